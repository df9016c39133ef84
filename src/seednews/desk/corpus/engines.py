"""The engines: this process, several processes, or a Dask cluster. Each yields reports as they are finished."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import FrameType
from typing import Any

import attrs

from seednews.desk.corpus.shard import Failure, Report, convert_into, convert_shard
from seednews.desk.corpus.sinks import clean, open_sink
from seednews.desk.inputs.portions import Portion
from seednews.desk.settings import Packing, Settings
from seednews.desk.step import guarded
from seednews.errors import DependencyMissing, FileError, SeedNewsError

__all__ = ["by_dask", "by_processes", "here", "into_one"]

_TRIES = 2
"""How often a portion is tried. A portion whose worker dies twice is skipped and reported."""


def here(
    portions: Iterator[Portion],
    output: Path,
    settings: Settings,
    packing: Packing,
    each: Callable[[], None] | None = None,
) -> Iterator[Report]:
    """Convert the portions one by one, in this process."""
    for portion in portions:
        yield convert_shard(portion, output, settings, packing, each=each)


def into_one(
    portions: Iterator[Portion],
    output: Path,
    settings: Settings,
    packing: Packing,
    each: Callable[[], None] | None = None,
) -> Iterator[Report]:
    """Convert all portions into one packed file, in this process. The last report names the file."""
    sink = open_sink(output.parent, output.name, packing.pack, overwrite=packing.overwrite)
    try:
        for portion in portions:
            yield convert_into(portion, sink, settings, packing, each=each)
        nothing = Portion(-1, "", "files", "")
        yield Report(nothing, "", 0, sink.close())
    except BaseException:
        sink.abort()
        raise


def by_processes(
    portions: Iterator[Portion], output: Path, settings: Settings, packing: Packing, jobs: int
) -> Iterator[Report]:
    """Convert the portions in several processes. Each reads its input and writes its shards itself.

    If a process dies, it is replaced, and its portion is tried again. If the caller stops, all processes stop, and no
    incomplete files are left.
    """
    pool = _Pool(output, settings, packing, jobs)
    try:
        yield from pool.run(portions)
    finally:
        pool.stop()


@attrs.define(eq=False)
class _Worker:
    """A process and the pipe to it."""

    process: multiprocessing.process.BaseProcess
    pipe: Connection
    portion: Portion | None = None


class _Pool:
    def __init__(self, output: Path, settings: Settings, packing: Packing, jobs: int) -> None:
        self.output = output
        self.settings = settings
        self.packing = packing
        self.jobs = jobs
        self.workers: list[_Worker] = []
        self.again: deque[Portion] = deque()
        self.tries: dict[int, int] = {}
        self.is_full = _files() < 32 + 4 * jobs  # a process without enough file handles would crash
        self.died = False
        # Not forked from this process, because it may have threads, and forks would keep each other's pipes open.
        methods = multiprocessing.get_all_start_methods()
        self.context: Any = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")

    def run(self, portions: Iterator[Portion]) -> Iterator[Report]:
        for portion in portions:
            self.again.append(portion)
            while len(self.again) >= self.jobs:
                yield from self._turn()
        while self.again or any(worker.portion for worker in self.workers):
            yield from self._turn()

    def _turn(self) -> Iterator[Report]:
        """Give work to idle workers, then wait for one to finish. Without workers, work in this process."""
        while self.again and (worker := self._idle()) is not None:
            worker.portion = self.again.popleft()
            with suppress(OSError):  # it died meanwhile, which is handled below
                worker.pipe.send(worker.portion)
        busy = {worker.pipe: worker for worker in self.workers if worker.portion is not None}
        if not busy:
            yield convert_shard(self.again.popleft(), self.output, self.settings, self.packing)
        for pipe in wait(list(busy)) if busy else ():
            yield from self._answer(busy[pipe])  # type: ignore[index]  # a pipe from `busy`

    def _idle(self) -> _Worker | None:
        worker = next((worker for worker in self.workers if worker.portion is None), None)
        if worker is None and len(self.workers) < self.jobs and not self.is_full:
            try:
                worker = self._start()
            except OSError:  # too many processes or open files; continue with the present workers
                self.is_full = True
        return worker

    def _start(self) -> _Worker:
        ours, theirs = self.context.Pipe()
        process = self.context.Process(
            target=_work, args=(theirs, self.output, self.settings, self.packing), daemon=True
        )
        process.start()
        theirs.close()
        worker = _Worker(process, ours)
        self.workers.append(worker)
        return worker

    def _answer(self, worker: _Worker) -> Iterator[Report]:
        portion, worker.portion = worker.portion, None
        assert portion is not None  # noqa: S101 - the worker is busy
        try:
            answer = worker.pipe.recv()
        except (EOFError, OSError):
            yield from self._died(worker, portion)
            return
        if isinstance(answer, SeedNewsError):
            raise answer
        yield answer

    def _died(self, worker: _Worker, portion: Portion) -> Iterator[Report]:
        worker.process.join()
        worker.pipe.close()
        self.workers.remove(worker)
        self.died = True
        tries = self.tries[portion.number] = self.tries.get(portion.number, 1) + 1
        if tries <= _TRIES:
            self.again.appendleft(portion)
            return
        yield lost(portion, "SN474", f"the process died {_TRIES} times (exit code {worker.process.exitcode})")

    def stop(self) -> None:
        """Stop all processes, and remove incomplete shards."""
        for worker in self.workers:
            if worker.portion is not None:
                worker.process.terminate()
            worker.pipe.close()
        for worker in self.workers:
            worker.process.join()
        if self.died:
            clean(self.output)


def _files() -> int:
    """The limit of open files of this process."""
    try:
        import resource
    except ModuleNotFoundError:  # pragma: no cover  # Windows has no such limit
        return 1 << 16
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return 1 << 16 if soft == resource.RLIM_INFINITY else soft


def lost(portion: Portion, code: str, why: str) -> Report:
    """The report of a portion that failed completely."""
    count = portion.count or 1
    source = portion.source or portion.names[0]
    failure = Failure(source, portion.first, code, f"{count:,} articles not converted: {why}", articles=count)
    return Report(portion, "", count, (), (failure,))


def _work(pipe: Connection, output: Path, settings: Settings, packing: Packing) -> None:
    """What a process does: portions in, reports out, until there are no more or the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent handles it
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _leave)
    parent = os.getppid()

    def each() -> None:
        if os.getppid() != parent:  # the parent was killed, and another run may resume
            raise KeyboardInterrupt

    while True:
        try:
            portion = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            with guarded():
                answer: Report | SeedNewsError = convert_shard(portion, output, settings, packing, each=each)
        except SeedNewsError as fault:
            answer = fault
        except KeyboardInterrupt:
            return
        try:
            pipe.send(answer)
        except OSError:
            return


def _leave(_: int, __: FrameType | None) -> None:
    raise SystemExit(1)


def by_dask(
    portions: Iterator[Portion], output: Path, settings: Settings, packing: Packing, address: str
) -> Iterator[Report]:
    """Convert the portions on a Dask cluster whose workers share the files; ``local`` starts one on this machine.

    Args:
        portions: What to convert.
        output: Folder of the outputs. All workers must see it under the same path.
        settings: How the articles are converted.
        packing: How the outputs are packed.
        address: Address of the scheduler, such as ``tcp://10.0.0.1:8786``, or ``local``.

    Raises:
        DependencyMissing: if Dask is not installed.
        FileError: if the scheduler cannot be reached, or the connection is lost.
    """
    try:
        library: Any = import_module("distributed")
    except ModuleNotFoundError:
        raise DependencyMissing("a Dask cluster", "dask") from None
    client: Any = None
    reason = ""
    try:
        client = library.Client() if address == "local" else library.Client(address, timeout="10s")
    except Exception as fault:  # noqa: BLE001 - such as an invalid address, no server, or another version
        reason = _first_line(fault)
    if client is None:
        gc.collect()  # what is left of the client closes itself now, and not while Dask holds a lock: that never ends
        raise FileError(address, f"cannot connect to the scheduler: {reason}")
    try:
        yield from _on_cluster(portions, client, library, (output, settings, packing))
    finally:
        with suppress(Exception):  # the connection may be lost
            client.close(timeout=5)


_AHEAD = 64
"""Maximum number of portions to submit to the scheduler at once."""


def _on_cluster(portions: Iterator[Portion], client: Any, library: Any, how: tuple[Any, ...]) -> Iterator[Report]:  # noqa: ANN401 - Dask has no types
    pending: Any = library.as_completed()
    given: dict[str, Portion] = {}

    def next_report() -> Report:
        future = next(pending)
        portion = given.pop(future.key)
        try:
            report: Report = future.result()
        except SeedNewsError:
            raise
        except Exception as fault:  # such as dead workers, or workers with another version of seednews
            if client.status != "running":
                raise
            return lost(portion, "SN474", _first_line(fault))
        return report

    try:
        for portion in portions:
            future = client.submit(convert_shard, portion, *how, pure=False, retries=_TRIES)
            given[future.key] = portion
            pending.add(future)
            if pending.count() >= _AHEAD:
                yield next_report()
        while given:
            yield next_report()
    except (SeedNewsError, GeneratorExit):
        raise
    except Exception as fault:  # noqa: BLE001 - a lost connection can raise any exception
        address = getattr(client.scheduler, "address", "the scheduler")
        raise FileError(str(address), f"the connection to the cluster was lost: {_first_line(fault)}") from None


def _first_line(fault: Exception) -> str:
    """The first line of the message of an exception."""
    return next(iter(str(fault).strip().splitlines()), "") or type(fault).__name__
