"""The commands that look at texts: how they are understood, what is wrong with them, their canonical form."""

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

from seednews.cli.options import INPUT, Command, option, options
from seednews.cli.terminal import STREAM, console, debug, in_shell, say, styled, tell_passed_over, told, usage

if TYPE_CHECKING:
    from seednews.desk.inputs.items import Item
    from seednews.diagnostics import Diagnostic
    from seednews.formats import Format
    from seednews.seed import BlockInfo, LayoutName, Parsed

__all__ = ["check", "fmt", "show"]

_WIDTH = 80
"""Columns of what is printed where no terminal says how wide it is."""


def _width() -> int:
    """Columns of the terminal, or the default for a pipe or a file."""
    return shutil.get_terminal_size((_WIDTH, 0)).columns if sys.stdout.isatty() else _WIDTH


_SEVERITY = {"error": "red", "warning": "yellow", "info": "blue"}


def _parse(
    path: str, encoding: str, source: str | None, layout: LayoutName | Literal["auto"] = "auto"
) -> tuple[Parsed, bytes]:
    """What a file of seed text was understood to be, and its bytes."""
    from seednews.desk.few import load
    from seednews.desk.step import guarded
    from seednews.documents.whole import format_of
    from seednews.errors import UnsupportedOperation
    from seednews.seed import parse

    data, name = load(path), None if path == STREAM else path
    chosen = format_of(data, name, source)
    if chosen.name != "seed":
        raise UnsupportedOperation(chosen.name, f"be looked at as plain text; {path} is {chosen.title}")
    with guarded():
        return parse(data, encoding=encoding, layout=layout, name=name), data


@click.command(cls=Command, short_help="Show how a text is understood, and why.")
@click.argument("path", metavar="INPUT")
@option("Output", "--json", "as_json", is_flag=True, help="Print one JSON object, for programs.")
@option(
    "Output", "--html", "as_html", is_flag=True, help="Print a web page: the text with its blocks, and the article."
)
@options(INPUT)
def show(
    path: str,
    source: str | None,
    encoding: str,
    layout: LayoutName | Literal["auto"],
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
    """  # noqa: D301 - click's own mark for lines that are not filled
    from seednews.desk.step import trace
    from seednews.errors import FileError, InternalError, SeedNewsError

    if as_json and as_html:
        raise click.UsageError("--json and --html are two forms; name one")
    try:
        parsed, _ = _parse(path, encoding, source, layout)
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
    """The text as a tree: its form, then its blocks under the crossheads that they stand under."""
    yield f"{parsed.source.name or 'standard input'}: {parsed.form} form, {parsed.layout.name} layout"
    yield _shortened(f"  {parsed.layout.reason}", _width())
    named = parsed.article is not None and parsed.article.meta.language is not None
    basis = "the front matter says so" if named else parsed.believed.basis
    yield _shortened(f"  language {parsed.language} ({basis}), direction {parsed.direction}", _width())
    under = False
    for block in parsed.blocks:
        yield from _block_lines(parsed, block, under=under and block.kind != "crosshead")
        under = under or block.kind == "crosshead"
    for diagnostic in parsed.diagnostics:
        yield styled(in_shell(str(diagnostic)), fg=_SEVERITY[diagnostic.severity.label])


def _block_lines(parsed: Parsed, block: BlockInfo, *, under: bool) -> Iterator[str]:
    """Line, kind, words; below, the reasons of what was inferred."""
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
    """As much of a text as fits into that many columns."""
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
"""Joiners and the soft hyphen: not printable, but a part of words."""


def _isolated(text: str) -> str:
    """A text with letters that run from the right, kept from turning its line around (Unicode, annex 9)."""
    from unicodedata import bidirectional

    return f"\u2068{text}\u2069" if any(bidirectional(each) in {"R", "AL"} for each in text) else text


def _codes(_context: click.Context, _option: click.Parameter, value: str | None) -> tuple[str, ...]:
    """Codes, or what codes begin with, between commas."""
    from seednews.diagnostics import CODES

    named = tuple(each.strip().upper() for each in (value or "").split(",") if each.strip())
    for each in named:
        if not any(code.startswith(each) for code in CODES):
            raise click.BadParameter(f"no code begins with {each}; --list-codes lists them")
    return named


def _list_codes(context: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's order
    """Print every code with what it stands for."""
    from seednews.diagnostics import CODES

    if value:
        for code, what in CODES.items():
            click.echo(f"{code}  {what}")
        context.exit()


@click.command(cls=Command, short_help="Find what is wrong with articles of any format.")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@options(INPUT)
@option("Input", "--field", metavar="KEY", help="Key of the text in JSON Lines.  [default: text]")
@option(
    "Output",
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="Form of the findings: for people, for programs, or annotations on GitHub.",
)
@option(
    "Output", "--select", callback=_codes, metavar="CODE,...", help="Show only these codes, or prefixes such as SN1."
)
@option("Output", "--ignore", callback=_codes, metavar="CODE,...", help="Hide these; the longer of two prefixes wins.")
@option("Checks", "--schema", metavar="FILE", help="Also validate XML inputs with this XML Schema.")
@option(
    "Checks",
    "--receiver",
    metavar="NAME",
    help="Show what a receiver of NewsML-G2 refuses or drops: apa, or FILE.toml.",
)
@option("Checks", "--epubcheck", "with_epubcheck", is_flag=True, help="Also run epubcheck on e-books.")
@option("Fixes", "--fix", "fixes", is_flag=True, help="Fix plain text where that changes no word.")
@option("Fixes", "--unsafe-fixes", is_flag=True, help="With --fix: also fixes that guess, such as a wrong encoding.")
@click.option(
    "--list-codes", is_flag=True, is_eager=True, expose_value=False, callback=_list_codes, help="List every code."
)
def check(  # noqa: PLR0913, PLR0917 - one argument an option; click calls by name
    inputs: tuple[str, ...],
    source: str | None,
    form: str,
    encoding: str,
    layout: LayoutName | Literal["auto"],
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
    """Find what is wrong with articles of any format.

    INPUT is a file, '-' for standard input, a folder, a tar or zip archive, JSON Lines, or the manifest of a
    conversion, whose inputs and outputs are then verified.

    The exit code is 1 if an error was found. The documentation describes each code (docs/diagnostics.md).
    """
    if unsafe_fixes and not fixes:
        raise click.UsageError("--unsafe-fixes goes with --fix")
    further = usage(lambda: _Further(schema, receiver, with_epubcheck=with_epubcheck))
    passed_over: Counter[str] = Counter()
    found = 0
    for path in inputs:
        for document in _documents(path, source, field, passed_over):
            if fixes:
                _fix(document, encoding, lambda code: _is_chosen(code, select, ignore), unsafe=unsafe_fixes)
            found_here = usage(partial(_findings, document, encoding, layout, further))
            diagnostics = [each for each in found_here if _is_chosen(each.code, select, ignore)]
            found += sum(each.severity.label == "error" for each in diagnostics)
            for diagnostic in diagnostics:
                _FORMS[form](document.name, diagnostic)
    if form == "text":
        tell_passed_over(passed_over)
        further.tell()
        say("no errors" if not found else f"{found} errors" if found > 1 else "1 error")
    sys.exit(1 if found else 0)


class _Document(NamedTuple):
    """Something to check."""

    name: str
    """Its path, behind which stands the name in a packed file."""
    source: str | None
    """Name of its format, where that was given."""
    item: Item | None = None
    """What was taken out of a packed file; None for a file, or a stream, that is still to be read."""


_PORTION = 20_000
"""Files of a folder that are looked for at once."""


def _documents(path: str, source: str | None, field: str | None, passed_over: Counter[str]) -> Iterator[_Document]:
    """The documents of an input, each when it is asked for. Raises click.UsageError where a folder cannot be read."""
    from seednews.desk.inputs.items import items
    from seednews.desk.inputs.portions import is_packed, plan
    from seednews.system import files
    from seednews.system.streams import is_remote

    if (not is_packed(path) and not is_remote(path)) or _is_manifest(path):
        yield _Document(path, source)
        return
    portions = plan([path], _PORTION, passed_over=passed_over)
    while (portion := usage(lambda: next(portions, None))) is not None:
        if files.is_folder(path):
            yield from (_Document(str(Path(path, name)), source) for name in portion.names)
        else:
            for item in items(portion, field):
                yield _Document(path if item.name == path else f"{path}: {item.name}", source, item)


def _is_manifest(path: str) -> bool:
    from seednews.desk.corpus.manifest import is_manifest

    try:
        with Path(path).open("rb") as stream:
            return is_manifest(stream.read(20))
    except (OSError, ValueError):  # told when it is read
        return False


class _Further:
    """What others say of a document: an XML Schema, a receiver, epubcheck; and which ones they were not asked about."""

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

            if console().is_terminal:  # it takes seconds for each book, which nobody should take for a halt
                say(f"{name}: epubcheck looks at it ...")
            yield from checked(data)
        self.unasked["--receiver"] += self.receiver is not None and chosen.name != "newsml-g2"
        self.unasked["--schema"] += self.validate is not None and not is_xml
        self.unasked["--epubcheck"] += self.with_epubcheck and not is_book

    def tell(self) -> None:
        """Say that an option had no say about what is not of its kind."""
        for name, kind in (("--schema", "XML"), ("--receiver", "NewsML-G2"), ("--epubcheck", "e-books")):
            if count := self.unasked[name]:
                inputs = "one input that is" if count == 1 else f"{count:,} inputs that are"
                say(f"{name} is for {kind}, and was not asked about {inputs} none", "yellow")


def _is_chosen(code: str, select: tuple[str, ...], ignore: tuple[str, ...]) -> bool:
    """Whether a code is told of: the longest prefix of it that is named decides, and all are where none is selected."""
    selected = max((len(each) for each in select or ("",) if code.startswith(each)), default=-1)
    return selected > max((len(each) for each in ignore if code.startswith(each)), default=-1)


def _fix(document: _Document, encoding: str, chosen: Callable[[str], bool], *, unsafe: bool) -> None:
    """Put right what can be in one file, and say what was done. What cannot be read is left to the check."""
    from seednews.desk.few import load
    from seednews.desk.step import guarded
    from seednews.documents.whole import format_of
    from seednews.errors import SeedNewsError
    from seednews.seed.fix import FIXABLE, UNSAFE, fix
    from seednews.system import files

    path = document.name
    if path == STREAM or document.item is not None:
        what = "standard input" if path == STREAM else path
        raise click.UsageError(f"--fix changes files, and there is none to change in {what}")
    try:
        data = load(path)
        text = data.decode(encoding)
        if format_of(data, path, document.source).name != "seed" or text.encode(encoding) != data:
            return
        with guarded():
            fixed = fix(text, {code for code in FIXABLE if chosen(code) and (unsafe or code not in UNSAFE)})
        if fixed is None:
            say(f"{path}: left as it is, since it would come to say something else", "yellow")
        elif fixed.counts:
            files.write_bytes(path, fixed.text.encode(encoding))
            told = ", ".join(f"{count} of {code}" for code, count in sorted(fixed.counts.items()))
            say(f"{path}: characters put right: {told}")
    except (UnicodeError, LookupError):
        return
    except SeedNewsError as fault:
        say(str(fault), "red")


_ALSO_TOLD_AS = {"SN406": "SN421", "SN415": "SN424"}
"""What reading tells by the way, and a check tells as the fault that it is: one line for it is enough."""


def _findings(
    document: _Document, encoding: str, layout: LayoutName | Literal["auto"], further: _Further
) -> list[Diagnostic]:
    """The diagnostics of a document; what cannot be read at all is one, too."""
    import attrs

    from seednews.desk.step import guarded
    from seednews.errors import DependencyMissing, SeedNewsError

    try:
        with guarded():
            return list(_judged(document, encoding, layout, further))
    except DependencyMissing:
        raise
    except SeedNewsError as fault:
        found = fault.diagnostic()
        return [attrs.evolve(found, message=found.message.removeprefix(f"{document.name}: "))]


def _judged(
    document: _Document, encoding: str, layout: LayoutName | Literal["auto"], further: _Further
) -> Iterator[Diagnostic]:
    """What there is to say of a document. Raises what stands in the way of reading it."""
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
        parsed = parse(item.data, name=name, encoding=item.encoding or encoding, layout=layout, headline=headline)
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
    """An annotation, as workflow commands of GitHub Actions have them."""
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
@option("Output", "--bare", is_flag=True, help="Write plain prose, without marks and metadata.")
@option("Output", "--check", "only_check", is_flag=True, help="Change nothing; exit with 1 if a file is not canonical.")
def fmt(
    inputs: tuple[str, ...],
    source: str | None,
    encoding: str,
    layout: LayoutName | Literal["auto"],
    *,
    bare: bool,
    only_check: bool,
) -> None:
    """Rewrite seed texts in canonical form, in place. '-' reads standard input and writes standard output.

    In the canonical form a mark states the kind of every block, so nothing is inferred any more.
    """
    from seednews.desk.step import trace
    from seednews.errors import SeedNewsError

    changed = failed = 0
    for path in inputs:
        try:
            changed += _format(path, encoding, source, layout, bare=bare, only_check=only_check)
        except SeedNewsError as fault:
            failed += 1
            say(told(fault), "red")
            debug(trace(fault))
    if only_check and changed:
        say(f"{changed} of {len(inputs)} are not canonical")
    sys.exit(1 if failed or (only_check and changed) else 0)


_LEFT_OUT = frozenset({"SN203", "SN207"})
"""Diagnostics of words that are in no article, and would be gone from a file that is written anew."""


def _format(
    path: str, encoding: str, source: str | None, layout: LayoutName | Literal["auto"], *, bare: bool, only_check: bool
) -> bool:
    """Write one file in canonical form; whether it was not."""
    from seednews import formats
    from seednews.cli.clock import moment
    from seednews.desk.step import guarded
    from seednews.system import files

    parsed, data = _parse(path, encoding, source, layout)
    article = parsed.unwrap()
    for each in parsed.diagnostics:
        if each.severity.label != "info":
            say(str(each), "yellow")
    if any(each.code in _LEFT_OUT for each in parsed.diagnostics) and path != STREAM and not only_check:
        say(f"{path}: left as it is, since words would be left out", "red")
        return False
    with guarded():
        canonical = formats.get("seed").dumps(article, style="bare" if bare else "explicit", now=moment())
    if path == STREAM and not only_check:
        click.echo(canonical, nl=False)
    elif canonical != data:
        if only_check:
            say(f"{path}: is not canonical")
        else:
            files.write_bytes(path, canonical)
    return canonical != data
