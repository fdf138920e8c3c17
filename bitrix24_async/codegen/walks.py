"""How a list is walked: the facts that differ from what `Paging` takes for granted."""

from __future__ import annotations

from typing import Any

from bitrix24_async.codegen.text import quoted
from bitrix24_async.schema.model import MethodSpec, PagingSpec

__all__ = ["walk"]

USUAL: dict[str, Any] = {
    "rows": None,
    "id": "ID",
    "filter_id": "ID",
    "filter": "filter",
    "order": "order",
    "select": "select",
    "start": "start",
    "sort": None,
    "keyset": True,
    "among": "@",
    "size": 50,
}


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
        "start": spec.param or "start",
        "sort": spec.sort,
        "keyset": spec.keyset,
        "among": "@" if not operators or "@" in operators else "",
        "size": spec.size or 50,
    }
    return [
        f"{name}={quoted(value) if isinstance(value, str) else value}"
        for name, value in found.items()
        if value != USUAL[name]
    ]
