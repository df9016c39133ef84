"""Detects the language and the direction of a text: offline, and with the same result on every machine.

First, the script is counted: for Greek, Thai or Hangul it determines the language. For scripts that many languages
share (Latin, Cyrillic, Arabic, Devanagari), groups of three letters decide. Their frequencies in each language are in
``languages.bin``, which ``training/languages.py`` makes. All sums are integers. ``docs/language.md`` has the measured
accuracy.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import repeat, takewhile
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

import attrs

from seednews.patterns import regex
from seednews.prose.scripts import FROM_RIGHT, script_of

__all__ = [
    "LOOKED_AT",
    "THRESHOLD",
    "Detected",
    "Direction",
    "detect",
    "direction_by_tag",
    "direction_of",
]

Direction: TypeAlias = Literal["ltr", "rtl"]

LOOKED_AT = 300
"""Number of characters at the beginning that are analysed. The rest of a text is ignored."""

THRESHOLD = 0.9
"""Minimum confidence of a result. Below it, the language is ``und``."""

_UNDETERMINED = "und"
"""The ISO 639-2 code for undetermined."""

_REMEMBERED = 8
"""Number of cached results, so that converting an article to several formats detects its language once."""


@attrs.frozen
class Detected:
    """The detected language and direction of a text."""

    language: str
    """A BCP 47 tag, or ``und`` if the confidence is too low. Examples: ``en``, ``zh``, ``und``"""
    confidence: float
    """Confidence from 0 to 1, in hundredths. For ``und``, that of the rejected guess."""
    direction: Direction
    """The direction of most letters."""
    basis: str
    """The reason for the result, for people. Example: ``Thai script``"""


class _Guess(NamedTuple):
    """A language, before the threshold is applied."""

    language: str
    confidence: float
    basis: str


def detect(text: str, *, threshold: float = THRESHOLD, script_only: bool = False) -> Detected:
    """Detect the language and the direction of a text from its first `LOOKED_AT` characters. Never raises.

    Args:
        text: Any text.
        threshold: Minimum confidence; 0 accepts every guess.
        script_only: Whether to use only the script. Texts in scripts that many languages share are then ``und``.

    Returns:
        The language, or ``und`` with the guess in `basis`; and the direction.
    """
    return _detect(text[:LOOKED_AT], threshold, script_only)


@lru_cache(maxsize=_REMEMBERED)
def _detect(head: str, threshold: float, script_only: bool) -> Detected:  # noqa: FBT001 - a keyword argument in `detect`
    guess = _guess(head, script_only=script_only)
    direction = direction_of(head)
    confidence = round(guess.confidence, 2)
    if guess.language == _UNDETERMINED or confidence >= threshold:
        return Detected(guess.language, confidence, direction, guess.basis)
    return Detected(_UNDETERMINED, confidence, direction, f"{guess.basis}; {guess.language} was not sure enough")


def direction_of(text: str) -> Direction:
    """The direction of most of the first `LOOKED_AT` characters; ``ltr`` if none has a direction."""
    head = text[:LOOKED_AT]
    return _direction(Counter(head)) if _may_run_from_right(head) else "ltr"


def direction_by_tag(language: str | None) -> Direction | None:
    """The direction of a language by its BCP 47 tag; None if unknown.

    If the tag has a script, as in ``az-Arab`` or ``ur-Latn``, it decides; otherwise the usual script of the language.
    """
    first, *rest = (language or "und").lower().split("-")
    subtags = takewhile(
        lambda each: len(each) > 1, rest
    )  # extensions begin with a single letter (RFC 5646, section 2.2)
    if script := next((each for each in subtags if len(each) == 4 and each.isalpha()), None):
        return "rtl" if script in _SCRIPTS_FROM_RIGHT else "ltr"
    if first in {"und", "mul", "zxx", "mis"} or len(first) not in {2, 3}:
        return None
    return "rtl" if first in _LANGUAGES_FROM_RIGHT else "ltr"


# -- direction

_SCRIPTS_FROM_RIGHT = frozenset("adlm arab aran armi hebr mand nkoo rohg samr syrc thaa".split())
_LANGUAGES_FROM_RIGHT = frozenset(
    "ar arc arz ary ajp apc ckb dv fa glk he iw ji ks lrc mzn nqo pes pnb prs ps sd sdh skr syr ug ur yi".split(),
)
"""Subtags (IANA Language Subtag Registry) of languages that are usually written from right to left."""

_FROM_LEFT = bytes(each for each in range(0x100) if not (0xD6 <= each <= 0xE0 or each in {0xEF, 0xF0}))
"""UTF-8 bytes with which no character of `FROM_RIGHT` begins, and continuation bytes."""


def _may_run_from_right(text: str) -> bool:
    """A fast check whether a text may have right-to-left characters. Most texts have none."""
    if text.isascii():
        return False
    if text.encode("utf-8", "surrogatepass").translate(None, _FROM_LEFT):  # Indic and Thai letters are among these
        return _FROM_RIGHT.search(text) is not None
    return "\u200f" in text


_FROM_RIGHT = regex("[\u200f" + "".join(f"{chr(first)}-{chr(last)}" for first, last in FROM_RIGHT) + "]")


def _direction(counts: Mapping[str, int]) -> Direction:
    """The direction of most characters that have a direction."""
    balance = sum(count * _pull(char) for char, count in counts.items())
    return "rtl" if balance > 0 else "ltr"


def _pull(char: str) -> int:
    """1 for a right-to-left character, -1 for left-to-right, 0 for one without a direction."""
    kind = unicodedata.bidirectional(char)
    if kind in {"R", "AL"}:
        return 1
    # Letters that are newer than Python's Unicode tables have no category. The blocks are fixed, so all versions agree.
    if not kind and any(first <= ord(char) <= last for first, last in FROM_RIGHT):
        return 1
    return -1 if kind == "L" else 0


# -- scripts that determine the language

_LANGUAGE_OF = {
    "Armenian": "hy",
    "Bengali": "bn",
    "Cherokee": "chr",
    "Ethiopic": "am",
    "Georgian": "ka",
    "Greek": "el",
    "Gujarati": "gu",
    "Gurmukhi": "pa",
    "Hangul": "ko",
    "Hebrew": "he",
    "Kannada": "kn",
    "Khmer": "km",
    "Lao": "lo",
    "Malayalam": "ml",
    "Myanmar": "my",
    "N’Ko": "nqo",
    "Odia": "or",
    "Ol-Chiki": "sat",
    "Sinhala": "si",
    "Tamil": "ta",
    "Telugu": "te",
    "Thaana": "dv",
    "Thai": "th",
    "Tibetan": "bo",
    "Yi": "ii",
}
"""Scripts that are used for one language in nearly all news."""

_TELLING = {
    "Bengali": ("as", "\u09f0\u09f1"),
    "Ethiopic": ("ti", "\u1250\u1251\u1252\u1253\u1254\u1255\u1256\u12a3"),
    "Hebrew": ("yi", "\u05bf\u05f0\u05f1\u05f2\ufb1f\ufb2e\ufb2f"),
}
"""Letters and marks that belong to another language than the usual one of their script."""

_TELLING_SHARE = 0.01
"""Minimum share of these letters, since a few may occur in names or quotations."""

_SYLLABIC = frozenset(("Han", "Hangul", "kana", "Bopomofo"))
"""Scripts whose letters count double, so that a Chinese text may have many names in Latin letters."""

_KANA_SHARE = 0.05
"""Minimum share of kana in Japanese. The measured articles have at least 67 %, Chinese ones none."""

# Confidence is reduced by this value divided by the number of letters. One Greek word is enough, but a few Han
# characters may be a Japanese headline.
_SCRIPT_DOUBT = 0.5
_HAN_DOUBT = 1.0


def _guess(head: str, *, script_only: bool) -> _Guess:
    """The most likely language, before the threshold is applied."""
    if not _NOT_LATIN.search(head):
        return _guess_latin(head, script_only=script_only)
    counts = Counter(head)
    scripts = _scripts(counts)
    if not scripts:
        return _NO_LETTERS
    # If two scripts are equally frequent, their names decide, so that the order in the text does not matter.
    script, letters = max(scripts.items(), key=lambda item: (item[1], item[0]))
    share = letters / scripts.total()
    if script == "Han":
        return _guess_east_asian(counts, letters // 2, share)
    told = _TELLING.get(script)
    if told and sum(counts.get(letter, 0) for letter in told[1]) >= _TELLING_SHARE * letters:
        return _Guess(told[0], _sure(share, letters, _SCRIPT_DOUBT), f"letters that only this language has in {script}")
    if script in _LANGUAGE_OF:
        return _Guess(_LANGUAGE_OF[script], _sure(share, letters, _SCRIPT_DOUBT), f"{script} script")
    if script not in _SHARED:
        return _Guess(_UNDETERMINED, 0.0, f"{script} script, which does not tell the language")
    # Names in Latin letters say nothing about a text in another script.
    return _guess_shared(head if script == "Latin" else _LATIN.sub(" ", head), script, script_only=script_only)


_NO_LETTERS = _Guess(_UNDETERMINED, 0.0, "no letters of a known script")
_NOT_LATIN = regex(
    "[^\0-\u036f\u1e00-\u1eff\u2000-\u2bff\u2c60-\u2c7f\u2e00-\u2e7f\ua720-\ua7ff\uab30-\uab6f\ufb00-\ufb06\uff21-\uff5a]"
)
"""What may be a letter of another script than Latin. (The few that are not are named: the pattern compiles faster.)"""
_LATIN = regex(
    "[\u0370-\u1dff\u1f00-\u1fff\u2c00-\u2c5f\u2c80-\u2dff\u2e80-\ua71f\ua800-\uab2f\uab70-\ufaff\ufb07-\uff20"
    "\uff5b-\uffff\U00010000-\U0010ffff]"
)
"""Matches characters that may be letters of another script than Latin."""
_LATIN = regex("[A-Za-z]+")


def _scripts(counts: Mapping[str, int]) -> Counter[str]:
    """The number of letters in each script. Han, kana and Bopomofo count as one script."""
    scripts: Counter[str] = Counter()
    for char, count in counts.items():
        script = script_of(char)
        if script is not None:
            name = "Han" if script in {"kana", "Bopomofo"} else script
            scripts[name] += 2 * count if script in _SYLLABIC else count
    return scripts


def _sure(share: float, letters: int, doubt: float) -> float:
    """The confidence of a language by its script. A majority of the letters is enough, unless there are very few."""
    return max(0.0, min(1.0, 0.4 + share) - doubt / letters)


def _guess_east_asian(counts: Mapping[str, int], letters: int, share: float) -> _Guess:
    """Japanese if there are kana among the Han characters, otherwise Chinese."""
    kana = sum(count for char, count in counts.items() if script_of(char) == "kana")
    if kana >= _KANA_SHARE * letters:
        return _Guess("ja", _sure(share, letters, _SCRIPT_DOUBT), "kana")
    return _Guess("zh", _sure(share, letters, _HAN_DOUBT), "Han characters without kana")


# -- scripts that many languages share

_SHARED = frozenset(["Latin", "Cyrillic", "Arabic", "Devanagari"])
"""The scripts whose languages are in `languages.bin`."""
_EVEN = 7
"""The lead of the best language over the next, in eighths of a power of e, at which the confidence is 0.5."""
_USUAL = 14
"""Minimum mean weight of the letters in the best language. Below it, the language is probably unknown."""


def _guess_latin(head: str, *, script_only: bool) -> _Guess:
    """Like :func:`_guess`, for a text in Latin script only."""
    return _guess_shared(head, "Latin", script_only=script_only) if _LETTER.search(head) else _NO_LETTERS


_LETTER = regex(r"[^\W\d_]")


def _guess_shared(head: str, script: str, *, script_only: bool) -> _Guess:
    """The most likely language by its letters, in a script that many languages share."""
    if script_only:
        return _Guess(_UNDETERMINED, 0.0, f"{script} script, which many languages share")
    languages, table = _model(script)
    text = f" {' '.join(head.split())} ".lower()
    # Each weight is one integer with two bytes for each language, so that one addition sums up all languages.
    total = sum(map(table.get, [text[at : at + 3] for at in range(len(text) - 2)], repeat(0)))
    scores = memoryview(total.to_bytes(2 * len(languages), "little")).cast("H").tolist()
    best = max(scores)
    place = scores.index(best)
    scores[place] = 0
    lead = best - max(scores)
    known = min(1.0, best / (_USUAL * len(text)))
    return _Guess(languages[place], known * lead / (lead + _EVEN), f"letters of {script} script")


@cache
def _model(script: str) -> tuple[list[str], dict[str, int]]:
    """The languages of a script, and the weights of each group of three letters, packed into one integer."""
    languages, grams, weights = _packed_models()[script]
    return languages, _weights(grams.decode(), weights, 2 * len(languages))


@cache
def _packed_models() -> dict[str, tuple[list[str], bytes, bytes]]:
    """For each script: its languages, its groups of three letters, and their weights, one byte per language."""
    import json
    import zlib

    data = Path(__file__).with_name("languages.bin").read_bytes()
    head, _, rest = zlib.decompress(data).partition(b"\n")
    models: dict[str, tuple[list[str], bytes, bytes]] = {}
    for script, (languages, count) in json.loads(head).items():
        grams, _, rest = rest.partition(b"\n")
        size = count * len(languages)
        models[script], rest = (languages, grams, rest[:size]), rest[size:]
    return models


def _weights(grams: str, weights: bytes, width: int) -> dict[str, int]:
    """Expand the weights of each group from one byte per language to an integer of `width` bytes."""
    lanes = bytearray(2 * len(weights))
    lanes[::2] = weights
    numbers = (int.from_bytes(lanes[at : at + width], "little") for at in range(0, len(lanes), width))
    return dict(zip((grams[at : at + 3] for at in range(0, len(grams), 3)), numbers, strict=True))
