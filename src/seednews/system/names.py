"""Makes portable file names from titles: only ASCII letters, digits and hyphens."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from seednews.patterns import regex

__all__ = ["apart", "file_name"]

_LONGEST = 60
_GAPS = regex(r"[^a-z0-9]+")
_APOSTROPHES = dict.fromkeys(map(ord, "'’ʼ"))

# Latin letters that Unicode does not decompose into an ASCII letter and a mark.
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

# Device names of Windows, reserved with any suffix.
_DEVICES = regex(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")


def file_name(title: str, otherwise: str) -> str:
    """A file name without suffix, made from `title`, or from `otherwise` if most of the title is not Latin.

    It has at most 60 characters, is cut between words if possible, and is never empty.
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
    """Make names unique by adding numbers: ``a``, ``b``, ``a-2``."""
    taken: set[str] = set()
    for name in names:
        number, found = 1, name
        while found in taken:
            number += 1
            found = f"{name}-{number}"
        taken.add(found)
        yield found
