"""Reader of the explicit form: front matter, then marked blocks. Nothing is inferred.

document = frontmatter { blank | line }
line     = mark text | text          a line without a mark continues the block directly above it
mark     = "# " | "## " | "> " | "> -- " | "- " | digits ". " | "| " | "|= " | "|| " | "***"
         | "[" word "] "
row      = ("|= " | "|| ") cell { "|" cell } [ "|" ]
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from seednews.diagnostics import Diagnostic, Severity, Source, Span
from seednews.model import Metadata, NoteRole
from seednews.model.admission import admit
from seednews.model.release import Release, is_about_release
from seednews.model.rules import MAX_START, MAX_TEXT
from seednews.patterns import regex
from seednews.seed.blocks import Basis, BlockInfo, Kind
from seednews.seed.decode import REMOVED, Decoded
from seednews.seed.frontmatter import FIELDS, Fault, plain_value, read_value
from seednews.seed.lines import join
from seednews.seed.notation import BAR, ESCAPED, FENCE, MARK, VERSION, kind_of_mark, unescape

__all__ = ["Reading", "is_explicit", "read_explicit"]

# Each line end matches in exactly one way, so that long runs of blank lines do not cause backtracking.
_NL = r"(?:\r\r\n|\r\n|\r(?!\r?\n)|\n)"
_BEGINNING = regex(rf"(?:[^\S\r\n]*{_NL})*[ \t]*---[ \t]*{_NL}(?:[ \t]*(?:#[^\r\n]*)?{_NL})*[ \t]*seed[ \t]*:")
_LINE = regex(rf"([^\r\n]*)(?:{_NL}|$)")
_PAIR = regex(r"(?P<key>[A-Za-z_][A-Za-z0-9_-]*)[ \t]*:(?:[ \t]+(?P<value>.*))?$")
# Marks of other notations, which users may expect to work.
_STRANGE = regex(
    r"(?:[*+•‣▪] |#{3,6} |#{1,2}[^\W\d]|[0-9]{1,3}\) |\[[A-Za-z]{3,12}\] |\|[^ \t|=].*\|$|(?:-{3,}|_{3,}|\* \* \*)$)"
)
_MARKED = Basis("mark")
_UNMARKED = Basis("mark", reasons=("a block without a mark is a paragraph",))
_ONCE: tuple[Kind, ...] = ("kicker", "headline", "standfirst", "byline")
# Kinds of blocks that can continue on lines without a mark. Headings have one line.
_ROWS: tuple[Kind, ...] = ("table-head", "table-row")
_GOES_ON: tuple[Kind, ...] = ("paragraph", "kicker", "standfirst", "byline", "note", "list-item", "attribution")


@attrs.frozen
class Reading:
    """The contents of an explicit text. Without `meta`, it could not be read."""

    blocks: tuple[BlockInfo, ...]
    """The blocks in order."""
    meta: Metadata | None
    """The metadata; None if the front matter cannot be read."""
    removed: tuple[Span, ...]
    """Positions of front matter, marks and backslashes of escapes."""
    diagnostics: tuple[Diagnostic, ...]
    """The diagnostics."""


def is_explicit(masked: str) -> bool:
    """Whether the text is in the explicit form: its front matter starts with ``seed:``."""
    return _BEGINNING.match(masked) is not None


def read_explicit(decoded: Decoded) -> Reading:
    """Read the blocks and metadata of an explicit text."""
    return _Reader(decoded).read()


@attrs.define
class _Part:
    """A block that is being read."""

    kind: Kind
    role: NoteRole | None
    number: int | None
    start: int
    end: int
    texts: list[str]
    group: int


class _Reader:
    def __init__(self, decoded: Decoded) -> None:
        self.source: Source = decoded.source
        self.text = decoded.masked
        self.diagnostics: list[Diagnostic] = []
        self.removed: list[Span] = []
        self.parts: list[_Part] = []
        self.seen: set[Kind] = set()
        self.group = 0
        self.open = False  # whether a line without a mark continues the last part

    def read(self) -> Reading:
        lines = self._lines(0)
        meta = self._frontmatter(lines)
        if meta is None:
            return Reading((), None, (Span(0, len(self.text)),), tuple(self.diagnostics))
        for start, line in lines:
            self._line(start, line)
        blocks = tuple(block for part in self.parts if (block := self._block(part)))
        if any(len(block.text) > MAX_TEXT for block in blocks):
            meta = None
        return Reading(blocks, meta, tuple(sorted(self.removed)), tuple(self.diagnostics))

    def _lines(self, start: int) -> Iterator[tuple[int, str]]:
        """Start index and text of each line, from `start` on."""
        while start < len(self.text):
            found = _LINE.match(self.text, start)
            assert found is not None  # noqa: S101 - the pattern matches everywhere
            yield start, found[1]
            start = found.end()

    def _tell(self, code: str, severity: Severity, message: str, span: Span, advice: str | None = None) -> None:
        self.diagnostics.append(Diagnostic(code, severity, message, span, advice, source=self.source))

    # -- front matter

    def _frontmatter(self, lines: Iterator[tuple[int, str]]) -> Metadata | None:
        opened = next(each for each in lines if each[1].strip())
        values: dict[str, object] = {}
        spans: dict[str, Span] = {}
        version = None
        release: Release[Span] = Release(lambda code, message, span: self._tell(code, Severity.WARNING, message, span))
        for start, line in lines:
            if line.strip() == FENCE:
                self.removed.append(Span(0, start + len(line)))
                return None if version is None else self._admitted({**values, **release.values()}, spans)
            key, value, span = self._pair(start, line)
            if key == "seed":
                version = self._version(value, span)
            elif key is not None and is_about_release(key, plain_value(value)):
                release.key(key, plain_value(value) if value else _below(self.text, start + len(line)), span)
            elif key in values:
                self._tell("SN204", Severity.ERROR, f"{key} is given twice; using the first value", span)
            elif key is not None and key not in FIELDS:
                at = start + line.index(key[0])
                advice = f"the known keys are {', '.join(FIELDS)}"
                message = f"unknown key {key!r}; skipped"
                self._tell("SN203", Severity.WARNING, message, Span(at, at + len(key)), advice)
            elif key is not None:
                spans[key] = span
                self._value(values, key, value, span)
        span = Span(opened[0], opened[0] + len(opened[1]))
        self._tell("SN201", Severity.ERROR, "the front matter is not closed", span, f"end it with a line {FENCE}")
        return None

    def _admitted(self, values: dict[str, object], spans: dict[str, Span]) -> Metadata:
        meta, faults = admit(values)
        for key, fault in faults.items():
            self._tell("SN204", Severity.ERROR, f"{key}: {fault.reason}", spans[key])
        return meta

    def _pair(self, start: int, line: str) -> tuple[str | None, str, Span]:
        """Key, value and the position of the value; the key is None if the line is not a pair."""
        bare = line.strip(" \t")
        indent = len(line) - len(line.lstrip(" \t"))
        span = Span(start + indent, start + indent + max(1, len(bare)))
        found = _PAIR.match(bare.replace(REMOVED, ""))
        if found is None:
            if bare and not bare.startswith("#"):
                self._tell("SN203", Severity.ERROR, "expected 'key: value'", span)
            return None, "", span
        value = (found["value"] or "").strip(" \t")
        if value and (at := line.find(value, indent + len(found["key"]))) >= 0:
            span = Span(start + at, start + at + len(value))
        return found["key"], value, span

    def _version(self, value: str, span: Span) -> int | None:
        if value == str(VERSION):
            return VERSION
        advice = (
            "update seednews to read this file" if re.fullmatch("[1-9][0-9]*", value) else f"write 'seed: {VERSION}'"
        )
        message = f"seed format {value[:40] or '(none)'} is not supported; expected {VERSION}"
        self._tell("SN202", Severity.ERROR, message, span, advice)
        return None

    def _value(self, values: dict[str, object], key: str, written: str, span: Span) -> None:
        if not written:
            return
        try:
            values[key] = read_value(key, written)
        except Fault as fault:
            self._tell("SN204", Severity.ERROR, f"{key}: {fault}", span)

    # -- body

    def _line(self, start: int, line: str) -> None:
        if not line or line.isspace() or not line.replace(REMOVED, "").strip():
            self.open = False
            self.group += 1
            return
        indent = len(line) - len(line.lstrip(" \t"))
        start, line = start + indent, _strip_end(line[indent:])
        if (found := MARK.match(line)) and not self._is_beyond(found):
            self._marked(start, line, found)
        elif _is_bare_mark(line):
            self.removed.append(Span(start, start + len(line)))
            self._tell(
                "SN207", Severity.WARNING, f"the mark {line!r} has no words; skipped", Span(start, start + len(line))
            )
            self.open = False
        else:
            self._unmarked(start, line)

    def _unmarked(self, start: int, line: str) -> None:
        if _STRANGE.match(line):
            message = "looks like a mark, but is not one in the explicit form; kept as text"
            span = Span(start, start + len(line))
            self._tell(
                "SN208", Severity.INFO, message, span, "'- ' begins an item, '## ' a crosshead, '> ' a quotation"
            )
        if self.open:
            self._go_on(start, line)
        else:
            self._begin("paragraph", None, None, start, line)

    def _marked(self, start: int, line: str, found: re.Match[str]) -> None:
        kind, role = kind_of_mark(found)
        text_start = found.end()
        if kind != "verse":  # a line of verse keeps its indentation
            text_start += len(line[text_start:]) - len(line[text_start:].lstrip(" \t"))
        self.removed.append(Span(start, start + text_start))
        number = int(found["number"]) if found["number"] else None
        last = self.parts[-1] if self.parts and self.parts[-1].group == self.group else None
        if kind == "quote" and last and last.kind == "quote":
            self._go_on(start + text_start, line[text_start:])
        elif kind in _ONCE:
            self._once(kind, start, line[text_start:], text_start)
        elif last and self._belongs(kind, number, last):
            self._begin(kind, role, number, start, line[text_start:], text_start, joins=True)
        elif kind == "attribution":
            message = "attribution without a quotation directly above it; read as a paragraph"
            self._tell("SN209", Severity.WARNING, message, Span(start, start + len(line)))
            self._begin("paragraph", None, None, start, line[text_start:], text_start)
        else:
            self._begin(kind, role, number, start, line[text_start:], text_start)

    def _is_beyond(self, found: re.Match[str]) -> bool:
        """Whether a number is too large to start a list; the line is then text."""
        follows = self.parts and self.parts[-1].group == self.group and self.parts[-1].number is not None
        return found["number"] is not None and int(found["number"]) > MAX_START and not follows

    def _belongs(self, kind: Kind, number: int | None, last: _Part) -> bool:
        """Whether a part belongs to the same group as the part directly above it."""
        if kind == "attribution":
            return last.kind == "quote"
        if kind == "verse":
            return last.kind == "verse"
        if kind == "table-row":
            return last.kind in _ROWS
        return kind == last.kind == "list-item" and (number is None) == (last.number is None)

    def _once(self, kind: Kind, start: int, text: str, offset: int) -> None:
        if kind in self.seen:
            other: Kind = "crosshead" if kind == "headline" else "paragraph"
            message = f"duplicate {kind}; read as a {other}"
            self._tell("SN205", Severity.ERROR, message, Span(start, start + offset + len(text)))
            kind = other
        self.seen.add(kind)
        self._begin(kind, None, None, start, text, offset)

    def _begin(
        self,
        kind: Kind,
        role: NoteRole | None,
        number: int | None,
        start: int,
        text: str,
        offset: int = 0,
        *,
        joins: bool = False,
    ) -> None:
        """Start a new part at `start`, whose text starts `offset` characters later."""
        if not joins:
            self.group += 1
        if joins and number is not None and self.parts[-1].number is not None:
            self._check_number(number, self.parts[-1].number + 1, Span(start, start + offset))
            number = self.parts[-1].number + 1
        text = self._cells(start + offset, text) if kind in _ROWS else self._plain(start + offset, text)
        self.parts.append(_Part(kind, role, number, start, start + offset + self._length, [text], self.group))
        self.open = kind in _GOES_ON

    def _check_number(self, number: int, expected: int, span: Span) -> None:
        if number != expected:
            message = f"expected {expected}. after {expected - 1}., got {number}.; read as {expected}."
            self._tell("SN206", Severity.WARNING, message, span)

    def _go_on(self, start: int, line: str) -> None:
        part = self.parts[-1]
        part.texts.append(self._plain(start, line))
        part.end = start + self._length

    def _cells(self, start: int, text: str) -> str:
        """The cells of a row, separated by tabs; the bars between them are marks."""
        cells, at = [], 0
        for bar in [each.start() for each in BAR.finditer(text) if each.group() == "|"]:
            self.removed.append(Span(start + bar, start + bar + 1))
            cells.append(self._cell(start + at, text[at:bar]))
            at = bar + 1
        if text[at:].strip():
            cells.append(self._cell(start + at, text[at:]))
        self._length = len(text)
        return "\t".join(cells)

    def _cell(self, start: int, text: str) -> str:
        indent = len(text) - len(text.lstrip(" \t"))
        cell = self._plain(start + indent, _strip_end(text[indent:])).replace("\t", " ")
        return "" if cell.isspace() else cell  # white space of any kind is not text

    def _plain(self, start: int, text: str) -> str:
        """`text` without escapes and removed characters. Sets `_length` to its length in the source."""
        self._length = len(text)
        if "\\" in text:
            self.removed.extend(Span(start + each.start(), start + each.start() + 1) for each in ESCAPED.finditer(text))
            text = unescape(text)
        return text.replace(REMOVED, "") if REMOVED in text else text

    def _block(self, part: _Part) -> BlockInfo | None:
        """The block made from a part, or None if its text contains only white space."""
        text = "" if part.kind == "separator" else join([text for text in part.texts if text])
        span = Span(part.start, part.end)
        if len(text) > MAX_TEXT:
            message = f"text of {len(text):,} characters; the limit is {MAX_TEXT:,}"
            self._tell(
                "SN113", Severity.ERROR, message, Span(part.start, part.start + 1), "split it into several blocks"
            )
        if part.kind != "separator" and not text.strip():
            self.removed.append(span)
            self._tell("SN207", Severity.WARNING, "a block without words; skipped", span)
            return None
        basis = _UNMARKED if part.kind == "paragraph" else _MARKED
        return BlockInfo(part.kind, text, span, basis, part.group, part.number, part.role)


_STEPPED_IN = regex(r"\s*\n[ \t]+(\S.*)")


def _below(text: str, end: int) -> str | None:
    """The next line, if it is indented: a value in a YAML syntax that is not supported."""
    found = _STEPPED_IN.match(text, end)
    return None if found is None else found[1]


def _strip_end(line: str) -> str:
    """`line` without trailing white space, except a character that is kept by a backslash."""
    bare = line.rstrip(" \t")
    backslashes = len(bare) - len(bare.rstrip("\\"))
    return line[: len(bare) + 1] if backslashes % 2 and len(bare) < len(line) else bare


def _is_bare_mark(line: str) -> bool:
    """Whether the line is a mark without text, whose space was removed with the end of the line."""
    found = MARK.match(f"{line} ")
    return found is not None and found.end() == len(line) + 1 and found.lastgroup != "separator"
