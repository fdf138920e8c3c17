"""Batches: maps of replies as PHP shapes them, halting, and what `$result[…]` turns into."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from bitrix24_async.sandbox import Sandbox, ServerLimits, faults
from bitrix24_async.sandbox.tables.references import substitute
from tests.sandbox.asking import ask, batch, escape, request, result
from tests.session.client import EMPTY

NOT_FOUND = {"error": "", "error_description": "Not found"}
BAD_ID = {"error": "", "error_description": "ID is not defined or invalid."}


@pytest.fixture
def sandbox() -> Sandbox:
    """Give a portal with 120 deals; deal 1 has a known title."""
    sandbox = Sandbox(**{**EMPTY, "deals": 120})
    result(sandbox, "crm.deal.update", {"id": 1, "fields": {"TITLE": "Secret deal"}})
    return sandbox


def test_replies_stand_under_their_labels(sandbox: Sandbox) -> None:
    """Totals and next pages have keys only where there are any; empty maps are lists."""
    commands = {
        "one": "crm.deal.list?select[]=ID",
        "two": "crm.deal.list?select[]=ID&filter[ID]=3",
        "add": "server.time",
    }
    found = batch(sandbox, commands)
    assert found["result"]["two"] == [{"ID": "3"}]
    assert found["result_total"] == {"one": 120, "two": 1}
    assert found["result_next"] == {"one": 50}
    assert found["result_error"] == []
    assert list(found["result"]) == ["one", "two", "add"]


def test_each_command_has_its_time_one_after_another(sandbox: Sandbox) -> None:
    """A command starts when the one before has ended; the first of its method tells what they all took."""
    sandbox.limits = ServerLimits.off(cost=0.5)
    commands = {"a": "server.time", "b": "scope", "c": "Server.Time"}
    times = result(sandbox, "batch", {"cmd": commands}, 1000.0)["result_time"]
    assert [(time["start"], time["finish"], time["operating"]) for time in times.values()] == [
        (1000.0, 1000.5, 1.0),
        (1000.5, 1001.0, 0.5),
        (1001.0, 1001.5, 0),
    ]


def test_the_outer_batch_has_a_time_but_bills_nothing(sandbox: Sandbox) -> None:
    """Operating time is counted for the commands alone."""
    sandbox.limits = ServerLimits.off(cost=0.5)
    response = sandbox.handle(request(sandbox, "batch", {"cmd": ["server.time", "server.time"]}), 1000.0)
    time = msgspec.json.decode(response.body)["time"]
    assert (time["start"], time["finish"], time["operating"]) == (1000.0, 1001.0, 0)


def test_labels_in_sequence_turn_maps_into_lists(sandbox: Sandbox) -> None:
    """A batch given as a list, or labelled 0, 1 …, is answered by lists."""
    commands = ["crm.deal.list?filter[ID]=1&select[]=ID", "crm.deal.list?filter[ID]=2&select[]=ID"]
    as_list = batch(sandbox, commands)
    assert as_list["result"] == [[{"ID": "1"}], [{"ID": "2"}]]
    assert as_list["result_total"] == [1, 1]
    assert batch(sandbox, dict(zip("01", commands, strict=True))) == as_list


def test_labels_out_of_sequence_stay_keys(sandbox: Sandbox) -> None:
    """Numbers that do not begin at 0, or are out of order, are keys of a map."""
    found = batch(sandbox, {"2": "server.time", "0": "server.time"})
    assert list(found["result"]) == ["2", "0"]


def test_errors_of_numbered_commands_may_become_a_list(sandbox: Sandbox) -> None:
    """Failures of 0 and 1 cannot be told from positions, while the success keeps its label."""
    found = batch(sandbox, {"0": "crm.deal.get?id=0", "1": "crm.deal.get?id=999", "35943": "crm.deal.get?id=2"})
    assert list(found["result"]) == ["35943"]
    assert found["result_error"] == [BAD_ID, NOT_FOUND]


def test_a_batch_that_fails_whole_is_still_a_good_reply(sandbox: Sandbox) -> None:
    """The status is 200 and every map of results is `[]`."""
    assert batch(sandbox, {"a": "crm.deal.get?id=0"}) == {
        "result": [],
        "result_error": {"a": BAD_ID},
        "result_total": [],
        "result_next": [],
    }


@pytest.mark.parametrize(("halt", "ran"), [(0, ["a", "c"]), (1, ["a"]), ("0", ["a", "c"]), ("1", ["a"]), (True, ["a"])])
def test_halt_stops_after_the_first_failure(sandbox: Sandbox, halt: Any, ran: list[str]) -> None:
    """The commands behind it stand in no map."""
    found = batch(sandbox, {"a": "server.time", "b": "crm.deal.get?id=0", "c": "server.time"}, halt=halt)
    assert list(found["result"]) == ran
    assert list(found["result_error"]) == ["b"]


def test_commands_beyond_fifty_are_refused(sandbox: Sandbox) -> None:
    """The first fifty run."""
    found = batch(sandbox, {f"c{i}": "server.time" for i in range(52)})
    refused = {"error": "ERROR_BATCH_LENGTH_EXCEEDED", "error_description": "Max batch length exceeded"}
    assert len(found["result"]) == 50
    assert found["result_error"] == {"c50": refused, "c51": refused}


def test_a_batch_runs_no_batch(sandbox: Sandbox) -> None:
    """Nested batches are refused by name."""
    found = batch(sandbox, {"a": "batch?cmd[0]=server.time", "b": "BATCH.json"})
    assert {error["error"] for error in found["result_error"].values()} == {"ERROR_BATCH_METHOD_NOT_ALLOWED"}


def test_an_unknown_method_fails_alone(sandbox: Sandbox) -> None:
    """Its neighbours run."""
    found = batch(sandbox, {"a": "no.such.method", "b": "server.time.json"})
    assert found["result_error"]["a"]["error"] == "ERROR_METHOD_NOT_FOUND"
    assert list(found["result"]) == ["b"]


@pytest.mark.parametrize("params", [{}, {"cmd": {}}, {"cmd": []}, {"cmd": 5}, {"cmd": {"a": {"not": "text"}}}])
def test_a_batch_of_nothing_has_five_empty_lists(sandbox: Sandbox, params: Any) -> None:
    """What is no text is no command."""
    names = ("result", "result_error", "result_total", "result_next", "result_time")
    assert ask(sandbox, "batch", params) == (200, {"result": {name: [] for name in names}})


def test_a_fragment_of_a_command_is_cut_off(sandbox: Sandbox) -> None:
    """An unescaped number sign ends the command; raw control characters become underscores."""
    found = batch(
        sandbox, {"a": "crm.deal.list?filter[ID]=5&select[]=ID#&filter[ID]=6", "b": "crm.deal.add?fields[TITLE]=a\nb"}
    )
    assert found["result"]["a"] == [{"ID": "5"}]
    assert result(sandbox, "crm.deal.get", {"id": found["result"]["b"]})["TITLE"] == "a_b"


def stored(sandbox: Sandbox, text: str) -> Any:
    """Return the title of a deal added with this text, after deal 1 was read as `c0` and a number as `c1`."""
    commands = {
        "c0": "crm.deal.get?id=1",
        "c1": "crm.deal.add?fields[TITLE]=x",
        "c2": f"crm.deal.add?fields[TITLE]={escape(text)}",
    }
    found = batch(sandbox, commands)["result"]
    return result(sandbox, "crm.deal.get", {"id": found["c2"]})["TITLE"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$result[c0][TITLE]", "Secret deal"),
        ("see $result[c0][TITLE]!", "see Secret deal"),
        ("$result[c0][ID]-$result[c0][ID]", "1"),
        ("$result[c0][ID] $result[c0][ID]", "1 1"),
        ("x$result[c1]", "x121"),
        ("$result[c0][TITLE][0]", "S"),
        ("$result[c0][TITLE][-1]", "l"),
        ("$result[c0][TITLE][99]", "Secret deal"),
        ("$result[c0][NOPE]", "Array"),
        ("$result[zz]", "Array"),
        ("$next[x]", "Array"),
        ("$RESULT[c0][ID]", None),
        ("see $RESULT[c0][ID]", "see $RESULT[c0][ID]"),
        ("hello $result[zz]", "hello $result[zz]"),
        ("costs $total[USD]", "costs $total[USD]"),
        ("$result", "$result"),
        ("$resulting", "$resulting"),
        ("$result[]", "$result[]"),
        ("$time[c0][date_start]", "2025-06-15T18:06:40+03:00"),
    ],
)
def test_a_text_that_looks_like_a_reference_is_one(sandbox: Sandbox, text: str, expected: str | None) -> None:
    """Escaping does not help: references are sought in decoded values, and what does not resolve is no error."""
    assert stored(sandbox, text) == expected


REPLIES: dict[str, dict[str, Any]] = {
    "result": {"c0": {"ID": "7", "LEAD_ID": None, "ids": [4, 5]}, "c1": 5, "c2": [], "c3": True},
    "error": {},
    "total": {"c0": 1},
    "next": {},
    "time": {"c0": {"start": 1.5}},
}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("$result[c0][ID]", "7"),
        ("$result[c0][ids][1]", 5),
        ("$result[c0][ids][01]", [4, 5]),
        ("$result[c0][ids][2]", [4, 5]),
        ("$result[c0][ids][x]", [4, 5]),
        ("$result[c0][LEAD_ID]", REPLIES["result"]["c0"]),
        ("$result[c0][NOPE]", REPLIES["result"]["c0"]),
        ("$result[c1]", 5),
        ("$result[c1][x]", 5),
        ("$result[c2][49][ID]", []),
        ("$result[c3]", True),
        ("is $result[c3]", "is $result[c3]"),
        ("$result[zz]", REPLIES["result"]),
        ("$total[c0]", 1),
        ("$time[c0][start]", 1.5),
        ("at $time[c0][start]", "at 1.5"),
        ("$next[x]", {}),
        ("$error[c0]", {}),
        ("$RESULT[c0]", None),
        ({"a": ["$result[c1]", {"b": "$result[c0][ID]"}]}, {"a": [5, {"b": "7"}]}),
    ],
)
def test_a_reference_is_walked_as_far_as_it_leads(value: Any, expected: Any) -> None:
    """The walk stops before the first step that is missing or null."""
    assert substitute(value, REPLIES) == expected


def test_a_reference_to_a_failed_command_meets_record_one(sandbox: Sandbox) -> None:
    """The array of all results counts as the number 1: deal 1 is overwritten."""
    commands = {
        "c0": "crm.deal.get?id=999",
        "c1": "crm.deal.get?id=5",
        "c2": "crm.deal.update?id=$result[c0]&fields[TITLE]=oops",
    }
    assert batch(sandbox, commands)["result"]["c2"] is True
    assert result(sandbox, "crm.deal.get", {"id": 1})["TITLE"] == "oops"


def test_pages_may_be_chained_by_the_last_id_of_the_page_before(sandbox: Sandbox) -> None:
    """Each page starts where the last one ended; behind a short page the chain starts again at id 1."""
    commands = {"c0": "crm.deal.list?order[ID]=ASC&filter[%3EID]=0&select[]=ID&start=-1"}
    for i in range(1, 5):
        commands[f"c{i}"] = f"crm.deal.list?order[ID]=ASC&filter[%3EID]=$result[c{i - 1}][49][ID]&select[]=ID&start=-1"
    pages = batch(sandbox, commands)["result"].values()
    assert [[row["ID"] for row in page][:: len(page) - 1] for page in pages] == [
        ["1", "50"],
        ["51", "100"],
        ["101", "120"],
        ["2", "51"],
        ["52", "101"],
    ]


def test_references_reach_into_items(sandbox: Sandbox) -> None:
    """What is wrapped is reached through its wrapping, one row or a whole page."""
    commands = {
        "a": "crm.item.list?entityTypeId=2&filter[id]=9",
        "b": "crm.item.get?entityTypeId=2&id=$result[a][items][0][id]",
        "c": "crm.item.update?entityTypeId=2&id=3&fields[title]=$result[a]",
        "d": "crm.item.update?entityTypeId=2&id=4&fields[title]=$result[a][items]",
    }
    found = batch(sandbox, commands)["result"]
    assert [found["b"]["item"]["id"], found["c"]["item"]["title"], found["d"]["item"]["title"]] == [9, "Array", "Array"]


def test_a_fault_may_meet_one_command(sandbox: Sandbox) -> None:
    """An error before the method, and one after it ran; a rule for `*` leaves commands alone."""
    sandbox.faults.add(
        faults.error("expired_token", status=401, method="crm.deal.add", nth=1),
        faults.error("INTERNAL_SERVER_ERROR", status=500, executed=True, method="crm.deal.add", nth=1),
        faults.error("NEVER", nth=2),
    )
    found = batch(sandbox, {f"c{i}": f"crm.deal.add?fields[TITLE]=mark:{i}" for i in range(3)})
    assert {label: error["error"] for label, error in found["result_error"].items()} == {
        "c0": "expired_token",
        "c1": "INTERNAL_SERVER_ERROR",
    }
    assert sandbox.executions == {
        ("crm.deal.update", ""): 1,
        ("crm.deal.add", "mark:1"): 1,
        ("crm.deal.add", "mark:2"): 1,
    }
    assert sandbox.refusals == {"expired_token": 1, "INTERNAL_SERVER_ERROR": 1}


def test_operating_time_may_run_out_within_a_batch(sandbox: Sandbox) -> None:
    """The method is refused from then on, others in the same batch go on."""
    sandbox.limits = ServerLimits.off(cost={"crm.deal.get": 250.0})
    sandbox.limits.operating = 300
    found = batch(
        sandbox, {"a": "crm.deal.get?id=1", "b": "crm.deal.get?id=1", "c": "crm.deal.get?id=1", "d": "server.time"}
    )
    assert list(found["result"]) == ["a", "b", "d"]
    assert found["result_error"]["c"]["error"] == "OPERATION_TIME_LIMIT"
