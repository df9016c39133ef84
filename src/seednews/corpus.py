"""Many articles at once, on one machine or many: the public face of :mod:`seednews.desk.corpus`."""

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
