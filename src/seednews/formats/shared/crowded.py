"""Limits the memory for JSON: parsed values need many times the size of the text."""

from __future__ import annotations

from seednews.errors import DocumentError

__all__ = ["MAX_MEMBERS", "refuse_crowded"]

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
