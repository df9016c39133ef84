"""The sample articles in ``seeds/`` are understood as their authors meant them.

Each has its structure in ``expected/``, written down by hand and not by the program.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from seednews.model import Article, Block, Crosshead, List, Paragraph
from seednews.seed import parse
from tests.validators import SHARED, needs_shared

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))
EXPECTED = Path(__file__).parent / "expected"


def structure(article: Article) -> dict[str, Any]:
    """The words of an article with their kinds, in the form of the files in ``expected/``."""
    return {
        "headline": article.headline,
        "standfirst": article.standfirst,
        "byline": article.byline,
        "body": [_block(block) for block in article.body],
    }


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph(text) | Crosshead(text):
            return {"type": type(block).__name__.lower(), "text": text}
        case List(items, ordered=False):
            return {"type": "list", "items": list(items)}
        case _:
            return {"type": repr(block)}  # no sample has one; an inference that finds one is shown in the difference


def test_every_sample_has_an_expectation() -> None:
    """Samples and expectations go in pairs, so that no sample is left out of the tests."""
    assert SEEDS
    assert [path.stem for path in SEEDS] == sorted(path.stem for path in EXPECTED.glob("*.json"))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_sample_is_understood(path: Path) -> None:
    """Every block of a sample gets the kind that it was written as; nothing about it is remarkable."""
    parsed = parse(path.read_bytes(), name=path.name)
    article = parsed.unwrap()
    assert structure(article) == json.loads((EXPECTED / f"{path.stem}.json").read_text(encoding="utf-8"))
    assert parsed.diagnostics == ()
    assert (f"{parsed.ordinal:03}", article.meta.id) == tuple(path.stem.split("_"))


@needs_shared
def test_retelling_is_built_like_the_real_seed() -> None:
    """The first sample has the shape of the real seed document, block for block, and none of its sentences."""
    real = (SHARED / "seeds" / "000_2b9ab735b7b8754d.txt").read_text(encoding="utf-8")
    ours = SEEDS[0].read_text(encoding="utf-8")
    assert _shape(ours) == _shape(real)
    assert not _runs_of_words(ours) & _runs_of_words(real)


def _shape(text: str) -> list[str]:
    return [block.kind for block in parse(text).blocks]


def _runs_of_words(text: str, length: int = 6) -> set[tuple[str, ...]]:
    words = text.lower().split()
    return {tuple(words[start : start + length]) for start in range(len(words) - length + 1)}
