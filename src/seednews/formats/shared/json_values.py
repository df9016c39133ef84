"""Describes JSON values in messages."""

from __future__ import annotations

import reprlib

__all__ = ["described"]

_TYPES: tuple[tuple[type, str], ...] = (
    (dict, "object"),
    (list, "array"),
    (str, "string"),
    (int, "number"),
    (float, "number"),
)


def described(value: object) -> str:
    """A value with its JSON type, such as ``the string 'x'``; long values are abridged."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    kind = next((name for each, name in _TYPES if isinstance(value, each)), "value")
    return f"the {kind} {reprlib.repr(value)}"
