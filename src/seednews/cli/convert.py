"""The commands that convert files, issues and corpora, and write new versions of an item."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, NoReturn

import click

from seednews.cli.corpus import Corpus, convert_many, tell_written
from seednews.cli.options import (
    CORPUS,
    EXCLUDE,
    GENERAL,
    HOUSE,
    INPUT,
    ISSUE,
    NEWSROOM,
    OUTPUT,
    Command,
    option,
    options,
)
from seednews.cli.terminal import STREAM, console, debug, is_verbose, refuses_loss, say, told, usage

if TYPE_CHECKING:
    from datetime import date

    from seednews.desk.few import Job, NewIssue, Outcome
    from seednews.desk.settings import Settings
    from seednews.diagnostics import Diagnostic
    from seednews.errors import SeedNewsError
    from seednews.formats import Format
    from seednews.model import IssueMetadata
    from seednews.publishing.house import House
    from seednews.seed import LayoutName
    from seednews.seed.known import Habit

__all__ = ["convert", "corpus", "correct", "house_of", "issue", "kill", "settings_of"]


class Request(NamedTuple):
    """The options of the command line, with their defaults."""

    inputs: tuple[str, ...]
    source: str | None = None
    encoding: str = "utf-8"
    layout: LayoutName | Literal["auto"] = "auto"
    habit: Habit | None = None
    to: str | None = None
    output: str | None = None
    options: tuple[str, ...] = ()
    force: bool = False
    allow_loss: bool = False
    house: str | None = None
    language: str | None = None
    authors: tuple[str, ...] = ()
    issue: str | None = None
    day: date | None = None
    series: str | None = None
    number: str | None = None
    strict: bool = False
    receiver: str | None = None
    previous: str | None = None
    correct: str | None = None
    kill: str | None = None
    apart: bool = False
    many: Corpus = Corpus()
    is_corpus: bool = False

    @classmethod
    def of(cls, **given: Any) -> Request:  # noqa: ANN401 - the options of a command
        """Make a request from the options of a command."""
        many = Corpus(**{name: given[name] for name in Corpus._fields if name in given})
        return cls(many=many, **{name: value for name, value in given.items() if name in cls._fields})

    @property
    def is_for_issue(self) -> list[str]:
        """The given options that are only valid for an issue."""
        given = {"--date": self.day, "--series": self.series, "--number": self.number, "--strict": self.strict or None}
        return [name for name, value in given.items() if value is not None]


INPUTS = click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")


@click.command(cls=Command, short_help="Convert articles from one format to another.")
@INPUTS
@options(INPUT, OUTPUT, HOUSE)
@option("Issue", "--issue", metavar="TITLE", help="Put all inputs into one issue (see 'seednews issue').")
@options(ISSUE)
@options(NEWSROOM)
@option("Newsroom", "--correct", metavar="NOTE", help="Write a correction (see 'seednews correct').")
@option("Newsroom", "--kill", metavar="NOTE", help="Withdraw a published item (see 'seednews kill').")
@option("Output", "--apart", is_flag=True, help="Write each article of an issue to its own file.")
@options(CORPUS, GENERAL)
def convert(**given: Any) -> None:  # noqa: ANN401 - the options
    """Convert articles from one format to another.

    INPUT is a file, '-' for standard input, or a corpus: a folder, a tar or zip archive, or JSON Lines. Existing files
    are only overwritten with --force. Output files are written completely or not at all. If an input fails, the others
    are still converted, and the exit code is 1.

    \b
    Examples:
      seednews convert story.txt -o story.epub
      seednews convert *.txt --to newsml-g2 -o out/ --house house.toml
      cat story.txt | seednews convert - --to json
    """  # noqa: D301 - \b tells click not to rewrap the lines
    _run(Request.of(**given))


@click.command(cls=Command, short_help="Combine articles into one book or message.")
@INPUTS
@option("Issue", "--title", "issue", required=True, metavar="TITLE", help="Title of the issue.")
@options(ISSUE, INPUT, EXCLUDE, OUTPUT, HOUSE, NEWSROOM, GENERAL)
def issue(**given: Any) -> None:  # noqa: ANN401 - the options
    """Combine articles into one issue: a book (EPUB) or a message (NewsML-G2, JSON).

    INPUT is a file or a folder. Each subfolder becomes a section. A number before its name (01-) only sets the order.

    \b
    Examples:
      seednews issue morning/ --title "The Morning Paper" --date today -o morning.epub
      seednews issue a.txt b.txt --title "Two texts" --to newsml-g2 -o two.xml
    """  # noqa: D301 - as above
    _run(Request.of(**given))


@click.command(cls=Command, short_help="Convert a corpus: archives, JSON Lines, clusters.")
@INPUTS
@options(INPUT, OUTPUT, HOUSE, CORPUS, GENERAL)
def corpus(**given: Any) -> None:  # noqa: ANN401 - the options
    """Convert many articles, in parallel or on a cluster. An interrupted run can be resumed.

    INPUT is a folder, a tar or zip archive, or JSON Lines (.jsonl; also .gz and .zst). The output is a folder, or a
    packed file.

    \b
    Examples:
      seednews corpus texts/ -o articles.jsonl.zst --jobs 4
      seednews corpus in.jsonl --to newsml-g2 -o out/ --manifest run.manifest --resume
    """  # noqa: D301 - as above
    _run(Request.of(is_corpus=True, **given))


@click.command(cls=Command, short_help="Correct a published item.")
@click.argument("inputs", nargs=1, metavar="INPUT", callback=lambda _context, _argument, value: (value,))
@option("Newsroom", "--note", "correct", required=True, metavar="NOTE", help="Note to editors.")
@options(NEWSROOM, INPUT, OUTPUT, HOUSE, GENERAL)
def correct(**given: Any) -> None:  # noqa: ANN401 - the options
    """Correct a published item: write its next version, marked as a correction.

    INPUT is the corrected article; --previous is the published item.

    \b
    Example:
      seednews correct story.txt --note "The price" --previous story.xml -o story-2.xml
    """  # noqa: D301 - as above
    _run(Request.of(**given))


@click.command(cls=Command, short_help="Withdraw a published item.")
@click.argument("inputs", nargs=1, metavar="INPUT", callback=lambda _context, _argument, value: (value,))
@option("Newsroom", "--note", "kill", required=True, metavar="NOTE", help="Note to editors.")
@options(NEWSROOM, INPUT, OUTPUT, HOUSE, GENERAL)
def kill(**given: Any) -> None:  # noqa: ANN401 - the options
    """Withdraw a published item: write its next version, marked as canceled.

    INPUT is the published item. If INPUT is the source text, --previous is the published item.

    \b
    Example:
      seednews kill story.xml --note "Wrong person named" -o story-kill.xml
    """  # noqa: D301 - as above
    _run(Request.of(**given))


def _run(asked: Request) -> NoReturn:
    """Run the request, and exit."""
    settings = _settings(asked)
    _refuse_contradictions(asked)
    if asked.issue is not None:
        _convert_issue(asked, settings)
    if asked.is_corpus or asked.many.is_meant(asked.inputs, asked.output):
        _convert_corpus(asked, settings)
    _convert_files(asked, settings)


def _settings(asked: Request) -> Settings:
    import attrs

    to = asked.to or asked.many.format or _format_of_issue(asked)
    settings = settings_of(to, asked.output, asked.house, asked.encoding, _options(asked))
    changed = attrs.evolve(
        settings,
        layout=asked.layout,
        standfirst_habit=asked.habit,
        apart=asked.apart,
        field=asked.many.field,
        correct=asked.correct,
        kill=asked.kill,
        source=asked.source,
        language=None if asked.issue is not None else usage(lambda: _about(asked.language, None).language),
    )
    return usage(lambda: _with_previous(changed, asked.previous, asked.inputs).checked())


def _format_of_issue(asked: Request) -> str | None:
    """The default format of an issue that is written to a folder: a book."""
    is_folder = asked.output is not None and (asked.output.endswith("/") or Path(asked.output).is_dir())
    return "epub" if asked.issue is not None and is_folder else None


def _options(asked: Request) -> tuple[str, ...]:
    """The options of the format, including those that have a shortcut on the command line."""
    short = {"receiver": asked.receiver, "number": asked.number, "author": "; ".join(asked.authors) or None}
    return (*asked.options, *(f"{name}={value}" for name, value in short.items() if value is not None))


def _convert_corpus(asked: Request, settings: Settings) -> NoReturn:
    if settings.publishes:
        raise click.UsageError("--correct, --kill and --previous are for single articles, not for a corpus")
    if asked.output is not None and not asked.is_corpus and _is_one_file(asked.output, settings):
        raise click.UsageError(
            f"-o: cannot write many articles to one file, {asked.output}; use a folder, or combine them: seednews issue"
        )
    convert_many(asked.inputs, asked.output, settings, asked.many, force=asked.force, allow_loss=asked.allow_loss)


def _convert_files(asked: Request, settings: Settings) -> NoReturn:
    from seednews.desk.few import jobs_of, title_in
    from seednews.system import files

    output = asked.output
    jobs = usage(lambda: jobs_of(asked.inputs, output, settings.target, lambda each: title_in(each, settings)))
    if output in {None, STREAM}:
        _refuse_terminal(STREAM, settings)
        _convert_each(jobs, output, settings, force=asked.force, allow_loss=asked.allow_loss)
    with files.without_empty_folders(Path(str(output))):
        if len(asked.inputs) > 1 or str(output).endswith("/"):
            usage(lambda: files.make_folder(str(output)))
        _convert_each(jobs, output, settings, force=asked.force, allow_loss=asked.allow_loss)


def _refuse_contradictions(asked: Request) -> None:
    """Reject options that exclude each other. Raises click.UsageError."""
    if asked.is_for_issue and asked.issue is None:
        raise click.UsageError(f"{asked.is_for_issue[0]} requires an issue; add --issue TITLE")
    if asked.issue is not None and not asked.issue.strip():
        raise click.UsageError("the title of the issue is blank")
    if asked.issue is not None and asked.apart:
        raise click.UsageError("--issue and --apart cannot be combined; use one of them")


def _is_one_file(output: str, settings: Settings) -> bool:
    """Whether the output path names a single document of the target format."""
    from seednews.system import files

    suffix = Path(output).suffix.lower()
    return suffix in settings.target.suffixes and not output.endswith("/") and not files.is_folder(output)


def _convert_each(
    jobs: Sequence[Job], output: str | None, settings: Settings, *, force: bool, allow_loss: bool
) -> NoReturn:
    """Convert the inputs one by one, report the results, and exit."""
    from seednews.desk.few import convert_one

    failed = lossy = 0
    written: Counter[Diagnostic] = Counter()
    for job in _progress(jobs):
        outcome = convert_one(job, settings, overwrite=force)
        _report(outcome)
        written.update(outcome.warnings)
        failed += outcome.error is not None
        lossy += outcome.is_lossy
    tell_written(written)
    if len(jobs) > 1:
        say(f"{len(jobs) - failed} of {len(jobs)} written to {output}")
    sys.exit(1 if failed or refuses_loss(lossy > 0, allow_loss=allow_loss) else 0)


def _about(language: str | None, series: str | None) -> IssueMetadata:
    """The issue metadata from the command line. Raises UsageError."""
    from seednews.errors import ModelError, UsageError
    from seednews.model import IssueMetadata

    try:
        return IssueMetadata(language=language, series=series)
    except ModelError as fault:
        raise UsageError(fault.field.rpartition(".")[2], fault.reason) from None


def _convert_issue(asked: Request, settings: Settings) -> NoReturn:
    """Combine all inputs into one issue, and exit."""
    from seednews.desk.few import NewIssue, convert_issue, issue_file
    from seednews.system import files

    asked.many._replace(exclude=()).refuse_for("an --issue")
    about = usage(lambda: _about(asked.language, asked.series))
    new = NewIssue(title=str(asked.issue), day=asked.day, meta=about, exclude=asked.many.exclude, strict=asked.strict)
    output = asked.output or STREAM
    _refuse_terminal(output, settings)
    with files.without_empty_folders(output):
        if output.endswith("/"):
            usage(lambda: files.make_folder(output))
        path = usage(lambda: issue_file(output, new.title, new.day, settings.target, asked.inputs))
        outcome = convert_issue(asked.inputs, new, path, settings, overwrite=asked.force)
    _report(outcome)
    for missing in outcome.missing:
        _report_error(missing.input, missing.error, missing.traceback)
    tell_written(Counter(outcome.warnings))
    if outcome.missing and outcome.error is None:
        count = f"{len(outcome.missing)} file{'s' * (len(outcome.missing) != 1)}"
        say(f"the issue was written without {count} that cannot be read; use --strict to write nothing instead", "red")
    if outcome.skipped:
        named = ", ".join(map(str, outcome.skipped))
        count = f"{len(outcome.skipped)} file{'s' * (len(outcome.skipped) != 1)}"
        say(f"skipped {count} without articles: {named}; use --strict to fail instead", "yellow")
    if outcome.error is None:
        _advise(new, path, output, settings)
    is_loss = refuses_loss(outcome.is_lossy, allow_loss=asked.allow_loss)
    sys.exit(1 if outcome.error is not None or outcome.missing or is_loss else 0)


def _advise(new: NewIssue, path: str, output: str, settings: Settings) -> None:
    """Give advice on an issue that was written."""
    if path == output != STREAM and not Path(output).suffix:
        say(f"written to a file without a suffix, {output}; use {output}/ for a folder", "yellow")
    if new.day is None:
        say("the issue has no date; all issues with this title get the same id. Add --date today", "yellow")
    if settings.format == "epub" and settings.options.get("cover", "auto") == "auto":
        from seednews.formats.epub.cover import can_draw

        if not can_draw():
            say("the cover is text only; for a drawn cover: pip install 'seednews[cover]'", "yellow")


def _refuse_terminal(output: str, settings: Settings) -> None:
    if output == STREAM and settings.target.binary and sys.stdout.isatty():
        raise click.UsageError(f"{settings.target.name} is binary and cannot be printed to a terminal; use -o FILE")


def settings_of(
    to: str | None, output: str | None, house: str | None, encoding: str, given: tuple[str, ...]
) -> Settings:
    """The settings from the options of a command. Raises click.UsageError if they are invalid."""
    return usage(lambda: _checked_settings(to, output, house, encoding, given))


def _checked_settings(
    to: str | None, output: str | None, house: str | None, encoding: str, given: tuple[str, ...]
) -> Settings:
    from seednews.cli.clock import moment
    from seednews.desk.settings import Settings

    target = _target(to, output)
    values = target.parse_options(dict(map(_pair, given)))
    return Settings(
        format=target.name, house=house_of(house), now=moment(), encoding=encoding, options=values
    ).checked()


def _with_previous(settings: Settings, previous: str | None, inputs: Sequence[str]) -> Settings:
    """The settings with the previously published version, read from its file."""
    import attrs

    from seednews.desk import step
    from seednews.desk.few import load
    from seednews.desk.inputs.items import Item
    from seednews.errors import UsageError
    from seednews.model import Article

    if previous is None:
        return settings
    item = Item("" if previous == STREAM else previous, 0, load(previous))
    published = step.read(item, attrs.evolve(settings, source=None)).document
    changes = settings.correct is not None or settings.kill is not None
    if len(inputs) > 1 and (changes or isinstance(published, Article)):
        raise UsageError("previous", "requires a single input, since it contains one article")
    return attrs.evolve(settings, previous=published)


def _pair(option: str) -> tuple[str, str]:
    name, equals, value = option.partition("=")
    if not equals:
        raise click.UsageError(f"--option: expected NAME=VALUE, got {option!r}")
    return name, value


def _target(to: str | None, output: str | None) -> Format:
    from seednews import formats
    from seednews.desk.settings import pack_of
    from seednews.errors import UsageError

    if output == "":
        raise UsageError("output", "is empty; pass a file or a folder")
    if to is not None:
        return formats.get(to)
    if output in {None, STREAM}:
        raise UsageError("format", f"is missing; pass one of {', '.join(formats.names())}, or -o FILE with a suffix")
    if str(pack_of(str(output))).startswith("jsonl"):
        return formats.get("json")
    if not Path(str(output)).suffix:
        raise UsageError("format", f"is missing, and {output} has no suffix; pass one of {', '.join(formats.names())}")
    return formats.for_path(str(output))


def house_of(path: str | None) -> House | None:
    """The house from the given file, else from pyproject.toml in the current folder, else None."""
    project = Path("pyproject.toml")
    if path is None and not project.is_file():
        return None
    from seednews.publishing.house import House

    if path is not None:
        return House.load(path)
    house = House.load(project)
    return None if house == House() else house


def _report(outcome: Outcome) -> None:
    """Print the findings and errors of one input."""
    name = "<standard input>" if outcome.job.input == STREAM else outcome.job.input
    for diagnostic in outcome.diagnostics:
        if diagnostic.severity.name != "INFO" or is_verbose():
            say(str(diagnostic) if diagnostic.source else f"{name}: {diagnostic}", "yellow")
    if outcome.error is not None:
        _report_error(name, outcome.error, outcome.traceback, outcome.job.output)
    if outcome.parts:
        say(f"{name}: {outcome.parts:,} articles written to {outcome.job.folder}")


def _report_error(name: str, error: SeedNewsError, traceback: str | None, output: str = STREAM) -> None:
    """Print an error of an input, with its name unless the message starts with it or with the output."""
    said = told(error)
    named = said.startswith(name) or (output != STREAM and said.startswith(output))
    say(said if named else f"{name}: {said}", "red")
    debug(traceback)


def _progress(jobs: Sequence[Job]) -> Iterable[Job]:
    """The jobs, with a progress bar on a terminal."""
    if len(jobs) < 2 or not sys.stderr.isatty():
        return jobs
    from rich.progress import track

    return track(jobs, "converting", console=console(), transient=True)
