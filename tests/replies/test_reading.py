"""Every recorded reply goes the way of a session: judged, taken apart, its results given to their calls."""

from __future__ import annotations

import json
from typing import Any

import pytest
from msgspec import Raw

from bitrix24_async.core.batch import LABELS, outcomes_of, spent_by
from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.decode import decode_batch, decode_package, decode_reply, decode_rows, decode_value
from bitrix24_async.core.walks.ids import ids_of
from bitrix24_async.core.wire import Response, Time, refusal
from bitrix24_async.errors import APIError, NotFound, TransportError
from tests.replies.recorded import EVERY, as_sent, is_batch, needs_recordings, replies

pytestmark = needs_recordings

PARTS = ("result", "result_error", "result_total", "result_next", "result_time")


def by_label(part: Any) -> dict[str, Any]:
    """Return what belongs to each label: a list has numbers for labels."""
    return part if isinstance(part, dict) else {str(number): each for number, each in enumerate(part)}


def relabelled(reply: dict[str, Any]) -> tuple[list[str], bytes]:
    """Return the labels of a recorded batch, and its reply as it would be under ours."""
    parts = {name: by_label(reply["result"][name]) for name in PARTS}
    labels = sorted(
        parts["result"] | parts["result_error"], key=list(parts["result_time"] | parts["result_error"]).index
    )
    ours = dict(zip(labels, LABELS, strict=False))
    inner = {name: {ours[label]: each for label, each in part.items()} or [] for name, part in parts.items()}
    return labels, as_sent({**reply, "result": inner})


@pytest.mark.parametrize("headers", [{}, {"content-length": "1"}])
@pytest.mark.parametrize(("name", "number"), EVERY)
def test_a_recorded_reply_is_no_refusal(name: str, number: int, headers: dict[str, str]) -> None:
    """Whatever failed in it failed inside a batch, which itself succeeded."""
    assert refusal(Response(status=200, headers=headers, body=as_sent(replies(name)[number]))) is None


@pytest.mark.parametrize(("name", "number"), EVERY)
def test_a_recorded_reply_is_read_whole(name: str, number: int) -> None:
    """Every result, count, next offset and error, and the operating time of each command."""
    sent = replies(name)[number]
    if not is_batch(sent):
        reply = decode_reply(as_sent(sent))

        assert decode_value(reply.result or b"", Any) == sent["result"]
        assert (reply.total, reply.next, reply.fault) == (sent.get("total"), sent.get("next"), None)
        assert reply.time == time_of(sent["time"])
        return
    parts = {part: by_label(sent["result"][part]) for part in PARTS}
    batch = decode_batch(as_sent(sent))

    assert {label: decode_value(raw, Any) for label, raw in batch.results.items()} == parts["result"]
    assert (batch.totals, batch.nexts) == (parts["result_total"], parts["result_next"])
    assert {
        label: {"error": fault.error, "error_description": fault.error_description}
        for label, fault in batch.faults.items()
    } == parts["result_error"]
    assert batch.times == {label: time_of(time) for label, time in parts["result_time"].items()}
    assert (batch.fault, batch.time) == (None, time_of(sent["time"]))


def time_of(said: dict[str, Any]) -> Time:
    return Time(*(said.get(name) for name in ("duration", "finish", "operating", "operating_reset_at")))


@pytest.mark.parametrize(("name", "number"), EVERY)
def test_a_recorded_batch_gives_each_call_its_own_outcome(name: str, number: int) -> None:
    """Under our labels no list takes the place of a map, so that errors are matched too."""
    sent = replies(name)[number]
    if not is_batch(sent):
        return
    labels, body = relabelled(sent)
    calls = [Call("a.get", {"ID": label}, read=True) for label in labels]
    results, faults = by_label(sent["result"]["result"]), by_label(sent["result"]["result_error"])

    for label, outcome in zip(labels, outcomes_of(calls, decode_batch(body), "example.com"), strict=True):
        if label in faults:
            assert isinstance(outcome.error, APIError)
            assert (outcome.status, outcome.error.description) == ("failed", faults[label]["error_description"])
        else:
            assert (outcome.error, outcome.value) == (None, results[label])


@pytest.mark.parametrize(
    "name", ["crm_dealcategory_stage_list_batch_of_one", "crm_get_batch_of_two_error", "crm_lead_get_batch_error"]
)
def test_a_list_in_the_place_of_a_map_is_given_to_nobody(name: str) -> None:
    """Labels that are numbers make lists, in which nobody can tell whose the results are."""
    found = outcomes_of([Call("a.get", {})] * 2, decode_batch(as_sent(replies(name)[0])), "example.com")

    assert [type(outcome.error) for outcome in found] == [TransportError] * 2


def test_words_without_a_code_are_understood() -> None:
    """Errors of the CRM come with an empty code; what is not there is `NotFound` all the same."""
    labels, body = relabelled(replies("crm_get_batch_of_two_error")[0])
    found = outcomes_of([Call("crm.lead.get", {})] * len(labels), decode_batch(body), "example.com")

    assert [(type(outcome.error), outcome.status) for outcome in found] == [(APIError, "failed"), (NotFound, "failed")]


# Lists.


@pytest.mark.parametrize(
    ("name", "rows", "id_name", "many"),
    [
        ("crm_lead_list_several_pages_success", None, "ID", 7_531),
        ("get_all_tasks", "tasks", "id", 1_570),
        ("stagehistory", "items", "ID", 490),
    ],
)
def test_a_recorded_export_is_read_whole(name: str, rows: str | None, id_name: str, many: int) -> None:
    """A page, then packages; every row of it, none doubled, by the key of the rows and the name of their id."""
    first, *packages = [as_sent(reply) for reply in replies(name)]
    pages = [decode_rows(decode_reply(first).result or b"", dict, rows)]
    for package in packages:
        pages += decode_package(package, dict, rows).pages.values()
    ids = [each for page in pages for each in ids_of(dict, id_name)(page)]

    assert (len(ids), len(set(ids))) == (many, many)
    assert [len(page) for page in pages] == [50] * (many // 50) + [many % 50] * bool(many % 50)


def test_an_empty_list_in_a_batch_is_an_empty_page() -> None:
    """Its count is 0, and nothing else is told."""
    labels, body = relabelled(replies("batch_list_empty")[0])
    call: ListCall[Any] = ListCall("crm.lead.list", {}, dict, True, paging=Paging())

    [outcome] = outcomes_of([call], decode_batch(body), "example.com")

    page = outcome.unwrap()
    assert (labels, list(page), page.total, page.next, page.cursor) == (["order0000000000"], [], 0, None, None)


def test_rows_below_a_key_are_found() -> None:
    """`items`, camel case, true numbers."""
    reply = decode_reply(as_sent(replies("crm_item_list")[0]))

    assert ids_of(dict, "id")(decode_rows(reply.result or b"", dict, "items")) == [1, 2, 3]


def test_a_result_below_a_key_of_a_batch_is_found() -> None:
    """An added item comes back whole, below `item`."""
    sent = replies("crm_item_add")[0]
    _, body = relabelled(sent)
    [outcome] = outcomes_of([Call("crm.item.add", {}, key="item")], decode_batch(body), "example.com")

    [item] = sent["result"]["result"].values()
    assert outcome.value == item["item"]


@pytest.mark.parametrize("name", ["crm_contact_add_batch", "lists_element_add_batch"])
def test_an_add_answers_with_a_number(name: str) -> None:
    """One for each call, in order."""
    sent = replies(name)[0]
    labels, body = relabelled(sent)

    found = outcomes_of([Call("a.add", {}, int)] * len(labels), decode_batch(body), "example.com")

    assert [outcome.value for outcome in found] == list(sent["result"]["result"].values())


# Operating time.


def test_the_time_of_a_package_of_tasks_is_the_one_on_its_first_command() -> None:
    """Its whole time stands on the first command and nothing on the thirty others."""
    labels, body = relabelled(replies("get_all_tasks")[1])
    batch = decode_batch(body)

    spent = spent_by([Call("tasks.task.list", {})] * len(labels), batch.times)

    assert list(spent) == ["tasks.task.list"]
    assert spent["tasks.task.list"].operating == pytest.approx(46.0, abs=0.1)


def test_a_raw_row_is_a_slice_of_the_reply() -> None:
    """Whoever wants the bytes themselves gets them."""
    reply = decode_reply(as_sent(replies("crm_item_list")[0]))

    rows = decode_rows(reply.result or b"", Raw, "items")

    assert [json.loads(bytes(row))["id"] for row in rows] == [1, 2, 3]
