"""Issues made of the sample articles in seeds/, for checkers, for pictures and for eyes."""

from __future__ import annotations

import warnings
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import attrs

import seednews
from seednews import Article, Issue, IssueMetadata, Note, Paragraph, Quote, Section, Table

__all__ = ["arabic", "article", "english", "japanese", "mixed"]

SEEDS = Path(__file__).resolve().parents[1] / "seeds"
DAY = date(2026, 5, 12)
NOW = datetime(2026, 5, 12, 6, tzinfo=UTC)
HOUSE = seednews.House(provider="Example News", rights="© 2026 Example News")

LANGUAGES = dict(
    zip(
        (f"{number:03}" for number in range(14)),
        "en de ar ja en-GB fr es en-US de ar hi zh ja en-GB".split(),
        strict=True,
    )
)
"""Languages of the sample articles."""


@cache
def article(number: str) -> Article:
    """The sample article with that number, ready for publishing."""
    (path,) = SEEDS.glob(f"{number}_*.txt")
    found = seednews.read(path)
    meta = attrs.evolve(
        found.meta,
        language=LANGUAGES[number],
        published=found.meta.published or NOW,
        source=f"https://news.example/{number}",
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", seednews.SeedNewsWarning)
        return seednews.publishable(attrs.evolve(found, meta=meta), HOUSE, now=NOW)


def _with_everything(number: str) -> Article:
    """The article with every kind of block that the samples lack behind it."""
    found = article(number)
    rest = (
        Table([["Crew", "Points"], ["Harle", "12"], ["Wexcombe", "9"]], head=True),
        Quote("We will be back next year.", "Ida Renn, cox"),
        Note("The harbour at dawn. Photo: Example News", "caption"),
        Note("An earlier version misstated the year.", "correction"),
        Note("en/ex", "signoff"),
    )
    return attrs.evolve(found, kicker="Harbour", body=(*found.body, *rest))


def english() -> Issue:
    """An issue in English with articles of many languages."""
    sections = [
        Section("World", [article("000"), article("002"), article("006"), article("010")]),
        Section("Local", [_with_everything("007"), article("004"), article("013")]),
        Section("Elsewhere", [article("001"), article("003"), article("005"), article("008"), article("011")]),
    ]
    about = IssueMetadata(language="en", publisher="Example News", series="The Morning Paper")
    return Issue("morning-2026-05-12", "The Morning Paper", DAY, sections, about)


def arabic() -> Issue:
    """An issue that runs from right to left."""
    sections = [Section("محليات", [article("002"), article("009")])]
    about = IssueMetadata(language="ar", publisher="Example News", series="صحيفة الصباح")
    return Issue("sabah-2026-05-12", "صحيفة الصباح", DAY, sections, about)


def japanese() -> Issue:
    """An issue in Japanese, without sections."""
    about = IssueMetadata(language="ja", publisher="Example News")
    return Issue("asa-2026-05-12", "朝の新聞", DAY, [Section(None, [article("003"), article("012")])], about)


def mixed() -> Issue:
    """An Arabic issue with articles that run the other way, an interview, links, and tables of every width."""
    months = "January February March April May June July August September October November December".split()
    talk = (
        "DW: Who built it?",
        "Renn: We did.",
        "DW: When?",
        "Renn: See https://example.com/a?b=1&c and www.example.org.",
    )
    tables = (
        Table([["Crew", "Points"], ["Harle", "12"]], head=True),
        Table([["Station", *months], ["Harle", *map(str, range(12))]], head=True),
        Table([["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], list("12345")]),
    )
    found = article("004")
    interview = attrs.evolve(found, kicker="Interview", body=(*found.body, *map(Paragraph, talk), *tables))
    sections = [Section("World", [interview, article("002")]), Section("محليات", [article("009"), article("010")])]
    about = IssueMetadata(language="ar", publisher="Example News", series="The Morning Paper")
    return Issue("mixed-2026-05-12", "The Morning Paper", DAY, sections, about)
