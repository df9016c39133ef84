"""The signs that people put before lines of plain text, used for the layout and for the bare form."""

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
"""Scripts that need no space after a sign."""

# Separators

_ORNAMENT = "*~•‣◦⁂⁎⁑⁕※\u25a0-\u25ff★☆☙♢♦\u2720-\u274b\u2756\u2765-\u2767❖＊"
_ROW = rf"{_ORNAMENT}\-_=#+·∙・‧‐–—―‒－＿～＝＃＋\u2500-\u259f\u2660-\u266f"
_SEPARATOR = rf"[{_ORNAMENT}#]|(?:[{_ORNAMENT}]{_GAP}*){{2}}|——|— —|(?:[{_ROW}]{_GAP}*){{3,}}"
SEPARATOR = regex(_SEPARATOR)
"""A line that separates blocks: a row of symbols, or a single ornament."""


def is_wordless(text: str) -> bool:
    """Whether a text has no letters and no digits."""
    return not any(map(str.isalnum, text))


# Lists

_SURE = "•‣▪◦●■"
_TITLES = frozenset("■●◆◇▼▲○□★☆")
"""Signs before crossheads in Japanese and Korean."""
_DASHES = "–—―"
_BULLET = regex(
    rf"(?:[\-*·→➔➜➤✓✔✗✘►▶▸◆◇★☆○□▼▲⁃∙−‐\uf0a7\uf0b7{_SURE}{_DASHES}]{_GAP}+(?=\S)"
    rf"|[◆◇★☆○□▼▲►▶・{_SURE}](?=[^\W\d_]))"
)
_BEHIND = rf"(?:{_GAP}+(?=\S)|(?={_NO_SPACES}))"
_HAN = "一二三四五六七八九十"
_COUNTED = {
    "digit": (
        rf"(?:\d{{1,3}}[.)]-?|\(\d{{1,3}}\)){_BEHIND}|\d{{1,3}}-{_GAP}+(?=[^\W\d_])"
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
    """The sign at the start of a list item."""

    family: str
    """The bullet, or the kind of number; items of one list share it."""
    length: int
    """Its length in characters, including the white space after it."""
    number: int | None = None
    """Its number; None for a bullet."""

    @property
    def sure(self) -> bool:
        """Whether it is a bullet that is only used for list items."""
        return self.family in _SURE and self.length > 1

    @property
    def dash(self) -> bool:
        """Whether it is a dash, which starts dialogue in many languages."""
        return self.family in _DASHES


def begins_plain(text: str) -> bool:
    """Whether a line starts with a letter that is not a number, like most lines. Then it has no sign."""
    first = text[0]
    if first < _FIRST_DENSE:
        return first.isalpha() and (text[1:2] != ")" or not _LETTERED.match(text))
    return first.isalpha() and not _LETTERED.match(text)


_FIRST_DENSE = "\u3000"
"""The first character of a letter without bracket that may be a number."""


def read_sign(text: str) -> Sign | None:
    """The bullet or number at the start of a line."""
    if begins_plain(text):
        return None
    if found := _BULLET.match(text):
        return Sign(text[0], found.end())
    if found := _NUMBER.match(text):
        family = str(found.lastgroup)
        return Sign(family, found.end(), _value(family, _COUNT.findall(found.group())[0]))
    return None


def _value(family: str, text: str) -> int:
    """The value of digits or letters."""
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
    """Whether a sign may also be before a crosshead."""
    return sign.family in _TITLES


# Tables

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


# Lines

_STANDS = regex(rf"{_BULLET.pattern}|{_NUMBER.pattern}|\#{{1,2}}{_GAP}|>{_GAP}?|\|.*\|$|@highlight$|(?:{_SEPARATOR})$")


def stands(text: str) -> bool:
    """Whether a line is a separate block in every layout: a list item, a quotation, a row or a separator."""
    return bool((_LETTERED if text[0].isalpha() else _STANDS).match(text))


CHANCE = regex(rf"(?:[\-*·→−‐#{_DASHES}]{_GAP}|\#\#{_GAP}|>|{'|'.join(_COUNTED.values())})")
"""Signs that a line of a wrapped text may start with by chance."""
DASHED = regex(rf"[{_DASHES}]{_GAP}")
"""A line that starts with a dash."""
