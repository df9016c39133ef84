# ruff: noqa: INP001 - a script that stands by itself
"""Make the picture of `seednews show --html` from what the program really gives.

    python docs/make_show_picture.py

It writes docs/pictures/show-html.png: the page of a text with a few faults, one of its blocks looked at, drawn by
headless Chromium (Debian package chromium). Look at the picture before you commit it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from seednews.cli.looking import page
from seednews.seed import parse

PICTURE = Path(__file__).parent / "pictures" / "show-html.png"
SIZE = "1360,1040"
LOOKED_AT = "block-5"
"""The block whose reasons are shown."""

TEXT = """Night ferry returns to Harle after three years

By Imke Janssen

The night ferry between Harle and the outer islands sails again from Friday,\u200b the shipping company said on Monday.

The route had been closed in 2020, when the number of passengers fell to a third.

“People have asked us for it every summer,” said Anke Folkers, who runs the company.

What does a cabin cost?

A bed in a shared cabin costs 38 euros, a cabin for two costs 95 euros. Children under six travel free.\x07

- Friday and Sunday: 10 p.m. from Harle
- Saturday: 9 p.m. from Langeness

Correction: An earlier version gave the wrong day for the first crossing.
"""


def main() -> None:
    """Make the picture."""
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        sys.exit("Chromium draws the page; on Debian and Ubuntu: sudo apt-get install chromium")
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "ferry.html"
        path.write_bytes(page(parse(TEXT, name="ferry.txt")))
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={name}/profile"]
        address = f"{path.as_uri()}#{LOOKED_AT}"
        command = [browser, *flags, f"--window-size={SIZE}", f"--screenshot={PICTURE}", address]
        subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 - our own page
    sys.stdout.write(f"{PICTURE.name}: {PICTURE.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    main()
