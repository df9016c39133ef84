"""Parses untrusted XML: no DTD, only the entities of XML itself, no network. Errors have line and column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError
from seednews.formats.shared.entities import expanded
from seednews.patterns import regex
from seednews.system.files import read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
from seednews.formats.shared.nodes import line_of

__all__ = ["BEYOND", "children", "parse_xml", "recovered", "xml_schema"]


def parse_xml(data: bytes, format_name: str, *, path: str | None = None) -> etree._Element:
    """The root of a document. Raises DocumentError if it is not well-formed or declares entities."""
    data = _without_space_above(data)
    root = _parsed(data, format_name, path)
    if not isinstance(root, DocumentError) and root.getroottree().docinfo.internalDTD is not None and b"&" in data:
        named, data = data, expanded(data)
        root = root if data == named else _parsed(data, format_name, path)
    if isinstance(root, DocumentError):
        raise root
    document = root.getroottree().docinfo
    if document.internalDTD is not None:
        _refuse_entities(document.internalDTD, root, format_name, path)
        document.clear()  # otherwise its default attributes would be found in elements
    return root


def _without_space_above(data: bytes) -> bytes:
    """The document without white space above its declaration, which some systems write and XML does not allow.

    Its lines keep their numbers: in UTF-8, which needs no declaration, the declaration is taken out in its place.
    """
    if not data[:1].isspace():
        return data
    start = len(data) - len(data.lstrip())
    found = _DECLARATION.match(data[start : start + _LONGEST_DECLARATION])
    if found is None:
        return data
    encoding = _ENCODING.search(found[0])
    if encoding is None or encoding[1].lower() == b"utf-8":
        return data[:start] + data[start + found.end() :]
    return data[start:]


_LONGEST_DECLARATION = 200
_DECLARATION = regex(rb"<\?xml\s[^>]*\?>")
_ENCODING = regex(rb"encoding\s*=\s*[\"']([^\"']*)")
BEYOND = "too large: a text of more than ten million bytes, or elements nested more than 256 levels deep"

_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


def _parsed(data: bytes, format_name: str, path: str | None) -> etree._Element | DocumentError:
    """The root, or the error for the caller to raise.

    If it were raised here, its context would be the error of lxml, which cannot be pickled.
    """
    try:
        return etree.fromstring(data, _PARSER)
    except etree.XMLSyntaxError as fault:
        line, column = fault.position
        bare = fault.msg.partition(", line ")[0]  # the position has its own fields
        reason = BEYOND if "XML_PARSE_HUGE" in fault.msg or "huge text" in fault.msg else f"not well-formed XML: {bare}"
        return DocumentError(reason, format_name, line=line or None, column=column or None, path=path)
    except ValueError as fault:
        return DocumentError(f"not XML: {fault}", format_name, path=path)


def recovered(data: bytes) -> etree._Element | None:
    """The root of a document that is not well-formed, without its broken parts; None if there is none."""
    plain = _DOCTYPE.sub(b"", _BARE.sub(b"&amp;", expanded(_without_space_above(data))))
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(plain, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


_BARE = regex(rb"&(?!#\d{1,7};|#x[0-9a-fA-F]{1,6};|(?:amp|lt|gt|quot|apos);)")
"""An ampersand that begins no reference."""
_DOCTYPE = regex(rb"<!DOCTYPE[^>\[]{0,2000}(?:\[[^\]]{0,20000}\]\s*)?>")


def _refuse_entities(declared: etree.DTD, root: etree._Element, format_name: str, path: str | None) -> None:
    """Raise DocumentError if the document declares or uses entities."""
    advice = "replace the entities by their text"
    if next(declared.iterentities(), None) is not None:
        raise DocumentError("declares its own entities, which are not supported", format_name, path=path, advice=advice)
    if (entity := next(root.iter(etree.Entity), None)) is not None:
        reason = f"the entity {entity.text} is not declared in the document, and external declarations are not loaded"
        raise DocumentError(reason, format_name, line=line_of(entity), path=path, advice=advice)


def children(node: etree._Element | None, name: str) -> Iterator[etree._Element]:
    """Children with this qualified name; none if there is no element."""
    return iter(()) if node is None else node.iterchildren(name)


def xml_schema(path: str) -> Callable[[bytes], Iterator[Diagnostic]]:
    """A function that validates documents with an XML Schema. Imports are read from its folder, never from the network.

    Raises:
        FileError: if it cannot be read.
        DocumentError: if it is not an XML Schema.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        schema = etree.XMLSchema(etree.fromstring(read_bytes(path), parser, base_url=path))
    except (etree.XMLSyntaxError, etree.XMLSchemaParseError) as fault:
        raise DocumentError(f"not an XML Schema: {fault}", "xml", path) from None

    def faults(data: bytes) -> Iterator[Diagnostic]:
        if not schema.validate(parse_xml(data, "xml")):
            log: Any = schema.error_log  # lxml-stubs do not know that it is iterable
            for entry in log:
                yield Diagnostic("SN427", Severity.ERROR, entry.message, place=(entry.line, None))

    return faults
