"""What several formats have in common: XML, XHTML, HTML, the body of NITF, and the vocabularies of IPTC."""

from __future__ import annotations

__all__: list[str] = []
