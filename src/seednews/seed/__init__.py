"""The seed format: reads plain-text news into articles, and writes articles as text.

The steps of reading: :mod:`~seednews.seed.decode` (bytes to text), then for the bare form
:mod:`~seednews.seed.layout` (lines to chunks) and :mod:`~seednews.seed.kinds` (chunks to kinds), for the explicit form
:mod:`~seednews.seed.explicit`. :mod:`~seednews.seed.reader` combines them. :mod:`~seednews.seed.render` writes.
"""

from seednews.seed.blocks import Basis, BlockInfo, Kind
from seednews.seed.layout import Layout, LayoutName
from seednews.seed.reader import Parsed, parse
from seednews.seed.render import render, render_bare

__all__ = ["Basis", "BlockInfo", "Kind", "Layout", "LayoutName", "Parsed", "parse", "render", "render_bare"]
