"""The words of the trade in all languages, by group: one TOML file a language in this folder, packed into `packed`.

``docs/add-your-language.md`` says how to add a language; `seednews.prose.words.pack` checks the files and packs them.
`seednews.prose.lexicon` finds these words in a text.
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
"""Signs that may stand right behind the first word of a block, and are no part of it."""
AROUND_WORD = "()[]/.,;:-–—（）【】\"'“”„«»‘’<>#*!?…"
"""Signs around a word inside a block."""
STEM = 4
"""Letters by which a word inside a block is looked up, so that its endings do not matter."""


DATE_PIECE = regex(r"\d+|[^\s\d.,:;·•|/()\[\]–—：｜（）-]+")
"""The words and numbers of a date."""


@cache
def phrases(group: str) -> frozenset[str]:
    """All phrases of a group (a key of ``template.toml``), folded; names of agencies are as they sign."""
    from seednews.prose.words import packed

    return frozenset(packed.GROUPS[group].split("\t"))


@cache
def date_words() -> frozenset[str]:
    """The single words that dates, times and reading times are made of."""
    from seednews.prose.words import packed

    return frozenset(packed.DATE_WORDS.split("\t"))


@cache
def beginning_with() -> dict[str, str]:
    """The phrases that blocks begin with, by `token`: ``phrase=group,group`` with tabs between, the longest first."""
    from seednews.prose.words import packed

    return dict(zip(packed.BEGINNINGS_KEYS.split("\n"), packed.BEGINNINGS_VALUES.split("\n"), strict=True))


@cache
def holding() -> dict[str, str]:
    """The phrases that stand anywhere in a block, by `longest_word`: in the form of `beginning_with`."""
    from seednews.prose.words import packed

    return dict(zip(packed.INSIDE_KEYS.split("\n"), packed.INSIDE_VALUES.split("\n"), strict=True))


@cache
def stems() -> dict[str, str]:
    """The same for phrases that any ending may follow, by `stem`."""
    from seednews.prose.words import packed

    return dict(zip(packed.STEMS_KEYS.split("\n"), packed.STEMS_VALUES.split("\n"), strict=True))


def fold(text: str) -> str:
    """A text as phrases are compared: in small letters, composed (NFC), with straight apostrophes and plain spaces."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text).lower().replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ")


def token(phrase: str) -> str:
    """What a phrase is looked up by: its first word, or its first two letters in a script without spaces."""
    return phrase[:2] if UNSPACED.match(phrase) else phrase.partition(" ")[0].rstrip(BEHIND_WORD)


def longest_word(phrase: str) -> str:
    """What a phrase that stands anywhere is looked up by; in a script without spaces, by its first two letters."""
    return phrase[:2] if UNSPACED.match(phrase) else max((word.strip(AROUND_WORD) for word in phrase.split()), key=len)


def stem(phrase: str) -> str:
    """What a phrase that ends with ``*`` is looked up by: the first letters of its longest word."""
    return longest_word(phrase.rstrip("*"))[:STEM]
