"""The sample articles in ``seeds/`` are understood as their authors meant them.

Each has its structure in ``expected/``, written down by hand and not by the program. Where a file there says nothing
else, its sample is of the bare form with blank lines between the blocks.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import seednews
from seednews.diagnostics import Severity
from seednews.formats.json import article_to, encode
from seednews.model import Article, Block, Crosshead, List, Note, Paragraph, Quote, Separator, Table, Verse
from seednews.seed import LayoutName, Parsed, parse
from tests.validators import SHARED, needs_shared

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))
EXPLICIT = [path for path in SEEDS if path.read_bytes().startswith(b"---\nseed:")]
EXPECTED = Path(__file__).parent / "expected"
LAYOUTS: tuple[LayoutName, ...] = ("blank-line", "single-line", "wrapped")

# What the samples together show. What only the inference can tell is asked of the bare form.
SHOWN = {
    *(f"language {tag}" for tag in ("ar", "de", "en", "es", "fr", "hi", "ja", "zh")),
    *(f"bare: {layout}" for layout in LAYOUTS),
    "bare: standfirst",
    "bare: no standfirst",
    "bare: byline",
    "bare: crosshead, a question",
    "bare: crosshead, a statement",
    "bare: list, marked",
    "bare: list, unmarked",
    "bare: quote with attribution",
    "bare: dateline with agency",
    "bare: correction",
    "bare: interview",
    "explicit: verse",
    "explicit: every kind of block",
}


def _name(path: Path) -> str:
    return path.stem


@cache
def read_seed(path: Path) -> Parsed:
    """A sample as it is understood."""
    return parse(path.read_bytes(), name=path.name)


@cache
def expected(path: Path) -> dict[str, Any]:
    """What the author of a sample means."""
    meant: dict[str, Any] = json.loads((EXPECTED / f"{path.stem}.json").read_text(encoding="utf-8"))
    return meant


def structure(article: Article) -> dict[str, Any]:
    """The words of an article with their kinds, in the form of the files in ``expected/``."""
    return {
        "headline": article.headline,
        "standfirst": article.standfirst,
        "byline": article.byline,
        "body": [_block(block) for block in article.body],
    }


def _block(block: Block) -> dict[str, Any]:
    kind = type(block).__name__.lower()
    match block:
        case Paragraph(text) | Crosshead(text):
            return {"type": kind, "text": text}
        case Quote(text, attribution):
            return {"type": kind, "text": text, "attribution": attribution}
        case Table(rows, head=head):
            return {"type": kind, "rows": [list(row) for row in rows], "head": head}
        case List(items, ordered=False):
            return {"type": kind, "items": list(items)}
        case List(items, start=start):
            return {"type": kind, "items": list(items), "ordered": True, "start": start}
        case Verse(lines):
            return {"type": kind, "lines": list(lines)}
        case Note(text, role):
            return {"type": kind, "text": text, "role": role}
        case Separator():
            return {"type": kind}


def test_every_sample_has_an_expectation() -> None:
    """Samples and expectations go in pairs, so that none is left out of the tests; the samples are numbered."""
    assert SEEDS
    assert [path.stem for path in SEEDS] == sorted(path.stem for path in EXPECTED.glob("*.json"))
    assert [int(path.stem.split("_")[0]) for path in SEEDS] == list(range(len(SEEDS)))


UNTOLD = ("000_7c1e90d4ab36f258", "011_2515e1e6323a7e3c", "012_75d34489110d382d", "013_3921a67faa61aa04")
"""Samples whose standfirst or byline nothing but the habits of the house or words that no list has would tell."""


def _without_head(found: dict[str, Any]) -> list[Any]:
    """The blocks of a text, standfirst and byline being paragraphs."""
    head = [{"type": "paragraph", "text": found[key]} for key in ("byline", "standfirst") if found[key]]
    return [found["headline"], *head, *found["body"]]


@pytest.mark.parametrize("path", SEEDS, ids=_name)
def test_sample_is_understood(path: Path) -> None:
    """Every block of a sample gets the kind that it was written as; there is nothing to warn of."""
    parsed, meant = read_seed(path), expected(path)
    article = parsed.unwrap()
    wanted = {key: meant[key] for key in ("headline", "standfirst", "byline", "body")}
    if path.stem in UNTOLD:
        assert _without_head(structure(article)) == _without_head(wanted)
    else:
        assert structure(article) == wanted
    assert {each.code for each in parsed.diagnostics} <= {"SN302"}  # an uncertain head may be reported
    assert all(each.severity is Severity.INFO for each in parsed.diagnostics)
    assert (f"{parsed.ordinal:03}", article.meta.id) == tuple(path.stem.split("_"))


@pytest.mark.parametrize("path", SEEDS, ids=_name)
def test_form_and_layout(path: Path) -> None:
    """Both are detected."""
    parsed, meant = read_seed(path), expected(path)
    assert (parsed.form, parsed.layout.name) == (meant.get("form", "bare"), meant.get("layout", "blank-line"))
    assert parsed.layout.sure


@pytest.mark.parametrize("path", SEEDS, ids=_name)
def test_dateline(path: Path) -> None:
    """It is found where the author wrote one, and nowhere else."""
    dateline = read_seed(path).unwrap().dateline
    assert (dateline and dateline.text) == expected(path).get("dateline")


@pytest.mark.parametrize("path", EXPLICIT, ids=_name)
def test_metadata(path: Path) -> None:
    """The front matter of an explicit sample is complete, and read without changes."""
    article = read_seed(path).unwrap()
    meta = article.meta
    assert json.loads(encode(article_to(article)))["meta"] == expected(path)["meta"]
    assert meta.published is not None
    assert meta.published.utcoffset() is not None
    assert all((meta.language, meta.creators, meta.keywords, meta.subjects, meta.urgency, meta.located))
    assert all(subject.scheme == "medtop" and re.fullmatch("[0-9]{8}", subject.code) for subject in meta.subjects)


@pytest.mark.parametrize("path", EXPLICIT, ids=_name)
@pytest.mark.parametrize("name", ["seed", "json", "newsml-g2", "epub"])
def test_explicit_sample_comes_back(path: Path, name: str) -> None:
    """It can be published without changes, and comes back from every format unchanged."""
    article = read_seed(path).unwrap()
    assert seednews.loads(seednews.dumps(article, name), name) == article


def test_samples_show_what_there_is() -> None:
    """Languages, layouts and kinds of blocks: together the samples have each that a user may meet."""
    shown = {fact for path in SEEDS for fact in _shown(path)}
    assert SHOWN - shown == set()
    assert len(EXPLICIT) >= 2


def _shown(path: Path) -> Iterator[str]:
    """What a sample shows, by what its author means."""
    meant = expected(path)
    form = meant.get("form", "bare")
    if language := meant.get("language"):
        yield f"language {language}"
    yield f"{form}: {meant.get('layout', 'blank-line')}"
    yield f"{form}: {'standfirst' if meant['standfirst'] else 'no standfirst'}"
    if meant["byline"]:
        yield f"{form}: byline"
    if meant.get("dateline", "").endswith(")"):
        yield f"{form}: dateline with agency"
    if _is_interview(meant):
        yield f"{form}: interview"
    if {block["type"] for block in meant["body"]} == _KINDS:
        yield f"{form}: every kind of block"
    lines = path.read_text(encoding="utf-8").splitlines()
    yield from (f"{form}: {fact}" for block in meant["body"] for fact in _shown_by(block, lines))


_KINDS = {"paragraph", "crosshead", "quote", "list", "verse", "separator", "note"}


def _is_interview(meant: dict[str, Any]) -> bool:
    """Whether each of the speakers that the author names begins three paragraphs or more."""
    speakers = meant.get("speakers", ())
    texts = [block["text"] for block in meant["body"] if block["type"] == "paragraph"]
    return len(speakers) > 1 and all(sum(text.startswith(f"{name}: ") for text in texts) > 2 for name in speakers)


def _shown_by(block: dict[str, Any], lines: list[str]) -> Iterator[str]:
    """What a block shows; `lines` are those of its file."""
    match block:
        case {"type": "crosshead", "text": text}:
            yield f"crosshead, a {'question' if text.endswith(('?', '？', '؟')) else 'statement'}"
        case {"type": "quote", "attribution": str()}:
            yield "quote with attribution"
        case {"type": "list", "items": items}:
            yield f"list, {'unmarked' if set(items) <= set(lines) else 'marked'}"
        case {"type": "note", "role": role}:
            yield role
        case {"type": kind}:
            yield kind


@needs_shared
def test_retelling_is_built_like_the_real_seed() -> None:
    """The first sample has the shape of the real seed document, block for block, and none of its sentences."""
    real = (SHARED / "seeds" / "000_2b9ab735b7b8754d.txt").read_text(encoding="utf-8")
    ours = SEEDS[0].read_text(encoding="utf-8")
    assert _shape(ours) == _shape(real)
    assert not _runs_of_words(ours) & _runs_of_words(real)


def _shape(text: str) -> list[str]:
    kinds = [block.kind for block in parse(text).blocks]
    return ["paragraph" if kind == "standfirst" else kind for kind in kinds]


def _runs_of_words(text: str, length: int = 6) -> set[tuple[str, ...]]:
    words = text.lower().split()
    return {tuple(words[start : start + length]) for start in range(len(words) - length + 1)}
