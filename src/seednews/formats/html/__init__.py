"""HTML: an article as one self-contained page, with its metadata as schema.org's NewsArticle.

The table in :mod:`seednews.formats.html.linked` shows how fields map to properties.
"""

from __future__ import annotations

import attrs

from seednews.formats.format import Format, lazily
from seednews.formats.shared.release import RELEASE_OPTIONS, released
from seednews.formats.shared.roots import declared_type, root_name
from seednews.model import Article
from seednews.model.metadata import words_of

__all__ = ["FORMAT"]


def _keeps(article: Article) -> Article:
    """Internal metadata for customers and partners, which is not shown to readers."""
    meta = attrs.evolve(words_of(article.meta), urgency=None, slugline=None, edition_note=None, signals=())
    return attrs.evolve(article, meta=meta)


def _recognises(head: bytes) -> bool:
    """Whether the document type or the first element is that of HTML, after comments and an XML declaration."""
    return any(name is not None and name.lower() == "html" for name in (declared_type(head), root_name(head)))


FORMAT = Format(
    name="html",
    title="HTML: a web page for reading and printing",
    suffixes=(".html", ".htm", ".xhtml"),
    media_type="text/html; charset=utf-8",
    read=lazily("seednews.formats.html.read", "read"),
    write=released(lazily("seednews.formats.html.write", "page"), "html"),
    keeps=_keeps,
    recognises=_recognises,
    options=RELEASE_OPTIONS,
)
