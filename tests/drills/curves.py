"""What a long load measured as it went: how steep it rises, and how it looks.

A curve is a list of points. Its slope is that of the line with the least
squares; its picture is an SVG drawn by hand, in colours that a light and a dark
page both bear.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

__all__ = ["Curve", "drawn", "slope"]

Curve = Sequence[tuple[float, float]]

_WIDTH, _HEIGHT, _LEFT, _TOP, _GAP = 720, 120, 60, 28, 48
_INK, _LINE = "#808a94", "#2f6fed"


def slope(curve: Curve) -> float:
    """Return how much the second number grows for one of the first, by least squares."""
    count = len(curve)
    middle, level = sum(x for x, _ in curve) / count, sum(y for _, y in curve) / count
    spread = sum((x - middle) ** 2 for x, _ in curve)
    return sum((x - middle) * (y - level) for x, y in curve) / spread if spread else 0.0


def drawn(curves: Mapping[str, Curve]) -> str:
    """Return a picture with a panel for each curve, its axis from nought to a little above the highest point."""
    panels = [_panel(title, curve, number) for number, (title, curve) in enumerate(curves.items())]
    height = len(panels) * (_TOP + _HEIGHT + _GAP)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}"'
    style = f' font-family="system-ui, sans-serif" font-size="13" fill="{_INK}">'
    return "\n".join([head + style, *panels, "</svg>"]) + "\n"


def _panel(title: str, curve: Curve, number: int) -> str:
    top = number * (_TOP + _HEIGHT + _GAP) + _TOP
    last, highest = max(x for x, _ in curve), 1.2 * max(y for _, y in curve) or 1.0
    wide, bottom = _WIDTH - _LEFT - 20, top + _HEIGHT
    points = " ".join(f"{_LEFT + wide * x / last:.1f},{bottom - _HEIGHT * y / highest:.1f}" for x, y in curve)
    return "\n".join(
        [
            f'<text x="{_LEFT}" y="{top - 10}" font-weight="bold">{escape(title)}</text>',
            f'<path d="M{_LEFT} {top}V{bottom}H{_LEFT + wide}" fill="none" stroke="{_INK}"/>',
            f'<text x="{_LEFT - 8}" y="{top + 12}" text-anchor="end">{highest:,.0f}</text>',
            f'<text x="{_LEFT - 8}" y="{bottom}" text-anchor="end">0</text>',
            f'<text x="{_LEFT + wide}" y="{bottom + 18}" text-anchor="end">{last:,.0f}</text>',
            f'<polyline points="{points}" fill="none" stroke="{_LINE}" stroke-width="2"/>',
        ]
    )
