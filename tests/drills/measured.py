"""What the long loads share: the report that they fill, its bounds, and how memory is measured."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import Any

from msgspec import Struct

from bitrix24_async.sandbox import Sandbox
from tests.session.client import EMPTY

__all__ = ["KIB", "MIB", "REPORT", "Report", "Told", "resident", "small", "within"]

Told = dict[str, str]

KIB, MIB = 2**10, 2**20
_PAGE = 4_096


class Report(Struct):
    """What a run measured: a line for each load, and the curves of some, by their titles."""

    machine: str = ""
    loads: Told = {}
    curves: dict[str, list[tuple[float, float]]] = {}


REPORT = Report()


def resident() -> int:
    """Return the bytes of memory that this process has."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * _PAGE


def small(**options: Any) -> Sandbox:
    """Return a portal without rows but those asked for."""
    return Sandbox(**(EMPTY | options))


def within(what: str, measured: float, bound: float) -> None:
    """End the run when a figure is beyond its bound."""
    if measured > bound:
        sys.exit(f"{what}: {measured:.4g}, and no more than {bound:g} is allowed")
