"""A hot folder: files that appear in it are converted and delivered, each once, whatever happens meanwhile.

What becomes of a file is written into a ledger before it is done, in this order:

1. ``taken``: the file is whole; its version and the name of the delivery are settled.
2. ``staged``: the document lies whole beside the target, outside of it.
3. the document is moved into the target in one step. That it is gone from the stage proves that it was delivered.
4. ``delivered``: the original is put away.

So whoever is killed at any moment goes on where it was.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, Self

import attrs

from seednews.desk.convert import Settings, prepared, read_document
from seednews.desk.corpus.portions import is_article
from seednews.desk.corpus.streams import is_remote
from seednews.diagnostics import Diagnostic
from seednews.errors import DependencyMissing, DocumentError, FileError, IssueFound, SeedNewsError
from seednews.formats import IssueReading
from seednews.model import Article, Metadata
from seednews.publishing.house import House
from seednews.publishing.versions import update
from seednews.system import files

__all__ = ["Event", "Watch"]

_UNFINISHED = (".tmp", ".part", ".partial", ".crdownload", ".filepart", "~")
"""Endings of files that somebody is still writing."""


@attrs.frozen
class Event:
    """Something that happened, for the log."""

    kind: str
    """``delivered``, ``unchanged``, ``failed``, ``waiting`` (a folder cannot be reached), ``left`` (no article by its
    suffix) or ``resumed``."""
    file: str
    """Name of the file in the folder."""
    message: str = ""
    """What happened, in words."""
    guid: str | None = None
    """Identifier of the article."""
    version: int | None = None
    """Version that was delivered."""
    delivery: str | None = None
    """Name of the delivered file."""


@attrs.frozen
class _Work:
    """A file that is being worked on, as the ledger has it."""

    number: int
    file: str
    digest: str
    key: str
    guid: str
    version: int
    delivery: str
    state: str
    now: str


class Target(Protocol):
    """Where documents are delivered."""

    def stage(self, name: str, document: bytes) -> None:
        """Put a document beside the target."""

    def is_staged(self, name: str) -> bool:
        """Whether it lies there, whole."""

    def publish(self, name: str) -> None:
        """Move it into the target in one step."""


class Watch:
    """A folder that is watched. One process at a time: the ledger is locked as long as it is open."""

    def __init__(  # noqa: PLR0913 - each says one thing, by its name
        self,
        folder: Path,
        deliver: str,
        settings: Settings,
        *,
        clock: Callable[[], datetime],
        settle: float = 2.0,
        ledger: Path | None = None,
        done: Path | None = None,
        failed: Path | None = None,
        log: Callable[[Event], None] = lambda _: None,
    ) -> None:
        """Open the ledger.

        Args:
            folder: What is watched; folders in it are not.
            deliver: Folder, or address that fsspec knows, which gets the documents.
            settings: How articles are converted; `now` in it is not used.
            clock: The moment of publishing, asked once for each file.
            settle: Seconds for which a file must not change before it counts as whole.
            ledger: Where the ledger is; ``.seednews-ledger.sqlite`` in the folder where not given.
            done: Where originals go that were delivered; ``done`` in the folder where not given.
            failed: Where those go that cannot be; ``failed`` in the folder where not given.
            log: Hears of everything.

        Raises:
            FileError: where a folder is not there or the ledger belongs to another process.
        """
        if not files.is_folder(folder):
            raise FileError(str(folder), "there is no such folder")
        if not is_remote(deliver) and Path(deliver).resolve() == folder.resolve():
            raise FileError(deliver, "is the folder that is watched; what is delivered there would be taken again")
        self.folder = folder
        self.target = _target(deliver)
        self.settings = attrs.evolve(settings, house=settings.house or House())  # every article gets what it lacks
        self.clock = clock
        self.settle = settle
        self.done = done or folder / "done"
        self.failed = failed or folder / "failed"
        self.log = log
        self.seen: dict[str, tuple[int, int, float]] = {}
        self.told: dict[str, str] = {}  # what was last said of files that stay where they are
        for each in (self.done, self.failed):
            files.make_folder(each)
        self.ledger = _Ledger(ledger or folder / ".seednews-ledger.sqlite")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.ledger.close()

    def run(self, interval: float, stopped: Callable[[], bool]) -> None:
        """Look at the folder every `interval` seconds, until `stopped` says so; the file in hand is finished first."""
        self.resume()
        while not stopped():
            self.turn(stopped)
            end = time.monotonic() + interval
            while not stopped() and (left := end - time.monotonic()) > 0:
                time.sleep(min(left, 0.1))

    def turn(self, stopped: Callable[[], bool] = lambda: False) -> int:
        """Convert and deliver what is whole; the number of files that were put away."""
        for work in self.ledger.open_work():  # what waits for its target
            self._go_on(work)
        begun = {work.file for work in self.ledger.open_work()}
        count = 0
        for name in self._whole(begun):
            if stopped():
                break
            count += name not in begun and self._take(name)
        return count

    def resume(self) -> None:
        """Go on with what was begun before the process ended."""
        for work in self.ledger.open_work():
            self.log(Event("resumed", work.file, f"was {work.state}", work.guid, work.version, work.delivery))
            self._go_on(work)

    # -- which files are whole

    def _tell_once(self, kind: str, name: str, message: str) -> None:
        """Tell of a file that stays where it is, once as long as it is for the same reason."""
        if self.told.get(name) != message:
            self.told[name] = message
            self.log(Event(kind, name, message))

    def _whole(self, begun: set[str]) -> list[str]:
        """Names of the files that have not changed for long enough, the oldest first."""
        now = time.monotonic()
        there: dict[str, tuple[int, int, float]] = {}
        try:
            entries = list(os.scandir(self.folder))
        except OSError as fault:  # such as a folder of another machine: it may come back
            self._tell_once("waiting", str(self.folder), fault.strerror or str(fault))
            return []
        kept = begun.union(entry.name for entry in entries)
        self.told = {name: message for name, message in self.told.items() if name in kept}
        for entry in entries:
            if entry.name.startswith(".") or entry.name.endswith(_UNFINISHED):
                continue
            try:
                is_file, stat = entry.is_file(), entry.stat()
            except OSError:  # it was renamed or taken away meanwhile, or is a link to nothing
                continue
            if not is_file:
                continue
            if Path(entry.name).suffix and not is_article(entry.name):
                self._tell_once("left", entry.name, "is no article by its suffix; left where it is")
                continue
            before = self.seen.get(entry.name)
            same = before is not None and before[:2] == (stat.st_size, stat.st_mtime_ns)
            there[entry.name] = (stat.st_size, stat.st_mtime_ns, before[2] if before and same else now)
        self.seen = there
        whole = [name for name, (_, _, since) in there.items() if now - since >= self.settle]
        return sorted(whole, key=lambda name: (there[name][1], name))

    # -- one file

    def _take(self, name: str) -> bool:
        digest = ""
        try:
            data = files.read_bytes(self.folder / name)
            digest = hashlib.sha256(data).hexdigest()
            article, diagnostics = self._article(data, name)
            work = self._settled(name, digest, article)
            if work is None:
                self._put_away(name, self.done, digest)
                self.log(Event("unchanged", name, "was delivered before, word for word"))
                return True
            return self._deliver(work, article, diagnostics)
        except FileError as fault:
            self._tell_once("waiting", name, str(fault))
            return False
        except SeedNewsError as fault:
            return self._fail(name, digest, fault)

    def _article(self, data: bytes, name: str) -> tuple[Article, tuple[Diagnostic, ...]]:
        reading = read_document(data, name, self.settings)
        if isinstance(reading, IssueReading):
            raise IssueFound("holds an issue; a hot folder takes one article a file", name=name)
        return reading.article, reading.diagnostics

    def _settled(self, name: str, digest: str, article: Article) -> _Work | None:
        """What is to be done with a file, written into the ledger; None where it was delivered already."""
        now = self.clock()
        key = article.meta.guid or article.meta.id or name
        known = self.ledger.known(key)
        if known is not None and known[2] == digest:
            return None
        ready, _ = self._prepared(article, now)
        guid, last = (known[0], known[1]) if known is not None else (ready.meta.guid or "", 0)
        version = max(last + 1, article.meta.version or 1)
        return self.ledger.take(name, digest, key, guid, version, now.isoformat(), self.settings.target.suffixes[0])

    def _prepared(self, article: Article, now: datetime) -> tuple[Article, tuple[str, ...]]:
        document, told = prepared(article, attrs.evolve(self.settings, now=now))
        assert isinstance(document, Article)  # noqa: S101 - an article for an article
        return document, told

    def _deliver(self, work: _Work, article: Article, diagnostics: tuple[Diagnostic, ...] = ()) -> bool:
        moment = datetime.fromisoformat(work.now)
        ready, told = self._prepared(_versioned(article, work, moment), moment)
        try:
            document = self.settings.dumps(ready)
        except SeedNewsError:
            self.ledger.forget(work)
            raise
        self.target.stage(work.delivery, document)
        self.ledger.advance(work, "staged")
        said = [*(f"{each.code} {each.message}" for each in diagnostics if each.severity.name != "INFO"), *told]
        return self._publish(work, "; ".join(said))

    def _publish(self, work: _Work, message: str = "") -> bool:
        """Move the staged document in. Where it is not on the stage, that was done."""
        if self.target.is_staged(work.delivery):
            self.target.publish(work.delivery)
        self.ledger.delivered(work)
        self._put_away(work.file, self.done, work.digest, work.version)
        self.ledger.forget(work)
        self.log(Event("delivered", work.file, message, work.guid, work.version, work.delivery))
        return True

    def _go_on(self, work: _Work) -> None:
        """Go on with a file whose state the ledger has."""
        try:
            if work.state == "taken":
                self._again(work)
            else:
                self._publish(work)
        except FileError as fault:
            self._tell_once("waiting", work.file, str(fault))
        except SeedNewsError as fault:
            self.ledger.forget(work)
            self._fail(work.file, work.digest, fault)

    def _again(self, work: _Work) -> None:
        """A file that was taken, and no more: where it is as it was, it is converted again."""
        try:
            data = files.read_bytes(self.folder / work.file)
        except FileError:
            data = b""
        if hashlib.sha256(data).hexdigest() != work.digest:
            self.ledger.forget(work)  # it is another one by now, and will be taken as that
            return
        article, diagnostics = self._article(data, work.file)
        self._deliver(work, article, diagnostics)

    def _fail(self, name: str, digest: str, fault: SeedNewsError) -> bool:
        """Put away what cannot be converted, and why beside it; whether that could be done.

        Where another file has the name by now, it stays: it is taken by itself.
        """
        code = (fault.code if isinstance(fault, DocumentError) else None) or "SN400"
        told: dict[str, object] = {"file": name, "code": code, "message": str(fault)}
        if isinstance(fault, DocumentError):
            told |= {"line": fault.line, "column": fault.column, "advice": fault.advice}
        said = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
        try:
            kept = self._put_away(name, self.failed, digest)
            if kept is None:
                return False
            files.write_bytes(kept.with_name(f"{kept.name}.json"), said.encode("utf-8", "backslashreplace"))
        except FileError as why:
            self._tell_once("waiting", name, f"{fault}; {why}")
            return False
        self.log(Event("failed", name, str(fault)))
        return True

    def _put_away(self, name: str, folder: Path, digest: str, version: int | None = None) -> Path | None:
        """Move the original, and tell where to; one that was changed meanwhile stays, since it is another one."""
        path = self.folder / name
        kept = folder / name
        number = version or 1
        files.make_folder(folder)
        while kept.exists():
            kept = folder / f"{path.stem}-v{number}{path.suffix}"
            number += 1
        try:
            if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
                return None
            shutil.move(path, kept)  # a copy, where it is another disk
        except FileNotFoundError:  # it was put away before the process ended
            return None
        except OSError as fault:
            raise FileError(str(path), fault.strerror or str(fault)) from None
        self.seen.pop(name, None)
        self.told.pop(name, None)
        return kept


def _versioned(article: Article, work: _Work, now: datetime) -> Article:
    """The article under the guid and the version that it goes out with: as an update, where it went out before."""
    if work.version == 1 or article.meta.version is not None or article.meta.status == "canceled":
        return article.with_meta(guid=work.guid, version=work.version)
    last = Article(meta=Metadata(guid=work.guid, version=work.version - 1))
    return update(article, previous=last, now=now)


# -- the ledger


def _bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogateescape")


def _name(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


class _Ledger:
    """What was delivered, and what is being worked on, in a database of SQLite.

    Names of files, and keys, which may be names, are kept as bytes: not every name is text.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.base = sqlite3.connect(path, timeout=2, isolation_level=None)
            self.base.execute("PRAGMA locking_mode = EXCLUSIVE")
            self.base.execute("PRAGMA synchronous = FULL")
            self.base.execute("BEGIN EXCLUSIVE")
            self.base.execute(
                "CREATE TABLE IF NOT EXISTS article (key BLOB PRIMARY KEY, guid TEXT, version INTEGER, digest TEXT)"
            )
            self.base.execute(
                "CREATE TABLE IF NOT EXISTS work (number INTEGER PRIMARY KEY AUTOINCREMENT, file BLOB, digest TEXT, "
                "key BLOB, guid TEXT, version INTEGER, delivery TEXT, state TEXT, now TEXT)"
            )
            self.base.execute("COMMIT")
        except sqlite3.Error as fault:
            locked = "locked" in str(fault)
            reason = "another process watches this folder" if locked else f"is no ledger: {fault}"
            raise FileError(str(path), reason) from None

    def _execute(self, statement: str, values: tuple[object, ...] = ()) -> sqlite3.Cursor:
        try:
            return self.base.execute(statement, values)
        except sqlite3.Error as fault:
            raise FileError(str(self.path), f"the ledger cannot be kept: {fault}") from None

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """All or nothing of what is done inside."""
        self._execute("BEGIN")
        try:
            yield
            self._execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):  # where the database did that itself
                self.base.execute("ROLLBACK")
            raise

    def known(self, key: str) -> tuple[str, int, str] | None:
        """Guid, version and digest of what was last delivered under a key."""
        statement = "SELECT guid, version, digest FROM article WHERE key = ?"
        found = self._execute(statement, (_bytes(key),)).fetchone()
        return None if found is None else (found[0], found[1], found[2])

    def take(self, file: str, digest: str, key: str, guid: str, version: int, now: str, suffix: str) -> _Work:
        """Begin with a file. Its delivery gets a name that no other has or had."""
        stem = files.safe_name(Path(file).stem).encode("utf-8", "replace").decode()[:80]
        with self._at_once():
            cursor = self._execute(
                "INSERT INTO work (file, digest, key, guid, version, state, now) VALUES (?, ?, ?, ?, ?, 'taken', ?)",
                (_bytes(file), digest, _bytes(key), guid, version, now),
            )
            number = cursor.lastrowid or 0
            delivery = f"{stem}-{number:06d}{suffix}"
            self._execute("UPDATE work SET delivery = ? WHERE number = ?", (delivery, number))
        return _Work(number, file, digest, key, guid, version, delivery, "taken", now)

    def advance(self, work: _Work, state: str) -> None:
        """Write down how far a file is."""
        self._execute("UPDATE work SET state = ? WHERE number = ?", (state, work.number))

    def delivered(self, work: _Work) -> None:
        """Write down that an article was delivered."""
        with self._at_once():
            self._execute("UPDATE work SET state = 'delivered' WHERE number = ?", (work.number,))
            self._execute(
                "INSERT OR REPLACE INTO article (key, guid, version, digest) VALUES (?, ?, ?, ?)",
                (_bytes(work.key), work.guid, work.version, work.digest),
            )

    def forget(self, work: _Work) -> None:
        """The file is put away, or another one by now."""
        self._execute("DELETE FROM work WHERE number = ?", (work.number,))

    def open_work(self) -> list[_Work]:
        """What was begun and not finished, in order."""
        columns = [field.name for field in attrs.fields(_Work)]
        rows = self._execute(f"SELECT {', '.join(columns)} FROM work ORDER BY number")  # noqa: S608 - names of our own columns
        found = (dict(zip(columns, row, strict=True)) for row in rows.fetchall())
        return [_Work(**{**each, "file": _name(each["file"]), "key": _name(each["key"])}) for each in found]

    def close(self) -> None:
        self.base.close()


# -- targets


def _target(address: str) -> Target:
    if not is_remote(address):
        return _Folder(Path(address))
    try:
        import fsspec
    except ModuleNotFoundError:
        raise DependencyMissing(f"delivering to {address.partition('://')[0]}:// addresses", "remote") from None
    try:
        system, path = fsspec.core.url_to_fs(address)
    except (ValueError, ImportError, OSError) as fault:
        raise FileError(address, str(fault)) from None
    return _Remote(system, path.rstrip("/"), address)


class _Folder:
    """A folder of this machine. The stage is beside it, on the same file system, so that moving is one step."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.stages = folder.resolve().parent / f".seednews-stage-{folder.resolve().name}"
        if not files.is_folder(folder):
            raise FileError(str(folder), "there is no such folder to deliver to")

    def stage(self, name: str, document: bytes) -> None:
        files.make_folder(self.stages)
        files.write_bytes(self.stages / name, document)
        try:
            with (self.stages / name).open("rb+") as stream:
                os.fsync(stream.fileno())  # the ledger will say that it is there: let no power cut prove it wrong
        except OSError as fault:
            raise FileError(str(self.stages / name), fault.strerror or str(fault)) from None
        files.sync_folder(self.stages)

    def is_staged(self, name: str) -> bool:
        return (self.stages / name).exists()

    def publish(self, name: str) -> None:
        try:
            (self.stages / name).replace(self.folder / name)
        except OSError as fault:
            raise FileError(str(self.folder / name), fault.strerror or str(fault)) from None
        files.sync_folder(self.folder)


class _Remote:
    """A folder of another machine. Where a store knows no moving, a copy and a removal stand for it."""

    def __init__(self, system: Any, path: str, address: str) -> None:  # noqa: ANN401 - a file system of fsspec
        self.system = system
        self.path = path
        self.address = address
        parent, _, name = path.rpartition("/")
        self.stages = f"{parent}/.seednews-stage-{name}"

    def stage(self, name: str, document: bytes) -> None:
        with self._told():
            self.system.makedirs(self.stages, exist_ok=True)
            self.system.pipe_file(f"{self.stages}/{name}.part", document)
            if self.system.exists(f"{self.stages}/{name}"):  # of a process that ended then; not all stores replace it
                self.system.rm_file(f"{self.stages}/{name}")
            self.system.mv(f"{self.stages}/{name}.part", f"{self.stages}/{name}")

    def is_staged(self, name: str) -> bool:
        with self._told():
            return bool(self.system.exists(f"{self.stages}/{name}"))
        return False

    def publish(self, name: str) -> None:
        with self._told():
            self.system.makedirs(self.path, exist_ok=True)
            self.system.mv(f"{self.stages}/{name}", f"{self.path}/{name}")

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Errors of networks as ours: the file waits, and is tried again."""
        try:
            yield
        except SeedNewsError:
            raise
        except Exception as fault:  # every kind of store has errors of its own
            raise FileError(self.address, f"cannot be reached: {fault}") from fault


def as_json(event: Event, moment: datetime) -> str:
    """An event as a line of JSON."""
    values: Mapping[str, object] = attrs.asdict(event, filter=lambda _, value: value not in (None, ""))
    return json.dumps({"time": moment.isoformat(), **values}, ensure_ascii=False)
