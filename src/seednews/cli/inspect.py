"""The commands ``show``, ``check`` and ``fmt``, which examine texts and rewrite them in canonical form."""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import click

from seednews.cli.convert import house_of
from seednews.cli.options import GENERAL, INPUT, ONE_HOUSE, Command, option, options
from seednews.cli.terminal import STREAM, console, debug, in_shell, is_quiet, say, styled, tell_passed_over, told, usage

if TYPE_CHECKING:
    from seednews.desk.inputs.items import Item
    from seednews.diagnostics import Diagnostic
    from seednews.errors import FileError
    from seednews.formats import Format
    from seednews.seed import BlockInfo, LayoutName, Parsed
    from seednews.seed.known import Habit

__all__ = ["check", "fmt", "show"]

_WIDTH = 80
"""Width of the output, in columns, if there is no terminal."""


def _width() -> int:
    """Width of the terminal in columns, or the default for a pipe or a file."""
    return shutil.get_terminal_size((_WIDTH, 0)).columns if sys.stdout.isatty() else _WIDTH


_SEVERITY = {"error": "red", "warning": "yellow", "info": "blue"}


class _Reading(NamedTuple):
    """How plain text is read; the fields are arguments of `seednews.parse`."""

    encoding: str
    layout: LayoutName | Literal["auto"]
    standfirst_habit: Habit


def _reading(encoding: str, layout: LayoutName | Literal["auto"], habit: Habit | None, house: str | None) -> _Reading:
    """How plain text is read, by the options of the command, else by the house."""
    if habit is None:
        found = usage(lambda: house_of(house))
        habit = found.standfirst if found else "infer"
    return _Reading(encoding, layout, habit)


def _parse(path: str, source: str | None, reading: _Reading) -> tuple[Parsed, bytes]:
    """Parse a file of seed text; returns the result and the bytes."""
    from seednews.desk.few import load
    from seednews.desk.step import guarded
    from seednews.documents.whole import format_of
    from seednews.errors import UnsupportedOperation
    from seednews.seed import parse

    data, name = load(path), None if path == STREAM else path
    chosen = format_of(data, name, source)
    if chosen.name != "seed":
        raise UnsupportedOperation(chosen.name, f"be read as plain text; {path} is {chosen.title}")
    with guarded():
        return parse(data, name=name, **reading._asdict()), data


@click.command(cls=Command, short_help="Show how a text is understood, and why.")
@click.argument("path", metavar="INPUT")
@option("Output", "--json", "as_json", is_flag=True, help="Print a JSON object, for programs.")
@option(
    "Output", "--html", "as_html", is_flag=True, help="Print a web page: the text with its blocks, and the article."
)
@options(INPUT)
@ONE_HOUSE
def show(
    path: str,
    source: str | None,
    encoding: str,
    layout: LayoutName | Literal["auto"],
    habit: Habit | None,
    house: str | None,
    *,
    as_json: bool,
    as_html: bool,
) -> None:
    """Show how a plain text is understood, and why.

    For each block, print its line, its kind, the basis of the decision and the probability that it is right.

    \b
    Examples:
      seednews show story.txt
      seednews show --html story.txt > story.html
    """  # noqa: D301 - \b tells click not to rewrap the lines
    from seednews.desk.step import trace
    from seednews.errors import FileError, InternalError, SeedNewsError

    if as_json and as_html:
        raise click.UsageError("--json and --html cannot be combined; use one of them")
    try:
        parsed, _ = _parse(path, source, _reading(encoding, layout, habit, house))
    except (FileError, InternalError) as fault:
        say(told(fault), "red")
        debug(trace(fault))
        sys.exit(1)
    except SeedNewsError as fault:
        raise click.UsageError(told(fault)) from None
    if as_json:
        click.echo(json.dumps(_as_json(parsed), ensure_ascii=False, indent=1))
    elif as_html:
        from seednews.cli.looking import page

        click.echo(page(parsed), nl=False)
    else:
        for line in _lines(parsed):
            click.echo(line)
    sys.exit(1 if parsed.errors else 0)


def _as_json(parsed: Parsed) -> dict[str, Any]:
    return {
        "name": parsed.source.name,
        "form": parsed.form,
        "language": parsed.language,
        "direction": parsed.direction,
        "layout": {"name": parsed.layout.name, "reason": parsed.layout.reason, "sure": parsed.layout.sure},
        "blocks": [_block_as_json(parsed, block) for block in parsed.blocks],
        "diagnostics": [_diagnostic_as_json(each) for each in parsed.diagnostics],
    }


def _block_as_json(parsed: Parsed, block: BlockInfo) -> dict[str, Any]:
    place = parsed.source.position(block.span.start)
    return {
        "kind": block.kind,
        "role": block.role,
        "text": block.text,
        "start": block.span.start,
        "end": block.span.end,
        "line": place.line,
        "column": place.column,
        "basis": block.basis.how,
        "score": block.basis.score,
        "reasons": block.basis.reasons,
    }


def _lines(parsed: Parsed) -> Iterator[str]:
    """The text as a tree: its form, then its blocks, indented below their crossheads."""
    yield f"{parsed.source.name or 'standard input'}: {parsed.form} form, {parsed.layout.name} layout"
    yield _shortened(f"  {parsed.layout.reason}", _width())
    named = parsed.article is not None and parsed.article.meta.language is not None
    basis = "from the front matter" if named else parsed.believed.basis
    yield _shortened(f"  language {parsed.language} ({basis}), direction {parsed.direction}", _width())
    under = False
    for block in parsed.blocks:
        yield from _block_lines(parsed, block, under=under and block.kind != "crosshead")
        under = under or block.kind == "crosshead"
    for diagnostic in parsed.diagnostics:
        yield styled(in_shell(str(diagnostic)), fg=_SEVERITY[diagnostic.severity.label])


def _block_lines(parsed: Parsed, block: BlockInfo, *, under: bool) -> Iterator[str]:
    """Line number, kind and words of a block; for an inferred kind, the reasons below."""
    from seednews.diagnostics import cells

    width = _width()
    number = parsed.source.position(block.span.start).line
    indent = "  " if under else ""
    kind = f"{indent}{block.role or block.kind}"
    head = f"{number:>5}  {kind:<13} "
    basis = (
        f"{block.basis.how} {min(block.basis.score, 0.99):.0%}" if block.basis.how == "inference" else block.basis.how
    )
    words = _shortened(block.text, width - cells(head) - len(basis) - 2)
    gap = " " * (width - cells(head) - cells(words) - len(basis))
    yield f"{head}{_isolated(words)}{gap}{styled(basis, dim=True)}"
    if block.basis.how == "inference" and block.kind != "paragraph" and block.basis.reasons:
        for line in textwrap.wrap("; ".join(block.basis.reasons), max(width - len(head), 20)):
            yield styled(f"{'':<{len(head)}}{line}", dim=True)


def _shortened(text: str, width: int) -> str:
    """The text, cut to fit into `width` columns."""
    from seednews.diagnostics import cells

    text = "".join(each if each.isprintable() or each in _KEPT else " " for each in text[: 2 * width])
    if cells(text) <= width:
        return text
    kept, used = [], 1
    for each in text:
        used += cells(each)
        if used > width:
            break
        kept.append(each)
    return f"{''.join(kept)}…"


_KEPT = "\u200c\u200d\u00ad"
"""Joiners and the soft hyphen. They are not printable, but part of words."""


def _isolated(text: str) -> str:
    """Isolate right-to-left text so that it does not reorder the rest of the line (Unicode, annex 9)."""
    from unicodedata import bidirectional

    return f"\u2068{text}\u2069" if any(bidirectional(each) in {"R", "AL"} for each in text) else text


def _codes(_context: click.Context, _option: click.Parameter, value: str | None) -> tuple[str, ...]:
    """Codes, or prefixes of codes, separated by commas."""
    from seednews.diagnostics import CODES

    named = tuple(each.strip().upper() for each in (value or "").split(",") if each.strip())
    for each in named:
        if not any(code.startswith(each) for code in CODES):
            raise click.BadParameter(f"unknown code {each}; use --list-codes to list all codes")
    return named


def _list_codes(context: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's order
    """Print all codes with their titles."""
    from seednews.diagnostics import CODES

    if value:
        for code, what in CODES.items():
            click.echo(f"{code}  {what}")
        context.exit()


@click.command(cls=Command, short_help="Check articles in any format for errors.")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@options(INPUT)
@ONE_HOUSE
@option("Input", "--field", metavar="KEY", help="Key of the text in JSON Lines.  [default: text]")
@option(
    "Output",
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="Output format: for people, for programs, or annotations for GitHub.",
)
@option(
    "Output", "--select", callback=_codes, metavar="CODE,...", help="Show only these codes, or prefixes such as SN1."
)
@option("Output", "--ignore", callback=_codes, metavar="CODE,...", help="Hide these; the longer prefix wins.")
@option("Checks", "--schema", metavar="FILE", help="Also validate XML inputs with this XML Schema.")
@option(
    "Checks",
    "--receiver",
    metavar="NAME",
    help="Show what a target system of NewsML-G2 rejects or drops: apa, or FILE.toml.",
)
@option("Checks", "--epubcheck", "with_epubcheck", is_flag=True, help="Also run epubcheck on e-books.")
@option("Fixes", "--fix", "fixes", is_flag=True, help="Fix plain text without changing any word.")
@option(
    "Fixes",
    "--unsafe-fixes",
    is_flag=True,
    help="With --fix: also apply guesses, such as for a wrong encoding.",
)
@click.option(
    "--list-codes", is_flag=True, is_eager=True, expose_value=False, callback=_list_codes, help="List all codes."
)
@options(GENERAL)
def check(  # noqa: PLR0913, PLR0917 - one argument an option; click calls by name
    inputs: tuple[str, ...],
    source: str | None,
    form: str,
    encoding: str,
    layout: LayoutName | Literal["auto"],
    habit: Habit | None,
    house: str | None,
    schema: str | None,
    receiver: str | None,
    field: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    *,
    with_epubcheck: bool,
    fixes: bool,
    unsafe_fixes: bool,
) -> None:
    """Check articles in any format for errors.

    INPUT is a file, '-' for standard input, a folder, a tar or zip archive, JSON Lines, or the manifest of a
    conversion. For a manifest, its inputs and outputs are verified.

    The exit code is 1 if there are errors. docs/diagnostics.md describes each code.
    """
    if unsafe_fixes and not fixes:
        raise click.UsageError("--unsafe-fixes requires --fix")
    further = usage(lambda: _Further(schema, receiver, with_epubcheck=with_epubcheck))
    reading = _reading(encoding, layout, habit, house)
    passed_over: Counter[str] = Counter()
    found = 0
    for path in inputs:
        for document in _documents(path, source, field, passed_over):
            if fixes:
                _fix(document, encoding, lambda code: _is_chosen(code, select, ignore), unsafe=unsafe_fixes)
            found_here = usage(partial(_findings, document, reading, further))
            diagnostics = [each for each in found_here if _is_chosen(each.code, select, ignore)]
            errors = [each for each in diagnostics if each.severity.label == "error"]
            found += len(errors)
            for diagnostic in errors if is_quiet() else diagnostics:
                _FORMS[form](document.name, diagnostic)
    if form == "text":
        tell_passed_over(passed_over)
        further.tell()
        say("no errors" if not found else f"{found} errors" if found > 1 else "1 error")
    sys.exit(1 if found else 0)


class _Document(NamedTuple):
    """A document to check."""

    name: str
    """The path, followed by the name inside a packed file."""
    source: str | None
    """Name of the format, if it was given."""
    item: Item | None = None
    """The member of a packed file; None for a file or a stream that is still to be read."""


def _documents(path: str, source: str | None, field: str | None, passed_over: Counter[str]) -> Iterator[_Document]:
    """Iterate over the documents of an input. Raises click.UsageError if a folder cannot be read."""
    from seednews.desk import PORTION
    from seednews.desk.inputs.items import Item, items
    from seednews.desk.inputs.portions import is_packed, plan
    from seednews.system import files
    from seednews.system.streams import is_remote

    if (not is_packed(path) and not is_remote(path)) or _is_manifest(path):
        yield _Document(path, source)
        return
    faults: list[FileError] = []
    portions = plan([path], PORTION, passed_over=passed_over, faults=faults)
    while (portion := usage(lambda: next(portions, None))) is not None:
        if files.is_folder(path):
            yield from (_Document(str(Path(path, name)), source) for name in portion.names)
        else:
            for item in items(portion, field):
                yield _Document(path if item.name == path else f"{path}: {item.name}", source, item)
    for fault in faults:
        yield _Document(fault.path, source, Item(fault.path, 0, fault=fault))


def _is_manifest(path: str) -> bool:
    from seednews.desk.corpus.manifest import is_manifest

    try:
        with Path(path).open("rb") as stream:
            return is_manifest(stream.read(20))
    except (OSError, ValueError):  # reported when the file is read
        return False


class _Further:
    """Further checks: an XML Schema, a receiver, epubcheck. Counts the documents that they do not apply to."""

    def __init__(self, schema: str | None, receiver: str | None, *, with_epubcheck: bool) -> None:
        from seednews.formats.newsml import receivers
        from seednews.formats.shared.xml import xml_schema

        self.receiver = receiver
        if receiver is not None:
            receivers.receiver(receiver)
        self.validate = None if schema is None else xml_schema(schema)
        self.with_epubcheck = with_epubcheck
        self.unasked: Counter[str] = Counter()

    def __call__(self, name: str, chosen: Format, data: bytes) -> Iterator[Diagnostic]:
        is_xml, is_book = chosen.media_type.endswith("xml"), chosen.name == "epub"
        if self.validate is not None and is_xml:
            yield from self.validate(data)
        if self.receiver is not None and chosen.name == "newsml-g2":
            from seednews.formats.newsml.check import judged

            yield from judged(data, self.receiver)
        if self.with_epubcheck and is_book:
            from seednews.formats.epub.checker import checked

            if console().is_terminal:  # show progress, since it takes seconds for each book
                say(f"{name}: running epubcheck ...")
            yield from checked(data)
        self.unasked["--receiver"] += self.receiver is not None and chosen.name != "newsml-g2"
        self.unasked["--schema"] += self.validate is not None and not is_xml
        self.unasked["--epubcheck"] += self.with_epubcheck and not is_book

    def tell(self) -> None:
        """Report inputs that an option did not apply to."""
        for name, kind in (("--schema", "XML"), ("--receiver", "NewsML-G2"), ("--epubcheck", "e-books")):
            if count := self.unasked[name]:
                inputs = "1 other input" if count == 1 else f"{count:,} other inputs"
                say(f"{name} applies only to {kind}; skipped {inputs}", "yellow")


def _is_chosen(code: str, select: tuple[str, ...], ignore: tuple[str, ...]) -> bool:
    """Whether to report a code. The longest matching prefix decides. Without a selection, all codes are reported."""
    selected = max((len(each) for each in select or ("",) if code.startswith(each)), default=-1)
    return selected > max((len(each) for each in ignore if code.startswith(each)), default=-1)


def _fix(document: _Document, encoding: str, chosen: Callable[[str], bool], *, unsafe: bool) -> None:
    """Fix one file and print what was changed. Errors in reading are left to the check."""
    from seednews.desk.few import load
    from seednews.desk.step import guarded
    from seednews.documents.whole import format_of
    from seednews.errors import SeedNewsError
    from seednews.seed.fix import FIXABLE, UNSAFE, fix
    from seednews.system import files

    path = document.name
    if path == STREAM or document.item is not None:
        what = "standard input" if path == STREAM else path
        raise click.UsageError(f"--fix only works on files, not on {what}")
    try:
        data = load(path)
        text = data.decode(encoding)
        if format_of(data, path, document.source).name != "seed" or text.encode(encoding) != data:
            return
        with guarded():
            fixed = fix(text, {code for code in FIXABLE if chosen(code) and (unsafe or code not in UNSAFE)})
        if fixed is None:
            say(f"{path}: not changed, since the fix would change its meaning", "yellow")
        elif fixed.counts:
            files.write_bytes(path, fixed.text.encode(encoding))
            told = ", ".join(f"{count} of {code}" for code, count in sorted(fixed.counts.items()))
            say(f"{path}: fixed characters: {told}")
    except (UnicodeError, LookupError):
        return
    except SeedNewsError as fault:
        say(str(fault), "red")


_ALSO_TOLD_AS = {"SN406": "SN421", "SN415": "SN424"}
"""Findings of readers that the check of a format also reports, by the code that it uses. Only the latter is shown."""


def _findings(document: _Document, reading: _Reading, further: _Further) -> list[Diagnostic]:
    """The diagnostics of a document, including the error if it cannot be read."""
    import attrs

    from seednews.desk.step import guarded
    from seednews.errors import DependencyMissing, SeedNewsError

    try:
        with guarded():
            return list(_judged(document, reading, further))
    except DependencyMissing:
        raise
    except SeedNewsError as fault:
        found = fault.diagnostic()
        return [attrs.evolve(found, message=found.message.removeprefix(f"{document.name}: "))]


def _judged(document: _Document, reading: _Reading, further: _Further) -> Iterator[Diagnostic]:
    """The diagnostics of a document. Raises an error if it cannot be read."""
    from seednews.desk.corpus.manifest import is_manifest, verify
    from seednews.desk.few import load
    from seednews.desk.inputs.items import Item
    from seednews.documents.whole import format_of
    from seednews.seed import parse
    from seednews.seed.examine import examine

    name = None if document.name == STREAM else document.name
    item = document.item or Item(document.name, 0, load(document.name))
    if item.fault is not None:
        raise item.fault
    if name is not None and document.item is None and is_manifest(item.data):
        yield from verify(name)
        return
    chosen = format_of(item.data, name, document.source)
    if chosen.name == "seed":
        headline = item.facts.get("title", ...)
        way = reading._replace(encoding=item.encoding or reading.encoding)
        parsed = parse(item.data, name=name, headline=headline, **way._asdict())
        yield from (*parsed.diagnostics, *examine(parsed))
    else:
        told = [*chosen.loads_any(item.data, name).diagnostics, *(chosen.examine(item.data) if chosen.examine else ())]
        codes = {each.code for each in told}
        yield from (each for each in told if _ALSO_TOLD_AS.get(each.code) not in codes)
    yield from further(document.name, chosen, item.data)


def _tell(path: str, diagnostic: Diagnostic) -> None:
    named = diagnostic.source is not None and diagnostic.source.name is not None
    shown = str(diagnostic) if named else f"{path}: {diagnostic}" if diagnostic.line is None else f"{path}:{diagnostic}"
    click.echo(styled(in_shell(shown), fg=_SEVERITY[diagnostic.severity.label]))


def _tell_json(path: str, diagnostic: Diagnostic) -> None:
    click.echo(json.dumps({"file": path, **_diagnostic_as_json(diagnostic)}, ensure_ascii=False))


def _diagnostic_as_json(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.label,
        "message": diagnostic.message,
        "line": diagnostic.line,
        "column": diagnostic.column,
        "path": diagnostic.path,
        "advice": diagnostic.advice and in_shell(diagnostic.advice),
    }


def _tell_github(path: str, diagnostic: Diagnostic) -> None:
    """Print an annotation as a workflow command of GitHub Actions."""
    word = {"error": "error", "warning": "warning", "info": "notice"}[diagnostic.severity.label]
    place = "".join(
        f",{key}={value}" for key, value in (("line", diagnostic.line), ("col", diagnostic.column)) if value
    )
    message = diagnostic.message if diagnostic.path is None else f"{diagnostic.path}: {diagnostic.message}"
    click.echo(f"::{word} file={_escaped(path, ':,')}{place},title={diagnostic.code}::{_escaped(message)}")


def _escaped(text: str, further: str = "") -> str:
    for each in f"%\r\n{further}":
        text = text.replace(each, f"%{ord(each):02X}")
    return text


_FORMS: dict[str, Callable[[str, Diagnostic], None]] = {"text": _tell, "json": _tell_json, "github": _tell_github}


@click.command(cls=Command, short_help="Rewrite texts with marks, in canonical form.")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@options(INPUT)
@ONE_HOUSE
@option("Output", "--bare", is_flag=True, help="Write plain prose, without marks and metadata.")
@option("Output", "--check", "only_check", is_flag=True, help="Change nothing; exit with 1 if a file is not canonical.")
def fmt(
    inputs: tuple[str, ...],
    source: str | None,
    encoding: str,
    layout: LayoutName | Literal["auto"],
    habit: Habit | None,
    house: str | None,
    *,
    bare: bool,
    only_check: bool,
) -> None:
    """Rewrite seed texts in canonical form, in place. '-' reads standard input and writes standard output.

    In canonical form a mark states the kind of every block, so nothing needs to be inferred.
    """
    from seednews.desk.step import trace
    from seednews.errors import SeedNewsError

    reading = _reading(encoding, layout, habit, house)
    changed = failed = 0
    for path in inputs:
        try:
            changed += _format(path, source, reading, bare=bare, only_check=only_check)
        except SeedNewsError as fault:
            failed += 1
            say(told(fault), "red")
            debug(trace(fault))
    if only_check and changed:
        say(f"{changed} of {len(inputs)} files are not in canonical form")
    sys.exit(1 if failed or (only_check and changed) else 0)


_LEFT_OUT = frozenset({"SN203", "SN207"})
"""Codes of words that are not in the article. Rewriting the file would lose them."""


def _format(path: str, source: str | None, reading: _Reading, *, bare: bool, only_check: bool) -> bool:
    """Rewrite one file in canonical form; returns whether it differed."""
    from seednews import formats
    from seednews.cli.clock import moment
    from seednews.desk.step import guarded
    from seednews.system import files

    parsed, data = _parse(path, source, reading)
    article = parsed.unwrap()
    for each in parsed.diagnostics:
        if each.severity.label != "info":
            say(str(each), "yellow")
    if any(each.code in _LEFT_OUT for each in parsed.diagnostics) and path != STREAM and not only_check:
        say(f"{path}: not changed, since words would be lost", "red")
        return False
    with guarded():
        canonical = formats.get("seed").dumps(article, style="bare" if bare else "explicit", now=moment())
    if path == STREAM and not only_check:
        click.echo(canonical, nl=False)
    elif canonical != data:
        if only_check:
            say(f"{path}: not in canonical form")
        else:
            files.write_bytes(path, canonical)
    return canonical != data
