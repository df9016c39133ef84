"""Seed text as a format among the others; the work is done in :mod:`seednews.seed`."""

from __future__ import annotations

from typing import Any

from seednews.formats.format import Format, Option, Reading, text_writer
from seednews.formats.shared.release import RELEASE_OPTIONS, released
from seednews.model import Article
from seednews.seed import parse, render, render_bare

__all__ = ["FORMAT"]


def _read(data: bytes, name: str | None = None) -> Reading:
    parsed = parse(data, name=name)
    return Reading(parsed.unwrap(), parsed.diagnostics)


def _write(article: Article, style: str = "explicit", **options: Any) -> bytes:  # noqa: ANN401 - see RELEASE_OPTIONS
    """Seed text; plain prose says no more that it is not to be published, and so is for what is released."""
    return render(article).encode() if style == "explicit" else _bare(article, **options)


_bare = released(text_writer(render_bare), "seed")

FORMAT = Format(
    name="seed",
    title="seed text: plain text, bare or with marks and front matter",
    suffixes=(".txt",),
    media_type="text/plain; charset=utf-8",
    read=_read,
    write=_write,
    options=(
        Option("style", "explicit keeps everything; bare is plain prose without marks", ("explicit", "bare")),
        *RELEASE_OPTIONS,
    ),
)
