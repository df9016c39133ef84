"""The marks of the explicit form, in one place for its reader and its writer."""

from __future__ import annotations

import re

from seednews.model import NoteRole
from seednews.patterns import regex
from seednews.seed.blocks import Kind

__all__ = ["BAR", "BRACKETS", "ESCAPED", "FENCE", "MARK", "VERSION", "escape", "kind_of_mark", "unescape"]

VERSION = 1
"""Version of the seed format that is written, and the newest that can be read."""

FENCE = "---"
"""The line before and after the front matter."""

BRACKETS: dict[str, tuple[Kind, NoteRole | None]] = {
    "kicker": ("kicker", None),
    "standfirst": ("standfirst", None),
    "byline": ("byline", None),
    "editor": ("note", "editor"),
    "correction": ("note", "correction"),
    "related": ("note", "related"),
    "caption": ("note", "caption"),
    "signoff": ("note", "signoff"),
}
"""Words in brackets before a text, with their kind and role."""

MARK = regex(
    rf"""(?P<headline>\#[ ])
    | (?P<crosshead>\#\#[ ])
    | (?P<attribution>>[ ]--[ ])
    | (?P<quote>>[ ])
    | (?P<item>-[ ])
    | (?P<number>[0-9]{{1,12}})\.[ ]
    | (?P<head>\|=[ ])
    | (?P<row>\|\|[ ])
    | (?P<verse>\|[ ])
    | (?P<separator>\*\*\*$)
    | \[(?P<bracket>{"|".join(BRACKETS)})\][ ]
    """,
    re.VERBOSE,
)
"""A mark at the start of a line of the explicit form (docs/seed-format.md)."""

_SYMBOLS: dict[str, Kind] = {
    "headline": "headline",
    "crosshead": "crosshead",
    "attribution": "attribution",
    "quote": "quote",
    "item": "list-item",
    "number": "list-item",
    "head": "table-head",
    "row": "table-row",
    "verse": "verse",
    "separator": "separator",
}

ESCAPED = regex(r"\\([!-/:-@\[-`{-~ \t])")
"""A backslash before ASCII punctuation, a space or a tab makes that character literal; any other backslash is
literal."""
BAR = regex(r"\\.|\|")
"""A character with the backslash before it, or a bar between the cells of a row."""
_NEEDS_BACKSLASH = regex(r"\\(?=[!-/:-@\[-`{-~ \t])")


def kind_of_mark(found: re.Match[str]) -> tuple[Kind, NoteRole | None]:
    """Kind and role of a mark."""
    group = found.lastgroup or ""
    return BRACKETS[found["bracket"]] if group == "bracket" else (_SYMBOLS[group], None)


def unescape(text: str) -> str:
    """`text` without the backslashes of escapes."""
    return ESCAPED.sub(r"\1", text) if "\\" in text else text


def escape(text: str, *, leading: bool = True, marks: bool = False) -> str:
    """Escape `text` so that :func:`unescape` returns it, and no reader strips or misreads it.

    With `leading`, white space at the start is escaped; with `marks`, a start that looks like a mark.
    """
    if "\\" in text:
        text = _NEEDS_BACKSLASH.sub(r"\\\\", text)
    if text[-1] in " \t":
        text = f"{text[:-1]}\\{text[-1]}"
    if (leading and text[0] in " \t") or (marks and is_mark(text)):
        text = _escape_mark(text)
    return text


def is_mark(text: str) -> bool:
    """Whether a line with this text starts with a mark, even without text after it."""
    return bool(MARK.match(text) or MARK.match(f"{text} "))


def _escape_mark(text: str) -> str:
    """Insert a backslash before the first character, or before the full stop of a number."""
    digits = len(text) - len(text.lstrip("0123456789"))
    return f"{text[:digits]}\\{text[digits:]}"
