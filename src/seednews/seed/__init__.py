"""The seed format: reads plain-text news into articles, and writes articles as text.

The steps of reading, which :mod:`~seednews.seed.reader` combines:

1. :mod:`~seednews.seed.decode`: bytes to text. Explicit texts continue with :mod:`~seednews.seed.explicit`.
2. :mod:`~seednews.seed.lines`: text to groups of lines between blank lines.
3. :mod:`~seednews.seed.exports`: labels of mail, databases and agencies are separated from the story.
4. :mod:`~seednews.seed.layout`: lines to chunks, one for each block. :mod:`~seednews.seed.rows` describes the lines,
   :mod:`~seednews.seed.evidence` measures how they are wrapped, :mod:`~seednews.seed.verse` finds those that keep their
   breaks, and :mod:`~seednews.seed.paragraphs` finds where blocks end.
5. :mod:`~seednews.seed.bare`: chunks to marked and unmarked blocks, by :mod:`~seednews.seed.bullets` and
   :mod:`~seednews.seed.tables`.
6. :mod:`~seednews.seed.kinds`: the kinds of unmarked blocks, from their :mod:`~seednews.seed.facts`, by
   :mod:`~seednews.seed.head` and :mod:`~seednews.seed.body`.
7. :mod:`~seednews.seed.blocks`: blocks to an article.

:mod:`~seednews.seed.render` writes.
"""

from seednews.seed.blocks import Basis, BlockInfo, Kind
from seednews.seed.layout import Layout, LayoutName
from seednews.seed.reader import Parsed, parse
from seednews.seed.render import render, render_bare

__all__ = ["Basis", "BlockInfo", "Kind", "Layout", "LayoutName", "Parsed", "parse", "render", "render_bare"]
