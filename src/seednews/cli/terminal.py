"""What all commands share: messages on standard error, and errors of the library as wrong use."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["STREAM", "console", "say", "usage"]

STREAM = "-"
"""Stands for standard input and standard output."""

T = TypeVar("T")


@cache
def console() -> Console:
    """Standard error; colours only on a terminal, and none where NO_COLOR says so."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=True)


def say(message: str, style: str | None = None) -> None:
    """Tell people something, on standard error."""
    console().print(message, style=style)


def usage(action: Callable[[], T]) -> T:
    """What `action` gives; an error of ours in it is wrong use of the command line."""
    from seednews.errors import SeedNewsError

    try:
        return action()
    except SeedNewsError as fault:
        raise click.UsageError(str(fault)) from None
