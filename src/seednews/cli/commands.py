"""The commands. What they need of the library is imported when a command runs, so that ``--help`` is quick."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NoReturn

import click

from seednews import __version__
from seednews.cli.corpus import Corpus, convert_many, corpus_options, tell_written
from seednews.cli.inspect import check, fmt, show
from seednews.cli.terminal import FROM, LAYOUT, STREAM, console, debug, debug_option, say, told, usage

if TYPE_CHECKING:
    from datetime import date

    from seednews.desk.few import Job, NewIssue, Outcome
    from seednews.desk.settings import Settings
    from seednews.diagnostics import Diagnostic
    from seednews.formats import Format
    from seednews.model import IssueMetadata
    from seednews.publishing.house import House
    from seednews.seed import LayoutName

__all__ = ["seednews"]


def _day(_context: click.Context, _option: click.Parameter, value: str | None) -> date | None:
    """A day as ISO 8601 has it, in full, or today."""
    from datetime import date

    from seednews.cli.clock import today

    if value is None:
        return None
    if value == "today":
        return usage(today)
    try:
        if len(value) == len("2023-09-21") and value[4] == "-":
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise click.BadParameter(f"{value!r} is not a date; expected YYYY-MM-DD, or today")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="seednews")
def seednews() -> None:
    """Plain-text news articles in; NewsML-G2, EPUB and JSON out, and back without loss."""


@seednews.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@FROM
@click.option("--to", "to", metavar="FORMAT", help="Format to write; without it, the suffix of -o tells.")
@click.option("-o", "--output", metavar="PATH", help="File, or folder for several inputs; '-' is standard output.")
@click.option(
    "--issue", metavar="TITLE", help="Put all inputs into one issue; subfolders of a folder are its sections."
)
@click.option(
    "--date", "day", callback=_day, metavar="YYYY-MM-DD", help="Date of the issue, or 'today'; part of its identity."
)
@click.option("--series", metavar="TITLE", help="Title of the series that the issue belongs to.")
@click.option("--number", metavar="N", help="Number of the issue in its series (EPUB).")
@click.option("--author", "authors", multiple=True, metavar="NAME", help="Author that shelves show for a book (EPUB).")
@click.option("--language", metavar="TAG", help="Language of the issue, or of articles that do not name theirs.")
@click.option("--strict", is_flag=True, help="Refuse an issue if its folder has files that are not articles.")
@click.option("--house", metavar="FILE", help="TOML file with what holds for every article: provider, language, ...")
@click.option("--encoding", default="utf-8", metavar="NAME", help="Encoding of plain text; UTF-8 where not named.")
@click.option("--receiver", metavar="NAME", help="System that takes the NewsML-G2: generic, superdesk or nitf.")
@click.option("--layout", type=LAYOUT, default="auto", help="Layout of plain text, where it is not found out rightly.")
@click.option(
    "--option",
    "options",
    multiple=True,
    metavar="NAME=VALUE",
    help="Option of the format, such as style=bare; see 'seednews formats'.",
)
@click.option("--correct", metavar="NOTE", help="Write a correction of what was published, with a note to editors.")
@click.option("--kill", metavar="NOTE", help="Write the version that takes an article back, with a note to editors.")
@click.option("--previous", metavar="FILE", help="What was published: the next version of it is written.")
@click.option("--apart", is_flag=True, help="Take issues apart into articles, also where the format holds whole ones.")
@click.option("--force", is_flag=True, help="Replace files that are there.")
@click.option("--allow-loss", is_flag=True, help="Exit with 0 although words of an input could not be read.")
@corpus_options
@debug_option
def convert(  # noqa: PLR0913, PLR0917 - one argument an option; click calls by name
    inputs: tuple[str, ...],
    source: str | None,
    to: str | None,
    output: str | None,
    issue: str | None,
    day: date | None,
    series: str | None,
    number: str | None,
    authors: tuple[str, ...],
    language: str | None,
    house: str | None,
    encoding: str,
    receiver: str | None,
    layout: LayoutName | Literal["auto"],
    options: tuple[str, ...],
    correct: str | None,
    kill: str | None,
    previous: str | None,
    *,
    strict: bool,
    apart: bool,
    force: bool,
    allow_loss: bool,
    **many: Any,  # noqa: ANN401 - the options of a corpus
) -> None:
    """Convert articles from one format to another.

    Each INPUT is a file, or '-' for standard input; or a corpus: a folder, a tar or zip file, JSON Lines (.jsonl),
    gz and zst too, which goes to a folder or to a packed file. Nothing is overwritten without --force, and every
    file appears whole or not at all. A fault in one input stops no other; the exit code is 1 then.

    \b
    seednews convert story.txt -o story.epub
    seednews convert *.txt --to newsml-g2 -o out/ --house house.toml
    seednews convert corpus/ -o corpus.jsonl.zst
    seednews convert morning/ --issue "The Morning Paper" --date today -o morning.epub
    seednews convert story.txt --correct "The price" --previous story.xml -o story-2.xml
    """  # noqa: D301 - click's own mark for lines that are not filled
    import attrs

    from seednews.desk.few import NewIssue, plan, title_in
    from seednews.system import files

    options += () if receiver is None else (f"receiver={receiver}",)
    options += () if number is None else (f"number={number}",)
    options += (f"author={'; '.join(authors)}",) if authors else ()
    corpus = Corpus(**many)
    to = to or corpus.format
    settings = usage(lambda: _settings(to, output, house, encoding, options))
    settings = attrs.evolve(
        settings, layout=layout, apart=apart, field=corpus.field, correct=correct, kill=kill, source=source
    )
    settings = usage(lambda: _with_previous(settings, previous, inputs).checked())
    only_for_issues = {"--date": day, "--series": series, "--number": number, "--strict": strict or None}
    _refuse_contradictions(issue, [name for name, given in only_for_issues.items() if given is not None], apart=apart)
    if issue is not None:
        corpus._replace(exclude=()).refuse_for("an --issue")
        about = usage(lambda: _about(language, series))
        new = NewIssue(title=issue, day=day, meta=about, exclude=corpus.exclude, strict=strict)
        _convert_issue(inputs, new, output or STREAM, settings, force=force, allow_loss=allow_loss)
    settings = usage(lambda: attrs.evolve(settings, language=_about(language, None).language))
    if corpus.is_meant(inputs, output):
        if settings.publishes:
            raise click.UsageError("--correct, --kill and --previous are for single articles, not for a corpus")
        if output is not None and _is_one_file(output, settings):
            raise click.UsageError(
                f"-o: {output} is one file for many articles; name a folder, or an --issue of them all"
            )
        convert_many(inputs, output, settings, corpus, force=force)
    jobs = usage(lambda: plan(inputs, output, settings.target, lambda each: title_in(each, settings)))
    if output in {None, STREAM}:
        _refuse_terminal(STREAM, settings)
        _convert_each(jobs, output, settings, force=force, allow_loss=allow_loss)
    with files.without_empty_folders(Path(str(output))):
        if len(inputs) > 1 or str(output).endswith("/"):
            usage(lambda: files.make_folder(str(output)))
        _convert_each(jobs, output, settings, force=force, allow_loss=allow_loss)


def _refuse_contradictions(issue: str | None, only_for_issues: Sequence[str], *, apart: bool) -> None:
    """Refuse options that do not go together. Raises click.UsageError."""
    if only_for_issues and issue is None:
        raise click.UsageError(f"{only_for_issues[0]} is for an issue; add --issue TITLE")
    if issue is not None and not issue.strip():
        raise click.UsageError("--issue is blank: it is the title of the issue")
    if issue is not None and apart:
        raise click.UsageError("--issue puts articles together, --apart takes them apart; name one")


def _is_one_file(output: str, settings: Settings) -> bool:
    """Whether an output is named as one document of the target format is."""
    from seednews.system import files

    suffix = Path(output).suffix.lower()
    return suffix in settings.target.suffixes and not output.endswith("/") and not files.is_folder(output)


def _convert_each(
    jobs: Sequence[Job], output: str | None, settings: Settings, *, force: bool, allow_loss: bool
) -> NoReturn:
    """Convert inputs one by one, tell how it went, and leave."""
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
    sys.exit(1 if failed or _is_loss(lossy, allow_loss=allow_loss) else 0)


def _is_loss(inputs: int, *, allow_loss: bool) -> bool:
    """Whether lost words count as a failure; says how to accept them."""
    if inputs and not allow_loss:
        say("some words could not be read (exit code 1); --allow-loss accepts that", "red")
    return bool(inputs) and not allow_loss


def _about(language: str | None, series: str | None) -> IssueMetadata:
    """What the command line says of an issue. Raises UsageError."""
    from seednews.errors import ModelError, UsageError
    from seednews.model import IssueMetadata

    try:
        return IssueMetadata(language=language, series=series)
    except ModelError as fault:
        raise UsageError(fault.field.rpartition(".")[2], fault.reason) from None


def _convert_issue(
    inputs: tuple[str, ...], new: NewIssue, output: str, settings: Settings, *, force: bool, allow_loss: bool
) -> NoReturn:
    """Convert all inputs into one issue, and leave."""
    from seednews.desk.few import convert_issue, issue_file
    from seednews.system import files

    _refuse_terminal(output, settings)
    with files.without_empty_folders(output):
        if output.endswith("/"):
            usage(lambda: files.make_folder(output))
        path = usage(lambda: issue_file(output, new.title, new.day, settings.target, inputs))
        outcome = convert_issue(inputs, new, path, settings, overwrite=force)
    _report(outcome)
    tell_written(Counter(outcome.warnings))
    if outcome.skipped:
        named = ", ".join(map(str, outcome.skipped))
        say(f"skipped {len(outcome.skipped)} that are not articles: {named}; --strict refuses them", "yellow")
    if outcome.error is None:
        _advise(new, path, output, settings)
    is_loss = _is_loss(outcome.is_lossy, allow_loss=allow_loss)
    sys.exit(1 if outcome.error is not None or is_loss else 0)


def _advise(new: NewIssue, path: str, output: str, settings: Settings) -> None:
    """Tell what an issue that was written could do with."""
    if path == output != STREAM and not Path(output).suffix:
        say(f"written to the file {output}, which has no suffix; {output}/ would be a folder", "yellow")
    if new.day is None:
        say("the issue has no date, so every issue of this title has the same id; add --date today", "yellow")
    if settings.format == "epub" and settings.options.get("cover", "auto") == "auto":
        from seednews.formats.epub.cover import can_draw

        if not can_draw():
            say("the cover is a page of words; to have one drawn: pip install 'seednews[cover]'", "yellow")


def _refuse_terminal(output: str, settings: Settings) -> None:
    if output == STREAM and settings.target.binary and sys.stdout.isatty():
        raise click.UsageError(f"{settings.target.name} is no text for a terminal: name a file with -o")


def _settings(
    to: str | None, output: str | None, house: str | None, encoding: str, options: tuple[str, ...]
) -> Settings:
    from seednews.cli.clock import moment
    from seednews.desk.settings import Settings

    target = _target(to, output)
    given = target.parse_options(dict(map(_pair, options)))
    return Settings(format=target.name, house=_house(house), now=moment(), encoding=encoding, options=given).checked()


def _with_previous(settings: Settings, previous: str | None, inputs: Sequence[str]) -> Settings:
    """The settings with the version that was published, from its file."""
    import attrs

    from seednews.desk.few import load
    from seednews.documents.whole import format_of
    from seednews.errors import UsageError
    from seednews.model import Article

    if previous is None:
        return settings
    data = load(previous)
    published = format_of(data, previous).loads_any(data, previous).document
    changes = settings.correct is not None or settings.kill is not None
    if len(inputs) > 1 and (changes or isinstance(published, Article)):
        raise UsageError("previous", "is of one article; name that one alone")
    return attrs.evolve(settings, previous=published)


def _pair(option: str) -> tuple[str, str]:

    name, equals, value = option.partition("=")
    if not equals:
        raise click.UsageError(f"--option: {option!r} is not of the form NAME=VALUE")
    return name, value


def _target(to: str | None, output: str | None) -> Format:
    from seednews import formats
    from seednews.desk.settings import pack_of
    from seednews.errors import UsageError

    if output == "":
        raise UsageError("output", "is empty; name a file or a folder")
    if to is not None:
        return formats.get(to)
    if output in {None, STREAM}:
        raise UsageError("format", f"name a format ({', '.join(formats.names())}), or a file with its suffix by -o")
    if str(pack_of(str(output))).startswith("jsonl"):
        return formats.get("json")
    if not Path(str(output)).suffix:
        raise UsageError(
            "format", f"{output} has no suffix that tells a format; name one of {', '.join(formats.names())}"
        )
    return formats.for_path(str(output))


def _house(path: str | None) -> House | None:
    """The house of that file, else of the project in the current folder, else none."""
    from seednews.publishing.house import House

    if path is not None:
        return House.load(path)
    project = Path("pyproject.toml")
    house = House.load(project) if project.is_file() else House()
    return None if house == House() else house


def _report(outcome: Outcome) -> None:
    """Tell what was found in one input."""
    name = "<standard input>" if outcome.job.input == STREAM else outcome.job.input
    for diagnostic in outcome.diagnostics:
        if diagnostic.severity.name != "INFO":
            say(str(diagnostic) if diagnostic.source else f"{name}: {diagnostic}", "yellow")
    if outcome.error is not None:
        said = told(outcome.error)
        named = said.startswith(name) or (outcome.job.output != STREAM and said.startswith(outcome.job.output))
        say(said if named else f"{name}: {said}", "red")
        debug(outcome.traceback)
    if outcome.parts:
        say(f"{name}: {outcome.parts:,} articles written to {outcome.job.folder}")


def _progress(jobs: Sequence[Job]) -> Iterable[Job]:
    """The jobs, with a bar that shows how far they are where a person watches."""
    if len(jobs) < 2 or not sys.stderr.isatty():
        return jobs
    from rich.progress import track

    return track(jobs, "converting", console=console(), transient=True)


@seednews.command()
@click.argument("folder")
@click.option("--to", required=True, metavar="FORMAT", help="Format to deliver.")
@click.option("--deliver", required=True, metavar="FOLDER", help="Folder, or an address such as sftp://host/in.")
@click.option("--house", metavar="FILE", help="TOML file with what holds for every article: provider, language, ...")
@click.option("--encoding", default="utf-8", metavar="NAME", help="Encoding of plain text; UTF-8 where not named.")
@click.option("--receiver", metavar="NAME", help="System that takes the NewsML-G2: generic, superdesk or nitf.")
@click.option("--option", "options", multiple=True, metavar="NAME=VALUE", help="Option of the format.")
@click.option("--interval", default=1.0, metavar="SECONDS", help="How often the folder is looked at.")
@click.option("--settle", default=2.0, metavar="SECONDS", help="For how long a file must not change to be whole.")
@click.option("--done", metavar="FOLDER", help="Where originals go that were delivered; 'done' in the folder.")
@click.option("--failed", metavar="FOLDER", help="Where those go that cannot be; 'failed' in the folder.")
@click.option("--ledger", metavar="FILE", help="What was delivered; '.seednews-ledger.sqlite' in the folder.")
@click.option("--log", type=click.Choice(["text", "json"]), default="text", help="How it is told, on standard error.")
@click.option("--once", is_flag=True, help="Deliver what is there, and end; exit code 1 if something could not be.")
@debug_option
def watch(  # noqa: PLR0913, PLR0917 - one argument an option; click calls by name
    folder: str,
    to: str,
    deliver: str,
    house: str | None,
    encoding: str,
    receiver: str | None,
    options: tuple[str, ...],
    interval: float,
    settle: float,
    done: str | None,
    failed: str | None,
    ledger: str | None,
    log: str,
    *,
    once: bool,
) -> None:
    """Watch a folder: convert and deliver each file that appears in it, once.

    A file is taken when it is whole. An article with an id that was there before goes out as a new version. The
    original is kept in 'done' or, with the reason beside it, in 'failed'. SIGTERM ends it after the file in hand.

    \b
    seednews watch incoming/ --to newsml-g2 --receiver superdesk --deliver /srv/superdesk/in
    """  # noqa: D301 - click's own mark for lines that are not filled
    from seednews.cli.clock import moment
    from seednews.cli.watching import watch_folder

    options += () if receiver is None else (f"receiver={receiver}",)
    settings = usage(lambda: _settings(to, None, house, encoding, options))
    watch_folder(
        folder,
        deliver,
        settings,
        moment,
        interval=interval,
        settle=settle,
        ledger=ledger,
        done=done,
        failed=failed,
        log=log,
        once=once,
    )


@seednews.command("formats")
@click.argument("wanted", required=False, metavar="[FORMAT]")
def list_formats(wanted: str | None) -> None:
    """List the formats, built-in ones and those of plug-ins; of one FORMAT, all that there is to know."""
    from seednews import formats
    from seednews.errors import PluginError

    if wanted is not None:
        _describe(usage(lambda: formats.get(wanted)))
        return
    faults = list(formats.faults())  # first, since it tells which plug-ins are slow to load
    for name in formats.names():
        try:
            each = formats.get(name)
        except PluginError:
            continue
        ways = " and ".join(way for way, there in (("read", each.read), ("write", each.write)) if there)
        click.echo(f"{name:<12} {' '.join(each.suffixes):<8} {ways:<15} {each.title}")
        for option in each.options:
            click.echo(f"{'':<12} --option {option.name}={option.values}: {option.help}")
    for fault in faults:
        say(str(fault), "red")


def _describe(shown: Format) -> None:
    """Everything about one format."""
    facts = {
        "files": " ".join(shown.suffixes),
        "media type": shown.media_type,
        "read": "yes" if shown.read else "no",
        "written": "yes" if shown.write else "no",
        "issues": " and ".join(
            word for word, there in (("read", shown.read_issue), ("written", shown.write_issue)) if there
        )
        or "no",
        "schema": f"seednews schema {shown.name}" if shown.schema else "no",
    }
    click.echo(f"{shown.name}: {shown.title}\n")
    for name, value in facts.items():
        click.echo(f"  {name:<11} {value}")
    if shown.options:
        click.echo("\noptions of convert:")
    for option in shown.options:
        click.echo(f"  --option {option.name}={option.values}")
        default = f" (default: {option.choices[0]})" if option.choices else ""
        click.echo(f"      {option.help}{default}")


@seednews.command()
@click.argument("format_name", default="json", metavar="[FORMAT]")
def schema(format_name: str) -> None:
    """Print the schema of a format: the JSON Schema of articles."""
    from seednews import formats
    from seednews.errors import UnsupportedOperation

    chosen = usage(lambda: formats.get(format_name))
    if chosen.schema is None:
        raise click.UsageError(str(UnsupportedOperation(chosen.name, "give a schema; json can")))
    click.echo(chosen.schema().decode(), nl=False)


seednews.add_command(show)
seednews.add_command(check)
seednews.add_command(fmt)
