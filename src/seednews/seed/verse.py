"""Recognises groups of lines that keep their breaks: verse, addresses and programs."""

from __future__ import annotations

from seednews.patterns import regex
from seednews.seed.evidence import WIDEST, is_wrapped
from seednews.seed.rows import CLOSERS, Row

__all__ = ["begins_verse", "find_listings", "find_stanzas"]

_FEWEST_GROUPS, _FEWEST_LINES, _LONGEST_VERSE = 4, 3, 64
_NARROW = 0.7
"""Maximum width of lines of verse, as a share of the widest other line of the text."""
_BROKEN = 0.4
"""Minimum share of lines, except the last, that end with a punctuation mark; wrapped text ends with one by chance."""
_BREAKS = frozenset(",;:.!?…—–،؛؟。、，！？।۔")


def find_stanzas(seen: list[list[Row]], tables: set[int]) -> set[int]:
    """Indices of stanzas: short lines, many of which end with punctuation or all of which are indented."""
    several = [number for number, rows in enumerate(seen) if number and len(rows) > 1 and number not in tables]
    if not several or len(seen) < _FEWEST_GROUPS:
        return set()
    tops = sorted(((max([row.width for row in rows]), number) for number, rows in enumerate(seen)), reverse=True)[:2]
    return {
        number for number in several if _is_stanza(seen[number], tops[0][0] if tops[0][1] != number else tops[1][0])
    }


def find_listings(seen: list[list[Row]]) -> set[int]:
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
    if longest > min(_LONGEST_VERSE, _NARROW * widest) or not all(map(begins_verse, rows)):
        return False
    if widest > WIDEST and min(row.indent for row in rows) > 1:
        return True
    inner = rows[:-1]
    ends = sum(row.line.text.rstrip(CLOSERS)[-1:] in _BREAKS for row in inner)
    stops = sum(row.stops for row in inner)
    if 2 * ends <= len(inner) and len({row.indent for row in rows}) == 1 and is_wrapped(rows):
        return False  # a paragraph with its own wrapping, for example from another source
    return len(rows) >= _FEWEST_LINES and ends >= _BROKEN * len(inner) and 2 * stops <= len(inner)


def begins_verse(row: Row) -> bool:
    """Whether a line may be verse: it starts with a letter or a quotation mark, and contains no address."""
    text = row.line.text
    return (
        not row.marked and (text[0].isalpha() or text[0] in "\"'“‘«„") and not any(each in text for each in _ADDRESSES)
    )


_ADDRESSES = ("@", "://", "www.")
