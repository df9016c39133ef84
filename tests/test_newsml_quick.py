"""NewsML-G2: the fast path returns what the careful reader returns, and only where that reader reports nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

import seednews
from seednews import Article, Concept, Link, List, Metadata, Note, Paragraph, Quote, Subject
from seednews.formats.newsml.item import ItemReader
from seednews.formats.newsml.quick import article_of
from seednews.formats.shared.xhtml import XHTML
from seednews.testing import articles
from tests.test_laws import full, ready
from tests.test_newsml_read import NAR, item, xhtml

NOW = datetime(2026, 5, 12, 6, 0, tzinfo=UTC)
USUAL = ready(
    Article(
        "Council keeps the library",
        "The vote was close.",
        "By Jane Doe",
        [
            Paragraph("NORTHFIELD, May 12 (Example News) - The council voted on Tuesday."),
            Quote("We keep it.", "The mayor"),
            List(["Nine were for it.", "Two were not."]),
            Note("The vote was on Tuesday.", "correction"),
        ],
        Metadata(
            id="library",
            language="en",
            created=NOW,
            published=NOW,
            embargoed=NOW,
            creators=["Jane Doe", "Ivan Ivanov"],
            credit="Example News",
            rights="© Example News",
            source="https://example.com/library",
            keywords=["libraries"],
            subjects=[Subject("medtop", "04000000", "politics"), Subject("medtop", "20000593")],
            genre="Current",
            urgency=4,
            located="Northfield",
            slugline="northfield-library",
            edition_note="Second edition",
            signals=["correction"],
        ),
        kicker="Northfield",
    ),
    "newsml-g2",
)
PARTNER = USUAL.with_meta(
    provider_code="nprov:AFP",
    located_code="geonames:587084",
    genre_code="genre:Current",
    content_created=NOW,
    content_modified=NOW,
    subjects=[Subject("medtop", "04000000", "politics", type="cpnat:abstract")],
    services=[Concept("nprod:home", "Home news")],
    audiences=[Concept("iabaudience10:1")],
    copyright_holder=Concept(name="Example News"),
    usage_terms="For subscribers.",
    links=[Link("irel:previousVersion", guid="tag:example.com,2026:0", version=1)],
    rights_links=[Link(href="https://example.com/terms", title="Terms")],
)
FOREIGN = item(
    xhtml("<p>The council voted.</p>"),
    meta='<versionCreated>2026-05-12T06:00:00+00:00</versionCreated><pubStatus qcode="stat:usable"/>',
    about="<headline>Council keeps the library</headline>",
)
DOCUMENTS = [seednews.dumps(USUAL, "newsml-g2"), seednews.dumps(PARTNER, "newsml-g2"), FOREIGN]


def compared(root: etree._Element) -> Article | None:
    """The article by the fast path, after a comparison with that of the careful reader."""
    before = etree.tostring(root)
    quick = article_of(root)
    assert etree.tostring(root) == before
    if quick is None:
        return None
    reader = ItemReader(root)
    careful = reader.article()
    assert quick == careful
    assert repr(quick.meta) == repr(careful.meta)  # the types, too
    assert hash(quick) == hash(careful)
    assert [each.message for each in reader.told()] == []
    return quick


@pytest.mark.parametrize("data", DOCUMENTS)
def test_usual_items_take_the_fast_path(data: bytes) -> None:
    """Items of this library and simple items of others need no careful reader."""
    assert compared(etree.fromstring(data)) is not None


def test_the_fast_path_keeps_every_field() -> None:
    """What is written comes back."""
    for article in (USUAL, PARTNER):
        assert article_of(etree.fromstring(seednews.dumps(article, "newsml-g2"))) == article


@given(articles())
@example(full())
def test_both_paths_agree_on_any_article(article: Article) -> None:
    """Whatever the article holds: equal articles, and no diagnostics."""
    compared(etree.fromstring(seednews.dumps(ready(article, "newsml-g2"), "newsml-g2")))


NAMES = [
    *(
        f"{{{NAR}}}{name}"
        for name in "catalog name headline by subject edNote signal itemClass pubStatus embargoed dateline".split()
    ),
    *(f"{{{NAR}}}{name}" for name in "keyword creator contributor contentSet inlineXML generator rightsInfo".split()),
    *(f"{{{XHTML}}}{name}" for name in "p h2 b a br div body head html hr li ul footer img nitf ed-msg".split()),
    "nitf",
    "endash",
]
ATTRIBUTES = [
    *"qcode uri literal role type why version contenttype encoding tag href rel class start dir guid typeuri".split(),
    "{http://www.w3.org/XML/1998/namespace}lang",
]
VALUES = [
    *"medtop:1 subj:04000000 stat:canceled sig:x x:y ninat:picture 03 drol:summary why:direct base64 rtl en".split(),
    *"2026-05-12T06:00:00Z 2026-05-12T06:00 2026-05-12T24:00:00+00:00 9999-12-31T23:59:59-23:59 seednews".split(),
    *"text/html https://example.com/ verse irel:translationOf http://[".split(),
    *[
        "",
        " ",
        "\t",
        "\u00a0",
        "a b",
        "a\nb",
        "a\rb",
        "a &#8217; b",
        "Kill this story",
        "stat:usable ",
        "cpnat:person cpnat:poi",
    ],
]


class Edit(NamedTuple):
    """What one edit uses: the number of an element, and what is put there."""

    where: int
    name: str
    attribute: str
    value: str


def remove(node: etree._Element, _: Edit) -> None:
    """The element is missing."""
    node.getparent().remove(node)  # type: ignore[union-attr]  # it is not the root


def repeat(node: etree._Element, _: Edit) -> None:
    """The element stands twice."""
    node.addnext(etree.fromstring(etree.tostring(node, with_tail=False)))


def move(node: etree._Element, _: Edit) -> None:
    """The element stands before the others."""
    node.getparent().insert(0, node)  # type: ignore[union-attr]  # as above


def add_attribute(node: etree._Element, edit: Edit) -> None:
    """The element has another attribute, or another value of it."""
    node.set(edit.attribute, edit.value)


def change_attribute(node: etree._Element, edit: Edit) -> None:
    """The first attribute of the element has another value."""
    for key in node.keys()[:1]:
        node.set(key, edit.value)


def change_text(node: etree._Element, edit: Edit) -> None:
    """The element begins with another text."""
    node.text = edit.value


def change_tail(node: etree._Element, edit: Edit) -> None:
    """Another text follows the element."""
    node.tail = edit.value


def rename(node: etree._Element, edit: Edit) -> None:
    """The element has another name."""
    node.tag = edit.name


def add_child(node: etree._Element, edit: Edit) -> None:
    """There is another element in it."""
    etree.SubElement(node, edit.name).text = edit.value


def add_comment(node: etree._Element, edit: Edit) -> None:
    """There is a comment in it."""
    node.insert(0, etree.Comment(edit.name))


CHANGES: list[Callable[[etree._Element, Edit], None]] = [
    *[remove, repeat, move, rename, add_attribute, change_attribute],
    *[change_text, change_tail, add_child, add_comment],
]
EDITS = st.builds(Edit, st.integers(0, 400), *map(st.sampled_from, (NAMES, ATTRIBUTES, VALUES)))


@settings(max_examples=400)
@given(st.sampled_from(DOCUMENTS), st.lists(st.tuples(st.sampled_from(CHANGES), EDITS), min_size=1, max_size=3))
def test_both_paths_agree_on_any_document(
    data: bytes, edits: list[tuple[Callable[[etree._Element, Edit], None], Edit]]
) -> None:
    """Whatever others change: the fast path gives the same article, or leaves the item to the careful reader."""
    root = etree.fromstring(data)
    for change, edit in edits:
        if nodes := list(root.iterdescendants(etree.Element)):
            change(nodes[edit.where % len(nodes)], edit)
    compared(etree.fromstring(etree.tostring(root)))


@pytest.mark.parametrize(
    "data",
    [
        FOREIGN.replace(b"<p>The", b"<p><b>The</b>"),
        FOREIGN.replace(b"</p>", b'</p><p><img src="a.jpg"/></p>'),
        FOREIGN.replace(b"stat:usable", b"stat:killed"),
        FOREIGN.replace(b"+00:00", b"Z ").replace(b"06:00:00", b"06:00:00 "),
        FOREIGN.replace(b"<headline>", b'<headline role="hld:sub">'),
        FOREIGN.replace(b"<headline>", b"<headline>Tom &amp;amp; Jerry: "),
        FOREIGN.replace(b"ninat:text", b"ninat:picture"),
        FOREIGN.replace(b"<contentSet>", b"<contentSet>stray words"),
        FOREIGN.replace(b"</itemMeta>", b"<edNote>Embargoed until noon</edNote></itemMeta>"),
        FOREIGN.replace(b"</itemMeta>", b'<signal qcode="sig:killed"/></itemMeta>'),
        FOREIGN.replace(b"</p>", b'</p><ed-msg info="Kill this story"/>'),
    ],
)
def test_what_is_to_be_reported_takes_the_careful_reader(data: bytes) -> None:
    """A diagnostic is never lost."""
    assert data != FOREIGN
    assert article_of(etree.fromstring(data)) is None


def test_messages_take_the_fast_path_for_their_items() -> None:
    """The items of an issue come back equal, too."""
    second = USUAL.with_meta(id="second", guid="tag:example.com,2026:second")
    issue = seednews.Issue("north", "Northfield Weekly", None, [seednews.Section("News", [USUAL, second])])
    assert seednews.loads_issue(seednews.dumps(issue, "newsml-g2"), "newsml-g2") == issue
