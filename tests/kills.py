"""Kills what converts and delivers, at random moments, and counts what survives.

    python -m tests.kills                 # ten kills of each kind
    python -m tests.kills 200 --seed 7    # more, at other moments
    python -m tests.kills 50 convert s3   # of these alone

A kill is survived if nothing is lost, doubled, replaced or half written once the work has gone on. The kinds:
``convert`` (a corpus by two processes: the run, one worker, or all of them), ``local``, ``sftp`` and ``s3`` (a hot
folder that delivers there, while a receiver takes what it finds).
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

import attrs
import orjson

import seednews
from seednews import Article, Metadata, Paragraph
from seednews.corpus import verify

__all__ = ["KINDS", "Tally", "kill"]

_COMMAND = [sys.executable, "-m", "seednews"]


@attrs.define
class Tally:
    """What came of the kills of one kind."""

    kind: str
    kills: int = 0
    """Processes that were killed."""
    faults: list[str] = attrs.field(factory=list)
    """What was lost, doubled or half written."""
    again: int = 0
    """Objects that came twice, with the same name and the same bytes, as stores of objects may do."""

    def __str__(self) -> str:
        twice = f", {self.again} objects came twice" if self.again else ""
        return f"{self.kind}: {self.kills - len(self.faults)} of {self.kills} kills survived{twice}"


# -- a corpus


def _kill_convert(kills: int, chance: random.Random, folder: Path) -> Tally:
    """A run with a manifest is killed and resumed until it is done, then another begins."""
    tally = Tally("convert")
    source = folder / "in.jsonl"
    count = 600
    source.write_bytes(b"".join(orjson.dumps(_record(number)) + b"\n" for number in range(count)))
    wanted = sorted(f"n{number}" for number in range(count))
    run = 0
    while tally.kills < kills:
        run += 1
        output, manifest = folder / f"out{run}", folder / f"manifest{run}"
        command = [*_COMMAND, "convert", str(source), "--pack", "jsonl.gz", "--shard-size", "25", "--jobs", "2"]
        command += ["-o", str(output), "--manifest", str(manifest), "--resume"]
        while (code := _killed(command, tally, chance, manifest)) != 0 and tally.kills < kills:
            tally.faults += _half_written(output)
        if code != 0:
            code = subprocess.run(command, check=False, capture_output=True).returncode
        found = [f"exit code {code}"] if code else [str(each) for each in verify(manifest)]
        got = sorted(str(each.meta.id) for shard in output.glob("*.gz") for each in _articles(shard))
        found += ["articles are lost or doubled"] if got != wanted else []
        found += [f"{each} was left" for each in output.glob(".seednews-*")]
        tally.faults += found
    return tally


def _record(number: int) -> dict[str, object]:
    return {"text": f"Headline {number}\n\n" + "The council met on Thursday.\n\n" * 20, "id": f"n{number}"}


def _killed(command: list[str], tally: Tally, chance: random.Random, manifest: Path) -> int:
    """Run a command, kill it or a worker of it at a random moment after it has begun to write; its exit code."""
    before = _size(manifest)
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    while process.poll() is None and _size(manifest) == before:
        time.sleep(0.001)
    time.sleep(chance.uniform(0, 0.3))
    if process.poll() is not None:
        return process.returncode
    how = chance.choice([_kill_group, _kill_group, _kill_worker, _kill_one, _end_one])
    tally.kills += how(process, chance)
    if how is not _kill_worker:
        process.wait()
    _wait_for_group(process.pid)
    return process.wait()


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else -1


def _kill_group(process: subprocess.Popen[bytes], _: random.Random) -> bool:
    """The run and its workers at once, as when the power fails."""
    return _signalled(lambda: os.killpg(process.pid, signal.SIGKILL))


def _kill_one(process: subprocess.Popen[bytes], _: random.Random) -> bool:
    """The run alone; its workers notice."""
    return _signalled(process.kill)


def _end_one(process: subprocess.Popen[bytes], _: random.Random) -> bool:
    """The run alone, asked to end."""
    return _signalled(process.terminate)


def _kill_worker(process: subprocess.Popen[bytes], chance: random.Random) -> bool:
    """One of its workers; the run replaces it."""
    members = [pid for pid in _group(process.pid) if pid != process.pid and b"forkserver" in _words(pid)]
    return bool(members) and _signalled(lambda: os.kill(chance.choice(members), signal.SIGKILL))


def _signalled(act: Callable[[], object]) -> bool:
    with suppress(ProcessLookupError):
        act()
        return True
    return False


def _group(leader: int) -> list[int]:
    """The processes of a group, as far as the system lists them (proc(5))."""
    found = []
    for each in Path("/proc").glob("[0-9]*"):
        with suppress(ProcessLookupError):
            if os.getpgid(int(each.name)) == leader:
                found.append(int(each.name))
    return found


def _words(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def _wait_for_group(leader: int) -> None:
    """Wait until the workers of a run that was killed have noticed."""
    while len(_group(leader)) > 1:
        time.sleep(0.01)


def _half_written(output: Path) -> list[str]:
    """Shards that have their name and are not whole."""
    faults = []
    for shard in output.glob("*.gz"):
        try:
            _articles(shard)
        except (OSError, EOFError, ValueError) as fault:
            faults.append(f"{shard} is not whole: {fault}")
    return faults


def _articles(shard: Path) -> list[Article]:
    import gzip

    return [seednews.loads(line, "json") for line in gzip.decompress(shard.read_bytes()).splitlines()]


# -- a hot folder


class _Receiver(Protocol):
    """Who takes what is delivered."""

    address: str

    def take(self) -> list[tuple[str, bytes]]:
        """The documents that are there, which are gone from there then."""


class _Folder:
    """A receiver that takes files from a folder of this machine."""

    def __init__(self, folder: Path, address: str | None = None) -> None:
        folder.mkdir()
        self.folder = folder
        self.address = address or str(folder)

    def take(self) -> list[tuple[str, bytes]]:
        taken = []
        for path in sorted(self.folder.iterdir()):
            taken.append((path.name, path.read_bytes()))
            path.unlink()
        return taken


class _Bucket:
    """A receiver that takes objects from a store."""

    def __init__(self, client: Any) -> None:  # noqa: ANN401 - boto3 has no types
        self.client = client
        self.address = "s3://desk/in"
        client.create_bucket(Bucket="desk")

    def take(self) -> list[tuple[str, bytes]]:
        taken = []
        for each in self.client.list_objects_v2(Bucket="desk").get("Contents", []):
            taken.append((each["Key"], self.client.get_object(Bucket="desk", Key=each["Key"])["Body"].read()))
            self.client.delete_object(Bucket="desk", Key=each["Key"])
        return taken


@contextmanager
def _local(folder: Path) -> Iterator[_Receiver]:
    yield _Folder(folder / "out")


@contextmanager
def _sftp(folder: Path) -> Iterator[_Receiver]:
    """A server of SFTP on this machine that shows the folder."""
    import asyncssh

    class Server(asyncssh.SSHServer):
        def begin_auth(self, username: str) -> bool:  # noqa: ARG002 - no authentication
            return False

    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()

    async def start() -> Any:  # noqa: ANN401 - an acceptor
        key = asyncssh.generate_private_key("ssh-ed25519")
        return await asyncssh.listen(
            "127.0.0.1", 0, server_host_keys=[key], server_factory=Server, sftp_factory=True, encoding=None
        )

    server = asyncio.run_coroutine_threadsafe(start(), loop).result()
    try:
        where = folder / "out"
        yield _Folder(where, f"sftp://desk:desk@127.0.0.1:{server.get_port()}{where}")
    finally:
        loop.call_soon_threadsafe(server.close)
        loop.call_soon_threadsafe(loop.stop)


@contextmanager
def s3(_: Path) -> Iterator[_Receiver]:
    """A store that speaks S3, in this process."""
    import boto3
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    env = {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_ACCESS_KEY_ID": "desk",
        "AWS_SECRET_ACCESS_KEY": "desk",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    before = {name: os.environ.get(name) for name in env}
    os.environ.update(env)
    try:
        yield _Bucket(boto3.client("s3"))
    finally:
        for name, value in before.items():
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value
        server.stop()


@attrs.define
class _Desk:
    """A folder that is watched, and what came of the files in it."""

    folder: Path
    receiver: _Receiver
    chance: random.Random
    sent: Counter[str] = attrs.field(factory=Counter)
    taken: list[tuple[str, bytes]] = attrs.field(factory=list)
    number: int = 0

    def send(self) -> None:
        """Put a file there, as the next version of one of a few articles, unless the last one still waits."""
        key = f"k{self.chance.randrange(12)}"
        target = self.folder / f"{key}.txt"
        if target.exists():
            return
        self.number += 1
        article = Article(f"Version {self.number}", body=[Paragraph("The bridge is open.")], meta=Metadata(id=key))
        partial = self.folder / f"{key}.part"
        partial.write_bytes(seednews.dumps(article))
        partial.rename(target)
        self.sent[key] += 1

    def take(self) -> bool:
        """Take what was delivered; whether there was anything."""
        new = self.receiver.take()
        self.taken += new
        return bool(new)

    def start(self, *more: str, log: Path) -> subprocess.Popen[bytes]:
        arguments = [str(self.folder), "--to", "newsml-g2", "--deliver", self.receiver.address, "--settle", "0"]
        with log.open("ab") as stream:
            return subprocess.Popen([*_COMMAND, "watch", *arguments, "--interval", "0.02", *more], stderr=stream)


def _kill_watch(kind: str, kills: int, chance: random.Random, folder: Path) -> Tally:
    """A watcher is killed again and again, while files come and a receiver takes what it finds."""
    tally = Tally(kind)
    (folder / "in").mkdir()
    log = folder / "log"
    with _RECEIVERS[kind](folder) as receiver:
        desk = _Desk(folder / "in", receiver, chance)
        while tally.kills < kills:
            process = desk.start(log=log)
            while process.poll() is None and not desk.take():  # until it is up
                desk.send()
                time.sleep(0.005)
            end = time.monotonic() + chance.uniform(0, 0.2)
            while time.monotonic() < end:
                desk.send()
                desk.take()
                time.sleep(0.001)
            if process.poll() is not None:
                tally.faults.append(f"the watcher ended by itself: {log.read_text('utf-8')[-500:]}")
                return tally
            process.kill()
            process.wait()
            tally.kills += 1
        for _ in range(3):
            desk.start("--once", log=log).wait()
            desk.take()
    _judge(desk, tally)
    return tally


def _judge(desk: _Desk, tally: Tally) -> None:
    """Compare what came with what was sent: every version of every article, once."""
    documents = Counter(desk.taken)
    twice = sum(count - 1 for count in documents.values())
    if tally.kind == "s3":
        tally.again = twice
    elif twice:
        tally.faults.append(f"{twice} documents came twice")
    got: dict[str, list[int]] = {}
    for _, document in documents:
        meta = seednews.loads(document, "newsml-g2").meta
        got.setdefault(str(meta.id), []).append(meta.version or 0)
    for key, count in desk.sent.items():
        versions = sorted(got.get(key, []))
        if versions != list(range(1, count + 1)):
            tally.faults.append(f"{key}: of {count} versions came {versions}")


_RECEIVERS = {"local": _local, "sftp": _sftp, "s3": s3}
KINDS = ("convert", *_RECEIVERS)


def kill(kind: str, kills: int, seed: int = 4711) -> Tally:
    """Kill so many processes of one kind, at moments that the seed settles as far as clocks do."""
    chance = random.Random(seed)  # noqa: S311 - moments, no secrets
    folder = Path(tempfile.mkdtemp(prefix="kills-"))
    try:
        if kind == "convert":
            return _kill_convert(kills, chance, folder)
        return _kill_watch(kind, kills, chance, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kills", type=int, nargs="?", default=10)
    parser.add_argument("kinds", nargs="*", default=KINDS, metavar="KIND")
    parser.add_argument("--seed", type=int, default=4711)
    asked = parser.parse_args()
    faults = 0
    for kind in asked.kinds:
        tally = kill(kind, asked.kills, asked.seed)
        sys.stdout.write("\n  ".join([str(tally), *tally.faults]) + "\n")
        sys.stdout.flush()
        faults += len(tally.faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(_main())
