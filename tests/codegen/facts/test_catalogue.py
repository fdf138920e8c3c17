"""What the examples of one method say about the replies of another, and where pages are known to err."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bitrix24_async.codegen.facts.evidence import settled
from tests.codegen.facts.test_importer import fact, imported


def types(folder: Path, fields: list[dict[str, Any]], facts: list[dict[str, Any]]) -> dict[str, str]:
    """Return the types of the fields that `shop.cart.get` returns, whose page has no example."""
    shape = {"kind": "object", "key": "result", "record": "table", "fields": fields}
    found = imported(folder, [fact("shop.cart.get", result=shape), *facts])
    return {field.name: field.type for field in found.methods[0].result.fields}


@pytest.mark.parametrize(
    ("field", "elsewhere", "expected"),
    [
        ({"name": "SINCE", "type": "date"}, "07.11.2024", "string"),
        ({"name": "SINCE", "type": "date"}, 5, "any"),
        ({"name": "SINCE", "type": "date"}, "2024-11-07", "date"),
        ({"name": "CODE", "type": "integer"}, "A7", "any"),
        ({"name": "CODE", "type": "integer"}, None, "integer"),
        ({"name": "PARTS", "type": "array"}, None, "any"),
        ({"name": "PARTS", "type": "array"}, [1], "array"),
        ({"name": "PARTS", "type": "object"}, [1], "any"),
        ({"name": "TITLE", "type": "string"}, {"en": "Boat"}, "string"),
        ({"name": "ID", "type": "integer"}, "chat5", "integer"),
        ({"name": "UF_PLACE", "type": "integer"}, None, "any"),
        ({"name": "SHOW_FILTER", "type": "boolean"}, None, "string"),
        ({"name": "HELP_MESSAGE", "type": "string"}, None, "any"),
        ({"name": "PRICE", "type": "integer"}, None, "double"),
    ],
)
def test_a_cell_that_no_example_shows_is_what_its_name_is_elsewhere(
    tmp_path: Path, field: dict[str, Any], elsewhere: Any, expected: str
) -> None:
    """A page alone is believed where the rest of the scope does not contradict it."""
    other = fact("shop.box.get", replies=[{"inner": [{field["name"]: elsewhere}]}])

    assert types(tmp_path, [field], [other]) == {field["name"]: expected}


def test_a_description_of_fields_says_nothing_of_their_types(tmp_path: Path) -> None:
    """It has the same names, and objects below them."""
    described = fact("shop.cart.fields", kind="fields", replies=[{"COUNT": {"type": "integer"}}])

    assert types(tmp_path, [{"name": "COUNT", "type": "integer"}], [described]) == {"COUNT": "integer"}


def test_whole_numbers_of_a_price_have_a_fraction_one_day(tmp_path: Path) -> None:
    """What is money by its name is a decimal, whatever the one example shows."""
    fields = [{"name": "price", "type": "string"}, {"name": "priceId", "type": "integer"}]
    shape = {"kind": "object", "key": "result", "record": "table", "fields": fields}
    found = imported(tmp_path, [fact("shop.cart.get", result=shape, replies=[{"price": 5, "priceId": 5}])])

    assert [field.type for field in found.methods[0].result.fields] == ["double", "integer"]


@pytest.mark.parametrize(
    ("documented", "shown", "expected"),
    [
        ("string", ["5", "6", 7], "integer"),
        ("string", ["5", "6"], "string"),
        ("string", ["5", "6", "SALE"], "string"),
        ("boolean", ["1", "0", "1"], "boolean"),
        ("date", [], "any"),
    ],
)
def test_an_id_is_a_number_where_every_reply_has_one(
    tmp_path: Path, documented: str, shown: list[Any], expected: str
) -> None:
    """A few witnesses in the scope are enough; one text among them leaves it a text."""
    other = fact("shop.box.list", replies=[[{"OWNER_ID": value} for value in shown]])
    fields = [{"name": "OWNER_ID", "type": documented}, {"name": "XML_ID", "type": "string"}]

    assert types(tmp_path, fields, [other]) == {"OWNER_ID": expected, "XML_ID": "string"}


def test_a_list_that_spells_its_names_otherwise_has_its_own_record(tmp_path: Path) -> None:
    """One class has one spelling; of two as common as each other, that of a single record is the group's."""
    names = ["ID", "TITLE", "STAGE_ID", "OWNER_ID"]
    records = [{"entity": "shop.cart", "version": "v2", "fields": [{"name": n, "type": "string"} for n in names]}]
    shape = {"kind": "object", "key": "result", "record": "entity", "entity": "shop.cart"}
    row = dict.fromkeys(names, "5")
    rows = shape | {"kind": "array", "element": "object", "record": "example"}
    lower = {name.lower(): "5" for name in names}
    facts = [
        fact(
            "shop.cart.list",
            kind="list",
            result=rows | {"fields": [{"name": "id", "type": "string"}]},
            replies=[[lower]],
        ),
        fact("shop.cart.get", result=shape, replies=[row]),
    ]
    found = imported(tmp_path, facts, records)

    assert [method.result.entity for method in found.methods] == [None, "shop.cart"]
    assert [field.name for field in found.methods[0].result.fields] == ["id", "title", "stage_id", "owner_id"]


@pytest.mark.parametrize(
    ("documented", "seen", "expected"),
    [
        ("string", [5, "6"], "integer"),
        ("string", [5, "box"], "string"),
        ("datetime", ["32400"], "integer"),
        ("integer", ["007"], "string"),
    ],
)
def test_a_type_is_not_what_a_decoder_would_make_of_a_text(documented: str, seen: list[Any], expected: str) -> None:
    """Digits are no moment, a code with a zero in front is no number, and a number is no text."""
    assert settled(documented, seen) == expected


def test_a_manifest_is_no_record_of_its_group(tmp_path: Path) -> None:
    """It tells about the methods, in the words of the fields."""
    fields = [{"name": name, "type": "string"} for name in ("A", "B", "C", "D", "E")]
    shape = {"kind": "object", "key": "result", "record": "example", "fields": fields}
    table = {"entity": "shop.cart", "version": "v2", "scope": "shop", "fields": fields}
    found = imported(
        tmp_path, [fact("shop.cart.getManifest", result=shape), fact("shop.cart.get", result=shape)], [table]
    )

    assert [method.result.entity for method in found.methods] == [None, "shop.cart"]


def test_pages_of_one_record_add_to_each_other(tmp_path: Path) -> None:
    """What may be written as a day comes back as a moment; of two tables the one with the objects in it is taken."""
    known = [{"name": name, "type": "string"} for name in ("A", "B", "C", "D")]
    table = [*known, {"name": "SINCE", "type": "date"}, {"name": "OWNER", "type": "object"}]
    nested = [{"name": "NAME", "type": "string"}]
    shown = [*known, {"name": "SINCE", "type": "datetime"}, {"name": "OWNER", "type": "object", "nested": nested}]
    shape = {"kind": "object", "key": "result", "record": "table", "entity": "shop.cart", "fields": shown}
    row = {"SINCE": "2024-11-07T10:00:00+03:00", "OWNER": {"NAME": "Ann"}, "A": "", "B": "", "C": "", "D": ""}
    records = [{"entity": "shop.cart", "version": "v2", "scope": "shop", "fields": table}]
    found = imported(tmp_path, [fact("shop.cart.get", result=shape, replies=[row])], records)
    fields = {field.name: field for field in found.entities[0].fields}

    assert fields["SINCE"].type == "datetime"
    assert [inner.name for inner in fields["OWNER"].nested] == ["NAME"]
