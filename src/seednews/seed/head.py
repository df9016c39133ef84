"""Infers the head of an article: headline, standfirst, and the blocks above and between them.

The head consists of blocks such as kickers, bylines, dates and captions, then the headline, more such blocks, and the
standfirst. Headline and standfirst may be missing. The facts of each block give the probability of each role, and the
most likely combination is used.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

from seednews.seed.fact_tables import HEADLINE, STANDFIRST
from seednews.seed.facts import LINK, WORDLESS, Block, family_of, headline_row, standfirst_row
from seednews.seed.known import Habit
from seednews.seed.reasons import strongest
from seednews.seed.weights import Weights

__all__ = ["Head", "read_head"]

Role: TypeAlias = Literal["aside", "headline", "standfirst"]
_PLACES = 6
"""Headline and standfirst are each among this many blocks."""
_LONGEST_STANDFIRST = 900
_UNLIKELY = -4.0
"""Log probability below which a reading is not followed."""
_NO_TITLE = LINK | WORDLESS
"""A line of symbols or a web address is treated like a mark."""


class _Way(NamedTuple):
    """A possible reading of the first blocks, with its probability."""

    roles: tuple[Role, ...]
    chance: float
    """Its log probability."""


class _Reader:
    """The probabilities of all readings of the first blocks."""

    def __init__(self, blocks: Sequence[Block], weights: Weights, habit: Habit, stop: int) -> None:
        self.blocks = blocks
        self.weights = weights
        self.habit = habit
        self.stop = stop
        self.rows: dict[tuple[int, int], list[int]] = {}
        self.family: int | None = None

    def ways_above(self, index: int, roles: tuple[Role, ...], chance: float) -> list[_Way]:
        """The readings from a block on, if there is no headline above it."""
        if index >= self.stop:
            return [_Way(roles, chance)]
        row = self.rows[index, -1] = headline_row(self.blocks, index)
        if self.blocks[index].words & _NO_TITLE:
            return self.ways_above(index + 1, (*roles, "aside"), chance)
        aside, headline, text = _chances(row, self.weights.headline, self.weights.bias["headline"])
        ways = [_Way(roles, chance + text)]
        below = len(self.blocks) - index - 1
        if below and (self.blocks[index].aside or below > 1) and chance + aside > _UNLIKELY:
            ways += self.ways_above(index + 1, (*roles, "aside"), chance + aside)
        if chance + headline > _UNLIKELY:
            ways += self.ways_below(index + 1, index, (*roles, "headline"), chance + headline)
        return ways

    def ways_below(self, index: int, headline: int, roles: tuple[Role, ...], chance: float) -> list[_Way]:
        """The readings from a block on, if the headline is above it."""
        if index >= self.stop or index + 1 >= len(self.blocks):
            return [_Way(roles, chance)]
        block = self.blocks[index]
        if block.words & _NO_TITLE:
            return self.ways_below(index + 1, headline, (*roles, "aside"), chance)
        if self.family is None:
            self.family = family_of(self.blocks)
        row = self.rows[index, headline] = standfirst_row(self.blocks, index, headline, self.family)
        aside, standfirst, text = _chances(row, self.weights.standfirst, self.weights.bias["standfirst"])
        if self.habit != "infer":  # only one of text and standfirst is possible
            sure = math.log(math.exp(standfirst) + math.exp(text))
            standfirst, text = (sure, -math.inf) if self.habit == "always" else (-math.inf, sure)
        ways = []
        if block.size > _LONGEST_STANDFIRST:
            return [_Way(roles, chance)]
        if text > -math.inf:
            ways.append(_Way(roles, chance + text))
        if chance + standfirst > _UNLIKELY:
            ways.append(_Way((*roles, "standfirst"), chance + standfirst))
        if chance + aside > _UNLIKELY:
            ways += self.ways_below(index + 1, headline, (*roles, "aside"), chance + aside)
        return ways


def _chances(row: Sequence[int], weights: Sequence[Sequence[float]], bias: Sequence[float]) -> tuple[float, ...]:
    """The log probabilities of the classes, text last."""
    scores = [each + sum(map(own.__getitem__, row)) for own, each in zip(weights, bias, strict=True)]
    scores.append(0.0)
    top = max(scores)
    total = top + math.log(sum([math.exp(score - top) for score in scores]))
    return tuple(score - total for score in scores)


class Head:
    """The most likely reading of the first blocks."""

    __slots__ = ("_rows", "_ways", "_weights", "roles")

    roles: tuple[Role, ...]
    """The blocks of the head."""

    def __init__(self, ways: Sequence[_Way], rows: Mapping[tuple[int, int], list[int]], weights: Weights) -> None:
        self._ways = ways
        self._rows = rows
        self._weights = weights
        self.roles = max(ways, key=lambda way: way.chance).roles

    @property
    def title(self) -> int:
        """Index of the headline, or -1."""
        return self.roles.index("headline") if "headline" in self.roles else -1

    def score(self, index: int) -> float:
        """The probability of the role of a block, from 0 to 1."""
        chances = [(math.exp(way.chance), index < len(way.roles) and way.roles[index]) for way in self._ways]
        total = sum([chance for chance, _ in chances])
        return sum([chance for chance, role in chances if role == self.roles[index]]) / total

    def is_surely(self, index: int, least: float) -> bool:
        """Whether the role of a block is more likely than `least`."""
        return self.score(index) > least

    def reasons(self, index: int) -> tuple[str, ...]:
        """The strongest facts for the role of a block, in words."""
        title, role = self.title, self.roles[index]
        above = title < 0 or index <= title
        row = self._rows.get((index, -1 if above else title), [])
        table, own = (HEADLINE, self._weights.headline) if above else (STANDFIRST, self._weights.standfirst)
        weights = own[0 if role == "aside" else 1]
        return strongest([(weights[place], table.words[place]) for place in row])


def read_head(
    blocks: Sequence[Block],
    weights: Weights,
    *,
    open_blocks: int,
    headline: bool = False,
    habit: Habit = "infer",
) -> Head:
    """The head of a text, among its first `open_blocks`; the next block has a mark, or does not exist.

    With `headline`, the first block is known to be the headline.
    """
    reader = _Reader(blocks, weights, habit, min(open_blocks, _PLACES + 1))
    ways = reader.ways_below(1, 0, ("headline",), 0.0) if headline else reader.ways_above(0, (), 0.0)
    return Head(ways, reader.rows, weights)
