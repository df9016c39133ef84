"""What single lines say by their words alone, for tests."""

from __future__ import annotations

from seednews.model import NoteRole
from seednews.prose import lexicon
from seednews.seed.facts import LINK, see
from seednews.seed.kinds import role_of


def has(line: str, *groups: int) -> bool:
    """Whether a line has words of one of these groups, bits of :mod:`seednews.prose.lexicon`."""
    return any(lexicon.hints(line) & group for group in groups)


def is_link(line: str) -> bool:
    """Whether a line is an address of the web, with one word at most before it."""
    return bool(see([line])[0].words & LINK)


def note_role(line: str) -> NoteRole | None:
    """The role of a note that says this."""
    return role_of(see([line])[0])
