"""The scripts of the world as far as news texts need them: one table for all who ask."""

from __future__ import annotations

import re

__all__ = ["UNSPACED", "UNSPACED_LETTERS"]

UNSPACED_LETTERS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Thai, Lao, Myanmar, Khmer, kana and Han, which have no spaces between words; for the brackets of a pattern."""
UNSPACED = re.compile(f"[{UNSPACED_LETTERS}]")
"""A letter of a script without spaces between words."""
