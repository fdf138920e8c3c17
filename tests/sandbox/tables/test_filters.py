"""Filters, orders, pages and selections of lists."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_async.sandbox import Sandbox
from tests.sandbox.asking import ask, result
from tests.session.client import EMPTY

DEALS: list[dict[str, Any]] = [
    {"TITLE": "Alpha", "OPPORTUNITY": 100, "COMMENTS": "x", "CLOSEDATE": "2025-01-01", "STAGE_ID": "NEW"},
    {"TITLE": "beta", "OPPORTUNITY": 20, "COMMENTS": None, "CLOSEDATE": "2025-03-01", "STAGE_ID": "WON"},
    {"TITLE": "Al_ba", "OPPORTUNITY": 3, "COMMENTS": "", "CLOSEDATE": "02.03.2025", "STAGE_ID": "NEW"},
    {"TITLE": "gamma 100", "OPPORTUNITY": "7.5", "COMMENTS": "X", "CLOSEDATE": None, "STAGE_ID": "LOSE"},
]


@pytest.fixture
def sandbox() -> Sandbox:
    """Give a portal with the four deals above."""
    sandbox = Sandbox(**EMPTY)
    for deal in DEALS:
        result(sandbox, "crm.deal.add", {"fields": deal})
    return sandbox


def found(sandbox: Sandbox, filter_: Any, **params: Any) -> list[int]:
    """Return the ids of the deals that a filter finds."""
    rows = result(sandbox, "crm.deal.list", {"filter": filter_, "select": ["ID"], **params})
    return [int(row["ID"]) for row in rows]


@pytest.mark.parametrize(
    ("filter_", "expected"),
    [
        ({}, [1, 2, 3, 4]),
        ([], [1, 2, 3, 4]),
        ({"STAGE_ID": "NEW"}, [1, 3]),
        ({"=STAGE_ID": "new"}, [1, 3]),
        ({"STAGE_ID": ["NEW", "LOSE"]}, [1, 3, 4]),
        ({"@STAGE_ID": ["WON", "LOSE"]}, [2, 4]),
        ({"!@STAGE_ID": ["WON", "LOSE"]}, [1, 3]),
        ({"!STAGE_ID": "NEW"}, [2, 4]),
        ({"!=STAGE_ID": "NEW"}, [2, 4]),
        ({">OPPORTUNITY": 7.5}, [1, 2]),
        ({">=OPPORTUNITY": "7.50"}, [1, 2, 4]),
        ({"<OPPORTUNITY": "20"}, [3, 4]),
        ({"<=OPPORTUNITY": 20}, [2, 3, 4]),
        ({">OPPORTUNITY": 5, "<OPPORTUNITY": 50}, [2, 4]),
        ({"OPPORTUNITY": "100"}, [1]),
        ({"OPENED": True}, [1, 2, 3, 4]),
        ({"!OPENED": "y"}, []),
        ({">CLOSEDATE": "no date"}, [1, 2, 3]),
        ({"COMMENTS": ""}, [2, 3]),
        ({"=COMMENTS": None}, [2, 3]),
        ({"!COMMENTS": ""}, [1, 4]),
        ({"!COMMENTS": "x"}, [2, 3]),
        ({">COMMENTS": "a"}, [1, 4]),
        ({"<COMMENTS": "a"}, []),
        ({"<=CLOSEDATE": "2025-03-01"}, [1, 2]),
        ({">CLOSEDATE": "2025-01-01T12:00:00+03:00"}, [2, 3]),
        ({"CLOSEDATE": "2025-03-02T00:00:00+03:00"}, [3]),
        ({"%TITLE": "AL"}, [1, 3]),
        ({"%TITLE": "l_b"}, [3]),
        ({"%=TITLE": "al%a"}, [1, 3]),
        ({"=%TITLE": "%100"}, [4]),
        ({"=%TITLE": "al__ha"}, []),
        ({"=%TITLE": "a_pha"}, [1]),
        ({"!%TITLE": "al"}, [2, 4]),
        ({"!=%TITLE": "al%"}, [2, 4]),
        ({"!%=TITLE": "al%"}, [2, 4]),
        ({"%COMMENTS": "x"}, [1, 4]),
        ({"!%COMMENTS": "x"}, [2, 3]),
        ({"%OPPORTUNITY": "20"}, [2]),
        ({"NO_SUCH_FIELD": "1", "STAGE_ID": "WON"}, [2]),
        ({"ID": 3}, [3]),
        ({"@ID": [4, 1, 99, "2"]}, [1, 2, 4]),
        ({"ID": [1, 2], "=ID": 2}, [2]),
        ({"@ID": [1, 2, 3], ">ID": 1, "STAGE_ID": "NEW"}, [3]),
        ({">ID": 2}, [3, 4]),
        ({">=ID": "2", "<ID": 4}, [2, 3]),
        ({"<=ID": 2}, [1, 2]),
        ({">ID": 3, "<ID": 2}, []),
        ({"!ID": 2}, [1, 3, 4]),
        ({"!@ID": [1, 2]}, [3, 4]),
        ({">ID": []}, [1, 2, 3, 4]),
        ({">ID": [["an unresolved reference"]]}, [2, 3, 4]),
        ({">ID": 1, "STAGE_ID": "NEW"}, [3]),
    ],
)
def test_an_operator_finds_its_rows(sandbox: Sandbox, filter_: Any, expected: list[int]) -> None:
    """Numbers compare as numbers, dates as dates, text without case; null is no value of its own."""
    assert found(sandbox, filter_) == expected


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ({}, [1, 2, 3, 4]),
        ({"ID": "ASC"}, [1, 2, 3, 4]),
        ({"ID": "desc"}, [4, 3, 2, 1]),
        ({"TITLE": "ASC"}, [3, 1, 2, 4]),
        ({"OPPORTUNITY": "DESC"}, [1, 2, 4, 3]),
        ({"STAGE_ID": "ASC", "OPPORTUNITY": "ASC"}, [4, 3, 1, 2]),
        ({"COMMENTS": "ASC", "ID": "DESC"}, [3, 2, 4, 1]),
        ({"CLOSEDATE": "ASC"}, [4, 1, 2, 3]),
        ({"NO_SUCH_FIELD": "ASC"}, [1, 2, 3, 4]),
    ],
)
def test_an_order_sorts_by_type_with_the_empty_first(sandbox: Sandbox, order: Any, expected: list[int]) -> None:
    """Several fields count from the first on."""
    assert found(sandbox, {}, order=order) == expected


def test_an_order_holds_within_a_filter(sandbox: Sandbox) -> None:
    """Ranges, sets and searches are sorted alike."""
    assert found(sandbox, {">ID": 1}, order={"OPPORTUNITY": "ASC"}) == [3, 4, 2]
    assert found(sandbox, {"@ID": [1, 2, 3]}, order={"OPPORTUNITY": "ASC"}) == [3, 2, 1]
    assert found(sandbox, {"@ID": [1, 2, 3]}, order={"ID": "DESC"}) == [3, 2, 1]
    assert found(sandbox, {"STAGE_ID": "NEW"}, order={"ID": "DESC"}) == [3, 1]


@pytest.mark.parametrize("order", [{"ID": "ASC"}, {"ID": "DESC"}, {"TITLE": "ASC"}])
@pytest.mark.parametrize("filter_", [{}, {">ID": 4}, {"!STAGE_ID": "WON"}, {"@ID": list(range(3, 120))}])
def test_pages_add_up_to_the_whole_list(filter_: Any, order: Any) -> None:
    """Walking by `next` shows each row once, and ends with a page that has none."""
    sandbox = Sandbox(deals=130)
    seen, start, totals = list[str](), 0, set[int]()
    while True:
        params = {"filter": filter_, "order": order, "start": start, "select": ["ID"]}
        _, body = ask(sandbox, "crm.deal.list", params)
        seen += [row["ID"] for row in body["result"]]
        totals.add(body["total"])
        if "next" not in body:
            break
        assert body["next"] == start + 50
        start = body["next"]
    assert totals == {len(seen)}
    assert len(set(seen)) == len(seen)


def test_start_minus_one_counts_nothing() -> None:
    """Neither a total nor a next page is told."""
    status, body = ask(Sandbox(deals=60), "crm.deal.list", {"start": -1, "select": ["ID"]})
    assert (status, sorted(body), len(body["result"])) == (200, ["result"], 50)


def test_a_page_past_the_end_is_empty() -> None:
    """Forwards and backwards."""
    sandbox = Sandbox(deals=60)
    for order in ({}, {"ID": "DESC"}):
        _, body = ask(sandbox, "crm.deal.list", {"start": 100, "order": order})
        assert body == {"result": [], "total": 60}


def test_the_last_page_from_the_end_is_short() -> None:
    """A list backwards ends with the first row."""
    _, body = ask(Sandbox(deals=60), "crm.deal.list", {"start": 50, "order": {"ID": "DESC"}, "select": ["ID"]})
    assert [row["ID"] for row in body["result"]] == [str(number) for number in range(10, 0, -1)]


def test_select_names_fields_and_masks(sandbox: Sandbox) -> None:
    """Without a selection custom fields and multifields stay away; the id is always there."""

    def keys(*select: str) -> set[str]:
        return set(result(sandbox, "crm.deal.list", {"select": select, "filter": {"ID": 1}})[0])

    own, custom = keys("*"), keys("UF_*")
    assert keys() == own
    assert keys("TITLE", "NO_SUCH_FIELD") == {"ID", "TITLE"}
    assert not any(name.startswith("UF_") for name in own)
    assert all(name.startswith("UF_") for name in custom - {"ID"})
    assert keys("*", "UF_*") == own | custom
    assert "CONTACT_IDS" not in own
    assert keys("CONTACT_IDS") == {"ID", "CONTACT_IDS"}


def test_a_multiple_field_matches_by_any_of_its_values(sandbox: Sandbox) -> None:
    """One of the values is enough."""
    name = "UF_CRM_1744103987"
    result(sandbox, "crm.deal.update", {"id": 2, "fields": {name: ["red", "blue"]}})
    assert found(sandbox, {name: "blue"}) == [2]
    assert found(sandbox, {f"!{name}": "blue"}) == [1, 3, 4]


def test_a_table_may_refuse_unknown_fields(sandbox: Sandbox) -> None:
    """Some methods ignore a filter that they do not know, some do not."""
    sandbox.tables["deal"].strict = True
    status, body = ask(sandbox, "crm.deal.list", {"filter": {"NOPE": 1}})
    assert (status, body["error"]) == (400, "INVALID_ARG_VALUE")


def test_a_table_may_ignore_the_cursor(sandbox: Sandbox) -> None:
    """A method that passes over conditions or `start` shows its first page for ever."""
    sandbox.tables["deal"].ignored = {"ID", "start"}
    sandbox.tables["deal"].size = 2
    _, body = ask(sandbox, "crm.deal.list", {"filter": {">ID": 2}, "start": 2, "select": ["ID"]})
    assert body == {"result": [{"ID": "1"}, {"ID": "2"}], "total": 4}


def test_groups_of_conditions_join_by_their_logic() -> None:
    """`crm.item.list` takes groups, nested, of which one or all have to hold."""
    sandbox = Sandbox(**{**EMPTY, "items": 30})

    def ids(filter_: Any) -> list[int]:
        rows = result(sandbox, "crm.item.list", {"entityTypeId": 133, "filter": filter_, "select": ["id"]})["items"]
        return [row["id"] for row in rows]

    assert ids({"0": {"logic": "OR", "id": 3, "=id": 5}}) == [3, 5]
    assert ids({"0": {"logic": "OR", "0": {"<id": 3}, "1": {">=id": 6, "<=id": 7}}}) == [1, 2, 6, 7]
    assert ids({"0": {"logic": "AND", ">id": 3, "<id": 6}, "<=id": 4}) == [4]
    assert ids([{">id": 3, "<id": 6}]) == [4, 5]


def test_an_item_filter_refuses_what_it_does_not_know() -> None:
    """The newer lists name the field that they refuse."""
    assert ask(Sandbox(), "crm.item.list", {"entityTypeId": 2, "filter": {"FIELD": 1}}) == (
        400,
        {"error": "INVALID_ARG_VALUE", "error_description": "Invalid filter: field 'FIELD' is not allowed in filter"},
    )


@pytest.mark.parametrize("name", ["filter", "order", "select"])
def test_a_list_wants_arrays(sandbox: Sandbox, name: str) -> None:
    """A text in their place is refused."""
    assert ask(sandbox, "crm.deal.list", {name: "x"}) == (
        400,
        {"error": "", "error_description": f"Parameter '{name}' must be array."},
    )
