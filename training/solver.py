"""Logistic regression with a quadratic penalty, by Newton's method, over sparse features. Plain Python."""

from __future__ import annotations

import math
from collections.abc import Sequence

__all__ = ["Features", "fit", "probability"]

Features = dict[str, float]
BIAS = "bias"


def probability(score: float) -> float:
    """Log odds as a probability."""
    return 1 / (1 + math.exp(-max(min(score, 35.0), -35.0)))


def fit(
    rows: Sequence[Features],
    labels: Sequence[bool],
    importance: Sequence[float] | None = None,
    *,
    penalty: float = 1.0,
    least: int = 3,
    steps: int = 12,
) -> Features:
    """Weights that tell the rows with a true label from the others.

    Args:
        rows: The features of each example.
        labels: Whether it is of the kind.
        importance: How much each example counts; all alike if None.
        penalty: How strongly weights are drawn to zero.
        least: How many examples must have a feature for it to get a weight.
        steps: Newton steps at most.
    """
    counts: dict[str, int] = {}
    for row in rows:
        for name in row:
            counts[name] = counts.get(name, 0) + 1
    names = [BIAS, *sorted(name for name, count in counts.items() if count >= least)]
    place = {name: index for index, name in enumerate(names)}
    sparse = [[(0, 1.0), *sorted((place[name], value) for name, value in row.items() if name in place)] for row in rows]
    shares = importance or [1.0] * len(rows)
    weights = [0.0] * len(names)
    for _ in range(steps):
        step = _newton_step(sparse, labels, shares, weights, penalty)
        longest = max(map(abs, step))
        scale = min(1.0, 4.0 / longest) if longest else 0.0
        weights = [weight + scale * change for weight, change in zip(weights, step, strict=True)]
        if longest < 1e-4:
            break
    return {name: round(weight, 3) for name, weight in zip(names, weights, strict=True) if abs(weight) >= 0.0005}


def _newton_step(
    sparse: list[list[tuple[int, float]]],
    labels: Sequence[bool],
    shares: Sequence[float],
    weights: list[float],
    penalty: float,
) -> list[float]:
    size = len(weights)
    slope = [-penalty * weight for weight in weights]
    slope[0] = -0.01 * weights[0]
    curve = [[0.0] * size for _ in range(size)]
    for row, label, share in zip(sparse, labels, shares, strict=True):
        guess = probability(sum(weights[index] * value for index, value in row))
        error, bend = share * (label - guess), share * guess * (1 - guess)
        for position, (index, value) in enumerate(row):
            slope[index] += error * value
            if bend > 1e-7:
                line, product = curve[index], bend * value
                for other, factor in row[: position + 1]:
                    line[other] += product * factor
    for index in range(size):
        curve[index][index] += penalty if index else 0.01
    return _solve(curve, slope)


def _solve(lower: list[list[float]], right: list[float]) -> list[float]:
    """Solution of a symmetric positive system, given by its lower half, by Cholesky's method."""
    size = len(right)
    for i in range(size):
        for j in range(i + 1):
            rest = lower[i][j] - sum(map(float.__mul__, lower[i][:j], lower[j][:j]))
            lower[i][j] = math.sqrt(max(rest, 1e-9)) if i == j else rest / lower[j][j]
    half = [0.0] * size
    for i in range(size):
        half[i] = (right[i] - sum(map(float.__mul__, lower[i][:i], half[:i]))) / lower[i][i]
    whole = [0.0] * size
    for i in reversed(range(size)):
        whole[i] = (half[i] - sum(lower[k][i] * whole[k] for k in range(i + 1, size))) / lower[i][i]
    return whole
