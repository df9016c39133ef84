"""The edge to the file system: bounded reading, and writing that appears whole or not at all."""

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
"""Largest file that is read unless the caller sets another limit: 256 MiB."""

MAX_LINE = 64 * 1024 * 1024
"""Largest line of a file of JSON Lines: 64 MiB."""


STREAM = "-"
"""Stands for standard input or standard output."""

EXISTS = "already exists; use `overwrite=True` to overwrite it"
"""Why a file is not written."""

# What Windows does not allow in names, whether as characters, as whole words or at the end.
_FORBIDDEN = regex(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = regex(r"(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)")


def safe_name(name: str) -> str:
    """A file's name that is legal on every system; the same on all of them."""
    name = _FORBIDDEN.sub("_", name).rstrip(". ") or "_"
    return f"_{name}" if _RESERVED.match(name) else name


def read_bytes(path: str | PathLike[str], limit: int = MAX_BYTES) -> bytes:
    """All of a file. Raises FileError where it cannot be read or is larger than `limit` bytes."""
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(limit + 1)
    except (OSError, ValueError) as fault:
        raise FileError(fspath(path), _reason(fault)) from None
    if len(data) > limit:
        raise FileError(fspath(path), f"larger than the limit of {limit:,} bytes")
    return data


def is_folder(path: str | PathLike[str]) -> bool:
    """Whether there is a folder of that name; no name is too long or too odd to ask for."""
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False


def is_there(path: str | PathLike[str]) -> bool:
    """Whether there is anything of that name, even a link to nothing; no name is too long or too odd to ask for."""
    try:
        return os.path.lexists(path)
    except (OSError, ValueError):
        return False


def make_folder(path: str | PathLike[str]) -> None:
    """Make a folder, and those above it, where they are not there. Raises FileError."""
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as fault:
        raise FileError(fspath(path), f"no folder can be made here: {_reason(fault)}") from None


def sync_folder(path: str | PathLike[str]) -> None:
    """Have the names in a folder written to the disk, so that no power cut takes back a rename; where systems can."""
    with suppress(OSError):
        folder = os.open(path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def refuse_existing(path: str | PathLike[str]) -> None:
    """Raise FileError where there is something of that name already."""
    with _told(path):
        if Path(path).exists():
            raise FileExistsError


@contextmanager
def without_empty_folders(path: str | PathLike[str]) -> Iterator[None]:
    """While outputs are written into a folder: where none was, the folder that was made for them is gone again."""
    with _told(path):
        new = [each for each in (Path(path), *Path(path).parents) if not each.exists()]
    try:
        yield
    finally:
        for each in new:
            with suppress(OSError, ValueError):  # it is not empty, as it should be; or has no possible name
                each.rmdir()


def read_lines(path: str | PathLike[str], limit: int = MAX_LINE) -> Iterator[bytes]:
    """The lines of a file as they are asked for, with their ends, LF or CR LF.

    Raises FileError where it cannot be read, or has a line of more than `limit` bytes.
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
    """The lines of a file that is open, with their ends. Raises TooLongError at one of more than `limit` characters."""
    while line := stream.readline(limit + 1):
        if len(line) > limit:
            raise TooLongError
        yield line


def write_bytes(path: str | PathLike[str], data: bytes, *, overwrite: bool = True) -> None:
    """Write a file, whole or not at all: see :func:`write_pieces`."""
    write_pieces(path, (data,), overwrite=overwrite)


def write_pieces(path: str | PathLike[str], pieces: Iterable[bytes], *, overwrite: bool = True) -> None:
    """Write a file by a temporary name beside it, then give it its name in one step.

    A link is followed, and a file that is replaced keeps its rights. What is no file, such as a pipe or a device, is
    written to directly. What `pieces` raises is passed on, and nothing has changed then.

    Raises FileError where that fails, or where the file is there already and `overwrite` is False; then nothing has
    changed.
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
        except BaseException:  # Ctrl-C, just now
            _remove(temporary)
            raise


def _fill(place: Path, pieces: Iterable[bytes], path: str | PathLike[str], *, new: bool) -> None:
    """Write the pieces to a place; what goes wrong is told of `path`."""
    with _told(path):
        stream = place.open("xb" if new else "wb")  # a folder refuses, as it should
    try:
        for piece in pieces:
            try:
                stream.write(piece)
            except OSError as fault:
                raise FileError(fspath(path), _reason(fault)) from None
        with _told(path):
            stream.close()
    finally:
        with suppress(OSError):  # where something was raised before: that is told
            stream.close()


@contextmanager
def _told(path: str | PathLike[str]) -> Iterator[None]:
    """What the system raises, as an error of ours that says what to do about it."""
    try:
        yield
    except FileExistsError:
        raise FileError(fspath(path), EXISTS) from None
    except FileNotFoundError:
        raise FileError(fspath(path), f"there is no folder {Path(path).parent}") from None
    except (OSError, ValueError, RuntimeError) as fault:  # RuntimeError: links in a circle
        raise FileError(fspath(path), _reason(fault)) from None


def publish(temporary: Path, target: Path, *, overwrite: bool) -> None:
    """Give a finished file its name. A hard link refuses to replace another file, which a rename does not.

    Raises OSError; FileExistsError if the file exists and `overwrite` is False. The temporary name may be left over.
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
    """What went wrong, in the system's words."""
    if isinstance(fault, FileNotFoundError):
        return "there is no such file or folder"
    if isinstance(fault, IsADirectoryError):
        return "is a folder, not a file"
    return (fault.strerror if isinstance(fault, OSError) else None) or str(fault)
