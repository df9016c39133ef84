"""NewsML 1.0 to 1.2 (IPTC, 2000 to 2003), which many agencies still deliver. Read only.

=============== ====================================================================================
article         element
=============== ====================================================================================
headline        NewsLines/HeadLine, else the head of an NITF body or a part with the role ``title``
kicker          NewsLines/OverLine
standfirst      NewsLines/SubHeadLine, else a part with the role ``lead``, ``abstract`` or ``summary``
byline          NewsLines/ByLine, with ByLineTitle
body            ContentItem/DataContent of the parts with text
guid            NewsIdentifier/PublicIdentifier without its revision, else made from its parts
version         NewsIdentifier/RevisionId
language        DescriptiveMetadata/Language, else ``xml:lang``
created         NewsManagement/FirstCreated
modified        NewsManagement/ThisRevisionCreated
published       NewsManagement/FirstPublished
status          NewsManagement/Status
embargoed       NewsManagement/StatusWillChange, if the future status is ``Usable``
urgency         NewsManagement/Urgency
provider        AdministrativeMetadata/Provider
creators        AdministrativeMetadata/Creator
credit          NewsLines/CreditLine
rights          NewsLines/CopyrightLine, else RightsLine
keywords        NewsLines/KeywordLine
slugline        NewsLines/SlugLine
subjects        DescriptiveMetadata/SubjectCode
genre           DescriptiveMetadata/Genre
located         DescriptiveMetadata/Location
edition_note    NewsLines/NewsLine with the type ``AdvisoryLine`` or ``EditorsNote``
=============== ====================================================================================

Components inherit metadata from the component around them (NewsML 1.2, functional specification, section 5). Several
news items are read as an issue, and so is one item with several stories. Only catalogues and topic sets in the document
itself are used.
"""

from __future__ import annotations

from seednews.formats.format import Format, lazily
from seednews.formats.shared.roots import root_name

__all__ = ["FORMAT"]


def _recognises(head: bytes) -> bool:
    return root_name(head) == "NewsML"


FORMAT = Format(
    name="newsml-1",
    title="NewsML 1.2 XML, the predecessor of NewsML-G2; read only",
    suffixes=(".newsml", ".xml"),
    media_type="text/vnd.IPTC.NewsML",
    read=lazily("seednews.formats.newsml1.read", "read"),
    read_issue=lazily("seednews.formats.newsml1.read", "read_issue"),
    recognises=_recognises,
)
