"""What partners route, license and trust by: read from items of others, written, valid, and read back."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from html import escape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import seednews
from seednews import Article, Concept, Contributor, Link, Metadata, Paragraph, Subject, Table, Verse, formats
from seednews.desk import step
from seednews.desk.inputs.items import Item
from seednews.desk.settings import Settings
from seednews.formats.shared.entities import expanded
from seednews.formats.shared.escapes import unescaped_once_more
from seednews.formats.shared.signs import SIGNS
from seednews.model import Issue, Section
from seednews.model.metadata import words_of
from seednews.testing import articles
from tests.test_laws import full, ready
from tests.test_newsml_read import NAR, NEWSML, item, said, xhtml
from tests.validators import needs_shared, newsml_errors

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
CATALOG = '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>'
HOUSE = '<catalog><scheme alias="house" uri="http://house.example/codes/"/></catalog>'

# Each row: where it stands, the XML of another agency, the field, and what it is in the model.
ROWS = {
    "provider by qcode": (
        "meta",
        '<provider qcode="nprov:AFP"><name>AFP</name></provider>',
        "provider_code",
        "nprov:AFP",
    ),
    "provider by uri": (
        "meta",
        '<provider uri="https://house.example/us"><name>Us</name></provider>',
        "provider_code",
        "https://house.example/us",
    ),
    "provider by literal": ("meta", '<provider literal="house.example"/>', "provider_code", "house.example"),
    "creator by qcode": (
        "about",
        '<creator qcode="house:jd"><name>Jane Doe</name></creator>',
        "contributors",
        (Contributor("http://house.example/codes/jd", "Jane Doe"),),
    ),
    "typed subject": (
        "about",
        '<subject type="cpnat:abstract" qcode="medtop:04000000"><name>economy</name></subject>',
        "subjects",
        (Subject("medtop", "04000000", "economy", type="cpnat:abstract"),),
    ),
    "broader subject": (
        "about",
        '<subject type="cpnat:person" qcode="house:p1"><name>A. Roe</name><broader qcode="house:g"/></subject>',
        "subjects",
        (
            Subject(
                "http://house.example/codes/",
                "p1",
                "A. Roe",
                type="cpnat:person",
                broader=[Concept("http://house.example/codes/g")],
            ),
        ),
    ),
    "genre by code": ("about", '<genre qcode="genre:Current"/>', "genre_code", "genre:Current"),
    "contentCreated": ("about", "<contentCreated>2026-11-30T12:00:00Z</contentCreated>", "content_created", NOON),
    "contentModified": ("about", "<contentModified>2026-11-30T12:00:00Z</contentModified>", "content_modified", NOON),
    "service": (
        "meta",
        '<service qcode="nprod:deu"><name>Basic</name></service>',
        "services",
        (Concept("nprod:deu", "Basic"),),
    ),
    "copyrightHolder": (
        "head",
        '<rightsInfo><copyrightHolder uri="https://house.example/"><name>House</name></copyrightHolder></rightsInfo>',
        "copyright_holder",
        Concept("https://house.example/", "House"),
    ),
    "usageTerms": (
        "head",
        "<rightsInfo><usageTerms>Not<br/>online.</usageTerms></rightsInfo>",
        "usage_terms",
        "Not online.",
    ),
    "links of rights": (
        "head",
        '<rightsInfo><link rel="irel:seeAlso" href="https://house.example/licence"/></rightsInfo>',
        "rights_links",
        (Link("irel:seeAlso", "https://house.example/licence"),),
    ),
    "previous version": (
        "meta",
        '<link rel="irel:previousVersion" residref="tag:house.example,2026:1" version="3"/>',
        "links",
        (Link("irel:previousVersion", guid="tag:house.example,2026:1", version=3),),
    ),
    "derived from": (
        "meta",
        '<link rel="irel:derivedFrom" residref="urn:newsml:house.example:1" title="Before"/>',
        "links",
        (Link("irel:derivedFrom", guid="urn:newsml:house.example:1", title="Before"),),
    ),
    "translation of": (
        "meta",
        '<link rel="irel:translatedFrom" href="https://house.example/fr"/>',
        "links",
        (Link("irel:translatedFrom", "https://house.example/fr"),),
    ),
    "located by code": (
        "about",
        '<located qcode="geonames:587084"><name>Baku</name></located>',
        "located_code",
        "geonames:587084",
    ),
    "contributor with role": (
        "about",
        '<contributor role="ctrol:photographer" literal="mr"><name>Max Roe</name></contributor>',
        "contributors",
        (Contributor("mr", "Max Roe", "ctrol:photographer"),),
    ),
    "audience": (
        "about",
        '<audience qcode="house:adults"/>',
        "audiences",
        (Concept("http://house.example/codes/adults"),),
    ),
}


def foreign(place: str, xml: str) -> bytes:
    """An item of another agency."""
    head = f"{CATALOG}{HOUSE}"
    places = {"head": head, "meta": "", "about": ""}
    places[place] += xml
    return item(xhtml("<p>Words.</p>"), **places)


@needs_shared
@pytest.mark.parametrize("row", ROWS)
def test_each_row_is_read_written_valid_and_read_back(row: str) -> None:
    """And no part of it is reported as left out."""
    place, xml, field, value = ROWS[row]
    article = NEWSML.loads(foreign(place, xml)).article
    assert getattr(article.meta, field) == value
    assert not [each for each in said(foreign(place, xml)) if "left out" in each]
    article = seednews.publishable(article, seednews.House(provider="House"), NOON)
    document = seednews.dumps(article, "newsml-g2")
    assert newsml_errors(document) == []
    assert seednews.loads(document, "newsml-g2") == article
    for name in ("seed", "json"):
        assert seednews.loads(seednews.dumps(article, name), name) == article


def test_a_creator_with_a_code_is_one_element() -> None:
    """Partners look for name and code in one place; the order of all of them stays."""
    meta = Metadata(
        creators=["A", "B", "A"],
        contributors=[
            Contributor(None, "C", "ctrol:editor"),
            Contributor("house:b", "B"),
            Contributor("house:a", "A"),
            Contributor("house:z", "A"),
        ],
    )
    article = ready(Article("H", meta=meta), "newsml-g2")
    root = etree.fromstring(seednews.dumps(article, "newsml-g2"))
    parties = [node for node in root.iterfind("{*}contentMeta/*") if node.findtext("{*}name") in set("ABC")]
    assert [(etree.QName(each).localname, each.findtext("{*}name"), each.get("qcode")) for each in parties] == [
        ("contributor", "C", None),
        ("creator", "A", None),
        ("creator", "B", "house:b"),
        ("creator", "A", "house:a"),
        ("contributor", "A", "house:z"),
    ]


@pytest.mark.parametrize("name", ["nitf", "ninjs", "html"])
def test_formats_without_a_place_say_so(name: str) -> None:
    """By `keeps`; the words and the subjects stay."""
    kept = formats.get(name).keeps(full()).meta
    assert kept == words_of(kept)
    assert [each.code for each in kept.subjects] == [each.code for each in full().meta.subjects]


def test_the_model_admits_what_has_a_name_or_a_code() -> None:
    """And a literal, only where NewsML-G2 has one."""
    with pytest.raises(seednews.ModelError, match="pass code or name"):
        Concept()
    with pytest.raises(seednews.ModelError, match="pass href or guid"):
        Link("irel:seeAlso")
    with pytest.raises(seednews.ModelError, match="no vocabulary"):
        Metadata(services=[Concept("deu")])
    with pytest.raises(seednews.ModelError, match="no vocabulary"):
        Subject("medtop", "1", type="person")


def test_an_alias_for_iptc_s_scheme_is_iptc_s() -> None:
    """Whatever the document calls it."""
    head = f'{CATALOG}<catalog><scheme alias="p" uri="http://cv.iptc.org/newscodes/newsprovider/"/></catalog>'
    article = NEWSML.loads(item(xhtml("<p>a</p>"), head=head, meta='<provider qcode="p:AFP"><name>A</name></provider>'))
    assert article.article.meta.provider_code == "nprov:AFP"


# -- reading better


def message(*items: bytes, package: str = "", header: str = "") -> bytes:
    """A news message of somebody else."""
    inside = f"<header>{header}</header><itemSet>{package}{b''.join(items).decode()}</itemSet>"
    return f'<newsMessage xmlns="{NAR}">{inside}</newsMessage>'.encode()


def picture(guid: str = "tag:example.com,2026:p") -> bytes:
    """A picture with its caption."""
    about = "<headline>Ferry</headline><description role='drol:caption'>The ferry at noon.</description>"
    content = '<remoteContent href="https://example.com/p.jpg" contenttype="image/jpeg"/>'
    made = item(content, about=about, nature="ninat:picture")
    return made.replace(b"tag:example.com,2026:1", guid.encode())


TEXT = item(xhtml("<p>The ferry runs.</p>"), about="<headline>Ferry is back</headline>")


@pytest.mark.parametrize("package", ["", '<packageItem guid="tag:example.com,2026:k"><itemMeta/></packageItem>'])
def test_a_text_and_its_pictures_are_one_article(package: str) -> None:
    """The pictures are reported with their captions, in any position."""
    data = message(picture(), TEXT, picture("tag:example.com,2026:q"), package=package)
    reading = NEWSML.loads(data, "m.xml")
    assert reading.article.headline == "Ferry is back"
    named = [each.message for each in reading.diagnostics if "picture" in each.message]
    assert named[0] == (
        "the picture 'tag:example.com,2026:p', 'The ferry at noon.', at https://example.com/p.jpg; left out"
    )
    assert len(named) == 2


def test_a_picture_with_a_caption_of_its_own_is_no_second_article() -> None:
    """Its words are named, as those of a description are."""
    caption = item(xhtml("<p>The ferry at dawn.</p>"), about="<headline>Ferry</headline>", nature="ninat:picture")
    reading = NEWSML.loads(message(TEXT, caption.replace(b"tag:example.com,2026:1", b"tag:example.com,2026:c")))
    assert reading.article.headline == "Ferry is back"
    assert [each.message for each in reading.diagnostics if "dawn" in each.message] == [
        "the picture 'tag:example.com,2026:c', 'The ferry at dawn.'; left out"
    ]


def test_two_texts_are_an_issue() -> None:
    """With or without pictures."""
    other = TEXT.replace(b"tag:example.com,2026:1", b"tag:example.com,2026:2")
    with pytest.raises(seednews.IssueFound):
        NEWSML.loads(message(TEXT, picture(), other))
    assert len(NEWSML.loads_issue(message(TEXT, picture(), other)).issue.articles) == 2


def test_an_item_held_back_by_its_package_stays_so() -> None:
    """Though it is read as one article."""
    meta = '<itemMeta><pubStatus qcode="stat:withheld"/></itemMeta>'
    data = message(TEXT, picture(), package=f'<packageItem guid="tag:example.com,2026:k">{meta}</packageItem>')
    assert NEWSML.loads(data).article.meta.status == "withheld"


def test_a_package_without_a_guid() -> None:
    """It is reported; its articles are read."""
    package = "<packageItem><itemRef residref='tag:example.com,2026:1'/></packageItem>"
    reading = NEWSML.loads_issue(message(TEXT, package=package, header="<transmitId>t1</transmitId>"))
    assert reading.issue.id == "t1"
    assert [each.headline for each in reading.issue.articles] == ["Ferry is back"]
    assert "SN424" in {each.code for each in reading.diagnostics}


@pytest.mark.parametrize("latest", [0, 1, 2])
def test_of_the_same_version_the_last_made_wins(latest: int) -> None:
    """In any position; an agency sent a correction without increasing the version."""
    items = [
        item(xhtml(f"<p>{number}</p>"), meta=f"<versionCreated>2026-11-30T1{hour}:00:00Z</versionCreated>")
        for number, hour in enumerate([9 if each == latest else each for each in range(3)])
    ]
    reading = NEWSML.loads(message(*items))
    assert reading.article.body == (Paragraph(str(latest)),)
    assert [each.code for each in reading.diagnostics].count("SN415") == 2


def test_an_issue_keeps_the_order_of_equal_versions() -> None:
    """Where its package refers to each of them."""
    first, second = (
        ready(
            Article(words, meta=Metadata(guid="tag:example.com,2026:1", modified=NOON.replace(hour=hour))), "newsml-g2"
        )
        for words, hour in (("One", 11), ("Two", 13))
    )
    issue = Issue("i", "I", None, [Section(None, [first, second])])
    assert seednews.loads_issue(seednews.dumps(issue, "newsml-g2"), "newsml-g2") == issue


def test_what_the_model_has_no_place_for_is_named() -> None:
    """Attributes of words and elements inside codes, each kind once."""
    head = f"{CATALOG}{HOUSE}"
    about = (
        "<keyword role='house:index'>ferry</keyword><description confidence='4'>Summed up.</description>"
        "<subject qcode='medtop:1' relevance='9'/><audience significance='5' qcode='house:a'/>"
    )
    data = item(xhtml("<p>a</p>"), head=head, about=about).replace(
        b'<itemClass qcode="ninat:text"/>', b'<itemClass qcode="ninat:text"><related qcode="house:x"/></itemClass>'
    )
    kinds = {each.partition(" is not supported")[0].removeprefix("SN401 ") for each in said(data) if "left out" in each}
    assert kinds == {
        "role of keyword",
        "confidence of description",
        "relevance of subject",
        "significance of audience",
        "related of itemClass",
    }


@given(st.sampled_from(sorted(SIGNS)), st.sampled_from(["p", "li", "td", "div", "blockquote"]))
def test_characters_that_are_elements(name: str, around: str) -> None:
    """Stand where they are meant, in any block."""
    wrapped = {"li": "<ul><li>{}</li></ul>", "td": "<table><tr><td>{}</td><td>x</td></tr></table>"}
    body = wrapped.get(around, f"<{around}>{{}}</{around}>").format(f"From 1990<{name}/>2000")
    article = NEWSML.loads(item(xhtml(body))).article
    assert f"1990{SIGNS[name]}2000" in "".join(article.texts())


def test_an_element_that_may_be_a_character_is_named() -> None:
    """Since the words around it are glued together without it."""
    assert said(item(xhtml("<p>From 1990<xdash/>2000</p>"))) == ["SN401 <xdash> is not text; left out"]


def test_characters_that_are_escaped_twice() -> None:
    """They are unescaped in text and metadata, and this is reported; not in our own items."""
    about = "<headline>The town&amp;#39;s bridge</headline><keyword>R&amp;amp;D</keyword>"
    data = item(xhtml("<p>It &amp;quot;is&amp;quot; open &amp;bogus; &amp;#0;</p>"), about=about)
    article = NEWSML.loads(data).article
    assert (article.headline, article.meta.keywords) == ("The town's bridge", ("R&D",))
    assert article.body == (Paragraph('It "is" open &bogus; \ufffd'),)
    assert [each for each in said(data) if "SN402" in each] == [
        "SN402 characters are escaped twice, such as '&#39;'; they were unescaped once more"
    ]
    ours = ready(Article("The town&#39;s bridge"), "newsml-g2")
    assert seednews.loads(seednews.dumps(ours, "newsml-g2"), "newsml-g2") == ours


@given(articles())
def test_unescaping_keeps_what_has_no_references(article: Article) -> None:
    """Words without references stay, and no text gets blank."""
    meant, reference = unescaped_once_more(article)
    assert (meant == article) == (reference is None or meant == article)
    assert len([*meant.texts()]) == len([*article.texts()])


RESULTS = "Harle - Aller 2:1\nNeuss - Leine 0:0\nDitzum - Ems 3:3"
FIGURES = "Harle and the whole of the island   12  14  3\nNeuss and its district on the Rhine   9   8  1"
PROSE = (
    "The ferry between Harle and the island runs again after\ntwo years of repairs, the town council said on\nMonday."
)


@pytest.mark.parametrize("kind", ["inlineXML", "text/html", "text/plain"])
@pytest.mark.parametrize("rows", [RESULTS, FIGURES])
def test_lines_without_marks_stay_lines(kind: str, rows: str) -> None:
    """Results and figures are not prose; wrapped prose is."""
    words = f"{rows}\n\n{PROSE}"
    data = f'<inlineData contenttype="{kind}">{escape(words)}</inlineData>'
    body = NEWSML.loads(item(xhtml(words) if kind == "inlineXML" else data)).article.body
    assert body == (Verse(rows.split("\n")), Paragraph(PROSE.replace("\n", " ")))


def test_a_table_of_cells_is_one() -> None:
    """And stays so in each format that has tables."""
    article = ready(Article("H", body=[Table([["a", ""], ["b", "c"]])]), "newsml-g2")
    assert seednews.loads(seednews.dumps(article, "newsml-g2"), "newsml-g2").body == article.body


# -- the house


def test_the_house_gives_what_partners_ask_for(tmp_path: Path) -> None:
    """If the article has none; the code of the provider only with the name of the house file."""
    path = tmp_path / "house.toml"
    path.write_text(
        'provider = "Harle Post"\nprovider_code = "nprov:HP"\ncopyright_holder = "Harle Post"\n'
        'usage_terms = "Not for archives."\nservice = "svc:coast"\n',
        encoding="utf-8",
    )
    house = seednews.House.load(path)
    meta = seednews.publishable(Article("H"), house, NOON).meta
    assert (meta.provider_code, meta.copyright_holder) == ("nprov:HP", Concept(name="Harle Post"))
    assert (meta.usage_terms, meta.services) == ("Not for archives.", (Concept("svc:coast"),))
    theirs = Metadata(provider="AFP", copyright_holder=Concept("house:x"), services=[Concept("svc:own")])
    meta = seednews.publishable(Article("H", meta=theirs), house, NOON).meta
    assert (meta.provider_code, meta.copyright_holder) == (None, Concept("house:x"))
    assert meta.services == (Concept("svc:own"),)
    with pytest.raises(seednews.ModelError, match="no vocabulary"):
        seednews.House(service="coast")


# -- documents of others, in shapes that were refused or lost words


_NITF_WORDS = "<body><body.content><p>Caf{}</p></body.content></body>"


@pytest.mark.parametrize(
    ("prolog", "accent"),
    [
        ('<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">', "&eacute;"),
        ('<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.3//EN" "nitf-3-3.dtd">', "&#233;"),
        ('\n  <?xml version="1.0" encoding="utf-8"?>', "\u00e9"),
        ('\n<?xml version="1.0"?>\n<!-- a licence of many lines -->', "\u00e9"),
        (f"<!-- {'x' * 20_000} -->", "\u00e9"),
    ],
)
def test_what_stands_above_the_root(prolog: str, accent: str) -> None:
    """Names of characters that the document type declares, white space above the declaration, a long comment."""
    data = f"{prolog}<nitf><head/>{_NITF_WORDS.format(accent)}</nitf>".encode()
    article = step.read(Item("a.xml", 0, data), Settings(format="json")).document
    assert isinstance(article, Article)
    assert article.body == (Paragraph("Caf\u00e9"),)


def test_names_of_characters_are_read_where_they_are_references() -> None:
    """Not in CDATA, comments and instructions. Unknown names are refused."""
    kept = b"<![CDATA[&mdash;]]><!--&mdash;--><?x &mdash;?>&amp;&unknown;"
    assert expanded(kept + b"&mdash;&nbsp;") == kept + b"&#8212;&#160;"
    for name in (b"&unknown;", b"&mdash"):
        with pytest.raises(seednews.DocumentError):
            formats.get("nitf").loads(b'<!DOCTYPE nitf SYSTEM "x"><nitf>' + name + b"</nitf>")


def test_lines_keep_their_numbers_below_white_space() -> None:
    """If the declaration is removed."""
    with pytest.raises(seednews.DocumentError) as fault:
        formats.get("nitf").loads(b'\n\n<?xml version="1.0"?>\n<nitf>\n<p></nitf>')
    assert fault.value.line == 5


def test_items_of_other_kinds_are_named() -> None:
    """Beside one text they went without a word."""
    item = _item("<inlineData>It is open.</inlineData>")
    others = "".join(f'<{kind} guid="x" version="1"/>' for kind in ("conceptItem", "planningItem", "knowledgeItem"))
    message = f'<newsMessage xmlns="{NAR}"><header/><itemSet>{item}{others}</itemSet></newsMessage>'
    told = [each.message for each in formats.get("newsml-g2").loads(message.encode()).diagnostics]
    for kind in ("conceptItem", "planningItem", "knowledgeItem"):
        assert any(kind in each for each in told)


@pytest.mark.parametrize("around", ["{}", "<div>{}</div>", '<div class="x"><section>\n{}\n</section></div>'])
def test_lines_without_markup_are_kept(around: str) -> None:
    """Results and tables of figures, also in wrappers."""
    lines = ("1. Rossi  10", "2. Bianchi  20", "3. Verdi  30")
    body = around.format("\n".join(lines))
    html = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{body}</body></html>'
    item = _item(f'<inlineXML contenttype="application/xhtml+xml">{html}</inlineXML>')
    assert formats.get("newsml-g2").loads(item.encode()).article.body == (Verse(lines),)


def _item(content: str) -> str:
    return (
        f'<newsItem xmlns="{NAR}" guid="tag:example.com,2026:1" version="1"><itemMeta><itemClass qcode="ninat:text"/>'
        '<provider literal="x"/><versionCreated>2026-05-12T06:00:00Z</versionCreated><pubStatus qcode="stat:usable"/>'
        f"</itemMeta><contentMeta><headline>H</headline></contentMeta><contentSet>{content}</contentSet></newsItem>"
    )


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (
            "<person><name.given>Jane</name.given><name.family>Doe</name.family><function>Chief</function></person>",
            "Jane Doe, Chief",
        ),
        ("<person>Jane Doe</person><function>Chief</function> said", "Jane Doe, Chief said"),
        ("<frac><frac-num>1</frac-num><frac-sep>/</frac-sep><frac-den>2</frac-den></frac>", "1/2"),
        ("<frac><frac-num>1</frac-num><frac-den>2</frac-den></frac>", "1/2"),
    ],
)
def test_parts_of_nitf_are_apart(markup: str, words: str) -> None:
    """Once, and not glued together."""
    data = f"<nitf><body><body.content><p>{markup}</p></body.content></body></nitf>"
    assert formats.get("nitf").loads(data.encode()).article.body == (Paragraph(words),)


@pytest.mark.parametrize("empty", ["<p></p>", "<div><br/></div>", "<html><body></body></html>"])
def test_empty_markup_beside_the_words_of_ninjs(empty: str) -> None:
    """The first rendition that has words is the body."""
    data = json.dumps({"uri": "urn:x:1", "body_html": empty, "body_text": "It is open."})
    assert formats.get("ninjs").loads(data.encode()).article.body == (Paragraph("It is open."),)
