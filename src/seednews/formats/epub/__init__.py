"""EPUB 3.3 for e-readers, with an NCX and a guide for older devices.

An article is a book with one page; an issue is a book with contents by section.

The pages contain the article as XHTML. A record beside them contains all metadata, as JSON. The record is only used if
its digests match the pages, so a book that was edited by hand is read with its edited text.
"""

from __future__ import annotations

from seednews.formats.format import Format, Option, lazily
from seednews.formats.shared.release import RELEASE_OPTIONS
from seednews.model import Article
from seednews.system.signatures import ZIP

__all__ = ["FORMAT"]

_NEEDED = ("guid", "language", "modified")


def _missing(article: Article) -> tuple[str, ...]:
    """A book requires an identifier, a language, a date (EPUB 3.3, section 5.5.3), and words for its title."""
    headline = () if next(article.texts(), None) is not None else ("headline",)
    return (*headline, *(name for name in _NEEDED if getattr(article.meta, name) is None))


def _recognises(head: bytes) -> bool:
    return head.startswith(ZIP)


FORMAT = Format(
    name="epub",
    title="EPUB 3 for e-readers",
    suffixes=(".epub",),
    media_type="application/epub+zip",
    binary=True,
    read=lazily("seednews.formats.epub.read", "read"),
    write=lazily("seednews.formats.epub.write", "book"),
    missing=_missing,
    read_issue=lazily("seednews.formats.epub.read", "read_issue"),
    write_issue=lazily("seednews.formats.epub.write", "issue_book"),
    recognises=_recognises,
    examine=lazily("seednews.formats.epub.lint", "examine"),
    options=(
        Option("record", "whether to include all metadata in the book; 'no' makes it smaller", ("yes", "no")),
        Option(
            "cover",
            "auto (issues get a cover, articles do not), page (text only), drawn, none, or FILE for your own picture",
            kind="value",
        ),
        *RELEASE_OPTIONS,
        Option("author", "author of the book; separate several by semicolons"),
        Option("number", "number of the issue in its series, shown instead of the date", kind="value"),
        Option("certified_by", "who certifies that the book is accessible (WCAG 2.2, level AA)"),
    ),
    titled=True,
)
