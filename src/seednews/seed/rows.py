"""Blocks of the bare form that are made of several lines: rows of a table, points of a summary."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seednews.diagnostics import Span
from seednews.model.rules import MAX_TEXT
from seednews.patterns import regex
from seednews.seed.decode import REMOVED
from seednews.seed.layout import Chunk
from seednews.seed.lines import Line
from seednews.seed.signs import BAR, SPACES, are_rows, columns, is_ruler

__all__ = ["HIGHLIGHT", "find_tables", "is_delimiter", "read_row", "without_highlights"]

HIGHLIGHT = "@highlight"
"""What stands above each point of a summary in a corpus of news that is much used."""

_ROW = regex(r"\|.*\|")
_FEWEST_ROWS = 2


# Tables


def find_tables(chunks: Sequence[Chunk], source: str) -> Iterator[tuple[list[int], int | None]]:
    """The tables of a text, `source`: the indices of their rows, and that of the head, where there is one.

    A table is two rows or more, ``| a | b |``, one below the other, of which one has two cells at least; where rows
    stand right below each other, a blank line ends the table. Rows without bars outside stand right below each other,
    three with as many bars in them, two with as many tabs or three with any. A row of dashes (``|---|:--:|``,
    ``+---+``) below the first makes that the head, unless one stands below each.
    """
    for run in _runs(chunks, source):
        lines = [f"{chunks[index].lines[0].text}{_behind(chunks[index].lines[0], source)}" for index in run]
        if _is_barred(lines) or are_rows(lines):
            head = _head(lines)
            yield run, None if head is None else run[head]


def _is_barred(lines: Sequence[str]) -> bool:
    """Whether rows with bars outside are a table."""
    rows = [line for line in lines if not is_ruler(line)]
    return len(lines) >= _FEWEST_ROWS and all(map(_ROW.fullmatch, rows)) and any(line.count("|") > 2 for line in rows)


def _head(lines: Sequence[str]) -> int | None:
    """The row of a table that names the columns: the first one, if a ruler stands below it and below no other."""
    first = next((index for index, line in enumerate(lines) if not is_ruler(line)), len(lines))
    rulers = [index for index, line in enumerate(lines) if first < index < len(lines) - 1 and is_ruler(line)]
    return first if rulers[:1] == [first + 1] and (len(rulers) == 1 or "=" in lines[first + 1]) else None


def _behind(line: Line, source: str) -> str:
    """The tabs behind a line, which part the last cells of a row, where they are empty."""
    end = line.end
    while source[end : end + 1] == "\t":
        end += 1
    return source[line.end : end]


def _runs(chunks: Sequence[Chunk], source: str) -> Iterator[list[int]]:
    """Rows that stand below each other, by their indices."""
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
    """What sort of row a chunk may be, by what parts its cells; empty where it is none."""
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
    """Whether a row goes on with those above it, which stand `tight` or apart."""
    if found != sort and _RULER not in {sort, found}:
        return False
    return chunk.tight if "||" not in {sort, found} else tight is None or chunk.tight == tight


def is_delimiter(chunk: Chunk) -> bool:
    """Whether a row is made of dashes alone."""
    return is_ruler(chunk.lines[0].text)


def read_row(chunk: Chunk, source: str) -> tuple[str, list[Span]]:
    """The cells of a row with tabs between them, empty where there are no words, and the places of its bars."""
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
    """The chunks without ``@highlight`` marks, the indices of those below one, and the places of the marks."""
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
