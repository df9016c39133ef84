# ruff: noqa: INP001 - Sphinx reads this file by itself; it is no module of a package
"""How Sphinx makes the documentation: furo, pages in Markdown, nothing from the network.

sphinx-build -W --keep-going -b html docs build/docs
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pygments.lexers.special import TextLexer

import seednews

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "seednews"
author = "the authors of seednews"
version = release = seednews.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_click"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

# The fields of attrs classes are documented by the strings below them, which autodoc finds in the source.
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88
add_module_names = False
napoleon_numpy_docstring = False

smartquotes = False  # --force has two dashes

html_theme = "furo"
html_title = f"seednews {release}"
html_theme_options = {"navigation_with_keys": True}
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_copyright = False
html_show_sphinx = False
pygments_style = "default"


def setup(app: Sphinx) -> None:
    """Seed text is shown as it stands, and so are the docstrings of fields and the help of commands."""
    app.add_lexer("seed", TextLexer)
    kept: dict[str, list[str]] = {}

    def keep(_app: Sphinx, what: str, name: str, _value: object, _options: object, lines: list[str]) -> None:
        if what in {"attribute", "data", "property"}:
            kept[name] = list(lines)

    def put_back(_app: Sphinx, _what: str, name: str, _value: object, _options: object, lines: list[str]) -> None:
        lines[:] = kept.pop(name, lines)

    # Between the two comes napoleon (priority 500), which takes "The headline. Example: ..." for a type and its words.
    app.connect("autodoc-process-docstring", keep, priority=499)
    app.connect("autodoc-process-docstring", put_back, priority=501)

    def as_written(_app: Sphinx, _context: object, lines: list[str]) -> None:
        lines[:] = [line.replace("*", r"\*") for line in lines]

    app.connect("sphinx-click-process-description", as_written)
