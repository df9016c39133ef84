"""Recognises bullets and numbers at the start of lines, and lines that separate blocks."""

from __future__ import annotations

from typing import NamedTuple

from seednews.patterns import regex
from seednews.prose.scripts import EAST_ASIAN

__all__ = [
    "CHANCE",
    "DASHED",
    "SEPARATOR",
    "Sign",
    "begins_plain",
    "heads",
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


# Lines

_STANDS = regex(rf"{_BULLET.pattern}|{_NUMBER.pattern}|\#{{1,2}}{_GAP}|>{_GAP}?|\|.*\|$|@highlight$|(?:{_SEPARATOR})$")


def stands(text: str) -> bool:
    """Whether a line is a separate block in every layout: a list item, a quotation, a row or a separator."""
    return bool((_LETTERED if text[0].isalpha() else _STANDS).match(text))


CHANCE = regex(rf"(?:[\-*·→−‐#{_DASHES}]{_GAP}|\#\#{_GAP}|>|{'|'.join(_COUNTED.values())})")
"""Signs that a line of a wrapped text may start with by chance."""
DASHED = regex(rf"[{_DASHES}]{_GAP}")
"""A line that starts with a dash."""
