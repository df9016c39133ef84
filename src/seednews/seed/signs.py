"""The signs that the world puts before lines of plain text, in one place for the layout and for the bare form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from seednews.patterns import regex
from seednews.prose.scripts import EAST_ASIAN

__all__ = [
    "BAR",
    "CHANCE",
    "DASHED",
    "SEPARATOR",
    "SPACES",
    "Sign",
    "are_rows",
    "begins_plain",
    "columns",
    "heads",
    "is_ruler",
    "is_wordless",
    "read_sign",
    "stands",
]

_GAP = "[ \t\u00a0\u3000]"
_NO_SPACES = f"[{EAST_ASIAN}]"
"""Scripts that need no space behind a sign."""

# Separators

_ORNAMENT = "*~•‣◦⁂⁎⁑⁕※\u25a0-\u25ff★☆☙♢♦\u2720-\u274b\u2756\u2765-\u2767❖＊"
_ROW = rf"{_ORNAMENT}\-_=#+·∙・‧‐–—―‒－＿～＝＃＋\u2500-\u259f\u2660-\u266f"
_SEPARATOR = rf"[{_ORNAMENT}#]|(?:[{_ORNAMENT}]{_GAP}*){{2}}|——|— —|(?:[{_ROW}]{_GAP}*){{3,}}"
SEPARATOR = regex(_SEPARATOR)
"""A line that parts what is above it from what is below: a row of signs, or a lone ornament."""


def is_wordless(text: str) -> bool:
    """Whether a text has neither a letter nor a digit."""
    return not any(map(str.isalnum, text))


# Lists

_SURE = "•‣▪◦●■"
_TITLES = frozenset("■●◆◇▼▲○□★☆")
"""What stands before crossheads in Japanese and Korean."""
_DASHES = "–—―"
_BULLET = regex(
    rf"(?:[\-*·→➔➜➤✓✔✗✘►▶▸◆◇★☆○□▼▲⁃∙−‐\uf0a7\uf0b7{_SURE}{_DASHES}]{_GAP}+(?=\S)"
    rf"|[◆◇★☆○□▼▲►▶・{_SURE}](?=[^\W\d_]))"
)
_BEHIND = rf"(?:{_GAP}+(?=\S)|(?={_NO_SPACES}))"
_HAN = "一二三四五六七八九十"
_COUNTED = {
    "digit": (
        rf"(?:\d{{1,3}}[.)]|\(\d{{1,3}}\)){_BEHIND}|\d{{1,3}}-{_GAP}+(?=[^\W\d_])"
        rf"|(?:\d{{1,3}}[、．）]|（\d{{1,3}}）){_GAP}*(?=[^\s\d])"
    ),
    "letter": rf"(?:[a-zA-Z]\)|\([a-zA-Z]\)){_BEHIND}",
    "circled": rf"[\u2460-\u2473]{_GAP}*(?=\S)",
    "han": rf"(?:[{_HAN}]{{1,3}}、|（[{_HAN}]{{1,3}}）){_GAP}*(?=[^\s{_HAN}])",
}
_NUMBER = regex("|".join(f"(?P<{family}>{pattern})" for family, pattern in _COUNTED.items()))
_COUNT = regex(r"\w+")
_LETTERED = regex(rf"{_COUNTED['letter']}|{_COUNTED['han']}")


class Sign(NamedTuple):
    """What an item of a list begins with."""

    family: str
    """The bullet, or the kind of numbers; items of one list share it."""
    length: int
    """Characters that it takes, the white space behind it included."""
    number: int | None = None
    """What it counts; None for a bullet."""

    @property
    def sure(self) -> bool:
        """Whether it is a bullet that nothing but an item begins with."""
        return self.family in _SURE and self.length > 1

    @property
    def dash(self) -> bool:
        """Whether it is a dash, as speech begins with in many languages."""
        return self.family in _DASHES


def begins_plain(text: str) -> bool:
    """Whether a line begins with a letter that counts nothing, as most do: then no sign of any kind stands there."""
    first = text[0]
    if first < _FIRST_DENSE:
        return first.isalpha() and (text[1:2] != ")" or not _LETTERED.match(text))
    return first.isalpha() and not _LETTERED.match(text)


_FIRST_DENSE = "\u3000"
"""The first character of the scripts in which a letter without a bracket may count."""


def read_sign(text: str) -> Sign | None:
    """The bullet or the number at the beginning of a line."""
    if begins_plain(text):
        return None
    if found := _BULLET.match(text):
        return Sign(text[0], found.end())
    if found := _NUMBER.match(text):
        family = str(found.lastgroup)
        return Sign(family, found.end(), _value(family, _COUNT.findall(found.group())[0]))
    return None


def _value(family: str, text: str) -> int:
    """The number that digits or letters say."""
    match family:
        case "digit":
            return int(text)
        case "letter":
            return ord(text.lower()) - ord("a") + 1
        case "circled":
            return ord(text) - 0x245F
        case _:
            tens, ten, ones = text.rpartition("十")
            return (_HAN.find(tens) + 1 if tens else 1) * 10 * bool(ten) + (_HAN.find(ones) + 1 if ones else 0)


def heads(sign: Sign) -> bool:
    """Whether a sign also stands before crossheads."""
    return sign.family in _TITLES


# Tables

BAR = regex(r"(?:(?<=\s)|^)\|(?=\s|$)")
"""A bar between two cells of a row that has none outside."""
SPACES = regex(r" {2,}")
"""What stands between the cells of a row that is set with spaces."""
_RULER = regex(r"(?=.*[|+])[|+:]?[ \t]*[-=]+(?:[ \t]*[|+:]+[ \t]*[-=]*)*")
_FEWEST_ROWS, _FEWEST_TABBED = 3, 2


def is_ruler(text: str) -> bool:
    """Whether a line of a table is made of dashes alone, with bars or crosses between."""
    return text[0] in "|+:-=" and bool(_RULER.fullmatch(text))


def columns(text: str) -> tuple[str, int] | None:
    """What parts the cells of a row without bars outside, and how often; None where nothing does."""
    if "\t" in text:
        return None if read_sign(text) else ("\t", text.count("\t"))
    if "  " in text and "|" not in text:
        return ("  ", len(SPACES.findall(text)))
    found = len(BAR.findall(text)) if "|" in text and text[0] != "|" else 0
    return ("|", found) if found else None


def are_rows(lines: Sequence[str]) -> bool:
    """Whether lines right below each other are the rows of a table: three with as many bars, two with as many tabs."""
    rows = [columns(line) for line in lines if not is_ruler(line)]
    if len(rows) < _FEWEST_TABBED or rows[0] is None:
        return False
    if rows[0][0] == "\t":
        return all(row and row[0] == "\t" for row in rows) and (len(rows) > _FEWEST_TABBED or rows[0] == rows[1])
    if len(lines) < _FEWEST_ROWS or any(row != rows[0] for row in rows):
        return False
    return rows[0][0] == "|" or _are_aligned(lines)


def _are_aligned(lines: Sequence[str]) -> bool:
    """Whether the second cells of rows that are set with spaces begin, or end, below each other."""
    seconds = [SPACES.split(line, 2)[1] for line in lines]
    starts = [line.index(second, line.index("  ")) for line, second in zip(lines, seconds, strict=True)]
    ends = {start + len(second) for start, second in zip(starts, seconds, strict=True)}
    return len(set(starts)) == 1 or len(ends) == 1


# Lines

_STANDS = regex(rf"{_BULLET.pattern}|{_NUMBER.pattern}|\#{{1,2}}{_GAP}|>{_GAP}?|\|.*\|$|@highlight$|(?:{_SEPARATOR})$")


def stands(text: str) -> bool:
    """Whether a line stands by itself in every layout: an item of a list, a quotation, a row, a separator."""
    return bool((_LETTERED if text[0].isalpha() else _STANDS).match(text))


CHANCE = regex(rf"(?:[\-*·→−‐#{_DASHES}]{_GAP}|\#\#{_GAP}|>|{'|'.join(_COUNTED.values())})")
"""Signs that a line of a wrapped text may begin with by chance."""
DASHED = regex(rf"[{_DASHES}]{_GAP}")
"""A line that begins with a dash."""
