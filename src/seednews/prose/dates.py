"""Formats dates in many languages: ``12 May 2026``, ``12. Mai 2026``, ``2026年5月12日``.

The patterns and the names of months come from Unicode's CLDR (long date format, Gregorian calendar). They are stored in
``dates.tsv``, so that the result is the same on all machines. ``training/make_dates.py`` makes that file, and
``dates.LICENSE`` is its licence.
"""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache
from importlib.resources import files

import attrs

from seednews.patterns import regex

__all__ = ["is_written", "knows", "written"]


@attrs.frozen
class _Form:
    """The date format of a language."""

    pattern: str
    """The pattern: ``{d}`` is the day, ``{m}`` the name of the month, ``{n}`` its number, ``{y}`` the year."""
    zero: str
    """The digit 0. The other digits follow it in Unicode."""
    months: tuple[str, ...]
    """The names of the months, as used in dates. Empty if the pattern uses numbers."""

    def written(self, day: date) -> str:
        """Format a date."""
        name = self.months[day.month - 1] if self.months else ""
        return self.pattern.format(d=self._number(day.day), m=name, n=self._number(day.month), y=self._number(day.year))

    def _number(self, number: int) -> str:
        return "".join(chr(ord(self.zero) + int(digit)) for digit in str(number))


@cache
def _forms() -> dict[str, _Form]:
    table = files("seednews.prose").joinpath("dates.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines())
    return {language: _Form(pattern, zero, tuple(months)) for language, pattern, zero, *months in rows}


def _form(language: str | None) -> _Form | None:
    """The format for a language tag: for its first two subtags, or else for the first."""
    pieces = (language or "").lower().split("-")
    forms = _forms()
    return forms.get("-".join(pieces[:2])) or forms.get(pieces[0])


def knows(language: str | None) -> bool:
    """Whether the date format of a language is known."""
    return _form(language) is not None


@lru_cache(256)
def written(day: date, language: str | None) -> str:
    """Format a date in the long form of a language, or in ISO 8601 if that is unknown.

    Args:
        day: The date.
        language: A BCP 47 tag, or None.
    """
    form = _form(language)
    return day.isoformat() if form is None else form.written(day)


@cache
def _shapes() -> frozenset[str]:
    """All formats with all months, with ``#`` in place of numbers."""
    some = (date(2026, month, 12) for month in range(1, 13))
    return frozenset(_NUMBER.sub("#", form.written(day)) for day in some for form in _forms().values())


_NUMBER = regex(r"\d+")
_ISO = regex(r"\d{4}-\d{2}-\d{2}")


def is_written(words: str) -> bool:
    """Whether a text is a date as formatted by :func:`written`, in any language."""
    return _ISO.fullmatch(words) is not None or _NUMBER.sub("#", words) in _shapes()
