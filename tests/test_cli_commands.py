"""The commands, each for a job of its own; the older spellings of `convert` do the same."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click import Command
from click.testing import CliRunner, Result

import seednews
from seednews.cli.commands import seednews as command

TEXT = "Talks begin\n\nThe two sides met on Thursday in Yevlakh, the police said in a statement.\n"
OTHER = "Bridge reopens\n\nThe bridge over the Aller is open again, the town said on Monday.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two articles, at a fixed moment."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1695291300")
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "news" / "b.txt").write_text(OTHER, "utf-8")
    return tmp_path


def run(*arguments: str) -> Result:
    """The result of a command."""
    from seednews.cli import terminal

    terminal.console.cache_clear()  # the runner has a standard error of its own each time
    return CliRunner().invoke(command, list(arguments))


def test_issue_is_convert_with_issue() -> None:
    """The same bytes."""
    new = run("issue", "news", "--title", "The Morning Paper", "--date", "2026-05-12", "-o", "new.epub")
    old = run("convert", "news", "--issue", "The Morning Paper", "--date", "2026-05-12", "-o", "old.epub")
    assert (new.exit_code, old.exit_code) == (0, 0), new.output + old.output
    assert Path("new.epub").read_bytes() == Path("old.epub").read_bytes()
    assert len(seednews.read_issue("new.epub").articles) == 2


def test_issue_needs_a_title() -> None:
    """And says so."""
    result = run("issue", "news", "-o", "new.epub")
    assert result.exit_code == 2
    assert "Missing option '--title'" in result.stderr


def test_correct_and_kill_are_those_of_convert() -> None:
    """The next versions of a published item."""
    assert run("convert", "news/a.txt", "-o", "one.xml").exit_code == 0
    new = run("correct", "news/a.txt", "--note", "The day", "--previous", "one.xml", "-o", "two.xml")
    old = run("convert", "news/a.txt", "--correct", "The day", "--previous", "one.xml", "-o", "old.xml")
    assert (new.exit_code, old.exit_code) == (0, 0), new.output + old.output
    assert Path("two.xml").read_bytes() == Path("old.xml").read_bytes()
    assert seednews.read("two.xml").meta.version == 2
    assert run("kill", "two.xml", "--note", "Wrong person", "-o", "three.xml").exit_code == 0
    killed = seednews.read("three.xml").meta
    assert (killed.version, killed.status) == (3, "canceled")


def test_correct_takes_one_article() -> None:
    """Two inputs are wrong use."""
    assert run("correct", "news/a.txt", "news/b.txt", "--note", "x", "-o", "two.xml").exit_code == 2


def test_corpus_is_for_many() -> None:
    """A folder to JSON Lines."""
    assert run("corpus", "news", "-o", "all.jsonl").exit_code == 0
    lines = Path("all.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["headline"] for line in lines] == ["Talks begin", "Bridge reopens"]


def test_quiet_prints_errors_only() -> None:
    """Warnings of defaults go, errors stay."""
    loud = run("convert", "news/a.txt", "-o", "a.epub")
    assert "provider" in loud.stderr
    assert run("convert", "news/a.txt", "-o", "b.epub", "--quiet").stderr == ""
    again = run("convert", "news/a.txt", "-o", "b.epub", "--quiet")
    assert again.exit_code == 1
    assert "--force" in again.stderr


def test_verbose_prints_every_diagnostic(folder: Path) -> None:
    """Those of the lowest severity, too."""
    (folder / "c.txt").write_bytes("Bridge reopens\u2028\n\nThe bridge is open again, the town said.\n".encode())
    assert "info[" not in run("convert", "c.txt", "--to", "json").stderr
    assert "info[" in run("convert", "c.txt", "--to", "json", "--verbose").stderr


COMMANDS = sorted(command.commands)


@pytest.mark.parametrize("name", COMMANDS)
def test_help_is_grouped_and_whole(name: str) -> None:
    """Each option is listed once, in a group; no short help is cut off."""
    result = run(name, "--help")
    assert result.exit_code == 0
    own: Command = command.commands[name]
    for parameter in own.params:
        for spelling in parameter.opts:
            if spelling.startswith("--"):
                assert result.output.count(f" {spelling} ") + result.output.count(f" {spelling}\n") >= 1, spelling
    listing = run("--help").output
    assert own.get_short_help_str(limit=200) in listing
    assert "..." not in own.get_short_help_str()


def test_the_root_shows_examples_and_where_to_read_on() -> None:
    """Three examples, and the documentation."""
    output = run("--help").output
    assert output.count("  seednews ") >= 3
    assert "docs/" in output


@pytest.mark.skipif(os.name == "nt", reason="needs a shell of Unix")
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shell_completion(shell: str) -> None:
    """Each shell gets a script."""
    env = {**os.environ, "_SEEDNEWS_COMPLETE": f"{shell}_source"}
    program = "from seednews.cli.commands import seednews; seednews(prog_name='seednews')"
    done = subprocess.run([sys.executable, "-c", program], env=env, capture_output=True, text=True, check=False)
    if shell == "bash" and "bash" in done.stderr.lower():  # click asks an installed bash for its version
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stderr
    assert "seednews" in done.stdout


def test_a_word_for_a_language_is_no_tag(tmp_path: Path) -> None:
    """A code is expected."""
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    result = run("issue", str(tmp_path / "a.txt"), "--title", "T", "-o", "t.epub", "--language", "French")
    assert result.exit_code == 2
    assert "'French' is not a language tag" in result.output


def test_one_text_that_is_not_utf_8_in_a_folder(tmp_path: Path) -> None:
    """``--encoding`` is for the texts that are not UTF-8; the others are read as such."""
    (tmp_path / "a.txt").write_bytes("Fähre fährt wieder\n\nSie fährt um zehn Uhr über das Meer.\n".encode("cp1252"))
    (tmp_path / "b.txt").write_bytes("橋が再び開通\n\n橋は二年ぶりに開通した。\n".encode())
    output = tmp_path / "out"
    result = run("convert", "a.txt", "b.txt", "-o", str(output), "--to", "json", "--encoding", "cp1252")
    assert result.exit_code == 0, result.output
    assert "Fähre" in (output / "a.json").read_text("utf-8")
    assert "橋" in (output / "b.json").read_text("utf-8")


def test_an_issue_names_the_file_of_each_warning(tmp_path: Path) -> None:
    """The warnings of two pages say which page they are about."""
    (tmp_path / "pages").mkdir()
    for name in ("one", "two"):
        page = f"<html><body><h1>Ferry {name}</h1><p>It sails.<img src='{name}.png' alt='boat'></p></body></html>"
        (tmp_path / "pages" / f"{name}.html").write_text(page, "utf-8")
    result = run("issue", "pages", "--title", "T", "-o", "t.json")
    assert result.exit_code == 0, result.output
    assert "one.html: " in result.stderr
    assert "two.html: " in result.stderr
