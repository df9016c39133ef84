"""HTML: an article as one self-contained page, with its facts as schema.org's NewsArticle.

How the model maps to it is the table in :mod:`seednews.formats.html.linked`.
"""

from __future__ import annotations

import re
from datetime import datetime

import attrs

from seednews.formats.format import Format, lazily
from seednews.model import Article

__all__ = ["FORMAT"]


def _keeps(article: Article) -> Article:
    """What the desk says to its customers is not for readers."""
    meta = attrs.evolve(article.meta, embargoed=None, urgency=None, slugline=None, edition_note=None, signals=())
    return attrs.evolve(article, meta=meta)


def _losses(article: Article, *, now: datetime | None = None, **_: object) -> tuple[str, ...]:
    """What the page does not say, though nobody may read it before."""
    told, until = [], article.meta.embargoed
    if until is not None and (now is None or now < until):
        told.append(f"embargoed: the page does not say that it is for nobody before {until.isoformat()}")
    if article.meta.status in {"withheld", "canceled"}:
        told.append(f"status: the page does not say that the article is {article.meta.status}")
    return tuple(told)


# HTML's own marks: the document type, or the root behind comments and an XML declaration.
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*+-->\s*)*+<(?:!doctype\s+html|html)[\s>]", re.DOTALL | re.IGNORECASE
)


def _recognises(head: bytes) -> bool:
    return _PAGE.match(head.removeprefix(b"\xef\xbb\xbf")) is not None


FORMAT = Format(
    name="html",
    title="HTML: a page to read and to print",
    suffixes=(".html", ".htm", ".xhtml"),
    media_type="text/html; charset=utf-8",
    read=lazily("seednews.formats.html.read", "read"),
    write=lazily("seednews.formats.html.write", "page"),
    keeps=_keeps,
    losses=_losses,
    recognises=_recognises,
)
