"""Reads and writes documents in any format, JSON Lines, and folders as issues."""

from __future__ import annotations

__all__: list[str] = []
