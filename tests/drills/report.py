"""The page of the drills: what each of them does, from its docstring, and what the last run measured.

`python -m tests.drills.report` writes the page and its picture, `--check`
compares the page. The figures come from `tests/drills/figures.json`, which a
run of the drills writes with `--figures`; `nox -s drills` does both, `nox -s
soak` adds the long ones.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct

from tests.drills.curves import drawn

__all__ = ["PAGE", "PICTURE", "page", "picture"]

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "explanation" / "drills.md"
FIGURES = Path(__file__).with_name("figures.json")
SOAK = json.loads(Path(__file__).with_name("soak.json").read_text("utf-8"))
PICTURE = ROOT / "docs" / "images" / "soak.svg"

_NAME = re.compile(r"test_drill_(\d\d)_(\w+)")
_ARROW = " → "
_PARTS = [
    (range(1, 19), "The network"),
    (range(19, 41), "HTTP and the portal"),
    (range(41, 55), "Concurrency and life"),
    (range(55, 64), "Data"),
    (range(64, 70), "Scale"),
    (range(70, 85), "Stores, queue, events"),
]
_HEAD = """# Failure drills

No network is kind to a program that runs for years.
Each promise of the SDK is therefore a drill: a test that breaks something on purpose and says what has to come of it.

Every drill that writes is judged by the same rule.
Reported as done: it ran exactly once.
Reported as failed: it never ran.
Reported as unknown: it ran once at most.
Afterwards tasks, sockets, locks and the event loop are as they were, and a marked secret that stands in every address, token and key has come out nowhere: in no log, no error, no traceback with its variables, no output.

The drills run against a server that speaks to sockets by hand, against the sandbox with scripted faults, against PHP itself, and on a clock that a test moves.
`nox -s drills` runs them and writes this page from their docstrings; the figures are those of its last run.
"""
_SOAK = """
## Soak

`nox -s soak` runs for more than half an hour and writes what it measured, the last time on {machine}:

| Load | Measured |
| --- | --- |
"""
_PICTURE = """
![Memory over the rows of an export and the writes of a stream, open descriptors over the minutes of broken replies](../images/soak.svg)
"""


class Drill(Struct, frozen=True, order=True):
    """One test: its number, its name, what it says, and what it measured."""

    number: int
    name: str
    says: str
    figures: str


def _drills(figures: dict[str, dict[str, Any]]) -> Iterator[Drill]:
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (name := _NAME.fullmatch(node.name)):
                says = (ast.get_docstring(node) or name[2].replace("_", " ").capitalize() + ".").splitlines()[0]
                measured = ", ".join(f"{word}: {value:,}" for word, value in figures.get(node.name, {}).items())
                in_the_soak = "[below](#soak)" if path.name == "test_soak.py" else ""
                yield Drill(int(name[1]), node.name, says, measured or in_the_soak)


def _telling(drills: list[Drill]) -> Iterator[Drill]:
    """Leave out what only adds a detail to a drill that says fault and promise."""
    told = {one.number for one in drills if _ARROW in one.says}
    return (one for one in drills if _ARROW in one.says or one.number not in told)


def page() -> str:
    """Return the page."""
    figures = json.loads(FIGURES.read_text("utf-8")) if FIGURES.exists() else {}
    drills = sorted(_drills(figures))
    parts = [_HEAD]
    for numbers, title in _PARTS:
        rows = [drill for drill in drills if drill.number in numbers]
        if rows:
            parts.append(f"\n## {title}\n\n| | Fault → promise | Measured |\n| --- | --- | --- |\n")
            parts += [f"| {one.number} | {one.says.replace('|', '')} | {one.figures} |\n" for one in _telling(rows)]
    parts.append(_SOAK.format(machine=SOAK["machine"]))
    parts += [f"| {load} | {told} |\n" for load, told in SOAK["loads"].items()]
    parts.append(_PICTURE)
    return "".join(parts)


def picture() -> str:
    """Return the curves of the last soak as SVG."""
    return drawn(SOAK["curves"])


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        sys.exit(0 if PAGE.read_text("utf-8") == page() else f"{PAGE} is not what the drills say; write it anew")
    PAGE.write_text(page(), encoding="utf-8")
    PICTURE.write_text(picture(), encoding="utf-8")
