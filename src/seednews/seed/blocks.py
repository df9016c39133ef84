"""What the readers of both forms of the seed format make: blocks with their kind, their place and the basis of both."""

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
    """Why a block was taken for what it is."""

    how: Literal["mark", "given", "position", "inference"]
    """``mark``: a mark in the text says so; ``given``: the caller said so; ``position``: its place says so;
    ``inference``: its form and its neighbours speak for it."""
    score: float = 1.0
    """How sure that is, from 0 to 1; 1 for marks and what was given."""
    reasons: tuple[str, ...] = ()
    """The strongest reasons, in words."""


class Model(Protocol):
    """What gives verdicts on blocks."""

    def score(self, index: int, /) -> float:
        """How likely the verdict on a block is."""

    def reasons(self, index: int, /) -> tuple[str, ...]:
        """What spoke most for it, in words."""

    def is_surely(self, index: int, least: float, /) -> bool:
        """Whether the score is above `least`, as far as a quick look tells."""


class Grounds:
    """A basis by inference that is worked out when it is first asked for: most readers want the article alone."""

    __slots__ = ("_basis", "_model", "_place")

    def __init__(self, model: Model, place: int) -> None:
        """The basis of the verdict that a model gave on the block at a place of its own."""
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
        """Whether the score is below `least`. What is surely above it costs no more than a quick look."""
        return not self._model.is_surely(self._place, least) and self._score() < least

    def _score(self) -> float:
        return round(self._model.score(self._place), 3)


@attrs.frozen(repr=False, eq=False)
class BlockInfo:
    """A block of the text as it was understood; each item of a list, line of a verse and row of a table is one."""

    kind: Kind
    """What it is."""
    text: str
    """Its text, without marks; empty for a separator. Cells of a row stand between tabs."""
    span: Span
    """Where it stands in the source, its mark included."""
    _grounds: Basis | Grounds = attrs.field(alias="basis")
    group: int = 0
    """Blocks next to each other that belong together (items of a list, lines of a verse, rows of a table, a
    quotation with its attribution) share this number; other neighbours differ in it."""
    number: int | None = None
    """Number of an item in an ordered list; None elsewhere."""
    role: NoteRole | None = None
    """Role of a note; None elsewhere."""

    @property
    def basis(self) -> Basis:
        """Why it was taken for that."""
        grounds = self._grounds
        return grounds if isinstance(grounds, Basis) else grounds.basis

    def is_doubtful(self, least: float) -> bool:
        """Whether it was taken for that by inference, with a score below `least`, from 0 to 1."""
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
    """The article that the blocks make. At most one of them is a kicker, a headline, a standfirst and a byline each."""
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
    """One block of the article from the members of one group."""
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
