"""What a cell holds becomes a record where examples prove it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bitrix24_async.codegen.module import Module
from bitrix24_async.codegen.plan import Plan
from bitrix24_async.codegen.services import Service
from bitrix24_async.schema.model import EntitySpec, MethodSpec, ParamSpec, ResultSpec, ScopeSpec
from tests.codegen.facts.test_importer import fact, imported

COLOUR = [{"name": "name", "type": "string"}, {"name": "code", "type": "string"}]
NAMED = [ParamSpec(name="name", type="string"), ParamSpec(name="code", type="string")]
SHOWN = [ParamSpec(name=name, type="string", readonly=True) for name in ("name", "code")]
RED = {"name": "red", "code": "r"}


def cell(folder: Path, replies: list[Any], *, type_: str = "array", nested: list[dict[str, Any]]) -> ParamSpec:
    """Return what becomes of one cell of a reply, whose values are given."""
    fields = [{"name": "ID", "type": "integer"}, {"name": "colour", "type": type_, "nested": nested}]
    shape = {"kind": "object", "key": "result", "fields": fields}
    found = imported(folder, [fact("shop.cart.get", result=shape, replies=[{"colour": value} for value in replies])])
    return found.methods[0].result.fields[1]


@pytest.mark.parametrize(
    ("replies", "nested", "type_", "fields"),
    [
        ([RED, [], None, False], COLOUR, "object", NAMED),
        ([[RED], []], COLOUR, "object[]", NAMED),
        ([[RED], {"3": RED}], COLOUR, "object[]", NAMED),
        ([{"5": RED}], COLOUR, "object{}", NAMED),
        ([{"main": RED}], COLOUR, "object{}", NAMED),
        ([{"main": RED}], [{"name": "<id>", "type": "object", "nested": COLOUR}], "object{}", NAMED),
        ([RED, RED], [], "object", SHOWN),
        ([{"a": RED, "b": RED, "c": RED}], [], "object{}", SHOWN),
        ([[RED, RED]], [], "object[]", SHOWN),
    ],
    ids=["object", "list", "gaps", "ids", "codes", "any key", "two samples", "keys of one kind", "two elements"],
)
def test_a_proven_object_is_a_record(
    tmp_path: Path, replies: list[Any], nested: list[dict[str, Any]], type_: str, fields: list[ParamSpec]
) -> None:
    """What its page lists are the fields of the object, of the elements, or of what stands below a key."""
    assert cell(tmp_path, replies, nested=nested) == ParamSpec(name="colour", type=type_, nested=fields)


@pytest.mark.parametrize(
    ("replies", "nested", "type_"),
    [
        ([], COLOUR, "any"),
        ([RED, "red"], COLOUR, "any"),
        ([RED], [], "object"),
        ([RED, {"size": 5, "weight": 1}], [], "object"),
        ([[RED, 5]], COLOUR, "array"),
        ([[RED], {"main": RED}], COLOUR, "any"),
        ([{"size": 5}], COLOUR, "object"),
        ([{"main": 5}], [{"name": "<id>", "type": "object", "nested": COLOUR}], "object"),
        ([{"en": "red", "de": "rot"}, {"en": "red", "de": "rot"}], [], "object"),
        ([{"U1": 5, "G2": 5}, {"U1": 5, "G2": 5}], [{"name": "U1", "type": "integer"}], "object"),
        ([{"a b": 5, "c d": 5}] * 2, [], "object"),
    ],
    ids=[
        "never shown",
        "text too",
        "one sample",
        "nothing common",
        "a number too",
        "lost keys",
        "other names",
        "no records",
        "languages",
        "codes",
        "sentences",
    ],
)
def test_what_is_not_proven_stays_wide(
    tmp_path: Path, replies: list[Any], nested: list[dict[str, Any]], type_: str
) -> None:
    """An object whose keys are data, or that one sample shows, is a mapping."""
    assert cell(tmp_path, replies, nested=nested) == ParamSpec(name="colour", type=type_)


def test_records_hold_records_to_depth_three(tmp_path: Path) -> None:
    """Below that an object is a dictionary."""
    value: Any = {"n": 1}
    nested: list[dict[str, Any]] = [{"name": "n", "type": "integer"}]
    for _ in range(3):
        value, nested = {"colour": value}, [{"name": "colour", "type": "object", "nested": nested}]

    found = [cell(tmp_path, [value], nested=nested)]
    while found[-1].nested:
        found.append(found[-1].nested[0])

    assert [(field.name, field.type) for field in found] == [("colour", "object")] * 4


def test_a_cell_that_other_replies_contradict_is_wide(tmp_path: Path) -> None:
    """A nested cell that no page describes is a number only where none of its name is anything else."""
    first = {"kind": "object", "key": "result", "fields": [{"name": "colour", "type": "object"}]}
    replies = [{"colour": {"size": 5, "code": "r"}}] * 2
    facts = [
        fact("shop.cart.get", result=first, replies=replies),
        fact("shop.cart.find", result=first, replies=[{"size": "big"}]),
    ]

    assert imported(tmp_path, facts).methods[0].result.fields[0].nested == [
        ParamSpec(name="size", type="any", readonly=True),
        ParamSpec(name="code", type="string", readonly=True),
    ]


NAMES = ("ID", "TITLE", "STAGE", "OWNER", "CREATED")
ROW = dict.fromkeys(NAMES, "x") | {"ID": "5"}


def holding(folder: Path, row: dict[str, Any], **described: Any) -> ScopeSpec:
    """Return a scope in which a record is returned, and held by another one."""
    table = [{"name": name, "type": "string"} for name in NAMES]
    records = [{"entity": "shop.item", "kind": "group", "version": "v2", "fields": table}]
    own = {"kind": "object", "key": "result", "record": "entity", "entity": "shop.item"}
    fields = [{"name": "item", "type": "object", **described}, {"name": "code", "type": "string"}]
    facts = [
        fact("shop.item.get", result=own, replies=[ROW]),
        fact("shop.cart.find", result={"kind": "object", "key": "result", "fields": fields}, replies=[{"item": row}]),
    ]
    return imported(folder, facts, records)


@pytest.mark.parametrize(
    ("row", "described"),
    [
        (ROW, {}),
        ({"ID": "5"}, {"type": "shop.item"}),
        ({"ID": "5"}, {"ref": "api-reference/data-types.md#shop.item"}),
    ],
    ids=["by its names", "by its type", "by the page of its type"],
)
def test_the_same_record_is_one_class_wherever_it_occurs(
    tmp_path: Path, row: dict[str, Any], described: dict[str, Any]
) -> None:
    """A record of the catalogue is known by its documented type, or by nearly all of its names."""
    found = holding(tmp_path, row, **described)

    assert found.methods[1].result.fields[0] == ParamSpec(name="item", type="object", entity="shop.item")
    module = Module(Plan(found), "cart")
    assert "    item: Item | None = None" in module.preamble()
    assert module.imports == {"Item": "bitrix24_async.scopes.shop.item"}


def test_a_record_that_others_hold_is_settled_by_them_too(tmp_path: Path) -> None:
    """What a cell of another record shows counts as much as what its own methods return."""
    found = holding(tmp_path, ROW | {"TITLE": {"a": 1}, "STAGE": 7})

    assert {field.name: field.type for field in found.entities[0].fields} == {
        "ID": "integer",
        "TITLE": "any",
        "STAGE": "string",
        "OWNER": "string",
        "CREATED": "string",
    }


@pytest.mark.parametrize(
    ("field", "name", "type_"),
    [
        (ParamSpec(name="paidBy", type="object", nested=NAMED), "CartPaidBy", "CartPaidBy"),
        (ParamSpec(name="tags", type="object[]", nested=NAMED), "CartTag", "builtins.list[CartTag]"),
        (ParamSpec(name="tags", type="object{}", nested=NAMED), "CartTag", "dict[str, CartTag]"),
    ],
    ids=["object", "list", "mapping"],
)
def test_a_held_record_is_called_after_its_holder_and_its_field(field: ParamSpec, name: str, type_: str) -> None:
    """Of many it is the name of one; whoever writes the field may write it in another shape."""
    plan = holder(field)
    module = Module(plan, "cart")
    fields = module.nested(plan.nodes["shop.cart"], ParamSpec(name="fields", type="object"))
    text = "\n".join(module.preamble()).replace("§", "")

    assert [owner.name for owner in plan.inner] == [name]
    assert f"class {name}(Entity, kw_only=True):" in text
    assert f"What `{field.name}` of a `Cart` holds; what is not declared is in `extra`." in text
    assert f": {type_} | None = None" in text
    assert fields == [ParamSpec(name=field.name)]


def test_two_classes_of_one_name_are_an_error() -> None:
    """No class is numbered: an entry of the overrides gives one of them another name."""
    fields = [
        ParamSpec(name=name, type=type_, nested=NAMED) for name, type_ in (("tag", "object"), ("tags", "object[]"))
    ]

    with pytest.raises(ValueError, match="shop: CartTag would be two things; see overrides.toml"):
        holder(*fields)


def test_a_mapping_of_records_is_a_result(tmp_path: Path) -> None:
    """Rows by their ids keep these as keys."""
    shape = {"kind": "map", "key": "result", "type": "object", "fields": COLOUR}
    found = imported(tmp_path, [fact("shop.cart.colours", result=shape, replies=[{"5": RED, "7": RED}])])
    plan = Plan(found)
    node = plan.nodes["shop.cart"]
    shown = Service(Module(plan, "cart"), node).returns(found.methods[0])

    assert found.methods[0].result == ResultSpec(shape="map", type="object", fields=NAMED)
    assert shown == "§Call[dict[str, CartColoursRow]]"


def test_a_mapping_of_the_rows_of_a_service_follows_their_type() -> None:
    """Whoever wants rows of another type gets them in a mapping as well."""
    result = ResultSpec(shape="map", type="object", entity="shop.cart")
    get = MethodSpec(method="shop.cart.get", kind="get", url="u", result=result)
    cart = EntitySpec(entity="shop.cart", fields=[ParamSpec(name="ID", type="integer")])
    plan = Plan(ScopeSpec(scope="shop", commit="", methods=[get], entities=[cart]))
    text = "\n".join(Service(Module(plan, "cart"), plan.nodes["shop.cart"]).method("get", get))

    assert "-> §Call[dict[str, §R]]:" in text
    assert 'self._call("shop.cart.get", {}, self._entities_by_key)' in text


def holder(*fields: ParamSpec) -> Plan:
    """Return the names of a scope whose carts have the given fields."""
    result = ResultSpec(shape="record", type="object", entity="shop.cart")
    get = MethodSpec(method="shop.cart.get", kind="get", url="u", result=result)
    cart = EntitySpec(entity="shop.cart", fields=list(fields))
    return Plan(ScopeSpec(scope="shop", commit="", methods=[get], entities=[cart]))
