"""What a format is: one value that carries all its facts."""

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
    """What a reader makes of a document."""

    article: Article = attrs.field(validator=rules.instances(Article))
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

    issue: Issue = attrs.field(validator=rules.instances(Issue))
    """The issue."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What was put right in reading, and what was left out."""

    @property
    def document(self) -> Issue:
        """The issue, by the name that it shares with :attr:`Reading.document`."""
        return self.issue


class Reader(Protocol):
    """Reads a document with one article. Raises DocumentError where it cannot."""

    def __call__(self, data: bytes, name: str | None = None) -> Reading:
        """The article in a document; `name` is that of its file, for messages."""
        ...


class IssueReader(Protocol):
    """Reads a document with an issue. Raises DocumentError where it cannot."""

    def __call__(self, data: bytes, name: str | None = None) -> IssueReading:
        """The issue in a document."""
        ...


Writer: TypeAlias = Callable[..., bytes]
"""Writes an article, or an issue, that lacks nothing; its keyword arguments are the options that the format lists."""


OptionKind: TypeAlias = Literal["choice", "switch", "number", "text", "file", "moment", "value"]


@attrs.frozen
class Option:
    """A keyword argument of a format's writer: what it takes in Python, and how it is given on the command line."""

    name: str = attrs.field(validator=rules.code)
    """Name of the argument, and of ``--option NAME=VALUE``."""
    help: str = attrs.field(validator=rules.text)
    """What it does, for people."""
    choices: tuple[str, ...] = attrs.field(default=(), converter=rules.as_texts, validator=rules.members(rules.code))
    """What a choice can be; the first is the default."""
    kind: OptionKind = attrs.field(kw_only=True, validator=rules.one_of(*get_args(OptionKind)))
    """``choice``: one of `choices`. ``switch``: True or False. ``number``: an int or a float. ``text``: a str.
    ``file``: a path, or bytes; the writer is given bytes. ``moment``: a datetime with an offset, or its ISO 8601 form;
    the writer is given a datetime, by default the time of publication. ``value``: what the writer judges itself."""

    @kind.default
    def _kind(self) -> OptionKind:
        return "choice" if self.choices else "text"

    def __attrs_post_init__(self) -> None:
        if bool(self.choices) != (self.kind == "choice"):
            raise rules.refuse(self, "choices", f"require the kind choice, not {self.kind}")

    @property
    def values(self) -> str:
        """What it takes, as the command line shows it: ``generic|superdesk``, ``yes|no``, ``NUMBER``."""
        return "|".join(self.choices) or {"switch": "yes|no"}.get(self.kind, self.kind.upper())

    def parse(self, value: str) -> object:
        """The value that a word of the command line stands for. Raises UsageError."""
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
        """The value as the writer is given it. Raises UsageError, and FileError where there is no such file."""
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
    """A reader of bytes from a function that reads text: UTF-8, with or without a byte-order mark.

    The function gives an article, or a :class:`Reading` where it has something to tell. A `DocumentError` that it
    raises gets the name of the file, and a `ModelError` becomes one.
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
    """A writer of bytes from a function that writes text, which becomes UTF-8.

    A text that begins with U+FEFF gets a byte-order mark before it: else a reader would take the character for one.
    """

    def writer(document: Article | Issue, **options: Any) -> bytes:  # noqa: ANN401 - the options of the function
        text = write(document, **options)
        return text.encode("utf-8-sig" if text.startswith("\ufeff") else "utf-8")

    return writer


def lazily(module: str, name: str) -> Callable[..., Any]:
    """A function of a module that is imported when the function is first called, with all that it needs."""

    @cache
    def function() -> Callable[..., Any]:
        loaded: Callable[..., Any] = getattr(import_module(module), name)
        return loaded

    def call(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - whatever the function takes and gives
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
    """A function for `Format.losses`. Sentences, as older plug-ins return them, become diagnostics."""

    told: Callable[..., tuple[Diagnostic | str, ...]]

    def __call__(self, article: Article, **options: object) -> tuple[Diagnostic, ...]:
        found = self.told(article, **options)
        if not isinstance(found, tuple):
            raise TypeError(f"it gave {type(found).__name__}, not tuple")
        return tuple(Diagnostic("SN504", Severity.WARNING, each) if isinstance(each, str) else each for each in found)


def _as_losses(value: Callable[..., tuple[Diagnostic | str, ...]]) -> Callable[..., tuple[Diagnostic, ...]]:
    return value if isinstance(value, _Losses) else _Losses(value)


def _as_options(value: Iterable[Option]) -> tuple[Option, ...]:
    return rules.as_tuple(value)


@attrs.frozen(kw_only=True, repr=False)
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
    losses: Callable[..., tuple[Diagnostic, ...]] = attrs.field(default=_no_losses, converter=_as_losses)
    """What of an article the target drops, as diagnostics (SN504). Called with the article, the writer's options, and
    `now`, the time of publication, if it is known. A function that returns sentences is accepted, too."""
    recognises: Callable[[bytes], bool] | None = None
    """Whether the first bytes of a document (at least 1,024, or all of it) are of this format."""
    options: tuple[Option, ...] = attrs.field(default=(), converter=_as_options, validator=rules.members(Option))
    """The options of the writer."""
    binary: bool = False
    """Whether its documents are bytes, not text, which nobody wants to see on a terminal."""
    examine: Callable[[bytes], Iterable[Diagnostic]] | None = None
    """What is worth telling of a document that can be read, beyond what reading it tells: rules of the standard, and of
    the systems and devices that take it."""
    titled: bool = False
    """Whether its files are for people to keep, and so named after the title where they go to a folder."""
    schema: Callable[[], bytes] | None = None
    """A schema for its documents, where there is one to give away."""

    def __reduce__(self) -> tuple[Callable[..., Format], tuple[Any, ...]]:
        """A format that is built in or of a plug-in is pickled by its name, another one by its fields."""
        from seednews import formats

        with suppress(UnknownFormat, PluginError):
            known = formats.get(self.name)
            if (known.title, known.suffixes, known.media_type) == (self.title, self.suffixes, self.media_type):
                return formats.get, (self.name,)
        return _made, (attrs.asdict(self, recurse=False),)

    def __repr__(self) -> str:
        return f"<Format {self.name!r}: {self.title}>"

    def missing_in(self, document: Article | Issue) -> tuple[str, ...]:
        """Names of the fields that are missing in the document; in an issue, with the place of the article."""
        if isinstance(document, Article):
            return self.missing(document)
        return tuple(f"{place}.{name}" for place, article in document.places() for name in self.missing(article))

    lacks = missing_in
    """Older name of :meth:`missing_in`."""

    def dumps(self, document: Article | Issue, **options: Any) -> bytes:  # noqa: ANN401 - checked against Format.options
        """The article or the issue as a document.

        Raises:
            NotPublishable: where it lacks what the format cannot do without.
            NotReleased: where it is withheld, canceled or under embargo, and the format cannot say so.
            UnsupportedOperation: where the format is only read, or holds no issues.
            UsageError: for an option that it does not know.
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
        """Whether its documents do not say that an article is held back, and its writer does not look after that."""
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
            raise UnsupportedOperation(self.name, "contain an issue of several articles")
        return self.read_issue(data, name)

    def loads_any(self, data: bytes, name: str | None = None) -> Reading | IssueReading:
        """What a document holds, be it an article or an issue; raises as :meth:`loads`."""
        try:
            return self.loads(data, name)
        except IssueFound:
            return self.loads_issue(data, name)

    def check(self, options: Mapping[str, object]) -> dict[str, object]:
        """The options as the writer is given them.

        Raises UsageError for an option, or a value of one, that the writer does not know; FileError for a file that
        cannot be read.
        """
        return {name: self._option(name).admit(value) for name, value in options.items()}

    def parse_options(self, words: Mapping[str, str]) -> dict[str, object]:
        """The options that words of the command line stand for. Raises as :meth:`check`."""
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
"""An option that every format has whose documents cannot say that an article is held back."""
_HELD_BACK = Article(
    "Held back", meta=Metadata(id="held-back", status="withheld", embargoed=datetime(2000, 1, 1, tzinfo=UTC))
)


def _made(fields: Mapping[str, Any]) -> Format:
    return Format(**fields)
