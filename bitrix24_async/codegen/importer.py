"""Facts of the reference, method by method, become the files of `schema/`.

Of every fact the file keeps what code is made from. Types are settled against the examples, so that
what the catalogue documents and no portal sends does not reach a signature.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from bitrix24_async.codegen.evidence import payloads, settled, shown_type
from bitrix24_async.codegen.names import attribute
from bitrix24_async.codegen.ways import paging_of
from bitrix24_async.schema.model import EntitySpec, MethodSpec, ParamSpec, ResultSpec, ScopeSpec

__all__ = ["Catalogue", "import_facts"]

SHAPES = {"array": "array", "object": "object", "map": "map", "scalar": "value"}
FLAG = {"Y", "N"}
SHOWN = "shown"
MULTIFIELD = "crm.multifield"
# Objects of REST 3.0 that are the records of a group, described on a page of their own.
OBJECTS = {"tasks.task": "tasks/fields-rest-v3#taskdto"}
# Where a field occurs that may be written.
WRITTEN = {"fields", "add", "update", "set"}
# Fields of one portal, which an example shows.
OWN = re.compile(
    r"(UF|PARENT_ID|PROPERTY)_(\w*_)?\d+|UF_CRM_[0-9A-Fa-f]{13}|(uf|parentId|property)(Crm)?_?(\w*_)?\d+|ufCrm\w*",
    re.ASCII,
)
NEEDED = {"get": {"id"}, "delete": {"id"}, "update": {"id", "fields"}, "add": {"fields"}}


class Catalogue:
    """The facts of a folder about one interface, read once."""

    def __init__(self, folder: Path, version: str = "v2") -> None:
        self.folder = folder
        self.version = version
        self.types: dict[str, dict[str, Any]] = json.loads((folder / "types.json").read_text(encoding="utf-8"))
        self.commit = _commit(folder)
        self.methods = [fact for fact in _lines(folder / "methods.jsonl") if fact["version"] == version]
        self.records = _records(folder / "entities.jsonl", version)
        for fact in self.methods:
            _recognise(fact, self.records)
        self.names = _names(self.methods, self.records)

    def type(self, documented: str | None) -> str:
        """Return the wire type of a documented one."""
        parts = [self._one(part) for part in (documented or "any").split("|")]
        return "|".join(dict.fromkeys(parts))

    def _one(self, name: str) -> str:
        base: str = self.types.get(name, {}).get("base", "any")
        if name.endswith("[]"):
            inner = self.types.get(name[:-2], {}).get("base", "any")
            return f"{inner}[]" if inner in ("integer", "string", "object") else "array"
        return base

    def replies(self, fact: dict[str, Any]) -> list[Any]:
        """Return the bodies of the open example replies of a method."""
        found = self._examples(fact).get("responses", [])
        return [reply["body"] for reply in found if reply.get("zone") != "errors"]

    def requests(self, fact: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the parameters of the open example requests of a method."""
        found = self._examples(fact).get("requests", [])
        return [request["params"] for request in found if isinstance(request["params"], dict)]

    def _examples(self, fact: dict[str, Any]) -> dict[str, Any]:
        name = fact["examples"]["file"]
        found: dict[str, Any] = {}
        return found if name is None else json.loads((self.folder / "examples" / name).read_text(encoding="utf-8"))


def _commit(folder: Path) -> str:
    found = re.search(r"commit `?([0-9a-f]{40})", (folder / "SUMMARY.md").read_text(encoding="utf-8"))
    return found[1] if found else ""


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _records(path: Path, version: str) -> dict[str, dict[str, Any]]:
    """Return the field tables by name; the one of a group of methods goes before the one of a page."""
    found: dict[str, dict[str, Any]] = {}
    for fact in _lines(path):
        if (fact["version"] == "v3") == (version == "v3"):
            found.setdefault(fact["entity"], fact)
    return found


def _names(methods: list[dict[str, Any]], records: dict[str, dict[str, Any]]) -> dict[str, str]:
    """Return what each record is called: the table of a page that one group alone returns is the group's record."""
    users: dict[str, list[str]] = defaultdict(list)
    for fact in methods:
        if fact["result"]["entity"] in records:
            users[fact["result"]["entity"]].append(fact["method"].rpartition(".")[0])
    plain = {_plain(fact["method"].rpartition(".")[0]): fact["method"].rpartition(".")[0] for fact in methods}
    names = {name: plain.get(_plain(name), name) for name in users}
    taken = set(names.values())
    for name in sorted(users, key=lambda name: (-len(users[name]), name)):
        group = users[name][0]
        if names[name] == name and set(users[name]) == {group} and group not in taken:
            names[name] = group
            taken.add(group)
    return names


def _recognise(fact: dict[str, Any], records: dict[str, dict[str, Any]]) -> None:
    """Say of a reply whose fields are those of its group's record that it is that record."""
    result, group = fact["result"], fact["method"].rpartition(".")[0]
    if (
        result["entity"]
        or result["record"] == "meta"
        or group not in records
        or not (result["kind"] or "").endswith(("object", "array"))
    ):
        return
    shown = {_plain(field["name"]) for field in _record_fields(result, _key(result))}
    known = {_plain(field["name"]) for field in records[group]["fields"]}
    alike = len(shown) >= 5 and len(shown & known) >= 0.7 * len(shown)
    result["entity"] = group if alike else None


def _plain(name: str) -> str:
    return re.sub(r"[._]", "", name).lower()


def import_facts(folder: Path) -> dict[str, bytes]:
    """Return the files of `schema/` by name, those of REST 3.0 in a folder of their own."""
    return _files(Catalogue(folder), "") | _files(Catalogue(folder, "v3"), "v3/")


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
    kind = result["kind"]
    if kind in (None, "file") or result.get("or"):
        return ResultSpec()
    key = _key(result)
    seen = payloads(catalogue.replies(fact), key)
    shape = SHAPES[kind.removeprefix("wrapped-")]
    if shape == "value":
        return ResultSpec(key=key, type=_value(catalogue.type(result["type"]), seen))
    if any(not isinstance(value, dict | list) for value in seen):
        return ResultSpec(key=key)
    if shape == "array":
        return _array(catalogue, result, key, seen)
    if shape == "map" or result["record"] == "meta":
        return ResultSpec(shape="map", key=key, type=_common(result, seen))
    return _record(catalogue, result, key, "record", seen)


def _key(result: dict[str, Any]) -> str | None:
    return (result["key"] or "").partition(".")[2] or None


def _value(type_: str, seen: list[Any]) -> str:
    if type_ == "null":
        return "null" if all(value is None for value in seen) else "any"
    return settled(type_, seen) if all(value is not None for value in seen) else "any"


def _array(catalogue: Catalogue, result: dict[str, Any], key: str | None, seen: list[Any]) -> ResultSpec:
    cells = [cell for value in seen for cell in _cells(value)]
    if any(isinstance(value, dict) and value for value in seen):
        return ResultSpec(key=key)
    if result["element"] in ("string", "integer"):
        return ResultSpec(shape="array", key=key, type=settled(result["element"], cells))
    if any(not isinstance(cell, dict) for cell in cells) or result["element"] is None:
        return ResultSpec(shape="array", key=key)
    return _record(catalogue, result, key, "records", cells)


def _record(catalogue: Catalogue, result: dict[str, Any], key: str | None, shape: str, seen: list[Any]) -> ResultSpec:
    rows = [row for row in seen if isinstance(row, dict)]
    entity = catalogue.names.get(result["entity"])
    listed = _record_fields(result, key)
    if not entity and any(_open(field["name"]) for field in listed):
        return ResultSpec(shape="map" if shape == "record" else "array", type="any", key=key)
    fields = [] if entity or not listed else _table(catalogue, listed, rows)
    plain = "object" if shape == "record" else "array"
    return ResultSpec(shape=shape if fields or entity else plain, type="object", key=key, entity=entity, fields=fields)


def _record_fields(result: dict[str, Any], key: str | None) -> list[dict[str, Any]]:
    """Return the fields of the record: those below the key, or all where the page lists the record directly."""
    for field in result["fields"]:
        if field["name"] == key:
            return field.get("nested") or []
    fields: list[dict[str, Any]] = result["fields"]
    return fields


def _rows(payload: Any) -> list[dict[str, Any]]:
    found = payload if isinstance(payload, list) else [payload]
    return [row for row in found if isinstance(row, dict)]


def _cells(value: Any) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value


def _common(result: dict[str, Any], seen: list[Any]) -> str:
    """Return the one type that all values of a map have in the examples; a description of fields holds objects."""
    cells = [cell for value in seen for cell in _cells(value)]
    types = {"object": dict, "string": str}
    if not cells:
        return "object" if result["record"] == "meta" else "any"
    return next((type_ for type_, kind in types.items() if all(isinstance(cell, kind) for cell in cells)), "any")


def _table(catalogue: Catalogue, facts: list[dict[str, Any]], rows: list[dict[str, Any]]) -> list[ParamSpec]:
    """Return the fields of a record, each of a type that the rows of the examples do not contradict."""
    found = {fact["name"]: _param(catalogue, fact) for fact in facts if not _family(fact["name"])}
    shown = dict.fromkeys(name for row in rows for name in row if not _family(name))
    found |= {name: ParamSpec(name=name, type=SHOWN, readonly=True) for name in shown if name not in found}
    attributes = Counter(map(attribute, found))
    for spec in found.values():
        seen = [row[spec.name] for row in rows if spec.name in row]
        spec.type = shown_type(seen) if spec.type == SHOWN else _cell_type(spec, seen)
        # Of two spellings of one name the one of replies is the attribute.
        spec.seen = bool(seen) and attributes[attribute(spec.name)] > 1
        spec.nested, spec.enum, spec.keys, spec.operators, spec.default = [], [], [], [], None
    return list(found.values())


def _cell_type(spec: ParamSpec, seen: list[Any]) -> str:
    is_id = spec.name in ("ID", "id") and spec.type in ("string", "any")
    if is_id and seen and settled("integer", seen) == "integer":
        return "integer"
    return settled(spec.type, seen)


def _open(name: str) -> bool:
    """Say whether a name stands for any key."""
    return bool(re.search(r"[{}<>]", name))


def _family(name: str) -> bool:
    return name.endswith(("_", "...", "*", "[]")) or bool(re.search(r"[{}<>…]", name) or OWN.fullmatch(name))


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
    returned = [fact for fact in facts if catalogue.names.get(fact["result"]["entity"]) == name]
    for source in dict.fromkeys([OBJECTS.get(name, name), name, *(fact["result"]["entity"] for fact in returned)]):
        for field in catalogue.records.get(source, {}).get("fields", ()):
            fields.setdefault(field["name"], field)
    for fact in returned:
        key = _key(fact["result"])
        for payload in payloads(catalogue.replies(fact), key):
            rows += _rows(payload)
        for field in _record_fields(fact["result"], key):
            fields.setdefault(field["name"], field)
    identifier = next((found for found in ("ID", "id") if found in fields), None)
    always = identifier is not None and bool(rows) and all(str(row.get(identifier) or "").isdigit() for row in rows)
    return EntitySpec(entity=name, id=identifier, always=always, fields=_table(catalogue, [*fields.values()], rows))
