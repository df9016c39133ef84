"""Converts single files. Each is converted separately, so that an error does not affect the others."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from pathlib import Path, PurePath

import attrs

from seednews.desk import PORTION, step
from seednews.desk.inputs.items import Item, items
from seednews.desk.inputs.portions import excluded, is_packed, plan
from seednews.desk.settings import Settings
from seednews.desk.step import Written
from seednews.diagnostics import WORDS_LOST, Diagnostic
from seednews.documents.folders import Skipped, gather, named, parts
from seednews.errors import FileError, IssueFound, SeedNewsError, UsageError
from seednews.formats import Format, IssueReading
from seednews.model import Article, Issue, IssueMetadata
from seednews.system import files
from seednews.system.files import STREAM
from seednews.system.names import apart, file_name

__all__ = ["Job", "NewIssue", "Outcome", "convert_issue", "convert_one", "issue_file", "jobs_of", "load", "title_in"]


@attrs.frozen
class Job:
    """An input and its output."""

    input: str
    """Path of the input, or STREAM."""
    output: str
    """Path of the output, or STREAM."""
    folder: str | None = None
    """Folder for the articles of an issue that is split; None if the output is one file."""


@attrs.frozen
class Fault:
    """An input that could not be read."""

    error: SeedNewsError
    """The error."""
    input: str
    """Path of the input."""
    traceback: str | None = None
    """The traceback, if the error is a bug."""


@attrs.frozen
class Outcome:
    """The result of converting one input."""

    job: Job
    """The input and its output."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """Diagnostics from reading the input."""
    warnings: tuple[Diagnostic, ...] = ()
    """Diagnostics from writing the output: defaults that were used, and losses."""
    error: SeedNewsError | None = None
    """The error, or None if the conversion succeeded."""
    traceback: str | None = None
    """The traceback, if the error is a bug."""
    parts: int = 0
    """Number of articles of an issue that was split."""
    skipped: tuple[Skipped, ...] = ()
    """Files in the folders of an issue that are not articles."""
    missing: tuple[Fault, ...] = ()
    """Files in the folders of an issue that could not be read."""

    @property
    def is_lossy(self) -> bool:
        """Whether words of the input could not be read. The rest was still written."""
        return any(each.code in WORDS_LOST for each in self.diagnostics)


def jobs_of(
    inputs: Sequence[str],
    output: str | None,
    target: Format,
    title: Callable[[str], str | None] | None = None,
) -> list[Job]:
    """Plan the output of each input: a file, a file in a folder, or STREAM.

    Args:
        inputs: The inputs.
        output: The output path; None for STREAM.
        target: The format to write.
        title: Returns the title of an input. In a folder, files are named by title if the format is for readers.

    Raises:
        UsageError: if several inputs have no folder as output, or two inputs have the same output.
    """
    folder = output is not None and output != STREAM and (output.endswith("/") or files.is_folder(output))
    if output is None or output == STREAM:
        if len(inputs) > 1:
            raise UsageError("output", "must be a folder for several inputs")
        return [Job(inputs[0], STREAM)]
    if len(inputs) == 1 and not folder:
        return [Job(inputs[0], output, None if Path(output).suffix in target.suffixes else output)]
    if not folder and Path(output).suffix in target.suffixes:
        raise UsageError(
            "output",
            f"cannot write {len(inputs)} inputs to one file, {output}; use a folder, or combine them with `issue`",
        )
    if title is not None and target.titled:
        stems = apart(file_name(title(each) or "", _stem(each)) for each in inputs)
    else:
        stems = map(_stem, inputs)
    jobs = [
        Job(
            each,
            str(Path(output, f"{stem}{target.suffixes[0]}")),
            output if len(inputs) == 1 else str(Path(output, stem)),
        )
        for each, stem in zip(inputs, stems, strict=True)
    ]
    _refuse_clashes(jobs)
    return jobs


def title_in(path: str, settings: Settings) -> str | None:
    """The title of the article or issue in an input; None for a stream, or if it cannot be read."""
    if path == STREAM:
        return None
    try:
        document = step.read(Item(path, 0, files.read_bytes(path)), settings).document
    except SeedNewsError:  # reported when the input is converted
        return None
    return document.title if isinstance(document, Issue) else document.headline


def issue_file(output: str, title: str, day: date | None, target: Format, inputs: Sequence[str]) -> str:
    """The output path of an issue: `output`, or a file in that folder, named by title and day.

    If the title is not in Latin script, the name of the input folder is used, or else a digest of the title, so that
    two issues of a day do not collide.
    """
    if output == STREAM or not (output.endswith("/") or files.is_folder(output)):
        return output
    folder = PurePath(inputs[0]).name if len(inputs) == 1 and files.is_folder(inputs[0]) else ""
    stem = file_name(title, file_name(folder, f"issue-{hashlib.sha256(title.encode()).hexdigest()[:8]}"))
    name = stem if day is None else f"{stem}-{day.isoformat()}"
    return str(Path(output) / f"{name}{target.suffixes[0]}")


def _stem(path: str) -> str:
    """The name of the output without suffix: that of the input, made portable."""
    return "standard-input" if path == STREAM else files.safe_name(PurePath(path).stem)


def _refuse_clashes(jobs: Iterable[Job]) -> None:
    taken: dict[str, str] = {}
    for job in jobs:
        key = job.output.casefold()  # many file systems ignore case
        if key in taken:
            raise UsageError("output", f"{taken[key]} and {job.input} would both be written to {job.output}")
        taken[key] = job.input


def convert_one(job: Job, settings: Settings, *, overwrite: bool = False) -> Outcome:
    """Convert one input. Errors in the input or output are not raised, but returned in the outcome."""
    try:
        with step.guarded():
            return _converted(job, settings, overwrite=overwrite)
    except SeedNewsError as fault:
        return Outcome(job, error=fault, traceback=step.trace(fault))


def _converted(job: Job, settings: Settings, *, overwrite: bool) -> Outcome:
    name = "" if job.input == STREAM else job.input
    reading = step.read(Item(name, 0, load(job.input)), settings)
    if step.takes_apart(reading.document, settings):
        written = _taken_apart(reading.document, job, settings, overwrite=overwrite)
        count = len(written)
    else:
        written, count = {job.output: step.write(reading.document, settings)}, 0
    for path, document in written.items():
        _store(path, document.data, overwrite=overwrite)
    told = tuple(chain.from_iterable(each.diagnostics for each in written.values()))
    return Outcome(job, reading.diagnostics, told, parts=count)


def _taken_apart(issue: Issue, job: Job, settings: Settings, *, overwrite: bool) -> dict[str, Written]:
    """The articles of an issue as documents, by path. All are prepared before the first one is written."""
    if job.folder is None:
        count = sum(1 for _ in issue.articles)
        raise UsageError("output", f"must be a folder, since each of the {count} articles is written to its own file")
    document = step.next_version(issue, settings)
    assert isinstance(document, Issue)  # noqa: S101 - an issue for an issue
    each = attrs.evolve(settings, correct=None, kill=None, previous=None)
    written: dict[str, Written] = {}
    for name, article in parts(document):
        path = Path(job.folder, f"{name}{settings.target.suffixes[0]}")
        written[str(path)] = step.write(article, each)
        if not overwrite:
            files.refuse_existing(path)
    for folder in {Path(path).parent for path in written}:
        files.make_folder(folder)
    return written


@attrs.frozen(kw_only=True)
class NewIssue:
    """Settings for making an issue from files and folders."""

    title: str
    """Title of the issue."""
    day: date | None = None
    """Date of the issue. The id is made from title and date."""
    meta: IssueMetadata = attrs.field(factory=IssueMetadata)
    """Other metadata of the issue."""
    exclude: Sequence[str] = ()
    """Patterns of files in folders to exclude, as in ``.gitignore``."""
    strict: bool = False
    """Whether to fail if a file in a folder is not an article, or cannot be read. By default, the issue is made without
    it."""


def convert_issue(
    inputs: Sequence[str], new: NewIssue, output: str, settings: Settings, *, overwrite: bool = False
) -> Outcome:
    """Combine files and folders into one issue. Errors are not raised, but returned in the outcome.

    Files in folders that cannot be read are listed in the outcome, and the issue is made of the others, unless `new` is
    strict. If an input itself cannot be read, nothing is written.
    """
    job = Job(", ".join(inputs), output)
    diagnostics: list[Diagnostic] = []
    skipped: list[Skipped] = []
    missing: list[Fault] = []

    def read(path: str) -> list[Article]:
        articles: list[Article] = []
        try:
            with step.guarded():
                articles.extend(_articles(path, settings, diagnostics))
        except SeedNewsError as fault:
            if new.strict or path in inputs:
                raise
            missing.append(Fault(fault, path, step.trace(fault)))
        return articles

    def outcome(error: SeedNewsError | None = None, told: tuple[Diagnostic, ...] = ()) -> Outcome:
        trace = None if error is None else step.trace(error)
        found = tuple(diagnostics)
        return Outcome(job, found, told, error, trace, skipped=tuple(skipped), missing=tuple(missing))

    try:
        if STREAM in inputs:
            raise UsageError("standard input", "cannot be used for an issue; pass files or folders")
        told = None if new.strict else skipped
        with step.guarded():
            issue = gather(inputs, new.title, read, day=new.day, excluded=excluded(new.exclude), skipped=told)
            written = step.write(attrs.evolve(issue, meta=new.meta), settings)
            _store(output, written.data, overwrite=overwrite)
    except SeedNewsError as fault:
        return outcome(fault)
    return outcome(told=written.diagnostics)


def _articles(path: str, settings: Settings, diagnostics: list[Diagnostic]) -> Iterator[Article]:
    """The articles in an input of an issue. Adds to `diagnostics`."""
    for item in _items(path):
        reading = step.read(item, settings)
        diagnostics.extend(named(reading.diagnostics, item.name or path))
        if isinstance(reading, IssueReading):
            name = path if item.name == path else f"{path}: {item.name}"
            raise IssueFound("contains an issue; expected an article", name=name)
        yield reading.article


def _items(path: str) -> Iterator[Item]:
    """The articles in an input: one, or those of a packed file."""
    if not is_packed(path):
        yield Item(path, 0, files.read_bytes(path))
        return
    for portion in plan([path], PORTION):
        yield from items(portion)


def load(path: str) -> bytes:
    """Read a file or standard input. Raises FileError."""
    if path != STREAM:
        return files.read_bytes(path)
    try:
        data = sys.stdin.buffer.read(files.MAX_BYTES + 1)
    except (OSError, AttributeError) as fault:  # the stream is None if the shell closed it
        raise FileError("<standard input>", f"cannot be read: {fault}") from None
    if len(data) > files.MAX_BYTES:
        raise FileError("<standard input>", f"larger than the limit of {files.MAX_BYTES:,} bytes")
    return data


def _store(path: str, data: bytes, *, overwrite: bool) -> None:
    if path != STREAM:
        files.write_bytes(path, data, overwrite=overwrite)
        return
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except (OSError, AttributeError) as fault:
        raise FileError("<standard output>", f"cannot be written: {fault}") from None
