"""Counts the contents of pages that an article cannot hold, such as pictures: by kind, with the place of the first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import attrs
from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.formats.shared.addresses import href_of
from seednews.formats.shared.nodes import place_of
from seednews.formats.shared.xhtml import XHTML, local_name, read_text

__all__ = ["UnsupportedMarkup"]

Node: TypeAlias = "etree._Element"  # noqa: SLF001 - the public name of the class, in lxml

_X = f"{{{XHTML}}}"
_TYPE = "{http://www.idpf.org/2007/ops}type"
_MARKS = frozenset("abbr b bdo cite code del dfn em i ins kbd mark q s samp small strong sub sup u var".split())
_LONGEST = 60


def _words(node: Node) -> str:
    return repr(" ".join(read_text(node).split())[:_LONGEST])


def _target(node: Node) -> str:
    return repr((node.get("href") or "")[:_LONGEST])


def _reading(node: Node) -> str:
    return _words(next(node.iter(f"{_X}rt")))


def _source(node: Node) -> str:
    words, source = " ".join((node.get("alt") or "").split()), repr((node.get("src") or "")[:_LONGEST])
    return f"{source} ({words[: 3 * _LONGEST]!r})" if words else source


@attrs.frozen(eq=False)
class _Kind:
    """A kind of loss."""

    what: str
    """Description, with a placeholder for the number."""
    becomes: str
    """What happens to it."""
    shown: Callable[[Node], str] = _words
    """How the first one is shown."""
    severity: Severity = Severity.INFO
    """Severity of its diagnostic."""


_NOTE = _Kind("footnote marks", "kept as text")
_LINK = _Kind("link targets", "removed; the words are kept", _target)
_MARK = _Kind("emphasis and other inline markup", "removed; the words are kept", lambda node: f"<{local_name(node)}>")
_RUBY = _Kind("ruby annotations without brackets", "kept directly after the words", _reading)
_NESTED = _Kind("nested lists", "flattened; the items are kept in order")
_CELL = _Kind("cells that span rows or columns", "kept in the first row and column only")
_HIDDEN = _Kind("hidden parts", "their words are kept")
_PICTURE = _Kind("pictures", "removed, because they are not text", _source, Severity.WARNING)


class UnsupportedMarkup:
    """The losses in the pages of a book. Each page is counted before it is read, and its pictures are removed."""

    def __init__(self) -> None:
        self._found: dict[_Kind, int] = {}
        self._first: dict[_Kind, Diagnostic] = {}

    def look(self, body: Node, path: str) -> None:
        """Count the losses in a body."""
        counted = self._found
        for node in body.iter(*_TAGS):
            kind = _FINDERS[node.tag](node)  # type: ignore[index]  # it is one of the tags, which are its keys
            if kind is not None:
                if kind not in counted:
                    counted[kind] = 0
                    self._first[kind] = _seen(kind, node, path)
                counted[kind] += 1
        for node in _hidden(body):
            if read_text(node).strip():
                counted[_HIDDEN] = counted.get(_HIDDEN, 0) + 1
                self._first.setdefault(_HIDDEN, _seen(_HIDDEN, node, path))
        if _PICTURE in self._found:
            etree.strip_elements(body, f"{_X}img", with_tail=False)

    def add(self, others: UnsupportedMarkup) -> None:
        """Add the counts of another object."""
        for kind, count in others._found.items():
            self._found[kind] = self._found.get(kind, 0) + count
            self._first.setdefault(kind, others._first[kind])

    def told(self) -> Iterator[Diagnostic]:
        """The losses, one diagnostic per kind."""
        for kind, count in self._found.items():
            first = self._first[kind]
            yield attrs.evolve(first, message=f"{kind.what}: {count:,}, first {first.message}; {kind.becomes}")


def _seen(kind: _Kind, node: Node, path: str) -> Diagnostic:
    """The first loss of a kind, with its place."""
    return Diagnostic("SN401", kind.severity, kind.shown(node), path=path, place=place_of(node))


def _a(node: Node) -> _Kind | None:
    href = node.get("href")
    if href is None:
        return None
    kind, role = node.get(_TYPE), node.get("role")
    if (kind and "noteref" in kind.split()) or (role and "doc-noteref" in role.split()):
        return _NOTE
    raised = "#" in href and (node.find(f"{_X}sup") is not None or _within(node, "sup"))
    if raised:
        return _NOTE
    return None if href_of(read_text(node)) == href else _LINK  # the text of an address is also its target


def _within(node: Node, name: str) -> bool:
    parent = node.getparent()
    return parent is not None and parent.tag == f"{_X}{name}"


def _raised(node: Node) -> _Kind | None:
    """A link that is not the mark of a footnote."""
    return None if node.find(f"{_X}a") is not None or _within(node, "a") else _MARK


def _ruby(node: Node) -> _Kind | None:
    plain = next(node.iter(f"{_X}rt"), None) is not None and next(node.iter(f"{_X}rp"), None) is None
    return _RUBY if plain else None


def _list(node: Node) -> _Kind | None:
    return _NESTED if next(node.iterancestors(f"{_X}li"), None) is not None else None


def _cell(node: Node) -> _Kind | None:
    return None if {node.get("rowspan", "1"), node.get("colspan", "1")} == {"1"} else _CELL


_FINDERS: dict[str, Callable[[Node], _Kind | None]] = {
    f"{_X}a": _a,
    f"{_X}ruby": _ruby,
    f"{_X}ul": _list,
    f"{_X}ol": _list,
    f"{_X}td": _cell,
    f"{_X}th": _cell,
    f"{_X}img": lambda _: _PICTURE,
    **dict.fromkeys((f"{_X}{name}" for name in sorted(_MARKS)), lambda _: _MARK),
    f"{_X}sup": _raised,
}
_TAGS = tuple(_FINDERS)
_hidden = etree.XPath(".//*[@hidden][not(ancestor::*[@hidden])]")
