"""Pages of HTML: whole by themselves, the same to readers of XML and of HTML, and pages of others read modestly."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import attrs
import pytest
from hypothesis import example, given
from lxml import etree

import seednews
from seednews import Article, Crosshead, List, Metadata, Note, Paragraph, Quote, Subject, Table, formats
from seednews.formats.shared import html as hypertext
from seednews.formats.shared.xhtml import XHTML
from seednews.model.metadata import words_of
from seednews.testing import articles, texts
from tests.test_epub_hostile import steps_in
from tests.test_laws import full

_X = f"{{{XHTML}}}"


def page(article: Article) -> str:
    """The article as a page."""
    return seednews.dumps(article, "html", embargoed="include").decode()


def root_of(article: Article) -> etree._Element:
    """The page as XML."""
    return etree.fromstring(page(article))


def _refuse(data: bytes, *_: object, **__: object) -> None:  # noqa: ARG001 - it stands for a parser
    raise seednews.DocumentError("not well-formed XML", "html")


# -- what is written


@given(articles())
@example(full())
def test_html_parsers_see_the_same_article(article: Article) -> None:
    """A page is well-formed XML, and a parser that knows nothing of XML gives the same article."""
    data = page(article).encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hypertext, "parse_xml", _refuse)
        lenient = formats.get("html").loads(data)
    assert lenient.article == formats.get("html").keeps(article)


class Elements(HTMLParser):
    """Tags and the text of scripts as Python's own parser of HTML sees them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Any beginning of an element."""
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data: str) -> None:
        """Any text."""
        self.words.append(data)
        if self.tags and self.tags[-1][0] == "script":
            self.scripts.append(data)


@given(texts())
@example("</script><script>alert(1)</script>")
@example("<!--<script>")
@example("]]> --> </style></title><img src=x onerror=alert(1)>")
def test_no_text_gets_out_of_its_place(words: str) -> None:
    """Text never becomes elements or attributes, in any position."""
    subjects = [Subject("s", "c", words.replace("\t", " "))]
    meta = Metadata(id=words, rights=words, subjects=subjects, direction="ltr")
    article = Article(words, words, words, [Paragraph(words), Quote(words, words)], meta, kicker=words)
    meta = Metadata(id="w", rights="w", direction="ltr")
    calm = Article("w", "w", "w", [Paragraph("w"), Quote("w", "w")], meta, kicker="w")
    found, wanted = Elements(page(article)), Elements(page(calm))
    assert [tag for tag, _ in found.tags] == [tag for tag, _ in wanted.tags]
    assert [set(attributes) for _, attributes in found.tags] == [set(attributes) for _, attributes in wanted.tags]
    linked = json.loads("".join(found.scripts))
    assert (linked["headline"], linked["about"][0]["name"]) == (words, words.replace("\t", " "))


@given(articles())
@example(full())
def test_pages_need_nothing_and_run_nothing(article: Article) -> None:
    """No element loads anything, no attribute runs anything, and the policy forbids it as well."""
    root = root_of(article)
    names = {etree.QName(node).localname for node in root.iter() if isinstance(node.tag, str)}
    assert not names & {"img", "iframe", "object", "embed", "video", "audio", "form", "base"}
    for node in root.iter():
        assert not [name for name in node.attrib if str(name).startswith("on") or name in {"src", "style"}]
    assert [node.get("rel") for node in root.iter(f"{_X}link")] in ([], ["canonical"])
    assert [node.get("type") for node in root.iter(f"{_X}script")] == ["application/ld+json"]
    style = "".join(root.find(f"{_X}head/{_X}style").itertext())  # type: ignore[union-attr]  # there is one
    assert "url(" not in style
    assert "@import" not in style
    policy = [node.get("content") for node in root.iter(f"{_X}meta") if node.get("http-equiv")]
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'"]


def test_the_page_has_the_marks_of_an_article() -> None:
    """One ``h1``, a header, and each block in the element that says what it is."""
    root = root_of(full())
    assert [etree.QName(node).localname for node in root.iterfind(f"{_X}body/{_X}main/{_X}article/*")] == [
        *("header", "p", "h2", "ul", "ol", "ol", "blockquote", "blockquote", "p", "table", "table", "hr", "p", "p"),
        "footer",
    ]
    assert len(list(root.iter(f"{_X}h1"))) == 1
    assert (root.get("lang"), root.get("dir")) == ("en", "ltr")


def test_the_facts_stand_there_as_linked_data() -> None:
    """As schema.org names them; what the desk tells its customers is not shown to readers."""
    article = full()
    text = next(root_of(article).iter(f"{_X}script")).text or ""
    linked = json.loads(text)
    assert linked["@context"] == "https://schema.org"
    assert (linked["@type"], linked["headline"]) == ("NewsArticle", article.headline)
    assert linked["author"] == [{"@type": "Person", "name": "Jane Doe"}, {"@type": "Person", "name": "John Roe"}]
    assert linked["datePublished"] == "2023-09-21T10:15:00.500000-03:30"
    assert linked["publisher"] == {"@type": "Organization", "name": "Example News"}
    assert "Second version" not in page(article)
    kept = formats.get("html").keeps(article).meta
    words = words_of(article.meta)
    lost = {name for name, value in attrs.asdict(kept).items() if value != attrs.asdict(words)[name]}
    assert lost == {"urgency", "slugline", "edition_note", "signals"}


def test_light_dark_print_and_right_to_left() -> None:
    """The style knows all four; sides are named by the run of the text."""
    arabic = Article("عنوان", meta=Metadata(language="ar", direction="rtl"))
    assert root_of(arabic).get("dir") == "rtl"
    style = page(arabic)
    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style
    assert not re.search(r"(?:margin|padding|border)-(?:left|right)", style)


# -- pages of others


FOREIGN = b"""<!DOCTYPE html><html lang=de><head><meta charset=utf-8><title>Br\xc3\xbccke offen | Bote</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite"},
 {"@type": ["ReportageNewsArticle"], "headline": "x", "datePublished": "2023-09-21T10:15:00Z",
  "keywords": "Flut, Aller",
  "author": [{"@type": "Person", "name": "Eva\\nMuster"}, "dpa"], "publisher": {"name": "Bote"}, "version": "one"}]}
</script><script>if (1 < 2) document.write("<p>no</p>")</script></head>
<body><nav><a href=/>Home</a></nav><article><h1>Br\xc3\xbccke
 offen</h1><p>Sie ist <b>wieder</b> offen.<p>Zweiter&nbsp;Absatz<img src=a.jpg><h2>Und nun?</h2>
<ul><li>eins<li>zwei</ul><table><tr><th>A<th>B<tr><td>1<td>2</table></article><article><p>Mehr</article></body></html>"""


def test_pages_of_others_are_read() -> None:
    """The words of the article, what its markup says they are, the facts of its linked data; the rest is named."""
    assert formats.recognise(FOREIGN).name == "html"
    reading = formats.get("html").loads(FOREIGN)
    article, meta = reading.article, reading.article.meta
    assert article.headline == "Brücke offen"
    assert article.body == (
        Paragraph("Sie ist wieder offen."),
        Paragraph("Zweiter\u00a0Absatz"),
        Crosshead("Und nun?"),
        List(["eins", "zwei"]),
        Table([["A", "B"], ["1", "2"]], head=True),
    )
    assert (meta.language, meta.provider, meta.creators) == ("de", "Bote", ("Eva Muster", "dpa"))
    assert meta.keywords == ("Flut", "Aller")
    assert meta.published is not None
    assert [each.message.partition(">")[0] for each in reading.diagnostics] == [
        "a further <article",
        "1 word outside <article",
        "<img",
    ]


@pytest.mark.parametrize(
    ("html", "headline", "blocks"),
    [
        ("<title>Talks</title><p>One.", "Talks", (Paragraph("One."),)),
        ("<h1>A</h1><h1>B</h1><p>One.", "A", (Crosshead("B"), Paragraph("One."))),
        ("<main><p>One.</main><p>Two.", None, (Paragraph("One."),)),
        ("<html><body>Words \x01 alone &#2; here", None, (Paragraph("Words  alone  here"),)),
        ('<p class="note correction">Wrong.', None, (Note("Wrong.", "correction"),)),
        ("<!-- a --><html><body><h2>A</h2><p>One.", None, (Crosshead("A"), Paragraph("One."))),
    ],
)
def test_pages_with_less(html: str, headline: str | None, blocks: tuple[object, ...]) -> None:
    """Without ``article``, without ``h1``, without anything."""
    article = seednews.loads(html, "html")
    assert (article.headline, article.body) == (headline, blocks)


def test_what_is_no_page_is_refused() -> None:
    """By a typed error."""
    for data in (b"", b"   ", b"<html><head></head></html>", b"<!DOCTYPE html>"):
        with pytest.raises(seednews.DocumentError):
            seednews.loads(data, "html")


def test_pages_in_the_encoding_that_they_name() -> None:
    """Where they are not UTF-8."""
    html = '<html><head><meta charset="windows-1252"></head><body><p>Br\u00fccke \u201eoffen\u201c</p></body></html>'
    assert seednews.loads(html.encode("cp1252"), "html").body == (Paragraph("Brücke „offen“"),)


def test_news_items_are_no_pages() -> None:
    """Both begin with an angle bracket."""
    assert formats.recognise(b'<?xml version="1.0"?>\n<newsItem xmlns="x">').name == "newsml-g2"
    assert formats.recognise(b'<?xml version="1.0"?>\n<!-- a --><html xmlns="x">').name == "html"


def test_nested_tables_take_linear_time() -> None:
    """Each table read the words of all tables inside it, once for each row: the fourth power of the depth."""

    def nested(depth: int) -> bytes:
        rows = "<tr><td><p>Words</p></td></tr>" * 20
        return ("<html><body>" + f"<table>{rows}<tr><td>" * depth + "deep" + "</td></tr></table>" * depth).encode()

    few, many = (steps_in(lambda depth=depth: formats.get("html").loads(nested(depth))) for depth in (10, 40))  # type: ignore[misc]
    assert many < 5 * few


def test_words_of_a_table_that_are_in_no_cell() -> None:
    """Cells without a row, and words or captions at odd places of a table, were lost in silence."""
    for table in (
        "<table><tbody><td>a</td><tr><td>b</td></tr></tbody></table>",
        "<table><tr><td>a</td><caption>b</caption></tr></table>",
        "<table><tr><p>a</p><td>b</td></tr></table>",
        "<table><colgroup><b>a</b></colgroup><tr><td>b</td></tr></table>",
        "<table><tr><td>a</td></tr><i>b</i></table>",
    ):
        page = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{table}</body></html>'
        found = formats.get("html").loads(page.encode()).article
        assert sorted("".join("".join(found.texts()).split())) == ["a", "b"], table


@pytest.mark.parametrize("name", ["object", "span", "blockquote", "div", "ul><li", "svg"])
def test_nested_elements_take_linear_time(name: str) -> None:
    """What has words or blocks below it was looked for anew at each level."""

    def nested(depth: int) -> bytes:
        return ("<html><body>" + (f"<{name}>" + "<b></b>" * 40) * depth + "<p>deep</p>").encode()

    few, many = (steps_in(lambda depth=depth: formats.get("html").loads(nested(depth))) for depth in (20, 80))  # type: ignore[misc]
    assert many < 5 * few


@pytest.mark.parametrize("tag", ["br", "p", "li", "img src='x'", "meta name='a' content='b'", "td"])
def test_many_elements_without_end_tags(tag: str) -> None:
    """HTML allows them; read as XML, they are nested ever deeper, and the page was refused as too large."""
    page = f"<!DOCTYPE html><html><body><article><h1>H</h1>{f'<{tag}>word ' * 1_000}</article></body></html>"
    article = formats.get("html").loads(page.encode()).article
    assert "".join(article.texts()).count("word") == 1_000


def test_words_outside_the_article_are_reported() -> None:
    """Menus and footers are left out, with a diagnostic; a page without ``article`` is read as a whole."""
    page = (
        "<html><head><title>T</title></head><body><nav>Home <a>Sports</a></nav>{}<p>Talks ended.</p>{} tail"
        "<footer>About us</footer><script>x()</script><noscript>Turn it on</noscript></body></html>"
    )
    reading = seednews.loads_document(page.format("<article><h1>Bridge</h1>", "</article>"), "html")
    assert [(each.code, each.message) for each in reading.diagnostics] == [
        ("SN401", "5 words outside <article> left out: 'Home Sports tail About us'")
    ]
    assert not seednews.loads_document(page.format("<h1>Bridge</h1>", ""), "html").diagnostics


@pytest.mark.parametrize("element", ["p", "div", "section"])
def test_short_lines_between_breaks_keep_their_lines(element: str) -> None:
    """Results are lines; sentences, long lines and two lines are a paragraph."""

    def body(*lines: str) -> object:
        words = "<br/>".join(lines)
        page = f"<html><body><article><h1>A</h1><{element}>{words}</{element}></article></body></html>"
        return seednews.loads(page, "html").body

    results = ("12 Harle", "9 Aller", "7 Weser")
    assert body(*results) == (seednews.Verse(results),)
    for lines in (
        ("By Jane Doe", "12 May"),
        ("It rained.", "It snowed.", "The sun came out."),
        ("A line that is much too long to be a result of a match, a price or a part of an address", "b", "c"),
    ):
        assert body(*lines) == (Paragraph(" ".join(lines)),)
