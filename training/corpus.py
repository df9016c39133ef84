"""Reads labelled texts from a folder, and makes more training texts from them."""

from __future__ import annotations

import json
import random
import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from furniture import buttons, bylines, captions, dates, kickers, notes, pointers, promotions

from seednews.seed.reader import parse

__all__ = [
    "LAYOUTS",
    "Labelled",
    "brief",
    "drop_head",
    "drop_standfirst",
    "drop_stops",
    "excerpt",
    "noisy",
    "noisy_above",
    "noisy_head",
    "read_corpus",
    "read_jsonl",
    "read_own",
    "rescripted",
    "shortened",
    "terse",
    "with_lists",
    "with_sign",
]

LAYOUTS = {"blank-line": "text", "single-line": "text_single", "wrapped": "text_wrap72"}
_WHITE = re.compile(r"\s+")


@dataclass(frozen=True)
class Labelled:
    """A text as its blocks, each with its true kind."""

    name: str
    group: str
    """The publisher, or a group of publishers with the same house style: never in training and test at the same
    time."""
    language: str
    blocks: tuple[tuple[str, str], ...]
    """Kind and text: headline, standfirst, paragraph, crosshead, quote, list-item; furniture counts as paragraph."""
    files: dict[str, Path] = field(default_factory=dict, compare=False)
    """The file for each layout."""

    def of(self, *kinds: str) -> list[str]:
        """The texts of the blocks of these kinds."""
        return [text for kind, text in self.blocks if kind in kinds]


def read_corpus(folder: Path) -> list[Labelled]:
    """The labelled texts of a folder with `gold/`, and the existing layouts."""
    return [_read(folder, path) for path in sorted((folder / "gold").glob("*.json"))]


def read_own() -> list[Labelled]:
    """Our own texts in many languages, in the explicit form: for measuring only, not for training."""
    folder = Path(__file__).parent / "own"
    return [_of_seed(path) for path in sorted(folder.glob("*.txt"))]


def _of_seed(path: Path) -> Labelled:
    parsed = parse(path.read_bytes())
    blocks = [("paragraph" if block.kind in {"note", "byline"} else block.kind, block.text) for block in parsed.blocks]
    return Labelled(path.stem, path.stem, parsed.language, tuple(blocks))


def read_jsonl(path: Path) -> list[Labelled]:
    """The labelled texts of a packed file, one per line."""
    return [_of_gold(gold, gold["name"]) for gold in map(json.loads, path.read_text("utf-8").splitlines())]


def _of_gold(gold: dict[str, Any], name: str) -> Labelled:
    head = [("headline", gold["headline"])] + ([("standfirst", gold["standfirst"])] if gold["standfirst"] else [])
    blocks = [*head, *((block["kind"], block["text"]) for block in gold["blocks"])]
    clean = tuple((kind, _WHITE.sub(" ", text).strip()) for kind, text in blocks if text.strip())
    return Labelled(name, gold.get("group") or gold["publisher"], gold["lang"], clean)


def _read(folder: Path, path: Path) -> Labelled:
    article = _of_gold(json.loads(path.read_text("utf-8")), path.stem)
    files = {name: folder / below / f"{path.stem}.txt" for name, below in LAYOUTS.items()}
    return replace(article, files={name: file for name, file in files.items() if file.exists()})


def drop_standfirst(article: Labelled, _: random.Random) -> Labelled:
    """The text without its standfirst: the lead then follows the headline."""
    return replace(article, blocks=tuple(block for block in article.blocks if block[0] != "standfirst"))


def drop_stops(article: Labelled, _: random.Random) -> Labelled:
    """The text without the final full stop of each paragraph, as some programs write it."""
    return replace(article, blocks=tuple((kind, text.rstrip(".。।") or text) for kind, text in article.blocks))


def excerpt(article: Labelled, chance: random.Random) -> Labelled:
    """A short text: the headline, and a crosshead with the paragraphs around it, each shortened to a sentence."""
    places = [index for index, (kind, _) in enumerate(article.blocks[:-1]) if kind == "crosshead" and index > 1]
    if not places:
        return replace(article, blocks=article.blocks[:4])
    at = chance.choice(places)
    around = [
        (kind, text if kind == "crosshead" else text.split(". ")[0].rstrip(".") + ".")
        for kind, text in article.blocks[at - 1 : at + 2]
    ]
    body = [("paragraph" if kind == "standfirst" else kind, text) for kind, text in around]
    return replace(article, blocks=(article.blocks[0], *body))


def shortened(article: Labelled, chance: random.Random) -> Labelled:
    """A short story: the head, and six to eight blocks of the body, starting two blocks above a crosshead."""
    head = [block for block in article.blocks if block[0] in {"headline", "standfirst"}]
    body = article.blocks[len(head) :]
    places = [index for index, (kind, _) in enumerate(body[:-1]) if kind == "crosshead"] or [2]
    start = max(chance.choice(places) - 2, 0)
    return replace(article, blocks=(*head, *body[start : start + chance.randint(6, 8)]))


def brief(article: Labelled, chance: random.Random) -> Labelled:
    """A news brief: the headline, sometimes shortened, and one to three paragraphs shortened to a sentence."""
    kind, title = article.blocks[0]
    words = title.split()
    if chance.random() < 0.5:
        title = " ".join(words[: chance.randint(2, 5)]).rstrip(",:;–—-") or title
    paragraphs = [text for each, text in article.blocks[1:] if each == "paragraph"]
    start = chance.randrange(max(len(paragraphs) - 3, 1))
    body = [text.split(". ")[0].rstrip(".") + "." for text in paragraphs[start : start + chance.randint(1, 3)]]
    return replace(article, blocks=((kind, title), *(("paragraph", text) for text in body)))


def terse(article: Labelled, chance: random.Random) -> Labelled:
    """The text with paragraphs of one or two sentences, as in news briefs and tabloids."""
    blocks = []
    for kind, text in article.blocks:
        sentences = text.split(". ")
        count = chance.randint(1, 2)
        is_cut = kind == "paragraph" and len(sentences) > count
        blocks.append((kind, ". ".join(sentences[:count]).rstrip(".") + "." if is_cut else text))
    return replace(article, blocks=tuple(blocks))


def drop_head(article: Labelled, chance: random.Random) -> Labelled:
    """The text without its headline, and sometimes without its standfirst."""
    gone = {"headline", "standfirst"} if chance.random() < 0.7 else {"headline"}
    blocks = [
        ("paragraph" if kind == "standfirst" else kind, text) for kind, text in article.blocks if kind not in gone
    ]
    if chance.random() < 0.2 and blocks:  # a line that leads to what follows
        blocks[0] = (blocks[0][0], blocks[0][1].split(". ")[0].rstrip(".!?") + ":")
    return replace(article, blocks=tuple(blocks))


_SPACED = {"arabic": (0x0628, 24, {",": "،", "?": "؟", ";": "؛"}), "devanagari": (0x0915, 36, {".": "।"})}
_WIDE = str.maketrans({".": "。", ",": "，", "?": "？", "!": "！", ":": "：", ";": "；", "(": "（", ")": "）"})
_TOKEN = re.compile(r"([^\W\d_]+)")


def rescripted(article: Labelled, chance: random.Random) -> Labelled:
    """The text in a script without capitals: nonsense words, with the lengths and repetitions of the real ones."""
    script = chance.choice(("arabic", "devanagari", "han", "thai"))
    return replace(article, blocks=tuple((kind, _in_script(text, script)) for kind, text in article.blocks))


def _in_script(text: str, script: str) -> str:
    if script in _SPACED:
        first, count, marks = _SPACED[script]
        letters = (chr(first + zlib.crc32(each.lower().encode()) % count) if each.isalpha() else each for each in text)
        return "".join(letters).translate(str.maketrans(marks))
    pieces = []
    for piece in _TOKEN.split(text):
        stem = zlib.crc32(piece[:5].lower().encode())
        if not piece[:1].isalpha():
            pieces.append(piece)
        elif script == "han":
            pieces.append("".join(chr(0x4E00 + (stem >> shift) % 3000) for shift in range(1 + (len(piece) > 4))))
        else:
            pieces.append("".join(chr(0x0E01 + (stem >> shift) % 46) for shift in range(min(len(piece), 8))))
    joined = "".join(pieces)
    if script == "han":
        return re.sub(r"(?<=[\u4e00-\u9fff，。？！：；]) (?=\S)", "", joined.translate(_WIDE))
    return re.sub(r"(?<=[\u0e00-\u0e7f]) (?=[\u0e00-\u0e7f])", "", joined.replace(",", "").replace(".", ""))


def noisy(article: Labelled, chance: random.Random, others: Sequence[Labelled], part: int) -> Labelled:
    """The text with captions, bylines, promotions and pointers between its blocks, from one `part` of them."""
    same = [other for other in others if other.language == article.language and other.name != article.name]
    pool = same if len(same) > 2 else [other for other in others if other.name != article.name]
    titles = [text for other in pool for text in other.of("headline")]
    blocks = list(article.blocks)
    head = sum(kind in {"headline", "standfirst"} for kind, _ in blocks)
    sources: list[Callable[[], Sequence[str]]] = [
        lambda: captions(article.language, chance, part, article.of("paragraph", "standfirst")),
        lambda: bylines(article.language, chance, part),
        lambda: promotions(article.language, chance, part),
        lambda: pointers(article.language, chance, part, titles),
        lambda: notes(article.language, chance, part, article.of("paragraph")),
        lambda: dates(chance),
    ]
    for _ in range(chance.randint(2, 5)):
        lines = chance.choice(sources)()
        at = chance.randint(head, len(blocks))
        while 0 < at < len(blocks) and blocks[at][0] == blocks[at - 1][0] == "list-item":
            at += 1
        blocks[at:at] = [("furniture", line) for line in lines]
    if chance.random() < 0.4:
        blocks.insert(
            1 + (chance.random() < 0.5 and head > 1), ("furniture", bylines(article.language, chance, part)[0])
        )
    return replace(article, blocks=tuple(blocks))


def noisy_above(article: Labelled, chance: random.Random, others: Sequence[Labelled], part: int) -> Labelled:
    """The text with a line or two above its headline: byline, caption, promotion, pointer, date or kicker."""
    return replace(article, blocks=(*_of_head(article, chance, others, part, above=True), *article.blocks))


def noisy_head(article: Labelled, chance: random.Random, others: Sequence[Labelled], part: int) -> Labelled:
    """The text with a line or two directly below its headline: a byline, a date, a caption or a promotion."""
    lines = _of_head(article, chance, others, part, above=False)
    return replace(article, blocks=(article.blocks[0], *lines, *article.blocks[1:]))


def _of_head(
    article: Labelled, chance: random.Random, others: Sequence[Labelled], part: int, *, above: bool
) -> list[tuple[str, str]]:
    titles = [text for other in others if other.name != article.name for text in other.of("headline")]
    sources: list[Callable[[], Sequence[str]]] = [
        lambda: bylines(article.language, chance, part),
        lambda: captions(article.language, chance, part, article.of("paragraph", "standfirst")),
        lambda: promotions(article.language, chance, part),
        lambda: dates(chance),
        lambda: buttons(article.language, chance, part),
        lambda: kickers(article.language, chance, part) if above else bylines(article.language, chance, part),
        lambda: kickers(article.language, chance, part) if above else dates(chance),
        lambda: pointers(article.language, chance, part, titles)[:1] if above else dates(chance),
    ]
    return [("furniture", line) for source in chance.sample(sources, chance.randint(1, 3)) for line in source()]


def with_sign(article: Labelled, chance: random.Random) -> Labelled:
    """The text with a headline that ends like a sentence."""
    kind, text = article.blocks[0]
    ended = text.rstrip(".!?…") + chance.choice((".", "!", "…", "!", "?"))
    return replace(article, blocks=((kind, ended), *article.blocks[1:]))


def with_lists(article: Labelled, chance: random.Random, others: Sequence[Labelled]) -> Labelled:
    """The text with a list without marks, made of crossheads and headlines of other texts in its language."""
    same = [other for other in others if other.language == article.language and other.name != article.name]
    sentences = chance.random() < 0.35
    pool = [text for other in same for text in other.of(*(("paragraph",) if sentences else ("crosshead", "list-item")))]
    places = [index for index, (kind, text) in enumerate(article.blocks) if kind == "paragraph" and text.endswith(".")]
    if len(pool) < 8 or not places:
        return article
    at = chance.choice(places)
    items = list(_sentences(chance, pool) if sentences else _items(chance, pool))
    lead = article.blocks[at][1][:-1] + (":" if chance.random() < 0.8 else ".")
    blocks = [*article.blocks[:at], ("paragraph", lead), *items, *article.blocks[at + 1 :]]
    return replace(article, blocks=tuple(blocks))


def _sentences(chance: random.Random, pool: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Items that are sentences of similar length, with full stops."""
    short = [text.split(". ", 1)[0].rstrip(".") + "." for text in pool if ". " in text]
    longest = chance.choice((70, 110, 150))
    fit = [text for text in short if longest / 3 < len(text) <= longest]
    for text in chance.sample(fit, min(chance.randint(3, 6), len(fit))):
        yield "list-item", text


def _items(chance: random.Random, pool: Sequence[str]) -> Iterator[tuple[str, str]]:
    short = [text for text in pool if not text.endswith(("?", "."))]
    small, words = chance.random() < 0.4, chance.choice((2, 3, 5, 9))
    for text in chance.sample(short, min(chance.randint(2, 7), len(short))):
        item = " ".join(text.split()[:words]).rstrip(":,;")
        yield "list-item", item[:1].lower() + item[1:] if small else item
