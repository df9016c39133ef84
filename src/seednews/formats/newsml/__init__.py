"""NewsML-G2 2.35, conformance level power (IPTC): one news item for one article.

How the model maps to it is the table in :mod:`seednews.formats.newsml.write`.
"""

from __future__ import annotations

from seednews.formats.format import Format, Reading
from seednews.model import Article

__all__ = ["FORMAT"]

# The standard requires the first, third and last; receivers refuse or mislay items without the others.
_NEEDED = ("guid", "version", "language", "modified", "status", "provider")


def _missing(article: Article) -> tuple[str, ...]:
    return tuple(name for name in _NEEDED if getattr(article.meta, name) is None)


def _write(article: Article) -> bytes:
    from seednews.formats.newsml.write import news_item

    return news_item(article)


def _read(data: bytes, name: str | None = None) -> Reading:
    from seednews.formats.newsml.read import read

    return read(data, name)


def _recognises(head: bytes) -> bool:
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<"


FORMAT = Format(
    name="newsml-g2",
    title="NewsML-G2 2.35 XML for newsroom systems",
    suffixes=(".xml",),
    media_type="application/vnd.iptc.g2.newsitem+xml",
    read=_read,
    write=_write,
    missing=_missing,
    recognises=_recognises,
)
