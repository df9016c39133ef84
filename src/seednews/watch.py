"""A folder that is watched: the public face of :mod:`seednews.desk.watch`."""

from seednews.desk.watch import Event, Settings, Watch

__all__ = ["Event", "Settings", "Watch"]
