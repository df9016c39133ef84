"""The older class for settings and packing, which keeps working."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

import attrs

from seednews.desk import PORTION
from seednews.desk.settings import Pack, Packing, Settings
from seednews.publishing.house import House
from seednews.seed import LayoutName

__all__ = ["Options", "split"]


@attrs.frozen(kw_only=True)
class Options:
    """Older combination of :class:`Settings` and :class:`Packing`. The fields have the same meaning."""

    format: str = "json"
    pack: Pack | None = None
    size: int = PORTION
    house: House | None = None
    now: datetime | None = None
    encoding: str = "utf-8"
    layout: LayoutName | Literal["auto"] = "auto"
    settings: Mapping[str, object] = attrs.field(factory=dict)
    """Options of the format's writer: `Settings.options`."""
    field: str | None = None
    overwrite: bool = False
    apart: bool = False
    source: str | None = None


def split(settings: Settings | Options, packing: Packing) -> tuple[Settings, Packing]:
    """Split the older class into settings and packing."""
    if isinstance(settings, Settings):
        return settings, packing
    values = attrs.asdict(settings, recurse=False)
    values["options"] = values.pop("settings")
    packs = {name: values.pop(name) for name in ("pack", "size", "overwrite")}
    return Settings(**values), Packing(**packs)
