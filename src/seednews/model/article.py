"""The class :class:`Article`."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, TypeVar, Unpack

import attrs

from seednews.errors import UsageError
from seednews.model import rules
from seednews.model.blocks import BLOCK_TYPES, Block, Crosshead, List, Note, Paragraph, Quote, Separator, Table, Verse
from seednews.model.metadata import Metadata, MetadataChanges
from seednews.model.values import Value, shortened
from seednews.prose.counting import lengths
from seednews.prose.dateline import Dateline, find_dateline
from seednews.prose.quotations import Quotation, find_quotations
from seednews.prose.speakers import Speaker, find_speakers
from seednews.prose.times import ClockTime, find_times

__all__ = ["Article", "Passage", "once", "with_memory_of"]

T = TypeVar("T")


@attrs.frozen
class Passage:
    """A part of the body: the blocks below one crosshead, or before the first one."""

    crosshead: Crosshead | None
    """The heading; None for the blocks before the first one."""
    blocks: tuple[Block, ...]
    """The blocks, without crossheads."""


def _as_blocks(value: Iterable[Block]) -> tuple[Block, ...]:
    return rules.as_tuple(value)


def _blocks(instance: object, attribute: attrs.Attribute[tuple[Block, ...]], value: object) -> None:
    if not isinstance(value, tuple):
        raise rules.refuse(instance, attribute.name, f"must be a tuple, not {type(value).__name__}")
    if not BLOCK_TYPES.issuperset(map(type, value)):  # a single bulk check, because bodies are long
        index = next(index for index, block in enumerate(value) if type(block) not in BLOCK_TYPES)
        raise rules.refuse(instance, f"body[{index}]", f"{type(value[index]).__name__} is not a block of an article")


@attrs.frozen(repr=False)
class Article(Value):
    """A news article: its text and its metadata. Immutable and hashable."""

    headline: str | None = attrs.field(default=None, validator=rules.optional(rules.text))
    """The headline. Example: ``Bridge over the Aller reopens after two years``"""
    standfirst: str | None = attrs.field(default=None, validator=rules.optional(rules.text))
    """The short text below the headline that sums up the article (deck, dek, Vorspann, chapô)."""
    byline: str | None = attrs.field(default=None, validator=rules.optional(rules.text))
    """The line that names the writer, as printed. Example: ``By Jane Doe in Baku``"""
    body: tuple[Block, ...] = attrs.field(default=(), converter=_as_blocks, validator=_blocks)
    """The blocks in order."""
    meta: Metadata = attrs.field(factory=Metadata, validator=rules.instances(Metadata))
    """The metadata of the article."""
    kicker: str | None = attrs.field(default=None, kw_only=True, validator=rules.optional(rules.text))
    """The few words above the headline (eyebrow, Dachzeile, surtitre). Example: ``Flood in the Aller valley``"""

    @cached_property
    def _memory(self) -> dict[str, Any]:
        """Cache for :func:`once`. Not a field, and ignored by equality, hashing and pickling."""
        return {}

    def __repr__(self) -> str:
        """A short summary, because a body can be long."""
        title = self.headline or next(self.texts(), None)
        count = len(self.body)
        return f"<Article {'without words' if title is None else shortened(title)} ({count} block{'s' * (count != 1)})>"

    def with_meta(self, **changes: Unpack[MetadataChanges]) -> Article:
        """Return a copy with changed metadata: ``article.with_meta(language="de", version=2)``.

        Raises:
            ModelError: if a value is invalid.
            UsageError: if there is no such field.
        """
        for name in changes.keys() - MetadataChanges.__annotations__.keys():
            known = ", ".join(MetadataChanges.__annotations__)
            raise UsageError(name, f"unknown metadata field; the fields are {known}")
        return with_memory_of(attrs.evolve(self, meta=attrs.evolve(self.meta, **changes)), self)

    @property
    def sections(self) -> tuple[Passage, ...]:
        """The body, split at its crossheads. The first passage may have no crosshead."""
        passages: list[Passage] = []
        crosshead: Crosshead | None = None
        blocks: list[Block] = []
        for block in self.body:
            if isinstance(block, Crosshead):
                if blocks or crosshead:
                    passages.append(Passage(crosshead, tuple(blocks)))
                crosshead, blocks = block, []
            else:
                blocks.append(block)
        if blocks or crosshead:
            passages.append(Passage(crosshead, tuple(blocks)))
        return tuple(passages)

    @property
    def dateline(self) -> Dateline | None:
        """Place, date and agency at the beginning of the first paragraph, or None."""
        return once(self, "dateline", _dateline)

    def quotations(self) -> tuple[Quotation, ...]:
        """Quoted speech in the body, in order. Finds nested quotations and those that span paragraphs."""
        return find_quotations(
            [block.text if isinstance(block, Paragraph | Quote) else None for block in self.body],
        )

    def speakers(self) -> tuple[Speaker, ...]:
        """Speaker labels of an interview (*DW: ...?*) at the beginning of paragraphs. A label must occur twice."""
        return find_speakers([block.text if isinstance(block, Paragraph) else None for block in self.body])

    def times(self) -> tuple[ClockTime, ...]:
        """Times of day at the beginning of crossheads and paragraphs, as in a live blog. No date is added."""
        return find_times([block.text if isinstance(block, Paragraph | Crosshead) else None for block in self.body])

    def texts(self) -> Iterator[str]:
        """All texts in reading order: kicker, headline, standfirst, byline, then the blocks of the body."""
        yield from (text for text in (self.kicker, self.headline, self.standfirst, self.byline) if text is not None)
        for block in self.body:
            if not isinstance(block, Separator):
                yield block.text
            if isinstance(block, Quote) and block.attribution is not None:
                yield block.attribution

    @property
    def text(self) -> str:
        """The article as plain text: all texts of :meth:`texts`, separated by blank lines."""
        return "\n\n".join(self.texts())

    @property
    def word_count(self) -> int:
        """Number of words, including the headline. In scripts without spaces, the number of letters."""
        return once(self, "lengths", _lengths)[0]

    @property
    def reading_time(self) -> int:
        """Time for silent reading in minutes, rounded up."""
        return once(self, "lengths", _lengths)[1]

    @property
    def digest(self) -> str:
        """SHA-256 of the text and its structure, in hexadecimal. Metadata is not included.

        Each part is hashed with its kind and length, so that different articles never have the same input to the hash.
        """
        head = [("headline", self.headline), ("standfirst", self.standfirst), ("byline", self.byline)]
        if self.kicker is not None:
            head.insert(0, ("kicker", self.kicker))
        sha = hashlib.sha256()
        for kind, text in [*head, *(part for block in self.body for part in _parts(block))]:
            data = b"" if text is None else text.encode()
            sha.update(f"{kind} {'-' if text is None else len(data)}\n".encode() + data)
        return sha.hexdigest()


def once(article: Article, name: str, work: Callable[[Article], T]) -> T:
    """Call ``work(article)``, and cache the result with the article.

    `work` must depend only on the text, since articles with the same text share their cache: see
    :func:`with_memory_of`. Concurrent threads may compute a result twice.
    """
    memory: dict[str, T] = article._memory  # noqa: SLF001 - same module as the class
    if name not in memory:
        memory[name] = work(article)
    return memory[name]


def with_memory_of(article: Article, other: Article) -> Article:
    """Let `article` share the cache of `other`, which must have the same text."""
    object.__setattr__(article, "_memory", other._memory)  # noqa: SLF001 - as above
    return article


def _dateline(article: Article) -> Dateline | None:
    first = next((block for block in article.body if isinstance(block, Paragraph)), None)
    return None if first is None else find_dateline(first.text)


def _lengths(article: Article) -> tuple[int, int]:
    return lengths("\n".join(article.texts()))


def _parts(block: Block) -> Iterator[tuple[str, str | None]]:
    """A block as pairs of kind and text, without loss of information."""
    match block:
        case Paragraph(text) | Crosshead(text):
            yield type(block).__name__, text
        case Quote(text, attribution):
            yield from (("Quote", text), ("attribution", attribution))
        case List(items, ordered=ordered, start=start):
            yield f"List {ordered} {start}", None
            yield from (("item", item) for item in items)
        case Verse(lines):
            yield "Verse", None
            yield from (("line", line) for line in lines)
        case Table(rows, head=head):
            yield f"Table {head} {len(rows)}", None
            for row in rows:
                yield from ((f"row {len(row)}", None), *(("cell", cell) for cell in row))
        case Note(text, role):
            yield f"Note {role}", text
        case Separator():
            yield "Separator", None
