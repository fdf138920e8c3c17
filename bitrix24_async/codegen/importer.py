"""Facts of the reference, method by method, become the files of `schema/`.

Of every fact the file keeps what code is made from. Types are settled against the examples, so that
what the catalogue documents and no portal sends does not reach a signature.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from bitrix24_async.codegen.catalogue import Catalogue, is_family, is_open, key_of, record_fields, rows_of
from bitrix24_async.codegen.event_facts import event_facts
from bitrix24_async.codegen.evidence import payloads, proves, settled, shown_type
from bitrix24_async.codegen.names import attribute
from bitrix24_async.codegen.ways import paging_of
from bitrix24_async.schema.model import EntitySpec, MethodSpec, ParamSpec, ResultSpec, ScopeSpec

__all__ = ["import_facts"]

SHAPES = {"array": "array", "object": "object", "map": "map", "scalar": "value"}
FLAG = {"Y", "N"}
SHOWN = "shown"
MULTIFIELD = "crm.multifield"
# Objects of REST 3.0 that are the records of a group, described on a page of their own.
OBJECTS = {"tasks.task": "tasks/fields-rest-v3#taskdto"}
# Where a field occurs that may be written.
WRITTEN = {"fields", "add", "update", "set"}
# Text in a list and a mapping by language in one record, or more values than the flag that pages call it.
POLYMORPHIC = dict.fromkeys(
    ("EDIT_FORM_LABEL", "LIST_COLUMN_LABEL", "LIST_FILTER_LABEL", "ERROR_MESSAGE", "HELP_MESSAGE", "UF_CRM_TASK"), "any"
) | {"SHOW_FILTER": "string"}
# What may have a fraction, whole as it is in an example.
MONEY = re.compile(
    r"(?i)\w*(price|amount|opportunity|cost|summ?|discount|brutto|netto|quantity|weight)(_?value|account)?"
)
# A name of one record's number, unlike those of other systems and of codes.
IDENTIFIER = re.compile(r"(?!.*(?i:xml|external|origin|guid|code)_?(?i:id)$)\w*(_ID|_id|[a-z]Id)", re.ASCII)
# So many values have to be numbers before a text is one.
WITNESSES = 3
NEEDED = {"get": {"id"}, "delete": {"id"}, "update": {"id", "fields"}, "add": {"fields"}}


def import_facts(folder: Path) -> dict[str, bytes]:
    """Return the files of `schema/` by name, those of REST 3.0 in a folder of their own."""
    catalogue = Catalogue(folder)
    found = _files(catalogue, "") | _files(Catalogue(folder, "v3"), "v3/")
    return found | {"events.jsonl": event_facts(catalogue)}


def _files(catalogue: Catalogue, folder: str) -> dict[str, bytes]:
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for fact in catalogue.methods:
        groups[fact["method"].split(".")[0] if "." in fact["method"] else "root"].append(fact)
    return {f"{folder}{scope}.json": _file(catalogue, scope, facts) for scope, facts in sorted(groups.items())}


def _file(catalogue: Catalogue, scope: str, facts: list[dict[str, Any]]) -> bytes:
    spec = ScopeSpec(
        scope=scope,
        commit=catalogue.commit,
        version=catalogue.version,
        methods=[_method(catalogue, fact) for fact in facts],
        entities=_entities(catalogue, facts),
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
        params=_params(catalogue, fact),
        one_of=fact.get("one_of") or [],
        alternatives=fact.get("alternatives") or [],
        result=_result(catalogue, fact),
        paging=paging_of(fact),
        errors=list(dict.fromkeys(error["code"] for error in fact["errors"])),
    )


def _params(catalogue: Catalogue, fact: dict[str, Any]) -> list[ParamSpec]:
    """Return the parameters; what every example gives of the record and its fields is needed, starred or not."""
    requests = catalogue.requests(fact)
    found = []
    for documented in fact["params"]:
        param = _param(catalogue, documented)
        values = [request[param.name] for request in requests if param.name in request]
        if param.name.lower() in NEEDED.get(fact["kind"], ()) and not documented.get("unless"):
            given = [request for request in requests if param.name.lower() in map(str.lower, request)]
            param.required = param.required or len(given) == len(requests)
        if any(str(value) not in param.enum for value in values):
            param.enum = []
        found.append(param)
    return found


def _param(catalogue: Catalogue, fact: dict[str, Any]) -> ParamSpec:
    enum = fact.get("enum") or []
    flag = fact.get("bool") or ("Y/N" if set(enum) == FLAG else None)
    holds = MULTIFIELD if (fact["type"] or "").startswith("crm_multifield") else None
    return ParamSpec(
        name=fact["name"],
        type="object[]" if holds else "boolean" if flag == "Y/N" else _many(catalogue.type(fact["type"]), fact),
        entity=holds,
        required=bool(fact.get("required")),
        readonly=bool(fact.get("readonly")) or not WRITTEN & set(fact.get("roles", WRITTEN)),
        flag=flag,
        enum=[] if flag == "Y/N" else enum,
        default=fact.get("default"),
        keys=fact.get("keys") or [],
        operators=fact.get("operators") or [],
        nested=[_param(catalogue, inner) for inner in fact.get("nested") or []],
    )


def _many(type_: str, fact: dict[str, Any]) -> str:
    """Return the type of a cell that may hold several values."""
    return f"{type_}[]" if fact.get("multiple") and type_ in ("integer", "string", "object") else type_


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
    if shape == "map" or result["record"] == "meta":
        return ResultSpec(
            shape="map", key=key, type=_common(seen, described=result["record"] == "meta" and key is not None)
        )
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
    found = [cell for value in seen for cell in _cells(value)]
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
    fields = [] if entity or not listed else _table(catalogue, home, listed, rows)
    plain = "object" if shape == "record" else "array"
    return ResultSpec(shape=shape if fields or entity else plain, type="object", key=key, entity=entity, fields=fields)


def _cells(value: Any) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value


def _common(seen: list[Any], *, described: bool) -> str:
    """Return the one type that all values of a map have in the examples."""
    found = [cell for value in seen for cell in _cells(value)]
    types = {"object": dict, "string": str}
    if not found:
        # Descriptions of fields are objects below a key, and may be titles where they are the whole reply.
        return "object" if described else "any"
    return next((type_ for type_, kind in types.items() if all(isinstance(cell, kind) for cell in found)), "any")


def _table(catalogue: Catalogue, home: str, facts: list[dict[str, Any]], rows: list[dict[str, Any]]) -> list[ParamSpec]:
    """Return the fields of a record, each of a type that the rows of the examples do not contradict."""
    found = {fact["name"]: _param(catalogue, fact) for fact in facts if not is_family(fact["name"])}
    shown = dict.fromkeys(name for row in rows for name in row if not is_family(name))
    found |= {name: ParamSpec(name=name, type=SHOWN, readonly=True) for name in shown if name not in found}
    attributes = Counter(map(attribute, found))
    for spec in found.values():
        seen = [row[spec.name] for row in rows if spec.name in row]
        spec.type = shown_type(seen) if spec.type == SHOWN else _cell_type(catalogue, home, spec, seen)
        # Of two spellings of one name the one of replies is the attribute.
        spec.seen = bool(seen) and attributes[attribute(spec.name)] > 1
        spec.nested, spec.enum, spec.keys, spec.operators, spec.default = [], [], [], [], None
    return list(found.values())


def _cell_type(catalogue: Catalogue, home: str, spec: ParamSpec, seen: list[Any]) -> str:
    """Return the type of a cell: the documented one, unless replies say or experience knows better."""
    documented = POLYMORPHIC.get(spec.name, spec.type)
    if MONEY.fullmatch(spec.name) and documented == "integer":
        documented = "double"
    if IDENTIFIER.fullmatch(spec.name):
        documented = _identifier(documented, catalogue.everywhere(home, spec.name))
    if not any(map(proves, seen)):
        return _unproven(documented, spec.name, catalogue.elsewhere(home, spec))
    if spec.name in ("ID", "id") and documented in ("string", "any") and settled("integer", seen) == "integer":
        return "integer"
    if MONEY.fullmatch(spec.name) and documented in ("string", "any") and settled("double", seen) == "double":
        return "double"
    return settled(documented, seen)


def _identifier(documented: str, seen: list[Any]) -> str:
    """Return the type of what is called an id: a number where every reply of the scope has one."""
    if documented in ("date", "datetime"):
        return "any"
    known = len(seen) >= WITNESSES and settled("integer", seen) == "integer"
    return "integer" if known and documented in ("string", "any") else documented


def _unproven(documented: str, name: str, elsewhere: list[Any]) -> str:
    """Return the type of a cell that no row shows: pages err where PHP has one word for two things."""
    if documented in ("array", "object") or (name.startswith("UF_") and documented != "string"):
        return documented if elsewhere and settled(documented, elsewhere) == documented else "any"
    if settled(documented, elsewhere) == documented:
        return documented
    text = documented in ("date", "datetime") and all(isinstance(value, str) for value in elsewhere)
    return "string" if text else "any"


def _entities(catalogue: Catalogue, facts: list[dict[str, Any]]) -> list[EntitySpec]:
    """Return the records that methods of a scope return or write."""
    users: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for fact in facts:
        group = fact["method"].rpartition(".")[0]
        returned = catalogue.names.get(fact["result"]["entity"])
        for name in {returned, group if group in catalogue.records else None} - {None}:
            users[str(name)].append(fact)
    return [_entity(catalogue, name, users[name]) for name in sorted(users)]


def _entity(catalogue: Catalogue, name: str, facts: list[dict[str, Any]]) -> EntitySpec:
    fields: dict[str, dict[str, Any]] = {}
    rows: list[dict[str, Any]] = []
    # An id that one method alone shows may be what another leaves out.
    shown, home = 0, facts[0]["method"].rpartition(".")[0]
    returned = [fact for fact in facts if catalogue.names.get(fact["result"]["entity"]) == name]
    for source in dict.fromkeys([OBJECTS.get(name, name), name, *(fact["result"]["entity"] for fact in returned)]):
        for field in catalogue.records.get(source, {}).get("fields", ()):
            fields.setdefault(field["name"], field)
    for fact in returned:
        key = key_of(fact["result"])
        found = [row for payload in payloads(catalogue.replies(fact), key) for row in rows_of(payload)]
        shown += bool(found)
        rows += found
        for field in record_fields(fact["result"], key):
            fields.setdefault(field["name"], field)
    identifier = next((found for found in ("ID", "id") if found in fields), None)
    always = identifier is not None and shown > 1 and all(str(row.get(identifier) or "").isdigit() for row in rows)
    return EntitySpec(
        entity=name, id=identifier, always=always, fields=_table(catalogue, home, [*fields.values()], rows)
    )
