"""Measures contenders side by side.

A shared machine has good and bad moments. So the contenders take turns, round after round (A B C, A B C, ...), and what
is reported is the median of the ratios within a round, with the quartiles beside it: a bad moment strikes all alike.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from statistics import median, quantiles
from time import perf_counter
from typing import TypeAlias

import attrs

__all__ = ["Contender", "Goal", "Result", "contest", "seconds"]

Job: TypeAlias = Callable[[], object]
"""Does a piece of work once, over all texts."""


@attrs.frozen
class Goal:
    """What a ratio is wanted to be, at least: the other's time over ours."""

    least: float
    """The least ratio."""


@attrs.frozen
class Contender:
    """Somebody who does a piece of work. The first of a contest is the one that the others are measured against."""

    name: str
    """Who."""
    job: Job
    """The work."""
    goal: Goal | None = None
    """What is wanted of the ratio, where something is."""


@attrs.frozen
class Result:
    """How a contender did."""

    name: str
    """Who."""
    microseconds: float
    """Median time over one text, in millionths of a second."""
    ratio: float
    """Median of its time over the first contender's, each taken in the same round."""
    low: float
    """First quartile of the ratios."""
    high: float
    """Third quartile of the ratios."""
    goal: float | None = None
    """The least ratio that is wanted."""

    @property
    def missed(self) -> bool:
        """Whether the goal is not reached."""
        return self.goal is not None and self.ratio < self.goal


def seconds(job: Job, times: int = 1, clock: Callable[[], float] = perf_counter) -> float:
    """Time that a job takes, with the garbage of others swept away before, and no sweeping in between."""
    gc.collect()
    gc.disable()
    try:
        begin = clock()
        for _ in range(times):
            job()
        return (clock() - begin) / times
    finally:
        gc.enable()


def contest(
    contenders: Sequence[Contender],
    texts: int,
    rounds: int,
    clock: Callable[[], float] = perf_counter,
    shortest: float = 0.004,
) -> list[Result]:
    """The contenders' results over so many rounds, after one to warm up.

    A job that is done in less than `shortest` seconds is repeated within a round, or the clock would be what is seen.
    """
    times = [max(1, round(shortest / max(seconds(each.job, 1, clock), 1e-7))) for each in contenders]
    taken = [[seconds(each.job, n, clock) for each, n in zip(contenders, times, strict=True)] for _ in range(rounds)]
    return list(_results(contenders, list(zip(*taken, strict=True)), texts))


def _results(contenders: Iterable[Contender], taken: Sequence[Sequence[float]], texts: int) -> Iterator[Result]:
    for contender, times in zip(contenders, taken, strict=True):
        ratios = [time / ours for time, ours in zip(times, taken[0], strict=True)]
        low, _, high = quantiles(ratios, n=4) if len(ratios) > 1 else ratios * 3
        goal = contender.goal.least if contender.goal else None
        yield Result(contender.name, median(times) / texts * 1e6, median(ratios), low, high, goal)
