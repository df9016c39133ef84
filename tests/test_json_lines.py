"""JSON Lines: many articles, one to a line, both ways and one at a time."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from itertools import islice, repeat
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import seednews
from seednews import Article, Diagnostic, Paragraph, Severity, formats
from seednews.formats.shared import crowded
from seednews.system import files
from seednews.testing import articles
from tests.test_laws import full

BREAKS = Article("a\u2028b\u2029c\x85d", body=[Paragraph("\x85e\u2028")])


def written(each: list[Article], *, ascii_only: bool = False) -> bytes:
    """Articles as lines."""
    stream = io.BytesIO()
    assert seednews.write_lines(each, stream, ascii=ascii_only) == len(each)
    return stream.getvalue()


@given(st.lists(articles(), max_size=4), st.booleans())
@example([BREAKS, full()], False)  # noqa: FBT003 - as hypothesis requires
def test_articles_come_back(many: list[Article], ascii_only: bool) -> None:  # noqa: FBT001 - drawn
    """From bytes and from text, by every reader of lines that Python has, and by every reader of JSON."""
    data = written(many, ascii_only=ascii_only)
    assert data.isascii() or not ascii_only
    assert list(seednews.read_lines(io.BytesIO(data))) == many
    assert list(seednews.read_lines(io.StringIO(data.decode()))) == many
    assert list(seednews.read_lines(data.splitlines())) == many
    assert list(seednews.read_lines(data.decode().splitlines())) == many
    one_by_one = [json.loads(seednews.dumps(article, "json")) for article in many]
    assert [json.loads(line) for line in data.decode().splitlines()] == one_by_one


def test_files(tmp_path: Path) -> None:
    """By path; a file that is there is replaced, and other newlines and blank lines do not matter."""
    path = tmp_path / "a.jsonl"
    assert seednews.write_lines([full(), BREAKS], path) == 2
    assert list(seednews.read_lines(path)) == list(seednews.read_lines(str(path))) == [full(), BREAKS]
    assert seednews.write_lines(iter([BREAKS]), str(path)) == 1
    assert list(tmp_path.iterdir()) == [path]
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n\r\n \r\n") + b'{"headline": "H"}')
    assert list(seednews.read_lines(path)) == [BREAKS, Article("H")]
    assert seednews.write_lines([], path) == 0
    assert path.read_bytes() == b""


LINES = (
    b'{"headline": "A"}\n\n{"headline": "B", "mood": 1}\n{"headline": \n[]\n{"headline": 5}\n'
    b'{"id": "1", "title": "T", "sections": [{"articles": [{}]}]}\n\xff\n{"headline": "C"}'
)


def test_faulty_lines_are_told() -> None:
    """With their number, and the others are read."""
    found: list[Diagnostic] = []
    read = seednews.read_lines(io.BytesIO(LINES), tell=found.append)
    assert [each.headline for each in read] == ["A", "B", "C"]
    assert [(each.line, each.path, each.code, each.severity) for each in found] == [
        (3, "$.mood", "SN401", Severity.WARNING),
        (4, None, "SN400", Severity.ERROR),
        (5, "$", "SN400", Severity.ERROR),
        (6, "$.headline", "SN400", Severity.ERROR),
        (7, "$", "SN400", Severity.ERROR),
        (8, None, "SN400", Severity.ERROR),
    ]
    assert str(found[0]).startswith("3: warning[SN401] $.mood: ")


def test_the_first_faulty_line_raises(tmp_path: Path) -> None:
    """Without `tell`; with file and line, and after the articles before it."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(LINES)
    read = seednews.read_lines(path)
    assert [each.headline for each in islice(read, 2)] == ["A", "B"]
    with pytest.raises(seednews.DocumentError) as caught:
        next(read)
    assert (caught.value.name, caught.value.line) == (str(path), 4)
    assert str(caught.value).startswith(f"{path}:4:")
    assert "\n" not in str(caught.value)


def test_half_a_character() -> None:
    """In lines of text: rejected like any other line that is not JSON."""
    found: list[Diagnostic] = []
    assert list(seednews.read_lines(['{"headline": "\ud800"}', '{"headline": "A"}'], tell=found.append)) == [
        Article("A")
    ]
    assert [each.line for each in found] == [1]


def test_a_line_has_a_limit(tmp_path: Path) -> None:
    """So that no file makes memory grow beyond it."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"headline": "A"}\n' + b" " * 100)
    lines = files.read_lines(path, 50)
    assert next(lines) == b'{"headline": "A"}\n'
    with pytest.raises(seednews.FileError, match="larger than the limit of 50 bytes"):
        next(lines)


def test_a_line_without_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is open was read to its end, however long the line was."""
    monkeypatch.setattr(files.bounded_lines, "__defaults__", (50,))
    for stream in (io.BytesIO(b'{"headline": "A"}\n' + b" " * 100), io.StringIO('{"headline": "A"}\n' + " " * 100)):
        lines = seednews.read_lines(stream)
        assert next(lines) == Article("A")
        with pytest.raises(seednews.FileError, match="has a line larger than the limit"):
            next(lines)


def test_a_line_of_too_many_members(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parsed, 256 MiB of brackets took six gigabytes."""
    monkeypatch.setattr(crowded, "MAX_MEMBERS", 20)
    found: list[Diagnostic] = []
    data = [b'{"headline": "A"}', b'{"headline": [' + b"[]," * 20 + b"0]}"]
    assert list(seednews.read_lines(data, tell=found.append)) == [Article("A")]
    assert [each.line for each in found] == [2]
    assert "more than 20 members" in found[0].message
    for name in ("json", "ninjs"):
        with pytest.raises(seednews.DocumentError, match="more than 20 members"):
            formats.get(name).loads(data[1])


def test_wrong_use(tmp_path: Path) -> None:
    """Is named as such."""
    with pytest.raises(seednews.UsageError, match="path or lines, not bytes"):
        list(seednews.read_lines(b'{"headline": "A"}'))  # type: ignore[arg-type]
    with pytest.raises(seednews.UsageError, match="contains a str"):
        seednews.write_lines(["A"], io.BytesIO())  # type: ignore[list-item]
    with pytest.raises(seednews.FileError, match="no such file"):
        list(seednews.read_lines(tmp_path / "none"))
    with pytest.raises(seednews.FileError, match="does not exist"):
        seednews.write_lines([], tmp_path / "no" / "a.jsonl")
    with pytest.raises(seednews.FileError, match="is a folder"):
        seednews.write_lines([], tmp_path)


class _StoppedError(Exception):
    """Raised by a source of articles."""


@pytest.mark.parametrize("fault", [_StoppedError, ValueError, OSError, RuntimeError, KeyboardInterrupt])
def test_a_source_that_fails_leaves_the_file_as_it_was(tmp_path: Path, fault: type[BaseException]) -> None:
    """And its own error is passed on, unchanged."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"before")

    def source() -> Iterator[Article]:
        yield full()
        raise fault("mine")

    with pytest.raises(fault, match="mine"):
        seednews.write_lines(source(), path)
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="needs /dev/full")
def test_a_full_disk(tmp_path: Path) -> None:
    """Is an error of the file, in the system's words."""
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    link = tmp_path / "a.jsonl"
    link.symlink_to("/dev/full")
    with pytest.raises(seednews.FileError, match="No space left"):
        seednews.write_lines(repeat(full(), 100), link)


def test_memory_stays_flat(tmp_path: Path) -> None:
    """A thousand articles, which would take 7 MB to hold, are written and read in less than one."""
    path = tmp_path / "a.jsonl"
    tracemalloc.start()
    try:
        for count in (200, 1000):  # what is made once, is made in the first round
            before = tracemalloc.get_traced_memory()[0]
            tracemalloc.reset_peak()
            seednews.write_lines(repeat(full(), count), path)
            assert sum(1 for _ in seednews.read_lines(path)) == count
            grown = tracemalloc.get_traced_memory()[1] - before
        assert grown < 1_000_000
    finally:
        tracemalloc.stop()


def test_it_is_light() -> None:
    """Neither lxml nor the command line is loaded for lines."""
    code = "import sys, seednews; list(seednews.read_lines([])); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"lxml", "zipfile", "click", "rich"} & set(done.stdout.split())


def test_streams_of_text_have_bytes_below_them(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """`write_lines(articles, sys.stdout)` raised a TypeError of Python's."""
    sys.stdout.write("before\n")
    assert seednews.write_lines([Article("H")], sys.stdout) == 1
    sys.stdout.flush()
    assert capfdbinary.readouterr().out.splitlines()[0] == b"before"
    with (tmp_path / "a.jsonl").open("w", encoding="utf-16") as stream:
        seednews.write_lines([Article("Ü")], stream)
    assert list(seednews.read_lines(tmp_path / "a.jsonl")) == [Article("Ü")]
    for wrong in (io.StringIO(), 3, None):
        with pytest.raises(seednews.UsageError, match="open for bytes"):
            seednews.write_lines([Article("H")], wrong)  # type: ignore[arg-type]
