"""Watches a folder and converts new files. The public API of :mod:`seednews.desk.watch`."""

from seednews.desk.watch import Event, Settings, Watch

__all__ = ["Event", "Settings", "Watch"]
