"""Every example in the README and in the documentation runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.tree import ROOT

# A fragment is a sentence for the next release, and a decision quotes what was refused.
NOT_FOR_READERS = ("docs/changes/", "docs/decisions/")
RUNNABLE = ("```python", "```console")


def pages() -> list[str]:
    """Return the pages that show code."""
    found = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    names = {path.relative_to(ROOT).as_posix(): path for path in found if path.is_file()}
    return [
        name
        for name, path in names.items()
        if not name.startswith(NOT_FOR_READERS) and any(mark in path.read_text(encoding="utf-8") for mark in RUNNABLE)
    ]


@pytest.mark.parametrize("name", pages())
async def test_a_page_runs(name: str, portal_of_the_pages: object, run_page: Callable[[Path], Any]) -> None:
    """Blocks run in order against the sandbox, and print what the page says they print."""
    assert await run_page(ROOT / name) > 0
