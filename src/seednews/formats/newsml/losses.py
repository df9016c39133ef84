"""Reports what a receiver drops from an article."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from seednews.diagnostics import Diagnostic, Severity
from seednews.formats.newsml.check import judged_by
from seednews.formats.newsml.receivers import NEWER, STANDARDS, Receiver, is_before, lost_fields
from seednews.formats.newsml.receivers import receiver as receiver_named
from seednews.formats.newsml.write import news_item
from seednews.model import Article

__all__ = ["tell_losses"]


def tell_losses(
    article: Article,
    now: datetime | None = None,
    *,
    receiver: str = "generic",
    standard: str = STANDARDS[0],
    **_: object,
) -> tuple[Diagnostic, ...]:
    """The diagnostics of what a receiver drops. With the time of publication, also whether the article is too old.

    Raises:
        UsageError: if there is no such receiver.
    """
    taker = receiver_named(receiver)
    dropped = tuple(lost_fields(article, taker.keeps(article)))
    told = []
    for name, since in NEWER.items():
        if getattr(article.meta, name) is not None and is_before(standard, since):
            told.append(_loss(f"needs NewsML-G2 {since}, but {standard} is written", name))
    if dropped:
        told.append(_loss(f"{taker.title} drops {', '.join(dropped)}"))
    modified, days = article.meta.modified, taker.days
    if now is not None and days is not None and modified is not None and now - modified > timedelta(days):
        told.append(
            _loss(f"{modified.date()} is more than {days} days ago; {taker.title} drops such items", "modified")
        )
    return (*told, *_told_by_rules(article, taker))


def _loss(message: str, field: str | None = None) -> Diagnostic:
    return Diagnostic("SN504", Severity.WARNING, message, path=field)


def _told_by_rules(article: Article, taker: Receiver) -> Iterator[Diagnostic]:
    """The results of the receiver's rules for the written item, each rule once."""
    if taker.rules and not taker.is_exact:
        item = news_item(article, taker)
        yield from map(_loss, dict.fromkeys(each.message for each in judged_by(item, taker)))
