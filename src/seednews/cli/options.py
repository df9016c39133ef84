"""Options that several commands share, grouped as in ``--help``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from seednews.cli.terminal import DEBUG, QUIET, VERBOSE, switch, usage
from seednews.desk import PORTION

if TYPE_CHECKING:
    from datetime import date

__all__ = [
    "CORPUS",
    "EXCLUDE",
    "GENERAL",
    "HOUSE",
    "INPUT",
    "ISSUE",
    "NEWSROOM",
    "OUTPUT",
    "Command",
    "option",
    "options",
]

F = TypeVar("F", bound=Callable[..., Any])

_GENERAL = "General"
"""The last group."""


class _Option(click.Option):
    """An option in a group of the help."""

    def __init__(self, *names: Any, group: str, **settings: Any) -> None:  # noqa: ANN401 - the arguments of click.Option
        super().__init__(*names, **settings)
        self.group = group


class Command(click.Command):
    """A command whose help lists its options by group, in order of first appearance."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write one section per group of options."""
        groups: dict[str, list[tuple[str, str]]] = {}
        own = [each for each in self.get_params(ctx) if isinstance(each, click.Option)]
        for parameter in sorted(own, key=lambda each: getattr(each, "group", _GENERAL) == _GENERAL):
            record = parameter.get_help_record(ctx)
            if record is not None:
                groups.setdefault(getattr(parameter, "group", _GENERAL), []).append(record)
        for group, records in groups.items():
            with formatter.section(f"{group} options"):
                formatter.write_dl(records)


def option(group: str, *names: str, **settings: Any) -> Callable[[F], F]:  # noqa: ANN401 - the arguments of click.option
    """``click.option`` in a group of the help."""
    return click.option(*names, cls=_Option, group=group, **settings)


def options(*groups: Sequence[Callable[[F], F]]) -> Callable[[F], F]:
    """Add the options of several groups to a command, in order."""

    def add(command: F) -> F:
        for each in reversed([each for group in groups for each in group]):
            command = each(command)
        return command

    return add


def _format(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """The name of a format. Raises click.UsageError if it is unknown."""
    if value is not None:
        from seednews import formats

        usage(lambda: formats.get(value))
    return value


def _day(_context: click.Context, _option: click.Parameter, value: str | None) -> date | None:
    """A date as YYYY-MM-DD (ISO 8601), or ``today``."""
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


def _number(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """A number in a series (EPUB 3.3, section D.3.5)."""
    if value is not None and not all(part.isascii() and part.isdigit() for part in value.split(".")):
        raise click.BadParameter(f"{value!r} is not a number; expected digits such as 132, or 12.3")
    return value


LAYOUTS = click.Choice(["auto", "blank-line", "single-line", "wrapped"])
PACKS = click.Choice(["jsonl", "jsonl.gz", "jsonl.zst", "tar", "tar.gz", "tar.zst", "zip"])

STANDFIRST = option(
    "Input",
    "--standfirst",
    "habit",
    type=click.Choice(["always", "never", "infer"]),
    help="Whether plain texts have a standfirst.  [default: as the house says, else infer]",
)
INPUT: list[Callable[[Any], Any]] = [
    option(
        "Input",
        "--from",
        "source",
        metavar="FORMAT",
        callback=_format,
        help="Format of the inputs.  [default: by suffix and first bytes]",
    ),
    option(
        "Input",
        "--encoding",
        default="utf-8",
        show_default=True,
        metavar="NAME",
        help="Encoding of plain texts that are not UTF-8.",
    ),
    option(
        "Input",
        "--layout",
        type=LAYOUTS,
        default="auto",
        show_default=True,
        help="Layout of plain text, if auto-detection gets it wrong.",
    ),
    STANDFIRST,
]
"""How inputs are read."""

ONE_HOUSE = option("Input", "--house", metavar="FILE", help="TOML file that says whether texts have a standfirst.")
"""The house, for commands that read and do not publish."""

ALLOW_LOSS = option(
    "Output", "--allow-loss", is_flag=True, help="Exit with 0 even if words of an input could not be read."
)

OUTPUT: list[Callable[[Any], Any]] = [
    option("Output", "--to", "to", metavar="FORMAT", help="Format to write.  [default: by the suffix of -o]"),
    option(
        "Output", "-o", "--output", metavar="PATH", help="Output file, or folder for several inputs; '-' for stdout."
    ),
    option(
        "Output",
        "--option",
        "options",
        multiple=True,
        metavar="NAME=VALUE",
        help="Option of the format; 'seednews formats' lists them. Repeatable.",
    ),
    option("Output", "--force", is_flag=True, help="Overwrite existing files."),
    ALLOW_LOSS,
]
"""What is written, and where."""

HOUSE: list[Callable[[Any], Any]] = [
    option("Metadata", "--house", metavar="FILE", help="TOML file with default metadata: provider, ..."),
    option("Metadata", "--language", metavar="TAG", help="Language of the issue, or default language of articles."),
    option(
        "Metadata",
        "--author",
        "authors",
        multiple=True,
        metavar="NAME",
        help="Author of the book (EPUB). Repeatable.  [default: from the bylines]",
    ),
]
"""Metadata that the texts do not state."""

ISSUE: list[Callable[[Any], Any]] = [
    option(
        "Issue",
        "--date",
        "day",
        callback=_day,
        metavar="YYYY-MM-DD",
        help="Date of the issue, or 'today'. Part of its identity.",
    ),
    option("Issue", "--series", metavar="TITLE", help="Series that the issue belongs to."),
    option("Issue", "--number", metavar="N", callback=_number, help="Number of the issue in its series (EPUB)."),
    option("Issue", "--strict", is_flag=True, help="Fail if a file in a folder is not an article or cannot be read."),
]
"""Metadata and checks of an issue."""

NEWSROOM: list[Callable[[Any], Any]] = [
    option("Newsroom", "--receiver", metavar="NAME", help="Target system of the NewsML-G2, such as superdesk."),
    option("Newsroom", "--previous", metavar="FILE", help="The published version; write the next one."),
]
"""Receivers and versions."""

EXCLUDE: list[Callable[[Any], Any]] = [
    option(
        "Input",
        "--exclude",
        multiple=True,
        metavar="PATTERN",
        help="Skip files in folders (as .gitignore). Repeatable.",
    ),
]

CORPUS: list[Callable[[Any], Any]] = [
    *EXCLUDE,
    option("Input", "--field", metavar="KEY", help="Key of the text in JSON Lines.  [default: text]"),
    option(
        "Corpus",
        "--jobs",
        type=click.IntRange(min=1),
        default=1,
        show_default=True,
        metavar="N",
        help="Number of processes.",
    ),
    option("Corpus", "--pack", type=PACKS, help="Pack the outputs into shards in the folder of -o."),
    option(
        "Corpus",
        "--shard-size",
        "size",
        type=click.IntRange(min=1),
        default=PORTION,
        show_default=True,
        metavar="N",
        help="Articles per shard.",
    ),
    option("Corpus", "--manifest", metavar="FILE", help="Record all inputs and outputs, with digests."),
    option("Corpus", "--resume", is_flag=True, help="Continue the interrupted run of --manifest."),
    option("Corpus", "--report", metavar="FILE", help="List articles that failed, as JSON Lines."),
    option("Corpus", "--scheduler", metavar="ADDRESS", help="Run on a Dask cluster; 'local' starts one."),
]
"""How a corpus is converted."""

GENERAL: list[Callable[[Any], Any]] = [
    option(
        _GENERAL,
        *names,
        is_flag=True,
        expose_value=False,
        callback=switch(key),
        help=words,
    )
    for names, key, words in (
        (("-v", "--verbose"), VERBOSE, "Print every diagnostic, uncertain blocks included."),
        (("-q", "--quiet"), QUIET, "Print errors only."),
        (("--debug",), DEBUG, "Show tracebacks of bugs."),
    )
]
"""Options of every command that converts."""
