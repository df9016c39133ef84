"""NITF 3.6 (IPTC): the News Industry Text Format, as a separate document.

``body`` contains the text, written by :mod:`seednews.formats.shared.nitf_body`. ``head`` contains the metadata:

=============== ===================================================================================
article         element
=============== ===================================================================================
headline        head/title, in addition to the body
(ours)          head/meta, name ``generator``
direction       head/meta, name ``direction``
credit          head/meta, name ``credit``
signals         head/meta, name ``signal``
genre           tobject/tobject.property/@tobject.property.type
id              docdata/doc-id/@id-string
urgency         docdata/urgency/@ed-urg
created         docdata/date.issue/@norm
embargoed       docdata/date.release/@norm
expires         docdata/date.expire/@norm
edition_note    docdata/ed-msg/@info
slugline        docdata/du-key/@key
version         docdata/du-key/@version
keywords        docdata/key-list/keyword/@key
subjects        docdata/identified-content/classifier, scheme as @idsrc and code as @value
status          docdata/@management-status
published       pubdata/@date.publication
source          pubdata/@ex-ref
modified        revision-history/@norm, without a name
creators        revision-history/@name, function ``writer-author``
guid            nitf/@uno
language        nitf/@baselang
=============== ===================================================================================
"""

from __future__ import annotations

import attrs

from seednews.formats.format import Format, lazily
from seednews.formats.shared.roots import root_name
from seednews.model import Article
from seednews.model.metadata import words_of

__all__ = ["FORMAT"]


def _keeps(article: Article) -> Article:
    """NITF does not support codes in addition to names, services, links and licence terms."""
    return attrs.evolve(article, meta=words_of(article.meta))


def _recognises(head: bytes) -> bool:
    return root_name(head) == "nitf"


FORMAT = Format(
    name="nitf",
    title="NITF 3.6 XML, the News Industry Text Format",
    suffixes=(".nitf", ".xml"),
    media_type="application/nitf+xml",
    read=lazily("seednews.formats.nitf.read", "read"),
    write=lazily("seednews.formats.nitf.write", "write"),
    keeps=_keeps,
    recognises=_recognises,
)
