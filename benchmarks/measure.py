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
"""Does the work once, over all texts."""


@attrs.frozen
class Goal:
    """The minimum of a ratio: the other library's time divided by ours."""

    least: float
    """The minimum."""


@attrs.frozen
class Contender:
    """A contender. The others are compared with the first one of a contest."""

    name: str
    """The name."""
    job: Job
    """The work."""
    goal: Goal | None = None
    """The goal for the ratio, if there is one."""


@attrs.frozen
class Result:
    """The result of a contender."""

    name: str
    """The name."""
    microseconds: float
    """Median time per text, in microseconds."""
    ratio: float
    """Median of its time divided by that of the first contender in the same round."""
    low: float
    """First quartile of the ratios."""
    high: float
    """Third quartile of the ratios."""
    goal: float | None = None
    """The goal."""

    @property
    def missed(self) -> bool:
        """Whether the goal is not reached."""
        return self.goal is not None and self.ratio < self.goal


def seconds(job: Job, times: int = 1, clock: Callable[[], float] = perf_counter) -> float:
    """Time of a job. Garbage is collected before, and not during the job."""
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
