"""Splits the lines of a group into blocks, where paragraphs and titles end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from seednews.prose import lexicon
from seednews.seed.bullets import CHANCE, DASHED
from seednews.seed.evidence import NO_TITLE, ROOM, is_short, room_left
from seednews.seed.rows import TITLES, Row, is_full

__all__ = ["Wrapping", "is_wide", "join_capitals", "may_be_titled", "parts_by_length", "split_paragraphs"]


class Wrapping(NamedTuple):
    """How the lines of a text are wrapped."""

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


def split_paragraphs(rows: list[Row], way: Wrapping, *, first: bool = False) -> Iterator[list[Row]]:
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


def _ends(block: list[Row], after: Row, way: Wrapping, *, first: bool) -> bool:
    """Whether a block of a wrapped text ends above a line; `first` means that its group starts the text."""
    row, width = block[-1], way.width
    if not width or after.small or row.divided:
        return False
    room = room_left(row, after, width)
    if row.stops and (is_wide(row, width) or is_wide(after, width)):
        return True
    if way.exact and room >= 0:
        return room > 0 or not row.stops
    if len(block) == 1 and not row.stops:
        long = row.width > width and first
        short = long or is_short(row, after, width)
        return short and row.width < way.shortest and after.opens_title and not _is_clause(row.line.text)
    return row.stops and not way.gapped and room > (_SLACK if way.filled else width * ROOM)


_SLACK = 6


def _is_clause(text: str) -> bool:
    """Whether a line has punctuation at its end or the end of a sentence inside, unlike a title."""
    return text[-1] in NO_TITLE or ". " in text


def is_wide(row: Row, width: int) -> bool:
    """Whether a line is much too long for the width: a separate paragraph, but not a long web address."""
    return row.width > 2 * width and " " in row.line.text


def may_be_titled(rows: list[Row], width: int) -> bool:
    """Whether the first line of a group is short enough for a title."""
    row, after = rows[:2]
    return not (row.stops or row.marked or after.small) and room_left(row, after, width) > width * _PERHAPS_SHORT


_PERHAPS_SHORT = 0.15


def parts_by_length(rows: list[Row], way: Wrapping) -> bool:
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
            within += after.indent > least and not row.stops and (not width or is_full(row, after, width))
    return firsts > within


def _marked(rows: list[Row], way: Wrapping) -> list[bool]:
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


def _runs_into(above: Row, row: Row, rows: list[Row], way: Wrapping) -> bool:
    """Whether the line above a mark continues with it."""
    if way.filled and is_full(above, row, way.width):
        return True
    return len(rows) > 2 and not above.stops and sum(_are_alike(each, row) for each in rows if each.marked) == 1


def _are_alike(row: Row, other: Row) -> bool:
    """Whether two lines start with marks of the same kind, judging by their first characters."""
    mark, second = row.line.text[0], other.line.text[0]
    return mark == second or (mark.isdigit() and second.isdigit())


def join_capitals(pieces: Iterable[list[Row]]) -> Iterator[list[Row]]:
    """Join the lines of a headline in capitals that spans several lines, at the start of a text."""
    block: list[Row] = []
    for number, piece in enumerate(pieces):
        if block and number < TITLES and len(piece) == 1 and _go_on_in_capitals(block, piece[0].line.text):
            block = [*block, *piece]
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
