"""The whole run over a corpus: plan, convert, write down what was done."""

from __future__ import annotations

import glob
import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from os import PathLike, fspath
from pathlib import Path
from typing import IO

import attrs
import orjson

from seednews.cli.clock import moment
from seednews.desk.corpus import engines
from seednews.desk.corpus.manifest import Manifest
from seednews.desk.corpus.portions import Portion, plan
from seednews.desk.corpus.shard import Failure, Options, Report
from seednews.desk.corpus.sinks import clean, pack_of
from seednews.desk.corpus.streams import is_remote
from seednews.errors import FileError, UsageError
from seednews.system import files
from seednews.system.files import STREAM

__all__ = ["Summary", "convert_corpus"]


@attrs.frozen
class Summary:
    """What a run has done, over all."""

    read: int
    """Articles that were read, those of an earlier run that was continued included."""
    failed: int
    """Articles that could not be converted."""
    outputs: int
    """Files that were written."""
    size: int
    """Their bytes."""
    failures: tuple[Failure, ...] = ()
    """The first of them, at most a hundred; all are in the file of `report`."""
    defaults: Counter[str] = attrs.field(factory=Counter)
    """Defaults that stand for what nobody gave, with the number of articles."""
    passed_over: Counter[str] = attrs.field(factory=Counter)
    """Files in folders that are no article by their suffix, by it."""


def convert_corpus(  # noqa: PLR0913 - each says one thing, by its name
    inputs: Sequence[str | PathLike[str]],
    output: str | PathLike[str],
    options: Options = Options(),  # noqa: B008 - it is frozen
    *,
    jobs: int = 1,
    scheduler: str | None = None,
    exclude: Sequence[str] = (),
    manifest: str | PathLike[str] | None = None,
    resume: bool = False,
    report: str | PathLike[str] | None = None,
    each: Callable[[int], None] | None = None,
) -> Summary:
    """Convert any number of articles, in memory that does not grow with them.

    Args:
        inputs: Files, folders, packed files (tar, zip, JSON Lines; gz and zst), addresses, or STREAM.
        output: Folder of the outputs; or one packed file, or STREAM for packed ones, which one process writes.
        options: How. Where they name no moment, it is the one of the clock, or of ``SOURCE_DATE_EPOCH``.
        jobs: Number of processes.
        scheduler: Address of a Dask scheduler that does the work, or ``local``.
        exclude: Patterns of what is left out of folders, as ``.gitignore`` has them.
        manifest: File to write down what was done, with digests.
        resume: Whether to go on with that manifest, where a run was broken off.
        report: File of JSON Lines for what could not be converted.
        each: Called with the number of articles that were read, as the work goes on.

    Raises:
        FileError: where an input is not there, or an output cannot be reached.
        UsageError: for things that do not go together.
    """
    if isinstance(inputs, str | PathLike):
        raise UsageError("inputs", f"are several, in a list: [{fspath(inputs)!r}]")
    paths = [fspath(each) for each in inputs]
    options = attrs.evolve(options, now=options.now or moment())
    _check(Path(output), options, jobs=jobs, scheduler=scheduler, manifest=manifest, resume=resume)
    _refuse_missing(paths)
    folder = Path(output).parent if is_one_file(Path(output), options) else output
    run = _Run(Path(output), options, paths, manifest, report, resume=resume, each=each)
    try:
        with files.without_empty_folders(folder):
            return run.summary(jobs, scheduler, exclude)
    finally:
        run.close()


def _refuse_missing(paths: Sequence[str]) -> None:
    """Refuse inputs that are not there, before anything is done. What is on other machines is seen when it is read."""
    for path in paths:
        if path != STREAM and not is_remote(path) and not os.path.lexists(path):
            raise FileError(path, "there is no such file or folder")


def _check(output: Path, options: Options, *, jobs: int, scheduler: str | None, manifest: object, resume: bool) -> None:
    """Refuse what does not go together, before anything is done."""
    options.as_settings()
    if jobs < 1 or options.size < 1:
        raise UsageError("jobs and size", "are at least 1")
    if options.pack is not None and options.pack.startswith("jsonl") and options.format != "json":
        raise UsageError("pack", f"JSON Lines hold json, not {options.format}; pack it by tar or zip")
    if resume and manifest is None:
        raise UsageError("resume", "needs the manifest of the run that it goes on with")
    if is_one_file(output, options) and (jobs > 1 or scheduler is not None or manifest is not None):
        raise UsageError("output", f"{output} is one file, which one process writes at once; name a folder for shards")


def is_one_file(output: Path, options: Options) -> bool:
    """Whether all articles go into one packed file, or to standard output."""
    return options.pack is not None and (pack_of(output.name) == options.pack or str(output) == STREAM)


_NAMED = 100
"""Failures that the summary names."""

_SMALL = 500
"""Articles in a portion whose outputs are files of their own: enough for the cost of sending it to be nothing."""


class _Run:
    def __init__(
        self,
        output: Path,
        options: Options,
        inputs: Sequence[str],
        manifest: str | PathLike[str] | None,
        report: str | PathLike[str] | None,
        *,
        resume: bool,
        each: Callable[[int], None] | None,
    ) -> None:
        self.output = output
        self.inputs = inputs
        self.each = each or (lambda _: None)
        self.counts: Counter[str] = Counter()
        self.failures: list[Failure] = []
        self.defaults: Counter[str] = Counter()
        self.passed_over: Counter[str] = Counter()
        self.manifest = None
        if manifest is not None:
            self.manifest = Manifest(Path(manifest), output, inputs, options, resume=resume)
            options = attrs.evolve(options, now=self.manifest.now)  # the moment of the run that is continued
        self.overwrite = options.overwrite or resume  # what a broken run has left of a portion is replaced
        self.labels: set[str] = set()
        # Whether shards are there is asked here, once: a worker that does its work again replaces its own.
        self.options = attrs.evolve(options, overwrite=self.overwrite or options.pack is not None)
        if resume:
            clean(output)
        self.report = None if report is None else _open(Path(report))

    def summary(self, jobs: int, scheduler: str | None, exclude: Sequence[str]) -> Summary:
        size = self.options.size if self.options.pack else min(self.options.size, _SMALL)
        portions = self._to_do(plan(self.inputs, size, exclude=exclude, passed_over=self.passed_over))
        for report in self._engine(portions, jobs, scheduler):
            self._take(report)
            if self.manifest is not None:
                self.manifest.add(report)
        if self.manifest is not None:
            self.manifest.finish(self.counts["portions"])
        counts = self.counts
        return Summary(
            counts["read"],
            counts["failed"],
            counts["outputs"],
            counts["size"],
            tuple(self.failures),
            self.defaults,
            self.passed_over,
        )

    def _to_do(self, portions: Iterator[Portion]) -> Iterator[Portion]:
        """The portions that no earlier run has finished."""
        for portion in portions:
            done = None if self.manifest is None else self.manifest.finished(portion, self.output)
            if done is None:
                self._refuse_others(portion)
                yield portion
            else:
                self.each(done.read)
                self._take(done)

    def _refuse_others(self, portion: Portion) -> None:
        """Refuse to replace shards that another run has written."""
        pack = self.options.pack
        if self.overwrite or pack is None or portion.label in self.labels:
            return
        self.labels.add(portion.label)
        ours = f"{glob.escape(portion.label)}-{'[0-9]' * 9}.{pack}"
        there = [self.output] if is_one_file(self.output, self.options) else sorted(self.output.glob(ours))
        if there and there[0].exists():
            raise FileError(str(there[0]), "is there already; --force (overwrite=True) replaces it")

    def _engine(self, portions: Iterator[Portion], jobs: int, scheduler: str | None) -> Iterator[Report]:
        if is_one_file(self.output, self.options):
            return engines.into_one(portions, self.output, self.options, lambda: self.each(1))
        if scheduler is not None:
            return self._counted(engines.by_dask(portions, self.output, self.options, scheduler))
        if jobs > 1:
            return self._counted(engines.by_processes(portions, self.output, self.options, jobs))
        return engines.here(portions, self.output, self.options, lambda: self.each(1))

    def _counted(self, reports: Iterator[Report]) -> Iterator[Report]:
        for report in reports:
            self.each(report.read)
            yield report

    def _take(self, report: Report) -> None:
        self.counts.update(
            portions=1,
            read=report.read,
            failed=len(report.failures),
            outputs=len(report.outputs),
            size=sum(each.size for each in report.outputs),
        )
        self.defaults.update(report.defaults)
        self.failures += report.failures[: _NAMED - len(self.failures)]
        if self.report is not None:
            for failure in report.failures:
                self.report.write(orjson.dumps(attrs.asdict(failure), option=orjson.OPT_APPEND_NEWLINE))
            self.report.flush()

    def close(self) -> None:
        if self.manifest is not None:
            self.manifest.close()
        if self.report is not None:
            self.report.close()


def _open(path: Path) -> IO[bytes]:
    try:
        return path.open("wb")
    except OSError as fault:
        raise FileError(str(path), fault.strerror or str(fault)) from None
