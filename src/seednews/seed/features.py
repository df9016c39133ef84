"""What can be seen of a block that tells its kind: length, ends, neighbours, likeness; all relative to the text.

A feature has a name of the form ``topic:fact`` and a value, mostly 0 or 1. Lengths are counted in letters of an
alphabet: one of Han, kana or Hangul, which say more each, counts for two or so.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from statistics import median
from typing import TypeAlias

import attrs

from seednews.prose.dateline import find_dateline
from seednews.prose.speakers import count_labels, label_of
from seednews.prose.times import find_times
from seednews.seed.phrases import is_byline, is_credit, is_name, is_pointer, is_rubric

__all__ = [
    "SHORT",
    "Features",
    "Sheet",
    "is_sentence",
    "of_headline",
    "of_quotation",
    "of_short",
    "of_standfirst",
    "shape",
]

Features: TypeAlias = dict[str, float]

SHORT = 165.0
"""Longest block that can be a crosshead or, unmarked, an item of a list; in letters of an alphabet."""

_DENSE_TEXT = 1.3
"""Density above which a text is in Chinese, Japanese or Korean."""
_FEW_BLOCKS = 8
"""In a text of so few blocks, one crosshead may well be all."""

_OPENING = "\"'“„”«»‘‚’‹›「『《〈｢"
_CLOSING = "\"'“”„»«’‘›‹」』》〉｣)]）】*"
_LEADING = frozenset(":：" + _CLOSING)
_STOPS = ".。．｡।॥።։۔။។‥"
_ENDS = {
    **dict.fromkeys(_STOPS, "stop"),
    **dict.fromkeys("…", "ellipsis"),
    **dict.fromkeys("?？؟՞;", "question"),
    **dict.fromkeys("!！", "exclamation"),
    **dict.fromkeys(":：", "colon"),
    **dict.fromkeys(",，、،;；", "comma"),
}
_SENTENCE_ENDS = frozenset({"stop", "exclamation", "ellipsis", "question"})
_INNER_STOP = re.compile(
    r"[^\W\d][^\W\d][)\"”’»]?[.!?…]['\"”’»)]?\s+['\"“„«‘(–-]?\s?[^\W_]|[。！？।]['\"”’」』]?\S|[؟۔]\s"
)
_STOPPING = frozenset(".!?…。！？।؟۔")
_SENTENCE = re.compile(r"[^\W\d_][\w)\]\"”’»%]*[.!?…]+['\"”’»)]*(?=\s|$)|[。！？।؟۔။።]")
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_HANGUL = re.compile("[\uac00-\ud7af]")
_DENSE_OR_HANGUL = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_PIECES = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
"""Scripts in which words cannot be had by their spaces, or change their ends too much."""
_PAIRS = re.compile(f"(?=({_PIECES.pattern}{{2}}))")
_TRIPLES = re.compile(f"(?=({_PIECES.pattern}{{3}}))")
_WORD = re.compile(r"[^\s\d.,:;!?…«»“”„\"'’()\[\]–—।؟،؛-]{2,}")
_THAI = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_CASELESS = re.compile("[\u0590-\u0dff]")
_DIALOGUE = re.compile(r"[–—―-]\s*\S")
_NUMBERED = re.compile(r"\(?\d{1,3}[.):/]\s*\S")


@attrs.define(slots=False)
class Sheet:
    """The blocks of a text with what is counted once for all of them."""

    texts: Sequence[str]
    """Their texts."""
    marked: Sequence[bool]
    """Which of them have a kind by their mark."""

    @cached_property
    def density(self) -> float:
        """How much more a letter says here than one of an alphabet."""
        sample = "".join(text[:80] for text in self.texts[:24])
        letters = len(sample) or 1
        if sample.isascii() or not _DENSE_OR_HANGUL.search(sample):
            return 1.0
        return 1 + (1.6 * len(_DENSE.findall(sample)) + 0.9 * len(_HANGUL.findall(sample))) / letters

    @cached_property
    def sizes(self) -> list[float]:
        """Length of each block in letters of an alphabet."""
        density = self.density
        return [len(text) * density for text in self.texts]

    @cached_property
    def typical(self) -> float:
        """Length of a paragraph of this text: the median of the blocks that are not titles."""
        body = [size for size, short in zip(self.sizes, self.bare, strict=True) if not short]
        return max(median(body or self.sizes or [1.0]), 40.0)

    @cached_property
    def bare(self) -> list[bool]:
        """Which blocks are short and end as titles do, without a stop."""
        longest = SHORT if self.has_stops else min(SHORT, 0.45 * median(self.sizes))
        return [size <= longest and self.end(index) in _TITLE_ENDS for index, size in enumerate(self.sizes)]

    @cached_property
    def has_stops(self) -> bool:
        """Whether paragraphs end with stops here: in Thai they do not, and some programs lose them."""
        long = [index for index, size in enumerate(self.sizes[:400]) if size > SHORT * 0.75]
        return not long or sum(self.end(index) in _SENTENCE_ENDS for index in long) * 2 >= len(long)

    @cached_property
    def stops_at_all(self) -> bool:
        """Whether any block ends as sentences do; in Thai, none has to."""
        return any(self.end(index) in _SENTENCE_ENDS for index in range(len(self.texts)))

    def speaks(self, index: int) -> bool:
        """Whether a block begins with the label of a speaker, as in an interview: it comes again and again."""
        found = label_of(self.texts[index])
        count = self.labels[found[1]] if found else 0
        return count > 2 or (count > 1 and self.end(index) == "question")

    def converses(self, index: int) -> bool:
        """Whether a block is speech: it begins with a dash, as one beside it does, or any other for a question."""
        text = self.texts[index]
        if self.dashes[text[0]] < 2 or self.end(index) not in _SENTENCE_ENDS or not _DIALOGUE.match(text):
            return False
        beside = (*self.texts[max(index - 1, 0) : index], *self.texts[index + 1 : index + 2])
        return self.end(index) == "question" or any(each[0] == text[0] for each in beside if _DIALOGUE.match(each))

    @cached_property
    def dashes(self) -> Counter[str]:
        """How many blocks begin with each dash."""
        return Counter(text[0] for text in self.texts if _DIALOGUE.match(text))

    def is_entry(self, index: int) -> bool:
        """Whether a block begins with a time of day, and others do: an entry of a live blog."""
        return index in self.entries and len(self.entries) > 1

    @cached_property
    def entries(self) -> frozenset[int]:
        """The blocks that begin with a time of day."""
        return frozenset(found.block for found in find_times(self.texts))

    @cached_property
    def clipped(self) -> float:
        """Share of the short blocks that are sentences: where it is high, paragraphs are short."""
        short = [index for index, size in enumerate(self.sizes[:400]) if size <= SHORT]
        return sum(self.end(index) == "stop" for index in short) / (len(short) + 2)

    @cached_property
    def lone(self) -> list[int]:
        """The blocks that stand as crossheads do: bare, with running text on both sides."""
        return [index for index in range(1, len(self.texts) - 1) if self.bare[index] and self.stands_alone(index)]

    @cached_property
    def labels(self) -> Counter[str]:
        """How often a block begins with each label and a colon, as the speakers of an interview have."""
        return count_labels(self.texts)

    def end(self, index: int) -> str:
        """What a block ends with, quotation marks and brackets aside."""
        found = self._ends.get(index)
        if found is None:
            found = self._ends[index] = _end_of(self.texts[index][-9:].rstrip(_CLOSING))
        return found

    @cached_property
    def _ends(self) -> dict[int, str]:
        return {}

    def stands_alone(self, index: int) -> bool:
        """Whether a bare block has running text on both sides; what has a mark is as good as running text."""
        around = (index - 1, index + 1)
        return self.bare[index] and not any(self.bare[other] and not self.marked[other] for other in around)

    def near(self, index: int, *offsets: int) -> list[str]:
        """The texts at these offsets from a block, their beginnings, in small letters."""
        return [self._lowered(index + offset) for offset in offsets if 0 <= index + offset < len(self.texts)]

    def _lowered(self, place: int) -> str:
        found = self._low.get(place)
        if found is None:
            found = self._low[place] = self.texts[place][:700].lower()
        return found

    @cached_property
    def _low(self) -> dict[int, str]:
        return {}


def _end_of(tail: str) -> str:
    if tail.endswith(";") and _GREEK.search(tail):
        return "question"
    return _ENDS.get(tail[-1:], "none")


def _stems(text: str) -> set[str]:
    """Beginnings of the longer words of a text; pairs of letters in scripts without spaces."""
    if not text.isascii() and _PIECES.search(text) and len(_PIECES.findall(text)) * 3 > len(text):
        length = 3 if _THAI.search(text) else 2
        return set((_TRIPLES if length == 3 else _PAIRS).findall(text))
    least = 3 if not text.isascii() and _CASELESS.search(text) else 4
    return {word[:5] for word in _WORD.findall(text.lower()) if len(word) >= least}


def _shared(stems: set[str], texts: Iterable[str]) -> float:
    """Share of the stems that come again in other texts."""
    joined = "\n".join(texts)
    return sum(map(joined.__contains__, stems)) / len(stems) if stems and joined else 0.0


def _bucket(topic: str, value: float, *limits: float) -> str:
    """Name of the range that a value is in."""
    return f"{topic}:{bisect_right(limits, value)}"


def _case(text: str) -> str:
    """How a short text uses capitals."""
    if text.lower() == text.upper():
        return "case:script"
    if text.upper() == text and sum(map(str.isalpha, text)) > 3:
        return "case:capitals"
    words = [word for word in text.split() if word[0].isalpha()]
    if len(words) < 2:
        return "case:word"
    capitals = sum(not word[0].islower() for word in words[1:]) / (len(words) - 1)
    return _bucket("case:title", capitals, 0.34, 0.67)


def _form(sheet: Sheet, index: int) -> Features:
    """What a short block looks like by itself."""
    text, size = sheet.texts[index], sheet.sizes[index]
    first = text.lstrip(_OPENING)[:1]
    quoted = text[0] in _OPENING
    facts = {
        _bucket("size", size, 14, 24, 38, 56, 72, 90, 115, 140),
        _bucket("relative", size / sheet.typical, 0.12, 0.25, 0.4, 0.6, 1.0),
        f"end:{sheet.end(index)}",
        _case(text),
    }
    asked = {
        "inner:stop": not _STOPPING.isdisjoint(text[:-1]) and bool(_INNER_STOP.search(text)),
        "inner:commas": text.count(",") + text.count("、") + text.count("，") > 1,
        "inner:colon": ": " in text or "：" in text[:-1],
        "inner:dash": " – " in text[1:] or " — " in text[1:] or " - " in text[1:],
        "inner:bar": "|" in text or " / " in text or "›" in text,
        "begin:small": first.islower(),
        "begin:digit": first.isdigit(),
        "begin:number": bool(_NUMBERED.match(text)),
        "begin:dialogue": bool(_DIALOGUE.match(text)),
        "begin:bracket": text[0] in "([（【*[",
        "quote:whole": quoted and text[-1] in _CLOSING,
        "quote:opened": quoted and text[-1] not in _CLOSING,
        "quote:closed": not quoted and text[-1] in '”“"»」』',
        "words:credit": is_credit(text),
        "words:pointer": is_pointer(text),
        "words:name": is_name(text),
        "words:stranger": is_name(text) and _is_stranger(sheet, index),
    }
    facts |= {name for name, holds in asked.items() if holds}
    return dict.fromkeys(facts, 1.0)


def _is_stranger(sheet: Sheet, index: int) -> bool:
    """Whether a name is of nobody that the blocks around it speak of."""
    last = re.split(r"[,|/(;]", sheet.texts[index])[0].split()[-1].lower()
    return not any(last in near for near in sheet.near(index, -4, -3, -2, -1, 1, 2, 3, 4))


def _neighbours(sheet: Sheet, index: int, start: int) -> Features:
    """What stands around a block."""
    facts = {f"next:{_neighbour(sheet, index + 1)}"}
    facts.add("before:head" if index == start else f"before:{_neighbour(sheet, index - 1)}")
    if index == len(sheet.texts) - 1:
        facts.add("place:last")
    if index == len(sheet.texts) - 2:
        facts.add("place:almost last")
    if index and sheet.end(index - 1) == "colon":
        facts.add("before:colon")
    return dict.fromkeys(facts, 1.0)


def _neighbour(sheet: Sheet, index: int) -> str:
    """What a neighbour looks like, seen from afar."""
    if not 0 <= index < len(sheet.texts):
        return "none"
    if sheet.marked[index]:
        return "marked"
    if sheet.bare[index]:
        return "bare"
    return "short" if sheet.sizes[index] < min(0.5 * sheet.typical, SHORT) else "long"


def _run(sheet: Sheet, index: int) -> Features:
    """The row of bare blocks that a block stands in, and how alike they are."""
    first = last = index
    while first > max(index - 30, 0) and sheet.bare[first - 1] and not sheet.marked[first - 1]:
        first -= 1
    while last < min(index + 30, len(sheet.texts) - 1) and sheet.bare[last + 1] and not sheet.marked[last + 1]:
        last += 1
    members = [sheet.sizes[place] for place in range(first, last + 1) if place != index]
    facts = {_bucket("run", len(members) + 1, 2, 3, 4, 6) if sheet.bare[index] else "run:none"}
    if members and sheet.bare[index]:
        close = [sheet.sizes[place] for place in (index - 1, index + 1) if first <= place <= last]
        facts.add(_bucket("like", max(_alike(sheet.sizes[index], size) for size in close), 0.4, 0.7))
        if first and sheet.end(first - 1) == "colon":
            facts.add("run:led")
        if index == last and sheet.bare[index]:
            facts.add("run:last")
        if index == first:
            facts.add("run:first")
    for place in (index - 1, index + 1):
        if 0 <= place < len(sheet.texts) and _same_begin(sheet.texts[place], sheet.texts[index]):
            facts.add("like:begin")
    return dict.fromkeys(facts, 1.0)


_LONGEST_ARTICLE = 3
"""Letters of a word that many lines begin with without being alike: the, die, una."""


def _same_begin(one: str, other: str) -> bool:
    word = one[:40].split(None, 1)[0]
    return len(word) > _LONGEST_ARTICLE and other.startswith(word + " ")


def _alike(one: float, other: float) -> float:
    """Likeness of two lengths, from 0 to 1."""
    return min(one, other) / max(one, other, 1.0)


def _row_before(sheet: Sheet, index: int) -> Features:
    """Whether short sentences before a block follow a colon, as the items of a list do."""
    if index and sheet.marked[index - 1]:
        return {}  # the row says by its own marks how far it goes
    place = index - 1
    while place >= max(index - 12, 0) and sheet.sizes[place] <= SHORT and sheet.end(place) != "colon":
        place -= 1
    led = place >= 0 and sheet.end(place) == "colon"
    if not led:
        return {}
    width = max(sheet.sizes[place + 1 : index + 2])
    like = _alike(min(sheet.sizes[place + 1 : index + 2]), width)
    return {"led:colon": 1.0, _bucket("led", index - place, 2, 3): 1.0, "led:like": like}


def _peers(sheet: Sheet, index: int) -> Features:
    """Other blocks of the text that stand as crossheads do: they come in sets, evenly, and alike."""
    at = bisect_left(sheet.lone, index)
    others = [place for place in sheet.lone[max(at - 8, 0) : at + 9] if place != index]
    size = sheet.sizes[index]
    alike = sum(_alike(size, sheet.sizes[place]) > 0.55 for place in others)
    facts = {_bucket("peers", alike, 1, 2, 4) if len(sheet.texts) > _FEW_BLOCKS else "peers:small": 1.0}
    if others:
        gap = min(abs(place - index) for place in others)
        facts[_bucket("gap", gap, 3, 4, 6)] = 1.0
    facts["crowd"] = len(sheet.lone) / len(sheet.texts)
    facts["clipped"] = sheet.clipped
    return facts


def _topic(sheet: Sheet, index: int) -> Features:
    """Whether the words of a block come again below it, as those of a crosshead do, or above it."""
    stems = _stems(sheet.texts[index])
    below = _shared(stems, sheet.near(index, 1, 2, 3))
    above = _shared(stems, sheet.near(index, -1, -2, -3))
    facts = {_bucket("below", below, 0.01, 0.34, 0.67): 1.0, _bucket("above", above, 0.01, 0.34, 0.67): 1.0}
    if stems and not below and not above:
        facts["below:nowhere"] = 1.0
    return facts


def is_sentence(sheet: Sheet, index: int) -> bool:
    """Whether a short block is plainly a sentence: it ends as one does, and no colon leads to it as to a list."""
    return sheet.end(index) not in _TITLE_ENDS and not _row_before(sheet, index)


_TITLE_ENDS = frozenset({"none", "question"})


def of_short(sheet: Sheet, index: int, start: int) -> Features:
    """Features of a short block of the body, which begins at `start`."""
    features = _form(sheet, index)
    for more in (_neighbours(sheet, index, start), _run(sheet, index), _row_before(sheet, index)):
        features |= more
    features |= _peers(sheet, index)
    features |= _topic(sheet, index)
    if sheet.bare[index]:
        alone = "alone" if 0 < index < len(sheet.texts) - 1 and sheet.stands_alone(index) else "crowded"
        features[f"stand:{alone}"] = 1.0
    else:
        features["stand:closed"] = 1.0
    return features


def of_quotation(sheet: Sheet, index: int) -> Features | None:
    """Features of a block that might be a quotation set off; None for what can be none."""
    text = sheet.texts[index]
    opened = text[0] in _OPENING
    led = index > 0 and sheet.texts[index - 1][-1] in _LEADING and sheet.end(index - 1) == "colon"
    led = led and (opened or bool(_SPEAKING.search(sheet.texts[index - 1][-_SAID:])))
    if not (opened or led) or sheet.sizes[index] < 25:
        return None
    asked = {
        "quote:led": led,
        "quote:opened": opened,
        "quote:whole": opened and text.rstrip(".,!?。")[-1:] in _CLOSING,
        "quote:inner": any(mark in text[1:-2] for mark in '”“"»«」'),
        "quote:before": index > 0 and sheet.texts[index - 1][0] in _OPENING,
        "quote:after": index + 1 < len(sheet.texts) and sheet.texts[index + 1][0] in _OPENING,
        "quote:again": opened and _comes_again(sheet, index),
    }
    facts = {name for name, holds in asked.items() if holds}
    facts |= {_bucket("size", sheet.sizes[index], 80, 160, 260, 420), f"end:{sheet.end(index)}"}
    return dict.fromkeys(facts, 1.0)


_SAID = 90
_SPEAKING = re.compile(
    r"\b(?:sa(?:id|ys|ying)|told|tells|wr(?:ote|ites|iting|itten)|state[sd]?|add(?:s|ed)|explain(?:s|ed)|put it|words|"
    r"quote[sd]?|via|reads?|tweeted|posted|sag(?:t|te|ten)|schr(?:ieb|eibt|eiben)|erklärt\w*|heißt|hieß|worte?n?|zitiert\w*|dit|disai[te]n?t?|écri\w+|"
    r"déclar\w+|expli\w+|mots|dice[n]?|dijo|escrib\w+|escrev\w+|declar\w+|palabras|palavras|disse|diz|scriv\w+|scrisse|dichiar\w+|"
    r"parole|zegt|zei|schr(?:ijft|eef)|woorden|säger|sade|skriv(?:er|it)|skrev|sier|sa|siger|sagde|ord|sano[oi]\w*|kirjoit\w+|"
    r"mówi\w*|powiedział\w*|pis(?:ze|ał\w*)|słow\w+|řek\w+|píše|napsal\w*|slov\w*|mondta|írta|spus|scris|сказал\w*|говорит\w*|"
    r"писал\w*|пишет|слов\w+|сказа\w+|είπε|έγραψε|λέει|dedi|söyledi|yazdı)\b|說|说|写|寫|表示|指出|述べ|語っ|話し|書い|말했|밝혔|썼|"
    r"قال|كتب|گفت|نوشت|אמר|כתב|कहा|लिखा|กล่าว",
    re.IGNORECASE,
)
"""Words of one who leads to the words of another, near the colon."""


def shape(text: str) -> str:
    """What a line begins with, as the items of one list do alike: a figure, a small letter, a capital, a question."""
    first = text.split(None, 1)[0].lower()
    if text[0].isdigit():
        return "digit"
    if text[-1] in "?？؟" or first in _ASKING:
        return "question"
    return "small" if text[0].islower() else "other"


_ASKING = frozenset(
    "where what how when why who which wo was wie wann warum wer welche où que comment quand pourquoi qui quel quelle "
    "dónde qué cómo cuándo quién cuál dove come quando perché chi onde quem waar wat hoe wanneer waarom wie var vad "
    "hur när varför vem hvor hva hvordan når hvorfor hvem hvad gdzie co jak kiedy dlaczego kto kde kdy proč kdo "
    "где что как когда почему кто де що як коли чому хто".split()
)


def _comes_again(sheet: Sheet, index: int) -> bool:
    """Whether the words of a quotation also stand in a paragraph near it: then it was pulled out of there."""
    words = sheet.texts[index].strip(_OPENING + _CLOSING + ".")[:60]
    near = range(max(index - 10, 0), min(index + 11, len(sheet.texts)))
    return len(words) > 20 and any(words in sheet.texts[place] for place in near if place != index)


def of_headline(sheet: Sheet) -> Features:
    """Features of the first block, which may be the headline."""
    text, size = sheet.texts[0], sheet.sizes[0]
    facts = {
        _bucket("size", size, 20, 40, 80, 120, 160, 220),
        "end:bare" if sheet.bare[0] else f"end:{sheet.end(0)}",
        _bucket("inner", len(_SENTENCE.findall(text[:600])), 1, 2, 3),
    }
    asked = {
        "place:only": len(sheet.texts) == 1,
        "words:dateline": find_dateline(text[:200]) is not None,
        "words:byline": is_byline(text),
        "words:credit": is_credit(text),
        "begin:dialogue": bool(_DIALOGUE.match(text)),
        "begin:small": text[0].islower(),
    }
    facts |= {name for name, holds in asked.items() if holds}
    if len(sheet.texts) > 1:
        facts.add(_bucket("relative", size / sheet.typical, 0.3, 0.5, 0.8))
        facts.add(_bucket("next", size / max(sheet.sizes[1], 1), 0.3, 0.6, 0.9, 1.3))
        facts.add(_bucket("below", _shared(_stems(text[:300]), sheet.near(0, 1, 2, 3, 4)), 0.1, 0.4, 0.7))
    return dict.fromkeys(facts, 1.0)


def of_standfirst(sheet: Sheet, index: int) -> Features:
    """Features of the block behind the headline, which may be the standfirst."""
    text, size = sheet.texts[index], sheet.sizes[index]
    after = sheet.texts[index + 1] if index + 1 < len(sheet.texts) else ""
    facts = {
        _bucket("size", size, 45, 75, 110, 150, 200, 260, 360, 500),
        _bucket("relative", size / sheet.typical, 0.25, 0.5, 0.8, 1.2, 1.8),
        _bucket("after", len(after) * sheet.density / max(size, 1), 0.5, 0.9, 1.4, 2.2, 4),
        _bucket("inner", len(_SENTENCE.findall(text[:900])), 1, 2, 3, 4),
    }
    if sheet.end(index) != "none" or (sheet.has_stops and sheet.stops_at_all):
        facts.add(f"end:{sheet.end(index)}")
    asked = {
        "words:dateline": _has_dateline(text),
        "words:dateline after": find_dateline(after[:200]) is not None,
        "begin:quote": text[0] in _OPENING,
        "begin:quote after": after[:1] in tuple(_OPENING),
        "inner:quote": any(mark in text[1:] for mark in '“”„«»"「'),
        "inner:question": any(mark in text[:-1] for mark in "?？؟"),
        "inner:digit": any(map(str.isdigit, text)),
        "begin:digit": text[0].isdigit(),
        "begin:small": text[0].islower(),
        "begin:dialogue": bool(_DIALOGUE.match(text)),
        "after:bare": bool(after) and index + 1 < len(sheet.texts) and sheet.bare[index + 1],
        "begin:capitals": bool(_CAPITALS.match(text)),
        "after:capitals": bool(_CAPITALS.match(after)),
    }
    facts |= {name for name, holds in asked.items() if holds}
    facts.add(_bucket("heads", len(sheet.lone) / len(sheet.texts), 0.02, 0.1, 0.2))
    facts.add(f"tongue:{_tongue(sheet)}")
    return dict.fromkeys(facts | _echoes(sheet, index), 1.0)


def _has_dateline(text: str) -> bool:
    """Whether a block begins with a dateline; *PORTRAIT -* is none, though it looks like one."""
    found = find_dateline(text[:200])
    return found is not None and not is_rubric(found.town)


def _tongue(sheet: Sheet) -> str:
    """Kind of language: newsrooms of some nearly always set a standfirst, of others hardly ever."""
    if sheet.density > _DENSE_TEXT:
        return "dense"
    sample = " ".join(text[:300].lower() for text in sheet.texts[:8]).split()
    small = Counter(word for word in sample if word in _ANY_SMALL_WORD)
    counts = {name: sum(map(small.__getitem__, words)) for name, words in _SMALL_WORDS.items()}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] > 0.12 * len(sample) else "other"


def _echoes(sheet: Sheet, index: int) -> set[str]:
    """How the words of a standfirst come again: the body tells the story once more from its beginning."""
    text = sheet.texts[index]
    stems = _stems(text[:600])
    facts = {
        _bucket("next", _shared(stems, sheet.near(index, 1)), 0.1, 0.2, 0.3, 0.45),
        _bucket("body", _shared(stems, sheet.near(index, 1, 2, 3, 4, 5)), 0.2, 0.35, 0.5, 0.65),
    }
    follow = _stems(sheet.texts[index + 1][:600]) if index + 1 < len(sheet.texts) else set()
    usual = _shared(follow, sheet.near(index, 2, 3, 4, 5, 6))
    facts.add(_bucket("echo", _shared(stems, sheet.near(index, 2, 3, 4, 5, 6)) - usual, -0.15, -0.03, 0.08, 0.2))
    return facts


_SMALL_WORDS = {
    "german": frozenset("der die das und den dem ein eine mit von ist im auf für nicht sich des auch es sie".split()),
    "english": frozenset("the of and to in a is for on that with was as by at from it his he are".split()),
    "romance": frozenset(
        "de la el los las que en un una del y por con le les des et du à il che di per della o os da do em um e".split()
    ),
    "nordic": frozenset("och att det som är på för av med den til og det er på av som en ikke har i".split()),
}
_ANY_SMALL_WORD = frozenset[str]().union(*_SMALL_WORDS.values())
_CAPITALS = re.compile(r"[^\W\d_a-zß-öø-ÿ]{4,}(?:[ ,:/.–—-]|$)")
