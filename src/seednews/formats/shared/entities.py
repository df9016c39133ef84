"""Replaces the names of characters that HTML has, and that XML does not know, by numbers."""

from __future__ import annotations

import codecs
import re
from functools import cache
from html.entities import html5

from seednews.patterns import regex

__all__ = ["expanded"]

_NAME = regex(rb"&[A-Za-z][A-Za-z0-9]*;")
_SECTION_OR_NAME = regex(
    rb"<!\[CDATA\[.*?(?:(\]\]>)|\Z)|<!--.*?(?:(-->)|\Z)|<\?.*?(?:(\?>)|\Z)|" + _NAME.pattern, re.DOTALL
)
"""A section, comment or instruction without an end is searched only once to the end of the page."""
_XML_NAMES = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})


@cache
def _numbers() -> dict[bytes, bytes]:
    """The numbers of each character by its name."""
    return {
        f"&{name}".encode(): "".join(f"&#{ord(each)};" for each in characters).encode()
        for name, characters in html5.items()
        if name.endswith(";") and name not in _XML_NAMES
    }


_TWO_BYTES = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def expanded(data: bytes) -> bytes:
    """A document with numbers in place of HTML's names of characters. XML itself has names for only five.

    The document types of XHTML and NITF declare them, but are not fetched. Other entities stay. In CDATA sections,
    comments and instructions, nothing is replaced.
    """
    if b"&" not in data:
        return data
    if data.startswith(_TWO_BYTES):
        return _in_two_bytes(data)
    return _SECTION_OR_NAME.sub(_numbered, data)


def _numbered(found: re.Match[bytes]) -> bytes:
    """A name as numbers, and a section as it is. Without its end, it is not a section."""
    return _NAME.sub(_number, found[0]) if found.lastindex is None else found[0]


def _number(found: re.Match[bytes]) -> bytes:
    return _numbers().get(found[0], found[0])


def _in_two_bytes(data: bytes) -> bytes:
    """The same for UTF-16. Invalid UTF-16 is returned unchanged, and the parser reports it."""
    try:
        text = data.decode("utf-16")
    except UnicodeDecodeError:
        return data
    return _SECTION_OR_NAME.sub(_numbered, text.encode()).decode().encode("utf-16")
