"""What all commands share: messages on standard error, and errors of the library as wrong use."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["LAYOUT", "STREAM", "console", "in_shell", "say", "styled", "tell_passed_over", "usage"]

STREAM = "-"
"""Stands for standard input and standard output."""

LAYOUT = click.Choice(["auto", "blank-line", "single-line", "wrapped"])
"""The layouts of plain text."""

T = TypeVar("T")


def _known(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """The name of a format. Raises click.UsageError where there is none of that name."""
    from seednews import formats

    if value is not None:
        usage(lambda: formats.get(value))
    return value


FROM = click.option(
    "--from",
    "source",
    metavar="FORMAT",
    callback=_known,
    help="Format of the inputs; without it, the suffix and the first bytes of each decide.",
)
"""The option that names the format of the inputs."""


@cache
def console() -> Console:
    """Standard error; colours only on a terminal, and none where NO_COLOR says so."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=True)


def say(message: str, style: str | None = None) -> None:
    """Tell people something, on standard error."""
    console().print(in_shell(message), style=style)


# The library's advice names the option of the command line and, behind it, the argument in Python.
_PYTHON = (
    (re.compile(r"(--[a-z-]+), [a-z]+=\.\.\.(?=\))"), r"\1"),  # (--layout, layout=...)
    (re.compile(r"(--[a-z-]+(?: [a-z]+=[a-z]+)?) \([a-z]+=[^()]*\)"), r"\1"),  # --force (overwrite=True)
    (re.compile(r", or give it \([a-z]+=\.\.\.\)"), ""),
    (re.compile(r"(?:[a-z]+=\.\.\., )+or marks in the text"), "by marks in the text, such as '# ' before a headline"),
)


def in_shell(message: str) -> str:
    """Advice of the library as the command line gives it: without what only Python can do."""
    for pattern, words in _PYTHON:
        message = pattern.sub(words, message)
    return message


def tell_passed_over(passed_over: Mapping[str, int]) -> None:
    """Say how many files in folders are no article, by their suffix."""
    for suffix, count in sorted(passed_over.items()):
        say(f"passed over: {count:,} files of the kind {suffix}", "yellow")


def styled(text: str, **style: Any) -> str:  # noqa: ANN401 - what click.style takes
    """A text in colour for standard output; NO_COLOR (no-color.org) is honoured, and click drops it off a terminal."""
    return text if os.environ.get("NO_COLOR") else click.style(text, **style)


def usage(action: Callable[[], T]) -> T:
    """What `action` gives; an error of ours in it is wrong use of the command line."""
    from seednews.errors import SeedNewsError

    try:
        return action()
    except SeedNewsError as fault:
        raise click.UsageError(in_shell(str(fault))) from None
