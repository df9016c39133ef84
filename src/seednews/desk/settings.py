"""How articles are converted, and how outputs are packed: plain values, which can be sent to other machines."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import Literal, TypeAlias, get_args

import attrs

from seednews import formats
from seednews.desk import PORTION
from seednews.errors import UsageError
from seednews.formats import Format
from seednews.model import Article, Issue
from seednews.publishing.house import House
from seednews.seed import LayoutName
from seednews.seed.known import HABITS, Habit
from seednews.seed.layout import LAYOUTS

__all__ = ["PACKS", "Pack", "Packing", "Settings", "pack_of"]


@attrs.frozen(kw_only=True)
class Settings:
    """How articles are converted."""

    format: str = "json"
    """Name of the format to write."""
    house: House | None = None
    """Default metadata, or None."""
    now: datetime | None = None
    """Time of publication; must be timezone-aware. The clock is never read."""
    source: str | None = None
    """Name of the format of the inputs. By default, it is detected from the suffix and the first bytes of each."""
    encoding: str = "utf-8"
    """Encoding of plain text."""
    layout: LayoutName | Literal["auto"] = "auto"
    """Layout of plain text."""
    standfirst_habit: Habit | None = None
    """Whether plain texts have a standfirst: ``always``, ``never`` or ``infer``; None for what the house says."""
    language: str | None = None
    """Language of articles without one, as a BCP 47 tag; None to detect it."""
    field: str | None = None
    """Key of the text in JSON Lines; None for ``text``."""
    options: Mapping[str, object] = attrs.field(factory=dict)
    """Options of the format's writer."""
    apart: bool = False
    """Whether to write each article of an issue to its own document, even if the format supports issues."""
    correct: str | None = None
    """Note to editors; if given, each article is written as a correction."""
    kill: str | None = None
    """Note to editors; if given, each article is written as killed."""
    previous: Article | Issue | None = None
    """The published version; if given, its next version is written."""

    @cached_property
    def target(self) -> Format:
        """The format to write. Raises UnknownFormat and PluginError."""
        return formats.get(self.format)

    @property
    def habit(self) -> Habit:
        """Whether plain texts have a standfirst, as the settings or the house say."""
        return self.standfirst_habit or (self.house.standfirst if self.house else "infer")

    @property
    def publishes(self) -> bool:
        """Whether to write the next version of a published document."""
        return (self.correct, self.kill, self.previous) != (None, None, None)

    def checked(self) -> Settings:
        """Check the settings, and return them with validated options.

        Raises:
            UnknownFormat: if there is no such format.
            UsageError: if an encoding, layout, habit or option is unknown, or both `correct` and `kill` are given.
            FileError: if an option names a file that cannot be read.
        """
        if self.layout != "auto" and self.layout not in LAYOUTS:
            raise UsageError("layout", f"{self.layout!r} is not one of auto, {', '.join(LAYOUTS)}")
        if self.standfirst_habit not in {None, *HABITS}:
            raise UsageError("standfirst_habit", f"{self.standfirst_habit!r} is not one of {', '.join(HABITS)}")
        try:
            codec = codecs.lookup(self.encoding).name
        except LookupError:
            raise UsageError("encoding", f"unknown encoding {self.encoding!r}") from None
        if self.correct is not None and self.kill is not None:
            raise UsageError("kill", "cannot be combined with a correction; use one of `correct` and `kill`")
        return attrs.evolve(self, encoding=codec, options=self.target.check(self.options))


Pack: TypeAlias = Literal["jsonl", "jsonl.gz", "jsonl.zst", "tar", "tar.gz", "tar.zst", "zip"]
"""How several articles are packed into one file."""

PACKS: tuple[Pack, ...] = get_args(Pack)
"""All ways of packing; each is the suffix of its files."""


def pack_of(path: str) -> Pack | None:
    """How a file is packed, by its suffix; None if it is not packed."""
    return next((pack for pack in PACKS if path.lower().endswith(f".{pack}")), None)


@attrs.frozen(kw_only=True)
class Packing:
    """How the outputs of a corpus are packed."""

    pack: Pack | None = None
    """How outputs are packed; None to write each article to its own file."""
    size: int = PORTION
    """Maximum number of articles in a shard."""
    overwrite: bool = False
    """Whether to overwrite existing outputs."""

    @property
    def lines(self) -> bool:
        """Whether the outputs are JSON Lines."""
        return self.pack is not None and self.pack.startswith("jsonl")

    def checked(self, settings: Settings) -> Packing:
        """Check the packing, and return it. Raises UsageError if it is unknown or does not match the settings."""
        if self.pack is not None and self.pack not in PACKS:
            raise UsageError("pack", f"{self.pack!r} is not one of {', '.join(PACKS)}")
        if self.lines and settings.format != "json":
            raise UsageError("pack", f"JSON Lines only support json, not {settings.format}; use tar or zip")
        if self.size < 1:
            raise UsageError("size", "must be at least 1")
        return self
