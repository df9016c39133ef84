"""HTML's named characters, which XHTML of the world uses and XML does not know."""

from __future__ import annotations

import re
from html.entities import html5

__all__ = ["expanded"]

_ENTITY = re.compile(rb"<!\[CDATA\[.*?\]\]>|&([A-Za-z][A-Za-z0-9]*;)", re.DOTALL)
_XML_NAMES = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})


def expanded(data: bytes) -> bytes:
    """A page with HTML's named characters as numbers, which every XML parser knows; XML has names for only five."""
    return _ENTITY.sub(_reference, data) if b"&" in data else data


def _reference(found: re.Match[bytes]) -> bytes:
    name = (found[1] or b"").decode("ascii")
    if not name or name in _XML_NAMES or name not in html5:  # not a name, but a section of characters as they are
        return found[0]
    return "".join(f"&#{ord(each)};" for each in html5[name]).encode("ascii")
