"""The catalogue of REST methods: facts of the reference, corrected where it is wrong.

There is a file for each root scope (`crm.json`), and `root.json` for methods of one word; the methods of REST 3.0
have theirs in `v3`, and `events.jsonl` holds the events. `overrides.toml` holds the corrections, each with its
reason; they are applied when a scope is loaded.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from msgspec import convert, json

from bitrix24_async.schema.model import EntitySpec, EventSpec, MethodSpec, ScopeSpec

__all__ = ["entities", "events", "load", "overrides", "read", "scopes"]

FOLDER = Path(__file__).parent


def scopes(version: str = "v2") -> list[str]:
    """Return the root scopes of an interface in order, `root` among them."""
    return sorted(path.stem for path in _folder(version).glob("*.json"))


def load(scope: str, version: str = "v2") -> list[MethodSpec]:
    """Return the methods of a root scope."""
    return read(scope, version).methods


def entities(scope: str, version: str = "v2") -> list[EntitySpec]:
    """Return the records of a root scope."""
    return read(scope, version).entities


def _folder(version: str) -> Path:
    return FOLDER if version == "v2" else FOLDER / version


def events() -> list[EventSpec]:
    """Return the events that portals send, in order of their names."""
    lines = (FOLDER / "events.jsonl").read_bytes().splitlines()
    return [json.decode(line, type=EventSpec) for line in lines]


@cache
def overrides() -> dict[str, Any]:
    """Return the corrections as they are written."""
    return tomllib.loads((FOLDER / "overrides.toml").read_text(encoding="utf-8"))


def read(scope: str, version: str = "v2") -> ScopeSpec:
    """Return one file of the catalogue with its corrections."""
    found: dict[str, Any] = json.decode((_folder(version) / f"{scope}.json").read_bytes())
    methods = {method["method"]: method for method in found["methods"]}
    records = {entity["entity"]: entity for entity in found["entities"]}
    for correction in _corrections("methods", version):
        for name in methods.keys() & set(correction["names"]):
            _correct_method(methods[name], correction)
    for correction in _corrections("entities", version):
        for name in records.keys() & set(correction["names"]):
            _correct_entity(records[name], correction)
    return convert(found, ScopeSpec)


def _corrections(part: str, version: str) -> list[dict[str, Any]]:
    return [correction for correction in overrides().get(part, ()) if correction.get("version", "v2") == version]


def _correct_method(method: dict[str, Any], correction: dict[str, Any]) -> None:
    method.update(correction.get("set", {}))
    for part in ("result", "paging"):
        if part in correction:
            method[part] = (method.get(part) or {}) | correction[part]
    for param in method.get("params", []):
        if param["name"] in correction.get("keys", {}):
            param["nested"] = _fields(param.get("nested", []), correction["keys"][param["name"]], ())
    method["params"] = _fields(method.get("params", []), correction.get("params", {}), correction.get("drop", ()))


def _correct_entity(entity: dict[str, Any], correction: dict[str, Any]) -> None:
    entity.update(correction.get("set", {}))
    for field in entity["fields"]:
        field["type"] = correction.get("retype", {}).get(field.get("type"), field.get("type", "any"))
    retyped = {name: {"type": type_} for type_, names in correction.get("types", {}).items() for name in names}
    entity["fields"] = _fields(entity["fields"], retyped | correction.get("fields", {}), correction.get("drop", ()))


def _fields(fields: list[dict[str, Any]], changes: dict[str, Any], dropped: Sequence[str]) -> list[dict[str, Any]]:
    known = {field["name"] for field in fields}
    changed = [{**field, **changes.get(field["name"], {})} for field in fields if field["name"] not in dropped]
    return [*changed, *({"name": name, **change} for name, change in changes.items() if name not in known)]
