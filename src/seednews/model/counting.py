"""How many words a text has, and how long it takes to read."""

from __future__ import annotations

import math
import re

__all__ = ["count_words", "reading_minutes"]

# Han, kana, Thai, Lao, Khmer and Myanmar are written without spaces between words. There, as word processors do,
# each letter counts (marks that sit on a letter do not).
_UNSPACED = "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ec0-\u0ec6\u1000-\u102a\u1780-\u17b3"
_UNSPACED += "\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LETTER = re.compile(f"[{_UNSPACED}]")

_WORDS_A_MINUTE = 238
"""Mean silent reading of English prose (Brysbaert 2019, Journal of Memory and Language 109)."""
_LETTERS_A_MINUTE = 300
"""Unspaced letters a minute: between the 255 of Chinese and the 357 of Japanese that Trauzettel-Klosinski and others
give (2012, Investigative Ophthalmology & Visual Science 53)."""


def _counts(text: str) -> tuple[int, int]:
    """Words written with spaces, and letters of scripts without them."""
    if text.isascii() or not _LETTER.search(text):
        return _words(text), 0
    letters = len(_LETTER.findall(text))
    return _words(_LETTER.sub(" ", text)), letters


def _words(text: str) -> int:
    """The words between spaces that hold a letter or a digit; most begin with one."""
    words = text.split()
    odd = [word for word in words if not word[0].isalnum()]
    return len(words) - sum(not any(map(str.isalnum, word)) for word in odd)


def count_words(text: str) -> int:
    """Number of words in `text`; in scripts without spaces between words, of letters."""
    return sum(_counts(text))


def reading_minutes(text: str) -> int:
    """Whole minutes that reading `text` takes, rounded up; 0 where there is nothing to read."""
    words, letters = _counts(text)
    return math.ceil(words / _WORDS_A_MINUTE + letters / _LETTERS_A_MINUTE)
