"""The language of a text and the direction it runs in: offline, and the same answer each time.

Script decides first: what is written in Greek, Thai or Hangul letters needs no more. Where many languages share a
script (Latin, Cyrillic, Arabic, ...), the answer comes from CLD3, a small neural network that the extra
``seednews[lang]`` installs; without it those texts are ``und``, undetermined (ISO 639-2). ``docs/language.md`` has what
was measured.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from itertools import takewhile
from threading import Lock
from typing import Any

import attrs

from seednews.model import Article, Direction

__all__ = [
    "LOOKED_AT",
    "THRESHOLD",
    "Detected",
    "detect",
    "detect_in",
    "direction_by_tag",
    "direction_in",
    "direction_of",
]

LOOKED_AT = 4000
"""How many characters, from the beginning, are looked at. What comes later changes nothing."""

THRESHOLD = 0.9
"""The least confidence at which a language is named. Below it the language is ``und``."""

_UNDETERMINED = "und"
"""ISO 639-2 for what nobody could tell."""


@attrs.frozen
class Detected:
    """What a text's language and direction are believed to be."""

    language: str
    """A tag of BCP 47, or ``und`` where the evidence is too thin. Examples: ``en``, ``zh``, ``und``"""
    confidence: float
    """From 0 to 1, in hundredths: how sure the language is; with ``und``, how sure the guess was that did not do."""
    direction: Direction
    """The direction that most of the letters run in."""
    basis: str
    """What the answer rests on, in a few words for people. Example: ``Thai script``"""


@attrs.frozen
class _Guess:
    """A language before the threshold has its say."""

    language: str
    confidence: float
    basis: str


def detect(text: str, *, threshold: float = THRESHOLD, script_only: bool = False) -> Detected:
    """The language and the direction of a text, as far as its first `LOOKED_AT` characters tell.

    Args:
        text: Any text. Nothing in it makes this raise.
        threshold: The least confidence at which a language is named; 0 names every guess.
        script_only: True asks no package, so that the answer does not depend on what is installed.

    Returns:
        The language, or ``und`` with the guess named in `basis`; and the direction.
    """
    head = text[:LOOKED_AT]
    counts = Counter(head)
    guess = _guess(head, counts, script_only=script_only)
    direction = _direction(counts)
    confidence = round(guess.confidence, 2)
    if guess.language == _UNDETERMINED or confidence >= threshold:
        return Detected(guess.language, confidence, direction, guess.basis)
    return Detected(_UNDETERMINED, confidence, direction, f"{guess.basis}; {guess.language} was not sure enough")


def detect_in(article: Article) -> Detected:
    """The language and the direction of an article's words, from the headline on."""
    return detect(_head_of(article))


def direction_in(article: Article) -> Direction:
    """The direction alone of an article's words, which takes no look at languages."""
    return direction_of(_head_of(article))


def _head_of(article: Article) -> str:
    """As much of an article's words as is looked at."""
    words: list[str] = []
    left = LOOKED_AT
    for text in article.texts():
        words.append(text[:left])
        left -= len(text) + 1
        if left <= 0:
            break
    return "\n".join(words)


def direction_of(text: str) -> Direction:
    """The direction that most of the first `LOOKED_AT` characters run in; ``ltr`` where none has any."""
    head = text[:LOOKED_AT]
    return _direction(Counter(head)) if _may_run_from_right(head) else "ltr"


def direction_by_tag(language: str | None) -> Direction | None:
    """The direction in which a language is written, as its tag of BCP 47 tells it; None where it does not.

    A script in the tag decides, as in ``az-Arab`` or ``ur-Latn``; else the script that the language mostly has.
    """
    first, *rest = (language or "und").lower().split("-")
    subtags = takewhile(lambda each: len(each) > 1, rest)  # extensions come behind a single letter (RFC 5646, 2.2)
    if script := next((each for each in subtags if len(each) == 4 and each.isalpha()), None):
        return "rtl" if script in _SCRIPTS_FROM_RIGHT else "ltr"
    if first in {"und", "mul", "zxx", "mis"} or len(first) not in {2, 3}:
        return None
    return "rtl" if first in _LANGUAGES_FROM_RIGHT else "ltr"


# -- direction

_RIGHT_TO_LEFT = ((0x0590, 0x08FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFF), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF))
"""Code points that run from right to left where nothing else is known (Unicode, ``DerivedBidiClass.txt``)."""


_SCRIPTS_FROM_RIGHT = frozenset("adlm arab aran armi hebr mand nkoo rohg samr syrc thaa".split())
_LANGUAGES_FROM_RIGHT = frozenset(
    "ar arc arz ary ajp apc ckb dv fa glk he iw ji ks lrc mzn nqo pes pnb prs ps sd sdh skr syr ug ur yi".split(),
)
"""Subtags (IANA Language Subtag Registry) of what is written from right to left, where the tag names no script."""

_FROM_LEFT = bytes(each for each in range(0x100) if not (0xD6 <= each <= 0xE0 or each in {0xEF, 0xF0}))
"""Bytes of UTF-8 with which no character of `_RIGHT_TO_LEFT` begins, and all further bytes of characters."""


def _may_run_from_right(text: str) -> bool:
    """Whether a text may have a character that runs from the right: most have none, and that is seen at a glance."""
    if text.isascii():
        return False
    return bool(text.encode("utf-8", "surrogatepass").translate(None, _FROM_LEFT)) or "\u200f" in text


def _direction(counts: Mapping[str, int]) -> Direction:
    """The direction of most of the characters that have one."""
    balance = sum(count * _pull(char) for char, count in counts.items())
    return "rtl" if balance > 0 else "ltr"


def _pull(char: str) -> int:
    """1 for a character that runs from right to left, -1 from left to right, 0 for one without a direction."""
    kind = unicodedata.bidirectional(char)
    if kind in {"R", "AL"}:
        return 1
    # Letters younger than Python's tables have no category there. The blocks are fixed, so that every version agrees.
    if not kind and any(first <= ord(char) <= last for first, last in _RIGHT_TO_LEFT):
        return 1
    return -1 if kind == "L" else 0


# -- scripts

_BLOCKS = """
0041-005A Latin, 0061-007A Latin, 00AA Latin, 00BA Latin, 00C0-02AF Latin, 0370-03FF Greek, 0400-052F Cyrillic,
0531-058F Armenian, 0591-05FF Hebrew, 0600-06FF Arabic, 0700-074F Syriac, 0750-077F Arabic, 0780-07BF Thaana,
07C0-07FF N’Ko, 0860-086F Syriac, 0870-08FF Arabic, 0900-097F Devanagari, 0980-09FF Bengali, 0A00-0A7F Gurmukhi,
0A80-0AFF Gujarati, 0B00-0B7F Odia, 0B80-0BFF Tamil, 0C00-0C7F Telugu, 0C80-0CFF Kannada, 0D00-0D7F Malayalam,
0D80-0DFF Sinhala, 0E00-0E7F Thai, 0E80-0EFF Lao, 0F00-0FFF Tibetan, 1000-109F Myanmar, 10A0-10FF Georgian,
1100-11FF Hangul, 1200-139F Ethiopic, 13A0-13FF Cherokee, 1400-167F Syllabics, 1780-17FF Khmer, 1800-18AF Mongolian,
18B0-18FF Syllabics, 1C50-1C7F Ol-Chiki, 1C80-1C8F Cyrillic, 1C90-1CBF Georgian, 1E00-1EFF Latin, 1F00-1FFF Greek,
2C60-2C7F Latin, 2D00-2D2F Georgian, 2D30-2D7F Tifinagh, 2D80-2DDF Ethiopic, 2DE0-2DFF Cyrillic, 2E80-2FDF Han,
3005-3007 Han, 3040-30FF kana, 3105-312F Bopomofo, 3131-318F Hangul, 31A0-31BF Bopomofo, 31F0-31FF kana, 3400-4DBF Han,
4E00-9FFF Han, A000-A4CF Yi, A640-A69F Cyrillic, A720-A7FF Latin, A8E0-A8FF Devanagari, A960-A97F Hangul,
A9E0-A9FF Myanmar, AA60-AA7F Myanmar, AB00-AB2F Ethiopic, AB30-AB6F Latin, AB70-ABBF Cherokee, AC00-D7FF Hangul,
F900-FAFF Han, FB00-FB06 Latin, FB13-FB17 Armenian, FB1D-FB4F Hebrew, FB50-FDFF Arabic, FE70-FEFF Arabic,
FF21-FF3A Latin, FF41-FF5A Latin, FF66-FF9F kana, 20000-3FFFF Han
"""
"""First and last code point of each stretch of letters of one script (Unicode, ``Scripts.txt``, by blocks)."""


def _table() -> tuple[tuple[int, ...], tuple[int, ...], tuple[str, ...]]:
    """First code points, last code points and scripts of `_BLOCKS`, in order."""
    found = re.findall(r"([0-9A-F]+)(?:-([0-9A-F]+))? ([^,\s]+)", _BLOCKS)
    firsts = tuple(int(first, 16) for first, _, _ in found)
    lasts = tuple(int(last or first, 16) for first, last, _ in found)
    return firsts, lasts, tuple(script for _, _, script in found)


_FIRSTS, _LASTS, _SCRIPTS = _table()

_LANGUAGE_OF = {
    "Armenian": "hy",
    "Cherokee": "chr",
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
"""Scripts in which nearly all news is in one language."""

_LANGUAGES_IN = {
    "Arabic": frozenset(("ar", "fa", "ps", "sd", "ur")),
    "Bengali": frozenset(("bn",)),
    "Cyrillic": frozenset(("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk")),
    "Devanagari": frozenset(("hi", "mr", "ne")),
    "Ethiopic": frozenset(("am",)),
}
"""Languages that CLD3 knows in each script that several share, Latin aside. Any other answer there is a mistake."""

_NOT_LATIN = frozenset(_LANGUAGE_OF.values()).union(("ja", "yi", "zh"), *_LANGUAGES_IN.values())
"""Languages that CLD3 does not know in Latin letters; where it knows a romanised form, its tag ends in ``-Latn``."""

_TELLING = {
    "Bengali": ("as", "\u09f0\u09f1"),
    "Ethiopic": ("ti", "\u1250\u1251\u1252\u1253\u1254\u1255\u1256\u12a3"),
    "Hebrew": ("yi", "\u05bf\u05f0\u05f1\u05f2\ufb1f\ufb2e\ufb2f"),
}
"""Letters and marks that in their script belong to one language, which CLD3 does not know or need not be asked for."""

_TELLING_SHARE = 0.01
"""The least share of the telling letters: one may stand in a name or a quotation."""

_SYLLABIC = frozenset(("Han", "Hangul", "kana", "Bopomofo"))
"""Scripts a letter of which says as much as two of others: so a Chinese text may name many things in Latin letters."""

_KANA_SHARE = 0.05
"""The least share of kana in Japanese. The articles measured have 67 % and more, Chinese ones none."""

# How many letters' worth of doubt there is; confidence falls by this over the number of letters. A word of Greek
# letters is enough; a few Han characters may be a Japanese headline; CLD3 is sure of itself after three letters.
_SCRIPT_DOUBT = 0.5
_HAN_DOUBT = 1.0
_NETWORK_DOUBT = 2.0


def _script_of(char: str) -> str | None:
    """The script of a letter, or of a mark that sits on one; None for all else."""
    place = bisect_right(_FIRSTS, ord(char)) - 1
    if place < 0 or ord(char) > _LASTS[place]:
        return None
    kind = unicodedata.category(char)
    # "Cn" is what a letter younger than Python's tables has; it counts, so that every version agrees.
    return _SCRIPTS[place] if kind[0] in "LM" or kind == "Cn" else None


def _scripts(counts: Mapping[str, int]) -> Counter[str]:
    """How much is written in each script, in letters; Han, kana and Bopomofo are one, since they go together."""
    scripts: Counter[str] = Counter()
    for char, count in counts.items():
        script = _script_of(char)
        if script is not None:
            name = "Han" if script in {"kana", "Bopomofo"} else script
            scripts[name] += 2 * count if script in _SYLLABIC else count
    return scripts


def _guess(head: str, counts: Mapping[str, int], *, script_only: bool) -> _Guess:
    """The likeliest language, before the threshold."""
    scripts = _scripts(counts)
    if not scripts:
        return _Guess(_UNDETERMINED, 0.0, "no letters of a known script")
    # Where two scripts have equally much, their names decide: the answer must not hang on which of them comes first.
    script, letters = max(scripts.items(), key=lambda item: (item[1], item[0]))
    share = letters / scripts.total()
    if script == "Han":
        return _guess_east_asian(counts, letters // 2, share)
    told = _TELLING.get(script)
    if told and sum(counts.get(letter, 0) for letter in told[1]) >= _TELLING_SHARE * letters:
        return _Guess(told[0], _sure(share, letters, _SCRIPT_DOUBT), f"letters that only this language has in {script}")
    if script in _LANGUAGE_OF:
        return _Guess(_LANGUAGE_OF[script], _sure(share, letters, _SCRIPT_DOUBT), f"{script} script")
    if script != "Latin" and script not in _LANGUAGES_IN:
        return _Guess(_UNDETERMINED, 0.0, f"{script} script, which does not tell the language")
    return _guess_shared(head, script, letters, script_only=script_only)


def _sure(share: float, letters: int, doubt: float) -> float:
    """How sure a script makes its language: the majority of the letters is enough, where they are not too few."""
    return max(0.0, min(1.0, 0.4 + share) - doubt / letters)


def _guess_east_asian(counts: Mapping[str, int], letters: int, share: float) -> _Guess:
    """Japanese, which has kana between its Han characters, or Chinese, which has none."""
    kana = sum(count for char, count in counts.items() if _script_of(char) == "kana")
    if kana >= _KANA_SHARE * letters:
        return _Guess("ja", _sure(share, letters, _SCRIPT_DOUBT), "kana")
    return _Guess("zh", _sure(share, letters, _HAN_DOUBT), "Han characters without kana")


# -- scripts that many languages share


def _guess_shared(head: str, script: str, letters: int, *, script_only: bool) -> _Guess:
    """What CLD3 makes of a text in a script that many languages share."""
    shared = f"{script} script, which many languages share"
    if script_only:
        return _Guess(_UNDETERMINED, 0.0, shared)
    identifier = _identifier()
    if identifier is None:
        return _Guess(_UNDETERMINED, 0.0, f"{shared}; the extra 'lang' is not installed")
    found = identifier.FindLanguage(_cleaned(head, script))
    language = _RENAMED.get(found.language, found.language)
    if language in _NOT_LATIN if script == "Latin" else language not in _LANGUAGES_IN[script]:
        return _Guess(_UNDETERMINED, 0.0, f"{shared}; CLD3 took it for {language}")
    return _Guess(language, found.probability * max(0.0, 1 - _NETWORK_DOUBT / letters), f"CLD3 on {script} script")


_READ = 1000
"""How many bytes CLD3 reads of the text; of a longer one it takes five pieces, evenly spread."""

_RENAMED = {"iw": "he", "jw": "jv"}
"""Codes of CLD3 that are withdrawn (IANA Language Subtag Registry)."""

_LATIN_LETTERS = re.compile("[A-Za-z]+")

# Where one of these stands, CLD3 stops reading: controls, lone surrogates, noncharacters.
_STOPPERS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]",
)


def _cleaned(head: str, script: str) -> str:
    """The text as CLD3 can read it to its end; other scripts without the names in Latin letters among them."""
    text = _STOPPERS.sub(" ", head)
    return text if script == "Latin" else _LATIN_LETTERS.sub(" ", text)


_FIRST = Lock()


def _identifier() -> Any:  # noqa: ANN401 - the package has no types
    """An identifier of CLD3, or None where it is not installed."""
    package = _package()
    # Making one takes some 20 microseconds, so each call has its own: threads share nothing.
    return None if package is None else package.NNetLanguageIdentifier(0, _READ)


@cache
def _package() -> Any:  # noqa: ANN401 - as above
    """The module of CLD3, or None where it is not installed."""
    with _FIRST:
        try:
            package = import_module("gcld3")
        except ImportError:
            return None
        # The first identifier fills tables that all the others share. Two threads must not do that at once, which they
        # could where Python has no global lock.
        package.NNetLanguageIdentifier(0, _READ)
        return package
