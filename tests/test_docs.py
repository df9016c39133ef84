"""The examples of the documentation do what it says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import seednews
from seednews.diagnostics import CODES

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
SEED_FORMAT = (ROOT / "docs" / "seed-format.md").read_text("utf-8")


def blocks(text: str, language: str) -> list[str]:
    """The code of that language in a page."""
    return re.findall(rf"^```{language}\n([\s\S]*?)^```", text, re.MULTILINE)


def test_every_code_is_documented() -> None:
    """In the table of the seed format, in order."""
    assert re.findall(r"^\| `(SN\d+)` \| (.+) \|$", SEED_FORMAT, re.MULTILINE) == list(CODES.items())


def test_readme_python(tmp_path: Path) -> None:
    """The lines run without changes."""
    (code,) = blocks(README, "python")
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout == "Bridge reopens ['Paragraph', 'Crosshead', 'Paragraph']\n"


def test_the_format_of_contributing() -> None:
    """The example of a format is one."""
    (code,) = blocks((ROOT / "CONTRIBUTING.md").read_text("utf-8"), "python")
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102 - our own page
    lines = names["FORMAT"]
    assert lines.loads(lines.dumps(seednews.Article("H", "s"))).article == lines.keeps(seednews.Article("H", "s"))


@pytest.mark.skipif(os.name == "nt", reason="needs a shell of Unix")
def test_readme_shell(tmp_path: Path) -> None:
    """And the shell's, line by line."""
    (code,) = blocks(README, "sh")
    env = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(["bash", "-euc", code], cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert sorted(str(each.relative_to(tmp_path)) for each in tmp_path.rglob("*") if each.is_file()) == [
        "bridge.epub",
        "morning.epub",
        "news/bridge.txt",
    ]
    assert seednews.read(tmp_path / "bridge.epub").headline == "Bridge reopens"
    assert seednews.read_issue(tmp_path / "morning.epub").title.startswith("The Morning Paper")


def test_the_docstring_example() -> None:
    """Of the package itself."""
    import doctest

    assert doctest.testmod(seednews).failed == 0


def test_links_lead_somewhere() -> None:
    """Every page that a page names is there."""
    for page in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), (page.name, target)


def test_versions_agree() -> None:
    """The changelog has an entry for the version that the package has."""
    assert f"## [{seednews.__version__}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")
