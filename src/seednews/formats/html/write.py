"""Writes an article as an HTML page that is also well-formed XML. Parsers of both kinds read the same words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from seednews.formats.html.linked import facts_of, script
from seednews.formats.shared import xhtml
from seednews.formats.shared.xhtml import XHTML, Markup, element, empty, join, lines, linked, text
from seednews.language import direction_in
from seednews.model import Article, Metadata
from seednews.model.article import once
from seednews.model.metadata import UNKNOWN_PROVIDER
from seednews.prose.dates import written
from seednews.prose.language import direction_of

__all__ = ["GENERATOR", "page", "story"]

GENERATOR = "seednews"
"""The name that marks a page whose header was written by seednews."""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""Content Security Policy: the page loads nothing and runs no scripts."""


def page(article: Article) -> bytes:
    """The article as a page in UTF-8."""
    meta = article.meta
    language = {"xmlns": XHTML, "lang": meta.language, "xml:lang": meta.language, "dir": meta.direction}
    main = element("main", story(article))
    # A direction that is only detected is not metadata of the article; readers look for that in `html`.
    found = {"dir": "rtl"} if meta.direction is None and once(article, "direction", direction_in) == "rtl" else None
    html = lines("html", [lines("head", _head(article)), lines("body", [main], found)], language)
    return f"<!DOCTYPE html>\n{html}\n".encode()


def _head(article: Article) -> Iterator[Markup]:
    yield empty("meta", {"charset": "utf-8"})
    yield element("title", text(article.headline or next(article.texts(), "Untitled")))
    yield empty("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"})
    yield empty("meta", {"name": "generator", "content": GENERATOR})
    yield empty("meta", {"http-equiv": "Content-Security-Policy", "content": _POLICY})
    if article.standfirst is not None:
        yield empty("meta", {"name": "description", "content": article.standfirst})
    if article.meta.source is not None:
        yield empty("link", {"rel": "canonical", "href": article.meta.source})
    yield element("style", Markup(_style()))
    yield element("script", Markup(script(facts_of(article))), {"type": "application/ld+json"})


@cache
def _style() -> str:
    return files("seednews.formats.html").joinpath("page.css").read_text("utf-8")


def story(article: Article, attributes: xhtml.Attributes | None = None) -> Markup:
    """The article as an element of a page."""
    parts = [lines("header", _header(article))]
    if article.body:
        parts.append(xhtml.body(article.body, links=True))
    if about := list(_about(article.meta)):
        parts.append(lines("footer", about, {"class": "about"}))
    return lines("article", parts, attributes)


def _header(article: Article) -> Iterator[Markup]:
    if article.kicker is not None:
        yield element("p", text(article.kicker), {"class": "kicker"})
    if article.headline is not None:
        yield element("h1", text(article.headline))
    if article.standfirst is not None:
        yield element("p", linked(article.standfirst), {"class": "standfirst"})
    if article.byline is not None:
        yield element("p", linked(article.byline), {"class": "byline"})
    if imprint := _imprint(article.meta):
        yield element("p", imprint, {"class": "imprint"})


def _imprint(meta: Metadata) -> Markup:
    """The publisher and the date. They belong to the page, not to the text of the article."""
    parts = [text(meta.provider)] if meta.provider and meta.provider != UNKNOWN_PROVIDER else []
    if (dated := meta.published or meta.created) is not None:  # publishing fills in `modified`, so do not show that
        words = written(dated.date(), meta.language)
        parts.append(element("time", text(words), {"datetime": dated.isoformat(), "dir": direction_of(words)}))
    return join(parts, " · ")


def _about(meta: Metadata) -> Iterator[Markup]:
    """The rights, below the text."""
    for words in (meta.credit, meta.rights):
        if words is not None:
            yield element("p", text(words))
