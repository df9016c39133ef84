"""NewsML-G2 2.35, conformance level power (IPTC).

An article is a news item; an issue is a news message with a package of such items.

The table in :mod:`seednews.formats.newsml.write` lists the element of each field.
"""

from __future__ import annotations

from operator import attrgetter

from seednews.formats.format import Format, Option, lazily
from seednews.formats.newsml.receivers import RECEIVERS, STANDARDS
from seednews.formats.shared.roots import root_name
from seednews.model import Article

__all__ = ["FORMAT"]

# The standard requires guid, language and provider. Without the others, receivers reject or lose items.
_NEEDED = ("guid", "version", "language", "modified", "status", "provider")


_needed = attrgetter(*_NEEDED)


def _missing(article: Article) -> tuple[str, ...]:
    found = _needed(article.meta)
    return tuple(name for name, value in zip(_NEEDED, found, strict=True) if value is None) if None in found else ()


def _recognises(head: bytes) -> bool:
    """Any XML that no other format recognises. If it is not NewsML-G2 either, the reader reports the reason."""
    return (name := root_name(head)) is not None and name not in {"nitf", "NewsML", "html"}


FORMAT = Format(
    name="newsml-g2",
    title="NewsML-G2 2.35 XML for newsroom systems",
    suffixes=(".xml",),
    media_type="application/vnd.iptc.g2.newsitem+xml",
    read=lazily("seednews.formats.newsml.read", "read"),
    write=lazily("seednews.formats.newsml.write", "news_item"),
    missing=_missing,
    read_issue=lazily("seednews.formats.newsml.read", "read_issue"),
    write_issue=lazily("seednews.formats.newsml.write", "news_message"),
    losses=lazily("seednews.formats.newsml.losses", "tell_losses"),
    recognises=_recognises,
    examine=lazily("seednews.formats.newsml.check", "examine"),
    schema=lazily("seednews.formats.newsml.check", "schema"),
    options=(
        Option(
            "receiver",
            f"the target system: {', '.join(RECEIVERS)}, or a TOML file that describes one",
            kind="value",
        ),
        Option("standard", "the version of NewsML-G2 to write", STANDARDS),
        Option(
            "destination", "recipient of the message; with this option, even a single article is wrapped in a message"
        ),
    ),
)
