"""Checks NewsML-G2 documents beyond what the reader reports: offline, with line numbers.

A grammar (RELAX NG, ``seednews.rng``) describes the form that seednews writes. Documents of others may be valid in
another form. So a deviation is only information, unless seednews wrote the document. The rules in code are those of the
standard that a grammar cannot express, and known reasons for which receivers reject items.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError
from seednews.formats.newsml.anyitem import short
from seednews.formats.newsml.receivers import Receiver, Rule, receiver
from seednews.formats.newsml.write import NAMESPACE
from seednews.formats.shared.nitf_body import NITF
from seednews.formats.shared.nodes import line_of, place_of
from seednews.formats.shared.vocabulary import CATALOG
from seednews.formats.shared.xhtml import XHTML
from seednews.formats.shared.xml import children, parse_xml
from seednews.model.moments import moment_in
from seednews.model.rules import is_language_tag

__all__ = ["examine", "judged", "judged_by", "schema"]

_N = f"{{{NAMESPACE}}}"
_ITEMS = (f"{_N}newsItem", f"{_N}packageItem")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_IPTC = "iptc.org/std/catalog/"
"""Part of the URL of every version of IPTC's catalog."""
_NO_REFERENCES = tuple(f"{_N}{name}" for name in ("title", "conceptRef", "edNote", "signal"))
"""Children of a group that are neither items nor groups."""
_CODES = ("qcode", "role", "type", "rel", "mode", "how", "why", "rendition", "creator", "derivedfrom", "facet")
"""Attributes whose values are QCodes."""


def schema() -> bytes:
    """The grammar of the form that seednews writes, in the XML syntax of RELAX NG."""
    return files("seednews.formats.newsml").joinpath("seednews.rng").read_bytes()


@cache
def _grammar() -> etree.RelaxNG:
    return etree.RelaxNG(etree.fromstring(schema()))


def examine(data: bytes) -> Iterator[Diagnostic]:
    """The diagnostics of a document that can be read.

    Raises:
        DocumentError: if it is not XML.
    """
    root = parse_xml(data, "newsml-g2")
    yield from _form(root)
    yield from _ids(root)
    yield from _languages(root)
    yield from _repeated(root)
    for item in root.iter(*_ITEMS):
        for rule in _OF_ITEMS:
            yield from rule(item)


def judged(data: bytes, receiver_name: str) -> Iterator[Diagnostic]:
    """What a receiver would reject or drop from the items in any NewsML-G2 document.

    Raises:
        UsageError: if there is no such receiver.
        DocumentError: if the document is not XML, or if a rule in the receiver's file is not XPath.
    """
    return judged_by(data, receiver(receiver_name))


def judged_by(data: bytes, taker: Receiver) -> Iterator[Diagnostic]:
    """Like :func:`judged`, for a :class:`Receiver`."""
    root = parse_xml(data, "newsml-g2")
    for item in root.iter(f"{_N}newsItem"):
        for rule in taker.rules:
            found = _found_by(rule, item)
            if rule.unless is not None and not found:
                yield _spoken(rule, taker, item)
            elif rule.where is not None and found:
                yield from (_spoken(rule, taker, node) for node in found[:_MOST])


_MOST = 20
"""Maximum number of diagnostics for each item and rule."""


def _found_by(rule: Rule, item: etree._Element) -> list[etree._Element]:
    """The elements that the path of a rule finds. An attribute or a text counts as its element, True as the item."""
    path = str(rule.unless or rule.where)
    try:
        found: Any = item.xpath(path, namespaces=_PREFIXES)
    except (etree.XPathError, ValueError) as fault:
        reason = f"the path {path!r} is not XPath 1.0: {fault}"
        raise DocumentError(reason, "receiver", advice="correct the rule in the receiver's file") from None
    if not isinstance(found, list):
        return [item] if found else []
    return [each if isinstance(each, etree._Element) else each.getparent() for each in found]  # noqa: SLF001 - its name


_PREFIXES = {"n": NAMESPACE, "h": XHTML, "f": NITF}


def _spoken(rule: Rule, taker: Receiver, node: etree._Element) -> Diagnostic:
    if rule.refuses is not None:
        return _diagnostic("SN429", Severity.ERROR, f"{taker.title} refuses {rule.refuses}", node)
    name = etree.QName(node).localname
    written = short(" ".join("".join(node.itertext(etree.Element)).split()) or node.get("qcode") or "")
    what = f"<{name}>" + (f" {written!r}" if written else "")
    return _diagnostic("SN419", Severity.WARNING, f"{taker.title} drops {what}: {rule.drops}", node)


def _diagnostic(code: str, severity: Severity, message: str, node: etree._Element | int) -> Diagnostic:
    return Diagnostic(code, severity, message, place=place_of(node))


def _form(root: etree._Element) -> Iterator[Diagnostic]:
    """At most one diagnostic if the document is not in our form: the error in the last line is usually the cause."""
    grammar = _grammar()
    if grammar.validate(root):
        return
    log: Any = grammar.error_log  # lxml-stubs do not know that it is iterable
    fault = max(log, key=lambda entry: entry.line)
    ours = root.find(f".//{_N}itemMeta/{_N}generator")
    if ours is not None and ours.text == "seednews":
        message = f"names seednews as its generator, but is not in the form that seednews writes: {fault.message}"
        yield _diagnostic("SN420", Severity.WARNING, message, fault.line)
    else:
        message = f"not in the form that seednews writes, but may be valid: {fault.message}"
        yield _diagnostic("SN420", Severity.INFO, message, fault.line)


def _elements(root: etree._Element) -> Iterator[etree._Element]:
    """The elements of the standard, without the markup of the content."""
    return root.iter(f"{_N}*")


def _ids(root: etree._Element) -> Iterator[Diagnostic]:
    """Ids are unique (XML Schema, ID), and references to groups are valid."""
    seen: dict[str, int | None] = {}
    for node in _elements(root):
        key = node.get("id")
        if key is not None and key in seen:
            yield _diagnostic("SN423", Severity.ERROR, f"the id {key!r} is already used in line {seen[key]}", node)
        elif key is not None:
            seen[key] = line_of(node)
    for node in root.iter(f"{_N}groupSet", f"{_N}groupRef"):
        key = node.get("root") or node.get("idref")
        if key is not None and key not in seen:
            yield _diagnostic("SN423", Severity.ERROR, f"there is no group with the id {key!r}", node)


def _languages(root: etree._Element) -> Iterator[Diagnostic]:
    """Language tags are those of BCP 47."""
    for node in root.iter("*"):
        tags = dict.fromkeys((node.get(_LANG), node.get("tag") if node.tag == f"{_N}language" else None))
        for tag in tags:
            if tag and not is_language_tag(tag):
                yield _diagnostic("SN422", Severity.ERROR, f"{tag!r} is not a language tag (BCP 47)", node)


def _repeated(root: etree._Element) -> Iterator[Diagnostic]:
    """Each version of an item occurs once."""
    seen: dict[tuple[str, str], int | None] = {}
    for item in root.iter(*_ITEMS):
        key = (item.get("guid", ""), item.get("version", "1"))
        if key[0] and key in seen:
            message = f"version {key[1]} of the item {key[0]!r} already occurs in line {seen[key]}"
            yield _diagnostic("SN424", Severity.ERROR, message, item)
        seen.setdefault(key, line_of(item))


# -- rules of items


def _required(item: etree._Element) -> Iterator[Diagnostic]:
    """What the standard requires of every item (NewsML-G2 2.35, XML Schema, AnyItemType and ItemManagementPkgType)."""
    lacking = [name for name in ("standard", "standardversion") if item.get(name) is None]
    names = ("itemMeta", "itemMeta/itemClass", "itemMeta/provider", "itemMeta/versionCreated")
    lacking += [name for name in names if item.find("/".join(_N + step for step in name.split("/"))) is None]
    if lacking:
        message = f"the item has no {', no '.join(lacking)}, which the standard requires"
        yield _diagnostic("SN428", Severity.ERROR, message, item)


def _identity(item: etree._Element) -> Iterator[Diagnostic]:
    """The guid is a URI, and the version is a number from 1."""
    guid, version = item.get("guid"), item.get("version")
    if not (guid or "").strip():
        yield _diagnostic("SN424", Severity.ERROR, "the item has no guid", item)
    elif ":" not in str(guid):
        message = f"the guid {guid!r} is not a URI, so it may not be unique"
        yield _diagnostic("SN424", Severity.WARNING, message, item)
    if version is None:
        yield _diagnostic("SN424", Severity.WARNING, "the item has no version; version 1 is assumed", item)
    elif not (version.isascii() and version.isdigit() and int(version[:20]) > 0):
        yield _diagnostic("SN424", Severity.ERROR, f"the version {version[:40]!r} is not a number from 1", item)


def _aliases(item: etree._Element) -> Iterator[Diagnostic]:
    """Each alias is declared. Not checked if the item refers to an unknown catalog."""
    if any(_IPTC not in each.get("href", "") for each in children(item, f"{_N}catalogRef")):
        return
    known = {each.get("alias") for each in item.iterfind(f"{_N}catalog/{_N}scheme")}
    known |= CATALOG.keys() if item.find(f"{_N}catalogRef") is not None else set()
    for node in _elements(item):
        for alias in _aliases_in(node):
            if alias not in known:
                known.add(alias)
                message = f"the alias {alias!r} is not declared, neither by IPTC's catalog nor by the item"
                yield _diagnostic("SN421", Severity.ERROR, message, node)


def _aliases_in(node: etree._Element) -> Iterator[str]:
    for name in _CODES:
        for code in (node.get(name) or "").split():
            alias, colon, rest = code.partition(":")
            if colon and alias and rest:
                yield alias


def _dates(item: etree._Element) -> Iterator[Diagnostic]:
    """A version is not older than its item. A single date is not checked, because no clock is read."""
    meta = item.find(f"{_N}itemMeta")
    first, made = (_moment(meta, name) for name in ("firstCreated", "versionCreated"))
    if meta is not None and first is not None and made is not None and made < first:
        message = f"versionCreated {made.isoformat()} is before firstCreated {first.isoformat()}"
        yield _diagnostic("SN425", Severity.WARNING, message, meta)


def _moment(meta: etree._Element | None, name: str) -> datetime | None:
    node = next(children(meta, f"{_N}{name}"), None)
    return None if node is None else moment_in(node.text or "")[0]


def _demands(item: etree._Element) -> Iterator[Diagnostic]:
    """What Superdesk's parser requires, whether or not the standard does."""
    content = "contentSet" if item.tag == _ITEMS[0] else "groupSet"
    lacking = [name for name in ("itemMeta", "contentMeta", content) if item.find(f"{_N}{name}") is None]
    meta = item.find(f"{_N}itemMeta")
    if meta is not None:
        names = ("itemClass", "pubStatus")
        lacking += [f"{name} with a qcode" for name in names if meta.find(f"{_N}{name}[@qcode]") is None]
    if lacking:
        yield _diagnostic(
            "SN426", Severity.WARNING, f"the item has no {', no '.join(lacking)}; Superdesk rejects it", item
        )
    for group in item.iterfind(f"{_N}groupSet/{_N}group"):
        yield from _lacking(group, "id", "role")
        for other in group.iterchildren(*_NO_REFERENCES):
            name = etree.QName(other).localname
            message = f"the group has a {name}; Superdesk mistakes it for a reference and rejects the package"
            yield _diagnostic("SN426", Severity.INFO, message, other)
        for reference in children(group, f"{_N}itemRef"):
            yield from _lacking(reference, "residref", "contenttype")
            if reference.find(f"{_N}itemClass[@qcode]") is None:
                message = "the itemRef has no itemClass with a qcode; Superdesk rejects the package"
                yield _diagnostic("SN426", Severity.WARNING, message, reference)


def _lacking(node: etree._Element, *names: str) -> Iterator[Diagnostic]:
    for name in names:
        if node.get(name) is None:
            message = f"the {etree.QName(node).localname} has no {name}; Superdesk rejects the package"
            yield _diagnostic("SN426", Severity.WARNING, message, node)


_OF_ITEMS = (_required, _identity, _aliases, _dates, _demands)
