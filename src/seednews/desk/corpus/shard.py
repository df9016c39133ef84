"""Converts one portion: the unit that processes and clusters work on."""

from __future__ import annotations

import codecs
import hashlib
import os
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Literal

import attrs

from seednews import formats
from seednews.desk.convert import Settings, prepared, read_document
from seednews.desk.corpus.items import Item, digest_of, items
from seednews.desk.corpus.portions import Portion
from seednews.desk.corpus.sinks import PACKS, Output, Pack, Sink, open_sink
from seednews.documents.folders import parts
from seednews.errors import DocumentError, FileError, SeedNewsError, UsageError
from seednews.formats.json.write import article_to, encode_line, escaped, issue_to
from seednews.model import Article, Issue
from seednews.model.metadata import admit
from seednews.publishing.house import House
from seednews.seed import LayoutName, parse
from seednews.seed.layout import LAYOUTS

__all__ = ["Failure", "Options", "Report", "convert_into", "convert_shard", "read_item"]


@attrs.frozen(kw_only=True)
class Options:
    """How a corpus is converted: plain values, which can be sent to another machine and written into a manifest."""

    format: str = "json"
    """Name of the format to write."""
    pack: Pack | None = None
    """How the outputs are packed; None: each article in a file of its own."""
    size: int = 20_000
    """Largest number of articles in a shard."""
    house: House | None = None
    """What holds for every article; None where nobody named a house."""
    now: datetime | None = None
    """The moment of publishing."""
    encoding: str = "utf-8"
    """Encoding of seed text."""
    layout: LayoutName | Literal["auto"] = "auto"
    """Layout of seed text."""
    settings: Mapping[str, object] = attrs.field(factory=dict)
    """Options of the format's writer."""
    field: str | None = None
    """Key of the text in JSON Lines."""
    overwrite: bool = False
    """Whether outputs that are there are replaced."""
    apart: bool = False
    """Whether issues are taken apart, even where the format holds such."""
    source: str | None = None
    """Name of the format of the inputs; None where the suffix and the first bytes of each decide."""

    def as_settings(self) -> Settings:
        """The same, for single documents. Raises UnknownFormat and UsageError."""
        if self.pack is not None and self.pack not in PACKS:
            raise UsageError("pack", f"{self.pack!r} is none of {', '.join(PACKS)}")
        if self.layout != "auto" and self.layout not in LAYOUTS:
            raise UsageError("layout", f"{self.layout!r} is none of auto, {', '.join(LAYOUTS)}")
        try:
            codecs.lookup(self.encoding)
        except LookupError:
            raise UsageError("encoding", f"{self.encoding!r} is no encoding that Python knows") from None
        target = formats.get(self.format)
        options = target.check(self.settings)
        return Settings(
            target=target,
            house=self.house,
            now=self.now,
            encoding=self.encoding,
            layout=self.layout,
            options=options,
            apart=self.apart,
            source=self.source,
        )


@attrs.frozen
class Failure:
    """An article that could not be converted."""

    input: str
    """Where it is: the path of a file, or the packed input with the name in it."""
    position: int
    """Its number in the input, from 0."""
    code: str
    """Code of what is wrong, a key of :data:`seednews.diagnostics.CODES`."""
    message: str
    """What is wrong, in words."""


@attrs.frozen
class Report:
    """What became of a portion."""

    portion: Portion
    """The portion."""
    digest: str
    """SHA-256 of the names and bytes of its articles, in hexadecimal."""
    read: int
    """How many articles it has."""
    outputs: tuple[Output, ...]
    """The files that were written."""
    failures: tuple[Failure, ...] = ()
    """What could not be converted; everything else was."""
    defaults: Mapping[str, int] = attrs.field(factory=dict)
    """Defaults that stand for what nobody gave, with the number of articles."""


def convert_shard(
    portion: Portion,
    output: str | os.PathLike[str],
    options: Options,
    *,
    each: Callable[[], None] | None = None,
) -> Report:
    """Convert the articles of a portion. It needs nothing but its arguments, so any engine may call it anywhere.

    Called again it writes the same bytes. One bad article stops no other. A shard appears whole or not at all.

    Args:
        portion: What to convert.
        output: Folder of the outputs.
        options: How.
        each: Called after each article.

    Raises:
        FileError: where the outputs cannot be written.
        UsageError, UnknownFormat: for options that the format does not know.
    """
    return _Run(portion, Path(output), options).report(each or _nothing)


def convert_into(portion: Portion, sink: Sink, options: Options, *, each: Callable[[], None] | None = None) -> Report:
    """Convert the articles of a portion into a sink that is open and stays so; the report names no outputs."""
    return _Run(portion, Path(), options, sink).report(each or _nothing)


def _nothing() -> None:
    pass


class _Run:
    """The work on one portion."""

    def __init__(self, portion: Portion, output: Path, options: Options, sink: Sink | None = None) -> None:
        self.given = sink
        self.portion = portion
        self.output = output
        self.options = options
        self.settings = options.as_settings()
        self.suffix = self.settings.target.suffixes[0]
        self.failures: list[Failure] = []
        self.defaults: Counter[str] = Counter()
        self.outputs: list[Output] = []

    def report(self, each: Callable[[], None]) -> Report:
        sha = hashlib.sha256()
        read = 0
        sink = self.given
        try:
            for item in items(self.portion, self.options.field):
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
        return Report(
            self.portion, sha.hexdigest(), read, tuple(self.outputs), tuple(self.failures), dict(self.defaults)
        )

    def _is_full(self, read: int) -> bool:
        packs = self.given is None and self.options.pack is not None
        return packs and read > 0 and read % self.options.size == 0

    def _open(self, read: int) -> Sink:
        """The sink for what comes next. A shard is named after its input and the number of its first article."""
        name = f"{self.portion.label}-{self.portion.first + read:09d}.{self.options.pack}"
        return open_sink(self.output, name, self.options.pack, overwrite=self.options.overwrite)

    def _close(self, sink: Sink | None) -> None:
        if sink is not None and self.given is None:
            self.outputs += sink.close()

    def _convert(self, item: Item, sink: Sink) -> None:
        stem = str(PurePosixPath(item.name.replace("\\", "/")).with_suffix(""))
        if item.position in self.portion.marked:
            stem += f"-{hashlib.sha256(item.name.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
        try:
            document = read_item(item, self.settings)
            if self.settings.takes_apart(document):
                written = [(f"{stem}/{name}", self._written(each)) for name, each in parts(document)]
            else:
                written = [(stem, self._written(document))]
        except SeedNewsError as fault:
            self.failures.append(self._failure(item, fault))
            return
        try:
            for name, data in written:
                sink.add(self._name(name), data)
        except FileError as fault:
            if self.options.pack is not None:  # what cannot take this article takes no other
                raise
            self.failures.append(self._failure(item, fault))

    def _written(self, document: Article | Issue) -> bytes:
        document, told = prepared(document, self.settings)
        self.defaults.update(told)
        lines = self.options.pack is not None and self.options.pack.startswith("jsonl")
        return self._line(document) if lines else self.settings.dumps(document)

    def _line(self, document: Article | Issue) -> bytes:
        line = encode_line(article_to(document) if isinstance(document, Article) else issue_to(document))
        return escaped(line) if self.settings.options.get("ascii") else line

    def _name(self, stem: str) -> str:
        """The name of an output with the suffix of its format, in the folder of the portion where it has one."""
        name = f"{stem}{self.suffix}"
        return f"{self.portion.below}/{name}" if self.portion.below and self.options.pack is None else name

    def _failure(self, item: Item, fault: SeedNewsError) -> Failure:
        code = (fault.code if isinstance(fault, DocumentError) else None) or "SN400"
        packed = self.portion.kind != "files"
        name = f"{self.portion.source}: {item.name}" if packed and item.name != self.portion.source else item.name
        return Failure(name, item.position, code, str(fault).removeprefix(f"{item.name}: "))


def read_item(item: Item, settings: Settings) -> Article | Issue:
    """The document that an item holds. Raises what is wrong with it."""
    if item.fault is not None:
        raise item.fault
    if item.encoding is None:
        return read_document(item.data, item.name, settings).document
    headline = item.facts.get("title", ...)
    parsed = parse(item.data, encoding=item.encoding, layout=settings.layout, headline=headline, name=item.name)
    return _with_facts(parsed.unwrap(), item.facts)


def _with_facts(article: Article, facts: Mapping[str, str]) -> Article:
    """The article with id and address of its record, where its text names none and the model admits them."""
    meta = article.meta
    said = {"id": facts.get("id"), "source": facts.get("url")}
    values = {name: value for name, value in said.items() if value is not None and getattr(meta, name) is None}
    admitted, _ = admit(values)
    new = {name: getattr(admitted, name) for name in values if getattr(admitted, name) is not None}
    return attrs.evolve(article, meta=attrs.evolve(meta, **new)) if new else article
