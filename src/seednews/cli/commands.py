"""The command ``seednews``. Each command imports the library only when it runs, so ``--help`` is fast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from seednews import __version__
from seednews.cli.convert import convert, corpus, correct, issue, kill, settings_of
from seednews.cli.inspect import check, fmt, show
from seednews.cli.options import ALLOW_LOSS, GENERAL, STANDFIRST, Command, option, options
from seednews.cli.terminal import say, usage

if TYPE_CHECKING:
    from seednews.formats import Format
    from seednews.seed.known import Habit

__all__ = ["seednews"]


class _Group(click.Group):
    """Lists the commands in the order in which people need them."""

    ORDER = "convert issue show check fmt correct kill watch corpus formats schema".split()

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of the commands."""
        return sorted(super().list_commands(ctx), key=self.ORDER.index)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - the type of click
        """Run the command. Ctrl-C ends it with the exit code 130, as shells expect; click's own is 1."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            say("interrupted", "red")
            ctx.exit(130)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="seednews")
def seednews() -> None:
    """Turn plain-text news articles into NewsML-G2, EPUB and JSON, and read these formats back.

    \b
    Examples:
      seednews show story.txt                      show how a text is understood, and why
      seednews convert story.txt -o story.epub     write a book; .xml writes NewsML-G2
      seednews issue morning/ --title "The Morning Paper" --date today -o morning.epub

    'seednews COMMAND --help' describes a command. The tutorial, how-tos and reference are in the folder docs/ of the
    repository.
    """  # noqa: D301 - \b tells click not to rewrap the lines


@seednews.command(cls=Command, short_help="Convert and deliver new files in a folder.")
@click.argument("folder")
@option("Output", "--to", required=True, metavar="FORMAT", help="Format to deliver.")
@option(
    "Output",
    "--deliver",
    required=True,
    metavar="FOLDER",
    help="Folder or address to deliver to, such as sftp://host/in.",
)
@option("Output", "--option", "options", multiple=True, metavar="NAME=VALUE", help="Option of the format. Repeatable.")
@option("Output", "--receiver", metavar="NAME", help="Target system of NewsML-G2, such as superdesk, or FILE.toml.")
@ALLOW_LOSS
@option("Input", "--encoding", default="utf-8", show_default=True, metavar="NAME", help="Encoding of plain text.")
@STANDFIRST
@option("Input", "--house", metavar="FILE", help="TOML file with default metadata: provider, ...")
@option("Folder", "--interval", default=1.0, show_default=True, metavar="SECONDS", help="Time between scans.")
@option(
    "Folder",
    "--settle",
    default=2.0,
    show_default=True,
    metavar="SECONDS",
    help="Wait until a file is unchanged this long.",
)
@option("Folder", "--done", metavar="FOLDER", help="Folder for delivered originals.  [default: FOLDER/done]")
@option("Folder", "--failed", metavar="FOLDER", help="Folder for failed originals.  [default: FOLDER/failed]")
@option("Folder", "--ledger", metavar="FILE", help="Record of deliveries.  [default: FOLDER/.seednews-ledger.sqlite]")
@option(
    "Folder", "--log", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Format of the log."
)
@option("Folder", "--once", is_flag=True, help="Deliver the present files, then exit; exit code 1 on failure.")
@options(GENERAL)
def watch(  # noqa: PLR0913, PLR0917 - one argument an option; click calls by name
    folder: str,
    to: str,
    deliver: str,
    house: str | None,
    encoding: str,
    habit: Habit | None,
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
    allow_loss: bool,
) -> None:
    """Watch a folder, and convert and deliver each new file once.

    An article with a known id is delivered as a new version. The original is moved to 'done' or, with a report of the
    reason, to 'failed'. SIGTERM stops the command after the current file.

    \b
    Example:
      seednews watch incoming/ --to newsml-g2 --receiver superdesk --deliver /srv/superdesk/in
    """  # noqa: D301 - \b tells click not to rewrap the lines
    import attrs

    from seednews.cli.clock import moment
    from seednews.cli.watching import watch_folder

    given = (*options, *(() if receiver is None else (f"receiver={receiver}",)))
    settings = attrs.evolve(settings_of(to, None, house, encoding, given), standfirst_habit=habit)
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
        allow_loss=allow_loss,
    )


@seednews.command("formats", short_help="List formats and their options.")
@click.argument("wanted", required=False, metavar="[FORMAT]")
def list_formats(wanted: str | None) -> None:
    """List the built-in formats and those of plug-ins. With FORMAT, describe that format."""
    from seednews import formats
    from seednews.errors import PluginError

    if wanted is not None:
        _describe(usage(lambda: formats.get(wanted)))
        return
    faults = list(formats.faults())  # first, because this loads the plug-ins and reports slow ones
    for name in formats.names():
        try:
            each = formats.get(name)
        except PluginError:
            continue
        ways = " and ".join(way for way, there in (("read", each.read), ("write", each.write)) if there)
        click.echo(f"{name:<12} {' '.join(each.suffixes):<8} {ways:<15} {each.title}")
        for own in each.options:
            click.echo(f"{'':<12} --option {own.name}={own.values}: {own.help}")
    for fault in faults:
        say(str(fault), "red")


def _describe(shown: Format) -> None:
    """Print the details of one format."""
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
    for own in shown.options:
        click.echo(f"  --option {own.name}={own.values}")
        default = f" (default: {own.choices[0]})" if own.choices else ""
        click.echo(f"      {own.help}{default}")


@seednews.command(short_help="Print the JSON Schema of articles.")
@click.argument("format_name", default="json", metavar="[FORMAT]")
def schema(format_name: str) -> None:
    """Print the schema of a format; by default, the JSON Schema of articles."""
    from seednews import formats
    from seednews.errors import UnsupportedOperation

    chosen = usage(lambda: formats.get(format_name))
    if chosen.schema is None:
        raise click.UsageError(str(UnsupportedOperation(chosen.name, "print a schema; json can")))
    click.echo(chosen.schema().decode(), nl=False)


for _command in (convert, issue, corpus, correct, kill, show, check, fmt):
    seednews.add_command(_command)
