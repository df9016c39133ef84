"""Reads files with a size limit, and writes files atomically."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from os import PathLike, fspath
from pathlib import Path
from typing import IO, AnyStr

from seednews.errors import FileError
from seednews.patterns import regex

__all__ = [
    "EXISTS",
    "MAX_BYTES",
    "MAX_LINE",
    "STREAM",
    "TooLongError",
    "bounded_lines",
    "is_folder",
    "is_there",
    "make_folder",
    "publish",
    "read_bytes",
    "read_lines",
    "refuse_existing",
    "safe_name",
    "sync_folder",
    "without_empty_folders",
    "write_bytes",
    "write_pieces",
]

MAX_BYTES = 256 * 1024 * 1024
"""Default limit for the size of a file: 256 MiB."""

MAX_LINE = 64 * 1024 * 1024
"""Limit for the length of a line in a JSON Lines file: 64 MiB."""


STREAM = "-"
"""The path that means standard input or standard output."""

EXISTS = "already exists; use `overwrite=True` to overwrite it"
"""The error for an existing file."""

# Characters and names that Windows does not allow.
_FORBIDDEN = regex(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = regex(r"(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)")


def safe_name(name: str) -> str:
    """A file name that is valid on all systems. The result does not depend on the system."""
    name = _FORBIDDEN.sub("_", name).rstrip(". ") or "_"
    return f"_{name}" if _RESERVED.match(name) else name


def read_bytes(path: str | PathLike[str], limit: int = MAX_BYTES) -> bytes:
    """Read a file. Raises FileError if it cannot be read or is larger than `limit` bytes."""
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(limit + 1)
    except (OSError, ValueError) as fault:
        raise FileError(fspath(path), _reason(fault)) from None
    if len(data) > limit:
        raise FileError(fspath(path), f"larger than the limit of {limit:,} bytes")
    return data


def is_folder(path: str | PathLike[str]) -> bool:
    """Whether a path is a folder. Returns False for an invalid path."""
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False


def is_there(path: str | PathLike[str]) -> bool:
    """Whether a path exists, even as a broken link. Returns False for an invalid path."""
    try:
        return os.path.lexists(path)
    except (OSError, ValueError):
        return False


def make_folder(path: str | PathLike[str]) -> None:
    """Create a folder and its parents, if they do not exist. Raises FileError."""
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as fault:
        raise FileError(fspath(path), f"cannot create folder: {_reason(fault)}") from None


def sync_folder(path: str | PathLike[str]) -> None:
    """Sync a folder to disk, so that a rename survives a power failure. Does nothing if that is not supported."""
    with suppress(OSError):
        folder = os.open(path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def refuse_existing(path: str | PathLike[str]) -> None:
    """Raise FileError if the path exists."""
    with _told(path):
        if Path(path).exists():
            raise FileExistsError


@contextmanager
def without_empty_folders(path: str | PathLike[str]) -> Iterator[None]:
    """On exit, remove the folders that were created for outputs, if they are still empty."""
    with _told(path):
        new = [each for each in (Path(path), *Path(path).parents) if not each.exists()]
    try:
        yield
    finally:
        for each in new:
            with suppress(OSError, ValueError):  # not empty, as expected, or an invalid path
                each.rmdir()


def read_lines(path: str | PathLike[str], limit: int = MAX_LINE) -> Iterator[bytes]:
    """Iterate over the lines of a file, including their endings.

    Raises FileError if it cannot be read, or has a line of more than `limit` bytes.
    """
    try:
        with Path(path).open("rb") as stream:
            yield from bounded_lines(stream, limit)
    except TooLongError:
        raise FileError(fspath(path), f"has a line larger than the limit of {limit:,} bytes") from None
    except (OSError, ValueError) as fault:
        raise FileError(fspath(path), _reason(fault)) from None


class TooLongError(Exception):
    """A line is larger than the limit."""


def bounded_lines(stream: IO[AnyStr], limit: int = MAX_LINE) -> Iterator[AnyStr]:
    """The lines of an open file, including their endings. Raises TooLongError if one is longer than `limit`."""
    while line := stream.readline(limit + 1):
        if len(line) > limit:
            raise TooLongError
        yield line


def write_bytes(path: str | PathLike[str], data: bytes, *, overwrite: bool = True) -> None:
    """Write a file atomically; see :func:`write_pieces`."""
    write_pieces(path, (data,), overwrite=overwrite)


def write_pieces(path: str | PathLike[str], pieces: Iterable[bytes], *, overwrite: bool = True) -> None:
    """Write a temporary file in the same folder, then rename it in one step.

    Links are followed, and a replaced file keeps its permissions. Pipes and devices are written to directly. Errors
    from `pieces` are passed on; then nothing has changed.

    Raises FileError if writing fails, or if the file exists and `overwrite` is False; then nothing has changed.
    """
    with _told(path):
        target = Path(path).resolve()
        direct = target.exists() and not target.is_file()
        temporary = target.with_name(f".seednews-{os.urandom(8).hex()}.tmp")
    try:
        _fill(target if direct else temporary, pieces, path, new=not direct)
        if not direct:
            with _told(path):
                publish(temporary, target, overwrite=overwrite)
    finally:
        try:
            _remove(temporary)
        except BaseException:  # such as Ctrl-C during the removal
            _remove(temporary)
            raise


def _fill(place: Path, pieces: Iterable[bytes], path: str | PathLike[str], *, new: bool) -> None:
    """Write the pieces to `place`. Errors name `path`."""
    with _told(path):
        stream = place.open("xb" if new else "wb")  # fails for a folder, as it should
    try:
        for piece in pieces:
            try:
                stream.write(piece)
            except OSError as fault:
                raise FileError(fspath(path), _reason(fault)) from None
        with _told(path):
            stream.close()
    finally:
        with suppress(OSError):  # keep the first error
            stream.close()


@contextmanager
def _told(path: str | PathLike[str]) -> Iterator[None]:
    """Turn system errors into a FileError for `path`."""
    try:
        yield
    except FileExistsError:
        raise FileError(fspath(path), EXISTS) from None
    except FileNotFoundError:
        raise FileError(fspath(path), f"the folder {Path(path).parent} does not exist") from None
    except (OSError, ValueError, RuntimeError) as fault:  # RuntimeError: links in a circle
        raise FileError(fspath(path), _reason(fault)) from None


def publish(temporary: Path, target: Path, *, overwrite: bool) -> None:
    """Rename a finished file. Without `overwrite`, uses a hard link, which never replaces a file as a rename does.

    Raises OSError; FileExistsError if the file exists and `overwrite` is False. The temporary name may remain.
    """
    if overwrite:
        if target.exists():
            temporary.chmod(stat.S_IMODE(target.stat().st_mode))
        temporary.replace(target)
        return
    try:
        target.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if target.exists():
            raise FileExistsError from None
        temporary.replace(target)


def _remove(temporary: Path) -> None:
    try:
        temporary.unlink(missing_ok=True)
    except (OSError, ValueError):
        return


def _reason(fault: Exception) -> str:
    """The reason of an error, as the system names it."""
    if isinstance(fault, FileNotFoundError):
        return "no such file or folder"
    if isinstance(fault, IsADirectoryError):
        return "is a folder, not a file"
    return (fault.strerror if isinstance(fault, OSError) else None) or str(fault)
