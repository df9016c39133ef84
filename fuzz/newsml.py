"""Fuzzing of the reader of NewsML-G2: any bytes, and any content of an item.

    python fuzz/newsml.py [SECONDS] [further options of libFuzzer]

Requires atheris (in the development dependencies, on Linux). The inputs start from items, messages and bodies in every
form, made from a sample. For each input, it checks that:

- reading gives an article, an issue, or an error of seednews;
- each diagnostic has a known code;
- fixed point: the result is written, and reads back to an equal article without any diagnostics.

A find stops the run; the input lies in ``crash-...``, and ``python fuzz/newsml.py 0 crash-...`` tries it again.
"""

from __future__ import annotations

import sys
import warnings
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

import atheris

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "fuzz"))

with atheris.instrument_imports(include=["seednews"]):
    import seednews.formats.newsml.content
    import seednews.formats.newsml.read
    from seednews import Article, DocumentError, Issue, Section, Severity, formats

import harness
from tests.test_laws import full, ready, ready_issue

FORMAT = formats.get("newsml-g2")
NOW = datetime(2023, 9, 21, tzinfo=UTC)
ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><itemClass qcode="ninat:text"/></itemMeta>
<contentMeta/><contentSet>{}</contentSet></newsItem>"""


def document(data: bytes) -> bytes:
    """The document of an input: its first byte says whether it is one, or the HTML of one, or its XML."""
    choice, rest = data[:1], data[1:]
    if choice == b"h":
        text = "".join(each for each in rest.decode("utf-8", "replace") if each >= " " or each in "\t\n\r")
        return ITEM.format(f"<inlineData contenttype='text/html'>{escape(text)}</inlineData>").encode()
    if choice == b"x":
        return ITEM.encode().replace(b"{}", b"<inlineXML>" + rest + b"</inlineXML>")
    return rest


def one_input(data: bytes) -> None:
    """Read one input."""
    try:
        reading = FORMAT.loads_any(document(data), "input.xml")
    except DocumentError:
        return
    for each in reading.diagnostics:
        assert each.code in seednews.diagnostics.CODES, each
        assert str(each)
    if isinstance(reading.document, Article):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", seednews.SeedNewsWarning)
            article = seednews.publishable(reading.document, now=NOW)
        again = FORMAT.loads(FORMAT.dumps(article))
        assert again.article == article, (article, again.article)
        assert not [each for each in again.diagnostics if each.severity > Severity.INFO], again.diagnostics


def samples() -> list[bytes]:
    """Inputs to begin with."""
    article = ready(full(), "newsml-g2")
    issue = ready_issue(Issue("i", "T", None, [Section("A", [full()])]), "newsml-g2")
    documents = [FORMAT.dumps(article, receiver=name) for name in ("generic", "superdesk", "nitf")]
    start = documents[0].index(b"<html"), documents[0].index(b"</inlineXML>")
    nitf = documents[2][documents[2].index(b"<nitf") : documents[2].rindex(b"</inlineXML>")]
    html = documents[0][documents[0].index(b"<body>") : documents[0].index(b"</body>")]
    whole = [b"d" + each for each in (*documents, FORMAT.dumps(issue))]
    return [*whole, b"x" + documents[0][slice(*start)], b"x" + nitf, b"h" + html]


if __name__ == "__main__":
    harness.run(one_input, samples(), Path(__file__).with_suffix(".dict"), sys.argv[1:], 6_000)
