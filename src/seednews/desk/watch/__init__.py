"""A hot folder: watches a folder, keeps a ledger, and delivers to targets."""

from __future__ import annotations

from seednews.desk.settings import Settings
from seednews.desk.watch.folder import Event, Watch

__all__ = ["Event", "Settings", "Watch"]
