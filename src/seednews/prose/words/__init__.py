"""The words of the news trade in all languages, by group. This folder has one TOML file per language.

``docs/add-your-language.md`` describes how to add a language. `seednews.prose.words.pack` checks the files and packs
them into `packed`. `seednews.prose.lexicon` finds these words in a text.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from seednews.patterns import regex
from seednews.prose.scripts import UNSPACED

__all__ = [
    "AROUND_WORD",
    "BEHIND_WORD",
    "DATE_PIECE",
    "STEM",
    "beginning_with",
    "date_words",
    "fold",
    "holding",
    "longest_word",
    "phrases",
    "stem",
    "stems",
    "token",
]

BEHIND_WORD = ":,.;!?…)]}）】〕］：｜|/=>»›-–—\"'”’»"
"""Signs that may directly follow the first word of a block, and are not part of it."""
AROUND_WORD = "()[]/.,;:-–—（）【】\"'“”„«»‘’<>#*!?…"
"""Signs around a word inside a block."""
STEM = 4
"""Number of letters by which a word inside a block is looked up, so that its ending does not matter."""


DATE_PIECE = regex(r"\d+|[^\s\d.,:;·•|/()\[\]–—：｜（）-]+")
"""The words and numbers of a date."""


@cache
def phrases(group: str) -> frozenset[str]:
    """All phrases of a group (a key of ``template.toml``), folded. Names of agencies are not folded."""
    from seednews.prose.words import packed

    return frozenset(packed.GROUPS[group].split("\t"))


@cache
def date_words() -> frozenset[str]:
    """The single words of dates, times and reading times."""
    from seednews.prose.words import packed

    return frozenset(packed.DATE_WORDS.split("\t"))


@cache
def beginning_with() -> dict[str, str]:
    """The phrases at the beginning of blocks, by `token`: ``phrase=group,group``, separated by tabs, longest first."""
    from seednews.prose.words import packed

    return dict(zip(packed.BEGINNINGS_KEYS.split("\n"), packed.BEGINNINGS_VALUES.split("\n"), strict=True))


@cache
def holding() -> dict[str, str]:
    """The phrases anywhere in a block, by `longest_word`, in the same form as `beginning_with`."""
    from seednews.prose.words import packed

    return dict(zip(packed.INSIDE_KEYS.split("\n"), packed.INSIDE_VALUES.split("\n"), strict=True))


@cache
def stems() -> dict[str, str]:
    """Like the above, for phrases with any ending, by `stem`."""
    from seednews.prose.words import packed

    return dict(zip(packed.STEMS_KEYS.split("\n"), packed.STEMS_VALUES.split("\n"), strict=True))


def fold(text: str) -> str:
    """Normalise a text for comparing phrases: lower-case, composed (NFC), straight apostrophes, plain spaces."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text).lower().replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ")


def token(phrase: str) -> str:
    """The key of a phrase: its first word, or its first two letters in a script without spaces."""
    return phrase[:2] if UNSPACED.match(phrase) else phrase.partition(" ")[0].rstrip(BEHIND_WORD)


def longest_word(phrase: str) -> str:
    """The key of a phrase that may be anywhere: its longest word; in a script without spaces, its first two letters."""
    return phrase[:2] if UNSPACED.match(phrase) else max((word.strip(AROUND_WORD) for word in phrase.split()), key=len)


def stem(phrase: str) -> str:
    """The key of a phrase that ends with ``*``: the first letters of its longest word."""
    return longest_word(phrase.rstrip("*"))[:STEM]
