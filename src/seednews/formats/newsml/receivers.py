"""The systems that take NewsML-G2: what an item has to be for each, what arrives there, and what does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

import attrs

from seednews.errors import UsageError
from seednews.model import Article, Subject
from seednews.model.metadata import words_of

__all__ = ["RECEIVERS", "TOPICS", "Receiver", "losses", "receiver", "subject_codes", "tell_losses"]

Rendition: TypeAlias = Literal["xhtml", "html", "nitf"]


def _everything(article: Article) -> Article:
    return article


@attrs.frozen(kw_only=True)
class Receiver:
    """A system that takes items: facts of it, and one function."""

    name: str
    """Its name as an option. Example: ``superdesk``"""
    title: str
    """What it is, for people."""
    renditions: tuple[Rendition, ...] = ("xhtml",)
    """The forms in which the item has the body, in order: ``xhtml``, as it is meant; ``html``, escaped, and ``nitf``,
    both led by kicker and standfirst, since who takes them passes over descriptions."""
    codes: Mapping[str, str] = attrs.field(factory=dict)
    """Media topics, and the subject codes that stand beside them for it."""
    keeps: Callable[[Article], Article] = _everything
    """What of an article arrives, in whatever form: the article without the fields that are dropped."""
    titled_groups: bool = True
    """Whether the groups of a package may have titles."""
    days: int | None = None
    """Age of ``versionCreated``, in days, at which it drops an item; None where it does not."""


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


RECEIVERS: Mapping[str, Receiver] = {
    each.name: each
    for each in (
        Receiver(name="generic", title="any system that reads the standard"),
        Receiver(
            name="superdesk",
            title="Superdesk",
            renditions=("xhtml", "html"),
            codes=TOPICS,
            keeps=_superdesk,
            titled_groups=False,
            days=2,
        ),
        Receiver(
            name="nitf",
            title="a system that takes the body as NITF",
            renditions=("xhtml", "nitf"),
        ),
    )
}
"""The receivers by name, the default first."""


def receiver(name: str) -> Receiver:
    """The receiver of that name. Raises UsageError where there is none."""
    if name not in RECEIVERS:
        raise UsageError("receiver", f"{name!r} is none of {', '.join(RECEIVERS)}")
    return RECEIVERS[name]


def subject_codes(article: Article, receiver: Receiver) -> dict[Subject, str]:
    """Subjects of the article, and the subject codes that are to stand beside them: none that it has itself."""
    own = {subject.code for subject in article.meta.subjects if subject.scheme == "subj"}
    topics = {subject.code: subject for subject in reversed(article.meta.subjects) if subject.scheme == "medtop"}
    return {topics[code]: other for code, other in receiver.codes.items() if code in topics and other not in own}


def losses(article: Article, receiver_name: str = "generic") -> tuple[str, ...]:
    """Names of the fields that an article has and that receiver drops, wholly or in part, in the order of the model.

    Raises:
        UsageError: where there is no such receiver.
    """
    return tuple(_losses(article, receiver(receiver_name).keeps(article)))


def _losses(article: Article, kept: Article) -> Iterator[str]:
    for field in attrs.fields(Article):
        if field.name != "meta" and getattr(article, field.name) != getattr(kept, field.name):
            yield field.name
    for field in attrs.fields(type(article.meta)):
        if getattr(article.meta, field.name) != getattr(kept.meta, field.name):
            yield field.name


def tell_losses(
    article: Article, now: datetime | None = None, *, receiver: str = "generic", **_: object
) -> tuple[str, ...]:
    """What of an article does not arrive, in words; with the moment of sending, also whether it is too old.

    Raises:
        UsageError: where there is no such receiver.
    """
    dropped = losses(article, receiver)
    taker = RECEIVERS[receiver]
    told = []
    if dropped:
        told.append(f"{taker.title} drops {', '.join(dropped)}")
    modified, days = article.meta.modified, taker.days
    if now is not None and days is not None and modified is not None and now - modified > timedelta(days):
        told.append(f"modified: {modified.date()} is over {days} days ago; {taker.title} drops such items")
    return tuple(told)
