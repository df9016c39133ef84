"""The plan of a book: its pages in order, with their names, and its metadata."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import cached_property
from typing import TypeGuard, TypeVar

import attrs

from seednews.language import direction_in
from seednews.model import Article, Direction, Issue, Metadata
from seednews.model.article import once
from seednews.model.metadata import UNKNOWN_PROVIDER
from seednews.patterns import regex
from seednews.prose.byline import split_byline
from seednews.prose.dates import written
from seednews.prose.language import direction_by_tag

__all__ = ["Part", "Story", "Volume", "host_of", "of_article", "of_issue", "title_of", "without_day"]

T = TypeVar("T")

UNDETERMINED = "und"
"""ISO 639-2 for an undetermined language."""

_SMALL = 40
"""Maximum number of articles that a contents page shows with standfirsts. Larger issues have pages for sections."""
_LONGEST_TITLE = 80
_SAFE = regex(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")


@attrs.frozen
class Story:
    """An article with the name of its page."""

    name: str
    """Name of the file without its suffix, and id in the manifest."""
    article: Article
    """The article."""

    @cached_property
    def length(self) -> tuple[int, int]:
        """The number of words and the reading time in minutes, which the page shows."""
        return self.article.word_count, self.article.reading_time

    @property
    def dated(self) -> datetime | None:
        """The time that readers see: of publication, otherwise of creation.

        Never `modified`, which publishing fills in: readers would take it for the date of the article.
        """
        meta = self.article.meta
        return meta.published or meta.created

    @property
    def day(self) -> date | None:
        """The date of that time."""
        return None if self.dated is None else self.dated.date()

    @property
    def stamp(self) -> str:
        """The time for machines: of publication, if HTML can express it; otherwise the date."""
        published = self.article.meta.published
        if published is None or published.microsecond % 1000:
            return f"{self.day}"
        return published.isoformat(timespec="milliseconds" if published.microsecond else "seconds")

    @property
    def provider(self) -> str | None:
        """Where the article comes from, as readers see it: the provider, otherwise the host of its address."""
        meta = self.article.meta
        if meta.provider is not None and meta.provider != UNKNOWN_PROVIDER:
            return meta.provider
        return host_of(meta.source)

    @cached_property
    def direction(self) -> Direction:
        """The direction of its page: its own, otherwise that of most of its letters."""
        found: Direction = once(self.article, "direction", direction_in)
        return self.article.meta.direction or found


@attrs.frozen
class Part:
    """A section of the book."""

    name: str
    """Name of the section's page."""
    title: str | None
    """Its title, if it has one."""
    stories: tuple[Story, ...]
    """Its articles, in order."""


@attrs.frozen(kw_only=True)
class Volume:
    """A book of one article or an issue."""

    title: str
    """Title of the book."""
    guid: str
    """Its identifier."""
    modified: datetime
    """The modification time of its newest article."""
    about: Metadata
    """Its other metadata, in the form of an article's metadata."""
    parts: tuple[Part, ...]
    """Its sections, in order."""
    issue: Issue | None = None
    """The issue; None for a book of one article."""
    number: str | None = None
    """Number of the issue in its series, if the caller gave one: ``132``, ``12.3``."""

    @property
    def series(self) -> tuple[str, str | None] | None:
        """The series of an issue and its number there. Without a given number, it is made of the date.

        The date puts the issues in order without counting. An issue with a number and no series belongs to the series
        of its title.
        """
        if self.issue is None:
            return None
        title = self.issue.meta.series or (None if self.number is None else self.title)
        day = None if self.issue.date is None else f"{self.issue.date:%Y%m%d}"
        return None if title is None else (title, self.number or day)

    @cached_property
    def stories(self) -> tuple[Story, ...]:
        """All articles, in order."""
        return tuple(story for part in self.parts for story in part.stories)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Languages of the book. The first is that of the issue, otherwise that of most of its words."""
        given = None if self.issue is None else self.issue.meta.language
        counts: Counter[str] = Counter()
        found = dict.fromkeys(story.article.meta.language for story in self.stories)
        if given is None and len(found) > 1:  # counting takes time, and most books are in one language
            for story in self.stories:
                counts[story.article.meta.language or UNDETERMINED] += story.length[0]
        counts.pop(UNDETERMINED, None)
        first = given or next((language for language, _ in counts.most_common(1)), None)
        return tuple(filter(None, dict.fromkeys((first, *found))))

    @cached_property
    def direction(self) -> Direction:
        """Direction of the book's own words, and of turning pages.

        For an issue, it is that of its language; if that does not determine it, that of most articles.
        """
        by_tag = None if self.issue is None else direction_by_tag(self.languages[0])
        return by_tag or Counter(story.direction for story in self.stories).most_common(1)[0][0]

    @property
    def day(self) -> date | None:
        """The date of an issue or an article."""
        return self.stories[0].day if self.issue is None else self.issue.date

    @property
    def shelf_title(self) -> str:
        """The title with the date, if there is one. It distinguishes the issues of a paper on a shelf."""
        if self.issue is None:
            return self.title
        return f"{self.title}{_suffix(self.day, self.languages[0])}"

    @cached_property
    def has_section_pages(self) -> bool:
        """Whether sections have pages of their own. A small issue shows them on its contents page only."""
        return len(self.stories) > _SMALL


def _suffix(day: date | None, language: str | None) -> str:
    """The end of the title on a shelf: a comma of the language, and the date."""
    if day is None:
        return ""
    first = (language or "").lower().partition("-")[0]
    return f"{_COMMAS.get(first, ', ')}{written(day, language)}"


_COMMAS = {**dict.fromkeys(("ar", "ckb", "fa", "ps", "ur"), "، "), **dict.fromkeys(("ja", "zh"), " ")}
"""Separators between a title and its date other than commas."""


def without_day(title: str, day: date | None, language: str | None) -> str:
    """The title of an issue from its title on a shelf."""
    return title.removesuffix(_suffix(day, language)) or title


def host_of(source: str | None) -> str | None:
    """The host of a web address."""
    return None if source is None else [*source.split("/"), "", ""][2] or None


def title_of(article: Article) -> str:
    """Title of an article: the headline, otherwise its first words."""
    if article.headline is not None:
        return article.headline
    title = ""
    for word in next(article.texts(), "").split():
        if len(title) + 1 + len(word) > _LONGEST_TITLE:
            return f"{title or word[: _LONGEST_TITLE - 1]}…"
        title = f"{title} {word}".lstrip(" ")
    return title


def of_article(article: Article) -> Volume:
    """The book of an article with all required metadata."""
    meta = article.meta
    assert meta.guid is not None  # noqa: S101 - the format's `missing` saw to it
    assert meta.language is not None  # noqa: S101 - as above
    assert meta.modified is not None  # noqa: S101 - as above
    return Volume(
        title=title_of(article),
        guid=meta.guid,
        modified=meta.modified,
        about=meta if meta.creators == (creators := _creators(article)) else attrs.evolve(meta, creators=creators),
        parts=(Part("part", None, (Story("article", article),)),),
    )


def of_issue(issue: Issue) -> Volume:
    """The book of an issue whose articles have all required metadata."""
    metas = [article.meta for article in issue.articles]
    publisher = issue.meta.publisher
    shared = () if _is_named(publisher) else _shared(map(_creators, issue.articles)) or ()
    return Volume(
        title=issue.title,
        guid=issue.guid,
        modified=max(meta.modified for meta in metas if meta.modified is not None),
        about=Metadata(
            provider=publisher,
            rights=_shared(meta.rights for meta in metas),
            creators=(publisher,) if _is_named(publisher) else shared,
            keywords=_frequent(keyword for meta in metas for keyword in meta.keywords),
            subjects=_frequent(subject for meta in metas for subject in meta.subjects),
        ),
        parts=tuple(_parts(issue)),
        issue=issue,
    )


def _is_named(publisher: str | None) -> TypeGuard[str]:
    return publisher is not None and publisher != UNKNOWN_PROVIDER


def _creators(article: Article) -> tuple[str, ...]:
    """The authors of an article: its creators, otherwise the names in its byline."""
    if article.meta.creators or article.byline is None:
        return article.meta.creators
    found = split_byline(article.byline)
    return () if found is None else tuple(dict.fromkeys(" ".join(name.text.split()) for name in found.names))


def _shared(values: Iterable[T]) -> T | None:
    """The value that all have in common, if there is one."""
    found = set(values)
    return found.pop() if len(found) == 1 else None


_MOST_SUBJECTS = 12


def _frequent(values: Iterable[T]) -> tuple[T, ...]:
    """The most frequent value; of equally frequent ones, the first."""
    return tuple(value for value, _ in Counter(values).most_common(_MOST_SUBJECTS))


def _parts(issue: Issue) -> Iterator[Part]:
    """The sections with names for their pages, which do not change if sections are added before them."""
    taken: Counter[str] = Counter()
    for section in issue.sections:
        name = _free("section-", section.title or "", taken)
        stories = [
            Story(_free("article-", article.meta.id or article.digest, taken), article) for article in section.articles
        ]
        yield Part(name, section.title, tuple(stories))


def _free(prefix: str, key: str, taken: Counter[str]) -> str:
    """A file name made from `key`: the key itself if it is safe on every system, otherwise its digest."""
    stem = key if _SAFE.fullmatch(key) else hashlib.sha256(key.encode()).hexdigest()[:16]
    name = f"{prefix}{stem}"
    taken[name] += 1
    return name if taken[name] == 1 else f"{name}--{taken[name]}"
