#!/usr/bin/env python3
"""make_dates.py: write src/seednews/prose/dates.tsv, how each language writes a day, from Unicode's CLDR in Babel.

Each line has a language, its long pattern with {d}, {m} and {y}, the zero of its digits where that is not 0, and the
twelve months as they stand in a date. Run it after an upgrade of Babel; `tests/test_dates.py` compares both.
"""

from __future__ import annotations

import re
from pathlib import Path

from babel import Locale, UnknownLocaleError

PATH = Path(__file__).resolve().parents[1] / "src" / "seednews" / "prose" / "dates.tsv"

LANGUAGES = (
    "af am ar az be bg bn bs ca ckb cs cy da de el en en-us es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is "
    "it ja jv ka kk km kn ko ky lb lo lt lv mk ml mn mr ms mt my nb ne nl nn no pa pl ps pt ro ru si sk sl so sq sr sv "
    "sw ta te tg th tr uk ur uz vi xh yi zh zh-hant zu"
).split()

ZEROS = {"arab": "٠", "arabext": "۰", "beng": "০", "deva": "०", "mymr": "၀"}

_TOKEN = re.compile(r"'((?:[^']|'')*)'|([a-zA-Z])\2*|[^a-zA-Z']+")


def row(language: str) -> str:
    """The line of one language. English without a country is international English, day first (en-001)."""
    locale = Locale.parse("en_001" if language == "en" else language, sep="-" if "-" in language else "_")
    months = locale.months["format"]["wide"]
    pattern = "".join(_piece(match, locale) for match in _TOKEN.finditer(locale.date_formats["long"].pattern))
    numeric = "{n}" in pattern
    zero = ZEROS.get(locale.default_numbering_system, "0")
    return "\t".join([language, pattern, zero, *([] if numeric else (months[number] for number in range(1, 13)))])


def _piece(match: re.Match[str], locale: Locale) -> str:
    """Convert a piece of a CLDR pattern (UTS 35, part 4, section 8) to our syntax."""
    if match[1] is not None:
        return match[1].replace("''", "'")
    match match[0]:
        case "d" | "dd":
            return "{d}"
        case "MMMM":
            return "{m}"
        case "M":
            return "{n}"
        case "y":
            return "{y}"
        case "G":
            return locale.eras["abbreviated"][1]
        case other if other[0].isascii() and other[0].isalpha():
            raise ValueError(f"unknown field {other!r} in a pattern of {locale}")
        case other:
            return other


def rows() -> str:
    """The whole table."""
    lines = []
    for language in LANGUAGES:
        try:
            lines.append(row(language))
        except UnknownLocaleError:
            raise SystemExit(f"Babel does not know {language!r}") from None
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    PATH.write_text(rows(), "utf-8")
    print(f"{PATH.name}: {PATH.stat().st_size:,} bytes, {len(LANGUAGES)} languages")
