"""Law of sameness: a variant of a text that means the same is understood the same. All texts are of our own writing."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import seednews
from seednews.seed import Parsed, parse
from seednews.testing import articles
from tests.test_layouts import CORPUS, ROOT, stories, wrapped
from tests.validators import needs_shared

VARIANTS: dict[str, Callable[[str], str]] = {
    "CR LF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "CR CR LF": lambda text: text.replace("\n", "\r\r\n"),
    "byte-order mark": lambda text: f"\ufeff{text}",
    "trailing blank lines": lambda text: f"{text}\n\n\n",
    "leading blank lines": lambda text: f"\n \n{text}",
    "no line end": lambda text: text.rstrip("\n"),
    "doubled blank lines": lambda text: text.replace("\n\n", "\n\n\n"),
    "blank lines with spaces": lambda text: re.sub(r"\n(?=\n)", "\n  \t", text),
    "blank lines with no-break spaces": lambda text: re.sub(r"\n(?=\n)", "\n\u00a0", text),
    "white space at line ends": lambda text: re.sub(r"(?<=\S)\n", "  \n", text),
    "no-break spaces at line ends": lambda text: re.sub(r"(?<=\S)\n", " \u00a0\n", text),
    "tabs at line ends": lambda text: re.sub(r"(?<=\S)\n", "\t\n", text),
    "decomposed letters": lambda text: normalize("NFD", text),
    "composed letters": lambda text: normalize("NFC", text),
}


def gist(parsed: Parsed) -> object:
    """What a text is understood to be, whether its letters are composed or not."""
    if parsed.article is None:
        return [each.code for each in parsed.errors]
    return json.loads(normalize("NFC", seednews.dumps(parsed.article, "json").decode()))


def same(text: str, variant: str) -> None:
    """The variant of a text is understood as the text is."""
    one = parse(text)
    if one.form == "explicit" and variant == "no-break spaces at line ends":
        return  # words of an explicit text may end with one
    other = parse(VARIANTS[variant](text))
    assert gist(other) == gist(one)
    assert other.layout.name == one.layout.name


TEXTS = sorted((ROOT / "seeds").glob("*.txt"))


@pytest.mark.parametrize("variant", VARIANTS)
def test_samples(variant: str) -> None:
    """The sample articles, as they are and wrapped."""
    for path in TEXTS:
        text = path.read_text("utf-8")
        same(text, variant)
        same("\n\n".join(wrapped(block, 60) for block in text.split("\n\n")), variant)


@given(stories(), st.integers(24, 90), st.sampled_from(sorted(VARIANTS)), st.sampled_from(["\n", "\n\n"]))
@settings(max_examples=100)
def test_stories(blocks: list[str], width: int, variant: str, between: str) -> None:
    """Made articles in every layout."""
    same(between.join(blocks) + "\n", variant)
    same(between.join(textwrap.fill(block, width) for block in blocks) + "\n", variant)


@given(articles(), st.sampled_from(sorted(VARIANTS)))
def test_plain_prose(article: seednews.Article, variant: str) -> None:
    """What we write as plain prose, of any article there can be."""
    text = seednews.dumps(article, style="bare", embargoed="include").decode()
    if not re.search("[\t\r]", text):  # a tab parts the cells of a table, and a cell may be empty
        same(text, variant)


@needs_shared
@pytest.mark.parametrize("folder", ["text", "text_single", "text_wrap72"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_corpus(folder: str, variant: str) -> None:
    """Real articles, one in three for each variant."""
    paths = sorted((CORPUS / folder).glob("*.txt"))[sorted(VARIANTS).index(variant) % 3 :: 3]
    assert len(paths) > 30
    for path in paths:
        same(path.read_text("utf-8"), variant)
