#!/usr/bin/env python3

"""Write the man page of each command.

python docs/make_man.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from click_man.core import write_man_pages

from seednews import __version__
from seednews.cli.commands import seednews

folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
write_man_pages("seednews", seednews, version=__version__, target_dir=str(folder))
