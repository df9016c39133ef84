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
from unicodedata import is_normalized, normalize

import attrs

from seednews.diagnostics import Span
from seednews.patterns import regex
from seednews.prose import lexicon
from seednews.seed.lines import (
    DENSE,
    HYPHENS,
    PHRASED,
    Groups,
    Line,
    is_drop_cap,
    join,
    without_masks,
)
from seednews.seed.signs import CHANCE, DASHED, are_rows, stands

__all__ = ["LAYOUTS", "Chunk", "Layout", "LayoutName", "lay_out"]

LayoutName: TypeAlias = Literal["blank-line", "single-line", "wrapped"]
LAYOUTS: tuple[LayoutName, ...] = ("blank-line", "single-line", "wrapped")

_NARROWEST, _NARROWEST_DENSE, _WIDEST, _WIDEST_SEEN = 20, 12, 132, 400
"""Range of widths, in columns, at which text may be wrapped; the upper limit applies if there are many lines."""
_FEW, _MANY = 3, 6
"""Up to `_FEW` breaks are little evidence. From `_MANY` on, even wide lines can be distinguished from paragraphs."""
_PIECE = 12
"""Maximum number of letters that are not separated at a line break in scripts without spaces."""


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
    seen = [_look(group, composed=composed, first=not number) for number, group in enumerate(groups)]
    tables = {number for number, group in enumerate(groups) if len(group) > 1 and _is_table(group)}
    stanzas = (_stanzas(seen, tables) | _listings(seen)) - tables
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
    if len(groups) != 1 or len(groups[0]) < _FEW:
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


# Properties of a line


class Row(NamedTuple):
    """A line with the properties that the layout depends on. Composed and decomposed letters count as one."""

    line: Line
    indent: int
    """White space before it."""
    width: int
    """Width in columns, including the indentation."""
    first: int
    """Width of its first word, which did not fit on the line above if that is full."""
    small: bool
    """Whether it starts with a lower-case letter."""
    capital: bool
    """Whether it starts with a capital letter."""
    stops: bool
    """Whether it ends like a sentence."""
    divided: bool
    """Whether it ends inside a word or a name."""
    marked: bool
    """Whether it starts with a mark, and so starts a block."""
    dense: bool
    """Whether it starts with a character of a script without spaces."""
    run: int
    """Number of lines above it in its group since the last full stop; 0 for each of the first lines of the text."""

    @property
    def opens_title(self) -> bool:
        """Whether a block below a title may start with it."""
        return not (self.small or self.line.text[0].isdigit())


_TITLES = 4
"""Maximum number of consecutive lines of titles: a kicker, a headline, a byline, a date."""
_STOPS = frozenset(".!?:…。！？：।۔؟։።")
_CLOSERS = "'\"”’»)]」』"
_OPENERS = frozenset("\"'“‘„«»‹›(['")


def _look(group: list[Line], *, composed: bool, first: bool) -> list[Row]:
    """The properties of the lines of a group; `first` means that the group starts the text."""
    rows: list[Row] = []
    run = 0
    for number, line in enumerate(group):
        run = 0 if number == 0 or rows[-1].stops or (first and number < _TITLES) else run + 1
        rows.append(_row(line, line.text if composed else normalize("NFC", line.text), run))
    return rows


def _row(line: Line, text: str, run: int) -> Row:
    opening = text[1:2] if text[0] in _OPENERS else text[0]
    first = text.find(" ")
    first = len(text) if first < 0 else first
    if first > _PIECE and opening >= "\u0e00" and (DENSE.match(opening) or PHRASED.match(opening)):
        first = _PIECE
    dense = text[0] >= "\u3001" and DENSE.match(text) is not None
    last = text[-1]
    divided = last in HYPHENS and text[-2:-1].isalpha()
    stops = last in _STOPS or (last in _CLOSERS and text.rstrip(_CLOSERS)[-1:] in _STOPS)
    if last == "." and text[-2:-1].isupper() and text[-3:-2] in {" ", ".", "-"}:
        stops, divided = False, True  # an initial
    small = opening.islower() and not "\u10d0" <= opening <= "\u10ff"  # Georgian has practically no capitals
    width = line.indent + len(text)
    return Row(line, line.indent, width, first, small, opening.isupper(), stops, divided, stands(text), dense, run)


def _is_full(row: Row, after: Row, width: int) -> bool:
    """Whether the first word of the next line would have made this line longer than `width`."""
    if row.divided:
        return True
    if row.width > width:
        return row.width > 2 * width or " " not in row.line.text  # except for a long word, wrapping does not do this
    if after.dense:
        return row.width + _HANGING >= width
    return row.width + 1 + after.first > width


_HANGING = 3
"""Tolerance in characters for scripts without spaces, because no line starts with a full stop."""


# Verse

_FEWEST_GROUPS, _FEWEST_LINES, _LONGEST_VERSE = 4, 3, 64
_NARROW = 0.7
"""Maximum width of lines of verse, as a share of the widest other line of the text."""
_BROKEN = 0.4
"""Minimum share of lines, except the last, that end with a punctuation mark; wrapped text ends with one by chance."""
_BREAKS = frozenset(",;:.!?…—–،؛؟。、，！？।۔")


def _stanzas(seen: list[list[Row]], tables: set[int]) -> set[int]:
    """Indices of stanzas: short lines, many of which end with punctuation or all of which are indented."""
    several = [number for number, rows in enumerate(seen) if number and len(rows) > 1 and number not in tables]
    if not several or len(seen) < _FEWEST_GROUPS:
        return set()
    tops = sorted(((max([row.width for row in rows]), number) for number, rows in enumerate(seen)), reverse=True)[:2]
    return {
        number for number in several if _is_stanza(seen[number], tops[0][0] if tops[0][1] != number else tops[1][0])
    }


def _listings(seen: list[list[Row]]) -> set[int]:
    """Indices of programs: lines with changing indentation, most of them with typical characters of programs.

    Lines that all start with a prompt are one, too.
    """
    return {
        number
        for number, rows in enumerate(seen)
        if number
        and len(rows) > 1
        and (_are_prompted(rows) or (len({row.indent for row in rows}) > 1 and _is_listing(rows)))
    }


def _are_prompted(rows: list[Row]) -> bool:
    return all(row.line.text.startswith(("$ ", ">>> ", "% ")) for row in rows)


def _is_listing(rows: list[Row]) -> bool:
    signs = sum(bool(_PROGRAM.search(row.line.text)) for row in rows)
    return 2 * signs >= len(rows) and not any(row.marked or len(row.line.text) > _LONGEST_VERSE for row in rows)


_PROGRAM = regex(r"[{}=;<>$\\]|\w[_(]\w*[_)]?")
"""Typical characters of programs, and words directly followed by brackets or containing underscores."""


def _is_stanza(rows: list[Row], widest: int) -> bool:
    """Whether the lines of a group are verse; `widest` is the widest of the other lines."""
    longest = max(row.width for row in rows)
    if longest > min(_LONGEST_VERSE, _NARROW * widest) or not all(map(_begins_verse, rows)):
        return False
    if widest > _WIDEST and min(row.indent for row in rows) > 1:
        return True
    inner = rows[:-1]
    ends = sum(row.line.text.rstrip(_CLOSERS)[-1:] in _BREAKS for row in inner)
    stops = sum(row.stops for row in inner)
    if 2 * ends <= len(inner) and len({row.indent for row in rows}) == 1 and _is_wrapped(rows):
        return False  # a paragraph with its own wrapping, for example from another source
    return len(rows) >= _FEWEST_LINES and ends >= _BROKEN * len(inner) and 2 * stops <= len(inner)


def _begins_verse(row: Row) -> bool:
    text = row.line.text
    return (
        not row.marked and (text[0].isalpha() or text[0] in "\"'“‘«„") and not any(each in text for each in _ADDRESSES)
    )


_ADDRESSES = ("@", "://", "www.")


def _is_ragged(rows: list[Row], width: int) -> bool:
    """Whether lines end where the next word would have fitted, as in verse and addresses."""
    if len(rows) < _FEW or any(row.width > width * _SHORT_LINES or row.marked for row in rows):
        return False
    return sum(_is_full(row, after, width) for row, after in pairwise(rows)) <= int(_RAGGED * (len(rows) - 1))


_SHORT_LINES = 0.75
"""Maximum width of such lines, as a share of the full width; longer ones are prose wrapped by hand."""
_RAGGED = 0.25
"""Maximum share of line breaks where the next word would not have fitted, in lines that are not joined."""


# Evidence

_Break: TypeAlias = tuple[Row, Row]
"""Two consecutive lines."""


class _Fill(NamedTuple):
    """How consecutive lines fill a common width."""

    breaks: int = 0
    """Number of line breaks."""
    inner: int = 0
    """Number of line breaks that are not after a full stop, which may end a paragraph in any layout."""
    small: int = 0
    """Number of those before a lower-case letter or, in a script without capitals, probably inside a sentence."""
    width: int = 0
    """The width that most of them fill, in characters."""
    share: float = 0.0
    """Share of the breaks inside sentences where the next word would not have fitted."""
    early: int = 0
    """Number of breaks after a full stop on a short line, the last line of a paragraph."""
    titles: int = 0
    """Number of lines that start a group, have an unusual length, and no full stop."""
    strays: int = 0
    """Number of such lines inside a group, which are accidental."""
    shortest: int = 0
    """Width of the shortest of those, in columns."""

    @property
    def runs_on(self) -> bool:
        """Whether most line breaks are inside sentences, regardless of the width."""
        return self.small >= max(_SMALL * self.inner, _SMALL_OF_ALL * self.breaks, 2)


_SMALL, _SMALL_OF_ALL = 0.3, 0.12
"""Minimum shares of breaks before a lower-case letter, of the breaks inside sentences and of all, in wrapped text."""
_FULL_SHARE, _EXACT = 0.88, 0.98
"""Minimum shares of full lines in text that was filled to a width, and in text that was wrapped by a program."""
_ROOM = 0.25
"""Minimum free share of the width after the last line of a paragraph, if it clearly ends early."""


def _breaks(rows: list[Row]) -> Iterator[_Break]:
    """The breaks of a group, except those where a mark or an indent may start a block."""
    plain = [row for row in rows if not row.marked]
    least = min([row.indent for row in plain], default=0)
    return ((row, after) for row, after in pairwise(plain) if after.indent == least)


def _measure(groups: Sequence[list[Row]]) -> _Fill:
    """How the lines fill a width, and which width fits best."""
    fill = _measure_all(groups)
    if fill.share >= _FULL_SHARE or not fill.width:
        return fill
    prose = [rows for rows in groups if not _is_ragged(rows, fill.width)]
    return _measure_all(prose) if 0 < len(prose) < len(groups) else fill


def _measure_all(groups: Sequence[list[Row]]) -> _Fill:
    """The same, including verse and addresses."""
    breaks = [each for rows in groups if len(rows) > 1 for each in _breaks(rows)]
    inner = [(row, after) for row, after in breaks if not row.stops]
    if not inner:
        return _Fill(len(breaks))
    widths = list(_widths(breaks, len(inner)))
    share, width = max([_filled_to(width, inner) for width in widths], default=(0.0, 0))
    if share < _FULL_SHARE and widths:
        width = widths[-1]
    cased = any(after.small or after.capital for _, after in inner)
    going = inner if not cased and _are_sentences(groups, breaks, inner) else [each for each in inner if each[1].small]
    small = sum(2 * row.width >= width or row.divided for row, _ in going)
    early = sum(row.stops and not after.small and _room(row, after, width) > _ROOM * width for row, after in breaks)
    long = width if share >= _FULL_SHARE else width * _LONG
    strange = [row for row, after in inner if row.width > long or _is_short(row, after, width)]
    strays = [row.width for row in strange if row.run]
    titles = len(strange) - len(strays)
    return _Fill(len(breaks), len(inner), small, width, share, early, titles, len(strays), min(strays, default=width))


def _are_sentences(groups: Sequence[list[Row]], breaks: list[_Break], inner: list[_Break]) -> bool:
    """Whether, in a script without capitals, most lines end inside sentences and most groups at the end of one."""
    ends = [rows[-1].stops for rows in groups if len(rows) > 1]
    return 0 < len(ends) <= 2 * sum(ends) and _SENTENCES * len(breaks) <= len(inner)


_SENTENCES = 0.6


def _is_short(row: Row, after: Row, width: int) -> bool:
    """Whether a line is much too short for the width."""
    return _room(row, after, width) > _SHORT * width and not row.divided


def _room(row: Row, after: Row, width: int) -> int:
    """Columns left on a line after adding the first word of the next line."""
    return width - row.width - 1 - after.first


def _widths(breaks: list[_Break], inner: int) -> Iterator[int]:
    """The widths at which the text may be wrapped, widest first. Long web addresses do not count."""
    widths = sorted(row.width for row, _ in breaks if " " in row.line.text or row.dense)
    most = _WIDEST if inner < _MANY else _WIDEST_SEEN
    if widths and widths[len(widths) // 2] <= _WIDEST:
        most = _WIDEST  # the others are paragraphs of one line
    widths = [each for each in widths if each <= most]
    places = [len(widths) - 1, *(int(len(widths) * share) for share in (0.98, 0.95, 0.9, 0.8, 0.65))]
    return (widths[place] for place in places if widths)


def _filled_to(width: int, inner: list[_Break]) -> tuple[float, int]:
    """Share of the breaks inside sentences that are full, and the width. A minority of titles is ignored."""
    full = titles = long = 0
    for row, after in inner:
        if _is_full(row, after, width):
            full += 1
        elif row.width > width:
            long += row.width > _LONG * width
        elif after.capital and row.run < _TITLES and row.line.text[-1] not in _NO_TITLE:
            titles += 1
    count = len(inner) - (titles if titles <= full else 0) - (long if _FEW_LONG * long <= full else 0)
    return (full / count if count else 0.0), width


_LONG = 1.5
_FEW_LONG = 3
"""Lines that somebody forgot to wrap are rarer than full lines by this factor."""

# Choice of the layout


class _Way(NamedTuple):
    """A layout, with the means to split the lines of a group into blocks."""

    layout: Layout
    """The layout."""
    width: int = 0
    """The width at which lines are wrapped; 0 if they are not, or if it is unknown."""
    indent: int = 0
    """White space before the lines of most groups."""
    filled: bool = False
    """Whether lines are filled to that width, so that other lines keep their breaks."""
    exact: bool = False
    """Whether a program wrapped the text word by word, so that each line that is not full ends a block."""
    gapped: bool = True
    """Whether blank lines separate the paragraphs, so that none ends inside a group."""
    shortest: int = 0
    """A short line above others is a title, and not accidental, if it is shorter than this, in columns."""
    mixed: bool = False
    """Whether each line is a block, except for some wrapped ones."""

    def is_verse(self, rows: list[Row]) -> bool:
        """Whether the lines of a group in a wrapped text keep their breaks: none is full, none is marked."""
        return self.filled and _is_ragged(rows, self.width) and all(map(_begins_verse, rows))

    def cut(self, rows: list[Row], *, first: bool) -> Iterable[list[Row]]:
        """The lines of each block of a group; `first` means that the group starts the text."""
        if self.mixed:
            return _mixed(rows)
        if self.layout.name == "single-line" or (self.filled and _is_ragged(rows, self.width)):
            return _capitals_together([[row] for row in rows]) if first else ([row] for row in rows)
        pieces = _paragraphs(rows, self, first=first)
        return _capitals_together(pieces) if first else pieces


def _way(groups: list[list[Row]], wanted: LayoutName | None) -> _Way:
    """Determine the layout of a text."""
    fill = _measure(groups)
    layout = Layout(wanted, "set by the caller") if wanted else _recognise(groups, fill)
    if layout.name == "blank-line" or (layout.name == "wrapped" and not fill.width):
        return _Way(layout)
    if layout.name == "single-line":
        mixed = wanted is None and any(len(lines) > 1 for rows in _with_wide_lines(groups) for lines in _mixed(rows))
        reason = "most blocks are single lines, but some are wrapped"
        return _Way(attrs.evolve(layout, reason=reason, sure=False), mixed=True) if mixed else _Way(layout)
    filled = fill.share >= _FULL_SHARE
    gapped = fill.early < max(_EARLY * fill.breaks, 2 if fill.breaks > _MANY else 1)
    indents = sorted(min(row.indent for row in rows) for rows in groups if len(rows) > 1)
    indent = indents[len(indents) // 2]
    shortest = fill.shortest if fill.titles >= fill.strays else 0
    if fill.titles > _MOSTLY * fill.strays:
        shortest = _WIDEST_SEEN
    way = _Way(layout, fill.width, indent, filled, fill.share >= _EXACT, gapped, shortest=shortest)
    return way if wanted else way._replace(layout=_with_doubt(way, groups))


_MOSTLY = 2
_EARLY = 0.06
"""If the share of breaks after an early end of a line is higher, paragraphs end without blank lines."""


def _with_doubt(way: _Way, groups: list[list[Row]]) -> Layout:
    """The layout of a wrapped text, with the reasons why the ends of blocks are uncertain."""
    several = [rows for rows in groups if len(rows) > 1]
    layout = way.layout
    if any(_is_wide(row, way.width) for rows in several for row in rows):
        return attrs.evolve(layout, reason="most blocks are wrapped, but some are single lines", sure=False)
    if any(_parts_by_length(rows, way) for rows in several):
        reason = f"{layout.reason}; some paragraph ends are only recognised by line length"
        return attrs.evolve(layout, reason=reason, sure=False)
    if len(groups) <= _FEW and any(_may_hold_several(rows) for rows in several):
        return attrs.evolve(layout, reason=f"{layout.reason}; no blank lines separate the paragraphs", sure=False)
    if not way.exact and any(_may_be_titled(rows, way.width) for rows in several):
        return attrs.evolve(layout, reason=f"{layout.reason}; some of the short lines may be titles", sure=False)
    return layout


def _may_hold_several(rows: list[Row]) -> bool:
    """Whether a group is so long that it may contain several paragraphs."""
    stops = sum(row.stops and not after.small for row, after in pairwise(rows))
    return stops > 1 and len(rows) > _LONGEST_PARAGRAPH and len({row.indent for row in rows}) == 1


_LONGEST_PARAGRAPH = 12


def _recognise(groups: list[list[Row]], fill: _Fill) -> Layout:
    several = [rows for rows in groups if len(rows) > 1]
    if not several:
        return Layout("blank-line", "blank lines separate all lines")
    if _is_filled(groups, fill):
        share = f"{fill.share:.0%} of the line breaks inside sentences are where the next word would not fit"
        return Layout("wrapped", share)
    if all(row.marked for rows in several for row in rows[1:]):
        return Layout("blank-line", "blank lines separate all blocks except list items and quotations")
    least = _CLOSED if fill.breaks < _MANY else _NARROWEST
    if fill.runs_on and fill.width >= least and _is_narrow(several):
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


def _is_narrow(groups: list[list[Row]]) -> bool:
    """Whether most consecutive lines are no longer than wrapped lines."""
    inner = [row for rows in groups for row in rows[:-1]]
    return sum(row.width > _WIDEST and row.stops for row in inner) * 4 <= len(inner)


def _is_filled(groups: list[list[Row]], fill: _Fill) -> bool:
    """Whether lines are filled to a width, and are not titles or items of similar length."""
    if fill.share < _FULL_SHARE or fill.inner * 2 < fill.breaks:
        return False
    breaks = [each for rows in groups if len(rows) > 1 for each in _breaks(rows) if not each[0].stops]
    full = [each for each in breaks if _is_full(*each, fill.width)]
    dense = sum(after.dense for _, after in full) * 2 > len(full)
    if fill.width < (_NARROWEST_DENSE if dense else _NARROWEST):
        return False
    wide = sum(row.width > _WIDEST for rows in groups for row in rows)
    if len(full) > max(_FEW, 2 * wide) and (dense or len(full) > _LOTS or _CLOSED <= fill.width <= _WIDEST):
        return True
    if _within_sentences(full, dense=dense):
        return True
    plain = [[row for row in rows if not row.marked] for rows in groups if len(rows) > 1]
    return len(groups[0]) == 1 and all(_closes(rows) for rows in plain if rows)


def _within_sentences(full: Sequence[_Break], *, dense: bool) -> bool:
    """Whether breaks are certainly inside sentences, and not between titles or items."""
    afters = [after for _, after in full]
    small = sum(row.divided or row.small for row in afters)
    if small or any(row.capital for row in afters):
        return small * 2 >= len(full)
    widths = [row.width for row, _ in full]
    if dense:
        return len(full) > 1 and max(widths) - min(widths) <= _HANGING
    lettered = any(row.line.text[0].isalpha() for row in afters)  # a script without capitals
    return lettered and len(full) > 1 and min(widths) >= _EVEN * max(widths)


_EVEN = 0.85
"""In scripts without capitals, a few wrapped lines each have at least this share of the width of the widest line."""


def _closes(rows: list[Row]) -> bool:
    """Whether a few filled lines are a paragraph: only the last ends a sentence, and one has punctuation inside.

    Items of lists and titles seldom do. Capitals do not matter, because all German nouns have one.
    """
    *inner, last = rows
    width = max(row.width for row in rows)
    return (
        _CLOSED <= width <= _WIDEST
        and len(inner) > 1
        and last.stops
        and not any(row.stops or row.marked for row in inner)
        and any(_pauses(row.line.text) for row in rows)
        and all(_is_full(row, after, width) for row, after in pairwise(rows))
    )


_LOTS = 20
_CLOSED = 30
"""Minimum width of a single paragraph, in columns, if nothing else shows that lines are wrapped."""
_PAUSES = tuple(f"{each} " for each in ",;.!?،؛۔।")


def _pauses(text: str) -> bool:
    return any(each in text for each in _PAUSES)


def _with_wide_lines(groups: list[list[Row]]) -> list[list[Row]]:
    """The groups that may be wrapped, in a text that also has lines as long as paragraphs; otherwise none."""
    wide = any(row.width > _WIDEST for rows in groups for row in rows)
    return [rows for rows in groups if len(rows) > 1] if wide else []


def _mixed(rows: list[Row]) -> Iterator[list[Row]]:
    """Each line separately, except those that are together a wrapped paragraph."""
    if len(rows) == 1 or _closes(rows):
        yield rows
        return
    for wide, several in groupby(rows, key=lambda row: row.width > _WIDEST):
        lines = list(several)
        way = _Way(Layout("wrapped", ""), max(row.width for row in lines), filled=True, gapped=False, shortest=_WIDEST)
        for piece in _paragraphs(lines, way) if not wide else ([row] for row in lines):
            yield from [piece] if len(piece) > 1 and _is_wrapped(piece) else ([row] for row in piece)


def _is_wrapped(rows: list[Row]) -> bool:
    """Whether lines are certainly one wrapped paragraph."""
    width = max(row.width for row in rows)
    inner = [each for each in _breaks(rows) if not each[0].stops]
    if not inner or width < _CLOSED or rows[0].marked:
        return False
    dense = all(after.dense for _, after in inner)
    return _within_sentences(inner, dense=dense) and all(_is_full(row, after, width) for row, after in pairwise(rows))


# Ends of blocks


def _paragraphs(rows: list[Row], way: _Way, *, first: bool = False) -> Iterator[list[Row]]:
    """Split a group of lines before indented and marked lines, and after lines that end a block."""
    block: list[Row] = []
    least = min([row.indent for row in rows])
    if way.indent > least and (width := max([row.width for row in rows])) <= way.width - (way.indent - least):
        way = way._replace(width=width)  # titles above a body that is indented as a whole
    each = least < max([row.indent for row in rows]) and _indents_paragraphs(rows, least, way.width)
    for row, marked in zip(rows, _marked(rows, way), strict=True):
        if block and marked:
            yield block
            block = []
        elif block and (_steps_in(row, block, least, each=each) or _ends(block, row, way, first=first)):
            yield from _without_title(block)
            block = []
        block.append(row)
    if block:
        yield block


def _ends(block: list[Row], after: Row, way: _Way, *, first: bool) -> bool:
    """Whether a block of a wrapped text ends above a line; `first` means that its group starts the text."""
    row, width = block[-1], way.width
    if not width or after.small or row.divided:
        return False
    room = _room(row, after, width)
    if row.stops and (_is_wide(row, width) or _is_wide(after, width)):
        return True
    if way.exact and room >= 0:
        return room > 0 or not row.stops
    if len(block) == 1 and not row.stops:
        long = row.width > width and first
        short = long or _is_short(row, after, width)
        return short and row.width < way.shortest and after.opens_title and not _is_clause(row.line.text)
    return row.stops and not way.gapped and room > (_SLACK if way.filled else width * _ROOM)


_SHORT = 0.3
"""Minimum free share of the width after a title."""
_SLACK = 6


def _is_clause(text: str) -> bool:
    """Whether a line has punctuation at its end or the end of a sentence inside, unlike a title."""
    return text[-1] in _NO_TITLE or ". " in text


_NO_TITLE = frozenset(".,;،、")


def _is_wide(row: Row, width: int) -> bool:
    """Whether a line is much too long for the width: a separate paragraph, but not a long web address."""
    return row.width > 2 * width and " " in row.line.text


def _may_be_titled(rows: list[Row], width: int) -> bool:
    """Whether the first line of a group is short enough for a title."""
    row, after = rows[:2]
    return not (row.stops or row.marked or after.small) and _room(row, after, width) > width * _PERHAPS_SHORT


_PERHAPS_SHORT = 0.15


def _parts_by_length(rows: list[Row], way: _Way) -> bool:
    """Whether the paragraphs of a group are separated only by lines that are not full; such a line may also be full."""
    if _indents_paragraphs(rows, min(row.indent for row in rows), way.width):
        return False
    return any(
        row.stops and not after.marked and _ends([row], after, way, first=False) for row, after in pairwise(rows)
    )


def _without_title(rows: list[Row]) -> Iterator[list[Row]]:
    """Split off a title without full stop between two paragraphs."""
    *above, last = rows
    if above and above[-1].stops and not last.stops and not last.small:
        yield above
        yield [last]
    else:
        yield rows


def _steps_in(row: Row, above: list[Row], least: int, *, each: bool) -> bool:
    """Whether a paragraph starts with an indent; lines below a mark may be indented, too."""
    if row.indent == least:
        return False
    if above[0].marked:
        return each and least < above[0].indent == row.indent
    return each or above[-1].indent == least


def _indents_paragraphs(rows: list[Row], least: int, width: int) -> bool:
    """Whether only first lines are indented, and not whole blocks."""
    firsts = within = 0
    for row, after in pairwise(rows):
        if row.indent > least:
            firsts += after.indent == least
            within += after.indent > least and not row.stops and (not width or _is_full(row, after, width))
    return firsts > within


def _marked(rows: list[Row], way: _Way) -> list[bool]:
    """Which lines start with a mark. In a wrapped text a number or a dash may be there by chance."""
    found = [row.marked for row in rows]
    for index in range(1, len(rows)):
        if not found[index]:
            continue
        row, above = rows[index], rows[index - 1]
        of_list = found[0] and _are_alike(rows[0], row)
        if (DASHED if of_list or not way.width else CHANCE).match(row.line.text) and _runs_into(above, row, rows, way):
            found[index] = False
        elif way.width and not found[0]:
            break  # a mark counts; the lines below it are judged separately
    return found


def _runs_into(above: Row, row: Row, rows: list[Row], way: _Way) -> bool:
    """Whether the line above a mark continues with it."""
    if way.filled and _is_full(above, row, way.width):
        return True
    return len(rows) > 2 and not above.stops and sum(_are_alike(each, row) for each in rows if each.marked) == 1


def _are_alike(row: Row, other: Row) -> bool:
    """Whether two lines start with marks of the same kind, judging by their first characters."""
    mark, second = row.line.text[0], other.line.text[0]
    return mark == second or (mark.isdigit() and second.isdigit())


def _capitals_together(pieces: Iterable[list[Row]]) -> Iterator[list[Row]]:
    """Join the lines of a headline in capitals that spans several lines, at the start of a text."""
    block: list[Row] = []
    for number, piece in enumerate(pieces):
        if 0 < number == len(block) < _TITLES and len(piece) == 1 and _go_on_in_capitals(block, piece[0].line.text):
            block += piece
            continue
        if block:
            yield block
        block = piece
    if block:
        yield block


def _go_on_in_capitals(title: list[Row], after: str) -> bool:
    """Whether a headline in capitals continues on the next line, which is not a byline or a date.

    A kicker is shorter than the headline below it.
    """
    longest = max(len(row.line.text) for row in title)
    if longest < _LONG_TITLE or len(after) > _LONGER * longest or not after.isupper():
        return False
    return title[-1].line.text.isupper() and not lexicon.hints(after) & _NO_HEADLINE


_LONG_TITLE, _LONGER = 18, 1.25
_NO_HEADLINE = lexicon.BY | lexicon.BYLINE | lexicon.DATE | lexicon.ROLE | lexicon.CREDIT | lexicon.AGENCY
