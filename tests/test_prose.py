"""Docs, messages, docstrings and comments are in plain English (CONTRIBUTING, Prose)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [
    "*.md",
    "Makefile",
    "docs/**/*.md",
    "src/**/*.py",
    *(f"{folder}/**/*.py" for folder in ("benchmarks", "demo", "fuzz", "tests", "training")),
]
FILES = sorted(path for pattern in PAGES for path in ROOT.glob(pattern))

CONFUSING = {
    r"nobody gave": "say what is missing",
    r"pass(?:ed|es|ing)? over": "skipped, skips, ignores",
    r"is there already": "already exists",
    r"(?<!there )is no (?:day|date|number|path|file|folder|name|tag|word|text)\b": "is not a ...",
    r"is none of\b": "is not one of",
    r"\btold (?:of|that|as|by|what|apart)\b|\b(?:is|are|be) told\b": "reported, recognised, distinguished",
    r"of another (?:world|make)\b": "foreign, unusual",
    r"lie about\b": "are stored as",
    r"has nothing to be\b": "say it positively",
    r"stands for what\b": "name the default",
    r"\ball the same\b": "anyway, still",
    r"\bwhoever\b": "anyone who, users who",
    r"\bversions rise\b": "versioning policy",
    r"\bfound out\b": "detected, determined",
    r"\bthe house's\b": "the house file sets it",
    r"\bof its own accord\b": "automatically",
    r"\bof once\b": "reported once",
    r"\bparted (?:by|from)\b": "separated by",
    r"\bhandsomely|wherein|thereof|heretofore|hitherto\b": "use a common word",
    r"\b(?:is|are) wanted here\b": "expected ..., got ...",
    r"(?<!there )\b(?:is|are) no (?:article|byline|crosshead|headline|item|mark|object|page)\b": "is not a ...",
    r"\bno (?:article|book|text) can hold\b": "say what does not allow it",
    r"\bno moment\b": "is not a date and time",
    r"\bthat there is not\b": "unknown, missing",
    r"\bstands? (?:there|here) twice\b": "is a duplicate",
    r"\bas it stands\b": "unchanged, literally",
    r"\bright (?:above|behind|below) each other\b": "consecutive",
    r"\bl(?:ie|ies|ay) ready\b": "is prepared",
    r"\bgoes? on with\b": "continues",
    r"\bare believed\b": "are used",
    r"\blikeliest\b": "most likely",
    r"\bas [a-z]+ (?:has|have) it\b": "in ..., according to ...",
}
"""Phrases that readers stumbled over, and what to write instead."""

EXEMPT = {"CONTRIBUTING.md", "test_prose.py"}
"""Files that quote such phrases as bad examples."""


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_confusing_phrases(path: Path) -> None:
    """No file uses a phrase that readers stumbled over."""
    if path.name in EXEMPT:
        return
    found = [
        f"{path.relative_to(ROOT)}:{number}: {match.group()!r}: {advice}"
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        for pattern, advice in CONFUSING.items()
        for match in re.finditer(pattern, line, re.IGNORECASE)
    ]
    assert not found, "\n".join(found)
