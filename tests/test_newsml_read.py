"""Reading NewsML-G2 as others write it: every deviation, every form of a body, and documents that mean harm."""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import seednews
from seednews import (
    Article,
    DocumentError,
    Issue,
    IssueFound,
    List,
    Metadata,
    Paragraph,
    Section,
    Severity,
    Subject,
    formats,
)
from seednews.formats.shared.escapes import unescaped_once_more
from seednews.formats.shared.nitf_body import nitf
from seednews.formats.shared.vocabulary import CATALOG, CATALOG_HREF, Schemes
from seednews.formats.shared.xhtml import XHTML, read_body
from seednews.formats.shared.xhtml import body as xhtml_body
from seednews.testing import articles, codes
from tests.test_epub_hostile import steps_in
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
    """The article, and codes and lines of what was told, without the marks in the words that are gone."""
    reading = NEWSML.loads(data)
    told = [each for each in reading.diagnostics if each.severity > Severity.INFO]
    return reading.article, [(each.code, each.line) for each in told]


def said(data: bytes) -> list[str]:
    """Code and words of each thing that was told."""
    return [f"{each.code} {each.message}" for each in NEWSML.loads_any(data).diagnostics]


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
    "LISTING_16_A_Set_of_Events_carried_in_a_News_Item": "the class of the item is composite, not text",
    "LISTING_17_Planning_Item_a_CCL": "a planning item",
    "LISTING_18_Planning_Item_at_PCL": "a planning item",
    "LISTING_19_Planning_Item_with_delivery_at_CCL": "a planning item",
    "LISTING_1_A_NewsML-G2_News_Item": 0,
    "LISTING_20_Planning_Item_with_delivery_at_PCL": "a planning item",
    "LISTING_21_A_complete_sample_SportsML-G2_document": "contains no text; .*sports-content",
    "LISTING_22_Sports_story_in_NewsML-G2NITF": 6,
    "LISTING_23_SportsML-G2_Package": "a package without items",
    "LISTING_24_News_Message_conveying_a_complete_News_Package": "no news item in the message is a text",
    "LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML": 1,
    "LISTING_26_Embedded_photo_metadata_fields_mapped_to_NewsML-G2": "the class of the item is picture, not text",
    "LISTING_27_Company_Financial_Information": 0,
    "LISTING_28_Illustrating_Located_Subject_and_Dateline": "<contentMeta>, not newsItem",
    "LISTING_29_Hop_History": 0,
    "LISTING_2_NewsML-G2_Text_Document": 2,
    "LISTING_3A_Photo_in_NewsML-G2_(URI_sibling_attributes)": "the class of the item is picture, not text",
    "LISTING_3_Photo_in_NewsML-G2": "the class of the item is picture, not text",
    "LISTING_4_Multiple_Renditions_of_a_Video_in_NewsML-G2": "the class of the item is video, not text",
    "LISTING_5_Multi-part_Video_in_NewsML-G2": "the class of the item is video, not text",
    "LISTING_6_Simple_NewsML-G2_Package": "a package without items",
    "LISTING_7_Group_Set_example_showing_Hierarchical_Package_Structure": "<groupSet>, not newsItem",
    "LISTING_8_Group_Set_example_showing_an_ALT_Package_Mode": "<groupSet>, not newsItem",
    "LISTING_9_Group_Set_example_showing_a_SEQ_Package_Mode": "<groupSet>, not newsItem",
    "Receiver View": 2,
    "ap_metadata_example": "the class of the item is video, not text",
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
    """It is read as text anyway."""
    article, told = read(item(xhtml(BODY), nature="icls:text"))
    assert len(article.body) == 2
    assert told == [("SN402", 3)]


@pytest.mark.parametrize(
    ("written", "status", "code"),
    [
        ("stat:canceled", "canceled", None),
        ("stat:cancelled", "canceled", "SN402"),
        ("stat:Canceled", "canceled", "SN402"),
        ("usable", "usable", "SN402"),
        ("stat:embargoed", "withheld", "SN413"),
        ("house:usable", "withheld", "SN413"),
        ("", "withheld", "SN413"),
    ],
)
def test_no_status_becomes_usable_that_does_not_say_so(written: str, status: str, code: str | None) -> None:
    """An unknown value withholds the item, and is reported in its original form."""
    data = item(xhtml("<p>a</p>"), meta=f'<pubStatus qcode="{written}"/>')
    article, told = read(data)
    assert article.meta.status == status
    assert told == ([] if code is None else [(code, 3)])
    assert code is None or repr(written) in said(data)[0]


@pytest.mark.parametrize("written", ["", " ", "soon", "9999-12-31T24:00:00Z", "2026-12-24T00:00:00+23:00"])
def test_an_embargo_without_an_end_keeps_the_item_back(written: str) -> None:
    """The standard allows an empty one: the embargo is on, with no end known. The model has no place for that."""
    article, told = read(item(xhtml("<p>a</p>"), meta=f"<embargoed>{written}</embargoed>"))
    assert (article.meta.embargoed, article.meta.status) == (None, "withheld")
    assert told[-1] == ("SN413", 3)
    killed = read(item(xhtml("<p>a</p>"), meta=f"<embargoed>{written}</embargoed><pubStatus qcode='stat:canceled'/>"))[
        0
    ]
    assert killed.meta.status == "canceled"


@pytest.mark.parametrize(
    ("written", "moment", "codes"),
    [
        ("2026-12-24T00:00:00", "2026-12-24T00:00:00+00:00", ["SN402"]),
        ("2026-12-24T24:00:00Z", "2026-12-25T00:00:00+00:00", []),
        ("2026-12-24T24:00:00.0+01:00", "2026-12-25T00:00:00+01:00", []),
        ("2026-12-24T24:00:00", "2026-12-25T00:00:00+00:00", ["SN402"]),
        ("2026-12-24", "2026-12-24T00:00:00+00:00", ["SN402"]),
    ],
)
def test_dates_without_an_offset_and_the_end_of_a_day(written: str, moment: str, codes: list[str]) -> None:
    """Both are legal in XML Schema. Without an offset, UTC is assumed, for an embargo UTC-12:00; this is reported."""
    meta = f"<versionCreated>{written}</versionCreated><embargoed>{written}</embargoed>"
    article, told = read(item(xhtml("<p>a</p>"), meta=meta))
    assert article.meta.modified is not None
    assert article.meta.embargoed is not None
    assert article.meta.modified.isoformat() == moment
    assert article.meta.embargoed.isoformat() == (moment.replace("+00:00", "-12:00") if codes else moment)
    assert [code for code, _ in told] == codes * 2
    assert all("assumed UTC" in each for each in said(item(xhtml("<p>a</p>"), meta=meta)))


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
        (xhtml(" "), Severity.WARNING),
    ],
)
def test_an_empty_body_is_told(content: str, severity: Severity) -> None:
    """Never in silence."""
    reading = NEWSML.loads(item(content, about="<headline>H</headline>"))
    assert reading.article.headline == "H"
    assert [(each.code, each.severity) for each in reading.diagnostics] == [("SN404", severity)]
    assert reading.diagnostics[0].line is not None


def test_an_empty_body_of_ours_is_no_warning() -> None:
    """A headline alone is an article, too: nothing was lost."""
    article = ready(Article("H"), "newsml-g2")
    told = NEWSML.loads(seednews.dumps(article, "newsml-g2")).diagnostics
    assert [(each.code, each.severity) for each in told] == [("SN404", Severity.INFO)]


def test_the_head_of_nitf() -> None:
    """It supplies missing metadata; a difference is reported, and the metadata is kept."""
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
    article, _ = unescaped_once_more(article)
    html = escape(xhtml_body(article.body))
    reading = NEWSML.loads(item(f'<inlineData contenttype="text/html">{html}</inlineData>'))
    assert bare("".join(texts(reading.article))) == bare("".join(texts(article)))


@given(articles(meta=st.just(Metadata())))
def test_nitf_in_an_item_keeps_everything(article: Article) -> None:
    """The same as NITF: headline, standfirst, byline and the very blocks."""
    article, _ = unescaped_once_more(article)
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
    """Each picture, and each kind of the rest; the words of links stay."""
    body = "\n<p>One <a href='x'>two</a> <img src='y'/><img src='z' alt='A ferry'/></p>\n<video/><p>three</p><video/>"
    reading = NEWSML.loads(item(xhtml(body)))
    assert texts(reading.article) == ["One two ", "three"]
    assert [(each.line, each.severity.label, each.message) for each in reading.diagnostics] == [
        (6, "warning", "<img> at y is not text; left out"),
        (6, "warning", "<img> 'A ferry' at z is not text; left out"),
        (6, "info", "1 link was left out, the words kept; it leads to x"),
        (7, "warning", "<video> is not text; left out"),
    ]


def test_words_inside_what_is_no_text_are_kept() -> None:
    """What stands in for a film, letters that are drawn, the words on a button; scripts have no words."""
    body = (
        "<p>a <button>share</button> b</p><object><p>stand-in</p></object>loose <img src='y'/>words"
        "<video>film</video><svg><title>A map</title><text>o<tspan>ne</tspan></text><text>two</text></svg>"
        "<script>no</script><template>no</template><blockquote><p>said<img src='q'/></p></blockquote>"
        "<table><tr><td>c<img src='t'/></td><td>d</td></tr></table><ul><li>e <canvas>f</canvas></li></ul>"
    )
    article, _ = read(item(xhtml(body)))
    assert texts(article) == ["a share b", "stand-in", "loose words", "film", "A map one two", "said", "c\td", "e f"]
    named = [each.split("<")[1].split(">")[0] for each in said(item(xhtml(body)))]
    assert named == ["button", "object", "img", "video", "svg", "template", "img", "img", "canvas"]


def test_marks_within_words_are_named() -> None:
    """By the way, each kind once with how many there are; what only says how words look is no loss."""
    body = (
        "<p><a name='top'/><a href='http://example.com/x'>one</a> <a href='http://example.com/y'>two</a></p>"
        "<p><em>a</em> <strong>b</strong> <b>c</b> <span>d</span> H<sub>2</sub>O <i/></p>"
    )
    assert [each.removeprefix("SN401 ") for each in said(item(xhtml(body)))] == [
        "2 links were left out, the words kept; the first leads to http://example.com/x",
        "1 emphasis mark was left out, the words kept",
        "2 strong marks were left out, the words kept",
        "1 <sub> mark was left out, the words kept",
    ]


def test_two_breaks_part_paragraphs() -> None:
    """One is a space. So in paragraphs, between them, in escaped HTML, in quotations."""
    body = "<p>a<br/>b<br/><br/>c<br/> \n<br/>&#160;<br/>d</p>e<br/><br/>f<div>g<br/><br/>h</div>"
    assert texts(read(item(xhtml(body)))[0]) == ["a b", "c", "d", "e", "f", "g", "h"]
    html = "<inlineData contenttype='text/html'>a&lt;br>&lt;br>b&lt;br>c</inlineData>"
    assert texts(read(item(html))[0]) == ["a", "b c"]
    quote = read(item(xhtml("<blockquote>a<br/><br/>b</blockquote>")))[0].body
    assert quote == (seednews.Quote("a"), seednews.Quote("b"))


def test_words_beside_the_body_are_kept() -> None:
    """In a page outside of its body, in a second body, beside the page."""
    page = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head>{}</html>'
    for inside, wanted in (
        ("<p>before</p><body>in</body>after", ["before", "in", "after"]),
        ("<body><p>one</p></body><body>two</body>", ["one", "two"]),
    ):
        assert texts(read(item(f"<inlineXML>{page.format(inside)}</inlineXML>"))[0]) == wanted
    around = f"<inlineXML>{page.format('<body>in</body>')} and out</inlineXML>"
    assert texts(read(item(around))[0]) == ["in", "and out"]


def test_words_where_no_words_belong() -> None:
    """Markup in ``inlineData`` that is not escaped is read; what stands beside the content is named."""
    markup = "<inlineData contenttype='text/html'><p>one</p> two</inlineData> three"
    article, told = read(item(markup))
    assert texts(article) == ["one", "two"]
    assert ("SN401", 5) in told
    assert "SN401 text outside the content, 'three'; left out" in said(item(markup))


def test_another_rendition_that_only_ends_alike_is_named() -> None:
    """It says something new. One that is led by what the metadata say does not."""
    new = escape("<p>one is new</p><p>two</p>")
    data = item(xhtml("<p>two</p>") + f"<inlineData contenttype='text/html'>{new}</inlineData>")
    assert read(data)[1] == [("SN401", 5)]
    led = escape("<p>K</p><h1>H</h1><p>S</p><p>two</p>")
    about = "<headline>H</headline><description role='drol:summary'>S</description>"
    about += "<description roleuri='urn:x-seednews:role:kicker'>K</description>"
    content = xhtml("<p>two</p>") + f"<inlineData contenttype='text/html'>{led}</inlineData>"
    assert read(item(content, about=about))[1] == []
    assert read(item(content))[1] == [("SN401", 5)]


def test_the_metadata_of_nitf_are_named() -> None:
    """The item has its own; what those in the body say is not read, and not lost in silence."""
    article = Article("H", body=[Paragraph("a")])
    headed = nitf(article).replace("<body>", "<head><title>H</title><docdata/></head><body>", 1)
    data = item(f"<inlineXML contenttype='application/nitf+xml'>{headed}</inlineXML>")
    assert said(data) == ["SN401 the head of the NITF, with <title>, <docdata>; left out"]


def test_further_metadata_are_named() -> None:
    """A second itemMeta, a second contentMeta."""
    data = item(xhtml("<p>a</p>")).replace(b"<contentSet>", b"<itemMeta/><contentMeta/><contentSet>")
    assert [each.partition(" is not supported")[0] for each in said(data) if "SN401" in each] == [
        "SN401 a further itemMeta",
        "SN401 a further contentMeta",
    ]


def test_content_that_is_encoded() -> None:
    """Is refused with the reason; the name of a set of characters is no encoding."""
    with pytest.raises(DocumentError, match="encoded as base64 and not read"):
        NEWSML.loads(item("<inlineData contenttype='text/plain' encoding='base64'>AAAA</inlineData>"))
    article, told = read(item("<inlineData contenttype='text/plain' encoding='latin-1'>Straße</inlineData>"))
    assert (texts(article), told) == (["Straße"], [("SN402", 5)])


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
    diagnostic = next(each for each in reading.diagnostics if each.severity > Severity.INFO)
    assert diagnostic.code == "SN405"
    assert "unknown catalog http://example.com/catalog_2.xml; the aliases h, who" in diagnostic.message


def test_a_literal_is_kept_once() -> None:
    """As a keyword, since it is a free word and no code."""
    about = "<keyword>Ferries</keyword><subject literal='x'><name>Ferries</name></subject><subject literal='Harle'/>"
    article, told = read(item(xhtml(BODY), about=about))
    assert article.meta.keywords == ("Ferries", "Harle")
    assert article.meta.subjects == ()
    assert told == [("SN412", 4), ("SN412", 4), ("SN401", 4)]


def test_codes_that_stand_for_names() -> None:
    """They are kept as text, and this is reported; so are qualifiers of a word or a subject."""
    data = item(xhtml("<p>a</p>"), meta="<provider qcode='nprov:REUTERS'/>")
    assert NEWSML.loads(data).article.meta.provider == "nprov:REUTERS"
    assert said(data) == ["SN414 the provider 'nprov:REUTERS' has no name; the code is used as its name"]
    about = (
        "<creator role='a:b'><name>Her</name></creator>"
        "<subject qcode='medtop:1' confidence='80' relevance='9'/>"
        "<headline role='a:b'>H</headline>"
    )
    head = "<rightsInfo><copyrightNotice href='http://example.com/'>(c)</copyrightNotice></rightsInfo>"
    told = said(item(xhtml("<p>a</p>"), about=about, head=head))
    assert {each.partition(" is not supported")[0] for each in told} == {
        "SN401 role of creator",
        "SN401 confidence of subject",
        "SN401 relevance of subject",
        "SN401 role of headline",
        "SN401 href of copyrightNotice",
    }


def test_faults_are_told_where_they_stand() -> None:
    """At the element, not at the item; a language tag that is none does not hide a good one."""
    about = "<language tag='en_US'/>\n<subject qcode=':x'/>\n<slugline>a\tb</slugline>"
    article, told = read(item(xhtml("<p>a</p>"), about=about))
    assert article.meta.language == "en"
    assert told == [("SN401", 4), ("SN401", 5), ("SN401", 6)]
    assert "the subject ':x' is not a QCode such as medtop:04000000" in said(item(xhtml("<p>a</p>"), about=about))[1]


def test_uris_of_iptc_in_every_form() -> None:
    """Schemes whose URI does not say where it ends, and secure addresses."""
    assert Schemes().of_uri("http://cv.iptc.org/newscodes/ednoterole/a") == ("ednoterole", "a")
    assert Schemes().of_uri("http://www.freebase.com/m/0x") == ("freebase", "/m/0x")
    assert Schemes().of_uri("https://cv.iptc.org/newscodes/mediatopic/1") == ("medtop", "1")
    assert Schemes({"m": "https://cv.iptc.org/newscodes/mediatopic/"}).of_uri(
        "https://cv.iptc.org/newscodes/mediatopic/1"
    ) == ("https://cv.iptc.org/newscodes/mediatopic/", "1")


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
    about = "<infoSource/>\n<infoSource/><exclAudience/><subject qcode='medtop:1'>\n<narrower/><name>a</name></subject>"
    reading = NEWSML.loads(item(xhtml(BODY), about=about, head="<rightsInfo><accountable>A</accountable></rightsInfo>"))
    told = [each for each in reading.diagnostics if each.severity > Severity.INFO]
    assert [(each.line, each.message.partition(" is not supported")[0]) for each in told] == [
        (2, "accountable of rightsInfo"),
        (4, "<infoSource>"),
        (5, "<exclAudience>"),
        (6, "narrower of subject"),
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
    picture = item("<remoteContent href='a.jpg'/>", nature="ninat:picture").replace(b"2026:1", b"2026:3")
    data = message(first, picture, b"<conceptItem/>", second, header="<sent/><transmitId>t1</transmitId>")
    with pytest.raises(IssueFound, match="3 news items"):
        NEWSML.loads(data)
    reading = NEWSML.loads_issue(data)
    assert [article.headline for article in reading.issue.articles] == ["A", "B"]
    assert [section.title for section in reading.issue.sections] == [None]
    assert reading.issue.id == "t1"
    assert sorted(each.code for each in reading.diagnostics) == ["SN401", "SN401", "SN411"]
    with pytest.raises(DocumentError, match=r"no news item in the message is a text: .*picture"):
        NEWSML.loads_issue(message(picture, picture))
    with pytest.raises(DocumentError, match="without a news item"):
        NEWSML.loads(message(b"<conceptItem/>"))


def package(groups: str, *items: bytes, meta: str = "", more: bytes = b"") -> bytes:
    """A news message with a package of these groups."""
    whole = (
        f'<packageItem guid="tag:p" version="1"><itemMeta>{meta}</itemMeta><contentMeta><headline>P</headline>'
        f'</contentMeta><groupSet root="r">{groups}</groupSet></packageItem>'
    ).encode()
    return message(whole, more, *items)


def of_version(version: int, guid: int = 1) -> bytes:
    """A version of an item, which says so."""
    data = item(xhtml(f"<p>{guid}.{version}</p>"))
    return data.replace(b"2026:1", b"2026:%d" % guid).replace(b'version="2"', b'version="%d"' % version)


def reference(version: str = "") -> str:
    """A reference to the item."""
    return f'<itemRef residref="tag:example.com,2026:1"{version and f" version={version!r}"}/>'


@pytest.mark.parametrize(
    ("references", "versions", "words", "told"),
    [
        (reference("2"), (1, 2), ["1.2"], ["SN401 version 1 of"]),
        (reference("1"), (1, 2), ["1.1"], ["SN401 version 2 of"]),
        (reference(), (1, 3, 2), ["1.3"], ["SN401 version 1 of", "SN401 version 2 of"]),
        (reference("4"), (1, 3), ["1.3"], ["SN402 version 4 of", "SN401 version 1 of"]),
        (reference("2") + reference("2"), (2,), ["1.2"], ["SN401 a further reference"]),
        (reference("1") + reference("2"), (1, 2), ["1.1", "1.2"], []),
        (reference() + reference("9"), (1,), ["1.1"], ["SN401 version 9 of the item"]),
        (reference("2"), (2, 2), ["1.2"], ["SN415 version 2 of"]),
        (reference("2") + reference("2"), (2, 2), ["1.2", "1.2"], ["SN415 version 2 of"]),
        ('<itemRef href="x"/>' + reference(), (2,), ["1.2"], ["SN401 the item 'x' is not in the message"]),
    ],
)
def test_versions_in_a_package(references: str, versions: tuple[int, ...], words: list[str], told: list[str]) -> None:
    """The referenced one is read, otherwise the newest; each other one is reported, with the reason."""
    data = package(f"<group id='r'>{references}</group>", *map(of_version, versions))
    assert [texts(article)[0] for article in NEWSML.loads_issue(data).issue.articles] == words
    found = [each for each in said(data) if "in the wrong order" not in each]
    assert [each[: len(start)] for each, start in zip(found, told, strict=True)] == told


@pytest.mark.parametrize("referring", [lambda _: reference(), lambda number: reference(f"{number}")])
def test_very_many_versions_of_an_item(referring: Callable[[int], str]) -> None:
    """Twice the versions took four times the work: all of them were looked at for each reference."""

    def work(count: int) -> int:
        references = "".join(map(referring, range(1, count + 1)))
        data = package(f"<group id='r'>{references}</group>", *map(of_version, range(1, count + 1)))
        return steps_in(lambda: NEWSML.loads_issue(data))

    work(5)
    assert work(400) < 2.5 * work(200)


def test_very_many_versions_are_not_told_with_each() -> None:
    """The versions that were read stood in each message on one that was not."""
    references = "".join(reference(f"{number}") for number in range(1, 101))
    data = package(f"<group id='r'>{references}</group>", *map(of_version, range(1, 103)))
    told = [each for each in said(data) if "beside version" in each]
    assert len(told) == 2
    assert all("beside version 1, 2, 3, 4, 5, 6, 7, 8, …; left out" in each for each in told)


def test_versions_in_a_message() -> None:
    """Without a package the newest counts."""
    data = message(of_version(1), of_version(2), of_version(1, guid=3), of_version(1, guid=3))
    assert [texts(article)[0] for article in NEWSML.loads_issue(data).issue.articles] == ["1.2", "3.1"]
    assert [each.split(" ")[0] for each in said(data)] == ["SN401", "SN411", "SN415"]


def test_what_an_issue_does_not_hold() -> None:
    """The status of a package, its notes, alternatives, a second package, titles of groups of groups, the header."""
    groups = (
        "<group id='r'><title>Root</title><groupRef idref='a'/></group>"
        f"<group id='a' mode='pgrmod:alt'>{reference()}<conceptRef/><edNote>n</edNote></group>"
        "<group id='b'><itemRef residref='tag:example.com,2026:2'/></group>"
    )
    meta = "<provider literal='House'/><pubStatus qcode='stat:canceled'/><edNote>n</edNote>"
    data = package(groups, of_version(1), of_version(1, guid=2), meta=meta, more=b"<packageItem guid='tag:q'/>")
    data = data.replace(b"<header>", b"<header><destination>desk</destination><signal qcode='nmsig:test'/>")
    reading = NEWSML.loads_issue(data)
    assert reading.issue.meta.publisher == "House"
    assert [len(section.articles) for section in reading.issue.sections] == [1, 1]
    assert {article.meta.status for article in reading.issue.articles} == {"canceled"}
    told = " ".join(each.message for each in reading.diagnostics)
    for words in (
        "the package is canceled, and so are its articles",
        "<edNote> of the package",
        "<edNote> of a group",
        "<conceptRef> of a group",
        "pgrmod:alt",
        "a further packageItem",
        "the title 'Root'",
        "no reference to the group 'b'",
        "the destination of the message, 'desk'",
        "the signal of the message, 'nmsig:test'",
    ):
        assert words in told
    alone = message(of_version(1)).replace(b"<header>", b"<header><signal qcode='nmsig:test'/>")
    assert "the signal of the message, 'nmsig:test'" in said(alone)[0]
    with pytest.raises(DocumentError, match="a package without items") as caught:
        NEWSML.loads_any(b'<packageItem xmlns="%s"/>' % NAR.encode())
    assert caught.value.advice == "send it in a newsMessage together with the items that it refers to"


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
    """One without entities is ignored: nothing is downloaded, and no attribute is taken from it."""
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


def test_an_issue_may_have_the_same_words_twice() -> None:
    """Two articles without ids and with the same words share a guid; that both come back is no reason for a warning."""
    twin = ready(Article("Bridge reopens", body=[Paragraph("The bridge is open.")]), "newsml-g2")
    issue = Issue("i", "T", None, [Section(None, [twin, twin])])
    reading = formats.get("newsml-g2").loads_issue(seednews.dumps(issue, "newsml-g2"))
    assert reading.issue == issue
    assert [(each.code, each.severity.label) for each in reading.diagnostics] == [("SN415", "info")]


def test_a_reference_without_guid_is_to_no_item() -> None:
    """One that named another place by its address got the item of the message that has no guid."""
    issue = Issue("i", "T", None, [Section(None, [ready(Article("A"), "newsml-g2")])])
    document = seednews.dumps(issue, "newsml-g2")
    other = re.sub(rb'<itemRef residref="[^"]*"', b'<itemRef href="http://example.com/x"', document)
    lone = re.sub(rb'(<newsItem[^>]*?) guid="[^"]*"', rb"\1", other)
    reading = formats.get("newsml-g2").loads_issue(lone)
    assert "'http://example.com/x' is not in the message" in " ".join(each.message for each in reading.diagnostics)


_ITEM_TEXTS = st.text(st.sampled_from("ab é\u00a0\n\t "), max_size=8)


@given(st.lists(st.tuples(_ITEM_TEXTS, st.sampled_from(["", "\n", " ", "c"])), max_size=5), _ITEM_TEXTS)
def test_a_plain_list_is_read_as_the_same_list_with_a_comment(items: list[tuple[str, str]], before: str) -> None:
    """Lists of plain texts take a shorter way; a comment takes them off it and must change nothing."""
    written = before + "".join(f"<li>{item}</li>{tail}" for item, tail in items)

    def read(content: str) -> object:
        return read_body(etree.fromstring(f'<body xmlns="{XHTML}"><ul>{content}</ul></body>'))

    assert read(written) == read(f"{written}<!-- -->")


@pytest.mark.parametrize("item", ["<b>one</b>two", "<img src='a.png'/>three", "<ul><li>inner</li></ul>"])
def test_a_list_with_elements_in_its_items_keeps_their_words(item: str) -> None:
    """Only lists of plain texts take the shorter way."""
    (block,), _ = read_body(etree.fromstring(f'<body xmlns="{XHTML}"><ul><li>first</li><li>{item}</li></ul></body>'))
    assert block == List(["first", re.sub("<[^<>]*>", "", item)])
