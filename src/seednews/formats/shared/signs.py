"""Characters that some systems write as empty elements."""

from __future__ import annotations

from html.entities import html5

__all__ = ["SIGNS"]

_NAMES = """
    amp apos bull cent copy deg divide emsp ensp euro frac12 frac14 frac34 gt hellip iexcl iquest laquo ldquo lsquo lt
    mdash middot minus nbsp ndash para permil plusmn pound quot raquo rdquo reg rsquo sect shy thinsp times trade yen
"""
SIGNS = {name: html5[f"{name};"] for name in _NAMES.split()} | {
    "apostrophe": "’",
    "bullet": "•",
    "closedoublequote": "”",
    "closesinglequote": "’",
    "ellipsis": "…",
    "em-dash": "—",
    "emdash": "—",
    "en-dash": "–",
    "endash": "–",
    "nbspace": "\u00a0",
    "nobreakspace": "\u00a0",
    "nonbreakingspace": "\u00a0",
    "opendoublequote": "“",
    "opensinglequote": "‘",
    "softhyphen": "\u00ad",
    "thinspace": "\u2009",
}
"""Characters by the names of the elements: ``1990<endash/>2000``."""
