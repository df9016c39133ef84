"""The format of a document: by its first element or keys where suffixes are shared, or as the caller names it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

import seednews
from seednews import formats
from seednews.cli.commands import seednews as command

NITF = (
    '<?xml version="1.0" encoding="{}"?>\n<!-- sent by the desk -->\n<nitf><body><body.head><hedline>'
    "<hl1>Ferry is back</hl1></hedline></body.head><body.content><p>It sails.</p></body.content></body></nitf>"
)
NINJS = '{"body_html5": "<p>It sails.</p>", "headline": "Ferry is back", "pubstatus": "usable"}'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> tuple[int, str]:
    """Exit code and all output of a command."""
    result = CliRunner().invoke(command, arguments)
    return result.exit_code, result.output


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_nitf_is_told_by_its_root(encoding: str) -> None:
    """Agencies name their NITF `.xml`; it was refused as no NewsML-G2."""
    declared = "utf-8" if encoding == "utf-8-sig" else "utf-16"[: len(encoding)] if encoding != "utf-8" else "utf-8"
    Path("a.xml").write_bytes(NITF.format(declared).encode(encoding))
    assert seednews.read("a.xml").headline == "Ferry is back"
    assert run("convert", "a.xml", "-o", "a.txt") == (0, "")
    assert run("check", "a.xml") == (0, "no errors\n")


def test_ninjs_is_told_by_its_keys() -> None:
    """Also where its suffix is that of our own JSON."""
    Path("a.json").write_text(NINJS)
    assert seednews.read("a.json").headline == "Ferry is back"
    Path("b.json").write_text('{"headline": "Ours", "body": []}')
    assert formats.for_path("b.json", Path("b.json").read_bytes()).name == "json"


def test_the_suffix_of_nitf_in_xml_is_not_taken_for_writing() -> None:
    """What is written to `.xml` without a format is NewsML-G2, as ever."""
    assert formats.for_path("a.xml").name == "newsml-g2"
    assert formats.for_path("a.xml", b"<newsItem/>").name == "newsml-g2"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("<rss version='2.0'/>", "the root is <rss>: an RSS feed"),
        ("<feed xmlns='http://www.w3.org/2005/Atom'/>", "an Atom feed"),
        ("<html/>", "--from html"),
        ("<invoice/>", "the root is <invoice>"),
    ],
)
def test_what_is_none_of_ours_is_refused_with_what_it_is(data: str, words: str) -> None:
    """The root is named, and what to do where that is known."""
    Path("a.xml").write_text(data)
    code, said = run("convert", "a.xml", "--to", "seed")
    assert code == 1
    assert words in said


def test_the_format_of_the_inputs_can_be_named() -> None:
    """`--from` rules over suffix and bytes, in convert, check, show and fmt, and for a corpus."""
    Path("a.dat").write_text(NITF.format("utf-8"))
    assert run("convert", "a.dat", "--from", "nitf", "-o", "a.json")[0] == 0
    assert seednews.read("a.json").headline == "Ferry is back"
    assert run("check", "a.dat", "--from", "nitf")[0] == 0
    assert run("check", "a.dat", "--from", "ninjs")[0] == 1
    Path("b.nitf").write_text("Ferry is back\n\nIt sails.\n")
    assert run("show", "b.nitf")[0] != 0
    assert run("show", "--from", "seed", "b.nitf")[0] == 0
    assert run("fmt", "--from", "seed", "b.nitf")[0] == 0
    assert Path("b.nitf").read_text().startswith("---\nseed: 1")
    Path("in").mkdir()
    Path("in/c.xml").write_text(NITF.format("utf-8"))
    assert run("convert", "in", "--from", "nitf", "-o", "out.jsonl")[0] == 0
    code, said = run("convert", "in/c.xml", "--from", "newsml-g2", "--to", "seed")
    assert code == 1
    assert "--from nitf" in said


def test_a_format_that_there_is_not() -> None:
    """Wrong use of the command line, with the formats that there are."""
    code, said = run("convert", "a.dat", "--from", "nitff", "--to", "seed")
    assert code == 2
    assert "unknown format 'nitff'" in said
