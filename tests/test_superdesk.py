"""What Superdesk's stock parser of NewsML-G2 makes of our items, by its reading rules restated here.

The rules are those that were measured on superdesk-core: which elements it demands, which it reads, and that of several
renditions of the content the last one wins, escaped HTML being taken whole.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from hypothesis import example, given
from lxml import etree

import seednews
from seednews import Article, Issue, formats
from seednews.testing import articles, issues
from tests.test_laws import full, ready, ready_issue
from tests.validators import needs_shared, newsml_errors

_N = {"n": "http://iptc.org/std/nar/2006-10-01/"}
SUPERDESK = {"receiver": "superdesk"}


def received(item: etree._Element) -> dict[str, Any]:
    """An item as Superdesk takes it; KeyError where it would refuse it."""

    def value(path: str) -> str | None:
        found = item.xpath(path, namespaces=_N)
        return str(found[0]) if isinstance(found, list) and found else None

    demanded = {
        name: value(path)
        for name, path in {
            "guid": "@guid",
            "version": "@version",
            "itemclass": "n:itemMeta/n:itemClass/@qcode",
            "pubstatus": "n:itemMeta/n:pubStatus/@qcode",
        }.items()
    }
    for name, found in demanded.items():
        if not found:
            raise KeyError(name)
    return {
        **demanded,
        "versioncreated": value("n:itemMeta/n:versionCreated/text()"),
        "firstcreated": value("n:itemMeta/n:firstCreated/text()"),
        "embargoed": value("n:itemMeta/n:embargoed/text()"),
        "ednote": value("n:itemMeta/n:edNote/text()"),
        "headline": value("n:contentMeta/n:headline/text()"),
        "slugline": value("n:contentMeta/n:slugline/text()"),
        "byline": value("n:contentMeta/n:by/text()"),
        "urgency": value("n:contentMeta/n:urgency/text()"),
        "language": value("n:contentMeta/n:language/@tag"),
        "body_html": _last_rendition(item),
    }


def _last_rendition(item: etree._Element) -> str:
    """Of several renditions the last wins; escaped HTML is taken whole, XHTML only in part."""
    rendition = item.find("n:contentSet", _N)
    assert rendition is not None
    last = rendition[-1]
    assert etree.QName(last).localname == "inlineData"
    assert last.get("contenttype") == "text/html"
    return last.text or ""


def words(html: str) -> str:
    """The words of HTML, without white space."""
    return "".join(unescape(re.sub("<[^<>]*>", " ", html)).split())


def assert_arrives(article: Article, item: etree._Element) -> None:
    """Headline, standfirst, language, dates, status and every word of the body."""
    got = received(item)
    meta = article.meta
    assert got["guid"] == meta.guid
    assert got["version"] == str(meta.version)
    assert got["headline"] == article.headline
    assert got["byline"] == article.byline
    assert got["language"] == meta.language
    assert got["pubstatus"] == f"stat:{meta.status}"
    for name, moment in (
        ("versioncreated", meta.modified),
        ("firstcreated", meta.created),
        ("embargoed", meta.embargoed),
    ):
        assert got[name] == (moment and moment.isoformat())
    assert got["slugline"] == meta.slugline
    assert got["ednote"] == meta.edition_note
    body = Article(standfirst=article.standfirst, body=article.body, kicker=article.kicker)
    assert words(got["body_html"]) == "".join("".join(body.texts()).split())


@given(articles())
@example(full())
def test_every_word_arrives(article: Article) -> None:
    """For any article, and our own reader takes the body once."""
    article = ready(article, "newsml-g2")
    document = seednews.dumps(article, "newsml-g2", **SUPERDESK)
    assert_arrives(article, etree.fromstring(document))
    reading = formats.get("newsml-g2").loads(document)
    assert reading.article == article
    assert not [each for each in reading.diagnostics if each.severity > seednews.Severity.INFO]


@needs_shared
@given(articles())
@example(full())
def test_items_for_superdesk_are_valid(article: Article) -> None:
    """Two renditions confuse no other receiver."""
    assert newsml_errors(seednews.dumps(ready(article, "newsml-g2"), "newsml-g2", **SUPERDESK)) == []


@given(issues())
def test_issues_for_superdesk(issue: Issue) -> None:
    """Every item of a message arrives, and what a package must have is there."""
    issue = ready_issue(issue, "newsml-g2")
    document = seednews.dumps(issue, "newsml-g2", **SUPERDESK)
    root = etree.fromstring(document)
    for article, item in zip(issue.articles, root.iterfind("n:itemSet/n:newsItem", _N), strict=True):
        assert_arrives(article, item)
    for group in root.iterfind(".//n:group", _N):
        assert group.get("id")
        assert group.get("role")
        for reference in group:  # its parser takes every child without idref for an itemRef
            if reference.get("idref") is None:
                assert reference.get("residref")
                assert reference.get("contenttype")
                assert reference.find("n:itemClass", _N) is not None
    assert seednews.loads_issue(document, "newsml-g2") == issue


def test_the_generic_item_has_one_rendition() -> None:
    """Who asks for nothing gets the text once."""
    assert b"inlineData" not in seednews.dumps(full(), "newsml-g2")
    with pytest.raises(seednews.UsageError, match="generic, superdesk, nitf, apa"):
        seednews.dumps(full(), "newsml-g2", receiver="nobody")
