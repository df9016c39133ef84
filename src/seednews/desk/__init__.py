"""From inputs to outputs: a few files, a corpus, or a folder that is watched."""

from __future__ import annotations

__all__: list[str] = []
