"""What all commands share: messages on standard error, and errors of the library as wrong use."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from rich.console import Console

    from seednews.errors import SeedNewsError

__all__ = [
    "DEBUG",
    "OPTIONS",
    "QUIET",
    "STREAM",
    "VERBOSE",
    "console",
    "debug",
    "in_shell",
    "is_verbose",
    "say",
    "styled",
    "switch",
    "tell_passed_over",
    "told",
    "usage",
]

STREAM = "-"
"""Stands for standard input and standard output."""

T = TypeVar("T")


@cache
def console() -> Console:
    """Standard error; colours only on a terminal, and none where NO_COLOR says so."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=True)


def say(message: str, style: str | None = None) -> None:
    """Print a message on standard error. Under --quiet, only errors (red) are printed."""
    if style != "red" and _setting(QUIET):
        return
    text = in_shell(message)
    if console.cache_info().currsize:  # a progress bar may be on the screen; only its console can print above it
        console().print(text, style=style)
    else:
        click.echo(styled(text, fg=style), err=True)


OPTIONS = {
    "correct": "--correct",
    "deliver": "--deliver",
    "done": "--done",
    "encoding": "--encoding",
    "exclude": "--exclude",
    "failed": "--failed",
    "field": "--field",
    "format": "--to",
    "house": "--house FILE",
    "issue": "--issue",
    "jobs": "--jobs",
    "kill": "--kill",
    "layout": "--layout",
    "ledger": "--ledger",
    "manifest": "--manifest",
    "output": "-o",
    "overwrite": "--force",
    "pack": "--pack",
    "previous": "--previous",
    "report": "--report",
    "resume": "--resume",
    "scheduler": "--scheduler",
    "size": "--shard-size",
    "source": "--from",
}
"""The option of the command line for each argument of the library: the only place where one is named by the other."""

_WORDS = {
    **{f"`{argument}`": option for argument, option in OPTIONS.items()},
    **{f"`{argument}=...`": option for argument, option in OPTIONS.items()},
    **{f"`{argument}=True`": option for argument, option in OPTIONS.items()},
    "`embargoed='include'`": "--option embargoed=include",
}


def in_shell(message: str) -> str:
    """A message of the library, which marks arguments as code, with the options of the command line for them."""
    for argument, option in _WORDS.items():
        message = message.replace(argument, option)
    return message


def told(fault: SeedNewsError) -> str:
    """An error of the library as the command line says it."""
    from seednews.errors import UsageError

    if isinstance(fault, UsageError):
        option = OPTIONS[fault.argument].partition(" ")[0] if fault.argument in OPTIONS else fault.argument
        return in_shell(f"{option}: {fault.reason}")
    return in_shell(str(fault))


def debug(traceback: str | None) -> None:
    """Show where a bug was raised, under --debug."""
    if traceback is not None and _setting(DEBUG):
        say(traceback.rstrip())


DEBUG, QUIET, VERBOSE = "seednews.debug", "seednews.quiet", "seednews.verbose"


def _setting(name: str) -> bool:
    """Whether an option that every command has was given."""
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.meta.get(name))


def is_verbose() -> bool:
    """Whether diagnostics of the lowest severity are wanted."""
    return _setting(VERBOSE)


def switch(name: str) -> Callable[[click.Context, click.Parameter, bool], None]:
    """The callback of an option that switches a setting of the whole command on."""

    def callback(context: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's order
        context.meta[name] = value or context.meta.get(name, False)

    return callback


def tell_passed_over(passed_over: Mapping[str, int]) -> None:
    """Say how many files in folders were skipped, by their suffix."""
    for suffix, count in sorted(passed_over.items()):
        files = "file" if count == 1 else "files"
        kind = "without a suffix" if suffix == "no suffix" else f"with the unknown suffix {suffix}"
        say(f"skipped {count:,} {files} {kind}", "yellow")


def styled(text: str, **style: Any) -> str:  # noqa: ANN401 - what click.style takes
    """A text in colour; NO_COLOR (no-color.org) is honoured, and click drops it off a terminal."""
    return text if os.environ.get("NO_COLOR") else click.style(text, **style)


def usage(action: Callable[[], T]) -> T:
    """What `action` returns; an error of ours in it is wrong use of the command line."""
    from seednews.errors import SeedNewsError

    try:
        return action()
    except SeedNewsError as fault:
        raise click.UsageError(told(fault)) from None
