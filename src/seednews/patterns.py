"""Regular expressions that are compiled when they are first used.

The library has about three hundred of them, and compiling them all takes longer than converting an article. One
article needs about thirty.
"""

from __future__ import annotations

import re
from typing import AnyStr, Generic, cast

__all__ = ["regex"]


def regex(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` returns for these arguments, except that the first use compiles it.

    An error in the expression is raised at the first use. The functions of `re` do not take it as an argument: call
    its methods.
    """
    return cast("re.Pattern[AnyStr]", _Regex(source, flags))


class _Regex(Generic[AnyStr]):
    """A pattern that is not compiled yet. After the first use, its methods are those of the compiled one."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        found: object = getattr(re.compile(self.pattern, self._flags), name)
        self.__dict__[name] = found  # so that the next look-up does not come here
        return found
