"""The scripts of Unicode, as far as news texts need them, in one table."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from functools import cache

from seednews.patterns import regex

__all__ = [
    "COUNTED",
    "DENSE",
    "EAST_ASIAN",
    "FROM_RIGHT",
    "HAN",
    "HANGUL",
    "KANA",
    "MARKS",
    "PHRASED",
    "SCRIPTS",
    "UNSPACED",
    "UNSPACED_LETTERS",
    "script_of",
]

HAN = "\u3400-\u9fff"
"""Han characters. This and the following are for use in the brackets of a pattern."""
HANGUL = "\uac00-\ud7af"
"""Korean syllables."""
DENSE = f"\u3001-\u30ff{HAN}\uf900-\ufaff\uff00-\uffef"
"""Han and kana with their signs, without spaces between words. Each letter says as much as two of other scripts."""
KANA = "\u3040-\u30ff"
"""Hiragana and katakana."""
EAST_ASIAN = f"{DENSE}{HANGUL}"
"""Han, kana and Hangul with their signs. They need no space around them."""
PHRASED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Thai, Lao, Myanmar and Khmer, which only have spaces between phrases."""
MARKS = "\u0900-\u0dff\u0e00-\u0e7f"
"""Scripts of India, and Thai. In Python, ``\\w`` does not match their vowel signs."""
UNSPACED_LETTERS = (
    f"{PHRASED}\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff{HAN}"
    "\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Thai, Lao, Myanmar, Khmer, kana and Han, which have no spaces between words."""
UNSPACED = regex(f"[{UNSPACED_LETTERS}]")
"""A letter of a script without spaces between words."""
COUNTED = (
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ec0-\u0ec6\u1000-\u102a\u1780-\u17b3"
    "\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Letters of these scripts that count as words: without combining marks."""

FROM_RIGHT = ((0x0590, 0x08FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFF), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF))
"""Code points that run from right to left by default (Unicode, ``DerivedBidiClass.txt``)."""

_BLOCKS = """
0041-005A Latin, 0061-007A Latin, 00AA Latin, 00BA Latin, 00C0-02AF Latin, 0370-03FF Greek, 0400-052F Cyrillic,
0531-058F Armenian, 0591-05FF Hebrew, 0600-06FF Arabic, 0700-074F Syriac, 0750-077F Arabic, 0780-07BF Thaana,
07C0-07FF N’Ko, 0860-086F Syriac, 0870-08FF Arabic, 0900-097F Devanagari, 0980-09FF Bengali, 0A00-0A7F Gurmukhi,
0A80-0AFF Gujarati, 0B00-0B7F Odia, 0B80-0BFF Tamil, 0C00-0C7F Telugu, 0C80-0CFF Kannada, 0D00-0D7F Malayalam,
0D80-0DFF Sinhala, 0E00-0E7F Thai, 0E80-0EFF Lao, 0F00-0FFF Tibetan, 1000-109F Myanmar, 10A0-10FF Georgian,
1100-11FF Hangul, 1200-139F Ethiopic, 13A0-13FF Cherokee, 1400-167F Syllabics, 1780-17FF Khmer, 1800-18AF Mongolian,
18B0-18FF Syllabics, 1C50-1C7F Ol-Chiki, 1C80-1C8F Cyrillic, 1C90-1CBF Georgian, 1E00-1EFF Latin, 1F00-1FFF Greek,
2C60-2C7F Latin, 2D00-2D2F Georgian, 2D30-2D7F Tifinagh, 2D80-2DDF Ethiopic, 2DE0-2DFF Cyrillic, 2E80-2FDF Han,
3005-3007 Han, 3040-30FF kana, 3105-312F Bopomofo, 3131-318F Hangul, 31A0-31BF Bopomofo, 31F0-31FF kana, 3400-4DBF Han,
4E00-9FFF Han, A000-A4CF Yi, A640-A69F Cyrillic, A720-A7FF Latin, A8E0-A8FF Devanagari, A960-A97F Hangul,
A9E0-A9FF Myanmar, AA60-AA7F Myanmar, AB00-AB2F Ethiopic, AB30-AB6F Latin, AB70-ABBF Cherokee, AC00-D7FF Hangul,
F900-FAFF Han, FB00-FB06 Latin, FB13-FB17 Armenian, FB1D-FB4F Hebrew, FB50-FDFF Arabic, FE70-FEFF Arabic,
FF21-FF3A Latin, FF41-FF5A Latin, FF66-FF9F kana, 20000-3FFFF Han
"""
"""First and last code point of each range of letters of one script (Unicode, ``Scripts.txt``, by blocks)."""


def _table() -> tuple[tuple[int, ...], tuple[int, ...], tuple[str, ...]]:
    """First code points, last code points and scripts of `_BLOCKS`, in order."""
    rows = [row.split() for row in _BLOCKS.replace("\n", " ").split(",")]
    edges = [codes.partition("-") for codes, _ in rows]
    firsts = tuple(int(first, 16) for first, _, _ in edges)
    lasts = tuple(int(last or first, 16) for first, _, last in edges)
    return firsts, lasts, tuple(script for _, script in rows)


_FIRSTS, _LASTS, SCRIPTS = _table()


@cache
def script_of(char: str) -> str | None:
    """The script of a letter or a combining mark; None for other characters."""
    place = bisect_right(_FIRSTS, ord(char)) - 1
    if place < 0 or ord(char) > _LASTS[place]:
        return None
    kind = unicodedata.category(char)
    # Letters that are newer than Python's Unicode tables have "Cn". They count, so that all versions agree.
    return SCRIPTS[place] if kind[0] in "LM" or kind == "Cn" else None
