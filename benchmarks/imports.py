"""What it takes to import a client, in fresh processes with warm bytecode."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks import report
from benchmarks.plan import FLOOR, OURS

_ROOT = Path(__file__).resolve().parent.parent
_OPENED = "import bitrix24_async as b; b.Portal.webhook('https://portal.example/rest/1/secret/')"
_CLIENT = (
    "from b24pysdk import BitrixWebhook, Client\n"
    "Client(BitrixWebhook(domain='portal.example', webhook_token='1/secret'))"
)
_STATEMENTS = {
    FLOOR: [("import aiohttp, msgspec", "import aiohttp, msgspec")],
    OURS: [
        ("import bitrix24_async", "import bitrix24_async"),
        ("and a Portal opened", _OPENED),
        (
            "and its transport",
            f"{_OPENED}; import bitrix24_async.session.transport",
        ),
    ],
    "fast_bitrix24": [("import fast_bitrix24", "import fast_bitrix24")],
    "b24pysdk": [("import b24pysdk, a Client made", _CLIENT)],
    "b24api": [("import b24api", "import b24api")],
}
_TIMED = """
import sys, json, time
wall, cpu = time.perf_counter(), time.process_time()
{statement}
cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
rss = 0
try:
    rss = int(open("/proc/self/status").read().partition("VmHWM:")[2].split()[0]) / 1024
except OSError:
    pass
print(json.dumps({{"wall": wall, "cpu": cpu, "rss": rss, "modules": len(sys.modules)}}))
"""


def measure(clients: list[str], pythons: dict[str, str], *, rounds: int) -> list[dict[str, Any]]:
    """Return the medians for the statements of these clients, a run without any first."""
    todo = [("(nothing)", sys.executable, "pass")]
    todo += [
        (label, pythons.get(client, sys.executable), statement)
        for client in clients
        for label, statement in _STATEMENTS[client]
    ]
    found: list[list[dict[str, Any]]] = [[] for _ in todo]
    for _ in range(rounds):
        for (_, python, statement), runs in zip(todo, found, strict=True):
            runs.append(_run(python, statement))
    return [
        {"label": label} | {name: statistics.median(run[name] for run in runs) for name in runs[0]}
        for (label, _, _), runs in zip(todo, found, strict=True)
    ]


def _run(python: str, statement: str) -> dict[str, Any]:
    command = [python, "-c", _TIMED.format(statement=statement)]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def table(results: list[dict[str, Any]]) -> str:
    """Return the medians as Markdown."""
    rows: list[tuple[str, ...]] = [
        (one["label"], f"{one['wall'] * 1e3:.0f}", f"{one['cpu'] * 1e3:.0f}", f"{one['rss']:.0f}", str(one["modules"]))
        for one in results
    ]
    return "import, in milliseconds\n\n" + report.grid(("statement", "wall ms", "CPU ms", "RSS MB", "modules"), rows)
