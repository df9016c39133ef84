"""Writes an article or an issue as a book of EPUB 3.3."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files

from seednews.formats.epub import volume as volumes
from seednews.formats.epub.container import Packed, pack, packed
from seednews.formats.epub.package import ncx, package
from seednews.formats.epub.pages import nav, pages
from seednews.formats.epub.volume import Volume
from seednews.formats.json import article_to, encode, issue_to
from seednews.formats.markup import DECLARATION
from seednews.model import Article, Issue

__all__ = ["ARTICLE_RECORD", "FACTS", "FOLDER", "ISSUE_RECORD", "PACKAGE", "book", "issue_book", "stylesheet"]

FOLDER = "EPUB"
PACKAGE = f"{FOLDER}/package.opf"
ARTICLE_RECORD = f"{FOLDER}/article.json"
ISSUE_RECORD = f"{FOLDER}/issue.json"
FACTS = "META-INF/seednews.json"
"""Where the digests stand that tell whether the record still fits the pages."""

_CONTAINER = f"""{DECLARATION}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="{PACKAGE}" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""


def book(article: Article, *, record: str = "yes") -> bytes:
    """The article as a book. It needs what the format's `missing` names."""
    return _book(volumes.of_article(article), ARTICLE_RECORD, article_to(article) if record == "yes" else None)


def issue_book(issue: Issue, *, record: str = "yes") -> bytes:
    """The issue as a book. Its articles need what the format's `missing` names."""
    return _book(volumes.of_issue(issue), ISSUE_RECORD, issue_to(issue) if record == "yes" else None)


def _book(volume: Volume, record: str, values: object | None) -> bytes:
    """The book, with a record of those values where there are any. Each page is packed as soon as it is made."""
    names: list[str] = []
    digests: dict[str, str] = {}
    story: dict[str, Packed] = {}
    for name, page in pages(volume):
        names.append(name)
        story[f"{FOLDER}/{name}.xhtml"] = _part(f"{FOLDER}/{name}.xhtml", page, digests)
    head = _part(PACKAGE, package(volume, names, record=values is not None), digests)
    facts = {"version": 1, "record": record, "digests": digests}
    return pack(
        {
            "META-INF/container.xml": _container(),
            **({} if values is None else {FACTS: encode(facts)}),
            PACKAGE: head,
            **story,
            f"{FOLDER}/nav.xhtml": nav(volume).encode(),
            f"{FOLDER}/toc.ncx": ncx(volume).encode(),
            f"{FOLDER}/style.css": _style(),
            **({} if values is None else {record: encode(values)}),
        },
    )


def _part(path: str, document: str, digests: dict[str, str]) -> Packed:
    """A document that the record has to fit, packed; its digest is put among the others."""
    data = document.encode()
    digests[path] = hashlib.sha256(data).hexdigest()
    return packed(data)


# The same in every book, so they are packed once.


@cache
def _container() -> Packed:
    return packed(_CONTAINER.encode())


def stylesheet() -> bytes:
    """The stylesheet of every book."""
    return files("seednews.formats.epub").joinpath("style.css").read_bytes()


@cache
def _style() -> Packed:
    return packed(stylesheet())
