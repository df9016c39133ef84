#!/usr/bin/env python3
"""predict.py CORPUS_DIR OUT_DIR: parse the texts of a corpus in each layout and write what was found, for scoring.

Writes OUT_DIR/LAYOUT/NAME.json = {"headline", "standfirst", "byline", "blocks": [{"kind", "text"}]}, with the kinds
paragraph, crosshead, quote and list-item; verse, notes and attributions count as paragraphs.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from seednews.seed import BlockInfo, Parsed, parse

LAYOUTS = ("text", "text_single", "text_wrap72")
_HEAD = ("headline", "standfirst", "byline")
_SAME = ("crosshead", "quote", "list-item")


def prediction(parsed: Parsed) -> dict[str, Any]:
    """The result for a text, in the form that is scored."""
    head: dict[str, str | None] = dict.fromkeys(_HEAD)
    head |= {block.kind: block.text for block in parsed.blocks if block.kind in _HEAD}
    body = [
        {"kind": block.kind if block.kind in _SAME else "paragraph", "text": _with_mark(parsed, block)}
        for block in parsed.blocks
        if block.kind not in _HEAD
    ]
    return {**head, "blocks": body}


def _with_mark(parsed: Parsed, block: BlockInfo) -> str:
    """Text of a block, including the mark if a mark determined its kind; the number of an item is kept."""
    return parsed.source.text[block.span.start : block.span.end] if block.basis.how == "mark" else block.text


def main() -> None:
    """Parse every text of every layout."""
    corpus, out = map(Path, sys.argv[1:3])
    for layout in LAYOUTS:
        (out / layout).mkdir(parents=True, exist_ok=True)
        for path in sorted((corpus / layout).glob("*.txt")):
            found = prediction(parse(path.read_bytes()))
            target = out / layout / f"{path.stem}.json"
            target.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
