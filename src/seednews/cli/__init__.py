"""The command line, a thin layer over the library. Requires the extra ``cli``."""

from __future__ import annotations

import errno
import gc
import os
import signal
import sys
from io import RawIOBase, TextIOWrapper
from types import FrameType
from typing import NoReturn, TextIO

__all__ = ["main"]

_OBJECTS_BETWEEN_COLLECTIONS = 50_000
"""New objects after which Python looks for garbage in circles. Its 700 cost a start one twentieth of its time, since
imports make many objects and no garbage."""


def main() -> NoReturn:
    """Run the command ``seednews`` and exit with its exit code."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _leave)
    if sys.stdout is None:  # the shell closed it
        sys.stdout = TextIOWrapper(_Closed(), write_through=True)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # not every terminal encoding has every character
    sys.exit(_flushed(_run()))


class _Closed(RawIOBase):
    """A closed standard output, which fails when something is written, as a full disk does."""

    def writable(self) -> bool:
        return True

    def write(self, _: object) -> int:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))


def _run() -> int:
    """Run the command and return its exit code. If dependencies are missing, name the extra that installs them."""
    try:
        from seednews.cli.commands import seednews

        seednews()
    except ModuleNotFoundError as fault:
        if fault.name not in {"click", "rich"}:
            raise
        from seednews.errors import DependencyMissing

        return _told(str(DependencyMissing("the command line", "cli")), 2)
    except KeyboardInterrupt:  # before the command began
        return 130
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)
    except Exception as fault:  # noqa: BLE001 - unexpected exceptions are raised again
        return _told(_explained(fault))
    return 0


def _explained(fault: Exception) -> str:
    """The message for an expected error. Bugs are raised again."""
    from seednews.errors import SeedNewsError

    if isinstance(fault, SeedNewsError):
        from seednews.cli.terminal import told

        return told(fault)
    if isinstance(fault, OSError):  # such as a full disk, or too many open files
        return f"{fault.filename or 'standard output'}: {fault.strerror or fault}"
    raise fault


def _told(message: str, code: int = 1) -> int:
    """Print a message on standard error, if that is possible, and return the exit code."""
    try:
        sys.stderr.write(f"{message}\n")
    except (OSError, ValueError, AttributeError):
        return code
    return code


def _flushed(code: int) -> int:
    """The exit code, or 1 if the output cannot be flushed.

    Otherwise Python would notice at exit, print a traceback and exit with 120.
    """
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError) as fault:
            if isinstance(fault, OSError):
                if stream is sys.stdout and code == 0:  # otherwise an error was already printed
                    _told(f"standard output: {fault.strerror or fault}")
                code = code or 1
                _silence(stream)
    return code


def _silence(stream: TextIO) -> None:
    """Discard what is still in the stream's buffer."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):
        return


def _leave(number: int, _: FrameType | None) -> None:
    """Exit as after an error, so that temporary files are removed."""
    raise SystemExit(128 + number)
