"""`seednews show --html`: a page that shows everything, runs nothing, and works with the keyboard."""

from __future__ import annotations

import colorsys
import re
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import example, given
from lxml import etree

from seednews.cli.commands import seednews as command
from seednews.cli.looking import page
from seednews.formats.shared.xhtml import XHTML
from seednews.seed import Parsed, parse
from seednews.testing import articles, seed_texts
from tests.test_laws import bare, full

_X = f"{{{XHTML}}}"
HOSTILE = (
    '</span></style></title><script>alert("x")</script>\n\n<img src=x onerror=alert(1)> & "quotes" \'and\' ]]>\n\n'
    "- <b>item</b>\n- \x07bell\u200b\n\n> said <i>\n> -- him</i>\n\n\ufffe\x00\n"
)
SAMPLE = """
Flood relief begins in the valley

The first lorries arrived on Monday, and the bridge over the Aller is open again.

By Ada Lund

After the water came the mud.\u200b People cleared the streets for two days, and the army helped them with it.

- Schools open on Thursday.
- Trains run from Friday.\x07

Correction: An earlier version misstated the day.
"""


def root_of(parsed: Parsed) -> etree._Element:
    """The page as XML."""
    return etree.fromstring(page(parsed))


def of_class(root: etree._Element, name: str) -> list[etree._Element]:
    """The elements of that class."""
    return [node for node in root.iter() if name in (node.get("class") or "").split()]


def words(node: etree._Element) -> str:
    """All text inside an element."""
    return "".join(map(str, node.itertext()))


def shown(root: etree._Element) -> str:
    """The source as the page shows it, without white space and with no signs for what cannot be shown."""
    text = "".join(words(node) for node in of_class(root, "words"))
    return re.sub("[\u2400-\u241f\ufffd]", "", bare(text))


@given(seed_texts())
@example(HOSTILE)
@example("---\nseed: 1\nid: x\n---\n# Head\n\n|= a | b |\n| c | d |\n")
@example("---\nseed: 1\nfoo\n")
@example("")
@example(" \n ")
@example("\ud800")
def test_the_whole_text_is_shown(text: str) -> None:
    """Every character that is not white space is there once and in order, and every diagnostic with its code."""
    parsed = parse(text)
    root = root_of(parsed)
    wanted = bare(re.sub("[\u2400-\u241f\ufffd\ud800-\udfff]", "", parsed.source.text))
    assert shown(root) == wanted
    notices = [words(node) for node in of_class(root, "notice")]
    assert len(notices) == len(parsed.diagnostics)
    for each in parsed.diagnostics:
        assert any(each.code in notice for notice in notices)
    assert [words(node) for node in of_class(root, "line")] == sorted(
        (words(node) for node in of_class(root, "line")), key=int
    )


@given(articles())
@example(full())
def test_articles_are_shown_beside_their_text(article: object) -> None:
    """Each text of the article is in the part for readers."""
    import seednews

    parsed = parse(seednews.dumps(article))  # type: ignore[arg-type]  # an article
    reader = of_class(root_of(parsed), "reader")[0]
    said = bare(words(reader))
    assert parsed.article is not None
    for text in parsed.article.texts():
        assert bare(text) in said


@pytest.mark.parametrize("text", [HOSTILE, SAMPLE, f"---\nseed: 1\nid: {HOSTILE!r}\n---\n# A\n"])
def test_nothing_of_the_text_becomes_markup(text: str) -> None:
    """No element, attribute or address comes from the text, and no script is there at all."""
    root = root_of(parse(text, name='<x" onload="alert(1)">.txt'))
    names = {etree.QName(node).localname for node in root.iter()}
    assert not names & {"script", "img", "i", "b", "iframe", "link", "object", "form", "a"}
    for node in root.iter():
        assert not [name for name in node.attrib if str(name).startswith("on") or name in {"src", "href", "style"}]
    assert "://" not in re.sub(re.escape(XHTML), "", page(parse(SAMPLE)).decode())
    policy = [node.get("content") for node in root.iter(f"{_X}meta") if node.get("http-equiv")]
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'"]


def test_blocks_tell_why() -> None:
    """Kind, score and reasons, tied to the block for those who do not see them appear."""
    parsed = parse(SAMPLE)
    root = root_of(parsed)
    blocks = of_class(root, "block")
    assert len(blocks) == len(parsed.blocks)
    for block, info in zip(blocks, parsed.blocks, strict=True):
        assert block.get("tabindex") == "0"
        why = root.find(f".//*[@id='{block.get('aria-describedby')}']")
        assert why is not None
        assert why.get("role") == "tooltip"
        assert [words(item) for item in why.iter(f"{_X}li")] == list(info.basis.reasons)
        assert block.get("aria-label") == (info.role or info.kind)
        if info.basis.how == "inference":
            assert f"{min(info.basis.score, 0.99):.0%}" in words(why)
    notices = {words(each).split(" ")[0]: words(each) for each in of_class(root, "notice")}
    assert {place for place in notices if ":" in place} == {"8:30", "11:26"}
    assert "zero-width space" in notices["8:30"]


# -- the style


STYLE = files("seednews.cli").joinpath("looking.css").read_text("utf-8")


def luminance(hue: float, saturation: float, lightness: float) -> float:
    """Relative luminance of a colour (WCAG 2.2)."""
    channels = colorsys.hls_to_rgb(hue / 360, lightness / 100, saturation / 100)
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def of_hex(colour: str) -> float:
    """The same of a colour such as ``#1c1c1e``."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    return luminance(hue * 360, saturation * 100, lightness * 100)


def contrast(one: float, two: float) -> float:
    """Contrast of two luminances (WCAG 2.2)."""
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_colour_has_contrast(scheme: str) -> None:
    """Text has a contrast of at least 4.5 to 1 with every background (WCAG 2.2, 1.4.3), in light and in dark."""
    light, dark = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
    values = dict(re.findall(r"--([a-z]+): ([^;]+);", light if scheme == "light" else light + dark))
    fills = dict(re.findall(r"\.k-([a-z-]+) \{ --hue: ([0-9]+)", STYLE))

    def triple(name: str, hue: float) -> float:
        saturation, lightness = (float(each.strip(" %")) for each in values[name].split(","))
        return luminance(hue, saturation, lightness)

    assert len(fills) == 13
    for hue in map(float, fills.values()):
        fill = triple("fill", hue)
        for written in (triple("word", hue), of_hex(values["ink"]), of_hex(values["soft"])):
            assert contrast(written, fill) >= 4.5
        assert contrast(triple("edge", hue), of_hex(values["paper"])) >= 1.5
    for ink in ("ink", "soft", "error", "warning", "info", "focus"):
        assert contrast(of_hex(values[ink]), of_hex(values["paper"])) >= 4.5
    for ink in ("ink", "soft"):
        assert contrast(of_hex(values[ink]), of_hex(values["plain"])) >= 4.5


def test_every_kind_has_a_colour() -> None:
    """A kind without one would look like its neighbour."""
    from typing import get_args

    from seednews.cli.looking import _family
    from seednews.model import NoteRole
    from seednews.seed.blocks import Kind

    coloured = set(re.findall(r"\.k-([a-z-]+) \{ --hue", STYLE))
    assert {_family(kind) for kind in (*get_args(Kind), *get_args(NoteRole))} == coloured


# -- the command and the browser


def test_the_command(tmp_path: Path) -> None:
    """The page goes to standard output as UTF-8; --json and --html do not go together."""
    story = tmp_path / "story.txt"
    story.write_text("Brücke offen\n\nSie ist wieder offen.\n", "utf-8")
    result = CliRunner().invoke(command, ["show", "--html", str(story)])
    assert result.exit_code == 0
    assert result.stdout_bytes == page(parse(story.read_bytes(), name=str(story)))
    assert CliRunner().invoke(command, ["show", "--html", "--json", str(story)]).exit_code == 2


CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium, which is not there (apt: chromium)")


@needs_chromium
@pytest.mark.xdist_group("chromium")
def test_a_browser_shows_the_page(tmp_path: Path) -> None:
    """Chromium without a network lays the page out: the same elements, no script run, a picture that is not blank."""
    path = tmp_path / "page.html"
    path.write_bytes(page(parse(HOSTILE + SAMPLE)))
    flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    flags += ["--host-resolver-rules=MAP * ~NOTFOUND"]
    dumped = chromium(*flags, "--dump-dom", f"{path.as_uri()}#block-1")
    assert dumped.count(b'role="tooltip"') == len(parse(HOSTILE + SAMPLE).blocks)
    assert b"<script" not in dumped
    assert b"<img" not in dumped
    chromium(*flags, "--window-size=1200,900", f"--screenshot={tmp_path / 'page.png'}", path.as_uri())
    picture = (tmp_path / "page.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 40_000


def chromium(*arguments: str) -> bytes:
    """What Chromium prints."""
    assert CHROMIUM is not None
    done = subprocess.run([CHROMIUM, *arguments], capture_output=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout
