"""The systems that receive NewsML-G2: what each requires of an item, what it keeps and what it drops.

A receiver is data. The built-in ones are below and in ``receivers.toml``. Your own is a TOML file with the same keys.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Literal, TypeAlias

import attrs

from seednews.errors import DocumentError, ModelError, UsageError
from seednews.model import Article, Metadata, Subject, rules
from seednews.model.metadata import words_of
from seednews.model.unchecked import with_meta
from seednews.system.files import read_bytes

__all__ = [
    "NEWER",
    "RECEIVERS",
    "STANDARDS",
    "TOPICS",
    "Receiver",
    "Rule",
    "as_sent",
    "dropped_fields",
    "is_before",
    "load",
    "losses",
    "lost_fields",
    "receiver",
    "subject_codes",
]

Rendition: TypeAlias = Literal["xhtml", "html", "nitf"]


def _everything(article: Article) -> Article:
    return article


_words = attrs.field(default=None, validator=rules.optional(rules.text))


@attrs.frozen(kw_only=True)
class Rule:
    """A reason for which a receiver rejects an item, or something that it drops.

    Paths are XPath 1.0 relative to the news item, with the prefixes ``n`` (NewsML-G2), ``h`` (XHTML) and ``f`` (NITF).
    """

    unless: str | None = _words
    """The rule applies if this path finds nothing."""
    where: str | None = _words
    """The rule applies to each node that this path finds."""
    refuses: str | None = _words
    """What is rejected, in words: ``an item without a guid``."""
    drops: str | None = _words
    """What is dropped, in words: ``words outside p``."""

    def __attrs_post_init__(self) -> None:
        for pair in (("unless", "where"), ("refuses", "drops")):
            if sum(getattr(self, name) is not None for name in pair) != 1:
                raise rules.refuse(self, pair[0], f"requires exactly one of {' and '.join(pair)}")


def _of(*kinds: str) -> Any:  # noqa: ANN401 - the type that validators have
    return attrs.validators.deep_iterable(rules.one_of(*kinds))


_texts_by_text = attrs.field(
    factory=dict,
    validator=attrs.validators.deep_mapping(rules.instances(str), rules.instances(str), rules.instances(Mapping)),
)


def _as_renditions(value: Iterable[Rendition]) -> tuple[Rendition, ...]:
    return rules.as_tuple(value)


@attrs.frozen(kw_only=True)
class Receiver:
    """A system that receives items."""

    name: str
    """Its name as an option. Example: ``superdesk``"""
    title: str
    """Its name for people."""
    renditions: tuple[Rendition, ...] = attrs.field(
        default=("xhtml",),
        converter=_as_renditions,
        validator=_of("xhtml", "html", "nitf"),
    )
    """The forms of the body in the item, in order: ``xhtml``, the usual form; ``html``, escaped; ``nitf``. The last two
    begin with kicker and standfirst, because receivers of these forms skip descriptions."""
    codes: Mapping[str, str] = attrs.field(factory=dict)
    """Media topics, and the subject codes that are written in addition."""
    keeps: Callable[[Article], Article] = _everything
    """Returns the article as the receiver stores it, without the fields that it drops."""
    titled_groups: bool = True
    """Whether groups of a package may have titles."""
    days: int | None = None
    """Maximum age of ``versionCreated`` in days; older items are dropped. None if there is no maximum."""
    message: bool = attrs.field(default=False, validator=rules.instances(bool))
    """Whether it requires each item in a message."""
    headline_role: str | None = attrs.field(default=None, validator=rules.optional(rules.qcode))
    """Role of the headline, if it requires one."""
    standfirst_role: str | None = attrs.field(default=None, validator=rules.optional(rules.qcode))
    """Role of a second headline that repeats the standfirst, if it requires one."""
    types: Mapping[str, str] = _texts_by_text
    """Types for subjects without a type, by scheme."""
    rules: tuple[Rule, ...] = ()
    """What it rejects and drops, for any item."""
    is_exact: bool = False
    """Whether `keeps` covers everything that it drops. Then the rules are only for items of others."""


STANDARDS = ("2.35", "2.24", "2.20", "2.18")
"""The versions of the standard that can be written, the default first."""

NEWER = {"published": "2.24", "source": "2.20"}
"""Fields whose elements are newer than version 2.18 (``pubHistory``, ``origRep``), with the first version."""


def is_before(version: str, other: str) -> bool:
    """Whether a version of the standard is before another."""
    return [*map(int, version.split("."))] < [*map(int, other.split("."))]


# The top level of IPTC's Media Topics and that of its older Subject Codes have the same seventeen numbers.
TOPICS = {f"{number:02}000000": f"{number:02}000000" for number in range(1, 18)}
"""Media topics, and the subject codes that mean the same."""


def _superdesk(article: Article) -> Article:
    """What Superdesk's parser ``newsml2`` keeps (Superdesk core 2.5.3)."""
    meta = words_of(article.meta)
    kept = attrs.evolve(
        meta,
        usage_terms=article.meta.usage_terms,
        id=None,
        direction=None,
        published=None,
        provider=None,
        credit=None,
        rights=None,
        source=None,
        keywords=(),
        subjects=tuple(subject for subject in meta.subjects if _is_taken(subject)),
        genre=meta.genre if _is_english(meta.language) else None,
        located=None,
        expires=None,
    )
    return attrs.evolve(article, meta=kept)


def _is_taken(subject: Subject) -> bool:
    """Whether the parser keeps a subject: it splits at every colon, and requires two parts, the first ``subj``."""
    if subject.scheme == "medtop":
        return subject.code in TOPICS
    return subject.scheme == "subj" and ":" not in subject.code


def _is_english(language: str | None) -> bool:
    return language is not None and language.startswith("en")


def _without(names: Iterable[str]) -> Callable[[Article], Article]:
    """A function that removes fields from an article."""
    of_head = {field.name for field in attrs.fields(Article)} - {"meta"}
    absent = {field.name: getattr(Metadata(), field.name) for field in attrs.fields(Metadata)}
    if unknown := set(names) - of_head - absent.keys():
        raise UsageError("fields", f"unknown fields of an article: {', '.join(sorted(unknown))}")

    def keeps(article: Article) -> Article:
        meta: dict[str, Any] = {name: absent[name] for name in names if name in absent}
        head: dict[str, Any] = {name: () if name == "body" else None for name in names if name in of_head}
        return attrs.evolve(with_meta(article, attrs.evolve(article.meta, **meta)), **head)

    return keeps


def _receiver(name: str, table: Mapping[str, Any], source: str | None = None) -> Receiver:
    """The receiver described by a TOML table. Raises DocumentError."""
    values = dict(table)
    try:
        values["rules"] = tuple(Rule(**rule) for rule in values.get("rules", ()))
        if "fields" in values:
            values["keeps"] = _without(values.pop("fields"))
        return Receiver(**{"name": name, "title": name, **values})
    except (ModelError, TypeError, UsageError, ValueError) as fault:
        keys = ", ".join(field.name for field in attrs.fields(Receiver) if field.name not in {"keeps", "name"})
        advice = f"the keys are {keys} and fields"
        raise DocumentError(f"the receiver {name!r}: {fault}", "receiver", source, advice=advice) from None


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(files("seednews.formats.newsml").joinpath("receivers.toml").read_text(encoding="utf-8"))


def _rules_of(name: str) -> tuple[Rule, ...]:
    return tuple(Rule(**rule) for rule in _tables()[name]["rules"])


@lru_cache(16)
def load(path: str) -> Receiver:
    """Load a receiver from a TOML file with the keys of :class:`Receiver`. Each file is read once.

    The key ``fields`` lists the fields of an article that the receiver drops.

    Raises:
        FileError: if the file cannot be read.
        DocumentError: if it is not TOML, or if a key or a value is invalid.
    """
    try:
        table = tomllib.loads(read_bytes(path).decode("utf-8-sig"))
    except (ValueError, RecursionError) as fault:  # TOMLDecodeError and UnicodeDecodeError are ValueErrors
        raise DocumentError(f"not TOML: {fault}", "receiver", path) from None
    return _receiver(str(table.pop("name", path)), table, path)


RECEIVERS: Mapping[str, Receiver] = {
    each.name: each
    for each in (
        Receiver(name="generic", title="any system that reads standard NewsML-G2"),
        Receiver(
            name="superdesk",
            title="Superdesk",
            renditions=("xhtml", "html"),
            codes=TOPICS,
            keeps=_superdesk,
            titled_groups=False,
            days=2,
            rules=_rules_of("superdesk"),
            is_exact=True,
        ),
        Receiver(
            name="nitf",
            title="a system that requires the body as NITF",
            renditions=("xhtml", "nitf"),
            rules=_rules_of("nitf"),
            is_exact=True,
        ),
        _receiver("apa", _tables()["apa"]),
    )
}
"""The receivers by name, the default first."""


def receiver(name: str) -> Receiver:
    """Get a receiver by its name, or from a TOML file.

    Raises:
        UsageError: if there is no such receiver.
        FileError, DocumentError: see :func:`load`.
    """
    if str(name).endswith(".toml"):
        return load(name)
    if name not in RECEIVERS:
        raise UsageError("receiver", f"unknown receiver {name!r}; use one of {', '.join(RECEIVERS)}, or a TOML file")
    return RECEIVERS[name]


def as_sent(article: Article, taker: Receiver) -> Article:
    """The article with types for its subjects, if the receiver requires them."""
    subjects = article.meta.subjects
    if not taker.types or all(each.type is not None or each.scheme not in taker.types for each in subjects):
        return article
    typed = [attrs.evolve(each, type=each.type or taker.types.get(each.scheme)) for each in subjects]
    return with_meta(article, attrs.evolve(article.meta, subjects=typed))


def subject_codes(article: Article, receiver: Receiver) -> dict[Subject, str]:
    """Subjects of the article with the subject codes to write in addition, without codes that it already has."""
    own = {subject.code for subject in article.meta.subjects if subject.scheme == "subj"}
    topics = {subject.code: subject for subject in reversed(article.meta.subjects) if subject.scheme == "medtop"}
    return {topics[code]: other for code, other in receiver.codes.items() if code in topics and other not in own}


def dropped_fields(article: Article, receiver_name: str = "generic") -> tuple[str, ...]:
    """Names of the fields that a receiver drops from an article, wholly or in part, in the order of the model.

    Raises:
        UsageError: if there is no such receiver.
    """
    return tuple(lost_fields(article, receiver(receiver_name).keeps(article)))


losses = dropped_fields
"""Older name of :func:`dropped_fields`."""


def lost_fields(article: Article, kept: Article) -> Iterator[str]:
    """Names of the fields that differ between two versions of an article, in the order of the model."""
    for field in attrs.fields(Article):
        if field.name != "meta" and getattr(article, field.name) != getattr(kept, field.name):
            yield field.name
    for field in attrs.fields(type(article.meta)):
        if getattr(article.meta, field.name) != getattr(kept.meta, field.name):
            yield field.name
