"""What all that never changes has in common."""

from __future__ import annotations

from typing import Self, TypeVar

__all__ = ["Value", "shortened"]

V = TypeVar("V", bound="Value")


class Value:
    """Something that never changes, nor does anything in it: a copy of it is itself."""

    __slots__ = ()

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self


_SHOWN = 60


def shortened(text: str) -> str:
    """A text as :func:`repr` shows it, cut after a few words."""
    return repr(text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…")
