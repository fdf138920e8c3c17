"""The fields of a record: which there are, and of which type each cell is.

A documented type stays where no example contradicts it, and what no example shows is declared as wide as
experience advises. What a cell holds is a record of its own where examples prove it, to depth three.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from bitrix24_async.codegen.facts.catalogue import Catalogue, is_family
from bitrix24_async.codegen.facts.evidence import proves, settled, shown_type
from bitrix24_async.codegen.facts.nesting import held
from bitrix24_async.codegen.facts.parameters import parameter
from bitrix24_async.codegen.words.names import attribute
from bitrix24_async.schema.model import ParamSpec

__all__ = ["DEPTH", "table"]

# So deep do records hold records; below, an object is a dictionary.
DEPTH = 3
SHOWN = "shown"
# Text in a list and a mapping by language in one record, or more values than the flag that pages call it.
POLYMORPHIC = dict.fromkeys(
    (
        "EDIT_FORM_LABEL",
        "LIST_COLUMN_LABEL",
        "LIST_FILTER_LABEL",
        "ERROR_MESSAGE",
        "HELP_MESSAGE",
        "UF_CRM_TASK",
        "DEFAULT_VALUE",
    ),
    "any",
) | {"SHOW_FILTER": "string"}
# What may have a fraction, whole as it is in an example.
MONEY = re.compile(
    r"(?i)\w*(price|amount|opportunity|cost|summ?|discount|brutto|netto|quantity|weight)(_?value|account)?"
)
# A name of one record's number, unlike those of other systems and of codes.
IDENTIFIER = re.compile(r"(?!.*(?i:xml|external|origin|guid|code)_?(?i:id)$)\w*(_ID|_id|[a-z]Id)", re.ASCII)
# So many values have to be numbers before a text is one.
WITNESSES = 3


def table(
    catalogue: Catalogue, home: str, facts: list[dict[str, Any]], rows: list[dict[str, Any]], depth: int = 0
) -> list[ParamSpec]:
    """Return the fields of a record, each of a type that the rows of the examples do not contradict."""
    documented = {fact["name"]: fact for fact in facts if not is_family(fact["name"])}
    found = {name: parameter(catalogue, fact) for name, fact in documented.items()}
    shown = dict.fromkeys(name for row in rows for name in row if not is_family(name))
    found |= {name: ParamSpec(name=name, type=SHOWN, readonly=True) for name in shown if name not in found}
    attributes = Counter(map(attribute, found))
    for spec in found.values():
        seen = [row[spec.name] for row in rows if spec.name in row]
        spec.type = (
            _shown(catalogue, home, spec, seen, depth)
            if spec.type == SHOWN
            else _cell_type(catalogue, home, spec, seen)
        )
        # Of two spellings of one name the one of replies is the attribute.
        spec.seen = bool(seen) and attributes[attribute(spec.name)] > 1
        spec.nested, spec.enum, spec.keys, spec.operators, spec.default = [], [], [], [], None
        if depth < DEPTH and not spec.entity:
            _nest(catalogue, home, spec, documented.get(spec.name, {"name": spec.name}), seen, depth + 1)
    return list(found.values())


def _nest(catalogue: Catalogue, home: str, spec: ParamSpec, fact: dict[str, Any], seen: list[Any], depth: int) -> None:
    """Make a record of what a cell holds, or a list or a mapping of records, where examples prove one."""
    inner = held(catalogue, home, fact, seen)
    if inner is None:
        return
    spec.type, spec.entity = inner.shape, inner.entity
    if not inner.entity:
        spec.nested = table(catalogue, home, inner.facts, inner.rows, depth)


def _shown(catalogue: Catalogue, home: str, spec: ParamSpec, seen: list[Any], depth: int) -> str:
    """Return the type of a cell that no table has; in a nested record other replies have a say too."""
    type_ = shown_type(seen)
    if not depth or settled(type_, catalogue.elsewhere(home, ParamSpec(name=spec.name, type=type_))) == type_:
        return type_
    return "any"


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
