"""Infers the kinds of the blocks of the body: a chain of states, whose most likely path the Viterbi algorithm finds.

Marked blocks, and blocks that are paragraphs because of their length, have a fixed state. They divide the chain into
short stretches that are solved independently. The result is the same as for the whole chain.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from seednews.seed.fact_tables import BODY
from seednews.seed.reasons import strongest
from seednews.seed.weights import CROSSHEAD, FURNITURE, LIST_ITEM, PARAGRAPH, Weights

__all__ = ["Chain"]

_STATES = (PARAGRAPH, CROSSHEAD, LIST_ITEM, FURNITURE)
_NEVER = -1e9
_NOTHING = (0.0,) * len(_STATES)
_ROUNDED = 0.001
"""Upper bound of the rounding error of a score."""


class Chain:
    """The blocks of a body and their states."""

    __slots__ = ("_marginals", "_rows", "_scores", "_weights", "states")

    states: list[int]
    """The most likely state of each block."""

    def __init__(
        self,
        rows: Sequence[list[int] | None],
        fixed: Sequence[int | None],
        weights: Weights,
        no_items: AbstractSet[int] = frozenset(),
    ) -> None:
        """`rows` contains the facts of each block, `fixed` the known states, `no_items` what cannot be a list item."""
        self._weights = weights
        self._rows = rows
        crosshead, item, furniture = (row.__getitem__ for row in weights.body)
        bias = weights.bias["body"]
        self._marginals: dict[int, float] = {}
        self.states = states = [PARAGRAPH if state is None else state for state in fixed]
        self._scores: list[tuple[float, ...] | None] = [
            None
            if state is not None or row is None
            else (
                0.0,
                bias[0] + sum(map(crosshead, row)),
                bias[1] + sum(map(item, row)) if place not in no_items else _NEVER,
                bias[2] + sum(map(furniture, row)),
            )
            for place, (row, state) in enumerate(zip(rows, fixed, strict=True))
        ]
        start = None
        for index, score in enumerate(self._scores):
            if score is None:
                if start is not None:
                    states[start:index] = self._best(start, index)
                    start = None
            elif start is None:
                start = index
        if start is not None:
            states[start:] = self._best(start, len(states))
        self._dissolve_lone_items()

    def _entry(self, start: int) -> Sequence[float]:
        """Scores of the transitions from the block before a stretch to each state."""
        return self._weights.follows[self.states[start - 1]] if start else (0.0,) * 4

    def _exit(self, stop: int) -> Sequence[float]:
        """Scores of the transitions from each state to the block after a stretch."""
        if stop == len(self.states):
            return (0.0,) * 4
        behind = self.states[stop]
        return [row[behind] for row in self._weights.follows]

    def _best(self, start: int, stop: int) -> list[int]:
        """The most likely states of a stretch."""
        entry, leave = self._entry(start), self._exit(stop)
        scores = self._scores[start:stop]
        best = [one + other for one, other in zip(entry, scores[0] or (), strict=True)]
        follows = self._weights.follows
        came: list[list[int]] = []
        for score in scores[1:]:
            back, now = [], []
            for state in _STATES:
                ways = [best[before] + follows[before][state] for before in _STATES]
                top = max(ways)
                back.append(ways.index(top))
                now.append(top + (score or ())[state])
            came.append(back)
            best = now
        best = [one + other for one, other in zip(best, leave, strict=True)]
        path = [best.index(max(best))]
        for back in reversed(came):
            path.append(back[path[-1]])
        return path[::-1]

    def _dissolve_lone_items(self) -> None:
        """A list has at least two items. A single item gets the second most likely state."""
        states = self.states
        for index, state in enumerate(states):
            scores = self._scores[index]
            if (
                state == LIST_ITEM
                and scores
                and LIST_ITEM not in (states[index - 1 : index] + states[index + 1 : index + 2])
            ):
                entry, leave = self._entry(index), self._exit(index + 1)
                totals = [entry[each] + scores[each] + leave[each] for each in _STATES]
                totals[LIST_ITEM] = _NEVER
                states[index] = totals.index(max(totals))

    def is_surely(self, index: int, least: float) -> bool:
        """Whether the state of a block is more likely than `least`, for any neighbours. False means unknown."""
        scores, states, weights = self._scores[index], self.states, self._weights
        if scores is None:
            return True
        state, last = states[index], len(states) - 1
        own = scores[state]
        # A neighbour with a known state counts as such; any other is assumed to favour the worst state.
        if index == 0:
            before: Sequence[float] = _NOTHING
        else:
            fixed = self._scores[index - 1] is None
            before = weights.leads_behind[states[index - 1]][state] if fixed else weights.least_behind[state]
        if index == last:
            behind: Sequence[float] = _NOTHING
        else:
            fixed = self._scores[index + 1] is None
            behind = weights.leads_before[states[index + 1]][state] if fixed else weights.least_before[state]
        others = [math.exp(each - own - one - two) for each, one, two in zip(scores, before, behind, strict=True)]
        return 1 / sum(others) > least + _ROUNDED

    def score(self, index: int) -> float:
        """The probability of the state of a block, from 0 to 1; 1 if the state was already known."""
        found = self._marginals.get(index)
        if found is None and self._scores[index] is not None:
            start = stop = index
            while start and self._scores[start - 1] is not None:
                start -= 1
            while stop < len(self.states) and self._scores[stop] is not None:
                stop += 1
            self._weigh(start, stop)
            found = self._marginals[index]
        return 1.0 if found is None else found

    def _weigh(self, start: int, stop: int) -> None:
        """The probabilities of the states of a stretch, by the forward-backward algorithm, scaled at each step."""
        odds = [[math.exp(score - max(scores)) for score in scores] for scores in self._scores[start:stop] if scores]
        follows = [[math.exp(weight) for weight in row] for row in self._weights.follows]
        into = list(zip(*follows, strict=True))
        ahead = [[math.exp(one) * other for one, other in zip(self._entry(start), odds[0], strict=True)]]
        for here in odds[1:]:
            last = ahead[-1]
            scale = max(last)
            ahead.append(
                [
                    each * (a * last[0] + b * last[1] + c * last[2] + d * last[3]) / scale
                    for each, (a, b, c, d) in zip(here, into, strict=True)
                ]
            )
        back = [math.exp(weight) for weight in self._exit(stop)]
        for place in range(stop - start - 1, -1, -1):
            both = [one * other for one, other in zip(ahead[place], back, strict=True)]
            self._marginals[start + place] = both[self.states[start + place]] / sum(both)
            after = [one * other for one, other in zip(odds[place], back, strict=True)]
            scale = max(after)
            back = [(a * after[0] + b * after[1] + c * after[2] + d * after[3]) / scale for a, b, c, d in follows]

    def reasons(self, index: int) -> tuple[str, ...]:
        """The strongest facts for the state of a block, in words."""
        row, scores, state = self._rows[index], self._scores[index], self.states[index]
        if row is None or scores is None:
            return ()
        if state != PARAGRAPH:
            own = self._weights.body[state - 1]
            return strongest([(own[place], BODY.words[place]) for place in row])
        rival = self._weights.body[max((CROSSHEAD, LIST_ITEM, FURNITURE), key=scores.__getitem__) - 1]
        return strongest([(-rival[place], BODY.words[place]) for place in row])
