"""A hot folder: the folder, its ledger, and the targets that it delivers to."""

from __future__ import annotations

from seednews.desk.settings import Settings
from seednews.desk.watch.folder import Event, Watch

__all__ = ["Event", "Settings", "Watch"]
