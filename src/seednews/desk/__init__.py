"""Converts inputs to outputs: single files, a corpus, or a watched folder."""

from __future__ import annotations

__all__: list[str] = []
