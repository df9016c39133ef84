"""Renders ``show --html``: a page with the source, its blocks and diagnostics, and the article beside it.

The page is HTML and also well-formed XML. It is self-contained and has no scripts. It works with the keyboard: press
Tab to move between blocks and see the reasons for each.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from itertools import pairwise
from operator import attrgetter

from seednews.diagnostics import Diagnostic, Span
from seednews.formats.html.write import story
from seednews.formats.shared import xhtml
from seednews.formats.shared.xhtml import XHTML, Markup, element, empty, join, lines, text
from seednews.patterns import regex
from seednews.seed import BlockInfo, Parsed

__all__ = ["page"]

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""Content Security Policy: the page loads nothing and runs no scripts."""

# Characters that XML does not allow (XML 1.0, production 2). They are shown by a replacement.
_ILLEGAL = regex("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_END = regex("\r\n?")

_BASIS = {
    "mark": "marked in the text",
    "given": "given by the caller",
    "position": "by its position",
    "inference": "inferred",
}


def page(parsed: Parsed) -> bytes:
    """Render the page, in UTF-8."""
    name = _visible(parsed.source.name or "standard input")
    head = [
        empty("meta", {"charset": "utf-8"}),
        element("title", text(f"{name}, as seednews understood it")),
        empty("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        empty("meta", {"http-equiv": "Content-Security-Policy", "content": _POLICY}),
        element("style", Markup(_style())),
    ]
    body = [
        lines("header", _summary(parsed, name), {"class": "summary"}),
        lines("main", [_source(parsed), _article(parsed)]),
    ]
    html = lines("html", [lines("head", head), lines("body", body)], {"xmlns": XHTML, "lang": "en", "xml:lang": "en"})
    return f"<!DOCTYPE html>\n{html}\n".encode()


@cache
def _style() -> str:
    return files("seednews.cli").joinpath("looking.css").read_text("utf-8")


def _visible(words: str) -> str:
    """Replace characters that a page cannot contain, and normalise line endings to LF."""
    return _ILLEGAL.sub(_sign, _LINE_END.sub("\n", words))


def _sign(found: re.Match[str]) -> str:
    """The picture of a control character (Unicode, block Control Pictures), or U+FFFD."""
    code = ord(found.group())
    return chr(0x2400 + code) if code < 0x20 else "\N{REPLACEMENT CHARACTER}"


def _quiet(words: str, css_class: str) -> Markup:
    return element("span", text(words), {"class": css_class})


# -- the head of the page


def _summary(parsed: Parsed, name: str) -> Iterator[Markup]:
    """Facts about the whole text, and a legend of the colours."""
    yield element("h1", text(name))
    named = parsed.article is not None and parsed.article.meta.language is not None
    basis = "from the front matter" if named else parsed.believed.basis
    facts = (
        ("form", parsed.form),
        ("layout", f"{parsed.layout.name}: {parsed.layout.reason}"),
        ("language", f"{parsed.language} ({basis}), {parsed.direction}"),
        ("diagnostics", _counted(parsed.diagnostics)),
    )
    pairs = (join([element("dt", text(key)), element("dd", text(value))]) for key, value in facts)
    yield element("dl", join(element("div", pair) for pair in pairs))
    counts = Counter(_kind(block) for block in parsed.blocks)
    kinds = (
        element("li", join([_quiet(kind, "kind"), text(f" {count}")]), {"class": f"k-{_family(kind)}"})
        for kind, count in counts.items()
    )
    if counts:
        yield element("ul", join(kinds), {"class": "legend", "aria-label": "Kinds of blocks"})


def _counted(diagnostics: Iterable[Diagnostic]) -> str:
    """The number of diagnostics by severity, as text."""
    counts = Counter(each.severity.label for each in diagnostics)
    return ", ".join(f"{count} {label}{'s' * (count > 1)}" for label, count in counts.items()) or "none"


def _kind(block: BlockInfo) -> str:
    return block.role or block.kind


_NOTES = frozenset({"editor", "correction", "related", "caption", "signoff", "note"})


def _family(kind: str) -> str:
    """The group of kinds that share a colour."""
    return "note" if kind in _NOTES else "table" if kind.startswith("table") else kind


# -- the source


def _source(parsed: Parsed) -> Markup:
    """The complete text: the blocks, and everything between them."""
    general = [each for each in parsed.diagnostics if each.span is None]
    rows = [_notices(general)] if general else []
    rows += _rows(parsed)
    css_class = "source told" if len(general) < len(parsed.diagnostics) else "source"  # with a margin for notices
    return lines("section", [element("h2", text("The text")), *rows], {"class": css_class, "aria-label": "The text"})


def _rows(parsed: Parsed) -> Iterator[Markup]:
    """One row for each block, and for each non-empty piece between blocks."""
    placed = sorted((each for each in parsed.diagnostics if each.span is not None), key=_start)
    end = 0
    for number, block in enumerate(parsed.blocks):
        yield from _between(parsed, Span(end, block.span.start), placed)
        yield _block(parsed, block, number, _starting(placed, block.span))
        end = block.span.end
    yield from _between(parsed, Span(end, len(parsed.source.text)), placed, last=True)


def _starting(placed: list[Diagnostic], span: Span, *, last: bool = False) -> list[Diagnostic]:
    """The diagnostics that begin in `span`; for the last piece, also those at the end of the text."""
    first = bisect_left(placed, span.start, key=_start)
    return placed[first:] if last else placed[first : bisect_left(placed, span.end, key=_start)]


def _start(each: Diagnostic) -> int:
    return -1 if each.span is None else each.span.start


def _between(parsed: Parsed, span: Span, placed: list[Diagnostic], *, last: bool = False) -> Iterator[Markup]:
    """Text outside of blocks: front matter, single marks, removed characters."""
    found = _starting(placed, span, last=last)
    words = parsed.source.text[span.start : span.end]
    if words.strip() or found:
        start = span.start + len(words) - len(words.lstrip())
        stop = span.start + len(words.rstrip())
        content = element("div", join(_pieces(parsed, Span(min(start, stop), stop), found)), {"class": "words"})
        yield _row(parsed, start, element("div", content, {"class": "out"}), found)


def _block(parsed: Parsed, block: BlockInfo, number: int, found: list[Diagnostic]) -> Markup:
    """A block with its kind, the probability and, as a tooltip, the reasons."""
    kind, why = _kind(block), f"why-{number}"
    basis = block.basis
    sure = f"{min(basis.score, 0.99):.0%}" if basis.how == "inference" else basis.how
    said = f"{_BASIS[basis.how]}, {min(basis.score, 0.99):.0%}" if basis.how == "inference" else _BASIS[basis.how]
    reasons = element("ul", join(element("li", text(each)) for each in basis.reasons)) if basis.reasons else Markup("")
    content = [
        element("div", join([_quiet(kind, "kind"), _quiet(sure, "sure")], " "), {"class": "label"}),
        element("div", join(_pieces(parsed, block.span, found)), {"class": "words", "dir": "auto"}),
        element("div", join([element("p", text(said)), reasons]), {"class": "why", "id": why, "role": "tooltip"}),
    ]
    attributes = {
        "class": f"block k-{_family(kind)}",
        "id": f"block-{number}",
        "tabindex": "0",
        "role": "group",
        "aria-label": kind,
        "aria-describedby": why,
    }
    return _row(parsed, block.span.start, element("div", join(content), attributes), found)


def _row(parsed: Parsed, start: int, content: Markup, found: list[Diagnostic]) -> Markup:
    """The line number, the content, and the diagnostics in the margin."""
    line = str(parsed.source.position(start).line)
    return lines("div", [_quiet(line, "line"), content, *([_notices(found)] if found else [])], {"class": "row"})


def _pieces(parsed: Parsed, span: Span, found: list[Diagnostic]) -> Iterator[Markup]:
    """A piece of the source. Highlights removed characters and the spans of diagnostics."""
    first = bisect_right(parsed.removed, span.start, key=attrgetter("start")) - 1
    following = bisect_left(parsed.removed, span.end, key=attrgetter("start"))
    removed = [each for each in parsed.removed[max(0, first) : following] if span.start < each.end]
    pointed = (each.span for each in found if each.span is not None)
    marked = [each for each in pointed if each.end > each.start and each != span]  # unless it covers the whole piece
    cuts = {span.start, span.end, *(edge for each in (*removed, *marked) for edge in (each.start, each.end))}
    edges = sorted(edge for edge in cuts if span.start <= edge <= span.end)
    for start, end in pairwise(edges):
        piece = text(_visible(parsed.source.text[start:end]))
        if any(each.start <= start and end <= each.end for each in removed):
            piece = element("span", piece, {"class": "gone"})
        if any(each.start <= start and end <= each.end for each in marked):
            piece = element("mark", piece)
        yield piece


# -- the margin


def _notices(found: Iterable[Diagnostic]) -> Markup:
    return lines("div", map(_notice, found), {"class": "notices"})


def _notice(each: Diagnostic) -> Markup:
    """A diagnostic with location, message and advice."""
    position = each.position
    place = "" if position is None else f"{position.line}:{position.column} "
    head = element("strong", text(f"{place}{each.severity.label} {each.code}"))
    advice = [_quiet(_visible(each.advice), "advice")] if each.advice else []
    words = join([head, text(f" {_visible(each.message)}"), *advice])
    return element("p", words, {"class": f"notice {each.severity.label}"})


# -- the article


def _article(parsed: Parsed) -> Markup:
    """The article, as readers will see it."""
    if parsed.article is None:
        shown = element("p", text("There is no article, because the text could not be read."), {"class": "none"})
    else:
        language = None if parsed.language == "und" else parsed.language
        shown = story(parsed.article, {"lang": language, "xml:lang": language, "dir": parsed.direction})
    title = element("h2", text("The article"))
    attributes: xhtml.Attributes = {"class": "reader", "aria-label": "The article"}
    return lines("section", [title, shown], attributes)
