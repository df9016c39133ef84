"""The exceptions that seednews raises. All share one base class, have typed fields, and can be pickled."""

from __future__ import annotations

from difflib import get_close_matches

import attrs

from seednews.diagnostics import Diagnostic, Severity

__all__ = [
    "DependencyMissing",
    "DocumentError",
    "FileError",
    "InternalError",
    "IssueFound",
    "ModelError",
    "NotPublishable",
    "NotReleased",
    "PluginError",
    "SeedNewsError",
    "SeedNewsWarning",
    "UnknownFormat",
    "UnsupportedOperation",
    "UsageError",
]


class SeedNewsError(Exception):
    """Base class of all errors that this library raises."""

    def diagnostic(self) -> Diagnostic:
        """The error as a diagnostic, for lists of findings."""
        return Diagnostic(_CODES.get(type(self), "SN400"), Severity.ERROR, str(self))


class SeedNewsWarning(UserWarning):
    """Warns about each default that replaces missing metadata; issued through :mod:`warnings`."""


# Errors are attrs classes so that their fields are typed and documented. They have no slots because a subclass of
# both SeedNewsError and ValueError cannot have any. Their fields are positional because pickling calls the class
# with `args`.
@attrs.define(slots=False, eq=False, str=False)
class ModelError(SeedNewsError, ValueError):
    """A field of the article model got an invalid value."""

    owner: str
    """Name of the class, such as ``Metadata``."""
    field: str
    """Name of the field. For a sequence, it includes the index of the invalid member: ``keywords[2]``."""
    reason: str
    """What is wrong, and what is allowed."""

    def __str__(self) -> str:
        return f"{self.owner}.{self.field}: {self.reason}"


@attrs.define(slots=False, eq=False, str=False)
class DocumentError(SeedNewsError, ValueError):
    """A document cannot be read."""

    reason: str
    """What is wrong, without the location."""
    format: str | None = None
    """Name of the format that the document was read as."""
    name: str | None = None
    """Name of the file, if known."""
    line: int | None = None
    """Line of the error, from 1."""
    column: int | None = None
    """Column of the error in characters, from 1."""
    path: str | None = None
    """Path of the error in a structured document, such as ``$.body[3].text`` (JSON) or ``OEBPS/a.xhtml`` (EPUB)."""
    code: str | None = None
    """Stable code of the diagnostic, such as ``SN104``."""
    advice: str | None = None
    """How to fix it."""
    excerpt: str | None = None
    """The source line with a caret under the error."""

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.name, self.line, self.column) if part is not None)
        head = " ".join(part for part in (place and f"{place}:", self.code, self.path and f"{self.path}:") if part)
        message = f"{head} {self.reason}" if head else self.reason
        return "\n".join(part for part in (message, self.excerpt, self.advice and f"advice: {self.advice}") if part)

    def diagnostic(self) -> Diagnostic:
        """The error as a diagnostic; the inverse of :meth:`of`."""
        place = None if self.line is None else (self.line, self.column)
        code = self.code or "SN400"
        return Diagnostic(code, Severity.ERROR, self.reason, advice=self.advice, path=self.path, place=place)

    @classmethod
    def of(cls, found: Diagnostic, format: str | None = None) -> DocumentError:  # noqa: A002 - as the field
        """Make an error from a diagnostic; the inverse of :meth:`diagnostic`.

        Args:
            found: The diagnostic.
            format: Name of the format that the document was read as.
        """
        name = None if found.source is None else found.source.name
        place = (found.line, found.column, found.path, found.code)
        return cls(found.message, format, name, *place, advice=found.advice, excerpt=found.excerpt)

    def named(self, name: str | None) -> DocumentError:
        """The error with this file name, unless it already has one."""
        return self if self.name is not None or name is None else attrs.evolve(self, name=name)


@attrs.define(slots=False, eq=False, str=False)
class IssueFound(DocumentError):
    """The document contains an issue, but a single article was requested."""


@attrs.define(slots=False, eq=False, str=False)
class NotPublishable(SeedNewsError, ValueError):
    """The article lacks metadata that the format requires."""

    format: str
    """Name of the format."""
    fields: tuple[str, ...]
    """Names of the missing fields, in the order of the model."""

    def __str__(self) -> str:
        wordless = [name for name in self.fields if name.rpartition(".")[2] == "headline"]
        advice = ["the article has no text to take a headline from; write one"] if wordless else []
        if len(wordless) < len(self.fields):
            advice.append("use seednews.publishable(article, house, now) to fill in metadata")
        return f"{self.format} requires {', '.join(self.fields)}, missing from the article; {'; '.join(advice)}"


@attrs.define(slots=False, eq=False, str=False)
class NotReleased(SeedNewsError, ValueError):
    """The article is withheld, canceled or under embargo, and the format is for readers."""

    format: str
    """Name of the format."""
    reasons: tuple[str, ...]
    """Why each article cannot be released. In an issue each begins with its path:
    ``sections[0].articles[2] is withheld``."""

    def __str__(self) -> str:
        killed = any(reason.endswith("is canceled") for reason in self.reasons)
        advice = (
            "leave it out; a killed item must not be published"
            if killed
            else "use `embargoed='include'` to write it anyway"
        )
        return f"{self.format}: {'; '.join(self.reasons)}; {advice}"


@attrs.define(slots=False, eq=False, str=False)
class UnknownFormat(SeedNewsError, LookupError):
    """No format has this name or file suffix."""

    wanted: str
    """The requested name or file name."""
    known: tuple[str, ...]
    """Names of the available formats."""
    reason: str = "unknown format"
    """What was not found."""

    def __str__(self) -> str:
        return f"{self.reason} {self.wanted!r}; {self._hint()}known formats: {', '.join(self.known)}"

    def _hint(self) -> str:
        """Advice for a frequent mistake."""
        if self.wanted.lower().endswith(".jsonl"):
            return "for JSON Lines, use read_lines and write_lines; "
        wanted = self.wanted.lower()
        near = [name for name in self.known if wanted and name.startswith(wanted)] or get_close_matches(
            wanted, self.known
        )
        return f"did you mean {near[0]}? " if near else ""


@attrs.define(slots=False, eq=False, str=False)
class UsageError(SeedNewsError, ValueError):
    """An argument has an invalid value, such as an unknown layout or encoding."""

    argument: str
    """Name of the argument."""
    reason: str
    """What is wrong, and what is allowed."""

    def __str__(self) -> str:
        return f"{self.argument}: {self.reason}"


def wrong_type(argument: str, value: object, wanted: str) -> UsageError:
    """The error for an argument of the wrong type, with advice for common mistakes.

    Args:
        argument: Name of the argument.
        value: What was passed.
        wanted: The expected type, as a phrase that follows "must be".
    """
    kind = "None" if value is None else type(value).__name__
    return UsageError(argument, f"must be {wanted}, not {kind}{_advice(value)}")


def _advice(value: object) -> str:
    kind = type(value).__name__
    if kind in _INSTEAD:
        return f"; {_INSTEAD[kind]}"
    return "; pass what its read() method returns" if hasattr(value, "read") else ""


_INSTEAD = {
    "Parsed": "call its unwrap() method to get the article",
    "Reading": "use its attribute article",
    "IssueReading": "use its attribute issue",
    "PosixPath": "use seednews.read to read a file",
    "WindowsPath": "use seednews.read to read a file",
}


@attrs.define(slots=False, eq=False, str=False)
class UnsupportedOperation(SeedNewsError, TypeError):
    """The format does not support an operation, an option or a kind of document."""

    format: str
    """Name of the format."""
    operation: str
    """The unsupported operation, as a phrase that follows "cannot"."""

    def __str__(self) -> str:
        return f"the format {self.format} cannot {self.operation}"


@attrs.define(slots=False, eq=False, str=False)
class PluginError(SeedNewsError):
    """A format plug-in cannot be loaded, or does not follow the protocol."""

    plugin: str
    """Name of the entry point."""
    package: str
    """The distribution that provides it."""
    reason: str
    """What happened."""

    def __str__(self) -> str:
        return f"the plug-in {self.plugin!r} of {self.package} {self.reason}"


@attrs.define(slots=False, eq=False, str=False)
class InternalError(SeedNewsError):
    """A bug: a reader or writer raised an unexpected exception. Only one input is affected."""

    exception: str
    """The exception, such as ``TypeError: unhashable type: 'dict'``."""
    traceback: str
    """The traceback, as Python prints it."""

    def __str__(self) -> str:
        return f"internal error: {self.exception}; please report this bug and attach the input"


@attrs.define(slots=False, eq=False, str=False)
class FileError(SeedNewsError, OSError):
    """A file cannot be read or written."""

    path: str
    """Path of the file."""
    reason: str
    """What went wrong and, if possible, how to fix it."""

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


@attrs.define(slots=False, eq=False, str=False)
class DependencyMissing(SeedNewsError, ImportError):
    """An optional dependency is not installed."""

    part: str
    """The part of seednews that needs it."""
    extra: str
    """Name of the extra that installs it."""

    def __str__(self) -> str:
        return f"{self.part} needs the extra {self.extra!r}: pip install 'seednews[{self.extra}]'"


_CODES: dict[type[SeedNewsError], str] = {
    InternalError: "SN475",
    PluginError: "SN475",
    NotPublishable: "SN506",
    NotReleased: "SN507",
}
"""Codes of errors that are not about reading a document."""
