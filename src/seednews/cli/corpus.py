"""Converts a corpus from the command line: its options, the progress bar and the summary."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

import click

from seednews.cli.terminal import STREAM, console, debug, is_verbose, refuses_loss, say, tell_passed_over, told
from seednews.desk import PORTION

if TYPE_CHECKING:
    from seednews.desk.corpus import Failure, Summary
    from seednews.desk.settings import Settings
    from seednews.diagnostics import Diagnostic

__all__ = ["Corpus", "convert_many", "tell_written"]


class Corpus(NamedTuple):
    """The options for a corpus."""

    jobs: int = 1
    pack: str | None = None
    size: int = PORTION
    exclude: tuple[str, ...] = ()
    field: str | None = None
    manifest: str | None = None
    resume: bool = False
    report: str | None = None
    scheduler: str | None = None

    @property
    def format(self) -> str | None:
        """The format that the packing requires, if any: JSON Lines contain only JSON."""
        return "json" if self.pack is not None and self.pack.startswith("jsonl") else None

    def refuse_for(self, what: str) -> None:
        """Reject options that would have no effect. Raises click.UsageError."""
        if self != Corpus():
            names = {name: f"--{'shard-size' if name == 'size' else name}" for name in self._fields}
            given = [names[name] for name, value in self._asdict().items() if value != getattr(Corpus(), name)]
            raise click.UsageError(f"{', '.join(given)}: only for a corpus, not for {what}")

    def is_meant(self, inputs: Sequence[str], output: str | None) -> bool:
        """Whether to convert a corpus: because of the inputs, the output, or an option."""
        if self._replace(size=PORTION) != Corpus():
            return True
        from seednews.desk.inputs.portions import is_packed
        from seednews.desk.settings import pack_of
        from seednews.system.streams import is_remote

        packed = output is not None and pack_of(output) is not None
        return packed or any(is_packed(each) or is_remote(each) for each in inputs)


def convert_many(
    inputs: Sequence[str], output: str | None, settings: Settings, corpus: Corpus, *, force: bool, allow_loss: bool
) -> NoReturn:
    """Convert a corpus, report the results, and exit."""
    from seednews.desk.corpus import convert_corpus
    from seednews.desk.settings import Packing, pack_of
    from seednews.errors import SeedNewsError, UsageError

    if output is None or (output == STREAM and corpus.pack is None):
        advice = "use -o PATH, or write packed to standard output: --pack jsonl -o -"
        raise click.UsageError(f"a corpus is written to a folder or a packed file; {advice}")
    if output == STREAM and corpus.pack != "jsonl" and sys.stdout.isatty():
        raise click.UsageError(f"{corpus.pack} is binary and cannot be printed to a terminal; use -o FILE")
    packing = Packing(pack=corpus.pack or pack_of(output), size=corpus.size, overwrite=force)  # type: ignore[arg-type]  # click checks the choice
    try:
        with _progress(inputs, corpus.size, corpus.exclude) as each:
            summary = convert_corpus(
                inputs,
                output,
                settings,
                packing,
                jobs=corpus.jobs,
                scheduler=corpus.scheduler,
                exclude=corpus.exclude,
                manifest=corpus.manifest,
                resume=corpus.resume,
                report=corpus.report,
                each=each,
            )
    except UsageError as fault:
        raise click.UsageError(told(fault)) from None
    except SeedNewsError as fault:
        say(told(fault), "red")
        sys.exit(1)
    except KeyboardInterrupt:
        advice = "" if corpus.manifest is None else "; run the command again with --resume to continue"
        say(f"interrupted; finished outputs are kept{advice}", "red")
        sys.exit(130)
    _tell(summary, output, corpus.report)
    is_loss = refuses_loss(summary.is_lossy, allow_loss=allow_loss)
    sys.exit(1 if summary.failed or is_loss else 0)


@contextmanager
def _progress(inputs: Sequence[str], size: int, exclude: Sequence[str]) -> Iterator[Callable[[int], None] | None]:
    """A progress bar with rate and remaining time, on a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, TextColumn, TimeRemainingColumn
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Any) -> Text:  # noqa: ANN401 - rich's own class
            return Text("" if not task.speed else f"{task.speed:,.0f}/s")

    columns = (TextColumn("converting"), BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn())
    with Progress(*columns, console=console(), transient=True) as bar:
        task = bar.add_task("converting", total=_total(inputs, size, exclude))
        yield lambda count: bar.advance(task, count)


def _total(inputs: Sequence[str], size: int, exclude: Sequence[str]) -> int | None:
    """The number of articles, if it is known without reading all of them."""
    from seednews.desk.corpus import plan

    total = 0
    for portion in () if STREAM in inputs else plan(inputs, size, exclude=exclude, faults=[]):
        if portion.count is None:
            return None
        total += portion.count
    return total or None


_SHOWN = 20
"""How many failed articles to list."""


def _tell(summary: Summary, output: str, report: str | None) -> None:
    for failure in summary.failures[:_SHOWN]:
        say(_line_of(failure), "red")
        debug(failure.traceback)
    if summary.failed > _SHOWN:
        where = f"; see {report} for all of them" if report else "; use --report FILE to list all"
        say(f"... and {summary.failed - _SHOWN:,} more{where}", "red")
    tell_passed_over(summary.passed_over)
    tell_found(summary.found)
    tell_written(summary.diagnostics)
    failed = f", {summary.failed:,} could not be converted" if summary.failed else ""
    done = summary.read - summary.failed
    files = f"{summary.outputs:,} {'file' if summary.outputs == 1 else 'files'}"
    where = "standard output" if output == STREAM else f"{output} ({files})"
    say(f"{done:,} of {summary.read:,} articles written to {where}{failed}")


def _line_of(failure: Failure) -> str:
    """A failure as `convert` prints it: the name of the input, line and column, the code, and the message."""
    place, _, rest = failure.message.partition(": ")
    if place.replace(":", "").isdigit():
        return f"{failure.input}:{place}: {failure.code} {rest}"
    named = failure.message.startswith(failure.input)
    return f"{failure.code} {failure.message}" if named else f"{failure.input}: {failure.code} {failure.message}"


def tell_found(found: Counter[str]) -> None:
    """Print each kind of warning once, with the number of articles."""
    from seednews.diagnostics import CODES

    for code, count in sorted(found.items()):
        say(
            f"warning[{code}]: {CODES.get(code, '')} (in {count:,} {'article' if count == 1 else 'articles'})", "yellow"
        )


def tell_written(diagnostics: Counter[Diagnostic]) -> None:
    """Print each kind of warning from writing once: defaults that were used, and losses. With --verbose, print all."""
    kinds: dict[object, list[Diagnostic]] = {}
    for each in diagnostics:
        is_alone = is_verbose() or each.path is None
        kinds.setdefault(each if is_alone else (each.code, each.path), []).append(each)
    for alike in kinds.values():
        first, count = alike[0], diagnostics[alike[0]]
        field = f"{first.path}: " if first.path else ""
        articles = f" in {count:,} articles" if count > 1 else ""
        if len(alike) == 1:
            more = f"; {first.advice}" if first.advice else ""
        else:
            others = sum(diagnostics[each] for each in alike[1:])
            more = f"; similar in {others:,} other article{'s' * (others != 1)} (-v lists them)"
        say(f"warning: {field}{first.message}{articles}{more}", "yellow")
