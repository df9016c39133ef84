"""The hot folder: every file is delivered once, whatever happens meanwhile."""

from __future__ import annotations

import errno
import json
import os
import pkgutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import fsspec
import pytest
import s3fs
from click.testing import CliRunner

import seednews
from seednews import FileError, Metadata
from seednews.cli.commands import seednews as command
from seednews.desk import step
from seednews.desk.inputs.items import Item
from seednews.desk.watch import targets
from seednews.desk.watch.ledger import Ledger
from seednews.formats import IssueReading, Reading
from seednews.system import files
from seednews.watch import Event, Settings, Watch
from tests.kills import s3

NOW = datetime(2023, 9, 21, 10, 15, tzinfo=UTC)


class Desk:
    """A folder that is watched, a target, and what was logged."""

    def __init__(self, where: Path, deliver: str | None = None, to: str = "newsml-g2") -> None:
        self.folder = where / "in"
        self.out = where / "out"
        self.folder.mkdir(exist_ok=True)
        self.out.mkdir(exist_ok=True)
        self.events: list[Event] = []
        self.deliver = deliver or str(self.out)
        self.settings = Settings(format=to)

    def open(self, settle: float = 0) -> Watch:
        """The watch, to be closed by the test."""
        return Watch(self.folder, self.deliver, self.settings, clock=lambda: NOW, settle=settle, log=self.events.append)

    def put(self, name: str, text: str) -> None:
        """Somebody writes a file."""
        (self.folder / name).write_text(text, encoding="utf-8")

    def turn(self) -> None:
        """A process comes, does what there is to do, and goes."""
        with self.open() as watch:
            watch.resume()
            watch.turn()

    def staged(self) -> bool:
        """Whether the ledger says that a document is on its way."""
        with sqlite3.connect(f"file:{self.folder / '.seednews-ledger.sqlite'}?immutable=1", uri=True) as base:
            return bool(base.execute("SELECT 1 FROM work WHERE state = 'staged'").fetchall())

    def delivered(self) -> list[seednews.Article]:
        """What lies in the target, in the order of delivery."""
        return [seednews.read(path) for path in sorted(self.out.iterdir(), key=lambda path: path.name[-10:])]


def text_of(key: str, words: str) -> str:
    """A file with an id."""
    return seednews.dumps(seednews.Article(words, meta=Metadata(id=key))).decode()


def test_a_file_is_delivered_and_put_away(tmp_path: Path) -> None:
    """Converted, with what publishing needs; the original lies in done."""
    desk = Desk(tmp_path)
    desk.put("a.txt", "The bridge is open\n\nIt was closed for two years.\n")
    desk.turn()
    (article,) = desk.delivered()
    assert article.headline == "The bridge is open"
    assert article.meta.version == 1
    assert (desk.folder / "done" / "a.txt").exists()
    assert [event.kind for event in desk.events] == ["delivered"]
    assert not list((tmp_path / ".seednews-stage-out").iterdir())


def test_an_update_is_a_new_version(tmp_path: Path) -> None:
    """Of the same guid; the same words again are nobody's news."""
    desk = Desk(tmp_path)
    for words in ("One", "Two", "Two", "Three"):
        desk.put("b.txt", text_of("x1", words))
        desk.turn()
    articles = desk.delivered()
    assert [(each.headline, each.meta.version) for each in articles] == [("One", 1), ("Two", 2), ("Three", 3)]
    assert [each.meta.signals for each in articles] == [(), ("update",), ("update",)]
    assert len({each.meta.guid for each in articles}) == 1
    assert [event.kind for event in desk.events] == ["delivered", "delivered", "unchanged", "delivered"]
    assert len(list((desk.folder / "done").iterdir())) == 4


def test_without_an_id_the_name_tells(tmp_path: Path) -> None:
    """A file of the same name is the same article."""
    desk = Desk(tmp_path)
    for words in ("One thing", "Another thing"):
        desk.put("c.txt", f"{words}\n")
        desk.turn()
    one, two = desk.delivered()
    assert one.meta.guid == two.meta.guid
    assert (one.meta.version, two.meta.version) == (1, 2)


def test_what_cannot_be_converted_is_kept_with_the_reason(tmp_path: Path) -> None:
    """And stops no other."""
    desk = Desk(tmp_path)
    (desk.folder / "bad.txt").write_bytes(b"\xff\xfe broken")
    desk.put("empty.txt", "  \n")
    desk.put("good.txt", "Good\n")
    desk.turn()
    assert sorted(path.name for path in (desk.folder / "failed").iterdir()) == [
        "bad.txt",
        "bad.txt.json",
        "empty.txt",
        "empty.txt.json",
    ]
    told = json.loads((desk.folder / "failed" / "bad.txt.json").read_text(encoding="utf-8"))
    assert told["code"] == "SN102"
    assert len(desk.delivered()) == 1


def test_a_file_that_grows_is_left_alone(tmp_path: Path) -> None:
    """Until it has not changed for long enough; names of unfinished files never are."""
    desk = Desk(tmp_path)
    desk.put("a.txt", "Half a")
    desk.put("b.txt.part", "No")
    desk.put(".hidden.txt", "No")
    with desk.open(settle=0.3) as watch:
        assert watch.turn() == 0
        desk.put("a.txt", "Half a headline")
        time.sleep(0.2)
        assert watch.turn() == 0
        time.sleep(0.4)
        assert watch.turn() == 1
    assert [each.headline for each in desk.delivered()] == ["Half a headline"]


def test_one_process_watches(tmp_path: Path) -> None:
    """A second one is refused."""
    desk = Desk(tmp_path)
    with desk.open(), pytest.raises(FileError, match="another process"):
        desk.open()


def test_a_target_that_is_gone_is_waited_for(tmp_path: Path) -> None:
    """Nothing is lost, and nothing sent twice when it is there again."""
    desk = Desk(tmp_path)
    with desk.open() as watch:
        desk.put("a.txt", "News\n")
        desk.out.rmdir()
        watch.turn()
        watch.turn()
        assert {event.kind for event in desk.events} == {"waiting"}
        assert (desk.folder / "a.txt").exists()
        desk.out.mkdir()
        watch.turn()
    assert [each.headline for each in desk.delivered()] == ["News"]
    assert not (desk.folder / "a.txt").exists()


def test_delivery_to_another_machine(tmp_path: Path) -> None:
    """Through fsspec, here its file system in memory."""
    desk = Desk(tmp_path, deliver="memory://desk/in")
    desk.put("a.txt", "News\n")
    system = fsspec.filesystem("memory")
    with pytest.raises(FileError, match="the folder to deliver to does not exist"):
        desk.open()
    system.makedirs("/desk/in")
    desk.turn()
    (name,) = system.ls("/desk/in", detail=False)
    assert seednews.loads(system.cat_file(name), "newsml-g2").headline == "News"
    assert not system.ls("/desk/.seednews-stage-in", detail=False)


_COMMAND = [sys.executable, "-m", "seednews", "watch"]


def start(desk: Desk, *more: str, log: Path) -> subprocess.Popen[bytes]:
    """The command in a process of its own."""
    arguments = [str(desk.folder), "--to", "newsml-g2", "--deliver", str(desk.out), "--settle", "0", *more]
    with log.open("ab") as stream:
        return subprocess.Popen([*_COMMAND, *arguments, "--interval", "0.02"], stderr=stream, env={**os.environ})


@pytest.mark.skipif(sys.platform == "win32", reason="ends by signal, as on Unix")
@pytest.mark.xdist_group("kill")
@pytest.mark.parametrize(("asked", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_it_ends_when_asked(tmp_path: Path, asked: signal.Signals, code: int) -> None:
    """SIGTERM: exit code 0, Ctrl-C: 130, and a log that programs can read."""
    desk = Desk(tmp_path)
    desk.put("a.txt", "News\n")
    process = start(desk, "--log", "json", log=tmp_path / "log")
    deadline = time.monotonic() + 30
    while not list(desk.out.iterdir()) and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(asked)
    assert process.wait(30) == code
    started, delivered, stopped = map(json.loads, (tmp_path / "log").read_text(encoding="utf-8").splitlines())
    assert started["kind"] == "started"
    assert started["message"] == f"scanning every 0.02 s, delivering newsml-g2 to {desk.out}"
    assert (delivered["kind"], delivered["file"], delivered["version"]) == ("delivered", "a.txt", 1)
    assert (stopped["kind"], stopped["message"]) == ("stopped", f"received {asked.name}")


# -- what a hostile reader found


def test_a_name_that_is_no_text_is_delivered(tmp_path: Path) -> None:
    """The bytes of another encoding are a name, too; the ledger once could not hold it, and nothing went on."""
    desk = Desk(tmp_path)
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        desk.put(name, "The bridge is open\n\nIt was closed.\n")
    except OSError:
        pytest.skip("this file system has no such names")
    desk.turn()
    assert [event.kind for event in desk.events] == ["delivered"]
    assert len(desk.delivered()) == 1
    assert (desk.folder / "done" / name).exists()


def test_originals_are_put_away_on_another_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By copying them, where the system cannot move them."""

    def another(*_: object) -> None:
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    desk = Desk(tmp_path)
    desk.put("good.txt", "The bridge is open\n\nIt was closed.\n")
    desk.put("bad.json", "no JSON")
    with desk.open() as watch:
        monkeypatch.setattr(os, "rename", another)
        watch.turn()
    assert sorted(event.kind for event in desk.events) == ["delivered", "failed"]
    assert (desk.folder / "done" / "good.txt").exists()
    assert not (desk.folder / "good.txt").exists()
    assert {path.name for path in (desk.folder / "failed").iterdir()} == {"bad.json", "bad.json.json"}


def test_what_cannot_be_put_away_waits(tmp_path: Path) -> None:
    """A folder for failures that cannot be made ends nothing."""
    desk = Desk(tmp_path)
    desk.put("bad.json", "no JSON")
    failed = desk.folder / "failed"
    with desk.open() as watch:
        failed.rmdir()
        failed.write_text("a file", encoding="utf-8")
        assert watch.turn() == 0
        failed.unlink()
        assert watch.turn() == 1
    assert [event.kind for event in desk.events] == ["left", "waiting", "failed"]  # the file named failed is left
    assert (failed / "bad.json").exists()


def test_files_and_folders_that_are_gone_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is renamed while the folder is looked at, as uploads are; then the whole folder."""
    desk = Desk(tmp_path)
    desk.put("a.txt", "One\n\nFirst words.\n")
    desk.put("b.txt", "Two\n\nOther words.\n")
    scandir = os.scandir

    def scanned(path: Path) -> list[os.DirEntry[str]]:
        entries = list(scandir(path))
        (desk.folder / "a.txt").unlink(missing_ok=True)
        return entries

    with desk.open() as watch:
        monkeypatch.setattr(os, "scandir", scanned)
        assert watch.turn() == 1
        monkeypatch.setattr(os, "scandir", scandir)
        desk.folder.rename(tmp_path / "elsewhere")
        assert watch.turn() == 0
        (tmp_path / "elsewhere").rename(desk.folder)
    assert [event.kind for event in desk.events] == ["delivered", "waiting"]


def test_a_ledger_that_breaks_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By an error of ours."""
    desk = Desk(tmp_path)
    desk.put("a.txt", "One\n\nFirst words.\n")
    ledgers: list[Ledger] = []

    def kept(path: Path) -> Ledger:
        ledgers.append(Ledger(path))
        return ledgers[0]

    monkeypatch.setattr("seednews.desk.watch.folder.Ledger", kept)
    with desk.open() as watch:
        ledgers[0].base.execute("DROP TABLE article")
        assert watch.turn() == 0
        assert "ledger" in desk.events[-1].message
        ledgers[0].base.execute("DROP TABLE work")
        assert watch.turn() == 0
        assert (desk.events[-1].kind, len(desk.events)) == ("waiting", 2)


def test_a_folder_for_originals_that_is_a_file_is_told(tmp_path: Path) -> None:
    """On the command line as everywhere."""
    desk = Desk(tmp_path)
    (tmp_path / "file").write_text("x", encoding="utf-8")
    options = ["--to", "json", "--deliver", str(desk.out), "--once", "--done", str(tmp_path / "file")]
    result = CliRunner().invoke(command, ["watch", str(desk.folder), *options])
    assert result.exit_code == 2
    assert "cannot create folder" in result.output


def test_the_folder_itself_is_no_target(tmp_path: Path) -> None:
    """What is delivered there would be taken again."""
    desk = Desk(tmp_path)
    desk.deliver = str(desk.folder)
    with pytest.raises(FileError, match="watched folder itself"):
        desk.open()


def test_once_tells_by_its_exit_code(tmp_path: Path) -> None:
    """For those who run it at fixed times."""
    desk = Desk(tmp_path)
    (desk.folder / "bad.txt").write_bytes(b"\xff\xfe broken")
    assert start(desk, "--once", log=tmp_path / "log").wait(60) == 1
    desk.put("good.txt", "Good\n")
    assert start(desk, "--once", log=tmp_path / "log").wait(60) == 0


def test_files_of_other_kinds_are_left(tmp_path: Path) -> None:
    """They were moved away as failed articles. Now each is reported, one time per process."""
    desk = Desk(tmp_path)
    (desk.folder / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    desk.put("plain", "News\n")
    desk.put("a.txt", "News\n")
    with desk.open() as watch:
        assert [watch.turn() for _ in range(3)] == [1, 0, 0]
        assert sorted(event.kind for event in desk.events) == ["delivered", "left", "left"]
        (desk.folder / "photo.png").unlink()
        watch.turn()
        desk.put("photo.png", "another")
        watch.turn()
    assert [event.kind for event in desk.events].count("left") == 3
    assert (desk.folder / "photo.png").exists()
    assert not list((desk.folder / "failed").iterdir())
    options = ["--to", "json", "--deliver", str(desk.out), "--once"]
    assert CliRunner().invoke(command, ["watch", str(desk.folder), *options]).exit_code == 0


def test_waiting_is_told_once_a_file(tmp_path: Path) -> None:
    """It was reported in every scan; a new reason, or waiting again, is reported again."""
    desk = Desk(tmp_path)
    away = tmp_path / "away"
    with desk.open() as watch:
        for name in ("a.txt", "b.txt"):
            desk.put(name, f"News of {name}\n")
        for _ in range(2):
            desk.out.rename(away)
            for _ in range(5):
                watch.turn()
            away.rename(desk.out)
            watch.turn()
            desk.put("c.txt", "More news\n")
        desk.folder.rename(away)
        for _ in range(5):
            watch.turn()
        away.rename(desk.folder)
    told = Counter((event.kind, event.file) for event in desk.events if event.kind == "waiting")
    assert told == Counter([("waiting", name) for name in ("a.txt", "b.txt", "c.txt", str(desk.folder))])


def test_a_file_that_was_replaced_while_it_failed_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new one was put away as the one that failed."""
    desk = Desk(tmp_path)
    desk.put("a.json", "no JSON")

    read = step.read

    def replaced(item: Item, settings: Settings) -> Reading | IssueReading:
        desk.put("a.json", '{"headline": "News"}')
        return read(item, settings)

    with desk.open() as watch:
        monkeypatch.setattr(step, "read", replaced)
        assert watch.turn() == 0
        monkeypatch.setattr(step, "read", read)
        assert watch.turn() == 1
    assert [each.headline for each in desk.delivered()] == ["News"]
    assert not list((desk.folder / "failed").iterdir())


@pytest.mark.skipif(os.name == "nt", reason="folders that can be opened")
def test_names_are_on_the_disk_before_the_ledger_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A power cut could take back the move into the target, and the ledger said that it was delivered."""
    desk = Desk(tmp_path)
    desk.put("a.txt", "News\n")
    order: list[str] = []
    sync, delivered = os.fsync, Ledger.delivered

    def synced(descriptor: int) -> None:
        folders = (desk.out, tmp_path / ".seednews-stage-out")
        order.extend(each.name for each in folders if os.path.samestat(os.fstat(descriptor), each.stat()))
        sync(descriptor)

    def told(*arguments: Any) -> None:  # noqa: ANN401 - as above
        order.append("ledger")
        delivered(*arguments)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Ledger, "delivered", told)
    desk.turn()
    assert order.index("out") < order.index("ledger")
    assert ".seednews-stage-out" in order


# -- delivered means arrived, once


class Killed(BaseException):
    """The process ends here."""


_MOMENTS = [
    "ledger.Ledger.take",
    "targets._Folder.stage",
    "ledger.Ledger.staged",
    "targets._Folder.publish",
    "ledger.Ledger.delivered",
    "targets._Folder.settled",
    "ledger.Ledger.forget",
]


def killed_at(desk: Desk, what: str, *, late: bool = False) -> None:
    """A process that is killed right before or after a function."""
    owner, _, method = f"seednews.desk.watch.{what}".rpartition(".")
    act = getattr(pkgutil.resolve_name(owner), method)

    def killed(*arguments: Any) -> None:  # noqa: ANN401 - whatever the step takes
        if late:
            act(*arguments)
        raise Killed

    with pytest.MonkeyPatch.context() as patch, desk.open() as watch:
        patch.setattr(f"{owner}.{method}", killed)
        with pytest.raises(Killed):
            watch.turn()


@pytest.mark.parametrize("consumed", [False, True], ids=["left", "consumed"])
@pytest.mark.parametrize("late", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("moment", _MOMENTS)
def test_killed_at_every_moment(moment: str, late: bool, consumed: bool, tmp_path: Path) -> None:  # noqa: FBT001 - cases
    """Before or after each step, whether the receiver took the document meanwhile or not: it comes once."""
    desk = Desk(tmp_path)
    desk.put("a.txt", "News\n")
    killed_at(desk, moment, late=late)
    came = []
    if consumed:
        came = [path.read_bytes() for path in desk.out.iterdir()]
        for path in desk.out.iterdir():
            path.unlink()
    desk.turn()
    came += [path.read_bytes() for path in desk.out.iterdir()]
    assert len(came) == 1
    assert (desk.folder / "done" / "a.txt").exists()
    assert not list((tmp_path / ".seednews-stage-out").iterdir())


def test_a_stage_that_is_gone_proves_nothing(tmp_path: Path) -> None:
    """Of a disk that is another one by now: the document is made again."""
    desk = Desk(tmp_path)
    desk.put("a.txt", "News\n")
    killed_at(desk, "targets._Folder.publish")
    (tmp_path / ".seednews-stage-out").rename(tmp_path / "elsewhere")
    desk.turn()
    assert [each.headline for each in desk.delivered()] == ["News"]


def test_the_folders_above_a_target_are_never_made(tmp_path: Path) -> None:
    """What lies below a mount point that is empty, or where a parent was renamed, never arrives."""
    desk = Desk(tmp_path, deliver=str(tmp_path / "disk" / "in"))
    (tmp_path / "disk" / "in").mkdir(parents=True)
    with desk.open() as watch:
        (tmp_path / "disk").rename(tmp_path / "away")
        desk.put("a.txt", "News\n")
        assert watch.turn() == 0
        assert not (tmp_path / "disk").exists()
        (tmp_path / "disk").mkdir()  # the mount point, without what is mounted there
        assert watch.turn() == 0
        assert not list((tmp_path / "disk").iterdir())
        (tmp_path / "disk").rmdir()
        (tmp_path / "away").rename(tmp_path / "disk")
        assert watch.turn() == 1
    assert len(list((tmp_path / "disk" / "in").iterdir())) == 1


def test_a_target_below_a_mount_point_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder below may be there, too: what was on a mount is not delivered to the disk below it."""
    desk = Desk(tmp_path)
    mounted = [desk.out]
    monkeypatch.setattr("seednews.desk.watch.targets.mount_of", lambda _: mounted[0])
    desk.turn()
    mounted[0] = tmp_path
    desk.put("a.txt", "News\n")
    for _ in range(2):  # at the next start as well
        desk.turn()
        assert not list(desk.out.glob("*.xml"))
    assert "not mounted" in desk.events[-1].message
    mounted[0] = desk.out
    desk.turn()
    assert [path.suffix for path in desk.out.iterdir() if not path.name.startswith(".")] == [".xml"]


@pytest.mark.parametrize("how", ["deleted", "emptied"])
def test_without_its_ledger_nothing_in_the_target_is_replaced(how: str, tmp_path: Path) -> None:
    """The numbers started again, and an item in the target was replaced. Now this is reported."""
    desk = Desk(tmp_path)
    desk.put("a.txt", "One\n")
    desk.turn()
    ledger = desk.folder / ".seednews-ledger.sqlite"
    ledger.unlink() if how == "deleted" else ledger.write_bytes(b"")
    desk.put("a.txt", "Two\n")
    desk.turn()
    assert [each.headline for each in desk.delivered()] == ["One", "Two"]
    assert [event.kind for event in desk.events] == ["delivered", "warning", "delivered"]


def test_a_name_that_is_taken_meanwhile_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By somebody else who delivers there."""
    desk = Desk(tmp_path)
    desk.put("a.txt", "News\n")
    sync = files.sync_folder

    def synced(stage: Path) -> None:
        sync(stage)
        (staged,) = stage.glob("*.xml")
        (desk.out / staged.name.partition("-")[2]).write_text("Another's", "utf-8")

    with desk.open() as watch:
        with monkeypatch.context() as patch:
            patch.setattr(files, "sync_folder", synced)
            watch.turn()
        watch.turn()
    texts = sorted(path.read_text("utf-8") for path in desk.out.iterdir())
    assert len(texts) == 2
    assert texts[1] == "Another's"


def test_two_folders_deliver_to_one_target(tmp_path: Path) -> None:
    """Files of one name met on the stage."""
    desks = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        desks.append(Desk(tmp_path / name, deliver=str(tmp_path)))
    with desks[0].open() as one, desks[1].open() as two:
        for round_ in range(3):
            for desk in desks:
                desk.put("news.txt", f"News {round_} of {desk.folder}\n")
            one.turn()
            two.turn()
    assert len(list(tmp_path.glob("news-*.xml"))) == 6


def test_a_folder_has_one_watcher_whatever_the_ledger(tmp_path: Path) -> None:
    """Two ledgers once meant two deliveries."""
    desk = Desk(tmp_path)
    more: dict[str, Any] = {"clock": lambda: NOW, "ledger": tmp_path / "other.sqlite"}
    with desk.open(), pytest.raises(FileError, match="another process watches"):
        Watch(desk.folder, desk.deliver, desk.settings, **more)
    Watch(desk.folder, desk.deliver, desk.settings, **more).close()


@pytest.mark.skipif(os.name == "nt", reason="rights as Unix has them")
def test_the_ledger_is_for_its_owner(tmp_path: Path) -> None:
    """One that others can read becomes so, too."""
    desk = Desk(tmp_path)
    ledger = desk.folder / ".seednews-ledger.sqlite"
    ledger.touch(0o666)
    desk.turn()
    assert ledger.stat().st_mode & 0o777 == 0o600


def test_a_ledger_that_is_removed_while_it_is_open_is_written_again(tmp_path: Path) -> None:
    """All that was known was lost at the end."""
    desk = Desk(tmp_path)
    with desk.open() as watch:
        desk.put("a.txt", text_of("x", "One"))
        watch.turn()
        (desk.folder / ".seednews-ledger.sqlite").unlink()
        watch.turn()
    desk.put("a.txt", text_of("x", "Two"))
    desk.turn()
    assert [each.meta.version for each in desk.delivered()] == [1, 2]


@pytest.mark.skipif(os.name == "nt", reason="links as Unix has them")
def test_links_are_not_followed_out_of_the_folder(tmp_path: Path) -> None:
    """Anyone who could write there could get any file of the machine delivered."""
    desk = Desk(tmp_path)
    (tmp_path / "secret.txt").write_text("Secret\n", "utf-8")
    (desk.folder / "a.txt").symlink_to(tmp_path / "secret.txt")
    desk.put("real.txt", "News\n")
    (desk.folder / "b.txt").symlink_to(desk.folder / "real.txt")
    desk.turn()
    assert {each.headline for each in desk.delivered()} == {"News"}
    assert ("left", "a.txt") in {(event.kind, event.file) for event in desk.events}
    assert (tmp_path / "secret.txt").exists()
    for name in ("done", "failed"):
        (desk.folder / name).rename(tmp_path / name)
        (desk.folder / name).symlink_to(tmp_path / name)
        with pytest.raises(FileError, match=f"`{name}`"):
            desk.open()
        (desk.folder / name).unlink()


def test_a_target_that_was_there_is_waited_for_at_the_start(tmp_path: Path) -> None:
    """One that never was is refused: it may be a slip of the pen."""
    desk = Desk(tmp_path, deliver=str(tmp_path / "target"))
    with pytest.raises(FileError, match="the folder to deliver to does not exist"):
        desk.open()
    (tmp_path / "target").mkdir()
    desk.turn()
    (tmp_path / "target").rmdir()
    desk.put("a.txt", "News\n")
    with desk.open() as watch:
        assert watch.turn() == 0
        (tmp_path / "target").mkdir()
        assert watch.turn() == 1


def test_a_machine_that_cannot_be_reached_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the start as later, and the connection is made again."""
    desk = Desk(tmp_path, deliver="memory://me:word@later/in")
    fsspec.filesystem("memory").makedirs("/later/in")
    connect = fsspec.core.url_to_fs

    def refused(*_: object, **__: object) -> None:
        raise ConnectionRefusedError(111, "Connection refused")

    monkeypatch.setattr(fsspec.core, "url_to_fs", refused)
    desk.put("a.txt", "News\n")
    with desk.open() as watch:
        assert watch.turn() == 0
        assert {event.kind for event in desk.events} == {"waiting"}
        assert "word" not in str(desk.events)
        monkeypatch.setattr(fsspec.core, "url_to_fs", lambda *_, **how: connect("memory://later/in", **how))
        assert watch.turn() == 1


@pytest.mark.parametrize("consumed", [False, True])
def test_a_store_of_objects_gets_one_put(consumed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001 - a case
    """Under the final name. Killed right behind it, it comes twice only if the receiver took it at once."""
    where = "left" if not consumed else "taken"
    desk = Desk(tmp_path, deliver=f"memory://{where}/in")
    system = fsspec.filesystem("memory")
    system.makedirs(f"/{where}/in")
    monkeypatch.setattr("seednews.desk.watch.targets._STORES", {"memory"})
    desk.put("a.txt", "News\n")
    killed_at(desk, "ledger.Ledger.delivered")
    (first,) = system.ls(f"/{where}/in", detail=False)
    document = system.cat_file(first)
    if consumed:
        system.rm(first)
    desk.turn()
    (again,) = system.ls(f"/{where}/in", detail=False)
    assert (again, system.cat_file(again)) == (first, document)  # the same name and the same bytes
    assert system.ls(f"/{where}", detail=False) == [f"/{where}/in"]  # and no stage


@pytest.fixture(scope="module")
def bucket(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A store that speaks S3."""
    with s3(tmp_path_factory.mktemp("s3")) as receiver:
        yield receiver


def test_an_answer_that_is_lost_delivers_once(
    bucket: Any,  # noqa: ANN401 - boto3 has no types
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The PUT arrived, but the connection broke: the item was put a second time under another name."""
    desk = Desk(tmp_path, deliver=bucket.address)
    desk.put("a.txt", "News\n")
    put = s3fs.S3FileSystem._pipe_file  # noqa: SLF001 - what the connection calls

    async def broken(self: s3fs.S3FileSystem, *arguments: Any, **how: Any) -> None:  # noqa: ANN401 - as s3fs has it
        await put(self, *arguments, **how)
        raise ConnectionResetError(104, "Connection reset by peer")

    with monkeypatch.context() as patch:
        patch.setattr(s3fs.S3FileSystem, "_pipe_file", broken)
        with desk.open() as watch:
            assert watch.turn() == 0
    desk.turn()
    desk.turn()
    assert [event.kind for event in desk.events] == ["waiting", "resumed", "delivered"]
    assert len(bucket.take()) == 1


@pytest.mark.parametrize("moment", ["targets._Store.publish", "ledger.Ledger.delivered"])
def test_a_kill_around_the_put_delivers_once(moment: str, bucket: Any, tmp_path: Path) -> None:  # noqa: ANN401 - as above
    """Before it, the item is put at the restart; after it, the object with the same bytes proves the delivery."""
    desk = Desk(tmp_path, deliver=bucket.address)
    desk.put("a.txt", "News\n")
    killed_at(desk, moment)
    desk.turn()
    assert [event.kind for event in desk.events] == ["resumed", "delivered"]
    assert len(bucket.take()) == 1


@pytest.mark.parametrize("when", ["after the kill", "at the PUT"])
def test_an_object_of_another_watcher_is_no_proof(
    when: str,
    bucket: Any,  # noqa: ANN401 - as above
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It has the name that ours was to get, and other bytes. It is not replaced, and ours gets another name."""
    desk = Desk(tmp_path, deliver=bucket.address)
    desk.put("a.txt", "News\n")

    def another() -> None:
        bucket.client.put_object(Bucket="desk", Key="in/a-000001.xml", Body=b"Another's")

    if when == "after the kill":
        killed_at(desk, "targets._Store.publish")
        another()
    else:
        is_free = targets._Store.is_free  # noqa: SLF001 - the last look before the PUT

        def looked(self: targets.Target, name: str) -> bool:
            free = is_free(self, name)  # type: ignore[arg-type]
            if desk.staged():
                another()
            return free

        monkeypatch.setattr("seednews.desk.watch.targets._Store.is_free", looked)
    for _ in range(3):
        desk.turn()
    taken = dict(bucket.take())
    assert taken.pop("in/a-000001.xml") == b"Another's"
    assert len(taken) == 1


# -- faults of the ledger and of the folders


def test_a_ledger_that_cannot_be_written_makes_files_wait(tmp_path: Path) -> None:
    """It ended the process. Here the ledger became a folder."""
    desk = Desk(tmp_path)
    ledger = desk.folder / ".seednews-ledger.sqlite"
    with desk.open() as watch:
        ledger.unlink()
        ledger.mkdir()
        desk.put("a.txt", "One\n")
        assert watch.turn() == watch.turn() == 0
        ledger.rmdir()
        assert watch.turn() == 1
    assert [event.kind for event in desk.events] == ["waiting", "warning", "delivered"]
    assert not list(desk.folder.glob("*.tmp"))


@pytest.mark.parametrize("keep", [100, 5000])
def test_a_damaged_ledger_is_refused_with_advice(tmp_path: Path, keep: int) -> None:
    """And nothing is locked afterwards."""
    desk = Desk(tmp_path)
    desk.put("a.txt", "One\n")
    desk.turn()
    ledger = desk.folder / ".seednews-ledger.sqlite"
    os.truncate(ledger, keep)
    for _ in range(2):
        with pytest.raises(FileError, match=r"damaged.*move it away"):
            desk.open()
    ledger.unlink()
    desk.put("b.txt", "Two\n")
    desk.turn()
    assert [event.kind for event in desk.events] == ["delivered", "warning", "delivered"]


def test_a_folder_of_originals_that_becomes_a_link_is_not_followed(tmp_path: Path) -> None:
    """While the watcher runs; at the start it is refused."""
    desk = Desk(tmp_path)
    other = tmp_path / "elsewhere"
    other.mkdir()
    with desk.open() as watch:
        (desk.folder / "done").rmdir()
        (desk.folder / "done").symlink_to(other)
        desk.put("a.txt", "One\n")
        watch.turn()
        assert not list(other.iterdir())
        (desk.folder / "done").unlink()
        watch.turn()
    assert [event.kind for event in desk.events] == ["waiting", "delivered"]
    assert len(desk.delivered()) == 1


# -- withdrawn stays withdrawn


def withdrawn(key: str, note: str) -> str:
    """A file that takes an article back."""
    meta = Metadata(id=key, status="canceled", edition_note=note)
    return seednews.dumps(seednews.Article("Gone", meta=meta)).decode()


def test_what_was_killed_is_not_revived(tmp_path: Path) -> None:
    """The same file came again without the status, and went out as a usable version."""
    desk = Desk(tmp_path)
    for text in (text_of("x", "One"), withdrawn("x", "Wrong"), text_of("x", "One"), withdrawn("x", "Wrong indeed")):
        desk.put("a.txt", text)
        desk.turn()
    assert [(each.meta.version, each.meta.status) for each in desk.delivered()] == [
        (1, "usable"),
        (2, "canceled"),
        (3, "canceled"),
    ]
    assert [event.kind for event in desk.events] == ["delivered", "delivered", "failed", "delivered"]
    told = json.loads((desk.folder / "failed" / "a.txt.json").read_text("utf-8"))
    assert told["code"] == "SN508"
    assert "a new id" in told["advice"]
    guid = desk.delivered()[0].meta.guid
    named = seednews.Article("By its guid", meta=Metadata(guid=guid))
    desk.put("b.txt", seednews.dumps(named).decode())
    desk.put("c.txt", text_of("y", "A new one"))
    desk.turn()
    assert {event.file: event.kind for event in desk.events[4:]} == {"b.txt": "failed", "c.txt": "delivered"}


@pytest.mark.parametrize(
    ("name", "meta"),
    [
        ("b.txt", Metadata(id="Caf\u00e9 1")),
        ("b.txt", Metadata(id="CAFE\u0301 1")),
        ("b.txt", Metadata(guid="urn:example:1")),
        ("b.txt", Metadata(guid="URN:EXAMPLE:1", id="other")),
        ("b.txt", Metadata(guid="urn:example:1", id="Caf\u00e9 1", version=9)),
    ],
)
def test_what_was_killed_is_known_by_any_of_its_names(tmp_path: Path, name: str, meta: Metadata) -> None:
    """By its id and by its guid, in any case and composition of letters, in a file of any name."""
    desk = Desk(tmp_path)
    both = Metadata(guid="urn:example:1", id="Caf\u00e9 1")
    desk.put("a.txt", seednews.dumps(seednews.Article("One", meta=both)).decode())
    desk.turn()
    kill = Metadata(guid="urn:example:1", status="canceled", edition_note="Wrong")
    desk.put("a.txt", seednews.dumps(seednews.Article("Gone", meta=kill)).decode())
    desk.turn()
    desk.put(name, seednews.dumps(seednews.Article("One", meta=meta)).decode())
    desk.turn()
    assert [event.kind for event in desk.events] == ["delivered", "delivered", "failed"]


@pytest.mark.parametrize("name", ["a.txt", "A.TXT", "other.txt"])
def test_a_killed_file_without_an_id_is_not_revived(tmp_path: Path, name: str) -> None:
    """Neither by its name nor by its words."""
    desk = Desk(tmp_path)
    for file, status in (("a.txt", ""), ("a.txt", "status: canceled\n"), (name, "")):
        desk.put(file, f"---\nseed: 1\n{status}---\n\n# One\n")
        desk.turn()
    assert [event.kind for event in desk.events] == ["delivered", "delivered", "failed"]


def _same(moment: datetime) -> datetime:
    return moment


def test_a_clock_that_is_set_back_dates_no_version_earlier(tmp_path: Path) -> None:
    """Receivers take the later date for the later version."""
    desk = Desk(tmp_path)
    moments = [NOW, NOW.replace(hour=8), NOW.replace(hour=9)]
    texts = ["One", "Two", "---\nseed: 1\nid: x\nversion: 7\n---\n\n# Three\n"]
    for moment, text in zip(moments, texts, strict=True):
        desk.put("a.txt", text if text.startswith("---") else text_of("x", text))
        with Watch(desk.folder, desk.out, desk.settings, clock=partial(_same, moment), settle=0) as watch:
            assert watch.turn() == 1
    dates = [each.meta.modified for each in desk.delivered()]
    assert dates == sorted(dates, key=str)
    assert [each.meta.version for each in desk.delivered()] == [1, 2, 7]


def test_a_bug_in_a_reader_stops_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It blocked the folder at every start; now the traceback lies beside the file."""
    desk = Desk(tmp_path)
    monkeypatch.setattr("seednews.desk.step.parse", lambda *_, **__: dict[str, str]()["key"])
    desk.put("a.txt", "News\n")
    desk.put("b.json", '{"headline": "Good"}')
    desk.turn()
    told = json.loads((desk.folder / "failed" / "a.txt.json").read_text("utf-8"))
    assert told["code"] == "SN475"
    assert "KeyError" in told["traceback"]
    assert [each.headline for each in desk.delivered()] == ["Good"]


def test_a_ledger_of_an_earlier_version_is_taken(tmp_path: Path) -> None:
    """It lacks the columns that came later."""
    desk = Desk(tmp_path)
    base = sqlite3.connect(desk.folder / ".seednews-ledger.sqlite")
    base.execute("CREATE TABLE article (key BLOB PRIMARY KEY, guid TEXT, version INTEGER, digest TEXT)")
    base.execute(
        "CREATE TABLE work (number INTEGER PRIMARY KEY AUTOINCREMENT, file BLOB, digest TEXT, key BLOB, "
        "guid TEXT, version INTEGER, delivery TEXT, state TEXT, now TEXT)"
    )
    base.execute("INSERT INTO article VALUES (?, 'urn:x', 4, '')", (b"x",))
    base.commit()
    base.close()
    desk.put("a.txt", text_of("x", "News"))
    desk.turn()
    assert [(each.meta.guid, each.meta.version) for each in desk.delivered()] == [("urn:x", 5)]
