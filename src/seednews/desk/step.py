"""Converts one input to one output: reads it, fills in metadata, makes the next version, and writes it.

All conversions use this module: single files, corpora, clusters and hot folders. Any exception of a reader or writer,
built-in or of a plug-in, is raised as a :class:`seednews.SeedNewsError` for that input.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import TypeGuard

import attrs

from seednews import formats
from seednews.desk.inputs.items import Item
from seednews.desk.settings import Settings
from seednews.diagnostics import Diagnostic, Severity
from seednews.documents.whole import format_of
from seednews.errors import InternalError, SeedNewsError, UsageError
from seednews.formats import IssueReading, Reading
from seednews.formats.json.write import article_to, encode_line, escaped, issue_to
from seednews.model import Article, Issue
from seednews.model.admission import admit
from seednews.model.release import as_of
from seednews.publishing.house import House, fill_in
from seednews.publishing.versions import correct, issue_after, kill, says_nothing_new, update
from seednews.seed import parse
from seednews.system.interrupts import ends_the_program

__all__ = ["Written", "dumps", "guarded", "next_version", "prepared", "read", "takes_apart", "trace", "write"]


@attrs.frozen
class Written:
    """A written document with its diagnostics."""

    data: bytes
    """The document."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """Defaults that were used, losses in the target, doubts about the version."""


@contextmanager
def guarded(kind: type[BaseException] = BaseException) -> Iterator[None]:
    """Turn unexpected exceptions of a kind into an InternalError, so that they only affect one input.

    What is meant for the whole program, such as Ctrl-C, is passed on.
    """
    try:
        yield
    except SeedNewsError:
        raise
    except kind as fault:
        if ends_the_program(fault):
            raise
        shown = traceback.format_exception_only(fault)[-1].strip()
        raise InternalError(shown, "".join(traceback.format_exception(fault))) from fault


def trace(fault: SeedNewsError) -> str | None:
    """The traceback of an error that is a bug; None for other errors."""
    if isinstance(fault, InternalError):
        return fault.traceback
    cause = fault.__cause__
    return None if cause is None else "".join(traceback.format_exception(cause))


# -- reading


def read(item: Item, settings: Settings) -> Reading | IssueReading:
    """Read an input as an article or an issue, with diagnostics. Raises only SeedNewsError."""
    if item.fault is not None:
        raise item.fault
    with guarded():
        name = item.name or None
        chosen = formats.get("seed") if item.encoding else format_of(item.data, name, settings.source)
        if chosen.name != "seed":  # the other formats declare their encoding
            return chosen.loads_any(item.data, name)
        parsed = parse(
            item.data,
            encoding=item.encoding or _encoding_of(item.data, settings),
            layout=settings.layout,
            standfirst_habit=settings.habit,
            headline=item.facts.get("title", ...),
            name=name,
        )
        return Reading(_with_facts(parsed.unwrap(), item.facts), parsed.diagnostics)


def _encoding_of(data: bytes, settings: Settings) -> str:
    """The encoding of a text. One that is UTF-8 and not just ASCII is read as such: others in its folder may not be."""
    if settings.encoding == "utf-8" or data.isascii() or b"\0" in data:
        return settings.encoding
    try:
        data.decode()
    except UnicodeDecodeError:
        return settings.encoding
    return "utf-8"


def _with_facts(article: Article, facts: Mapping[str, str]) -> Article:
    """Add the id and the URL of the record to the article, if it has none and they are valid."""
    meta = article.meta
    said = {"id": facts.get("id"), "source": facts.get("url")}
    values = {name: value for name, value in said.items() if value is not None and getattr(meta, name) is None}
    if not values:
        return article
    admitted, _ = admit(values)
    new = {name: getattr(admitted, name) for name in values if getattr(admitted, name) is not None}
    return attrs.evolve(article, meta=attrs.evolve(meta, **new)) if new else article


# -- writing


def takes_apart(document: Article | Issue, settings: Settings) -> TypeGuard[Issue]:
    """Whether a document is an issue that is split into one document per article."""
    return isinstance(document, Issue) and (settings.apart or settings.target.write_issue is None)


def write(document: Article | Issue, settings: Settings, *, line: bool = False) -> Written:
    """Write a document in the target format; with `line`, as a line of JSON Lines. Raises only SeedNewsError."""
    ready, told = prepared(document, settings)
    return Written(dumps(ready, settings, line=line), told)


def prepared(document: Article | Issue, settings: Settings) -> tuple[Article | Issue, tuple[Diagnostic, ...]]:
    """Prepare a document for writing: make the next version if requested, and fill in metadata. Returns diagnostics.

    Metadata is only filled in if the format requires it, or if a house is given. Raises only SeedNewsError.
    """
    with guarded():
        told = [*_doubts(document, settings)]
        document = _as_of(next_version(_in_language(document, settings.language), settings), settings.now, told)
        if settings.house is not None or settings.target.missing_in(document):
            document, defaults = fill_in(document, settings.house or House(), settings.now)
            told += defaults
        for article in (document,) if isinstance(document, Article) else document.articles:
            told += settings.target.losses(article, now=settings.now, **settings.options)
        return document, tuple(told)


def _as_of(document: Article | Issue, now: datetime | None, told: list[Diagnostic]) -> Article | Issue:
    """The document as it may be published now: nothing that has expired, or that is to be published later."""

    def one(article: Article) -> Article:
        if now is None:
            return article
        held, found = as_of(article, now)
        told.extend(Diagnostic(code, Severity.WARNING, message) for code, message in found)
        return held

    return one(document) if isinstance(document, Article) else document.mapped(one)


def _in_language(document: Article | Issue, language: str | None) -> Article | Issue:
    """Set the language of an article that has none."""
    if language is None or isinstance(document, Issue) or document.meta.language is not None:
        return document
    return attrs.evolve(document, meta=attrs.evolve(document.meta, language=language))


def dumps(document: Article | Issue, settings: Settings, *, line: bool = False) -> bytes:
    """Serialise a prepared document in the target format. Raises only SeedNewsError."""
    with guarded():
        if line:
            data = encode_line(article_to(document) if isinstance(document, Article) else issue_to(document))
            return escaped(data) if settings.options.get("ascii") else data
        moments = {option.name: settings.now for option in settings.target.options if option.kind == "moment"}
        return settings.target.dumps(document, **{**moments, **settings.options})


# -- the next version


def next_version(document: Article | Issue, settings: Settings) -> Article | Issue:
    """Make the next version of the document, if the settings request it."""
    previous, now = settings.previous, settings.now
    if isinstance(document, Issue):
        return _next_issue(document, settings)
    if isinstance(previous, Issue):
        raise UsageError("previous", "is an issue, but the input is one article")
    if settings.correct is None and settings.kill is None:
        return document if previous is None else update(document, previous=previous, now=now)
    if previous is None and document.meta.version is None:
        reason = "is missing, and the article has no version; pass the published version as `previous`"
        raise UsageError("previous", reason)
    if settings.correct is not None:
        return correct(document, settings.correct, previous=previous, now=now)
    return kill(document, settings.kill or "", previous=previous, now=now)


def _next_issue(issue: Issue, settings: Settings) -> Issue:
    if settings.correct is not None or settings.kill is not None:
        argument = "kill" if settings.correct is None else "correct"
        raise UsageError(argument, "does not work on an issue; correct or kill its articles one by one")
    if isinstance(settings.previous, Article):
        raise UsageError("previous", "is one article, but the input is an issue")
    return issue if settings.previous is None else issue_after(issue, settings.previous, now=settings.now)


def _doubts(document: Article | Issue, settings: Settings) -> Iterator[Diagnostic]:
    """Warnings about the next version."""
    if settings.kill is None and _is_told_again(document, settings.previous):
        yield Diagnostic(
            "SN505", Severity.WARNING, "no changes since the previous version; the next version has the same content"
        )


def _is_told_again(document: Article | Issue, previous: Article | Issue | None) -> bool:
    """Whether the next version has the same content as the previous one."""
    if isinstance(document, Article) and isinstance(previous, Article):
        return says_nothing_new(document, previous)
    if isinstance(document, Issue) and isinstance(previous, Issue) and document.id == previous.id:
        again = issue_after(document, previous)
        return attrs.evolve(again, meta=previous.meta) == previous
    return False
