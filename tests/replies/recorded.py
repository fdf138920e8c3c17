"""The replies that were recorded on real portals, where they lie beside the checkout."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[3] / "shared" / "replies"

NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))

needs_recordings = pytest.mark.skipif(not NAMES, reason="the recorded replies are not beside the checkout")


def replies(name: str) -> list[dict[str, Any]]:
    """Return what a portal answered to each request of a recording, in order."""
    said = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))["response"]
    return said if isinstance(said, list) else [said]


def is_batch(reply: dict[str, Any]) -> bool:
    """Say whether a reply is one to a batch."""
    return isinstance(reply["result"], dict) and "result_error" in reply["result"]


def as_sent(reply: Any) -> bytes:
    """Return a reply as it travels: PHP writes without blanks, and other letters as numbers."""
    return json.dumps(reply, separators=(",", ":")).encode()


EVERY = [(name, number) for name in NAMES for number in range(len(replies(name)))] or [
    pytest.param("", 0, marks=needs_recordings)
]
