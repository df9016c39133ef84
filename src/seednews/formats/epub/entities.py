"""HTML's named characters, which XHTML of the world uses and XML does not know."""

from __future__ import annotations

import codecs
import re
from functools import cache
from html.entities import html5

from seednews.patterns import regex

__all__ = ["expanded"]

_NAME = regex(rb"&[A-Za-z][A-Za-z0-9]*;")
_SECTION_OR_NAME = regex(rb"<!\[CDATA\[.*?(?:(\]\]>)|\Z)|" + _NAME.pattern, re.DOTALL)
"""What has no end is looked at to the end of the page once, and not from each opening behind it anew."""
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
    """A page with HTML's named characters as numbers, which every XML parser knows; XML has names for only five.

    What looks like a name in a section of characters as they are (CDATA) is none.
    """
    if b"&" not in data:
        return data
    if data.startswith(_TWO_BYTES):
        return _in_two_bytes(data)
    return _SECTION_OR_NAME.sub(_numbered, data)


def _numbered(found: re.Match[bytes]) -> bytes:
    """A name as numbers, a section as it is; what only looks like the opening of one opens none."""
    is_section = found[1] is not None
    return found[0] if is_section else _NAME.sub(_number, found[0])


def _number(found: re.Match[bytes]) -> bytes:
    return _numbers().get(found[0], found[0])


def _in_two_bytes(data: bytes) -> bytes:
    """The same of a page in UTF-16; one that is not one of it stays as it is, for the parser to say so."""
    try:
        text = data.decode("utf-16")
    except UnicodeDecodeError:
        return data
    return _SECTION_OR_NAME.sub(_numbered, text.encode()).decode().encode("utf-16")
