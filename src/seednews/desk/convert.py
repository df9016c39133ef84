"""Many files from one format to another: which goes where, and each by itself, so that one fault stops no other."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path, PurePath
from typing import Literal, Protocol, TypeGuard

import attrs

from seednews.diagnostics import Diagnostic
from seednews.documents.folders import gather, parts
from seednews.documents.whole import format_of
from seednews.errors import FileError, IssueFound, SeedNewsError, UsageError
from seednews.formats import Format, IssueReading, Reading
from seednews.model import Article, Issue
from seednews.publishing.house import House, fill_in
from seednews.publishing.versions import issue_after, says_nothing_new, update
from seednews.seed import LayoutName, parse
from seednews.system import files
from seednews.system.files import STREAM
from seednews.system.names import apart, file_name

__all__ = [
    "Job",
    "Outcome",
    "Settings",
    "convert_issue",
    "convert_one",
    "issue_file",
    "load",
    "plan",
    "prepared",
    "read_document",
    "title_in",
    "write_document",
]


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
    warnings: tuple[str, ...] = ()
    """Defaults that stand for what nobody gave, and what does not arrive where the document goes."""
    error: SeedNewsError | None = None
    """Why it could not be done; None where it was."""
    parts: int = 0
    """Number of the articles of an issue that was taken apart."""


class Change(Protocol):
    """A step in the life of an item, such as :func:`seednews.publishing.versions.correct` with its note."""

    def __call__(self, article: Article, *, previous: Article | None, now: datetime | None) -> Article: ...


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
    options: Mapping[str, object] = attrs.field(factory=dict)
    """Options of the format's writer."""
    change: Change | None = None
    """What happens to articles that were published, where they are to be their own next version."""
    previous: Article | Issue | None = None
    """The version that was published, where the input does not say which it was."""
    apart: bool = False
    """Whether issues are taken apart, even where the target holds such."""
    source: str | None = None
    """Name of the format of the inputs; None where the suffix and the first bytes of each decide."""

    def takes_apart(self, document: Article | Issue) -> TypeGuard[Issue]:
        """Whether a document is an issue of which each article becomes a document of its own."""
        return isinstance(document, Issue) and (self.apart or self.target.write_issue is None)

    def dumps(self, document: Article | Issue) -> bytes:
        """A document that lacks nothing in the target format. A format that asks for the moment is told it."""
        knows_time = any(option.name == "now" for option in self.target.options)
        return self.target.dumps(document, **({"now": self.now} if knows_time else {}), **self.options)


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
        return [Job(inputs[0], output, None if Path(output).suffix in target.suffixes else output)]
    if not folder and Path(output).suffix in target.suffixes:
        raise UsageError(
            "-o", f"{output} is one file for {len(inputs)} inputs; name a folder, or an --issue of them all"
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
    """Title of the article or issue in an input; None where it cannot be read, or only once."""
    if path == STREAM:
        return None
    try:
        document = read_document(files.read_bytes(path), path, settings).document
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
            raise UsageError("-o", f"{taken[key]} and {job.input} would both become {job.output}")
        taken[key] = job.input


def read_document(data: bytes, name: str | None, settings: Settings) -> Reading | IssueReading:
    """What a document of any format holds. Raises DocumentError."""
    chosen = format_of(data, name, settings.source)
    if chosen.name == "seed":  # the others say their encoding themselves
        parsed = parse(data, encoding=settings.encoding, layout=settings.layout, name=name)
        return Reading(parsed.unwrap(), parsed.diagnostics)
    return chosen.loads_any(data, name)


def write_document(document: Article | Issue, settings: Settings) -> tuple[bytes, tuple[str, ...]]:
    """A document in the target format, the defaults that were needed, and what does not arrive where it goes."""
    document, told = prepared(document, settings)
    return settings.dumps(document), told


def prepared(document: Article | Issue, settings: Settings) -> tuple[Article | Issue, tuple[str, ...]]:
    """A document with what its target needs, the defaults that were needed, and what does not arrive where it goes.

    Metadata is filled in only where the format lacks some, or where a house is named.
    """
    told = [*_doubts_of_version(document, settings)]
    document = _next_version(document, settings)
    if settings.house is not None or settings.target.lacks(document):
        document, defaults = fill_in(document, settings.house or House(), settings.now)
        told += defaults
    for article in (document,) if isinstance(document, Article) else document.articles:
        told += settings.target.losses(article, now=settings.now, **settings.options)
    return document, tuple(told)


def _doubts_of_version(document: Article | Issue, settings: Settings) -> Iterator[str]:
    """What is worth telling of a next version: that it says nothing new, or that nobody knows the last."""
    if settings.change is None and _is_told_again(document, settings.previous):
        yield "nothing is new since the previous version; the next one says the same"
    if settings.change and not settings.previous and isinstance(document, Article) and document.meta.version is None:
        yield "version: nobody says which was published; taken for the first (--previous names it)"


def _is_told_again(document: Article | Issue, previous: Article | Issue | None) -> bool:
    """Whether what is to be the next version says nothing that the last did not."""
    if isinstance(document, Article) and isinstance(previous, Article):
        return says_nothing_new(document, previous)
    if isinstance(document, Issue) and isinstance(previous, Issue) and document.id == previous.id:
        again = issue_after(document, previous)
        return attrs.evolve(again, meta=previous.meta) == previous
    return False


def _next_version(document: Article | Issue, settings: Settings) -> Article | Issue:
    """The document as the version after the one that was published, where the settings say so."""
    previous = settings.previous
    if isinstance(document, Issue):
        if settings.change is not None:
            raise UsageError("--correct", "an issue is not corrected or killed, but its articles, each by itself")
        if isinstance(previous, Article):
            raise UsageError("--previous", "is one article, what is to be written an issue")
        return document if previous is None else issue_after(document, previous, now=settings.now)
    if isinstance(previous, Issue):
        raise UsageError("--previous", "is an issue, what is to be written one article")
    if settings.change is not None:
        return settings.change(document, previous=previous, now=settings.now)
    return document if previous is None else update(document, previous=previous, now=settings.now)


def convert_one(job: Job, settings: Settings, *, overwrite: bool = False) -> Outcome:
    """Convert one input. Never raises on what is wrong with the input or the output: the outcome tells."""
    name = None if job.input == STREAM else job.input
    try:
        reading = read_document(load(job.input), name, settings)
        count = 0
        if settings.takes_apart(reading.document):
            documents, told = _taken_apart(reading.document, job, settings, overwrite=overwrite)
            count = len(documents)
        else:
            document, told = write_document(reading.document, settings)
            documents = {job.output: document}
        for path, document in documents.items():
            _store(path, document, overwrite=overwrite)
    except SeedNewsError as fault:
        return Outcome(job, error=fault)
    return Outcome(job, reading.diagnostics, told, parts=count)


def _taken_apart(
    issue: Issue, job: Job, settings: Settings, *, overwrite: bool
) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """The articles of an issue as documents, by their paths: all of them, before the first is written."""
    if job.folder is None:
        count = sum(1 for _ in issue.articles)
        reason = f"the issue has {count} articles, each of which becomes a file; name a folder for them: -o FOLDER"
        raise UsageError("-o", reason)
    document = _next_version(issue, settings)
    assert isinstance(document, Issue)  # noqa: S101 - an issue for an issue
    each = attrs.evolve(settings, change=None, previous=None)
    documents: dict[str, bytes] = {}
    told: list[str] = []
    for name, article in parts(document):
        path = Path(job.folder, f"{name}{settings.target.suffixes[0]}")
        documents[str(path)], more = write_document(article, each)
        told += more
        if not overwrite:
            files.refuse_existing(path)
    for folder in {Path(path).parent for path in documents}:
        files.make_folder(folder)
    return documents, tuple(told)


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
    from seednews.desk.corpus.portions import is_packed

    job = Job(", ".join(inputs), output)
    diagnostics: list[Diagnostic] = []

    def read(name: str) -> Iterator[Article]:
        if is_packed(name):
            yield from _packed(name, settings)
            return
        reading = read_document(files.read_bytes(name), name, settings)
        diagnostics.extend(reading.diagnostics)
        if isinstance(reading, IssueReading):
            raise IssueFound("holds an issue, not one article of another", name=name)
        yield reading.article

    try:
        if STREAM in inputs:
            raise UsageError("standard input", "is one article; name the files of an issue")
        issue = gather(inputs, title, read, day=day)
        document, told = write_document(issue, settings)
        _store(output, document, overwrite=overwrite)
    except SeedNewsError as fault:
        return Outcome(job, tuple(diagnostics), error=fault)
    return Outcome(job, tuple(diagnostics), told)


def _packed(path: str, settings: Settings) -> Iterator[Article]:
    """The articles of a packed file. Raises what is wrong with the first that cannot be read."""
    from seednews.desk.corpus.items import items
    from seednews.desk.corpus.portions import plan as portions_of
    from seednews.desk.corpus.shard import read_item

    for portion in portions_of([path], 20_000):
        for item in items(portion):
            document = read_item(item, settings)
            if isinstance(document, Issue):
                raise IssueFound("holds an issue, not one article of another", name=f"{path}: {item.name}")
            yield document


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
