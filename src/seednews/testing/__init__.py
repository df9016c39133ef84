"""Hypothesis strategies for articles, and the laws that every format must obey.

Requires the extra ``testing`` (hypothesis). The strategies generate every value that the model accepts, including edge
cases: many scripts, right-to-left text, emoji, combining and invisible characters, quotation marks, texts that look
like marks or markup, leading and trailing white space, every kind of block, full metadata, unusual offsets from UTC.

    from hypothesis import given
    from seednews.testing import articles

    @given(articles())
    def test_my_writer(article): ...

:func:`check_format` checks all laws of a format:

    from seednews.testing import check_format

    def test_the_laws():
        check_format(FORMAT)
"""

from seednews.errors import DependencyMissing

try:
    import hypothesis  # noqa: F401 - the modules below need it
except ModuleNotFoundError:
    raise DependencyMissing("seednews.testing", "testing") from None

from seednews.testing.laws import check_format, ready
from seednews.testing.strategies import (
    articles,
    blocks,
    codes,
    concepts,
    contributors,
    issues,
    item_links,
    language_tags,
    links,
    metadata,
    moments,
    names,
    qcodes,
    seed_texts,
    subjects,
    tables,
    texts,
)

__all__ = [
    "articles",
    "blocks",
    "check_format",
    "codes",
    "concepts",
    "contributors",
    "issues",
    "item_links",
    "language_tags",
    "links",
    "metadata",
    "moments",
    "names",
    "qcodes",
    "ready",
    "seed_texts",
    "subjects",
    "tables",
    "texts",
]
