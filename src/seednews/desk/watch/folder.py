"""A hot folder: converts and delivers each new file exactly once, even if the process is killed.

Each step is recorded in a ledger before it is done:

1. ``taken``: the file is complete; its version and the name of the delivery are fixed.
2. ``staged``: the document is complete on the stage, beside the target.
3. The document is moved into the target in one step.
4. ``delivered``: the original is moved to the folder ``done``.

So a watcher can be killed at any time and continues where it was. :mod:`seednews.desk.watch.targets` describes how a
target proves that a document was delivered.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Self

import attrs

from seednews.desk import step
from seednews.desk.inputs.items import Item
from seednews.desk.inputs.portions import is_article
from seednews.desk.settings import Settings
from seednews.desk.watch.ledger import Known, Ledger, Work
from seednews.desk.watch.targets import MissingTargetError, NameTakenError, shown, target_of
from seednews.diagnostics import WORDS_LOST, Diagnostic
from seednews.errors import DocumentError, FileError, IssueFound, SeedNewsError, UsageError
from seednews.formats import IssueReading
from seednews.model import Article, Metadata
from seednews.publishing.house import House
from seednews.publishing.versions import update
from seednews.system import files
from seednews.system.locks import locked
from seednews.system.streams import is_remote

__all__ = ["Event", "Watch"]

_UNFINISHED = (".tmp", ".part", ".partial", ".crdownload", ".filepart", "~")
"""Suffixes of files that are still being written."""

_LOCK = ".seednews-watch.lock"
"""Lock file in a watched folder."""


@attrs.frozen
class Event:
    """An event for the log."""

    kind: str
    """``delivered``, ``unchanged``, ``failed``, ``waiting`` (a folder cannot be reached), ``left`` (a file that is
    skipped), ``resumed``, or ``warning``. The command line adds ``started`` and ``stopped``, with the folder as the
    file."""
    file: str
    """Name of the file in the folder."""
    message: str = ""
    """Description of the event."""
    guid: str | None = None
    """Guid of the article."""
    version: int | None = None
    """Delivered version."""
    delivery: str | None = None
    """Name of the delivered file."""
    traceback: str | None = attrs.field(default=None, repr=False)
    """The traceback, if a bug made the file fail."""
    is_lossy: bool = False
    """Whether words of the file could not be read. The rest was delivered."""


class Watch:
    """A watched folder. The folder and its ledger are locked while it is open, so only one process can watch it."""

    def __init__(  # noqa: PLR0913 - keyword arguments
        self,
        folder: str | os.PathLike[str],
        deliver: str | os.PathLike[str],
        settings: Settings,
        *,
        clock: Callable[[], datetime],
        settle: float = 2.0,
        ledger: str | os.PathLike[str] | None = None,
        done: str | os.PathLike[str] | None = None,
        failed: str | os.PathLike[str] | None = None,
        log: Callable[[Event], None] = lambda _: None,
    ) -> None:
        """Lock the folder and open the ledger.

        Args:
            folder: The folder to watch. Subfolders are not watched.
            deliver: Folder or fsspec URL to deliver documents to. It must exist. If it was reached before, or cannot
                be reached now, files wait for it.
            settings: How articles are converted; its `now` is not used.
            clock: Returns the time of publication; called once for each file.
            settle: Seconds that a file must be unchanged before it counts as complete.
            ledger: Path of the ledger; by default ``.seednews-ledger.sqlite`` in the folder.
            done: Folder for delivered originals; by default ``done`` in the folder.
            failed: Folder for failed originals; by default ``failed`` in the folder.
            log: Called with each event.

        Raises:
            FileError: if a folder does not exist, another process watches the folder, or the ledger is invalid.
            UsageError: if settings are invalid, or only apply to single articles.
        """
        self._folder, deliver = Path(folder), os.fspath(deliver)
        if not files.is_folder(self._folder):
            raise FileError(str(self._folder), "the folder does not exist")
        if not is_remote(deliver) and Path(deliver).resolve() == self._folder.resolve():
            raise FileError(deliver, "is the watched folder itself; deliver to another folder")
        if settings.publishes:
            raise UsageError("settings", "correct, kill and previous are for single articles, not for a folder")
        self._settings = attrs.evolve(settings.checked(), house=settings.house or House())  # fills in missing metadata
        self._clock = clock
        self.settle = settle
        self._done = self._own("done", done)
        self._failed = self._own("failed", failed)
        self._log = log
        self._seen: dict[str, tuple[int, int, float]] = {}
        self._told: dict[str, str] = {}  # the last message for each file that stays in the folder
        with ExitStack() as stack:
            stack.enter_context(locked(self._folder, _LOCK, "another process watches this folder"))
            for each in (self._done, self._failed):
                files.make_folder(each)
            self._ledger = Ledger(self._own(".seednews-ledger.sqlite", ledger))
            stack.callback(self._ledger.close)
            self._target = target_of(deliver, self._ledger)
            self._begin(deliver)
            self._open = stack.pop_all()

    def _own(self, name: str, given: str | os.PathLike[str] | None) -> Path:
        """A path in the folder, unless another one is given. Must not be a link."""
        path = self._folder / name
        if given is not None:
            return Path(given)
        if path.is_symlink():
            argument = "ledger" if path.suffix else name
            raise FileError(str(path), f"is a link, which is not followed; pass its target as `{argument}`")
        return path

    def _begin(self, deliver: str) -> None:
        """Check whether the target exists, and whether the ledger was lost."""
        known = self._ledger.mount(deliver) is not None
        try:
            self._target.check()
            empty = self._target.is_empty()
        except MissingTargetError:
            if not known:
                raise
            return
        except FileError as fault:
            self._tell_once("waiting", shown(deliver), str(fault))
            return
        if self._ledger.is_new and not (empty and not any(self._done.iterdir())):
            message = (
                "the ledger is new, but articles were delivered before; their versions are unknown, so versions "
                "start at 1. Nothing in the target is overwritten"
            )
            self._log(Event("warning", str(self._ledger.path), message))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the locks of the folder and the ledger."""
        self._open.close()

    def run(self, interval: float, stopped: Callable[[], bool]) -> None:
        """Scan the folder every `interval` seconds until `stopped` returns true. Finishes the current file first."""
        self.resume()
        while not stopped():
            self.turn(stopped)
            end = time.monotonic() + interval
            while not stopped() and (left := end - time.monotonic()) > 0:
                time.sleep(min(left, 0.1))

    def turn(self, stopped: Callable[[], bool] = lambda: False) -> int:
        """Scan once: convert and deliver complete files. Returns the number of processed files.

        While the ledger cannot be read or written, files wait.
        """
        try:
            return self._turn(stopped)
        except FileError as fault:
            self._tell_once("waiting", str(self._ledger.path), str(fault))
            return 0

    def _turn(self, stopped: Callable[[], bool]) -> int:
        if files.is_folder(self._ledger.path.parent) and self._ledger.restored():
            self._log(Event("warning", str(self._ledger.path), "the ledger was removed or replaced; written again"))
        for work in self._ledger.open_work():  # waiting for the target
            self._go_on(work)
        begun = {work.file for work in self._ledger.open_work()}
        names = [name for name in self._whole(begun) if name not in begun]
        away = self._away() if names else None
        count = 0
        for name in names:
            if stopped():
                break
            if away is None:
                count += self._take(name)
            else:
                self._tell_once("waiting", name, away)
        return count

    def _away(self) -> str | None:
        """Why the target cannot be reached; None if it can."""
        try:
            self._target.check()
        except FileError as fault:
            return str(fault)
        return None

    def resume(self) -> None:
        """Continue the work that was unfinished when the process ended."""
        for work in self._ledger.open_work():
            self._log(Event("resumed", work.file, f"was {work.state}", work.guid, work.version, work.delivery))
            self._go_on(work)

    # -- which files are complete

    def _tell_once(self, kind: str, name: str, message: str) -> None:
        """Log an event for a file that stays in the folder, unless the last message was the same."""
        if self._told.get(name) != message:
            self._told[name] = message
            self._log(Event(kind, name, message))

    def _whole(self, begun: set[str]) -> list[str]:
        """Names of the files that have not changed for long enough, oldest first."""
        now = time.monotonic()
        there: dict[str, tuple[int, int, float]] = {}
        try:
            entries = list(os.scandir(self._folder))
        except OSError as fault:  # such as a network folder, which may come back
            self._tell_once("waiting", str(self._folder), fault.strerror or str(fault))
            return []
        kept = begun.union(entry.name for entry in entries)
        self._told = {name: message for name, message in self._told.items() if name in kept}
        for entry in entries:
            if entry.name.startswith(".") or entry.name.endswith(_UNFINISHED):
                continue
            try:
                is_file, stat = entry.is_file(), entry.stat()
            except OSError:  # renamed or removed meanwhile, or a broken link
                continue
            if not is_file:
                continue
            if not self._is_inside(entry.name):
                self._tell_once("left", entry.name, "is a link that leads out of the folder; skipped")
                continue
            if not is_article(entry.name):
                why = "unknown suffix" if Path(entry.name).suffix else "no suffix"
                self._tell_once("left", entry.name, f"{why}; skipped")
                continue
            before = self._seen.get(entry.name)
            same = before is not None and before[:2] == (stat.st_size, stat.st_mtime_ns)
            there[entry.name] = (stat.st_size, stat.st_mtime_ns, before[2] if before and same else now)
        self._seen = there
        whole = [name for name, (_, _, since) in there.items() if now - since >= self.settle]
        return sorted(whole, key=lambda name: (there[name][1], name))

    def _is_inside(self, name: str) -> bool:
        """Whether a file is in the folder, even if it is a link."""
        path = self._folder / name
        return not path.is_symlink() or path.resolve().is_relative_to(self._folder.resolve())

    # -- one file

    def _read(self, name: str) -> bytes:
        if not self._is_inside(name):  # may have become a link meanwhile
            raise FileError(name, "is a link that leads out of the folder; skipped")
        return files.read_bytes(self._folder / name)

    def _take(self, name: str) -> bool:
        digest = ""
        try:
            data = self._read(name)
            digest = hashlib.sha256(data).hexdigest()
            with step.guarded(Exception):
                return self._process(name, data, digest)
        except FileError as fault:
            self._tell_once("waiting", name, str(fault))
            return False
        except SeedNewsError as fault:
            self._ledger.forget_taken(name)
            return self._fail(name, digest, fault)

    def _process(self, name: str, data: bytes, digest: str) -> bool:
        article, diagnostics = self._article(data, name)
        work = self._settled(name, digest, article)
        if work is None:
            self._put_away(name, self._done, digest)
            self._log(Event("unchanged", name, "not delivered again: the file is the same as at its last delivery"))
            return True
        return self._deliver(work, article, diagnostics)

    def _article(self, data: bytes, name: str) -> tuple[Article, tuple[Diagnostic, ...]]:
        reading = step.read(Item(name, 0, data), self._settings)
        if isinstance(reading, IssueReading):
            raise IssueFound("contains an issue; a hot folder only accepts single articles", name=name)
        return reading.article, reading.diagnostics

    def _settled(self, name: str, digest: str, article: Article) -> Work | None:
        """Record the work on a file in the ledger; None if it was already delivered."""
        now = self._clock()
        key = article.meta.guid or article.meta.id or name
        ready, _ = self._prepared(article, now)
        known = self._ledger.known(key, ready.meta.guid)
        if known is not None and known.digest == digest:
            return None
        self._refuse_killed(known, article, key, ready.meta.guid, name)
        guid, last, since = (ready.meta.guid or "", 0, None)
        if known is not None:
            guid, last, since = known.guid, known.version, known.modified
        version = max(last + 1, article.meta.version or 1)
        also = article.meta.id if article.meta.id != key else None
        work = Work(0, name, digest, key, guid, version, "", "taken", now.isoformat(), since, also=also)
        return self._ledger.take(work, self._settings.target.suffixes[0], self._target.is_free)

    def _refuse_killed(self, known: Known | None, article: Article, key: str, guid: str | None, name: str) -> None:
        """Refuse to publish a killed item, unless it is killed again with another note."""
        if article.meta.status == "canceled":
            return
        found = known if known is not None else self._ledger.killed((key, article.meta.id, guid))
        if found is not None and found.status == "canceled":
            raise DocumentError(
                f"the item {found.guid} was killed in version {found.version} and is not published again",
                name=name,
                code="SN508",
                advice="to publish it as a new item, give the article a new id",
            )

    def _prepared(self, article: Article, now: datetime) -> tuple[Article, tuple[Diagnostic, ...]]:
        document, told = step.prepared(article, attrs.evolve(self._settings, now=now))
        assert isinstance(document, Article)  # noqa: S101 - an article for an article
        return document, told

    def _deliver(self, work: Work, article: Article, diagnostics: tuple[Diagnostic, ...] = ()) -> bool:
        moment = datetime.fromisoformat(work.now)
        try:
            ready, told = self._prepared(_versioned(article, work, moment), moment)
            document = step.dumps(ready, attrs.evolve(self._settings, now=moment))
        except SeedNewsError:
            self._ledger.forget(work)
            raise
        self._target.stage(work.delivery, document)
        modified = None if ready.meta.modified is None else ready.meta.modified.isoformat()
        work = attrs.evolve(
            work, status=ready.meta.status, modified=modified, document=hashlib.sha256(document).hexdigest()
        )
        self._ledger.staged(work)
        said = [each for each in (*diagnostics, *told) if each.severity.name != "INFO"]
        return self._publish(work, said)

    def _publish(self, work: Work, said: Sequence[Diagnostic] = ()) -> bool:
        """Move the staged document into the target. If the name was taken meanwhile, start again with another name."""
        try:
            self._target.publish(work.delivery)
        except NameTakenError:
            self._ledger.forget(work)
            return False
        return self._delivered(work, said)

    def _delivered(self, work: Work, said: Sequence[Diagnostic] = ()) -> bool:
        self._ledger.delivered(work)
        self._target.settled(work.delivery)
        self._put_away(work.file, self._done, work.digest, work.version)
        self._ledger.forget(work)
        message, is_lossy = "; ".join(map(_line, said)), any(each.code in WORDS_LOST for each in said)
        self._log(Event("delivered", work.file, message, work.guid, work.version, work.delivery, is_lossy=is_lossy))
        return True

    def _go_on(self, work: Work) -> None:
        """Continue with a file from the state in the ledger."""
        try:
            with step.guarded(Exception):
                self._next_step(work)
        except FileError as fault:
            self._tell_once("waiting", work.file, str(fault))
        except SeedNewsError as fault:
            self._ledger.forget(work)
            self._fail(work.file, work.digest, fault)

    def _next_step(self, work: Work) -> None:
        if work.state == "taken":
            self._again(work)
        elif work.state == "delivered":
            self._delivered(work)
        else:
            self._staged(work)

    def _staged(self, work: Work) -> None:
        begun = self._target.begun(work.delivery, work.document)
        if begun == "staged":
            self._publish(work)
        elif begun == "delivered":
            self._delivered(work)
        else:  # no proof of delivery
            self._again(work)

    def _again(self, work: Work) -> None:
        """Convert a file again that was only taken, if it is unchanged."""
        self._target.check()
        try:
            data = self._read(work.file)
        except FileError:
            data = b""
        if hashlib.sha256(data).hexdigest() != work.digest:
            self._ledger.forget(work)  # changed meanwhile; it is processed as a new file
            return
        article, diagnostics = self._article(data, work.file)
        self._deliver(work, article, diagnostics)

    def _fail(self, name: str, digest: str, fault: SeedNewsError) -> bool:
        """Move a file that cannot be converted to `failed`, with a report. Returns whether that was possible.

        A file that was changed meanwhile is left for the next scan.
        """
        found, trace = fault.diagnostic(), step.trace(fault)
        told: dict[str, object] = {"file": name, "code": found.code, "message": str(fault)}
        if isinstance(fault, DocumentError):
            told |= {"line": fault.line, "column": fault.column, "advice": fault.advice}
        if trace is not None:
            told["traceback"] = trace
        said = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
        try:
            kept = self._put_away(name, self._failed, digest)
            if kept is None:
                return False
            files.write_bytes(kept.with_name(f"{kept.name}.json"), said.encode("utf-8", "backslashreplace"))
        except FileError as why:
            self._tell_once("waiting", name, f"{fault}; {why}")
            return False
        self._log(Event("failed", name, str(fault), traceback=trace))
        return True

    def _put_away(self, name: str, folder: Path, digest: str, version: int | None = None) -> Path | None:
        """Move the original, and return its new path. A file that was changed meanwhile is not moved."""
        path = self._folder / name
        kept = folder / name
        number = version or 1
        if folder.is_symlink() and folder.parent == self._folder:
            raise FileError(str(folder), "has become a link, which is not followed")
        files.make_folder(folder)
        while files.is_there(kept):
            kept = folder / f"{path.stem}-v{number}{path.suffix}"
            number += 1
        try:
            if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
                return None
            shutil.move(path, kept)  # copies if it is on another disk
        except FileNotFoundError:  # already moved before the process ended
            return None
        except OSError as fault:
            raise FileError(str(path), fault.strerror or str(fault)) from None
        self._seen.pop(name, None)
        self._told.pop(name, None)
        return kept


def _versioned(article: Article, work: Work, now: datetime) -> Article:
    """The article with the guid and version for delivery; as an update, if it was delivered before.

    It is never dated earlier than the previous version, even if the clock was set back.
    """
    since = None if work.since is None else datetime.fromisoformat(work.since)
    if work.version > 1 and article.meta.version is None and article.meta.status != "canceled":
        last = Article(meta=Metadata(id=article.meta.id, guid=work.guid, version=work.version - 1, modified=since))
        return update(article, previous=last, now=now)
    article = article.with_meta(guid=work.guid, version=work.version)
    if since is not None and since > (article.meta.modified or now):
        return article.with_meta(modified=since)
    return article


def _line(found: Diagnostic) -> str:
    """A diagnostic as one line for the log."""
    return f"{found.code} {found.path}: {found.message}" if found.path else f"{found.code} {found.message}"


def as_json(event: Event, moment: datetime) -> str:
    """An event as one line of JSON."""
    values: Mapping[str, object] = attrs.asdict(event, filter=lambda _, value: value not in (None, "", False))
    return json.dumps({"time": moment.isoformat(), **values}, ensure_ascii=False)
