"""What publishing needs beyond the words: the house's metadata, and the versions of an item."""

from __future__ import annotations

__all__: list[str] = []
