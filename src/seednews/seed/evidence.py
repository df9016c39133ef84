"""Measures how the lines of a text fill a common width, which shows whether they are wrapped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from seednews.seed.rows import HANGING, TITLES, Row, is_full

__all__ = [
    "CLOSED",
    "EXACT",
    "FEW",
    "FULL_SHARE",
    "MANY",
    "NARROWEST",
    "NO_TITLE",
    "ROOM",
    "WIDEST",
    "WIDEST_SEEN",
    "Break",
    "Fill",
    "closes",
    "is_filled",
    "is_narrow",
    "is_ragged",
    "is_short",
    "is_wrapped",
    "measure",
    "room_left",
]

NARROWEST, _NARROWEST_DENSE, WIDEST, WIDEST_SEEN = 20, 12, 132, 400
"""Range of widths, in columns, at which text may be wrapped; the upper limit applies if there are many lines."""
FEW, MANY = 3, 6
"""Up to `FEW` breaks are little evidence. From `MANY` on, even wide lines can be distinguished from paragraphs."""

Break: TypeAlias = tuple[Row, Row]
"""Two consecutive lines."""


class Fill(NamedTuple):
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
FULL_SHARE, EXACT = 0.88, 0.98
"""Minimum shares of full lines in text that was filled to a width, and in text that was wrapped by a program."""
ROOM = 0.25
"""Minimum free share of the width after the last line of a paragraph, if it clearly ends early."""


def _breaks(rows: list[Row]) -> Iterator[Break]:
    """The breaks of a group, except those where a mark or an indent may start a block."""
    plain = [row for row in rows if not row.marked]
    least = min([row.indent for row in plain], default=0)
    return ((row, after) for row, after in pairwise(plain) if after.indent == least)


def measure(groups: Sequence[list[Row]]) -> Fill:
    """How the lines fill a width, and which width fits best."""
    fill = _measure_all(groups)
    if fill.share >= FULL_SHARE or not fill.width:
        return fill
    prose = [rows for rows in groups if not is_ragged(rows, fill.width)]
    return _measure_all(prose) if 0 < len(prose) < len(groups) else fill


def _measure_all(groups: Sequence[list[Row]]) -> Fill:
    """The same, including verse and addresses."""
    breaks = [each for rows in groups if len(rows) > 1 for each in _breaks(rows)]
    inner = [(row, after) for row, after in breaks if not row.stops]
    if not inner:
        return Fill(len(breaks))
    widths = list(_widths(breaks, len(inner)))
    share, width = max([_filled_to(width, inner) for width in widths], default=(0.0, 0))
    if share < FULL_SHARE and widths:
        width = widths[-1]
    cased = any(after.small or after.capital for _, after in inner)
    going = inner if not cased and _are_sentences(groups, breaks, inner) else [each for each in inner if each[1].small]
    small = sum(2 * row.width >= width or row.divided for row, _ in going)
    early = sum(row.stops and not after.small and room_left(row, after, width) > ROOM * width for row, after in breaks)
    long = width if share >= FULL_SHARE else width * _LONG
    strange = [row for row, after in inner if row.width > long or is_short(row, after, width)]
    strays = [row.width for row in strange if row.run]
    titles = len(strange) - len(strays)
    return Fill(len(breaks), len(inner), small, width, share, early, titles, len(strays), min(strays, default=width))


def _are_sentences(groups: Sequence[list[Row]], breaks: list[Break], inner: list[Break]) -> bool:
    """Whether, in a script without capitals, most lines end inside sentences and most groups at the end of one."""
    ends = [rows[-1].stops for rows in groups if len(rows) > 1]
    return 0 < len(ends) <= 2 * sum(ends) and _SENTENCES * len(breaks) <= len(inner)


_SENTENCES = 0.6


def is_short(row: Row, after: Row, width: int) -> bool:
    """Whether a line is much too short for the width."""
    return room_left(row, after, width) > _SHORT * width and not row.divided


def room_left(row: Row, after: Row, width: int) -> int:
    """Columns left on a line after adding the first word of the next line."""
    return width - row.width - 1 - after.first


def _widths(breaks: list[Break], inner: int) -> Iterator[int]:
    """The widths at which the text may be wrapped, widest first. Long web addresses do not count."""
    widths = sorted(row.width for row, _ in breaks if " " in row.line.text or row.dense)
    most = WIDEST if inner < MANY else WIDEST_SEEN
    if widths and widths[len(widths) // 2] <= WIDEST:
        most = WIDEST  # the others are paragraphs of one line
    widths = [each for each in widths if each <= most]
    places = [len(widths) - 1, *(int(len(widths) * share) for share in (0.98, 0.95, 0.9, 0.8, 0.65))]
    return (widths[place] for place in places if widths)


def _filled_to(width: int, inner: list[Break]) -> tuple[float, int]:
    """Share of the breaks inside sentences that are full, and the width. A minority of titles is ignored."""
    full = titles = long = 0
    for row, after in inner:
        if is_full(row, after, width):
            full += 1
        elif row.width > width:
            long += row.width > _LONG * width
        elif after.capital and row.run < TITLES and row.line.text[-1] not in NO_TITLE:
            titles += 1
    count = len(inner) - (titles if titles <= full else 0) - (long if _FEW_LONG * long <= full else 0)
    return (full / count if count else 0.0), width


_LONG = 1.5
_FEW_LONG = 3
"""Lines that somebody forgot to wrap are rarer than full lines by this factor."""
_SHORT = 0.3
"""Minimum free share of the width after a title."""
NO_TITLE = frozenset(".,;،、")


def is_ragged(rows: list[Row], width: int) -> bool:
    """Whether lines end where the next word would have fitted, as in verse and addresses."""
    if len(rows) < FEW or any(row.width > width * _SHORT_LINES or row.marked for row in rows):
        return False
    return sum(is_full(row, after, width) for row, after in pairwise(rows)) <= int(_RAGGED * (len(rows) - 1))


_SHORT_LINES = 0.75
"""Maximum width of such lines, as a share of the full width; longer ones are prose wrapped by hand."""
_RAGGED = 0.25
"""Maximum share of line breaks where the next word would not have fitted, in lines that are not joined."""


def is_narrow(groups: list[list[Row]]) -> bool:
    """Whether most consecutive lines are no longer than wrapped lines."""
    inner = [row for rows in groups for row in rows[:-1]]
    return sum(row.width > WIDEST and row.stops for row in inner) * 4 <= len(inner)


def is_filled(groups: list[list[Row]], fill: Fill) -> bool:
    """Whether lines are filled to a width, and are not titles or items of similar length."""
    if fill.share < FULL_SHARE or fill.inner * 2 < fill.breaks:
        return False
    breaks = [each for rows in groups if len(rows) > 1 for each in _breaks(rows) if not each[0].stops]
    full = [each for each in breaks if is_full(*each, fill.width)]
    dense = sum(after.dense for _, after in full) * 2 > len(full)
    if fill.width < (_NARROWEST_DENSE if dense else NARROWEST):
        return False
    wide = sum(row.width > WIDEST for rows in groups for row in rows)
    if len(full) > max(FEW, 2 * wide) and (dense or len(full) > _LOTS or CLOSED <= fill.width <= WIDEST):
        return True
    if _within_sentences(full, dense=dense):
        return True
    plain = [[row for row in rows if not row.marked] for rows in groups if len(rows) > 1]
    return len(groups[0]) == 1 and all(closes(rows) for rows in plain if rows)


def _within_sentences(full: Sequence[Break], *, dense: bool) -> bool:
    """Whether breaks are certainly inside sentences, and not between titles or items."""
    afters = [after for _, after in full]
    small = sum(row.divided or row.small for row in afters)
    if small or any(row.capital for row in afters):
        return small * 2 >= len(full)
    widths = [row.width for row, _ in full]
    if dense:
        return len(full) > 1 and max(widths) - min(widths) <= HANGING
    lettered = any(row.line.text[0].isalpha() for row in afters)  # a script without capitals
    return lettered and len(full) > 1 and min(widths) >= _EVEN * max(widths)


_EVEN = 0.85
"""In scripts without capitals, a few wrapped lines each have at least this share of the width of the widest line."""


def closes(rows: list[Row]) -> bool:
    """Whether a few filled lines are a paragraph: only the last ends a sentence, and one has punctuation inside.

    Items of lists and titles seldom do. Capitals do not matter, because all German nouns have one.
    """
    *inner, last = rows
    width = max(row.width for row in rows)
    return (
        CLOSED <= width <= WIDEST
        and len(inner) > 1
        and last.stops
        and not any(row.stops or row.marked for row in inner)
        and any(_pauses(row.line.text) for row in rows)
        and all(is_full(row, after, width) for row, after in pairwise(rows))
    )


_LOTS = 20
CLOSED = 30
"""Minimum width of a single paragraph, in columns, if nothing else shows that lines are wrapped."""
_PAUSES = tuple(f"{each} " for each in ",;.!?،؛۔।")


def _pauses(text: str) -> bool:
    return any(each in text for each in _PAUSES)


def is_wrapped(rows: list[Row]) -> bool:
    """Whether lines are certainly one wrapped paragraph."""
    width = max(row.width for row in rows)
    inner = [each for each in _breaks(rows) if not each[0].stops]
    if not inner or width < CLOSED or rows[0].marked:
        return False
    dense = all(after.dense for _, after in inner)
    return _within_sentences(inner, dense=dense) and all(is_full(row, after, width) for row, after in pairwise(rows))
