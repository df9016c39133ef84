"""Messages on standard error, and errors of the library as usage errors. Shared by all commands."""

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
    "is_quiet",
    "is_verbose",
    "refuses_loss",
    "say",
    "styled",
    "switch",
    "tell_passed_over",
    "told",
    "usage",
]

STREAM = "-"
"""The path that means standard input or standard output."""

T = TypeVar("T")


@cache
def console() -> Console:
    """The console on standard error. Uses colours only on a terminal and without NO_COLOR."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=True)


def say(message: str, style: str | None = None) -> None:
    """Print a message on standard error. Under --quiet, only errors (red) are printed."""
    if style != "red" and is_quiet():
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
    "standfirst_habit": "--standfirst",
}
"""Maps the arguments of the library to the options of the command line. This is the only such table."""

_WORDS = {
    **{f"`{argument}`": option for argument, option in OPTIONS.items()},
    **{f"`{argument}=...`": option for argument, option in OPTIONS.items()},
    **{f"`{argument}=True`": option for argument, option in OPTIONS.items()},
    "`embargoed='include'`": "--option embargoed=include",
}


def in_shell(message: str) -> str:
    """Replace the arguments in a message of the library (marked as code) by options of the command line."""
    for argument, option in _WORDS.items():
        message = message.replace(argument, option)
    return message


def told(fault: SeedNewsError) -> str:
    """The message of an error, as the command line prints it."""
    from seednews.errors import UsageError

    if isinstance(fault, UsageError):
        option = OPTIONS[fault.argument].partition(" ")[0] if fault.argument in OPTIONS else fault.argument
        return in_shell(f"{option}: {fault.reason}")
    return in_shell(str(fault))


def debug(traceback: str | None) -> None:
    """Print the traceback of a bug if --debug is set."""
    if traceback is not None and _setting(DEBUG):
        say(traceback.rstrip())


DEBUG, QUIET, VERBOSE = "seednews.debug", "seednews.quiet", "seednews.verbose"


def _setting(name: str) -> bool:
    """Whether a general option is set."""
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.meta.get(name))


def is_verbose() -> bool:
    """Whether to print diagnostics of the lowest severity."""
    return _setting(VERBOSE)


def is_quiet() -> bool:
    """Whether to print errors only."""
    return _setting(QUIET)


def refuses_loss(is_lossy: bool, *, allow_loss: bool) -> bool:  # noqa: FBT001 - what is asked
    """Whether lost words count as a failure. If so, print how to accept them."""
    refused = is_lossy and not allow_loss
    if refused:
        say("some words could not be read; use --allow-loss to exit with 0 anyway", "red")
    return refused


def switch(name: str) -> Callable[[click.Context, click.Parameter, bool], None]:
    """The callback of an option that turns on a general setting."""

    def callback(context: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's order
        context.meta[name] = value or context.meta.get(name, False)

    return callback


def tell_passed_over(passed_over: Mapping[str, int]) -> None:
    """Print how many files in folders were skipped, by suffix."""
    for suffix, count in sorted(passed_over.items()):
        files = "file" if count == 1 else "files"
        kind = _ODD_FILES.get(suffix, f"with the unknown suffix {suffix}")
        say(f"skipped {count:,} {files} {kind}", "yellow")


_ODD_FILES = {
    "no suffix": "without a suffix",
    "not a regular file": "that are pipes, sockets or broken links",
}


def styled(text: str, **style: Any) -> str:  # noqa: ANN401 - the arguments of click.style
    """A text in colour, unless NO_COLOR is set (no-color.org). click drops colours if the output is not a terminal."""
    return text if os.environ.get("NO_COLOR") else click.style(text, **style)


def usage(action: Callable[[], T]) -> T:
    """Call `action`, and turn an error of the library into a click.UsageError."""
    from seednews.errors import SeedNewsError

    try:
        return action()
    except SeedNewsError as fault:
        raise click.UsageError(told(fault)) from None
