"""Law 8: what is withdrawn, held back, under embargo or not understood is never written as usable unasked."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from html import escape
from itertools import product

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import seednews
from seednews import formats
from seednews.desk import step
from seednews.desk.settings import Settings
from seednews.errors import NotReleased
from seednews.formats.epub.write import ARTICLE_RECORD
from seednews.model import Article, Issue, Metadata
from seednews.model.release import Release, is_about_release

NOW = datetime(2026, 5, 12, tzinfo=UTC)
LATER = "2031-01-01T06:00:00+00:00"
WRITERS = [name for name in formats.names() if formats.get(name).write is not None]


# -- documents that make statements


def _seed(status: str | None, embargo: str | None) -> bytes:
    lines = [f"{key}: {json.dumps(value)}" for key, value in _pairs(("status", status), ("embargoed", embargo))]
    return "\n".join(["---", "seed: 1", *lines, "---", "", "# Bridge reopens", "", "It is open.", ""]).encode()


def _markdown(status: str | None, embargo: str | None) -> bytes:
    lines = [f"{key}: {json.dumps(value)}" for key, value in _pairs(("status", status), ("embargoed", embargo))]
    return "\n".join(["---", "language: en", *lines, "---", "", "# Bridge reopens", "", "It is open.", ""]).encode()


def _json(status: str | None, embargo: str | None) -> bytes:
    meta = dict(_pairs(("status", status), ("embargoed", embargo)))
    return json.dumps({"headline": "Bridge reopens", "meta": meta}).encode()


def _html(status: str | None, embargo: str | None) -> bytes:
    access = None if embargo is None else f"Embargoed until {embargo}"
    pairs = _pairs(("creativeWorkStatus", status), ("conditionsOfAccess", access))
    linked = json.dumps({"@type": "NewsArticle", **dict(pairs)}).replace("<", "\\u003c")
    script = f'<script type="application/ld+json">{linked}</script>'
    return f"<!DOCTYPE html><html><head>{script}</head><body><h1>Bridge reopens</h1></body></html>".encode()


def _nitf(status: str | None, embargo: str | None) -> bytes:
    said = "" if status is None else f' management-status="{escape(status)}"'
    until = "" if embargo is None else f'<date.release norm="{escape(embargo)}"/>'
    body = "<body><body.head><hedline><hl1>Bridge reopens</hl1></hedline></body.head></body>"
    return f"<nitf><head><docdata{said}>{until}</docdata></head>{body}</nitf>".encode()


def _ninjs(status: str | None, embargo: str | None) -> bytes:
    pairs = _pairs(("pubstatus", status), ("embargoed", embargo))
    return json.dumps({"uri": "urn:x:1", "headline": "Bridge reopens", **dict(pairs)}).encode()


def _ninjs3(status: str | None, embargo: str | None) -> bytes:
    pairs = _pairs(("pubStatus", status), ("embargoedUntil", embargo))
    return json.dumps({"uri": "urn:x:1", "headlines": [{"value": "Bridge reopens"}], **dict(pairs)}).encode()


def _newsml(status: str | None, embargo: str | None) -> bytes:
    said = "" if embargo is None else f"<embargoed>{escape(embargo)}</embargoed>"
    said += "" if status is None else f'<pubStatus qcode="stat:{escape(status)}"/>'
    return (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:example.com,2026:1" version="1">'
        f'<itemMeta><itemClass qcode="ninat:text"/>{said}</itemMeta><contentMeta><headline>Bridge reopens</headline>'
        "</contentMeta><contentSet><inlineData>It is open.</inlineData></contentSet></newsItem>"
    ).encode()


def _newsml1(status: str | None, embargo: str | None) -> bytes:
    said = "" if status is None else f'<Status FormalName="{escape(status)}"/>'
    until = "" if embargo is None else f"<DateAndTime>{escape(embargo)}</DateAndTime>"
    said += (
        "" if embargo is None else f'<StatusWillChange><FutureStatus FormalName="Usable"/>{until}</StatusWillChange>'
    )
    return (
        f"<NewsML><NewsItem><NewsManagement>{said}</NewsManagement><NewsComponent><NewsLines><HeadLine>Bridge reopens"
        "</HeadLine></NewsLines><ContentItem><DataContent>It is open.</DataContent></ContentItem></NewsComponent>"
        "</NewsItem></NewsML>"
    ).encode()


def _pairs(*pairs: tuple[str, str | None]) -> list[tuple[str, str]]:
    return [(key, value) for key, value in pairs if value is not None]


Make = Callable[[str | None, str | None], bytes]

READERS: list[tuple[str, Make]] = [
    ("seed", _seed),
    ("markdown", _markdown),
    ("json", _json),
    ("html", _html),
    ("nitf", _nitf),
    ("ninjs", _ninjs),
    ("ninjs", _ninjs3),
    ("newsml-g2", _newsml),
    ("newsml-1", _newsml1),
]
EACH_READER = pytest.mark.parametrize(("name", "make"), READERS, ids=[make.__name__[1:] for _, make in READERS])


def release_of(name: str, data: bytes) -> tuple[str | None, str | None, list[str]]:
    """Status, embargo and the codes of the diagnostics."""
    reading = formats.get(name).loads(data)
    until = reading.article.meta.embargoed
    codes = [each.code for each in reading.diagnostics if each.code in {"SN413", "SN402"}]
    return reading.article.meta.status, None if until is None else until.isoformat(), codes


# -- reading

STATUSES = {
    "usable": "usable",
    "withheld": "withheld",
    "canceled": "canceled",
    " USABLE\t": "usable",
    "Cancelled": "canceled",
    "killed": "canceled",
    "Mandatory-Kill": "canceled",
    "retracted": "canceled",
    "Withdrawn": "canceled",
    "EMBARGOED": "withheld",
    "on hold": "withheld",
    "hold": "withheld",
    "no longer usable": "withheld",
    "not canceled": "withheld",
    "usable?": "withheld",
    "9": "withheld",
    "": "withheld",
    "   ": "withheld",
}


@EACH_READER
@pytest.mark.parametrize("written", STATUSES)
def test_a_status_is_understood_or_the_article_is_withheld(name: str, make: Make, written: str) -> None:
    """Case, white space and the usual words are recognised; anything else withholds the article, and is reported."""
    status, until, told = release_of(name, make(written, None))
    assert (status, until) == (STATUSES[written], None)
    assert told or written in {"usable", "withheld", "canceled", "hold", "on hold"}


@EACH_READER
@pytest.mark.parametrize("written", ["tomorrow", "2031-13-01", "", "1 Jan 2031", "19249668", "2031-01-01T06:00+25:00"])
def test_an_embargo_that_cannot_be_understood_holds_the_article_back(name: str, make: Make, written: str) -> None:
    """It was dropped, and the article was usable at once. A kill stays a kill."""
    if not (written == "" and make in {_seed, _markdown}):  # front matter: `embargoed: ""` is none
        assert release_of(name, make("usable", written)) == ("withheld", None, ["SN413"])
        assert release_of(name, make(None, written))[0] == "withheld"
    assert release_of(name, make("canceled", written))[0] == "canceled"


@EACH_READER
@pytest.mark.parametrize("written", [LATER, "2031-01-01 06:00:00 +0000", "20310101T060000Z"])
def test_an_embargo_that_is_understood_stays_one(name: str, make: Make, written: str) -> None:
    """Only who publishes knows the time; a status "embargoed" says no more than the date does."""
    assert release_of(name, make(None, written))[:2] == (None, LATER)
    assert release_of(name, make("usable", written))[:2] == ("usable", LATER)
    assert release_of(name, make("embargoed", written))[:2] == (None, LATER)


def _in_head(inner: str) -> bytes:
    return f"<nitf><head>{inner}</head><body/></nitf>".encode()


CONTRADICTIONS: dict[str, tuple[str, bytes, tuple[str | None, str | None]]] = {
    "seed, a key twice": (
        "markdown",
        b"---\nstatus: killed\nlanguage: en\nstatus: usable\n---\n\nOpen.\n",
        ("canceled", None),
    ),
    "a flag beside a status": ("markdown", b"---\nstatus: published\ndraft: true\n---\n\nOpen.\n", ("withheld", None)),
    "a flag that is off": ("markdown", b"---\nstatus: published\ndraft: false\n---\n\nOpen.\n", ("usable", None)),
    "Jekyll's flag": ("markdown", b"---\npublished: false\n---\n\nOpen.\n", ("withheld", None)),
    "a key that is indented and quoted": (
        "markdown",
        b"---\nlanguage: en\n  'Status':killed\n---\n\nOpen.\n",
        ("canceled", None),
    ),
    "a list": ("markdown", b"---\nlanguage: en\nstatus:\n - killed\n---\n\nOpen.\n", ("withheld", None)),
    "a key without a value": ("markdown", b"---\nlanguage: en\nstatus:\nembargo:\n---\n\nOpen.\n", (None, None)),
    "embargo in other words": (
        "markdown",
        f"---\nlanguage: en\nEmbargo-Until: {LATER}\n---\n\nOpen.\n".encode(),
        (None, LATER),
    ),
    "ninjs, a key twice": ("ninjs", b'{"uri":"u:1","pubstatus":"killed","pubstatus":"usable"}', ("canceled", None)),
    "ninjs, both spellings": (
        "ninjs",
        b'{"uri":"u:1","embargoed":"soon","embargoedUntil":"2031-01-01T06:00:00Z"}',
        ("withheld", LATER),
    ),
    "ninjs, no text": ("ninjs", b'{"uri":"u:1","pubstatus":["usable"]}', ("withheld", None)),
    "ninjs, nothing said": ("ninjs", b'{"uri":"u:1","pubstatus":null,"embargoed":null}', (None, None)),
    "ninjs, an embargo without an end": ("ninjs", b'{"uri":"u:1","embargoed":true}', ("withheld", None)),
    "json, beside the metadata": ("json", b'{"headline":"H","status":"killed"}', ("canceled", None)),
    "json, both places": (
        "json",
        b'{"headline":"H","Status":"killed","meta":{"status":"usable"}}',
        ("canceled", None),
    ),
    "json, a flag": ("json", b'{"headline":"H","meta":{"status":"usable","draft":true}}', ("withheld", None)),
    "json, a key twice": (
        "json",
        b'{"headline":"H","meta":{"status":"canceled","status":"usable"}}',
        ("canceled", None),
    ),
    "json, an embargo twice": (
        "json",
        f'{{"headline":"H","meta":{{"embargoed":"{LATER}","embargoed":null}}}}'.encode(),
        (None, LATER),
    ),
    "json, small letters of a date": (
        "json",
        b'{"headline":"H","meta":{"embargoed":"2031-01-01t06:00:00z"}}',
        (None, LATER),
    ),
    "nitf, two of docdata": (
        "nitf",
        _in_head('<docdata management-status="canceled"/><docdata management-status="usable"/>'),
        ("canceled", None),
    ),
    "nitf, a message that kills": (
        "nitf",
        _in_head('<docdata management-status="usable"><ed-msg msg-type="KILL" info="x"/></docdata>'),
        ("canceled", None),
    ),
    "nitf, a message of another kind": (
        "nitf",
        _in_head('<docdata management-status="usable"><ed-msg msg-type="advisory"/></docdata>'),
        ("usable", None),
    ),
    "nitf, a meta element": (
        "nitf",
        _in_head('<meta name="desk.pubstatus" content="killed"/>'),
        ("canceled", None),
    ),
    "nitf, two embargoes": (
        "nitf",
        _in_head('<date.release norm="20310101T060000Z"/><date.release norm="20300101T060000Z"/>'),
        (None, LATER),
    ),
    "nitf, a release that says nothing": (
        "nitf",
        _in_head("<docdata><date.release/></docdata>"),
        (None, None),
    ),
    "html, a meta element": (
        "html",
        b"<!DOCTYPE html><html><head><meta name='embargo' content='soon'></head><body><h1>H</h1></body></html>",
        ("withheld", None),
    ),
    "html, schema.org's own word": ("html", _html("Published", None), ("usable", None)),
    "html, conditions that are none of ours": (
        "html",
        _html(None, None).replace(b'"NewsArticle"', b'"NewsArticle", "conditionsOfAccess": "In the reading room"'),
        (None, None),
    ),
}


@pytest.mark.parametrize(("name", "data", "wanted"), CONTRADICTIONS.values(), ids=CONTRADICTIONS)
def test_every_statement_counts_and_the_strictest_holds(
    name: str, data: bytes, wanted: tuple[str | None, str | None]
) -> None:
    """By whatever name and however often a document says it."""
    assert release_of(name, data)[:2] == wanted


def test_seed_text_that_says_it_twice() -> None:
    """Explicit seed text keeps the strictest statement, too."""
    parsed = seednews.parse(b"---\nseed: 1\nstatus: killed\nstatus: usable\n---\n\n# H\n")
    assert parsed.article is not None
    assert parsed.article.meta.status == "canceled"


def test_a_package_that_is_withdrawn_withdraws_its_articles() -> None:
    """Its status was named and left out, and an issue of usable articles was written."""
    item = _newsml("usable", None).decode()
    package = (
        '<packageItem guid="tag:example.com,2026:p" version="1"><itemMeta><pubStatus qcode="stat:canceled"/>'
        f'<embargoed>{LATER}</embargoed></itemMeta><groupSet root="r"><group id="r" role="group:main">'
        '<itemRef residref="tag:example.com,2026:1"/></group></groupSet></packageItem>'
    )
    message = (
        f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{package}{item}</itemSet></newsMessage>'
    )
    (article,) = formats.get("newsml-g2").loads_issue(message.encode()).issue.articles
    assert article.meta.status == "canceled"
    assert article.meta.embargoed == datetime.fromisoformat(LATER)


def test_an_issue_that_is_withdrawn_withdraws_its_articles() -> None:
    """Our own issues have no status; one that has a status anyway is obeyed. Other keys are reported as before."""
    text = (
        '{"id":"i","title":"T","status":"killed","colour":1,"sections":[{"draft":true,"articles":[{"headline":"H"}]}]}'
    )
    reading = formats.get("json").loads_issue(text.encode())
    assert [article.meta.status for article in reading.issue.articles] == ["canceled"]
    assert {each.path for each in reading.diagnostics if each.code == "SN401"} == {"$.colour", "$.sections[0].draft"}


def test_a_key_that_stands_twice_in_an_issue() -> None:
    """Only what is stated twice is read twice."""
    meta = '{"status":"usable"}', '{"status":"killed","status":"usable"}'
    articles = ",".join(f'{{"headline":"H","meta":{each}}}' for each in meta)
    text = f'{{"id":"i","title":"T","sections":[{{"articles":[{articles}]}}]}}'
    issue = formats.get("json").loads_issue(text.encode()).issue
    assert [article.meta.status for article in issue.articles] == ["usable", "canceled"]


def test_a_record_that_is_not_believed_still_holds_the_book_back() -> None:
    """The pages of a book have no status; a changed record was ignored together with its kill."""
    until = datetime.fromisoformat(LATER)
    article = seednews.publishable(Article("Bridge reopens", meta=Metadata(id="a", language="en")), now=NOW)
    book = seednews.dumps(article.with_meta(status="canceled", embargoed=until), "epub", embargoed="include")
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(changed, "w") as new:
        for entry in old.infolist():
            data = old.read(entry)
            new.writestr(entry, data.replace(b"Bridge", b"Fridge") if entry.filename == ARTICLE_RECORD else data)
    found = seednews.loads(changed.getvalue(), "epub")
    assert found.headline == "Bridge reopens"
    assert (found.meta.status, found.meta.embargoed) == ("canceled", until)


# -- statements in other words and places

KEYS: list[tuple[str, object, str | None]] = [
    ("is_draft", True, "withheld"),
    ("isPublished", False, "withheld"),
    ("public", "no", "withheld"),
    ("published", "false", "withheld"),
    ("hold", "yes", "withheld"),
    ("do_not_publish", True, "withheld"),
    ("Withdrawal", "true", "canceled"),
    ("workflow_state", "Killed", "canceled"),
    ("visibility", "private", "withheld"),
    ("wp_status", "trash", "canceled"),
    ("ap-status", "Story Kill", "canceled"),
    ("utc_embargo", "at noon", "withheld"),
    ("Sperrfrist", "18 Uhr", "withheld"),
    ("embargo_lifted", False, "withheld"),
    ("state", "Texas", None),
    ("visibility", "good until noon", None),
    ("withdrawal", "of troops", None),
    ("hold", "2", None),
    ("public", "transport", None),
    ("embargo_lifted", True, None),
    ("no_embargo", True, None),
    ("embargo_timezone", "Europe/London", None),
]


def _toml(key: str, value: object) -> bytes:
    return f'+++\nlanguage = "en"\n{key} = {json.dumps(value)}\n+++\n\nIt is open.\n'.encode()


FREE: dict[str, tuple[str, Callable[[str, object], bytes]]] = {
    "seed": ("seed", lambda key, value: f"---\nseed: 1\n{key}: {json.dumps(value)}\n---\n\n# H\n".encode()),
    "plain text": ("seed", lambda key, value: f"---\nslug: x\n{key}: {value}\n---\n\nH\n\nIt is open.\n".encode()),
    "yaml": ("markdown", lambda key, value: f"---\n{key}: {json.dumps(value)}\n---\n\nOpen.\n".encode()),
    "yaml, nested": ("markdown", lambda key, value: f"---\nx:\n  {key}: {json.dumps(value)}\n---\n\nO.\n".encode()),
    "toml": ("markdown", _toml),
    "json before markdown": ("markdown", lambda key, value: f"{json.dumps({'x': {key: value}})}\n\nOpen.\n".encode()),
    "json": ("json", lambda key, value: json.dumps({"headline": "H", key: value}).encode()),
    "json, metadata": ("json", lambda key, value: json.dumps({"headline": "H", "metadata": {key: value}}).encode()),
    "ninjs": ("ninjs", lambda key, value: json.dumps({"uri": "u:1", key: value}).encode()),
    "ninjs, extra": ("ninjs", lambda key, value: json.dumps({"uri": "u:1", "extra": {key: value}}).encode()),
    "html": (
        "html",
        lambda key, value: f"<!DOCTYPE html><meta itemprop='{key}' content='{str(value).lower()}'><h1>H</h1>".encode(),
    ),
    "nitf": (
        "nitf",
        lambda key, value: f'<nitf><head><meta name="x:{key}" content="{value}"/></head><body/></nitf>'.encode(),
    ),
}


@pytest.mark.parametrize(("name", "make"), FREE.values(), ids=FREE)
@pytest.mark.parametrize(("key", "value", "status"), KEYS)
def test_keys_of_systems(
    name: str, make: Callable[[str, object], bytes], key: str, value: object, status: str | None
) -> None:
    """A word for a kill, a hold or an embargo counts under the keys that systems have; elsewhere it is a word."""
    assert release_of(name, make(key, value))[:2] == (status, None)


NOTES = {
    "MANDATORY KILL. The story is wrong.": "withheld",
    "EDITORS: Please WITHHOLD, changes coming": "withheld",
    "Embargoed until 6 a.m. Monday": "withheld",
    "EMBARGO: 06:00 GMT": "withheld",
    "Sperrfrist 18 Uhr": "withheld",
    "NOT FOR PUBLICATION before noon": "withheld",
    "Embargo lifted; adds quotes": None,
    "Adds kill count in third paragraph": None,
    "Corrects spelling": None,
}


def _noted(name: str, note: str) -> bytes:
    """A document of another maker with a note for editors."""
    match name:
        case "nitf":
            return _in_head(f'<docdata><ed-msg info="{note}"/></docdata>')
        case "ninjs":
            return json.dumps({"uri": "urn:x:1", "headline": "H", "ednote": note}).encode()
        case "newsml-g2":
            return _newsml(None, None).replace(b"</itemMeta>", f"<edNote>{note}</edNote></itemMeta>".encode())
        case _:
            kind = '<NewsLineType FormalName="AdvisoryLine"/>'
            line = f"<NewsLine>{kind}<NewsLineText>{note}</NewsLineText></NewsLine></NewsLines>"
            return _newsml1(None, None).replace(b"</NewsLines>", line.encode())


@pytest.mark.parametrize("name", ["nitf", "ninjs", "newsml-g2", "newsml-1"])
@pytest.mark.parametrize("note", NOTES)
def test_a_note_for_editors_that_withdraws_the_article(name: str, note: str) -> None:
    """Some agencies say it nowhere else. The note itself is kept."""
    reading = formats.get(name).loads(_noted(name, note))
    assert reading.article.meta.status == NOTES[note]
    assert reading.article.meta.edition_note == note


@pytest.mark.parametrize("name", ["seed", "json", "markdown", "nitf", "ninjs", "newsml-g2"])
@given(note=st.sampled_from(list(NOTES)), signal=st.sampled_from(["kill", "embargo", "update"]))
def test_notes_of_our_own_articles_are_words(name: str, note: str, signal: str) -> None:
    """What we write says its status where it belongs, so that an article comes back as it was."""
    meta = Metadata(edition_note=note, signals=(signal,), guid="urn:x:1", version=1, modified=NOW, status="usable")
    article = Article("H", meta=meta).with_meta(provider="P", language="en")
    found = formats.get(name).loads(seednews.dumps(article, name)).article
    assert found.meta.edition_note == note
    assert found.meta.status == "usable"


HEADS = {
    "EMBARGOED UNTIL 6 AM GMT 1 JANUARY\n\nBridge reopens": "withheld",
    "Bridge reopens\n\nStrictly embargoed until Monday": "withheld",
    "MANDATORY KILL\n\nBridge reopens": "withheld",
    "Not for release before noon\n\nBridge reopens": "withheld",
    "Embargo on oil lifted\n\nMinisters meet": None,
    "Kill Bill returns to cinemas": None,
    "Embargo: what it means for you": None,
}


@pytest.mark.parametrize("head", HEADS)
def test_a_plain_text_that_begins_with_an_embargo(head: str) -> None:
    """In so many words; a headline about an embargo is a headline."""
    text = f"{head}\n\nIt is open again, the council said on Monday. Drivers were glad.\n"
    assert release_of("seed", text.encode())[0] == HEADS[head]


def _beside(inner: str) -> bytes:
    return _newsml("usable", None).replace(b"</itemMeta>", f"{inner}</itemMeta>".encode())


PLACES: dict[str, tuple[str, bytes, tuple[str | None, str | None]]] = {
    "newsml-g2, code and address": (
        "newsml-g2",
        _beside('<pubStatus qcode="stat:usable" uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>'),
        ("canceled", None),
    ),
    "newsml-g2, a literal": ("newsml-g2", _beside('<pubStatus literal="Killed"/>'), ("canceled", None)),
    "newsml-g2, a second itemMeta": (
        "newsml-g2",
        _beside('</itemMeta><itemMeta><pubStatus qcode="stat:canceled"/>'),
        ("canceled", None),
    ),
    "newsml-g2, a comment in a date": (
        "newsml-g2",
        _beside("<embargoed>2031-01-01<!-- x -->T06:00:00Z</embargoed>"),
        ("usable", LATER),
    ),
    "newsml-g2, an element of another name": ("newsml-g2", _beside('<pubstatus qcode="killed"/>'), ("canceled", None)),
    "newsml-g2, a property": (
        "newsml-g2",
        _beside(f'<itemMetaExtProperty type="x:embargoUntil" value="{LATER}"/>'),
        ("usable", LATER),
    ),
    "newsml-g2, a signal": ("newsml-g2", _beside('<signal qcode="sig:kill"/>'), ("canceled", None)),
    "newsml-g2, NITF that is escaped": (
        "newsml-g2",
        _newsml(None, None).replace(b"It is open.", escape(_nitf("killed", None).decode()).encode()),
        ("canceled", None),
    ),
    "newsml-1, NITF that is escaped": (
        "newsml-1",
        _newsml1(None, None).replace(b"It is open.", escape(_nitf("killed", None).decode()).encode()),
        ("canceled", None),
    ),
    "ninjs, a body in NITF": (
        "ninjs",
        json.dumps({"uri": "urn:x:1", "body_nitf": _nitf("killed", None).decode()}).encode(),
        ("canceled", None),
    ),
    "newsml-1, words of an instruction": (
        "newsml-1",
        _newsml1("Usable", None).replace(b"</NewsManagement>", b"<Instruction>Kill</Instruction></NewsManagement>"),
        ("canceled", None),
    ),
    "newsml-1, a line of that type": (
        "newsml-1",
        _newsml1("Usable", None).replace(
            b"</NewsLines>",
            b'<NewsLine><NewsLineType FormalName="Embargo"/><NewsLineText>noon</NewsLineText></NewsLine></NewsLines>',
        ),
        ("withheld", None),
    ),
    "nitf, small and capital letters": (
        "nitf",
        _in_head('<docdata Management-Status="Killed"/>'),
        ("canceled", None),
    ),
    "markdown, a mapping below": (
        "markdown",
        b"---\nlanguage: en\nembargo:\n  until: 2031-01-01\n---\n\nOpen.\n",
        ("withheld", None),
    ),
    "seed, a mapping below": ("seed", b"---\nseed: 1\nembargo:\n  until: 2031-01-01\n---\n\n# H\n", ("withheld", None)),
    "markdown, a first key in quotation marks": (
        "markdown",
        b'---\n"status": killed\n---\n\nOpen.\n',
        ("canceled", None),
    ),
    "markdown, a blank line above": ("markdown", b"\n---\ndraft: true\n---\n\nOpen.\n", ("withheld", None)),
    "markdown, TOML that cannot be read": ("markdown", b"+++\ndraft = yes\n+++\n\nOpen.\n", ("withheld", None)),
    "html, an article of a page": (
        "html",
        _html("Killed", None)
        .replace(b'{"@type"', b'{"@type": "WebPage", "mainEntity": {"@type"')
        .replace(b"}<", b"}}<"),
        ("canceled", None),
    ),
    "html, a prefix": ("html", _html("Killed", None).replace(b"creativeW", b"schema:creativeW"), ("canceled", None)),
    "html, a type with parameters": (
        "html",
        _html("Killed", None).replace(b"ld+json", b"LD+JSON; charset=utf-8"),
        ("canceled", None),
    ),
    "html, JSON that is broken": ("html", _html("Killed", None).replace(b"}<", b",}<"), ("withheld", None)),
    "html, a property twice": (
        "html",
        _html("Killed", None).replace(b"}<", b', "creativeWorkStatus": "Published"}<'),
        ("canceled", None),
    ),
    "html, conditions in other words": (
        "html",
        _html(None, "noon").replace(b"Embargoed until", b"Under embargo until"),
        ("withheld", None),
    ),
}


@pytest.mark.parametrize(("name", "data", "wanted"), PLACES.values(), ids=PLACES)
def test_statements_in_odd_places(name: str, data: bytes, wanted: tuple[str | None, str | None]) -> None:
    """Each of these was ignored, and the article was usable."""
    assert release_of(name, data)[:2] == wanted


def test_of_one_version_the_one_that_is_withdrawn_counts() -> None:
    """Where a kill has the version and the date of the item that it kills."""
    items = _newsml("usable", None).decode(), _newsml("canceled", None).decode()
    for pair in (items, items[::-1]):
        message = (
            f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{"".join(pair)}</itemSet></newsMessage>'
        )
        assert release_of("newsml-g2", message.encode())[0] == "canceled"


def _message(header: str, hint: str = "", group: str = "") -> bytes:
    """A message with an item, in a package if a reference or a group says something."""
    item = _newsml("usable", None).decode()
    about = '<itemMeta><itemClass qcode="ninat:composite"/><provider literal="P"/></itemMeta>'
    package = (
        f'<packageItem guid="p" version="1">{about}<groupSet root="g"><group id="g" role="group:main">{group}'
        f'<itemRef residref="tag:example.com,2026:1">{hint}</itemRef></group></groupSet></packageItem>'
    )
    return (
        f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-05-01T00:00:00Z</sent>{header}'
        f"</header><itemSet>{package if hint or group else ''}{item}</itemSet></newsMessage>"
    ).encode()


BESIDE = {
    '<signal qcode="nmsig:withhold"/>': "withheld",
    '<signal qcode="sig:kill"/>': "canceled",
    '<signal uri="http://example.com/signals/embargoed"/>': "withheld",
    '<signal literal="Story Kill"/>': "canceled",
    '<pubStatus qcode="stat:withheld"/>': "withheld",
    '<pubStatus qcode="x:final"/>': "withheld",
    "<embargoed/>": "withheld",
    "<edNote>MANDATORY KILL</edNote>": "withheld",
    '<signal qcode="nmsig:atomic"/>': "usable",
    '<pubStatus qcode="stat:usable"/>': "usable",
}


@pytest.mark.parametrize("where", ["header", "hint", "group"])
@pytest.mark.parametrize("said", BESIDE)
def test_what_is_said_beside_an_item_counts(where: str, said: str) -> None:
    """The header of a message, a group and a reference were not read: the item was usable."""
    data = _message(**({"header": ""} | {where: said}))
    reading = formats.get("newsml-g2").loads_any(data)
    articles = [reading.article] if isinstance(reading, seednews.Reading) else reading.issue.articles
    assert [each.meta.status for each in articles] == [BESIDE[said]]
    told = [each.code for each in reading.diagnostics]
    assert ("SN413" in told) is (BESIDE[said] != "usable")


@pytest.mark.parametrize("revisions", [("1", "2"), ("2", "2")])
def test_the_newest_revision_of_newsml_1_counts(revisions: tuple[str, str]) -> None:
    """An item and its kill in one document were two articles, one of them usable."""

    def item(status: str, revision: str) -> str:
        parts = ("ProviderId", "x.com"), ("DateId", "20260101"), ("NewsItemId", "1"), ("RevisionId", revision)
        inner = "".join(f"<{name}>{value}</{name}>" for name, value in parts)
        known = f"<Identification><NewsIdentifier>{inner}</NewsIdentifier></Identification>"
        text = _newsml1(status, None).decode().removeprefix("<NewsML><NewsItem>").removesuffix("</NewsML>")
        return f"<NewsItem>{known}{text}"

    items = item("Usable", revisions[0]), item("Canceled", revisions[1])
    for pair in (items, items[::-1]):
        reading = formats.get("newsml-1").loads(f"<NewsML>{''.join(pair)}</NewsML>".encode())
        assert reading.article.meta.status == "canceled"
        assert "SN401" in [each.code for each in reading.diagnostics]


# -- expiry, and publication in the future


def _linked(expires: str) -> bytes:
    linked = json.dumps({"@type": "NewsArticle", "expires": expires}).replace("<", "\\u003c")
    script = f'<script type="application/ld+json">{linked}</script>'
    return f"<html><head>{script}</head><body><h1>H</h1></body></html>".encode()


def _leaving(expires: str) -> bytes:
    date = f'<ExpiryDate FormalName="{escape(expires)}"/>'
    return _newsml1(None, None).replace(b"</NewsManagement>", f"{date}</NewsManagement>".encode())


MAKE_EXPIRING: dict[str, Callable[[str], bytes]] = {
    "nitf": lambda written: _nitf(None, None).replace(
        b"</docdata>", f'<date.expire norm="{escape(written)}"/></docdata>'.encode()
    ),
    "ninjs": lambda written: json.dumps({"uri": "urn:x:1", "headline": "H", "expires": written}).encode(),
    "ninjs-3": lambda written: json.dumps(
        {"uri": "urn:x:1", "headlines": [{"value": "H"}], "expires": written}
    ).encode(),
    "newsml-g2": lambda written: _beside(f"<expires>{escape(written)}</expires>"),
    "newsml-1": _leaving,
    "json": lambda written: json.dumps({"headline": "H", "meta": {"expires": written}}).encode(),
    "html": _linked,
    "markdown": lambda written: f"---\nexpiryDate: {json.dumps(written)}\n---\n\n# H\n".encode(),
    "seed": lambda written: f"---\nseed: 1\nexpires: {json.dumps(written)}\n---\n\n# H\n".encode(),
}


def _expiring(name: str, written: str) -> bytes:
    return MAKE_EXPIRING[name](written)


EXPIRING = list(MAKE_EXPIRING)


@pytest.mark.parametrize("name", EXPIRING)
def test_an_expiry_is_read(name: str) -> None:
    """It was left out, and what had expired was usable. Without an offset it ends where its time is reached first."""
    for written, wanted in (
        ("2026-05-11T06:00:00Z", "2026-05-11T06:00:00+00:00"),
        ("2026-05-11T06:00:00", "2026-05-11T06:00:00+14:00"),
        ("2026-05-11", "2026-05-11T00:00:00+14:00"),
    ):
        meta = formats.get(name.partition("-3")[0]).loads(_expiring(name, written)).article.meta
        assert (meta.status in {None, "usable"}, meta.expires) == (True, datetime.fromisoformat(wanted))


@pytest.mark.parametrize("name", EXPIRING)
def test_an_expiry_that_cannot_be_read_withholds(name: str) -> None:
    """What cannot be understood is never published."""
    reading = formats.get(name.partition("-3")[0]).loads(_expiring(name, "next Monday"))
    assert (reading.article.meta.status, reading.article.meta.expires) == ("withheld", None)
    assert "SN413" in {each.code for each in reading.diagnostics}


@pytest.mark.parametrize("name", EXPIRING)
@pytest.mark.parametrize("writer", WRITERS)
def test_what_has_expired_is_not_written_as_usable(name: str, writer: str) -> None:
    """For every pair of formats."""
    article = formats.get(name.partition("-3")[0]).loads(_expiring(name, "2026-05-11T06:00:00Z")).article
    if writer in {"epub", "html"}:
        with pytest.raises(NotReleased, match="expires on 2026-05-11T06:00:00"):
            step.write(article, Settings(format=writer, now=NOW))
        return
    written = step.write(article, Settings(format=writer, now=NOW))
    assert "SN509" in {each.code for each in written.diagnostics}
    found = formats.get(writer).loads(written.data).article.meta
    assert (found.status, found.expires) == ("withheld", article.meta.expires)


@pytest.mark.parametrize("writer", WRITERS)
def test_what_is_to_be_published_later_waits(writer: str) -> None:
    """A date of publication in the future was written as usable at once."""
    later = datetime.fromisoformat(LATER)
    article = Article("H", meta=Metadata(id="a", published=later))
    if writer in {"epub", "html"}:
        with pytest.raises(NotReleased, match=f"is embargoed until {re.escape(LATER)}"):
            step.write(article, Settings(format=writer, now=NOW))
        return
    written = step.write(article, Settings(format=writer, now=NOW))
    assert "SN510" in {each.code for each in written.diagnostics}
    assert formats.get(writer).loads(written.data).article.meta.embargoed == later


@given(st.none() | st.datetimes(timezones=st.just(UTC)), st.none() | st.datetimes(timezones=st.just(UTC)))
def test_nothing_is_published_before_or_after_its_time(published: datetime | None, expires: datetime | None) -> None:
    """Whatever the dates: a page for readers is written only between them."""
    article = Article("H", meta=Metadata(id="a", published=published, expires=expires))
    may = (published is None or published <= NOW) and (expires is None or expires > NOW)
    try:
        step.write(article, Settings(format="html", now=NOW))
    except NotReleased:
        assert not may
    else:
        assert may


SCHEDULES = {
    "publishDate": "2031-01-01",
    "publish_on": LATER,
    "go_live": LATER,
    "release-date": LATER,
    "scheduled_for": LATER,
    "validFrom": LATER,
}


@pytest.mark.parametrize("key", SCHEDULES)
def test_a_schedule_in_free_metadata_is_an_embargo(key: str) -> None:
    """Content systems call it so; Hugo's ``publishDate`` is one."""
    data = f"---\nlanguage: en\n{key}: {SCHEDULES[key]}\n---\n\n# H\n".encode()
    assert is_held(formats.get("markdown").loads(data).article.meta)
    reading = formats.get("ninjs").loads(
        json.dumps({"uri": "urn:x:1", "headline": "H", "extra": {key: SCHEDULES[key]}}).encode()
    )
    assert is_held(reading.article.meta)


@pytest.mark.parametrize("value", ["never", "", "infinity", "0", "false"])
def test_what_never_expires_is_usable(value: str) -> None:
    """Systems fill the field in anyway."""
    assert release_of("markdown", f"---\nlanguage: en\nexpires: {value}\n---\n\n# H\n".encode())[0] is None


def test_a_page_that_browsers_may_not_keep_is_no_expired_article() -> None:
    """``expires`` in a ``meta`` element is for the cache of a browser."""
    head = b'<meta name="expires" content="0"><meta http-equiv="Expires" content="-1">'
    assert release_of("html", b"<html><head>" + head + b"</head><body><h1>H</h1></body></html>")[0] is None


# -- every pair of a reader and a writer


def strictness(meta: Metadata) -> int:
    """How far an article is from being usable."""
    return [None, "usable", "withheld", "canceled"].index(meta.status)


def is_held(meta: Metadata) -> bool:
    """Whether an article is not for everybody now."""
    return meta.status in {"withheld", "canceled"} or (meta.embargoed is not None and meta.embargoed > NOW)


def check_pair(article: Article, writer: str) -> None:
    """What is written is read back at least as strictly, or it is not written at all."""
    try:
        data = step.write(article, Settings(format=writer, now=NOW)).data
    except NotReleased:
        assert is_held(article.meta)
        return
    if writer in {"epub", "html"}:
        assert not is_held(article.meta)
    found = formats.get(writer).loads(data).article.meta
    assert strictness(found) >= strictness(article.meta)
    if article.meta.embargoed is not None and writer != "epub":
        assert found.embargoed == article.meta.embargoed.replace(microsecond=0)


WORDS = st.sampled_from([*STATUSES, "Usable", "kill", "embargo", "final"]) | st.text(
    st.characters(min_codepoint=32, max_codepoint=0x2FF, exclude_characters="\x7f", exclude_categories=["Cc"]),
    max_size=9,
)
ENDS = st.sampled_from([LATER, "2020-01-01T00:00:00Z", "tomorrow", "", "2031-01-01", "2031-01-01T00:00:00+14:30"])


@pytest.mark.parametrize("writer", WRITERS)
@EACH_READER
@settings(deadline=None)
@given(status=st.none() | WORDS, embargo=st.none() | ENDS)
@example(status="killed", embargo=None)
@example(status="embargoed", embargo=None)
def test_what_is_withdrawn_stays_withdrawn(
    name: str, make: Make, writer: str, status: str | None, embargo: str | None
) -> None:
    """Law 8, for every pair of formats."""
    article = formats.get(name).loads(make(status, embargo)).article
    if status is not None and status.strip().casefold() not in {"usable", "published", "publish"}:
        assert is_held(article.meta) or (article.meta.embargoed and "embargo" in status.casefold())
    if embargo in {"tomorrow", "2031-01-01T00:00:00+14:30"}:
        assert is_held(article.meta)
    check_pair(article, writer)


def test_plain_prose_is_for_what_is_released() -> None:
    """It says no status, and so a kill would come back from it as a story."""
    article = Article("Bridge reopens", meta=Metadata(status="canceled"))
    with pytest.raises(NotReleased):
        seednews.dumps(article, style="bare")
    assert seednews.dumps(article, style="bare", embargoed="include") == b"Bridge reopens\n"


def test_an_issue_with_one_article_under_embargo_is_no_book() -> None:
    """The place of the article is named."""
    late = Article("Late", meta=Metadata(id="b", embargoed=datetime.fromisoformat(LATER)))
    issue = Issue("i", "Morning", None, [seednews.Section(None, [Article("H", meta=Metadata(id="a")), late])])
    with pytest.raises(NotReleased, match=r"articles\[1\] is embargoed"):
        step.write(issue, Settings(format="epub", now=NOW))


# -- the rule itself


@given(st.lists(st.tuples(st.booleans(), WORDS | ENDS | st.none() | st.booleans() | st.lists(st.integers()))))
def test_the_order_of_statements_does_not_matter(statements: list[tuple[bool, object]]) -> None:
    """For any number and contents."""
    results = []
    for order in (statements, statements[::-1]):
        release: Release[None] = Release(lambda *_: None)
        for is_status, written in order:
            (release.status if is_status else release.embargo)("x", written, None)
        results.append(release.values())
    assert results[0] == results[1]


def test_names_of_the_release() -> None:
    """Keys of free metadata in the spellings that systems have; others are left alone."""
    stated = ["pubStatus", "publication_status", "Embargo Until", "embargo-date", "KILLED", "draft"]
    assert all(map(is_about_release, stated))
    others = ["state", "hold", "slug", "statement", "published", "visibility", "embargo_timezone"]
    assert not any(map(is_about_release, others))


def test_keys_that_are_on_or_off() -> None:
    """A flag that is off says nothing; one that is on says its word."""
    for (key, status), (value, is_on) in product(
        [("draft", "withheld"), ("killed", "canceled"), ("embargoed", "withheld")],
        [("yes", True), (True, True), ("false", False), (False, False), (None, False)],
    ):
        release: Release[None] = Release(lambda *_: None)
        assert release.key(key, value, None)
        assert release.values()["status"] == (status if is_on else None)


@pytest.mark.parametrize("name", ["json", "newsml-g2", "markdown"])
def test_an_embargo_without_an_offset_ends_when_that_time_is_reached_everywhere(name: str) -> None:
    """So that no partner publishes before the sender meant it."""
    text = "2026-12-01T00:30:00"
    if name == "markdown":
        data = f"---\nembargo: {text}\n---\n# Ferry sails\n\nIt was late.\n".encode()
    else:
        article = seednews.publishable(
            seednews.Article("Ferry sails", None, None, [seednews.Paragraph("It was late.")]),
            seednews.House(provider="P", language="en", authority="example.com,2026"),
            now=datetime(2026, 11, 1, tzinfo=UTC),
        )
        article = article.with_meta(embargoed=datetime(2026, 12, 1, 0, 30, tzinfo=UTC))
        data = seednews.dumps(article, name)
        data = data.replace(b"2026-12-01T00:30:00+00:00", text.encode()).replace(b"2026-12-01T00:30:00Z", text.encode())
    found = seednews.loads_document(data, name)
    assert isinstance(found, seednews.Reading)
    assert found.article is not None
    assert found.article.meta.embargoed == datetime(2026, 12, 1, 12, 30, tzinfo=UTC)
    assert "SN402" in {each.code for each in found.diagnostics}
