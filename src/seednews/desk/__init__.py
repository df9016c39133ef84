"""Converts inputs to outputs: single files, a corpus, or a watched folder."""

from __future__ import annotations

__all__ = ["PORTION"]

PORTION = 20_000
"""Maximum number of articles in a portion of a corpus, and so in a shard, by default."""
