"""What a format is: one value that carries all its facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any, Protocol, TypeAlias

import attrs

from seednews.diagnostics import Diagnostic
from seednews.errors import IssueFound, NotPublishable, UnsupportedOperation, UsageError
from seednews.model import Article, Issue, rules

__all__ = ["Format", "IssueReading", "Option", "Reading", "lazily"]


@attrs.frozen
class Reading:
    """What a reader makes of a document."""

    article: Article
    """The article."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What was put right in reading, and what was left out."""

    @property
    def document(self) -> Article:
        """The article, by the name that it shares with :attr:`IssueReading.document`."""
        return self.article


@attrs.frozen
class IssueReading:
    """What a reader makes of a document with many articles."""

    issue: Issue
    """The issue."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What was put right in reading, and what was left out."""

    @property
    def document(self) -> Issue:
        """The issue, by the name that it shares with :attr:`Reading.document`."""
        return self.issue


class Reader(Protocol):
    """Reads a document with one article. Raises DocumentError where it cannot."""

    def __call__(self, data: bytes, name: str | None = None) -> Reading: ...


class IssueReader(Protocol):
    """Reads a document with an issue. Raises DocumentError where it cannot."""

    def __call__(self, data: bytes, name: str | None = None) -> IssueReading: ...


Writer: TypeAlias = Callable[..., bytes]
"""Writes an article, or an issue, that lacks nothing; its keyword arguments are the options that the format lists."""


@attrs.frozen
class Option:
    """A keyword argument of a format's writer."""

    name: str
    """Name of the argument."""
    help: str
    """What it does, for people."""
    choices: tuple[str, ...] = ()
    """What it can be, the first being the default; none where the writer judges its value itself."""


def lazily(module: str, name: str) -> Callable[..., Any]:
    """A function of a module that is imported when the function is first called, with all that it needs."""

    def call(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - whatever the function takes and gives
        return getattr(import_module(module), name)(*arguments, **options)

    return call


def _nothing(article: Article) -> tuple[str, ...]:  # noqa: ARG001 - the form of Format.missing
    return ()


def _everything(article: Article) -> Article:
    return article


@attrs.frozen(kw_only=True)
class Format:
    """A document format. Plug-ins offer one under the entry-point group ``seednews.formats``, by its name."""

    name: str = attrs.field(validator=rules.code)
    """Its name in the library and on the command line. Example: ``newsml-g2``"""
    title: str = attrs.field(validator=rules.text)
    """What it is, in a few words for people."""
    suffixes: tuple[str, ...] = attrs.field(converter=rules.as_texts, validator=rules.members(rules.code, least=1))
    """Endings of its files, with the dot, the usual one first."""
    media_type: str = attrs.field(validator=rules.text)
    """Its media type (RFC 6838)."""
    read: Reader | None = None
    """Reader of articles, or None where the format is only written."""
    write: Writer | None = None
    """Writer, or None where the format is only read."""
    read_issue: IssueReader | None = None
    """Reader of issues, or None where the format holds none."""
    write_issue: Writer | None = None
    """Writer of issues, or None where the format holds none."""
    missing: Callable[[Article], tuple[str, ...]] = _nothing
    """Names of the fields that an article lacks for this format, in the order of the model; the same in an issue."""
    keeps: Callable[[Article], Article] = _everything
    """What of an article comes back from this format: the article itself where nothing is lost."""
    recognises: Callable[[bytes], bool] | None = None
    """Whether the first bytes of a document (at least 1,024, or all of it) are of this format."""
    options: tuple[Option, ...] = ()
    """What the writer can be told."""
    examine: Callable[[bytes], Iterable[Diagnostic]] | None = None
    """What is worth telling of a document that can be read, beyond what reading it tells: rules of the standard, and of
    the systems and devices that take it."""
    titled: bool = False
    """Whether its files are for people to keep, and so named after the title where they go to a folder."""
    schema: Callable[[], bytes] | None = None
    """A schema for its documents, where there is one to give away."""

    def lacks(self, document: Article | Issue) -> tuple[str, ...]:
        """Names of the fields that the document lacks for this format; in an issue, with the place of the article."""
        if isinstance(document, Article):
            return self.missing(document)
        return tuple(f"{place}.{name}" for place, article in document.places() for name in self.missing(article))

    def dumps(self, document: Article | Issue, **options: Any) -> bytes:  # noqa: ANN401 - checked against Format.options
        """The article or the issue as a document.

        Raises:
            NotPublishable: where it lacks what the format cannot do without.
            UnsupportedOperation: where the format is only read, or holds no issues.
            UsageError: for an option that it does not know.
        """
        write = self._writer(document)
        self.check(options)
        if lacking := self.lacks(document):
            raise NotPublishable(self.name, lacking)
        return write(document, **options)

    def _writer(self, document: object) -> Writer:
        if self.write is None:
            raise UnsupportedOperation(self.name, "be written")
        if isinstance(document, Issue):
            if self.write_issue is None:
                raise UnsupportedOperation(self.name, "hold an issue of many articles")
            return self.write_issue
        if not isinstance(document, Article):
            raise UnsupportedOperation(self.name, f"hold {type(document).__name__} documents")
        return self.write

    def loads(self, data: bytes, name: str | None = None) -> Reading:
        """What a document holds, with what was found in reading it.

        Raises:
            DocumentError: where it is not of this format or broken; with the place and with `name`.
            UnsupportedOperation: where the format is only written.
        """
        if self.read is None:
            raise UnsupportedOperation(self.name, "be read")
        return self.read(data, name)

    def loads_issue(self, data: bytes, name: str | None = None) -> IssueReading:
        """The issue that a document holds; raises as :meth:`loads`."""
        if self.read_issue is None:
            raise UnsupportedOperation(self.name, "hold an issue of many articles")
        return self.read_issue(data, name)

    def loads_any(self, data: bytes, name: str | None = None) -> Reading | IssueReading:
        """What a document holds, be it an article or an issue; raises as :meth:`loads`."""
        try:
            return self.loads(data, name)
        except IssueFound:
            return self.loads_issue(data, name)

    def check(self, options: Mapping[str, object]) -> None:
        """Raises UsageError for an option, or a value of one, that the writer does not know."""
        known = {option.name: option for option in self.options}
        for name, value in options.items():
            if name not in known:
                raise UsageError(name, f"{self.name} has no such option; it has {', '.join(known) or 'none'}")
            if known[name].choices and value not in known[name].choices:
                raise UsageError(name, f"{value!r} is none of {', '.join(known[name].choices)}")
