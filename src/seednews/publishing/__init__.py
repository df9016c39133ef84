"""Publishing: default metadata from a house file, and versions of an item."""

from __future__ import annotations

__all__: list[str] = []
