"""Describes the lines of a text by the properties that its layout and its blocks depend on."""

from __future__ import annotations

from typing import NamedTuple
from unicodedata import normalize

from seednews.seed.bullets import stands
from seednews.seed.lines import DENSE, HYPHENS, PHRASED, Line

__all__ = ["CLOSERS", "HANGING", "TITLES", "Row", "is_full", "look"]

_PIECE = 12
"""Maximum number of letters that are not separated at a line break in scripts without spaces."""


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


TITLES = 4
"""Maximum number of consecutive lines of titles: a kicker, a headline, a byline, a date."""
_STOPS = frozenset(".!?:…。！？：।۔؟։።")
CLOSERS = "'\"”’»)]」』"
_OPENERS = frozenset("\"'“‘„«»‹›(['")


def look(group: list[Line], *, composed: bool, first: bool) -> list[Row]:
    """The properties of the lines of a group; `first` means that the group starts the text."""
    rows: list[Row] = []
    run = 0
    for number, line in enumerate(group):
        run = 0 if number == 0 or rows[-1].stops or (first and number < TITLES) else run + 1
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
    stops = last in _STOPS or (last in CLOSERS and text.rstrip(CLOSERS)[-1:] in _STOPS)
    if last == "." and text[-2:-1].isupper() and text[-3:-2] in {" ", ".", "-"}:
        stops, divided = False, True  # an initial
    small = opening.islower() and not "\u10d0" <= opening <= "\u10ff"  # Georgian has practically no capitals
    width = line.indent + len(text)
    return Row(line, line.indent, width, first, small, opening.isupper(), stops, divided, stands(text), dense, run)


def is_full(row: Row, after: Row, width: int) -> bool:
    """Whether the first word of the next line would have made this line longer than `width`."""
    if row.divided:
        return True
    if row.width > width:
        return row.width > 2 * width or " " not in row.line.text  # except for a long word, wrapping does not do this
    if after.dense:
        return row.width + HANGING >= width
    return row.width + 1 + after.first > width


HANGING = 3
"""Tolerance in characters for scripts without spaces, because no line starts with a full stop."""
