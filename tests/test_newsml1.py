"""NewsML 1.2, in the shapes that agencies deliver: items, packages, news lines, metadata, bodies, release."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import seednews
from seednews import Article, Subject, formats
from seednews.errors import DocumentError, IssueFound, UnsupportedOperation
from tests.validators import SHARED, needs_shared

NEWSML = formats.get("newsml-1")

MANAGEMENT = (
    "<NewsManagement><NewsItemType FormalName='News'/><FirstCreated>20260512T101500+0200</FirstCreated>"
    "<ThisRevisionCreated>20260512T111500Z</ThisRevisionCreated><Status FormalName='Usable'/><Urgency FormalName='4'/>"
    "</NewsManagement>"
)
LINES = "<NewsLines><HeadLine>Ferry is back</HeadLine></NewsLines>"


def item(components: str, management: str = MANAGEMENT, identification: str = "") -> str:
    """A news item."""
    return f"<NewsItem xml:lang='en'>{identification}{management}{components}</NewsItem>"


def document(*items: str, more: str = "") -> bytes:
    """A document of news items, as agencies begin it."""
    head = "<?xml version='1.0' encoding='utf-8'?>\n<!DOCTYPE NewsML SYSTEM 'NewsML_1.2.dtd'>\n<!-- wire -->\n"
    return f"{head}<NewsML Version='1.2'>{more}{''.join(items)}</NewsML>".encode()


def text(data: str, role: str = "", lines: str = "", more: str = "") -> str:
    """A component that holds text."""
    role = f"<Role FormalName='{role}'/>" if role else ""
    content = f"<ContentItem><MediaType FormalName='Text'/><DataContent>{data}</DataContent></ContentItem>"
    return f"<NewsComponent{more}>{role}{lines}{content}</NewsComponent>"


def read(data: bytes) -> tuple[Article, list[str]]:
    """The article, and the diagnostics with their codes."""
    reading = NEWSML.loads(data)
    return reading.article, [f"{each.code} {each.message}" for each in reading.diagnostics]


def body(article: Article) -> list[str]:
    """The texts of the body."""
    return list(Article(body=article.body).texts())


# -- one item

FULL = document(
    item(
        """<NewsComponent Duid='main' EquivalentsList='no'><Role FormalName='Main'/>
        <NewsLines><OverLine>Aller valley</OverLine><HeadLine>Ferry is  back</HeadLine>
        <SubHeadLine>From Monday</SubHeadLine>
        <ByLine>By Jane Doe</ByLine><ByLineTitle>Transport Editor</ByLineTitle>
        <DateLine>CELLE, May 12 (Example) -</DateLine><CreditLine>Example/EX</CreditLine>
        <CopyrightLine>(c) Example 2026</CopyrightLine><SlugLine>ferry-back</SlugLine>
        <KeywordLine>ferry, river</KeywordLine><KeywordLine>Aller</KeywordLine>
        <NewsLine><NewsLineType FormalName='AdvisoryLine'/><NewsLineText>CORRECTS the day</NewsLineText></NewsLine>
        </NewsLines>
        <AdministrativeMetadata><Provider><Party FormalName='EX'/></Provider>
        <Creator><Party FormalName='Jane Doe'/></Creator></AdministrativeMetadata>
        <DescriptiveMetadata><Language FormalName='en-GB'/><Genre FormalName='Current'/>
        <SubjectCode><Subject FormalName='04000000'/><SubjectMatter FormalName='04015000'/></SubjectCode>
        <SubjectCode><Subject FormalName='11000000'/></SubjectCode>
        <Location><Property FormalName='Country' Value='DEU'/><Property FormalName='City' Value='Celle'/></Location>
        </DescriptiveMetadata>
        <ContentItem><MediaType FormalName='Text'/><Format FormalName='XHTML'/><DataContent>
        <p>CELLE, May 12 (Example) - The ferry is back.</p><ul><li>Every hour</li></ul></DataContent></ContentItem>
        </NewsComponent>""",
        identification=(
            "<Identification><NewsIdentifier><ProviderId>example.com</ProviderId><DateId>20260512</DateId>"
            "<NewsItemId>ferry</NewsItemId><RevisionId PreviousRevision='2' Update='N'>3</RevisionId>"
            "<PublicIdentifier>urn:newsml:example.com:20260512:ferry:3</PublicIdentifier></NewsIdentifier></Identification>"
        ),
    ),
    more=(
        "<Catalog Href='http://example.com/catalog.xml'/><TopicSet><Topic Duid='t1'><FormalName>EX</FormalName>"
        "<Description>Example News</Description></Topic><Topic><FormalName>11000000</FormalName>"
        "<Description>politics</Description></Topic></TopicSet>"
    ),
)


WORDS = ("ferry", "river", "Aller")


def test_an_item_with_everything() -> None:
    """Each field of the table in the module, and nothing left to tell."""
    article, told = read(FULL)
    assert (article.kicker, article.headline, article.standfirst) == ("Aller valley", "Ferry is back", "From Monday")
    assert article.byline == "By Jane Doe, Transport Editor"
    assert body(article) == ["CELLE, May 12 (Example) - The ferry is back.", "Every hour"]
    meta = article.meta
    assert (meta.guid, meta.version) == ("urn:newsml:example.com:20260512:ferry", 3)
    assert [str(each) for each in (meta.created, meta.modified)] == [
        "2026-05-12 10:15:00+02:00",
        "2026-05-12 11:15:00+00:00",
    ]
    assert (meta.language, meta.genre, meta.located, meta.urgency) == ("en-GB", "Current", "Celle", 4)
    assert meta.subjects == (Subject("subj", "04015000"), Subject("subj", "11000000", "politics"))
    assert (meta.provider, meta.creators, meta.credit) == ("Example News", ("Jane Doe",), "Example/EX")
    assert (meta.rights, meta.slugline, meta.keywords) == (
        "(c) Example 2026",
        "ferry-back",
        ("ferry", "river", "Aller"),
    )
    assert (meta.edition_note, meta.status, meta.embargoed) == ("CORRECTS the day", "usable", None)
    assert told == ["SN402 FirstCreated '20260512T101500+0200' was read as 20260512T101500+02:00"]


BODIES = {
    "paragraphs": ("<p>The ferry is back.</p><p>It sails.</p>", ["The ferry is back.", "It sails."]),
    "a page": (
        "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>t</title></head><body><p>It sails.</p></body></html>",
        ["It sails."],
    ),
    "NITF": ("<nitf><body><body.content><p>1990<endash/>2000</p></body.content></body></nitf>", ["1990–2000"]),
    "the content of NITF": ("<body.content><block><p>It sails.</p></block></body.content>", ["It sails."]),
    "HTML in a section": ("<![CDATA[<p>It <b>sails</b>.<p>Again.]]>", ["It sails.", "Again."]),
    "plain text": ("The ferry\nis back.\n\nIt sails.", ["The ferry is back.", "It sails."]),
    "lines": ("The ferry is back.\nIt sails.", ["The ferry is back.", "It sails."]),
    "a preformatted text": ("<pre>Celle 1\nVerden 2</pre>", ["Celle 1\nVerden 2"]),
    "elements of their own": ("<Paragraph>It sails.</Paragraph>", ["It sails."]),
    "escaped twice": ("<p>The town&amp;#39;s ferry</p>", ["The town's ferry"]),
}


@pytest.mark.parametrize(("data", "wanted"), BODIES.values(), ids=BODIES)
def test_bodies(data: str, wanted: list[str]) -> None:
    """Every word is kept, whatever the body is written in."""
    article, _ = read(document(item(text(data, lines=LINES))))
    assert body(article) == wanted
    assert article.headline == "Ferry is back"


def test_what_the_head_of_a_body_in_nitf_says() -> None:
    """It supplies what the news lines lack; if both exist and differ, that is reported."""
    nitf = (
        "<nitf><body><body.head><hedline><hl1>Ferry returns</hl1></hedline>"
        "<byline>By Jane Doe<byttl>Editor</byttl></byline>"
        "</body.head><body.content><p>It sails.</p></body.content></body></nitf>"
    )
    article, told = read(document(item(text(nitf))))
    assert (article.headline, article.byline, body(article)) == ("Ferry returns", "By Jane Doe, Editor", ["It sails."])
    article, told = read(document(item(text(nitf, lines=LINES))))
    assert article.headline == "Ferry is back"
    assert any("another headline, 'Ferry returns'" in each for each in told)


GUID = "urn:newsml:e.com:2026:x"


@pytest.mark.parametrize(
    ("identifier", "guid", "version"),
    [
        (
            "<RevisionId>2</RevisionId><PublicIdentifier>urn:newsml:e.com:2026:x:2N</PublicIdentifier>",
            "urn:newsml:e.com:2026:x",
            2,
        ),
        (
            "<PublicIdentifier>urn:newsml:e.com:2026:x</PublicIdentifier><RevisionId>1</RevisionId>",
            "urn:newsml:e.com:2026:x",
            1,
        ),
        (
            "<ProviderId>e.com</ProviderId><DateId>2026</DateId><NewsItemId>x</NewsItemId>",
            "urn:newsml:e.com:2026:x",
            None,
        ),
        ("<RevisionId>0</RevisionId>", None, None),
        ("<RevisionId>new</RevisionId>", None, None),
    ],
)
def test_identifiers(identifier: str, guid: str | None, version: int | None) -> None:
    """The guid is that of all versions."""
    identification = f"<Identification><NewsIdentifier>{identifier}</NewsIdentifier></Identification>"
    meta = read(document(item(text("a"), identification=identification)))[0].meta
    assert (meta.guid, meta.version) == (guid, version)


# -- components


def test_parts_of_one_story_by_their_roles() -> None:
    """Title, lead, body and caption in components of their own; the picture is named."""
    picture = "<ContentItem Href='ferry.jpg'><MediaType FormalName='Photo'/></ContentItem>"
    parts = (
        text("Ferry is back", "Title")
        + text("<p>From Monday.</p>", "Lead")
        + text("<p>It sails.</p>", "Body")
        + f"<NewsComponent><Role FormalName='Photo'/>{picture}{text('<p>The ferry</p>', 'Caption')}</NewsComponent>"
    )
    article, told = read(document(item(f"<NewsComponent>{parts}</NewsComponent>")))
    assert (article.headline, article.standfirst) == ("Ferry is back", "From Monday.")
    assert [(type(block).__name__, *Article(body=[block]).texts()) for block in article.body] == [
        ("Paragraph", "It sails."),
        ("Note", "The ferry"),
    ]
    assert [each for each in told if "Photo at ferry.jpg" in each]


def test_words_about_a_picture_are_named() -> None:
    """Its own lines are not part of the story; unknown media types are read as text."""
    lines = "<NewsLines><HeadLine>At the pier</HeadLine></NewsLines>"
    picture = (
        f"<NewsComponent>{lines}<ContentItem Href='a.jpg'><MediaType FormalName='PHOTO'/></ContentItem></NewsComponent>"
    )
    story = text("<p>It sails.</p>", lines=LINES).replace("FormalName='Text'", "FormalName='Article'")
    article, told = read(document(item(f"<NewsComponent>{story}{picture}</NewsComponent>")))
    assert (article.headline, body(article)) == ("Ferry is back", ["It sails."])
    assert [each for each in told if "PHOTO at a.jpg, with the words 'At the pier', is not text" in each]


def test_of_equivalents_one_is_read() -> None:
    """The others are reported."""
    both = f"<NewsComponent EquivalentsList='yes'>{text('<p>It sails.</p>')}{text('It sails.')}</NewsComponent>"
    article, told = read(document(item(both)))
    assert body(article) == ["It sails."]
    assert [each for each in told if "equivalent of a component" in each]
    two = text("It sails.", more=" EquivalentsList='yes'").replace("</NewsComponent>", "")
    two += "<ContentItem><DataContent>Again</DataContent></ContentItem></NewsComponent>"
    article, told = read(document(item(two)))
    assert body(article) == ["It sails."]
    assert [each for each in told if "equivalent of content" in each]


def test_components_inherit_what_is_said_around_them() -> None:
    """News lines and metadata of the outer component hold for the inner one, unless it says otherwise."""
    outer = (
        "<NewsComponent><NewsLines><HeadLine>Outer</HeadLine><SlugLine>ferry</SlugLine></NewsLines>"
        "<DescriptiveMetadata><Genre FormalName='Current'/></DescriptiveMetadata>"
        f"{text('<p>It sails.</p>', lines='<NewsLines><HeadLine>Inner</HeadLine></NewsLines>')}</NewsComponent>"
    )
    article, _ = read(document(item(outer)))
    assert (article.headline, article.meta.slugline, article.meta.genre) == ("Inner", "ferry", "Current")


def _story(number: int) -> str:
    lines = f"<NewsLines><HeadLine>Story {number}</HeadLine></NewsLines>"
    return text(f"<p>Words {number}.</p>", "Main", lines, f" Duid='d{number}'")


def test_a_package_in_one_item_is_an_issue() -> None:
    """Stories with headlines of their own are articles of their own, and know their place by Duid."""
    identification = (
        "<Identification><NewsIdentifier><PublicIdentifier>urn:newsml:e.com:2026:x</PublicIdentifier></NewsIdentifier>"
        "</Identification>"
    )
    data = document(item(f"<NewsComponent>{_story(1)}{_story(2)}</NewsComponent>", identification=identification))
    with pytest.raises(IssueFound, match="2 articles"):
        NEWSML.loads(data)
    articles = list(NEWSML.loads_issue(data).issue.articles)
    assert [(each.headline, body(each)) for each in articles] == [("Story 1", ["Words 1."]), ("Story 2", ["Words 2."])]
    assert [each.meta.guid for each in articles] == ["urn:newsml:e.com:2026:x#d1", "urn:newsml:e.com:2026:x#d2"]


def test_several_items_make_an_issue() -> None:
    """Its name, id and date are those of the envelope; an item without text is reported."""
    envelope = (
        "<NewsEnvelope><TransmissionId>0343</TransmissionId><DateAndTime>20260512T043324Z</DateAndTime>"
        "<NewsProduct FormalName='Morning'/></NewsEnvelope>"
    )
    photo = "<NewsComponent><ContentItem Href='a.jpg'><MediaType FormalName='Photo'/></ContentItem></NewsComponent>"
    reading = NEWSML.loads_issue(document(item(_story(1)), item(photo), item(_story(2)), more=envelope))
    issue = reading.issue
    assert (issue.id, issue.title, str(issue.date)) == ("0343", "Morning", "2026-05-12")
    assert [each.headline for each in issue.articles] == ["Story 1", "Story 2"]
    assert [each for each in reading.diagnostics if "Photo at a.jpg" in each.message]


def test_what_no_article_holds_is_named() -> None:
    """Each kind once, lines with their words."""
    component = text(
        "<p>It sails.</p>",
        lines=(
            "<NewsLines><HeadLine>One</HeadLine><HeadLine>Two</HeadLine><DateLine>CELLE</DateLine><EndLine>E</EndLine>"
            "<NewsLine><NewsLineType FormalName='ProductLine'/><NewsLineText>P</NewsLineText></NewsLine></NewsLines>"
            "<AdministrativeMetadata><Source><Party FormalName='S'/></Source></AdministrativeMetadata>"
            "<DescriptiveMetadata><OfInterestTo FormalName='x'/></DescriptiveMetadata><NewsItemRef NewsItem='urn:x'/>"
        ),
    )
    told = " ".join(read(document(item(component)))[1])
    for words in ("HeadLine, 'Two'", "'CELLE'", "<EndLine>", "'ProductLine', 'P'", "Source", "OfInterestTo", "'urn:x'"):
        assert words in told


# -- release


def managed(inner: str) -> bytes:
    """An item with that management."""
    return document(item(text("a"), management=f"<NewsManagement>{inner}</NewsManagement>"))


CHANGE = "<StatusWillChange><FutureStatus FormalName='{}'/><DateAndTime>{}</DateAndTime></StatusWillChange>"
LATER = "2031-01-01 06:00:00+00:00"
RELEASES = {
    "nothing": ("", None, "None"),
    "usable": ("<Status FormalName='Usable'/>", "usable", "None"),
    "capitals": ("<Status FormalName='USABLE'/>", "usable", "None"),
    "withheld": ("<Status FormalName='Withheld'/>", "withheld", "None"),
    "canceled": ("<Status FormalName='Canceled'/>", "canceled", "None"),
    "another spelling": ("<Status FormalName='Cancelled '/>", "canceled", "None"),
    "unknown": ("<Status FormalName='Final'/>", "withheld", "None"),
    "empty": ("<Status FormalName=''/>", "withheld", "None"),
    "embargoed for ever": ("<Status FormalName='Embargoed'/>", "withheld", "None"),
    "embargoed": ("<Status FormalName='Embargoed'/>" + CHANGE.format("Usable", "20310101T060000Z"), None, LATER),
    "no end": ("<Status FormalName='Embargoed'/>" + CHANGE.format("Usable", "soon"), "withheld", "None"),
    "to be canceled": (
        "<Status FormalName='Usable'/>" + CHANGE.format("Canceled", "20310101T060000Z"),
        "canceled",
        "None",
    ),
    "a kill": ("<NewsItemType FormalName='Kill'/><Status FormalName='Usable'/>", "canceled", "None"),
    "stated twice": ("<Status FormalName='Canceled'/><Status FormalName='Usable'/>", "canceled", "None"),
}


@pytest.mark.parametrize(("inner", "status", "until"), RELEASES.values(), ids=RELEASES)
def test_status_and_embargo(inner: str, status: str | None, until: str) -> None:
    """By the rule of all readers: what is not understood is withheld."""
    meta = read(managed(inner))[0].meta
    assert (meta.status, str(meta.embargoed)) == (status, until)


def test_the_head_of_a_body_in_nitf_states_a_release_too() -> None:
    """Here and in NewsML-G2: the strictest of both holds."""
    head = "<head><docdata management-status='canceled'/></head>"
    nitf = f"<nitf>{head}<body><body.content><p>a</p></body.content></body></nitf>"
    assert read(document(item(text(nitf))))[0].meta.status == "canceled"
    item_g2 = (
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='x'><itemMeta><itemClass qcode='ninat:text'/>"
        "<pubStatus qcode='stat:usable'/></itemMeta><contentSet><inlineXML contenttype='application/nitf+xml'>"
        f"{nitf}</inlineXML></contentSet></newsItem>"
    )
    assert seednews.loads(item_g2, "newsml-g2").meta.status == "canceled"


# -- what is refused, and at what cost


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<NewsML/>", "contains no NewsItem"),
        (b"<NewsML><NewsItem/></NewsML>", "no component contains text"),
        (b"<newsItem/>", "the root is <newsItem>, not NewsML"),
        (b"<!DOCTYPE NewsML [<!ENTITY a 'b'>]><NewsML/>", "entities"),
        (b"NewsML", "not well-formed"),
    ],
)
def test_what_is_refused(data: bytes, words: str) -> None:
    """With the reason."""
    with pytest.raises(DocumentError, match=words):
        NEWSML.loads(data)


def test_it_is_not_written() -> None:
    """Nobody asks for it any more."""
    with pytest.raises(UnsupportedOperation):
        seednews.dumps(Article("H"), "newsml-1")


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_document_is_read_or_refused(inside: str, attribute: str) -> None:
    """With any names and words."""
    quoted = attribute.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;")
    for data in (FULL.replace(b"Every hour", inside.encode()), FULL.replace(b"'EX'", f"'{quoted}'".encode())):
        try:
            assert NEWSML.loads(data).article.body
        except DocumentError:
            continue


def test_nested_components() -> None:
    """However deeply nested, within the limits of XML."""
    content = "<ContentItem><DataContent>a</DataContent></ContentItem>"
    deep = "<NewsComponent>" * 200 + content + "</NewsComponent>" * 200
    assert body(read(document(item(deep)))[0]) == ["a"]


@needs_shared
def test_the_reported_document() -> None:
    """The smallest one there is."""
    assert seednews.read(SHARED / "finds/newsroom/newsml12.xml").headline == "Bridge reopens"
