"""Shows what Superdesk's own code makes of items: its parser of NewsML-G2, or its whole ingest.

It is no part of the tests, since Superdesk is licensed under the AGPL and pins old versions of what it needs. By hand,
the parser alone, with stand-ins for the rest of Superdesk:

    python -m venv build/superdesk
    build/superdesk/bin/pip install --no-deps superdesk-core
    build/superdesk/bin/pip install arrow lxml lxml_html_clean
    build/superdesk/bin/python tests/real_superdesk.py ITEM.xml...

For each item it prints one line of JSON with what arrived.

The whole ingest, under Python 3.8, for which the pinned versions were made:

    python3.8 -m venv build/superdesk
    build/superdesk/bin/pip install wheel "setuptools<70"
    build/superdesk/bin/pip install superdesk-core==2.5.3 mongomock
    build/superdesk/bin/python tests/real_superdesk.py --ingest FILE.xml|FOLDER...

That starts Superdesk's application and makes an ingest source of the kind *File feed* with the parser ``newsml2``. A
file is delivered to the folder of that source by renaming; a folder (where ``seednews watch`` delivers) becomes that
of the source. After each of them the command ``ingest:update`` is run. Printed is what is new or changed in the
collection ``ingest``, and where the file is. Stand-ins: mongomock for MongoDB, for Elasticsearch something that finds
nothing and takes everything. Redis is the real one (``redis-server``), at its usual port.
"""

from __future__ import annotations

import json
import logging
import shutil
import sys
import tempfile
import time
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any
from unittest.mock import MagicMock

from lxml import etree


class _Refused(Exception):
    """What the parser raises for an item that it cannot take."""

    @classmethod
    def newsmlTwoParserError(cls, fault: Exception, _provider: object) -> _Refused:  # noqa: N802 - Superdesk's name
        return cls(f"{type(fault).__name__}: {fault}")


def _module(name: str, **values: object) -> ModuleType:
    """A stand-in for a module; attributes that are not set are mocks."""
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


# -- the whole ingest


def _print(**values: object) -> None:
    print(json.dumps(values, default=str, ensure_ascii=False))  # noqa: T201 - that is what it is for


def _stand_ins() -> None:
    """Replace the databases, before anything of Superdesk is loaded."""
    mongomock, pymongo, elasticsearch = map(_untyped, ("mongomock", "pymongo", "elasticsearch"))

    def client(host: object = None, *, tz_aware: bool = False, **_: object) -> object:
        return mongomock.MongoClient(host, tz_aware=tz_aware)

    def answer(_: object, method: str, url: str, *__: object, **___: object) -> object:
        if method == "HEAD":
            return True
        if method == "GET" and "_search" not in url:
            raise elasticsearch.NotFoundError(404, "not found", {})
        return {"hits": {"total": {"value": 0}, "hits": []}, "errors": False, "items": [], "acknowledged": True}

    pymongo.MongoClient = client
    mongomock.collection.Cursor.collation = lambda cursor, *_: cursor
    elasticsearch.Transport.perform_request = answer


def _untyped(name: str) -> Any:  # noqa: ANN401 - none of these has types
    return import_module(name)


def _application() -> Any:  # noqa: ANN401 - a Flask application; Superdesk has no types
    _stand_ins()
    logging.basicConfig(level=logging.ERROR, force=True)
    config = _untyped("flask").Config(str(Path.cwd()))
    config.from_object("superdesk.default_settings")
    names = ("MONGO_URI", "ARCHIVED_URI", "LEGAL_ARCHIVE_URI", "CONTENTAPI_MONGO_URI")
    config.update({name: f"mongodb://localhost/{name.lower()}" for name in names})
    config.update(TESTING=True, SUPERDESK_TESTING=True, CELERY_TASK_ALWAYS_EAGER=True, CACHE_URL="")
    return _untyped("superdesk.factory").get_app(dict(config))


def _ingest(paths: list[Path]) -> None:
    """Deliver and ingest one path after the other."""
    application = _application()
    logging.getLogger().setLevel(logging.ERROR)
    superdesk = _untyped("superdesk")
    command = _untyped("superdesk.io.commands.update_ingest").UpdateIngest()
    with tempfile.TemporaryDirectory() as place, application.app_context():
        hot = Path(place, "hot")
        hot.mkdir()
        sources = superdesk.get_resource_service("ingest_providers")
        source = {
            "name": "seednews",
            "source": "seednews",
            "feeding_service": "file",
            "feed_parser": "newsml2",
            "content_types": ["text", "composite"],
            "config": {"path": str(hot)},
            "update_schedule": {"minutes": 0, "seconds": 0},
        }
        (number,) = sources.post([source])
        collection = application.data.mongo.pymongo("ingest").db["ingest"]
        seen: dict[object, object] = {}
        for path in paths:
            folder = path if path.is_dir() else hot
            if path.is_file():
                shutil.copyfile(path, Path(place, path.name))
                Path(place, path.name).rename(hot / path.name)
            sources.system_update(number, {"config": {"path": str(folder)}}, sources.find_one(req=None, _id=number))
            time.sleep(1.1)  # a source is due where its last update lies whole seconds back
            try:
                command.run(provider_name="seednews")
            except Exception as fault:  # noqa: BLE001 - whatever Superdesk raises is to be seen
                _print(refused=str(fault), delivered=str(path))
            for item in collection.find():
                if seen.get(item["_id"]) != item["_etag"]:
                    seen[item["_id"]] = item["_etag"]
                    _print(delivered=str(path), **item)
            _print(delivered=str(path), files=sorted(str(each.relative_to(folder)) for each in folder.rglob("*.*")))


def main() -> None:
    """Parse, or ingest, what is named."""
    if sys.argv[1:2] == ["--ingest"]:
        _ingest([Path(each) for each in sys.argv[2:]])
        return
    parser = _parser()
    for path in sys.argv[1:]:
        try:
            items = parser.parse(etree.parse(path).getroot(), {})  # type: ignore[attr-defined]  # Superdesk has no types
        except _Refused as fault:
            items = [{"refused": str(fault)}]
        for item in items:
            _print(file=path, **item)


if __name__ == "__main__":
    main()
