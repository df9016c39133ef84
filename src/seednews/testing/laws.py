"""The laws of formats, checked with generated articles and issues."""

from __future__ import annotations

import pickle
import warnings
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar

import attrs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seednews.diagnostics import Severity
from seednews.errors import (
    DocumentError,
    IssueFound,
    NotPublishable,
    NotReleased,
    SeedNewsError,
    SeedNewsWarning,
    UsageError,
)
from seednews.formats import Format
from seednews.model import Article, Issue, Metadata, Paragraph
from seednews.publishing.house import publishable
from seednews.testing.strategies import articles, issues

__all__ = ["check_format", "ready"]

_NOW = datetime(2023, 9, 21, 10, 15, tzinfo=UTC)

D = TypeVar("D", Article, Issue)


def ready(document: D, format: Format) -> D:  # noqa: A002 - the name that the public interface has
    """The article or the issue with what the format cannot do without, filled in as publishing does.

    Where an article still lacks a text of its head, it gets one: ``Untitled``.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SeedNewsWarning)
        filled = publishable(document, now=_NOW)
    if isinstance(filled, Issue):
        return filled.mapped(lambda article: _titled(article, format))
    return _titled(filled, format)


def _titled(article: Article, needing: Format) -> Article:
    texts: dict[str, Any] = dict.fromkeys(needing.missing(article), "Untitled")
    return attrs.evolve(article, **{name: text for name, text in texts.items() if name in _HEAD})


_HEAD = ("kicker", "headline", "standfirst", "byline")


def _law(holds: object, words: str) -> None:
    """Raise with the words of the law where it does not hold."""
    if not holds:
        raise AssertionError(words)


def check_format(
    format: Format,  # noqa: A002 - as above
    *,
    also: Iterable[Article] = (),
    meta: st.SearchStrategy[Metadata] | None = None,
    options: Mapping[str, object] | None = None,
    examples: int | None = None,
) -> None:
    """Run the laws of formats over a format, with generated articles and issues.

    - What is written is read back as :attr:`Format.keeps` says, without a warning; writing that again gives the same
      bytes, and so does each writing.
    - `keeps` keeps what it has kept, and `missing` names exactly what writing refuses to do without.
    - Any bytes are read or refused with an error of this library, and so are documents that were damaged.
    - The format knows its own documents by their first bytes, if it says that it can.
    - Every option takes what it says and nothing else; another one is refused.
    - Issues come back, and are distinguished from articles.

    Args:
        format: The format.
        also: Articles of yours that are tried besides.
        meta: What the metadata of the articles is drawn from; :func:`metadata` where not given.
        options: Options of the writer for every call; none by default.
        examples: How many articles are tried; as the profile of hypothesis has it where not given.

    Raises:
        AssertionError: with the law that is broken and, by hypothesis, the least article that breaks it.
    """
    format = _told(format, options or {})  # noqa: A001 - as above
    profile = settings.default if examples is None else settings(max_examples=examples)
    tried = settings(profile, deadline=None, suppress_health_check=list(HealthCheck))
    drawn = articles(meta)

    @tried
    @given(drawn)
    def articles_come_back(article: Article) -> None:
        _check_article(format, article)

    @tried
    @given(drawn, st.integers(0), st.binary(max_size=8))
    def damaged_documents_are_refused(article: Article, where: int, junk: bytes) -> None:
        _check_damaged(format, article, where, junk)

    @tried
    @given(st.binary(max_size=300))
    def any_bytes_are_read_or_refused(data: bytes) -> None:
        _check_bytes(format, data)

    @tried
    @given(issues())
    def issues_come_back(issue: Issue) -> None:
        _check_issue(format, issue)

    _check_facts(format)
    for article in also:
        _check_article(format, article)
    if format.write is not None:
        articles_come_back()
        _check_options(format)
    if format.read is not None:
        any_bytes_are_read_or_refused()
    if format.read is not None and format.write is not None:
        damaged_documents_are_refused()
    if format.write_issue is not None:
        issues_come_back()


def _told(checked: Format, options: Mapping[str, object]) -> Format:
    """The format with a writer that is always told the same."""
    write, write_issue = checked.write, checked.write_issue
    return attrs.evolve(
        checked,
        write=write and partial(write, **options),
        write_issue=write_issue and partial(write_issue, **options),
    )


def _check_facts(checked: Format) -> None:
    _law(checked.read or checked.write, "a format is read or written")
    _law(all(each.startswith(".") for each in checked.suffixes), "every suffix begins with a dot")
    options = [option.name for option in checked.options]
    _law(len(set(options)) == len(options), "no two options have one name")
    _law(checked.write or not checked.write_issue, "a format that writes issues writes articles")
    _law(checked.read or not checked.read_issue, "a format that reads issues reads articles")


def _check_article(checked: Format, article: Article) -> None:
    """The laws that one article can break."""
    held, article = article, _released(article) if checked.hides_release else article
    _check_missing(checked, article)
    if checked.hides_release:
        _check_held_back(checked, held)
    article = ready(article, checked)
    document = checked.dumps(article)
    _law(isinstance(document, bytes), "a writer gives bytes")
    _law(checked.dumps(article) == document, "the same article gives the same bytes every time")
    if not checked.binary:
        document.decode()
    if checked.recognises is not None:
        _law(checked.recognises(document[:1024]), "a format that recognises documents recognises its own")
    kept = checked.keeps(article)
    _law(checked.keeps(kept) == kept, "keeps keeps all that it has kept")
    if checked.read is None:
        return
    reading = checked.loads(document, "name")
    _same(reading.article, kept, "what is written is read back as keeps says")
    told = [each for each in reading.diagnostics if each.severity > Severity.INFO]
    _law(not told, f"nothing is wrong with a document of its own, and yet it tells {told}")
    again = ready(kept, checked)
    _same(checked.loads(checked.dumps(again)).article, checked.keeps(again), "what came back comes back again")
    if kept == article:
        _law(checked.dumps(reading.article) == document, "an article that comes back whole is written as before")


def _released(article: Article) -> Article:
    return article.with_meta(status=article.meta.status and "usable", embargoed=None, expires=None)


def _check_held_back(checked: Format, article: Article) -> None:
    """A format whose documents cannot say that an article is held back refuses it, unless it is asked for."""
    held = ready(article.with_meta(status="withheld"), checked)
    try:
        checked.dumps(held)
    except NotReleased:
        checked.dumps(held, embargoed="include")
    else:
        raise AssertionError("an article that is withheld is not written without being asked for")


def _same(found: Article, wanted: Article, law: str) -> None:
    for field in attrs.fields(Article):
        one, other = getattr(found, field.name), getattr(wanted, field.name)
        _law(one == other, f"{law}; {field.name} does not: {one!r} is read, {other!r} is wanted")


def _check_missing(checked: Format, article: Article) -> None:
    lacking = checked.missing(article)
    if not lacking:
        checked.dumps(article)
        return
    try:
        checked.dumps(article)
    except NotPublishable as fault:
        _law(fault.fields == lacking, "the error names what missing names")
    else:
        raise AssertionError(f"an article that lacks {', '.join(lacking)} is not written")
    _law(not checked.missing(ready(article, checked)), "what is missing is metadata or a text of the head")


def _check_damaged(checked: Format, article: Article, where: int, junk: bytes) -> None:
    """A document that was cut, or overwritten somewhere."""
    document = checked.dumps(ready(_released(article) if checked.hides_release else article, checked))
    at = where % (len(document) + 1)
    for damaged in (document[:at], document[:at] + junk + document[at + len(junk) :]):
        _check_bytes(checked, damaged)


def _check_bytes(checked: Format, data: bytes) -> None:
    """Any bytes are a document or an error of ours, which can go from one process to another."""
    for load in (checked.loads, *([checked.loads_issue] if checked.read_issue else [])):
        try:
            load(data)
        except SeedNewsError as fault:
            _law(isinstance(fault, DocumentError), f"any bytes are read, or refused by a DocumentError, not {fault!r}")
            _law(str(pickle.loads(pickle.dumps(fault))) == str(fault), "errors can be pickled")  # noqa: S301 - our own
    if checked.recognises is not None:
        checked.recognises(data)


def _check_options(checked: Format) -> None:
    """Every option is refused what it does not take; what can be tried is written."""
    article = ready(Article("Headline", "Standfirst", "By Jane Doe", [Paragraph("Words.")]), checked)
    for option in checked.options:
        tried: list[object] = [*option.choices, *([True, False] if option.kind == "switch" else [])]
        for value in tried:
            document = checked.dumps(article, **{option.name: value})
            _law(checked.dumps(article, **{option.name: value}) == document, "options give the same bytes every time")
        _refused(checked, article, option.name, object())
    _refused(checked, article, "no-such-option", "x")


def _refused(checked: Format, article: Article, name: str, value: object) -> None:
    try:
        checked.dumps(article, **{name: value})
    except UsageError:
        return
    raise AssertionError(f"the option {name} is refused the value {value!r}")


def _check_issue(checked: Format, issue: Issue) -> None:
    """The laws that one issue can break."""
    issue = ready(issue.mapped(_released) if checked.hides_release else issue, checked)
    document = checked.dumps(issue)
    _law(checked.dumps(issue) == document, "the same issue gives the same bytes every time")
    if checked.read_issue is None:
        return
    reading = checked.loads_issue(document, "name")
    _law(reading.issue == issue.mapped(checked.keeps), "an issue comes back as keeps says of each article")
    told = [each for each in reading.diagnostics if each.severity > Severity.INFO]
    _law(not told, f"nothing is wrong with an issue of its own, and yet it tells {told}")
    try:
        checked.loads(document)
    except IssueFound:
        return
    raise AssertionError("a reader of articles that is given an issue raises IssueFound")
