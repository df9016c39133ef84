"""Recognises rows of tables by the separators of their cells: bars, tabs or spaces."""

from __future__ import annotations

from collections.abc import Sequence

from seednews.patterns import regex
from seednews.seed.bullets import read_sign

__all__ = ["BAR", "SPACES", "are_rows", "columns", "is_ruler"]

BAR = regex(r"(?:(?<=\s)|^)\|(?=\s|$)")
"""A bar between two cells of a row without outer bars."""
SPACES = regex(r" {2,}")
"""The gap between the cells of a row that is aligned with spaces."""
_RULER = regex(r"(?=.*[|+])[|+:]?[ \t]*[-=]+(?:[ \t]*[|+:]+[ \t]*[-=]*)*")
_FEWEST_ROWS, _FEWEST_TABBED = 3, 2


def is_ruler(text: str) -> bool:
    """Whether a line of a table consists only of dashes, with bars or crosses between them."""
    return text[0] in "|+:-=" and bool(_RULER.fullmatch(text))


def columns(text: str) -> tuple[str, int] | None:
    """The separator of the cells of a row without outer bars, and its number; None if there is none."""
    if "\t" in text:
        return None if read_sign(text) else ("\t", text.count("\t"))
    if "  " in text and "|" not in text:
        return ("  ", len(SPACES.findall(text)))
    found = len(BAR.findall(text)) if "|" in text and text[0] != "|" else 0
    return ("|", found) if found else None


def are_rows(lines: Sequence[str]) -> bool:
    """Whether consecutive lines are rows of a table: three with the same number of bars, or two with that of tabs."""
    rows = [columns(line) for line in lines if not is_ruler(line)]
    if len(rows) < _FEWEST_TABBED or rows[0] is None:
        return False
    if rows[0][0] == "\t":
        return all(row and row[0] == "\t" for row in rows) and (len(rows) > _FEWEST_TABBED or rows[0] == rows[1])
    if len(lines) < _FEWEST_ROWS or any(row != rows[0] for row in rows):
        return False
    return rows[0][0] == "|" or (rows[0][1] > 1 and not any(map(_ends_within, lines))) or _are_aligned(lines)


def _ends_within(line: str) -> bool:
    """Whether a sentence ends before a gap, as in prose with two spaces between sentences."""
    return any(cell[-1:] in _STOPS for cell in SPACES.split(line)[:-1])


_STOPS = frozenset(".?!:;")


def _are_aligned(lines: Sequence[str]) -> bool:
    """Whether the second cells of rows aligned with spaces start or end in the same column."""
    seconds = [SPACES.split(line, 2)[1] for line in lines]
    starts = [line.index(second, line.index("  ")) for line, second in zip(lines, seconds, strict=True)]
    ends = {start + len(second) for start, second in zip(starts, seconds, strict=True)}
    return len(set(starts)) == 1 or len(ends) == 1
