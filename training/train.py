#!/usr/bin/env python3
"""train.py [CORPUS_DIR]: train the weights of the inference and write them to src/seednews/seed/weights.json.

CORPUS_DIR contains `dev/`, `more.jsonl` and `more_deck.jsonl`; see README.md. Then run quality.py for the measures.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import numpy as np
import pycrfsuite
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from corpus import Labelled, read_corpus, read_jsonl  # noqa: E402
from examples import Examples, Row, examples_of  # noqa: E402

from seednews.seed.fact_tables import BODY, HEADLINE, QUOTATION, STANDFIRST, Table  # noqa: E402

CORPUS = ROOT.parent / "shared" / "corpus"
STATES = ("paragraph", "crosshead", "list-item", "furniture")
"""Quotations are decided separately; in the chain they count as paragraphs."""
POOL = 40
"""Number of texts in the same language that are available for making variants."""


@dataclass(frozen=True)
class Settings:
    """The settings that are chosen within the folds."""

    l2: float = 10.0
    """L2 penalty of the chain. An additional L1 penalty gives no improvement and may stop before the optimum."""
    iterations: int = 120
    headline: float = 0.5
    standfirst: float = 1.0
    """Inverse of the penalty of the logistic regressions for the head."""
    without: tuple[str, ...] = ()
    """Facts that are omitted."""


@dataclass(frozen=True)
class Text:
    """A labelled text with its training examples."""

    source: str
    article: Labelled
    examples: Examples


def read(folder: Path, parts: int = 1) -> list[Text]:
    """All labelled texts, with their examples. Variants are made with lines of texts in the same of the `parts`."""
    sources = {
        "dev": read_corpus(folder / "dev"),
        "more": read_jsonl(folder / "more.jsonl"),
        "deck": read_jsonl(folder / "more_deck.jsonl"),
    }
    groups = folds([article.group for articles in sources.values() for article in articles], parts)
    part_of = {group: number for number, part in enumerate(groups) for group in part}
    jobs = [
        (
            source,
            article,
            _pool(article, [other for other in articles if part_of[other.group] == part_of[article.group]]),
        )
        for source, articles in sources.items()
        for article in articles
    ]
    with Pool(2) as pool:
        return pool.starmap(_text, jobs, chunksize=50)


def _text(source: str, article: Labelled, pool: list[Labelled]) -> Text:
    return Text(source, article, examples_of(article, pool, source))


def _pool(article: Labelled, articles: Sequence[Labelled]) -> list[Labelled]:
    """Texts for making variants of this one: in the same language, if there are any."""
    chance = random.Random(article.name)  # noqa: S311 - draws that can be repeated
    same = [other for other in articles if other.language == article.language and other is not article]
    chosen = chance.sample(same, min(POOL, len(same)))
    return chosen if len(chosen) > 4 else chosen + chance.sample(list(articles), min(20, len(articles)))


def learn(texts: Sequence[Text], settings: Settings = Settings()) -> dict[str, Any]:
    """The weights trained on these texts, in the form of weights.json."""
    every = Examples()
    for text in texts:
        every.add(text.examples)
    return {
        "body": _body(every.body, settings),
        "headline": _decision(every.headline, HEADLINE, 3, settings.headline),
        "standfirst": _decision(every.standfirst, STANDFIRST, 3, settings.standfirst),
        "quotation": _decision(every.quotation, QUOTATION, 2, 2.0),
    }


def _body(chains: Sequence[tuple[list[Row | None], list[str], int]], settings: Settings) -> dict[str, Any]:
    """Train a linear chain. The weights of a paragraph are subtracted from those of the other states."""
    trainer = pycrfsuite.Trainer(verbose=False)
    facts = [name.rsplit(" ", 1)[0] for name in BODY.names()]
    for rows, kinds, count in chains:
        seen = [_attributes(row, facts, settings.without) for row in rows]
        states = [kind if kind in STATES else "paragraph" for kind in kinds]
        for _ in range(count):
            trainer.append(seen, states)
    trainer.set_params({"c1": 0.0, "c2": settings.l2, "max_iterations": settings.iterations, "feature.minfreq": 3})
    with tempfile.NamedTemporaryFile() as file:
        trainer.train(file.name)
        tagger = pycrfsuite.Tagger()
        tagger.open(file.name)
        info = tagger.info()
        tagger.close()

    def weight(attribute: str, state: str) -> float:
        found = info.state_features
        return float(found.get((attribute, state), 0.0) - found.get((attribute, "paragraph"), 0.0))

    rows = [[weight(str(place), state) for place in range(len(facts))] for state in STATES[1:]]
    follows = [[round(info.transitions.get((one, other), -8.0), 3) for other in STATES] for one in STATES]
    bias = [round(weight("all", state), 3) for state in STATES[1:]]
    return {"bias": bias, "follows": follows, "facts": _facts(BODY, rows)}


def _attributes(row: Row | None, facts: Sequence[str], without: Sequence[str]) -> list[str]:
    if row is None:
        return ["paragraph by its length"]
    return ["all", *(str(place) for place in row if facts[place] not in without)]


def _decision(
    examples: Sequence[tuple[Row, int, float]], table: Table, classes: int, strength: float
) -> dict[str, Any]:
    """Train a logistic regression. The weights are relative to the last class."""
    rows = [row for row, _, _ in examples]
    ends = np.cumsum([0, *map(len, rows)])
    places = np.concatenate([np.array(row) for row in rows])
    matrix = csr_matrix((np.ones(len(places)), places, ends), shape=(len(rows), len(table.words)))
    model = LogisticRegression(C=strength, max_iter=1000)
    model.fit(matrix, [which for _, which, _ in examples], sample_weight=[share for _, _, share in examples])
    weights, bias = model.coef_, model.intercept_
    if classes == 2:  # scikit-learn has one row then, for the second class
        weights, bias = -weights, -bias
    else:
        weights, bias = weights[:-1] - weights[-1], bias[:-1] - bias[-1]
    return {"bias": [round(float(each), 3) for each in bias], "facts": _facts(table, weights.tolist())}


def _facts(table: Table, rows: Sequence[Sequence[float]]) -> dict[str, list[list[float]]]:
    """The weights of the steps of each fact, a row for each class."""
    return {
        fact: [[round(weight, 3) or 0 for weight in row[start : start + len(table.facts[fact])]] for row in rows]
        for fact, start in table.items()
    }


def folds(groups: Iterable[str], count: int) -> list[set[str]]:
    """The publishers, distributed over parts of similar size. `groups` has the publisher of each text."""
    sizes = Counter(groups)
    parts: list[list[str]] = [[] for _ in range(count)]
    for group in sorted(sizes, key=lambda group: (-sizes[group], group)):
        min(parts, key=lambda part: sum(map(sizes.__getitem__, part))).append(group)
    return [set(part) for part in parts]


def main() -> None:
    """Train the weights and write them."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    weights = learn(read(folder))
    packed = json.dumps(weights, ensure_ascii=False, separators=(",", ":"))
    lines = packed.replace('"facts":{', '"facts":{\n').replace("]],", "]],\n")
    (ROOT / "src" / "seednews" / "seed" / "weights.json").write_text(lines + "\n", "utf-8")


if __name__ == "__main__":
    main()
