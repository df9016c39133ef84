"""Many files from one format to another: which goes where, and each by itself, so that one fault stops no other."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path, PurePath
from typing import Literal

import attrs

from seednews import files
from seednews.diagnostics import Diagnostic
from seednews.documents import format_of
from seednews.errors import FileError, IssueFound, SeedNewsError, UsageError
from seednews.formats import Format, IssueReading, Reading
from seednews.issues import gather
from seednews.model import Article, Issue
from seednews.naming import apart, file_name
from seednews.publish import House, fill_in
from seednews.seed import LayoutName, parse

__all__ = [
    "STREAM",
    "Job",
    "Outcome",
    "Settings",
    "convert_bytes",
    "convert_issue",
    "convert_one",
    "issue_file",
    "load",
    "plan",
    "title_in",
]

STREAM = "-"
"""Stands for standard input or standard output."""


@attrs.frozen
class Job:
    """One input and where it goes."""

    input: str
    """Path of the input, or STREAM."""
    output: str
    """Path of the output, or STREAM."""


@attrs.frozen
class Outcome:
    """What became of one input."""

    job: Job
    """The input, and where it was to go."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What was found in reading it."""
    warnings: tuple[str, ...] = ()
    """Defaults that stand for what nobody gave."""
    error: SeedNewsError | None = None
    """Why it could not be done; None where it was."""


@attrs.frozen(kw_only=True)
class Settings:
    """How articles are converted."""

    target: Format
    """The format to write."""
    house: House | None = None
    """What holds for every article; None where the caller named no house."""
    now: datetime | None = None
    """The moment of publishing."""
    encoding: str = "utf-8"
    """Encoding of seed text."""
    layout: LayoutName | Literal["auto"] = "auto"
    """Layout of seed text."""
    options: Mapping[str, str] = attrs.field(factory=dict)
    """Options of the format's writer."""


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
            raise UsageError("-o", "several inputs need a folder to go to: -o FOLDER")
        return [Job(inputs[0], STREAM)]
    if len(inputs) == 1 and not folder:
        return [Job(inputs[0], output)]
    if not folder and Path(output).suffix in target.suffixes:
        raise UsageError(
            "-o", f"{output} is one file for {len(inputs)} inputs; name a folder, or an --issue of them all"
        )
    if title is not None and target.titled:
        stems = apart(file_name(title(each) or "", _stem(each)) for each in inputs)
    else:
        stems = map(_stem, inputs)
    jobs = [
        Job(each, str(Path(output) / f"{stem}{target.suffixes[0]}")) for each, stem in zip(inputs, stems, strict=True)
    ]
    _refuse_clashes(jobs)
    return jobs


def title_in(path: str, settings: Settings) -> str | None:
    """Title of the article or issue in an input; None where it cannot be read, or only once."""
    if path == STREAM:
        return None
    try:
        document = _read(files.read_bytes(path), path, settings).document
    except SeedNewsError:  # told when the input is converted
        return None
    return document.title if isinstance(document, Issue) else document.headline


def issue_file(output: str, title: str, day: date | None, target: Format) -> str:
    """Where an issue goes: to the file `output`, or into the folder, under a name made of its title and day."""
    if output == STREAM or not (output.endswith("/") or files.is_folder(output)):
        return output
    stem = file_name(title, "issue")
    name = stem if day is None else f"{stem}-{day.isoformat()}"
    return str(Path(output) / f"{name}{target.suffixes[0]}")


def _stem(path: str) -> str:
    """Name of the output without its suffix: the input's, as every system can have it."""
    return "standard-input" if path == STREAM else _safe(PurePath(path).stem)


# What Windows does not allow in names, whether as characters, as whole words or at the end.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = re.compile(r"(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)")


def _safe(name: str) -> str:
    """A file's name that is legal on every system; the same on all of them."""
    name = _FORBIDDEN.sub("_", name).rstrip(". ") or "_"
    return f"_{name}" if _RESERVED.match(name) else name


def _refuse_clashes(jobs: Iterable[Job]) -> None:
    taken: dict[str, str] = {}
    for job in jobs:
        key = job.output.casefold()  # many file systems do not tell A from a
        if key in taken:
            raise UsageError("-o", f"{taken[key]} and {job.input} would both become {job.output}")
        taken[key] = job.input


def convert_bytes(
    data: bytes,
    name: str | None,
    settings: Settings,
) -> tuple[bytes, tuple[Diagnostic, ...], tuple[str, ...]]:
    """The document `data` in the target format, what was found in reading it, and the defaults that were needed."""
    reading = _read(data, name, settings)
    document, told = write_document(reading.document, settings)
    return document, reading.diagnostics, told


def _read(data: bytes, name: str | None, settings: Settings) -> Reading | IssueReading:
    chosen = format_of(data, name)
    if chosen.name == "seed":  # the others say their encoding themselves
        parsed = parse(data, encoding=settings.encoding, layout=settings.layout, name=name)
        return Reading(parsed.unwrap(), parsed.diagnostics)
    return chosen.loads_any(data, name)


def write_document(document: Article | Issue, settings: Settings) -> tuple[bytes, tuple[str, ...]]:
    """A document in the target format, and the defaults that were needed.

    Metadata is filled in only where the format lacks some, or where a house is named.
    """
    defaults: list[str] = []
    if settings.house is not None or settings.target.lacks(document):
        document, defaults = fill_in(document, settings.house or House(), settings.now)
    defaults += _stale(document, settings)
    return settings.target.dumps(document, **_timed(settings)), tuple(defaults)


def _timed(settings: Settings) -> dict[str, object]:
    """The options, with the moment for a format that asks for it: embargoes end by the clock."""
    knows_time = any(option.name == "now" for option in settings.target.options)
    return {"now": settings.now, **settings.options} if knows_time else dict(settings.options)


_SUPERDESK_FORGETS = timedelta(days=2)
"""Age at which Superdesk drops what comes in."""


def _stale(document: Article | Issue, settings: Settings) -> Iterator[str]:
    """A word for each article that a receiver would take and then drop."""
    if settings.options.get("receiver") != "superdesk" or settings.now is None:
        return
    for article in (document,) if isinstance(document, Article) else document.articles:
        modified = article.meta.modified
        if modified is not None and settings.now - modified > _SUPERDESK_FORGETS:
            yield f"modified: {modified.date()} is over two days ago; Superdesk drops such items"


def convert_one(job: Job, settings: Settings, *, overwrite: bool = False) -> Outcome:
    """Convert one input. Never raises on what is wrong with the input or the output: the outcome tells."""
    name = None if job.input == STREAM else job.input
    try:
        document, diagnostics, told = convert_bytes(load(job.input), name, settings)
        _store(job.output, document, overwrite=overwrite)
    except SeedNewsError as fault:
        return Outcome(job, error=fault)
    return Outcome(job, diagnostics, told)


def convert_issue(
    inputs: Sequence[str],
    title: str,
    day: date | None,
    output: str,
    settings: Settings,
    *,
    overwrite: bool = False,
) -> Outcome:
    """Convert files and folders into one issue. Never raises on what is wrong with them: the outcome tells.

    A fault in one input leaves the whole issue unwritten, since an issue that lacks an article is another one.
    """
    job = Job(", ".join(inputs), output)
    diagnostics: list[Diagnostic] = []

    def read(name: str) -> Article:
        reading = _read(files.read_bytes(name), name, settings)
        diagnostics.extend(reading.diagnostics)
        if isinstance(reading, IssueReading):
            raise IssueFound("holds an issue, not one article of another", name=name)
        return reading.article

    try:
        if STREAM in inputs:
            raise UsageError("INPUT", "standard input is one article; name the files of an issue")
        issue = gather(inputs, title, read, day=day)
        document, told = write_document(issue, settings)
        _store(output, document, overwrite=overwrite)
    except SeedNewsError as fault:
        return Outcome(job, tuple(diagnostics), error=fault)
    return Outcome(job, tuple(diagnostics), told)


def load(path: str) -> bytes:
    """All of a file, or of standard input. Raises FileError."""
    if path != STREAM:
        return files.read_bytes(path)
    try:
        return sys.stdin.buffer.read(files.MAX_BYTES + 1)
    except (OSError, AttributeError) as fault:  # Python has no stream where the shell closed it
        raise FileError("<standard input>", f"cannot be read: {fault}") from None


def _store(path: str, data: bytes, *, overwrite: bool) -> None:
    if path != STREAM:
        files.write_bytes(path, data, overwrite=overwrite)
        return
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except (OSError, AttributeError) as fault:
        raise FileError("<standard output>", f"cannot be written: {fault}") from None
