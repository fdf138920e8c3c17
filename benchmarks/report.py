"""What a benchmark says: the machine, the tables, the bounds they are held against."""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path
from typing import Any

_HEADINGS = ("client", "wall s", "CPU s", "µs CPU/row", "×", "peak RSS MB", "requests", "correct")


def machine() -> dict[str, Any]:
    """Return what the figures depend on."""
    return {
        "cpu": _cpu(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def told(facts: dict[str, Any]) -> str:
    """Return the machine and the versions in a line."""
    packages = ", ".join(f"{name} {version}" for name, version in sorted(facts["versions"].items()))
    return f"{facts['cpu']}, {facts['cores']} cores, {facts['system']}, Python {facts['python']}; {packages}"


def table(title: str, results: list[dict[str, Any]], *, floor: float | None) -> str:
    """Return one table as Markdown; `floor` is the CPU of the floor."""
    rows = [_row(result, floor) for result in results]
    return f"{title}\n\n{grid(_HEADINGS, rows)}"


def grid(headings: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """Return a Markdown table whose columns are aligned."""
    widths = [max(len(row[column]) for row in [headings, *rows]) for column in range(len(headings))]
    rule = [("-" * width if not column else "-" * (width - 1) + ":") for column, width in enumerate(widths)]
    lines = [headings, tuple(rule), *rows]
    return "\n".join(f"| {' | '.join(_cells(line, widths))} |" for line in lines)


def _cells(line: tuple[str, ...], widths: list[int]) -> list[str]:
    """Return the names left and the numbers right in their columns."""
    first, *rest = zip(line, widths, strict=True)
    return [first[0].ljust(first[1]), *[text.rjust(width) for text, width in rest]]


def _row(result: dict[str, Any], floor: float | None) -> tuple[str, ...]:
    if "failed" in result:
        return (result["label"], *["–"] * (len(_HEADINGS) - 2), "failed")
    return (
        result["label"],
        f"{result['wall']:.2f}",
        f"{result['cpu']:.2f}",
        f"{result['cpu'] / max(result['rows'], 1) * 1e6:.2f}",
        f"{result['cpu'] / floor:.2f}" if floor else "–",
        f"{result['rss']:.0f}",
        f"{result['requests']:.0f}",
        "yes" if result["correct"] else "NO",
    )


def rates(rows: int, results: list[dict[str, Any]]) -> str:
    """Return the table of the job at two requests a second, against both bounds."""
    service = 0.05 + 50 * 0.005
    full = -(-rows // 2_500)
    portal, client = (max(0.0, (full - burst) / 2) + service for burst in (50, 45))
    headings = ("client", "wall s", "requests", "refused", "× portal's bound", "× bound of a 90 % bucket", "correct")
    lines = [
        (result["label"], *["–"] * 5, "failed")
        if "failed" in result
        else (
            result["label"],
            f"{result['wall']:.2f}",
            f"{result['requests']:.0f}",
            f"{result['refusals']:.0f}",
            f"{result['wall'] / portal:.2f}",
            f"{result['wall'] / client:.2f}",
            "yes" if result["correct"] else "NO",
        )
        for result in results
    ]
    title = (
        f"rate: {rows:,} rows at 2 requests a second, burst 50, 50 ms a request and 5 ms a command; "
        f"bounds {portal:.1f} s and {client:.1f} s"
    )
    return f"{title}\n\n{grid(headings, lines)}"


def complain(results: dict[str, Any]) -> int:
    """Tell what was wrong on the error stream and return how much it was."""
    wrong = [result for entries in results.values() for result in entries if not result.get("correct", True)]
    for result in wrong:
        print(f"{result['label']}: {result.get('failed') or 'the result is wrong'}", file=sys.stderr)
    return len(wrong)
