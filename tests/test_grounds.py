"""The basis of each block is computed on first access, with the same result."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seednews.seed import parse
from seednews.seed.body import Chain
from seednews.seed.weights import shipped
from tests.test_infer import ARTICLES


@given(st.lists(st.lists(st.integers(0, len(shipped().body[0]) - 1), max_size=25), min_size=1, max_size=12))
def test_what_is_surely_likely_is_likely(rows: list[list[int]]) -> None:
    """The quick look assumes the worst neighbours, so it never hides a doubt."""
    chain = Chain(rows, [None] * len(rows), shipped())
    for index in range(len(rows)):
        for least in (0.5, 0.55, 0.6, 0.9):
            if chain.is_surely(index, least):
                assert chain.score(index) >= least


@pytest.mark.parametrize("language", ["English", "German"])
def test_blocks_with_a_basis_to_come_are_values(language: str) -> None:
    """Copies and pickles are equal, hash alike and show the same, whichever is asked first."""
    text = "\n\n".join(ARTICLES[language])
    parsed = parse(text)
    assert pickle.loads(pickle.dumps(parsed)).blocks == parsed.blocks  # noqa: S301 - our own bytes
    assert copy.deepcopy(parse(text).blocks) == parse(text).blocks
    for block, other in zip(parsed.blocks, parse(text).blocks, strict=True):
        assert hash(block) == hash(other)
        assert repr(block) == repr(other)
        assert "basis=Basis(how=" in repr(block)
        assert block.basis is block.basis
    assert parsed.blocks[0] != parsed.blocks[1]
    assert parsed.blocks[0] != parsed.blocks[0].text
