"""Names of files, made of titles: ASCII letters, digits and hyphens, which every system and every device takes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from seednews.patterns import regex

__all__ = ["apart", "file_name"]

_LONGEST = 60
_GAPS = regex(r"[^a-z0-9]+")
_APOSTROPHES = dict.fromkeys(map(ord, "'’ʼ"))

# Letters of the Latin script that Unicode does not take apart into an ASCII letter and a mark.
_LETTERS = str.maketrans(
    {
        "æ": "ae",
        "ð": "d",
        "đ": "d",
        "ħ": "h",
        "ı": "i",
        "ĸ": "k",
        "ł": "l",
        "ŋ": "ng",
        "œ": "oe",
        "ø": "o",
        "ß": "ss",
        "ŧ": "t",
        "þ": "th",
        "ə": "e",
    }
)

# What Windows takes for a device, whatever its suffix.
_DEVICES = regex(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")


def file_name(title: str, otherwise: str) -> str:
    """A name without suffix after `title`, or after `otherwise` where most of the title is in another script.

    It is up to 60 characters long, cut between words where that can be, and never empty.
    """
    return _name(title) or _name(otherwise) or "article"


def _name(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words.lower().translate(_APOSTROPHES).translate(_LETTERS))
    letters = [each for each in plain if each.isalnum()]
    if 2 * sum(map(str.isascii, letters)) <= len(letters):
        return ""
    name = _shortened(_GAPS.sub("-", "".join(each for each in plain if not unicodedata.combining(each))).strip("-"))
    return f"{name}-1" if _DEVICES.fullmatch(name) else name


def _shortened(name: str) -> str:
    if len(name) <= _LONGEST:
        return name
    head, hyphen, _ = name[: _LONGEST + 1].rpartition("-")
    return head if hyphen else name[:_LONGEST]


def apart(names: Iterable[str]) -> Iterator[str]:
    """The names, a number behind each that was there before: ``a``, ``b``, ``a-2``."""
    taken: set[str] = set()
    for name in names:
        number, found = 1, name
        while found in taken:
            number += 1
            found = f"{name}-{number}"
        taken.add(found)
        yield found
