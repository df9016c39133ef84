"""Converts labelled texts to facts, for training and for evaluating features."""

# ruff: noqa: S311 - draws that can be repeated; nothing here is secret

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from corpus import (
    Labelled,
    brief,
    drop_head,
    drop_standfirst,
    drop_stops,
    excerpt,
    noisy,
    noisy_above,
    noisy_head,
    rescripted,
    shortened,
    terse,
    with_lists,
    with_sign,
)

from seednews.seed.facts import Block, Body, family_of, headline_row, quotation_row, see, standfirst_row

__all__ = ["Examples", "examples_of"]

HEAD = {"headline", "standfirst"}
_QUOTATIONS = 5.0
"""Weight of quotations relative to similar blocks, because sites mark up similar blocks differently."""
Row = tuple[int, ...]


@dataclass
class Examples:
    """The training examples of a text: facts, class and weight."""

    body: list[tuple[list[Row | None], list[str], int]] = field(default_factory=list)
    """Chains: the facts of each block, the kinds, and the weight."""
    headline: list[tuple[Row, int, float]] = field(default_factory=list)
    """0 aside, 1 headline, 2 text."""
    standfirst: list[tuple[Row, int, float]] = field(default_factory=list)
    """0 aside, 1 standfirst, 2 text."""
    quotation: list[tuple[Row, int, float]] = field(default_factory=list)
    """0 quotation, 1 anything else."""

    def add(self, other: Examples) -> None:
        """Add the examples of another text."""
        self.body += other.body
        self.headline += other.headline
        self.standfirst += other.standfirst
        self.quotation += other.quotation


def _blocks(article: Labelled) -> list[Block]:
    return see([text for _, text in article.blocks])


def _add_body(found: Examples, article: Labelled, count: int, *, quotations: bool = False) -> None:
    """The chain of the blocks after the head."""
    start = max((index + 1 for index, (kind, _) in enumerate(article.blocks) if kind in HEAD), default=0)
    kinds = [kind for kind, _ in article.blocks[start:]]
    if not kinds:
        return
    blocks = _blocks(article)[start:]
    rows = [None if row is None else tuple(row) for row in Body(blocks, [False] * len(blocks)).rows]
    found.body.append((rows, kinds, count))
    if quotations:
        for index, kind in enumerate(kinds):
            if row := quotation_row(blocks, index):
                found.quotation.append((tuple(row), int(kind != "quote"), _QUOTATIONS if kind == "quote" else 1.0))


def _add_headline(found: Examples, article: Labelled, share: float) -> None:
    """The blocks up to the headline, or the first block of the text if there is no headline."""
    blocks = _blocks(article)
    kinds = [kind for kind, _ in article.blocks]
    for index, kind in enumerate(kinds[:6]):
        which = {"furniture": 0, "headline": 1}.get(kind, 2)
        found.headline.append((tuple(headline_row(blocks, index)), which, share))
        if which:
            break


def _add_standfirst(found: Examples, article: Labelled, share: float) -> None:
    """The blocks after the headline, up to the standfirst or the first block of the body."""
    kinds = [kind for kind, _ in article.blocks]
    if "headline" not in kinds:
        return
    top = kinds.index("headline")
    blocks = _blocks(article)
    family = family_of(blocks)
    for index in range(top + 1, min(top + 6, len(kinds) - 1)):
        which = {"furniture": 0, "standfirst": 1}.get(kinds[index], 2)
        if blocks[index].size > 900:
            break
        found.standfirst.append((tuple(standfirst_row(blocks, index, top, family)), which, share))
        if which:
            break


def examples_of(article: Labelled, pool: Sequence[Labelled], source: str) -> Examples:
    """The examples of a text and of its variants. `source`: dev, more or deck."""
    chance = random.Random(article.name)
    found = Examples()
    dev = source == "dev"
    if source != "deck":
        _add_body(found, article, 3 if dev else 1, quotations=True)
        for altered in _altered_bodies(article, pool, chance, many=dev):
            _add_body(found, altered, 1)
    chance = random.Random(f"head {article.name}")  # so that the variants of the body do not change those of the head
    share = {"dev": 1.0, "deck": 0.5, "more": 0.1}[source]
    _add_headline(found, article, share)
    for _ in range(2 if dev else 1):
        _add_headline(found, noisy_above(article, chance, pool, part=0), share * 0.2)
    _add_headline(found, noisy_head(article, chance, pool, part=0), share * 0.5)
    _add_headline(found, with_sign(article, chance), share * 0.3)
    _add_headline(found, drop_head(article, chance), share)
    _add_headline(found, brief(article, chance), share * 0.3)
    for index in (0, -1):
        _add_headline(found, replace(article, blocks=(article.blocks[index],)), share * 0.3)
    if dev:
        for altered in (rescripted(article, chance), drop_stops(article, chance)):
            _add_headline(found, altered, share * 0.2)
    if source != "more":
        _add_standfirst(found, article, share)
        _add_standfirst(found, brief(article, chance), share * 0.08)
        _add_standfirst(found, noisy_head(article, chance, pool, part=0), share * 0.3)
        if article.of("standfirst"):
            bare = drop_standfirst(article, chance)
            _add_standfirst(found, bare, share * (0.15 if dev else 0.3))
            _add_standfirst(found, noisy_head(bare, chance, pool, part=0), share * 0.1)
    return found


def _altered_bodies(
    article: Labelled, pool: Sequence[Labelled], chance: random.Random, *, many: bool
) -> Iterator[Labelled]:
    yield noisy(article, chance, pool, part=0)
    if chance.random() < 0.5:
        yield drop_stops(article, chance)
    if chance.random() < 0.5:
        yield shortened(article, chance)
    if chance.random() < 0.3 and not many:
        yield with_lists(article, chance, pool)
    if chance.random() < 0.3:
        yield with_lists(terse(article, chance), chance, pool)
    if chance.random() < 0.25:
        yield rescripted(shortened(article, chance), chance)
    if many:
        yield noisy(article, chance, pool, part=0)
        yield with_lists(article, chance, pool)
        yield noisy(with_lists(article, chance, pool), chance, pool, part=0)
        yield with_lists(terse(article, chance), chance, pool)
        yield rescripted(article, chance)
        yield rescripted(shortened(article, chance), chance)
        yield shortened(article, chance)
        yield excerpt(article, chance)
