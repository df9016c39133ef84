"""Diagnostics: findings about an input, each with a code, a severity and a location in the source."""

from __future__ import annotations

from bisect import bisect_right
from enum import IntEnum
from functools import cached_property
from itertools import chain

import attrs

from seednews.patterns import regex

__all__ = ["CODES", "Diagnostic", "Position", "Severity", "Source", "Span", "cells"]

_LINE_END = regex("\r\n|\r|\n")
_WIDTH = 72
"""Number of characters of a source line to show around a location."""

WORDS_LOST = frozenset({"SN416", "SN431"})
"""Codes that mean that words of a document were lost while reading it."""

CODES: dict[str, str] = {
    "SN101": "the input is empty or contains only white space",
    "SN102": "the input is not valid in its encoding",
    "SN103": "the input is larger than the limit",
    "SN104": "lone surrogate",
    "SN111": "removed a character that XML does not allow",
    "SN112": "invisible character",
    "SN113": "text too long; split into several blocks",
    "SN114": "sign of a wrong decoding",
    "SN115": "unusual line separator; it does not end a line",
    "SN116": "unpaired bidirectional control character",
    "SN117": "plain text that looks like another format",
    "SN118": "lines of an export left out",
    "SN201": "front matter is not closed",
    "SN202": "unsupported version of the seed format",
    "SN203": "unknown line in the front matter",
    "SN204": "invalid value in the front matter",
    "SN205": "duplicate kicker, headline, standfirst or byline",
    "SN206": "numbers of a list are not consecutive",
    "SN207": "mark without words",
    "SN208": "line looks like a mark, but is not one in this form",
    "SN209": "attribution without a quotation above it",
    "SN301": "missing headline",
    "SN302": "the kind of a block is uncertain",
    "SN303": "the layout of the text is uncertain",
    "SN304": "the language is undetermined",
    "SN305": "unpaired quotation mark",
    "SN306": "text looks like a file name",
    "SN400": "the document cannot be read",
    "SN401": "content that the article model cannot hold was left out",
    "SN402": "deviation from the standard was corrected",
    "SN403": "book was changed after it was made, or its record is invalid",
    "SN404": "document without body text",
    "SN405": "unknown catalog",
    "SN406": "undeclared alias of a scheme",
    "SN407": "wrong name of a content type",
    "SN408": "body in the wrong namespace",
    "SN409": "markup declared as plain text",
    "SN410": "elements in the wrong order",
    "SN411": "several items without a package",
    "SN412": "literal instead of a code; kept as a keyword",
    "SN413": "unknown status or embargo; read as withheld",
    "SN414": "code without a name",
    "SN415": "duplicate version of an item",
    "SN416": "words of the document were lost",
    "SN419": "the receiver drops part of an item",
    "SN420": "NewsML-G2 in a form that seednews does not write",
    "SN421": "undeclared scheme of a code",
    "SN422": "invalid language tag",
    "SN423": "duplicate or missing id",
    "SN424": "missing or invalid guid or version",
    "SN425": "contradictory dates",
    "SN426": "known receivers reject the item",
    "SN427": "the document is invalid by its XML Schema",
    "SN428": "required element is missing",
    "SN429": "the receiver rejects the item",
    "SN430": "part of a book that is not an article was left out",
    "SN431": "encrypted page",
    "SN432": "file in a book has a different name than its references",
    "SN433": "language that Kindle does not support",
    "SN434": "file name in a book is not plain ASCII",
    "SN435": "some readers do not find the cover",
    "SN436": "table of contents missing for some readers",
    "SN437": "contents and pages are in a different order",
    "SN438": "stylesheet sets the background colour",
    "SN439": "font size in per cent",
    "SN440": "book too large for e-mail",
    "SN441": "two hyphens inside an XML comment",
    "SN442": "variables in a stylesheet",
    "SN443": "publisher named as creator",
    "SN444": "navigation document among the pages",
    "SN445": "random identifier",
    "SN446": "package document without a language",
    "SN447": "finding of epubcheck",
    "SN448": "too many levels of contents",
    "SN449": "missing accessibility metadata",
    "SN465": "duplicate key in a JSON object",
    "SN466": "JSON object is not an article",
    "SN470": "output of a manifest is missing",
    "SN471": "output of a manifest was changed",
    "SN472": "incomplete manifest",
    "SN473": "input of a manifest was changed",
    "SN474": "worker process died",
    "SN475": "bug in a reader or writer",
    "SN476": "input is missing from the manifest",
    "SN477": "output is missing from the manifest",
    "SN501": "missing metadata; default used",
    "SN502": "missing language; detected from the words",
    "SN503": "the language of the house differs from that of the words",
    "SN504": "the target drops part of the document",
    "SN505": "next version without changes",
    "SN506": "required metadata is missing",
    "SN507": "article is withheld, canceled or under embargo",
    "SN508": "killed item was delivered again",
    "SN509": "article has expired",
    "SN510": "publication date in the future",
}
"""All codes with their titles. A code never changes its meaning."""


class Severity(IntEnum):
    """Severity of a diagnostic; a larger value is worse."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The severity as a word: ``info``, ``warning`` or ``error``."""
        return self.name.lower()


@attrs.frozen(order=True)
class Span:
    """A range of characters of the source text: from `start` up to, but not including, `end`."""

    start: int
    """Index of the first character, from 0."""
    end: int
    """Index after the last character."""


@attrs.frozen
class Position:
    """A location in a text, as line and column."""

    line: int
    """Line number, from 1. LF, CR LF and CR end a line."""
    column: int
    """Column number, from 1, in characters (code points)."""


class Source:
    """A text and its file name. Lines are indexed when a position is first requested."""

    def __init__(self, text: str, name: str | None = None) -> None:
        self.text = text
        self.name = name

    def __repr__(self) -> str:
        return f"Source(<{len(self.text)} characters>, name={self.name!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Source) and (self.text, self.name) == (other.text, other.name)

    def __hash__(self) -> int:
        return hash((self.text, self.name))

    def __reduce__(self) -> tuple[type[Source], tuple[str, str | None]]:
        return Source, (self.text, self.name)

    @cached_property
    def _starts(self) -> list[int]:
        return list(chain([0], (found.end() for found in _LINE_END.finditer(self.text))))

    def position(self, index: int) -> Position:
        """Line and column of the character at `index`."""
        line = bisect_right(self._starts, index)
        return Position(line, index - self._starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of a line, without its line ending. Lines count from 1."""
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[self._starts[number - 1] : end].rstrip("\r\n")

    def excerpt(self, span: Span) -> str:
        """The line where `span` begins, with carets under the span. Long lines are shortened."""
        place = self.position(span.start)
        line = self.line(place.line)
        first = max(0, place.column - 1 - _WIDTH // 2)
        shown = line[first : first + _WIDTH].replace("\t", " ")
        shown = "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in shown)
        before = shown[: place.column - 1 - first]
        marked = shown[len(before) : len(before) + max(1, span.end - span.start)] or " "
        gutter = f"{place.line:>5} | "
        return f"{gutter}{shown}\n{' ' * (len(gutter) - 2)}| {' ' * cells(before)}{'^' * max(1, cells(marked))}"


def cells(text: str) -> int:
    """Width of `text` on a terminal, in columns: two for wide characters, none for combining marks."""
    from unicodedata import category, east_asian_width

    return sum(
        0 if category(each) in {"Mn", "Me", "Cf"} else 2 if east_asian_width(each) in {"W", "F"} else 1 for each in text
    )


@attrs.frozen
class Diagnostic:
    """A finding about an input."""

    code: str
    """Stable code, a key of CODES. Example: ``SN111``"""
    severity: Severity
    """How serious it is."""
    message: str
    """What was found, without the location."""
    span: Span | None = None
    """Location in the source text, or None if the finding is about the whole document."""
    advice: str | None = None
    """How to fix it."""
    path: str | None = None
    """Location in a structured document, such as ``$.body[3]`` or a file of a book."""
    source: Source | None = attrs.field(default=None, eq=False, repr=False)
    """The text that `span` refers to."""
    place: tuple[int, int | None] | None = None
    """Line and column, if they are known but the text is not available."""

    @property
    def position(self) -> Position | None:
        """Position where the span begins, or None."""
        return None if self.source is None or self.span is None else self.source.position(self.span.start)

    @property
    def line(self) -> int | None:
        """Line number, from 1, or None."""
        if (position := self.position) is not None:
            return position.line
        return None if self.place is None else self.place[0]

    @property
    def column(self) -> int | None:
        """Column number in characters, from 1, or None."""
        if (position := self.position) is not None:
            return position.column
        return None if self.place is None else self.place[1]

    @property
    def excerpt(self) -> str | None:
        """The source line with carets under the span, or None."""
        return None if self.source is None or self.span is None else self.source.excerpt(self.span)

    def __str__(self) -> str:
        """Location, severity, code and message on one line, then the source line with carets, then the advice."""
        name = self.source and self.source.name
        place = ":".join(str(part) for part in (name, self.line, self.column) if part is not None)
        head = " ".join(part for part in (place and f"{place}:", f"{self.severity.label}[{self.code}]") if part)
        message = f"{head} {self.path}: {self.message}" if self.path else f"{head} {self.message}"
        return "\n".join(part for part in (message, self.excerpt, self.advice and f"advice: {self.advice}") if part)
