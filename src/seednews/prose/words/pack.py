"""Checks the files of the languages and packs them into `packed.py`: ``python -m seednews.prose.words.pack``.

The library reads `packed.py` alone: to parse some fifty TOML files would take longer than to understand an article.
"""

from __future__ import annotations

import re
import sys
import tomllib
import unicodedata
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

from seednews.prose.words import fold

__all__ = ["AS_WRITTEN", "expand", "load", "main", "pack", "problems"]

FOLDER = Path(__file__).parent
TEMPLATE = "template"
COMMON = "agencies"
AS_WRITTEN = frozenset(["agencies", "before-sentence", "picture-agencies", "question", "answer"])
"""Groups of names, in which capitals count."""
ANYWHERE = frozenset(["contributed", "rights", "changed", "newsletter"])
"""Groups that are looked for anywhere in a line; a ``*`` may end their phrases."""
APART = frozenset(
    ["by", "photo", "read-more", "correction", "editors-note", "earlier-version", "ends", "rubrics", "advertisement"]
)
"""Groups that say different things of the line that they begin: no phrase of a language is in two of them."""
_CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")
_SHORTEST_STEM = 4


def load(folder: Path = FOLDER) -> dict[str, dict[str, Any]]:
    """The groups of each file, by language; the template is the one whose groups are all empty."""
    files = sorted(folder.glob("*.toml"))
    tables = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in files}
    for table in tables.values():
        table.pop("name", None)
    return tables


def expand(phrase: str) -> list[str]:
    """All phrases that one with choices stands for: ``(a|b) c`` is ``a c`` and ``b c``."""
    parts = _CHOICE.split(phrase)
    options = [part.split("|") if index % 2 else [part] for index, part in enumerate(parts)]
    return [" ".join("".join(choice).split()) for choice in product(*options)]


def problems(language: str, table: dict[str, Any], groups: frozenset[str]) -> Iterator[str]:
    """What is wrong with a file, one sentence each."""
    for key, entries in table.items():
        if key not in groups:
            yield f"{language}.toml: {key!r} is not a key of template.toml"
        elif not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
            yield f"{language}.toml: {key} is not a list of phrases in quotation marks"
        else:
            yield from (f"{language}.toml: {key}: {fault}" for fault in _faults(key, entries))
    if all(isinstance(entries, list) for entries in table.values()):
        yield from _contradictions(language, table)


def _faults(key: str, entries: list[str]) -> Iterator[str]:
    if not entries:
        yield "the list is empty; delete the key"
    seen: set[str] = set()
    for entry in entries:
        if not entry.strip() or " ".join(entry.split()) != entry:
            yield f"{entry!r} is empty, or has spaces too many"
        if not unicodedata.is_normalized("NFC", entry):
            yield f"{entry!r} is not in composed letters (NFC)"
        if "*" in entry and (key not in ANYWHERE or not re.fullmatch(rf"[^*]*[^\s*]{{{_SHORTEST_STEM}}}\*", entry)):
            groups = ", ".join(sorted(ANYWHERE))
            yield f"{entry!r}: * only ends a word of {_SHORTEST_STEM} letters or more, in the groups {groups}"
        for phrase in expand(entry):
            known = phrase if key in AS_WRITTEN else fold(phrase)
            if known in seen:
                yield f"{phrase!r} is there twice"
            seen.add(known)


def _contradictions(language: str, table: dict[str, list[str]]) -> Iterator[str]:
    found: dict[str, str] = {}
    for key in sorted(APART & table.keys()):
        for phrase in (fold(phrase) for entry in table[key] for phrase in expand(entry)):
            if found.setdefault(phrase, key) != key:
                yield f"{language}.toml: {phrase!r} is in {found[phrase]} and in {key}, which contradict"


def groups_of(tables: dict[str, dict[str, Any]]) -> dict[str, list[str]]:
    """All phrases of each group, sorted."""
    groups: dict[str, set[str]] = {key: set() for key in (*tables[TEMPLATE], *tables[COMMON])}
    for table in tables.values():
        for key, entries in table.items():
            phrases = [phrase for entry in entries for phrase in expand(entry) if phrase]
            groups[key].update(phrases if key in AS_WRITTEN else map(fold, phrases))
    return {key: sorted(found) for key, found in groups.items()}


def pack(tables: dict[str, dict[str, Any]]) -> str:
    """The text of `packed.py`."""
    lines = [f"    {key!r}: {chr(9).join(found)!r}," for key, found in groups_of(tables).items()]
    return "\n".join([_HEAD, "PACKED = {", *lines, "}", ""])


_HEAD = '''"""All groups of words, packed by `seednews.prose.words.pack`; do not edit. Phrases are separated by tabs."""
'''


def main() -> int:
    """Checks all files and packs them; returns the exit code."""
    tables = load()
    groups = frozenset(tables[TEMPLATE]) | frozenset(tables[COMMON])
    found = [fault for name, table in tables.items() if name != TEMPLATE for fault in problems(name, table, groups)]
    if found:
        print("\n".join(found), file=sys.stderr)  # noqa: T201 - a command for those who add a language
        return 1
    (FOLDER / "packed.py").write_text(pack(tables), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
