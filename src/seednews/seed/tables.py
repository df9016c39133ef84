"""Finds blocks of the bare form that consist of several lines: rows of a table, points of a summary."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seednews.diagnostics import Span
from seednews.model.rules import MAX_TEXT
from seednews.patterns import regex
from seednews.seed.columns import BAR, SPACES, are_rows, columns, is_ruler
from seednews.seed.decode import REMOVED
from seednews.seed.layout import Chunk
from seednews.seed.lines import Line

__all__ = ["HIGHLIGHT", "find_tables", "is_delimiter", "read_row", "without_highlights"]

HIGHLIGHT = "@highlight"
"""The line above each point of a summary in a widely used news corpus."""

_ROW = regex(r"\|.*\|")
_FEWEST_ROWS = 2


# Tables


def find_tables(chunks: Sequence[Chunk], source: str) -> Iterator[tuple[list[int], int | None]]:
    """The tables of a text, `source`: the indices of their rows, and that of the head, where there is one.

    A table has at least two rows, ``| a | b |``, one of them with at least two cells. If the rows are consecutive, a
    blank line ends the table. Rows without outer bars must be consecutive: three with the same number of bars, two with
    the same number of tabs, or three with any number of tabs. A row of dashes (``|---|:--:|``, ``+---+``) below the
    first row makes it the header, unless there is one below every row.
    """
    for run in _runs(chunks, source):
        lines = [f"{chunks[index].lines[0].text}{_behind(chunks[index].lines[0], source)}" for index in run]
        if _is_barred(lines) or are_rows(lines):
            head = _head(lines)
            yield run, None if head is None else run[head]


def _is_barred(lines: Sequence[str]) -> bool:
    """Whether rows with outer bars are a table."""
    rows = [line for line in lines if not is_ruler(line)]
    return len(lines) >= _FEWEST_ROWS and all(map(_ROW.fullmatch, rows)) and any(line.count("|") > 2 for line in rows)


def _head(lines: Sequence[str]) -> int | None:
    """Index of the header row: the first row, if there is a ruler below it and below no other row."""
    first = next((index for index, line in enumerate(lines) if not is_ruler(line)), len(lines))
    rulers = [index for index, line in enumerate(lines) if first < index < len(lines) - 1 and is_ruler(line)]
    return first if rulers[:1] == [first + 1] and (len(rulers) == 1 or "=" in lines[first + 1]) else None


def _behind(line: Line, source: str) -> str:
    """The tabs at the end of a line, which separate empty cells."""
    end = line.end
    while source[end : end + 1] == "\t":
        end += 1
    return source[line.end : end]


def _runs(chunks: Sequence[Chunk], source: str) -> Iterator[list[int]]:
    """Indices of rows that follow each other."""
    run: list[int] = []
    sort = ""
    for index, chunk in enumerate(chunks):
        found = _sort(chunk, source)
        if run and not (found and _goes_on(sort, found, chunk, tight=chunks[run[-1]].tight if len(run) > 1 else None)):
            yield run
            run, sort = [], ""
        if found:
            run.append(index)
            sort = found if sort in {"", _RULER} else sort
    if run:
        yield run


_RULER = "-"


def _sort(chunk: Chunk, source: str) -> str:
    """The type of row that a chunk may be, by its separators; empty if it is none."""
    line = chunk.lines[0].text
    if len(chunk.lines) > 1 or len(line) > MAX_TEXT:
        return ""
    if is_ruler(line):
        return _RULER
    if line[0] == "|":
        return "||" if _ROW.fullmatch(line) else ""
    found = columns(f"{line}{_behind(chunk.lines[0], source)}")
    return found[0] if found else ""


def _goes_on(sort: str, found: str, chunk: Chunk, *, tight: bool | None) -> bool:
    """Whether a row continues the rows above it; they are consecutive (`tight`) or separated by blank lines."""
    if found != sort and _RULER not in {sort, found}:
        return False
    return chunk.tight if "||" not in {sort, found} else tight is None or chunk.tight == tight


def is_delimiter(chunk: Chunk) -> bool:
    """Whether a row consists only of dashes."""
    return is_ruler(chunk.lines[0].text)


def read_row(chunk: Chunk, source: str) -> tuple[str, list[Span]]:
    """The cells of a row separated by tabs, empty if there are no words, and the positions of its bars."""
    line = chunk.lines[0]
    outer = line.text[0] == "|"
    tabbed = f"{line.text}{_behind(line, source)}"
    if "\t" in tabbed and not outer:
        places: list[int] = []
        cells = tabbed.split("\t")
    elif outer:
        places = [at for at, each in enumerate(line.text) if each == "|"]
        cells = line.text[1:-1].split("|")
    else:
        places = [found.start() for found in BAR.finditer(line.text)]
        cells = BAR.split(line.text) if places else SPACES.split(line.text)
    bars = [Span(line.start + at, line.start + at + 1) for at in places]
    cells = [cell.replace(REMOVED, "").replace("\t", " ").strip() for cell in cells]
    return "\t".join(cells) if any(cells) else "", bars


# Summaries


def without_highlights(chunks: Sequence[Chunk]) -> tuple[list[Chunk], set[int], list[Span]]:
    """The chunks without ``@highlight`` marks, the indices of those below one, and the positions of the marks."""
    kept: list[Chunk] = []
    points: set[int] = set()
    marks: list[Span] = []
    below = False
    for number, chunk in enumerate(chunks):
        first = chunk.lines[0]
        is_mark = first.text == HIGHLIGHT
        if is_mark and len(chunk.lines) == 1:
            follows = number + 1 < len(chunks) and chunks[number + 1].lines[0].text != HIGHLIGHT
            if follows:
                marks.append(Span(first.start, first.end))
                below = True
                continue
        elif is_mark:
            marks.append(Span(first.start, first.end))
            chunk, below = Chunk(chunk.lines[1:]), True  # noqa: PLW2901 - the same without its mark
        if below:
            points.add(len(kept))
        below = False
        kept.append(chunk)
    return kept, points, marks
