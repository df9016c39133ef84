"""Books in the shapes that other makers give them, with words of our own, put together with zipfile."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

__all__ = ["MIMETYPE", "calibre", "epub2", "nav", "package", "page", "percollate", "standard", "unzipped", "zipped"]

MIMETYPE = "application/epub+zip"
_XHTML = "http://www.w3.org/1999/xhtml"
_OPF = "http://www.idpf.org/2007/opf"
_OPS = "http://www.idpf.org/2007/ops"


def zipped(entries: Mapping[str, str | bytes], package_path: str = "OEBPS/content.opf") -> bytes:
    """A book of those entries, with its mimetype, and with a container that leads to the package."""
    container = (
        '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        f'<rootfile full-path="{package_path}" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {"mimetype": MIMETYPE, "META-INF/container.xml": container, **entries}.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else None)
    return buffer.getvalue()


def unzipped(book: bytes) -> dict[str, bytes]:
    """The files of a book, its mimetype not among them."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name != "mimetype"}


def page(body: str, *, attributes: str = "", html: str = 'xml:lang="en"', title: str = "A page") -> str:
    """A page of XHTML."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?><html xmlns="{_XHTML}" xmlns:epub="{_OPS}" {html}>'
        f"<head><title>{title}</title></head><body {attributes}>{body}</body></html>"
    )


def nav(toc: str, landmarks: str = "") -> str:
    """A navigation document with those lists."""
    return page(
        f'<nav epub:type="toc"><ol>{toc}</ol></nav><nav epub:type="landmarks" hidden=""><ol>{landmarks}</ol></nav>'
    )


def package(
    metadata: str,
    pages: Mapping[str, str],
    *,
    further: str = "",
    spine: str = "",
    guide: str = "",
    version: str = "3.0",
) -> str:
    """A package document with those pages by their ids, all of them in the spine."""
    special = {"nav": 'properties="nav"'}
    items = "".join(
        f'<item id="{key}" href="{href}" media-type="application/xhtml+xml" {special.get(key, "")}/>'
        for key, href in pages.items()
    )
    refs = "".join(f'<itemref idref="{key}"/>' for key in pages)
    return (
        f'<?xml version="1.0"?><package xmlns="{_OPF}" version="{version}" unique-identifier="id">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">'
        f"{metadata}</metadata><manifest>{items}{further}</manifest><spine {spine}>{refs}</spine>"
        f"<guide>{guide}</guide></package>"
    )


_NCX_ITEM = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'


def _ncx(points: str) -> str:
    return (
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head/>'
        "<docTitle><text>Book</text></docTitle>"
        f"<navMap>{points}</navMap></ncx>"
    )


def _point(title: str, src: str, inner: str = "") -> str:
    return f'<navPoint><navLabel><text>{title}</text></navLabel><content src="{src}"/>{inner}</navPoint>'


def epub2() -> bytes:
    """A book of EPUB 2: the NCX alone, several chapters in one file, marked by anchors; a long one split into two."""
    metadata = (
        '<dc:title>The Ferry</dc:title><dc:identifier id="id">urn:isbn:9780000000002</dc:identifier>'
        '<dc:language>en</dc:language><dc:creator opf:role="aut">Ada Brook</dc:creator>'
        '<dc:creator opf:role="trl">Tom Vale</dc:creator><dc:date opf:event="publication">2019-05-04</dc:date>'
        '<dc:contributor opf:role="bkp">A program</dc:contributor>'
    )
    pages = {"cover": "cover.html", "a": "a.html", "b": "b.html", "c": "c.html"}
    guide = '<reference type="cover" href="cover.html"/><reference type="toc" href="a.html#top"/>'
    points = (
        _point("One: The Bank", "a.html#one")
        + _point("Two: The Rope", "a.html#two", _point("A Knot", "a.html#knot"))
        + _point("Three: The Far Side", "b.html")
    )
    return zipped(
        {
            "OEBPS/content.opf": package(
                metadata, pages, further=_NCX_ITEM, spine='toc="ncx"', guide=guide, version="2.0"
            ),
            "OEBPS/toc.ncx": _ncx(points),
            "OEBPS/cover.html": page('<div><img src="cover.png" alt="The Ferry"/></div>'),
            "OEBPS/a.html": page(
                '<div><div id="x"><h2><a id="one"/>The Bank</h2><p>He waited.</p></div>'
                '<div><a name="two"/><h2>The Rope</h2><p>It held.</p><h3 id="knot">A Knot</h3><p>Tight.</p></div></div>'
            ),
            "OEBPS/b.html": page("<p>They landed.</p>"),
            "OEBPS/c.html": page("<p>And went on.</p>"),
        }
    )


def calibre() -> bytes:
    """An issue as calibre makes it of news feeds: section pages of links, ways between the pages, a series."""
    metadata = (
        "<dc:title>Northfield Weekly</dc:title><dc:language>en-GB</dc:language><dc:creator>calibre</dc:creator>"
        '<dc:identifier id="id" opf:scheme="uuid">0f8a1c5e-6f0e-4c5e-9b5e-3f7d5a1c2b3d</dc:identifier>'
        "<dc:publisher>Northfield Press</dc:publisher><dc:date>2023-09-21T04:00:00+00:00</dc:date>"
        '<meta name="calibre:series" content="Northfield Weekly"/><meta name="calibre:series_index" content="12"/>'
        '<meta name="cover" content="cover"/>'
    )
    pages = {
        "titlepage": "titlepage.xhtml",
        "index": "index.html",
        "f0": "feed_0/index.html",
        "f0a0": "feed_0/article_0/index.html",
        "f0a1": "feed_0/article_1/index.html",
        "f1": "feed_1/index.html",
        "f1a0": "feed_1/article_0/index.html",
    }
    points = _point(
        "Town",
        "feed_0/index.html",
        _point("Bridge opens", "feed_0/article_0/index.html") + _point("Council meets", "feed_0/article_1/index.html"),
    ) + _point("Sport", "feed_1/index.html", _point("A draw", "feed_1/article_0/index.html"))
    links = '<a href="../article_1/index.html">Next</a> | <a href="../index.html">Section</a>'
    bar = f'<div class="calibre_navbar">| {links} |<hr/></div>'

    def article(title: str, words: str) -> str:
        return page(f"{bar}<h2>{title}</h2><p>{words}</p>{bar}", html='lang="en-GB"')

    return zipped(
        {
            "content.opf": package(
                metadata,
                pages,
                further=f'{_NCX_ITEM}<item id="cover" href="cover.jpg" media-type="image/jpeg"/>',
                spine='toc="ncx"',
                guide='<reference type="cover" href="titlepage.xhtml"/><reference type="toc" href="index.html"/>',
                version="2.0",
            ),
            "toc.ncx": _ncx(points),
            "titlepage.xhtml": page(
                '<div><svg xmlns="http://www.w3.org/2000/svg"><image href="cover.jpg"/></svg></div>'
            ),
            "index.html": page('<h1>Northfield Weekly</h1><ul><li><a href="feed_0/index.html">Town</a></li></ul>'),
            "feed_0/index.html": page(
                "<h2>Town</h2><ul><li><a href='article_0/index.html'>Bridge opens</a></li>"
                "<li><a href='article_1/index.html'>Council meets</a></li></ul>"
            ),
            "feed_0/article_0/index.html": article("Bridge opens", "Cars cross it again."),
            "feed_0/article_1/index.html": article("Council meets", "It voted."),
            "feed_1/index.html": page("<h2>Sport</h2><ul><li><a href='article_0/index.html'>A draw</a></li></ul>"),
            "feed_1/article_0/index.html": article("A draw", "Nobody won."),
        },
        "content.opf",
    )


def standard() -> bytes:
    """A book in the manner of Standard Ebooks: semantics by ``epub:type``, parts with chapters, a file for each."""
    metadata = (
        '<dc:identifier id="id">https://books.example/ada-brook/the-ferry</dc:identifier>'
        '<dc:title id="title">The Ferry</dc:title><meta property="title-type" refines="#title">main</meta>'
        '<dc:title id="sub">A Story</dc:title><meta property="title-type" refines="#sub">subtitle</meta>'
        '<dc:language>en-GB</dc:language><dc:creator id="author">Ada Brook</dc:creator>'
        '<meta property="role" refines="#author" scheme="marc:relators">aut</meta>'
        '<dc:creator id="house">River Books</dc:creator><meta property="role" refines="#house">pbl</meta>'
        '<dc:date>2021-03-02T10:00:00Z</dc:date><meta property="dcterms:modified">2021-03-02T10:00:00Z</meta>'
        '<meta id="c" property="belongs-to-collection">River Stories</meta>'
        '<meta property="collection-type" refines="#c">series</meta>'
        '<meta property="group-position" refines="#c">2</meta>'
        "<dc:rights>Public domain</dc:rights>"
    )
    names = ["titlepage", "imprint", "part-1", "chapter-1-1", "chapter-1-2", "part-2", "chapter-2-1", "colophon"]
    pages = {name: f"text/{name}.xhtml" for name in names}

    def entry(name: str, title: str, inner: str = "") -> str:
        below = f"<ol>{inner}</ol>" if inner else ""
        return f'<li><a href="text/{name}.xhtml">{title}</a>{below}</li>'

    def chapter(name: str, heading: str, words: str, html: str = 'xml:lang="en-GB"') -> str:
        section = f'<section id="{name}" epub:type="chapter"><h3>{heading}</h3><p>{words}</p></section>'
        return page(section, attributes='epub:type="bodymatter"', html=html)

    def part(title: str) -> str:
        return page(f'<section epub:type="part"><h2>{title}</h2></section>', attributes='epub:type="bodymatter"')

    def matter(kind: str, words: str) -> str:
        return page(f'<section epub:type="{kind}"><p>{words}</p></section>', attributes='epub:type="frontmatter"')

    toc = (
        entry("titlepage", "Titlepage")
        + entry("imprint", "Imprint")
        + entry("part-1", "The River", entry("chapter-1-1", "I: The Bank") + entry("chapter-1-2", "II"))
        + entry("part-2", "The Sea", entry("chapter-2-1", "III: Sel"))
        + entry("colophon", "Colophon")
    )
    further = '<item id="toc" href="toc.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
    return zipped(
        {
            "epub/content.opf": package(metadata, pages, further=further),
            "epub/toc.xhtml": nav(
                toc, '<li><a href="text/chapter-1-1.xhtml" epub:type="bodymatter z3998:fiction">The Ferry</a></li>'
            ),
            "epub/text/titlepage.xhtml": matter("titlepage", "The Ferry, by Ada Brook"),
            "epub/text/imprint.xhtml": matter("imprint", "Made by hand."),
            "epub/text/part-1.xhtml": part("The River"),
            "epub/text/chapter-1-1.xhtml": chapter("chapter-1-1", "The Bank", "He waited."),
            "epub/text/chapter-1-2.xhtml": page(
                "<p>No title here, &ldquo;said&rdquo; he.</p>", html='xml:lang="en-GB"'
            ),
            "epub/text/part-2.xhtml": part("The Sea"),
            "epub/text/chapter-2-1.xhtml": chapter("chapter-2-1", "Sel", "La mer.", 'xml:lang="fr"'),
            "epub/text/colophon.xhtml": matter("colophon", "Set by nobody."),
        },
        "epub/content.opf",
    )


def percollate() -> bytes:
    """Web pages bundled as percollate does it: a page each, a header with byline and address, a flat nav."""
    metadata = (
        "<dc:title>Saved &amp; kept</dc:title><dc:language>en</dc:language><dc:creator>Ada Brook</dc:creator>"
        "<dc:creator>Tom Vale</dc:creator>"
        '<dc:identifier id="id">urn:uuid:5b0b1f9c-1f6e-4a3c-8a57-0d7a8f3c2e11</dc:identifier>'
    )

    def article(title: str, by: str, words: str, html: str) -> str:
        header = (
            f'<header class="article__header"><h1 class="article__title">{title}</h1>'
            f'<p class="article__byline">{by}</p><p class="article__url">Source: '
            '<a href="https://news.example/a">https://news.example/a</a></p></header>'
        )
        return page(
            f'<article class="article">{header}<div class="article__content"><p>{words}</p></div></article>', html=html
        )

    return zipped(
        {
            "OEBPS/content.opf": package(metadata, {"nav": "nav.xhtml", "a": "a.xhtml", "b": "b.xhtml"}),
            "OEBPS/nav.xhtml": nav('<li><a href="a.xhtml">Saved</a></li><li><a href="b.xhtml">محفوظ</a></li>'),
            "OEBPS/a.xhtml": article("Saved", "Ada Brook", "Words kept.", 'lang="en" dir="ltr"'),
            "OEBPS/b.xhtml": article("محفوظ", "Tom Vale", "كلمات.", 'lang="ar" dir="rtl"'),
        }
    )
