"""Finds addresses in a text: ``https://example.com/a``, ``www.example.com``, ``desk@example.com``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import quote

from seednews.patterns import regex
from seednews.prose.scripts import EAST_ASIAN

__all__ = ["addresses", "href_of", "may_have_address"]

_STOPS = f'\\s<>"“”„«»‹›｢｣「」『』（）［］【】《》〈〉，。、；：！？؛،؟।{EAST_ASIAN}\uff01-\uff60'
"""The end of an address: white space, quotation marks, and letters of scripts without spaces."""
_LETTER = rf"[^\W_{EAST_ASIAN}]"
_LABEL = rf"{_LETTER}(?:(?:{_LETTER}|-){{0,61}}{_LETTER})?"
_HOST = rf"{_LABEL}(?:\.{_LABEL})*"
_NAMED_HOST = rf"{_LABEL}(?:\.{_LABEL})*\.[^\W\d_]{{2,24}}"
_ENDED = rf"(?![@-]|{_LETTER}|\.[\w.])"
_REST = rf"(?::[0-9]{{1,5}})?(?:[/?#][^{_STOPS}]*)?"
_ADDRESS = regex(
    rf"(?<![A-Za-z0-9_@/.:-])(?:(?P<web>https?://{_HOST}{_ENDED}{_REST})|(?P<www>www\.{_NAMED_HOST}{_ENDED}{_REST})"
    rf"|(?P<mail>[A-Za-z0-9][A-Za-z0-9._+-]{{0,63}}@(?:[A-Za-z0-9-]{{1,63}}\.){{1,6}}[A-Za-z]{{2,24}}(?![A-Za-z0-9_@-])))",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?'’*_~…"
_BRACKETS = {")": "(", "]": "[", "}": "{"}
_SAFE = "/?#@!$&'()*+,;=:-._~"


def may_have_address(text: str) -> bool:
    """Whether a text may contain addresses. A fast check, because most texts have none."""
    return "://" in text or "@" in text or "www." in text or "WWW." in text


def addresses(text: str) -> Iterator[tuple[int, int, str]]:
    """The addresses in a text: start, end and target of each.

    Punctuation after an address is not part of it, and neither is a closing bracket that was opened before it. Invalid
    web addresses (RFC 3986) and mail addresses are skipped.
    """
    if not may_have_address(text):
        return
    for match in _ADDRESS.finditer(text):
        words = match[0] if match["mail"] else _without_punctuation(match[0])
        href = href_of(words)
        if href is not None:
            yield match.start(), match.start() + len(words), href


def _without_punctuation(words: str) -> str:
    while words:
        last = words[-1]
        if last in _TRAILING or (last in _BRACKETS and words.count(last) > words.count(_BRACKETS[last])):
            words = words[:-1]
        else:
            break
    return words


@lru_cache(256)
def href_of(words: str) -> str | None:
    """The target of an address, or None if the text is not an address."""
    match = _ADDRESS.fullmatch(words)
    if match is None:
        return None
    if match["mail"]:
        return f"mailto:{words}"
    scheme, _, rest = (words if match["web"] else f"https://{words}").partition("://")
    end = re.search("[/?#]", rest)
    host, path = (rest, "") if end is None else (rest[: end.start()], rest[end.start() :])
    name, colon, port = host.partition(":")
    try:
        encoded = name if name.isascii() else name.encode("idna").decode()
    except UnicodeError:
        return None
    if len(encoded) > 253 or int(port or 0) > 65535 or any(len(each) > 63 for each in encoded.split(".")):
        return None
    return f"{scheme.lower()}://{encoded}{colon}{port}{_quoted(path)}"


def _quoted(path: str) -> str:
    """The rest of an address, with invalid characters percent-encoded (RFC 3986, appendix A)."""
    path, hashed, fragment = path.partition("#")
    kept = "".join(_escaped(piece) for piece in _ESCAPES.split(path))
    return kept + (f"#{''.join(_escaped(piece) for piece in _ESCAPES.split(fragment))}" if hashed else "")


_ESCAPES = regex("(%[0-9A-Fa-f]{2})")


def _escaped(piece: str) -> str:
    return piece if _ESCAPES.fullmatch(piece) else quote(piece, safe=_SAFE.replace("#", ""), errors="replace")
