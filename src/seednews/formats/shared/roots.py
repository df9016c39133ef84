"""Distinguishes XML and HTML documents by their first element, without loading a parser."""

from __future__ import annotations

import re

from seednews.patterns import regex

__all__ = ["declared_type", "root_name"]

_BEFORE = regex(rb"\s*(<\?|<!--|<!doctype(?=\s))", re.IGNORECASE)
"""What may precede the first element."""
_ENDS = {
    b"<?": regex(rb".*?\?>", re.DOTALL),
    b"<!--": regex(rb".*?-->", re.DOTALL),
    b"<!doctype": regex(rb"[^\[>]*(?:>|\[[^\]]*\]\s*>)"),
}
"""The rest of each of these. A document type may have declarations in brackets."""
_NAME = regex(rb"\s*<(?:[\w.-]+:)?([\w.-]+)")
_TYPE = regex(rb"<!doctype\s+([\w.-]+)", re.IGNORECASE)


def root_name(head: bytes) -> str | None:
    """Name of the first element without its prefix, or None if the bytes do not begin like XML.

    The name is empty if the first element comes after these bytes.
    """
    return _root_and_type(head)[0]


def declared_type(head: bytes) -> str | None:
    """Name in the document type declaration, such as ``html``; None if there is none."""
    return _root_and_type(head)[1]


def _root_and_type(head: bytes) -> tuple[str | None, str | None]:
    head = _in_ascii(head)
    at = 3 if head.startswith(b"\xef\xbb\xbf") else 0
    declared = None
    while (found := _BEFORE.match(head, at)) is not None:
        if (name := _TYPE.match(head, found.start(1))) is not None:
            declared = _word(name)
        end = _ENDS[found[1].lower()].match(head, found.end())
        if end is None:
            return "", declared
        at = end.end()
    root = _NAME.match(head, at)
    return None if root is None else _word(root), declared


def _in_ascii(head: bytes) -> bytes:
    """UTF-16 as UTF-8, recognised by its byte-order mark or by zero bytes; other bytes unchanged."""
    if head.startswith((b"\xff\xfe", b"<\0")):
        return head.decode("utf-16-le", "ignore").removeprefix("\ufeff").encode()
    if head.startswith((b"\xfe\xff", b"\0<")):
        return head.decode("utf-16-be", "ignore").removeprefix("\ufeff").encode()
    return head


def _word(found: re.Match[bytes]) -> str:
    return found[1].decode("ascii", "replace")
