"""Tells exceptions that are meant for the whole program from the faults of a function."""

from __future__ import annotations

import signal
import traceback

__all__ = ["ends_the_program"]


def ends_the_program(fault: BaseException) -> bool:
    """Whether an exception is Ctrl-C or was raised by a signal handler, so that it must be passed on.

    Others that are not subclasses of Exception are faults of the code that raised them, such as the ``SystemExit`` of a
    plug-in that calls ``sys.exit``.
    """
    if isinstance(fault, Exception):
        return False
    if isinstance(fault, KeyboardInterrupt):
        return True
    handlers = {getattr(signal.getsignal(number), "__code__", None) for number in signal.valid_signals()}
    return any(frame.f_code in handlers for frame, _ in traceback.walk_tb(fault.__traceback__))
