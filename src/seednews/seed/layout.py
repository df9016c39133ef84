"""Second step: lines to chunks, one for each block of the text, whatever way the text was laid out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

import attrs

from seednews.diagnostics import Span
from seednews.seed.decode import REMOVED

__all__ = ["LAYOUTS", "Chunk", "Layout", "LayoutName", "Line", "lay_out"]

LayoutName: TypeAlias = Literal["blank-line", "single-line", "wrapped"]
LAYOUTS: tuple[LayoutName, ...] = ("blank-line", "single-line", "wrapped")

_LINE = re.compile("[^\r\n]+")
# A line that stands by itself in every layout: a list item, a separator, our own marks.
_MARKED = re.compile(r"\s*(?:[-*•‣▪◦·●■] |\d{1,3}[.)] |#{1,2} |> ?|\* ?\* ?\*|-{3,}\s*$|_{3,}\s*$)")
_UNSPACED = re.compile(r"[\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")

_NARROWEST, _WIDEST = 30, 132
"""Columns between which text is taken to be hard-wrapped; wider lines are taken for paragraphs."""
_FULL_SHARE = 0.9
"""Share of the line breaks that must stand where the next word would not have fitted."""


@attrs.frozen
class Line:
    """A line that is not blank, without the white space around it."""

    start: int
    """Index of its first character in the source."""
    text: str
    """Its text."""
    indent: int
    """White space before it, in characters."""

    @property
    def end(self) -> int:
        """Index behind its last character in the source."""
        return self.start + len(self.text)


@attrs.frozen
class Chunk:
    """The lines of one block."""

    lines: tuple[Line, ...]
    """Its lines; at least one."""
    tight: bool = False
    """Whether it stands right below the chunk before, with no blank line between."""

    @property
    def span(self) -> Span:
        """Where it stands in the source, from its first to its last character."""
        return Span(self.lines[0].start, self.lines[-1].end)

    @property
    def text(self) -> str:
        """Its lines as one, with what cannot be in an article left out."""
        joined = join(line.text for line in self.lines)
        return joined.replace(REMOVED, "") if REMOVED in joined else joined


@attrs.frozen
class Layout:
    """The way a text was laid out."""

    name: LayoutName
    """``blank-line``, ``single-line`` (one block a line) or ``wrapped`` (hard-wrapped lines)."""
    reason: str
    """Why it was taken for that."""
    sure: bool = True
    """False where the text could as well be of another layout."""


def join(lines: Iterator[str] | Sequence[str]) -> str:
    """Lines of a hard-wrapped text as one: a space between them, none after a hyphen or in scripts without spaces."""
    parts: list[str] = []
    for line in lines:
        if parts and not _joins_bare(parts[-1], line):
            parts.append(" ")
        parts.append(line)
    return "".join(parts)


def _joins_bare(before: str, after: str) -> bool:
    if before[-1] == "-":
        return before[-2:-1].isalnum() and after[0].isalnum()
    return bool(_UNSPACED.match(before[-1]) and _UNSPACED.match(after[0]))


def lay_out(masked: str, wanted: LayoutName | None = None) -> tuple[Layout, list[Chunk]]:
    """Layout of a text, and its chunks. `wanted` forces a layout."""
    groups = _groups(masked)
    layout = Layout(wanted, "asked for") if wanted else _recognise(groups)
    cut = _lines if layout.name == "single-line" else _paragraphs
    return layout, [
        Chunk(tuple(lines), tight=number > 0) for group in groups for number, lines in enumerate(cut(group))
    ]


def _groups(masked: str) -> list[list[Line]]:
    """The lines that are not blank, cut where blank ones stand between them."""
    groups: list[list[Line]] = []
    end = -1
    for found in _LINE.finditer(masked):
        bare = found.group().strip()
        if not bare or (REMOVED in bare and not bare.replace(REMOVED, "").strip()):
            continue
        indent = len(found.group()) - len(found.group().lstrip())
        line = Line(found.start() + indent, bare, indent)
        if not groups or _blank_between(masked, end, found.start()):
            groups.append([])
        groups[-1].append(line)
        end = found.end()
    return groups


def _blank_between(masked: str, end: int, start: int) -> bool:
    """Whether more than one line end stands between two lines."""
    between = masked[end:start]
    return between not in {"\n", "\r\n", "\r"}


def _recognise(groups: list[list[Line]]) -> Layout:
    several = [group for group in groups if len(group) > 1]
    if not several:
        if len(groups) == 1:
            return Layout("blank-line", "the text is a single line")
        return Layout("blank-line", "every line stands between blank lines")
    share = _full_share(several)
    if share >= _FULL_SHARE:
        return Layout("wrapped", f"{share:.0%} of the lines end where the next word would not have fitted")
    if len(groups) == 1:
        return Layout("single-line", "there is no blank line, and the lines are not filled to a width")
    lone = len(groups) - len(several)
    lines = sum(map(len, several))
    if all(_MARKED.match(line.text) for group in several for line in group):
        return Layout("blank-line", "only lists and quotations have lines next to each other")
    return Layout(
        "single-line",
        f"{lines} lines stand next to each other without being filled to a width",
        sure=lone <= len(several),
    )


def _full_share(groups: list[list[Line]]) -> float:
    """Share of line breaks inside the groups that a wrapping program would have made at the groups' width."""
    plain = [[line for line in group if not _MARKED.match(line.text)] for group in groups]
    breaks = [pair for group in plain for pair in zip(group, group[1:], strict=False)]
    if not breaks:
        return 0.0
    widths = sorted(line.indent + len(line.text) for group in plain for line in group)
    width = widths[int(len(widths) * 0.98)]  # a long address may stick out
    if not _NARROWEST <= width <= _WIDEST:
        return 0.0
    full = sum(_is_full(line, after, width) for line, after in breaks)
    return full / len(breaks)


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Whether the next line's first word would have made this line longer than `width`, or a paragraph begins there."""
    word = len(after.text.split(None, 1)[0])
    return line.indent + len(line.text) + 1 + word > width or after.indent > line.indent


def _lines(group: list[Line]) -> Iterator[list[Line]]:
    """Each line of a group by itself."""
    return ([line] for line in group)


def _paragraphs(group: list[Line]) -> Iterator[list[Line]]:
    """A group of wrapped lines, cut before indented and marked lines."""
    lines: list[Line] = []
    indented = any(line.indent for line in group)
    least = min(line.indent for line in group)
    for line in group:
        begins = _MARKED.match(line.text) or (indented and line.indent > least and lines and lines[-1].indent == least)
        if lines and begins:
            yield lines
            lines = []
        lines.append(line)
    if lines:
        yield lines
