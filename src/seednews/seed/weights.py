"""The weights of the inference: read from `weights.json`, which training/train.py writes."""

from __future__ import annotations

import json
from functools import cache, cached_property
from pathlib import Path
from typing import TypeAlias

import attrs

from seednews.seed.fact_tables import BODY, HEADLINE, QUOTATION, STANDFIRST, Table

__all__ = ["ASIDE", "CROSSHEAD", "FURNITURE", "HEAD", "LIST_ITEM", "PARAGRAPH", "Weights", "load", "shipped"]

PARAGRAPH, CROSSHEAD, LIST_ITEM, FURNITURE = range(4)
"""The states of a block of the body. The weights of a paragraph are all 0; those of the others are relative to it."""
ASIDE, HEAD = 0, 1
"""The classes of blocks of the head other than text: aside, and headline or, below it, standfirst."""
Row: TypeAlias = tuple[float, ...]
Rows: TypeAlias = tuple[Row, ...]


@attrs.frozen
class Weights:
    """Weights in log odds: a row for each state or class, in the order of the facts of its table."""

    body: Rows
    """Crosshead, list item, furniture."""
    follows: Rows
    """Scores of the transitions between states, from column to row."""
    headline: Rows
    """Aside and headline, relative to text."""
    standfirst: Rows
    """Aside and standfirst, relative to text."""
    quotation: Rows
    """Quotation, relative to all other kinds."""
    bias: dict[str, Row]
    """Constant added to each sum, by table."""

    @cached_property
    def leads_behind(self) -> tuple[Rows, ...]:
        """How much better each state (row) follows a state (table) than each other state (column)."""
        return tuple(tuple(tuple(own - other for other in row) for own in row) for row in self.follows)

    @cached_property
    def leads_before(self) -> tuple[Rows, ...]:
        """How much better a state (table) follows each state (row) than each other state (column)."""
        columns = zip(*self.follows, strict=True)
        return tuple(tuple(tuple(own - other for other in column) for own in column) for column in columns)

    @cached_property
    def least_behind(self) -> Rows:
        """The minimum of `leads_behind`, over all preceding states."""
        return _least(self.leads_behind)

    @cached_property
    def least_before(self) -> Rows:
        """The minimum of `leads_before`, over all following states."""
        return _least(self.leads_before)


def _least(tables: tuple[Rows, ...]) -> Rows:
    return tuple(tuple(map(min, zip(*rows, strict=True))) for rows in zip(*tables, strict=True))


_TABLES: dict[str, tuple[Table, int]] = {
    "body": (BODY, 3),
    "headline": (HEADLINE, 2),
    "standfirst": (STANDFIRST, 2),
    "quotation": (QUOTATION, 1),
}


def load(text: str | bytes) -> Weights:
    """The weights in a JSON text: for each table its facts, and for each fact a row of steps per class."""
    data = json.loads(text)
    rows: dict[str, Rows] = {}
    for name, (table, classes) in _TABLES.items():
        facts = data[name]["facts"]
        rows[name] = tuple(tuple(weight for fact in table for weight in facts[fact][which]) for which in range(classes))
    bias = {name: tuple(data[name]["bias"]) for name in _TABLES}
    follows = tuple(tuple(row) for row in data["body"]["follows"])
    return Weights(rows["body"], follows, rows["headline"], rows["standfirst"], rows["quotation"], bias)


@cache
def shipped() -> Weights:
    """The weights in the package."""
    return load(Path(__file__).with_name("weights.json").read_bytes())
