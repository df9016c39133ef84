"""Many files from one format to another: which goes where, and each by itself, so that one fault stops no other."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path, PurePath

import attrs

from seednews import files
from seednews.diagnostics import Diagnostic, Severity
from seednews.documents import read_document
from seednews.errors import FileError, SeedNewsError, SeedNewsWarning, UsageError
from seednews.formats import Format, Reading
from seednews.model import Article
from seednews.publish import House, publishable
from seednews.seed import parse

__all__ = ["STREAM", "Job", "Outcome", "Settings", "convert_bytes", "convert_one", "plan"]

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
    options: Mapping[str, str] = attrs.field(factory=dict)
    """Options of the format's writer."""


def plan(inputs: Sequence[str], output: str | None, target: Format) -> list[Job]:
    """Where each input goes: to one file, to a folder under its own name with the format's suffix, or to STREAM.

    Raises:
        UsageError: where several inputs have no folder to go to, or two would become one file.
    """
    folder = output is not None and output != STREAM and (output.endswith("/") or Path(output).is_dir())
    if output is None or output == STREAM:
        if len(inputs) > 1:
            raise UsageError("-o", "several inputs need a folder to go to: -o FOLDER")
        return [Job(inputs[0], STREAM)]
    if len(inputs) == 1 and not folder:
        return [Job(inputs[0], output)]
    jobs = [Job(each, str(Path(output) / f"{_stem(each)}{target.suffixes[0]}")) for each in inputs]
    _refuse_clashes(jobs)
    return jobs


def _stem(path: str) -> str:
    return "standard-input" if path == STREAM else PurePath(path).stem


def _refuse_clashes(jobs: Iterable[Job]) -> None:
    taken: dict[str, str] = {}
    for job in jobs:
        key = job.output.casefold()  # many file systems do not tell A from a
        if key in taken:
            raise UsageError("-o", f"{taken[key]} and {job.input} would both become {job.output}")
        taken[key] = job.input


def convert_bytes(data: bytes, name: str | None, settings: Settings) -> tuple[bytes, Reading, tuple[str, ...]]:
    """The document `data` in the target format, what was found in reading it, and the defaults that were needed."""
    reading = _read(data, name, settings)
    article, told = _publishable(reading.article, settings)
    return settings.target.dumps(article, **settings.options), reading, told


def _read(data: bytes, name: str | None, settings: Settings) -> Reading:
    if settings.encoding != "utf-8":  # only plain text has other encodings
        parsed = parse(data, encoding=settings.encoding, name=name)
        return Reading(parsed.unwrap(), parsed.diagnostics)
    return read_document(data, name)


def _publishable(article: Article, settings: Settings) -> tuple[Article, tuple[str, ...]]:
    """The article with what the format needs; metadata is filled in only where it lacks some, or a house is named."""
    if settings.house is None and not settings.target.missing(article):
        return article, ()
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", SeedNewsWarning)
        filled = publishable(article, settings.house or House(), settings.now)
    return filled, tuple(str(each.message) for each in told)


def convert_one(job: Job, settings: Settings, *, overwrite: bool = False) -> Outcome:
    """Convert one input. Never raises on what is wrong with the input or the output: the outcome tells."""
    name = None if job.input == STREAM else job.input
    try:
        document, reading, told = convert_bytes(_load(job.input), name, settings)
        _store(job.output, document, overwrite=overwrite)
    except SeedNewsError as fault:
        return Outcome(job, error=fault)
    worth = tuple(each for each in reading.diagnostics if each.severity > Severity.INFO)
    return Outcome(job, worth, told)


def _load(path: str) -> bytes:
    return sys.stdin.buffer.read(files.MAX_BYTES + 1) if path == STREAM else files.read_bytes(path)


def _store(path: str, data: bytes, *, overwrite: bool) -> None:
    if path != STREAM:
        files.write_bytes(path, data, overwrite=overwrite)
        return
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as fault:
        raise FileError("<standard output>", fault.strerror or str(fault)) from None
