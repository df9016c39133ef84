"""Writes converted articles: each to its own file, or several to one shard."""

from __future__ import annotations

import hashlib
import io
import os
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import IO, Protocol

import attrs

from seednews.desk.settings import Pack
from seednews.errors import FileError
from seednews.system import files
from seednews.system.signatures import ZIP
from seednews.system.streams import Compression, compressed

__all__ = ["Output", "Sink", "clean", "open_sink"]


@attrs.frozen
class Output:
    """A written file."""

    path: str
    """Path relative to the output folder, with slashes."""
    size: int
    """Size in bytes."""
    sha256: str
    """SHA-256 digest, in hexadecimal."""


class Sink(Protocol):
    """Accepts documents one by one. A shard only becomes visible when it is closed."""

    def add(self, name: str, document: bytes) -> None:
        """Add a document; `name` has slashes and a suffix."""

    def close(self) -> tuple[Output, ...]:
        """Finish, and return the written files."""

    def abort(self) -> None:
        """Remove incomplete files."""


def open_sink(folder: Path, name: str, pack: Pack | None, *, overwrite: bool) -> Sink:
    """Open a sink for a portion: the folder, or the shard `name` in it; STREAM for standard output.

    Raises FileError if it cannot be written, or if it exists and `overwrite` is False.
    """
    if pack is None:
        return _Folder(folder, overwrite=overwrite)
    if name == files.STREAM:
        return _Stream(pack)
    return _Shard(folder, name, pack, overwrite=overwrite)


class _Folder:
    """Writes each document to its own file."""

    def __init__(self, folder: Path, *, overwrite: bool) -> None:
        self.folder = folder
        self.overwrite = overwrite
        self.names = _Names()
        self.outputs: list[Output] = []

    def add(self, name: str, document: bytes) -> None:
        name = self.names.own(name)
        path = self.folder / name
        files.make_folder(path.parent)
        try:
            files.write_bytes(path, document, overwrite=self.overwrite)
        except FileError:
            if not _holds(path, document):  # the same file, from an interrupted run
                raise
        self.outputs.append(Output(name, len(document), hashlib.sha256(document).hexdigest()))

    def close(self) -> tuple[Output, ...]:
        return tuple(self.outputs)

    def abort(self) -> None:
        """Nothing to do, since each file is complete."""


def _holds(path: Path, document: bytes) -> bool:
    try:
        return path.stat().st_size == len(document) and path.read_bytes() == document
    except OSError:
        return False


_LONGEST = 200
"""Maximum length of one part of a path in bytes; file systems allow 255."""


class _Names:
    """Makes portable, unique file names. The same input gives the same names."""

    def __init__(self) -> None:
        self.taken: set[int] = set()

    def own(self, name: str) -> str:
        parts = [part for part in name.replace("\\", "/").split("/") if part not in {"", ".", ".."}]
        path = PurePosixPath("/".join(map(_short, map(files.safe_name, parts))) or "_")
        if self._is_taken(path):  # many file systems ignore case
            mark = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
            path = path.with_name(f"{path.stem}-{mark}{path.suffix}")
            number = 1
            while self._is_taken(path):
                number += 1
                path = path.with_name(f"{path.stem}-{number}{path.suffix}")
        return str(path)

    def _is_taken(self, path: PurePosixPath) -> bool:
        """Whether the name is taken; records it. Stores digests to save memory."""
        key = int.from_bytes(hashlib.sha256(str(path).casefold().encode("utf-8", "surrogatepass")).digest()[:7])
        if key in self.taken:
            return True
        self.taken.add(key)
        return False


def _short(part: str) -> str:
    data = part.encode("utf-8", "surrogatepass")
    if len(data) <= _LONGEST:
        return part.encode("utf-8", "replace").decode()
    suffix = PurePosixPath(part).suffix[:16]
    mark = hashlib.sha256(data).hexdigest()[:8]
    return f"{data[: _LONGEST - 30].decode('utf-8', 'ignore')}-{mark}{suffix}"


class _Shard:
    """Writes several documents to one file, which gets its final name when it is complete."""

    def __init__(self, folder: Path, name: str, pack: Pack, *, overwrite: bool) -> None:
        self.folder = folder
        self.name = name
        self.path = folder / name
        self.overwrite = overwrite
        files.make_folder(folder)
        self.temporary = folder / f".seednews-{os.getpid()}-{name}.tmp"
        self._stack = ExitStack()
        try:
            raw: IO[bytes] = self._stack.enter_context(self.temporary.open("wb"))
            self._packer = _packer(raw, pack, self._stack)
        except OSError as fault:
            self.abort()
            raise FileError(str(self.path), fault.strerror or str(fault)) from None
        except BaseException:  # such as a missing extra, or Ctrl-C
            self.abort()
            raise

    def add(self, name: str, document: bytes) -> None:
        try:
            self._packer.add(name, document)
        except OSError as fault:
            raise FileError(str(self.path), fault.strerror or str(fault)) from None

    def close(self) -> tuple[Output, ...]:
        try:
            self._stack.close()
            with self.temporary.open("rb+") as stream:
                os.fsync(stream.fileno())  # must survive a power failure once the manifest records it
                digest = hashlib.file_digest(stream, "sha256").hexdigest()
                size = stream.tell()
            self._publish(digest)
        except FileError:
            raise
        except OSError as fault:
            raise FileError(str(self.path), fault.strerror or str(fault)) from None
        finally:
            self.abort()
        return (Output(self.name, size, digest),)

    def _publish(self, digest: str) -> None:
        """Rename the shard. It may already exist, from a worker that died before it could report."""
        try:
            files.publish(self.temporary, self.path, overwrite=self.overwrite)
        except FileExistsError:
            with self.path.open("rb") as stream:
                if hashlib.file_digest(stream, "sha256").hexdigest() != digest:
                    raise FileError(str(self.path), files.EXISTS) from None
        files.sync_folder(self.folder)

    def abort(self) -> None:
        with suppress(OSError):
            self._stack.close()
        with suppress(OSError):
            self.temporary.unlink(missing_ok=True)


class _Stream:
    """Writes several documents to standard output, as a stream."""

    def __init__(self, pack: Pack) -> None:
        self._stack = ExitStack()
        with _told_of_output():
            self._packer = _packer(sys.stdout.buffer, pack, self._stack)

    def add(self, name: str, document: bytes) -> None:
        with _told_of_output():
            self._packer.add(name, document)

    def close(self) -> tuple[Output, ...]:
        with _told_of_output():
            self._stack.close()
            sys.stdout.buffer.flush()
        return ()

    def abort(self) -> None:
        """Nothing to do. The output is truncated, which readers of packed files notice."""


@contextmanager
def _told_of_output() -> Iterator[None]:
    try:
        yield
    except FileError:
        raise
    except (OSError, AttributeError) as fault:  # the stream is None if the shell closed it
        raise FileError("<standard output>", f"cannot be written: {fault}") from None


class _Packer(Protocol):
    def add(self, name: str, document: bytes) -> None: ...


def _packer(raw: IO[bytes], pack: Pack, stack: ExitStack) -> _Packer:
    """A packer for a stream. Closing the stack closes it."""
    kind, _, compression = pack.partition(".")
    return _PACKERS[kind](stack.enter_context(compressed(raw, _COMPRESSIONS[compression])), stack)


class _Lines:
    """Writes one document per line."""

    def __init__(self, stream: IO[bytes], _: ExitStack) -> None:
        self.stream = stream

    def add(self, _: str, document: bytes) -> None:
        self.stream.write(document)


class _Tar:
    """Writes a tar file (POSIX.1-2001, pax). It is reproducible, since it has no owner and no time."""

    def __init__(self, stream: IO[bytes], stack: ExitStack) -> None:
        self.tar = tarfile.open(fileobj=stream, mode="w|", format=tarfile.PAX_FORMAT)  # noqa: SIM115 - closed with the stack
        stack.enter_context(self.tar)
        self.names = _Names()

    def add(self, name: str, document: bytes) -> None:
        entry = tarfile.TarInfo(self.names.own(name))
        entry.size = len(document)
        entry.mode = 0o644
        self.tar.addfile(entry, io.BytesIO(document))
        self.tar.members.clear()  # type: ignore[attr-defined]  # otherwise all headers stay in memory


class _Zip:
    """Writes a zip file. It is reproducible, since all entries have the earliest possible time."""

    def __init__(self, stream: IO[bytes], stack: ExitStack) -> None:
        self.zip = stack.enter_context(zipfile.ZipFile(stream, "w"))
        self.names = _Names()

    def add(self, name: str, document: bytes) -> None:
        entry = zipfile.ZipInfo(self.names.own(name), (1980, 1, 1, 0, 0, 0))
        entry.external_attr = 0o644 << 16
        entry.create_system = 3  # the same on all systems
        packed = document.startswith(ZIP)  # an e-book is already compressed
        entry.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
        self.zip.writestr(entry, document)


_PACKERS: dict[str, Callable[[IO[bytes], ExitStack], _Packer]] = {"jsonl": _Lines, "tar": _Tar, "zip": _Zip}
_COMPRESSIONS: dict[str, Compression] = {"": "", "gz": "gz", "zst": "zst"}


def clean(folder: Path) -> None:
    """Remove incomplete files of killed runs and workers, including those in subfolders."""
    for left in folder.rglob(".seednews-*.tmp"):
        with suppress(OSError):
            left.unlink(missing_ok=True)
