"""Time the decoding of a package of 50 × 50 deals, in microseconds a row.

The floor is a bare struct whose 31 fields are all text. Every round runs each
decoder once, so that what else the machine does falls on all of them alike; the
best round counts. Run `python benchmarks/decode.py [rounds]`.
"""

from __future__ import annotations

import gc
import json
import platform
import sys
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from time import perf_counter
from typing import Any

import msgspec
from msgspec import Raw, defstruct, field

from bitrix24_async.core.decode import decode_package, decode_value, ids_of
from bitrix24_async.core.entity import Entity

NUMBERS = [f"REF{number}_ID" for number in range(9)]
TEXTS = [f"TEXT_FIELD_{number}" for number in range(9)]
MONEY = ["OPPORTUNITY", "TAX_VALUE"]
DATES = ["BEGINDATE", "CLOSEDATE", "DATE_CREATE", "DATE_MODIFY", "MOVED_TIME"]
FLAGS = ["OPENED", "CLOSED", "IS_NEW", "IS_RECURRING"]
CUSTOM = "UF_CRM_1690000000"
DECLARED = ["ID", *NUMBERS, *TEXTS, *MONEY, *DATES, *FLAGS]
PAGES = ROWS = 50


def columns(names: list[str], type_: Any) -> list[tuple[str, Any, Any]]:
    return [(name.lower(), type_ | None, field(name=name, default=None)) for name in names]


FIELDS = [
    ("id", int, field(name="ID")),
    *columns(NUMBERS, int),
    *columns(TEXTS, str),
    *columns(MONEY, Decimal),
    *columns(DATES, datetime),
    *columns(FLAGS, bool),
]
Deal = defstruct("Deal", FIELDS, bases=(Entity,), kw_only=True)
OddDeal = defstruct("OddDeal", FIELDS, bases=(Entity,), kw_only=True)  # what is learned of one stays with it
Floor = defstruct("Floor", columns([*DECLARED, CUSTOM], str))


def row(number: int) -> dict[str, Any]:
    cells: dict[str, Any] = {"ID": str(number)}
    cells |= dict.fromkeys(NUMBERS, str(number % 97 + 1))
    cells |= {name: f"{name.title()} {number}" for name in TEXTS}
    cells |= dict.fromkeys(MONEY, f"{number}.50")
    cells |= dict.fromkeys(DATES, "2026-03-01T12:30:00+03:00")
    cells |= dict.fromkeys(FLAGS, "NY"[number % 2])
    return cells | {CUSTOM: f"custom {number}"}


def package(**odd: Any) -> bytes:
    pages = {f"c{page}": [row(page * ROWS + number + 1) | odd for number in range(ROWS)] for page in range(PAGES)}
    times = {label: {"start": 1.5, "finish": 1.7, "duration": 0.2, "operating": 0.1} for label in pages}
    inner = {"result": pages, "result_error": [], "result_total": [], "result_next": [], "result_time": times}
    return json.dumps({"result": inner, "time": times["c0"]}, separators=(",", ":")).encode()


def bare(type_: Any) -> Callable[[bytes], Any]:
    inner = defstruct("Inner", [("result", dict[str, list[type_]])])
    return msgspec.json.Decoder(defstruct("Whole", [("result", inner)]), strict=False).decode


def measure(runs: dict[str, Callable[[], Any]], rounds: int) -> dict[str, float]:
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(rounds):
        for name, run in runs.items():
            gc.collect()
            start = perf_counter()
            run()
            best[name] = min(best[name], perf_counter() - start)
    return best


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    body, empty_dates = package(), package(CLOSEDATE="")
    single = json.dumps({"item": row(1)}).encode()
    rows = [one for page in decode_package(body, Deal, None).pages.values() for one in page]
    ids = ids_of(Deal, "ID")
    floor, maps, slices = bare(Floor), bare(dict[str, Any]), bare(Raw)
    floor_single: Callable[[bytes], Any] = msgspec.json.Decoder(
        defstruct("Single", [("item", Floor)]), strict=False
    ).decode
    best = measure(
        {
            "bare struct of text (floor)": lambda: floor(body),
            "learned entity": lambda: decode_package(body, Deal, None),
            'learned entity, "" in a date': lambda: decode_package(empty_dates, OddDeal, None),
            "msgspec's own dict": lambda: maps(body),
            "dict": lambda: decode_package(body, dict[str, Any], None),
            "msgspec's own raw": lambda: slices(body),
            "raw": lambda: decode_package(body, Raw, None),
            "single gets, bare struct": lambda: [floor_single(single).item for _ in rows],
            "single gets, learned entity": lambda: [decode_value(single, Deal, "item") for _ in rows],
            "ids": lambda: ids(rows),
            "ids by comprehension": lambda: [one.id for one in rows],
        },
        rounds,
    )
    count = PAGES * ROWS
    first = next(iter(best.values()))
    print(f"Python {platform.python_version()}, msgspec {msgspec.__version__}, {len(body) // count} bytes a row")
    for name, seconds in best.items():
        print(f"{name:32}{seconds / count * 1e6:8.3f} µs/row{seconds / first:7.2f} ×")


if __name__ == "__main__":
    main()
