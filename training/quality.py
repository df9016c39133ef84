#!/usr/bin/env python3
"""quality.py [CORPUS_DIR]: how well the inference does, with 95 % intervals (bootstrap over articles).

Prints a table for the weights as shipped (in-sample: they have seen these texts) and one cross-validated by publisher:
for each layout, with captions, bylines, promotions and pointers among the blocks or above the headline, and with no
headline.
"""

# ruff: noqa: S311 - draws that can be repeated; nothing here is secret

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from corpus import LAYOUTS, Labelled, drop_head, noisy, noisy_above, read_corpus, read_own
from predict import prediction
from solver import Features
from train import FOLDS, ROOT, cross_validated

from seednews.seed import Parsed, parse
from seednews.seed.weights import WEIGHTS

_WHITE = re.compile(r"\s+")
_BODY = ("crosshead", "list-item", "quote")
_ROUNDS = 400
Counts = Counter[str]


def key(text: str | None) -> str:
    """A text without its white space, so that a re-flowed one counts as the same."""
    return _WHITE.sub("", text or "")


def counts_of(article: Labelled, data: str) -> Counts:
    """What is right and wrong in one text."""
    parsed = parse(data)
    found = prediction(parsed)
    truth = [("paragraph" if kind == "furniture" else kind, key(text)) for kind, text in article.blocks]
    gold = {kind: text for kind, text in truth if kind in {"headline", "standfirst"}}
    head = [(kind, key(found[kind])) for kind in ("headline", "standfirst", "byline") if found[kind]]
    body = [(block["kind"], key(block["text"])) for block in found["blocks"]]
    counts: Counts = Counter(texts=1)
    counts["headline"] = key(found["headline"]) == gold.get("headline", "")
    counts["standfirst"] = key(found["standfirst"]) == gold.get("standfirst", "")
    counts["segmentation"] = Counter(text for _, text in truth) == Counter(text for _, text in head + body)
    counts["lost"] = (Counter(key(data)) - Counter("".join(text for _, text in head + body))).total()
    for kind in _BODY:
        right, given = (Counter(text for each, text in blocks if each == kind) for blocks in (truth, body))
        hits = (right & given).total()
        counts[f"{kind}:hit"], counts[f"{kind}:gold"], counts[f"{kind}:given"] = hits, right.total(), given.total()
    _calibration(parsed, {text: kind for kind, text in reversed(truth)}, counts)
    return counts


def _calibration(parsed: Parsed, truth: dict[str, str], counts: Counts) -> None:
    """Of the blocks with a score of so many tenths, how many are right."""
    for block in parsed.blocks:
        if block.basis.how == "inference" and (kind := truth.get(key(block.text))):
            taken = "paragraph" if block.kind in {"note", "byline"} else block.kind
            tenth = min(int(block.basis.score * 10), 9)
            counts[f"tenth:{tenth}"] += 1
            counts[f"tenth:{tenth}:right"] += taken == kind
            counts[f"tenth:{tenth}:score"] += round(block.basis.score * 1000)


def _share(name: str) -> Callable[[Counts], float]:
    return lambda counts: counts[name] / (counts["texts"] or 1)


def _ratio(kind: str, over: str) -> Callable[[Counts], float]:
    return lambda counts: counts[f"{kind}:hit"] / counts[f"{kind}:{over}"] if counts[f"{kind}:{over}"] else 1.0


def _f1(kind: str) -> Callable[[Counts], float]:
    return lambda counts: 2 * counts[f"{kind}:hit"] / ((counts[f"{kind}:gold"] + counts[f"{kind}:given"]) or 1)


MEASURES: dict[str, Callable[[Counts], float]] = {
    "crosshead P": _ratio("crosshead", "given"),
    "crosshead R": _ratio("crosshead", "gold"),
    "crosshead F1": _f1("crosshead"),
    "standfirst exact": _share("standfirst"),
    "list-item F1": _f1("list-item"),
    "quote F1": _f1("quote"),
    "headline exact": _share("headline"),
    "segmentation": _share("segmentation"),
}


def interval(measure: Callable[[Counts], float], each: Sequence[Counts]) -> tuple[float, float]:
    """95 % interval of a measure, by drawing the texts again."""
    chance = random.Random(4)
    drawn = sorted(measure(total_of(chance.choices(each, k=len(each)))) for _ in range(_ROUNDS))
    return drawn[int(0.025 * _ROUNDS)], drawn[int(0.975 * _ROUNDS)]


def total_of(each: Sequence[Counts]) -> Counts:
    """The counts of several texts together."""
    total: Counts = Counter()
    for counts in each:
        total.update(counts)
    return total


Runs = dict[str, list[Counts]]


def run(articles: Sequence[Labelled], pool: Sequence[Labelled]) -> Iterator[tuple[str, Counts]]:
    """The counts of every text in every layout, and altered."""
    for article in articles:
        for layout in LAYOUTS:
            if layout in article.files:
                yield layout, counts_of(article, article.files[layout].read_text("utf-8"))
        for turn in range(2):
            altered = noisy(article, random.Random(f"{turn} {article.name}"), pool, part=1)
            yield "noisy", counts_of(altered, _plain(altered))
            altered = noisy_above(article, random.Random(f"{turn} {article.name}"), pool, part=1)
            yield "noise above", counts_of(altered, _plain(altered))
        headless = drop_head(article, random.Random(article.name))
        yield "no headline", counts_of(headless, _plain(headless))


def _plain(article: Labelled) -> str:
    return "\n\n".join(text for _, text in article.blocks)


def table(runs: Runs) -> None:
    """Print the measures, a row each, a column for each layout."""
    print(f"{'':18}" + "".join(f"{name + f' ({len(each)})':>24}" for name, each in runs.items()))
    for name, measure in MEASURES.items():
        cells = []
        for each in runs.values():
            low, high = interval(measure, each)
            cells.append(f"{100 * measure(total_of(each)):8.1f} [{100 * low:5.1f}, {100 * high:5.1f}]")
        print(f"{name:18}" + "".join(f"{cell:>24}" for cell in cells))
    print(f"{'characters lost':18}" + "".join(f"{total_of(each)['lost']:>24}" for each in runs.values()))
    total = total_of(runs["blank-line"])
    print("of verdicts by inference with a score of about x, y are right (n):", end=" ")
    for tenth in range(3, 10):
        if count := total[f"tenth:{tenth}"]:
            score, right = total[f"tenth:{tenth}:score"] / 1000 / count, total[f"tenth:{tenth}:right"] / count
            print(f"{score:.2f}: {right:.2f} ({count})", end="; ")
    print("\n")


def collect(parts: Sequence[tuple[Sequence[Labelled], dict[str, Features]]]) -> Runs:
    """Run each part of the texts with its weights."""
    runs: Runs = {}
    shipped = dict(WEIGHTS)
    for articles, weights in parts:
        WEIGHTS.update(weights)
        for name, counts in run(articles, articles):
            runs.setdefault(name, []).append(counts)
    WEIGHTS.update(shipped)
    return runs


def main() -> None:
    """Print both tables."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "corpus" / "dev"
    articles = read_corpus(folder)
    if not articles:
        sys.exit(f"no labelled texts in {folder}")
    publishers = len({article.group for article in articles})
    print(f"{len(articles)} texts of {publishers} publishers\n\nWeights as shipped: in-sample")
    table(collect([(articles, dict(WEIGHTS))]))
    own = read_own()
    print(
        f"Weights as shipped, on {len(own)} texts of our own in "
        f"{len({each.language for each in own})} languages, which they have not seen"
    )
    table({"blank-line": [counts_of(article, _plain(article)) for article in own]})
    print(f"Cross-validated by publisher, {FOLDS} parts")
    table(collect(cross_validated(articles)))


if __name__ == "__main__":
    main()
