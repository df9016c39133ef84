"""Locks between processes, for one run at a time in a folder."""

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
    """Lock an open file until it is closed. Returns False if another process holds the lock.

    If the file system does not support locks, the file counts as free.
    """
    try:
        _lock(stream.fileno())
    except BlockingIOError:
        return False
    except OSError:
        return os.name != "nt"  # on Windows, any error means that the file is locked
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
    """Hold a lock file in an existing folder; it is removed at the end.

    Raises FileError with `reason` if another process holds the lock, and if the file cannot be created.
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
    """Whether the locked file still exists under its name. Another process may have removed it."""
    try:
        return os.path.samestat(os.fstat(stream.fileno()), path.stat())
    except OSError:
        return False
