r"""Turns plain-text news articles into typed articles, NewsML-G2, EPUB and JSON, and reads these formats back.

    >>> import seednews
    >>> article = seednews.loads("Talks begin\n\nThe two sides met on Thursday in Yevlakh.\n")
    >>> article.headline
    'Talks begin'

``import seednews`` is fast: each name below loads its module on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    import seednews.corpus
    import seednews.language
    import seednews.testing
    import seednews.watch  # noqa: F401 - tells type checkers what __getattr__ returns
    from seednews.diagnostics import Diagnostic, Position, Severity, Source, Span
    from seednews.documents.lines import read_lines, write_lines
    from seednews.documents.whole import (
        dumps,
        loads,
        loads_document,
        loads_issue,
        read,
        read_document,
        read_issue,
        write,
    )
    from seednews.errors import (
        DependencyMissing,
        DocumentError,
        FileError,
        InternalError,
        IssueFound,
        ModelError,
        NotPublishable,
        NotReleased,
        PluginError,
        SeedNewsError,
        SeedNewsWarning,
        UnknownFormat,
        UnsupportedOperation,
        UsageError,
    )
    from seednews.formats import Format, IssueReading, Reading
    from seednews.model import (
        Article,
        Block,
        ClockTime,
        Concept,
        Contributor,
        Crosshead,
        Dateline,
        Issue,
        IssueMetadata,
        Link,
        List,
        Metadata,
        Note,
        Paragraph,
        Passage,
        Quotation,
        Quote,
        Section,
        Separator,
        Speaker,
        Subject,
        Table,
        Verse,
    )
    from seednews.prose.language import Detected
    from seednews.publishing.house import House, missing, publishable
    from seednews.publishing.versions import correct, embargo, issue_after, kill, update, withhold
    from seednews.seed import Basis, BlockInfo, Parsed, parse
    from seednews.seed.layout import Layout

_HOMES = {
    "diagnostics": "Diagnostic Position Severity Source Span",
    "documents.lines": "read_lines write_lines",
    "documents.whole": "dumps loads loads_document loads_issue read read_document read_issue write",
    "errors": "DependencyMissing DocumentError FileError InternalError IssueFound ModelError NotPublishable "
    "NotReleased PluginError SeedNewsError SeedNewsWarning UnknownFormat UnsupportedOperation UsageError",
    "formats": "Format IssueReading Reading",
    "model": "Article Block ClockTime Concept Contributor Crosshead Dateline Issue IssueMetadata Link List Metadata "
    "Note Paragraph Passage Quotation Quote Section Separator Speaker Subject Table Verse",
    "prose.language": "Detected",
    "publishing.house": "House missing publishable",
    "publishing.versions": "correct embargo issue_after kill update withhold",
    "seed": "Basis BlockInfo Parsed parse",
    "seed.layout": "Layout",
}
_MODULES = frozenset("corpus formats language model testing watch".split())
"""Public modules that can also be reached as attributes without an import of their own."""
_HOME = {name: home for home, names in _HOMES.items() for name in names.split()}

__all__ = [
    "Article",
    "Basis",
    "Block",
    "BlockInfo",
    "ClockTime",
    "Concept",
    "Contributor",
    "Crosshead",
    "Dateline",
    "DependencyMissing",
    "Detected",
    "Diagnostic",
    "DocumentError",
    "FileError",
    "Format",
    "House",
    "InternalError",
    "Issue",
    "IssueFound",
    "IssueMetadata",
    "IssueReading",
    "Layout",
    "Link",
    "List",
    "Metadata",
    "ModelError",
    "NotPublishable",
    "NotReleased",
    "Note",
    "Paragraph",
    "Parsed",
    "Passage",
    "PluginError",
    "Position",
    "Quotation",
    "Quote",
    "Reading",
    "Section",
    "SeedNewsError",
    "SeedNewsWarning",
    "Separator",
    "Severity",
    "Source",
    "Span",
    "Speaker",
    "Subject",
    "Table",
    "UnknownFormat",
    "UnsupportedOperation",
    "UsageError",
    "Verse",
    "__version__",
    "correct",
    "dumps",
    "embargo",
    "issue_after",
    "kill",
    "loads",
    "loads_document",
    "loads_issue",
    "missing",
    "parse",
    "publishable",
    "read",
    "read_document",
    "read_issue",
    "read_lines",
    "update",
    "withhold",
    "write",
    "write_lines",
]


def __getattr__(name: str) -> object:
    """A public name, from the module that is its home (PEP 562)."""
    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
