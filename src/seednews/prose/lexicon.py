"""Finds words of the news trade in a block of text, as features for the inference.

    >>> from seednews.prose import lexicon
    >>> found = lexicon.hints("Read more: Ferry sails again")
    >>> found == lexicon.POINTER | lexicon.SIGN
    True
    >>> lexicon.names(found)
    ('pointer', 'sign')
    >>> lexicon.hints("The ferry sails again after three weeks of repairs.")
    0

``hints(text: str) -> int`` returns bits, one for each group of words in the block. The words of each language are in
``seednews/prose/words/*.toml``. `seednews.prose.byline.split_byline` finds the writer.

Three parts of a block are examined. The first words are looked up by the first one (in scripts without spaces, by the
first two letters). The end is examined in blocks up to `LONGEST_CAPTION` characters, and each word in blocks up to
`SHORT` characters. So a long paragraph costs a single look-up.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from operator import add
from typing import Final, NamedTuple

from seednews.patterns import regex
from seednews.prose.byline import is_name, split_byline
from seednews.prose.scripts import UNSPACED
from seednews.prose.words import (
    AROUND_WORD,
    BEHIND_WORD,
    DATE_PIECE,
    STEM,
    beginning_with,
    date_words,
    fold,
    holding,
    phrases,
    stems,
)

__all__ = [
    "ADDRESS",
    "AGENCY",
    "BUTTON",
    "BY",
    "BYLINE",
    "CONTACT",
    "CORRECTION",
    "CREDIT",
    "DATE",
    "EDITOR",
    "LIVE",
    "LONGEST_CAPTION",
    "NAMES",
    "POINTER",
    "PRESS",
    "PROMOTION",
    "QUESTION",
    "RIGHTS",
    "ROLE",
    "RUBRIC",
    "SHORT",
    "SIGN",
    "SIGNOFF",
    "SPEECH",
    "TAGS",
    "WHOLE",
    "hints",
    "hints_of_each",
    "names",
    "says",
]

BY: Final = 1 << 0
"""Begins with a word that introduces a writer. So do many sentences: *By noon ...*."""
BYLINE: Final = 1 << 1
"""Names the writer, with an introductory word or a role: *By Jane Doe*, *Jane Doe, staff writer*."""
CREDIT: Final = 1 << 2
"""Has a picture credit, at the beginning or end: *Photo: Jane Doe*, *... on Monday. (AP Photo/Jane Doe)*."""
POINTER: Final = 1 << 3
"""Begins with words that point to another story: *Read more*."""
PROMOTION: Final = 1 << 4
"""Mentions newsletters, apps and the like, or asks to subscribe or follow."""
BUTTON: Final = 1 << 5
"""Consists only of the words of a button or an advert label: *Share*, *Comments (12)*."""
CORRECTION: Final = 1 << 6
"""Begins like a correction, or says that the text was changed: *This article has been updated ...*."""
EDITOR: Final = 1 << 7
"""Begins like an editor's note."""
SIGNOFF: Final = 1 << 8
"""Closes a report: who reported and edited, agencies alone, *ENDS*."""
RIGHTS: Final = 1 << 9
"""Is a copyright notice: *All rights reserved*, *© 2023 AFP*."""
RUBRIC: Final = 1 << 10
"""Consists only of the name of a section or kind of story: *Analysis*."""
DATE: Final = 1 << 11
"""Consists only of a date, a time, a reading time or *2 hours ago*."""
ROLE: Final = 1 << 12
"""Consists only of a role: *Staff writer*."""
AGENCY: Final = 1 << 13
"""Ends with the name of a news agency: *... said. (Reuters)*."""
SPEECH: Final = 1 << 14
"""Ends with a colon after a verb of speaking: *She said:*."""
QUESTION: Final = 1 << 15
"""Begins with a question word: *Why ...*."""
TAGS: Final = 1 << 16
"""Begins like a list of keywords: *Tags: ...*, or has only hashtags."""
LIVE: Final = 1 << 17
"""Begins with words of live reports: *Live*, *Update*."""
PRESS: Final = 1 << 18
"""Begins like a press release: *FOR IMMEDIATE RELEASE*."""
CONTACT: Final = 1 << 19
"""Begins like contact details of a sender: *Media contact: ...*."""
ADDRESS: Final = 1 << 20
"""Contains a URL or an e-mail address."""
SIGN: Final = 1 << 21
"""Has a colon, a bar, a dash or a closing bracket after its first words."""
WHOLE: Final = 1 << 22
"""Has only its first words."""

NAMES = tuple(
    "by byline credit pointer promotion button correction editor signoff rights rubric date role agency speech "
    "question tags live press contact address sign whole".split()
)
"""Names of the bits, in order."""

SHORT: Final = 165
"""Maximum length of blocks in which all words are examined, in characters."""
LONGEST_CAPTION: Final = 400
"""Maximum length of blocks whose end is examined for a picture credit, in characters."""


def names(found: int) -> tuple[str, ...]:
    """The names of the bits that are set."""
    return tuple(name for index, name in enumerate(NAMES) if found >> index & 1)


def hints(text: str) -> int:
    """Find words of the trade in a block. Returns the bits defined above; 0 for most paragraphs.

    Args:
        text: The text of a block, on one line. Unicode normalisation and case do not matter.
    """
    return hints_of_each([text])[0]


def hints_of_each(texts: Sequence[str]) -> list[int]:
    """The same for each block of an article, in three quarters of the time of single calls."""
    found = [_beginning(text) | _ending(text) for text in texts]
    short = [place for place, text in enumerate(texts) if 0 < len(text) <= SHORT]
    lows = [fold(texts[place]) for place in short]
    for place, low, seen in zip(short, lows, _seen_in_each(lows), strict=True):
        found[place] |= _inside(texts[place], low, seen, found[place])
    return found


# -- the first words


class _Entry(NamedTuple):
    """A phrase at the beginning of blocks, and the bits that it sets."""

    phrase: str
    joined: bool
    """Whether letters may follow directly, as in scripts without spaces."""
    always: int
    with_sign: int
    """Bits if a sign follows."""
    alone: int
    """Bits if nothing follows."""


_ALWAYS = {
    "by": BY,
    "reporting-by": SIGNOFF,
    "with-agencies": SIGNOFF,
    "earlier-version": CORRECTION,
    "read-more": POINTER,
    "follow-us": PROMOTION,
    "most-read": POINTER,
    "press-release": PRESS,
    "asks": QUESTION,
    "live": LIVE,
}
"""Groups whose phrases begin a block, whatever follows."""
_WITH_SIGN = {
    "photo": CREDIT,
    "correction": CORRECTION,
    "editors-note": EDITOR,
    "video": POINTER,
    "tags": TAGS,
    "contact": CONTACT,
    "advertisement": BUTTON,
}
"""Groups whose phrases are followed by a sign."""
_ALONE = {
    "advertisement": BUTTON,
    "share": BUTTON,
    "comments": BUTTON,
    "subscribe": BUTTON,
    "rubrics": RUBRIC,
    "roles": ROLE,
    "ends": SIGNOFF,
    "contact": CONTACT,
    "editors-note": EDITOR,
    "correction": CORRECTION,
}
"""Groups whose phrases must be the whole block."""

_HEAD = 64
_FIRST_TO_COMPOSE = "\u0370"
"""The letters before it are those of Latin; composing (NFC) changes none of them."""
_BEFORE = " \t\u00a0\"'“”„«»‘’[({（【〔［<*•·▶►▸→➔➤»›>|/#=_~+-–—■●◆▲▼○□★☆✓¿¡"
"""Characters that may precede the first words: signs, brackets, quotation marks."""
_SIGNS = frozenset(":：|｜/／=＝>→»›–—-)]）】］©・#")
_WHOLE_BEHIND = " ,.:：…!>→»›-–—)]）】］*=#_~\"'”’0123456789("
_PARTED = regex("[:：/|=・／＝]")


def _beginning(text: str) -> int:
    """The bits of the first words, from the longest matching phrase."""
    table = beginning_with()
    word = text[:_HEAD].partition(" ")[0]
    if word.isalpha() and word.lower() not in table and (word.isascii() or max(word) < _FIRST_TO_COMPOSE):
        return 0  # the common case: a plain first word that is not in the table
    head = fold(text[:_HEAD]).lstrip(_BEFORE)
    first = head.partition(" ")[0].rstrip(BEHIND_WORD)
    if first not in table:
        if head.isascii() and ":" not in first:
            return 0
        first = head[:2] if head[:2] in table else _PARTED.split(first, maxsplit=1)[0]
        if first not in table:
            return 0
    if "  " in head or not head.isprintable():
        head = " ".join(head.split())
    for entry in _entries(first):
        if head.startswith(entry.phrase):
            behind = head[len(entry.phrase) :]
            if entry.joined or not behind[:1].isalnum():
                bits = _bits(entry, behind, text, whole=len(text) <= _HEAD and not behind.strip(_WHOLE_BEHIND))
                if bits:
                    return bits
    return 0


@cache
def _entries(first: str) -> tuple[_Entry, ...]:
    """The phrases for a token, longest first."""
    return tuple(map(_entry, beginning_with()[first].split("\t")))


def _entry(packed: str) -> _Entry:
    phrase, _, named = packed.rpartition("=")
    groups = named.split(",")
    always, with_sign, alone = (
        sum({table[group] for group in groups if group in table}) for table in (_ALWAYS, _WITH_SIGN, _ALONE)
    )
    joined = bool(UNSPACED.match(phrase))
    if always & POINTER and " " not in phrase and not joined:  # *Watch: ...*, but not *Watch out for the ferry*
        always, with_sign, alone = always & ~POINTER, with_sign | POINTER, alone | POINTER
    return _Entry(phrase, joined, always, with_sign, alone)


def _bits(entry: _Entry, behind: str, text: str, *, whole: bool) -> int:
    """The bits of a phrase, depending on what follows."""
    behind = behind.lstrip()
    sign = behind[:1] in _SIGNS if behind else False
    if sign and behind[0] in _DASHES and len(text) > _LONGEST_POINTER:
        sign = False  # a sentence with an aside
    bits = entry.always | (entry.with_sign if sign else 0) | (entry.alone if whole else 0)
    if entry.with_sign & CREDIT and not sign and _is_made_by(behind, text):
        bits |= CREDIT
    if whole and entry.with_sign & CREDIT and (entry.phrase in _old_photos() or any(map(str.isdigit, behind))):
        bits |= CREDIT
    return bits and bits | (SIGN if sign else 0) | (WHOLE if whole else 0)


_DASHES = "-–—"
_LONGEST_POINTER = 60


@cache
def _old_photos() -> frozenset[str]:
    """The phrases for pictures that contain another one, and so stand for nothing else: *file photo*, *Symbolbild*."""
    photo = phrases("photo")
    return frozenset(each for each in photo if any(each != other and each.endswith(other) for other in photo))


def _is_made_by(behind: str, text: str) -> bool:
    """Whether *by* and a name follow the word for a picture: *Illustration by Jane Doe*."""
    word, _, name = behind.partition(" ")
    return word in phrases("photo-by") and bool(name) and len(text) < SHORT and is_name(_last(text, len(name.split())))


# -- the end

_TAIL = 90
_CLOSING = ")）]】"


def _ending(text: str) -> int:
    """The bits of the end of a block: a picture credit, an agency, verbs of speaking before a colon."""
    size = len(text)
    if size > LONGEST_CAPTION:
        return 0
    tail = text[-_TAIL:].rstrip()
    if not tail.isascii():
        tail = unicodedata.normalize("NFC", tail)
    found = 0
    last = tail.rpartition(" ")[2].strip(AROUND_WORD)
    signed = _signatures()
    if last in signed:
        for name, bit in signed[last]:
            if tail.rstrip(AROUND_WORD).endswith(name):
                found |= bit
    if last.lower() in _ends_of_old_photos() and _ends_with_old_photo(fold(tail).rstrip(" .")):
        found |= CREDIT
    if "©" in tail or "(c) " in tail:
        found |= RIGHTS if _YEAR_OF_RIGHTS.search(tail) and size <= SHORT else CREDIT
    if ":" in tail or "：" in tail or "/" in tail or tail[-1:] in _CLOSING:
        found |= SPEECH if tail[-1:] in ":：" and _speaks(tail) else 0
        found |= _credit(tail)
    return found


@cache
def _ends_of_old_photos() -> frozenset[str]:
    return frozenset(each.rpartition(" ")[2] for each in _old_photos())


def _ends_with_old_photo(tail: str) -> bool:
    """Whether such a phrase follows a sentence: *The old bridge in 2019. File photo*."""
    return any(tail.endswith(each) and tail[: -len(each)].rstrip()[-1:] in _AFTER_SENTENCE for each in _old_photos())


_AFTER_SENTENCE = frozenset(".!?…:")
_YEAR_OF_RIGHTS = regex(r"(?:©|\(c\))\s*(?:copyright\s*)?(?:by\s)?(?:19|20)\d\d\b", re.IGNORECASE)


@cache
def _signatures() -> dict[str, tuple[tuple[str, int], ...]]:
    """The names of news and picture agencies, by their last word."""
    table: dict[str, list[tuple[str, int]]] = {}
    for group, bit in (("agencies", AGENCY), ("picture-agencies", CREDIT)):
        for name in sorted(phrases(group)):
            table.setdefault(name.rpartition(" ")[2].strip(AROUND_WORD), []).append((name, bit))
    return {last: tuple(names) for last, names in table.items()}


def _speaks(tail: str) -> bool:
    """Whether there is a verb of speaking near the colon at the end."""
    low = fold(tail)
    said = phrases("said")
    if not said.isdisjoint(word.strip(AROUND_WORD) for word in low.split()):
        return True
    return any(phrase in low for phrase in _long_said() if UNSPACED.match(phrase) or f" {phrase}" in low)


def says(text: str) -> bool:
    """Whether a verb of speaking follows a comma or a quotation mark: *We are glad, says the mayor*."""
    said = phrases("said")
    return any(
        word.strip(AROUND_WORD) in said for piece in _BEHIND_SPEECH.split(fold(text))[1:] for word in piece.split()[:2]
    )


_BEHIND_SPEECH = regex('[,،，”»“"]')


@cache
def _long_said() -> tuple[str, ...]:
    """The verbs of speaking that are not single words between spaces."""
    return tuple(sorted(phrase for phrase in phrases("said") if " " in phrase or UNSPACED.match(phrase)))


def _credit(tail: str) -> int:
    """`CREDIT` if a text ends with a picture credit: a word with a colon, or an agency with a slash and a name."""
    if any(_is_photo_before(tail, sign) for sign in ":："):
        return CREDIT
    before, stroke, behind = tail.rpartition("/")
    if stroke and len(behind.split()) <= 4:
        maker, agencies = _last(before, 1), phrases("picture-agencies")
        if maker in phrases("agencies") or maker in agencies or _last(before, 2) in agencies:
            return CREDIT
    if tail[-1:] in _CLOSING:
        folded = fold(_BRACKET.split(tail)[-1].strip(_CLOSING + " "))
        first = folded.partition(" ")[0]
        photo = _unspaced("photo")
        if first in phrases("photo") or folded.endswith(photo) or folded.startswith(photo):
            return CREDIT
    return 0


_BRACKET = regex(r"[(（\[【]")


def _is_photo_before(tail: str, sign: str) -> bool:
    """Whether a word for a picture precedes the last such sign, and begins a sentence, unlike *Big Picture: ...*."""
    before, found, behind = tail.rpartition(sign)
    if not found or not behind.strip():
        return False
    words = fold(before[-60:]).split()[-4:]
    photo = phrases("photo")
    return any(
        " ".join(words[at:]).strip(AROUND_WORD) in photo
        and not (at and words[at - 1][-1].isalnum() and words[at][0].isalnum())
        for at in range(max(len(words) - 3, 0), len(words))
    )


def _last(text: str, count: int) -> str:
    """The last words of a text, without surrounding signs."""
    return " ".join(text.split()[-count:]).strip(AROUND_WORD)


@cache
def _unspaced(group: str) -> tuple[str, ...]:
    """The phrases of a group in scripts without spaces."""
    return tuple(sorted(each for each in phrases(group) if UNSPACED.match(each)))


# -- the words of a short block

_CHANGED, _ROLE_SEEN = 1 << 30, 1 << 31
_INSIDE = {"rights": RIGHTS, "newsletter": PROMOTION, "contributed": SIGNOFF, "changed": _CHANGED, "roles": _ROLE_SEEN}


def _inside(text: str, low: str, seen: int, found: int) -> int:
    """The bits of a short block, from the phrases `seen` in it and from its form. `low` is its folded text."""
    bits = seen & ~(_CHANGED | _ROLE_SEEN)
    if seen & _CHANGED and _is_of_this_text(low):
        bits |= CORRECTION
    if "@" in low or "www." in low or "http" in low:
        bits |= ADDRESS
    if low[0] == "#" and all(word[0] == "#" for word in low.split()):
        bits |= TAGS
    if (found & BY or seen & _ROLE_SEEN) and split_byline(text):
        bits |= BYLINE
    if len(text) <= _LONGEST_DATE:
        if _DIGIT.search(low) and _is_date(low):
            bits |= DATE
        if (found & AGENCY or len(text) <= _LONGEST_INITIALS) and _is_signed(text, agency=bool(found & AGENCY)):
            bits |= SIGNOFF
    return bits


_LONGEST_DATE, _LONGEST_INITIALS = 60, 24
_DIGIT = regex(r"\d")


def _seen_in_each(lows: Sequence[str]) -> list[int]:
    """The bits of the phrases anywhere in lower-case texts. The words of all are looked up at once: few are found."""
    return [bits for start in range(0, len(lows), _TOGETHER) for bits in _seen_in(lows[start : start + _TOGETHER])]


_TOGETHER = 32
"""Number of blocks that are looked up at once. In more, too many words would be found for each to be looked for."""


def _seen_in(lows: Sequence[str]) -> list[int]:
    text = " ".join(lows)
    first_letters, first_unspaced = _first_letters()
    keys = first_letters & {word.strip(AROUND_WORD)[:STEM] for word in text.split()}
    if not text.isascii() and UNSPACED.search(text):
        keys |= {key for key in first_unspaced if key in text}
    return [_seen(low) if any(key in low for key in keys) else 0 for low in lows] if keys else [0] * len(lows)


@cache
def _first_letters() -> tuple[frozenset[str], frozenset[str]]:
    """The first letters of all phrases that may be anywhere; in scripts with spaces between words, and without."""
    keys = frozenset(key[:STEM] for table in (holding(), stems()) for key in table)
    unspaced = frozenset(key for key in keys if UNSPACED.match(key))
    return keys - unspaced, unspaced


def _seen(low: str) -> int:
    """The bits of the phrases anywhere in a lower-case text."""
    words = {word.strip(AROUND_WORD) for word in low.split()}
    if not low.isascii() and UNSPACED.search(low):
        words.update(map(add, low, low[1:]))
    bits = 0
    for word in words & holding().keys():
        for phrase, joined, bit in _inner(word):
            at = low.find(phrase)
            if at >= 0 and (joined or _stands_alone(low, at, at + len(phrase))):
                bits |= bit
    for beginning in {word[:STEM] for word in words} & stems().keys():
        for phrase, _, bit in _stemmed(beginning):
            if phrase in low:
                bits |= bit
    return bits


@cache
def _inner(word: str) -> tuple[tuple[str, bool, int], ...]:
    """The phrases for a word, whether letters may be adjacent to them, and their bits."""
    return _unpacked(holding()[word])


@cache
def _stemmed(beginning: str) -> tuple[tuple[str, bool, int], ...]:
    """Like the above, for phrases with any ending."""
    return _unpacked(stems()[beginning])


def _unpacked(packed: str) -> tuple[tuple[str, bool, int], ...]:
    found = []
    for entry in packed.split("\t"):
        phrase, _, named = entry.rpartition("=")
        bare = phrase.rstrip("*")
        found.append((bare, bool(UNSPACED.match(bare)), sum(_INSIDE[group] for group in named.split(","))))
    return tuple(found)


def _stands_alone(low: str, start: int, end: int) -> bool:
    return not (start and low[start - 1].isalnum()) and not low[end : end + 1].isalnum()


def _is_of_this_text(low: str) -> bool:
    """Whether a line about a change begins with this text."""
    return low.lstrip(_BEFORE).startswith(_this_text())


@cache
def _this_text() -> tuple[str, ...]:
    return tuple(sorted(phrases("this-article")))


_NUMERIC = regex(r"\d{1,2}\s?[:.hH時时点시]\s?\d{2}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")


def _is_date(low: str) -> bool:
    """Whether a short text consists only of numbers and words of dates and times."""
    words = [piece for piece in DATE_PIECE.findall(low) if not piece[0].isdigit()]
    if not words:
        return bool(_NUMERIC.search(low))
    known = date_words()
    return all(word in known or _is_made_of(word, known) for word in words)


def _is_made_of(word: str, known: frozenset[str]) -> bool:
    """Whether a text in a script without spaces consists of known words."""
    if word[0].isascii():
        return False
    while word:
        length = next((size for size in range(min(len(word), 6), 0, -1) if word[:size] in known), 0)
        if not length:
            return False
        word = word[length:]
    return True


_PIECES = regex(r"[\s/,;+&|()（）\[\]【】]+|\s[-–—]+\s")
_INITIALS = regex(
    r"[a-zäöüßåøæ]{2,4}(?:/[a-zäöüßåøæ]{2,4}){1,4}|[(\[（]\s?[^\W\d_]{2,4}(?:\s?[/,;]\s?[^\W\d_]{2,4}){0,4}\s?[)\]）]"
)


def _is_signed(text: str, *, agency: bool) -> bool:
    """Whether a text consists only of agencies and initials: *jd/mk (dpa, AFP)*."""
    if ("/" in text or text[-1] in _CLOSING) and _INITIALS.fullmatch(text):
        return True
    if not agency:
        return False
    agencies, small = phrases("agencies"), _small_before_agencies()
    pieces = [piece for piece in (piece.strip(".:-–—") for piece in _PIECES.split(text)) if piece]
    others = [piece for piece in pieces if piece not in agencies and fold(piece) not in small]
    return all(piece.isalpha() and piece.islower() and len(piece) <= 4 for piece in others)


@cache
def _small_before_agencies() -> frozenset[str]:
    """The words between or before agencies."""
    return frozenset(word for group in ("source", "and") for phrase in phrases(group) for word in phrase.split())
