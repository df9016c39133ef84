"""Locks between processes: one run at a time in a folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from os import PathLike, fspath
from pathlib import Path
from typing import IO

from seednews.errors import FileError

__all__ = ["lock", "locked"]


def lock(stream: IO[bytes]) -> bool:
    """Lock an open file for this process, until it is closed; False if another process holds it.

    A file system that knows no locks counts as free: there is no telling.
    """
    try:
        _lock(stream.fileno())
    except BlockingIOError:
        return False
    except OSError:
        return os.name != "nt"  # on Windows, any error means that it is held
    return True


if os.name == "nt":  # pragma: no cover
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(folder: str | PathLike[str], name: str, reason: str) -> Iterator[None]:
    """Hold a lock file in a folder that exists; it is removed at the end.

    Raises FileError with the reason if another process holds it, or if it cannot be made.
    """
    path = Path(folder, name)
    try:
        stream = _opened(path)
    except OSError as fault:
        raise FileError(fspath(path), fault.strerror or str(fault)) from None
    with stream:
        if not lock(stream) or not _is_still(path, stream):
            raise FileError(fspath(folder), reason)
        try:
            yield
        finally:
            with suppress(OSError):
                path.unlink()


def _opened(path: Path) -> IO[bytes]:
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    return os.fdopen(os.open(path, flags, 0o600), "r+b")


def _is_still(path: Path, stream: IO[bytes]) -> bool:
    """Whether the file that was locked still has its name: another process may have removed it at its end."""
    try:
        return os.path.samestat(os.fstat(stream.fileno()), path.stat())
    except OSError:
        return False
