"""Tells documents in XML and HTML apart by their first element, before anything is loaded that reads them."""

from __future__ import annotations

import re

from seednews.patterns import regex

__all__ = ["declared_type", "root_name"]

_BEFORE = regex(rb"\s*(<\?|<!--|<!doctype(?=\s))", re.IGNORECASE)
"""What may stand before the first element."""
_ENDS = {
    b"<?": regex(rb".*?\?>", re.DOTALL),
    b"<!--": regex(rb".*?-->", re.DOTALL),
    b"<!doctype": regex(rb"[^\[>]*(?:>|\[[^\]]*\]\s*>)"),
}
"""How each of these goes on; a document type may have declarations in brackets."""
_NAME = regex(rb"\s*<(?:[\w.-]+:)?([\w.-]+)")
_TYPE = regex(rb"<!doctype\s+([\w.-]+)", re.IGNORECASE)


def root_name(head: bytes) -> str | None:
    """Name of the first element, without its prefix, or None where the bytes do not begin as XML in ASCII letters does.

    Where the first bytes end before the first element, the name is empty.
    """
    return _root_and_type(head)[0]


def declared_type(head: bytes) -> str | None:
    """Name in the document type declaration before the first element, such as ``html``; None where there is none."""
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
    """UTF-16, recognised by its mark or by the zeros beside the first letters, as UTF-8; other bytes as they are."""
    if head.startswith((b"\xff\xfe", b"<\0")):
        return head.decode("utf-16-le", "ignore").removeprefix("\ufeff").encode()
    if head.startswith((b"\xfe\xff", b"\0<")):
        return head.decode("utf-16-be", "ignore").removeprefix("\ufeff").encode()
    return head


def _word(found: re.Match[bytes]) -> str:
    return found[1].decode("ascii", "replace")
