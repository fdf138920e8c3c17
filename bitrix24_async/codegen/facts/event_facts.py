"""What the reference tells of events, as the facts that the schema holds."""

from __future__ import annotations

from typing import Any

import msgspec

from bitrix24_async.codegen.facts.catalogue import Catalogue
from bitrix24_async.schema.model import EventSpec, ParamSpec

__all__ = ["event_facts"]


def event_facts(catalogue: Catalogue) -> bytes:
    """Return the file of events: one a line, in order of their names."""
    specs = [
        EventSpec(
            event=fact["event"],
            url=fact["url"],
            deprecated=fact["deprecated"],
            data=[_member(catalogue, member) for member in fact["payload"]],
        )
        for fact in sorted(catalogue.events(), key=lambda fact: str(fact["event"]))
    ]
    return b"".join(msgspec.json.encode(spec) + b"\n" for spec in specs)


def _member(catalogue: Catalogue, fact: dict[str, Any]) -> ParamSpec:
    """Return a member of an event's data; the names of records (`Chat`, `User`) stand for objects there."""
    documented = [part for part in (fact["type"] or "any").split("|") if part not in ("undefined", "null")]
    nested = [_member(catalogue, inner) for inner in fact.get("nested", [])]
    kind = "object" if documented[0][:1].isupper() else catalogue.type("|".join(documented))
    return ParamSpec(name=fact["name"], type=kind, nested=nested)
