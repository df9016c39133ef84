"""Checks the files of the languages and packs them into `packed.py`: ``python -m seednews.prose.words.pack``.

The library only loads `packed.py`, because parsing all TOML files would take longer than parsing an article.
"""

from __future__ import annotations

import re
import sys
import tomllib
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Any

from seednews.patterns import regex
from seednews.prose.words import DATE_PIECE, fold, longest_word, stem, token

__all__ = ["AS_WRITTEN", "expand", "load", "main", "pack", "problems"]

FOLDER = Path(__file__).parent
TEMPLATE = "template"
COMMON = "agencies"
AS_WRITTEN = frozenset(["agencies", "before-sentence", "picture-agencies", "question", "answer"])
"""Groups of names, which are case-sensitive."""
INSIDE = ("contributed", "rights", "changed", "newsletter", "roles")
"""Groups whose phrases may be anywhere in a line, and may end with ``*``."""
BEGINNINGS = (
    *("by", "reporting-by", "with-agencies", "earlier-version", "read-more", "follow-us", "most-read", "press-release"),
    *("asks", "live", "photo", "correction", "editors-note", "video", "tags", "contact", "advertisement", "share"),
    *("comments", "subscribe", "rubrics", "roles", "ends"),
)
"""Groups whose phrases are at the beginning of a block."""
DATES = ("months", "weekdays", "date-words", "at", "oclock", "updated", "reading-time", "ago")
"""Groups of words in dates."""
APART = frozenset(
    ["by", "photo", "read-more", "correction", "editors-note", "earlier-version", "ends", "advertisement", "video"]
)
"""Groups that exclude each other. In a language, no phrase may be in two of them."""
_CHOICE = regex(r"\(([^()]*\|[^()]*)\)")
_SHORTEST_STEM = 4


def load(folder: Path = FOLDER) -> dict[str, dict[str, Any]]:
    """The groups of each file, by language. All groups of the template are empty."""
    files = sorted(folder.glob("*.toml"))
    tables = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in files}
    for table in tables.values():
        table.pop("name", None)
    return tables


def expand(phrase: str) -> list[str]:
    """Expand a phrase with choices: ``(a|b) c`` becomes ``a c`` and ``b c``."""
    parts = _CHOICE.split(phrase)
    options = [part.split("|") if index % 2 else [part] for index, part in enumerate(parts)]
    return [" ".join("".join(choice).split()) for choice in product(*options)]


def problems(language: str, table: dict[str, Any], groups: frozenset[str]) -> Iterator[str]:
    """The errors in a file."""
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
        yield "the list is empty; remove the key"
    seen: set[str] = set()
    for entry in entries:
        if not entry.strip() or " ".join(entry.split()) != entry:
            yield f"{entry!r} is empty or has extra spaces"
        if not unicodedata.is_normalized("NFC", entry):
            yield f"{entry!r} is not composed (NFC)"
        if "*" in entry and (key not in INSIDE or not re.fullmatch(rf"[^*]*[^\s*]{{{_SHORTEST_STEM}}}\*", entry)):
            groups = ", ".join(sorted(INSIDE))
            yield f"{entry!r}: * must follow a word of at least {_SHORTEST_STEM} letters, in one of the groups {groups}"
        for phrase in expand(entry):
            known = phrase if key in AS_WRITTEN else fold(phrase)
            if known in seen:
                yield f"{phrase!r} is a duplicate"
            seen.add(known)


def _contradictions(language: str, table: dict[str, list[str]]) -> Iterator[str]:
    found: dict[str, str] = {}
    for key in sorted(APART & table.keys()):
        for phrase in (fold(phrase) for entry in table[key] for phrase in expand(entry)):
            if found.setdefault(phrase, key) != key:
                yield f"{language}.toml: {phrase!r} is in {found[phrase]} and in {key}, which exclude each other"


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
    groups = groups_of(tables)
    dates = {word for key in DATES for phrase in groups[key] for word in DATE_PIECE.findall(phrase)}
    parts = [
        _HEAD,
        _as_dict("GROUPS", {key: "\t".join(found) for key, found in groups.items()}),
        *_as_columns("BEGINNINGS", _index(groups, BEGINNINGS, token)),
        *_as_columns("INSIDE", _index(_which(groups, stems=False), INSIDE, longest_word)),
        *_as_columns("STEMS", _index(_which(groups, stems=True), INSIDE, stem)),
        f"DATE_WORDS = {chr(9).join(sorted(dates))!r}",
    ]
    return "\n".join(parts) + "\n"


def _index(groups: dict[str, list[str]], keys: Sequence[str], key_of: Callable[[str], str]) -> dict[str, str]:
    """The phrases of some groups by their keys, each with its groups."""
    named: dict[str, list[str]] = {}
    for key in keys:
        for phrase in groups[key]:
            named.setdefault(phrase, []).append(key)
    found: dict[str, list[str]] = {}
    for phrase in sorted(named, key=lambda each: (-len(each), each)):
        found.setdefault(key_of(phrase), []).append(f"{phrase}={','.join(named[phrase])}")
    return {key: "\t".join(entries) for key, entries in sorted(found.items())}


def _which(groups: dict[str, list[str]], *, stems: bool) -> dict[str, list[str]]:
    """The groups, with only the phrases that end with ``*``, or without them."""
    return {key: [each for each in found if each.endswith("*") == stems] for key, found in groups.items()}


def _as_dict(name: str, table: dict[str, str]) -> str:
    lines = [f"    {key!r}: {value!r}," for key, value in table.items()]
    return "\n".join([f"{name} = {{", *lines, "}"])


def _as_columns(name: str, table: dict[str, str]) -> Iterator[str]:
    """Keys and values as two texts of lines, since Python loads two long strings faster than a large dict."""
    for column, lines in (("KEYS", table), ("VALUES", table.values())):
        yield f'{name}_{column} = r"""' + "\n".join(lines) + '"""'


_HEAD = '''"""The words of all languages, packed by `seednews.prose.words.pack`; do not edit."""

__all__ = [
    *("BEGINNINGS_KEYS", "BEGINNINGS_VALUES", "DATE_WORDS", "GROUPS"),
    *("INSIDE_KEYS", "INSIDE_VALUES", "STEMS_KEYS", "STEMS_VALUES"),
]
'''


def main() -> int:
    """Check all files and pack them; returns the exit code."""
    tables = load()
    groups = frozenset(tables[TEMPLATE]) | frozenset(tables[COMMON])
    found = [fault for name, table in tables.items() if name != TEMPLATE for fault in problems(name, table, groups)]
    if found:
        print("\n".join(found), file=sys.stderr)  # noqa: T201 - a command
        return 1
    (FOLDER / "packed.py").write_text(pack(tables), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
