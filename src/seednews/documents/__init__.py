"""Documents in any format: bytes and files to articles and back; JSON Lines; folders as issues."""

from __future__ import annotations

__all__: list[str] = []
