"""Time is linear in the input, for `parse` and for every reader: work is counted, not timed."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

import seednews
from seednews import Article, Block, Crosshead, Issue, List, Metadata, Paragraph, Quote, Section, Table, formats
from seednews.prose.quotations import find_quotations
from tests.effects import work_of
from tests.test_laws import WRITTEN, ready, ready_issue, written

READABLE = [name for name in WRITTEN if name != "seed"]
SLACK = 1.25
"""How much more than three times the work three times the input may take: tables that are made once, and the like."""


def grows_linearly(work: Callable[[int], Callable[[], object]], size: int) -> None:
    """Three times the size takes about three times the work."""
    work(2)()  # what is loaded and compiled once is no part of it
    small, large = work_of(work(size)), work_of(work(3 * size))
    assert large <= 3 * SLACK * small, f"{small:,} lines of code run for {size}, {large:,} for {3 * size}"


PIECES = {
    "paragraphs": "The bridge over the Aller is open again, the town said on Monday in a long statement.\n\n",
    "short lines": "Aller\n\n",
    "single lines": "The bridge over the Aller is open again, the town said on Monday.\n",
    "crossheads": "What comes next?\n\nThe second lane follows in spring, the mayor told reporters on Monday.\n\n",
    "items": "- a second lane\n",
    "numbers": "1. a second lane\n",
    "quotations": "> We will be back next year.\n\n",
    "rows": "| Harle | 12 |\n",
    "verse": "Roses are red,\nviolets are blue,\n\n",
    "dashes": "– So it is, he said.\n\n",
    "times": "10:45 The train arrives at the station of Harle.\n\n",
    "questions": "Who pays for it?\n\n",
    "speech": "“We will be back,” she said.\n\n",
    "bars": "||||||\n",
    "spaces": "a  b  c  d\n",
    "names": "Jane Doe\n\n",
    "front matter": "---\na: b\n",
    "Chinese": "云溪镇老粮仓变身社区书店。\n\n",
    "hyphens": "impor-\ntant\n",
    "one letter": "a\n",
}


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_parse(piece: str) -> None:
    """Texts of one piece again and again."""
    grows_linearly(lambda size: lambda: seednews.parse("Bridge reopens\n\n" + piece * size), 60)


def test_explicit_text() -> None:
    """Text with marks."""
    grows_linearly(lambda size: lambda: seednews.loads(seednews.dumps(_article(size))), 30)


def _article(size: int) -> Article:
    """An article whose body has so many blocks of each kind."""
    blocks: list[Block] = [
        Paragraph("The bridge is open & “safe”, she said."),
        Crosshead("What next?"),
        List(["one", "two"]),
        Quote("Never again.", "A witness"),
        Table([["Harle", "12"], ["Wexcombe", "9"]]),
    ]
    return Article("Bridge reopens", body=blocks * size, meta=Metadata(id="a", language="en"))


@pytest.mark.parametrize("name", READABLE)
def test_reading_articles(name: str) -> None:
    """A body that is longer."""

    def work(size: int) -> Callable[[], object]:
        data = written(ready(_article(size), name), name)
        return lambda: formats.get(name).loads(data)

    grows_linearly(work, 20)


@pytest.mark.parametrize("name", [name for name in READABLE if formats.get(name).read_issue])
def test_reading_issues(name: str) -> None:
    """An issue of more articles."""

    def work(size: int) -> Callable[[], object]:
        articles = [Article(f"H{number}", meta=Metadata(id=f"a{number}", language="en")) for number in range(size)]
        data = written(ready_issue(Issue("i", "T", None, [Section("S", articles)]), name), name)
        return lambda: formats.get(name).loads_issue(data)

    grows_linearly(work, 20)


FAST = ("json.quick.article_of", "newsml.read.article_of", "newsml.message.article_of")
"""The fast paths, which read what we write ourselves."""


@pytest.mark.parametrize("name", ["json", "newsml-g2"])
def test_the_careful_readers(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents of others are read by them; a longer body, and an issue of more articles."""
    for each in FAST:
        monkeypatch.setattr(f"seednews.formats.{each}", lambda *_, **__: None)
    test_reading_articles(name)
    test_reading_issues(name)


def test_reading_what_is_not_written() -> None:
    """NewsML 1: more items, and more components in one of them."""
    story = (
        "<NewsComponent><NewsLines><HeadLine>H{0}</HeadLine></NewsLines><ContentItem><DataContent><p>Words.</p>"
        "</DataContent></ContentItem></NewsComponent>"
    )
    for around in ("<NewsItem>{}</NewsItem>", "{}"):

        def work(size: int, around: str = around) -> Callable[[], object]:
            inner = "".join(around.format(story.format(number)) for number in range(size))
            data = f"<NewsML>{inner if around != '{}' else f'<NewsItem>{inner}</NewsItem>'}</NewsML>".encode()
            return lambda: formats.get("newsml-1").loads_any(data)

        grows_linearly(work, 20)


STATEMENTS: dict[str, Callable[[int], bytes]] = {
    "seed": lambda size: b"---\nseed: 1\n" + b"status: killed\nembargo:\n" * size + b"---\n\n# H\n",
    "markdown": lambda size: b"---\n" + b"status: killed\nembargo:\n- x\n- draft: true\n" * size + b"---\n\nH\n",
    "json": lambda size: b'{"headline": "H", "meta": {%s"version": 1}}' % (b'"status": "killed",' * size),
    "ninjs": lambda size: b'{%s"uri": "urn:x:1"}' % (b'"pubstatus": "killed",' * size),
    "nitf": lambda size: b"<nitf><head><docdata>%s</docdata></head></nitf>" % (b'<ed-msg info="kill it"/>' * size),
    "html": lambda size: b"<!DOCTYPE html>%s<h1>H</h1>" % (b'<meta name="status" content="killed">' * size),
}


@pytest.mark.parametrize("name", STATEMENTS)
def test_statements_about_the_release(name: str) -> None:
    """However often a document makes one. In JSON the time grew with the third power, in Markdown with the second."""

    def work(size: int) -> Callable[[], object]:
        data = STATEMENTS[name](size)
        return lambda: formats.get(name).loads(data).article.meta.status

    assert work(2)() in {"withheld", "canceled"}
    grows_linearly(work, 500)
    work(20_000)()  # what is copied is not counted


@pytest.mark.parametrize("unit", ["“", "'", '"', "’", "«»", "''", "‘a s’ b ", "‘n’ a", "‹‹", '5" a ', "‚a’ b "])
def test_quotation_marks(unit: str) -> None:
    """Whatever mark comes again and again."""
    grows_linearly(lambda size: lambda: find_quotations([unit * size]), 400)


def test_mixed_quotation_marks() -> None:
    """Marks without any order."""
    chance = random.Random(1)  # noqa: S311 - draws that can be repeated
    pieces = ["“", "”", "‘", "’", '"', "'", "„", "«", "»", "''", ",,", " a", "s", "goin’ ", " ’n", ", ", "5", "\u202f"]
    text = "".join(chance.choices(pieces, k=6_000))
    grows_linearly(lambda size: lambda: find_quotations([text[: 5 * size]]), 400)
