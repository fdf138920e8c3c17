"""Facts of the reference, method by method, become the files of `schema/`.

Of every fact the file keeps what code is made from. Types are settled against the examples, so that
what the catalogue documents and no portal sends does not reach a signature.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

import msgspec

from bitrix24_async.codegen.facts.catalogue import Catalogue, elements, is_open, key_of, record_fields
from bitrix24_async.codegen.facts.event_facts import event_facts
from bitrix24_async.codegen.facts.evidence import payloads, settled
from bitrix24_async.codegen.facts.nesting import held, held_rows
from bitrix24_async.codegen.facts.parameters import parameters
from bitrix24_async.codegen.facts.tables import table
from bitrix24_async.codegen.facts.ways import paging_of
from bitrix24_async.schema.model import EntitySpec, MethodSpec, ResultSpec, ScopeSpec

__all__ = ["import_facts"]

SHAPES = {"array": "array", "object": "object", "map": "map", "scalar": "value"}
# Objects of REST 3.0 that are the records of a group, described on a page of their own.
OBJECTS = {"tasks.task": "tasks/fields-rest-v3#taskdto"}


def import_facts(folder: Path) -> dict[str, bytes]:
    """Return the files of `schema/` by name, those of REST 3.0 in a folder of their own."""
    catalogue = Catalogue(folder)
    found = _files(catalogue, "") | _files(Catalogue(folder, "v3"), "v3/")
    return found | {"events.jsonl": event_facts(catalogue)}


def _files(catalogue: Catalogue, folder: str) -> dict[str, bytes]:
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    others = held_rows(catalogue)
    for fact in catalogue.methods:
        groups[fact["method"].split(".")[0] if "." in fact["method"] else "root"].append(fact)
    return {f"{folder}{scope}.json": _file(catalogue, scope, facts, others) for scope, facts in sorted(groups.items())}


def _file(
    catalogue: Catalogue, scope: str, facts: list[dict[str, Any]], others: dict[str, list[dict[str, Any]]]
) -> bytes:
    spec = ScopeSpec(
        scope=scope,
        commit=catalogue.commit,
        version=catalogue.version,
        methods=[_method(catalogue, fact) for fact in facts],
        entities=_entities(catalogue, facts, others),
    )
    lines = ",\n".join(msgspec.json.encode(method).decode() for method in spec.methods)
    records = ",\n".join(msgspec.json.encode(entity).decode() for entity in spec.entities)
    version = "" if spec.version == "v2" else f',"version":"{spec.version}"'
    return (
        f'{{"scope":"{scope}","commit":"{spec.commit}"{version},"methods":[\n{lines}\n],"entities":[\n{records}\n]}}\n'
    ).encode()


def _method(catalogue: Catalogue, fact: dict[str, Any]) -> MethodSpec:
    return MethodSpec(
        method=fact["method"],
        kind=fact["kind"],
        url=fact["url"],
        read=fact["read"],
        scope=fact["scope"],
        deprecated=fact["deprecated"],
        replaced_by=fact["replaced_by"],
        application=fact.get("context") == "app",
        confirmed=bool(fact.get("requires_confirmation")),
        positional=bool(fact.get("positional")),
        batchable=fact["batchable"] is not False,
        params=parameters(catalogue, fact),
        one_of=fact.get("one_of") or [],
        alternatives=fact.get("alternatives") or [],
        result=_result(catalogue, fact),
        paging=paging_of(fact),
        errors=list(dict.fromkeys(error["code"] for error in fact["errors"])),
    )


def _result(catalogue: Catalogue, fact: dict[str, Any]) -> ResultSpec:
    result = fact["result"]
    kind, home = result["kind"], fact["method"].rpartition(".")[0]
    if kind in (None, "file") or result.get("or"):
        return ResultSpec()
    key = key_of(result)
    seen = payloads(catalogue.replies(fact), key)
    shape = SHAPES[kind.removeprefix("wrapped-")]
    if shape == "value":
        return ResultSpec(key=key, type=_value(catalogue.type(result["type"]), seen))
    if not seen and _contradicts(catalogue, result):
        return ResultSpec(key=key)
    if any(not isinstance(value, dict | list) for value in seen):
        return ResultSpec(key=key)
    if shape == "array":
        return _array(catalogue, home, result, key, seen)
    if result["record"] == "meta":
        return ResultSpec(shape="map", key=key, type=_common(seen, described=key is not None))
    if shape == "map":
        return _mapping(catalogue, home, result, key, seen)
    return _record(catalogue, home, result, key, "record", seen)


def _contradicts(catalogue: Catalogue, result: dict[str, Any]) -> bool:
    """Say whether a page gives a type that the shape of its reply cannot be, so that there are two replies."""
    parts = set(catalogue.type(result.get("documented_type") or result["type"]).split("|"))
    return bool(parts & {"integer", "double", "string", "boolean"}) and result["key"] == "result"


def _value(type_: str, seen: list[Any]) -> str:
    if type_ == "null":
        return "null" if all(value is None for value in seen) else "any"
    if not seen and type_ not in ("integer", "string", "boolean", "double", "date", "datetime"):
        return "any"
    return settled(type_, seen) if all(value is not None for value in seen) else "any"


def _array(catalogue: Catalogue, home: str, result: dict[str, Any], key: str | None, seen: list[Any]) -> ResultSpec:
    found = [cell for value in seen for cell in elements(value)]
    if any(isinstance(value, dict) and value for value in seen):
        return ResultSpec(key=key)
    if result["element"] in ("string", "integer"):
        return ResultSpec(shape="array", key=key, type=settled(result["element"], found))
    if any(not isinstance(cell, dict) for cell in found) or result["element"] is None:
        return ResultSpec(shape="array", key=key)
    return _record(catalogue, home, result, key, "records", found)


def _record(
    catalogue: Catalogue, home: str, result: dict[str, Any], key: str | None, shape: str, seen: list[Any]
) -> ResultSpec:
    rows = [row for row in seen if isinstance(row, dict)]
    entity = catalogue.names.get(result["entity"])
    listed = record_fields(result, key)
    if not entity and any(is_open(field["name"]) for field in listed):
        return ResultSpec(shape="map" if shape == "record" else "array", type="any", key=key)
    fields = [] if entity or not listed else table(catalogue, home, listed, rows)
    plain = "object" if shape == "record" else "array"
    return ResultSpec(shape=shape if fields or entity else plain, type="object", key=key, entity=entity, fields=fields)


def _mapping(catalogue: Catalogue, home: str, result: dict[str, Any], key: str | None, seen: list[Any]) -> ResultSpec:
    listed = record_fields(result, key)
    inner = held(catalogue, home, {"type": result["type"], "nested": listed}, seen)
    if inner is None or inner.shape != "object{}":
        return ResultSpec(shape="map", key=key, type=_common(seen, described=False))
    entity = inner.entity or catalogue.names.get(result["entity"])
    fields = [] if entity else table(catalogue, home, inner.facts, inner.rows)
    return ResultSpec(shape="map", key=key, type="object", entity=entity, fields=fields)


def _common(seen: list[Any], *, described: bool) -> str:
    """Return the one type that all values of a map have in the examples."""
    found = [cell for value in seen for cell in elements(value)]
    types = {"object": dict, "string": str}
    if not found:
        # Descriptions of fields are objects below a key, and may be titles where they are the whole reply.
        return "object" if described else "any"
    return next((type_ for type_, kind in types.items() if all(isinstance(cell, kind) for cell in found)), "any")


def _entities(
    catalogue: Catalogue, facts: list[dict[str, Any]], others: dict[str, list[dict[str, Any]]]
) -> list[EntitySpec]:
    """Return the records that methods of a scope return or write."""
    users: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for fact in facts:
        group = fact["method"].rpartition(".")[0]
        returned = catalogue.names.get(fact["result"]["entity"])
        for name in {returned, group if group in catalogue.records else None} - {None}:
            users[str(name)].append(fact)
    return [_entity(catalogue, name, users[name], others.get(name, [])) for name in sorted(users)]


def _entity(catalogue: Catalogue, name: str, facts: list[dict[str, Any]], others: list[dict[str, Any]]) -> EntitySpec:
    fields: dict[str, dict[str, Any]] = {}
    rows: list[dict[str, Any]] = []
    # An id that one method alone shows may be what another leaves out.
    shown, home = 0, facts[0]["method"].rpartition(".")[0]
    returned = [fact for fact in facts if catalogue.names.get(fact["result"]["entity"]) == name]
    for source in dict.fromkeys([OBJECTS.get(name, name), name, *(fact["result"]["entity"] for fact in returned)]):
        for field in catalogue.records.get(source, {}).get("fields", ()):
            _merge(fields, field)
    for fact in returned:
        found = catalogue.rows(fact)
        shown += bool(found)
        rows += found
        for field in record_fields(fact["result"], key_of(fact["result"])):
            _merge(fields, field)
    rows += others
    identifier = next((found for found in ("ID", "id") if found in fields), None)
    always = identifier is not None and shown > 1 and all(str(row.get(identifier) or "").isdigit() for row in rows)
    return EntitySpec(
        entity=name, id=identifier, always=always, fields=table(catalogue, home, [*fields.values()], rows)
    )


def _merge(fields: dict[str, dict[str, Any]], field: dict[str, Any]) -> None:
    """Take a field that no table had before, or what a page says of the objects in it."""
    known = fields.setdefault(field["name"], field)
    if known.get("type") == "date" and field.get("type") == "datetime":
        # What may be written as a day comes back as a moment.
        known = fields[field["name"]] = known | {"type": "datetime"}
    if field.get("nested") and not known.get("nested"):
        fields[field["name"]] = known | {"nested": field["nested"]}
