"""The parts that all pages of a book share: the frame of a page, links, dates, and words with their own direction."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from seednews.formats.epub.lengths import grouped
from seednews.formats.epub.volume import Part, Volume
from seednews.formats.shared import xhtml
from seednews.formats.shared.xhtml import DECLARATION, XHTML, Flow, Markup, element, empty, join, text
from seednews.model import Direction
from seednews.prose.language import direction_of

__all__ = [
    "CONTENTS",
    "anchor",
    "apart",
    "differing",
    "duration",
    "isolated",
    "link",
    "own_page",
    "page",
    "time",
]

CONTENTS = "contents"
"""Name of the contents page of an issue."""

_OPS = "http://www.idpf.org/2007/ops"
_STYLE = empty("link", {"rel": "stylesheet", "type": "text/css", "href": "style.css"})
_END = Markup("\n</body>\n</html>\n")


def page(
    title: str,
    content: Iterable[Markup | Flow],
    language: str | None,
    direction: Direction,
    kind: str | None = None,
) -> Flow:
    """A page with one language and direction, and a class for the style sheet."""
    before, between = _frame(language, direction, kind)
    yield join([before, text(title), between])
    for each in content:
        if isinstance(each, str):
            yield Markup(f"\n{each}")
        else:
            yield Markup("\n")
            yield from each
    yield _END


@lru_cache(64)
def _frame(language: str | None, direction: Direction, kind: str | None) -> tuple[Markup, Markup]:
    """The parts of a page before and after its title, cached because most pages share them.

    Some reading systems look for the direction in the body, and use that of the book if there is none.
    """
    attributes = {
        "xmlns": XHTML,
        "xmlns:epub": _OPS,
        "xml:lang": language,
        "lang": language,
        "dir": direction,
    }
    html = empty("html", attributes).removesuffix("/>")
    body = empty("body", {"class": kind, "dir": direction}).removesuffix("/>")
    before = f"{DECLARATION}<!DOCTYPE html>\n{html}>\n<head>\n<title>"
    return Markup(before), Markup(f"</title>\n{_STYLE}\n</head>\n{body}>")


def own_page(volume: Volume, title: str, content: Iterable[Markup | Flow], kind: str | None = None) -> Flow:
    """A page in the language of the book."""
    return page(title, content, volume.languages[0], volume.direction, kind)


def link(address: str, words: Markup) -> Markup:
    """A link to another page of the book."""
    return element("a", words, {"href": address if "#" in address else f"{address}.xhtml"})


def apart(address: str, words: str) -> Markup:
    """A link whose words may have another direction than the text around it."""
    return link(address, element("bdi", text(words)))


def anchor(part: Part) -> str:
    """The place of a section on the contents page."""
    return f"{CONTENTS}.xhtml#{part.name}"


def isolated(words: str, around: Direction) -> Markup:
    """Words of unknown language, isolated if their direction differs from that of the text around them."""
    direction = direction_of(words)
    return text(words) if direction == around else element("bdi", text(words), {"dir": direction})


def differing(volume: Volume, language: str | None) -> xhtml.Attributes:
    """The language, if it differs from that of the book."""
    language = None if language == volume.languages[0] else language
    return {"xml:lang": language, "lang": language}


@lru_cache(512)
def time(words: str, value: str, around: Direction) -> Markup:
    """A date or a duration. It states its direction if that differs from the text around it."""
    direction = direction_of(words)
    return element("time", text(words), {"datetime": value, "dir": None if direction == around else direction})


@lru_cache(512)
def duration(minutes: int, around: Direction) -> Markup:
    """The reading time. ``min`` is a symbol, the same in every language (SI Brochure, table 8)."""
    return time(f"{grouped(minutes)}\u00a0min", f"PT{minutes}M", around)
