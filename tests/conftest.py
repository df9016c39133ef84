"""What all tests share: how many examples hypothesis tries, and what a run says of itself."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.validators import SHARED

# Whole articles take long to draw, above all while hypothesis builds its tables of characters on a busy machine; that
# says nothing of the code under test. For the same reason no single example has a deadline.
_common = settings(deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])

# A check of a change should fail for the change alone, so in CI the examples are the same every time. New ones are
# looked for at the desk, and by the thorough profile everywhere.
settings.register_profile("default", _common, max_examples=40, derandomize=bool(os.environ.get("CI")))
settings.register_profile("thorough", _common, max_examples=2_000, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_report_header() -> list[str]:
    """Says which profile runs, and loudly so when tests are left out for want of the third-party files."""
    lines = [f"seednews: hypothesis profile {settings.get_current_profile_name()}"]
    if not SHARED.is_dir():
        lines.append(
            "seednews: ../shared is MISSING. Left out are the tests that need its third-party files: validation of "
            "NewsML-G2 with IPTC's XML Schema, the corpus and the real seed document. All others run.",
        )
    return lines


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """No property test may fail because the machine is slow: settings of its own replace those of the profile."""
    for item in items:
        own = getattr(getattr(item, "obj", None), "_hypothesis_internal_use_settings", None)
        if own is not None and (own.deadline or HealthCheck.too_slow not in own.suppress_health_check):
            raise pytest.UsageError(f"{item.nodeid}: this test has a deadline, or no longer suppresses too_slow")


_LOCAL = {"127.0.0.1", "::1", "localhost", "0.0.0.0"}  # noqa: S104 - names of this machine, none is listened on


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    """Nothing that the tests run in this process may open a connection to another machine."""
    connect = socket.socket.connect

    def only_here(self: socket.socket, address: object) -> None:
        host = address[0] if isinstance(address, tuple) else None
        if host is not None and host not in _LOCAL and not str(host).startswith("127."):
            raise AssertionError(f"a test opened a connection to {host}")
        connect(self, address)  # type: ignore[arg-type]

    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", only_here)
    yield
    patch.undo()
