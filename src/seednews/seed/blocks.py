"""The result of reading seed text: blocks with their kind, their position and the basis of the kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Literal, Protocol, TypeAlias

import attrs

from seednews import model
from seednews.diagnostics import Span
from seednews.model import Article, Metadata, NoteRole

__all__ = ["DOUBT", "UNCERTAIN", "Basis", "BlockInfo", "Grounds", "Kind", "Model", "article_of"]

Kind: TypeAlias = Literal[
    "kicker",
    "headline",
    "standfirst",
    "byline",
    "paragraph",
    "crosshead",
    "quote",
    "attribution",
    "list-item",
    "verse",
    "table-head",
    "table-row",
    "separator",
    "note",
]


@attrs.frozen
class Basis:
    """The basis of a block's kind."""

    how: Literal["mark", "given", "position", "inference"]
    """``mark``: from a mark in the text; ``given``: from an argument of the caller; ``position``: from its
    position; ``inference``: from its form and its neighbours."""
    score: float = 1.0
    """Confidence from 0 to 1; 1 for marks and given blocks."""
    reasons: tuple[str, ...] = ()
    """The strongest reasons, in words."""


class Model(Protocol):
    """A model that infers the kinds of blocks."""

    def score(self, index: int, /) -> float:
        """The probability of the kind of a block."""

    def reasons(self, index: int, /) -> tuple[str, ...]:
        """The strongest reasons for the kind, in words."""

    def is_surely(self, index: int, least: float, /) -> bool:
        """Whether the score is above `least`, by a quick estimate. False may mean that it is unknown."""


class Grounds:
    """The basis of an inferred kind. It is computed on first access, because most callers only need the article."""

    __slots__ = ("_basis", "_model", "_place")

    def __init__(self, model: Model, place: int) -> None:
        """The basis of the block at index `place` of a model."""
        self._model = model
        self._place = place
        self._basis: Basis | None = None

    @property
    def basis(self) -> Basis:
        """The basis."""
        if self._basis is None:
            self._basis = Basis("inference", self._score(), self._model.reasons(self._place))
        return self._basis

    def is_doubtful(self, least: float) -> bool:
        """Whether the score is below `least`. Uses the quick estimate if that is enough."""
        return not self._model.is_surely(self._place, least) and self._score() < least

    def _score(self) -> float:
        return round(self._model.score(self._place), 3)


@attrs.frozen(repr=False, eq=False)
class BlockInfo:
    """A block of the text with its kind. Each list item, line of verse and table row is a separate block."""

    kind: Kind
    """The kind of block."""
    text: str
    """The text without marks; empty for a separator. The cells of a row are separated by tabs."""
    span: Span
    """Position in the source, including the mark."""
    _grounds: Basis | Grounds = attrs.field(alias="basis")
    group: int = 0
    """Number that consecutive blocks share if they belong together: items of a list, lines of a verse, rows of a
    table, or a quotation and its attribution."""
    number: int | None = None
    """Number of an item in an ordered list; otherwise None."""
    role: NoteRole | None = None
    """Role of a note; otherwise None."""

    @property
    def basis(self) -> Basis:
        """Why the block has this kind."""
        grounds = self._grounds
        return grounds if isinstance(grounds, Basis) else grounds.basis

    def is_doubtful(self, least: float) -> bool:
        """Whether the kind was inferred with a score below `least` (from 0 to 1)."""
        grounds = self._grounds
        if isinstance(grounds, Basis):
            return grounds.how == "inference" and grounds.score < least
        return grounds.is_doubtful(least)

    def _values(self) -> tuple[object, ...]:
        return self.kind, self.text, self.span, self.basis, self.group, self.number, self.role

    def __repr__(self) -> str:
        names = ("kind", "text", "span", "basis", "group", "number", "role")
        shown = (f"{name}={value!r}" for name, value in zip(names, self._values(), strict=True))
        return f"BlockInfo({', '.join(shown)})"

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if isinstance(other, BlockInfo) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._values())

    def __reduce__(self) -> tuple[type[BlockInfo], tuple[object, ...]]:
        return BlockInfo, self._values()


DOUBT = 0.6
"""Score below which a block of the head is reported as uncertain."""
UNCERTAIN = 0.59
"""The score of a block that must be reported as uncertain: just below `DOUBT`."""

_HEAD: tuple[Kind, ...] = ("kicker", "headline", "standfirst", "byline")


def article_of(blocks: Sequence[BlockInfo], meta: Metadata) -> Article:
    """The article made from the blocks. There is at most one kicker, headline, standfirst and byline each."""
    head = {block.kind: block.text for block in blocks if block.kind in _HEAD}
    body = (block for block in blocks if block.kind not in _HEAD)
    return Article(
        head.get("headline"),
        head.get("standfirst"),
        head.get("byline"),
        tuple(_body(body)),
        meta,
        kicker=head.get("kicker"),
    )


def _body(blocks: Iterable[BlockInfo]) -> Iterator[model.Block]:
    for _, members in groupby(blocks, key=lambda block: block.group):
        yield _block(tuple(members))


def _block(members: tuple[BlockInfo, ...]) -> model.Block:
    """The block of the article made from the blocks of one group."""
    first = members[0]
    texts = tuple(member.text for member in members)
    match first.kind:
        case "crosshead":
            return model.Crosshead(first.text)
        case "quote":
            return model.Quote(first.text, texts[1] if len(texts) > 1 else None)
        case "list-item":
            ordered = first.number is not None
            return model.List(texts, ordered=ordered, start=first.number if first.number is not None else 1)
        case "verse":
            return model.Verse(texts)
        case "table-head" | "table-row":
            return model.Table((text.split("\t") for text in texts), head=first.kind == "table-head")
        case "separator":
            return model.Separator()
        case "note":
            return model.Note(first.text, first.role or "editor")
        case _:
            return model.Paragraph(first.text)
