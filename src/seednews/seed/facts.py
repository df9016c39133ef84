"""Computes the facts of each block: its length, how it starts and ends, its case, its words, and its neighbours.

A fact has a few possible steps. Each step is an index into a table of weights, so the score of a block is a sum of
look-ups. :mod:`seednews.seed.fact_tables` lists the facts and describes each step.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from seednews.patterns import regex
from seednews.prose import lexicon
from seednews.prose.byline import is_name
from seednews.prose.dateline import find_dateline
from seednews.prose.scripts import HANGUL
from seednews.seed.fact_tables import BODY, HEADLINE, QUOTATION, STANDFIRST

__all__ = ["MARKED", "SHORT", "Block", "Body", "family_of", "headline_row", "quotation_row", "see", "standfirst_row"]

_CLOSING = "\"'“”„»«’‘›‹」』》〉｣)]）】*"
_QUOTES = frozenset("\"'“”„«»‹「『‘‚’›《〈｢")
_CLOSING_QUOTES = frozenset("\"'”“»«」』’‘›‹》〉｣")
NONE, STOP, QUESTION, EXCLAMATION, ELLIPSIS, COLON, COMMA = range(7)
_ENDS = {
    **dict.fromkeys(".。．｡।॥።։۔။។‥", STOP),
    **dict.fromkeys("?？؟՞", QUESTION),
    **dict.fromkeys("!！", EXCLAMATION),
    "…": ELLIPSIS,
    **dict.fromkeys(":：", COLON),
    **dict.fromkeys(",，、،；", COMMA),
}
_STOPPED = (STOP, EXCLAMATION, ELLIPSIS)
SHORT = 165
"""Maximum length of a short block. Lengths are in alphabetic letters: a Han character counts as 2.6."""
_SIZES = (14, 24, 38, 56, 72, 90, 115, 140, SHORT, 200, 250, 320, 450)
_MOST = _SIZES[-1]
_SIZE_STEP = bytes(bisect_right(_SIZES, size) for size in range(_MOST + 1))
_RATIOS = (0.15, 0.3, 0.6, 0.85, 1.2, 1.7, 3.3)
_RELATIVE = (0.1, 0.2, 0.35, 0.5, 0.7, 0.95, 1.4)
_SHARES = (0.01, 0.34, 0.67)
EDGE, BARE, ASKS, LEADS, SENTENCE, PIECE, TEXT, OPEN_TEXT, LEADING_TEXT, MARKED = range(10)
_SHORT_SHAPE = (BARE, SENTENCE, ASKS, SENTENCE, SENTENCE, LEADS, PIECE)
_LONG_SHAPE = (OPEN_TEXT, TEXT, TEXT, TEXT, TEXT, LEADING_TEXT, OPEN_TEXT)
PLAIN, SMALL, DIGIT, NUMBER, DASH, BRACKET, QUOTE, SIGN = range(8)
_FIGURES = (DIGIT, NUMBER)
SCRIPT, CAPITALS, WORD, FEW, SOME, MANY = range(6)


NAME, LINK, WORDLESS = (1 << len(lexicon.NAMES) + place for place in range(3))
"""Further bits: looks like a personal name; is a web address; has no letters or digits. All other bits are 0 then."""
_LONGEST_NAME = 60
_LONGEST_TITLE = 80
"""Maximum length of a block in Thai or Lao that may be a title. Longer ones are sentences."""
_WORDS_OF_LINK = 2
_ASIDE_WORDS = (
    lexicon.BYLINE
    | lexicon.CREDIT
    | lexicon.PROMOTION
    | lexicon.BUTTON
    | lexicon.CORRECTION
    | lexicon.EDITOR
    | lexicon.SIGNOFF
    | lexicon.RIGHTS
    | lexicon.DATE
    | lexicon.ROLE
    | lexicon.TAGS
    | lexicon.CONTACT
    | LINK
    | WORDLESS
)
_SET_OFF = lexicon.SIGN | lexicon.WHOLE


class Block:
    """The properties of a single block."""

    __slots__ = ("_begin", "_case", "_inner", "_low", "aside", "closed", "end", "opened", "size", "text", "words")

    text: str
    """The text."""
    size: int
    """The length."""
    end: int
    """How it ends, ignoring quotation marks and brackets: NONE, STOP, QUESTION and so on."""
    opened: bool
    """Whether it starts with a quotation mark."""
    closed: bool
    """Whether it ends with a quotation mark."""
    words: int
    """Groups of newsroom words in it: the bits of `lexicon.hints`, and NAME."""
    aside: bool
    """Whether it is not part of the story, judging by its words. Its neighbours are then judged as if it did not
    exist."""

    def __init__(self, text: str, words: int, density: float) -> None:
        self.text = text
        self.size = len(text) if density == 1 else int(len(text) * density)
        last = text[-1]
        self.closed = False
        if last in _CLOSING:
            self.closed = last in _CLOSING_QUOTES
            last = text[-9:].rstrip(_CLOSING)[-1:]
        self.end = _ENDS.get(last, NONE) if last != ";" else _semicolon(text)
        if "\u0e00" <= last <= "\u0eff" and self.size > _LONGEST_TITLE:  # Thai and Lao have no full stop
            self.end = STOP
        self.opened = text[0] in _QUOTES
        self.words = words
        if self.size <= _LONGEST_NAME and self.end == NONE and is_name(text):
            self.words = words = words | NAME
        if words & lexicon.ADDRESS and text.count(" ") < _WORDS_OF_LINK:
            self.words = words = words | LINK
        if not text[0].isalnum() and not any(map(str.isalnum, text)):
            self.words = words = WORDLESS
        self.aside = bool(words & _ASIDE_WORDS or (words & lexicon.POINTER and words & _SET_OFF))
        self._low: str | None = None
        self._begin = self._case = self._inner = -1

    @property
    def low(self) -> str:
        """The start of the text in lower case."""
        if self._low is None:
            self._low = self.text[:700].lower()
        return self._low

    @property
    def begin(self) -> int:
        """How it starts: PLAIN, SMALL, DIGIT and so on."""
        if self._begin < 0:
            self._begin = _begin(self.text)
        return self._begin

    @property
    def case(self) -> int:
        """Its use of capitals: SCRIPT (no capitals exist), CAPITALS, a single WORD, or a share of capitals."""
        if self._case < 0:
            self._case = _case(self.text[:300])
        return self._case

    @property
    def inner(self) -> int:
        """Number of sentences that end inside it, at most 3."""
        if self._inner < 0:
            self._inner = _inner(self.text[:900])
        return self._inner


def see(texts: Sequence[str]) -> list[Block]:
    """The properties of each block. Texts must not be empty."""
    density = _density(texts)
    return [Block(text, words, density) for text, words in zip(texts, lexicon.hints_of_each(texts), strict=True)]


def _density(texts: Sequence[str]) -> float:
    """Factor for scripts whose characters carry more information: 2.6 for Chinese, 1.9 for Korean."""
    sample = "".join([text[:80] for text in texts[:24]])
    if sample.isascii() or len(sample.encode()) < 1.9 * len(sample):
        return 1.0
    return 1 + (1.6 * len(_DENSE.findall(sample)) + 0.9 * len(_HANGUL.findall(sample))) / len(sample)


_DENSE = regex("[\u3040-\u9fff\uf900-\ufaff]")
_HANGUL = regex(f"[{HANGUL}]")


def _semicolon(text: str) -> int:
    """The question mark of Greek."""
    return QUESTION if any("\u0370" <= letter <= "\u03ff" for letter in text[-9:-1]) else COMMA


_WITHIN = ("! ", "? ", "… ", "。", "！", "？", "।", "؟ ", "۔ ", ".” ", '." ', ".» ", ".“ ", "!” ", "?” ")


def _inner(text: str) -> int:
    inside = text[3:-2]
    count = sum(map(inside.count, _WITHIN))
    if ". " in inside:  # after a single letter, as in initials and abbreviations, it does not end a sentence
        count += sum(piece[-2:-1] not in " ." for piece in inside.split(". ")[:-1])
    return min(count, 3)


def _begin(text: str) -> int:
    first = text[0]
    if first.isalpha():
        return SMALL if first.islower() else PLAIN
    if first.isdigit():
        return NUMBER if text[1:4].lstrip("0123456789")[:1] in (".", ")", ":", "/") else DIGIT
    if first in _QUOTES:
        return QUOTE
    if first in "–—―-":
        return DASH
    return BRACKET if first in "([（【*" else SIGN


def _case(text: str) -> int:
    if text.isupper():
        return CAPITALS if len(text) > 3 else WORD
    if not text.islower() and text.lower() == text:
        return SCRIPT
    words = [word for word in text.split() if word[0].isalpha()]
    if len(words) < 2:
        return WORD
    capitals = sum([word[0].isupper() for word in words[1:]]) / (len(words) - 1)
    return FEW if capitals < 0.34 else SOME if capitals < 0.67 else MANY


def _term(block: Block) -> int:
    """Whether a block starts with a term followed by a colon (1) or a dash (2)."""
    reach = block.text[:60]
    place = reach.find(": ")
    if place < 0:
        place = reach.find("：")
    if 0 < place < len(block.text) - 2:
        return 1
    return 2 if reach.find(" – ") > 0 or reach.find(" — ") > 0 or reach.find(" - ") > 0 else 0


def _stems(text: str) -> set[str]:
    """The first letters of the longer words of a text; pairs of characters in scripts without spaces."""
    if not text.isascii() and len(text) > 3 * (text.count(" ") + 1) and " " not in text[:24]:
        return {text[at : at + 2] for at in range(len(text) - 1)}
    return {word[:5] for word in text.lower().split() if len(word) >= 4}


def _shared(stems: set[str], blocks: Sequence[Block]) -> float:
    """Share of the stems that occur in other blocks."""
    if not stems:
        return 0.0
    low = "\n".join([block.low for block in blocks])
    return sum([stem in low for stem in stems]) / len(stems)


def _typical(blocks: Sequence[Block]) -> int:
    """Typical length of a paragraph: the median of the blocks that end like sentences, or of all blocks."""
    sizes = [block.size for block in blocks if block.end in _STOPPED or block.size > SHORT]
    if len(sizes) * 3 < len(blocks):
        sizes = [block.size for block in blocks]
    sizes.sort()
    return max(sizes[len(sizes) // 2] if sizes else 1, 40)


# Body

_SIZE, _SINCE, _STOPS = BODY["size"], BODY["since"], BODY["stops"]
_RELATIVE_AT, _END, _BEFORE, _BEHIND = BODY["relative"], BODY["end"], BODY["before"], BODY["behind"]
_LONGER_AT, _SHORTER_AT = BODY["length before"], BODY["length behind"]
_CASE, _BEGIN, _QUOTED, _TERM = BODY["case"], BODY["begin"], BODY["quoted"], BODY["term"]
_RUN, _LED = BODY["run"], BODY["led"]
_PLACE, _LONE, _SHORTS, _NUMBER = BODY["place"], BODY["lone"], BODY["shorts"], BODY["number"]
_REPEATED, _TYPICAL_AT, _BELOW = BODY["repeated"], BODY["typical"], BODY["below"]
_WORDS, _ASIDE, _ASIDE_SIZE, _ASIDE_END = BODY["words"], BODY["aside"], BODY["aside size"], BODY["aside end"]
_REACH = 30
"""Maximum number of blocks that a list after a colon may extend over."""
_LONGEST_ITEM = 320
_LONGEST_SHORT_ITEM, _MUCH_LONGER = 60.0, 2.2
"""A block that is this much longer than all lines after a colon ends them, unless it is short."""


class Body:
    """The facts of the blocks of a body. Blocks that are not part of the story are invisible to the others."""

    __slots__ = ("rows",)

    rows: list[list[int] | None]
    """The facts of each block, as indices into the table of weights; None for a block that is a paragraph because
    of its length."""

    def __init__(self, blocks: Sequence[Block], marked: Sequence[bool]) -> None:
        self.rows = [None] * len(blocks)
        kept: list[int] = []
        for index, block in enumerate(blocks):
            if block.aside and not marked[index]:
                self.rows[index] = _aside_row(block)
            else:
                kept.append(index)
        if kept:
            story = _Story([blocks[index] for index in kept], [marked[index] for index in kept])
            for place, index in enumerate(kept):
                self.rows[index] = story.row(place)


def _aside_row(block: Block) -> list[int]:
    row = [_ASIDE, _ASIDE_SIZE + _SIZE_STEP[min(block.size, _MOST)], _ASIDE_END + block.end]
    _add_words(row, _WORDS, block.words)
    return row


def _add_words(row: list[int], place: int, words: int) -> None:
    while words:
        if words & 1:
            row.append(place)
        words >>= 1
        place += 1


class _Story:
    """The blocks that are part of the story, with values computed once for all of them."""

    def __init__(self, blocks: list[Block], marked: list[bool]) -> None:
        self.blocks = blocks
        count = len(blocks)
        self.typical = typical = _typical(blocks)
        long = [block.end for block in blocks if block.size > 120]
        self.stops = not long or sum([end in (STOP, QUESTION, EXCLAMATION, ELLIPSIS) for end in long]) * 2 >= len(long)
        limit = SHORT if self.stops else min(SHORT, 0.45 * typical)
        self.shapes = shapes = [
            MARKED if mark else _SHORT_SHAPE[block.end] if block.size <= limit else _LONG_SHAPE[block.end]
            for block, mark in zip(blocks, marked, strict=True)
        ]
        self.since = _since(blocks, shapes)
        self.terms = [*map(_term, blocks), 0]  # 0 is after the last block, and so before the first
        bare = shapes.count(BARE) + shapes.count(ASKS)
        around = [EDGE, *shapes, EDGE]
        lone = (
            sum(
                [
                    (here in (BARE, ASKS)) and before not in (BARE, ASKS) and behind not in (BARE, ASKS)
                    for before, here, behind in zip(around, shapes, around[2:], strict=False)
                ]
            )
            if bare
            else 0
        )
        self.lone = _LONE + 2 * bisect_right((0, 1, 2, 4, 8), lone)
        self.shorts = _SHORTS + 2 * bisect_right((0.06, 0.15, 0.3, 0.5), bare / count)
        self.number = _NUMBER + 2 * bisect_right((4, 8, 15, 30), count)
        self.typical_at = _TYPICAL_AT + bisect_right((100, 150, 220, 320, 450), typical)
        self.run = _runs(count, self._are_alike)

    def _are_alike(self, one: int, other: int) -> bool:
        shape = self.shapes[one]
        if shape != self.shapes[other] or shape == MARKED:
            return False
        block, block2 = self.blocks[one], self.blocks[other]
        if (block.begin in _FIGURES) != (block2.begin in _FIGURES):
            return False
        size, size2 = block.size, block2.size
        return size <= 2.5 * size2 + 10 and size2 <= 2.5 * size + 10 and size < _LONGEST_ITEM and size2 < _LONGEST_ITEM

    def row(self, index: int) -> list[int] | None:
        """The facts of a block."""
        blocks, shapes, terms = self.blocks, self.shapes, self.terms
        block, shape, since = blocks[index], shapes[index], self.since[index]
        if shape == MARKED or (shape >= TEXT and since == 5):
            return None
        size, end, last = block.size, block.end, len(blocks) - 1
        before = blocks[index - 1] if index else None
        behind = blocks[index + 1] if index < last else None
        shape_before = shapes[index - 1] if index else EDGE
        shape_behind = shapes[index + 1] if index < last else EDGE
        bare = shape in (BARE, ASKS)
        text = block.text
        row = [
            _SIZE + _SIZE_STEP[min(_MOST, size)],
            _SINCE + since,
            _STOPS + 10 * self.stops + shape,
            _RELATIVE_AT + bisect_right(_RELATIVE, size / self.typical),
            _END + 3 * end + min(block.inner, 2),
            _BEFORE + 10 * end + shape_before,
            _BEHIND + 10 * end + shape_behind,
            _LONGER_AT + (bisect_right(_RATIOS, size / before.size) if before else 8),
            _SHORTER_AT + (bisect_right(_RATIOS, size / behind.size) if behind else 8),
            _CASE + block.case,
            _BEGIN + block.begin,
            _QUOTED + block.opened + 2 * block.closed,
            _TERM + 9 * terms[index] + 3 * terms[index - 1] + terms[index + 1],
            _PLACE + 4 * (min(2, index)) + min(last - index, 3),
            self.lone + bare,
            self.shorts + bare,
            self.number + bare,
            self.typical_at,
        ]
        start, stop = self.run[0][index], self.run[1][index]
        length = bisect_right((1, 2, 3, 5, 8), stop - start)
        row.append(_RUN + 4 * length + (index > start) + 2 * (index < stop))
        row.append(_LED + 3 * (shapes[start - 1] if start else EDGE) + min(length, 2))
        if (before and before.text == text) or (behind and behind.text == text):
            row.append(_REPEATED)
        if shape < TEXT and shape != PIECE:  # the words of a crosshead come again below it
            row.append(_BELOW + bisect_right(_SHARES, _shared(_stems(text), blocks[index + 1 : index + 4])))
        if block.words:
            _add_words(row, _WORDS, block.words)
        return row


def _since(blocks: Sequence[Block], shapes: Sequence[int]) -> list[int]:
    """For each block, the distance to a block above that ends with a colon, in steps; 5 if there is none.

    Plus 6 if its form differs from that of the first block after the colon.
    """
    steps = []
    since, longest, first = _REACH, 0.0, EDGE
    before = NONE
    for block, shape in zip(blocks, shapes, strict=True):
        since += 1
        if before == COLON:
            since, longest, first = 1, _LONGEST_SHORT_ITEM, shape
            longest = max(longest, _MUCH_LONGER * block.size)
        before = block.end
        if since < _REACH and block.size > longest:
            since = _REACH
        longest = max(longest, _MUCH_LONGER * block.size)
        steps.append(5 if since >= _REACH else bisect_right((1, 2, 3, 6), since - 1) + 6 * (shape != first))
    return steps


def _runs(count: int, joined: Callable[[int, int], bool]) -> tuple[list[int], list[int]]:
    """For each block, the first and the last block of its run."""
    first = list(range(count))
    final = first[:]
    for index in range(1, count):
        if joined(index - 1, index):
            first[index] = first[index - 1]
    for index in range(count - 2, -1, -1):
        if first[index + 1] != index + 1:
            final[index] = final[index + 1]
    return first, final


# Quotations

_Q_SIZE, _Q_END, _Q_LED, _Q_OPENED, _Q_WHOLE = (
    QUOTATION["size"],
    QUOTATION["end"],
    QUOTATION["led"],
    QUOTATION["opened"],
    QUOTATION["whole"],
)
_Q_INNER, _Q_BEFORE, _Q_AFTER, _Q_AGAIN = (
    QUOTATION["inner"],
    QUOTATION["before"],
    QUOTATION["after"],
    QUOTATION["again"],
)
_SHORTEST_QUOTATION = 25


def quotation_row(blocks: Sequence[Block], index: int) -> list[int] | None:
    """The facts of a block that may be a quotation; None if nothing suggests this."""
    block = blocks[index]
    led = index > 0 and blocks[index - 1].end == COLON
    if (not block.opened and not led) or block.size < _SHORTEST_QUOTATION:
        return None
    text = block.text
    row = [_Q_SIZE + bisect_right((80, 160, 260, 420), block.size), _Q_END + block.end]
    asked = (
        (_Q_LED, led),
        (_Q_OPENED, block.opened),
        (_Q_WHOLE, block.opened and (block.closed or text.rstrip(".,!?。")[-1:] in _CLOSING_QUOTES)),
        (_Q_INNER, any(mark in text[1:-2] for mark in '”“"»«」')),
        (_Q_BEFORE, index > 0 and blocks[index - 1].opened),
        (_Q_AFTER, index + 1 < len(blocks) and blocks[index + 1].opened),
        (QUOTATION["speech"], index > 0 and blocks[index - 1].words & lexicon.SPEECH),
        (_Q_AGAIN, block.opened and _comes_again(blocks, index)),
    )
    row += [place for place, holds in asked if holds]
    return row


def _comes_again(blocks: Sequence[Block], index: int) -> bool:
    """Whether the words of a quotation occur in a block nearby: then it is a pull quote."""
    words = blocks[index].text.strip("".join(_QUOTES) + _CLOSING + ".")[:60]
    near = range(max(index - 10, 0), min(index + 11, len(blocks)))
    return len(words) > 20 and any(words in blocks[place].text for place in near if place != index)


# Head

_H = HEADLINE
_H_SIZE, _H_END, _H_PLACE, _H_RELATIVE = _H["size"], _H["end"], _H["place"], _H["relative"]
_H_BELOW, _H_SECOND, _H_TRADE = _H["below"], _H["second"], _H["trade"]


def headline_row(blocks: Sequence[Block], index: int) -> list[int]:
    """The facts of a block that may be the headline, or be above it."""
    block = blocks[index]
    row = [
        _H_SIZE + bisect_right((8, 20, 40, 80, 120, 160, 220), block.size),
        _H_END + block.end,
        _H_PLACE + min(index, 2),
    ]
    if rest := _story(blocks, index, 4):
        follower = rest[0]
        row += [
            _H_RELATIVE + bisect_right((0.15, 0.3, 0.5, 0.8), block.size / _typical(blocks[index + 1 :][:40])),
            _H_BELOW + bisect_right((0.1, 0.4, 0.7), _shared(_stems(block.text[:300]), rest)),
            _H_SECOND
            + (follower.end in (NONE, QUESTION) and follower.size < SHORT)
            + 2 * (block.end in (NONE, QUESTION))
            + 4 * (block.case == CAPITALS and follower.case != CAPITALS),
        ]
    _add_words(row, _H_TRADE, block.words)
    return row


def _story(blocks: Sequence[Block], index: int, count: int) -> list[Block]:
    """The next blocks after one, without those that are not part of the story."""
    found: list[Block] = []
    for block in blocks[index + 1 : index + 13]:
        if not block.aside:
            found.append(block)
            if len(found) == count:
                break
    return found


def _dateline(block: Block | None) -> bool:
    return block is not None and find_dateline(block.text[:200]) is not None


_S = STANDFIRST
_SIZES_OF_LEADS = (45, 75, 110, 150, 200, 260, 360, 500)


_FAMILIES = tuple(
    frozenset(words.split())
    for words in (
        "the of and to in that for is on was with are has",  # English
        "der die und das den mit von ist auf dem nicht ein het een van en dat op zijn voor im",  # German, Dutch
        "la que el los del las les des et est une du il di che della per non os não uma do da em com en le un una",
        "och att som är på av för inte og til ikke at er det har den",  # Swedish, Danish, Norwegian
    )
)
"""The most common words of language families; the third family is Romance."""
_NO_FAMILY = len(_FAMILIES)
_COMMON = 15
"""In a text of a family, at least one word in this many is among the most common ones."""
_OPENING = 600
"""Number of characters in which they are counted."""


def family_of(blocks: Sequence[Block]) -> int:
    """The language family of a text. In some countries newsrooms nearly always use standfirsts, in others seldom."""
    words = " ".join([block.text for block in blocks[:8]])[:_OPENING].lower().split()
    counts = [sum(map(family.__contains__, words)) for family in _FAMILIES]
    most = max(counts)
    return counts.index(most) if most * _COMMON >= len(words) else _NO_FAMILY


def standfirst_row(blocks: Sequence[Block], index: int, headline: int, family: int) -> list[int]:
    """The facts of a block that may be the standfirst, or a block between the headline and the body."""
    block = blocks[index]
    rest = _story(blocks, index, 6)
    after = rest[0] if rest else None
    below = blocks[index + 1 :]
    lone = sum([each.end in (NONE, QUESTION) and each.size <= SHORT for each in below])
    row = [
        _S["size"] + bisect_right(_SIZES_OF_LEADS, block.size),
        _S["relative"] + bisect_right((0.25, 0.5, 0.8, 1.2, 1.8), block.size / _typical(below[:60] or blocks)),
        _S["lone"] + bisect_right((0, 1, 2, 4, 8), lone),
        _S["inner"] + block.inner,
        _S["end"] + block.end,
        _S["body"] + bisect_right((0.2, 0.35, 0.5, 0.65), _shared(_stems(block.text[:600]), rest)),
        _S["title"] + bisect_right((0.01, 0.2, 0.4, 0.6), _shared(_stems(blocks[headline].text[:300]), [block])),
        _S["begin"] + block.begin,
    ]
    asked = (
        ("dateline", _dateline(block)),
        ("after dateline", _dateline(after)),
        ("few", len(rest) <= 2),
        ("after short", after is not None and after.size <= SHORT and after.end in (NONE, QUESTION)),
    )
    row += [_S[name] for name, holds in asked if holds]
    if family != _NO_FAMILY:  # there are too few labelled texts in some languages to know the habit
        row.append(_S["family"] + family)
    _add_words(row, _S["trade"], block.words)
    return row
