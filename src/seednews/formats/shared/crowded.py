"""Limits the memory and the stack for JSON: parsed values need many times the size of the text."""

from __future__ import annotations

import re

from seednews.errors import DocumentError
from seednews.patterns import regex

__all__ = ["MAX_DEPTH", "MAX_MEMBERS", "refuse_crowded", "refuse_deep"]

MAX_MEMBERS = 4_000_000
"""Maximum number of objects, arrays and keys in a JSON text; four commas count as one. Parsed, they need less than a
gigabyte. An issue of ten thousand articles has about a million."""


def refuse_crowded(data: bytes, format_name: str) -> None:
    """Raise DocumentError if a JSON text has more than MAX_MEMBERS members."""
    if len(data) <= MAX_MEMBERS:  # a member needs at least one byte
        return
    members = data.count(b"[") + data.count(b"{") + data.count(b":") + data.count(b",") // 4
    if members > MAX_MEMBERS:
        raise DocumentError(f"more than {MAX_MEMBERS:,} members, which is the limit", format_name)


MAX_DEPTH = 500
"""Maximum number of levels of a JSON text that Python's own parser reads, which recurses."""

_STRING_OR_BRACKET = regex(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[\]{}]', re.DOTALL)


def refuse_deep(text: str) -> None:
    """Raise RecursionError if a JSON text is nested more than MAX_DEPTH levels deep.

    Python does the same at about a thousand levels, but not where less of the stack is left than it believes: Python
    3.14 ended without an exception in a process with a Java virtual machine.
    """
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return
    depth = 0
    for found in _STRING_OR_BRACKET.finditer(text):
        depth += (found[0] in "[{") - (found[0] in "]}")
        if depth > MAX_DEPTH:
            raise RecursionError(f"nested more than {MAX_DEPTH} levels deep")
