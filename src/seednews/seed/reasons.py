"""Which facts weighed most, in words."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["strongest"]

_MOST = 3
_WEAKEST = 0.1
"""How many reasons a basis has at most, and the least weight of a reason, in log odds."""


def strongest(weighed: Iterable[tuple[float, str]]) -> tuple[str, ...]:
    """The words of the facts that weigh most, the heaviest first; without words a fact is left out."""
    heavy = sorted((-weight, words) for weight, words in weighed if weight > _WEAKEST and words)
    return tuple(dict.fromkeys(words for _, words in heavy))[:_MOST]
