"""Bounds the memory that a JSON text needs: a value takes many times its bytes once it is parsed."""

from __future__ import annotations

from seednews.errors import DocumentError

__all__ = ["MAX_MEMBERS", "refuse_crowded"]

MAX_MEMBERS = 4_000_000
"""Most objects, arrays and keys of a JSON text; four commas count as one. A text with as many needs less than a
gigabyte once it is parsed. An issue of ten thousand articles has about a million."""


def refuse_crowded(data: bytes, format_name: str) -> None:
    """Raise DocumentError where a JSON text has more members than an article or an issue would have."""
    if len(data) <= MAX_MEMBERS:  # a member takes a byte at least
        return
    members = data.count(b"[") + data.count(b"{") + data.count(b":") + data.count(b",") // 4
    if members > MAX_MEMBERS:
        raise DocumentError(f"more than {MAX_MEMBERS:,} members, which is the limit", format_name)
