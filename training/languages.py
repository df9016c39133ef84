"""Makes `src/seednews/prose/languages.bin`: the frequencies of three consecutive letters in each language.

    python training/languages.py LINGUA LANGDETECT DJANGO

LINGUA is the unpacked wheel of lingua-language-detector 1.3.5 (Apache-2.0), LANGDETECT the unpacked archive of
langdetect 1.0.9 (Apache-2.0); both contain letter counts from large corpora of many languages. Get them with
`pip download`; reading the first requires brotli. DJANGO is the unpacked wheel of Django 5.2 (BSD-3-Clause), whose
translations are used for languages that the others lack. Only numbers are stored: for each triple of letters and each
language, eight times the logarithm of its frequency divided by `FLOOR`, as an integer.
"""

from __future__ import annotations

import argparse
import gettext
import json
import math
import re
import sys
import zlib
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any

FLOOR = 3e-6
"""Frequency below which three letters carry no information."""
SCALE = 8
"""Steps of a weight per natural logarithm unit."""
SCRIPTS = {
    "Latin": (
        """af az bs ca cs cy da de en es et eu fi fr ga gd hr hu id ig is it lg lt lv mi ms nb nl nn pl pt ro sk sl
        sn so sq st sv sw tk tl tn tr ts uz vi xh yo zu""",
        6000,
    ),
    "Cyrillic": ("be bg kk ky mk mn ru sr tg tt uk", 2500),
    "Arabic": ("ar fa ur", 1200),
    "Devanagari": ("hi mr ne", 1200),
}
"""The languages of each script, and the number of triples to keep."""
AT_AN_END = 0.2
"""Share of the pairs of letters at one end of a word."""
WITH_MARKS = frozenset(["hi", "mr", "ne"])
"""Languages with vowel signs, which the counts of the first source omit."""
DJANGO = {
    **{("Latin", tag): tag for tag in ("gd", "ig", "tk", "uz")},
    **{("Cyrillic", tag): tag for tag in ("ky", "tg", "tt")},
}
"""Languages that only the third source has in a script, with their names there."""
SAME = {"nb": "no", "nn": "no"}

Frequencies = dict[str, float]


def of_lingua(folder: Path, language: str) -> Frequencies:
    """Frequencies of three letters inside words. The source has conditional probabilities of the last letter."""
    brotli = import_module("brotli")
    joint: Frequencies = {"": 1.0}
    found: Frequencies = {}
    for name in ("unigrams", "bigrams", "trigrams"):
        path = folder / "lingua" / "language-models" / language / f"{name}.json.br"
        if not path.exists():
            return {}
        table: dict[str, str] = json.loads(brotli.decompress(path.read_bytes()))["ngrams"]
        chances = {each: _fraction(chance) for chance, grams in table.items() for each in grams.split()}
        joint = {each: chance * joint.get(each[:-1], 0.0) for each, chance in chances.items()}
        found |= joint
    return found


def _fraction(text: str) -> float:
    above, _, below = text.partition("/")
    return int(above) / int(below)


def of_langdetect(folder: Path, language: str) -> Frequencies:
    """Frequencies of three letters, of which the first or the last may be a space."""
    path = folder / "langdetect" / "profiles" / SAME.get(language, language)
    if not path.exists():
        return {}
    table = json.loads(path.read_text(encoding="utf-8"))
    triples: Counter[str] = Counter()
    for each, count in table["freq"].items():
        if len(each.lower()) == 3:
            triples[each.lower()] += count
    return {each: count / table["n_words"][2] for each, count in triples.items()}


def of_django(folder: Path, locale: str) -> Frequencies:
    """Frequencies of three letters in the messages of a catalogue; spaces are kept as in the second source."""
    triples: Counter[str] = Counter()
    with (folder / "django/conf/locale" / locale / "LC_MESSAGES/django.mo").open("rb") as file:
        catalogue: dict[Any, str] = vars(gettext.GNUTranslations(file))["_catalog"]
    for source, target in catalogue.items():
        if source and source != target:
            words = f" {' '.join(WORD.findall(SLOT.sub(' ', target).lower()))} "
            triples.update(words[at : at + 3] for at in range(len(words) - 2))
    total = sum(count for each, count in triples.items() if each[1] != " ")
    return {each: count / total for each, count in triples.items() if each[1] != " " and count > 1}


SLOT = re.compile(r"%\(?\w*\)?[sd]|\{\w*\}|<[^>]*>|https?:\S+|[A-Za-z_]+\.[\w.()]+")
"""Parts of messages that are not words of the language."""
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def frequencies(script: str, lingua: Path, langdetect: Path, django: Path, language: str) -> Frequencies:
    """All sources combined: the first inside words, the second at their ends, or only the third."""
    locale = DJANGO.get((script, language))
    if locale:
        return of_django(django, locale)
    letters, ends = of_lingua(lingua, language), of_langdetect(langdetect, language)
    if not letters or language in WITH_MARKS:
        return ends
    inside = {each: value for each, value in letters.items() if len(each) == 3}
    if not ends:  # the two letters may stand at an end of a word as often as elsewhere
        pairs = {each: AT_AN_END * value for each, value in letters.items() if len(each) == 2}
        return (
            inside
            | {f" {each}": value for each, value in pairs.items()}
            | {f"{each} ": value for each, value in pairs.items()}
        )
    share = sum(value for each, value in ends.items() if " " not in each)
    factor = sum(inside.values()) / share
    return inside | {each: value * factor for each, value in ends.items() if " " in each}


def weights(tables: dict[str, Frequencies], most: int) -> dict[str, list[int]]:
    """The weights of the most informative triples, one per language in the order of their tags."""
    spreads: dict[str, float] = {}
    found: dict[str, list[int]] = {}
    for each in set[str]().union(*tables.values()):
        shares = [table.get(each, 0.0) for table in tables.values()]
        row = [round(SCALE * math.log(max(share, FLOOR) / FLOOR)) for share in shares]
        mean = sum(row) / len(row)
        spreads[each] = sum(shares) * math.sqrt(sum((value - mean) ** 2 for value in row) / len(row))
        found[each] = row
    kept = sorted(sorted(found), key=lambda each: -spreads[each])[:most]
    return {each: found[each] for each in kept}


def packed(scripts: dict[str, tuple[list[str], dict[str, list[int]]]]) -> bytes:
    """The file: a line of JSON for the scripts, then for each its triples on a line and their one-byte weights."""
    head = {script: [languages, len(rows)] for script, (languages, rows) in scripts.items()}
    parts = [json.dumps(head).encode(), b"\n"]
    for _, rows in scripts.values():
        parts += ["".join(rows).encode(), b"\n", bytes(value for row in rows.values() for value in row)]
    return zlib.compress(b"".join(parts), 9)


def merged(tables: list[Frequencies]) -> Frequencies:
    """The mean frequency of each triple, for a language with two written forms."""
    found: Frequencies = {}
    for table in tables:
        for each, value in table.items():
            found[each] = found.get(each, 0.0) + value / len(tables)
    return found


def main() -> int:
    """Reads both sources and writes the file."""
    parser = argparse.ArgumentParser(description="Learn how often three letters stand together in each language.")
    parser.add_argument("lingua", type=Path)
    parser.add_argument("langdetect", type=Path)
    parser.add_argument("django", type=Path)
    parser.add_argument("--output", type=Path, default=Path("src/seednews/prose/languages.bin"))
    options = parser.parse_args()
    sources = (options.lingua, options.langdetect, options.django)
    scripts = {}
    for script, (names, most) in SCRIPTS.items():
        tags = names.split()
        tables = {
            tag: merged([frequencies(script, *sources, each) for each in tags if SAME.get(each, each) == tag])
            for tag in sorted({SAME.get(each, each) for each in tags})
        }
        scripts[script] = (list(tables), weights(tables, most))
    data = packed(scripts)
    options.output.write_bytes(data)
    print(f"{options.output}: {len(data):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
