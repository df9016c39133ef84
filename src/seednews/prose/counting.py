"""How many words a text has, and how long it takes to read."""

from __future__ import annotations

import math

from seednews.patterns import regex
from seednews.prose.scripts import COUNTED

__all__ = ["count_words", "lengths", "reading_minutes"]

# In scripts without spaces between words each letter counts, as word processors do.
_LETTERS = regex(f"[{COUNTED}]+")

_WORDS_A_MINUTE = 238
"""Mean silent reading of English prose (Brysbaert 2019, Journal of Memory and Language 109)."""
_LETTERS_A_MINUTE = 300
"""Unspaced letters a minute: between the 255 of Chinese and the 357 of Japanese that Trauzettel-Klosinski and others
give (2012, Investigative Ophthalmology & Visual Science 53)."""


# High bytes, in UTF-16, of characters among which there is no such letter.
_SPACED = bytes({*range(0x100)} - {0x0E, 0x10, 0x17, *range(0x30, 0xA0), 0xD8, 0xF9, 0xFA})

# What becomes of ASCII where words are counted: signs go, and whatever is no space is one and the same letter.
_SIGNS = bytes(each for each in range(0x80) if not chr(each).isalnum() and not chr(each).isspace())
_SHAPES = bytes(ord(" " if each < 0x80 and chr(each).isspace() else "x") for each in range(0x100))

# Between two spaces: nothing, or nothing but signs. (What a pattern begins with, as here a space, is found quickly.)
_NO_WORD = regex(r" (?!\w)[^\w ]*(?= )")


def _counts(text: str) -> tuple[int, int]:
    """Words written with spaces, and letters of scripts without them."""
    if text.isascii():
        return (b" " + text.encode().translate(_SHAPES, _SIGNS)).count(b" x"), 0
    if not text.encode("utf-16-le", "surrogatepass")[1::2].translate(None, _SPACED):
        return _words(text), 0
    between = _LETTERS.split(text)
    return _words(" ".join(between)), len(text) - sum(map(len, between))


def _words(text: str) -> int:
    """The words between spaces that hold a letter or a digit: the gaps between spaces, without those that hold none."""
    text = text.replace("\n", " ").replace("_", "-")
    if not text.isprintable():  # then there may be white space of other kinds
        text = " ".join(text.split())
    padded = f" {text} "
    return padded.count(" ") - 1 - len(_NO_WORD.findall(padded))


def count_words(text: str) -> int:
    """Number of words in `text`; in scripts without spaces between words, of letters."""
    return sum(_counts(text))


def reading_minutes(text: str) -> int:
    """Whole minutes that reading `text` takes, rounded up; 0 where there is nothing to read."""
    return lengths(text)[1]


def lengths(text: str) -> tuple[int, int]:
    """Number of words and minutes, as :func:`count_words` and :func:`reading_minutes` give them, counted once."""
    words, letters = _counts(text)
    return words + letters, math.ceil(words / _WORDS_A_MINUTE + letters / _LETTERS_A_MINUTE)
