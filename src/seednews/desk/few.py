"""Few files from one format to another: where each goes, and each by itself, so that one fault stops no other."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from pathlib import Path, PurePath

import attrs

from seednews.desk import step
from seednews.desk.inputs.items import Item, items
from seednews.desk.inputs.portions import excluded, is_packed
from seednews.desk.inputs.portions import plan as portions_of
from seednews.desk.settings import Settings
from seednews.desk.step import Written
from seednews.diagnostics import LOSSES, Diagnostic
from seednews.documents.folders import Skipped, gather, parts
from seednews.errors import FileError, IssueFound, SeedNewsError, UsageError
from seednews.formats import Format, IssueReading
from seednews.model import Article, Issue, IssueMetadata
from seednews.system import files
from seednews.system.files import STREAM
from seednews.system.names import apart, file_name

__all__ = ["Job", "NewIssue", "Outcome", "convert_issue", "convert_one", "issue_file", "load", "plan", "title_in"]


@attrs.frozen
class Job:
    """One input and where it goes."""

    input: str
    """Path of the input, or STREAM."""
    output: str
    """Path of the output, or STREAM."""
    folder: str | None = None
    """Folder that the articles of an issue go to, where it is to be taken apart; None where the output is one file."""


@attrs.frozen
class Outcome:
    """What became of one input."""

    job: Job
    """The input, and where it was to go."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What was found in reading it."""
    warnings: tuple[Diagnostic, ...] = ()
    """What was told in writing: defaults that were filled in, and what does not arrive where the document goes."""
    error: SeedNewsError | None = None
    """Why it could not be done; None if it was."""
    traceback: str | None = None
    """Where a bug was raised, if that is why it could not be done."""
    parts: int = 0
    """Number of the articles of an issue that was taken apart."""
    skipped: tuple[Skipped, ...] = ()
    """Files in the folders of an issue that are no articles."""

    @property
    def is_lossy(self) -> bool:
        """Whether words of the input were lost in reading it; what was read is written all the same."""
        return any(each.code in LOSSES for each in self.diagnostics)


def plan(
    inputs: Sequence[str],
    output: str | None,
    target: Format,
    title: Callable[[str], str | None] | None = None,
) -> list[Job]:
    """Where each input goes: to one file, to a folder under its own name with the format's suffix, or to STREAM.

    Args:
        inputs: The inputs.
        output: What the caller named; None for STREAM.
        target: The format to write.
        title: Gives the title of an input. In a folder, files of a format that is for people are named after it.

    Raises:
        UsageError: where several inputs have no folder to go to, or two would become one file.
    """
    folder = output is not None and output != STREAM and (output.endswith("/") or files.is_folder(output))
    if output is None or output == STREAM:
        if len(inputs) > 1:
            raise UsageError("output", "several inputs need a folder")
        return [Job(inputs[0], STREAM)]
    if len(inputs) == 1 and not folder:
        return [Job(inputs[0], output, None if Path(output).suffix in target.suffixes else output)]
    if not folder and Path(output).suffix in target.suffixes:
        raise UsageError("output", f"{output} is one file for {len(inputs)} inputs; name a folder, or use `issue`")
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
    """Title of the article or issue in an input; None where it cannot be read, or only once."""
    if path == STREAM:
        return None
    try:
        document = step.read(Item(path, 0, files.read_bytes(path)), settings).document
    except SeedNewsError:  # told when the input is converted
        return None
    return document.title if isinstance(document, Issue) else document.headline


def issue_file(output: str, title: str, day: date | None, target: Format, inputs: Sequence[str]) -> str:
    """Where an issue goes: to the file `output`, or into the folder, under a name made of its title and day.

    For a title in another script stands the name of the one folder that the issue is made of, else a digest, so that
    two papers of a day do not meet.
    """
    if output == STREAM or not (output.endswith("/") or files.is_folder(output)):
        return output
    folder = PurePath(inputs[0]).name if len(inputs) == 1 and files.is_folder(inputs[0]) else ""
    stem = file_name(title, file_name(folder, f"issue-{hashlib.sha256(title.encode()).hexdigest()[:8]}"))
    name = stem if day is None else f"{stem}-{day.isoformat()}"
    return str(Path(output) / f"{name}{target.suffixes[0]}")


def _stem(path: str) -> str:
    """Name of the output without its suffix: the input's, as every system can have it."""
    return "standard-input" if path == STREAM else files.safe_name(PurePath(path).stem)


def _refuse_clashes(jobs: Iterable[Job]) -> None:
    taken: dict[str, str] = {}
    for job in jobs:
        key = job.output.casefold()  # many file systems do not tell A from a
        if key in taken:
            raise UsageError("output", f"{taken[key]} and {job.input} would both become {job.output}")
        taken[key] = job.input


def convert_one(job: Job, settings: Settings, *, overwrite: bool = False) -> Outcome:
    """Convert one input. Never raises for what is wrong with the input or the output: the outcome says it."""
    try:
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
    """The articles of an issue as documents, by their paths: all of them, before the first is written."""
    if job.folder is None:
        count = sum(1 for _ in issue.articles)
        raise UsageError("output", f"the issue has {count} articles, each of which becomes a file; name a folder")
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
    """An issue that files and folders are to make."""

    title: str
    """Its title."""
    day: date | None = None
    """Its day; with the title it makes the id."""
    meta: IssueMetadata = attrs.field(factory=IssueMetadata)
    """What else is known of it."""
    exclude: Sequence[str] = ()
    """Patterns of what is left out of folders, as ``.gitignore`` has them."""
    strict: bool = False
    """Whether a file in a folder that is no article stops the issue; by default such files are skipped."""


def convert_issue(
    inputs: Sequence[str], new: NewIssue, output: str, settings: Settings, *, overwrite: bool = False
) -> Outcome:
    """Convert files and folders into one issue. Never raises on what is wrong with them: the outcome tells.

    A fault in one input leaves the whole issue unwritten, since an issue that lacks an article is another one.
    """
    job = Job(", ".join(inputs), output)
    diagnostics: list[Diagnostic] = []
    skipped: list[Skipped] = []

    def read(path: str) -> Iterator[Article]:
        for item in _items(path):
            reading = step.read(item, settings)
            diagnostics.extend(reading.diagnostics)
            if isinstance(reading, IssueReading):
                name = path if item.name == path else f"{path}: {item.name}"
                raise IssueFound("holds an issue, not one article of another", name=name)
            yield reading.article

    try:
        if STREAM in inputs:
            raise UsageError("standard input", "is one article; name the files of an issue")
        told = None if new.strict else skipped
        issue = gather(inputs, new.title, read, day=new.day, excluded=excluded(new.exclude), skipped=told)
        written = step.write(attrs.evolve(issue, meta=new.meta), settings)
        _store(output, written.data, overwrite=overwrite)
    except SeedNewsError as fault:
        return Outcome(job, tuple(diagnostics), error=fault, traceback=step.trace(fault), skipped=tuple(skipped))
    return Outcome(job, tuple(diagnostics), written.diagnostics, skipped=tuple(skipped))


def _items(path: str) -> Iterator[Item]:
    """The articles in an input of an issue: one, or those that a file packs."""
    if not is_packed(path):
        yield Item(path, 0, files.read_bytes(path))
        return
    for portion in portions_of([path], 20_000):
        yield from items(portion)


def load(path: str) -> bytes:
    """All of a file, or of standard input. Raises FileError."""
    if path != STREAM:
        return files.read_bytes(path)
    try:
        data = sys.stdin.buffer.read(files.MAX_BYTES + 1)
    except (OSError, AttributeError) as fault:  # Python has no stream where the shell closed it
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
