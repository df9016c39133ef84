"""Seed text as a format among the others; the work is done in :mod:`seednews.seed`."""

from __future__ import annotations

from datetime import datetime

from seednews.formats.format import Format, Option, Reading
from seednews.formats.shared.release import RELEASE_OPTIONS
from seednews.model import Article
from seednews.model.release import refuse_unreleased
from seednews.seed import parse, render, render_bare

__all__ = ["FORMAT"]


def _read(data: bytes, name: str | None = None) -> Reading:
    parsed = parse(data, name=name)
    return Reading(parsed.unwrap(), parsed.diagnostics)


def _write(article: Article, style: str = "explicit", embargoed: str = "refuse", now: datetime | None = None) -> bytes:
    """Seed text. Plain prose cannot say that it is not to be published, so it is written of what is released only."""
    if style == "explicit":
        return render(article).encode()
    if embargoed != "include":
        refuse_unreleased(article, "seed", now)
    return render_bare(article).encode()


FORMAT = Format(
    name="seed",
    title="seed text: plain text, bare or with marks and front matter",
    suffixes=(".txt",),
    media_type="text/plain; charset=utf-8",
    read=_read,
    write=_write,
    options=(
        Option("style", "explicit keeps everything; bare writes plain prose without marks", ("explicit", "bare")),
        *RELEASE_OPTIONS,
    ),
)
