"""Collects the diagnostics of a news item."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from seednews.diagnostics import Diagnostic, Severity
from seednews.formats.shared.nodes import place_of

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["Told"]


@attrs.define
class Told:
    """The diagnostics of one news item."""

    diagnostics: list[Diagnostic] = attrs.field(factory=list)
    _left_out: dict[str, etree._Element] = attrs.field(factory=dict)

    def tell(self, code: str, message: str, node: etree._Element) -> None:
        """Add a warning about an element."""
        place = place_of(node)
        self.diagnostics.append(Diagnostic(code, Severity.WARNING, message, place=place))

    def leave_out(self, kind: str, node: etree._Element) -> None:
        """Note an unsupported element. :meth:`tell_left_out` reports each kind once."""
        self._left_out.setdefault(kind, node)

    def tell_left_out(self) -> None:
        """Report the kinds of unsupported elements."""
        for kind, node in self._left_out.items():
            self.tell("SN401", f"{kind} is not supported; left out", node)
