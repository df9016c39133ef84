"""What people pass by mistake gets a typed error that says what to do; open files work where people expect them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

import seednews
from seednews import Article, House, Paragraph, UsageError

TEXT = "Bridge reopens\n\nThe bridge over the Aller is open again, the town said on Monday.\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with an article."""
    found = tmp_path / "bridge.txt"
    found.write_text(TEXT, "utf-8")
    return found


def test_open_files_are_read(path: Path) -> None:
    """By `read` and by `loads`, opened for bytes or for text."""
    for mode in ("rb", "r"):
        with path.open(mode) as stream:
            assert seednews.read(stream) == seednews.read(path).with_meta(id=None)
        with path.open(mode) as stream:
            assert seednews.loads(stream).headline == "Bridge reopens"
    assert seednews.read(io.BytesIO(TEXT.encode())).headline == "Bridge reopens"


def test_the_name_of_an_open_file_says_its_format(tmp_path: Path) -> None:
    """As a path's does."""
    article = Article("Bridge reopens", body=[Paragraph("Open.")])
    with (tmp_path / "a.json").open("wb") as stream:
        seednews.write(article, stream)
    with (tmp_path / "a.json").open("rb") as stream:
        assert seednews.read(stream) == article


def test_open_files_are_written() -> None:
    """With the format named; text files without bytes below are refused."""
    article = Article("Bridge reopens")
    stream = io.BytesIO()
    seednews.write(article, stream, "json")
    assert stream.getvalue() == seednews.dumps(article, "json")
    with pytest.raises(UsageError, match="format: is missing"):
        seednews.write(article, io.BytesIO())
    with pytest.raises(UsageError, match="open for bytes"):
        seednews.write(article, io.StringIO(), "json")


untyped: Any = seednews
"""The library as somebody without a type checker uses it."""
PARSED = seednews.parse(TEXT)

MISTAKES: dict[str, tuple[Any, str]] = {
    "parse(file)": (
        lambda path: untyped.parse(path.open()),
        "must be bytes or str, not TextIOWrapper; pass what its read",
    ),
    "parse(None)": (lambda _: untyped.parse(None), "must be bytes or str, not None"),
    "parse({})": (lambda _: untyped.parse({}), "must be bytes or str, not dict"),
    "parse(Path)": (untyped.parse, "use seednews.read to read a file"),
    "loads(Path)": (untyped.loads, "use seednews.read to read a file"),
    "read(bytes)": (lambda _: untyped.read(TEXT.encode()), "use seednews.loads for a document in memory"),
    "read(None)": (lambda _: untyped.read(None), "must be a path or an open file, not None"),
    "write(parsed)": (lambda _: untyped.write(PARSED, "a.json"), r"call its unwrap\(\) method"),
    "dumps(parsed)": (lambda _: untyped.dumps(PARSED, "json"), r"call its unwrap\(\) method"),
    "dumps(str)": (lambda _: untyped.dumps("Bridge"), "must be an Article or an Issue, not str"),
    "write(a, 12)": (lambda _: untyped.write(Article("H"), 12, "json"), "must be a path or a file open for bytes"),
    "publishable(parsed)": (lambda _: untyped.publishable(PARSED), r"call its unwrap\(\) method"),
    "publishable(a, {})": (lambda _: untyped.publishable(Article("H"), {"provider": "P"}), r"House\(\*\*fields\)"),
    "publishable(a, path)": (lambda _: untyped.publishable(Article("H"), "house.toml"), r"House.load\(path\)"),
    "write_lines(article)": (lambda path: untyped.write_lines(Article("H"), path), "such as a list, not Article"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_mistakes_are_explained(name: str, path: Path) -> None:
    """Each says what was passed, what is wanted, and what to do."""
    call, words = MISTAKES[name]
    with pytest.raises(UsageError, match=words):
        call(path)


def test_public_modules_are_attributes() -> None:
    """Without an import of their own."""
    assert seednews.language.detect("Die Brücke ist wieder offen.").language == "de"
    assert callable(seednews.corpus.convert_corpus)
    assert seednews.House is House


def test_the_text_of_an_article() -> None:
    """The plain prose, with a blank line between blocks."""
    assert seednews.loads(TEXT).text + "\n" == TEXT


@pytest.mark.parametrize("name", ["/home/ann/bridge.txt", "bridge.txt", r"C:\news\bridge.md", "out/a.json"])
def test_the_name_of_a_file_is_no_text(name: str) -> None:
    """`parse` takes a text, and says so where it looks like a file's name."""
    assert "SN306" in {each.code for each in seednews.parse(name).diagnostics}
    assert "SN306" not in {each.code for each in seednews.parse(f"Read {name} today").diagnostics}


def test_loads_of_a_file_name() -> None:
    """It would be an article whose headline is the name."""
    with pytest.raises(seednews.UsageError, match=r"looks like a file name; to read the file, use seednews\.read"):
        seednews.loads("news/fr_00.txt")


def test_json_lines_have_functions_of_their_own(tmp_path: Path) -> None:
    """The error for the suffix names them."""
    with pytest.raises(seednews.UnknownFormat, match="for JSON Lines, use read_lines and write_lines"):
        seednews.write(seednews.Article("a", None, None, [seednews.Paragraph("b")]), tmp_path / "a.jsonl")
