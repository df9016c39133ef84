"""The base class of immutable values."""

from __future__ import annotations

from typing import Self

__all__ = ["Value", "shortened"]


class Value:
    """A deeply immutable object. Copying it returns the object itself."""

    __slots__ = ()

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self


_SHOWN = 60


def shortened(text: str) -> str:
    """The :func:`repr` of a text, shortened."""
    return repr(text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…")
