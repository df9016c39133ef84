"""NewsML-G2 2.35, conformance level power (IPTC).

An article is a news item; an issue is a news message with a package of such items.

How the model maps to it is the table in :mod:`seednews.formats.newsml.write`.
"""

from __future__ import annotations

from seednews.formats.format import Format, IssueReading, Reading
from seednews.model import Article, Issue

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


def _write_issue(issue: Issue) -> bytes:
    from seednews.formats.newsml.write import news_message

    return news_message(issue)


def _read_issue(data: bytes, name: str | None = None) -> IssueReading:
    from seednews.formats.newsml.read import read_issue

    return read_issue(data, name)


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
    read_issue=_read_issue,
    write_issue=_write_issue,
    recognises=_recognises,
)
