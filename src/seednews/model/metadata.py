"""The metadata of an article. All fields are optional, and none is ever guessed."""

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
"""The default provider, if publishing requires one and it is missing. Books do not show it."""


@attrs.frozen
class Concept(Value):
    """A concept with a code, a name, or both."""

    code: str | None = attrs.field(default=None, validator=rules.optional(rules.code))
    """The code with the alias of its vocabulary (``nprov:AFP``), a URI, or a literal, which has no colon
    (``example.com``). NewsML-G2 writes them as ``@qcode``, ``@uri`` and ``@literal``."""
    name: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """The name as text. Example: ``Agence France-Presse``"""

    def __attrs_post_init__(self) -> None:
        rules.either(self, "code", "name")


@attrs.frozen
class Contributor(Value):
    """A person or an organisation that contributed to the article.

    A contributor without a role whose name is among the creators adds a code to that creator.
    """

    code: str | None = attrs.field(default=None, validator=rules.optional(rules.code))
    """The code, as for a :class:`Concept`."""
    name: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """The name. Example: ``Jane Doe``"""
    role: str | None = attrs.field(default=None, validator=rules.optional(rules.qcode))
    """The role: a code with the alias of its vocabulary, or a URI. Example: ``ctrol:photographer``"""

    def __attrs_post_init__(self) -> None:
        rules.either(self, "code", "name")


@attrs.frozen
class Link(Value):
    """A link from the article to another item, or to a page."""

    rel: str | None = attrs.field(default=None, validator=rules.optional(rules.qcode))
    """The relation: a code with the alias of its vocabulary, or a URI. Example: ``irel:previousVersion``"""
    href: str | None = attrs.field(default=None, validator=rules.optional(rules.link))
    """Absolute URL of the target (RFC 3987)."""
    guid: str | None = attrs.field(default=None, validator=rules.optional(rules.code))
    """Guid of the target item (NewsML-G2's ``@residref``)."""
    version: int | None = attrs.field(
        default=None,
        validator=rules.optional(rules.whole_number(1, rules.MAX_VERSION)),
    )
    """Version of that item."""
    title: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """Title of the target."""

    def __attrs_post_init__(self) -> None:
        rules.either(self, "href", "guid")


def _as_concepts(value: Iterable[Concept]) -> tuple[Concept, ...]:
    return rules.as_tuple(value)


@attrs.frozen
class Subject(Value):
    """A subject of an article, as a code of a controlled vocabulary."""

    scheme: str = attrs.field(validator=rules.code)
    """The vocabulary: an alias of the IPTC catalog (``medtop``), the URI of a scheme, or your own alias."""
    code: str = attrs.field(validator=rules.code)
    """The code in that vocabulary, without white space. Example: ``04000000``"""
    name: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """The meaning of the code as text. Example: ``economy, business and finance``"""
    type: str | None = attrs.field(default=None, kw_only=True, validator=rules.optional(rules.qcode))
    """The type: a code with the alias of its vocabulary, or a URI. Example: ``cpnat:person``"""
    broader: tuple[Concept, ...] = attrs.field(
        default=(),
        kw_only=True,
        converter=_as_concepts,
        validator=rules.members(Concept),
    )
    """Broader concepts, in order."""


_of_vocabulary = lru_cache(4096)(Subject)


def as_subject(scheme: str, code: str, name: str | None) -> Subject:
    """Make a subject without type and broader concepts. Cached, because the same subjects occur often.

    Raises:
        ModelError: if a value is invalid.
    """
    usual = len(scheme) + len(code) + len(name or "") < 200  # to limit the size of the cache
    return _of_vocabulary(scheme, code, name) if usual else Subject(scheme, code, name)


def _text() -> Any:  # noqa: ANN401 - the type that attrs.field returns
    return attrs.field(default=None, validator=rules.optional(rules.text))


# NewsML-G2 does not allow tabs in names and short labels, so the model does not, either.
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
    """Require concepts without literal codes (NewsML-G2, QualPropType)."""
    rules.members(Concept)(instance, attribute, value)
    for service in value if isinstance(value, tuple) else ():
        rules.optional(rules.qcode)(instance, attribute, service.code)


@attrs.frozen(kw_only=True, repr=False)
class Metadata(Value):
    """Metadata of an article. Datetimes are only equal if their offsets are equal, too."""

    id: str | None = _text()
    """Identifier in your own system, of any form. Example: ``2b9ab735b7b8754d``"""
    guid: str | None = attrs.field(default=None, validator=rules.optional(rules.code))
    """Globally unique identifier without white space, shared by all versions. Preferably a URI: ``tag:`` (RFC 4151),
    ``urn:newsml:`` (RFC 3085), ``urn:uuid:`` (RFC 9562). NewsML-G2's ``@guid``, EPUB's ``dc:identifier``."""
    version: int | None = attrs.field(
        default=None,
        validator=rules.optional(rules.whole_number(1, rules.MAX_VERSION)),
    )
    """Version number, from 1. It only increases (NewsML-G2's ``@version``)."""
    language: str | None = attrs.field(default=None, validator=rules.optional(rules.language_tag))
    """Language of the text, as a BCP 47 tag. Examples: ``en``, ``pt-BR``, ``zh-Hant``"""
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
    """The article must not be published before this time (NewsML-G2's ``embargoed``)."""
    expires: datetime | None = _moment()  # noqa: RUF009 - an attrs field
    """The article must not be published from this time on (NewsML-G2's ``expires``)."""
    status: Status | None = attrs.field(default=None, validator=rules.optional(rules.one_of(*get_args(Status))))
    """``usable``, ``withheld`` or ``canceled`` (IPTC NewsCodes, publishing status)."""
    provider: str | None = _name()
    """Who distributes the article. Example: ``Deutsche Welle``"""
    creators: tuple[str, ...] = attrs.field(
        default=(),
        converter=rules.as_texts,
        validator=rules.members(rules.name),
    )
    """Names of the authors, in order."""
    credit: str | None = _name()
    """The credit line, as printed. Example: ``AP/Reuters``"""
    rights: str | None = _text()
    """The copyright notice. Example: ``© 2023 Deutsche Welle``"""
    source: str | None = attrs.field(default=None, validator=rules.optional(rules.link))
    """Absolute URL of the original (RFC 3987)."""
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
    """Codes of the subjects, in order."""
    genre: str | None = _name()
    """Genre of the article, as text. Example: ``Interview``"""
    urgency: int | None = attrs.field(default=None, validator=rules.optional(rules.whole_number(1, 9)))
    """Editorial urgency: 1 most urgent, 5 normal, 8 least urgent, 9 user-defined (NewsML-G2's ``urgency``)."""
    located: str | None = _name()
    """Where the article was written, as text. Example: ``Baku``"""
    slugline: str | None = _name()
    """Short working title of the story. Example: ``karabakh-talks``"""
    edition_note: str | None = _text()
    """The desk's note to other editors (NewsML-G2's ``edNote``)."""
    signals: tuple[str, ...] = attrs.field(
        default=(),
        converter=rules.as_texts,
        validator=rules.members(rules.code),
    )
    """Processing signals for receivers: codes of IPTC's scheme ``sig``. Example: ``correction``"""
    provider_code: str | None = _code()
    """Code of the provider, as for a :class:`Concept`. Used for routing. Example: ``nprov:AFP``"""
    genre_code: str | None = _code()
    """Code of the genre. Example: ``genre:Interview``"""
    located_code: str | None = _code()
    """Code of the place where the article was written. Example: ``geonames:587084``"""
    content_created: datetime | None = _moment()  # noqa: RUF009 - an attrs field
    """When the content was created, which may be before the item was (NewsML-G2's ``contentCreated``)."""
    content_modified: datetime | None = _moment()  # noqa: RUF009 - an attrs field
    """When the content was last changed (NewsML-G2's ``contentModified``)."""
    contributors: tuple[Contributor, ...] = attrs.field(
        default=(),
        converter=_as_contributors,
        validator=rules.members(Contributor),
    )
    """Other contributors, and the codes of the creators, in order."""
    services: tuple[Concept, ...] = attrs.field(default=(), converter=_as_concepts, validator=_services)
    """Services (products) that the article belongs to, in order. Their codes must not be literals."""
    audiences: tuple[Concept, ...] = attrs.field(
        default=(),
        converter=_as_concepts,
        validator=rules.members(Concept),
    )
    """Intended audiences, in order."""
    copyright_holder: Concept | None = attrs.field(
        default=None,
        validator=rules.optional(rules.instances(Concept)),
    )
    """The copyright holder."""
    usage_terms: str | None = _text()
    """What receivers may do with the article, as text."""
    rights_links: tuple[Link, ...] = attrs.field(
        default=(),
        converter=_as_links,
        validator=rules.members(Link),
    )
    """Links to the licence and other rights statements, in order."""
    links: tuple[Link, ...] = attrs.field(
        default=(),
        converter=_as_links,
        validator=rules.members(Link),
    )
    """Links to other items and pages, in order: previous versions, sources, related stories."""

    def __repr__(self) -> str:
        """Show only the fields that are set."""
        there = ((field.name, getattr(self, field.name)) for field in attrs.fields(Metadata))
        return f"Metadata({', '.join(f'{name}={value!r}' for name, value in there if value not in (None, ()))})"


class MetadataChanges(TypedDict, total=False):
    """The fields of :class:`Metadata` as typed arguments of :meth:`Article.with_meta`."""

    id: str | None
    guid: str | None
    version: int | None
    language: str | None
    direction: Direction | None
    created: datetime | None
    modified: datetime | None
    published: datetime | None
    embargoed: datetime | None
    expires: datetime | None
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
"""The fields that only few formats support, with their empty values."""


def words_of(meta: Metadata) -> Metadata:
    """The metadata that most formats support: without codes of names, services, links and licence terms.

    Subjects are kept, but without types and broader concepts.
    """
    subjects = (Subject(each.scheme, each.code, each.name) for each in meta.subjects)
    return attrs.evolve(meta, subjects=subjects, **_OF_PARTNERS)
