"""Addresses in the words of an article are links in books and pages; the words stay the same."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

import seednews
from seednews import Article, List, Note, Paragraph, Quote, Table, Verse, formats
from seednews.formats.shared.addresses import addresses, href_of
from seednews.formats.shared.xhtml import linked
from seednews.testing import articles
from tests.test_laws import ready


def found(text: str) -> list[tuple[str, str]]:
    """The addresses in a text, and where they lead."""
    return [(text[start:end], href) for start, end, href in addresses(text)]


@pytest.mark.parametrize(
    ("text", "words", "href"),
    [
        ("See https://example.com/a_(b), or", "https://example.com/a_(b)", "https://example.com/a_(b)"),
        ("(HTTP://Example.com/x)", "HTTP://Example.com/x", "http://Example.com/x"),
        ("at www.example.org.", "www.example.org", "https://www.example.org"),
        ("“https://a.example/?q=1&b=%20”", "https://a.example/?q=1&b=%20", "https://a.example/?q=1&b=%20"),
        ("mail desk@example.com, please", "desk@example.com", "mailto:desk@example.com"),
        ("/Größe https://a.example/Größe|x", "https://a.example/Größe|x", "https://a.example/Gr%C3%B6%C3%9Fe%7Cx"),
        ("詳しくはhttps://example.jp/aを", "https://example.jp/a", "https://example.jp/a"),
        ("http://пример.рф/", "http://пример.рф/", "http://xn--e1afmkfd.xn--p1ai/"),
        ("https://example.com/#a#b", "https://example.com/#a#b", "https://example.com/#a%23b"),
    ],
)
def test_addresses_are_found(text: str, words: str, href: str) -> None:
    """Without the punctuation around them, as addresses that every reader takes."""
    assert found(text) == [(words, href)]
    assert href_of(words) == href


@pytest.mark.parametrize(
    "text",
    ["a@b", "www.a", "ftp://a.example", "http://", "http://a..b/", "https://a.example:99999/", "https://me@a.example/"],
)
def test_what_is_no_address_stays_words(text: str) -> None:
    """A link that leads nowhere is worse than none."""
    assert found(text) == []
    assert href_of(text) is None


@given(st.text(st.sampled_from("ahtps:/w.@-_?#%()[]ж新,' \"\t")).map(lambda each: f"www. {each} https://{each}"))
def test_links_change_no_word(text: str) -> None:
    """Whatever they are made of; each leads where its words say, in characters that an address may have."""
    node = etree.fromstring(f"<p>{linked(text)}</p>")
    assert "".join(node.itertext()) == text
    for link in node:
        assert link.get("href") == href_of(link.text or "")
        assert re.fullmatch(r"[A-Za-z0-9%/?#@!$&'()*+,;=:._~-]+", link.get("href") or "")


EVERYWHERE = Article(
    "Head",
    "Standfirst of www.example.com",
    "By desk@example.com",
    [
        Paragraph("See https://example.com."),
        Quote("Write to a@example.com", "www.example.com"),
        List(["https://example.com/1"]),
        Table([["www.example.com", "x"]]),
        Verse(["https://example.com/verse", "b"]),
        Note("Correction at www.example.com", "correction"),
    ],
)


def test_links_stand_everywhere_and_come_back() -> None:
    """In a book and in an HTML page; reading either reports no loss."""
    article = ready(EVERYWHERE, "epub")
    for name, options in (("epub", {"record": "no"}), ("html", {})):
        reading = formats.get(name).loads(seednews.dumps(article, name, **options))
        assert reading.article.body == article.body
        assert (reading.article.standfirst, reading.article.byline) == (article.standfirst, article.byline)
        assert [each.message for each in reading.diagnostics] == []
    page = html.fromstring(seednews.dumps(article, "html"))
    assert len([each for each in page.iter("a") if "example.com" in (each.text or "")]) == 9


@given(articles())
def test_a_book_without_links_to_add_is_as_before(article: Article) -> None:
    """What has no address gets no link."""
    if not any(list(addresses(each)) for each in article.texts()):
        assert b"<a href=" not in seednews.dumps(ready(article, "epub"), "html")
