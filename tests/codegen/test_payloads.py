"""The data of events become classes: one for each event, one for each shape inside them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, is_typeddict

import pytest

from bitrix24_async import schema
from bitrix24_async.codegen.facts.importer import import_facts
from bitrix24_async.codegen.payloads import payloads_module
from bitrix24_async.events import payloads
from bitrix24_async.events.event import Event
from bitrix24_async.schema.model import EventSpec, ParamSpec

TYPES = {"integer": {"base": "integer"}, "object": {"base": "object"}, "User": {"base": "integer"}}


def made(*events: EventSpec) -> dict[str, Any]:
    """Return the names that a generated module defines, with their annotations."""
    names: dict[str, Any] = {}
    exec(payloads_module(events), names)
    return {name: value.__annotations__ for name, value in names.items() if is_typeddict(value)}


def event(name: str, *data: ParamSpec) -> EventSpec:
    """Return an event."""
    return EventSpec(event=name, url="https://example.com/page.html", data=list(data))


def member(name: str, type: str = "string", *nested: ParamSpec) -> ParamSpec:
    """Return a member of an event's data."""
    return ParamSpec(name=name, type=type, nested=list(nested))


def shown(found: dict[str, Any]) -> dict[str, dict[str, str]]:
    """Return annotations as they are written."""
    return {name: {member: kind.__forward_arg__ for member, kind in members.items()} for name, members in found.items()}


def test_a_shape_that_two_events_hold_is_one_class() -> None:
    """One that has the same members of other types is another, and gets a number."""
    fields = member("FIELDS", "object", member("ID", "integer"))
    other = member("FIELDS", "object", member("ID"))
    third = member("FIELDS", "object", member("ID", "double"))

    assert shown(made(event("A.ON", fields), event("B", fields), event("C", other), event("D", third))) == {
        "FieldsId": {"ID": "int"},
        "FieldsId2": {"ID": "str"},
        "FieldsId3": {"ID": "float"},
        "A_ON": {"FIELDS": "FieldsId"},
        "B": {"FIELDS": "FieldsId"},
        "C": {"FIELDS": "FieldsId2"},
        "D": {"FIELDS": "FieldsId3"},
    }


def test_members_of_every_kind() -> None:
    """Lists, mappings by identifier, objects without members, what nobody describes, what cannot be spelled."""
    many = [member(name) for name in "abcde"]
    found = made(
        event(
            "ONX",
            member("rows", "array", member("id", "integer")),
            member("any", "array"),
            member("bots", "object", member("{BOT_ID}", "object", *many)),
            member("free", "object"),
            member("odd", "boolean"),
            member("not-a-name"),
        ),
        event("ONEMPTY"),
    )

    assert shown(found) == {
        "RowsId": {"id": "int"},
        "BotIdOfONX": dict.fromkeys("abcde", "str"),
        "ONX": {
            "rows": "list[RowsId]",
            "any": "list[Any]",
            "bots": "dict[str, BotIdOfONX]",
            "free": "dict[str, Any]",
            "odd": "Any",
        },
        "ONEMPTY": {},
    }


def test_facts_of_events_are_taken_into_the_schema(tmp_path: Path) -> None:
    """In order of their names; the name of a record stands for an object, what may be missing for what it is."""
    facts = [
        {
            "event": name,
            "url": "u",
            "deprecated": name == "B",
            "payload": [
                {"name": "user", "type": "User"},
                {"name": "FIELDS", "type": "undefined|object", "nested": [{"name": "ID", "type": "integer"}]},
                {"name": "x", "type": None},
            ],
        }
        for name in "BA"
    ]
    for name in ("methods", "entities"):
        (tmp_path / f"{name}.jsonl").write_text("")
    (tmp_path / "events.jsonl").write_text("\n".join(map(json.dumps, facts)))
    (tmp_path / "types.json").write_text(json.dumps(TYPES))
    (tmp_path / "SUMMARY.md").write_text(f"Source, commit {'a' * 40}")

    lines = import_facts(tmp_path)["events.jsonl"].splitlines()

    assert [json.loads(line)["event"] for line in lines] == ["A", "B"]
    assert json.loads(lines[1]) == {
        "event": "B",
        "url": "u",
        "deprecated": True,
        "data": [
            {"name": "user", "type": "object"},
            {"name": "FIELDS", "type": "object", "nested": [{"name": "ID", "type": "integer"}]},
            {"name": "x"},
        ],
    }


SAMPLES = {"integer": "5", "double": "1.5", "string": "x", "datetime": "x", "date": "x", "array": [], "object": {}}


def sample(members: list[ParamSpec]) -> dict[str, Any]:
    """Return data with every documented member, as a form brings them."""
    return {found.name: _value(found) for found in members}


def _value(found: ParamSpec) -> Any:
    if found.nested:
        inner = sample(found.nested)
        return [inner] if found.type == "array" else inner
    return SAMPLES.get(found.type, "x")


@pytest.mark.parametrize("spec", schema.events(), ids=lambda spec: spec.event)
def test_every_documented_event_is_read(spec: EventSpec) -> None:
    """Text from a form becomes the documented types; nothing at all is read as well."""
    type_ = getattr(payloads, spec.event.replace(".", "_"))

    assert set(Event(name=spec.event, data=sample(spec.data)).read(type_)) == {found.name for found in spec.data}
    assert Event(name=spec.event).read(type_) == {}
