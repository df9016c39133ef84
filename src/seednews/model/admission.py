"""Makes metadata from the values in a document, and collects the errors of invalid values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from seednews.errors import ModelError
from seednews.model.metadata import Metadata
from seednews.model.unchecked import metadata_of

__all__ = ["admit"]


def admit(values: Mapping[str, Any]) -> tuple[Metadata, dict[str, ModelError]]:
    """Make metadata from the valid values. Returns it with the errors of the invalid values, by field."""
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
