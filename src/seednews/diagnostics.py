"""What was found in a source: coded messages with their place, and how they are shown under the source line."""

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
"""Characters of a source line that are shown around a place."""

LOSSES = frozenset({"SN416", "SN431"})
"""Codes that tell that words of a document were lost in reading it."""

CODES: dict[str, str] = {
    "SN101": "the input is empty, or holds nothing but white space",
    "SN102": "the bytes are not text in the encoding",
    "SN103": "the input is larger than the limit",
    "SN104": "a lone surrogate, which no text file can hold",
    "SN111": "a character that no XML can carry was taken out",
    "SN112": "an invisible character that means nothing was kept",
    "SN113": "a text was too long and was cut into several",
    "SN114": "debris of a wrong decoding was kept",
    "SN115": "a line end of another world was kept, and ends no line",
    "SN116": "a bidirectional mark without its partner was kept",
    "SN117": "a text that begins like a document of another format",
    "SN118": "lines of an export that say nothing of the story were left out",
    "SN201": "the front matter is not closed",
    "SN202": "a newer version of the seed format",
    "SN203": "a line of the front matter that says nothing known",
    "SN204": "a value of the front matter that the model does not admit",
    "SN205": "a kicker, headline, standfirst or byline that stands there twice",
    "SN206": "a numbered list whose numbers do not follow each other",
    "SN207": "a mark without words",
    "SN208": "a line that looks like a mark, and is none in this form",
    "SN209": "an attribution without a quotation above it",
    "SN301": "an article without a headline",
    "SN302": "the kind of a block is uncertain",
    "SN303": "the layout of the text is uncertain",
    "SN304": "the language is undetermined",
    "SN305": "a quotation mark without its partner",
    "SN306": "a text that looks like the name of a file",
    "SN400": "a document that cannot be read",
    "SN401": "something that the article model does not hold was left out",
    "SN402": "a deviation from the standard was put right in reading",
    "SN403": "a book was changed after it was made, or its record cannot be believed",
    "SN404": "the body of a document has no words",
    "SN405": "a catalog that is not known here",
    "SN406": "an alias of a scheme that nothing declares",
    "SN407": "a type of content by a name that is not its own",
    "SN408": "a body in a namespace that is not its own",
    "SN409": "markup that says it is plain text",
    "SN410": "elements that are not in the order of the standard",
    "SN411": "a message with several items and no package",
    "SN412": "a literal where a code belongs was kept as a keyword",
    "SN413": "a status or an embargo that is not known was read as withheld",
    "SN414": "a code without a name stands for one",
    "SN415": "one version of one item comes twice in a message",
    "SN416": "words of a document were lost in reading",
    "SN419": "something of an item that a receiver drops",
    "SN420": "NewsML-G2 that is not in the form that seednews writes",
    "SN421": "a code whose scheme nothing in the document declares",
    "SN422": "a language tag that is none",
    "SN423": "an id that stands for two elements, or for none",
    "SN424": "an item without a guid, or whose guid or version is none",
    "SN425": "dates of an item that contradict each other",
    "SN426": "an item that receivers are known to refuse",
    "SN427": "a document that its XML Schema refuses",
    "SN428": "an item that lacks what the standard requires",
    "SN429": "an item that a receiver refuses",
    "SN430": "a part of a book that is no article was left out",
    "SN431": "a page of a book is encrypted",
    "SN432": "a file of a book goes by another name than the one it is referred to by",
    "SN433": "a book in a language that Kindle does not know",
    "SN434": "a file of a book whose name is not plain ASCII",
    "SN435": "a cover that some readers do not find",
    "SN436": "a book without the contents that some readers want",
    "SN437": "contents in another order than the pages",
    "SN438": "a stylesheet that sets the colour of the background",
    "SN439": "a font size in per cent",
    "SN440": "a book that is too large to be sent by mail",
    "SN441": "two hyphens within a comment of XML",
    "SN442": "variables in a stylesheet",
    "SN443": "a creator that is the publisher",
    "SN444": "a navigation document among the pages",
    "SN445": "a random identifier",
    "SN446": "a package document that does not name its language",
    "SN447": "what epubcheck says",
    "SN448": "contents on more levels than are shown",
    "SN449": "a book that does not say how accessible it is",
    "SN465": "a key that stands twice in a JSON object",
    "SN466": "a JSON object that has keys, but none of an article",
    "SN470": "an output of a manifest that is not there",
    "SN471": "an output of a manifest that was changed",
    "SN472": "a manifest of a run that was broken off, or lacks a portion",
    "SN473": "an input of a manifest that is not what was converted",
    "SN474": "a process that converted a part of a corpus died",
    "SN475": "a bug in a reader or writer stopped one input",
    "SN476": "an input that the run of a manifest did not have",
    "SN477": "an output that no run of a manifest wrote",
    "SN501": "missing metadata was filled in with a default",
    "SN502": "a missing language was detected from the words",
    "SN503": "the language of the house is not the language of the words",
    "SN504": "something does not arrive where the document goes",
    "SN505": "a next version that says nothing new",
    "SN506": "an article that lacks what its format requires",
    "SN507": "an article that is withheld, cancelled or under embargo",
    "SN508": "an item that was killed, and came again",
}
"""Every code with what it stands for. A code keeps its meaning for ever; new ones are added."""


class Severity(IntEnum):
    """How much a diagnostic weighs; larger is worse."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The word for it: ``info``, ``warning`` or ``error``."""
        return self.name.lower()


@attrs.frozen(order=True)
class Span:
    """A piece of the source text, as indices of characters: from `start` up to but not including `end`."""

    start: int
    """Index of the first character, from 0."""
    end: int
    """Index behind the last character."""


@attrs.frozen
class Position:
    """A place as people count it."""

    line: int
    """From 1; LF, CR LF and CR end a line."""
    column: int
    """From 1, in characters (code points)."""
    byte: int
    """Offset in the UTF-8 form of the text, from 0, without a byte-order mark."""


class Source:
    """A text with its name. Lines are found when somebody first asks for a position."""

    def __init__(self, text: str, name: str | None = None) -> None:
        self.text = text
        self.name = name
        self._last = (-1, 0)  # the index that was last asked for, and its byte: a long line is not encoded again

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

    @cached_property
    def _bytes(self) -> list[int]:
        """Byte offset of each line's start, each found from the one before: linear over the text."""
        offsets, start = [0], 0
        for following in self._starts[1:]:
            offsets.append(offsets[-1] + len(self.text[start:following].encode("utf-8", "surrogatepass")))
            start = following
        return offsets

    def position(self, index: int) -> Position:
        """Line, column and byte of a character's index."""
        line = bisect_right(self._starts, index)
        start = self._starts[line - 1]
        last = self._last  # looked at once: another thread may set it
        known, offset = last if start <= last[0] <= index else (start, self._bytes[line - 1])
        offset += len(self.text[known:index].encode("utf-8", "surrogatepass"))
        self._last = index, offset
        return Position(line, index - start + 1, offset)

    def line(self, number: int) -> str:
        """Text of the line with that number, from 1, without its end."""
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[self._starts[number - 1] : end].rstrip("\r\n")

    def excerpt(self, span: Span) -> str:
        """The line where `span` begins, with carets under the span; a long line is shown in part."""
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
    """Columns that `text` takes on a terminal: two for wide letters, none for marks that sit on a letter."""
    from unicodedata import category, east_asian_width

    return sum(
        0 if category(each) in {"Mn", "Me", "Cf"} else 2 if east_asian_width(each) in {"W", "F"} else 1 for each in text
    )


@attrs.frozen
class Diagnostic:
    """One thing that a reader found worth telling."""

    code: str
    """Stable code, a key of CODES. Example: ``SN111``"""
    severity: Severity
    """How much it weighs."""
    message: str
    """What was found, in a sentence without its place."""
    span: Span | None = None
    """Where it is in the source text; None where it is about the whole document."""
    advice: str | None = None
    """What to do about it."""
    path: str | None = None
    """Place inside a structured document, such as ``$.body[3]`` or a file of a book."""
    source: Source | None = attrs.field(default=None, eq=False, repr=False)
    """The text that `span` points into."""
    place: tuple[int, int | None] | None = None
    """Line and column where they are known and the text is not at hand."""

    @property
    def position(self) -> Position | None:
        """Line, column and byte where the span begins."""
        return None if self.source is None or self.span is None else self.source.position(self.span.start)

    @property
    def line(self) -> int | None:
        """Line, from 1, or None."""
        if (position := self.position) is not None:
            return position.line
        return None if self.place is None else self.place[0]

    @property
    def column(self) -> int | None:
        """Column in characters, from 1, or None."""
        if (position := self.position) is not None:
            return position.column
        return None if self.place is None else self.place[1]

    @property
    def excerpt(self) -> str | None:
        """The source line with carets under the place, or None."""
        return None if self.source is None or self.span is None else self.source.excerpt(self.span)

    def __str__(self) -> str:
        """Place, severity, code and message on one line; then the source line with its carets, and the advice."""
        name = self.source and self.source.name
        place = ":".join(str(part) for part in (name, self.line, self.column) if part is not None)
        head = " ".join(part for part in (place and f"{place}:", f"{self.severity.label}[{self.code}]") if part)
        message = f"{head} {self.path}: {self.message}" if self.path else f"{head} {self.message}"
        return "\n".join(part for part in (message, self.excerpt, self.advice and f"advice: {self.advice}") if part)
