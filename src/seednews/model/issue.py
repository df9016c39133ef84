"""Several articles under one title: an issue of a newspaper, an e-book, a news message."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime

import attrs

from seednews.model import rules
from seednews.model.article import Article
from seednews.model.values import Value, shortened
from seednews.patterns import regex

__all__ = ["Issue", "IssueMetadata", "Section"]


@attrs.frozen(kw_only=True)
class IssueMetadata:
    """Metadata of an issue. All fields are optional."""

    language: str | None = attrs.field(default=None, validator=rules.optional(rules.language_tag))
    """Language of the title and the section titles, as a BCP 47 tag."""
    publisher: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """Who publishes it. Example: ``Deutsche Welle``"""
    series: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """Title of the series that the issue belongs to. Example: ``The Morning Paper``"""
    version: int = attrs.field(default=1, validator=rules.whole_number(1, rules.MAX_VERSION))
    """Version of the issue. It only increases (``@version`` of a NewsML-G2 package)."""


_GUIDS = uuid.uuid5(uuid.NAMESPACE_URL, "urn:x-seednews:issue")
"""Namespace of the guids of issues."""

_URN = regex(r"urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def _as_articles(value: Iterable[Article]) -> tuple[Article, ...]:
    return rules.as_tuple(value)


def _counted(count: int, word: str) -> str:
    return f"{count} {word}{'s' * (count != 1)}"


@attrs.frozen(repr=False)
class Section(Value):
    """Articles that belong together, in order."""

    title: str | None = attrs.field(validator=rules.optional(rules.text))
    """Title of the section; None if the issue has no sections. Example: ``World``"""
    articles: tuple[Article, ...] = attrs.field(
        converter=_as_articles,
        validator=rules.members(Article, least=1),
    )
    """The articles; at least one."""

    def __repr__(self) -> str:
        title = "without title" if self.title is None else shortened(self.title)
        return f"<Section {title} ({_counted(len(self.articles), 'article')})>"


def _as_sections(value: Iterable[Section]) -> tuple[Section, ...]:
    return rules.as_tuple(value)


def _date(instance: object, attribute: attrs.Attribute[date | None], value: object) -> None:
    if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
        raise rules.refuse(instance, attribute.name, f"must be a date without a time, not {type(value).__name__}")


@attrs.frozen(repr=False)
class Issue(Value):
    """Articles in sections, under one title."""

    id: str = attrs.field(validator=rules.text)
    """Identifier, which stays the same whenever the issue is made again. Example: ``morning-2023-09-21``"""
    title: str = attrs.field(validator=rules.text)
    """Title of the issue. Example: ``The Morning Paper``"""
    date: date | None = attrs.field(validator=_date)
    """Date of the issue."""
    sections: tuple[Section, ...] = attrs.field(
        converter=_as_sections,
        validator=rules.members(Section, least=1),
    )
    """The sections; at least one. The ids of all articles must differ."""
    meta: IssueMetadata = attrs.field(factory=IssueMetadata, validator=rules.instances(IssueMetadata))
    """Metadata of the issue."""

    def __attrs_post_init__(self) -> None:
        seen: dict[str, str] = {}
        for place, article in self.places():
            key = article.meta.id
            if key is not None and (first := seen.setdefault(key, place)) != place:
                raise rules.refuse(self, place, f"has the same id as {first}, {key!r}; ids must differ within an issue")

    def __repr__(self) -> str:
        day = "" if self.date is None else f" of {self.date}"
        counts = _counted(len(self.sections), "section"), _counted(len(self.articles), "article")
        return f"<Issue {shortened(self.title)}{day} ({', '.join(counts)})>"

    def places(self) -> Iterator[tuple[str, Article]]:
        """All articles in order, each with its path, such as ``sections[0].articles[2]``."""
        for number, section in enumerate(self.sections):
            for index, article in enumerate(section.articles):
                yield f"sections[{number}].articles[{index}]", article

    def mapped(self, function: Callable[[Article], Article]) -> Issue:
        """Return a copy of the issue with `function` applied to each article."""
        sections = (Section(each.title, map(function, each.articles)) for each in self.sections)
        return attrs.evolve(self, sections=sections)

    @property
    def guid(self) -> str:
        """Globally unique identifier, derived from the id: a ``urn:uuid:`` of version 5 (RFC 9562).

        If the id is already a ``urn:uuid:`` of any version, it is used as it is. So the identifier survives formats
        that store only one.
        """
        return self.id if _URN.fullmatch(self.id) else f"urn:uuid:{uuid.uuid5(_GUIDS, self.id)}"

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles, in the order of the sections."""
        return tuple(article for section in self.sections for article in section.articles)
