#!/usr/bin/env python3
"""train.py [CORPUS_DIR]: learn the weights of the inference and write them to src/seednews/seed/weights.py.

CORPUS_DIR has `gold/NAME.json` with {"headline", "standfirst", "blocks": [{"kind", "text"}], "publisher", "lang"} and
the same texts in `text/`, `text_single/`, `text_wrap72/`. Then run quality.py for the cross-validated measures.
"""

# ruff: noqa: S311 - draws that can be repeated; nothing here is secret

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from corpus import (  # noqa: E402
    Labelled,
    drop_head,
    drop_standfirst,
    drop_stops,
    excerpt,
    noisy,
    read_corpus,
    rescripted,
    shortened,
    with_lists,
)
from solver import Features, fit  # noqa: E402

from seednews.seed import features  # noqa: E402
from seednews.seed.asides import find_asides  # noqa: E402
from seednews.seed.features import SHORT, Sheet  # noqa: E402
from seednews.seed.reader import parse  # noqa: E402

KINDS = ("headline", "standfirst", "crosshead", "list-item", "quote")
PENALTIES = {"headline": 1.0, "standfirst": 12.0, "crosshead": 3.0, "list-item": 1.5, "quote": 2.0}
STRETCH = {"standfirst": 1.3, "crosshead": 1.25}
"""Regularised weights are too modest: with these factors the scores are honest on unseen publishers."""
IGNORED = {"crosshead": ("case:",)}
"""Features that did not carry over from some publishers to others: how a house uses capitals in crossheads."""
FOLDS = 10
Rows = dict[str, list[tuple[Features, bool, float]]]


def sheet_of(article: Labelled) -> tuple[Sheet, list[str]]:
    """The blocks of a text as the parser sees them, and their true kinds."""
    texts = [text for _, text in article.blocks]
    blocks = parse("\n\n".join(texts), infer=False, layout="blank-line").blocks
    if len(blocks) != len(texts):
        return Sheet(texts, [False] * len(texts)), [kind for kind, _ in article.blocks]
    marked = [block.basis.how == "mark" for block in blocks]
    asides = find_asides(texts, marked)
    kept = [index for index in range(len(texts)) if index not in asides]
    sheet = Sheet([blocks[index].text or "*" for index in kept], [marked[index] for index in kept])
    return sheet, [article.blocks[index][0] for index in kept]


def rows_of(article: Labelled, share: float = 1.0, kinds: Sequence[str] = KINDS) -> Rows:
    """The examples that a text gives for each kind."""
    sheet, truth = sheet_of(article)
    rows: Rows = {kind: [] for kind in KINDS}
    start = sum(kind in {"headline", "standfirst"} for kind in truth)
    if "headline" in kinds:
        rows["headline"].append((features.of_headline(sheet), truth[0] == "headline", share))
    behind = next((index for index in range(1, len(truth)) if truth[index] != "furniture"), len(truth))
    if "standfirst" in kinds and truth[0] == "headline" and behind < len(truth) and sheet.sizes[behind] <= 900:
        rows["standfirst"].append((features.of_standfirst(sheet, behind), truth[behind] == "standfirst", share))
    for index in range(start, len(truth)):
        if sheet.marked[index]:
            continue
        if "quote" in kinds and (seen := features.of_quotation(sheet, index)):
            rows["quote"].append((seen, truth[index] == "quote", share))
        if sheet.sizes[index] <= SHORT and "crosshead" in kinds:
            seen = features.of_short(sheet, index, start)
            rows["crosshead"].append((seen, truth[index] == "crosshead", share))
            rows["list-item"].append((seen, truth[index] == "list-item", share))
    return rows


def variants(article: Labelled, others: Sequence[Labelled]) -> Iterator[Rows]:
    """The examples of a text and of what is made of it."""
    chance = random.Random(article.name)
    yield rows_of(article, 1.0, ("headline", "standfirst", "quote"))
    yield rows_of(article, 1.5, ("crosshead",))
    for _ in range(2):
        yield rows_of(noisy(article, chance, others, part=0), 0.5, ("crosshead", "quote"))
        yield rows_of(noisy(with_lists(article, chance, others), chance, others, part=0), 0.2, ("crosshead",))
    yield rows_of(noisy(article, chance, others, part=0), 0.3, ("standfirst", "headline"))
    yield rows_of(with_lists(article, chance, others), 0.25, ("crosshead",))
    yield rows_of(drop_standfirst(article, chance), 0.3, ("standfirst",)) if article.of("standfirst") else {}
    yield rows_of(excerpt(article, chance), 0.3, ("crosshead",))
    yield rows_of(drop_stops(article, chance), 0.1, ("crosshead", "standfirst", "headline"))
    yield rows_of(rescripted(article, chance), 0.2, ("crosshead", "headline"))
    for _ in range(2):
        yield rows_of(shortened(article, chance), 0.3, ("crosshead",))
        yield rows_of(rescripted(shortened(article, chance), chance), 0.2, ("crosshead",))
    yield rows_of(drop_head(article, chance), 1.0, ("headline",))
    yield rows_of(alone(article, 0), 0.3, ("headline",))
    yield rows_of(alone(article, -1), 0.3, ("headline",))


def alone(article: Labelled, index: int) -> Labelled:
    """One block of a text as a text of its own: a lone headline, or a lone paragraph."""
    return Labelled(article.name, article.group, article.language, (article.blocks[index],))


def learn(articles: Sequence[Labelled]) -> dict[str, Features]:
    """The weights that these texts teach."""
    rows: Rows = {kind: [] for kind in KINDS}
    for article in articles:
        for made in variants(article, articles):
            for kind, examples in made.items():
                rows[kind] += examples
    return {kind: _fit(kind, rows[kind]) for kind in KINDS}


def _fit(kind: str, rows: list[tuple[Features, bool, float]]) -> Features:
    ignored = IGNORED.get(kind, ("(",))
    seen = [{name: value for name, value in row[0].items() if not name.startswith(ignored)} for row in rows]
    labels, shares = [row[1] for row in rows], [row[2] for row in rows]
    weights = fit(seen, labels, shares, penalty=PENALTIES[kind], least=4)
    return {name: round(weight * STRETCH.get(kind, 1.0), 3) for name, weight in weights.items()}


def folds(articles: Sequence[Labelled]) -> list[set[str]]:
    """The publishers, dealt into parts of like size."""
    counts: dict[str, int] = {}
    for article in articles:
        counts[article.group] = counts.get(article.group, 0) + 1
    parts: list[list[str]] = [[] for _ in range(FOLDS)]
    for group in sorted(counts, key=lambda group: (-counts[group], group)):
        min(parts, key=lambda part: sum(map(counts.__getitem__, part))).append(group)
    return [set(part) for part in parts]


def cross_validated(articles: Sequence[Labelled]) -> list[tuple[list[Labelled], dict[str, Features]]]:
    """For each part of the publishers: their texts, and weights learned without them."""
    result = []
    for part in folds(articles):
        held = [article for article in articles if article.group in part]
        result.append((held, learn([article for article in articles if article.group not in part])))
    return result


def write(weights: dict[str, Features], path: Path) -> None:
    """The weights as a module."""
    lines = [
        '"""Weights of the inference, in log odds. Made by training/train.py; not to be edited by hand."""',
        "",
        "from __future__ import annotations",
        "",
        '__all__ = ["WEIGHTS"]',
        "",
        "WEIGHTS: dict[str, dict[str, float]] = {",
    ]
    for kind, values in weights.items():
        lines.append(f'    "{kind}": {{')
        lines += [f'        "{name}": {value},' for name, value in values.items()]
        lines.append("    },")
    path.write_text("\n".join([*lines, "}", ""]), "utf-8")


def main() -> None:
    """Learn and write."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "corpus" / "dev"
    articles = read_corpus(folder)
    weights = learn(articles)
    write(weights, ROOT / "src" / "seednews" / "seed" / "weights.py")
    print({kind: len(values) for kind, values in weights.items()})


if __name__ == "__main__":
    main()
