"""A list call taken apart: what of it is the user's, and where the walk's own conditions go."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.envelope import BatchParts
from bitrix24_async.core.walks.paging import Query, first_page, trouble_of
from bitrix24_async.core.wire import Fault
from bitrix24_async.errors import InvalidArgument, RateLimited, TransportError


class Deal(Entity, rename="upper", kw_only=True):
    """A row that cannot be without its id."""

    id: int
    title: str | None = None


def listing(params: Any = None, cursor: int | None = None, **paging: Any) -> ListCall[Any]:
    return ListCall("a.list", params or {}, dict, True, paging=Paging(**paging), cursor=cursor)


def query(params: Any = None, cursor: int | None = None, **paging: Any) -> Query:
    return Query(listing(params, cursor, **paging))


# What the user asked for.


@pytest.mark.parametrize(
    ("params", "walks"),
    [
        ({}, True),
        ({"order": {}}, True),
        ({"order": None}, True),
        ({"order": {"ID": "ASC"}}, True),
        ({"ORDER": {"id": "asc"}}, True),
        ({"order": {"ID": "DESC"}}, False),
        ({"order": {"TITLE": "ASC"}}, False),
        ({"order": {"ID": "ASC", "TITLE": "ASC"}}, False),
        ({"start": -1}, True),
        ({"start": None}, True),
        ({"start": 0}, False),
        ({"START": 50}, False),
    ],
)
def test_a_list_walks_along_its_id_unless_it_has_an_order_of_its_own(params: Any, walks: bool) -> None:
    """Ascending by id is the walk's order anyway; an offset is an order of pages."""
    assert query(params).walks_id is walks


@pytest.mark.parametrize(
    ("params", "walks"),
    [
        ({}, True),
        ({"sort": "ID"}, True),
        ({"sort": "id", "order": "asc"}, True),
        ({"sort": "ID", "order": "DESC"}, False),
        ({"sort": "NAME"}, False),
    ],
)
def test_an_order_in_two_texts_is_understood(params: Any, walks: bool) -> None:
    """Field and direction, ascending when nothing is said."""
    assert query(params, sort="sort").walks_id is walks


def test_a_method_without_a_filter_by_id_does_not_walk_along_it() -> None:
    """The catalogue says so."""
    assert query(keyset=False).walks_id is False


@pytest.mark.parametrize(
    ("conditions", "cursor", "low", "rest"),
    [
        ({}, None, None, None),
        ({}, 7, 7, None),
        ({">ID": 5}, None, 5, None),
        ({">id": "5"}, None, 5, None),
        ({">ID": 5}, 7, 7, None),
        ({">ID": 9}, 7, 9, None),
        ({">ID": 5, ">id": 8}, None, 8, None),
        ({">ID": 5, "STAGE": "WON"}, None, 5, {"STAGE": "WON"}),
        (
            {">=ID": 5, "<ID": 9, "@ID": [6], "ID": 6, "!ID": 7},
            None,
            None,
            {">=ID": 5, "<ID": 9, "@ID": [6], "ID": 6, "!ID": 7},
        ),
        ({">IDENT": 5}, None, None, {">IDENT": 5}),
        ({">": 5}, None, None, {">": 5}),
    ],
)
def test_the_users_own_lower_bound_is_where_the_walk_begins(conditions: Any, cursor: Any, low: Any, rest: Any) -> None:
    """Together with the cursor; every other condition stays in the filter."""
    found = query({"filter": conditions}, cursor)

    assert (found.low, found.params.get("filter")) == (low, rest)


@pytest.mark.parametrize("value", ["x", None, [], {}, "5.5"])
def test_a_lower_bound_that_is_no_number_is_refused(value: Any) -> None:
    """The walk cannot begin there."""
    with pytest.raises(InvalidArgument, match=r"^a\.list: the condition >ID is not a whole number$"):
        query({"filter": {">ID": value}})


@pytest.mark.parametrize("conditions", [["a"], "a", 5])
def test_a_filter_that_is_no_mapping_is_refused(conditions: Any) -> None:
    """The walk's own condition has to go into it."""
    with pytest.raises(InvalidArgument, match=r"^a\.list: filter is a (list|str|int), not a mapping$"):
        query({"filter": conditions})


@pytest.mark.parametrize("order", [["ID"], "ID"])
def test_an_order_that_is_no_mapping_is_refused(order: Any) -> None:
    """Unless the method takes texts."""
    with pytest.raises(InvalidArgument, match=r"^a\.list: order is not a mapping of fields to directions$"):
        query({"order": order})


def test_a_parameter_in_two_spellings_is_refused() -> None:
    """The portal folds their case and keeps one of the two filters: more rows than were asked for."""
    with pytest.raises(
        InvalidArgument, match=r"^a\.list: filter is given twice, in two spellings; the portal would drop one$"
    ):
        query({"FILTER": {"A": 1}, "filter": {"B": 2}})


def test_parameters_get_the_names_of_the_method() -> None:
    """Others keep theirs, and what is None is left out."""
    found = query({"FILTER": {"A": 1}, "Select": ["ID"], "entityTypeId": 2, "x": None}, filter="filter")

    assert found.params == {"select": ["ID"], "entityTypeId": 2, "filter": {"A": 1}}


@pytest.mark.parametrize(
    ("select", "sent"),
    [
        (["TITLE"], ["ID", "TITLE"]),
        (("TITLE",), ["ID", "TITLE"]),
        (["TITLE", "ID"], ["TITLE", "ID"]),
        (["*", "UF_*"], ["*", "UF_*"]),
        ([], []),
    ],
)
def test_a_selection_gets_the_id(select: Any, sent: Any) -> None:
    """The walk needs it in each row."""
    assert query({"select": select}).params["select"] == sent


def test_a_selection_that_is_a_text_is_refused() -> None:
    """Its letters would be taken for names."""
    with pytest.raises(InvalidArgument, match=r"a selection is a list of names, not 'TITLE'; write \['ID', 'TITLE'\]$"):
        query({"select": "TITLE"})


def test_a_start_that_is_no_number_is_refused() -> None:
    """The walk would begin anywhere."""
    with pytest.raises(InvalidArgument, match="start is a str, not a number"):
        query({"start": "x"})


def test_a_method_without_a_selection_keeps_the_users_parameter() -> None:
    """`select` means something else there, or nothing."""
    assert query({"select": "x"}, select=None).params == {"select": "x"}


# As text.


def test_a_command_is_the_users_call_with_the_walks_own_conditions_behind_it() -> None:
    """The order is ours, the rest the user's."""
    found = query({"filter": {">ID": 5, "STAGE": "WON"}, "order": {"ID": "ASC"}, "select": ["TITLE"]})

    assert found.text(by_id=True) == "a.list?select[0]=ID&select[1]=TITLE&filter[STAGE]=WON"
    assert found.text(by_id=True, only_id=True) == "a.list?select[0]=ID&filter[STAGE]=WON"
    assert found.text(by_id=False) == "a.list?order[ID]=ASC&select[0]=ID&select[1]=TITLE&filter[STAGE]=WON"


def test_a_command_without_parameters_is_ready_for_some() -> None:
    """The question mark is there."""
    assert [query().text(by_id=True), query(select=None).text(by_id=True, only_id=True)] == ["a.list?", "a.list?"]


def test_a_call_that_goes_alone_has_no_text() -> None:
    """A text that looks like a reference would be replaced by the portal."""
    assert query({"filter": {"TITLE": "$result[x]"}}).text(by_id=True) is None


def test_conditions_are_appended_in_the_methods_words() -> None:
    """Names of parameters and of the id are those of the method."""
    found = query(filter="FILTER", order="ORDER", start="START", filter_id="id", id="id")

    assert [found.above(None), found.above(5), found.above("$result[c0][49][ID]")] == [
        "",
        "&FILTER[%3Eid]=5",
        "&FILTER[%3Eid]=$result[c0][49][ID]",
    ]
    assert [found.up_to(None), found.up_to(9)] == ["", "&FILTER[%3C%3Did]=9"]
    assert [found.by_id(), found.by_id("DESC"), found.from_row(-1)] == [
        "&ORDER[id]=ASC",
        "&ORDER[id]=DESC",
        "&START=-1",
    ]
    assert query(sort="sort").by_id("DESC") == "&sort=ID&order=DESC"


def test_a_reference_leads_to_the_last_row_of_a_full_page() -> None:
    """Below the key of the rows, where there is one."""
    assert query().last_id_of("c3", 50) == "$result[c3][49][ID]"
    assert query(rows="items", id="id").last_id_of("c0", 10) == "$result[c0][items][9][id]"


# As values.


def test_one_page_is_asked_for_with_values() -> None:
    """For calls that go alone as JSON; the user's own parameters stay untouched."""
    params = {"filter": {"STAGE": "WON"}, "order": {"ID": "ASC"}}
    found = query(params)

    assert found.values(low=5, start=-1, by_id=True) == {
        "filter": {"STAGE": "WON", ">ID": 5},
        "order": {"ID": "ASC"},
        "start": -1,
    }
    assert found.values(low=None, start=0, by_id=False) == {**params, "start": 0}
    assert params == {"filter": {"STAGE": "WON"}, "order": {"ID": "ASC"}}


def test_an_order_in_two_texts_is_two_values() -> None:
    """The field in one parameter, the direction in the other."""
    assert query(sort="sort").values(low=None, start=0, by_id=True) == {"sort": "ID", "order": "ASC", "start": 0}


# One page, awaited.


def test_an_awaited_list_sends_what_it_was_given() -> None:
    """A call that is no list, or a list from its beginning."""
    call, first = Call("a.get", {"ID": 5}), listing({"select": ["TITLE"]})

    assert (first_page(call), first_page(first)) == ({"ID": 5}, {"select": ["TITLE"]})


@pytest.mark.parametrize(
    ("params", "paging", "sent"),
    [
        ({"select": ["TITLE"]}, {}, {"select": ["ID", "TITLE"]}),
        ({"select": ["ID", "TITLE"]}, {}, {"select": ["ID", "TITLE"]}),
        ({"select": []}, {}, {"select": []}),
        ({}, {}, {}),
        ({"select": ["TITLE"]}, {"select": None}, {"select": ["TITLE"]}),
    ],
)
def test_a_page_of_entities_is_selected_with_their_id(params: Any, paging: Any, sent: Any) -> None:
    """An entity cannot be without one."""
    call: ListCall[Any] = ListCall("a.list", params, Deal, True, paging=Paging(**paging))

    assert first_page(call) == sent


def test_a_page_behind_a_cursor_says_so_in_its_filter() -> None:
    """In ascending order, which is what a cursor means."""
    assert first_page(listing({"filter": {"STAGE": "WON"}}, cursor=7)) == {
        "filter": {"STAGE": "WON", ">ID": 7},
        "order": {"ID": "ASC"},
        "start": 0,
    }


@pytest.mark.parametrize(("params", "paging"), [({"order": {"TITLE": "ASC"}}, {}), ({}, {"keyset": False})])
def test_a_page_in_another_order_has_no_cursor(params: Any, paging: Any) -> None:
    """An id says nothing about a place in it."""
    with pytest.raises(InvalidArgument, match=r"^a\.list: a list with an order of its own cannot go on from an id$"):
        first_page(listing(params, cursor=7, **paging))


def test_the_trouble_of_a_page_is_the_portals_or_that_it_is_missing() -> None:
    """Both make the walk ask again, or end it by an error."""
    parts = BatchParts(faults={"c0": Fault("QUERY_LIMIT_EXCEEDED", "wait")})

    limit, missing = trouble_of(parts, "c0"), trouble_of(parts, "c1")

    assert (type(limit), type(missing)) == (RateLimited, TransportError)
    assert str(missing) == "the reply of the batch does not mention a page of the list"
