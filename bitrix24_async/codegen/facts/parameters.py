"""What a method takes, as its page and the requests of its examples tell.

A page is believed about what it stars. What it does not star is needed where every example gives it, and
only of what no call makes sense without: the id of a record, and its fields, where nothing else can name them.
"""

from __future__ import annotations

from typing import Any

from bitrix24_async.codegen.facts.catalogue import Catalogue
from bitrix24_async.schema.model import ParamSpec

__all__ = ["parameter", "parameters"]

FLAG = {"Y", "N"}
MULTIFIELD = "crm.multifield"
# Where a field occurs that may be written.
WRITTEN = {"fields", "add", "update", "set"}
NEEDED = {"get": {"id"}, "delete": {"id"}, "update": {"id", "fields"}, "add": {"fields"}}
# What is no other way to name a record or its fields.
ALONE = {"id", "fields", "params", "list"}


def parameters(catalogue: Catalogue, fact: dict[str, Any]) -> list[ParamSpec]:
    """Return the parameters; of the record and its fields is needed what every example gives, starred or not."""
    requests = catalogue.requests(fact)
    needed = _needed(fact, shown=bool(requests))
    found = []
    for documented in fact["params"]:
        param = parameter(catalogue, documented)
        values = [request[param.name] for request in requests if param.name in request]
        if param.name.lower() in needed and not documented.get("unless"):
            given = [request for request in requests if param.name.lower() in map(str.lower, request)]
            param.inferred = not param.required and len(given) == len(requests)
            param.required = param.required or param.inferred
        if any(str(value) not in param.enum for value in values):
            param.enum = []
        found.append(param)
    return found


def _needed(fact: dict[str, Any], *, shown: bool) -> set[str]:
    """Return what may be needed without a star; where there is another way to name it, a page is believed."""
    starred = {param["name"].lower() for param in fact["params"] if param.get("required")}
    plain = {param["name"].lower() for param in fact["params"]} - starred
    alone = plain <= ALONE and (shown or starred <= ALONE)
    return NEEDED.get(fact["kind"], set()) if alone else set()


def parameter(catalogue: Catalogue, fact: dict[str, Any]) -> ParamSpec:
    """Return a parameter, a key of one, or a field of a record as its page tells."""
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
        nested=[parameter(catalogue, inner) for inner in fact.get("nested") or []],
    )


def _many(type_: str, fact: dict[str, Any]) -> str:
    """Return the type of a cell that may hold several values."""
    return f"{type_}[]" if fact.get("multiple") and type_ in ("integer", "string", "object") else type_
