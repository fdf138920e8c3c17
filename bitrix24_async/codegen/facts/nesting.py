"""What a cell of a record holds: a record, a list of them, or a mapping by identifier.

Examples have to prove it: a page that lists fields may mean those of the object, those of the elements of a list,
or those below a key that nobody can know. Where no page lists any, two rows have to look alike, since one sample
is no record. A record of the catalogue is recognised by its documented type, or by nearly all of its names.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from msgspec import Struct

from bitrix24_async.codegen.facts.catalogue import Catalogue, elements, is_family, is_open, key_of, record_fields
from bitrix24_async.codegen.facts.evidence import proves

__all__ = ["Held", "held", "held_rows"]

# So many names make a record, where its type is not documented; and so many of them have to be known.
ALIKE, KNOWN = 5, 0.9
# Two objects of one kind may be a beginning and an end.
PAIR = 2
# Keys that are data: a language, or something with a number.
DATA = re.compile(r"(?!id)[a-z]{2}|\w*\d")


class Held(Struct, frozen=True):
    """What a cell holds: `object`, `object[]` or `object{}`, of a record of the catalogue or one of its own."""

    shape: str
    rows: list[dict[str, Any]]
    facts: list[dict[str, Any]]
    entity: str | None


def held(catalogue: Catalogue, home: str, fact: dict[str, Any], seen: list[Any]) -> Held | None:
    """Return what the values of a cell prove that it holds, None where that is no record."""
    values = [value for value in seen if proves(value) and value is not False]
    facts = fact.get("nested") or []
    keyed = len(facts) == 1 and is_open(facts[0]["name"])
    facts = (facts[0].get("nested") or []) if keyed else facts
    facts = [field for field in facts if not is_family(field["name"])]
    names = {field["name"] for field in facts}
    shape = _shape(values, names, keyed=keyed)
    if shape is None:
        return None
    rows = values if shape == "object" else [row for value in values for row in elements(value)]
    entity = _entity(catalogue, home, fact, rows)
    if entity is None and not _is_record(rows, names):
        return None
    return Held(shape, rows, facts, entity)


def _shape(values: list[Any], names: set[str], *, keyed: bool) -> str | None:
    if not values or not all(isinstance(value, dict | list) for value in values):
        return None
    objects = all(isinstance(cell, dict) for value in values for cell in elements(value))
    mappings = [value for value in values if isinstance(value, dict)]
    if len(mappings) < len(values):
        # PHP writes a list with gaps as an object.
        gaps = all(key.isdigit() for value in mappings for key in value)
        return "object[]" if objects and gaps else None
    if objects and (keyed or _is_mapping(mappings, names)):
        return "object{}"
    return None if keyed else "object"


def _is_mapping(values: list[dict[str, Any]], names: set[str]) -> bool:
    """Say whether the keys of objects are identifiers: numbers, or what stands above the names of a page."""
    keys = {key for value in values for key in value}
    inner = [set(cell) for value in values for cell in value.values()]
    if all(key.isdigit() for key in keys):
        return True
    if names:
        return not names & keys and any(names & cell for cell in inner)
    return len(inner) > PAIR and all(cell == inner[0] for cell in inner)


def _is_record(rows: list[dict[str, Any]], names: set[str]) -> bool:
    """Say whether objects have fields, rather than keys that are data."""
    shown = {key for row in rows for key in row}
    fields = {key for key in shown if key.isidentifier()}
    data = {key for key in shown if DATA.fullmatch(key)}
    if 2 * len(fields) <= len(shown) or 2 * len(data) >= len(shown):
        return False
    if names:
        return bool(names & shown)
    common = set.intersection(*map(set, rows))
    return len(rows) > 1 and len(common) > 1 and 2 * len(common) >= len(shown)


def _entity(catalogue: Catalogue, home: str, fact: dict[str, Any], rows: list[dict[str, Any]]) -> str | None:
    """Return the record of the catalogue that objects are, as methods of the same scope return it."""
    shown, known = {key for row in rows for key in row}, catalogue.known(home.partition(".")[0])
    page, _, anchor = (fact.get("ref") or "").removeprefix("api-reference/").partition("#")
    said = [(fact.get("type") or "").removesuffix("[]"), anchor, f"{page.removesuffix('.md')}#{anchor}"]
    for name in (catalogue.names.get(name) for name in said):
        if name in known and _share(shown, known[name]) >= 0.7:
            return name
    if len(shown) < ALIKE:
        return None
    share, name = max(((_share(shown, known[name]), name) for name in sorted(known)), default=(0.0, None))
    return name if share >= KNOWN else None


def _share(shown: set[str], known: set[str]) -> float:
    return len(shown & known) / len(shown)


def held_rows(catalogue: Catalogue) -> dict[str, list[dict[str, Any]]]:
    """Return what the examples show of each record of the catalogue in cells of other records."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for fact in catalogue.methods:
        home, facts = fact["method"].rpartition(".")[0], record_fields(fact["result"], key_of(fact["result"]))
        _gather(catalogue, home, facts, catalogue.rows(fact), found)
    return found


def _gather(
    catalogue: Catalogue,
    home: str,
    facts: list[dict[str, Any]],
    rows: list[dict[str, Any]],
    found: dict[str, list[dict[str, Any]]],
) -> None:
    documented = {fact["name"]: fact for fact in facts}
    for name in dict.fromkeys(name for row in rows for name in row):
        fact = documented.get(name, {"name": name})
        inner = held(catalogue, home, fact, [row[name] for row in rows if name in row])
        if inner is not None:
            if inner.entity:
                found[inner.entity] += inner.rows
            _gather(catalogue, home, inner.facts, inner.rows, found)
