"""What an input holds: one article, a folder, or a packed file, as portions and as the articles in them."""

from __future__ import annotations

__all__: list[str] = []
