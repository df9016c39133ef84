"""Runs the conversion of a corpus: plans, converts, and records the results."""

from __future__ import annotations

import glob
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from os import PathLike, fspath
from pathlib import Path
from typing import IO, Self

import attrs

from seednews.desk.corpus import engines
from seednews.desk.corpus.manifest import Manifest, Recipe, encoded
from seednews.desk.corpus.options import Options, split
from seednews.desk.corpus.shard import Failure, Report
from seednews.desk.corpus.sinks import clean
from seednews.desk.inputs.portions import Portion, plan
from seednews.desk.settings import Packing, Settings, pack_of
from seednews.diagnostics import WORDS_LOST, Diagnostic
from seednews.errors import FileError, UsageError
from seednews.system import files
from seednews.system.files import STREAM
from seednews.system.locks import locked
from seednews.system.streams import is_remote

__all__ = ["Summary", "convert_corpus"]


@attrs.frozen
class Summary:
    """The result of a run."""

    read: int
    """Number of articles read, including those of a resumed run."""
    failed: int
    """Number of articles that could not be converted."""
    outputs: int
    """Number of written files."""
    size: int
    """Total size of the written files, in bytes."""
    failures: tuple[Failure, ...] = ()
    """The first hundred failures; the file of `report` has all of them."""
    diagnostics: Counter[Diagnostic] = attrs.field(factory=Counter)
    """Diagnostics from writing (defaults that were used, and losses), each with the number of articles."""
    passed_over: Counter[str] = attrs.field(factory=Counter)
    """Number of files in folders that were skipped because of an unknown suffix, by suffix."""
    found: Counter[str] = attrs.field(factory=Counter)
    """Codes of warnings and errors from reading, each with the number of articles."""

    @property
    def is_lossy(self) -> bool:
        """Whether words of an input could not be read. The rest was still written."""
        return not WORDS_LOST.isdisjoint(self.found)

    @property
    def defaults(self) -> Counter[str]:
        """The messages of `diagnostics`, each with the number of articles."""
        shown = {f"{each.path}: {each.message}" if each.path else each.message: each for each in self.diagnostics}
        return Counter({words: self.diagnostics[each] for words, each in shown.items()})


def convert_corpus(  # noqa: PLR0913 - keyword arguments
    inputs: Sequence[str | PathLike[str]],
    output: str | PathLike[str],
    settings: Settings | Options = Settings(),  # noqa: B008 - immutable
    packing: Packing = Packing(),  # noqa: B008 - as above
    *,
    jobs: int = 1,
    scheduler: str | None = None,
    exclude: Sequence[str] = (),
    manifest: str | PathLike[str] | None = None,
    resume: bool = False,
    report: str | PathLike[str] | None = None,
    each: Callable[[int], None] | None = None,
    options: Options | None = None,
) -> Summary:
    """Convert a corpus. Memory use does not depend on the number of articles.

    Args:
        inputs: Files, folders, packed files (tar, zip, JSON Lines; gz and zst), URLs, or STREAM.
        output: Folder of the outputs; or one packed file or STREAM, which requires a single process.
        settings: How the articles are converted. The clock is never read: without `Settings.now`, articles that need
            a date get 1970-01-01, which the summary reports.
        packing: How the outputs are packed.
        jobs: Number of processes.
        scheduler: Address of a Dask scheduler, or ``local``.
        exclude: Patterns of files in folders to exclude, as in ``.gitignore``.
        manifest: File to record inputs and outputs in, with digests.
        resume: Whether to continue an interrupted run with that manifest.
        report: File of JSON Lines for the articles that could not be converted.
        each: Called with the number of articles as they are read.
        options: Older combination of settings and packing.

    Raises:
        FileError: if an input does not exist, an output cannot be written, or another run writes to it.
        UsageError: if arguments exclude each other.
    """
    if isinstance(inputs, str | PathLike):
        raise UsageError("inputs", f"must be a list of paths: [{fspath(inputs)!r}]")
    settings, packing = split(options or settings, packing)
    beside = None if report is None else Path(report)
    recipe = Recipe(tuple(fspath(each) for each in inputs), Path(output), settings, packing, tuple(exclude), beside)
    recipe = _checked(recipe, jobs=jobs, scheduler=scheduler, manifest=manifest, resume=resume)
    _refuse_missing(recipe.inputs)
    one = is_one_file(recipe)
    with ExitStack() as stack:
        stack.enter_context(files.without_empty_folders(recipe.output.parent if one else recipe.output))
        if not one:
            files.make_folder(recipe.output)
            stack.enter_context(locked(recipe.output, _LOCK, "another run is writing to this folder"))
        run = stack.enter_context(_Run(recipe, manifest, resume=resume, each=each))
        return run.summary(jobs, scheduler)


_LOCK = ".seednews-run.lock"
"""Lock file in the output folder."""


def _refuse_missing(paths: Sequence[str]) -> None:
    """Reject missing inputs before starting. Remote inputs are only checked when they are read."""
    for path in paths:
        if path != STREAM and not is_remote(path) and not files.is_there(path):
            raise FileError(path, "no such file or folder")


def _checked(recipe: Recipe, *, jobs: int, scheduler: str | None, manifest: object, resume: bool) -> Recipe:
    """The recipe with checked settings. Rejects arguments that exclude each other before starting."""
    settings = recipe.settings.checked()
    if settings.publishes:
        raise UsageError("settings", "correct, kill and previous are for single articles, not for a corpus")
    if jobs < 1:
        raise UsageError("jobs", "must be at least 1")
    if resume and manifest is None:
        raise UsageError("resume", "requires the `manifest` of the interrupted run")
    recipe = attrs.evolve(recipe, settings=settings, packing=recipe.packing.checked(settings))
    if is_one_file(recipe) and (jobs > 1 or scheduler is not None or manifest is not None):
        reason = f"{recipe.output} is a single file, which requires a single process without manifest; use a folder"
        raise UsageError("output", reason)
    return recipe


def is_one_file(recipe: Recipe) -> bool:
    """Whether all articles are written to one packed file, or to standard output."""
    pack, output = recipe.packing.pack, recipe.output
    return pack is not None and (pack_of(output.name) == pack or str(output) == STREAM)


_NAMED = 100
"""Maximum number of failures in the summary."""


class _Run:
    def __init__(
        self,
        recipe: Recipe,
        manifest: str | PathLike[str] | None,
        *,
        resume: bool,
        each: Callable[[int], None] | None,
    ) -> None:
        self.recipe = recipe
        self.output = recipe.output
        self.each = each or (lambda _: None)
        self.counts: Counter[str] = Counter()
        self.failures: list[Failure] = []
        self.diagnostics: Counter[Diagnostic] = Counter()
        self.found: Counter[str] = Counter()
        self.passed_over: Counter[str] = Counter()
        self.faults: list[FileError] = []
        self.labels: set[str] = set()
        self.settings = recipe.settings
        self.manifest = None if manifest is None else Manifest(Path(manifest), recipe, resume=resume)
        if self.manifest is not None:  # a resumed run keeps its time
            self.settings = attrs.evolve(self.settings, now=self.manifest.now)
        # Incomplete outputs of an interrupted run are overwritten.
        self.packing = attrs.evolve(recipe.packing, overwrite=recipe.packing.overwrite or resume)
        self.resume = resume
        self.report = None if recipe.report is None else _open(recipe.report)

    def __enter__(self) -> Self:
        if self.resume:
            clean(self.output)
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self.manifest is not None:
            self.manifest.close()
        if self.report is not None:
            with suppress(OSError):  # such as a full disk, already reported when a line was written
                self.report.close()

    def summary(self, jobs: int, scheduler: str | None) -> Summary:
        recipe = self.recipe
        planned = plan(
            recipe.inputs, recipe.size, exclude=recipe.exclude, passed_over=self.passed_over, faults=self.faults
        )
        try:
            for report in self._engine(self._to_do(planned), jobs, scheduler):
                self._take(report)
                if self.manifest is not None:
                    self.manifest.add(report)
        finally:
            if scheduler is not None:  # workers may have died and left incomplete files
                clean(self.output)
        self._fail([Failure(each.path, 0, "SN400", str(each), passing=True) for each in self.faults])
        if self.manifest is not None and not self.faults:  # otherwise the next run tries again
            self.manifest.finish(self.counts["portions"])
        counts = self.counts
        return Summary(
            counts["read"] + len(self.faults),
            counts["failed"],
            counts["outputs"],
            counts["size"],
            tuple(self.failures),
            self.diagnostics,
            self.passed_over,
            self.found,
        )

    def _to_do(self, portions: Iterator[Portion]) -> Iterator[Portion]:
        """The portions that are not finished by an earlier run."""
        for portion in portions:
            done = None if self.manifest is None else self.manifest.finished(portion, self.output)
            if done is None:
                self._refuse_others(portion)
                yield portion
            else:
                self.each(done.read)
                self._take(done)

    def _refuse_others(self, portion: Portion) -> None:
        """Refuse to overwrite the shards of another run."""
        pack = self.packing.pack
        if self.packing.overwrite or pack is None or portion.label in self.labels:
            return
        self.labels.add(portion.label)
        ours = f"{glob.escape(portion.label)}-{'[0-9]' * 9}.{pack}"
        there = [self.output] if is_one_file(self.recipe) else sorted(self.output.glob(ours))
        if there and there[0].exists():
            raise FileError(str(there[0]), files.EXISTS)

    def _engine(self, portions: Iterator[Portion], jobs: int, scheduler: str | None) -> Iterator[Report]:
        how = (portions, self.output, self.settings, self.packing)
        if is_one_file(self.recipe):
            return engines.into_one(*how, lambda: self.each(1))
        if scheduler is not None:
            return self._counted(engines.by_dask(*how, scheduler))
        if jobs > 1:
            return self._counted(engines.by_processes(*how, jobs))
        return engines.here(*how, lambda: self.each(1))

    def _counted(self, reports: Iterator[Report]) -> Iterator[Report]:
        for report in reports:
            self.each(report.read)
            yield report

    def _take(self, report: Report) -> None:
        self.counts.update(
            portions=report.portion.number >= 0,
            read=report.read,
            outputs=len(report.outputs),
            size=sum(each.size for each in report.outputs),
        )
        self.diagnostics.update(report.diagnostics)
        self.found.update(report.found)
        self._fail(report.failures)

    def _fail(self, failures: Sequence[Failure]) -> None:
        self.counts["failed"] += sum(each.articles for each in failures)
        self.failures += failures[: _NAMED - len(self.failures)]
        if self.report is None:
            return
        try:
            self.report.writelines(encoded(_shown(each)) for each in failures)
            self.report.flush()
        except OSError as fault:
            raise FileError(str(self.report.name), fault.strerror or str(fault)) from None


def _shown(failure: Failure) -> dict[str, object]:
    """A failure for the report, without default values."""
    return attrs.asdict(failure, filter=lambda field, value: field.default is attrs.NOTHING or value != field.default)


def _open(path: Path) -> IO[bytes]:
    try:
        return path.open("wb")
    except OSError as fault:
        raise FileError(str(path), fault.strerror or str(fault)) from None
