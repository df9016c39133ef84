"""The tasks that are measured, and the libraries that do them.

Other libraries get prepared inputs, outside the measured time: the SubElement calls have all names and texts, newsmlg2
has its objects, ebooklib has the finished page. A library that is not installed is skipped and listed.
"""

from __future__ import annotations

import io
import json
import re
import tempfile
import warnings
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias, TypeVar

import attrs
from measure import Contender, Goal, Job
from texts import Text, of_kind

import seednews
from seednews import Article, House, Issue, Section, Subject
from seednews.formats.epub.container import pack

__all__ = ["CONTESTS", "Sample", "ebooklib_book", "missing_peers", "numbered", "ready_pages", "sample_of"]

T = TypeVar("T")
_HOUSE = House(provider="Example News", authority="example.com,2023", rights="© Example News", credit="Example News")
_NOW = datetime(2023, 9, 21, 12, 0, tzinfo=UTC)
_SUBJECTS = (
    Subject("medtop", "04000000", "politics"),
    Subject("medtop", "20000593"),
    Subject("medtop", "20000621", "local government"),
)
_RECORD = ("META-INF/seednews.json", "EPUB/article.json", "EPUB/issue.json")
"""Entries of our books with all metadata and the model, which no other library writes."""


@attrs.frozen
class Sample:
    """The texts that are measured, with prepared data."""

    texts: tuple[Text, ...]
    """The texts."""
    articles: tuple[Article, ...]
    """The articles in them, with the metadata for publishing."""

    def documents(self, format_name: str) -> list[bytes]:
        """The articles in each format."""
        return [seednews.dumps(article, format_name) for article in self.articles]


def sample_of(texts: Sequence[Text]) -> Sample:
    """The sample of some texts."""
    return Sample(tuple(texts), tuple(map(_published, texts)))


def _published(text: Text) -> Article:
    """The article in a text, with typical metadata."""
    article = seednews.parse(text.data, name=text.name).unwrap()
    meta = attrs.evolve(
        article.meta,
        id=text.name,
        language=article.meta.language or text.language,
        creators=("Jane Doe", "Ivan Ivanov"),
        keywords=("bridges", "local councils", "budgets"),
        subjects=_SUBJECTS,
        genre="Current",
        located="Northfield",
        slugline="northfield-bridge",
        urgency=4,
        created=_NOW,
        published=_NOW,
    )
    return seednews.publishable(attrs.evolve(article, meta=meta), _HOUSE, _NOW)


# Peers


_PEERS = ("markdown_it", "mistune", "NewsMLG2", "ebooklib.epub")


def _peer(name: str) -> ModuleType | None:
    try:
        return import_module(name)
    except ImportError:
        return None


def missing_peers() -> list[str]:
    """The libraries that are not installed."""
    return [name for name in _PEERS if _peer(name) is None]


def _each(work: Callable[[T], object], inputs: Sequence[T]) -> Job:
    """The work over all inputs, discarding each result."""

    def job() -> None:
        for each in inputs:
            work(each)

    return job


def _with(name: str, make: Callable[[ModuleType], Iterator[Contender]]) -> Iterator[Contender]:
    """Contenders of a library, if it is installed."""
    peer = _peer(name)
    if peer is not None:
        yield from make(peer)


# Seed text


def _markdown(data: Sequence[bytes], goal: Goal | None) -> Iterator[Contender]:
    """Readers of Markdown, the most similar plain text, and the minimum that any reader has to do."""

    def markdown_it(peer: ModuleType) -> Iterator[Contender]:
        parse = peer.MarkdownIt().parse
        yield Contender("markdown-it-py, tokens", _each(lambda each: parse(each.decode()), data), goal)

    def mistune(peer: ModuleType) -> Iterator[Contender]:
        parse = peer.create_markdown(renderer=None)
        yield Contender("mistune, tree", _each(lambda each: parse(each.decode()), data))

    yield from _with("markdown_it", markdown_it)
    yield from _with("mistune", mistune)
    yield Contender('str.split("\\n\\n") alone', _each(lambda each: each.decode().split("\n\n"), data))


def _parse(sample: Sample) -> Iterator[Contender]:
    data = [text.data for text in sample.texts]
    yield Contender("seednews.parse", _each(seednews.parse, data))
    yield Contender("the same, infer=False", _each(partial(seednews.parse, infer=False), data))
    paragraphs, short = ([of_kind(kind, len(each)) for each in data] for kind in ("paragraphs", "short lines"))
    yield Contender("paragraphs, as many bytes", _each(seednews.parse, paragraphs))
    yield Contender("short lines, as many bytes", _each(seednews.parse, short))
    yield from _markdown(data, Goal(1))


def _read_seed(sample: Sample) -> Iterator[Contender]:
    data = sample.documents("seed")
    yield Contender("seednews.loads", _each(seednews.loads, data))
    yield from _markdown(data, None)


def _write_seed(sample: Sample) -> Iterator[Contender]:
    yield Contender("seednews.dumps", _each(seednews.dumps, sample.articles))
    yield Contender('the same, style="bare"', _each(partial(seednews.dumps, style="bare"), sample.articles))
    yield Contender('"\\n\\n".join alone', _each(lambda each: "\n\n".join(each.texts()).encode(), sample.articles))


# JSON


def _write_json(sample: Sample) -> Iterator[Contender]:
    import orjson

    ready = [orjson.loads(document) for document in sample.documents("json")]
    option = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    yield Contender("seednews.dumps", _each(partial(seednews.dumps, format="json"), sample.articles))
    yield Contender("orjson.dumps of the ready dict", _each(partial(orjson.dumps, option=option), ready), Goal(1 / 2.5))
    yield Contender("json.dumps(attrs.asdict)", _each(_plain_json, sample.articles), Goal(8))
    yield Contender("seednews.write_lines", lambda: seednews.write_lines(sample.articles, io.BytesIO()))


def _plain_json(article: Article) -> bytes:
    return json.dumps(attrs.asdict(article), default=str, indent=2, ensure_ascii=False).encode()


def _read_json(sample: Sample) -> Iterator[Contender]:
    import orjson

    data = sample.documents("json")
    yield Contender("seednews.loads", _each(partial(seednews.loads, format="json"), data))
    lines = io.BytesIO()
    seednews.write_lines(sample.articles, lines)
    yield Contender("orjson.loads alone", _each(orjson.loads, data), Goal(1 / 3))
    yield Contender("json.loads alone", _each(json.loads, data))
    yield Contender("seednews.read_lines", lambda: list(seednews.read_lines(lines.getvalue().splitlines())))


# NewsML-G2

_Step: TypeAlias = tuple[int, str, dict[str, str], str | None, str | None]
"""A call of SubElement: number of the parent, name, attributes, text and tail."""


def _steps(data: bytes) -> list[_Step]:
    """The calls that build a document again."""
    from lxml import etree

    numbers: dict[Any, int] = {}
    steps: list[_Step] = []
    for node in etree.fromstring(data).iter():
        parent = numbers.get(node.getparent(), -1)
        numbers[node] = len(numbers)
        steps.append((parent, str(node.tag), {str(k): str(v) for k, v in node.items()}, node.text, node.tail))
    return steps


def _build(steps: Sequence[_Step]) -> bytes:
    """Build a document by calls of SubElement."""
    from lxml import etree

    nodes: list[Any] = []
    for parent, tag, attributes, text, tail in steps:
        node: Any
        if parent < 0:
            node = etree.Element(tag, attributes, nsmap={None: tag[1:].partition("}")[0]})
        elif tag.endswith("}html"):
            node = etree.SubElement(nodes[parent], tag, attributes, nsmap={None: tag[1:].partition("}")[0]})
        else:
            node = etree.SubElement(nodes[parent], tag, attributes)
        node.text, node.tail = text, tail
        nodes.append(node)
    return etree.tostring(nodes[0], xml_declaration=True, encoding="UTF-8")


def _dumps_first(article: Article) -> bytes:
    """The article as NewsML-G2, with words and dateline computed again."""
    article._memory.clear()  # noqa: SLF001 - what is remembered is not part of the first time
    return seednews.dumps(article, "newsml-g2")


def _write_newsml(sample: Sample) -> Iterator[Contender]:
    data = sample.documents("newsml-g2")

    def newsmlg2(peer: ModuleType) -> Iterator[Contender]:
        documents = [peer.NewsMLG2Document(each) for each in data]
        yield Contender("newsmlg2, its objects to text", _each(lambda each: each.to_xml_string(), documents), Goal(10))

    yield Contender("seednews.dumps", _each(partial(seednews.dumps, format="newsml-g2"), sample.articles))
    yield Contender("the same, the first time", _each(_dumps_first, sample.articles))
    yield Contender("lxml SubElement and tostring", _each(_build, list(map(_steps, data))), Goal(2))
    yield from _with("NewsMLG2", newsmlg2)


def _read_newsml(sample: Sample) -> Iterator[Contender]:
    from lxml import etree

    def newsmlg2(peer: ModuleType) -> Iterator[Contender]:
        yield Contender("newsmlg2", _each(peer.NewsMLG2Document, data), Goal(120))

    data = sample.documents("newsml-g2")
    yield Contender("seednews.loads", _each(partial(seednews.loads, format="newsml-g2"), data))
    yield Contender("lxml.etree.fromstring alone", _each(etree.fromstring, data), Goal(1 / 4))
    yield from _with("NewsMLG2", newsmlg2)


# EPUB


_ISSUE = 1_000
"""Number of articles of the measured issue."""


def _entries(book: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _zipped(entries: dict[str, bytes]) -> bytes:
    """The entries in a ZIP file, written in the simplest way."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in entries.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else None)
    return buffer.getvalue()


def _page_of(entries: dict[str, bytes]) -> str:
    """Name of the page with the article's text."""
    pages = [name for name in entries if name.endswith(".xhtml") and not name.endswith("nav.xhtml")]
    return max(pages, key=lambda name: len(entries[name]))


def ebooklib_book(peer: ModuleType, pages: Sequence[tuple[Article, bytes]], style: bytes) -> bytes:
    """A book of the prepared pages, made by ebooklib."""
    first = pages[0][0]
    book = peer.EpubBook()
    book.set_identifier(first.meta.guid)
    book.set_title(first.headline or "Untitled")
    book.set_language(first.meta.language)
    for creator in first.meta.creators:
        book.add_author(creator)
    sheet = peer.EpubItem(uid="style", file_name="style.css", media_type="text/css", content=style)
    chapters = [_ebooklib_chapter(peer, number, *page, sheet) for number, page in enumerate(pages)]
    for item in (*chapters, sheet, peer.EpubNcx(), peer.EpubNav()):
        book.add_item(item)
    book.toc, book.spine = tuple(chapters), ["nav", *chapters]
    buffer = io.BytesIO()
    peer.write_epub(buffer, book)
    return buffer.getvalue()


def _ebooklib_chapter(peer: ModuleType, number: int, article: Article, page: bytes, sheet: object) -> object:
    title = article.headline or "Untitled"
    chapter = peer.EpubHtml(title=title, file_name=f"article{number}.xhtml", lang=article.meta.language)
    chapter.set_content(page)
    chapter.add_item(sheet)
    return chapter


def _write_epub(sample: Sample) -> Iterator[Contender]:
    books = list(map(_entries, sample.documents("epub")))
    ready = [
        ([(article, book[_page_of(book)])], book["EPUB/style.css"])
        for article, book in zip(sample.articles, books, strict=True)
    ]

    def ebooklib(peer: ModuleType) -> Iterator[Contender]:
        yield Contender("ebooklib", _each(lambda each: ebooklib_book(peer, *each), ready), Goal(2.5))

    bare = [{name: data for name, data in book.items() if name not in _RECORD} for book in books]
    yield Contender(
        'seednews.dumps, record="no"', _each(partial(seednews.dumps, format="epub", record="no"), sample.articles)
    )
    yield from _with("ebooklib.epub", ebooklib)
    yield Contender("seednews.dumps, with its record", _each(partial(seednews.dumps, format="epub"), sample.articles))
    yield Contender("zipfile, the same ready entries", _each(_zipped, bare))
    yield Contender("our own packing of them", _each(pack, bare))


def ready_pages(articles: Sequence[Article]) -> tuple[list[tuple[Article, bytes]], bytes]:
    """The articles with their pages as seednews makes them, and the stylesheet."""
    books = [_entries(seednews.dumps(article, "epub", record="no")) for article in articles]
    pages = [(article, book[_page_of(book)]) for article, book in zip(articles, books, strict=True)]
    return pages, books[0]["EPUB/style.css"]


def _write_issue(sample: Sample) -> Iterator[Contender]:
    articles = [numbered(sample.articles[number % len(sample.articles)], number) for number in range(_ISSUE)]
    issue = Issue("bench", "Northfield Weekly", None, [Section("News", articles)])
    book = _entries(seednews.dumps(issue, "epub", cover="page"))
    ready, style = ready_pages(articles)

    def ebooklib(peer: ModuleType) -> Iterator[Contender]:
        yield Contender("ebooklib", lambda: ebooklib_book(peer, ready, style), Goal(1.8))

    bare = {name: data for name, data in book.items() if name not in _RECORD}
    yield Contender('seednews.dumps, record="no"', lambda: seednews.dumps(issue, "epub", cover="page", record="no"))
    yield from _with("ebooklib.epub", ebooklib)
    yield Contender("seednews.dumps, with its record", lambda: seednews.dumps(issue, "epub", cover="page"))
    yield Contender("zipfile, the same ready entries", lambda: _zipped(bare))
    yield Contender("our own packing of them", lambda: pack(bare))


def numbered(article: Article, number: int) -> Article:
    """The article with a separate id."""
    guid = f"tag:example.com,2023:bench-{number}"
    return attrs.evolve(article, meta=attrs.evolve(article.meta, id=f"bench-{number}", guid=guid))


def _ebooklib_reads(peer: ModuleType, path: str) -> None:
    """The chapters of a book, parsed."""
    from lxml import etree

    for item in peer.read_epub(path, {"ignore_ncx": True}).get_items_of_type(import_module("ebooklib").ITEM_DOCUMENT):
        etree.fromstring(item.get_content())


def _reading_epub(name: str, data: Sequence[bytes], folder: Path, goal: Goal) -> Iterator[Contender]:
    def ebooklib(peer: ModuleType) -> Iterator[Contender]:
        paths = [str(folder / f"{name}{number}.epub") for number in range(len(data))]
        for path, book in zip(paths, data, strict=True):
            Path(path).write_bytes(book)
        yield Contender("ebooklib, chapters through lxml", _each(partial(_ebooklib_reads, peer), paths), goal)

    yield Contender("seednews.loads", _each(partial(seednews.loads, format="epub"), data))
    yield from _with("ebooklib.epub", ebooklib)
    yield Contender("zipfile, every entry unpacked", _each(_entries, data))


_FOLDER = tempfile.TemporaryDirectory(prefix="seednews-bench-")  # ebooklib reads from files only; gone at exit


def _read_epub(sample: Sample) -> Iterator[Contender]:
    yield from _reading_epub("ours", sample.documents("epub"), Path(_FOLDER.name), Goal(3))


def _read_pages(sample: Sample) -> Iterator[Contender]:
    books = map(_entries, sample.documents("epub"))
    bare = [_zipped({name: data for name, data in book.items() if name not in _RECORD}) for book in books]
    yield from _reading_epub("bare", bare, Path(_FOLDER.name), Goal(2))


# From end to end


def _ends(sample: Sample) -> Iterator[Contender]:
    """Bytes to JSON, NewsML-G2 and EPUB, and each step separately."""
    warnings.simplefilter("ignore", seednews.SeedNewsWarning)  # languages are found here, which is a part of the work
    data = [text.data for text in sample.texts]
    parsed = [seednews.parse(each).unwrap() for each in data]
    published = [seednews.publishable(each, _HOUSE, _NOW) for each in parsed]

    def whole(each: bytes) -> None:
        article = seednews.publishable(seednews.parse(each).unwrap(), _HOUSE, _NOW)
        for name in ("json", "newsml-g2", "epub"):
            seednews.dumps(article, name)

    yield Contender("bytes to three formats", _each(whole, data))
    if _peer("ebooklib.epub"):
        yield Contender("the obvious design", _each(_obvious, data), Goal(1.5))
    yield Contender("of that: parse", _each(seednews.parse, data))
    yield Contender("of that: publishable", _each(lambda each: seednews.publishable(each, _HOUSE, _NOW), parsed))
    for name in ("json", "newsml-g2", "epub"):
        yield Contender(f"of that: {name}", _each(partial(seednews.dumps, format=name), published))


@attrs.define
class _Block:
    kind: str
    text: str


@attrs.define
class _Plain:
    headline: str
    body: list[_Block]


def _obvious(data: bytes) -> tuple[bytes, bytes, bytes]:
    """The obvious design: a split at blank lines, ``attrs.asdict``, lxml's builder, and EbookLib."""
    from ebooklib import epub
    from lxml import etree
    from lxml.builder import ElementMaker

    head, *blocks = re.split(r"\n\s*\n", data.decode().strip())
    article = _Plain(head, [_Block("crosshead" if len(each) < 80 else "paragraph", each) for each in blocks])
    as_json = json.dumps(attrs.asdict(article), indent=2).encode()
    maker: Any = ElementMaker(namespace="http://iptc.org/std/nar/2006-10-01/")
    page: Any = ElementMaker(namespace="http://www.w3.org/1999/xhtml")
    body = page.body(*(page.p(each.text) if each.kind == "paragraph" else page.h2(each.text) for each in article.body))
    item = maker.newsItem(
        maker.itemMeta(maker.itemClass(qcode="ninat:text"), maker.provider("x")),
        maker.contentMeta(maker.headline(article.headline)),
        maker.contentSet(maker.inlineXML(page.html(page.head(page.title(head)), body))),
    )
    as_xml = etree.tostring(item, encoding="utf-8", xml_declaration=True)
    book = epub.EpubBook()
    book.set_identifier("x")
    book.set_title(head)
    chapter = epub.EpubHtml(title=head, file_name="a.xhtml")
    chapter.content = f"<h1>{head}</h1>" + "".join(f"<p>{each.text}</p>" for each in article.body)
    book.add_item(chapter)
    book.toc = [chapter]
    book.spine = [chapter]
    book.add_item(epub.EpubNcx())
    book.add_item(epub.EpubNav())
    with tempfile.NamedTemporaryFile(suffix=".epub") as file:
        epub.write_epub(file.name, book)
        as_book = Path(file.name).read_bytes()
    return as_json, as_xml, as_book


CONTESTS: dict[str, tuple[str, Callable[[Sample], Iterator[Contender]]]] = {
    "parse": ("Parse: bytes of bare text to an article, with inference", _parse),
    "read-seed": ("Read seed text of the explicit form", _read_seed),
    "read-json": ("Read JSON", _read_json),
    "read-newsml": ("Read NewsML-G2", _read_newsml),
    "read-epub": ("Read EPUB, by its record", _read_epub),
    "read-pages": ("Read EPUB, from its pages (no record)", _read_pages),
    "write-seed": ("Write seed text of the explicit form", _write_seed),
    "write-json": ("Write JSON", _write_json),
    "write-newsml": ("Write NewsML-G2", _write_newsml),
    "write-epub": ("Write EPUB, one article", _write_epub),
    "ends": ("From end to end: bytes to JSON, NewsML-G2 and EPUB", _ends),
    "write-issue": (f"Write EPUB, an issue of {_ISSUE} articles (times are of all of it)", _write_issue),
}
"""Every contest by name: a title, and the contenders for a sample, ours first."""
