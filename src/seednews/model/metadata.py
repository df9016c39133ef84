"""What is known of an article besides its words. Every field may be absent; nothing here is ever guessed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import Any, Literal, TypeAlias, TypedDict, get_args

import attrs

from seednews.model import rules
from seednews.model.values import Value
from seednews.prose.language import Direction

__all__ = [
    "UNKNOWN_PROVIDER",
    "Concept",
    "Contributor",
    "Direction",
    "Link",
    "Metadata",
    "MetadataChanges",
    "Status",
    "Subject",
    "as_subject",
    "words_of",
]

Status: TypeAlias = Literal["usable", "withheld", "canceled"]


UNKNOWN_PROVIDER = "unknown"
"""Stands for a provider where publishing needs one and nobody gave it; readers of a book are not shown it."""


@attrs.frozen
class Concept(Value):
    """Something that is known by a code, by a name, or by both."""

    code: str | None = attrs.field(default=None, validator=rules.optional(rules.code))
    """The code with the alias of its vocabulary (``nprov:AFP``), a URI, or a literal, which has no colon
    (``example.com``). NewsML-G2 writes them as ``@qcode``, ``@uri`` and ``@literal``."""
    name: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """The name, in words. Example: ``Agence France-Presse``"""

    def __attrs_post_init__(self) -> None:
        rules.either(self, "code", "name")


@attrs.frozen
class Contributor(Value):
    """A person or an organisation that had a part in the article.

    One without a role who is named as one of the creators, too, gives that creator's code.
    """

    code: str | None = attrs.field(default=None, validator=rules.optional(rules.code))
    """The code, as that of a :class:`Concept`."""
    name: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """The name. Example: ``Jane Doe``"""
    role: str | None = attrs.field(default=None, validator=rules.optional(rules.qcode))
    """What the part was: a code with the alias of its vocabulary, or a URI. Example: ``ctrol:photographer``"""

    def __attrs_post_init__(self) -> None:
        rules.either(self, "code", "name")


@attrs.frozen
class Link(Value):
    """A link from the article to another item, or to a page."""

    rel: str | None = attrs.field(default=None, validator=rules.optional(rules.qcode))
    """How the two are related: a code with the alias of its vocabulary, or a URI. Example: ``irel:previousVersion``"""
    href: str | None = attrs.field(default=None, validator=rules.optional(rules.link))
    """Web address of what the link leads to, absolute (RFC 3987)."""
    guid: str | None = attrs.field(default=None, validator=rules.optional(rules.code))
    """Guid of the item that the link leads to (NewsML-G2's ``@residref``)."""
    version: int | None = attrs.field(
        default=None,
        validator=rules.optional(rules.whole_number(1, rules.MAX_VERSION)),
    )
    """Version of that item."""
    title: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """What it is called."""

    def __attrs_post_init__(self) -> None:
        rules.either(self, "href", "guid")


def _as_concepts(value: Iterable[Concept]) -> tuple[Concept, ...]:
    return rules.as_tuple(value)


@attrs.frozen
class Subject(Value):
    """What an article is about, as a code of a controlled vocabulary."""

    scheme: str = attrs.field(validator=rules.code)
    """The vocabulary: an alias of the IPTC catalog (``medtop``), the URI of a scheme, or a house's own alias."""
    code: str = attrs.field(validator=rules.code)
    """The code in that vocabulary, without white space. Example: ``04000000``"""
    name: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """What the code means, in words. Example: ``economy, business and finance``"""
    type: str | None = attrs.field(default=None, kw_only=True, validator=rules.optional(rules.qcode))
    """What sort of thing it is: a code with the alias of its vocabulary, or a URI. Example: ``cpnat:person``"""
    broader: tuple[Concept, ...] = attrs.field(
        default=(),
        kw_only=True,
        converter=_as_concepts,
        validator=rules.members(Concept),
    )
    """What it is a part of, in order."""


_of_vocabulary = lru_cache(4096)(Subject)


def as_subject(scheme: str, code: str, name: str | None) -> Subject:
    """A subject. Most are of a vocabulary and come again and again: each of these is looked at once.

    It has neither a type nor anything broader.

    Raises:
        ModelError: where the model does not admit it.
    """
    usual = len(scheme) + len(code) + len(name or "") < 200  # or what is kept could take any room
    return _of_vocabulary(scheme, code, name) if usual else Subject(scheme, code, name)


def _text() -> Any:  # noqa: ANN401 - the type that attrs.field returns
    return attrs.field(default=None, validator=rules.optional(rules.text))


# NewsML-G2 has no place for tabs in names and short labels, so the model admits none there.
def _name() -> Any:  # noqa: ANN401 - the type that attrs.field returns
    return attrs.field(default=None, validator=rules.optional(rules.name))


def _moment() -> Any:  # noqa: ANN401 - the type that attrs.field returns
    return attrs.field(
        default=None,
        converter=rules.fixed_offset,
        validator=rules.optional(rules.moment),
        eq=rules.moment_key,
    )


def _as_subjects(value: Iterable[Subject]) -> tuple[Subject, ...]:
    return rules.as_tuple(value)


def _as_contributors(value: Iterable[Contributor]) -> tuple[Contributor, ...]:
    return rules.as_tuple(value)


def _as_links(value: Iterable[Link]) -> tuple[Link, ...]:
    return rules.as_tuple(value)


def _code() -> Any:  # noqa: ANN401 - the type that attrs.field returns
    return attrs.field(default=None, validator=rules.optional(rules.code))


def _services(instance: object, attribute: attrs.Attribute[tuple[Concept, ...]], value: object) -> None:
    """NewsML-G2 has no literals there (QualPropType)."""
    rules.members(Concept)(instance, attribute, value)
    for service in value if isinstance(value, tuple) else ():
        rules.optional(rules.qcode)(instance, attribute, service.code)


@attrs.frozen(kw_only=True, repr=False)
class Metadata(Value):
    """Facts about an article. Datetimes are equal only where their offsets are, too."""

    id: str | None = _text()
    """The house's own identifier, of any form. Example: ``2b9ab735b7b8754d``"""
    guid: str | None = attrs.field(default=None, validator=rules.optional(rules.code))
    """Identifier without white space, unique in the world and shared by all versions, best a URI: ``tag:`` (RFC 4151),
    ``urn:newsml:`` (RFC 3085), ``urn:uuid:`` (RFC 9562). NewsML-G2's ``@guid``, EPUB's ``dc:identifier``."""
    version: int | None = attrs.field(
        default=None,
        validator=rules.optional(rules.whole_number(1, rules.MAX_VERSION)),
    )
    """Number of the version, from 1, only ever rising (NewsML-G2's ``@version``)."""
    language: str | None = attrs.field(default=None, validator=rules.optional(rules.language_tag))
    """Language of the text, a tag of BCP 47. Examples: ``en``, ``pt-BR``, ``zh-Hant``"""
    direction: Direction | None = attrs.field(
        default=None,
        validator=rules.optional(rules.one_of(*get_args(Direction))),
    )
    """Base direction of the text: ``ltr`` or ``rtl`` (HTML's ``dir``)."""
    created: datetime | None = _moment()  # noqa: RUF009 - an attrs field
    """When the article was first written (NewsML-G2's ``firstCreated``)."""
    modified: datetime | None = _moment()  # noqa: RUF009 - an attrs field
    """When this version was made (NewsML-G2's ``versionCreated``, EPUB's ``dcterms:modified``)."""
    published: datetime | None = _moment()  # noqa: RUF009 - an attrs field
    """When it was published (NewsML-G2's ``pubHistory``, EPUB's ``dc:date``)."""
    embargoed: datetime | None = _moment()  # noqa: RUF009 - an attrs field
    """Not to be published before this moment (NewsML-G2's ``embargoed``)."""
    status: Status | None = attrs.field(default=None, validator=rules.optional(rules.one_of(*get_args(Status))))
    """``usable``, ``withheld`` or ``canceled`` (IPTC NewsCodes, publishing status)."""
    provider: str | None = _name()
    """Who distributes the article. Example: ``Deutsche Welle``"""
    creators: tuple[str, ...] = attrs.field(
        default=(),
        converter=rules.as_texts,
        validator=rules.members(rules.name),
    )
    """Names of those who made it, in order."""
    credit: str | None = _name()
    """The credit line as it is to be printed. Example: ``AP/Reuters``"""
    rights: str | None = _text()
    """The copyright notice. Example: ``© 2023 Deutsche Welle``"""
    source: str | None = attrs.field(default=None, validator=rules.optional(rules.link))
    """Web address of the original, absolute (RFC 3987)."""
    keywords: tuple[str, ...] = attrs.field(
        default=(),
        converter=rules.as_texts,
        validator=rules.members(rules.name),
    )
    """Free keywords, in order."""
    subjects: tuple[Subject, ...] = attrs.field(
        default=(),
        converter=_as_subjects,
        validator=rules.members(Subject),
    )
    """Codes of what it is about, in order."""
    genre: str | None = _name()
    """Kind of the article, in words. Example: ``Interview``"""
    urgency: int | None = attrs.field(default=None, validator=rules.optional(rules.whole_number(1, 9)))
    """Editorial urgency: 1 most urgent, 5 normal, 8 least, 9 by the house's own rule (NewsML-G2's ``urgency``)."""
    located: str | None = _name()
    """Where the article was written, in words. Example: ``Baku``"""
    slugline: str | None = _name()
    """The desk's short name for the story. Example: ``karabakh-talks``"""
    edition_note: str | None = _text()
    """A note of the desk to its customers (NewsML-G2's ``edNote``)."""
    signals: tuple[str, ...] = attrs.field(
        default=(),
        converter=rules.as_texts,
        validator=rules.members(rules.code),
    )
    """Codes that call for the receiver's attention, of IPTC's scheme ``sig``. Example: ``correction``"""
    provider_code: str | None = _code()
    """Code of the provider, as that of a :class:`Concept`. Partners route by it. Example: ``nprov:AFP``"""
    genre_code: str | None = _code()
    """Code of the genre. Example: ``genre:Interview``"""
    located_code: str | None = _code()
    """Code of the place where the article was written. Example: ``geonames:587084``"""
    content_created: datetime | None = _moment()  # noqa: RUF009 - an attrs field
    """When the content was made, which may be before the item was (NewsML-G2's ``contentCreated``)."""
    content_modified: datetime | None = _moment()  # noqa: RUF009 - an attrs field
    """When the content was changed last (NewsML-G2's ``contentModified``)."""
    contributors: tuple[Contributor, ...] = attrs.field(
        default=(),
        converter=_as_contributors,
        validator=rules.members(Contributor),
    )
    """Others who had a part in it, and the codes of the creators, in order."""
    services: tuple[Concept, ...] = attrs.field(default=(), converter=_as_concepts, validator=_services)
    """Services (products) that the article is part of, in order; their codes are no literals."""
    audiences: tuple[Concept, ...] = attrs.field(
        default=(),
        converter=_as_concepts,
        validator=rules.members(Concept),
    )
    """Who it is meant for, in order."""
    copyright_holder: Concept | None = attrs.field(
        default=None,
        validator=rules.optional(rules.instances(Concept)),
    )
    """Who holds the copyright."""
    usage_terms: str | None = _text()
    """What receivers may do with it, in words."""
    rights_links: tuple[Link, ...] = attrs.field(
        default=(),
        converter=_as_links,
        validator=rules.members(Link),
    )
    """Links to the licence and to other statements of rights, in order."""
    links: tuple[Link, ...] = attrs.field(
        default=(),
        converter=_as_links,
        validator=rules.members(Link),
    )
    """Links to other items and to pages, in order: earlier versions, what it is derived from, what to see also."""

    def __repr__(self) -> str:
        """Only what is there."""
        there = ((field.name, getattr(self, field.name)) for field in attrs.fields(Metadata))
        return f"Metadata({', '.join(f'{name}={value!r}' for name, value in there if value not in (None, ()))})"


class MetadataChanges(TypedDict, total=False):
    """The fields of :class:`Metadata` as arguments, for :meth:`Article.with_meta`; type checkers know their types."""

    id: str | None
    guid: str | None
    version: int | None
    language: str | None
    direction: Direction | None
    created: datetime | None
    modified: datetime | None
    published: datetime | None
    embargoed: datetime | None
    status: Status | None
    provider: str | None
    creators: Iterable[str]
    credit: str | None
    rights: str | None
    source: str | None
    keywords: Iterable[str]
    subjects: Iterable[Subject]
    genre: str | None
    urgency: int | None
    located: str | None
    slugline: str | None
    edition_note: str | None
    signals: Iterable[str]
    provider_code: str | None
    genre_code: str | None
    located_code: str | None
    content_created: datetime | None
    content_modified: datetime | None
    contributors: Iterable[Contributor]
    services: Iterable[Concept]
    audiences: Iterable[Concept]
    copyright_holder: Concept | None
    usage_terms: str | None
    rights_links: Iterable[Link]
    links: Iterable[Link]


_NAMES = [field.name for field in attrs.fields(Metadata)]
_OF_PARTNERS = {name: getattr(Metadata(), name) for name in _NAMES[_NAMES.index("provider_code") :]}
"""The fields that few formats have a place for, each with what stands for nothing."""


def words_of(meta: Metadata) -> Metadata:
    """The metadata without codes beside names, services, links and licence terms: what most formats have a place for.

    Subjects stay, without their types and what is broader.
    """
    subjects = (Subject(each.scheme, each.code, each.name) for each in meta.subjects)
    return attrs.evolve(meta, subjects=subjects, **_OF_PARTNERS)
