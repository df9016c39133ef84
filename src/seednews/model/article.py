"""The article itself."""

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
    """What stands under one crosshead, or before the first."""

    crosshead: Crosshead | None
    """The heading; None for what stands before the first."""
    blocks: tuple[Block, ...]
    """The blocks below it, without crossheads."""


def _as_blocks(value: Iterable[Block]) -> tuple[Block, ...]:
    return rules.as_tuple(value)


def _blocks(instance: object, attribute: attrs.Attribute[tuple[Block, ...]], value: object) -> None:
    if not isinstance(value, tuple):
        raise rules.refuse(instance, attribute.name, f"must be a tuple, not {type(value).__name__}")
    if not BLOCK_TYPES.issuperset(map(type, value)):  # one check in bulk: bodies are long
        index = next(index for index, block in enumerate(value) if type(block) not in BLOCK_TYPES)
        raise rules.refuse(instance, f"body[{index}]", f"{type(value[index]).__name__} is not a block of an article")


@attrs.frozen(repr=False)
class Article(Value):
    """A news article: its words in order, and what is known of it. Immutable and hashable."""

    headline: str | None = attrs.field(default=None, validator=rules.optional(rules.text))
    """The headline. Example: ``Bridge over the Aller reopens after two years``"""
    standfirst: str | None = attrs.field(default=None, validator=rules.optional(rules.text))
    """The sentence or two between headline and story that sum it up (deck, dek, Vorspann, chapô)."""
    byline: str | None = attrs.field(default=None, validator=rules.optional(rules.text))
    """The line that names who wrote it, as printed. Example: ``By Jane Doe in Baku``"""
    body: tuple[Block, ...] = attrs.field(default=(), converter=_as_blocks, validator=_blocks)
    """The blocks in order."""
    meta: Metadata = attrs.field(factory=Metadata, validator=rules.instances(Metadata))
    """What is known of the article besides its words."""
    kicker: str | None = attrs.field(default=None, kw_only=True, validator=rules.optional(rules.text))
    """The word or two above the headline (eyebrow, Dachzeile, surtitre). Example: ``Flood in the Aller valley``"""

    @cached_property
    def _memory(self) -> dict[str, Any]:
        """What was worked out of the words: see :func:`once`. No part of equality, hash, pickles or fields."""
        return {}

    def __repr__(self) -> str:
        """Short, since a body is long: what it is, for people at a prompt."""
        title = self.headline or next(self.texts(), None)
        count = len(self.body)
        return f"<Article {'without words' if title is None else shortened(title)} ({count} block{'s' * (count != 1)})>"

    def with_meta(self, **changes: Unpack[MetadataChanges]) -> Article:
        """The article with some of its metadata changed: ``article.with_meta(language="de", version=2)``.

        Raises:
            ModelError: for a value that the model does not admit.
            UsageError: for a field that there is not.
        """
        for name in changes.keys() - MetadataChanges.__annotations__.keys():
            known = ", ".join(MetadataChanges.__annotations__)
            raise UsageError(name, f"metadata has no such field; there are {known}")
        return with_memory_of(attrs.evolve(self, meta=attrs.evolve(self.meta, **changes)), self)

    @property
    def sections(self) -> tuple[Passage, ...]:
        """The body cut at its crossheads; what stands before the first comes without one."""
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
        """Place, date and agency that the first paragraph begins with, or None."""
        return once(self, "dateline", _dateline)

    def quotations(self) -> tuple[Quotation, ...]:
        """Spans of quoted speech in the body, nested and across paragraphs, in order of their beginnings."""
        return find_quotations(
            [block.text if isinstance(block, Paragraph | Quote) else None for block in self.body],
        )

    def speakers(self) -> tuple[Speaker, ...]:
        """Labels of an interview (*DW: ...?*) at the beginning of paragraphs; a label counts if it comes again."""
        return find_speakers([block.text if isinstance(block, Paragraph) else None for block in self.body])

    def times(self) -> tuple[ClockTime, ...]:
        """Times of day that crossheads and paragraphs begin with, as entries of a live blog do; no date is added."""
        return find_times([block.text if isinstance(block, Paragraph | Crosshead) else None for block in self.body])

    def texts(self) -> Iterator[str]:
        """Every text of the article in reading order: kicker, headline, standfirst, byline, then the body's blocks."""
        yield from (text for text in (self.kicker, self.headline, self.standfirst, self.byline) if text is not None)
        for block in self.body:
            if not isinstance(block, Separator):
                yield block.text
            if isinstance(block, Quote) and block.attribution is not None:
                yield block.attribution

    @property
    def text(self) -> str:
        """The plain prose: every text of :meth:`texts`, with a blank line between."""
        return "\n\n".join(self.texts())

    @property
    def word_count(self) -> int:
        """Number of words, headline included; in scripts without spaces between words, of letters."""
        return once(self, "lengths", _lengths)[0]

    @property
    def reading_time(self) -> int:
        """Whole minutes that silent reading takes, rounded up."""
        return once(self, "lengths", _lengths)[1]

    @property
    def digest(self) -> str:
        """SHA-256 of the words and their structure, in hexadecimal; metadata is no part of it.

        Each part goes in with its kind and its length, so that no two articles share a form before hashing.
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
    """What `work` makes of the words of an article, worked out when it is first asked for and remembered with it.

    Articles that differ in their metadata alone can share it: see :func:`with_memory_of`. Threads that ask at once may
    work it out twice, with the same result.
    """
    memory: dict[str, T] = article._memory  # noqa: SLF001 - its own class
    if name not in memory:
        memory[name] = work(article)
    return memory[name]


def with_memory_of(article: Article, other: Article) -> Article:
    """The article, which has the words of another, with what was worked out of these."""
    object.__setattr__(article, "_memory", other._memory)  # noqa: SLF001 - as above
    return article


def _dateline(article: Article) -> Dateline | None:
    first = next((block for block in article.body if isinstance(block, Paragraph)), None)
    return None if first is None else find_dateline(first.text)


def _lengths(article: Article) -> tuple[int, int]:
    return lengths("\n".join(article.texts()))


def _parts(block: Block) -> Iterator[tuple[str, str | None]]:
    """A block as pairs of kind and text, from which it could be made again."""
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
