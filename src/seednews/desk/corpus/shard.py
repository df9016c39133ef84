"""Converts one portion, the unit of work for processes and clusters."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath

import attrs

from seednews.desk import step
from seednews.desk.corpus.options import Options, split
from seednews.desk.corpus.sinks import Output, Sink, open_sink
from seednews.desk.inputs.items import Item, digest_of, items
from seednews.desk.inputs.portions import Portion
from seednews.desk.settings import Packing, Settings
from seednews.desk.step import Written
from seednews.diagnostics import Diagnostic, Severity
from seednews.documents.folders import parts
from seednews.errors import DocumentError, FileError, SeedNewsError

__all__ = ["Failure", "Report", "convert_into", "convert_shard"]


@attrs.frozen
class Failure:
    """An article that could not be converted."""

    input: str
    """Path of the file, or of the packed input with the name inside."""
    position: int
    """Index in the input, from 0."""
    code: str
    """Code of the error, a key of :data:`seednews.diagnostics.CODES`."""
    message: str
    """What is wrong."""
    passing: bool = False
    """Whether a retry may succeed, for example if a file could not be reached. ``resume`` tries it again."""
    traceback: str | None = None
    """The traceback, if the error is a bug."""
    articles: int = 1
    """Number of failed articles; more than one if a worker process died."""


@attrs.frozen
class Report:
    """The result of converting a portion."""

    portion: Portion
    """The portion."""
    digest: str
    """SHA-256 of the names and bytes of its articles, in hexadecimal."""
    read: int
    """Number of articles."""
    outputs: tuple[Output, ...]
    """The written files."""
    failures: tuple[Failure, ...] = ()
    """The articles that could not be converted."""
    diagnostics: Mapping[Diagnostic, int] = attrs.field(factory=dict)
    """Diagnostics from writing (defaults that were used, and losses), each with the number of articles."""
    found: Mapping[str, int] = attrs.field(factory=dict)
    """Codes of warnings and errors from reading, each with the number of articles."""


def convert_shard(
    portion: Portion,
    output: str | os.PathLike[str],
    settings: Settings | Options,
    packing: Packing = Packing(),  # noqa: B008 - immutable
    *,
    each: Callable[[], None] | None = None,
) -> Report:
    """Convert the articles of a portion. It depends only on its arguments, so it can run in any process.

    The same call always writes the same bytes. An error in one article does not affect the others. A shard is written
    completely or not at all.

    Args:
        portion: What to convert.
        output: Folder of the outputs.
        settings: How the articles are converted.
        packing: How the outputs are packed.
        each: Called after each article.

    Raises:
        FileError: if the outputs cannot be written.
        UsageError, UnknownFormat: if settings are invalid.
    """
    settings, packing = split(settings, packing)
    return _Shards(portion, Path(output), settings, packing).report(each or _nothing)


def convert_into(
    portion: Portion, sink: Sink, settings: Settings, packing: Packing, *, each: Callable[[], None] | None = None
) -> Report:
    """Convert the articles of a portion into an open sink, which stays open. The report has no outputs."""
    return _Shards(portion, Path(), settings, packing, sink).report(each or _nothing)


def _nothing() -> None:
    pass


class _Shards:
    """Converts one portion."""

    def __init__(
        self, portion: Portion, output: Path, settings: Settings, packing: Packing, sink: Sink | None = None
    ) -> None:
        self.given = sink
        self.portion = portion
        self.output = output
        self.settings = settings.checked()
        self.packing = packing.checked(settings)
        self.suffix = self.settings.target.suffixes[0]
        self.failures: list[Failure] = []
        self.diagnostics: Counter[Diagnostic] = Counter()
        self.found: Counter[str] = Counter()
        self.outputs: list[Output] = []

    def report(self, each: Callable[[], None]) -> Report:
        sha = hashlib.sha256()
        read = 0
        sink = self.given
        try:
            for item in items(self.portion, self.settings.field):
                if sink is None or self._is_full(read):
                    self._close(sink)
                    sink = self._open(read)
                sha.update(digest_of(item))
                read += 1
                self._convert(item, sink)
                each()
            self._close(sink)
        except BaseException:
            if sink is not None and self.given is None:
                sink.abort()
            raise
        told = (tuple(self.outputs), tuple(self.failures), dict(self.diagnostics), dict(self.found))
        return Report(self.portion, sha.hexdigest(), read, *told)

    def _is_full(self, read: int) -> bool:
        packs = self.given is None and self.packing.pack is not None
        return packs and read > 0 and read % self.packing.size == 0

    def _open(self, read: int) -> Sink:
        """Open the next sink. A shard is named by its input and the index of its first article."""
        name = f"{self.portion.label}-{self.portion.first + read:09d}.{self.packing.pack}"
        return open_sink(self.output, name, self.packing.pack, overwrite=self.packing.overwrite)

    def _close(self, sink: Sink | None) -> None:
        if sink is not None and self.given is None:
            self.outputs += sink.close()

    def _convert(self, item: Item, sink: Sink) -> None:
        try:
            with step.guarded():
                written = self._written(item)
        except SeedNewsError as fault:
            self.failures.append(self._failure(item, fault))
            return
        try:
            for name, document in written:
                sink.add(self._name(name), document.data)
        except FileError as fault:
            if self.packing.pack is not None:  # the shard is unusable after an error
                raise
            self.failures.append(self._failure(item, fault))

    def _written(self, item: Item) -> list[tuple[str, Written]]:
        """The documents made from an item, by name."""
        reading, line = step.read(item, self.settings), self.packing.lines
        if step.takes_apart(reading.document, self.settings):
            named = [(f"{self._stem(item)}/{name}", each) for name, each in parts(reading.document)]
            written = [(name, step.write(each, self.settings, line=line)) for name, each in named]
        else:
            written = [(self._stem(item), step.write(reading.document, self.settings, line=line))]
        self.found.update({each.code for each in reading.diagnostics if each.severity is not Severity.INFO})
        for _, document in written:
            self.diagnostics.update(document.diagnostics)
        return written

    def _stem(self, item: Item) -> str:
        stem = str(PurePosixPath(item.name.replace("\\", "/")).with_suffix(""))
        if item.position in self.portion.marked:
            return f"{stem}-{hashlib.sha256(item.name.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
        return stem

    def _name(self, stem: str) -> str:
        """The name of an output with suffix, in the subfolder of the portion if it has one."""
        name = f"{stem}{self.suffix}"
        return f"{self.portion.below}/{name}" if self.portion.below and self.packing.pack is None else name

    def _failure(self, item: Item, fault: SeedNewsError) -> Failure:
        packed = self.portion.kind != "files"
        name = f"{self.portion.source}: {item.name}" if packed and item.name != self.portion.source else item.name
        code = fault.diagnostic().code
        # The name and the code have their own fields.
        bare = attrs.evolve(fault, name=None, code=None) if isinstance(fault, DocumentError) else fault
        message = str(bare).removeprefix(f"{item.name}: ")
        return Failure(name, item.position, code, message, isinstance(fault, FileError), step.trace(fault))
