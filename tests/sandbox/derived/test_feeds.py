"""Lists of rows that the reference leaves open, and pages by number that a method clamps."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_async.sandbox import Sandbox
from tests.sandbox.asking import result
from tests.session.client import EMPTY


@pytest.fixture
def sandbox() -> Sandbox:
    """Return a portal with seven rows in each list."""
    return Sandbox(**{**EMPTY, "tasks": 7}, rows=7)


@pytest.mark.parametrize(
    ("params", "ids"),
    [
        ({}, [7, 6, 5, 4, 3, 2, 1]),
        ({"LIMIT": 2}, [7, 6]),
        ({"LIMIT": 2, "LAST_ID": 3}, [2, 1]),
        ({"LIMIT": 2, "FIRST_ID": 3}, [4, 5]),
        ({"LAST_ID": 1}, []),
    ],
    ids=["newest", "limit", "down", "up", "end"],
)
def test_messages_go_down_from_the_newest(sandbox: Sandbox, params: Any, ids: list[int]) -> None:
    """`LAST_ID` goes on downward, `FIRST_ID` upward; neither brings the row that it names."""
    rows = result(sandbox, "im.dialog.messages.get", {"DIALOG_ID": "chat1", **params})["messages"]

    assert [row["id"] for row in rows] == ids


def test_a_row_has_a_number_a_date_and_a_text(sandbox: Sandbox) -> None:
    (row,) = result(sandbox, "im.dialog.messages.get", {"DIALOG_ID": "chat1", "LIMIT": 1})["messages"]

    assert (list(row), row["text"]) == (["id", "date", "text"], "Text 7")


@pytest.mark.parametrize("order", [{"ID": "ASC"}, {"id": "asc"}], ids=["upper", "lower"])
def test_messages_that_are_searched_go_up_when_asked_to(sandbox: Sandbox, order: dict[str, str]) -> None:
    params = {"CHAT_ID": 1, "ORDER": order, "LIMIT": 2, "LAST_ID": 2}

    assert [row["id"] for row in result(sandbox, "im.dialog.messages.search", params)["messages"]] == [3, 4]


def test_notifications_that_want_an_answer_come_first(sandbox: Sandbox) -> None:
    """Ids fall in each of the two parts; the last id goes on in the part that `LAST_TYPE` names."""
    rows = result(sandbox, "im.notify.get")["notifications"]
    places = [(row["notify_type"] != 1, -row["id"]) for row in rows]
    last = rows[2]
    rest = result(sandbox, "im.notify.get", {"LAST_ID": last["id"], "LAST_TYPE": last["notify_type"]})["notifications"]

    assert (places, len(places)) == (sorted(places), 7)
    assert rest == rows[3:]


@pytest.mark.parametrize(
    ("params", "ids", "follows", "more"),
    [({"limit": 3}, [1, 2, 3], 4, True), ({"offset": 6}, [6, 7], 8, False), ({"offset": 8}, [], 8, False)],
    ids=["first", "last", "empty"],
)
def test_a_queue_says_where_it_goes_on(sandbox: Sandbox, params: Any, ids: list[int], follows: int, more: bool) -> None:
    found = result(sandbox, "im.v2.Event.get", params)

    assert [event["eventId"] for event in found["events"]] == ids
    assert (found["nextOffset"], found["hasMore"]) == (follows, more)


def test_templates_come_by_their_ids(sandbox: Sandbox) -> None:
    """A list that the page shows as a map is one, and an empty one is a list, as PHP has it."""
    some = result(sandbox, "crm.documentgenerator.template.list", {"filter": {">id": 5}})["templates"]
    none = result(sandbox, "crm.documentgenerator.template.list", {"filter": {">id": 7}})["templates"]

    assert ({name: row["id"] for name, row in some.items()}, none) == ({"6": 6, "7": 7}, [])


@pytest.mark.parametrize(
    ("place", "ids"),
    [
        (None, ["1", "2", "3", "4", "5", "6", "7"]),
        ({"nPageSize": 3, "iNumPage": 2}, ["4", "5", "6"]),
        ({"nPageSize": 3, "iNumPage": 9}, ["7"]),
    ],
    ids=["none", "second", "past-the-end"],
)
def test_a_page_past_the_end_is_the_last_one_again(sandbox: Sandbox, place: Any, ids: list[str]) -> None:
    """`task.items.getlist` lists the tasks by places of parameters, and clamps their number."""
    params = {"0": {"ID": "asc"}, "1": {}, "2": []} | ({} if place is None else {"3": place})

    assert [row["ID"] for row in result(sandbox, "task.items.getlist", params)] == ids
