"""The command that watches a folder."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seednews.cli.terminal import say, usage

if TYPE_CHECKING:
    from seednews.desk.convert import Settings
    from seednews.desk.watch import Event

__all__ = ["watch_folder"]

_COLOURS = {"failed": "red", "waiting": "yellow"}


def _log_text(event: Event) -> None:
    version = "" if event.version is None else f" (version {event.version}, {event.delivery})"
    message = f": {event.message}" if event.message else ""
    say(f"{event.kind:<9} {event.file}{version}{message}", _COLOURS.get(event.kind))


def _log_json(event: Event) -> None:
    from seednews.desk.watch import as_json

    click.echo(as_json(event, datetime.now(UTC)), err=True)


def watch_folder(  # noqa: PLR0913 - one argument an option
    folder: str,
    deliver: str,
    settings: Settings,
    now: Callable[[], datetime],
    *,
    interval: float,
    settle: float,
    ledger: str | None,
    done: str | None,
    failed: str | None,
    log: str,
    once: bool,
) -> None:
    """Watch until a signal says stop; with `once`, until all that is there is put away."""
    from seednews.desk.watch import Watch
    from seednews.errors import SeedNewsError

    asked: list[int] = []
    faults: list[Event] = []
    tell = _log_json if log == "json" else _log_text

    def hear(event: Event) -> None:
        tell(event)
        faults.extend([event] if event.kind in _COLOURS else [])

    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda number, _: asked.append(number))
    watch = usage(
        lambda: Watch(
            Path(folder),
            deliver,
            settings,
            clock=now,
            settle=settle,
            ledger=None if ledger is None else Path(ledger),
            done=None if done is None else Path(done),
            failed=None if failed is None else Path(failed),
            log=hear,
        )
    )
    try:
        with watch:
            if once:
                watch.settle = 0
                watch.resume()
                watch.turn()
                sys.exit(1 if faults else 0)
            else:
                watch.run(interval, lambda: bool(asked))
    except SeedNewsError as fault:
        say(str(fault), "red")
        sys.exit(1)
