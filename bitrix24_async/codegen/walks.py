"""How a list is walked: the facts that differ from what `Paging` takes for granted."""

from __future__ import annotations

from typing import Any

from msgspec.structs import asdict

from bitrix24_async.codegen.text import quoted
from bitrix24_async.core.call import Paging
from bitrix24_async.schema.model import MethodSpec, PagingSpec

__all__ = ["lists", "walk"]

USUAL: dict[str, Any] = asdict(Paging())
# Facts that have the name in the schema that they have in `Paging`.
SAME = ("walk", "limit", "most", "more", "cursor", "upward", "stage", "clamped", "batched", "conditions")


def lists(method: MethodSpec) -> bool:
    """Say whether a method returns rows that can be walked; a mapping keeps its keys unless it comes in pages."""
    if method.paging is None:
        return False
    shape = (method.result.shape, method.result.type)
    if shape[0] == "records" or shape == ("array", "object"):
        return True
    return shape == ("map", "object") and method.paging.walk in ("start", "offset", "page")


def walk(method: MethodSpec) -> list[str]:
    """Return the arguments of `Paging` for a list."""
    spec = method.paging or PagingSpec(style="start")
    operators = next((param.operators for param in method.params if param.name == spec.filter), [])
    found = {
        "rows": method.result.key,
        "id": spec.id or "ID",
        "filter_id": spec.filter_id or spec.id or "ID",
        "filter": spec.filter or "filter",
        "order": spec.order or "order",
        "select": spec.select,
        # What no batch takes is no classic method, or takes its parameters by their place.
        "start": spec.param or ("start" if spec.batched and spec.walk in ("start", "none") else ""),
        "sort": spec.sort,
        "keyset": spec.keyset,
        "among": "@" if not operators or "@" in operators else "",
        "size": spec.size or 50,
        **{name: getattr(spec, name) for name in SAME},
    }
    return [f"{name}={_shown(value)}" for name, value in found.items() if value != USUAL[name]]


def _shown(value: Any) -> str:
    if isinstance(value, tuple):
        return f"({', '.join(map(_shown, value))})"
    return quoted(value) if isinstance(value, str) else str(value)
