"""Reading NewsML-G2 as others write it: every deviation, every form of a body, and documents that mean harm."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import seednews
from seednews import Article, DocumentError, IssueFound, Metadata, Paragraph, Severity, Subject, formats
from seednews.formats.markup import body as xhtml_body
from seednews.formats.nitf_body import nitf
from seednews.formats.vocabulary import CATALOG, CATALOG_HREF, Schemes
from seednews.testing import articles, codes
from tests.test_laws import full, ready
from tests.validators import SHARED, needs_shared

NEWSML = formats.get("newsml-g2")
NAR = "http://iptc.org/std/nar/2006-10-01/"


def item(content: str = "", *, meta: str = "", about: str = "", head: str = "", nature: str = "ninat:text") -> bytes:
    """A news item of somebody else."""
    return f"""<newsItem xmlns="{NAR}" guid="tag:example.com,2026:1" version="2" xml:lang="en">
{head}
<itemMeta><itemClass qcode="{nature}"/>{meta}</itemMeta>
<contentMeta>{about}</contentMeta>
<contentSet>{content}</contentSet>
</newsItem>""".encode()


def xhtml(body: str) -> str:
    """A rendition as it should be."""
    page = f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>{body}</body></html>'
    return f'<inlineXML contenttype="application/xhtml+xml">{page}</inlineXML>'


def read(data: bytes) -> tuple[Article, list[tuple[str, int | None]]]:
    """The article, and codes and lines of what was told."""
    reading = NEWSML.loads(data)
    return reading.article, [(each.code, each.line) for each in reading.diagnostics]


def texts(article: Article) -> list[str]:
    """The texts of the body."""
    return list(Article(body=article.body).texts())


# -- IPTC's examples

EXAMPLES = {
    "LISTING_10_Abstract_Concept_conveyed_in_a_NewsML-G2_Concept_Item": "a concept item",
    "LISTING_11_Person_Concept_conveyed_in_a_NewsML-G2_Concept_Item": "a concept item",
    "LISTING_12_Knowledge_Item_for_Access_Codes": "a knowledge item",
    "LISTING_13_Complete_Catalog_Item": "a catalog item",
    "LISTING_14_Event_sent_as_a_Concept_Item": "a concept item",
    "LISTING_15_Two_Related_Events_in_a_Knowledge_Item": "a knowledge item",
    "LISTING_16_A_Set_of_Events_carried_in_a_News_Item": "the class composite, not of text",
    "LISTING_17_Planning_Item_a_CCL": "a planning item",
    "LISTING_18_Planning_Item_at_PCL": "a planning item",
    "LISTING_19_Planning_Item_with_delivery_at_CCL": "a planning item",
    "LISTING_1_A_NewsML-G2_News_Item": 0,
    "LISTING_20_Planning_Item_with_delivery_at_PCL": "a planning item",
    "LISTING_21_A_complete_sample_SportsML-G2_document": "no text to read; .*sports-content",
    "LISTING_22_Sports_story_in_NewsML-G2NITF": 6,
    "LISTING_23_SportsML-G2_Package": "a package alone",
    "LISTING_24_News_Message_conveying_a_complete_News_Package": "no news item in the message is of text",
    "LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML": 1,
    "LISTING_26_Embedded_photo_metadata_fields_mapped_to_NewsML-G2": "the class picture, not of text",
    "LISTING_27_Company_Financial_Information": 0,
    "LISTING_28_Illustrating_Located_Subject_and_Dateline": "<contentMeta>, not newsItem",
    "LISTING_29_Hop_History": 0,
    "LISTING_2_NewsML-G2_Text_Document": 2,
    "LISTING_3A_Photo_in_NewsML-G2_(URI_sibling_attributes)": "the class picture, not of text",
    "LISTING_3_Photo_in_NewsML-G2": "the class picture, not of text",
    "LISTING_4_Multiple_Renditions_of_a_Video_in_NewsML-G2": "the class video, not of text",
    "LISTING_5_Multi-part_Video_in_NewsML-G2": "the class video, not of text",
    "LISTING_6_Simple_NewsML-G2_Package": "a package alone",
    "LISTING_7_Group_Set_example_showing_Hierarchical_Package_Structure": "<groupSet>, not newsItem",
    "LISTING_8_Group_Set_example_showing_an_ALT_Package_Mode": "<groupSet>, not newsItem",
    "LISTING_9_Group_Set_example_showing_a_SEQ_Package_Mode": "<groupSet>, not newsItem",
    "Receiver View": 2,
    "ap_metadata_example": "the class video, not of text",
    "facet-example": 0,
    "facet-example-2": 0,
    "facet-example-3": 1,
}
"""For each of them the number of blocks in its body, or the reason why it is refused."""


@needs_shared
def test_the_table_has_every_example() -> None:
    """So that none is forgotten."""
    found = {path.stem for path in (SHARED / "examples" / "newsml-g2").glob("*.xml")}
    assert found == set(EXAMPLES)
    assert len(found) == 35


@needs_shared
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_of_iptc(name: str) -> None:
    """Each is read, or refused with the reason; what is read has headline, dates and words as they stand there."""
    path = SHARED / "examples" / "newsml-g2" / f"{name}.xml"
    outcome = EXAMPLES[name]
    if isinstance(outcome, str):
        with pytest.raises(DocumentError, match=outcome) as caught:
            NEWSML.loads_any(path.read_bytes(), path.name)
        assert (caught.value.name, caught.value.line is None) == (path.name, False)
        return
    reading = NEWSML.loads(path.read_bytes())
    article = reading.article
    assert len(article.body) == outcome
    assert outcome or "SN404" in [each.code for each in reading.diagnostics]
    root = etree.parse(path).getroot()
    compare_words(root, article)
    compare_metadata(root, article.meta)


def bare(words: str) -> str:
    """Words without their white space."""
    return "".join(words.split())


def found(root: etree._Element, name: str) -> list[etree._Element]:
    """The elements of that name, in any namespace."""
    return list(root.iter("{*}" + name))


def compare_words(root: etree._Element, article: Article) -> None:
    """Headline, standfirst and every paragraph of the body, found by other means than ours."""
    headlines = found(root, "headline") or found(root, "hl1")
    assert bare(article.headline or "") == bare("".join(headlines[0].itertext()) if headlines else "")
    summaries = [node for node in found(root, "description") if node.get("role") == "drol:summary"]
    for node in (summaries or found(root, "abstract"))[:1]:
        assert bare(article.standfirst or "") == bare("".join(node.itertext()))
    for node in found(root, "byline"):
        assert bare(article.byline or "") == bare("".join(node.itertext()))
    content = [*found(root, "body.content"), *found(root, "inlineXML")][:1]
    words = "".join("".join(p.itertext()) for each in content for p in each.iter("{*}p"))
    assert bare("".join(texts(article))) == bare(words)


def compare_metadata(root: etree._Element, meta: Metadata) -> None:
    """Dates to the letter, and the subjects with their names."""
    for name, moment in (
        ("versionCreated", meta.modified),
        ("firstCreated", meta.created),
        ("embargoed", meta.embargoed),
    ):
        for node in found(root, name):
            assert moment is not None
            assert moment.isoformat() == (node.text or "").strip().replace("Z", "+00:00")
    subjects = [node for node in found(root, "subject") if node.get("qcode")]
    named = [
        (node.get("qcode"), next((name.text for name in node if str(name.tag).endswith("}name")), None))
        for node in subjects
    ]
    if subjects:
        assert [(f"{each.scheme}:{each.code}", each.name) for each in meta.subjects] == named
    for node in found(root, "mainConcept"):
        code = re.split("[:/]", node.get("uri") or node.get("qcode") or "")[-1]
        assert meta.subjects == (Subject("medtop", code, node[0].text),)
    for node in found(root, "newsItem"):
        assert (meta.guid, str(meta.version)) == (node.get("guid"), node.get("version"))
        assert meta.language == node.get("{http://www.w3.org/XML/1998/namespace}lang")


# -- deviations seen in the wild

DEVIATIONS = {
    "an offset without a colon": ("<versionCreated>2026-05-12T18:00:00+0200</versionCreated>", "", "SN402"),
    "white space around a date": ("<versionCreated>\n2026-05-12T18:00:00+02:00 </versionCreated>", "", "SN402"),
    "white space in a date": ("<versionCreated>2026-05-12 18:00:00 +02:00</versionCreated>", "", "SN402"),
    "white space in pieces": ("<versionCreated>2026-05-12T18:00 :00+02:00</versionCreated>", "", "SN402"),
    "too late": ("<edNote>x</edNote><versionCreated>2026-05-12T18:00:00+02:00</versionCreated>", "", "SN410"),
    "a second provider": (
        "<provider literal='a'/><provider literal='b'/><versionCreated>2026-05-12T18:00:00+02:00</versionCreated>",
        "",
        "SN401",
    ),
    "headline before urgency": (
        "<versionCreated>2026-05-12T18:00:00+02:00</versionCreated>",
        "<headline>H</headline><urgency>4</urgency>",
        "SN410",
    ),
    "a literal subject": (
        "<versionCreated>2026-05-12T18:00:00+02:00</versionCreated>",
        "<subject literal='Ferries'/>",
        "SN412",
    ),
    "an alias of nobody": (
        "<versionCreated>2026-05-12T18:00:00+02:00</versionCreated>",
        "<subject qcode='house:a:b'/>",
        "SN406",
    ),
}


@pytest.mark.parametrize("name", DEVIATIONS)
def test_deviations_are_accepted_and_told(name: str) -> None:
    """With the code of the deviation and the line where it stands; the rest is read."""
    meta, about, code = DEVIATIONS[name]
    article, told = read(item(xhtml("<p>Words.</p>"), meta=meta, about=about))
    assert article.body == (Paragraph("Words."),)
    assert [each for each, _ in told] == [code]
    assert all(line is not None and line >= 3 for _, line in told)
    assert article.meta.modified is not None
    assert article.meta.modified.isoformat() == "2026-05-12T18:00:00+02:00"


BODY = "<p>One <em>two</em>.</p><p>Three.</p>"
BODIES: dict[str, tuple[str, list[str]]] = {
    "as it should be": (xhtml(BODY), []),
    "xhtml+html": (xhtml(BODY).replace("xhtml+xml", "xhtml+html"), ["SN407"]),
    "xhtml/xml": (xhtml(BODY).replace("application/xhtml+xml", "xhtml/xml"), ["SN407"]),
    "no type": (xhtml(BODY).replace(' contenttype="application/xhtml+xml"', ""), []),
    "html of NAR": (f"<inlineXML><html><head/><body>{BODY}</body></html></inlineXML>", ["SN408"]),
    "BODY of nobody": (f'<inlineXML><BODY xmlns="">{BODY}</BODY></inlineXML>', ["SN408"]),
    "paragraphs alone": (f"<inlineXML>{BODY.replace('<p>', NAR and '<p>')}</inlineXML>", ["SN408"]),
    "NITF": (
        (
            '<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">'
            f"<body><body.content>{BODY}</body.content></body></nitf></inlineXML>"
        ),
        [],
    ),
    "NITF of NAR": (
        (
            '<inlineXML contenttype="application/ttnitf+xml"><nitf>'
            f"<body><body.content><block>{BODY}</block></body.content></body></nitf></inlineXML>"
        ),
        ["SN407", "SN408"],
    ),
    "NITF without nitf": (
        f'<inlineXML contenttype="application/nitf+xml"><body><body.content>{BODY}</body.content></body></inlineXML>',
        ["SN408"],
    ),
    "body.content alone": (f"<inlineXML><body.content>{BODY}</body.content></inlineXML>", ["SN408"]),
    "escaped HTML": (f'<inlineData contenttype="text/html">{escape(BODY)}</inlineData>', []),
    "escaped HTML, a page": (
        f"<inlineData contenttype='text/html; charset=u8'>{escape(f'<html><body>{BODY}</body></html>')}</inlineData>",
        [],
    ),
    "escaped HTML as plain": (f'<inlineData contenttype="text/plain">{escape(BODY)}</inlineData>', ["SN409"]),
    "CDATA": (f'<inlineData contenttype="text/html"><![CDATA[{BODY}]]></inlineData>', []),
    "plain": ('<inlineData contenttype="text/plain">One two.\n\n\tThree.\n</inlineData>', []),
    "plain, a line each": ("<inlineData>One two.\nThree.</inlineData>", []),
    "escaped in inlineXML": (f"<inlineXML>{escape(BODY)}</inlineXML>", []),
}


@pytest.mark.parametrize("name", BODIES)
def test_bodies_in_every_form(name: str) -> None:
    """The same words from each, and what is odd with its line."""
    content, wanted = BODIES[name]
    article, told = read(item(content))
    assert article.body == (Paragraph("One two."), Paragraph("Three."))
    assert [code for code, _ in told] == wanted
    assert {line for _, line in told} <= {5}


def test_icls_for_ninat() -> None:
    """Is text all the same."""
    article, told = read(item(xhtml(BODY), nature="icls:text"))
    assert len(article.body) == 2
    assert told == [("SN402", 3)]


def test_an_empty_embargo_is_none() -> None:
    """The standard allows it: the embargo is on, with no end known. The model has no place for that."""
    article, told = read(item(xhtml(BODY), meta="<embargoed/>"))
    assert article.meta.embargoed is None
    assert told == [("SN401", 3)]


def test_the_best_rendition_is_taken_once() -> None:
    """Whatever their order; one with other words is named, and one in pictures."""
    escaped = f'<inlineData contenttype="text/html">{escape(BODY)}</inlineData>'
    plain = '<inlineData contenttype="text/plain">One two. Three.</inlineData>'
    for content in (xhtml(BODY) + escaped + plain, plain + escaped + xhtml(BODY)):
        article, told = read(item(content))
        assert article.body == (Paragraph("One two."), Paragraph("Three."))
        assert told == []
    more = (
        "<inlineData contenttype='text/plain'>Else</inlineData><remoteContent href='a.jpg' contenttype='image/jpeg'/>"
    )
    article, told = read(item(xhtml(BODY) + more))
    assert texts(article) == ["One two.", "Three."]
    assert told == [("SN401", 5), ("SN401", 5)]
    article, told = read(item(xhtml("") + escaped))
    assert texts(article) == ["One two.", "Three."]


@pytest.mark.parametrize(
    ("content", "severity"),
    [
        ("", Severity.WARNING),
        ("<inlineXML/>", Severity.WARNING),
        ("<inlineXML><!-- nothing --></inlineXML>", Severity.WARNING),
        ("<inlineData contenttype='text/html'> </inlineData>", Severity.WARNING),
        (xhtml(" "), Severity.INFO),
    ],
)
def test_an_empty_body_is_told(content: str, severity: Severity) -> None:
    """Never in silence."""
    reading = NEWSML.loads(item(content, about="<headline>H</headline>"))
    assert reading.article.headline == "H"
    assert [(each.code, each.severity) for each in reading.diagnostics] == [("SN404", severity)]


def test_the_head_of_nitf() -> None:
    """Fills what the metadata lack; where they differ, that is told and they stand."""
    article = Article("Inside", "Summed up", "By her", [Paragraph("Words.")], Metadata(rights="(c)", located="Harle"))
    content = f"<inlineXML contenttype='application/nitf+xml'>{nitf(article)}</inlineXML>"
    filled, told = read(item(content))
    assert (filled.headline, filled.standfirst, filled.byline) == ("Inside", "Summed up", "By her")
    assert (filled.meta.rights, filled.meta.located, filled.body) == ("(c)", "Harle", article.body)
    assert told == []
    stated, told = read(item(content, about="<headline>Outside</headline><by>By  her</by>"))
    assert (stated.headline, stated.byline) == ("Outside", "By  her")
    assert told == [("SN401", 5)]


# -- words in foreign markup


@given(articles(meta=st.just(Metadata())))
def test_escaped_html_keeps_every_word(article: Article) -> None:
    """Our own body, sent as escaped HTML only, comes back whole: no letter of it is lost or moved."""
    html = escape(xhtml_body(article.body))
    reading = NEWSML.loads(item(f'<inlineData contenttype="text/html">{html}</inlineData>'))
    assert bare("".join(texts(reading.article))) == bare("".join(texts(article)))


@given(articles(meta=st.just(Metadata())))
def test_nitf_in_an_item_keeps_everything(article: Article) -> None:
    """The same as NITF: headline, standfirst, byline and the very blocks."""
    reading = NEWSML.loads(item(f'<inlineXML contenttype="application/nitf+xml">{nitf(article)}</inlineXML>'))
    assert reading.article.body == article.body
    assert (reading.article.headline, reading.article.standfirst) == (article.headline, article.standfirst)


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<div>" * 3000 + "<p>Down</p>" + "</div>" * 3000 + "<p>After", "Down After"),
        ("</div></body></html><p>after", "after"),
        ("<p>a < b & c", "a < b & c"),
        ("<p>a&#1;b&#12;c&#xFFFE;d&#x110000;e", "a b c d e"),
        ("<p>x</p><![CDATA[y < z]]>", "x y < z"),
        ("<foo:bar>odd</foo:bar><o:p>two", "oddtwo"),
        ("<p title='x>y'>ok<!-- no -->", "ok"),
        ("<b>Loose", "Loose"),
        ("&nbsp;&eacute;", "é"),
    ],
)
def test_html_that_is_broken(html: str, words: str) -> None:
    """No word of it is lost, and no markup taken for words."""
    article, _ = read(item(f'<inlineData contenttype="text/html">{escape(html)}</inlineData>'))
    assert " ".join(" ".join(texts(article)).split()) == words


def test_what_is_dropped_is_named_with_its_line() -> None:
    """Pictures and forms; the words of links stay."""
    body = "\n<p>One <a href='x'>two</a> <img src='y'/></p>\n<video/><p>three</p>"
    reading = NEWSML.loads(item(xhtml(body)))
    assert texts(reading.article) == ["One two ", "three"]
    assert [(each.line, each.message) for each in reading.diagnostics] == [
        (6, "<img> is no text; left out"),
        (7, "<video> is no text; left out"),
    ]


# -- codes


@needs_shared
def test_every_alias_of_the_catalog() -> None:
    """Each alias and its URI mean the same, offline, in whichever form they come."""
    marked = {alias: uri for alias, uri in CATALOG.items() if uri[-1] in "/#"}  # three do not say where they end
    assert len(marked) == len(CATALOG) - 3
    pairs = (f"<subject qcode='{alias}:a:b'/><subject uri='{escape(uri)}a:b'/>" for alias, uri in marked.items())
    article, told = read(item(xhtml(BODY), about="".join(pairs)))
    assert article.meta.subjects == tuple(Subject(alias, "a:b") for alias in marked for _ in range(2))
    assert told == []


def test_aliases_of_a_document() -> None:
    """An inline catalog is obeyed; a catalog that is not known here is named, and its aliases kept."""
    declared = '<catalog><scheme alias="h" uri="http://example.com/h#"/><scheme alias="m" uri="urn:x:m:"/></catalog>'
    about = (
        '<subject qcode="h:1"/><subject uri="http://example.com/h#a/b"/><subject uri="urn:x:m:2"/>'
        '<subject uri="http://example.com/other/3"/><subject qcode="who:4"/>'
    )
    article, told = read(item(xhtml(BODY), about=about, head=declared))
    assert [(each.scheme, each.code) for each in article.meta.subjects] == [
        ("http://example.com/h#", "1"),
        ("http://example.com/h#", "a/b"),
        ("urn:x:m:", "2"),
        ("http://example.com/other/", "3"),
        ("who", "4"),
    ]
    assert told == [("SN406", 4)]
    unknown = f'<catalogRef href="{CATALOG_HREF}"/><catalogRef href="http://example.com/catalog_2.xml"/>'
    (reading,) = [NEWSML.loads(item(xhtml(BODY), about=about, head=unknown))]
    (diagnostic,) = reading.diagnostics
    assert diagnostic.code == "SN405"
    assert "http://example.com/catalog_2.xml is not known here; the aliases h, who" in diagnostic.message


def test_a_literal_is_kept_once() -> None:
    """As a keyword, since it is a free word and no code."""
    about = "<keyword>Ferries</keyword><subject literal='x'><name>Ferries</name></subject><subject literal='Harle'/>"
    article, told = read(item(xhtml(BODY), about=about))
    assert article.meta.keywords == ("Ferries", "Harle")
    assert article.meta.subjects == ()
    assert told == [("SN412", 4), ("SN412", 4)]


def test_codes_as_addresses() -> None:
    """Status, signal, class and role may come as a URI."""
    base = "http://cv.iptc.org/newscodes"
    meta = f"<pubStatus uri='{base}/pubstatusg2/withheld'/><signal uri='{base}/signal/correction'/>"
    about = f"<description roleuri='{base}/descriptionrole/summary'>Sum</description>"
    document = item(xhtml(BODY), meta=meta, about=about)
    document = document.replace(b'qcode="ninat:text"', f'uri="{base}/ninature/text"'.encode())
    article, told = read(document)
    assert (article.meta.status, article.meta.signals, article.standfirst) == ("withheld", ("correction",), "Sum")
    assert told == []


@given(codes(), codes())
def test_any_code_is_cut_at_its_first_colon(alias: str, code: str) -> None:
    """And comes back from a document that declares nothing."""
    alias = alias.replace(":", "")
    if alias:
        assert Schemes().of_code(f"{alias}:{code}") == (alias, code)


# -- what the model does not hold


def test_each_kind_is_named_once() -> None:
    """With the line of the first."""
    about = "<infoSource/>\n<infoSource/><contributor/><subject qcode='medtop:1'>\n<broader/><name>a</name></subject>"
    reading = NEWSML.loads(item(xhtml(BODY), about=about, head="<rightsInfo><usageTerms>No.</usageTerms></rightsInfo>"))
    assert [(each.line, each.message.partition(" is nothing")[0]) for each in reading.diagnostics] == [
        (2, "usageTerms of rightsInfo"),
        (4, "<infoSource>"),
        (5, "<contributor>"),
        (6, "broader of subject"),
    ]
    assert reading.article.meta.subjects == (Subject("medtop", "1", "a"),)


# -- messages


def message(*items: bytes, header: str = "") -> bytes:
    """A news message without a package."""
    inside = b"".join(items)
    return (
        f'<newsMessage xmlns="{NAR}"><header>{header}</header><itemSet>'.encode() + inside + b"</itemSet></newsMessage>"
    )


def test_a_message_without_a_package() -> None:
    """Is an issue of one section; items that are no text are named."""
    first = item(xhtml("<p>a</p>"), about="<headline>A</headline>")
    second = item(xhtml("<p>b</p>"), about="<headline>B</headline>").replace(b"2026:1", b"2026:2")
    picture = item("<remoteContent href='a.jpg'/>", nature="ninat:picture")
    data = message(first, picture, b"<conceptItem/>", second, header="<sent/><transmitId>t1</transmitId>")
    with pytest.raises(IssueFound, match="3 news items"):
        NEWSML.loads(data)
    reading = NEWSML.loads_issue(data)
    assert [article.headline for article in reading.issue.articles] == ["A", "B"]
    assert [section.title for section in reading.issue.sections] == [None]
    assert reading.issue.id == "t1"
    assert sorted(each.code for each in reading.diagnostics) == ["SN401", "SN401", "SN411"]
    with pytest.raises(DocumentError, match=r"no news item in the message is of text: .*picture"):
        NEWSML.loads_issue(message(picture, picture))
    with pytest.raises(DocumentError, match="without a news item"):
        NEWSML.loads(message(b"<conceptItem/>"))


# -- harm


def inner(text: str) -> bytes:
    """An item with something in its first paragraph."""
    return item(xhtml(f"<p>{text}</p>"))


HARM: dict[str, bytes] = {
    "an external entity": b"<!DOCTYPE newsItem [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + inner("&x;"),
    "an external DTD with an entity": b"<!DOCTYPE newsItem SYSTEM 'http://example.com/x.dtd'>" + inner("&x;"),
    "a parameter entity": b"<!DOCTYPE n [<!ENTITY % p SYSTEM 'http://example.com/x'> %p;]>" + inner("x"),
    "an entity bomb": b"<!DOCTYPE n [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'><!ENTITY c '&b;&b;'>]>" + inner("&c;"),
    "a quadratic bomb": b"<!DOCTYPE n [<!ENTITY a '" + b"a" * 50_000 + b"'>]>" + inner("&a;" * 5_000),
    "a million elements deep": b"<a>" * 1_000_000,
    "deep in the body": inner("<b>" * 300 + "</b>" * 300),
    "a huge text": inner("x" * 10_000_001),
    "a huge attribute": inner(f"<b class='{'x' * 10_000_001}'/>"),
    "another encoding than said": b"<?xml version='1.0' encoding='utf-16'?>" + inner("x"),
    "bytes that are not UTF-8": inner("x").replace(b"<p>", b"<p>\xff\xfe\x80"),
    "an encoding of nobody": b"<?xml version='1.0' encoding='x-nobody'?>" + inner("x"),
    "a prefix of nobody": inner("<z:b>x</z:b>"),
    "a NUL": inner("x").replace(b"<p>", b"<p>\x00"),
    "half a document": inner("x")[:-30],
    "two roots": inner("x") * 2,
}


@pytest.mark.parametrize("name", HARM)
def test_documents_that_mean_harm(name: str) -> None:
    """Are refused by an error of ours, at once."""
    with pytest.raises(DocumentError):
        NEWSML.loads(HARM[name])


def test_a_dtd_is_never_obeyed() -> None:
    """One that declares no entity is passed over: nothing is fetched, and no attribute taken from it."""
    for declared in (b"SYSTEM 'http://example.com/x.dtd'", b"[<!ATTLIST newsItem dir CDATA 'rtl'>]"):
        article, told = read(b"<!DOCTYPE newsItem " + declared + b">" + inner("x"))
        assert (article.body, article.meta.direction, told) == ((Paragraph("x"),), None, [])


def test_other_encodings() -> None:
    """Are read as the declaration says."""
    declared = "<?xml version='1.0' encoding='{}'?>\n" + inner("Straße").decode()
    for name in ("utf-16", "iso-8859-1", "utf-8-sig"):
        article, _ = read(declared.format(name.removesuffix("-sig")).encode(name))
        assert texts(article) == ["Straße"]


def test_many_elements() -> None:
    """A million of them side by side are read."""
    article, _ = read(item(xhtml("<p>" + "<b>x</b>" * 300_000 + "</p>")))
    assert texts(article) == ["x" * 300_000]


def test_mixed_namespaces() -> None:
    """Prefixes mean nothing, namespaces do."""
    document = inner("x").decode().replace(f'<newsItem xmlns="{NAR}"', f'<g:newsItem xmlns:g="{NAR}"')
    prefixed = re.sub(r"<(/?)(newsItem|itemMeta|itemClass|contentMeta|contentSet|inlineXML)\b", r"<\1g:\2", document)
    assert read(prefixed.encode())[0].body == (Paragraph("x"),)
    with pytest.raises(DocumentError, match="namespace"):
        NEWSML.loads(inner("x").replace(NAR.encode(), b"http://example.com/"))


# -- damage

ITEM = seednews.dumps(ready(full(), "newsml-g2"), "newsml-g2", receiver="superdesk")


def survives(data: bytes) -> None:
    """An article or an issue comes of it, or an error of ours."""
    try:
        reading = NEWSML.loads_any(data)
    except DocumentError:
        return
    assert all(each.code in seednews.diagnostics.CODES for each in reading.diagnostics)


@settings(max_examples=300)
@given(st.integers(0, len(ITEM)), st.integers(0, 60), st.binary(max_size=12))
def test_damaged_bytes(start: int, length: int, put: bytes) -> None:
    """A piece cut out and another put in."""
    survives(ITEM[:start] + put + ITEM[start + length :])


@settings(max_examples=300)
@given(st.data())
def test_damaged_trees(data: st.DataObject) -> None:
    """Elements lost, twice, moved, renamed, in another namespace, with other texts and attributes."""
    root = etree.fromstring(ITEM)
    for _ in range(data.draw(st.integers(1, 4))):
        nodes = list(root.iter(etree.Element))
        node = data.draw(st.sampled_from(nodes))
        other = data.draw(st.sampled_from(nodes))
        match data.draw(st.sampled_from(["remove", "move", "rename", "text", "attribute"])):
            case "remove" if node.getparent() is not None:
                node.getparent().remove(node)  # type: ignore[union-attr]  # it has one
            case "move" if node is not root and node not in other.iterancestors() and node is not other:
                other.append(node)
            case "rename":
                node.tag = data.draw(
                    st.sampled_from(["p", other.tag, f"{{{NAR}}}nitf", "body.content", "{urn:x}newsItem"])
                )
            case "text":
                node.text = data.draw(
                    st.sampled_from([None, "", " ", "x" * 100, "9" * 30, "2026-13-01T00:00:00Z", "<p>"])
                )
            case "attribute":
                name = data.draw(
                    st.sampled_from(["qcode", "uri", "guid", "version", "contenttype", "role", "class", "start"])
                )
                node.set(
                    name, data.draw(st.sampled_from(["", ":", "a:", ":b", " ", "text/plain", "-1", "note x", "\u2028"]))
                )
    survives(etree.tostring(root))
