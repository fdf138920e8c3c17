"""A bar chart of CPU a row as SVG, drawn by hand: no plotting library is needed to look at six numbers."""

from __future__ import annotations

from html import escape
from typing import Any

_WIDTH, _LEFT, _RIGHT, _BAR, _GAP, _TOP = 760, 230, 80, 18, 8, 34
_COLOURS = {"floor": "#9aa5b1", "ours": "#2f6fed"}
_OTHER = "#d9a441"
# A longer bar would leave nothing to see of the others: it is cut, and says so.
_LONGEST = 10


def drawn(results: dict[str, list[dict[str, Any]]]) -> str:
    """Return a chart with a group of bars for each job that has CPU figures."""
    parts: list[str] = []
    top = 10
    for job, entries in results.items():
        bars = [entry for entry in entries if entry.get("cpu") and entry["rows"]]
        if job.startswith(("memory", "rate")) or not bars:
            continue
        parts += _group(job, bars, top)
        top += _TOP + len(bars) * (_BAR + _GAP) + 12
    font = 'font-family="system-ui, sans-serif" font-size="13"'
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {top}" width="{_WIDTH}" height="{top}" {font}>'
    )
    ground = f'<rect width="{_WIDTH}" height="{top}" fill="#ffffff"/>'
    return "\n".join([head, ground, *parts, "</svg>"]) + "\n"


def _group(job: str, bars: list[dict[str, Any]], top: int) -> list[str]:
    """Return the bars of one job, the longest one as wide as there is room."""
    costs = [bar["cpu"] / bar["rows"] * 1e6 for bar in bars]
    longest = min(max(costs), costs[0] * _LONGEST)
    scale = (_WIDTH - _LEFT - _RIGHT) / longest
    parts = [f'<text x="10" y="{top + 18}" font-weight="bold">{escape(job)}, µs of CPU a row</text>']
    for number, (bar, cost) in enumerate(zip(bars, costs, strict=True)):
        y = top + _TOP + number * (_BAR + _GAP)
        width, colour = max(min(cost, longest) * scale, 1), _COLOURS.get(bar["client"], _OTHER)
        middle = y + _BAR - 5
        parts += [
            f'<text x="{_LEFT - 8}" y="{middle}" text-anchor="end" fill="#333">{escape(bar["label"])}</text>',
            f'<rect x="{_LEFT}" y="{y}" width="{width:.1f}" height="{_BAR}" rx="2" fill="{colour}"/>',
            f'<text x="{_LEFT + width + 6:.1f}" y="{middle}" fill="#333">{cost:.3g}</text>',
        ]
        if cost > longest:
            edge = _LEFT + width - 24
            parts.append(f'<path d="M{edge:.0f} {y - 2}l8 {_BAR + 4}h6l-8 -{_BAR + 4}z" fill="#ffffff"/>')
    return parts
