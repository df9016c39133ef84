"""The targets of a hot folder: a local folder, a remote folder, or an object store.

A **folder** gets a document in one step: it is written to a stage beside the folder, then moved in. On the stage, a
mark file beside the document stays until the ledger records the delivery. A mark without its document proves that the
document was moved. If both are missing, as when the disk is not mounted, nothing is proved.

An **object store** such as S3 has no rename, but a PUT is atomic. So the document is put once, under its final name,
and only if no object has that name (``If-None-Match: *``). After an interruption, an object with that name and the same
bytes proves the delivery.

Nothing in a target is ever overwritten, and targets and their parent folders are never created.
"""

from __future__ import annotations

import hashlib
import inspect
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Literal, Protocol, TypeAlias

from seednews.errors import DependencyMissing, FileError
from seednews.patterns import regex
from seednews.system import files
from seednews.system.mounts import mount_of
from seednews.system.streams import is_remote

__all__ = ["MissingTargetError", "NameTakenError", "Remembered", "Target", "shown", "target_of"]


class MissingTargetError(FileError):
    """The target does not exist."""


class NameTakenError(FileError):
    """The name of a delivery is already taken in the target."""


Begun: TypeAlias = Literal["staged", "delivered", "lost"]
"""The state of a document that was staged before the process ended."""


class Remembered(Protocol):
    """What the ledger stores about targets."""

    id: str

    def mount(self, address: str) -> Path | None:
        """The mount point of a target when it was last reached, or None."""

    def reached(self, address: str, mount: Path) -> None:
        """Record that a target was reached."""


class Target(Protocol):
    """A place to deliver documents to. All methods raise FileError while it cannot be reached."""

    def check(self) -> None:
        """Raise MissingTargetError if the target does not exist, FileError if it cannot be reached."""

    def is_free(self, name: str) -> bool:
        """Whether the name is free in the target."""

    def is_empty(self) -> bool:
        """Whether the target is empty."""

    def stage(self, name: str, document: bytes) -> None:
        """Write a document to the stage."""

    def begun(self, name: str, digest: str | None) -> Begun:
        """The state of a staged document with that SHA-256; None if the ledger is older and does not have it."""

    def publish(self, name: str) -> None:
        """Move a staged document into the target. Raises NameTakenError."""

    def settled(self, name: str) -> None:
        """Remove the mark of a document whose delivery is recorded in the ledger."""


def target_of(address: str, remembered: Remembered) -> Target:
    """The target with that address. Raises DependencyMissing, and FileError for an invalid address."""
    if not is_remote(address):
        return _Folder(Path(address), address, remembered)
    try:
        from fsspec.core import split_protocol
        from fsspec.registry import get_filesystem_class
    except ModuleNotFoundError:
        raise DependencyMissing(f"delivering to {address.partition('://')[0]}:// addresses", "remote") from None
    try:
        protocol = split_protocol(address)[0]
        get_filesystem_class(protocol)
    except (ValueError, ImportError) as fault:
        raise FileError(address, str(fault)) from None
    return _Store(address) if protocol in _STORES else _RemoteFolder(address, remembered)


_STORES = frozenset({"s3", "s3a", "gs", "gcs", "abfs", "abfss", "az", "oss", "r2"})
"""Protocols of object stores. Their PUT is atomic, and there is no rename."""


# -- local folders


class _Folder:
    def __init__(self, folder: Path, address: str, remembered: Remembered) -> None:
        self.folder = folder
        self.address = address
        self.remembered = remembered

    def check(self) -> None:
        try:
            is_folder = self.folder.is_dir()
            self.folder.stat()
        except (FileNotFoundError, NotADirectoryError):
            is_folder = False
        except OSError as fault:
            raise FileError(str(self.folder), fault.strerror or str(fault)) from None
        if not is_folder:
            raise MissingTargetError(str(self.folder), "the folder to deliver to does not exist")
        before, now = self.remembered.mount(self.address), mount_of(self.folder)
        if before is not None and before != now and before.is_relative_to(now):
            raise FileError(str(self.folder), f"was on {before}, which is not mounted now")
        if before != now:
            self.remembered.reached(self.address, now)

    def _stages(self) -> Path:
        """The stage: beside the target, or inside if the target is a mount point, so that renaming works."""
        here = self.folder.resolve()
        return here / ".seednews-stage" if mount_of(here) == here else here.parent / f".seednews-stage-{here.name}"

    def _staged(self, name: str) -> Path:
        """The path of a staged document. It has the id of the ledger, since several watchers may share a target."""
        return self._stages() / f"{self.remembered.id}-{name}"

    def is_free(self, name: str) -> bool:
        self.check()
        return not files.is_there(self.folder / name)

    def is_empty(self) -> bool:
        with _told(self.address):
            return all(each.name.startswith(".") for each in os.scandir(self.folder))

    def stage(self, name: str, document: bytes) -> None:
        self.check()
        path = self._staged(name)
        with _told(self.address), suppress(FileExistsError):
            path.parent.mkdir()  # without parents
        for each, data in ((_mark(path), b""), (path, document)):
            files.write_bytes(each, data)
            with _told(str(each)), each.open("rb+") as stream:
                os.fsync(stream.fileno())  # must survive a power failure once the ledger records it
        files.sync_folder(path.parent)

    def begun(self, name: str, digest: str | None) -> Begun:
        self.check()
        path = self._staged(name)
        if files.is_there(path):
            return "staged"
        return "delivered" if files.is_there(_mark(path)) or self._has(name, digest) else "lost"

    def _has(self, name: str, digest: str | None) -> bool:
        """Whether the document is in the target."""
        return not self.is_free(name) and digest in {None, _digest(files.read_bytes(self.folder / name))}

    def publish(self, name: str) -> None:
        self.check()
        with _held(self._stages()):
            if not self.is_free(name):
                raise NameTakenError(str(self.folder / name), "already exists")
            with _told(str(self.folder / name)):
                self._staged(name).replace(self.folder / name)
        files.sync_folder(self.folder)

    def settled(self, name: str) -> None:
        with suppress(OSError):  # not reachable; the name is not used again
            _mark(self._staged(name)).unlink()


def _digest(document: bytes) -> str:
    return hashlib.sha256(document).hexdigest()


def _mark(path: Path) -> Path:
    """The mark of a staged document."""
    return path.with_name(f"{path.name}.mark")


@contextmanager
def _told(path: str) -> Iterator[None]:
    """Turn system errors into a FileError."""
    try:
        yield
    except (FileError, FileExistsError):
        raise
    except OSError as fault:
        raise FileError(path, fault.strerror or str(fault)) from None


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Lock the stage, so that no process overwrites a document that another has moved."""
    if os.name == "nt":  # pragma: no cover  # a rename on Windows never overwrites
        yield
        return
    import fcntl

    with _told(str(folder)):
        descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # a file system without locks
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


# -- remote targets


class _Remote:
    """A connection through fsspec. It is opened on first use, and again after each error."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._system: Any = None
        self.path = ""

    def _connected(self) -> Any:  # noqa: ANN401 - a file system of fsspec
        if self._system is None:
            from fsspec.core import url_to_fs

            self._system, path = url_to_fs(self.address, skip_instance_cache=True)
            self.path = path.rstrip("/")
        return self._system

    def _asked(self, question: Callable[[Any], Any]) -> Any:  # noqa: ANN401 - any answer
        """The answer of a store. Network errors become a FileError, so that the file waits and is tried again."""
        try:
            return question(self._connected())
        except FileError:
            raise
        except Exception as fault:  # each kind of store has its own exceptions
            self._system = None
            raise FileError(shown(self.address), f"cannot be reached: {str(fault) or type(fault).__name__}") from fault

    def _exists(self, path: str) -> bool:
        def question(system: Any) -> bool:  # noqa: ANN401 - as above
            system.invalidate_cache()
            try:
                system.info(path)  # not `exists`, which returns False on any error
            except FileNotFoundError:
                return False
            return True

        return bool(self._asked(question))

    def is_free(self, name: str) -> bool:
        self._asked(lambda _: None)
        return not self._exists(f"{self.path}/{name}")

    def _has(self, name: str, digest: str | None) -> bool:
        """Whether the document is in the target."""
        path = f"{self.path}/{name}"
        return not self.is_free(name) and digest in {None, _digest(self._asked(lambda system: system.cat_file(path)))}

    def is_empty(self) -> bool:
        def names(system: Any) -> list[str]:  # noqa: ANN401 - as above
            try:
                return [str(each) for each in system.ls(self.path, detail=False)]
            except FileNotFoundError:
                return []

        return all(each.rstrip("/").rpartition("/")[2].startswith(".") for each in self._asked(names))


class _RemoteFolder(_Remote):
    """A remote folder, for example by SFTP. It works like a local folder."""

    def __init__(self, address: str, remembered: Remembered) -> None:
        super().__init__(address)
        self.remembered = remembered

    def check(self) -> None:
        self._asked(lambda _: None)
        if not self._exists(self.path):
            raise MissingTargetError(shown(self.address), "the folder to deliver to does not exist")
        if self.remembered.mount(self.address) is None:
            self.remembered.reached(self.address, Path())

    @property
    def _stages(self) -> str:
        parent, _, name = self.path.rpartition("/")
        return f"{parent}/.seednews-stage-{name}"

    def _staged(self, name: str) -> str:
        return f"{self._stages}/{self.remembered.id}-{name}"

    def stage(self, name: str, document: bytes) -> None:
        self.check()
        place = self._staged(name)
        if not self._exists(self._stages):
            self._asked(lambda system: system.mkdir(self._stages, create_parents=False))
        self._asked(lambda system: system.pipe_file(f"{place}.mark", b"\n"))
        self._asked(lambda system: system.pipe_file(f"{place}.part", document))
        if self._exists(place):  # left over from a killed process; not all servers overwrite
            self._asked(lambda system: system.rm_file(place))
        self._asked(lambda system: system.mv(f"{place}.part", place))

    def begun(self, name: str, digest: str | None) -> Begun:
        self.check()
        place = self._staged(name)
        if self._exists(place):
            return "staged"
        return "delivered" if self._exists(f"{place}.mark") or self._has(name, digest) else "lost"

    def publish(self, name: str) -> None:
        self.check()
        if not self.is_free(name):
            raise NameTakenError(f"{shown(self.address)}/{name}", "already exists")
        self._asked(lambda system: system.mv(self._staged(name), f"{self.path}/{name}"))

    def settled(self, name: str) -> None:
        with suppress(FileError):  # not reachable; the name is not used again
            self._asked(lambda system: system.rm_file(f"{self._staged(name)}.mark"))


class _Store(_Remote):
    """An object store. There is no stage; the document is in memory until it is put."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self._waiting: dict[str, bytes] = {}

    def check(self) -> None:
        self._asked(lambda _: None)
        bucket = self.path.lstrip("/").partition("/")[0]
        if not self._exists(bucket):
            raise MissingTargetError(shown(self.address), f"the bucket {bucket} does not exist")

    def stage(self, name: str, document: bytes) -> None:
        self._waiting = {name: document}

    def begun(self, name: str, digest: str | None) -> Begun:
        if self._has(name, digest):
            return "delivered"
        return "staged" if name in self._waiting else "lost"

    def publish(self, name: str) -> None:
        if not self.is_free(name):
            raise NameTakenError(f"{shown(self.address)}/{name}", "already exists")
        path, document = f"{self.path}/{name}", self._waiting[name]
        self._asked(lambda system: system.pipe_file(path, document, **_only_new(system)))

    def settled(self, name: str) -> None:
        self._waiting.pop(name, None)


def _only_new(system: Any) -> dict[str, str]:  # noqa: ANN401 - a file system of fsspec
    """The argument for a conditional PUT, if the file system supports it."""
    put = getattr(system, "_pipe_file", system.pipe_file)
    return {"mode": "create"} if "mode" in inspect.signature(put).parameters else {}


_PASSWORD = regex(r"(?<=://)([^/@:]*):[^/@]*@")


def shown(address: str) -> str:
    """An address for messages, without its password."""
    return _PASSWORD.sub(r"\1:***@", address)
