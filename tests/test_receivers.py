"""What receivers make of our items, by their reading rules restated here, and what we say that they drop."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

import seednews
from seednews import Article, Issue, Metadata, Subject, formats
from seednews.formats.newsml.check import judged
from seednews.formats.newsml.receivers import NEWER, RECEIVERS, STANDARDS, TOPICS, as_sent, dropped_fields
from seednews.formats.shared.vocabulary import CATALOG
from seednews.testing import articles, issues, metadata
from tests.test_laws import NOW, full, ready, ready_issue
from tests.test_newsml_read import item as others_item
from tests.test_newsml_read import xhtml
from tests.validators import needs_shared, newsml_errors, nitf_errors

_N = {"n": "http://iptc.org/std/nar/2006-10-01/", "f": "http://iptc.org/std/NITF/2006-10-18/"}
NEWSML = formats.get("newsml-g2")


def item(article: Article, receiver: str) -> etree._Element:
    """The item that a receiver gets."""
    root = etree.fromstring(seednews.dumps(article, "newsml-g2", receiver=receiver))
    return next(root.iter(f"{{{_N['n']}}}newsItem"))


def bare(text: str) -> str:
    """A text without white space."""
    return "".join(text.split())


# -- every receiver


@pytest.mark.parametrize("receiver", RECEIVERS)
@given(article=articles())
@example(article=full())
def test_our_reader_takes_the_body_once(receiver: str, article: Article) -> None:
    """Whatever is in the item for a receiver, we read the equal article, and have nothing to say of it."""
    article = ready(article, "newsml-g2")
    reading = NEWSML.loads(seednews.dumps(article, "newsml-g2", receiver=receiver, destination="desk"))
    assert reading.article == as_sent(article, RECEIVERS[receiver])
    assert not [each for each in reading.diagnostics if each.severity > seednews.Severity.INFO]


@pytest.mark.parametrize("receiver", RECEIVERS)
@given(issue=issues())
def test_issues_come_back_from_every_receiver(receiver: str, issue: Issue) -> None:
    """The same for issues, whose version is the package's."""
    issue = ready_issue(issue, "newsml-g2")
    document = seednews.dumps(issue, "newsml-g2", receiver=receiver)
    sent = issue.mapped(lambda article: as_sent(article, RECEIVERS[receiver]))
    assert seednews.loads_issue(document, "newsml-g2") == sent
    assert etree.fromstring(document).xpath("string(//n:packageItem/@version)", namespaces=_N) == str(
        issue.meta.version
    )


@needs_shared
@pytest.mark.parametrize("receiver", RECEIVERS)
@given(article=articles())
@example(article=full())
def test_items_for_receivers_are_valid(receiver: str, article: Article) -> None:
    """Under the XML Schema of NewsML-G2, whatever the form of the body, alone and in a message."""
    article = ready(article, "newsml-g2")
    assert newsml_errors(seednews.dumps(article, "newsml-g2", receiver=receiver)) == []
    assert newsml_errors(seednews.dumps(article, "newsml-g2", receiver=receiver, destination="desk")) == []


@pytest.mark.parametrize("receiver", RECEIVERS)
@given(article=articles())
@example(article=full())
def test_every_alias_is_declared(receiver: str, article: Article) -> None:
    """Each code of a document is of a scheme of the catalog that it refers to, or of one that it declares."""
    root = item(ready(article, "newsml-g2"), receiver)
    declared = {each.get("alias") for each in root.iterfind("n:catalog/n:scheme", _N)}
    for node in root.iter("{*}*"):
        for name in ("qcode", "role", "type", "derivedfrom", "mode", "rel"):
            if node.prefix is None and str(node.tag).startswith(f"{{{_N['n']}}}") and name in node.attrib:
                assert node.attrib[name].partition(":")[0] in declared | CATALOG.keys()


# -- subject codes


def with_subjects(*subjects: Subject) -> Article:
    """An article about something."""
    return ready(Article("H", meta=Metadata(subjects=subjects)), "newsml-g2")


def test_subject_codes_stand_beside_media_topics() -> None:
    """For the receiver that reads no other; once each, and not where the article has one itself."""
    article = with_subjects(
        Subject("medtop", "04000000", "economy"),
        Subject("medtop", "20000593"),
        Subject("medtop", "04000000"),
        Subject("medtop", "15000000"),
        Subject("subj", "15000000"),
    )
    codes = [str(each) for each in item(article, "superdesk").xpath("//n:subject/@qcode", namespaces=_N)]
    own = [f"{subject.scheme}:{subject.code}" for subject in article.meta.subjects]
    assert codes == [*own, "subj:04000000"]
    assert [each.get("qcode") for each in item(article, "generic").iterfind(".//n:subject", _N)] == own


@given(
    st.lists(
        st.sampled_from(["medtop", "subj"]).flatmap(
            lambda scheme: st.builds(Subject, st.just(scheme), st.sampled_from([*TOPICS, "20000593", "x:04000000"])),
        ),
        max_size=6,
    )
)
def test_added_codes_do_not_come_back(subjects: list[Subject]) -> None:
    """An added code does not become a second subject; an existing one is kept."""
    article = with_subjects(*subjects)
    assert seednews.loads(seednews.dumps(article, "newsml-g2", receiver="superdesk"), "newsml-g2") == article


def test_a_subject_code_of_others_is_read() -> None:
    """Only derived codes are ignored."""
    document = seednews.dumps(with_subjects(Subject("medtop", "04000000")), "newsml-g2", receiver="superdesk")
    for other in (b'"subj:04000001" derivedfrom="medtop:04000000"', b'"subj:04000000" derivedfrom="medtop:05000000"'):
        changed = document.replace(b'"subj:04000000" derivedfrom="medtop:04000000"', other)
        assert changed != document
        code = other[6:14].decode()
        assert Subject("subj", code) in seednews.loads(changed, "newsml-g2").meta.subjects


# -- what is dropped


def test_what_superdesk_drops() -> None:
    """By the names of the model, in its order."""
    assert dropped_fields(full(), "generic") == dropped_fields(full(), "nitf") == ()
    dropped = (
        "id",
        "direction",
        "published",
        "expires",
        "provider",
        "credit",
        "rights",
        "source",
        "keywords",
        "subjects",
        "located",
        "provider_code",
        "genre_code",
        "located_code",
        "content_created",
        "content_modified",
        "contributors",
        "services",
        "audiences",
        "copyright_holder",
        "rights_links",
        "links",
    )
    assert dropped_fields(full(), "superdesk") == dropped
    in_german = attrs.evolve(full(), meta=attrs.evolve(full().meta, language="de"))
    assert "genre" in dropped_fields(in_german, "superdesk")
    with pytest.raises(seednews.UsageError, match="generic, superdesk, nitf, apa"):
        dropped_fields(full(), "nobody")


@given(metadata())
def test_losses_are_what_is_not_kept(meta: Metadata) -> None:
    """A field that is empty cannot be lost, and one that is named is not in what the receiver keeps."""
    article = Article("H", meta=meta)
    for name, receiver in RECEIVERS.items():
        lost = dropped_fields(article, name)
        kept = receiver.keeps(article)
        for field in attrs.fields(Metadata):
            assert (field.name in lost) == (getattr(kept.meta, field.name) != getattr(meta, field.name))
            assert field.name not in lost or getattr(meta, field.name) not in {None, ()}
        assert dropped_fields(kept, name) == ()


def test_what_is_dropped_is_told() -> None:
    """In words, with the age at which an item vanishes; only where a moment is given."""
    told = NEWSML.losses(full(), receiver="superdesk")
    assert [each.message.partition(" id,")[0] for each in told] == ["Superdesk drops"]
    assert NEWSML.losses(full(), now=NOW + timedelta(days=9), receiver="generic") == ()
    with pytest.raises(seednews.UsageError, match="unknown receiver 'nobody'"):
        NEWSML.losses(full(), receiver="nobody")
    assert len(NEWSML.losses(full(), now=NOW + timedelta(days=2), receiver="superdesk")) == 1
    late = NEWSML.losses(full(), now=NOW + timedelta(days=2, seconds=1), receiver="superdesk")
    assert str(late[1]).startswith("warning[SN504] modified: 2023-09-21 is more than 2 days ago")


@given(articles())
@example(full())
def test_genres_arrive_where_they_are_english(article: Article) -> None:
    """Superdesk reads the names of a genre whose language begins with en."""
    article = ready(article, "newsml-g2")
    names = item(article, "superdesk").xpath("//n:genre/n:name[starts-with(@xml:lang, 'en')]", namespaces=_N)
    assert isinstance(names, list)
    expected = (
        [] if article.meta.genre is None or "genre" in dropped_fields(article, "superdesk") else [article.meta.genre]
    )
    assert [each.text for each in names] == expected


# -- an agency's importer, by its rules: it takes messages alone, and looks at the first item


def imported(data: bytes) -> dict[str, object] | None:
    """What it makes of a document; None where it refuses it."""
    root = etree.fromstring(data)
    found = root.find("n:itemSet/n:newsItem", _N) if root.tag == f"{{{_N['n']}}}newsMessage" else None
    if found is None or found.findtext("n:itemMeta/n:versionCreated", namespaces=_N) is None:
        return None
    provider, kind = found.find("n:itemMeta/n:provider", _N), found.find("n:itemMeta/n:itemClass", _N)
    titles = {each.get("role"): each.text for each in found.iterfind("n:contentMeta/n:headline", _N)}
    if provider is None or provider.get("qcode") != "nprov:apa" or "apahltype:title" not in titles:
        return None
    if kind is None or kind.get("qcode") != "ninat:text":
        return None
    subjects = found.findall("n:contentMeta/n:subject", _N)
    places = [each for each in subjects if each.get("type") == "cpnat:geoArea" and each.get("why") == "why:direct"]
    topics = [each.get("qcode", "") for each in subjects if each.get("type") == "cpnat:abstract"]
    words = found.xpath(".//*[local-name() = 'p' or local-name() = 'pre']")
    assert isinstance(words, list)
    return {
        "title": titles["apahltype:title"],
        "subtitle": titles.get("apahltype:subtitle"),
        "topics": [each.partition(":")[2] for each in topics if each.startswith("medtop:")],
        "places": [each.findtext("n:name", namespaces=_N) for each in places],
        "holder": found.findtext("n:rightsInfo/n:copyrightHolder/n:name", namespaces=_N),
        "notice": found.findtext("n:rightsInfo/n:copyrightNotice", namespaces=_N),
        "words": "".join("".join(each.itertext()) for each in words if isinstance(each, etree._Element)),  # noqa: SLF001
    }


def test_an_agency_takes_our_items() -> None:
    """Its provider code, typed subjects, the role of the title; the house gives what every article has."""
    subjects = [Subject("medtop", "04000000"), Subject("place", "az", "Baku", type="cpnat:geoArea")]
    body = (seednews.Paragraph("The ferry runs."), seednews.Crosshead("And now?"))
    article = Article("Ferry is back", "After two years.", body=body, meta=Metadata(subjects=subjects))
    house = seednews.House(
        provider="APA", provider_code="nprov:apa", copyright_holder="APA", rights="© APA", language="en"
    )
    article = seednews.publishable(article, house, NOW)
    data = seednews.dumps(article, "newsml-g2", receiver="apa")
    assert imported(data) == {
        "title": "Ferry is back",
        "subtitle": "After two years.",
        "topics": ["04000000"],
        "places": ["Baku"],
        "holder": "APA",
        "notice": "© APA",
        "words": "The ferry runs.",
    }
    assert [each.code for each in judged(data, "apa")] == ["SN419"]  # the crosshead
    assert [each for each in NEWSML.losses(article, receiver="apa") if "And now?" in each.message]


@given(articles(), st.booleans(), st.sampled_from(["apa", "generic"]))
def test_what_the_importer_refuses_is_told(article: Article, is_theirs: bool, receiver: str) -> None:  # noqa: FBT001
    """It takes an item, exactly where `judged` finds nothing that it refuses."""
    if is_theirs:
        article = article.with_meta(provider_code="nprov:apa")
    data = seednews.dumps(ready(article, "newsml-g2"), "newsml-g2", receiver=receiver)
    refused = [each for each in judged(data, "apa") if each.code == "SN429" and "has no p" not in each.message]
    assert bool(refused) == (imported(data) is None)


def test_a_receiver_of_ones_own(tmp_path: Path) -> None:
    """A table in a TOML file, in writing and in checks."""
    path = tmp_path / "wire.toml"
    path.write_text(
        """
title = "The wire"
message = true
fields = ["keywords"]
types = { house = "cpnat:object" }
rules = [{ unless = "n:contentMeta/n:slugline", refuses = "an item without a slugline" }]
""",
        encoding="utf-8",
    )
    article = ready(Article("H", meta=Metadata(keywords=["a"], subjects=[Subject("house", "1")])), "newsml-g2")
    data = seednews.dumps(article, "newsml-g2", receiver=str(path))
    assert data.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<newsMessage')
    assert seednews.loads(data, "newsml-g2").meta.subjects == (Subject("house", "1", type="cpnat:object"),)
    refusal = "The wire refuses an item without a slugline"
    assert [(each.code, each.message) for each in judged(data, str(path))] == [("SN429", refusal)]
    told = [each.message for each in NEWSML.losses(article, receiver=str(path))]
    assert told == ["The wire drops keywords", refusal]


def test_headlines_by_their_roles() -> None:
    """One below the other is the standfirst, whichever comes first and whatever the scheme."""
    about = "<headline role='hlrole:sub'>Below</headline><headline role='hlrole:main'>Above</headline>"
    reading = NEWSML.loads(others_item(xhtml("<p>a</p>"), about=about))
    assert (reading.article.headline, reading.article.standfirst) == ("Above", "Below")
    assert not [each for each in reading.diagnostics if "headline" in each.message]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("title =", "not TOML"),
        ("colour = 'red'", "colour"),
        ("renditions = ['pdf']", "pdf"),
        ("fields = ['colour']", "unknown fields of an article: colour"),
        ("rules = [{ refuses = 'x' }]", "unless"),
        ("rules = [{ unless = 'a', where = 'b', drops = 'x' }]", "unless"),
        ("rules = [{ unless = 'n:(', refuses = 'x' }]", "XPath"),
        ("rules = [{ unless = 'z:a', refuses = 'x' }]", "XPath"),
        ("message = 3", "message"),
        ("types = 3", "types"),
        ("headline_role = 'title'", "vocabulary"),
    ],
)
def test_a_receiver_that_is_none(tmp_path: Path, text: str, reason: str) -> None:
    """Is refused with what is wrong."""
    path = tmp_path / "wrong.toml"
    path.write_text(text, encoding="utf-8")
    document = seednews.dumps(ready(full(), "newsml-g2"), "newsml-g2")
    with pytest.raises(seednews.DocumentError, match=reason):
        list(judged(document, str(path)))


@needs_shared
@pytest.mark.parametrize("standard", STANDARDS)
@given(article=articles())
@example(article=full())
def test_older_versions_of_the_standard(standard: str, article: Article) -> None:
    """Have no element that came later (measured with their schemas: pubHistory 2.24, origRep 2.20)."""
    article = ready(article, "newsml-g2")
    document = seednews.dumps(article, "newsml-g2", standard=standard)
    assert newsml_errors(document) == []
    root = etree.fromstring(document)
    assert root.get("standardversion") == standard
    since = {"pubHistory": "2.24", "origRep": "2.20"}
    later = {name for name, version in since.items() if float(version) > float(standard)}
    assert not later & {etree.QName(node).localname for node in root.iter("{*}*")}
    kept = {name: None for name, version in NEWER.items() if float(version) > float(standard)}
    assert seednews.loads(document, "newsml-g2") == article.with_meta(**kept)  # type: ignore[arg-type]  # fields
    told = NEWSML.losses(article, standard=standard)
    assert [each.path for each in told] == [name for name in kept if getattr(article.meta, name) is not None]


# -- NITF


def in_blocks(root: etree._Element) -> list[etree._Element]:
    """What stock readers of NITF inside NewsML-G2 take: the children of the blocks of the last rendition's body."""
    rendition = root.find("n:contentSet", _N)
    assert rendition is not None
    last = rendition[-1]
    assert last.get("contenttype") == "application/nitf+xml"
    return [node for block in last.iterfind(".//f:body.content/f:block", _N) for node in block]


@given(articles())
@example(full())
def test_every_word_arrives_as_nitf(article: Article) -> None:
    """Kicker and standfirst lead the body; of tables, notes and quotations every word is there."""
    article = ready(article, "newsml-g2")
    root = item(article, "nitf")
    words = "".join("".join(str(text) for text in node.itertext()) for node in in_blocks(root))
    body = Article(kicker=article.kicker, standfirst=article.standfirst, body=article.body)
    assert bare(words) == bare("".join(body.texts()))
    assert root.findtext("n:contentMeta/n:headline", namespaces=_N) == article.headline
    values = {
        "language": root.xpath("string(n:contentMeta/n:language/@tag)", namespaces=_N),
        "status": root.xpath("substring-after(n:itemMeta/n:pubStatus/@qcode, ':')", namespaces=_N),
    }
    assert values == {name: getattr(article.meta, name) for name in values}
    for name, moment in {
        "versionCreated": article.meta.modified,
        "firstCreated": article.meta.created,
        "embargoed": article.meta.embargoed,
        "expires": article.meta.expires,
    }.items():
        assert root.findtext(f"n:itemMeta/n:{name}", namespaces=_N) == (moment and moment.isoformat())


@needs_shared
@given(articles())
@example(full())
def test_the_nitf_is_valid(article: Article) -> None:
    """Under the XML Schema of NITF 3.6, which the schema of NewsML-G2 does not look into."""
    rendition = item(ready(article, "newsml-g2"), "nitf").find(".//f:nitf", _N)
    assert rendition is not None
    assert nitf_errors(etree.tostring(rendition)) == []


# -- the header of a message


HEADER: dict[str, Callable[[Issue], object]] = {
    "sent": lambda issue: max(each.meta.modified for each in issue.articles if each.meta.modified).isoformat(),
    "sender": lambda issue: issue.meta.publisher,
    "priority": lambda issue: min(
        (str(each.meta.urgency) for each in issue.articles if each.meta.urgency), default=None
    ),
    "destination": lambda _: "desk",
}


@given(issues())
def test_the_header_of_a_message(issue: Issue) -> None:
    """Who sends what when to whom; the same message has the same transmitId, a new version another."""
    issue = ready_issue(issue, "newsml-g2")
    header = etree.fromstring(seednews.dumps(issue, "newsml-g2", destination="desk")).find("n:header", _N)
    assert header is not None
    for name, expected in HEADER.items():
        if name != "sender" or issue.meta.publisher is not None:
            assert header.findtext(f"n:{name}", namespaces=_N) == expected(issue)
    later = attrs.evolve(issue, meta=attrs.evolve(issue.meta, version=issue.meta.version % 9 + 1))
    ids = [
        etree.fromstring(seednews.dumps(each, "newsml-g2")).findtext("n:header/n:transmitId", namespaces=_N)
        for each in (issue, issue, later)
    ]
    assert ids[0] == ids[1]
    assert (ids[0] == ids[2]) == (issue == later)


def test_the_sender_is_the_provider_of_all() -> None:
    """Where the issue names no publisher and all of its articles come from one house."""
    one = ready(full(), "newsml-g2")
    other = attrs.evolve(one, meta=attrs.evolve(one.meta, id="b", provider="Other News"))
    for members, sender in (([one], "Example News"), ([one, other], None)):
        issue = Issue("i", "T", None, [seednews.Section(None, members)])
        root = etree.fromstring(seednews.dumps(issue, "newsml-g2"))
        assert root.findtext("n:header/n:sender", namespaces=_N) == sender


def test_a_destination_is_a_name() -> None:
    """What could not be written is refused."""
    for wrong in ("", "a\tb", "a\x00b", 3):
        with pytest.raises(seednews.UsageError, match="destination"):
            seednews.dumps(full(), "newsml-g2", destination=wrong)
