"""Days as languages write them: ``12 May 2026``, ``12. Mai 2026``, ``2026年5月12日``.

The patterns and the names of months come from Unicode's CLDR (long date format, Gregorian calendar). They are in a
table beside this module, so that every machine writes the same; ``training/make_dates.py`` makes it, and
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
    """How a language writes a day."""

    pattern: str
    """With ``{d}`` for the day, ``{m}`` for the month's name, ``{n}`` for its number, ``{y}`` for the year."""
    zero: str
    """The digit 0; the others follow it in Unicode."""
    months: tuple[str, ...]
    """The months as they stand in a date; none where the pattern has their numbers."""

    def written(self, day: date) -> str:
        """The day in this form."""
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
    """The form of a language tag: that of its first two subtags, else of the first."""
    pieces = (language or "").lower().split("-")
    forms = _forms()
    return forms.get("-".join(pieces[:2])) or forms.get(pieces[0])


def knows(language: str | None) -> bool:
    """Whether we know how a language writes a day."""
    return _form(language) is not None


@lru_cache(256)
def written(day: date, language: str | None) -> str:
    """The day in the long form of a language, or in ISO 8601 where we do not know that.

    Args:
        day: The day.
        language: A tag of BCP 47, or None.
    """
    form = _form(language)
    return day.isoformat() if form is None else form.written(day)


@cache
def _shapes() -> frozenset[str]:
    """All forms of all months, with a mark in the place of each number."""
    some = (date(2026, month, 12) for month in range(1, 13))
    return frozenset(_NUMBER.sub("#", form.written(day)) for day in some for form in _forms().values())


_NUMBER = regex(r"\d+")
_ISO = regex(r"\d{4}-\d{2}-\d{2}")


def is_written(words: str) -> bool:
    """Whether words are a day as :func:`written` writes one, in any language."""
    return _ISO.fullmatch(words) is not None or _NUMBER.sub("#", words) in _shapes()
