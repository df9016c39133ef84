"""Splits inputs (files, folders, packed files) into portions, and iterates over their articles."""

from __future__ import annotations

__all__: list[str] = []
