"""What a start of the library and of the command costs, asked of `sys.modules` and of `re`, not of a clock."""

from __future__ import annotations

import json
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

import seednews
from seednews.patterns import regex

TEXT = "Council Keeps The Library\n\nIt voted on Tuesday.\n\nIt meets again in May, \u201csoon\u201d.\n"
UNUSED = {
    *("decimal", "fractions", "importlib.metadata", "lxml", "pathspec", "rich", "secrets", "sqlite3", "statistics"),
    *("multiprocessing", "tomllib", "seednews.desk.corpus", "seednews.desk.watch", "seednews.formats.newsml"),
    *("seednews.formats.shared.entities", "seednews.formats.epub.read", "seednews.formats.shared.html"),
}
"""What a conversion of one text to EPUB does not need."""

MODULES = sorted(
    each.name
    for each in pkgutil.walk_packages(seednews.__path__, "seednews.")
    if not each.name.endswith(("__main__", "words.pack")) and ".testing" not in each.name
)


USED_BY_IMPORTS = {r"\w+", r"[^\s:]+:\S+", '[&<>"\t]'}
"""What tables made at import apply themselves: words of phrases, codes of receivers, attributes of ready tags."""


def python(code: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_importing_compiles_no_pattern_that_is_not_used() -> None:
    """No module of the library compiles a regular expression before its first use."""
    code = f"""
import importlib, json, re, sys
compiled, plain = [], re.compile
def spy(source, flags=0):
    compiled.append((sys._getframe(1).f_globals["__name__"], str(source)))
    return plain(source, flags)
re.compile = spy
for name in {MODULES!r}:
    importlib.import_module(name)
print(json.dumps([source for module, source in compiled if module.startswith("seednews")]))
"""
    assert set(json.loads(python(code))) <= USED_BY_IMPORTS


def test_a_conversion_loads_only_what_it_needs(tmp_path: Path) -> None:
    """`seednews convert one.txt -o one.epub`, asked for each module that costs a start and does nothing for it."""
    (tmp_path / "one.txt").write_text(TEXT, "utf-8")
    code = f"""
import os, sys
os.chdir({str(tmp_path)!r})
sys.argv = ["seednews", "convert", "one.txt", "-o", "one.epub"]
from seednews.cli import main
try:
    main()
except SystemExit as left:
    print(left.code, *sys.modules)
"""
    code_of_exit, *modules = python(code).split()
    assert (code_of_exit, (tmp_path / "one.epub").exists()) == ("0", True)
    assert UNUSED & set(modules) == set()


def test_a_pattern_behaves_like_one_of_re() -> None:
    """It is compiled at its first use; methods, attributes and errors are those of `re`."""
    for source, text in (("(a)|b", "xxab"), ("^$", "")):
        ours, plain = regex(source, re.IGNORECASE), re.compile(source, re.IGNORECASE)
        assert ours.pattern == plain.pattern
        for _ in range(2):
            assert ours.sub("-", text) == plain.sub("-", text)
            assert ours.split(text) == plain.split(text)
        assert (ours.flags, ours.groups) == (plain.flags, plain.groups)
    assert regex(b"a").findall(b"aa") == [b"a", b"a"]
    broken = regex("(")
    with pytest.raises(re.error):
        broken.search("")
