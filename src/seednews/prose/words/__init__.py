"""The words of the trade in all languages, by group: one TOML file a language in this folder, packed into `packed`.

``docs/add-your-language.md`` says how to add a language; `seednews.prose.words.pack` checks the files and packs them.
What a text has of these words is told by `seednews.prose.lexicon`.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from seednews.prose.words.packed import PACKED

__all__ = ["fold", "phrases"]


@cache
def phrases(group: str) -> frozenset[str]:
    """All phrases of a group (a key of ``template.toml``), folded; names of agencies are as they sign."""
    return frozenset(PACKED[group].split("\t"))


def fold(text: str) -> str:
    """A text as phrases are compared: in small letters, composed (NFC), with straight apostrophes and plain spaces."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text).lower().replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ")
