"""Fills in the metadata that publishing requires: from the article, then from the house, then from defaults."""

from __future__ import annotations

import uuid
import warnings
from collections import Counter
from datetime import UTC, datetime
from os import PathLike, fspath
from pathlib import PurePath
from typing import Any, TypeVar
from urllib.parse import quote

import attrs

from seednews import formats
from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError, ModelError, SeedNewsWarning, UsageError, wrong_type
from seednews.language import detect_in, direction_in
from seednews.model import Article, Concept, Issue, Metadata, rules
from seednews.model.article import once
from seednews.model.metadata import UNKNOWN_PROVIDER
from seednews.model.unchecked import with_meta
from seednews.patterns import regex
from seednews.seed.known import HABITS, Habit
from seednews.system.files import read_bytes

__all__ = ["House", "fill_in", "missing", "publishable"]

GUID_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:x-seednews:guid")
"""Namespace for guids that are derived from ids and digests (RFC 9562, section 5.5)."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""The default if neither the article nor the caller gives a date. The clock is never read here."""

# RFC 4151, section 2.1: taggingEntity = authorityName "," date.
_AUTHORITY = regex(
    r"(?:[A-Za-z0-9._-]+@)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*,[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?",
)
_SPECIFIC = "-._~!$&'()*+,;=:@/?"
"""Characters that need no escaping in the specific part of a tag URI (RFC 4151, section 2.1)."""


def _authority(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, str) or not _AUTHORITY.fullmatch(value):
        reason = f"{value!r} is not a domain and a date when you owned it, such as 'example.com,2023' (RFC 4151)"
        raise rules.refuse(instance, attribute.name, reason)


def _text() -> Any:  # noqa: ANN401 - the type that attrs.field returns
    return attrs.field(default=None, validator=rules.optional(rules.text))


@attrs.frozen(kw_only=True)
class House:
    """Default metadata of a publisher. It applies where an article has no value of its own."""

    provider: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """Who distributes the articles. Example: ``Example News``"""
    authority: str | None = attrs.field(default=None, validator=rules.optional(_authority))
    """A domain and a date when the publisher owned it. Guids are ``tag:`` URIs made from it (RFC 4151).
    Example: ``example.com,2023``"""
    language: str | None = attrs.field(default=None, validator=rules.optional(rules.language_tag))
    """Language of the articles, as a BCP 47 tag. An article that is clearly in another language gets that one."""
    rights: str | None = _text()
    """The copyright notice."""
    credit: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """The credit line."""
    urgency: int | None = attrs.field(default=None, validator=rules.optional(rules.whole_number(1, 9)))
    """The usual urgency, from 1 to 9."""

    provider_code: str | None = attrs.field(default=None, validator=rules.optional(rules.code))
    """Code of the provider, for articles from this provider. Example: ``nprov:AFP``"""
    copyright_holder: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """Name of the copyright holder."""
    usage_terms: str | None = _text()
    """What receivers may do with the articles, as text."""
    service: str | None = attrs.field(default=None, validator=rules.optional(rules.qcode))
    """Code of the service that the articles belong to. Example: ``svc:world``"""

    standfirst: Habit = attrs.field(default="infer", validator=rules.one_of(*HABITS))
    """Whether the articles have a standfirst: ``always``, ``never``, or ``infer`` to decide for each plain text. It
    applies when plain text is read, not when metadata is filled in."""

    @classmethod
    def load(cls, path: str | PathLike[str]) -> House:
        """Load a house from a TOML file. The keys are the fields, at the top level or under ``[tool.seednews]``.

        Raises:
            FileError: if the file cannot be read.
            DocumentError: if the file is not valid TOML, or contains an unknown key or an invalid value.
        """
        import tomllib

        name = fspath(path)
        try:
            values = tomllib.loads(read_bytes(path).decode("utf-8-sig"))
        except (ValueError, RecursionError) as fault:  # TOMLDecodeError and UnicodeDecodeError are ValueErrors
            raise DocumentError(f"not valid TOML: {fault}", "house", name) from None
        tools = values.get("tool")
        table = tools.get("seednews") if isinstance(tools, dict) else None
        if not isinstance(table, dict):
            table = {} if PurePath(name).name == "pyproject.toml" else values
        return cls._from(table, name)

    @classmethod
    def _from(cls, table: dict[str, Any], name: str) -> House:
        known = [field.name for field in attrs.fields(cls)]
        for key in table:
            if key not in known:
                advice = f"the keys are {', '.join(known)}"
                raise DocumentError(f"unknown key {key!r}", "house", name, advice=advice)
        try:
            return cls(**table)
        except ModelError as fault:
            raise DocumentError(str(fault), "house", name) from None


def missing(document: Article | Issue, format: str) -> tuple[str, ...]:  # noqa: A002 - a public name
    """Names of the fields that a format requires and the document lacks, in the order of the model.

    Empty if the document can be written. In an issue each name begins with the path of the article:
    ``sections[0].articles[2].guid``.

    Raises:
        UnknownFormat: if there is no such format.
    """
    return formats.get(format).missing_in(document)


D = TypeVar("D", Article, Issue)


def publishable(document: D, house: House = House(), now: datetime | None = None) -> D:
    """Fill in the metadata that publishing requires. Existing values are kept.

    The same input always gives the same output. These fields are filled in if they are missing:

    - guid: a ``tag:`` URI if the house has an authority, else a ``urn:uuid:`` of version 5. It is derived from the id
      or, without an id, from the text.
    - version: 1; status: ``usable``.
    - modified: the date of publication or creation, else `now`.
    - provider, rights, credit, urgency and the other fields of the house: the value of the house.
    - language: the language of the house, unless the text is clearly in another one
      (:mod:`seednews.prose.language`).
    - direction: ``rtl`` if the text runs from right to left.

    For an issue, this applies to each article. A missing publisher is taken from the house. So is a missing language,
    unless most of the text is in another one.

    Args:
        document: The article or the issue.
        house: Default metadata of the publisher.
        now: Time of publication; must be timezone-aware. The clock is never read.

    Warns:
        SeedNewsWarning: for each default that is used: provider ``unknown``, language ``und`` (undetermined,
            ISO 639-2) or the detected language, date 1970-01-01.
    """
    if not isinstance(document, Article | Issue):
        raise wrong_type("document", document, "an Article or an Issue")
    if not isinstance(house, House):
        fault = wrong_type("house", house, "a House")
        raise UsageError("house", f"{fault.reason}; use House.load(path) or House(**fields) to make one")
    filled, told = fill_in(document, house, now)
    for each in told:
        warnings.warn(SeedNewsWarning(f"{each.path}: {each.message}"), stacklevel=2)
    assert isinstance(filled, type(document))  # noqa: S101 - an article for an article, an issue for an issue
    return filled


def fill_in(
    document: Article | Issue, house: House, now: datetime | None
) -> tuple[Article | Issue, tuple[Diagnostic, ...]]:
    """Like :func:`publishable`, but returns the warnings as diagnostics (SN501 to SN503). Thread-safe."""
    told: list[Diagnostic] = []
    if isinstance(document, Article):
        return _fill_in(document, house, now, told), tuple(told)
    filled = document.mapped(lambda article: _fill_in(article, house, now, told))
    publisher = document.meta.publisher or house.provider
    about = attrs.evolve(document.meta, language=_language_of(filled, house), publisher=publisher)
    filled = attrs.evolve(filled, meta=about)
    return filled, tuple(told)


_ADVICE = "set it in the house: `house`"


def _warning(code: str, field: str, message: str) -> Diagnostic:
    return Diagnostic(code, Severity.WARNING, message, advice=_ADVICE, path=field)


def _fill_in(article: Article, house: House, now: datetime | None, told: list[Diagnostic]) -> Article:
    meta = article.meta

    def default(field: str, value: object) -> object:
        shown = value.date().isoformat() if isinstance(value, datetime) else value
        told.append(_warning("SN501", field, f"missing; using {shown!r}"))
        return value

    def language() -> object:
        """The language of the house, unless the text is clearly in another one; without a house, the detected one."""
        found = detect_in(article)
        if house.language is not None and not _differs(found.language, house.language):
            return house.language
        if house.language is not None:
            message = f"the house file says {house.language!r}, but the text is in {found.language!r} ({found.basis})"
            message += f"; using {found.language!r}"
            told.append(attrs.evolve(_warning("SN503", "language", message), advice=None))
            return found.language
        if found.language == "und":
            return default("language", "und")
        told.append(_warning("SN502", "language", f"missing; detected {found.language!r} ({found.basis})"))
        return found.language

    filled: dict[str, Any] = {
        "guid": meta.guid or _guid(article, house),
        "version": meta.version or 1,
        "language": meta.language or language(),
        "direction": meta.direction or ("rtl" if once(article, "direction", direction_in) == "rtl" else None),
        "modified": meta.modified or meta.published or meta.created or now or default("modified", EPOCH),
        "status": meta.status or "usable",
        "provider": meta.provider or house.provider or default("provider", UNKNOWN_PROVIDER),
    }
    if house.provider is None or filled["provider"] == house.provider:  # of other providers, we own no rights
        filled |= _own(meta, house)
    return with_meta(article, attrs.evolve(meta, **filled))


def _own(meta: Metadata, house: House) -> dict[str, Any]:
    """What the house says of its own articles, where they say nothing else."""
    filled: dict[str, Any] = {
        "credit": meta.credit or house.credit,
        "rights": meta.rights or house.rights,
        "urgency": meta.urgency or house.urgency,
        "usage_terms": meta.usage_terms or house.usage_terms,
    }
    if house.provider_code is not None and house.provider is not None:
        filled["provider_code"] = meta.provider_code or house.provider_code
    if house.copyright_holder is not None:
        filled["copyright_holder"] = meta.copyright_holder or Concept(name=house.copyright_holder)
    if house.service is not None:
        filled["services"] = meta.services or (Concept(house.service),)
    return filled


_CLOSE = (frozenset({"da", "nb", "nn", "no"}), frozenset({"bs", "cnr", "hr", "sh", "sr"}), frozenset({"id", "ms"}))
"""Groups of languages that are too similar to overrule the house by detection."""


def _differs(found: str, said: str) -> bool:
    """Whether the detected language clearly differs from the language of the house."""
    first, other = said.partition("-")[0].lower(), found.partition("-")[0]
    return found != "und" and first != other and not any({first, other} <= close for close in _CLOSE)


def _language_of(issue: Issue, house: House) -> str | None:
    """The language of the issue itself: its own, else the language of the house unless most text is in another."""
    if issue.meta.language is not None or house.language is None:
        return issue.meta.language
    counts: Counter[str] = Counter()
    for article in issue.articles:
        counts[article.meta.language or "und"] += article.word_count
    del counts["und"]
    most = next((language for language, _ in counts.most_common(1)), house.language)
    return None if _differs(most, house.language) else house.language


def _guid(article: Article, house: House) -> str:
    """A guid that depends only on the article and the house."""
    key = article.meta.id or article.digest
    if house.authority is not None:
        return f"tag:{house.authority}:{quote(key, safe=_SPECIFIC)}"
    kind = "id" if article.meta.id else "digest"
    return f"urn:uuid:{uuid.uuid5(GUID_NAMESPACE, f'{kind}:{key}')}"
