"""The ledger of a hot folder: an SQLite database of deliveries and of work in progress."""

from __future__ import annotations

import os
import secrets
import sqlite3
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import attrs

from seednews.errors import FileError
from seednews.system import files

__all__ = ["Known", "Ledger", "Work"]


@attrs.frozen
class Known:
    """The last delivered version of an article."""

    guid: str
    version: int
    digest: str
    status: str | None
    modified: str | None


@attrs.frozen
class Work:
    """A file in progress."""

    number: int
    file: str
    digest: str
    """SHA-256 of the file, in hexadecimal."""
    key: str
    """The key of the article: its guid, its id, or the name of the file."""
    guid: str
    version: int
    delivery: str
    """Name of the document in the target."""
    state: str
    """``taken``, ``staged`` or ``delivered``."""
    now: str
    """Time of publication."""
    since: str | None = None
    """When the previous version was created. This version is never dated earlier."""
    status: str | None = None
    modified: str | None = None
    document: str | None = None
    """SHA-256 of the staged document, in hexadecimal."""
    also: str | None = None
    """The id of an article whose key is its guid: a later text may have the id alone."""


_TABLES = (
    "CREATE TABLE IF NOT EXISTS article (key BLOB PRIMARY KEY, guid TEXT, version INTEGER, digest TEXT)",
    (
        "CREATE TABLE IF NOT EXISTS work (number INTEGER PRIMARY KEY AUTOINCREMENT, file BLOB, digest TEXT, "
        "key BLOB, guid TEXT, version INTEGER, delivery TEXT, state TEXT, now TEXT)"
    ),
    "CREATE TABLE IF NOT EXISTS target (address TEXT PRIMARY KEY, mount BLOB)",
    "CREATE TABLE IF NOT EXISTS ledger (id TEXT)",
)
_COLUMNS = {"article": ("status", "modified"), "work": ("since", "status", "modified", "document", "also")}
"""Columns that are missing in ledgers of earlier versions."""


class Ledger:
    """The ledger. It is locked while it is open, so that only one process uses it. Only its owner can read the file.

    File names and keys are stored as bytes, because not every file name is valid text.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._open()
        try:
            self._begin_with()
        except BaseException:
            self.close()
            raise

    def _begin_with(self) -> None:
        self.is_new = self._one("SELECT count(*) FROM sqlite_sequence") == 0 and not self._one(
            "SELECT count(*) FROM article"
        )
        if self._one("SELECT id FROM ledger") is None:
            self._execute("INSERT INTO ledger (id) VALUES (?)", (secrets.token_hex(4),))
        self.id = str(self._one("SELECT id FROM ledger"))

    def _open(self) -> None:
        try:
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            self.path.chmod(0o600)
            self.inode = self.path.stat().st_ino
            self.base = sqlite3.connect(self.path, timeout=2, isolation_level=None)
            self.base.execute("PRAGMA locking_mode = EXCLUSIVE")
            self.base.execute("PRAGMA synchronous = FULL")
            self.base.execute("BEGIN EXCLUSIVE")
            for statement in _TABLES:
                self.base.execute(statement)
            for table, columns in _COLUMNS.items():
                there = {row[1] for row in self.base.execute(f"PRAGMA table_info({table})")}
                for column in columns:
                    if column not in there:
                        self.base.execute(f"ALTER TABLE {table} ADD COLUMN {column} TEXT")
            self.base.execute("CREATE INDEX IF NOT EXISTS killed ON article (status) WHERE status = 'canceled'")
            self.base.execute("CREATE INDEX IF NOT EXISTS by_guid ON article (guid)")
            self.base.execute("COMMIT")
        except sqlite3.Error as fault:
            locked = "locked" in str(fault)
            with suppress(AttributeError):  # not even connected
                self.base.close()
            reason = "another process watches this folder" if locked else _damaged(fault)
            raise FileError(str(self.path), reason) from None
        except OSError as fault:
            raise FileError(str(self.path), fault.strerror or str(fault)) from None

    def restored(self) -> bool:
        """Write the ledger again if its file was removed or replaced while it was open. Returns whether it was."""
        with suppress(OSError):
            if self.path.stat().st_ino == self.inode:
                return False
        temporary = self.path.with_name(f".seednews-{secrets.token_hex(8)}.tmp")
        try:
            self._execute("VACUUM INTO ?", (str(temporary),))
            temporary.replace(self.path)
        except OSError as fault:
            with suppress(OSError):
                temporary.unlink()
            raise FileError(str(self.path), f"cannot write the ledger: {fault.strerror or fault}") from None
        self.base.close()
        self._open()
        return True

    def _execute(self, statement: str, values: tuple[object, ...] = ()) -> sqlite3.Cursor:
        try:
            return self.base.execute(statement, values)
        except sqlite3.Error as fault:
            raise FileError(str(self.path), _damaged(fault)) from None

    def _one(self, statement: str, values: tuple[object, ...] = ()) -> object:
        found = self._execute(statement, values).fetchone()
        return None if found is None else found[0]

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """A transaction."""
        self._execute("BEGIN")
        try:
            yield
            self._execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):  # the database may already have rolled back
                self.base.execute("ROLLBACK")
            raise

    # -- targets

    def mount(self, address: str) -> Path | None:
        """The mount point of a target when it was last reached, or None."""
        found = self._one("SELECT mount FROM target WHERE address = ?", (address,))
        return Path(os.fsdecode(found)) if isinstance(found, bytes) else None

    def reached(self, address: str, mount: Path) -> None:
        """Record that a target was reached."""
        values = (address, os.fsencode(mount))
        self._execute("INSERT OR REPLACE INTO target (address, mount) VALUES (?, ?)", values)

    # -- articles

    def known(self, key: str, guid: str | None) -> Known | None:
        """The last delivered version of the item with that key, or else with that guid."""
        guid = str(self._one("SELECT guid FROM article WHERE key = ?", (_bytes(key),)) or guid)
        statement = "SELECT guid, version, digest, status, modified FROM article WHERE guid = ? ORDER BY version DESC"
        found = self._execute(statement, (guid,)).fetchone()
        return None if found is None else Known(*found)

    def killed(self, names: Iterable[str | None]) -> Known | None:
        """A killed item with one of these keys or guids, in whatever case and composition their letters are."""
        wanted = {_folded(name) for name in names if name}
        statement = (
            "SELECT named.key, kill.guid, kill.version, kill.digest, kill.status, kill.modified FROM article AS kill "
            "JOIN article AS named ON named.guid = kill.guid WHERE kill.status = 'canceled'"
        )
        for key, *values in self._execute(statement):
            if wanted & {_folded(_name(key)), _folded(values[0] or "")}:
                return Known(*values)
        return None

    def take(self, work: Work, suffix: str, free: Callable[[str], bool]) -> Work:
        """Start to work on a file. The delivery gets a unique name that is free in the target."""
        stem = files.safe_name(Path(work.file).stem).encode("utf-8", "replace").decode()[:80]
        with self._at_once():
            while True:
                number = self._begin(work)
                delivery = f"{stem}-{number:06d}{suffix}"
                if free(delivery):
                    break
                self._execute("DELETE FROM work WHERE number = ?", (number,))
            self._execute("UPDATE work SET delivery = ? WHERE number = ?", (delivery, number))
        return attrs.evolve(work, number=number, delivery=delivery)

    def _begin(self, work: Work) -> int:
        key, also = _bytes(work.key), work.also
        values = (_bytes(work.file), work.digest, key, work.guid, work.version, work.now, work.since, also)
        cursor = self._execute(
            "INSERT INTO work (file, digest, key, guid, version, state, now, since, also) "
            "VALUES (?, ?, ?, ?, ?, 'taken', ?, ?, ?)",
            values,
        )
        return cursor.lastrowid or 0

    def staged(self, work: Work) -> None:
        """Write down that a document was staged."""
        values = (work.status, work.modified, work.document, work.number)
        self._execute(
            "UPDATE work SET state = 'staged', status = ?, modified = ?, document = ? WHERE number = ?", values
        )

    def delivered(self, work: Work) -> None:
        """Write down that an article was delivered."""
        with self._at_once():
            self._execute("UPDATE work SET state = 'delivered' WHERE number = ?", (work.number,))
            for key in filter(None, (work.key, work.also)):
                self._execute(
                    "INSERT OR REPLACE INTO article (key, guid, version, digest, status, modified) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    (_bytes(key), work.guid, work.version, work.digest, work.status, work.modified),
                )

    def forget(self, work: Work) -> None:
        """Remove a file from the work in progress."""
        self._execute("DELETE FROM work WHERE number = ?", (work.number,))

    def forget_taken(self, file: str) -> None:
        """Remove a file from the work in progress, unless its document is already on the stage."""
        self._execute("DELETE FROM work WHERE file = ? AND state = 'taken'", (_bytes(file),))

    def open_work(self) -> list[Work]:
        """The unfinished work, in order."""
        columns = [field.name for field in attrs.fields(Work)]
        rows = self._execute(f"SELECT {', '.join(columns)} FROM work ORDER BY number")  # noqa: S608 - the column names are constants
        found = (dict(zip(columns, row, strict=True)) for row in rows.fetchall())
        return [Work(**{**each, "file": _name(each["file"]), "key": _name(each["key"])}) for each in found]

    def close(self) -> None:
        """Close and unlock the ledger."""
        self.base.close()


def _damaged(fault: sqlite3.Error) -> str:
    if isinstance(fault, sqlite3.OperationalError):  # such as a full disk
        return f"cannot write the ledger: {fault}"
    return f"is not a ledger, or is damaged: {fault}; restore it, or move it away to start a new one"


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogateescape")


def _name(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")
