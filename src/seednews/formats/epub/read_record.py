"""Reads the record in a book made by seednews: the whole document, with digests that show which files were changed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Generic, TypeVar, cast

import attrs
import orjson

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError
from seednews.formats.epub import FORMAT
from seednews.formats.epub.container import Container
from seednews.formats.epub.read_book import slips_in
from seednews.formats.epub.read_markup import UnsupportedMarkup
from seednews.formats.epub.read_page import article_of, body_of, setting, wrappers
from seednews.formats.epub.volume import Story
from seednews.formats.epub.write import FACTS
from seednews.formats.format import IssueReading, Reading
from seednews.formats.shared.html import Page
from seednews.model import Article, Issue, Metadata
from seednews.model.admission import admit
from seednews.model.release import Release
from seednews.model.unchecked import metadata_of, with_meta

__all__ = ["Record", "changed", "overlaid"]

T = TypeVar("T", Article, Issue)

Decode = Callable[[object], Reading | IssueReading]
"""Makes the document of the record from its JSON values."""


class Record(Generic[T]):
    """The record of a book, as far as it can be trusted. Problems are reported."""

    def __init__(self, container: Container, path: str, decode: Decode, diagnostics: list[Diagnostic]) -> None:
        self._container = container
        self._path = path
        self._diagnostics = diagnostics
        self.restrictions: dict[str, Any] = {}
        """Status and embargo of a record that is not trusted. A withheld article stays withheld."""
        self.document: T | None = self._document(decode) if path in container else None
        """The document; None if there is no record, if this version does not understand it, or if it was changed."""
        if path not in container and FACTS in container:
            self._tell(Severity.INFO, "the record is missing; reading the pages instead")
        self.articles: Mapping[str, Article] = {}
        """The articles by the names of their pages, for reading the pages in the order of the book."""

    def _tell(self, severity: Severity, message: str, path: str | None = None) -> None:
        self._diagnostics.append(Diagnostic("SN403", severity, message, path=path or self._path))

    def _document(self, decode: Decode) -> T | None:
        try:
            data = self._container.json(self._path)
            reading = decode(orjson.loads(data))
        except (orjson.JSONDecodeError, DocumentError) as fault:
            self._tell(Severity.WARNING, f"the record cannot be read; reading the pages instead: {fault}")
            return None
        document = cast("T", reading.document)
        doubt = None
        if self._path in self._digests and self._digests[self._path] != _digest(data):
            doubt = "was changed after the book was made"
        elif self._path not in self._digests and (lacking := FORMAT.missing_in(document)):
            doubt = f"lacks {', '.join(lacking)}"
        if doubt is not None:
            self._tell(Severity.WARNING, f"the record {doubt}; reading the pages instead")
            self.restrictions = _restrictions(document)
            return None
        told = (
            attrs.evolve(each, message=f"{each.path} {each.message}", path=self._path) for each in reading.diagnostics
        )
        self._diagnostics += told
        if not self._digests:
            self._tell(Severity.INFO, "the book has no digests; reading the pages in addition to the record", FACTS)
        return document

    @cached_property
    def _digests(self) -> dict[str, object]:
        """The digests of the files when the book was made, by name."""
        if FACTS not in self._container:
            return {}
        try:
            return dict(orjson.loads(self._container.json(FACTS))["digests"])
        except (orjson.JSONDecodeError, DocumentError, KeyError, TypeError, ValueError):
            return {}

    def fits(self, path: str, *, unless_unknown: bool = False) -> bool:
        """Whether a file is unchanged; `unless_unknown` accepts files without a digest."""
        if path not in self._digests:
            return unless_unknown and bool(self._digests)
        try:
            return self._digests[path] == _digest(self._container.read(path))
        except DocumentError:
            return False

    def current(self, path: str, article: Article) -> Article:
        """An article of the record with the text of its page, or unchanged if the page cannot be read."""
        if self.fits(path):
            return article
        told: list[Diagnostic] = []
        try:
            page = self._container.page(path)
            edited = _edited(page, path, article, told)
        except DocumentError as fault:
            message = f"the page cannot be read; using the article of the record: {fault.reason}"
            self._tell(Severity.WARNING, message, path)
            return article
        self._diagnostics += slips_in(page, path)
        if edited != article:
            self._diagnostics += (changed(path), *told)
        return edited

    def is_around(self, path: str) -> bool:
        """Whether a page around the articles is unchanged."""
        return path not in self.articles and self.fits(path)

    def beyond(self, told: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """The diagnostics of the book without those about pages around the articles."""
        return (each for each in told if each.code != "SN430" or each.path not in self._digests)


def _restrictions(document: Article | Issue) -> dict[str, Any]:
    """The strictest status and the latest embargo of the articles in a record."""
    release: Release[None] = Release(lambda *_: None)
    for article in (document,) if isinstance(document, Article) else document.articles:
        release.join(article.meta, None)
    return {name: value for name, value in release.values().items() if value not in {None, "usable"}}


def changed(path: str) -> Diagnostic:
    """Report that a file is read because it was changed."""
    message = "the book was changed after it was made; reading its pages instead of the record"
    return Diagnostic("SN403", Severity.INFO, message, path=path)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _edited(page: Page, path: str, article: Article, told: list[Diagnostic]) -> Article:
    """The article in a page, with the metadata of the record unless the page states others."""
    root = page.root
    body = body_of(root, path)
    language, direction = setting(wrappers(root, body))
    markup = UnsupportedMarkup()
    edited, facts = article_of(body, path, told, markup, is_ours=True)
    if page.not_xml is not None and next(edited.texts(), None) is None:
        raise DocumentError(f"it contains no text: {page.not_xml}", "epub", path=path)
    told += markup.told()
    said = {
        **facts,
        "language": language,
        "direction": None if direction == Story("", article).direction else direction,
    }
    meta, faults = admit({name: value for name, value in said.items() if value is not None})
    told += (Diagnostic("SN401", Severity.WARNING, f"{each}; left out", path=path) for each in faults.values())
    return with_meta(edited, overlaid(article.meta, meta))


_FIELDS = tuple(field.name for field in attrs.fields(Metadata))


def overlaid(meta: Metadata, said: Metadata) -> Metadata:
    """The metadata of the record, replaced by those of the page."""
    if said == _NOTHING:
        return meta
    values = ((name, getattr(said, name)) for name in _FIELDS)
    differing = {name: value for name, value in values if value not in (None, (), getattr(meta, name))}
    if not differing:
        return meta
    return metadata_of({**{name: getattr(meta, name) for name in _FIELDS}, **differing}) or attrs.evolve(
        meta, **differing
    )


_NOTHING = Metadata()
