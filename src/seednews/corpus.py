"""Converts large numbers of articles, on one machine or on many. The public API of :mod:`seednews.desk.corpus`."""

from seednews.desk.corpus import (
    PACKS,
    Failure,
    Options,
    Output,
    Pack,
    Packing,
    Portion,
    Report,
    Settings,
    Summary,
    convert_corpus,
    convert_shard,
    plan,
    verify,
)

__all__ = [
    "PACKS",
    "Failure",
    "Options",
    "Output",
    "Pack",
    "Packing",
    "Portion",
    "Report",
    "Settings",
    "Summary",
    "convert_corpus",
    "convert_shard",
    "plan",
    "verify",
]
