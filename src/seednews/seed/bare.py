"""Fifth step of reading: applies the marks of a bare text, and passes the other blocks to the inference."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from unicodedata import is_normalized, normalize

import attrs

from seednews.diagnostics import Diagnostic, Severity, Source, Span
from seednews.model import NoteRole
from seednews.model.rules import MAX_TEXT, cut
from seednews.patterns import regex
from seednews.prose import lexicon
from seednews.prose.byline import is_name
from seednews.prose.scripts import HAN, HANGUL, KANA
from seednews.seed.blocks import Basis, BlockInfo, Grounds, Kind
from seednews.seed.bullets import SEPARATOR, Sign, begins_plain, heads, read_sign
from seednews.seed.decode import REMOVED
from seednews.seed.exports import Stated
from seednews.seed.kinds import infer_kinds
from seednews.seed.known import PLACES, Given, Habit, Known, find_given
from seednews.seed.layout import Chunk
from seednews.seed.lines import join, without_masks
from seednews.seed.tables import HIGHLIGHT, find_tables, is_delimiter, read_row, without_highlights

__all__ = ["read_bare"]

_CROSSHEAD = regex(r"##[ \t]+(?=\S)")
_HEADLINE = regex(r"#[ \t]+(?=\S)")
_QUOTE = regex(r">[ \t]*(?=\S)")
_ATTRIBUTION = regex(r">[ \t]*(?:--|—)[ \t]+(?=\S)")
_EMPHASIS = regex(r"(\*{1,3}|_{1,3})(?=\S)(.*\S)\1")
"""A whole line between emphasis marks, as in Markdown."""
_DENSE = regex(f"[{KANA}{HAN}{HANGUL}]")
_MARKED = Basis("mark")
_VERSE = Basis("inference", 0.85, ("is in a group of short consecutive lines", "the lines have no common width"))


@attrs.define
class _Marked:
    """A chunk with the meaning of its mark: the kind, and the length of the mark."""

    chunk: Chunk
    kind: Kind | None = None
    length: int = 0
    sign: Sign | None = None
    """The sign at the start of a list item."""
    text: str | None = None
    """The text, if it differs from the lines after the mark."""
    bars: Sequence[Span] = ()
    """Further marks inside the chunk."""
    emphasis: bool = False
    """Whether these are emphasis marks around the whole chunk."""
    run: int | None = None
    """The first chunk of the table or stanza that this line belongs to."""
    basis: Basis = _MARKED
    role: NoteRole | None = None
    """Role of a note."""
    aside: bool = False
    """Whether it is not part of the story. The other blocks are then judged as if it did not exist."""


def read_bare(
    chunks: Sequence[Chunk],
    source: Source,
    *,
    infer: bool,
    headline: Known = ...,
    standfirst: Known = ...,
    habit: Habit = "infer",
    stated: Sequence[Stated] = (),
) -> tuple[tuple[BlockInfo, ...], tuple[Span, ...], tuple[Diagnostic, ...]]:
    """The blocks of a bare text, the spans of its marks, and the diagnostics.

    `stated` contains blocks whose kind the format of the text determines. They are not in `chunks`.
    """
    marked, removed = _read_marks(chunks, source, infer=infer)
    if infer:
        _set_aside(marked)
    if stated:
        marked = sorted([*marked, *map(_as_stated, stated)], key=lambda each: each.chunk.lines[0].start)
    texts = [_text(each) for each in marked]
    diagnostics = [*_told_emphasis(marked, source)]
    kinds, bases, roles = _kinds(
        marked, texts, source, diagnostics, infer=infer, headline=headline, standfirst=standfirst, habit=habit
    )
    for each in marked:
        removed += each.bars
        if each.length:
            removed.append(Span(each.chunk.span.start, each.chunk.span.start + each.length))
    blocks: list[BlockInfo] = []
    group = 0
    for number, each in enumerate(marked):
        group += not (number and _joins(marked[number - 1], kinds[number - 1], each, kinds[number]))
        counts = each.sign.number if each.sign and each.kind else None
        block = BlockInfo(kinds[number], texts[number], each.chunk.span, bases[number], group, counts, roles[number])
        if len(texts[number]) > MAX_TEXT:
            pieces = list(_cut(block, each, source))
            message = f"text of {len(texts[number]):,} characters was split into {len(pieces)}"
            diagnostics.append(Diagnostic("SN113", Severity.WARNING, message, block.span, source=source))
            group += len(pieces)
            blocks += pieces
        else:
            blocks.append(block)
    return tuple(blocks), tuple(removed), tuple(diagnostics)


def _read_marks(chunks: Sequence[Chunk], source: Source, *, infer: bool) -> tuple[list[_Marked], list[Span]]:
    """The chunks with the meanings of their marks, and the positions of marks that are in none of them."""
    points: set[int] = set()
    marks: list[Span] = []
    if any(chunk.lines[0].text == HIGHLIGHT for chunk in chunks):
        chunks, points, marks = without_highlights(chunks)
    first = [_mark(chunk, first=number == 0) for number, chunk in enumerate(chunks)]
    for number in points:
        first[number] = _Marked(chunks[number], "list-item", sign=Sign(HIGHLIGHT, 0))
    _underlined(first)
    marked = _lists(list(_merge_quotes(_structures(first, source.text, infer=infer))))
    if infer:
        _attribute(marked)
    gone = [each for each in marked if each.text == ""]
    return [each for each in marked if each.text != ""], [*marks, *(each.chunk.span for each in gone)]


def _kinds(
    marked: Sequence[_Marked],
    texts: Sequence[str],
    source: Source,
    diagnostics: list[Diagnostic],
    *,
    infer: bool,
    headline: Known,
    standfirst: Known,
    habit: Habit,
) -> tuple[list[Kind], list[Basis | Grounds], list[NoteRole | None]]:
    """The kind, basis and role of each block. Blocks that are not part of the story are not passed to the inference."""
    places = [number for number, each in enumerate(marked) if not each.aside]
    places.sort(key=lambda number: marked[number].basis is not _STATED)
    story = [marked[number] for number in places]
    shown = [texts[number] for number in places]
    if infer and not is_normalized("NFC", source.text):
        shown = [normalize("NFC", text) for text in shown]
    given = find_given(shown, [each.kind for each in story], headline, standfirst)
    diagnostics += _obey(given, story, source)
    apart = _between_blank_lines([each.chunk for each in story])
    verdicts = infer_kinds(shown, [each.kind for each in story], given, apart=apart, infer=infer, habit=habit)
    kinds: list[Kind] = [each.kind or "paragraph" for each in marked]
    bases: list[Basis | Grounds] = [each.basis for each in marked]
    roles = [each.role for each in marked]
    stated = {each.kind for each in marked if each.aside}
    for number, each, verdict in zip(places, story, verdicts, strict=True):
        kinds[number] = "paragraph" if verdict.kind in _ONCE and verdict.kind in stated else verdict.kind
        if each.kind is None:
            bases[number], roles[number] = verdict.why, verdict.role
    return kinds, bases, roles


def _between_blank_lines(chunks: Sequence[Chunk]) -> set[int]:
    """The chunks between blank lines, in a text in which at least `_FEWEST_LINES` others are on consecutive lines."""
    tight = [chunk.tight for chunk in chunks]
    if not any(tight):
        return set()
    apart = {
        place for place, (here, below) in enumerate(zip(tight, [*tight[1:], False], strict=True)) if not here | below
    }
    return apart if len(chunks) - len(apart) >= _FEWEST_LINES else set()


_FEWEST_LINES = 3
_ONCE: frozenset[Kind] = frozenset({"byline", "standfirst"})
_STATED = Basis("mark", reasons=("has a label, such as Headline:",))


def _as_stated(each: Stated) -> _Marked:
    """A block whose kind the format of the text determines. The headline of the story still takes precedence."""
    aside = each.kind != "headline"
    return _Marked(Chunk((each.line,)), each.kind, each.label, basis=_STATED, role=each.role, aside=aside)


_AGAIN = Basis("inference", 0.97, ("repeats the headline",))
_FIGURE = Basis("inference", 0.9, ("is a number",))
_NUMBERED = Basis("inference", 0.9, ("is numbered, like other blocks above paragraphs",))


def _set_aside(marked: list[_Marked]) -> None:
    """Set the kinds that need no inference: repeated headlines, lone numbers, numbered titles."""
    unmarked = [each for each in marked if each.kind is None]
    if len(unmarked) > 1 and unmarked[1] is marked[1] and _key(_text(marked[0])) == _key(_text(marked[1])):
        marked[1].kind, marked[1].basis, marked[1].aside = "paragraph", _AGAIN, True
    for each in unmarked[1:]:
        text = each.chunk.lines[0].text
        if not text[0].isalpha() and len(text) <= _LONGEST_FIGURE and _FIGURES.fullmatch(_text(each)):
            each.kind, each.basis, each.aside = "paragraph", _FIGURE, True
    for run in _numbered_titles(marked):
        for each in run:
            each.kind, each.basis = "crosshead", _NUMBERED


def _key(text: str) -> str:
    return "".join(text.split()).casefold()


_LONGEST_FIGURE = 20
_FIGURES = regex(
    r"[-+–−]?\d{1,3}(?:[.,'’ \u00a0\u202f]\d{1,3})+\s?%?|\d+\s?%|\d{1,2}\s?[-–:]\s?\d{1,2}\s\(\d.*\)|\d{5,}"
    r"|[$€£¥₹₽]\s?\d[\d.,'’ \u00a0\u202f]*(?:\s?[^\W\d_]{1,10}\.?)?|\d[\d.,'’ \u00a0\u202f]*\s?[$€£¥₹₽]"
)
"""Numbers with separators, percentages and sums of money, but not years, times of day or list numbers."""
_ROMAN = regex(r"(X{0,3})(IX|IV|V?I{0,3})(?:[.):]|\s?[-–—])[ \t\u00a0]+(?=\S)")
_ROMAN_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")


def _numbered_titles(marked: Sequence[_Marked]) -> Iterator[list[_Marked]]:
    """Runs of short blocks numbered from 1, each above longer blocks without numbers."""
    runs: dict[str, list[_Marked]] = {}
    for each, below in pairwise(marked):
        found = _title_number(each) if each.kind is None else None
        if found is None or _title_number(below) or len(below.chunk.text) <= len(each.chunk.text):
            continue
        family, number = found
        run = runs.setdefault(family, [])
        if number == len(run) + 1:
            run.append(each)
    return (run for run in runs.values() if len(run) > 1)


def _title_number(each: _Marked) -> tuple[str, int] | None:
    """The number before a short block without a full stop, and its family."""
    text = each.chunk.lines[0].text
    if not (text[0].isdigit() or text[0] in "IVX"):
        return None
    if len(text) > _LONGEST_NUMBERED or len(each.chunk.lines) > _TITLE_LINES or _TITLE_ENDS.search(each.chunk.text):
        return None
    if (found := _ROMAN.match(text)) and (found[1] or found[2]):
        return "roman", 10 * len(found[1]) + _ROMAN_ONES.index(found[2])
    sign = read_sign(text) if text[0].isdigit() else None
    return (sign.family, sign.number) if sign and sign.number is not None else None


_LONGEST_NUMBERED, _TITLE_LINES = 100, 2


def _told_emphasis(marked: Sequence[_Marked], source: Source) -> Iterator[Diagnostic]:
    """The diagnostic for lines whose emphasis marks were removed."""
    lines = [each for each in marked if each.emphasis]
    if lines:
        more = f" and {len(lines) - 1:,} other lines" if len(lines) > 1 else ""
        message = f"the emphasis marks around this line{more} were removed, as in Markdown"
        advice = "to keep them, use the explicit form and put a backslash before each"
        yield Diagnostic("SN208", Severity.INFO, message, lines[0].chunk.span, advice, source=source)


def _obey(given: Given, marked: list[_Marked], source: Source) -> Iterator[Diagnostic]:
    """Apply the arguments of the caller. They override the mark of another headline, which then marks a crosshead."""
    if given.headline and marked[given.headline_at].kind:
        marked[given.headline_at].kind = "headline"
    for index, each in enumerate(marked[:PLACES]):
        if each.kind == "headline" and (given.headline is False or given.headline_at != index):
            each.kind = "crosshead"
            message = "the given headline overrides this mark; read as a crosshead"
            yield Diagnostic("SN205", Severity.WARNING, message, each.chunk.span, source=source)


_UNDERLINE = regex(r"={3,}|-{3,}|~{3,}")
_HEAD_PLACES = 3
"""A line of ``=`` below one of this many first blocks marks the headline; other underlines mark crossheads."""


def _underlined(marked: list[_Marked]) -> None:
    """Find titles directly above a line of dashes of about the same length. Dashes above the title belong to the mark.

    The text of these lines of dashes is set to ``""``.
    """
    has_headline = any(each.kind == "headline" for each in marked[:1])
    for index, (title, below) in enumerate(pairwise(marked)):
        if title.kind is not None or not _underlines(below, title):
            continue
        line = below.chunk.lines[0].text
        above = marked[index - 1] if index and title.chunk.tight else None
        below.text = ""
        if above and above.kind == "separator" and above.chunk.lines[0].text == line:
            above.text = ""
        is_top = all(each.text == "" for each in marked[: min(index, _HEAD_PLACES)])
        is_first = not has_headline and index < _HEAD_PLACES and (is_top or line[0] == "=")
        title.kind = "headline" if is_first else "crosshead"
        has_headline |= is_first


def _underlines(below: _Marked, title: _Marked) -> bool:
    """Whether a line is directly below a short one and about as long."""
    line, text = below.chunk.lines[0].text, title.chunk.lines[0].text
    return (
        below.kind == "separator"
        and below.chunk.tight
        and len(title.chunk.lines) == 1
        and len(text) <= _LONGEST_UNDERLINED
        and bool(_UNDERLINE.fullmatch(line))
        and len(text) <= 2 * len(line) <= 5 * len(text)
    )


_LONGEST_UNDERLINED = 120


def _structures(marked: list[_Marked], source: str, *, infer: bool) -> list[_Marked]:
    """Find rows of tables and, if inference is on, lines of verse. The text of a row without words is ``""``."""
    chunks = [each.chunk for each in marked]
    if any(
        "|" in chunk.lines[0].text or "\t" in chunk.lines[0].text or "  " in chunk.lines[0].text for chunk in chunks
    ):
        for run, head in find_tables(chunks, source):
            for index in run:
                text, bars = ("", []) if is_delimiter(chunks[index]) else read_row(chunks[index], source)
                kind: Kind = "table-head" if index == head else "table-row"
                marked[index] = _Marked(chunks[index], kind, text=text, bars=bars if text else (), run=run[0])
    for index, chunk in enumerate(chunks) if infer else ():
        if chunk.verse and marked[index].kind is None:
            above = marked[index - 1].run if chunk.tight else None
            stanza = index if above is None else above
            marked[index] = _Marked(chunk, "verse", text=_line_of_verse(chunk), run=stanza, basis=_VERSE)
    return marked


def _line_of_verse(chunk: Chunk) -> str:
    line = chunk.lines[0]
    return " " * chunk.inset + line.text.replace(REMOVED, "").strip()


def _mark(chunk: Chunk, *, first: bool) -> _Marked:
    """The mark at the start of a chunk. A mark without words after it has no meaning."""
    marked = _begin(chunk, first=first)
    if marked.kind is None and marked.text is None:
        return marked
    return marked if marked.kind == "separator" or _text(marked) else _Marked(chunk)


def _begin(chunk: Chunk, *, first: bool) -> _Marked:
    line = chunk.lines[0].text
    if begins_plain(line):
        return _Marked(chunk)
    if len(chunk.lines) == 1 and SEPARATOR.fullmatch(line):
        return _Marked(chunk, "separator", len(line))
    if (
        line[0] in "*_"
        and len(chunk.lines) == 1
        and (found := _EMPHASIS.fullmatch(line))
        and found[1][0] not in found[2]
    ):
        start, size = chunk.lines[0].start, len(found[1])
        bars = (Span(start, start + size), Span(start + len(line) - size, start + len(line)))
        return _Marked(chunk, text=without_masks(found[2]), bars=bars, emphasis=True)
    if first and (found := _HEADLINE.match(line)):
        return _Marked(chunk, "headline", found.end())
    for pattern, kind in _KINDS:
        if found := pattern.match(line):
            return _Marked(chunk, kind, found.end())
    if sign := read_sign(line):
        return _Marked(chunk, "list-item", sign.length, sign)
    return _Marked(chunk)


_KINDS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (_CROSSHEAD, "crosshead"),
    (_ATTRIBUTION, "attribution"),
    (_QUOTE, "quote"),
)


def _merge_quotes(marked: Sequence[_Marked]) -> Iterator[_Marked]:
    """Join consecutive quoted lines into one quotation. An attribution requires a quotation above it."""
    run: list[_Marked] = []
    size = 0
    for each in marked:
        tight = bool(run) and each.chunk.tight
        size += len(each.chunk.text) if each.kind == "quote" else 0
        if run and each.kind == "quote" and tight and size < MAX_TEXT:
            run.append(each)
            continue
        if run:
            yield _merged(run)
        run, size = ([each], len(each.chunk.text)) if each.kind == "quote" else ([], 0)
        if tight and len(each.chunk.lines) == 1 and each.chunk.lines[0].text == ">":
            yield attrs.evolve(each, text="")  # as between quoted paragraphs
        elif each.kind == "attribution" and not tight:
            yield attrs.evolve(each, kind="quote")
        elif not run:
            yield each
    if run:
        yield _merged(run)


def _merged(run: list[_Marked]) -> _Marked:
    """The lines of a quotation as one block."""
    first, *rest = run
    if not rest:
        return first
    chunk = Chunk(tuple(line for each in run for line in each.chunk.lines), first.chunk.tight)
    marks = [Span(each.chunk.span.start, each.chunk.span.start + each.length) for each in rest]
    return attrs.evolve(first, chunk=chunk, text=join(map(_text, run)), bars=marks)


_DASHES = "-–—―"
_BEHIND_DASH = regex(r"(?:--|[-–—―]{1,2})[ \t\u00a0]*(?=\w)")
_LONGEST_ATTRIBUTION = 120
_QUOTED = regex(r"[\"“”„«»‹「『‘'].*[\"”“»«›」』’'][.,]?", re.DOTALL)
_BEHIND_NAME = regex(r"[,，、(（;]| [–—-] ")
_ATTRIBUTED = Basis("inference", 0.9, ("is in quotation marks, above a dash and a name",))


def _attribute(marked: list[_Marked]) -> None:
    """Turn a block in quotation marks above a dash and a name into a quotation with its attribution."""
    for above, each in pairwise(marked[1:]):
        if each.kind or above.kind or (each.text or each.chunk.lines[0].text)[0] not in _DASHES:
            continue
        if not (found := _BEHIND_DASH.match(text := _text(each))):
            continue
        name = _BEHIND_NAME.split(text[found.end() :], maxsplit=1)[0].strip()
        if (
            len(text) <= _LONGEST_ATTRIBUTION
            and not _SPOKEN.search(text)
            and is_name(name, least=1)
            and _QUOTED.fullmatch(_text(above))
        ):
            above.kind, above.basis = "quote", _ATTRIBUTED
            each.kind, each.length, each.basis = "attribution", found.end(), _ATTRIBUTED


_LONGEST_ITEM = 160
"""If the median length of a run of numbered blocks is above this, they are numbered paragraphs, not a list."""


def _lists(marked: list[_Marked]) -> list[_Marked]:
    """Follow bullets and numbers if there are at least two; a single one may be dialogue, a note or a date.

    Numbered paragraphs keep their numbers as text. Some bullets also mark crossheads.
    """
    if all(each.sign is None for each in marked):
        return marked
    titles = _titles(marked)
    obeyed: list[_Marked] = []
    for run in _runs(marked):
        first = run[0]
        if first.sign is None or _is_list(run, first.sign):
            obeyed += run
        else:
            obeyed += (_Marked(each.chunk) for each in run)
        if len(run) == 1 and first.sign and first.sign.family in titles and _may_head(first):
            obeyed[-1] = attrs.evolve(first, kind="crosshead", sign=None)
    return obeyed


def _is_list(run: list[_Marked], sign: Sign) -> bool:
    """Whether consecutive blocks with consecutive signs are a list."""
    if len(run) == 1:
        return sign.sure or sign.family == HIGHLIGHT
    if sign.number is not None:
        sizes = sorted(_size(each.chunk.text) for each in run)
        return sizes[(len(sizes) - 1) // 2] + sizes[len(sizes) // 2] <= 2 * _LONGEST_ITEM  # the median
    if sign.dash:  # dialogue, in which each line ends like a sentence
        return not any(_SPOKEN.search(each.chunk.text) for each in run[:-1])
    if sign.family == "-" and _is_speech(run):
        return False
    return sign.sure or sign.family in _PLAIN or not any(lexicon.hints(each.chunk.text) & _NOTE for each in run)


def _is_speech(run: list[_Marked]) -> bool:
    """Whether blocks after hyphens are direct speech, as in Norwegian: short sentences, one with a verb of speaking."""
    texts = [each.chunk.text for each in run]
    return all(len(text) <= _LONGEST_ITEM and _SPOKEN.search(text) for text in texts) and any(map(lexicon.says, texts))


_NOTE = lexicon.CORRECTION | lexicon.EDITOR | lexicon.POINTER | lexicon.CREDIT
_PLAIN = frozenset(["-", "*", "·", HIGHLIGHT])
_SPOKEN = regex(r"[.!?…。！？][\"'”’»)]*$")
_LONGEST_TITLE = 60
_TITLE_ENDS = regex(r"[.!…。！:：,，、;]$")


def _titles(marked: Sequence[_Marked]) -> set[str]:
    """The bullets that mark crossheads in a text: each on a single short line, above a much longer block."""
    found = set()
    for above, each, below in zip(marked, marked[1:], marked[2:], strict=False):
        if each.sign is None or not heads(each.sign) or not _may_head(each) or below.kind is not None:
            continue
        alone = above.sign is None or above.sign.family != each.sign.family
        if alone and len(below.chunk.text) > 2 * len(each.chunk.text):
            found.add(each.sign.family)
    return found


def _may_head(each: _Marked) -> bool:
    text = each.chunk.text
    return len(text) <= _LONGEST_TITLE and not _TITLE_ENDS.search(text)


def _size(text: str) -> int:
    """Length of a text in alphabetic letters, approximately."""
    return len(text.encode()) if _DENSE.search(text) else len(text)


def _runs(marked: list[_Marked]) -> Iterator[list[_Marked]]:
    """Group the items of each list; all other blocks are separate."""
    run: list[_Marked] = []
    for each in marked:
        if run and not _follows(run[-1], each):
            yield run
            run = []
        run.append(each)
    if run:
        yield run


def _follows(one: _Marked, other: _Marked) -> bool:
    """Whether two neighbours are items of one list. After dashes, items must be consecutive lines, unlike dialogue."""
    if one.sign is None or other.sign is None or one.sign.family != other.sign.family:
        return False
    if one.sign.dash and not other.chunk.tight:
        return False
    return one.sign.number is None or other.sign.number == one.sign.number + 1


def _joins(before: _Marked, kind_before: Kind, each: _Marked, kind: Kind) -> bool:
    """Whether a block belongs to the same group as the block above it."""
    if kind == "attribution":
        return True
    if each.run is not None:
        return before.run == each.run
    if kind_before != "list-item" or kind != "list-item":
        return False
    if before.kind is None and each.kind is None:
        return True
    return _follows(before, each)


def _text(each: _Marked) -> str:
    if each.text is not None or each.kind == "separator":
        return each.text or ""
    if len(each.chunk.lines) == 1:
        return without_masks(each.chunk.lines[0].text[each.length :])
    first, *rest = (line.text for line in each.chunk.lines)
    return without_masks(join([first[each.length :], *rest]))


def _cut(block: BlockInfo, each: _Marked, source: Source) -> Iterator[BlockInfo]:
    """Split a text that is too long for an article into paragraphs, at spaces if possible."""
    group, end = block.group, block.span.start + each.length
    for piece in cut(block.text):
        start = _skip_space(source.text, end)
        end = _advance(source.text, start, sum(not character.isspace() for character in piece))
        yield attrs.evolve(block, kind="paragraph", text=piece, span=Span(start, end), group=group, number=None)
        group += 1


def _skip_space(text: str, at: int) -> int:
    while at < len(text) and (text[at].isspace() or text[at] == REMOVED):
        at += 1
    return at


def _advance(text: str, at: int, letters: int) -> int:
    """Index after the next `letters` characters, not counting white space."""
    while letters:
        letters -= not text[at].isspace()
        at += 1
    return at
