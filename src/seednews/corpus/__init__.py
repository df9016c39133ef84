"""Many articles: a corpus in, a corpus out, on one machine or many.

:func:`convert_corpus` plans portions of the inputs (:mod:`~seednews.corpus.portions`), has an engine convert each into
its own outputs (:mod:`~seednews.corpus.engines`, :mod:`~seednews.corpus.shard`), and writes down what was done
(:mod:`~seednews.corpus.manifest`).
"""

from __future__ import annotations

from seednews.corpus.manifest import verify
from seednews.corpus.portions import Portion, plan
from seednews.corpus.run import Summary, convert_corpus
from seednews.corpus.shard import Failure, Options, Report, convert_shard
from seednews.corpus.sinks import PACKS, Output, Pack

__all__ = [
    "PACKS",
    "Failure",
    "Options",
    "Output",
    "Pack",
    "Portion",
    "Report",
    "Summary",
    "convert_corpus",
    "convert_shard",
    "plan",
    "verify",
]
