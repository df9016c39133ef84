"""The metadata that publishing needs: what the article says, else what the house says, else a stated default."""

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
from seednews.model import Article, Concept, Issue, rules
from seednews.model.article import once
from seednews.model.metadata import UNKNOWN_PROVIDER
from seednews.model.unchecked import with_meta
from seednews.patterns import regex
from seednews.system.files import read_bytes

__all__ = ["House", "fill_in", "missing", "publishable"]

GUID_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:x-seednews:guid")
"""Namespace of the guids that are made of ids and digests (RFC 9562, section 5.5)."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for a date that neither the article nor the caller gave; no clock is read here."""

# RFC 4151, section 2.1: taggingEntity = authorityName "," date.
_AUTHORITY = regex(
    r"(?:[A-Za-z0-9._-]+@)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*,[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?",
)
_SPECIFIC = "-._~!$&'()*+,;=:@/?"
"""What stands unescaped in the specific part of a tag URI (RFC 4151, section 2.1)."""


def _authority(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, str) or not _AUTHORITY.fullmatch(value):
        reason = f"{value!r} is not a domain and a date at which it was yours, such as 'example.com,2023' (RFC 4151)"
        raise rules.refuse(instance, attribute.name, reason)


def _text() -> Any:  # noqa: ANN401 - the type that attrs.field returns
    return attrs.field(default=None, validator=rules.optional(rules.text))


@attrs.frozen(kw_only=True)
class House:
    """What holds for every article of a publishing house, where the article itself says nothing."""

    provider: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """Who distributes the articles. Example: ``Example News``"""
    authority: str | None = attrs.field(default=None, validator=rules.optional(_authority))
    """Domain, and a date at which it was the house's, from which guids are made as ``tag:`` URIs (RFC 4151).
    Example: ``example.com,2023``"""
    language: str | None = attrs.field(default=None, validator=rules.optional(rules.language_tag))
    """Language of the articles, a tag of BCP 47. An article whose words are surely in another gets that one."""
    rights: str | None = _text()
    """The copyright notice."""
    credit: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """The credit line."""
    urgency: int | None = attrs.field(default=None, validator=rules.optional(rules.whole_number(1, 9)))
    """The usual urgency, from 1 to 9."""

    provider_code: str | None = attrs.field(default=None, validator=rules.optional(rules.code))
    """Code of the provider, for articles whose provider is the house. Example: ``nprov:AFP``"""
    copyright_holder: str | None = attrs.field(default=None, validator=rules.optional(rules.name))
    """Name of who holds the copyright."""
    usage_terms: str | None = _text()
    """What receivers may do with the articles, in words."""
    service: str | None = attrs.field(default=None, validator=rules.optional(rules.qcode))
    """Code of the service that the articles are part of. Example: ``svc:world``"""

    @classmethod
    def load(cls, path: str | PathLike[str]) -> House:
        """The house that a TOML file describes: its keys are the fields, at the top or under ``[tool.seednews]``.

        Raises:
            FileError: where the file cannot be read.
            DocumentError: where it is not TOML, or has a key or a value that a house does not.
        """
        import tomllib

        name = fspath(path)
        try:
            values = tomllib.loads(read_bytes(path).decode("utf-8-sig"))
        except (ValueError, RecursionError) as fault:  # TOMLDecodeError and UnicodeDecodeError are ValueErrors
            raise DocumentError(f"not TOML: {fault}", "house", name) from None
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
    """Names of the fields that a document lacks for a format, in the order of the model; none where it can be written.

    In an issue they come with the place of the article: ``sections[0].articles[2].guid``.

    Raises:
        UnknownFormat: where there is no such format.
    """
    return formats.get(format).lacks(document)


D = TypeVar("D", Article, Issue)


def publishable(document: D, house: House = House(), now: datetime | None = None) -> D:
    """The document with the metadata that publishing needs. What it has is kept; the same input gives the same output.

    guid: a ``tag:`` URI of the house's authority, else ``urn:uuid:`` of version 5, from the id or, without one, from
    the words. version: 1. status: usable. modified: when it was published or created, else `now`. Provider, rights,
    credit and urgency: the house's. language: the house's, or the one that the words are in, if they tell it clearly
    (:mod:`seednews.prose.language`) and it is another one; text that runs from the right gets that direction.

    Of an issue, each article. A missing publisher is the house's; so is a missing language, unless most of the words
    are in another one.

    Args:
        document: The article or the issue.
        house: What holds for every article of the house.
        now: The moment of publishing, aware. The clock is never read.

    Warns:
        SeedNewsWarning: for every default that is used: provider ``unknown``, language ``und`` (undetermined,
            ISO 639-2) or the detected one, date 1970-01-01.
    """
    if not isinstance(document, Article | Issue):
        raise wrong_type("document", document, "an Article or an Issue")
    if not isinstance(house, House):
        fault = wrong_type("house", house, "a House")
        raise UsageError("house", f"{fault.reason}; House.load(path) reads a house file, House(**fields) makes one")
    filled, told = fill_in(document, house, now)
    for each in told:
        warnings.warn(SeedNewsWarning(f"{each.path}: {each.message}"), stacklevel=2)
    assert isinstance(filled, type(document))  # noqa: S101 - an article for an article, an issue for an issue
    return filled


def fill_in(
    document: Article | Issue, house: House, now: datetime | None
) -> tuple[Article | Issue, tuple[Diagnostic, ...]]:
    """What :func:`publishable` returns, with its warnings as diagnostics (SN501 to SN503); safe in threads."""
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
        """The house's language, unless the words are surely in another; without a house, the one they are in."""
        found = detect_in(article)
        if house.language is not None and not _differs(found.language, house.language):
            return house.language
        if house.language is not None:
            message = f"the house says {house.language!r}, but the words are in {found.language!r} ({found.basis})"
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
        "credit": meta.credit or house.credit,
        "rights": meta.rights or house.rights,
        "urgency": meta.urgency or house.urgency,
        "usage_terms": meta.usage_terms or house.usage_terms,
    }
    if house.provider_code is not None and filled["provider"] == house.provider:
        filled["provider_code"] = meta.provider_code or house.provider_code
    if house.copyright_holder is not None:
        filled["copyright_holder"] = meta.copyright_holder or Concept(name=house.copyright_holder)
    if house.service is not None:
        filled["services"] = meta.services or (Concept(house.service),)
    return with_meta(article, attrs.evolve(meta, **filled))


_CLOSE = (frozenset({"da", "nb", "nn", "no"}), frozenset({"bs", "cnr", "hr", "sh", "sr"}), frozenset({"id", "ms"}))
"""Languages so close to each other that a house knows better which one it is than the words tell."""


def _differs(found: str, said: str) -> bool:
    """Whether a detected language is surely another one than that of the house."""
    first, other = said.partition("-")[0].lower(), found.partition("-")[0]
    return found != "und" and first != other and not any({first, other} <= close for close in _CLOSE)


def _language_of(issue: Issue, house: House) -> str | None:
    """The language of an issue's own words: its own, else the house's, unless most words are in another."""
    if issue.meta.language is not None or house.language is None:
        return issue.meta.language
    counts: Counter[str] = Counter()
    for article in issue.articles:
        counts[article.meta.language or "und"] += article.word_count
    del counts["und"]
    most = next((language for language, _ in counts.most_common(1)), house.language)
    return None if _differs(most, house.language) else house.language


def _guid(article: Article, house: House) -> str:
    """A guid that is the same each time it is made for this article."""
    key = article.meta.id or article.digest
    if house.authority is not None:
        return f"tag:{house.authority}:{quote(key, safe=_SPECIFIC)}"
    kind = "id" if article.meta.id else "digest"
    return f"urn:uuid:{uuid.uuid5(GUID_NAMESPACE, f'{kind}:{key}')}"
