"""Writes an article as a book of EPUB 3.3."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files

import orjson

from seednews.formats import markup
from seednews.formats.epub.container import pack
from seednews.formats.json import article_to
from seednews.formats.markup import DECLARATION, XHTML, Attributes, Markup, element, empty, join, text
from seednews.model import Article, Metadata

__all__ = ["FACTS", "NAV", "PACKAGE", "PAGE", "RECORD", "book", "title_of"]

PACKAGE = "EPUB/package.opf"
PAGE = "EPUB/article.xhtml"
NAV = "EPUB/nav.xhtml"
NCX = "EPUB/toc.ncx"
STYLE = "EPUB/style.css"
RECORD = "EPUB/article.json"
FACTS = "META-INF/seednews.json"
"""Where the digests stand that tell whether the record still fits the pages."""

_OPS = "http://www.idpf.org/2007/ops"
_LONGEST_TITLE = 80
_DOCTYPE = Markup(f"{DECLARATION}<!DOCTYPE html>\n")
_CONTAINER = f"""{DECLARATION}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="{PACKAGE}" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""


def book(article: Article) -> bytes:
    """The article as a book. It needs what the format's `missing` names."""
    pages = {
        PACKAGE: _package(article).encode(),
        NAV: _nav(article).encode(),
        PAGE: _page(article).encode(),
        NCX: _ncx(article).encode(),
    }
    facts = {
        "version": 1,
        "record": RECORD,
        "digests": {name: hashlib.sha256(pages[name]).hexdigest() for name in (PACKAGE, PAGE)},
    }
    record = orjson.dumps(article_to(article), option=orjson.OPT_INDENT_2)
    return pack(
        {
            "META-INF/container.xml": _CONTAINER.encode(),
            FACTS: orjson.dumps(facts, option=orjson.OPT_INDENT_2),
            **pages,
            STYLE: _style(),
            RECORD: record,
        },
    )


@cache
def _style() -> bytes:
    return files("seednews.formats.epub").joinpath("style.css").read_bytes()


def title_of(article: Article) -> str:
    """Title of the book: the headline, or the first words of an article that has none."""
    if article.headline is not None:
        return article.headline
    words = next(article.texts(), "").split()
    title = ""
    for word in words:
        if len(title) + 1 + len(word) > _LONGEST_TITLE:
            return f"{title or word[: _LONGEST_TITLE - 1]}…"
        title = f"{title} {word}".lstrip(" ")
    return title


def _lines(name: str, children: Iterable[Markup], attributes: Attributes | None = None) -> Markup:
    """An element whose children stand on lines of their own."""
    nothing = Markup("")
    return element(name, join((nothing, *children, nothing), "\n"), attributes)


# -- package document (EPUB 3.3, section 5)


def _package(article: Article) -> Markup:
    attributes = {
        "xmlns": "http://www.idpf.org/2007/opf",
        "version": "3.0",
        "unique-identifier": "guid",
        "xml:lang": article.meta.language,
        "dir": article.meta.direction,
    }
    parts = [
        _lines("metadata", _metadata(article), {"xmlns:dc": "http://purl.org/dc/elements/1.1/"}),
        _lines("manifest", _manifest()),
        _lines("spine", [empty("itemref", {"idref": "article"})], _spine_attributes(article.meta)),
        element("guide", empty("reference", {"type": "text", "title": "Article", "href": "article.xhtml"})),
    ]
    return Markup(f"{DECLARATION}{_lines('package', parts, attributes)}\n")


def _spine_attributes(meta: Metadata) -> Attributes:
    return {"toc": "ncx", "page-progression-direction": meta.direction}


def _metadata(article: Article) -> Iterator[Markup]:
    meta = article.meta
    yield element("dc:identifier", text(meta.guid or ""), {"id": "guid"})
    yield element("dc:title", text(title_of(article)))
    yield element("dc:language", text(meta.language or ""))
    for number, creator in enumerate(meta.creators, 1):
        yield element("dc:creator", text(creator), {"id": f"creator{number}"})
        yield _meta("role", "aut", {"refines": f"#creator{number}", "scheme": "marc:relators"})
    dated = meta.published or meta.created
    pairs = [
        ("dc:publisher", meta.provider),
        ("dc:date", None if dated is None else dated.isoformat()),
        ("dc:rights", meta.rights),
        ("dc:description", article.standfirst),
        ("dc:source", meta.source),
        *(("dc:subject", keyword) for keyword in meta.keywords),
    ]
    yield from (element(name, text(value)) for name, value in pairs if value is not None)
    if meta.modified is not None:
        yield _meta("dcterms:modified", utc(meta.modified))
    yield from _accessibility(article)
    yield empty("link", {"rel": "record", "href": "article.json", "media-type": "application/json"})


def _meta(name: str, value: str, attributes: Attributes | None = None) -> Markup:
    return element("meta", text(value), {"property": name, **(attributes or {})})


def _accessibility(article: Article) -> Iterator[Markup]:
    """What is really in the book (EPUB Accessibility 1.1, section 3): words, and a way through them."""
    yield _meta("schema:accessMode", "textual")
    yield _meta("schema:accessModeSufficient", "textual")
    features = ["tableOfContents", "readingOrder"]
    features += ["structuralNavigation"] if len(article.sections) > 1 else []
    for feature in features:
        yield _meta("schema:accessibilityFeature", feature)
    yield _meta("schema:accessibilityHazard", "none")
    summary = "Text only, with headings and a table of contents; nothing is carried by images, sound or colour."
    yield _meta("schema:accessibilitySummary", summary, {"xml:lang": "en", "dir": "ltr"})


def utc(moment: datetime) -> str:
    """A moment as ``dcterms:modified`` wants it, in UTC and whole seconds (EPUB 3.3, section 5.5.3.1.5).

    At the ends of the calendar, where UTC would lie outside it, the clock's own reading stands.
    """
    with suppress(OverflowError):
        moment = moment.astimezone(UTC)
    return f"{moment.replace(microsecond=0, tzinfo=None).isoformat()}Z"


def _manifest() -> Iterator[Markup]:
    page = "application/xhtml+xml"
    yield _item("nav", "nav.xhtml", page, "nav")
    yield _item("article", "article.xhtml", page)
    yield _item("style", "style.css", "text/css")
    yield _item("ncx", "toc.ncx", "application/x-dtbncx+xml")


def _item(name: str, href: str, media_type: str, properties: str | None = None) -> Markup:
    return empty("item", {"id": name, "href": href, "media-type": media_type, "properties": properties})


# -- pages


def _xhtml(article: Article, title: str, content: Markup) -> Markup:
    """A page in the article's language and direction."""
    meta = article.meta
    attributes = {
        "xmlns": XHTML,
        "xmlns:epub": _OPS,
        "xml:lang": meta.language,
        "lang": meta.language,
        "dir": meta.direction,
    }
    style = empty("link", {"rel": "stylesheet", "type": "text/css", "href": "style.css"})
    head = _lines("head", [element("title", text(title)), style])
    html = _lines("html", [head, _lines("body", [content])], attributes)
    return Markup(f"{_DOCTYPE}{html}\n")


def _page(article: Article) -> Markup:
    parts = [_lines("header", _head(article)), markup.body(article.body)]
    return _xhtml(article, title_of(article), _lines("article", [part for part in parts if part]))


def _head(article: Article) -> Iterator[Markup]:
    if article.headline is not None:
        yield element("h1", text(article.headline), {"id": "headline"})
    if article.standfirst is not None:
        yield element("p", text(article.standfirst), {"class": "standfirst"})
    if article.byline is not None:
        yield element("p", text(article.byline), {"class": "byline"})
    if imprint := _imprint(article.meta):
        yield element("p", imprint, {"class": "imprint"})


def _imprint(meta: Metadata) -> Markup:
    """Who published the article and when; it belongs to the page, not to the article's words."""
    dated = meta.published or meta.created
    parts = [text(meta.provider)] if meta.provider else []
    if dated is not None:
        parts.append(element("time", text(f"{dated.date()}"), {"datetime": f"{dated.date()}"}))
    return join(parts, " · ")


def _nav(article: Article) -> Markup:
    """The contents, and the landmarks for readers that show them."""
    link = element("a", text(title_of(article)), {"href": "article.xhtml"})
    toc = {"epub:type": "toc", "role": "doc-toc", "id": "toc", "aria-label": title_of(article)}
    landmark = element("a", text(title_of(article)), {"epub:type": "bodymatter", "href": "article.xhtml"})
    landmarks = {"epub:type": "landmarks", "id": "landmarks", "hidden": "hidden", "aria-label": "Landmarks"}
    navs = [
        element("nav", element("ol", element("li", link)), toc),
        element("nav", element("ol", element("li", landmark)), landmarks),
    ]
    return _xhtml(article, title_of(article), join(navs, "\n"))


def _ncx(article: Article) -> Markup:
    """The contents for readers of EPUB 2 (OPF 2.0.1, section 2.4.1)."""
    label = element("text", text(title_of(article)))
    point = element(
        "navPoint",
        join([element("navLabel", label), empty("content", {"src": "article.xhtml"})]),
        {"id": "article", "playOrder": "1"},
    )
    uid = empty("meta", {"name": "dtb:uid", "content": article.meta.guid})
    attributes = {
        "xmlns": "http://www.daisy.org/z3986/2005/ncx/",
        "version": "2005-1",
        "xml:lang": article.meta.language,
    }
    ncx = _lines("ncx", [element("head", uid), element("docTitle", label), element("navMap", point)], attributes)
    return Markup(f"{DECLARATION}{ncx}\n")
