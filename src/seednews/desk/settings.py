"""How articles are converted, and how outputs are packed: plain values, which can be sent to other machines."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import Literal, TypeAlias, get_args

import attrs

from seednews import formats
from seednews.errors import UsageError
from seednews.formats import Format
from seednews.model import Article, Issue
from seednews.publishing.house import House
from seednews.seed import LayoutName
from seednews.seed.layout import LAYOUTS

__all__ = ["PACKS", "Pack", "Packing", "Settings", "pack_of"]


@attrs.frozen(kw_only=True)
class Settings:
    """How one article, or each of many, is converted."""

    format: str = "json"
    """Name of the format to write."""
    house: House | None = None
    """Metadata that holds for every article; None if there is none."""
    now: datetime | None = None
    """The moment of publishing, aware. No clock is read."""
    source: str | None = None
    """Name of the format of the inputs; by default, the suffix and the first bytes of each decide."""
    encoding: str = "utf-8"
    """Encoding of plain text."""
    layout: LayoutName | Literal["auto"] = "auto"
    """Layout of plain text."""
    language: str | None = None
    """Language of articles that do not name one, a tag of BCP 47; None to detect it."""
    field: str | None = None
    """Key of the text in records of JSON Lines; None for ``text``."""
    options: Mapping[str, object] = attrs.field(factory=dict)
    """Options of the format's writer."""
    apart: bool = False
    """Whether each article of an issue becomes a document of its own, even if the format holds issues."""
    correct: str | None = None
    """Note to the editors; if given, each article is written as a correction of what was published."""
    kill: str | None = None
    """Note to the editors; if given, each article is written as its own withdrawal."""
    previous: Article | Issue | None = None
    """The version that was published; if given, the next version of it is written."""

    @cached_property
    def target(self) -> Format:
        """The format to write. Raises UnknownFormat and PluginError."""
        return formats.get(self.format)

    @property
    def publishes(self) -> bool:
        """Whether a next version of something published is written."""
        return (self.correct, self.kill, self.previous) != (None, None, None)

    def checked(self) -> Settings:
        """The same settings, with options as the format's writer takes them.

        Raises:
            UnknownFormat: if there is no such format.
            UsageError: for an encoding, a layout or an option that does not exist, and for a correction that is a
                withdrawal as well.
            FileError: for an option that names a file which cannot be read.
        """
        if self.layout != "auto" and self.layout not in LAYOUTS:
            raise UsageError("layout", f"{self.layout!r} is not one of auto, {', '.join(LAYOUTS)}")
        try:
            codec = codecs.lookup(self.encoding).name
        except LookupError:
            raise UsageError("encoding", f"{self.encoding!r} is not an encoding that Python knows") from None
        if self.correct is not None and self.kill is not None:
            raise UsageError("kill", "an article is either corrected or killed; use one of `correct` and `kill`")
        return attrs.evolve(self, encoding=codec, options=self.target.check(self.options))


Pack: TypeAlias = Literal["jsonl", "jsonl.gz", "jsonl.zst", "tar", "tar.gz", "tar.zst", "zip"]
"""How many articles are packed into one file."""

PACKS: tuple[Pack, ...] = get_args(Pack)
"""Every way of packing; each is the suffix of its files."""


def pack_of(path: str) -> Pack | None:
    """How a file of that name is packed, by its suffix; None if it is not packed."""
    return next((pack for pack in PACKS if path.lower().endswith(f".{pack}")), None)


@attrs.frozen(kw_only=True)
class Packing:
    """How the outputs of a corpus are packed."""

    pack: Pack | None = None
    """How they are packed; None for each article in a file of its own."""
    size: int = 20_000
    """Largest number of articles in a shard."""
    overwrite: bool = False
    """Whether outputs that already exist are replaced."""

    @property
    def lines(self) -> bool:
        """Whether the outputs are JSON Lines."""
        return self.pack is not None and self.pack.startswith("jsonl")

    def checked(self, settings: Settings) -> Packing:
        """The same packing. Raises UsageError if it does not exist, or does not go with the settings."""
        if self.pack is not None and self.pack not in PACKS:
            raise UsageError("pack", f"{self.pack!r} is not one of {', '.join(PACKS)}")
        if self.lines and settings.format != "json":
            raise UsageError("pack", f"JSON Lines hold json, not {settings.format}; pack it as tar or zip")
        if self.size < 1:
            raise UsageError("size", "must be at least 1")
        return self
