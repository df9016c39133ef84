"""Tells documents in XML apart by their first element, before anything is loaded that reads XML."""

from __future__ import annotations

import re

__all__ = ["root_name"]

_BEFORE = ((b"<?", b"?>"), (b"<!--", b"-->"), (b"<!DOCTYPE", b">"))
"""How what may stand before the first element begins and ends."""
_NAME = re.compile(rb"<(?:[\w.-]+:)?([\w.-]+)")


def root_name(head: bytes) -> str | None:
    """Name of the first element, without its prefix, or None where the bytes do not begin as XML in ASCII letters does.

    Where the first bytes end before the first element, the name is empty.
    """
    at = 3 if head.startswith(b"\xef\xbb\xbf") else 0
    while True:
        at += len(head[at:]) - len(head[at:].lstrip())
        ends = [end for start, end in _BEFORE if head.startswith(start, at)]
        if not ends:
            break
        found = head.find(ends[0], at)
        if found < 0:
            return ""
        at = found + len(ends[0])
    name = _NAME.match(head, at)
    return None if name is None else name[1].decode("ascii", "replace")
