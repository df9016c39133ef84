"""NITF 3.6: the laws are those of every format (test_laws); here what the schema and other makers want."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import attrs
import pytest
from hypothesis import example, given

import seednews
from seednews import (
    Article,
    Crosshead,
    List,
    Metadata,
    Note,
    Paragraph,
    Quote,
    Separator,
    Severity,
    Subject,
    Table,
    Verse,
    formats,
)
from seednews.formats.shared.roots import root_name
from seednews.model.metadata import words_of
from seednews.testing import articles
from tests.test_laws import full
from tests.validators import needs_shared, nitf_errors

NITF = formats.get("nitf")


def told(data: bytes) -> list[str]:
    """The codes of what weighs more than a remark."""
    return [each.code for each in NITF.loads(data).diagnostics if each.severity > Severity.INFO]


@needs_shared
@given(articles())
@example(full())
@example(Article())
def test_documents_are_valid(article: Article) -> None:
    """Whatever the article, with nothing filled in, the document passes the XML Schema of NITF 3.6."""
    assert nitf_errors(seednews.dumps(article, "nitf")) == []


@given(articles())
@example(full())
def test_nothing_is_missing_and_nothing_is_dropped(article: Article) -> None:
    """NITF has a place for every field but those that `words_of` takes away."""
    assert seednews.missing(article, "nitf") == ()
    kept = attrs.evolve(article, meta=words_of(article.meta))
    assert NITF.keeps(article) == kept
    assert seednews.loads(seednews.dumps(article, "nitf"), "nitf") == kept


@needs_shared
def test_the_validator_hears() -> None:
    """A schema that admits anything would let every test pass."""
    document = seednews.dumps(full(), "nitf")
    assert nitf_errors(document.replace(b"<body>", b"<body><odd/>"))


STRANGE = b"""<?xml version="1.0"?>
<!-- made by hand -->
<nitf>
  <head>
    <title>Ferry back</title>
    <tobject><tobject.subject tobject.subject.refnum="15007000" tobject.subject.matter="Baseball"/></tobject>
    <docdata management-status="usable">
      <doc-id id-string="x1"/><doc-id id-string="x2"/>
      <date.issue norm="20260512T180000+0200"/>
      <urgency ed-urg="high"/>
      <fixture fix-id="F"/>
    </docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Night ferry\n        returns</hl1><hl2>After two years</hl2></hedline>
      <note noteclass="editorsnote"><body.content><p>Corrects the year.</p></body.content></note>
      <byline>By <person>Jane Doe</person>, <byttl>Staff</byttl></byline>
      <byline>and John Roe</byline>
      <dateline><location><city>Harle</city></location>, <story.date norm="20260512">May 12</story.date></dateline>
    </body.head>
    <body.content>
      Loose words
      <block><p>One <em>two</em> <location>three</location>.</p>
        <ol seqnum="4"><li>four</li></ol>
        <bq quote-source="Her"><block><p>Said.</p></block></bq>
        <dl><dt>term</dt><dd>meaning</dd></dl>
        <media media-type="image"><media-reference source="a.jpg"/><media-caption>The pier</media-caption></media>
        <nitf-table><nitf-table-metadata><nitf-table-summary><p>Times</p></nitf-table-summary><nitf-col/></nitf-table-metadata>
          <table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table></nitf-table>
        <pre>  line one
line two</pre>
      </block>
      <hr/>
      <fn><body.content><p>Foot.</p></body.content></fn>
    </body.content>
    <body.end><tagline>jd/mk</tagline></body.end>
  </body>
</nitf>"""


def test_documents_of_others() -> None:
    """No namespace, no words lost: what has no field of its own is in the body, or named with its line."""
    reading = NITF.loads(STRANGE)
    assert reading.article == Article(
        "Night ferry returns",
        "After two years",
        "By Jane Doe, Staff",
        [
            Note("Corrects the year."),
            Paragraph("and John Roe"),
            Paragraph("Harle, May 12"),
            Paragraph("Loose words"),
            Paragraph("One two three."),
            List(["four"], ordered=True, start=4),
            Quote("Said.", "Her"),
            Paragraph("term"),
            Paragraph("meaning"),
            Note("The pier", "caption"),
            Note("Times"),
            Table([["a", "b"], ["1", "2"]], head=True),
            Verse(["  line one", "line two"]),
            Separator(),
            Note("Foot."),
            Note("jd/mk", "signoff"),
        ],
        Metadata(
            id="x1",
            created=datetime(2026, 5, 12, 18, tzinfo=timezone(timedelta(hours=2))),
            status="usable",
            located="Harle",
            subjects=[Subject("subj", "15007000", "Baseball")],
        ),
    )
    lines = [(each.line, each.code) for each in reading.diagnostics]
    assert (STRANGE[: STRANGE.index(b"<fixture")].count(b"\n") + 1, "SN401") in lines
    said = " ".join(each.message for each in reading.diagnostics)
    for word in ("fixture", "x2", "high", "Ferry back", "img", "2026"):
        assert word in said


def test_what_is_recognised() -> None:
    """The root element distinguishes NITF from NewsML-G2, whatever precedes it."""
    for head in (
        b"",
        b"\xef\xbb\xbf",
        b'<?xml version="1.0"?>\n',
        b"<!-- <newsItem> -->",
        b"<!DOCTYPE nitf SYSTEM 'x'>",
    ):
        assert formats.recognise(head + b"<nitf>").name == "nitf"
        assert formats.recognise(head + b'<n:newsItem xmlns:n="x">').name == "newsml-g2"
    assert formats.recognise(b"Plain text <nitf>").name == "seed"
    assert root_name(b"<!-- never closed") == ""
    assert root_name(b"< a") is None
    assert root_name(b"<!--a-->" * 100_000 + b"<b/>") == "b"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<newsItem/>", "the root is <newsitem>, not nitf"),
        (b"<nitf>", "not well-formed"),
        (b"words", "not well-formed"),
        (b"<!DOCTYPE nitf [<!ENTITY a 'b'>]><nitf>&a;</nitf>", "entities"),
    ],
)
def test_what_is_refused(data: bytes, said: str) -> None:
    """With the reason and the name of the file."""
    with pytest.raises(seednews.DocumentError, match=said) as caught:
        NITF.loads(data, "a.nitf")
    assert caught.value.name == "a.nitf"


def test_an_empty_body_is_told() -> None:
    """Never in silence."""
    reading = NITF.loads(b"<nitf><body/></nitf>")
    assert reading.article == Article()
    assert [each.code for each in reading.diagnostics] == ["SN404"]
    assert told(b"<nitf><body><body.content><p>x</p></body.content></body></nitf>") == []


def test_a_crosshead_is_no_headline() -> None:
    """`hl2` is both, depending on its position."""
    article = Article("H", body=[Crosshead("C"), Paragraph("p")], kicker="K")
    document = seednews.dumps(article, "nitf")
    assert b'<hl1>H</hl1><hl2 class="kicker">K</hl2>' in document
    assert b"<block>\n<hl2>C</hl2>" in document


# -- names and titles, characters as elements, escapes


def _words(head: str, body: str = "") -> seednews.Article:
    document = f"<nitf><body><body.head>{head}</body.head><body.content>{body}</body.content></body></nitf>"
    return seednews.loads(document, "nitf")


@pytest.mark.parametrize(
    ("byline", "read"),
    [
        ("By Jane Doe<byttl>Transport Editor</byttl>", "By Jane Doe, Transport Editor"),
        ("By Jane Doe, <byttl>Transport Editor</byttl>", "By Jane Doe, Transport Editor"),
        ("By <person>Jane Doe</person>\n  <byttl>Editor</byttl>in Baku", "By Jane Doe, Editor in Baku"),
        ("<byttl>Editor</byttl>Jane Doe", "Editor Jane Doe"),
        ("<person>Jane Doe<function>Editor</function></person>", "Jane Doe, Editor"),
        ("<person>Jane Doe</person><person>John Roe</person>", "Jane Doe, John Roe"),
        ("By <person><name.given>Jane</name.given><name.family>Doe</name.family></person>", "By Jane Doe"),
    ],
)
def test_a_name_and_its_title_are_apart(byline: str, read: str) -> None:
    """They were glued together: "Jane DoeTransport Editor"."""
    assert _words(f"<byline>{byline}</byline>").byline == read


def test_parts_of_places_and_fractions_are_apart() -> None:
    """Only the elements part them; in running text nothing is added."""
    place = "<location><city>Baku</city><country>Azerbaijan</country></location>"
    article = _words(
        f"<dateline>{place}<story.date>Jan. 5</story.date></dateline>", "<p>said the <function>mayor</function></p>"
    )
    assert article.meta.located == "Baku, Azerbaijan"
    assert list(Article(body=article.body).texts()) == ["Baku, Azerbaijan Jan. 5", "said the mayor"]
    half = "<p><frac><frac-num>1</frac-num><frac-den>2</frac-den></frac> <person>A</person><org>B</org></p>"
    assert list(_words("", half).texts()) == ["1/2 AB"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("1990<endash/>2000", "1990–2000"),
        ("stop<emdash></emdash>go", "stop—go"),
        ("<ldquo/>Yes<rdquo/>", "“Yes”"),
        ("10<nbsp/>km<hellip />", "10\u00a0km…"),
        ("5<EURO/>", "5€"),
    ],
)
def test_elements_that_are_characters(written: str, read: str) -> None:
    """They vanished without a word: "From 19902000"."""
    reading = formats.get("nitf").loads(
        f"<nitf><body><body.head><hedline><hl1>{written}</hl1></hedline></body.head>"
        f"<body.content><p>{written}</p></body.content></body></nitf>".encode()
    )
    assert list(reading.article.texts()) == [read, read]
    assert reading.diagnostics == ()


def test_an_empty_element_that_nobody_knows_is_named() -> None:
    """It may have meant something."""
    reading = formats.get("nitf").loads(
        b"<nitf><body><body.content><p>a<vendor.sign/>b</p></body.content></body></nitf>"
    )
    assert [(each.code, "<vendor.sign>" in each.message) for each in reading.diagnostics] == [("SN401", True)]


def test_characters_that_were_escaped_twice() -> None:
    """They are unescaped and reported; our own documents state that they are escaped once."""
    document = b"<nitf><body><body.content><p>The town&amp;#39;s &amp;amp; R&amp;D</p></body.content></body></nitf>"
    reading = formats.get("nitf").loads(document)
    assert list(reading.article.texts()) == ["The town's & R&D"]
    assert [each.code for each in reading.diagnostics] == ["SN402"]
    article = seednews.Article("Write &amp; for &")
    assert seednews.loads(seednews.dumps(article, "nitf"), "nitf") == article
