"""Fourth step of reading: determines the layout of a text, and groups its lines into chunks, one for each block.

Blank lines always separate blocks. Between blank lines, each line break is inside a sentence (the next line starts
with a lower-case letter, or its first word would not have fitted) or between blocks (a mark, an indent, a title, or a
last line that ends early).
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Literal, NamedTuple, TypeAlias
from unicodedata import is_normalized

import attrs

from seednews.diagnostics import Span
from seednews.seed.columns import are_rows
from seednews.seed.evidence import (
    CLOSED,
    EXACT,
    FEW,
    FULL_SHARE,
    MANY,
    NARROWEST,
    WIDEST,
    WIDEST_SEEN,
    Fill,
    closes,
    is_filled,
    is_narrow,
    is_ragged,
    is_wrapped,
    measure,
)
from seednews.seed.lines import Groups, Line, is_drop_cap, join, without_masks
from seednews.seed.paragraphs import (
    Wrapping,
    is_wide,
    join_capitals,
    may_be_titled,
    parts_by_length,
    split_paragraphs,
)
from seednews.seed.rows import Row, look
from seednews.seed.verse import begins_verse, find_listings, find_stanzas

__all__ = ["LAYOUTS", "Chunk", "Layout", "LayoutName", "lay_out"]

LayoutName: TypeAlias = Literal["blank-line", "single-line", "wrapped"]
LAYOUTS: tuple[LayoutName, ...] = ("blank-line", "single-line", "wrapped")


class Chunk(NamedTuple):
    """The lines of one block."""

    lines: tuple[Line, ...]
    """The lines; at least one."""
    tight: bool = False
    """Whether it directly follows the previous chunk, without a blank line."""
    verse: bool = False
    """Whether it is a line of verse, which keeps its line break."""
    inset: int = 0
    """Indentation of a line of verse relative to the others of its stanza, in characters."""

    @property
    def span(self) -> Span:
        """Position in the source, from the first to the last character."""
        return Span(self.lines[0].start, self.lines[-1].end)

    @property
    def text(self) -> str:
        """The lines joined, without removed characters."""
        return without_masks(join([line.text for line in self.lines]))


@attrs.frozen
class Layout:
    """The layout of a text."""

    name: LayoutName
    """``blank-line``, ``single-line`` (one block per line) or ``wrapped`` (hard-wrapped lines)."""
    reason: str
    """Why this layout was recognised."""
    sure: bool = True
    """False if the text could have another layout."""
    marks: tuple[Span, ...] = attrs.field(default=(), repr=False)
    """The ``>`` at the start of each line, if the whole text is quoted as in mail; they are in no chunk."""


def lay_out(
    groups: Groups, wanted: LayoutName | None = None, between: Sequence[int] = ()
) -> tuple[Layout, list[Chunk]]:
    """Determine the layout of the lines of a text, and split them into chunks. `wanted` sets a layout.

    `between` has the positions of other blocks of the text, in order, which are not in the groups.
    """
    if max(map(len, groups), default=1) == 1:
        return _of_single_lines(groups, wanted), _with_drop_caps([Chunk((group[0],)) for group in groups], between)
    groups, marks = _unquoted(groups)
    composed = all(is_normalized("NFC", line.text) for group in groups for line in group)
    seen = [look(group, composed=composed, first=not number) for number, group in enumerate(groups)]
    tables = {number for number, group in enumerate(groups) if len(group) > 1 and _is_table(group)}
    stanzas = (find_stanzas(seen, tables) | find_listings(seen)) - tables
    prose = [rows for number, rows in enumerate(seen) if number not in stanzas | tables]
    way = _way(prose, wanted)
    layout = way.layout
    if marks:
        layout = attrs.evolve(
            layout, reason=f"each line starts with '>', as in quoted mail; {layout.reason}", marks=marks
        )
    return layout, _with_drop_caps(list(_chunks(seen, tables, stanzas, way)), between)


def _with_drop_caps(chunks: list[Chunk], between: Sequence[int]) -> list[Chunk]:
    """The chunks, with each drop cap joined to the block that it starts, unless another block is `between` the two."""
    places = [number for number, chunk in enumerate(chunks[:-1]) if len(chunk.lines[0].text) <= _LETTER]
    for place in reversed(places):
        chunk, below = chunks[place : place + 2]
        apart = bisect(between, chunk.lines[0].start) != bisect(between, below.lines[0].start)
        if len(chunk.lines) == 1 and not apart and is_drop_cap(chunk.lines[0].text, below.lines[0].text):
            chunks[place : place + 2] = [Chunk(chunk.lines + below.lines, chunk.tight)]
    return chunks


_LETTER = 2
"""Maximum length of a letter in characters, including its mark."""


def _of_single_lines(groups: Groups, wanted: LayoutName | None) -> Layout:
    if wanted:
        return Layout(wanted, "set by the caller")
    lone = len(groups) == 1
    return Layout("blank-line", "the text is a single line" if lone else "blank lines separate all lines")


def _chunks(seen: list[list[Row]], tables: set[int], stanzas: set[int], way: _Way) -> Iterator[Chunk]:
    for number, rows in enumerate(seen):
        if len(rows) == 1:
            yield Chunk((rows[0].line,))
        elif number in stanzas or (number and number not in tables and way.is_verse(rows)):
            least = min(row.indent for row in rows)
            for index, row in enumerate(rows):
                yield Chunk((row.line,), tight=index > 0, verse=True, inset=row.indent - least)
        else:
            pieces = ([row] for row in rows) if number in tables else way.cut(rows, first=not number)
            for index, piece in enumerate(pieces):
                yield Chunk(tuple([row.line for row in piece]), tight=index > 0)


def _unquoted(groups: Groups) -> tuple[Groups, tuple[Span, ...]]:
    """The groups of a text quoted as in mail without the ``>`` marks, and the positions of these marks."""
    if len(groups) != 1 or len(groups[0]) < FEW:
        return groups, ()
    lines = groups[0]
    if not (all(line.text[0] == ">" for line in lines) and any(line.text == ">" for line in lines)):
        return groups, ()
    inner: Groups = [[]]
    for line in lines:
        text = line.text[1:].lstrip()
        if not without_masks(text):
            inner.append([])
            continue
        behind = len(line.text) - len(text)
        inner[-1].append(Line(line.start + behind, text, max(behind - 2, 0)))
    return [group for group in inner if group], tuple(Span(line.start, line.start + 1) for line in lines)


def _is_table(group: list[Line]) -> bool:
    """Whether the lines of a group are rows of a table, the first of which is not longer than the others."""
    return any(each in group[0].text + group[1].text for each in ("|", "\t", "  ")) and are_rows(
        [line.text for line in group]
    )


class _Way(NamedTuple):
    """A layout, with the means to split the lines of a group into blocks."""

    layout: Layout
    """The layout."""
    wrapping: Wrapping = Wrapping()
    """How lines are wrapped."""
    mixed: bool = False
    """Whether each line is a block, except for some wrapped ones."""

    def is_verse(self, rows: list[Row]) -> bool:
        """Whether the lines of a group in a wrapped text keep their breaks: none is full, none is marked."""
        wrapping = self.wrapping
        return wrapping.filled and is_ragged(rows, wrapping.width) and all(map(begins_verse, rows))

    def cut(self, rows: list[Row], *, first: bool) -> Iterable[list[Row]]:
        """The lines of each block of a group; `first` means that the group starts the text."""
        if self.mixed:
            return _mixed(rows)
        wrapping = self.wrapping
        if self.layout.name == "single-line" or (wrapping.filled and is_ragged(rows, wrapping.width)):
            return join_capitals([[row] for row in rows]) if first else ([row] for row in rows)
        pieces = split_paragraphs(rows, wrapping, first=first)
        return join_capitals(pieces) if first else pieces


def _way(groups: list[list[Row]], wanted: LayoutName | None) -> _Way:
    """Determine the layout of a text."""
    fill = measure(groups)
    layout = Layout(wanted, "set by the caller") if wanted else _recognise(groups, fill)
    if layout.name == "blank-line" or (layout.name == "wrapped" and not fill.width):
        return _Way(layout)
    if layout.name == "single-line":
        mixed = wanted is None and any(len(lines) > 1 for rows in _with_wide_lines(groups) for lines in _mixed(rows))
        reason = "most blocks are single lines, but some are wrapped"
        return _Way(attrs.evolve(layout, reason=reason, sure=False), mixed=True) if mixed else _Way(layout)
    filled = fill.share >= FULL_SHARE
    gapped = fill.early < max(_EARLY * fill.breaks, 2 if fill.breaks > MANY else 1)
    indents = sorted(min(row.indent for row in rows) for rows in groups if len(rows) > 1)
    indent = indents[len(indents) // 2]
    shortest = fill.shortest if fill.titles >= fill.strays else 0
    if fill.titles > _MOSTLY * fill.strays:
        shortest = WIDEST_SEEN
    wrapping = Wrapping(fill.width, indent, filled, fill.share >= EXACT, gapped, shortest)
    return _Way(layout if wanted else _with_doubt(layout, wrapping, groups), wrapping)


_MOSTLY = 2
_EARLY = 0.06
"""If the share of breaks after an early end of a line is higher, paragraphs end without blank lines."""


def _with_doubt(layout: Layout, way: Wrapping, groups: list[list[Row]]) -> Layout:
    """The layout of a wrapped text, with the reasons why the ends of blocks are uncertain."""
    several = [rows for rows in groups if len(rows) > 1]
    if any(is_wide(row, way.width) for rows in several for row in rows):
        return attrs.evolve(layout, reason="most blocks are wrapped, but some are single lines", sure=False)
    if any(parts_by_length(rows, way) for rows in several):
        reason = f"{layout.reason}; some paragraph ends are only recognised by line length"
        return attrs.evolve(layout, reason=reason, sure=False)
    if len(groups) <= FEW and any(_may_hold_several(rows) for rows in several):
        return attrs.evolve(layout, reason=f"{layout.reason}; no blank lines separate the paragraphs", sure=False)
    if not way.exact and any(may_be_titled(rows, way.width) for rows in several):
        return attrs.evolve(layout, reason=f"{layout.reason}; some of the short lines may be titles", sure=False)
    return layout


def _may_hold_several(rows: list[Row]) -> bool:
    """Whether a group is so long that it may contain several paragraphs."""
    stops = sum(row.stops and not after.small for row, after in pairwise(rows))
    return stops > 1 and len(rows) > _LONGEST_PARAGRAPH and len({row.indent for row in rows}) == 1


_LONGEST_PARAGRAPH = 12


def _recognise(groups: list[list[Row]], fill: Fill) -> Layout:
    several = [rows for rows in groups if len(rows) > 1]
    if not several:
        return Layout("blank-line", "blank lines separate all lines")
    if is_filled(groups, fill):
        share = f"{fill.share:.0%} of the line breaks inside sentences are where the next word would not fit"
        return Layout("wrapped", share)
    if all(row.marked for rows in several for row in rows[1:]):
        return Layout("blank-line", "blank lines separate all blocks except list items and quotations")
    least = CLOSED if fill.breaks < MANY else NARROWEST
    if fill.runs_on and fill.width >= least and is_narrow(several):
        share = f"{fill.small / fill.breaks:.0%} of breaks are inside sentences, but the lines have no common width"
        return Layout("wrapped", share, sure=fill.small >= _SURELY * fill.breaks)
    if len(groups) == 1:
        return Layout("single-line", "no blank lines, and the lines have no common width")
    lone = len(groups) - len(several)
    lines = sum(map(len, several))
    reason = f"{lines} lines are not separated by blank lines and have no common width"
    return Layout("single-line", reason, sure=lone <= len(several))


_SURELY = 0.25
"""Minimum share of lines that continue with a lower-case letter, if wrapped text has no common width."""


def _with_wide_lines(groups: list[list[Row]]) -> list[list[Row]]:
    """The groups that may be wrapped, in a text that also has lines as long as paragraphs; otherwise none."""
    wide = any(row.width > WIDEST for rows in groups for row in rows)
    return [rows for rows in groups if len(rows) > 1] if wide else []


def _mixed(rows: list[Row]) -> Iterator[list[Row]]:
    """Each line separately, except those that are together a wrapped paragraph."""
    if len(rows) == 1 or closes(rows):
        yield rows
        return
    for wide, several in groupby(rows, key=lambda row: row.width > WIDEST):
        lines = list(several)
        way = Wrapping(max(row.width for row in lines), filled=True, gapped=False, shortest=WIDEST)
        for piece in split_paragraphs(lines, way) if not wide else ([row] for row in lines):
            yield from [piece] if len(piece) > 1 and is_wrapped(piece) else ([row] for row in piece)
