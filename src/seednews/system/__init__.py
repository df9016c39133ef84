"""The file system and the streams of the process: reading, writing whole or not at all, portable names, signatures."""

from __future__ import annotations

__all__: list[str] = []
