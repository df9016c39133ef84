"""Whatever is killed goes on where it was; ``python -m tests.kills`` kills as often as it is asked to."""

from __future__ import annotations

import sys

import pytest

from tests.kills import KINDS, kill

_KILLS = {"convert": 4, "local": 8}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="lists processes as Linux does")
@pytest.mark.xdist_group("kill")
@pytest.mark.parametrize("kind", KINDS)
def test_kills_are_survived(kind: str) -> None:
    """Nothing is lost, doubled, replaced or half written."""
    tally = kill(kind, _KILLS.get(kind, 3))
    assert tally.kills
    assert tally.faults == []
