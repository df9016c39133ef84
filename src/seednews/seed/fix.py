"""The fixes of ``seednews check --fix``: remove encoding errors without changing any word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from typing import Any

import attrs

from seednews.seed.decode import DEBRIS, INVISIBLE, SPACES, UNFIT
from seednews.seed.reader import Parsed, parse

__all__ = ["FIXABLE", "UNSAFE", "Fixed", "fix"]

_BOM = "\ufeff"
_CONTROLS = {
    each: " " if each in SPACES else "" for each in (*map(chr, {*range(0x20)} - {9, 10, 13}), "\ufffe", "\uffff")
}
_WINDOWS = {
    chr(code): put for code in range(0x80, 0xA0) if code != 0x85 and (put := bytes([code]).decode("cp1252", "ignore"))
}

_FIXES: dict[str, tuple[re.Pattern[str], dict[str, str]]] = {
    "SN114": (DEBRIS, _WINDOWS),
    "SN111": (UNFIT, _CONTROLS),
    "SN112": (INVISIBLE, {"\u200b": "", _BOM: ""}),
}
"""For each code, the pattern it matches and the replacement of each character; other characters are kept."""

FIXABLE = frozenset(_FIXES)
"""The codes that can be fixed."""
UNSAFE = frozenset({"SN114"})
"""The codes whose fix is a guess, because the correct encoding is not certain."""


@attrs.frozen
class Fixed:
    """A fixed text."""

    text: str
    """The text after the fix."""
    counts: dict[str, int]
    """Number of fixed characters per code; codes without fixes are omitted."""


def fix(text: str, codes: Collection[str]) -> Fixed | None:
    """Fix the problems that the `codes` report. Returns None if the meaning of the text would change.

    A byte-order mark at the start is kept.
    """
    head = _BOM if text.startswith(_BOM) else ""
    counts: Counter[str] = Counter()
    now = _put_right(text.removeprefix(_BOM), codes, counts)
    if not counts:
        return Fixed(text, {})
    return Fixed(head + now, dict(counts)) if _says_the_same(text, now, codes) else None


def _put_right(text: str, codes: Collection[str], counts: Counter[str]) -> str:
    for code, (pattern, table) in _FIXES.items():
        if code in codes:
            found = "".join(pattern.findall(text))
            counts += Counter({code: sum(each in table for each in found)})
            text = pattern.sub(lambda run, table=table: "".join(table.get(each, each) for each in run[0]), text)  # type: ignore[misc]
    return text


def _says_the_same(before: str, after: str, codes: Collection[str]) -> bool:
    """Whether both texts are read the same, except for the fixed characters.

    Removing a character can create a mark, for example a zero-width space before ``# ``.
    """
    old, new = parse(before), parse(after)
    return old.form == new.form and _gist(old, codes) == _gist(new, codes)


def _gist(parsed: Parsed, codes: Collection[str]) -> object:
    """The full meaning of an explicit text, or the characters of a bare text, whose structure may change."""
    if parsed.article is None:
        return None
    if parsed.form == "explicit":
        return _values(parsed.article, codes)
    words = _put_right("\n".join(parsed.article.texts()), codes, Counter())
    return "".join(words.split())


def _values(value: Any, codes: Collection[str]) -> object:  # noqa: ANN401 - whatever is in an article
    """An article, or a part of it, with fixed texts."""
    if isinstance(value, str):
        return _put_right(value, codes, Counter())
    if isinstance(value, tuple):
        return [_values(each, codes) for each in value]
    if attrs.has(type(value)):
        return type(value), [_values(getattr(value, field.name), codes) for field in attrs.fields(type(value))]
    return value
