"""Second step of reading: text to lines, and lines back to running text."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple, TypeAlias
from unicodedata import combining, normalize

from seednews.diagnostics import Span
from seednews.patterns import regex
from seednews.prose import scripts
from seednews.prose.scripts import HAN, KANA
from seednews.seed.decode import REMOVED

__all__ = [
    "DENSE",
    "DIVIDED",
    "HYPHENS",
    "PHRASED",
    "Line",
    "divisions",
    "is_drop_cap",
    "join",
    "paragraphs_of",
    "without_masks",
]

DIVIDED = "\x01"
"""Replaces a ``¬`` that divides a word at the end of a line. Decoded text does not contain this character."""
HYPHENS = frozenset(f"-\u00ad\u2010{DIVIDED}")
DENSE = regex(f"[{scripts.DENSE}]")
"""Chinese and Japanese, which have no spaces."""
PHRASED = regex(f"[{scripts.PHRASED}]")
"""Thai, Lao, Burmese and Khmer, which only have spaces between phrases."""


class Line(NamedTuple):
    """A line that is not blank, without surrounding white space."""

    start: int
    """Index of its first character in the source."""
    text: str
    """The text."""
    indent: int
    """Width of the white space before it, in characters."""

    @property
    def end(self) -> int:
        """Index after its last character in the source."""
        return self.start + len(self.text)


Groups: TypeAlias = list[list[Line]]
"""Groups of consecutive lines."""


def paragraphs_of(masked: str) -> Groups:
    """The lines of a decoded text in groups, separated by blank lines.

    LF, CR LF, CR and CR CR LF (the result of converting CR LF twice) end a line.
    """
    if "\r" in masked:  # of the same length, so that indices stay the same as in the source
        masked = masked.replace("\r\r\n", "  \n").replace("\r\n", " \n").replace("\r", "\n")
    groups: list[list[Line]] = []
    group: list[Line] = []
    start = 0
    for whole in masked.split("\n"):
        text = whole.strip()
        if not text or (REMOVED in text and not text.replace(REMOVED, "").strip()):
            if group:
                groups.append(group)
                group = []
        elif len(text) == len(whole):
            group.append(Line(start, text, 0))
        else:
            indent = len(whole) - len(whole.lstrip())
            group.append(Line(start + indent, text, indent))
        start += len(whole) + 1
    if group:
        groups.append(group)
    return groups


def divisions(masked: str) -> tuple[str, tuple[Span, ...]]:
    """A text with DIVIDED for each sign that divides a word at the end of a line, and their positions.

    These are ``¬`` and, in a text whose words are divided, hyphens.
    """
    places = [found.start() for found in _DIVISION.finditer(masked)] if "¬" in masked else []
    if "-" in masked:
        places = sorted([*places, *_hyphens(masked)])
    if not places:
        return masked, ()
    pieces = [masked[start:end] for start, end in pairwise([0, *(place + 1 for place in places), len(masked)])]
    divided = DIVIDED.join([*(piece[:-1] for piece in pieces[:-1]), pieces[-1]])
    return divided, tuple([Span(place, place + 1) for place in places])


def _hyphens(masked: str) -> list[int]:
    """Positions of hyphens that divide words at the ends of lines.

    Many such lines show that the words of the text are divided, as in newspapers. Otherwise a hyphen may be part of its
    word, unless the text has the word without it. A compound that occurs within a line keeps its hyphen.
    """
    found = [each for each in _AT_HYPHEN.finditer(masked) if each[2][0].islower() and each[2] not in _SUSPENDING]
    if not found:
        return []
    words = set(_WORD.findall(masked))
    many = len(found) >= _FEWEST_HYPHENS and _SHARE_OF_HYPHENS * len(found) >= masked.count("\n")
    return [
        each.end(1)
        for each in found
        if (many or f"{each[1]}{each[2]}" in words) and f"{each[1]}-{each[2]}" not in masked
    ]


_AT_HYPHEN = regex(r"([^\W\d_]+)-[^\S\r\n]*(?:\r{0,2}\n|\r)[^\S\r\n]*([^\W\d_]+)")
_WORD = regex(r"[^\W\d_]+")
_FEWEST_HYPHENS, _SHARE_OF_HYPHENS = 3, 6
"""Words are divided if at least this number of lines, and one in so many, end with a hyphen inside a word."""
_SUSPENDING = frozenset("and or und oder bzw sowie en of och eller og to bis".split())
_DIVISION = regex(r"(?<=\S)¬(?=[^\S\r\n]*(?:\r{0,2}\n|\r)[^\S\r\n]*\w)")


def without_masks(text: str) -> str:
    """`text` without the placeholders for removed characters."""
    if REMOVED in text or DIVIDED in text:
        return text.replace(REMOVED, "").replace(DIVIDED, "").strip()
    return text


_SUSPENDED = regex(r"(?:and|or|und|oder|bzw\.|sowie|en|of|och|eller|og) ")
"""Words after a hyphen that stands for the rest of a word: *Haupt- und Nebensätze*."""


def join(lines: Iterable[str]) -> str:
    """Join the lines of a hard-wrapped text with spaces, but not after a hyphen or in scripts without spaces."""
    every = list(lines)
    if len(every) == 1:
        return every[0]
    solid = _is_solid("\n".join(every))
    parts = every[:1]
    for before, after in pairwise(every):
        if not _joins_bare(before, after, solid=solid):
            parts.append(" ")
        parts.append(after)
    return "".join(parts)


def _joins_bare(before: str, after: str, *, solid: bool) -> bool:
    """Whether two lines are joined without a space. In a `solid` block this includes words of other scripts."""
    last, first = before[-1], after[0]
    if last in HYPHENS:
        inner = before[-2:-1]
        return (inner.isalnum() or combining(inner or " ") > 0) and first.isalnum() and not _SUSPENDED.match(after)
    if last < _FIRST and first < _FIRST:
        return is_drop_cap(before, after)
    last, first = _edge(before[: -_FAR - 1 : -1]), _edge(after[:_FAR])
    if PHRASED.match(last) and PHRASED.match(first):
        return last not in _PHRASE_ENDS
    sides = bool(DENSE.match(last)) + bool(DENSE.match(first))
    return sides == 2 or (sides == 1 and solid)


def is_drop_cap(before: str, after: str) -> bool:
    """Whether a line is a drop cap, the large first letter of the next line."""
    return len(before) <= _LETTER and before.isupper() and after[0].islower() and len(normalize("NFC", before)) == 1


_LETTER = 2
"""Maximum length of a letter in characters, including its mark."""


def _edge(text: str) -> str:
    """The first character of a text that belongs to a script, which quotation marks and dashes do not."""
    return next((each for each in text if each not in _OF_ANY_SCRIPT), text[0])


_FAR = 4
_FIRST = "\u0e00"
"""The first letter in a script without spaces; quotation marks may precede it."""
_OF_ANY_SCRIPT = frozenset("“”‘’…—·")
_PHRASE_ENDS = frozenset("ฯๆໆ၊။។៕")
_BORDER = regex(f"[{KANA}{HAN}] [a-zA-Z0-9]|[a-zA-Z0-9] [{KANA}{HAN}]")


def _is_solid(text: str) -> bool:
    """Whether a block is Chinese or Japanese without spaces around words and numbers of other scripts."""
    if text.isascii() or not DENSE.search(text):
        return False
    return len(DENSE.findall(text)) * 3 > len(text) and not _BORDER.search(text)
