"""Runs the command ``watch``."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from seednews.cli.terminal import debug, refuses_loss, say, told, usage

if TYPE_CHECKING:
    from seednews.desk.settings import Settings
    from seednews.desk.watch import Event

__all__ = ["watch_folder"]

_COLOURS = {"failed": "red", "waiting": "yellow", "warning": "yellow"}
_FAULTS = frozenset({"failed", "waiting"})


def _log_text(event: Event) -> None:
    version = "" if event.version is None else f" (version {event.version}, {event.delivery})"
    message = f": {event.message}" if event.message else ""
    say(f"{event.kind:<9} {event.file}{version}{message}", "red" if event.is_lossy else _COLOURS.get(event.kind))
    debug(event.traceback)


def _log_json(event: Event) -> None:
    from seednews.desk.watch.folder import as_json

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
    allow_loss: bool,
) -> None:
    """Watch until a signal arrives; with `once`, until all present files are processed."""
    from seednews.desk.watch import Event, Watch
    from seednews.desk.watch.targets import shown
    from seednews.errors import SeedNewsError

    asked: list[int] = []
    events: list[Event] = []
    tell = _log_json if log == "json" else _log_text

    def hear(event: Event) -> None:
        tell(event)
        events.extend([event] if once else [])

    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda number, _: asked.append(number))
    watch = usage(
        lambda: Watch(
            folder,
            deliver,
            settings,
            clock=now,
            settle=settle,
            ledger=ledger,
            done=done,
            failed=failed,
            log=hear,
        )
    )
    try:
        with watch:
            if once:
                watch.settle = 0
                watch.resume()
                watch.turn(lambda: bool(asked))
                is_loss = refuses_loss(any(each.is_lossy for each in events), allow_loss=allow_loss)
                is_fault = is_loss or any(each.kind in _FAULTS for each in events)
                sys.exit(128 + asked[0] if asked else int(is_fault))
            else:
                plan = f"scanning every {interval:g} s, delivering {settings.format} to {shown(deliver)}"
                hear(Event("started", folder, plan))
                watch.run(interval, lambda: bool(asked))
                hear(Event("stopped", folder, f"received {signal.Signals(asked[0]).name}"))
                if asked[0] == signal.SIGINT:
                    sys.exit(130)
    except SeedNewsError as fault:
        say(told(fault), "red")
        sys.exit(1)
