"""Measure the package against bare aiohttp with msgspec, and against other clients: `python -m benchmarks`.

A portal in one process, each run of a client in a fresh one, the clients of a
job one after another in every round, so that what else the machine does falls
on all of them. The medians of the rounds are printed.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks import imports, plan, plot, processes, report
from benchmarks.plan import FLOOR, OTHERS, OURS, TABLES, Entry
from benchmarks.processes import Child, ClientFailed

_NUMBERS = ("wall", "cpu", "rss", "requests", "commands", "refusals")
_LARGE = 1_000_000


class Bench:
    """The runs of one invocation."""

    def __init__(self, options: argparse.Namespace, portal: Child, core: int | None, folder: Path) -> None:
        self._options = options
        self._portal = portal
        self._core = core
        self._folder = folder
        self.versions: dict[str, str] = {}

    def job(self, name: str, rows: int) -> list[dict[str, Any]]:
        """Run a job for every client in turn, as many rounds as asked for, and return the medians."""
        entries = plan.entries(name, self._options.clients)
        runs: dict[Entry, list[dict[str, Any]]] = {entry: [] for entry in entries}
        for number in range(1 if name in ("memory", "rate") else self._options.rounds):
            for entry in entries:
                if not number or entry.client not in plan.ONCE:
                    runs[entry].append(self._run(name, entry, rows))
        return [_median(entry, found) for entry, found in runs.items()]

    def _run(self, name: str, entry: Entry, rows: int) -> dict[str, Any]:
        many = self._options.records
        table = 1_000 if name == "add" else rows
        some = 0 if name in plan.READ_ONLY or name == "add" else many
        limited = name == "rate" or self._options.rate == "standard"
        found = self._portal.ask(do="choose", rows=table, fresh=name == "add", limited=limited, some=some)
        task = {"module": entry.module, "job": entry.job, "core": self._core, "address": found["address"]}
        task |= {"ids": found["ids"], "count": many, "limited": limited, "file": str(self._folder / "rows.jsonl")}
        try:
            result = self._client(entry, task, added=many if name == "add" else 0)
        except ClientFailed as error:
            return {"failed": str(error).splitlines()[-1], "correct": False}
        self.versions |= result["versions"]
        expected = {"add": many, "get": some, "get_many": some}.get(name, rows)
        result["correct"] = result["in_order"] and result["count"] == expected
        if name == "add":
            result["correct"] &= result["added_once"]
        elif "digest" in result:
            result["correct"] &= result["digest"] == found["digest"]
        return result | {"rows": expected}

    def _client(self, entry: Entry, task: dict[str, Any], *, added: int) -> dict[str, Any]:
        with processes.client(self._options.pythons.get(entry.client, sys.executable)) as child:
            child.ask(**task)
            self._portal.ask(do="begin")
            result = child.ask(go=True)
            return result | self._portal.ask(do="counted", added=added)


def _median(entry: Entry, runs: list[dict[str, Any]]) -> dict[str, Any]:
    failed = [run["failed"] for run in runs if "failed" in run]
    if failed:
        return {"label": entry.label, "client": entry.client, "failed": failed[0], "correct": False}
    middle = {name: statistics.median(run[name] for run in runs) for name in _NUMBERS}
    correct = all(run["correct"] for run in runs)
    return {"label": entry.label, "client": entry.client, "rows": runs[0]["rows"], "correct": correct} | middle


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--jobs", default="export,jsonl,get,get_many,add", help=f"of {', '.join(TABLES)}")
    parser.add_argument("--clients", default=f"{FLOOR},{OURS}", help=f"of {', '.join((FLOOR, OURS, *OTHERS))}")
    parser.add_argument("--rows", type=int, default=200_000, help="rows of the table that is read")
    parser.add_argument("--records", type=int, default=10_000, help="records that are got or added one by one")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each client, of which the median counts")
    parser.add_argument("--gzip", action="store_true", help="let the portal compress its replies")
    parser.add_argument("--rate", choices=("off", "standard"), default="off", help="the portal's limits in every job")
    parser.add_argument("--python", action="append", default=[], metavar="CLIENT=PATH", help="what runs a client")
    parser.add_argument(
        "--smoke", action="store_true", help="run every job once over little data and check the results"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results there")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw CPU a row there, as SVG")
    options = parser.parse_args(arguments)
    if options.smoke:
        options.jobs, options.rows, options.records, options.rounds = ",".join(TABLES), 5_000, 200, 1
    options.jobs, options.clients = options.jobs.split(","), options.clients.split(",")
    options.pythons = dict(pair.split("=", 1) for pair in options.python)
    for name, known in (("jobs", tuple(TABLES)), ("clients", (FLOOR, OURS, *OTHERS))):
        unknown = set(getattr(options, name)) - set(known)
        if unknown:
            parser.error(f"--{name}: {', '.join(sorted(unknown))} is none of {', '.join(known)}")
    return options


def _titled(name: str, options: argparse.Namespace, rows: int) -> str:
    what = f"{rows:,} rows" if name in plan.READ_ONLY else f"{options.records:,} records"
    rounds = "one run" if options.rounds == 1 or name == "memory" else f"median of {options.rounds} runs"
    rounds += " (b24api one)" * (rounds != "one run" and bool(set(plan.ONCE) & set(options.clients)))
    extras = ", gzip" * options.gzip + ", nothing kept" * (name == "memory")
    return f"{name}: {what}{extras}, {rounds}"


def _run_all(options: argparse.Namespace, bench: Bench) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for name in options.jobs:
        sizes = [options.rows] if name != "memory" or options.smoke else [options.rows, _LARGE]
        for rows in sizes:
            key = name if len(sizes) == 1 else f"{name} {rows}"
            results = found[key] = bench.job(name, rows)
            if name == "rate":
                print("\n" + report.rates(rows, results), flush=True)
                continue
            floor = results[0].get("cpu") if results and results[0]["client"] == FLOOR else None
            print("\n" + report.table(_titled(name, options, rows), results, floor=floor), flush=True)
    return found


def main(arguments: list[str] | None = None) -> int:
    options = _options(arguments)
    server_core, client_core = processes.cores()
    with tempfile.TemporaryDirectory() as folder, processes.portal(server_core, gzip=options.gzip) as portal:
        bench = Bench(options, portal, client_core, Path(folder))
        results = _run_all(options, bench)
    imported = imports.measure(options.clients, options.pythons, rounds=options.rounds)
    print("\n" + imports.table(imported))
    facts = report.machine() | {"versions": bench.versions}
    print("\n" + report.told(facts))
    if options.json:
        options.json.write_text(
            json.dumps({"machine": facts, "results": results, "imports": imported}, indent=1) + "\n"
        )
    if options.plot:
        options.plot.write_text(plot.drawn(results), encoding="utf-8")
    return 1 if report.complain(results) else 0


if __name__ == "__main__":
    sys.exit(main())
