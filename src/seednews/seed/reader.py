"""Reads seed text, from bytes to an article: decodes it, determines the layout and the kinds, and makes the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from operator import attrgetter
from pathlib import PurePath
from types import EllipsisType
from typing import Any, Literal

import attrs

from seednews.diagnostics import Diagnostic, Severity, Source, Span
from seednews.errors import DocumentError, UsageError, wrong_type
from seednews.language import detect_in
from seednews.model import Article, Direction, Metadata
from seednews.model.release import Release
from seednews.model.values import Value
from seednews.patterns import regex
from seednews.prose.language import Detected
from seednews.seed.bare import read_bare
from seednews.seed.blocks import DOUBT, BlockInfo, article_of
from seednews.seed.decode import Decoded, decode
from seednews.seed.explicit import is_explicit, read_explicit
from seednews.seed.exports import Export, read_export
from seednews.seed.known import HABITS, Habit, Known
from seednews.seed.layout import LAYOUTS, Layout, LayoutName, lay_out
from seednews.seed.lines import divisions as divided
from seednews.seed.lines import paragraphs_of
from seednews.system.files import MAX_BYTES

__all__ = ["Parsed", "parse"]

_NAME = regex(r"(?P<ordinal>[0-9]{3,9})_(?P<id>[0-9a-f]{16})\.txt")


@attrs.frozen(repr=False)
class Parsed(Value):
    """The result of reading a text. Problems are in `diagnostics`, not exceptions."""

    article: Article | None
    """The article; None if the text could not be read."""
    diagnostics: tuple[Diagnostic, ...]
    """The diagnostics, in the order of the text."""
    blocks: tuple[BlockInfo, ...]
    """The blocks of the text in order, each with its kind, its position and the basis of its kind."""
    layout: Layout
    """The layout of the text, and how it was recognised. ``explicit`` texts count as blank-line."""
    removed: tuple[Span, ...]
    """Spans of the source that are in no block: front matter, marks, escapes, and characters that are not allowed."""
    source: Source
    """The text that the spans refer to."""
    form: Literal["bare", "explicit"] = "bare"
    """The form of the seed format."""
    ordinal: int | None = None
    """The number at the start of a file name of the form ``NNN_16hex.txt``."""

    def __repr__(self) -> str:
        found = len(self.diagnostics)
        return f"<Parsed {self.article!r}, {found} diagnostic{'s' * (found != 1)}>"

    @cached_property
    def believed(self) -> Detected:
        """Detected language and direction of the words, computed on first access."""
        return detect_in(self.article or Article())

    @property
    def language(self) -> str:
        """The language from the metadata, or the detected language, or ``und``."""
        named = self.article and self.article.meta.language
        return named or self.believed.language

    @property
    def direction(self) -> Direction:
        """The direction from the metadata, or that of most letters."""
        named = self.article and self.article.meta.direction
        return named or self.believed.direction

    def place_of(self, block: BlockInfo, index: int) -> int:
        """Index in the source of a character of a block's text."""
        at, letters = block.span.start, sum(not each.isspace() for each in block.text[:index])
        gone = iter([each for each in self.removed if each.end > at and each.start < block.span.end])
        following = next(gone, None)
        while True:
            if following and at >= following.start:
                at, following = max(at, following.end), next(gone, None)
            elif self.source.text[at].isspace():
                at += 1
            elif letters:
                at, letters = at + 1, letters - 1
            else:
                return at

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that are errors."""
        return tuple(each for each in self.diagnostics if each.severity is Severity.ERROR)

    def unwrap(self) -> Article:
        """The article. Raises DocumentError with the first error, if there is one."""
        for error in self.errors:
            raise DocumentError.of(error, "seed")
        assert self.article is not None  # noqa: S101 - without an article there is an error
        return self.article


def parse(  # noqa: PLR0913 - the options of the one public function
    data: bytes | str,
    *,
    layout: LayoutName | Literal["auto"] = "auto",
    encoding: str = "utf-8",
    infer: bool = True,
    headline: Known = ...,
    standfirst: Known = ...,
    standfirst_habit: Habit = "infer",
    name: str | None = None,
    limit: int = MAX_BYTES,
) -> Parsed:
    """Read seed text: plain news text, bare or explicit.

    Args:
        data: The text, as bytes or as a string.
        layout: The layout of a bare text; ``auto`` detects it.
        encoding: The encoding of bytes. Decoding is strict, and encodings are never guessed.
        infer: If false, only marks and positions count: the first block is the headline, unmarked blocks are
            paragraphs.
        headline: The headline, if you know it. If one of the first blocks equals it, that block is the headline.
            Otherwise no block is the headline, and the article gets this one. None: the article has no headline.
        standfirst: The same for the standfirst.
        standfirst_habit: Whether the articles of this publisher have a standfirst: ``always``, ``never``, or ``infer``
            if it differs or is unknown. `standfirst` takes precedence.
        name: Name of the file, for messages; ``NNN_16hex.txt`` gives the article its id.
        limit: Maximum size of `data`, in bytes.

    Returns:
        The article, the blocks and the diagnostics. No content makes this function raise.

    Raises:
        UsageError: if the layout, the encoding or the habit is unknown, or the headline or standfirst is not a valid
            text.
    """
    if not isinstance(data, bytes | str):
        raise wrong_type("data", data, "bytes or str")
    if layout != "auto" and layout not in LAYOUTS:
        raise UsageError("layout", f"{layout!r} is not a layout; expected auto, {', '.join(LAYOUTS)}")
    if standfirst_habit not in HABITS:
        raise UsageError("standfirst_habit", f"{standfirst_habit!r} is not one of {', '.join(HABITS)}")
    for argument, known in (("headline", headline), ("standfirst", standfirst)):
        if not isinstance(known, str | EllipsisType | None):
            raise UsageError(argument, f"must be a string, None or ..., not {type(known).__name__}")
    try:
        decoded = decode(data, encoding, name=name, limit=limit)
    except LookupError:
        raise UsageError("encoding", f"{encoding!r} is not an encoding that Python supports") from None
    if any(each.severity is Severity.ERROR for each in decoded.diagnostics):
        return _nothing(decoded, ())
    if is_explicit(decoded.masked):
        return _parse_explicit(decoded, name)
    wanted: LayoutName | None = None if layout == "auto" else layout
    return _parse_bare(
        decoded, name, wanted, infer=infer, headline=headline, standfirst=standfirst, habit=standfirst_habit
    )


def _nothing(decoded: Decoded, diagnostics: tuple[Diagnostic, ...]) -> Parsed:
    """The result if the text cannot be read."""
    found = decoded.diagnostics + diagnostics
    return Parsed(None, found, (), Layout("blank-line", "nothing was read"), (), decoded.source)


def _facts_of_name(name: str | None) -> tuple[int | None, str | None]:
    """Ordinal and id from a file name."""
    found = _NAME.fullmatch(PurePath(name).name) if name else None
    return (int(found["ordinal"]), found["id"]) if found else (None, None)


def _taken_out(decoded: Decoded) -> tuple[Span, ...]:
    return tuple(each.span for each in decoded.diagnostics if each.code == "SN111" and each.span)


_ENDS = attrgetter("start", "end")


def _apart(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Spans in order. Overlapping ones, such as a control character in a removed line, are merged."""
    if len(spans) < 2:
        return spans
    apart: list[Span] = []
    for span in sorted(spans, key=_ENDS):
        if apart and span.start < apart[-1].end:
            apart[-1] = Span(apart[-1].start, max(apart[-1].end, span.end))
        else:
            apart.append(span)
    return tuple(apart)


def _in_order(diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(diagnostics, key=lambda each: each.span or Span(0, 0)))


def _parse_explicit(decoded: Decoded, name: str | None) -> Parsed:
    reading = read_explicit(decoded)
    ordinal, file_id = _facts_of_name(name)
    article = None
    if reading.meta is not None:
        meta = reading.meta if reading.meta.id or not file_id else attrs.evolve(reading.meta, id=file_id)
        article = article_of(reading.blocks, meta)
    return Parsed(
        article,
        _in_order(decoded.diagnostics + reading.diagnostics),
        reading.blocks,
        Layout("blank-line", "the front matter says that the text is explicit"),
        _apart(reading.removed + _taken_out(decoded)),
        decoded.source,
        "explicit",
        ordinal,
    )


def _no_text(source: Source) -> Diagnostic:
    text = source.text
    what = "is empty" if not text else "contains only white space" if text.isspace() else "contains no text"
    return Diagnostic("SN101", Severity.ERROR, f"the input {what}", Span(0, 0), source=source)


_NO_METADATA = Metadata()


def _parse_bare(
    decoded: Decoded,
    name: str | None,
    wanted: LayoutName | None,
    *,
    infer: bool,
    headline: Known,
    standfirst: Known,
    habit: Habit,
) -> Parsed:
    masked, divisions = divided(decoded.masked)
    groups = paragraphs_of(masked)
    if not groups:
        return _nothing(decoded, (_no_text(decoded.source),))
    export = read_export(groups) if infer else Export(groups)
    layout, chunks = lay_out(export.groups, wanted, [each.line.start for each in export.stated])
    ordinal, file_id = _facts_of_name(name)
    meta = Metadata(id=file_id, published=export.published) if file_id or export.published else _NO_METADATA
    blocks, marks, diagnostics = read_bare(
        chunks,
        decoded.source,
        infer=infer,
        headline=headline,
        standfirst=standfirst,
        habit=habit,
        stated=export.stated,
    )
    if not blocks:  # for example, only the marks of quoted mail
        return _nothing(decoded, (_no_text(decoded.source),))
    release, doubts = _release(decoded.source, export, blocks)
    diagnostics += doubts
    article = article_of(blocks, attrs.evolve(meta, **release) if any(release.values()) else meta)
    if isinstance(headline, str) and article.headline is None:
        article = attrs.evolve(article, headline=headline)
    if isinstance(standfirst, str) and article.standfirst is None:
        article = attrs.evolve(article, standfirst=standfirst)
    diagnostics += (*_told_export(decoded.source, export), *_remarks(decoded.source, article, layout, blocks, headline))
    return Parsed(
        article,
        _in_order(decoded.diagnostics + diagnostics),
        blocks,
        layout,
        _apart(divisions + export.removed + layout.marks + marks + _taken_out(decoded)),
        decoded.source,
        ordinal=ordinal,
    )


def _release(
    source: Source, export: Export, blocks: Sequence[BlockInfo]
) -> tuple[dict[str, Any], tuple[Diagnostic, ...]]:
    """Status and embargo from front matter and the head of the text, with their diagnostics."""
    told: list[Diagnostic] = []

    def tell(code: str, message: str, span: Span) -> None:
        told.append(Diagnostic(code, Severity.WARNING, message, span, source=source))

    release: Release[Span] = Release(tell)
    for key, value, span in export.statements:
        release.key(key, value, span)
    for block in blocks[:_HEAD_BLOCKS]:
        release.heading(block.text, block.span)
    return release.values(), tuple(told)


def _told_export(source: Source, export: Export) -> Iterator[Diagnostic]:
    """The diagnostics for a text in a known export format."""
    if not export.removed:
        return
    place = Span(export.removed[0].start, export.removed[0].end)
    message = f"recognised {export.name}"
    if export.labels:
        more = f", and {len(export.labels) - _LABELS:,} others" if len(export.labels) > _LABELS else ""
        named = ", ".join(label[:_LABEL] for label in export.labels[:_LABELS])
        message = f"recognised {export.name}; skipped lines that are not part of the story: {named}{more}"
    if export.is_front_matter:
        advice = "write 'seed: 1' as its first line, and mark the headline with '# ' and crossheads with '## '"
        yield Diagnostic("SN208", Severity.WARNING, message, place, advice, source=source)
    else:
        yield Diagnostic(
            "SN118", Severity.INFO, message, place, "to read every line as text, set infer=False", source=source
        )


_LABELS, _LABEL = 8, 40


_FILE_NAME = regex(r"[^\r\n]{0,4000}\w\.(?:txt|md|json|jsonl|xml|html?|epub|nitf)")
"""A single line that ends like a file name."""
_HEAD_BLOCKS = 3
"""Number of blocks that may contain headline and standfirst."""
_GREAT_DOUBT = 0.55
"""Like DOUBT, but for the body, which has more short blocks and where an error matters less."""


def _doubt(source: Source, block: BlockInfo) -> Diagnostic:
    message = f"read as a {block.kind}, but this is uncertain ({block.basis.score:.0%})"
    advice = "if it is wrong, add a mark: '# ' before a headline, '## ' before a crosshead"
    if block.kind == "standfirst":
        advice = "if this publisher never has standfirsts, or always, say so with `standfirst_habit`"
    return Diagnostic("SN302", Severity.INFO, message, block.span, advice, source=source)


def _doubts(source: Source, blocks: tuple[BlockInfo, ...]) -> Iterator[Diagnostic]:
    """Uncertain blocks: each one in the head, and one diagnostic for those of the body."""
    yield from (_doubt(source, block) for block in blocks[:_HEAD_BLOCKS] if block.is_doubtful(DOUBT))
    below = [block for block in blocks[_HEAD_BLOCKS:] if block.is_doubtful(_GREAT_DOUBT)]
    if len(below) == 1:
        yield _doubt(source, below[0])
    elif below:
        first = below[0]
        message = f"{len(below):,} blocks of the body are uncertain; the first was read as a {first.kind}"
        advice = "run seednews show to see them, and add marks to correct them"
        yield Diagnostic("SN302", Severity.INFO, message, first.span, advice, source=source)


def _remarks(
    source: Source,
    article: Article,
    layout: Layout,
    blocks: tuple[BlockInfo, ...],
    headline: Known,
) -> tuple[Diagnostic, ...]:
    """Diagnostics of the whole text. A missing headline is not reported if the caller passed `headline`."""
    remarks = []
    if len(blocks) == 1 and _FILE_NAME.fullmatch(source.text.strip()):
        message = "the text looks like a file name; parse expects the text itself"
        advice = "read the file: seednews.read(path), or seednews.parse(Path(path).read_bytes())"
        remarks.append(Diagnostic("SN306", Severity.WARNING, message, blocks[0].span, advice, source=source))
    if article.headline is None and headline is ...:
        message = "the text starts with a paragraph, so the article has no headline"
        advice = "add a headline above the text, with '# ' before it"
        remarks.append(Diagnostic("SN301", Severity.WARNING, message, blocks[0].span, advice, source=source))
    remarks += _doubts(source, blocks)
    if not layout.sure:
        message = f"read as {layout.name} layout: {layout.reason}"
        advice = "if this is wrong, set `layout`"
        remarks.append(Diagnostic("SN303", Severity.WARNING, message, None, advice, source=source))
    return tuple(remarks)
