"""What a piece of work does besides giving its result: how much it works, and which clocks and sockets it asks."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

import seednews

__all__ = ["asked", "work_of"]

HOME = str(Path(seednews.__file__).parent)


def work_of(action: Callable[[], object]) -> int:
    """How many lines of the library's own code an action runs: a measure of work that no busy machine changes."""
    count = 0

    def local(_frame: FrameType, event: str, _argument: Any) -> Any:  # noqa: ANN401 - what settrace wants
        nonlocal count
        count += event == "line"
        return local

    def trace(frame: FrameType, _event: str, _argument: Any) -> Any:  # noqa: ANN401 - as above
        return local if frame.f_code.co_filename.startswith(HOME) else None

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        action()
    finally:
        sys.settrace(before)
    return count


EFFECTS = frozenset(
    "time.time time.time_ns time.localtime time.gmtime time.ctime time.strftime time.monotonic time.perf_counter "
    "datetime.now datetime.utcnow datetime.today date.today "
    "posix.urandom nt.urandom Random.getrandbits Random.random Random.seed "
    "socket.connect _socket.getaddrinfo _socket.gethostbyname _socket.gethostname "
    "_locale.setlocale _locale.localeconv _locale.strcoll".split()
)
"""Built-in functions that ask a clock, chance, the network or the locale, each with its module or its class."""


def _name(function: object) -> str:
    """Name of a built-in function with its module, or with the class that it is a method of."""
    owner = getattr(function, "__self__", None)
    if isinstance(owner, ModuleType):
        home = owner.__name__
    else:
        home = (owner if isinstance(owner, type) else type(owner)).__name__
    return f"{home}.{getattr(function, '__name__', '')}"


def asked(action: Callable[[], object]) -> set[str]:
    """Names of those `EFFECTS` that an action calls, hypothesis's own calls aside."""
    found: set[str] = set()

    def watch(frame: FrameType, event: str, argument: object) -> None:
        if event == "c_call" and "hypothesis" not in frame.f_code.co_filename and (name := _name(argument)) in EFFECTS:
            found.add(name)

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        action()
    finally:
        sys.setprofile(before)
    return found
