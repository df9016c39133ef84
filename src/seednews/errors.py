"""Every error that seednews raises: one base class, all fields there from the first day, all of them picklable."""

from __future__ import annotations

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
    """Base class of every error of this library."""

    def diagnostic(self) -> Diagnostic:
        """The same as a value: an error among the other findings of an input."""
        return Diagnostic(_CODES.get(type(self), "SN400"), Severity.ERROR, str(self))


class SeedNewsWarning(UserWarning):
    """Issued through :mod:`warnings` for every default that is used in place of missing metadata."""


# Errors are attrs classes so that their fields are typed and documented. They are dict classes (no slots), since an
# exception that is also a ValueError cannot have slots of its own, and their fields are positional, so that pickling
# (which calls the class with `args`) gives the same error in another process.
@attrs.define(slots=False, eq=False, str=False)
class ModelError(SeedNewsError, ValueError):
    """A value that the article model does not admit."""

    owner: str
    """Name of the class that refused, such as ``Metadata``."""
    field: str
    """Name of the field, with the index of the faulty member where it holds several: ``keywords[2]``."""
    reason: str
    """What is wrong, and what is admitted."""

    def __str__(self) -> str:
        return f"{self.owner}.{self.field}: {self.reason}"


@attrs.define(slots=False, eq=False, str=False)
class DocumentError(SeedNewsError, ValueError):
    """A document that cannot be read: the place of the fault and what to do about it."""

    reason: str
    """What is wrong, in a sentence without its place."""
    format: str | None = None
    """Name of the format it was read as."""
    name: str | None = None
    """Name of the file, where one is known."""
    line: int | None = None
    """Line of the fault, from 1."""
    column: int | None = None
    """Column of the fault in characters, from 1."""
    path: str | None = None
    """Path of the fault inside a structured document, such as ``$.body[3].text`` (JSON) or ``OEBPS/a.xhtml`` (EPUB)."""
    code: str | None = None
    """Stable code of the diagnostic behind the error, such as ``SN104``."""
    advice: str | None = None
    """What the reader of the message can do."""
    excerpt: str | None = None
    """The faulty source line with a caret under the place."""

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.name, self.line, self.column) if part is not None)
        head = " ".join(part for part in (place and f"{place}:", self.code, self.path and f"{self.path}:") if part)
        message = f"{head} {self.reason}" if head else self.reason
        return "\n".join(part for part in (message, self.excerpt, self.advice and f"advice: {self.advice}") if part)

    def diagnostic(self) -> Diagnostic:
        """The same as a value; :meth:`of` is the way back."""
        place = None if self.line is None else (self.line, self.column)
        code = self.code or "SN400"
        return Diagnostic(code, Severity.ERROR, self.reason, advice=self.advice, path=self.path, place=place)

    @classmethod
    def of(cls, found: Diagnostic, format: str | None = None) -> DocumentError:  # noqa: A002 - as the field
        """A diagnostic as an error that can be raised; :meth:`diagnostic` is the way back.

        Args:
            found: The diagnostic.
            format: Name of the format that the document was read as.
        """
        name = None if found.source is None else found.source.name
        place = (found.line, found.column, found.path, found.code)
        return cls(found.message, format, name, *place, advice=found.advice, excerpt=found.excerpt)

    def named(self, name: str | None) -> DocumentError:
        """The same error with the name of its file, where it has none yet."""
        return self if self.name is not None or name is None else attrs.evolve(self, name=name)


@attrs.define(slots=False, eq=False, str=False)
class IssueFound(DocumentError):
    """A document that holds an issue of many articles, where one article was asked for."""


@attrs.define(slots=False, eq=False, str=False)
class NotPublishable(SeedNewsError, ValueError):
    """An article that lacks metadata which the format cannot do without."""

    format: str
    """Name of the format."""
    fields: tuple[str, ...]
    """Names of the missing fields, in the order of the model."""

    def __str__(self) -> str:
        wordless = [name for name in self.fields if name.rpartition(".")[2] == "headline"]
        advice = ["there are no words to make a headline of: write one"] if wordless else []
        if len(wordless) < len(self.fields):
            advice.append("seednews.publishable(article, house, now) fills in metadata")
        return f"{self.format} needs {', '.join(self.fields)}, which the article does not have; {'; '.join(advice)}"


@attrs.define(slots=False, eq=False, str=False)
class NotReleased(SeedNewsError, ValueError):
    """An article that is withheld, canceled or under embargo, asked for in a format that readers get."""

    format: str
    """Name of the format."""
    reasons: tuple[str, ...]
    """What stands against each article, in an issue after its place: ``sections[0].articles[2] is withheld``."""

    def __str__(self) -> str:
        advice = "`embargoed='include'` writes it all the same"
        return f"{self.format}: {'; '.join(self.reasons)}; {advice}"


@attrs.define(slots=False, eq=False, str=False)
class UnknownFormat(SeedNewsError, LookupError):
    """No format of that name or file suffix."""

    wanted: str
    """The name or file name that was asked for."""
    known: tuple[str, ...]
    """Names of the formats there are."""
    reason: str = "unknown format"
    """What was looked for."""

    def __str__(self) -> str:
        return f"{self.reason} {self.wanted!r}; known formats: {', '.join(self.known)}"


@attrs.define(slots=False, eq=False, str=False)
class UsageError(SeedNewsError, ValueError):
    """An argument that the library does not know, such as a layout or an encoding that there is not."""

    argument: str
    """Name of the argument."""
    reason: str
    """What is wrong, and what is admitted."""

    def __str__(self) -> str:
        return f"{self.argument}: {self.reason}"


def wrong_type(argument: str, value: object, wanted: str) -> UsageError:
    """The error for an argument of the wrong type, with advice for what people often pass instead.

    Args:
        argument: Name of the argument.
        value: What was passed.
        wanted: What it must be, as words that follow "must be".
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
    """A format that cannot do what was asked of it: read, write, an option, a kind of document."""

    format: str
    """Name of the format."""
    operation: str
    """What it cannot do, as a phrase that follows "cannot"."""

    def __str__(self) -> str:
        return f"the format {self.format} cannot {self.operation}"


@attrs.define(slots=False, eq=False, str=False)
class PluginError(SeedNewsError):
    """A format plug-in that could not be loaded, or that broke its word."""

    plugin: str
    """Name of the entry point."""
    package: str
    """The distribution that it came from."""
    reason: str
    """What happened."""

    def __str__(self) -> str:
        return f"the plug-in {self.plugin!r} of {self.package} {self.reason}"


@attrs.define(slots=False, eq=False, str=False)
class InternalError(SeedNewsError):
    """An exception that no reader or writer should raise: a bug, which stops one input and no other."""

    exception: str
    """The exception, such as ``TypeError: unhashable type: 'dict'``."""
    traceback: str
    """Where it was raised, as Python prints it."""

    def __str__(self) -> str:
        return f"stopped by a bug: {self.exception}; please report it, with the input"


@attrs.define(slots=False, eq=False, str=False)
class FileError(SeedNewsError, OSError):
    """A file that could not be read or written, with the reason that the system gave."""

    path: str
    """The file."""
    reason: str
    """What went wrong and, where there is one, the way out."""

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


@attrs.define(slots=False, eq=False, str=False)
class DependencyMissing(SeedNewsError, ImportError):
    """A part of seednews whose optional dependency is not installed."""

    part: str
    """What was asked for."""
    extra: str
    """Name of the extra that brings what is missing."""

    def __str__(self) -> str:
        return f"{self.part} needs the extra {self.extra!r}: pip install 'seednews[{self.extra}]'"


_CODES: dict[type[SeedNewsError], str] = {
    InternalError: "SN475",
    PluginError: "SN475",
    NotPublishable: "SN506",
    NotReleased: "SN507",
}
"""Codes of the errors that are not about reading a document."""
