"""The systems that take NewsML-G2: what an item has to be for each, what arrives there, and what does not.

A receiver is data: the built-in ones stand below and in ``receivers.toml``; your own is a TOML file with these keys.
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
    """Something that a receiver refuses an item for, or drops from it.

    Paths are XPath 1.0 from the news item on, with the prefixes ``n`` (NewsML-G2), ``h`` (XHTML) and ``f`` (NITF).
    """

    unless: str | None = _words
    """The rule speaks where this path finds nothing."""
    where: str | None = _words
    """The rule speaks of each thing that this path finds."""
    refuses: str | None = _words
    """What is refused, in words: ``an item without a guid``."""
    drops: str | None = _words
    """What is dropped, in words: ``words outside p``."""

    def __attrs_post_init__(self) -> None:
        for pair in (("unless", "where"), ("refuses", "drops")):
            if sum(getattr(self, name) is not None for name in pair) != 1:
                raise rules.refuse(self, pair[0], f"is missing or double; give one of {' and '.join(pair)}")


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
    """A system that takes items: facts of it, and one function."""

    name: str
    """Its name as an option. Example: ``superdesk``"""
    title: str
    """What it is, for people."""
    renditions: tuple[Rendition, ...] = attrs.field(
        default=("xhtml",),
        converter=_as_renditions,
        validator=_of("xhtml", "html", "nitf"),
    )
    """The forms in which the item has the body, in order: ``xhtml``, as it is meant; ``html``, escaped, and ``nitf``,
    both led by kicker and standfirst, since who takes them skip descriptions."""
    codes: Mapping[str, str] = attrs.field(factory=dict)
    """Media topics, and the subject codes that stand beside them for it."""
    keeps: Callable[[Article], Article] = _everything
    """What of an article arrives, in whatever form: the article without the fields that are dropped."""
    titled_groups: bool = True
    """Whether the groups of a package may have titles."""
    days: int | None = None
    """Age of ``versionCreated``, in days, at which it drops an item; None where it does not."""
    message: bool = attrs.field(default=False, validator=rules.instances(bool))
    """Whether it takes items in a message alone."""
    headline_role: str | None = attrs.field(default=None, validator=rules.optional(rules.qcode))
    """The role that the headline has for it."""
    standfirst_role: str | None = attrs.field(default=None, validator=rules.optional(rules.qcode))
    """The role of a second headline with the words of the standfirst."""
    types: Mapping[str, str] = _texts_by_text
    """The types that subjects without one get, by their schemes."""
    rules: tuple[Rule, ...] = ()
    """What it refuses and drops of any item."""
    is_exact: bool = False
    """Whether `keeps` says all that it drops, so that the rules are for items of others alone."""


STANDARDS = ("2.35", "2.24", "2.20", "2.18")
"""The versions of the standard that can be written, the default first; the others are those before something came."""

NEWER = {"published": "2.24", "source": "2.20"}
"""Fields whose elements came after version 2.18 (``pubHistory``, ``origRep``), with the version that has them."""


def is_before(version: str, other: str) -> bool:
    """Whether a version of the standard is before another."""
    return [*map(int, version.split("."))] < [*map(int, other.split("."))]


# The top of IPTC's Media Topics and of its older Subject Codes are the same seventeen, by the same numbers.
TOPICS = {f"{number:02}000000": f"{number:02}000000" for number in range(1, 18)}
"""Media topics, and the subject codes that mean the same."""


def _superdesk(article: Article) -> Article:
    """What its parser ``newsml2`` takes (Superdesk core 2.5.3)."""
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
    )
    return attrs.evolve(article, meta=kept)


def _is_taken(subject: Subject) -> bool:
    """Its parser cuts at every colon, and takes what falls into two parts of which the first is ``subj``."""
    if subject.scheme == "medtop":
        return subject.code in TOPICS
    return subject.scheme == "subj" and ":" not in subject.code


def _is_english(language: str | None) -> bool:
    return language is not None and language.startswith("en")


def _without(names: Iterable[str]) -> Callable[[Article], Article]:
    """Takes fields away from an article."""
    of_head = {field.name for field in attrs.fields(Article)} - {"meta"}
    absent = {field.name: getattr(Metadata(), field.name) for field in attrs.fields(Metadata)}
    if unknown := set(names) - of_head - absent.keys():
        raise UsageError("fields", f"no article has {', '.join(sorted(unknown))}")

    def keeps(article: Article) -> Article:
        meta: dict[str, Any] = {name: absent[name] for name in names if name in absent}
        head: dict[str, Any] = {name: () if name == "body" else None for name in names if name in of_head}
        return attrs.evolve(with_meta(article, attrs.evolve(article.meta, **meta)), **head)

    return keeps


def _receiver(name: str, table: Mapping[str, Any], source: str | None = None) -> Receiver:
    """The receiver that a table of TOML describes. Raises DocumentError."""
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
    """The receiver that a TOML file describes, with the keys of :class:`Receiver`. A file is read once.

    Its ``fields`` are the names of what it drops of any article.

    Raises:
        FileError: where the file cannot be read.
        DocumentError: where it is not TOML, or has a key or a value that a receiver does not.
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
    """The receiver of that name, or that a TOML file describes.

    Raises:
        UsageError: where there is none.
        FileError: where the file cannot be read.
        DocumentError: where it describes no receiver.
    """
    if str(name).endswith(".toml"):
        return load(name)
    if name not in RECEIVERS:
        raise UsageError("receiver", f"{name!r} is not one of {', '.join(RECEIVERS)}, nor a TOML file")
    return RECEIVERS[name]


def as_sent(article: Article, taker: Receiver) -> Article:
    """The article as the receiver gets it: with types for its subjects."""
    subjects = article.meta.subjects
    if not taker.types or all(each.type is not None or each.scheme not in taker.types for each in subjects):
        return article
    typed = [attrs.evolve(each, type=each.type or taker.types.get(each.scheme)) for each in subjects]
    return with_meta(article, attrs.evolve(article.meta, subjects=typed))


def subject_codes(article: Article, receiver: Receiver) -> dict[Subject, str]:
    """Subjects of the article, and the subject codes that are to stand beside them: none that it has itself."""
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
    """Names of the fields in which two versions of an article differ, in the order of the model."""
    for field in attrs.fields(Article):
        if field.name != "meta" and getattr(article, field.name) != getattr(kept, field.name):
            yield field.name
    for field in attrs.fields(type(article.meta)):
        if getattr(article.meta, field.name) != getattr(kept.meta, field.name):
            yield field.name
