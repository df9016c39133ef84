"""Where converted articles go: each into a file of its own, or many into one shard."""

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
from seednews.system.streams import Compression, compressed

__all__ = ["Output", "Sink", "clean", "open_sink"]


@attrs.frozen
class Output:
    """A file that was written."""

    path: str
    """Its path below the folder of all outputs, with slashes."""
    size: int
    """In bytes."""
    sha256: str
    """Its digest, in hexadecimal."""


class Sink(Protocol):
    """Takes documents one after the other. Nothing is to be seen of a shard before it is closed."""

    def add(self, name: str, document: bytes) -> None:
        """Take a document; `name` has slashes and the suffix of its format."""

    def close(self) -> tuple[Output, ...]:
        """Finish, and tell what was written."""

    def abort(self) -> None:
        """Leave nothing behind of what is not whole."""


def open_sink(folder: Path, name: str, pack: Pack | None, *, overwrite: bool) -> Sink:
    """A sink for a portion: the folder itself, or the shard `name` in it; STREAM for standard output.

    Raises FileError where it cannot be written, or already exists and `overwrite` is False.
    """
    if pack is None:
        return _Folder(folder, overwrite=overwrite)
    if name == files.STREAM:
        return _Stream(pack)
    return _Shard(folder, name, pack, overwrite=overwrite)


class _Folder:
    """Each document in a file of its own."""

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
            if not _holds(path, document):  # the same, from a run that was broken off
                raise
        self.outputs.append(Output(name, len(document), hashlib.sha256(document).hexdigest()))

    def close(self) -> tuple[Output, ...]:
        return tuple(self.outputs)

    def abort(self) -> None:
        """What was written is whole."""


def _holds(path: Path, document: bytes) -> bool:
    try:
        return path.stat().st_size == len(document) and path.read_bytes() == document
    except OSError:
        return False


_LONGEST = 200
"""Bytes of one part of a name, well under the 255 that file systems have."""


class _Names:
    """Names that every file system can hold, each another; the same input gives the same names."""

    def __init__(self) -> None:
        self.taken: set[int] = set()

    def own(self, name: str) -> str:
        parts = [part for part in name.replace("\\", "/").split("/") if part not in {"", ".", ".."}]
        path = PurePosixPath("/".join(map(_short, map(files.safe_name, parts))) or "_")
        if self._is_taken(path):  # many file systems do not tell A from a
            mark = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
            path = path.with_name(f"{path.stem}-{mark}{path.suffix}")
            number = 1
            while self._is_taken(path):
                number += 1
                path = path.with_name(f"{path.stem}-{number}{path.suffix}")
        return str(path)

    def _is_taken(self, path: PurePosixPath) -> bool:
        """Whether the name is taken; it is from now on. Digests of names take less room than names."""
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
    """Many documents in one file, which gets its name when it is whole."""

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
        except BaseException:  # an extra that is not there, Ctrl-C
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
                os.fsync(stream.fileno())  # the manifest will say that it is there: let no power cut prove it wrong
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
        """Give the shard its name. The same shard may be there, of a worker that died before it could say so."""
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
    """Many documents to standard output, as they come."""

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
        """What was written cannot be taken back; it has no end, by which readers of packed files know."""


@contextmanager
def _told_of_output() -> Iterator[None]:
    try:
        yield
    except FileError:
        raise
    except (OSError, AttributeError) as fault:  # Python has no stream where the shell closed it
        raise FileError("<standard output>", f"cannot be written: {fault}") from None


class _Packer(Protocol):
    def add(self, name: str, document: bytes) -> None: ...


def _packer(raw: IO[bytes], pack: Pack, stack: ExitStack) -> _Packer:
    """What packs documents into a stream; with the stack, all that it holds is closed."""
    kind, _, compression = pack.partition(".")
    return _PACKERS[kind](stack.enter_context(compressed(raw, _COMPRESSIONS[compression])), stack)


class _Lines:
    """One document a line."""

    def __init__(self, stream: IO[bytes], _: ExitStack) -> None:
        self.stream = stream

    def add(self, _: str, document: bytes) -> None:
        self.stream.write(document)


class _Tar:
    """A tar file (POSIX.1-2001, pax). No owner and no time goes in: the same articles give the same file."""

    def __init__(self, stream: IO[bytes], stack: ExitStack) -> None:
        self.tar = tarfile.open(fileobj=stream, mode="w|", format=tarfile.PAX_FORMAT)  # noqa: SIM115 - closed with the stack
        stack.enter_context(self.tar)
        self.names = _Names()

    def add(self, name: str, document: bytes) -> None:
        entry = tarfile.TarInfo(self.names.own(name))
        entry.size = len(document)
        entry.mode = 0o644
        self.tar.addfile(entry, io.BytesIO(document))
        self.tar.members.clear()  # type: ignore[attr-defined]  # else every header stays in memory


class _Zip:
    """A zip file. The time of its entries is the earliest that there is."""

    def __init__(self, stream: IO[bytes], stack: ExitStack) -> None:
        self.zip = stack.enter_context(zipfile.ZipFile(stream, "w"))
        self.names = _Names()

    def add(self, name: str, document: bytes) -> None:
        entry = zipfile.ZipInfo(self.names.own(name), (1980, 1, 1, 0, 0, 0))
        entry.external_attr = 0o644 << 16
        entry.create_system = 3  # on every system the same
        packed = document.startswith(b"PK\x03\x04")  # a book is compressed already
        entry.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
        self.zip.writestr(entry, document)


_PACKERS: dict[str, Callable[[IO[bytes], ExitStack], _Packer]] = {"jsonl": _Lines, "tar": _Tar, "zip": _Zip}
_COMPRESSIONS: dict[str, Compression] = {"": "", "gz": "gz", "zst": "zst"}


def clean(folder: Path) -> None:
    """Remove what a run or a worker that was killed has left half written, in subfolders as well."""
    for left in folder.rglob(".seednews-*.tmp"):
        with suppress(OSError):
            left.unlink(missing_ok=True)
