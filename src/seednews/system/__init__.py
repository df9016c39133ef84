"""Access to the file system: bounded reading, atomic writing, portable file names, file signatures."""

from __future__ import annotations

__all__: list[str] = []
