"""Splits a byline into its parts: *By Jane Doe and John Roe in Berlin*, *Jane Doe, staff writer*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import attrs

from seednews.patterns import regex
from seednews.prose.scripts import HAN
from seednews.prose.words import date_words, fold, phrases

__all__ = ["LONGEST_BYLINE", "Byline", "Part", "is_name", "split_byline"]

LONGEST_BYLINE = 120
"""Maximum length of a byline, in characters."""


class Part(NamedTuple):
    """A piece of a text with its position."""

    text: str
    start: int
    end: int


@attrs.frozen
class Byline:
    """The parts of a byline."""

    word: Part | None
    """The introductory word. Example: ``By``"""
    names: tuple[Part, ...]
    """The writers, or a desk. Example: ``Jane Doe``"""
    role: Part | None
    """The role of the writer. Example: ``staff writer``"""
    agency: Part | None
    """The news agency. Example: ``Reuters``"""
    town: Part | None
    """The place of the report. Example: ``Berlin``"""


def split_byline(text: str) -> Byline | None:
    """Split a byline into its parts; returns None if the line is not a byline.

    A line is a byline if it has an introductory word (*by*, *autor*), or a role beside a name. Names are recognised by
    their form. Spans are indexes in `text`. A date at the end is ignored.

        >>> split_byline("By Jane Doe in Berlin").names[0].text
        'Jane Doe'
        >>> split_byline("By noon the square was full")
    """
    if not text.strip() or len(text) > LONGEST_BYLINE:
        return None
    found = _in_unspaced(text)
    if found:
        return found
    word, start, sure = _word_of(text)
    parts = _Parts(word, sure)
    rest = _part(text, start, len(text))
    if word and rest and fold(rest.text) in phrases("desk"):
        return Byline(word, (rest,), None, None, None)
    for piece, link in _pieces(text, start, _end_without_date(text)):
        if not parts.take(piece, link):
            return None
    return parts.byline()


def is_name(text: str, least: int = 2) -> bool:
    """Whether a text looks like the name of a person: `least` to four capitalised words, and particles."""
    words = [word for word in text.split() if word not in _PARTICLES]
    if (
        not least <= len(words) <= (_MOST_CAPITALS if text.isupper() else 4)
        or text[-1] in "?!:…。"
        or (text[-1] == "." and len(words[-1]) > 3)
    ):
        return False
    if text.lower() == text.upper():  # a script without capitals, where only the introductory word decides
        return least == 1 and len(text) <= 30 and not any(map(str.isdigit, text))
    return all(_NAME_WORD.fullmatch(word) and not word[0].islower() for word in words)


_MOST_CAPITALS = 3
"""Maximum number of words of a name in capitals. Four are a headline."""
_NAME_WORD = regex(r"(?:[^\W\d_]{1,2}\.-?)*[^\W\d_][^\W\d_]*(?:[’'.-][^\W\d_]*)*")
_PARTICLES = frozenset(
    "de da do dos das del della di du la le van von der den ter ten al el bin ibn ben abu af av dei".split()
)
"""Words in names that may be lower-case."""
_FEW_LETTERS = 6
"""Lower-case names are initials: *Text: jd*."""


@attrs.define
class _Parts:
    """Collects the parts of a byline."""

    word: Part | None
    sure: bool
    """Whether the introductory word cannot begin a sentence, for example because of a colon after it."""
    names: list[Part] = attrs.Factory(list)
    role: Part | None = None
    agency: Part | None = None
    town: Part | None = None

    def take(self, piece: Part, link: str) -> bool:
        """Add the next piece, after a `link` (a sign, *and*, *in*, or nothing). Returns False if it does not fit."""
        text, folded = piece.text, fold(piece.text)
        if _is_role(folded):
            self.role = self.role or piece
        elif text in phrases("agencies") or text in phrases("picture-agencies"):
            self.agency = self.agency or piece
        elif self.word and folded in phrases("desk"):
            self.names.append(piece)
        elif self.names and (link == "in" or (link in {",", "and"} and " " not in text and text[0].isupper())):
            self.town = self.town or piece
        elif self._names(text, link):
            self.names.append(piece)
        else:
            return "@" in text and bool(self.names)
        return True

    def _names(self, text: str, link: str) -> bool:
        """Whether a piece is another name."""
        if self.names and link in "(|":
            return False
        if not self.names and fold(text).split(None, 1)[0] in phrases("not-names"):
            return False
        if self.sure and len(text) < _FEW_LETTERS and text.isalpha():
            return True
        return is_name(text, 1 if self.sure else 2)

    def byline(self) -> Byline | None:
        """The byline, if there is an introductory word or a role."""
        named = self.names or (self.word and self.agency)
        if not named or not (self.word or (self.role and self.names)):
            return None
        return Byline(self.word, tuple(self.names), self.role, self.agency, self.town)


def _is_role(folded: str) -> bool:
    """Whether a piece is a role, possibly with its subject before or after it."""
    roles = phrases("roles")
    if folded in roles:
        return True
    words = folded.split()
    if not 2 <= len(words) <= 5:
        return False
    return any(" ".join(words[at:]) in roles or " ".join(words[: len(words) - at]) in roles for at in range(1, 4))


def _word_of(text: str) -> tuple[Part | None, int, bool]:
    """The introductory word, the index where the names begin, and whether the word is unambiguous."""
    begin = len(text) - len(text.lstrip(" [(【-–—"))
    ends = [found.end() for found in _WORD.finditer(text, begin, begin + 40)][:4]
    for end in reversed(ends):
        word = text[begin:end].rstrip(":： ")
        if fold(word) in phrases("by"):
            part = Part(word, begin, begin + len(word))
            sign = _SIGN.match(text, part.end)
            start = sign.end() if sign else part.end
            if start == len(text):
                return None, begin, False
            return part, start, bool(sign and sign.group().strip())
    return None, begin, False


_WORD = regex(r"\S+\s*")
_SIGN = regex(r"\s*[:：]?\s*(?:[–—-]\s+)?")


@cache
def _links() -> re.Pattern[str]:
    """The pattern of separators in a byline: signs, *and*, and *in* before a capital."""

    def words(group: str) -> str:
        return "|".join(map(re.escape, sorted(phrases(group) - _PARTICLES, key=len, reverse=True)))

    return regex(
        rf"\s*(?P<sign>[,，、|/(（;·•–—)）\[\]【】])\s*|\s-\s+|\s(?P<and>{words('and')})\s+|"
        rf"\s(?P<in>{words('in')})\s+(?=[^\W\d_])(?![a-zà-öø-ÿа-я])"
    )


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[Part, str]]:
    """Split a text at its separators. Each piece comes with the separator before it."""
    link, begin = "", start
    for found in _links().finditer(text, start, end):
        if piece := _part(text, begin, found.start()):
            yield piece, link
        link = found["sign"] or ("and" if found["and"] else "in" if found["in"] else "-")
        begin = found.end()
    if piece := _part(text, begin, end):
        yield piece, link


def _part(text: str, start: int, end: int) -> Part | None:
    """A piece without surrounding white space; None if it is empty."""
    piece = text[start:end]
    bare = piece.strip()
    start += len(piece) - len(piece.lstrip())
    return Part(bare, start, start + len(bare)) if bare else None


def _end_without_date(text: str) -> int:
    """The end of a text without trailing date and reading time."""
    end = len(text.rstrip())
    if not any(map(str.isdigit, text)):
        return end
    words = list(re.finditer(r"\S+", text))
    dated = date_words()
    for found in reversed(words):
        bare = fold(found.group()).strip(_AROUND)
        if bare and not bare[0].isdigit() and bare not in dated:
            break
        end = found.start()
    tail = text[end:]
    return len(text[:end].rstrip(_AROUND)) if any(map(str.isdigit, tail)) else len(text.rstrip())


_AROUND = " ,.|·•–—-()[]/:：｜・"


# -- Chinese, Japanese and Korean

_HAN = f"{HAN}々"
_KANA = "\u3041-\u3096\u30a1-\u30fa\u30fc"
_HANGUL = "\uac00-\ud7a3"
_EASTERN_NAMES = regex(
    rf"[{_HAN}{_KANA}{_HANGUL}]{{2,4}}|[{_HAN}{_KANA}·・]{{2,12}}|[{_HAN}]{{2,4}}(?:[ 、，][{_HAN}]{{2,4}}){{1,3}}"
)
_EASTERN = regex(rf"[{_HAN}{_KANA}{_HANGUL}]")
_MAIL = regex(r"\s*[(（]?\S+@\S+\.\w+[)）]?$")


def _in_unspaced(text: str) -> Byline | None:
    """A byline in Chinese, Japanese or Korean: an introductory word with a sign or space, or a role after the name."""
    if not _EASTERN.search(text):
        return None
    start = len(text) - len(text.lstrip(" 【[（("))
    end = len(_MAIL.sub("", text.rstrip(" 】]）)")))
    for word in _eastern("by"):
        if text.startswith(word, start):
            part = Part(word, start, start + len(word))
            sign = _EASTERN_SIGN.match(text, part.end)
            name = _part(text, sign.end() if sign else part.end, end)
            closing = next((each for each in _eastern("reporting-by") if name and name.text.endswith(each)), "")
            name = name and _part(text, name.start, name.end - len(closing))
            known = name and (
                _EASTERN_NAMES.fullmatch(name.text) or (sign and sign.group().strip() and is_name(name.text))
            )
            return Byline(part, (name,), None, None, None) if name and known else None
    for role in _eastern("roles"):
        if text.endswith(role, start, end):
            name = _part(text, start, end - len(role))
            if name and _EASTERN_NAME.fullmatch(name.text):
                return Byline(None, (name,), Part(role, end - len(role), end), None, None)
    return None


_EASTERN_SIGN = regex(r"\s*[:：/／|｜・=＝]?\s*")
_EASTERN_NAME = regex(
    rf"[{_HAN}]{{2,5}}|[{_HANGUL}]{{2,4}}|[{_HAN}]{{1,3}}[ 　・][{_HAN}{_KANA}]{{1,4}}|[{_HAN}][{_HAN}{_KANA}]{{2,6}}"
)


@cache
def _eastern(group: str) -> tuple[str, ...]:
    """The phrases of a group in these scripts, longest first."""
    return tuple(sorted((each for each in phrases(group) if _EASTERN.match(each)), key=len, reverse=True))
