#!/usr/bin/env python3
"""quality.py [CORPUS_DIR] [--quick]: measure the inference on publishers that it was not trained on.

Trains on the texts of some publishers and measures on those of the others, FOLDS times, for `dev` and for `more`: in
three layouts, and with captions, bylines, promotions, pointers and notes between the blocks. The settings are chosen
within each fold, using only its publishers. Every figure has its 95 % interval (bootstrap over publishers). With
`--quick`, the shipped settings are used, and only the blank-line layout and the one with furniture are measured.
"""

# ruff: noqa: S311 - draws that can be repeated; nothing here is secret

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from multiprocessing import Pool
from pathlib import Path

from corpus import Labelled, noisy, read_own
from predict import prediction
from train import CORPUS, Settings, Text, folds, learn, read

from seednews.seed import Parsed, kinds, parse
from seednews.seed.weights import Weights, load, shipped

FOLDS = 5
CHOICES = (Settings(), Settings(l2=30.0), Settings(standfirst=0.3, headline=0.1))
"""The settings that are tried within each fold."""
_WHITE = re.compile(r"\s+")
_BODY = ("crosshead", "list-item", "quote")
_ROUNDS = 400
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_FAMILIES = {
    "English": "en",
    "German, Dutch, Nordic": "de nl da no sv nb",
    "Romance": "fr es pt it ro ca",
    "Slavic and others with spaces": "",
    "Chinese, Japanese, Korean, Thai": "zh ja ko th",
}
Counts = Counter[str]


def key(text: str | None) -> str:
    """A text without white space, so that line breaks do not matter."""
    return _WHITE.sub("", text or "")


def counts_of(article: Labelled, data: str) -> Counts:
    """The counts of correct and wrong results in one text."""
    parsed = parse(data)
    found = prediction(parsed)
    truth = [("paragraph" if kind == "furniture" else kind, key(text)) for kind, text in article.blocks]
    gold = {kind: text for kind, text in truth if kind in {"headline", "standfirst"}}
    head = [(kind, key(found[kind])) for kind in ("headline", "standfirst", "byline") if found[kind]]
    body = [(block["kind"], key(block["text"])) for block in found["blocks"]]
    counts: Counts = Counter(texts=1)
    counts["headline"] = key(found["headline"]) == gold.get("headline", "")
    counts["standfirst"] = key(found["standfirst"]) == gold.get("standfirst", "")
    counts["has"], counts["has:right"] = "standfirst" in gold, "standfirst" in gold and counts["standfirst"]
    counts["none"], counts["none:right"] = "standfirst" not in gold, "standfirst" not in gold and counts["standfirst"]
    counts["segmentation"] = Counter(text for _, text in truth) == Counter(text for _, text in head + body)
    counts["lost"] = (Counter(key(data)) - Counter("".join(text for _, text in head + body))).total()
    for kind in _BODY:
        right, given = (Counter(text for each, text in blocks if each == kind) for blocks in (truth, body))
        hits = (right & given).total()
        counts[f"{kind}:hit"], counts[f"{kind}:gold"], counts[f"{kind}:given"] = hits, right.total(), given.total()
    same = [each for each in truth if each[0] not in gold] == [each for each in (*head, *body) if each[0] not in gold]
    blocks = Counter(each for each in truth if each[0] not in {"headline", "standfirst"})
    given = Counter(("paragraph" if each == "byline" else each, text) for each, text in head if each == "byline")
    given.update(body)
    counts["exact"] = (same or blocks == given) and counts["headline"] and counts["standfirst"]
    _calibration(parsed, {text: kind for kind, text in reversed(truth)}, counts)
    return counts


def _calibration(parsed: Parsed, truth: dict[str, str], counts: Counts) -> None:
    """For each tenth of the score, how many blocks are correct."""
    for block in parsed.blocks:
        if block.basis.how == "inference" and (kind := truth.get(key(block.text))):
            taken = "paragraph" if block.kind in {"note", "byline", "kicker"} else block.kind
            tenth = min(int(block.basis.score * 10), 9)
            counts[f"tenth:{tenth}"] += 1
            counts[f"tenth:{tenth}:right"] += taken == kind
            counts[f"tenth:{tenth}:score"] += round(block.basis.score * 1000)


def _share(name: str, of: str = "texts") -> Callable[[Counts], float]:
    return lambda counts: counts[name] / (counts[of] or 1)


def _ratio(kind: str, over: str) -> Callable[[Counts], float]:
    return lambda counts: counts[f"{kind}:hit"] / counts[f"{kind}:{over}"] if counts[f"{kind}:{over}"] else 1.0


def _f1(kind: str) -> Callable[[Counts], float]:
    return lambda counts: 2 * counts[f"{kind}:hit"] / ((counts[f"{kind}:gold"] + counts[f"{kind}:given"]) or 1)


MEASURES: dict[str, Callable[[Counts], float]] = {
    "crosshead precision": _ratio("crosshead", "given"),
    "crosshead recall": _ratio("crosshead", "gold"),
    "crosshead F1": _f1("crosshead"),
    "standfirst exact": _share("standfirst"),
    "  where there is one": _share("has:right", "has"),
    "  where there is none": _share("none:right", "none"),
    "list-item F1": _f1("list-item"),
    "quotation F1": _f1("quote"),
    "headline exact": _share("headline"),
    "whole document right": _share("exact"),
    "blocks divided right": _share("segmentation"),
}


def interval(measure: Callable[[Counts], float], publishers: Sequence[Counts]) -> tuple[float, float]:
    """95 % interval of a measure, by resampling the publishers, because texts of one publisher are alike."""
    chance = random.Random(4)
    drawn = sorted(measure(total_of(chance.choices(publishers, k=len(publishers)))) for _ in range(_ROUNDS))
    return drawn[int(0.025 * _ROUNDS)], drawn[int(0.975 * _ROUNDS)]


def total_of(each: Sequence[Counts]) -> Counts:
    """The counts of several texts together."""
    total: Counts = Counter()
    for counts in each:
        total.update(counts)
    return total


Result = tuple[str, str, Labelled, Counts]
"""Source, way of layout, text, counts."""


def run(source: str, article: Labelled, pool: Sequence[Labelled], *, quick: bool) -> Iterator[Result]:
    """The counts of a text in every layout, and of its variants."""
    texts = [text for _, text in article.blocks]
    ways = {"blank lines": "\n\n".join(texts)}
    if not quick:
        ways["one a line"] = "\n".join(texts)
        if not any(len(_DENSE.findall(text)) * 5 > len(text) for text in texts):
            ways["wrapped"] = "\n\n".join(
                textwrap.fill(text, 72, break_long_words=False, break_on_hyphens=False) for text in texts
            )
    for way, data in ways.items():
        yield source, way, article, counts_of(article, data)
    altered = noisy(article, random.Random(f"0 {article.name}"), pool, part=1)
    yield source, "furniture", article, counts_of(altered, "\n\n".join(text for _, text in altered.blocks))


def _use(weights: Weights) -> None:
    """Use these weights from now on."""
    kinds.shipped = lambda: weights  # type: ignore[assignment]


def _measure(job: tuple[list[Text], list[Text], bool]) -> list[Result]:
    """Train on some texts, and measure on others."""
    known, held, quick = job
    weights = learn(known, Settings() if quick else _chosen(known))
    _use(load(json.dumps(weights)))
    results: list[Result] = []
    for source, texts in groupby(held, key=lambda text: text.source):
        articles = [text.article for text in texts]
        if source == "deck":
            continue
        for article in articles:
            same = [other for other in articles if other.language == article.language]
            results += run(source, article, same if len(same) > 4 else articles, quick=quick)
    return results


def _chosen(texts: list[Text]) -> Settings:
    """The settings that work best on a third of these publishers, trained on the others."""
    part = folds([text.article.group for text in texts], 3)[0]
    known = [text for text in texts if text.article.group not in part]
    held = [text for text in texts if text.article.group in part and text.source != "deck"]
    best, chosen = -1.0, CHOICES[0]
    for settings in CHOICES:
        _use(load(json.dumps(learn(known, settings))))
        found = [
            (text.source, counts_of(text.article, "\n\n".join(each for _, each in text.article.blocks)))
            for text in held
        ]
        every = total_of([counts for _, counts in found])
        heads = total_of([counts for source, counts in found if source == "dev"])  # the others hardly have standfirsts
        score = (
            MEASURES["crosshead F1"](every) + MEASURES["standfirst exact"](heads) + MEASURES["list-item F1"](every) / 2
        )
        if score > best:
            best, chosen = score, settings
    return chosen


def table(title: str, runs: dict[str, list[Result]]) -> None:
    """Print the measures, one per row, with a column for each variant."""
    totals = {name: total_of([result[3] for result in each]) for name, each in runs.items()}
    publishers = {
        name: [total_of([result[3] for result in own]) for own in _by(each, lambda result: result[2].group).values()]
        for name, each in runs.items()
    }
    print(f"\n{title}\n{'':22}" + "".join(f"{f'{name} ({len(each)})':>38}" for name, each in runs.items()))
    for name, measure in MEASURES.items():
        cells = []
        for variant, total in totals.items():
            low, high = interval(measure, publishers[variant])
            cells.append(f"{100 * measure(total):8.1f} [{100 * low:5.1f}, {100 * high:5.1f}]")
        print(f"{name:22}" + "".join(f"{cell:>38}" for cell in cells))
    print(f"{'characters lost':22}" + "".join(f"{total['lost']:>38}" for total in totals.values()))


def calibration(each: Sequence[Counts]) -> None:
    """Print how many results in each range of scores are correct."""
    total = total_of(each)
    print("of verdicts with a score of about x, y are right (n):", end=" ")
    for tenth in range(3, 10):
        if count := total[f"tenth:{tenth}"]:
            score, right = total[f"tenth:{tenth}:score"] / 1000 / count, total[f"tenth:{tenth}:right"] / count
            print(f"{score:.2f}: {right:.2f} ({count})", end="; ")
    print()


def _by(results: Sequence[Result], which: Callable[[Result], str]) -> dict[str, list[Result]]:
    groups: dict[str, list[Result]] = {}
    for result in results:
        groups.setdefault(which(result), []).append(result)
    return groups


def _family(result: Result) -> str:
    found = (name for name, codes in _FAMILIES.items() if result[2].language[:2] in codes.split())
    return next(found, "Slavic and others with spaces")


def main() -> None:
    """Print the tables."""
    reader = argparse.ArgumentParser()
    reader.add_argument("folder", nargs="?", type=Path, default=CORPUS)
    reader.add_argument("--quick", action="store_true")
    asked = reader.parse_args()
    if not (asked.folder / "more.jsonl").exists():
        sys.exit(f"no labelled texts in {asked.folder}")
    texts = read(asked.folder, FOLDS)
    parts = folds([text.article.group for text in texts], FOLDS)
    jobs = [
        (
            [text for text in texts if text.article.group not in part],
            [text for text in texts if text.article.group in part],
            asked.quick,
        )
        for part in parts
    ]
    with Pool(2) as pool:
        results = [result for found in pool.imap(_measure, jobs) for result in found]
    print(
        f"Cross-validated by publisher, {FOLDS} parts" + ("" if asked.quick else "; settings chosen inside each part")
    )
    for source in ("dev", "more"):
        own = [result for result in results if result[0] == source]
        table(source, _by(own, lambda result: result[1]))
        calibration([result[3] for result in own if result[1] == "blank lines"])
        table(f"{source}, blank lines, by language", _by([each for each in own if each[1] == "blank lines"], _family))
    own_texts = read_own()
    _use(shipped())
    print("\nWeights as shipped, on texts of our own in many languages, which they have not seen")
    plain = [
        ("own", "blank lines", each, counts_of(each, "\n\n".join(text for _, text in each.blocks)))
        for each in own_texts
    ]
    table("own", {"blank lines": plain})


if __name__ == "__main__":
    main()
