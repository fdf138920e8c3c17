"""Facts of the reference become the schema: types are settled by the examples."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from msgspec import convert

from bitrix24_async.codegen.facts.evidence import settled, shown_type
from bitrix24_async.codegen.facts.importer import import_facts
from bitrix24_async.schema.model import MethodSpec, PagingSpec, ParamSpec, ResultSpec, ScopeSpec

TYPES = {name: {"base": name} for name in ("integer", "string", "object", "array", "boolean", "date", "null")}


def fact(method: str, **given: Any) -> dict[str, Any]:
    """Return a line of the catalogue."""
    result = {"kind": None, "key": None, "type": None, "element": None, "record": None, "entity": None, "fields": []}
    return {
        "method": method,
        "version": "v2",
        "kind": given.pop("kind", "get"),
        "url": "u",
        "read": True,
        "scope": ["shop"],
        "deprecated": False,
        "replaced_by": None,
        "batchable": True,
        "params": given.pop("params", []),
        "result": result | given.pop("result", {}),
        "paging": given.pop("paging", None),
        "errors": [{"code": "E"}, {"code": "E"}],
        "examples": {"file": f"{method}.json" if given.get("replies") or given.get("requests") else None},
        **given,
    }


def imported(folder: Path, facts: list[dict[str, Any]], records: list[dict[str, Any]] | None = None) -> ScopeSpec:
    """Return what becomes of facts."""
    (folder / "examples").mkdir()
    for line in facts:
        replies = [{"body": {"result": result}} for result in line.pop("replies", [])]
        requests = [{"params": params} for params in line.pop("requests", [])]
        if line["examples"]["file"]:
            content = json.dumps({"responses": replies, "requests": requests})
            (folder / "examples" / line["examples"]["file"]).write_text(content)
    (folder / "methods.jsonl").write_text("\n".join(map(json.dumps, facts)))
    (folder / "entities.jsonl").write_text("\n".join(map(json.dumps, records or [])))
    (folder / "events.jsonl").write_text("")
    (folder / "types.json").write_text(json.dumps(TYPES))
    (folder / "SUMMARY.md").write_text(f"Source, commit {'a' * 40}")
    found, events = import_facts(folder).values()
    assert events == b""
    return convert(json.loads(found), ScopeSpec)


@pytest.mark.parametrize(
    ("documented", "seen", "expected"),
    [
        ("integer", ["5", 7, None, ""], "integer"),
        ("integer", ["five"], "string"),
        ("string", ["2026-03-01T09:30:00+03:00"], "datetime"),
        ("date", ["2026-03-01T09:30:00+03:00"], "datetime"),
        ("object", [[1]], "array"),
        ("array", [{"a": 1}], "object"),
        ("boolean", ["Y", "N"], "boolean"),
        ("string", [{"a": 1}, "x"], "any"),
        ("nobody knows", ["x"], "any"),
        ("integer", [], "integer"),
    ],
)
def test_a_type_is_settled_by_what_was_seen(documented: str, seen: list[Any], expected: str) -> None:
    """The documented type stays where every example decodes into it; else the narrowest that takes all."""
    assert settled(documented, seen) == expected


@pytest.mark.parametrize(
    ("seen", "expected"), [(["x"], "string"), ([True], "boolean"), ([1, "x"], "any"), ([None], "any"), ([], "any")]
)
def test_a_cell_without_a_table_is_what_was_seen(seen: list[Any], expected: str) -> None:
    """A field that only an example knows has the type of its values."""
    assert shown_type(seen) == expected


def result(folder: Path, shape: dict[str, Any], replies: list[Any]) -> ResultSpec:
    """Return the result of one method."""
    return imported(folder, [fact("shop.cart.get", result=shape, replies=replies)]).methods[0].result


@pytest.mark.parametrize(
    ("shape", "replies", "expected"),
    [
        ({"kind": None}, [1], ResultSpec()),
        ({"kind": "scalar", "key": "result", "type": "integer"}, [5], ResultSpec(type="integer")),
        ({"kind": "scalar", "key": "result", "type": "integer"}, [None], ResultSpec()),
        ({"kind": "scalar", "key": "result", "type": "null"}, [None], ResultSpec(type="null")),
        ({"kind": "scalar", "key": "result", "type": "null"}, [1], ResultSpec()),
        (
            {"kind": "wrapped-scalar", "key": "result.id", "type": "integer"},
            [{"id": 5}],
            ResultSpec(key="id", type="integer"),
        ),
        ({"kind": "object", "key": "result"}, [True], ResultSpec()),
        ({"kind": "object", "key": "result"}, [{}], ResultSpec(shape="object", type="object")),
        ({"kind": "map", "key": "result"}, [{"a": "x"}], ResultSpec(shape="map", type="string")),
        ({"kind": "map", "key": "result"}, [{"a": 1}], ResultSpec(shape="map")),
        ({"kind": "map", "key": "result"}, [], ResultSpec(shape="map")),
        ({"kind": "object", "key": "result", "record": "meta"}, [], ResultSpec(shape="map")),
        (
            {"kind": "wrapped-object", "key": "result.fields", "record": "meta"},
            [],
            ResultSpec(shape="map", key="fields", type="object"),
        ),
        ({"kind": "scalar", "key": "result", "type": "object"}, [], ResultSpec()),
        ({"kind": "object", "key": "result", "documented_type": "integer|object"}, [], ResultSpec()),
        ({"kind": "array", "key": "result", "element": "string"}, [["a"]], ResultSpec(shape="array", type="string")),
        ({"kind": "array", "key": "result", "element": None}, [[]], ResultSpec(shape="array")),
        ({"kind": "array", "key": "result", "element": "object"}, [{"1": {}}], ResultSpec()),
        (
            {"kind": "object", "key": "result", "fields": [{"name": "<code>", "type": "string"}]},
            [{"a": "x"}],
            ResultSpec(shape="map"),
        ),
        (
            {
                "kind": "wrapped-array",
                "key": "result.rows",
                "element": "object",
                "fields": [{"name": "rows", "type": "array", "nested": [{"name": "ID", "type": "string"}]}],
            },
            [{"rows": [{"ID": "5", "NEW": 1}]}],
            ResultSpec(
                shape="records",
                type="object",
                key="rows",
                fields=[
                    ParamSpec(name="ID", type="integer"),
                    ParamSpec(name="NEW", type="integer", readonly=True),
                ],
            ),
        ),
    ],
)
def test_a_result_has_the_shape_of_its_examples(
    tmp_path: Path, shape: dict[str, Any], replies: list[Any], expected: ResultSpec
) -> None:
    """What a method returns is told by its page as far as its examples agree."""
    assert result(tmp_path, shape, replies) == expected


@pytest.mark.parametrize(
    ("params", "requests", "needed"),
    [
        ({"id": False, "fields": False, "params": False}, [{"id": 5, "fields": {}}], ["id", "fields"]),
        ({"id": False, "fields": False}, [{"ID": 5}], ["id"]),
        ({"id": False, "fields": False}, [], ["id", "fields"]),
        ({"id": True, "fields": False}, [], ["fields"]),
        ({"id": False, "code": False}, [{"id": 5}], []),
        ({"id": False, "owner": True}, [], []),
        ({"id": False, "owner": True}, [{"id": 5, "owner": 1}], ["id"]),
    ],
)
def test_what_no_page_stars_is_needed_where_nothing_else_names_the_record(
    tmp_path: Path, params: dict[str, bool], requests: list[Any], needed: list[str]
) -> None:
    """An id and fields without a star are needed where every example gives them, and no other name stands for them."""
    listed = [{"name": name, "type": "string", "required": starred} for name, starred in params.items()]
    change = fact("shop.cart.update", kind="update", params=listed, requests=requests)

    found = imported(tmp_path, [change]).methods[0].params

    assert [param.name for param in found if param.inferred] == needed
    assert [param.name for param in found if param.required and not param.inferred] == [
        name for name, starred in params.items() if starred
    ]


def test_parameters_are_what_their_page_and_its_examples_say(tmp_path: Path) -> None:
    """An allowed value that an example breaks is none, and a type of many is one of the few that there are."""
    params = [
        {"name": "id", "type": "integer"},
        {"name": "note", "type": "string", "enum": ["a"]},
        {"name": "late", "type": "string", "enum": ["Y", "N"]},
        {"name": "tags", "type": "string", "multiple": True},
        {"name": "who", "type": "string[]"},
        {"name": "what", "type": "date[]"},
        {"name": "phones", "type": "crm_multifield[]"},
    ]
    spec = imported(tmp_path, [fact("shop.cart.get", params=params, requests=[{"ID": 5, "note": "b"}])]).methods[0]

    assert spec == MethodSpec(
        method="shop.cart.get",
        kind="get",
        url="u",
        read=True,
        scope=["shop"],
        errors=["E"],
        params=[
            ParamSpec(name="id", type="integer"),
            ParamSpec(name="note", type="string"),
            ParamSpec(name="late", type="boolean", flag="Y/N"),
            ParamSpec(name="tags", type="string[]"),
            ParamSpec(name="who", type="string[]"),
            ParamSpec(name="what", type="array"),
            ParamSpec(name="phones", type="object[]", entity="crm.multifield"),
        ],
    )


def test_a_sort_that_is_an_object_is_an_order(tmp_path: Path) -> None:
    """Field and direction in one object are an order, whatever the parameter is called."""
    params = [{"name": "SORT", "type": "object"}]
    paging = {"style": "start", "param": "start", "id": "ID", "filter": None, "sort": "SORT", "keyset": False}
    spec = imported(tmp_path, [fact("shop.cart.list", kind="list", params=params, paging=paging)]).methods[0]

    assert spec.paging == PagingSpec(style="start", param="start", id="ID", order="SORT")


def test_a_list_keeps_the_facts_of_its_walk(tmp_path: Path) -> None:
    """A list takes many ids at once where the page has the operator and the walk along the id fits."""
    paging = {"style": "start", "param": "start", "size": 50, "id": "ID", "filter": "filter", "keyset": True}
    params = [{"name": "filter", "type": "object", "operators": ["@"]}]
    spec = imported(tmp_path, [fact("shop.cart.list", kind="list", params=params, paging=paging)]).methods[0]

    assert spec.paging == PagingSpec(
        style="start", param="start", size=50, id="ID", filter="filter", keyset=True, many=True
    )


def test_the_table_of_a_page_is_the_record_of_the_one_group_that_returns_it(tmp_path: Path) -> None:
    """The same record is one class, whatever the pages call it."""
    records = [
        {"entity": "shop_basket", "kind": "object", "version": None, "fields": [{"name": "id", "type": "integer"}]},
        {"entity": "shop.cart", "kind": "group", "version": "v3", "fields": []},
    ]
    shape = {"kind": "object", "key": "result", "record": "table", "entity": "shop_basket"}
    rows = shape | {"kind": "array", "element": "object"}
    facts = [
        fact("shop.cart.get", result=shape, replies=[{"id": 5}]),
        fact("shop.cart.list", kind="list", result=rows, replies=[[{"id": 5}]]),
    ]
    found = imported(tmp_path, facts, records)

    assert [method.result.entity for method in found.methods] == ["shop.cart", "shop.cart"]
    assert [(entity.entity, entity.id, entity.always) for entity in found.entities] == [("shop.cart", "id", True)]


def test_a_reply_with_the_fields_of_its_group_is_its_record(tmp_path: Path) -> None:
    """A page that repeats the table does not make a second class."""
    names = ["ID", "TITLE", "STAGE_ID", "OWNER_ID", "CREATED"]
    fields = [{"name": name, "type": "string", "roles": ["get"]} for name in names]
    records = [{"entity": "shop.cart", "kind": "group", "version": "v2", "fields": fields}]
    shape = {"kind": "object", "key": "result", "record": "table", "fields": fields}
    found = imported(tmp_path, [fact("shop.cart.close", result=shape)], records)

    assert found.methods[0].result == ResultSpec(shape="record", type="object", entity="shop.cart")
    assert {field.readonly for field in found.entities[0].fields} == {True}
