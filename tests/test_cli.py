"""The command line, as users run it."""

from __future__ import annotations

import ast
import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from click.testing import CliRunner, Result

import seednews
from seednews.cli import terminal
from seednews.cli.commands import seednews as command
from seednews.diagnostics import cells
from tests.test_laws import full, written
from tests.validators import INTERRUPTIBLE, needs_shared, newsml_errors

TEXT = "Talks begin\n\nThe two sides met on Thursday in Yevlakh, the police said in a statement.\n"

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command in an empty folder with one article in it, at a fixed moment."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1695291300")
    (tmp_path / "talks.txt").write_text(TEXT, "utf-8")

    def invoke(*arguments: str, stdin: bytes | None = None) -> Result:
        from seednews.cli import terminal

        terminal.console.cache_clear()  # the runner has a standard error of its own each time
        return CliRunner().invoke(command, list(arguments), input=stdin)

    return invoke


def test_convert_by_suffix(run: Run) -> None:
    """The suffix of -o tells the format."""
    for suffix in ("json", "xml", "epub", "txt"):
        result = run("convert", "talks.txt", "-o", f"out.{suffix}")
        assert result.exit_code == 0, result.output
        assert seednews.read(f"out.{suffix}").headline == "Talks begin"
    again = run("convert", "out.epub", "--to", "json")
    assert json.loads(again.stdout)["headline"] == "Talks begin"


@needs_shared
def test_what_is_written_is_valid(run: Run, tmp_path: Path) -> None:
    """From the command line, too."""
    assert run("convert", "talks.txt", "-o", "out.xml").exit_code == 0
    assert newsml_errors((tmp_path / "out.xml").read_bytes()) == []


def test_defaults_are_told_once(run: Run, tmp_path: Path) -> None:
    """On standard error, with the way to give what is missing."""
    (tmp_path / "other.txt").write_text(TEXT.replace("Talks", "Other talks"), "utf-8")
    result = run("convert", "talks.txt", "other.txt", "--to", "newsml-g2", "-o", "out")
    assert result.exit_code == 0
    advice = "in 2 articles; set it in the house: --house FILE"
    assert result.stderr.splitlines() == [
        f"warning: language: missing; detected 'en' (letters of Latin script) {advice}",
        f"warning: provider: missing; using 'unknown' {advice}",
        "2 of 2 written to out",
    ]
    assert result.stdout == ""


def test_json_gets_nothing_added(run: Run) -> None:
    """A program that wants the article gets just that."""
    result = run("convert", "talks.txt", "--to", "json")
    assert json.loads(result.stdout)["meta"] == {}
    assert result.stderr == ""


def test_the_house(run: Run, tmp_path: Path) -> None:
    """From --house, or from the project in the current folder."""
    (tmp_path / "house.toml").write_text(
        'provider = "Example News"\nlanguage = "en"\nauthority = "example.com,2023"\n', "utf-8"
    )
    result = run("convert", "talks.txt", "-o", "out.xml", "--house", "house.toml")
    assert (result.exit_code, result.stderr) == (0, "")
    meta = seednews.read("out.xml").meta
    assert meta.guid is not None
    assert meta.guid.startswith("tag:example.com,2023:")
    assert (meta.provider, meta.language) == ("Example News", "en")
    assert str(meta.modified) == "2023-09-21 10:15:00+00:00"
    (tmp_path / "pyproject.toml").write_text('[tool.seednews]\nprovider = "Project News"\nlanguage = "en"\n', "utf-8")
    assert run("convert", "talks.txt", "-o", "two.xml").stderr == ""
    assert seednews.read("two.xml").meta.provider == "Project News"


LEAD = "The last boat had sailed in 2020, and few believed that there would be another one this year."
FERRY = f"Ferry returns\n\n{LEAD}\n\nThe night ferry is back. It leaves the old quay at ten o'clock every evening.\n"


def test_the_house_says_whether_texts_have_a_standfirst(run: Run, tmp_path: Path) -> None:
    """The option is stronger than the house file, which is stronger than the project in the folder."""
    (tmp_path / "ferry.txt").write_text(FERRY, "utf-8")
    (tmp_path / "never.toml").write_text('standfirst = "never"\n', "utf-8")

    def standfirst(*arguments: str) -> str | None:
        found: str | None = json.loads(run("convert", "ferry.txt", "--to", "json", *arguments).stdout)["standfirst"]
        return found

    def kind(*arguments: str) -> str:
        shown: str = json.loads(run("show", "--json", "ferry.txt", *arguments).stdout)["blocks"][1]["kind"]
        return shown

    (tmp_path / "pyproject.toml").write_text('[tool.seednews]\nstandfirst = "always"\n', "utf-8")
    assert (standfirst(), kind()) == (LEAD, "standfirst")
    house = ("--house", "never.toml")
    assert (standfirst(*house), kind(*house)) == (None, "paragraph")
    asked = (*house, "--standfirst", "always")
    assert (standfirst(*asked), kind(*asked)) == (LEAD, "standfirst")
    assert run("fmt", "ferry.txt", *house).exit_code == 0
    assert "[standfirst]" not in (tmp_path / "ferry.txt").read_text("utf-8")
    (tmp_path / "never.toml").write_text('standfirst = "often"\n', "utf-8")
    for command_ in ("show", "check"):
        assert "often" in run(command_, "ferry.txt", *house).stderr


def test_an_issue_a_corpus_and_a_watched_folder_know_the_habit(run: Run, tmp_path: Path) -> None:
    """All of them read plain text in one way."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "ferry.txt").write_text(FERRY, "utf-8")
    for habit, lead in (("always", LEAD), ("never", None)):
        option = ("--standfirst", habit)
        assert run("issue", "in", "--title", "T", "-o", f"{habit}.json", *option).exit_code == 0
        assert run("corpus", "in", "--to", "json", "-o", f"{habit}/", *option).exit_code == 0
        (tmp_path / "out").mkdir(exist_ok=True)
        (tmp_path / f"box-{habit}").mkdir()
        (tmp_path / f"box-{habit}" / "ferry.txt").write_text(FERRY, "utf-8")
        watched = run("watch", f"box-{habit}", "--to", "json", "--deliver", "out", "--once", "--settle", "0", *option)
        assert watched.exit_code == 0, watched.stderr
        issue = json.loads((tmp_path / f"{habit}.json").read_text("utf-8"))
        made = [path for folder in (habit, "out") for path in (tmp_path / folder).rglob("*.json")]
        found = [json.loads(path.read_text("utf-8")) for path in made]
        assert issue["sections"][0]["articles"][0]["standfirst"] == lead
        assert len(found) == 2
        assert [each["standfirst"] for each in found] == [lead] * 2
        for path in made:
            path.unlink()


def test_nothing_is_overwritten(run: Run, tmp_path: Path) -> None:
    """Without --force."""
    (tmp_path / "out.json").write_text("mine", "utf-8")
    result = run("convert", "talks.txt", "-o", "out.json")
    assert result.exit_code == 1
    assert result.stderr == "out.json: already exists; use --force to overwrite it\n"
    assert (tmp_path / "out.json").read_text("utf-8") == "mine"
    assert run("convert", "talks.txt", "-o", "out.json", "--force").exit_code == 0
    assert seednews.read("out.json").headline == "Talks begin"


def test_several_inputs(run: Run, tmp_path: Path) -> None:
    """Into a folder; a bad one stops no other, and the exit code tells."""
    (tmp_path / "bad.txt").write_bytes(b"Talks \xff")
    result = run("convert", "talks.txt", "bad.txt", "none.txt", "--to", "json", "-o", "out/")
    assert result.exit_code == 1
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == ["talks.json"]
    assert "bad.txt:1:7: SN102 byte ff at offset 6" in result.stderr
    assert "none.txt: no such file" in result.stderr
    assert result.stderr.endswith("1 of 3 written to out/\n")


def test_one_input_into_a_folder(run: Run, tmp_path: Path) -> None:
    """One that is there, or one that is named as a folder."""
    (tmp_path / "there").mkdir()
    assert run("convert", "talks.txt", "--to", "json", "-o", "there").exit_code == 0
    assert run("convert", "talks.txt", "--to", "json", "-o", "new/").exit_code == 0
    assert (tmp_path / "there" / "talks.json").is_file()
    assert (tmp_path / "new" / "talks.json").is_file()


def test_standard_input_and_output(run: Run) -> None:
    """Both are '-'; the format of the input is recognised."""
    for name in ("seed", "json", "newsml-g2", "epub"):
        result = run("convert", "-", "--to", "seed", "-o", "-", stdin=written(full(), name))
        assert result.exit_code == 0, result.stderr
        assert seednews.loads(result.stdout_bytes) == full()
    result = run("convert", "-", "--to", "json", stdin=b"\xff")
    assert result.exit_code == 1
    assert "<standard input>: 1:1: SN102" in result.stderr


def test_options_and_encodings(run: Run, tmp_path: Path) -> None:
    """Options of a format, and the encoding of plain text."""
    (tmp_path / "old.txt").write_bytes("Gespräche".encode("windows-1252"))
    result = run("convert", "old.txt", "--encoding", "windows-1252", "--to", "seed", "--option", "style=bare")
    assert result.stdout == "Gespräche\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["convert"], "Missing argument"),
        (["convert", "talks.txt"], "is missing; pass one of seed, json, newsml-g2, epub,"),
        (["convert", "talks.txt", "--to", "jsn"], "unknown format 'jsn'"),
        (["convert", "talks.txt", "-o", "out"], "has no suffix"),
        (["convert", "talks.txt", "-o", "out.docx"], "out.docx"),
        (["convert", "talks.txt", "talks.txt", "--to", "json"], "must be a folder for several inputs"),
        (["convert", "talks.txt", "./talks.txt", "--to", "json", "-o", "out"], "would both be written to"),
        (["convert", "talks.txt", "--to", "json", "--house", "none.toml"], "no such file"),
        (["convert", "talks.txt", "--to", "json", "--encoding", "utf-9"], "unknown encoding"),
        (["convert", "talks.txt", "--to", "seed", "--option", "style"], "NAME=VALUE"),
        (["convert", "talks.txt", "talks.txt", "-o", "out.json"], "cannot write 2 inputs to one file"),
        (
            ["convert", "talks.txt", "--to", "json", "--date", "2023-09-21"],
            "--date requires an issue; add --issue TITLE",
        ),
        (["show", "house.json"], "be read as plain text"),
        (["schema", "epub"], "cannot print a schema"),
        (["schema", "jsn"], "unknown format"),
        (["nonsense"], "No such command"),
    ],
)
def test_wrong_use(run: Run, tmp_path: Path, arguments: list[str], said: str) -> None:
    """Exit code 2, and what to do instead."""
    (tmp_path / "house.json").write_text("{}", "utf-8")
    result = run(*arguments)
    assert result.exit_code == 2, result.output
    assert said in " ".join(result.stderr.split())


def test_receiver(run: Run, tmp_path: Path) -> None:
    """NewsML-G2 for a certain system; other formats have none."""
    assert run("convert", "talks.txt", "-o", "out.xml", "--receiver", "superdesk").exit_code == 0
    assert "<inlineData" in (tmp_path / "out.xml").read_text("utf-8")
    assert run("convert", "talks.txt", "--to", "json", "--receiver", "superdesk").exit_code == 2
    (tmp_path / "old.txt").write_text("---\nseed: 1\npublished: 2023-09-19T10:00:00+00:00\n---\n# H\n", "utf-8")
    result = run("convert", "old.txt", "-o", "old.xml", "--receiver", "superdesk")
    assert "modified: 2023-09-19 is more than 2 days ago; Superdesk drops such items" in result.stderr


def test_wrong_options_of_a_format(run: Run) -> None:
    """Told with those that there are."""
    result = run("convert", "talks.txt", "--to", "seed", "--option", "colour=red")
    assert result.exit_code == 2
    assert "known options: style" in " ".join(result.stderr.split())


def test_wrong_clock(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A SOURCE_DATE_EPOCH that is not a number is wrong use."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "today")
    assert run("convert", "talks.txt", "--to", "epub", "-o", "a.epub").exit_code == 2


def test_formats(run: Run) -> None:
    """One a line, with what it can do."""
    result = run("formats")
    assert [line.split()[0] for line in result.stdout.splitlines() if not line.startswith(" ")] == [
        "seed",
        "json",
        "newsml-g2",
        "epub",
        "nitf",
        "newsml-1",
        "html",
        "markdown",
        "ninjs",
    ]


def test_schema(run: Run) -> None:
    """The JSON Schema, as it is shipped."""
    assert json.loads(run("schema").stdout)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


# -- issues


def test_an_issue_of_files_and_folders(run: Run, tmp_path: Path) -> None:
    """Subfolders are sections; numbers at the start of names give the order and are not part of titles."""
    for name in (
        "morning/one.txt",
        "morning/10-culture/b.txt",
        "morning/2-world_news/a2.txt",
        "morning/2-world_news/a10.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT.replace("Talks", f"{path.stem}: talks"), "utf-8")
    (tmp_path / "morning" / ".hidden").write_text("x", "utf-8")
    arguments = ["convert", "talks.txt", "morning", "--issue", "The Morning Paper", "--date", "2023-09-21"]
    for suffix in ("epub", "xml", "json"):
        result = run(*arguments, "-o", f"out.{suffix}")
        assert result.exit_code == 0, result.output
        issue = seednews.read_issue(f"out.{suffix}")
        assert (issue.id, issue.title, str(issue.date)) == (
            "The Morning Paper 2023-09-21",
            "The Morning Paper",
            "2023-09-21",
        )
        assert [(section.title, [article.headline for article in section.articles]) for section in issue.sections] == [
            (None, ["Talks begin", "one: talks begin"]),
            ("world news", ["a2: talks begin", "a10: talks begin"]),
            ("culture", ["b: talks begin"]),
        ]
    assert run("convert", "out.epub", "-o", "again.xml").exit_code == 0
    assert seednews.read_issue("again.xml").articles[0].headline == "Talks begin"
    assert seednews.read_issue("morning").title == "morning"
    assert seednews.read_issue(tmp_path / "morning", title="T").title == "T"


def test_an_issue_that_lacks_an_article_is_not_written(run: Run, tmp_path: Path) -> None:
    """The whole fails, and the fault is named."""
    (tmp_path / "bad.txt").write_bytes(b"\xff")
    result = run("convert", "talks.txt", "bad.txt", "--issue", "T", "-o", "out.epub")
    assert result.exit_code == 1
    assert "bad.txt:1:1: SN102" in result.stderr
    assert not (tmp_path / "out.epub").exists()
    (tmp_path / "deep" / "section" / "deeper").mkdir(parents=True)
    (tmp_path / "deep" / "section" / "deeper" / "a.txt").write_text("Talks begin", "utf-8")
    assert "is a folder inside a section" in run("convert", "deep", "--issue", "T", "-o", "out.epub").stderr
    (tmp_path / "empty").mkdir()
    assert "contains no article" in run("convert", "empty", "--issue", "T", "-o", "out.epub").stderr


def test_a_bad_file_in_a_folder_does_not_stop_the_issue(run: Run, tmp_path: Path) -> None:
    """The issue is made of the others, the file is named, and the exit code is 1. With --strict, nothing is written."""
    (tmp_path / "in" / "sport").mkdir(parents=True)
    for name, data in (
        ("a.txt", b"Talks begin\n\nBoth sides met."),
        ("b.txt", b"Caf\xe9"),
        ("c.json", b"{"),
        ("sport/d.xml", b"<x"),
    ):
        (tmp_path / "in" / name).write_bytes(data)
    result = run("issue", "in", "--title", "T", "--date", "2026-05-12", "-o", "out.epub")
    assert result.exit_code == 1
    for name in ("b.txt:1:4: SN102", "c.json:1:", "d.xml:1:"):
        assert name in result.stderr
    assert "written without 3 files that cannot be read" in result.stderr
    assert [each.headline for each in seednews.read_issue(tmp_path / "out.epub").articles] == ["Talks begin"]
    result = run("issue", "in", "--title", "T", "--date", "2026-05-12", "-o", "strict.epub", "--strict")
    assert result.exit_code == 1
    assert not (tmp_path / "strict.epub").exists()


def test_an_issue_in_a_folder_is_a_book(run: Run, tmp_path: Path) -> None:
    """The default format of an issue is EPUB where the output does not say another."""
    result = run("issue", "talks.txt", "--title", "The Week", "--date", "2026-05-12", "-o", "books/")
    assert result.exit_code == 0, result.stderr
    assert [each.name for each in (tmp_path / "books").iterdir()] == ["the-week-2026-05-12.epub"]


def test_a_wrong_number_is_an_error_of_usage(run: Run) -> None:
    """As every other invalid value of an option."""
    result = run("issue", "talks.txt", "--title", "T", "--number", "abc", "-o", "t.epub")
    assert result.exit_code == 2
    assert "'abc' is not a number" in result.stderr


def test_warnings_of_one_kind_are_printed_once(run: Run, tmp_path: Path) -> None:
    """In a folder of mixed languages, one line says that languages were detected; -v prints all."""
    (tmp_path / "in").mkdir()
    for name, text in (
        ("a.txt", "Die Brücke ist wieder offen\n\nDie Stadt hat die Brücke am Montag für alle wieder geöffnet."),
        ("b.txt", "Le pont est rouvert\n\nLa ville a rouvert le pont lundi matin pour tous les habitants."),
        ("c.txt", "The bridge is open again\n\nThe town opened the bridge on Monday morning for everyone."),
    ):
        (tmp_path / "in" / name).write_text(text, "utf-8")
    arguments = ("issue", "in", "--title", "T", "--date", "2026-05-12", "-o", "out.epub", "--force")
    told = [line for line in run(*arguments).stderr.splitlines() if "language:" in line]
    assert len(told) == 1
    assert "similar in 2 other articles" in told[0]
    told = [line for line in run(*arguments, "-v").stderr.splitlines() if "warning: language:" in line]
    assert len(told) == 3


def test_check_can_be_quiet(run: Run, tmp_path: Path) -> None:
    """Only errors are printed."""
    (tmp_path / "w.json").write_text('{"headline": "A", "unknown": 1}', "utf-8")
    assert "SN401" in run("check", "w.json").output
    assert not run("check", "-q", "w.json").output


def folder_as_it_is(root: Path) -> None:
    """A folder with two articles, and with what else lies in folders."""
    for name, data in (
        ("a.txt", b"Talks begin\n\nBoth sides met."),
        ("02-Sport/cup.txt", b"Harle wins the cup\n\nThe rowers won."),
        ("scan.pdf", b"%PDF-1.7"),
        ("02-Sport/photo.jpg", b"\xff\xd8\xff"),
        ("desktop.ini", b"[x]"),
        ("README", b"x"),
        ("empty.txt", b""),
        ("blank.txt", b"\xef\xbb\xbf \r\n"),
        ("pictures/1.png", b"\x89PNG"),
        (".hidden.pdf", b"x"),
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)


def test_folders_as_they_are_make_an_issue(run: Run, tmp_path: Path) -> None:
    """Other files are skipped and reported in one line; --strict rejects them, --exclude skips them silently."""
    folder_as_it_is(tmp_path / "in")
    arguments = ["convert", "in", "--issue", "T", "--date", "2026-05-12", "-o", "out.epub"]
    ran = run(*arguments)
    assert ran.exit_code == 0, ran.stderr
    (line,) = (each for each in ran.stderr.splitlines() if "skipped" in each)
    assert line.startswith(
        "skipped 7 files without articles: in/blank.txt (empty), in/desktop.ini (unknown suffix .ini)"
    )
    assert "in/README (no suffix)" in line
    assert ".hidden" not in line
    issue = seednews.read_issue("out.epub")
    assert [(each.title, len(each.articles)) for each in issue.sections] == [(None, 1), ("Sport", 1)]
    refused = run(*arguments, "--force", "--strict")
    assert refused.exit_code == 1
    assert "in/blank.txt: is not an article: empty" in refused.stderr
    patterns = [
        f"--exclude={each}" for each in ("*.pdf", "*.jpg", "*.ini", "README", "empty.txt", "blank*", "pictures/")
    ]
    quiet = run(*arguments, "--force", "--strict", *patterns)
    assert (quiet.exit_code, "skipped" in quiet.stderr) == (0, False), quiet.stderr
    run(*arguments, "--force", "--exclude=02-Sport/")
    assert [each.title for each in seednews.read_issue("out.epub").sections] == [None]
    with pytest.warns(seednews.SeedNewsWarning, match=r"skipped files that are not articles: .*blank\.txt \(empty\)"):
        assert len(seednews.read_issue("in").articles) == 2


def test_what_the_command_line_says_of_an_issue(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Language, series, number, authors, and the day by the clock."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1778565600")
    named = ["--series", "Papers", "--number", "7", "--author", "A", "--author", "B", "--language", "fr"]
    ran = run("convert", "talks.txt", "--issue", "T", "--date", "today", *named, "-o", "out.epub")
    assert ran.exit_code == 0, ran.stderr
    issue = seednews.read_issue("out.epub")
    assert (str(issue.date), issue.meta.series, issue.meta.language) == ("2026-05-12", "Papers", "fr")
    package = zipfile.ZipFile("out.epub").read("EPUB/package.opf").decode()
    for part in (">T, 12 mai 2026</dc:title>", ">A</dc:creator>", ">B</dc:creator>", ">7</meta>"):
        assert part in package
    assert run("convert", "talks.txt", "--language", "fr", "-o", "one.epub").exit_code == 0
    assert seednews.read("one.epub").meta.language == "fr"


def test_what_an_issue_is_told_of(run: Run, tmp_path: Path) -> None:
    """Messages name what they are about, in the words of the shell."""
    (tmp_path / "in" / "deep" / "deeper").mkdir(parents=True)
    (tmp_path / "in" / "deep" / "deeper" / "a.txt").write_text("Talks begin", "utf-8")
    (tmp_path / "none").mkdir()
    (tmp_path / "x.png").write_text("")
    for arguments, said in (
        (["none", "--issue", "T"], "none: contains no article\n"),
        (["in", "--issue", "T"], "in/deep/deeper: is a folder inside a section; sections contain only files\n"),
        (["", "--issue", "T"], "an input: has an empty name; pass a file or a folder\n"),
        (["-", "--issue", "T"], "standard input: cannot be used for an issue; pass files or folders\n"),
        (["talks.txt", "--issue", " "], "the title of the issue is blank\n"),
        (["talks.txt", "--issue", "T", "--date", "21.9.2023"], "'21.9.2023' is not a date; expected YYYY-MM-DD"),
        (["talks.txt", "--issue", "T", "--date", "20230921"], "expected YYYY-MM-DD, or today"),
        (["talks.txt", "--issue", "T", "--language", "x y"], "language: "),
        (["talks.txt", "--series", "S"], "--series requires an issue; add --issue TITLE"),
        (["talks.txt", "--strict"], "--strict requires an issue; add --issue TITLE"),
    ):
        ran = run("convert", *arguments, "-o", "out.epub")
        assert (ran.exit_code in {1, 2}, said in ran.stderr) == (True, True), ran.stderr
        assert not Path("out.epub").exists()
    with pytest.raises(seednews.UsageError, match="title: is blank"):
        seednews.read_issue("none", title=" ")
    dated = run("convert", "talks.txt", "--issue", "T", "--date", "2023-09-21", "-o", "dated.epub")
    assert "has no date" not in dated.stderr
    undated = run("convert", "talks.txt", "--issue", "T", "--to", "epub", "-o", "undated")
    assert "the issue has no date; all issues with this title get the same id. Add --date today" in undated.stderr
    assert "written to a file without a suffix, undated; use undated/ for a folder" in undated.stderr


def test_advice_is_that_of_the_shell(run: Run, tmp_path: Path) -> None:
    """Messages name options, not the arguments of Python."""
    (tmp_path / "utf16.txt").write_bytes(TEXT.encode("utf-16"))
    (tmp_path / "latin.txt").write_bytes("Café\n\nIt is open.\n".encode("latin-1"))
    (tmp_path / "bare.txt").write_text("---\ntitle: A\n---\n\nno headline at all.\n\nNone whatever.", "utf-8")
    (tmp_path / "blank.json").write_text("{}", "utf-8")
    run("convert", "talks.txt", "-o", "talks.json")
    killed = '{"headline": "A", "meta": {"status": "canceled", "id": "a"}}'
    (tmp_path / "killed.json").write_text(killed, "utf-8")
    for arguments in (
        ["check", "utf16.txt"],
        ["check", "--format", "json", "latin.txt"],
        ["check", "bare.txt"],
        ["show", "bare.txt"],
        ["convert", "latin.txt", "--to", "json"],
        ["convert", "talks.txt", "-o", "talks.json"],
        ["convert", "blank.json", "-o", "blank.epub"],
        ["convert", "killed.json", "-o", "killed.epub"],
    ):
        said = run(*arguments).output
        assert re.search("--|advice|write one|leave it out", said), said
        assert not re.search(r"publishable|overwrite=|`|\w=\.\.\.|\(embargoed", said), said


def test_nothing_new_since_the_previous_version_is_told(run: Run, tmp_path: Path) -> None:
    """A version that says the same is written as asked, with a word about it."""
    assert run("convert", "talks.txt", "-o", "one.xml").exit_code == 0
    again = run("convert", "talks.txt", "--previous", "one.xml", "-o", "two.xml")
    assert "no changes since the previous version" in again.stderr
    assert seednews.read("two.xml").meta.version == 2
    for number in ("1", "2"):
        previous = [] if number == "1" else ["--previous", "issue1.xml"]
        ran = run("convert", "one.xml", "--issue", "T", *previous, "-o", f"issue{number}.xml")
        assert ("no changes" in ran.stderr) == (number == "2"), ran.stderr
    (tmp_path / "talks.txt").write_text(f"{TEXT}\nThe talks went on until midnight.\n", "utf-8")
    assert "no changes" not in run("convert", "talks.txt", "--previous", "one.xml", "-o", "three.xml").stderr


def test_equal_ids_in_an_issue(run: Run, tmp_path: Path) -> None:
    """Both files are named."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("---\nseed: 1\nid: x\n---\n# H\n", "utf-8")
    result = run("convert", "a.txt", "b.txt", "--issue", "T", "-o", "out.epub")
    assert result.exit_code == 1
    assert "a.txt and b.txt have the same id 'x'" in result.stderr


def test_formats_without_issues(run: Run) -> None:
    """Seed text holds one article."""
    result = run("convert", "talks.txt", "--issue", "T", "--to", "seed")
    assert result.exit_code == 1
    assert "the format seed cannot contain an issue" in result.stderr


# -- what systems do


def test_names_that_windows_does_not_allow(run: Run, tmp_path: Path) -> None:
    """They become others, the same on every system; two that become one are refused."""
    for name in ("CON.txt", "a:b.txt", "what?.txt"):
        (tmp_path / name).write_text(TEXT, "utf-8")
    assert run("convert", "CON.txt", "a:b.txt", "what?.txt", "--to", "json", "-o", "out").exit_code == 0
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == ["_CON.json", "a_b.json", "what_.json"]
    (tmp_path / "a_b.txt").write_text(TEXT, "utf-8")
    assert run("convert", "a:b.txt", "a_b.txt", "--to", "json", "-o", "other").exit_code == 2
    assert not (tmp_path / "other").exists()


@pytest.mark.parametrize("locale", ["C", "POSIX", "tr_TR.UTF-8"])
def test_locales(tmp_path: Path, locale: str) -> None:
    """Texts and names beyond ASCII, whatever the locale."""
    (tmp_path / "gespräch.txt").write_text(TEXT.replace("Talks", "Gespräche"), "utf-8")
    command_line = [sys.executable, "-m", "seednews", "convert", "gespräch.txt", "--to", "json", "-o", "out/"]
    env = {**os.environ, "LC_ALL": locale, "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    done = subprocess.run(command_line, cwd=tmp_path, env=env, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert seednews.read(tmp_path / "out" / "gespräch.json").headline == "Gespräche begin"


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_interrupted(tmp_path: Path) -> None:
    """Ctrl-C in the middle leaves whole files and no temporary ones."""
    for number in range(400):
        (tmp_path / f"{number}.txt").write_text(TEXT * 3, "utf-8")
    names = [f"{number}.txt" for number in range(400)]
    command_line = [*INTERRUPTIBLE, "convert", *names, "--to", "epub", "-o", "out"]
    process = subprocess.Popen(command_line, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    while not list((tmp_path / "out").glob("*.epub")) and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate()
    assert process.returncode == 130
    assert said == b"interrupted\n"
    written = list((tmp_path / "out").iterdir())
    assert 0 < len(written) < 400
    for path in written:
        assert path.suffix == ".epub"
        assert seednews.read(path).headline == "Talks begin"


COMMANDS = {
    "convert": "convert talks.txt --to json",
    "issue": "issue talks.txt --title T -o out.epub",
    "corpus": "corpus talks.txt --to json -o out",
    "correct": "correct talks.txt --note N -o out.xml",
    "kill": "kill talks.txt --note N -o out.xml",
    "show": "show talks.txt",
    "check": "check talks.txt",
    "fmt": "fmt talks.txt",
    "formats": "formats nitf",
    "schema": "schema nitf",
}


@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
def test_ctrl_c_ends_every_command_with_130(words: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some ended with 1, as after a fault."""
    from seednews import formats
    from seednews.seed import reader
    from seednews.system import files

    def interrupted(*_: object, **__: object) -> NoReturn:
        raise KeyboardInterrupt

    for module, name in ((files, "read_bytes"), (reader, "parse"), (formats, "get"), (Path, "read_bytes")):
        monkeypatch.setattr(module, name, interrupted)
    result = run(*words.split())
    assert result.exit_code == 130
    assert "interrupted" in result.stderr


# -- looking at texts


def test_show(run: Run, tmp_path: Path) -> None:
    """A line a block, at most 80 columns, with what it was taken for and why."""
    result = run("show", "talks.txt")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "talks.txt: bare form, blank-line layout"
    assert "headline" in result.stdout
    assert "Talks begin" in result.stdout
    (tmp_path / "wide.txt").write_text("会谈将于周四开始" * 20 + "\n\n" + "محادثات السلام " * 30, "utf-8")
    tree = run("show", "wide.txt").stdout.partition("wide.txt:1:1")[0]
    assert all(cells(line) <= 80 for line in tree.splitlines())
    assert "\u2068" in run("show", "wide.txt").stdout


def test_show_for_programs(run: Run) -> None:
    """One JSON object, with exact places."""
    shown = json.loads(run("show", "--json", "talks.txt").stdout)
    assert shown["layout"]["name"] == "blank-line"
    assert [(each["kind"], each["line"], each["start"]) for each in shown["blocks"]] == [
        ("headline", 1, 0),
        ("paragraph", 3, 13),
    ]
    assert all(0 <= each["score"] <= 1 for each in shown["blocks"])


def test_show_where_letters_are_missing(tmp_path: Path) -> None:
    """A terminal of few letters shows the others by their numbers."""
    (tmp_path / "ar.txt").write_text("محادثات", "utf-8")
    command_line = [sys.executable, "-m", "seednews", "show", str(tmp_path / "ar.txt")]
    env = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    done = subprocess.run(command_line, env=env, capture_output=True, check=False)
    assert (done.returncode, b"\\u0645" in done.stdout) == (0, True)


def test_show_what_cannot_be_read(run: Run) -> None:
    """The error, and exit code 1, as for every command."""
    assert run("show", "-", stdin=b"").exit_code == 1
    assert run("show", "none.txt").exit_code == run("convert", "none.txt", "--to", "json").exit_code == 1


@pytest.mark.parametrize(
    "text", ['{"headline": "Talks begin"}', "<html><p>Talks", "---\ntitle: Talks\n---\n\n# Talks\n"]
)
def test_all_commands_go_by_the_suffix(run: Run, tmp_path: Path, text: str) -> None:
    """`show` once went by the content of what check and convert took by its suffix; a stream has only its content."""
    (tmp_path / "story.txt").write_text(text, "utf-8")
    assert run("show", "story.txt").exit_code == 0
    assert run("check", "story.txt").exit_code == 0
    assert run("convert", "story.txt", "--to", "seed").exit_code == 0
    shown = run("show", "-", stdin=text.encode())
    assert shown.exit_code == 2
    assert "cannot be read as plain text" in shown.stderr


def test_check(run: Run, tmp_path: Path) -> None:
    """Findings in three forms; errors give exit code 1."""
    assert run("check", "talks.txt").exit_code == 0
    (tmp_path / "bad.txt").write_text("---\nseed: 1\nurgency: 12\n---\n# H\n", "utf-8")
    result = run("check", "talks.txt", "bad.txt")
    assert result.exit_code == 1
    assert result.stdout.startswith("bad.txt:3:10: error[SN204] urgency: 12 is not")
    found = json.loads(run("check", "--format", "json", "bad.txt").stdout.splitlines()[0])
    assert (found["file"], found["code"], found["line"]) == ("bad.txt", "SN204", 3)
    assert run("check", "--format", "github", "bad.txt").stdout.startswith(
        "::error file=bad.txt,line=3,col=10,title=SN204::urgency: 12 is not",
    )


def test_check_tells_of_no_language(run: Run) -> None:
    """A word to the wise, no fault."""
    result = run("check", "-", stdin=b"7 - 5")
    assert (result.exit_code, "info[SN304]" in result.stdout) == (0, True)
    assert "SN304" not in run("check", "talks.txt").stdout


def test_check_other_formats(run: Run, tmp_path: Path) -> None:
    """Unreadable files, and deviations that were corrected while reading."""
    (tmp_path / "bad.json").write_text('{"body": 3}', "utf-8")
    result = run("check", "bad.json", "none.xml")
    assert result.exit_code == 1
    assert "error[SN400] $.body: expected an array" in result.stdout
    (tmp_path / "cut.json").write_text('{\n"body": [}', "utf-8")
    assert run("check", "--format", "github", "cut.json").stdout.startswith("::error file=cut.json,line=2,col=")
    assert "none.xml: error[SN400] no such file" in result.stdout
    document = seednews.dumps(full(), "newsml-g2").replace(b'version="3"', b'version="three"')
    (tmp_path / "item.xml").write_bytes(document)
    result = run("check", "item.xml")
    assert (result.exit_code, "warning[SN401]" in result.stdout, "error[SN424]" in result.stdout) == (1, True, True)


def test_fmt(run: Run, tmp_path: Path) -> None:
    """In place, and once is enough."""
    assert run("fmt", "--check", "talks.txt").exit_code == 1
    assert (tmp_path / "talks.txt").read_text("utf-8") == TEXT
    assert run("fmt", "talks.txt").exit_code == 0
    assert (tmp_path / "talks.txt").read_text("utf-8").startswith("---\nseed: 1\n---\n\n# Talks begin\n")
    assert run("fmt", "--check", "talks.txt").exit_code == 0
    assert run("fmt", "--bare", "talks.txt").exit_code == 0
    assert (tmp_path / "talks.txt").read_text("utf-8") == TEXT
    assert run("fmt", "-", stdin=b"H").stdout == "---\nseed: 1\n---\n\n# H\n"
    lossy = "---\nseed: 1\ntitel: foo\n---\n\n# H\n"
    (tmp_path / "lossy.txt").write_text(lossy, "utf-8")
    assert "unknown key 'titel'" in run("fmt", "lossy.txt").stderr
    assert (tmp_path / "lossy.txt").read_text("utf-8") == lossy
    (tmp_path / "other.json").write_text("{}", "utf-8")
    assert run("fmt", "other.json").exit_code == 1
    assert (tmp_path / "other.json").read_text("utf-8") == "{}"
    (tmp_path / "bad.txt").write_bytes(b"\xff")
    assert run("fmt", "bad.txt", "talks.txt").exit_code == 1
    assert (tmp_path / "bad.txt").read_bytes() == b"\xff"


# -- the command itself


def test_the_command_without_its_extra() -> None:
    """It names the extra."""
    code = "import sys; sys.modules['click'] = None\nfrom seednews.cli import main\nmain()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "the command line needs the extra 'cli': pip install 'seednews[cli]'\n"


def on_a_terminal(arguments: list[str], **environment: str) -> str:
    """What a person sees of the command on a terminal."""
    parent, child = pty.openpty()
    env = {**os.environ, "TERM": "xterm-256color", **environment}
    process = subprocess.Popen([sys.executable, "-m", "seednews", *arguments], stdout=child, stderr=child, env=env)
    os.close(child)
    shown = b""
    while True:
        try:
            chunk = os.read(parent, 4096)
        except OSError:  # the other end is closed
            break
        if not chunk:
            break
        shown += chunk
    process.wait()
    os.close(parent)
    return shown.decode()


@pytest.mark.skipif(os.name == "nt", reason="needs a terminal of Unix")
def test_colours_on_a_terminal_only(run: Run) -> None:
    """And none where NO_COLOR asks for none."""
    arguments = ["convert", "none.txt", "--to", "json"]
    assert "\x1b[31m" in on_a_terminal(arguments, NO_COLOR="")
    assert "\x1b[31m" not in on_a_terminal(arguments, NO_COLOR="1")
    assert "\x1b" not in run(*arguments).stderr
    assert "\x1b[" in on_a_terminal(["show", "talks.txt"], NO_COLOR="")
    assert "\x1b[" not in on_a_terminal(["show", "talks.txt"], NO_COLOR="1")


@pytest.mark.skipif(os.name == "nt", reason="needs a terminal of Unix")
def test_no_book_on_a_terminal(run: Run) -> None:
    """Binary data is not thrown at a person."""
    assert "epub is binary and cannot be printed to a terminal" in on_a_terminal(
        ["convert", "talks.txt", "--to", "epub"]
    )
    assert run("convert", "talks.txt", "--to", "epub").exit_code == 0


@pytest.mark.skipif(os.name == "nt", reason="needs /dev/full")
def test_output_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    """A full disk on standard output is reported."""
    assert run("formats").exit_code == 0
    with Path("/dev/full").open("wb") as full_device:
        command_line = [sys.executable, "-m", "seednews", "convert", "talks.txt", "--to", "json"]
        done = subprocess.run(command_line, stdout=full_device, stderr=subprocess.PIPE, cwd=tmp_path, check=False)
    assert done.returncode == 1
    assert b"No space left" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="needs a shell of Unix")
@pytest.mark.parametrize(
    "arguments", [["--version"], ["schema", "json"], ["show", "talks.txt"], ["convert", "talks.txt", "--to", "json"]]
)
def test_a_closed_standard_output_is_an_error(run: Run, tmp_path: Path, arguments: list[str]) -> None:
    """What was to be printed was lost, with exit code 0."""
    assert run("formats").exit_code == 0
    shell = ["sh", "-c", '"$@" >&-', "sh", sys.executable, "-m", "seednews", *arguments]
    done = subprocess.run(shell, stderr=subprocess.PIPE, cwd=tmp_path, check=False)
    assert done.returncode == 1
    assert b"Bad file descriptor" in done.stderr
    assert b"Traceback" not in done.stderr


def test_the_previous_version_is_of_one_article(run: Run, tmp_path: Path) -> None:
    """Several inputs once became versions of one item, all with its guid."""
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"Bridge {name} reopens\n\nThe council met on Thursday.\n", "utf-8")
    assert run("convert", "a.txt", "-o", "a.xml").exit_code == 0
    ran = run("convert", "a.txt", "b.txt", "--previous", "a.xml", "--to", "newsml-g2", "-o", "out/")
    assert ran.exit_code == 2
    assert "requires a single input" in ran.stderr


def test_a_folder_does_not_become_one_book(run: Run, tmp_path: Path) -> None:
    """Without --issue, a folder named as a book is was made."""
    (tmp_path / "morning").mkdir()
    (tmp_path / "morning" / "a.txt").write_text("Bridge reopens\n\nThe council met on Thursday.\n", "utf-8")
    ran = run("convert", "morning", "-o", "paper.epub")
    assert ran.exit_code == 2
    assert "cannot write many articles to one file, paper.epub; use a folder, or combine them" in ran.stderr
    assert not (tmp_path / "paper.epub").exists()


# -- one bad thing never stops the others, and never ends in a traceback

LOSSY = [
    "convert lossy.html --to json --force -o out.json",
    "convert in lossy.html --to json --force -o out",
    "corpus in --to json --force -o out",
    "corpus in --pack jsonl --force -o out --jobs 2",
    "corpus in --force -o out.tar --to json",
    "issue in --title Lossy --to json --force -o out.json",
    "watch hot --to json --deliver target --once",
]


@pytest.mark.parametrize("words", LOSSY)
def test_lost_words_are_an_error_in_every_command(words: str, run: Run, tmp_path: Path) -> None:
    """Only single files were; a corpus and a hot folder ended with exit code 0."""
    page = "<html><head><title>Talks begin</title></head><body><p>First words.</p><!-- lost <p>words</p></body></html>"
    for folder in ("in", "hot", "target"):
        (tmp_path / folder).mkdir()
    for path in ("lossy.html", "in/lossy.html", "hot/lossy.html"):
        (tmp_path / path).write_text(page, "utf-8")
    lossy = run(*words.split())
    assert (lossy.exit_code, "SN416" in lossy.stderr, "use --allow-loss" in lossy.stderr) == (1, True, True)
    (tmp_path / "hot" / "lossy.html").write_text(page.replace("First", "Other"), "utf-8")
    assert run(*words.split(), "--allow-loss").exit_code == 0
    delivered = [path.read_text("utf-8") for path in (tmp_path / "target").iterdir() if path.suffix == ".json"]
    assert len(delivered) == (2 if words.startswith("watch") else 0)  # the rest is delivered, as it is written


def test_a_resumed_run_remembers_what_was_lost(run: Run, tmp_path: Path) -> None:
    """The second run reads nothing, and has the exit code of the first."""
    (tmp_path / "lossy.html").write_text("<title>Talks</title><p>First words.</p><!-- lost", "utf-8")
    words = "corpus lossy.html --to json -o out --manifest run.manifest".split()
    assert run(*words).exit_code == 1
    assert run(*words, "--resume").exit_code == 1
    assert run(*words, "--resume", "--allow-loss").exit_code == 0


_PRINTS = [
    "convert talks.txt --to json",
    "convert talks.txt --to json --pack jsonl -o -",
    "check --format json wrong.json",
    "show talks.txt",
    "fmt -",
    "formats",
    "formats json",
    "schema",
    "--help",
    "convert --help",
    "--version",
]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("words", _PRINTS)
def test_no_room_behind_standard_output(words: str, run: Run, tmp_path: Path) -> None:
    """A message and exit code 1, for every command; Python's own end would be exit code 120."""
    assert run("formats").exit_code == 0
    (tmp_path / "wrong.json").write_text('{"body": 3}', "utf-8")
    env = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with Path("/dev/full").open("wb") as full_device, Path("talks.txt").open("rb") as text:
        command_line = [sys.executable, "-m", "seednews", *words.split()]
        done = subprocess.run(
            command_line, stdin=text, stdout=full_device, stderr=subprocess.PIPE, cwd=tmp_path, check=False, env=env
        )
    assert done.returncode == 1
    assert b"No space left" in done.stderr
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr


@pytest.mark.parametrize("output", ["x" * 300, "x" * 300 + ".json", "x" * 300 + "/", "talks.txt/x.json", "a\0b.json"])
@pytest.mark.parametrize("inputs", [["talks.txt"], ["talks.txt", "other.txt"], ["folder"]])
def test_outputs_that_no_system_takes(inputs: list[str], output: str, run: Run, tmp_path: Path) -> None:
    """Told in one line."""
    (tmp_path / "folder").mkdir()
    for name in ("other.txt", "folder/a.txt"):
        (tmp_path / name).write_text("Bridge reopens\n\nThe council met.\n", "utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", _MAIN, "convert", *inputs, "--to", "json", "-o", output.replace("\0", "%00")],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert ran.returncode in {1, 2}
    assert b"Traceback" not in ran.stderr
    assert ran.stderr
    assert run("formats").exit_code == 0


_MAIN = "import sys; sys.argv = [each.replace('%00', chr(0)) for each in sys.argv]; import seednews.cli as c; c.main()"


@pytest.mark.skipif(os.name == "nt", reason="limits as Unix has them")
@pytest.mark.parametrize("files", [9, 12, 16])
def test_hardly_any_open_files(files: int, run: Run, tmp_path: Path) -> None:
    """Where no process can be started, the work is done in this one."""
    assert run("formats").exit_code == 0
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a.txt").write_text("Bridge reopens\n\nThe council met.\n", "utf-8")
    limited = f"ulimit -n {files}; exec {sys.executable} -m seednews convert folder --to json -o out --jobs 2"
    done = subprocess.run(["sh", "-c", limited], cwd=tmp_path, capture_output=True, check=False)
    assert (done.returncode, b"Traceback" in done.stderr) == (0, False), done.stderr
    assert (tmp_path / "out" / "a.json").exists()


@pytest.mark.skipif(os.name == "nt", reason="ends by signal, as on Unix")
def test_ended_by_a_signal_leaves_nothing(run: Run, tmp_path: Path) -> None:
    """No temporary file stays, in subfolders neither."""
    assert run("formats").exit_code == 0
    for number in range(300):
        folder = tmp_path / "folder" / str(number % 3)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number}.txt").write_text("Bridge reopens\n\n" + "The council met.\n\n" * 50, "utf-8")
    command_line = [sys.executable, "-m", "seednews", "convert", "folder", "--to", "epub", "-o", "out"]
    process = subprocess.Popen(command_line, cwd=tmp_path, stderr=subprocess.DEVNULL)
    while process.poll() is None and not list(tmp_path.glob("out/*/*.epub")):
        time.sleep(0.005)
    process.terminate()
    assert process.wait() == 128 + signal.SIGTERM
    assert not [path for path in (tmp_path / "out").rglob("*") if path.name.startswith(".")]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_bug_stops_one_input(jobs: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a reader raises: the others are done, the code says what it was, and --debug shows where."""
    package = tmp_path / "plugin"
    package.mkdir()
    (package / "faulty.py").write_text(_FAULTY, "utf-8")
    info = package / "faulty-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: faulty\nVersion: 1\n", "utf-8")
    (info / "entry_points.txt").write_text("[seednews.formats]\nfaulty = faulty:FORMAT\n", "utf-8")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "bad.faulty").write_text("x", "utf-8")
    (tmp_path / "in" / "good.txt").write_text("Bridge reopens\n\nThe council met.\n", "utf-8")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(package), os.environ.get("PYTHONPATH", "")]))
    for inputs, more in (
        (["in"], ["--report", "report.jsonl", "--jobs", jobs]),
        (["in/bad.faulty", "in/good.txt"], []),
    ):
        output = f"out{len(inputs)}"
        command_line = [sys.executable, "-m", "seednews", "convert", *inputs, "--to", "json", "-o", f"{output}/"]
        done = subprocess.run([*command_line, "--debug", *more], cwd=tmp_path, capture_output=True, check=False)
        assert done.returncode == 1
        assert (tmp_path / output / "good.json").exists()
        said = done.stderr.decode()
        assert "ZeroDivisionError" in said
        assert 'faulty.py", line' in said
        assert "1 of 2" in said
    told = json.loads((tmp_path / "report.jsonl").read_text("utf-8"))
    assert (told["code"], "ZeroDivisionError" in told["traceback"]) == ("SN475", True)
    assert run("formats").exit_code == 0


_FAULTY = """
from seednews.formats import Format

def read(data, name=None):
    return 1 / 0

FORMAT = Format(name="faulty", title="Faulty", suffixes=(".faulty",), media_type="text/x-faulty", read=read)
"""


@pytest.mark.parametrize("option", ["--correct", "--kill"])
def test_nobody_knows_which_version_is_taken_back(option: str, run: Run, tmp_path: Path) -> None:
    """It was taken for the first, with a warning and exit code 0."""
    ran = run("convert", "talks.txt", option, "Wrong", "-o", "out.xml")
    assert ran.exit_code == 1
    assert "--previous" in ran.stderr
    assert not (tmp_path / "out.xml").exists()
    (tmp_path / "versioned.txt").write_text("---\nseed: 1\nid: a\nversion: 3\n---\n\n# Talks begin\n", "utf-8")
    assert run("convert", "versioned.txt", option, "Wrong", "-o", "out.xml").exit_code == 0
    assert seednews.read("out.xml").meta.version == 4


def _messages() -> Iterator[str]:
    """The strings of the library outside the command line that are not docstrings."""
    home = Path(seednews.__file__).parent
    for path in home.rglob("*.py"):
        if path.relative_to(home).parts[0] in {"cli", "__main__.py"}:
            continue
        tree = ast.parse(path.read_text("utf-8"))
        prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
                yield node.value


def test_the_library_does_not_speak_shell() -> None:
    """Messages name arguments, marked as code; one table has the option for each, and each of these there is."""
    options = {each for sub in command.commands.values() for option in sub.params for each in option.opts}
    named = {each.partition(" ")[0] for each in terminal.OPTIONS.values()}
    assert named <= options
    for message in (each for each in _messages() if "seednews c" not in each):  # advice may name a whole command
        assert not named.intersection(re.findall(r"(?<![\w<!-])--?[a-z][a-z-]*\b", message)), message
        for argument in re.findall(r"`([a-z]+)(?:=[^`]*)?`", message):
            assert f"`{argument}`" not in terminal.in_shell(message), message


@pytest.mark.parametrize(
    "words", ["show a.txt", "fmt a.txt b.txt", "check a.txt b.txt", "convert a.txt b.txt --to json -o out/"]
)
def test_a_bug_in_the_reader_of_texts_is_told(
    words: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By every command that reads them; files that it does not touch are done."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Bridge reopens\n\nThe council met.\n", "utf-8")
    parse = seednews.parse

    def faulty(data: bytes, **how: Any) -> seednews.Parsed:  # noqa: ANN401 - as parse has them
        if how["name"] == "a.txt":
            raise KeyError("bug")
        return parse(data, **how)

    for place in ("seednews.seed.parse", "seednews.desk.step.parse"):
        monkeypatch.setattr(place, faulty)
    ran = run(*words.split())
    assert ran.exit_code == 1
    assert "internal error: KeyError" in ran.output
    if words.startswith("convert"):
        assert (tmp_path / "out" / "b.json").exists()
    if words.startswith("fmt"):
        assert (tmp_path / "b.txt").read_text("utf-8").startswith("---\nseed: 1")
