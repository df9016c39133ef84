"""Converts a corpus, on one machine or on many.

:func:`convert_corpus` splits the inputs into portions (:mod:`~seednews.desk.inputs.portions`). An engine
(:mod:`~seednews.desk.corpus.engines`) converts each portion (:mod:`~seednews.desk.corpus.shard`), and
:mod:`~seednews.desk.corpus.manifest` records the results.
"""

from __future__ import annotations

from seednews.desk.corpus.manifest import verify
from seednews.desk.corpus.options import Options
from seednews.desk.corpus.run import Summary, convert_corpus
from seednews.desk.corpus.shard import Failure, Report, convert_shard
from seednews.desk.corpus.sinks import Output
from seednews.desk.inputs.portions import Portion, plan
from seednews.desk.settings import PACKS, Pack, Packing, Settings

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
