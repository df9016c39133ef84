"""The hot folder: every file is delivered once, whatever happens meanwhile."""

from __future__ import annotations

import errno
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import fsspec
import pytest
from click.testing import CliRunner

import seednews
from seednews import FileError, Metadata
from seednews.cli.commands import seednews as command
from seednews.desk import step
from seednews.desk.inputs.items import Item
from seednews.desk.watch.ledger import Ledger
from seednews.formats import IssueReading, Reading
from seednews.watch import Event, Settings, Watch

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
    with pytest.raises(FileError, match="no such folder to deliver to"):
        desk.open()
    system.makedirs("/desk/in")
    desk.turn()
    (name,) = system.ls("/desk/in", detail=False)
    assert seednews.loads(system.cat_file(name), "newsml-g2").headline == "News"
    assert not system.ls("/desk/.seednews-stage-in", detail=False)


_COMMAND = [sys.executable, "-m", "seednews", "watch"]


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal, as Unix has it")
@pytest.mark.xdist_group("kill")
def test_killed_thirty_times_it_delivers_each_version_once(tmp_path: Path) -> None:
    """Files come, a consumer takes what is delivered, and the watcher is killed at random moments."""
    chance = random.Random(4711)  # noqa: S311 - moments, no secrets
    desk = Desk(tmp_path)
    taken = tmp_path / "taken"
    taken.mkdir()
    sent: Counter[str] = Counter()
    kills = number = 0

    def consume() -> None:
        for path in desk.out.iterdir():
            path.rename(taken / f"{path.name}.{len(list(taken.iterdir()))}")  # a second one of a name is kept apart

    while kills < 30:
        process = start(desk, log=tmp_path / "log")
        before = len(list(taken.iterdir()))
        end = limit = time.monotonic() + 20
        while time.monotonic() < end:
            key = f"k{chance.randrange(12)}"
            if not (desk.folder / f"{key}.txt").exists():  # what is there waits for its turn
                number += 1
                partial = desk.folder / f"{key}.part"
                partial.write_text(text_of(key, f"Version {number}"), encoding="utf-8")
                partial.rename(desk.folder / f"{key}.txt")
                sent[key] += 1
            consume()
            if end == limit and len(list(taken.iterdir())) > before:  # it is up: now kill it at any moment
                end = time.monotonic() + chance.uniform(0, 0.15)
            time.sleep(0.002)
        process.kill()
        process.wait()
        kills += 1
    process = start(desk, "--once", log=tmp_path / "log")
    assert process.wait(60) == 0, (tmp_path / "log").read_text(encoding="utf-8")
    consume()
    got: dict[str, list[int]] = {}
    for path in taken.iterdir():
        meta = seednews.loads(path.read_bytes(), "newsml-g2").meta
        got.setdefault(str(meta.id), []).append(meta.version or 0)
    assert {key: sorted(versions) for key, versions in got.items()} == {
        key: list(range(1, count + 1)) for key, count in sent.items()
    }
    assert sum(sent.values()) > 30


def start(desk: Desk, *more: str, log: Path) -> subprocess.Popen[bytes]:
    """The command in a process of its own."""
    arguments = [str(desk.folder), "--to", "newsml-g2", "--deliver", str(desk.out), "--settle", "0", *more]
    with log.open("ab") as stream:
        return subprocess.Popen([*_COMMAND, *arguments, "--interval", "0.02"], stderr=stream, env={**os.environ})


@pytest.mark.skipif(sys.platform == "win32", reason="ends by signal, as Unix has it")
@pytest.mark.xdist_group("kill")
def test_it_ends_when_asked(tmp_path: Path) -> None:
    """SIGTERM: exit code 0, and a log that programs can read."""
    desk = Desk(tmp_path)
    desk.put("a.txt", "News\n")
    process = start(desk, "--log", "json", log=tmp_path / "log")
    deadline = time.monotonic() + 30
    while not list(desk.out.iterdir()) and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == 0
    (line,) = (tmp_path / "log").read_text(encoding="utf-8").splitlines()
    event = json.loads(line)
    assert (event["kind"], event["file"], event["version"]) == ("delivered", "a.txt", 1)


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
    with desk.open() as watch:
        watch.failed = tmp_path / "failed"
        watch.failed.write_text("a file", encoding="utf-8")
        assert watch.turn() == 0
        watch.failed.unlink()
        assert watch.turn() == 1
    assert [event.kind for event in desk.events] == ["waiting", "failed"]
    assert (watch.failed / "bad.json").exists()


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


def test_a_ledger_that_breaks_is_told(tmp_path: Path) -> None:
    """By an error of ours."""
    desk = Desk(tmp_path)
    desk.put("a.txt", "One\n\nFirst words.\n")
    with desk.open() as watch:
        watch.ledger.base.execute("DROP TABLE article")
        assert watch.turn() == 0
        assert "ledger" in desk.events[-1].message
        watch.ledger.base.execute("DROP TABLE work")
        with pytest.raises(FileError, match="ledger"):
            watch.turn()


def test_a_folder_for_originals_that_is_a_file_is_told(tmp_path: Path) -> None:
    """On the command line as everywhere."""
    desk = Desk(tmp_path)
    (tmp_path / "file").write_text("x", encoding="utf-8")
    options = ["--to", "json", "--deliver", str(desk.out), "--once", "--done", str(tmp_path / "file")]
    result = CliRunner().invoke(command, ["watch", str(desk.folder), *options])
    assert result.exit_code == 2
    assert "no folder can be made here" in result.output


def test_the_folder_itself_is_no_target(tmp_path: Path) -> None:
    """What is delivered there would be taken again."""
    desk = Desk(tmp_path)
    desk.deliver = str(desk.folder)
    with pytest.raises(FileError, match="taken again"):
        desk.open()


def test_once_tells_by_its_exit_code(tmp_path: Path) -> None:
    """For whoever runs it by the clock."""
    desk = Desk(tmp_path)
    (desk.folder / "bad.txt").write_bytes(b"\xff\xfe broken")
    assert start(desk, "--once", log=tmp_path / "log").wait(60) == 1
    desk.put("good.txt", "Good\n")
    assert start(desk, "--once", log=tmp_path / "log").wait(60) == 0


def test_files_of_other_kinds_are_left(tmp_path: Path) -> None:
    """They were taken, and put away as articles that failed. Each is told of once, in a process."""
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
    """It was told at every turn; a new reason, or a new time of waiting, is told again."""
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
