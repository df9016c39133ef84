"""Second step: lines to chunks, one for each block of the text, whatever way the text was laid out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby, pairwise
from statistics import median
from typing import Literal, TypeAlias

import attrs

from seednews.diagnostics import Span
from seednews.seed.decode import REMOVED
from seednews.seed.signs import CHANCE, DASHED, are_rows, stands

__all__ = ["LAYOUTS", "Chunk", "Layout", "LayoutName", "Line", "lay_out"]

LayoutName: TypeAlias = Literal["blank-line", "single-line", "wrapped"]
LAYOUTS: tuple[LayoutName, ...] = ("blank-line", "single-line", "wrapped")

_LINE = re.compile("[^\r\n]+")
_UNSPACED = re.compile(r"[\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")

_NARROWEST, _NARROWEST_UNSPACED, _WIDEST = 30, 12, 132
"""Columns between which text is taken to be hard-wrapped; wider lines are taken for paragraphs."""
_COLUMN = 20
"""Columns that are enough where most lines go on with a small letter, as those of lists and of verse seldom do."""
_FULL_SHARE = 0.88
"""Share of the breaks within sentences that must stand where the next word would not have fitted."""
_FEW, _MANY, _WIDEST_SEEN = 3, 6, 400
"""Up to so many breaks are few to judge by; from so many on, even wide lines can be told from paragraphs."""
_EVEN = 0.85
"""Share of the widest line's width that each of a few wrapped lines has, at least, in scripts without capitals."""
_RAGGED = 0.25
"""Share of line breaks, at most, that stand where the next word would not have fitted, in lines that are not joined."""
_LONGEST_PIECE = 12
_HANGING = 3
"""Characters by which lines of scripts without spaces differ, as no line begins with a stop."""
_SLACK = 6
_STOP = re.compile(r"[.!?:…。！？：।۔؟።։။]['\"”’»)\]」』]*$")
_PAUSE = re.compile(r"[,;.!?،؛۔।] ")
_HYPHENS = frozenset("-\u00ad\u2010")
_SUSPENDED = re.compile(r"(?:and|or|und|oder|bzw\.|sowie|en|of|och|eller|og) ")
"""Words behind a hyphen that stands for the rest of a word: *Haupt- und Nebensätze*."""
_QUOTED = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
_FEW_QUOTED = 3


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

    @property
    def width(self) -> int:
        """Columns that it takes, its indent included."""
        return self.indent + len(self.text)


@attrs.frozen
class Chunk:
    """The lines of one block."""

    lines: tuple[Line, ...]
    """Its lines; at least one."""
    tight: bool = False
    """Whether it stands right below the chunk before, with no blank line between."""

    verse: bool = False
    """Whether it is a line of verse, which keeps its break."""
    inset: int = 0
    """White space by which a line of verse steps in from the others of its stanza, in characters."""

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
    marks: tuple[Span, ...] = attrs.field(default=(), repr=False)
    """The ``>`` at the head of each line, where the whole text is quoted as in mail; they are in no chunk."""


def join(lines: Iterable[str]) -> str:
    """Lines of a hard-wrapped text as one: a space between them, none after a hyphen or in scripts without spaces."""
    every = list(lines)
    solid = _is_solid("\n".join(every))
    parts = every[:1]
    for before, after in pairwise(every):
        if not _joins_bare(before, after, solid=solid):
            parts.append(" ")
        parts.append(after)
    return "".join(parts)


def _joins_bare(before: str, after: str, *, solid: bool) -> bool:
    """Whether nothing stands between two lines; in a `solid` block none does beside words of another script either."""
    if before[-1] in _HYPHENS:
        return before[-2:-1].isalnum() and after[0].isalnum() and not _SUSPENDED.match(after)
    if before[-1] < _FIRST and after[0] < _FIRST:
        return False
    last, first = _edge(before[: -_FAR - 1 : -1]), _edge(after[:_FAR])
    if _PHRASED.match(last) and _PHRASED.match(first):
        return last not in _PHRASE_ENDS
    sides = bool(_UNSPACED.match(last)) + bool(_UNSPACED.match(first))
    return sides == 2 or (sides == 1 and solid)


def _edge(text: str) -> str:
    """The character at the beginning of a text that tells its script: quotation marks and dashes do not."""
    return next((each for each in text if each not in _OF_ANY_SCRIPT), text[0])


_FAR = 4
_FIRST = "\u0e00"
"""The first letter of the scripts without spaces; quotation marks come behind it."""
_OF_ANY_SCRIPT = frozenset("“”‘’…—·")
_PHRASED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Thai, Lao, Burmese and Khmer, which have spaces between phrases only."""
_PHRASE_ENDS = frozenset("ฯๆໆ၊။។៕")
_BORDER = re.compile(r"[\u3040-\u30ff\u3400-\u9fff] [a-zA-Z0-9]|[a-zA-Z0-9] [\u3040-\u30ff\u3400-\u9fff]")


def _is_solid(text: str) -> bool:
    """Whether a block is Chinese or Japanese without spaces around the words and numbers of other scripts."""
    if text.isascii() or not _UNSPACED.search(text):
        return False
    return len(_UNSPACED.findall(text)) * 3 > len(text) and not _BORDER.search(text)


def lay_out(masked: str, wanted: LayoutName | None = None) -> tuple[Layout, list[Chunk]]:
    """Layout of a text, and its chunks. `wanted` forces a layout."""
    groups = _groups(masked)
    marks: tuple[Span, ...] = ()
    if _is_mail(groups):
        masked = masked.replace("\r\n", " \n").replace("\r", "\n")  # as many characters, and what ^ takes for line ends
        marks = tuple(Span(found.start(), found.end()) for found in _QUOTED.finditer(masked))
        groups = _groups(_QUOTED.sub(lambda found: " " * len(found.group()), masked))
    tables = {number for number, group in enumerate(groups) if len(group) > 1 and _is_table(group)}
    stanzas = _stanzas(groups) - tables
    prose = [group for number, group in enumerate(groups) if number not in stanzas | tables]
    way = _way(prose, wanted)
    layout = way.layout
    if marks:
        layout = attrs.evolve(layout, reason=f"each line begins with '>', as in mail; {layout.reason}", marks=marks)
    chunks: list[Chunk] = []
    for number, group in enumerate(groups):
        if number in stanzas or (number and way.width and _is_ragged_verse(group, way.width)):
            chunks += _stanza(group)
        elif len(group) == 1:
            chunks.append(Chunk((group[0],)))
        else:
            pieces = _lines(group) if number in tables else way.cut(group)
            chunks += (Chunk(tuple(lines), tight=index > 0) for index, lines in enumerate(pieces))
    return layout, chunks


def _is_table(group: list[Line]) -> bool:
    """Whether the lines of a group are the rows of a table, whose first may be no longer than the others."""
    return any(each in group[0].text + group[1].text for each in "|\t") and are_rows([line.text for line in group])


# Verse

_FEWEST_GROUPS = 4
_FEWEST_LINES, _LONGEST_LINE = 3, 64
_NARROW = 0.7
"""Lines of verse reach at most this share of the width of the widest line elsewhere in the text."""
_BROKEN = 0.4
"""Share of the lines but the last that must end with a mark, where wrapped text would end with one by chance."""
_BREAK = re.compile(r"[,;:.!?…—–،؛؟。、，！？।۔]['\"”’»)」]?$")


def _stanzas(groups: list[list[Line]]) -> set[int]:
    """The groups that are stanzas: short lines of which many end with a mark, or that all step in, among other text."""
    several = [number for number, group in enumerate(groups) if number and len(group) > 1]
    if not several or len(groups) < _FEWEST_GROUPS:
        return set()
    tops = sorted(((max(line.width for line in group), number) for number, group in enumerate(groups)), reverse=True)
    return {
        number for number in several if _is_stanza(groups[number], tops[0][0] if tops[0][1] != number else tops[1][0])
    }


def _is_stanza(group: list[Line], widest: int) -> bool:
    """Whether the lines of a group are verse, where `widest` is the widest line of the others."""
    longest = max(line.width for line in group)
    if longest > min(_LONGEST_LINE, _NARROW * widest) or not all(_begins_verse(line.text) for line in group):
        return False
    if widest > _WIDEST and min(line.indent for line in group) > 1:
        return True
    inner = group[:-1]
    ends = sum(bool(_BREAK.search(line.text)) for line in inner)
    stops = sum(bool(_STOP.search(line.text)) for line in inner)
    if 2 * ends <= len(inner) and len({line.indent for line in group}) == 1 and _is_wrapped(group):
        return False  # a paragraph that was wrapped by itself, as from another source
    return len(group) >= _FEWEST_LINES and ends >= _BROKEN * len(inner) and 2 * stops <= len(inner)


def _is_ragged_verse(group: list[Line], width: int) -> bool:
    """Whether the lines of a group in a wrapped text keep their breaks: none of them is full, and none has a mark."""
    return _is_ragged(group, width) and all(_begins_verse(line.text) for line in group)


def _begins_verse(text: str) -> bool:
    return (text[0].isalpha() or text[0] in "\"'“‘«„") and not stands(text)


def _stanza(group: list[Line]) -> Iterator[Chunk]:
    """The lines of a stanza, a chunk each."""
    least = min(line.indent for line in group)
    return (Chunk((line,), tight=index > 0, verse=True, inset=line.indent - least) for index, line in enumerate(group))


_Cut: TypeAlias = Callable[[list[Line]], Iterable[list[Line]]]


@attrs.frozen
class _Way:
    """A layout, and how it cuts a group of lines into those of each block."""

    layout: Layout
    cut: _Cut
    width: int | None = None


def _way(groups: list[list[Line]], wanted: LayoutName | None) -> _Way:
    """How a text is laid out."""
    fill = _measure(groups)
    layout = Layout(wanted, "asked for") if wanted else _recognise(groups, fill)
    if layout.name == "single-line":
        if wanted is None and any(len(lines) > 1 for group in _with_wide_lines(groups) for lines in _mixed(group)):
            reason = "most blocks are a line each, some are wrapped"
            return _Way(attrs.evolve(layout, reason=reason, sure=False), _mixed)
        return _Way(layout, _lines)
    if layout.name == "wrapped" and (fill.share >= _FULL_SHARE or wanted is not None or len(groups) == 1):
        return _filled(groups, fill, layout, wanted)
    if layout.name == "wrapped":
        return _by_hand(groups, layout)
    return _Way(layout, partial(_paragraphs, width=None, ends=_never))


def _filled(groups: list[list[Line]], fill: _Fill, layout: Layout, wanted: LayoutName | None) -> _Way:
    """Lines that were filled to a width: one that ends before it ends a block."""
    width = fill.width
    if not width:
        return _Way(layout, partial(_paragraphs, width=None, ends=_never))
    exact = fill.share >= _EXACT
    ends = partial(_ends_exactly if exact else _ends, width=width)
    if wanted is None:
        several = [group for group in groups if len(group) > 1]
        if any(_is_wide(line, width) for group in several for line in group):
            layout = attrs.evolve(layout, reason="most blocks are wrapped, some are a line each", sure=False)
        elif not exact and any(_is_doubtful(group, width) for group in several):
            layout = attrs.evolve(layout, reason=f"{layout.reason}, but some may be titles", sure=False)
        elif any(_parts_by_length(group, ends, width) for group in several):
            reason = f"{layout.reason}; the length of lines alone tells where some paragraphs end"
            layout = attrs.evolve(layout, reason=reason, sure=False)
    return _Way(layout, partial(_paragraphs, width=width, ends=ends), width)


def _parts_by_length(group: list[Line], ends: _Ends, width: int) -> bool:
    """Whether paragraphs in a group are parted by no more than a line that is not full; others may end with one."""
    if _indents_paragraphs(group, min(line.indent for line in group), width):
        return False
    return any(
        bool(_STOP.search(line.text)) and ends(line, after) and not stands(after.text)
        for line, after in pairwise(group)
    )


def _by_hand(groups: list[list[Line]], layout: Layout) -> _Way:
    """Lines that fill no width: only one that is very short ends a block."""
    width = max((line.width for group in groups if len(group) > 1 for line in group), default=0)
    if any(_is_doubtful(group, width) for group in groups):
        layout = attrs.evolve(layout, reason=f"{layout.reason}, but some may be titles", sure=False)
    return _Way(layout, partial(_paragraphs, width=None, ends=partial(_ends_loosely, width=width)))


def _with_wide_lines(groups: list[list[Line]]) -> list[list[Line]]:
    """The groups that may be wrapped in a text that has lines as long as paragraphs, too; none where it has not."""
    wide = any(line.width > _WIDEST for group in groups for line in group)
    return [group for group in groups if len(group) > 1] if wide else []


def _mixed(group: list[Line]) -> Iterator[list[Line]]:
    """Each line by itself, but for those that stand together as the lines of a wrapped paragraph do."""
    if _closes(group):
        yield group
        return
    for wide, several in groupby(group, key=lambda line: line.width > _WIDEST):
        lines = list(several)
        width = max(line.width for line in lines)
        for piece in _lines(lines) if wide else _paragraphs(lines, width, partial(_ends, width=width)):
            yield from [piece] if len(piece) > 1 and _is_wrapped(piece) else _lines(piece)


def _is_wrapped(lines: list[Line]) -> bool:
    """Whether lines are surely those of one wrapped paragraph."""
    width = max(line.width for line in lines)
    inner = [each for each in _breaks(lines) if not _STOP.search(each.line.text)]
    if not inner or width < _NARROWEST or stands(lines[0].text):
        return False
    return _within_sentences(inner) and all(_is_full(line, after, width) for line, after in pairwise(lines))


def _closes(lines: list[Line]) -> bool:
    """Whether a few filled lines are those of a paragraph: the last alone ends a sentence, and one has a pause within.

    Items of lists and titles seldom have that. Capitals do not matter: in German any noun has one.
    """
    *inner, last = lines
    width = max(line.width for line in lines)
    return (
        _NARROWEST <= width <= _WIDEST
        and len(inner) > 1
        and bool(_STOP.search(last.text))
        and not any(_STOP.search(line.text) or stands(line.text) for line in inner)
        and any(_PAUSE.search(line.text) for line in lines)
        and all(_is_full(line, after, width) for line, after in pairwise(lines))
    )


def _is_wide(line: Line, width: int) -> bool:
    """Whether a line is far too long for the width: a paragraph by itself, and no long address."""
    return line.width > 2 * width and " " in line.text


def _is_mail(groups: list[list[Line]]) -> bool:
    """Whether every line is quoted as in mail, those between the paragraphs too."""
    if len(groups) != 1 or len(groups[0]) < _FEW_QUOTED:
        return False
    lines = [line.text for line in groups[0]]
    return all(text[0] == ">" for text in lines) and any(text == ">" for text in lines)


def _groups(masked: str) -> list[list[Line]]:
    """The lines that are not blank, cut where blank ones stand between them."""
    groups: list[list[Line]] = []
    end = -1
    for found in _LINE.finditer(masked):
        whole = found.group()
        bare = whole.strip()
        if not bare or (REMOVED in bare and not bare.replace(REMOVED, "").strip()):
            continue
        indent = 0 if bare[0] == whole[0] else len(whole) - len(whole.lstrip())
        start, stop = found.span()
        line = Line(start + indent, bare, indent)
        if not groups or masked[end:start] not in _LINE_ENDS:
            groups.append([line])
        else:
            groups[-1].append(line)
        end = stop
    return groups


_LINE_ENDS = frozenset({"\n", "\r\n", "\r"})


def _recognise(groups: list[list[Line]], fill: _Fill) -> Layout:
    several = [group for group in groups if len(group) > 1]
    if not several:
        if len(groups) == 1:
            return Layout("blank-line", "the text is a single line")
        return Layout("blank-line", "every line stands between blank lines")
    if fill.share >= _FULL_SHARE:
        reason = (
            f"{fill.share:.0%} of the lines that end within a sentence end where the next word would not have fitted"
        )
        return Layout("wrapped", reason)
    if all(stands(line.text) for group in several for line in group[1:]):
        return Layout("blank-line", "only lists and quotations have lines next to each other")
    if (share := _running_on(several)) >= _RUNNING_ON:
        reason = f"{share:.0%} of the lines go on within a sentence, though they do not fill a width"
        return Layout("wrapped", reason, sure=share >= 2 * _RUNNING_ON)
    if len(groups) == 1:
        return Layout("single-line", "there is no blank line, and the lines are not filled to a width")
    lone = len(groups) - len(several)
    lines = sum(map(len, several))
    return Layout(
        "single-line",
        f"{lines} lines stand next to each other without being filled to a width",
        sure=lone <= len(several),
    )


_RUNNING_ON = 0.35
"""Share of lines that must go on within a sentence where a text was wrapped by hand, or by a program that balances
lines instead of filling them."""
_SMALL = 0.15
"""Share of them that must go on with a small letter; where most go on, some begin with a name or a number."""


def _running_on(groups: list[list[Line]]) -> float:
    """Share of line breaks within sentences; 0 where the lines are as long as paragraphs or as short as verse."""
    plain = [[line for line in group if not stands(line.text)] for group in groups]
    pairs = [pair for group in plain for pair in pairwise(group)]
    widths = [line.width for line, _ in pairs]
    if not pairs or median(widths) < _NARROWEST or max(widths) > _WIDEST:
        return 0.0
    long = 0.75 * max(widths)
    inner = [(line, after) for line, after in pairs if not _STOP.search(line.text)]
    small = sum(after.text[0].islower() for _, after in inner)
    wide = sum(line.width >= long or after.text[0].islower() for line, after in inner)
    return wide / len(pairs) if small >= _SMALL * len(pairs) else 0.0


@attrs.frozen
class _Fill:
    """How well the lines that stand next to each other fill a width."""

    width: int = 0
    """The width, in characters."""
    share: float = 0.0
    """Share of the breaks within sentences that stand where the next word would not have fitted."""
    breaks: int = 0
    """Number of breaks within sentences."""


def _measure(groups: list[list[Line]]) -> _Fill:
    """The width that the lines fill best. Breaks behind a full stop say nothing: paragraphs end there in any layout."""
    plain = [[line for line in group if not stands(line.text)] for group in groups if len(group) > 1]
    pairs = [pair for group in plain for pair in _breaks(group)]
    inner = [each for each in pairs if not _STOP.search(each.line.text)]
    if not inner or len(inner) * 2 < len(pairs):
        return _Fill()
    closed = len(groups[0]) == 1 and all(_closes(group) for group in plain if group)
    best = max((_filled_to(width, inner, closed=closed) for width in _widths(plain, inner)), key=_quality)
    if best.share >= _FULL_SHARE or not best.width:
        return best
    others = [group for group in plain if not _is_ragged(group, best.width)]
    return _measure(others) if 0 < len(others) < len(plain) else best


@attrs.frozen
class _Break:
    """Two lines right below each other."""

    line: Line
    after: Line
    opens: bool
    """Whether the first may be a title: it stands at the head of a group or behind a stop, or not far below."""


_TITLES = 4
"""So many lines of titles stand right below each other at most: a kicker, a headline, a byline, a date."""


def _breaks(group: list[Line]) -> Iterator[_Break]:
    """The breaks of a group, without those where an indent may begin a paragraph."""
    least = min((line.indent for line in group), default=0)
    run = 0
    for line, after in pairwise(group):
        if after.indent == least:
            yield _Break(line, after, run < _TITLES)
        run = 0 if _STOP.search(line.text) else run + 1


def _filled_to(width: int, inner: Sequence[_Break], *, closed: bool) -> _Fill:
    """How well the breaks within sentences fill a width. Titles do not, where they are fewer than what does."""
    full = [each for each in inner if width and _is_full(each.line, each.after, width)]
    titles = sum(_may_be_title(each, width) for each in inner)
    count = len(inner) - titles if titles <= len(full) and _has_small(full) else len(inner)
    narrow = width < _NARROWEST and not _UNSPACED.match(inner[0].after.text)
    small = sum(each.after.text[0].islower() for each in full)
    if not full or (narrow and small * 2 < len(full)):
        return _Fill()
    if count <= _FEW and not closed and not _within_sentences(full):
        return _Fill()
    return _Fill(width, len(full) / count, count)


def _has_small(breaks: Sequence[_Break]) -> bool:
    """Whether most lines go on with a small letter, where the script has any: below each other, titles do not."""
    capitals = sum(each.after.text[0].isupper() for each in breaks)
    return capitals * 2 <= len(breaks)


def _may_be_title(each: _Break, width: int) -> bool:
    """Whether a line is a title above a block, where it ends before the width or goes beyond."""
    return each.opens and not each.after.text[0].islower() and not _is_full(each.line, each.after, width)


def _within_sentences(few: Sequence[_Break]) -> bool:
    """Whether a few breaks are surely within sentences, and not between titles that stand above each other."""
    firsts = [each.after.text[0] for each in few]
    widths = [each.line.width for each in few]
    if all(map(_UNSPACED.match, firsts)):
        return len(few) > 1 and max(widths) - min(widths) <= _HANGING
    if not any(first.islower() or first.isupper() for first in firsts):  # a script without capitals
        return any(map(str.isalpha, firsts)) and len(few) > 1 and all(width >= _EVEN * max(widths) for width in widths)
    return sum(first.islower() for first in firsts) * 2 >= len(few)


def _quality(fill: _Fill) -> tuple[float, int]:
    return fill.share, fill.width


def _widths(plain: list[list[Line]], inner: Sequence[_Break]) -> Iterator[int]:
    """The widths that the text may have been wrapped at. A long address sticks out and counts for none."""
    widths = sorted(line.width for group in plain for line in group if " " in line.text or _UNSPACED.search(line.text))
    if widths and median(widths) <= _WIDEST:
        widths = [each for each in widths if each <= _WIDEST]  # the rest are paragraphs of a line each
    dense = sum(bool(_UNSPACED.match(each.after.text)) for each in inner) * 2 > len(inner)
    least, most = _NARROWEST_UNSPACED if dense else _COLUMN, _WIDEST if len(inner) < _MANY else _WIDEST_SEEN
    for index in {int(len(widths) * share) for share in (0.9, 0.95, 0.98)} | {len(widths) - 1}:
        if 0 <= index < len(widths) and least <= widths[index] <= most:
            yield widths[index]
    yield 0


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Whether the next line's first word would have made this line longer than `width`."""
    if line.width > width:
        return line.width > 2 * width or " " not in line.text  # nothing wraps so, save one long word
    if _UNSPACED.match(after.text):
        return line.width + _HANGING >= width
    return line.width + 1 + _first_word(after) > width


def _first_word(line: Line) -> int:
    """Length of the first word; in scripts without spaces a line can break behind any few letters."""
    word = len(line.text.split(None, 1)[0])
    return min(word, _LONGEST_PIECE) if _UNSPACED.match(line.text) or _PHRASED.match(line.text) else word


def _lines(group: list[Line]) -> Iterator[list[Line]]:
    """Each line of a group by itself."""
    return ([line] for line in group)


def _paragraphs(group: list[Line], width: int | None, ends: _Ends) -> Iterator[list[Line]]:
    """A group of lines, cut before indented and marked lines, and behind those with which a block ends."""
    if len(group) == 1:
        yield group
        return
    if width and _is_ragged(group, width):
        yield from _lines(group)
        return
    lines: list[Line] = []
    least = min(line.indent for line in group)
    each = _indents_paragraphs(group, least, width)
    for line, marked in zip(group, _marked_lines(group, width), strict=True):
        if lines and marked:
            yield lines
            lines = []
        elif lines and (_steps_in(line, lines, least, each=each) or ends(lines[-1], line)):
            yield from _without_title(lines)
            lines = []
        lines.append(line)
    if lines:
        yield lines


def _without_title(lines: list[Line]) -> Iterator[list[Line]]:
    """A paragraph above another, without the title of that one, which has no stop where the line above it has one."""
    *above, last = lines
    if above and _STOP.search(above[-1].text) and not _STOP.search(last.text) and not last.text[0].islower():
        yield above
        yield [last]
    else:
        yield lines


def _is_ragged(group: list[Line], width: int) -> bool:
    """Whether lines were broken where the next word would have fitted, as those of verse and of addresses are."""
    if len(group) < _FEW:
        return False
    left = int(_RAGGED * (len(group) - 1))
    for line, after in pairwise(group):
        left -= _is_full(line, after, width)
        if left < 0:
            return False  # after a line or two of prose
    return not any(line.width > width or stands(line.text) for line in group)


def _steps_in(line: Line, above: list[Line], least: int, *, each: bool) -> bool:
    """Whether a paragraph begins with an indent; lines below a mark may hang behind it."""
    if line.indent == least:
        return False
    if stands(above[0].text):
        return each and least < above[0].indent == line.indent
    return each or above[-1].indent == least


def _indents_paragraphs(group: list[Line], least: int, width: int | None) -> bool:
    """Whether indents are those of first lines, with a line below that has none, and not those of whole blocks."""
    firsts = within = 0
    for line, after in pairwise(group):
        if line.indent > least:
            firsts += after.indent == least
            within += (
                after.indent > least and not _STOP.search(line.text) and (not width or _is_full(line, after, width))
            )
    return firsts > within


def _marked_lines(group: list[Line], width: int | None) -> list[bool]:
    """Which lines begin with a mark. In a filled text a number or a dash may stand there by chance."""
    found = [stands(line.text) for line in group]
    if width is None:
        lone = [index for index, line in enumerate(group) if DASHED.match(line.text)]
        if len(lone) == 1 and lone[0] and len(group) > 2 and not _STOP.search(group[lone[0] - 1].text):
            found[lone[0]] = False
        return found
    by_chance = DASHED if found[0] else CHANCE
    for index in range(1, len(group)):
        if not found[index]:
            continue
        if by_chance.match(group[index].text) and _is_full(group[index - 1], group[index], width):
            found[index] = False
        elif not found[0]:
            break  # a mark stands; those below it are judged as they are
    return found


_Ends: TypeAlias = Callable[[Line, Line], bool]
"""Whether a block ends between two lines of a group."""


def _never(_line: Line, _after: Line) -> bool:
    return False


def _ends(line: Line, after: Line, width: int) -> bool:
    """Whether a line is so short that a paragraph or a title ends with it, or a paragraph of one line by itself."""
    if _is_wide(line, width) or _is_wide(after, width):
        return True
    room = width - line.width - 1 - _first_word(after)
    return room > width * 0.3 or (room > _SLACK and bool(_STOP.search(line.text)))


_EXACT = 0.98
"""Share of full lines from which on a program filled them, so that each line that is not full ends a block."""


def _ends_exactly(line: Line, after: Line, width: int) -> bool:
    """The same in a text that a program filled, word for word."""
    return _ends(line, after, width) or (not after.text[0].islower() and not _is_full(line, after, width))


def _ends_loosely(line: Line, after: Line, width: int) -> bool:
    """The same in a text that was wrapped by hand, where lines differ in length."""
    return not after.text[0].islower() and width - line.width - 1 - _first_word(after) > width * _VERY_SHORT


def _is_doubtful(group: list[Line], width: int) -> bool:
    """Whether the first line of a group may be a title, by how short it is."""
    if len(group) == 1 or _STOP.search(group[0].text) or stands(group[0].text):
        return False
    line, after = group[:2]
    return not after.text[0].islower() and width - line.width - 1 - _first_word(after) > width * _SHORT


_SHORT, _VERY_SHORT = 0.15, 0.4
"""Share of the width that is left free behind lines that may end a block though lines are not filled, and that do."""
