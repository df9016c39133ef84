"""Schemes of codes: the aliases of IPTC's catalog, and those that a document declares itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from urllib.parse import quote, unquote

import attrs

from seednews.model.rules import is_link
from seednews.patterns import regex

__all__ = ["CATALOG", "CATALOG_HREF", "Aliases", "Schemes", "is_uri", "scheme_at", "uri_of"]

CATALOG_HREF = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
"""The catalog that documents refer to: version 41 of July 2025. It is never downloaded."""

_NEWSCODES = "http://cv.iptc.org/newscodes/"
_SAME = """
    altidrole authoritystatus dimensionunit dummy genre hashscope hashtype hopaction ikos rcalctype riaspect riscope
    role1 rscaleunit timeunit tone trustindicator
"""
_OTHER = {
    "aoprop": "aoproperty",
    "app": "application",
    "aspfacet": "asportfacet",
    "aspfacetvalue": "asportfacetvalue",
    "acdc": "audiocodec",
    "catinat": "catinature",
    "chprop": "characteristicsproperty",
    "cinat": "cinature",
    "colsp": "colorspace",
    "colin": "colourindicator",
    "ctech": "commtech",
    "cptnoterole": "conceptnoterole",
    "crel": "conceptrelation",
    "conf": "confidence",
    "ciprol": "contactinfopartrole",
    "cwarn": "contentwarning",
    "ctrol": "contributorrole",
    "cpnat": "cpnature",
    "cpprole": "contentprodpartyrole",
    "drol": "descriptionrole",
    "digsrctype": "digitalsourcetype",
    "erol": "edrole",
    "encd": "encoding",
    "entityprop": "entityproperty",
    "ecirol": "eventcontactinforole",
    "edconf": "eventdateconfirm",
    "eocstat": "eventoccurstatus",
    "eorol": "eventorganiserrole",
    "eprol": "eventparticipantrole",
    "eregrol": "eventregrole",
    "fisymtype": "financialinstrumentsymboltype",
    "frmt": "format",
    "gen": "generic",
    "hatarget": "hopactiontarget",
    "howextr": "howextracted",
    "howpr": "howpresent",
    "imgregrole": "imageregionrole",
    "imgregtype": "imageregiontype",
    "impt": "importance",
    "isrol": "infosourcerole",
    "irel": "itemrelation",
    "irep": "itemrepresentation",
    "lbtyp": "labeltype",
    "lrol": "languagerole",
    "loutorient": "layoutorientation",
    "loctyp": "location",
    "medtop": "mediatopic",
    "mtyp": "mediatype",
    "medtype": "mediatype1",
    "nprt": "namepart",
    "nrol": "namerole",
    "ncostat": "newscoveragestatus",
    "nityp": "newsitemtype",
    "nmsig": "newsmsgsignal",
    "nprod": "newsproduct",
    "nprov": "newsprovider",
    "ninat": "ninature",
    "not": "notation",
    "oito": "ofinterestto",
    "pgrmod": "pkggroupmode",
    "plinat": "plinature",
    "prio": "priority",
    "prodgenre": "productgenre",
    "prop": "property",
    "prov": "provider",
    "stat": "pubstatusg2",
    "rtype": "ratertype",
    "rel": "relevance",
    "rnd": "rendition",
    "rightsprop": "rightsproperty",
    "scn": "scene",
    "sev": "severity",
    "sig": "signal",
    "pst1": "status1",
    "subj": "subjectcode",
    "squ": "subjectqualifier",
    "tpctyp": "topictype",
    "urgy": "urgency",
    "useracttype": "useractiontype",
    "valfmt": "valueformat",
    "vcdc": "videocodec",
    "videodef": "videodefinition",
    "ivqu": "videoqualifier",
    "sov": "videoscaling",
    "why": "whypresent",
    "wldreg": "worldregion",
}
_OUTSIDE = {
    "cptdefrole": "http://cv.iptc.org/newscodes/conceptdefinitionrole",
    "ednoterole": "http://cv.iptc.org/newscodes/ednoterole",
    "a1312cat": "http://cvx.iptc.org/anpa1312-category/",
    "a1312prio": "http://cvx.iptc.org/anpa1312-priority/",
    "a1312svc": "http://cvx.iptc.org/anpa1312-servicelevel/",
    "a1312vers": "http://cvx.iptc.org/anpa1312-version/",
    "bcp47": "http://cvx.iptc.org/bcp47/",
    "cusip": "http://cvx.iptc.org/cusip/",
    "figi": "http://cvx.iptc.org/figi/",
    "gics": "http://cvx.iptc.org/gics/",
    "isin": "http://cvx.iptc.org/isin/",
    "mic": "http://cvx.iptc.org/iso10383-mic/",
    "iso3166-1a2": "http://cvx.iptc.org/iso3166-1a2/",
    "iso3166-1a3": "http://cvx.iptc.org/iso3166-1a3/",
    "iso3166-2": "http://cvx.iptc.org/iso3166-2/",
    "iso4217a": "http://cvx.iptc.org/iso4217a/",
    "iso4217n": "http://cvx.iptc.org/iso4217n/",
    "parasport": "http://cvx.iptc.org/parasport/",
    "secst": "http://cvx.iptc.org/secst/",
    "sedol": "http://cvx.iptc.org/sedol/",
    "ticker": "http://cvx.iptc.org/ticker/",
    "tidm": "http://cvx.iptc.org/tidm/",
    "dbpedia": "http://dbpedia.org/resource/",
    "freebase": "http://www.freebase.com",
    "geonames": "http://sws.geonames.org/",
    "geonameshttps": "https://sws.geonames.org/",
    "googletopicsv1": "http://cvx.iptc.org/googletopicsv1/",
    "googletopicsv2": "http://cvx.iptc.org/googletopicsv2/",
    "iabcontent20": "http://cvx.iptc.org/iabcontent20/",
    "iabcontent21": "http://cvx.iptc.org/iabcontent21/",
    "iabcontent22": "http://cvx.iptc.org/iabcontent22/",
    "iabcontent30": "http://cvx.iptc.org/iabcontent30/",
    "iabaudience10": "http://cvx.iptc.org/iabaudience10/",
    "iabadproduct10": "http://cvx.iptc.org/iabadproduct10/",
    "iabadproduct20": "http://cvx.iptc.org/iabadproduct20/",
    "mb-artist": "http://musicbrainz.org/artist/",
    "mb-label": "http://musicbrainz.org/label/",
    "mb-recording": "http://musicbrainz.org/recording/",
    "mb-release": "http://musicbrainz.org/release/",
    "mb-releasegroup": "http://musicbrainz.org/release-group/",
    "mb-work": "http://musicbrainz.org/work/",
    "plus": "http://ns.useplus.org/ldf/vocab/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "wikidata": "http://www.wikidata.org/entity/",
}

CATALOG: Mapping[str, str] = (
    {alias: f"{_NEWSCODES}{alias}/" for alias in _SAME.split()}
    | {alias: f"{_NEWSCODES}{path}/" for alias, path in _OTHER.items()}
    | _OUTSIDE
)
"""The aliases of the catalog and the URIs of their schemes (facts of IPTC's catalog 41)."""

_OWN = "urn:x-seednews:scheme:"
"""Prefix of the URIs of schemes without a known URI (an experimental namespace, RFC 3406)."""

# NCName (Namespaces in XML 1.0, production 4), limited to ASCII.
_NCNAME = regex(r"[A-Za-z_][A-Za-z0-9_.-]*")
_URI = regex(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]+")


@attrs.define
class Aliases:
    """The aliases of one document: those of the catalog, and its own if it needs any."""

    declared: dict[str, str] = attrs.field(factory=dict)
    """Aliases that the document declares itself, with the URIs of their schemes."""
    _known: dict[str, str] = attrs.field(factory=dict, init=False)
    _numbers: Iterator[int] = attrs.field(factory=lambda: count(1), init=False)

    @classmethod
    def of(cls, schemes: Iterable[str]) -> Aliases:
        """Aliases for the schemes of an article."""
        aliases = cls()
        for scheme in schemes:
            aliases.alias(scheme)
        return aliases

    def alias(self, scheme: str) -> str:
        """The alias of a scheme in this document. It is declared if the catalog has none."""
        if scheme in CATALOG:
            return scheme
        uri = uri_of(scheme)
        known = self._known.get(uri)
        if known is None:
            known = self._known[uri] = self._free(scheme)
            self.declared[known] = uri
        return known

    def code(self, code: str, name: str = "code") -> dict[str, str]:
        """The attribute for a code: ``qcode`` or ``uri``; with another `name`, such as ``role`` or ``roleuri``.

        A code without an alias is a ``literal``.
        """
        if is_uri(code):
            return {"uri" if name == "code" else f"{name}uri": code}
        alias, _, rest = code.partition(":")
        if not (alias and rest):
            return {"literal": code}
        return {"qcode" if name == "code" else name: f"{self.alias(alias)}:{rest}"}

    def _free(self, scheme: str) -> str:
        """The scheme itself if it can be an alias, otherwise the next number."""
        if _NCNAME.fullmatch(scheme) and scheme not in self.declared:
            return scheme
        return next(alias for number in self._numbers if (alias := f"s{number}") not in self.declared)


_IPTC = regex(r"https?://(?:www\.)?iptc\.org/std/catalog/catalog\.IPTC-G2-Standards_[0-9]+\.xml")
"""URLs of all versions of IPTC's catalog. Later versions have all aliases of earlier ones."""

_ALIAS_OF = {uri: alias for alias, uri in CATALOG.items()}
_ALIAS_OF |= {f"{uri}/": alias for alias, uri in _OUTSIDE.items() if uri.startswith(_NEWSCODES)}
"""The aliases by the URIs of their schemes. Two of IPTC's URIs have no separator at the end."""

_SECURE = regex("https(?=://cvx?[.]iptc[.]org/)")


def _usual(uri: str) -> str:
    """A URI as in the catalog. IPTC's vocabularies also have ``https`` addresses."""
    return _SECURE.sub("http", uri, count=1) if uri.startswith("https") else uri


_URN = regex(r"(?:urn|tag|info|doi):[A-Za-z0-9._~:/?#@!$&'()*+,;=-]+", re.IGNORECASE)


def is_uri(code: str) -> bool:
    """Whether a code is a URI, and not a code with the alias of its vocabulary."""
    return is_link(code) or _URN.fullmatch(code) is not None


@attrs.define
class Schemes:
    """The schemes of a document that is read. Uses no network."""

    declared: Mapping[str, str] = attrs.field(factory=dict)
    """Aliases that the document declares itself, with the URIs of their schemes."""
    unknown: tuple[str, ...] = ()
    """URLs of unknown catalogs that it refers to."""

    @classmethod
    def of(cls, references: Iterable[str], declared: Mapping[str, str]) -> Schemes:
        """The schemes of a document, from its references to catalogs and its declarations."""
        return cls(declared, tuple(each for each in references if each != CATALOG_HREF and not _IPTC.fullmatch(each)))

    def knows(self, alias: str) -> bool:
        """Whether an alias is declared by the document or by IPTC's catalog."""
        return alias in CATALOG or alias in self.declared

    def of_alias(self, alias: str) -> str:
        """The scheme of an alias. An alias without a declaration is its own scheme."""
        uri = self.declared.get(alias)
        if uri is None or CATALOG.get(alias) == _usual(uri):
            return alias
        if uri.startswith(_OWN):
            return unquote(uri.removeprefix(_OWN))
        return uri

    def of_code(self, qcode: str) -> tuple[str, str]:
        """Scheme and code of a ``qcode``. The code may contain colons. Without a colon, the scheme is empty."""
        alias, colon, code = qcode.partition(":")
        return (self.of_alias(alias), code) if colon else ("", qcode)

    def code_of(self, qcode: str) -> str:
        """A ``qcode`` in the form of the model: with an alias of the catalog, or as a URI."""
        alias, _, code = qcode.partition(":")
        uri = self.declared.get(alias)
        if uri is None or CATALOG.get(alias) == _usual(uri):
            return qcode
        known = _ALIAS_OF.get(_usual(uri)) or (unquote(uri.removeprefix(_OWN)) if uri.startswith(_OWN) else None)
        return uri + code if known is None else f"{known}:{code}"

    def of_uri(self, uri: str) -> tuple[str, str]:
        """Scheme and code of a concept's URI, split at the end of a known scheme, or else at the last separator."""
        uri = uri if uri.startswith(tuple(self.declared.values())) else _usual(uri)
        ends = [found.end() for found in _MARK.finditer(uri) if found.end() < len(uri)]
        for end in reversed(ends):
            scheme = uri[:end]
            if scheme in _ALIAS_OF:
                return _ALIAS_OF[scheme], uri[end:]
            if scheme[:-1] in _ALIAS_OF:  # which has no separator at its end; this one is part of the code
                return _ALIAS_OF[scheme[:-1]], uri[end - 1 :]
            if scheme in self.declared.values():
                return scheme, uri[end:]
        return (uri[: ends[-1]], uri[ends[-1] :]) if ends else ("", uri)


_MARK = regex("[/#:]")


def uri_of(scheme: str) -> str:
    """The URI of a scheme: that of the catalog, the scheme itself if it is a URI, or else one made by seednews."""
    if scheme in CATALOG:
        return CATALOG[scheme]
    return scheme if _URI.fullmatch(scheme) and not scheme.startswith(_OWN) else f"{_OWN}{quote(scheme, safe='')}"


_ALIASES = {uri.rstrip("/"): alias for alias, uri in reversed(list(CATALOG.items()))}


def scheme_at(uri: str) -> str:
    """The scheme of a URI: its alias in the catalog, or else the inverse of :func:`uri_of`."""
    return _ALIASES.get(_usual(uri).rstrip("/")) or Schemes({uri: uri}).of_alias(uri)
