"""Shows what Superdesk's own parser of NewsML-G2 makes of items.

That code is the real one; stand-ins take the place of the rest of Superdesk. It is no part of the tests, since
Superdesk is licensed under the AGPL and pins old versions of what it needs. By hand:

    python -m venv build/superdesk
    build/superdesk/bin/pip install --no-deps superdesk-core
    build/superdesk/bin/pip install arrow lxml lxml_html_clean
    build/superdesk/bin/python tests/real_superdesk.py ITEM.xml...

For each item it prints one line of JSON with what arrived.
"""

from __future__ import annotations

import json
import sys
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType, SimpleNamespace
from unittest.mock import MagicMock

from lxml import etree


class _Refused(Exception):
    """What the parser raises for an item that it cannot take."""

    @classmethod
    def newsmlTwoParserError(cls, fault: Exception, _provider: object) -> _Refused:  # noqa: N802 - Superdesk's name
        return cls(f"{type(fault).__name__}: {fault}")


def _module(name: str, **values: object) -> ModuleType:
    """A stand-in for a module; what it is not given is a mock."""
    module = MagicMock(name=name, **values)
    module.__name__, module.__path__, module.__spec__ = name, [], None
    sys.modules[name] = module
    return module


def _run(name: str, path: Path, *, until: str | None = None) -> ModuleType:
    """A real module of Superdesk, as far as a line of its source."""
    source = path.read_text("utf-8")
    module = ModuleType(name)
    module.__file__ = str(path)
    sys.modules[name] = module
    exec(compile(source.partition(until)[0] if until else source, str(path), "exec"), module.__dict__)  # noqa: S102 - the file that the user installed
    return module


def _parser() -> object:
    spec = find_spec("superdesk")
    if spec is None or spec.origin is None:
        sys.exit(str(__doc__))
    home = Path(spec.origin).parent
    subjects = {f"{number:02}000000": f"subject {number}" for number in range(1, 18)}
    app = SimpleNamespace(config={}, subjects=subjects)
    _module("flask", current_app=app)
    _module("superdesk", app=app, etree=MagicMock())
    sys.modules["superdesk"].__dict__["etree"] = _run("superdesk.etree", home / "etree.py")
    _module("superdesk.errors", ParserError=_Refused, SkipValue=_Refused)
    _module("superdesk.io")
    _module("superdesk.io.registry")
    _module("superdesk.metadata")
    kinds = SimpleNamespace(TEXT="text", COMPOSITE="composite")
    _module("superdesk.metadata.item", ITEM_TYPE="type", CONTENT_TYPE=kinds)
    _module("superdesk.metadata.utils", is_normal_package=lambda item: item["type"] == "composite")
    folder = home / "io" / "feed_parsers"
    _run("superdesk.io.feed_parsers", folder / "__init__.py", until="# must be imported for registration")
    return _run("superdesk.io.feed_parsers.newsml_2_0", folder / "newsml_2_0.py").NewsMLTwoFeedParser()


def main() -> None:
    """Parse the files that are named."""
    parser = _parser()
    for path in sys.argv[1:]:
        try:
            items = parser.parse(etree.parse(path).getroot(), {})  # type: ignore[attr-defined]  # Superdesk has no types
        except _Refused as fault:
            items = [{"refused": str(fault)}]
        for item in items:
            print(json.dumps({"file": path, **item}, default=str, ensure_ascii=False))  # noqa: T201 - that is what it is for


if __name__ == "__main__":
    main()
