"""Metadata from values that a document states: what the model accepts, and why it refuses the rest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from seednews.errors import ModelError
from seednews.model.metadata import Metadata
from seednews.model.unchecked import metadata_of

__all__ = ["admit"]


def admit(values: Mapping[str, Any]) -> tuple[Metadata, dict[str, ModelError]]:
    """Metadata of those values by field that the model admits, and why it refused the others."""
    if (quick := metadata_of(dict(values))) is not None:
        return quick, {}
    try:
        return Metadata(**values), {}
    except ModelError:
        pass
    faults: dict[str, ModelError] = {}
    for name, value in values.items():
        try:
            Metadata(**{name: value})
        except ModelError as fault:
            faults[name] = fault
    return Metadata(**{name: value for name, value in values.items() if name not in faults}), faults
