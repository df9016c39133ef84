"""Analyses text: language, dateline, quotations, speakers, times and word counts. Takes strings, returns spans."""

from __future__ import annotations

__all__: list[str] = []
