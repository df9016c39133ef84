"""The class Format: everything that seednews knows about a document format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from math import isfinite
from os import PathLike
from typing import Any, Literal, Protocol, TypeAlias, get_args

import attrs

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import (
    DocumentError,
    IssueFound,
    ModelError,
    NotPublishable,
    PluginError,
    UnknownFormat,
    UnsupportedOperation,
    UsageError,
    wrong_type,
)
from seednews.model import Article, Issue, Metadata, rules
from seednews.model.moments import as_moment
from seednews.model.release import refuse_unreleased
from seednews.system import files

__all__ = [
    "Format",
    "IssueReader",
    "IssueReading",
    "Option",
    "OptionKind",
    "Reader",
    "Reading",
    "Writer",
    "lazily",
    "text_reader",
    "text_writer",
]


@attrs.frozen
class Reading:
    """The result of reading a document with one article."""

    article: Article = attrs.field(validator=rules.instances(Article))
    """The article."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What was corrected or left out while reading."""

    @property
    def document(self) -> Article:
        """The article; the same name as :attr:`IssueReading.document`."""
        return self.article


@attrs.frozen
class IssueReading:
    """The result of reading a document with an issue."""

    issue: Issue = attrs.field(validator=rules.instances(Issue))
    """The issue."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What was corrected or left out while reading."""

    @property
    def document(self) -> Issue:
        """The issue; the same name as :attr:`Reading.document`."""
        return self.issue


class Reader(Protocol):
    """Reads a document with one article. Raises DocumentError if it cannot be read."""

    def __call__(self, data: bytes, name: str | None = None) -> Reading:
        """Read the article in a document. `name` is the name of the file, for messages."""
        ...


class IssueReader(Protocol):
    """Reads a document with an issue. Raises DocumentError if it cannot be read."""

    def __call__(self, data: bytes, name: str | None = None) -> IssueReading:
        """Read the issue in a document. `name` is the name of the file, for messages."""
        ...


Writer: TypeAlias = Callable[..., bytes]
"""Writes an article or an issue with all required metadata. Its keyword arguments are the options of the format."""


OptionKind: TypeAlias = Literal["choice", "switch", "number", "text", "file", "moment", "value"]


@attrs.frozen
class Option:
    """An option of a format: a keyword argument of its writer, and ``--option`` on the command line."""

    name: str = attrs.field(validator=rules.code)
    """Name of the keyword argument, and in ``--option NAME=VALUE``."""
    help: str = attrs.field(validator=rules.text)
    """What the option does, for the help."""
    choices: tuple[str, ...] = attrs.field(default=(), converter=rules.as_texts, validator=rules.members(rules.code))
    """The values of a choice; the first is the default."""
    kind: OptionKind = attrs.field(kw_only=True, validator=rules.one_of(*get_args(OptionKind)))
    """``choice``: one of `choices`. ``switch``: True or False. ``number``: an int or a float. ``text``: a str.
    ``file``: a path, or bytes; the writer gets bytes. ``moment``: a datetime with an offset, or its ISO 8601 form; the
    writer gets a datetime, by default the time of publication. ``value``: any value; the writer checks it."""

    @kind.default
    def _kind(self) -> OptionKind:
        return "choice" if self.choices else "text"

    def __attrs_post_init__(self) -> None:
        if bool(self.choices) != (self.kind == "choice"):
            raise rules.refuse(self, "choices", f"require the kind choice, not {self.kind}")

    @property
    def values(self) -> str:
        """The possible values, as the command line shows them: ``generic|superdesk``, ``yes|no``, ``NUMBER``."""
        return "|".join(self.choices) or {"switch": "yes|no"}.get(self.kind, self.kind.upper())

    def parse(self, value: str) -> object:
        """Convert a value of the command line. Raises UsageError if it is invalid."""
        if self.kind == "switch":
            return self._switch(value)
        if self.kind == "number":
            return self._number(value)
        return self.admit(value)

    def _switch(self, value: str) -> bool:
        if value.lower() not in _SWITCH:
            raise UsageError(self.name, f"expected yes or no, got {value!r}")
        return _SWITCH[value.lower()]

    def _number(self, value: str) -> object:
        for number in (int, float):
            try:
                return self.admit(number(value))
            except ValueError:
                continue
        raise UsageError(self.name, f"{value!r} is not a number")

    def admit(self, value: object) -> object:
        """Check a value, and return it for the writer.

        Raises UsageError if it is invalid, FileError if a file is missing.
        """
        if self.kind == "choice" and value not in self.choices:
            raise UsageError(self.name, f"{value!r} is not one of {', '.join(self.choices)}")
        if self.kind == "file" and isinstance(value, str | PathLike):
            return files.read_bytes(value)
        if self.kind == "value":
            return value
        if self.kind == "moment":
            return as_moment(value, self.name)
        if type(value) not in _TYPES[self.kind] or (isinstance(value, float) and not isfinite(value)):
            raise UsageError(self.name, f"{value!r} is not a {self.kind}")
        return value


_SWITCH = {"yes": True, "true": True, "on": True, "1": True, "no": False, "false": False, "off": False, "0": False}
_TYPES: dict[OptionKind, tuple[type, ...]] = {
    "choice": (str,),
    "switch": (bool,),
    "number": (int, float),
    "text": (str,),
    "file": (bytes,),
}


def text_reader(read: Callable[[str], Article | Reading]) -> Reader:
    """Make a reader from a function that reads text. The documents are UTF-8, with or without a byte-order mark.

    The function returns an article, or a :class:`Reading` if it has diagnostics. A `DocumentError` that it raises gets
    the name of the file. A `ModelError` becomes a `DocumentError`.
    """

    def reader(data: bytes, name: str | None = None) -> Reading:
        try:
            given = read(_decoded(data))
        except DocumentError as fault:
            raise fault.named(name) from None
        except ModelError as fault:
            raise DocumentError(str(fault), name=name) from None
        return Reading(given) if isinstance(given, Article) else given

    return reader


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        raise DocumentError(f"not UTF-8: {fault.reason} at byte {fault.start}", line=line, code="SN102") from None


def text_writer(write: Callable[..., str]) -> Writer:
    """Make a writer from a function that returns text. The documents are UTF-8.

    A text that starts with U+FEFF gets a byte-order mark; otherwise a reader would remove the character as one.
    """

    def writer(document: Article | Issue, **options: Any) -> bytes:  # noqa: ANN401 - the options of the function
        text = write(document, **options)
        return text.encode("utf-8-sig" if text.startswith("\ufeff") else "utf-8")

    return writer


def lazily(module: str, name: str) -> Callable[..., Any]:
    """Return a function of a module without importing the module. It is imported at the first call."""

    @cache
    def function() -> Callable[..., Any]:
        loaded: Callable[..., Any] = getattr(import_module(module), name)
        return loaded

    def call(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - as the function
        return function()(*arguments, **options)

    return call


def _nothing(article: Article) -> tuple[str, ...]:  # noqa: ARG001 - the form of Format.missing
    return ()


def _everything(article: Article) -> Article:
    return article


def _no_losses(article: Article, **options: object) -> tuple[Diagnostic, ...]:  # noqa: ARG001 - the form of Format.losses
    return ()


@attrs.frozen
class _Losses:
    """A function for `Format.losses`. Sentences, which older plug-ins return, become diagnostics."""

    told: Callable[..., tuple[Diagnostic | str, ...]]

    def __call__(self, article: Article, **options: object) -> tuple[Diagnostic, ...]:
        found = self.told(article, **options)
        if not isinstance(found, tuple):
            raise TypeError(f"returned {type(found).__name__}, not tuple")
        return tuple(Diagnostic("SN504", Severity.WARNING, each) if isinstance(each, str) else each for each in found)


def _as_losses(value: Callable[..., tuple[Diagnostic | str, ...]]) -> Callable[..., tuple[Diagnostic, ...]]:
    return value if isinstance(value, _Losses) else _Losses(value)


def _as_options(value: Iterable[Option]) -> tuple[Option, ...]:
    return rules.as_tuple(value)


@attrs.frozen(kw_only=True, repr=False)
class Format:
    """A document format. A plug-in provides it as an entry point of its name in the group ``seednews.formats``."""

    name: str = attrs.field(validator=rules.code)
    """Name in the library and on the command line. Example: ``newsml-g2``"""
    title: str = attrs.field(validator=rules.text)
    """A short description."""
    suffixes: tuple[str, ...] = attrs.field(converter=rules.as_texts, validator=rules.members(rules.code, least=1))
    """File suffixes with the dot, the usual one first."""
    media_type: str = attrs.field(validator=rules.text)
    """Media type (RFC 6838)."""
    read: Reader | None = None
    """Reads articles; None if the format can only be written."""
    write: Writer | None = None
    """Writes articles; None if the format can only be read."""
    read_issue: IssueReader | None = None
    """Reads issues; None if the format does not support them."""
    write_issue: Writer | None = None
    """Writes issues; None if the format does not support them."""
    missing: Callable[[Article], tuple[str, ...]] = _nothing
    """Returns the names of required fields that an article lacks, in the order of the model."""
    keeps: Callable[[Article], Article] = _everything
    """Returns the article as it is after writing and reading back. Formats without loss return it unchanged."""
    losses: Callable[..., tuple[Diagnostic, ...]] = attrs.field(default=_no_losses, converter=_as_losses)
    """Returns what the format drops of an article, as diagnostics (SN504). Called with the article, the options of the
    writer and, if known, `now`, the time of publication. The function may also return sentences."""
    recognises: Callable[[bytes], bool] | None = None
    """Returns whether a document has this format, from its first bytes: at least 1,024, or all of it."""
    options: tuple[Option, ...] = attrs.field(default=(), converter=_as_options, validator=rules.members(Option))
    """The options of the writer."""
    binary: bool = False
    """Whether the documents are binary, and so are not printed to a terminal."""
    examine: Callable[[bytes], Iterable[Diagnostic]] | None = None
    """Returns further diagnostics for ``seednews check``: deviations from the standard and from the rules of receiving
    systems and devices."""
    titled: bool = False
    """Whether files in an output folder are named after the title, because people keep them."""
    schema: Callable[[], bytes] | None = None
    """Returns a schema for the documents; None if there is none."""

    def __reduce__(self) -> tuple[Callable[..., Format], tuple[Any, ...]]:
        """Built-in formats and those of plug-ins are pickled by name, others by their fields."""
        from seednews import formats

        with suppress(UnknownFormat, PluginError):
            known = formats.get(self.name)
            if (known.title, known.suffixes, known.media_type) == (self.title, self.suffixes, self.media_type):
                return formats.get, (self.name,)
        return _made, (attrs.asdict(self, recurse=False),)

    def __repr__(self) -> str:
        return f"<Format {self.name!r}: {self.title}>"

    def missing_in(self, document: Article | Issue) -> tuple[str, ...]:
        """Names of the required fields that the document lacks; in an issue, after the path of the article."""
        if isinstance(document, Article):
            return self.missing(document)
        return tuple(f"{place}.{name}" for place, article in document.places() for name in self.missing(article))

    lacks = missing_in
    """Older name of :meth:`missing_in`."""

    def dumps(self, document: Article | Issue, **options: Any) -> bytes:  # noqa: ANN401 - checked against Format.options
        """Write an article or an issue.

        Raises:
            NotPublishable: if it lacks metadata that the format requires.
            NotReleased: if it is withheld, canceled or under embargo, and the format cannot express that.
            UnsupportedOperation: if the format can only be read, or does not support issues.
            UsageError: if an option is unknown or has an invalid value.
        """
        write = self._writer(document)
        if options:
            options = self.check(options)
        if self.hides_release and options.pop(_EMBARGOED.name, "refuse") != "include":
            refuse_unreleased(document, self.name, None)
        if lacking := self.missing_in(document):
            raise NotPublishable(self.name, lacking)
        return write(document, **options)

    @property
    def hides_release(self) -> bool:
        """Whether documents do not state that an article is held back, and the writer does not refuse such articles."""
        if self.keeps is _everything or any(option.name == _EMBARGOED.name for option in self.options):
            return False
        kept = self.keeps(_HELD_BACK).meta
        return kept.status != _HELD_BACK.meta.status or kept.embargoed is None

    def _writer(self, document: object) -> Writer:
        if self.write is None:
            raise UnsupportedOperation(self.name, "be written")
        if isinstance(document, Issue):
            if self.write_issue is None:
                raise UnsupportedOperation(self.name, "contain an issue of several articles")
            return self.write_issue
        if not isinstance(document, Article):
            raise wrong_type("document", document, "an Article or an Issue")
        return self.write

    def loads(self, data: bytes, name: str | None = None) -> Reading:
        """Read a document with one article.

        Raises:
            DocumentError: if the document is not in this format or has errors. Includes the location and `name`.
            IssueFound: if the document has an issue.
            UnsupportedOperation: if the format can only be written.
        """
        if self.read is None:
            raise UnsupportedOperation(self.name, "be read")
        return self.read(data, name)

    def loads_issue(self, data: bytes, name: str | None = None) -> IssueReading:
        """Read a document with an issue. Errors are those of :meth:`loads`."""
        if self.read_issue is None:
            raise UnsupportedOperation(self.name, "contain an issue of several articles")
        return self.read_issue(data, name)

    def loads_any(self, data: bytes, name: str | None = None) -> Reading | IssueReading:
        """Read a document with an article or an issue. Errors are those of :meth:`loads`."""
        try:
            return self.loads(data, name)
        except IssueFound:
            return self.loads_issue(data, name)

    def check(self, options: Mapping[str, object]) -> dict[str, object]:
        """Check options, and return them for the writer.

        Raises:
            UsageError: if an option is unknown or has an invalid value.
            FileError: if a file cannot be read.
        """
        return {name: self._option(name).admit(value) for name, value in options.items()}

    def parse_options(self, words: Mapping[str, str]) -> dict[str, object]:
        """Convert options of the command line. Errors are those of :meth:`check`."""
        return {name: self._option(name).parse(word) for name, word in words.items()}

    def _option(self, name: str) -> Option:
        for option in self.options:
            if option.name == name:
                return option
        if name == _EMBARGOED.name and self.hides_release:
            return _EMBARGOED
        known = ", ".join(option.name for option in self.options)
        raise UsageError(name, f"unknown option of {self.name}; known options: {known or 'none'}")


_EMBARGOED = Option("embargoed", "whether to write articles that are withheld or under embargo", ("refuse", "include"))
"""The option of every format that hides the release (see :attr:`Format.hides_release`)."""
_HELD_BACK = Article(
    "Held back", meta=Metadata(id="held-back", status="withheld", embargoed=datetime(2000, 1, 1, tzinfo=UTC))
)


def _made(fields: Mapping[str, Any]) -> Format:
    return Format(**fields)
