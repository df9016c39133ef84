"""HTML: an article as one self-contained page, with its facts as schema.org's NewsArticle.

How the model maps to it is the table in :mod:`seednews.formats.html.linked`.
"""

from __future__ import annotations

import re

import attrs

from seednews.formats.format import Format, lazily
from seednews.model import Article

__all__ = ["FORMAT"]


def _keeps(article: Article) -> Article:
    """What the desk says to its customers is not for readers."""
    meta = attrs.evolve(article.meta, embargoed=None, urgency=None, slugline=None, edition_note=None, signals=())
    return attrs.evolve(article, meta=meta)


# HTML's own marks: the document type, or the root behind comments and an XML declaration.
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)[\s>]", re.DOTALL | re.IGNORECASE
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
    recognises=_recognises,
)
