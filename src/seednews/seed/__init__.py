"""The seed format, plain-text news, from the first byte to the article and back.

The way through: :mod:`~seednews.seed.decode` (bytes to text), then for the bare form
:mod:`~seednews.seed.layout` (lines to chunks) and :mod:`~seednews.seed.kinds` (chunks to kinds), for the explicit form
:mod:`~seednews.seed.explicit`; :mod:`~seednews.seed.reader` holds them together,
:mod:`~seednews.seed.render` goes back.
"""

from seednews.seed.blocks import Basis, BlockInfo, Kind
from seednews.seed.layout import Layout, LayoutName
from seednews.seed.reader import Parsed, parse
from seednews.seed.render import render, render_bare

__all__ = ["Basis", "BlockInfo", "Kind", "Layout", "LayoutName", "Parsed", "parse", "render", "render_bare"]
