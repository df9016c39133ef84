"""Blocks of the bare form that are made of several lines: rows of a table, points of a summary."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seednews.diagnostics import Span
from seednews.model.rules import MAX_TEXT
from seednews.seed.decode import REMOVED
from seednews.seed.layout import Chunk

__all__ = ["HIGHLIGHT", "find_tables", "is_delimiter", "read_row", "without_highlights"]

HIGHLIGHT = "@highlight"
"""What stands above each point of a summary in a corpus of news that is much used."""

_ROW = re.compile(r"\|.*\|")
_DELIMITER = re.compile(r"\|(?:[ \t]*:?-+:?[ \t]*\|)+")
_FEWEST_ROWS = 2


# Tables


def find_tables(chunks: Sequence[Chunk]) -> Iterator[tuple[list[int], bool]]:
    """The tables of a text: the indices of their rows, and whether the first row is the head.

    A table is two rows or more, ``| a | b |``, one below the other, of which one has two cells at least. A row of
    dashes (``|---|:--:|``) below the first makes that the head; where rows stand right below each other, a blank line
    ends the table.
    """
    for run in _runs(chunks):
        dashes = [is_delimiter(chunks[index]) for index in run]
        texts = ["" if dash else read_row(chunks[index])[0] for index, dash in zip(run, dashes, strict=True)]
        if len(run) >= _FEWEST_ROWS and any("\t" in text for text in texts):
            yield run, dashes[1] and bool(texts[0])


def _runs(chunks: Sequence[Chunk]) -> Iterator[list[int]]:
    """Rows that stand below each other, by their indices."""
    run: list[int] = []
    for index, chunk in enumerate(chunks):
        row = _is_row(chunk)
        if run and (not row or (len(run) > 1 and chunk.tight != chunks[run[1]].tight)):
            yield run
            run = []
        if row:
            run.append(index)
    if run:
        yield run


def _is_row(chunk: Chunk) -> bool:
    line = chunk.lines[0].text
    return line[0] == "|" and len(chunk.lines) == 1 and len(line) <= MAX_TEXT and bool(_ROW.fullmatch(line))


def is_delimiter(chunk: Chunk) -> bool:
    """Whether a row is made of dashes alone."""
    return bool(_DELIMITER.fullmatch(chunk.lines[0].text))


def read_row(chunk: Chunk) -> tuple[str, list[Span]]:
    """The cells of a row with tabs between them, empty where there are no words, and the places of its bars."""
    line = chunk.lines[0]
    bars = [Span(line.start + at, line.start + at + 1) for at, each in enumerate(line.text) if each == "|"]
    cells = [cell.replace(REMOVED, "").replace("\t", " ").strip() for cell in line.text[1:-1].split("|")]
    return "\t".join(cells) if any(cells) else "", bars


# Summaries


def without_highlights(chunks: Sequence[Chunk]) -> tuple[list[Chunk], set[int], list[Span]]:
    """The chunks without ``@highlight`` marks, the indices of those that stood below one, and the places of the marks."""
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
