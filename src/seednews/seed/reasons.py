"""Finds the facts with the largest weights, in words."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["strongest"]

_MOST = 3
_WEAKEST = 0.1
"""Maximum number of reasons of a basis, and minimum weight of a reason, in log odds."""


def strongest(weighed: Iterable[tuple[float, str]]) -> tuple[str, ...]:
    """The descriptions of the facts with the largest weights, largest first, without empty ones."""
    heavy = sorted((-weight, words) for weight, words in weighed if weight > _WEAKEST and words)
    return tuple(dict.fromkeys(words for _, words in heavy))[:_MOST]
