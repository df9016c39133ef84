"""What words alone say: language, dateline, quotations, speakers, times and counts. Strings in, spans out."""

from __future__ import annotations

__all__: list[str] = []
