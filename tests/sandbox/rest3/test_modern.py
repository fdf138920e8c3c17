"""REST 3.0 of the sandbox: envelopes, errors, conditions, relations, batches, keys."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from bitrix24_async.core.wire import Request, Response
from bitrix24_async.sandbox import Sandbox, ServerLimits
from tests.sandbox.asking import NOW
from tests.sandbox.asking import result as older
from tests.session.client import EMPTY

JSON = {"Content-Type": "application/json"}
DAY = 86_400
NEW = {"title": "New", "creatorId": 1, "responsibleId": 2}
PREFIX = "BITRIX_REST_V3_EXCEPTION_"


@pytest.fixture
def sandbox() -> Sandbox:
    """Give a portal with tasks and users."""
    return Sandbox(**{**EMPTY, "tasks": 120, "users": 10})


def send(sandbox: Sandbox, method: str, params: Any = None, now: float = NOW, **headers: str) -> Response:
    """Return the response to a request of the newer interface."""
    url = sandbox.webhook.replace("/rest/", "/rest/api/") + method
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    body = b"" if params is None else msgspec.json.encode(params)
    return sandbox.handle(Request(url=url, body=body, headers=JSON | sent), now)


def result(sandbox: Sandbox, method: str, params: Any = None) -> Any:
    """Return the result of a call that has to succeed."""
    response = send(sandbox, method, params)
    body = msgspec.json.decode(response.body)
    assert response.status == 200, body
    return body["result"]


def refused(sandbox: Sandbox, method: str, params: Any = None, **headers: str) -> tuple[int, Any]:
    """Return the status and the error of a call that has to fail."""
    response = send(sandbox, method, params, **headers)
    body = msgspec.json.decode(response.body)
    assert list(body) == ["error"], body
    return response.status, body["error"]


def code(sandbox: Sandbox, method: str, params: Any = None, **headers: str) -> str:
    """Return the code of a refusal without what all of them begin with."""
    found: str = refused(sandbox, method, params, **headers)[1]["code"]
    return found.removeprefix(PREFIX)


def ids(sandbox: Sandbox, **params: Any) -> list[int]:
    """Return the ids that a list shows."""
    return [row["id"] for row in result(sandbox, "tasks.task.list", {"select": ["id"], **params})["items"]]


# Envelopes.


def test_a_reply_is_a_result_with_its_time(sandbox: Sandbox) -> None:
    """There is neither a total nor a next page."""
    body = msgspec.json.decode(send(sandbox, "tasks.task.list", {"pagination": {"limit": 2}}).body)

    assert (list(body), list(body["result"]), len(body["result"]["items"])) == (["result", "time"], ["items"], 2)


def test_rows_have_true_types_and_newer_names(sandbox: Sandbox) -> None:
    """The table is the one of the older methods."""
    row = result(sandbox, "tasks.task.get", {"id": 7})["item"]
    same = older(sandbox, "tasks.task.get", {"taskId": 7})["task"]

    assert (row["id"], row["title"], row["creatorId"]) == (7, same["title"], int(same["createdBy"]))
    assert row["status"] in {"pending", "in_progress", "supposedly_completed", "completed", "deferred"}
    assert (type(row["needsControl"]), row["parentId"] or None) == (bool, int(same["parentId"] or 0) or None)


def test_errors_are_nested(sandbox: Sandbox) -> None:
    """What is wrong about a field is told by field."""
    assert refused(sandbox, "tasks.task.get") == (
        400,
        {
            "code": f"{PREFIX}VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "message": "Error during request object validation",
            "validation": [{"message": "Required field `id` is not specified", "field": "id"}],
        },
    )
    assert refused(sandbox, "tasks.task.get", {"id": 999}) == (
        400,
        {"code": f"{PREFIX}ENTITYNOTFOUNDEXCEPTION", "message": "There is no task 999"},
    )


@pytest.mark.parametrize(
    ("body", "kind"),
    [(b"{", "application/json"), (b"7", "application/json"), (b"id=7", "application/x-www-form-urlencoded")],
    ids=["cut", "a number", "a form"],
)
def test_only_json_is_read(sandbox: Sandbox, body: bytes, kind: str) -> None:
    """Neither forms nor broken bodies."""
    url = sandbox.webhook.replace("/rest/", "/rest/api/") + "tasks.task.get"
    response = sandbox.handle(Request(url=url, body=body, headers={"Content-Type": kind}), NOW)

    assert msgspec.json.decode(response.body)["error"]["code"] == f"{PREFIX}INVALIDJSONEXCEPTION"


def test_limits_and_sign_in_answer_in_the_older_form(sandbox: Sandbox) -> None:
    """One bucket serves both interfaces."""
    sandbox.limits = ServerLimits(2, 1)
    send(sandbox, "tasks.task.get", {"id": 1})
    limited = send(sandbox, "tasks.task.get", {"id": 1})
    url = "https://sandbox.bitrix24.test/rest/api/"
    wrong = Request(url=f"{url}1/wrong/tasks.task.get", body=b"{}", headers=JSON)

    assert (limited.status, msgspec.json.decode(limited.body)["error"]) == (503, "QUERY_LIMIT_EXCEEDED")
    assert msgspec.json.decode(sandbox.handle(wrong, NOW + 9).body)["error"] == "INVALID_CREDENTIALS"


def test_a_token_stands_in_the_body(sandbox: Sandbox) -> None:
    """Its address has no user."""
    sandbox.tokens["abc"] = NOW + 1
    url = "https://sandbox.bitrix24.test/rest/api/tasks.task.get"
    body = msgspec.json.encode({"id": 1, "select": ["id"], "auth": "abc"})

    assert sandbox.handle(Request(url=url, body=body, headers=JSON), NOW).status == 200
    assert sandbox.handle(Request(url=url, body=body, headers=JSON), NOW + 2).status == 401


def test_each_interface_has_its_own_methods(sandbox: Sandbox) -> None:
    """A method of one is unknown to the other."""
    response = send(sandbox, "crm.deal.get", {"id": 1})

    assert (response.status, msgspec.json.decode(response.body)["error"]) == (404, "ERROR_METHOD_NOT_FOUND")
    assert "tasks.task.field.list" not in older(sandbox, "methods")


# Lists.


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        ([["id", "<=", 3]], [1, 2, 3]),
        ([["id", 5]], [5]),
        ([["id", [5, 7]]], [5, 7]),
        ([["id", "in", [5, 7]], ["id", ">", 5]], [7]),
        ([["id", "between", [10, 12]]], [10, 11, 12]),
        ([["id", "<", 6], ["id", "!=", 3]], [1, 2, 4, 5]),
        ([{"logic": "or", "conditions": [["id", 2], ["id", "between", [4, 5]]]}], [2, 4, 5]),
        ([{"conditions": [["id", ">=", 119], {"logic": "or", "conditions": [["id", 1], ["id", 120]]}]}], [120]),
    ],
)
def test_conditions_are_joined_by_and(sandbox: Sandbox, conditions: Any, found: list[int]) -> None:
    """A group says otherwise; a scalar means equal, a list means one of."""
    assert ids(sandbox, filter=conditions) == found


def test_a_condition_is_on_what_is_shown(sandbox: Sandbox) -> None:
    """Words of a status and flags are translated, for the table keeps others."""
    params = {"select": ["id", "status", "needsControl"], "pagination": {"limit": 200}}
    rows = result(sandbox, "tasks.task.list", params | {"filter": [["status", "completed"], ["needsControl", False]]})

    assert rows["items"]
    assert {(row["status"], row["needsControl"]) for row in rows["items"]} == {("completed", False)}


def test_pages_are_cut_by_page_or_offset(sandbox: Sandbox) -> None:
    """Fifty rows a page where nothing is said."""
    assert len(ids(sandbox)) == 50
    assert ids(sandbox, pagination={"page": 3, "limit": 2}, order={"id": "DESC"}) == [116, 115]
    assert ids(sandbox, pagination={"offset": 118, "limit": 10}) == [119, 120]


@pytest.mark.parametrize(
    ("params", "name"),
    [
        ({"filter": {"id": 1}}, "INVALIDFILTER"),
        ({"filter": ["id"]}, "INVALIDFILTER"),
        ({"filter": [[1, 2]]}, "INVALIDFILTER"),
        ({"filter": [["nothing", 1]]}, "UNKNOWNDTOPROPERTY"),
        ({"filter": [["id", "like", 1]]}, "UNKNOWNFILTEROPERATOR"),
        ({"filter": [["id", "between", 1]]}, "UNKNOWNFILTEROPERATOR"),
        ({"order": {"nothing": "ASC"}}, "INVALIDORDER"),
        ({"order": {"id": "UP"}}, "INVALIDORDER"),
        ({"pagination": {"limit": "abc"}}, "INVALIDPAGINATION"),
        ({"pagination": {"limit": 1001}}, "INVALIDPAGINATION"),
        ({"select": ["responsible.nothing"]}, "UNKNOWNDTOPROPERTY"),
    ],
)
def test_what_a_list_does_not_know_is_refused(sandbox: Sandbox, params: Any, name: str) -> None:
    """Nothing is passed over but an unknown name in a selection."""
    assert code(sandbox, "tasks.task.list", params) == f"{name}EXCEPTION"
    assert ids(sandbox, select=["id", "nothing"], filter=[["id", 1]]) == [1]


def test_a_relation_comes_nested(sandbox: Sandbox) -> None:
    """Names with a dot are those of another record; a person who is gone has none."""
    task = result(sandbox, "tasks.task.get", {"id": 7, "select": ["responsible.id", "responsible.name"]})["item"]
    number = task["responsible"]["id"]
    rows = result(sandbox, "tasks.task.list", {"select": ["title", "creator.name"], "pagination": {"limit": 1}})

    assert task == {"id": 7, "responsible": {"id": number, "name": sandbox.tables["user"].value(number, "NAME")}}
    assert list(rows["items"][0]) == ["id", "title", "creator"]
    sandbox.tables["user"].delete(number)
    assert result(sandbox, "tasks.task.get", {"id": 7, "select": ["responsible.name"]})["item"] == {
        "id": 7,
        "responsible": {"name": None},
    }


def test_fields_are_described(sandbox: Sandbox) -> None:
    """One by one or all of them."""
    items = result(sandbox, "tasks.task.field.list")["items"]
    one = result(sandbox, "tasks.task.field.get", {"name": "needsControl"})["item"]

    assert one in items
    assert (one["type"], one["editable"], items[0]["name"], items[0]["editable"]) == ("bool", True, "id", False)
    assert code(sandbox, "tasks.task.field.get", {"name": "nothing"}) == "ENTITYNOTFOUNDEXCEPTION"


# Writes.


def test_a_task_is_made_changed_and_deleted(sandbox: Sandbox) -> None:
    """The newer names write the same cells."""
    number = result(sandbox, "tasks.task.add", {"fields": NEW | {"needsControl": True}})["item"]["id"]
    assert result(sandbox, "tasks.task.update", {"id": number, "fields": {"status": "completed"}}) == {"result": True}
    shown = result(sandbox, "tasks.task.get", {"id": number, "select": ["title", "status", "needsControl"]})["item"]
    assert shown == {"id": number, "title": "New", "status": "completed", "needsControl": True}
    assert older(sandbox, "tasks.task.get", {"taskId": number})["task"]["status"] == "5"
    assert result(sandbox, "tasks.task.delete", {"id": number}) == {"result": True}
    assert code(sandbox, "tasks.task.delete", {"id": number}) == "ENTITYNOTFOUNDEXCEPTION"


@pytest.mark.parametrize(
    ("params", "fields"),
    [
        ({}, ["fields"]),
        ({"fields": {"title": "a"}}, ["creatorId", "responsibleId"]),
        ({"fields": NEW | {"id": 7}}, ["id"]),
        ({"fields": NEW | {"title": 7, "creatorId": "x", "needsControl": "Y", "status": "2"}},
         ["title", "creatorId", "needsControl", "status"]),
        ({"fields": NEW | {"creatorId": True}}, ["creatorId"]),
    ],
)  # fmt: skip
def test_what_a_task_cannot_hold_is_told_by_field(sandbox: Sandbox, params: Any, fields: list[str]) -> None:
    """All of it at once."""
    _, error = refused(sandbox, "tasks.task.add", params)

    assert [entry["field"] for entry in error["validation"]] == fields


def test_a_field_that_nobody_knows_is_refused(sandbox: Sandbox) -> None:
    """Unlike in a selection."""
    assert code(sandbox, "tasks.task.add", {"fields": NEW | {"nothing": 1}}) == "UNKNOWNDTOPROPERTYEXCEPTION"


# Batches.


def test_a_batch_answers_in_order(sandbox: Sandbox) -> None:
    """An element that failed is an error at its place."""
    elements = [
        {"method": "tasks.task.get", "query": {"id": 2, "select": ["id"]}},
        {"method": "tasks.task.get", "query": {"id": 999}},
        {"method": "humanresources.employee.count"},
        {"method": "batch", "query": {}},
        {"query": {}},
        "noise",
    ]
    body = msgspec.json.decode(send(sandbox, "batch", elements).body)

    assert list(body) == ["result"]
    assert [found.get("item") or found.get("total") or "error" for found in body["result"]] == [
        {"id": 2}, "error", 10, "error", "error", "error",
    ]  # fmt: skip
    assert body["result"][3]["error"] == "ERROR_BATCH_METHOD_NOT_ALLOWED"


def test_a_batch_may_be_refused_as_a_whole(sandbox: Sandbox) -> None:
    """What ran before the element that failed has run."""
    sandbox.modern.whole = True
    elements = [{"method": "tasks.task.delete", "query": {"id": 1}}, {"method": "tasks.task.get", "query": {"id": 999}}]

    assert code(sandbox, "batch", elements) == "ENTITYNOTFOUNDEXCEPTION"
    assert 1 not in sandbox.tables["task"].ids


def test_a_batch_is_a_list_of_fifty_at_most(sandbox: Sandbox) -> None:
    """The older form is refused, and so is a longer list."""
    assert code(sandbox, "batch", {"cmd": {"a": "tasks.task.get"}}) == "INVALIDSELECTEXCEPTION"
    response = send(sandbox, "batch", [{"method": "rest.scope.list", "query": {}}] * 51)
    assert msgspec.json.decode(response.body)["error"] == "ERROR_BATCH_LENGTH_EXCEEDED"


# Keys.


def test_a_write_with_a_known_key_does_not_run(sandbox: Sandbox) -> None:
    """The stored reply comes back and says so, until the day is over."""
    first = send(sandbox, "tasks.task.add", {"fields": NEW}, idempotency_key="k")
    again = send(sandbox, "tasks.task.add", {"fields": NEW}, NOW + DAY - 1, Idempotency_Key="k")
    later = send(sandbox, "tasks.task.add", {"fields": NEW}, NOW + DAY, idempotency_key="k")

    assert (first.body, first.headers["idempotency-key"]) == (again.body, "k")
    assert ("idempotent-replayed" in first.headers, again.headers["idempotent-replayed"]) == (False, "true")
    assert (len(sandbox.tables["task"]), later.body == first.body) == (122, False)


def test_a_key_belongs_to_one_method_and_one_body(sandbox: Sandbox) -> None:
    """Another body is refused, another method is another write; a token is no part of a body."""
    send(sandbox, "tasks.task.add", {"fields": NEW}, idempotency_key="k")

    other = refused(sandbox, "tasks.task.add", {"fields": NEW | {"title": "b"}}, idempotency_key="k")
    assert (other[0], other[1]["code"]) == (422, f"{PREFIX}IDEMPOTENCYKEYREUSEDEXCEPTION")
    assert "idempotent-replayed" not in send(sandbox, "tasks.task.delete", {"id": 1}, idempotency_key="k").headers


def test_errors_are_not_stored(sandbox: Sandbox) -> None:
    """The next attempt runs."""
    assert code(sandbox, "tasks.task.delete", {"id": 999}, idempotency_key="k") == "ENTITYNOTFOUNDEXCEPTION"
    assert send(sandbox, "tasks.task.delete", {"id": 1}, idempotency_key="k").status == 200


@pytest.mark.parametrize("key", ["", "x" * 256, "\t"], ids=["none", "long", "control"])
def test_a_key_that_is_no_key_is_refused(sandbox: Sandbox, key: str) -> None:
    """It is 1 to 255 printable characters."""
    found = code(sandbox, "tasks.task.delete", {"id": 1}, idempotency_key=key)

    assert found == "INVALIDIDEMPOTENCYKEYEXCEPTION"


def test_reads_know_no_keys(sandbox: Sandbox) -> None:
    """Neither do batches."""
    read = send(sandbox, "tasks.task.get", {"id": 1}, idempotency_key="k")
    many = send(sandbox, "batch", [], idempotency_key="k")

    assert [list(response.headers) for response in (read, many)] == [["content-type"]] * 2


# The interface itself.


def test_the_interface_describes_itself(sandbox: Sandbox) -> None:
    """Its methods under their paths, and their scopes."""
    document = result(sandbox, "rest.documentation.openapi")

    assert "/tasks.task.get" in document["paths"]
    assert result(sandbox, "documentation") == document
    assert result(sandbox, "rest.scope.list")["tasks.task.get"] == "tasks"


# Lists that go on otherwise than by pages.


@pytest.fixture
def growing() -> Sandbox:
    """Give a portal with an event log and a knowledge base."""
    return Sandbox(**EMPTY, entries=120, collections=7)


def numbers(sandbox: Sandbox, method: str, **params: Any) -> list[int]:
    """Return the ids that a list of another kind shows."""
    return [row["id"] for row in result(sandbox, method, params)["items"]]


def test_the_log_has_pages_and_a_tail(growing: Sandbox) -> None:
    """The tail is what lies behind a value, in either direction."""
    tail = "main.eventlog.tail"

    assert numbers(growing, "main.eventlog.list", order={"id": "DESC"}, pagination={"limit": 2}) == [120, 119]
    assert numbers(growing, tail) == list(range(1, 51))
    assert numbers(growing, tail, cursor={"value": 118}, select=["id"]) == [119, 120]
    assert numbers(growing, tail, cursor={"value": 3, "order": "DESC", "limit": 2}) == [2, 1]
    assert numbers(growing, tail, cursor={"value": 0, "limit": 1}, filter=[["moduleId", "main"]]) == [
        next(n for n in range(1, 121) if growing.tables["entry"].value(n, "MODULE_ID") == "main")
    ]


def test_an_entry_of_the_log_has_true_types(growing: Sandbox) -> None:
    """Ids and users are numbers, a moment has its zone."""
    entry = result(growing, "main.eventlog.get", {"id": 7, "select": ["userId", "severity"]})["item"]

    assert entry == {
        "id": 7,
        "severity": growing.tables["entry"].value(7, "SEVERITY"),
        "userId": int(growing.tables["entry"].value(7, "USER_ID")),
    }
    assert code(growing, "main.eventlog.get", {"id": 999}) == "ENTITYNOTFOUNDEXCEPTION"


def test_a_tail_filters_by_anything_but_its_cursor(growing: Sandbox) -> None:
    """The two would contradict each other."""
    assert code(growing, "main.eventlog.tail", {"filter": [["id", ">", 5]]}) == "INVALIDFILTEREXCEPTION"
    assert code(growing, "main.eventlog.tail", {"cursor": {"limit": 0}}) == "INVALIDPAGINATIONEXCEPTION"


def test_a_cursor_leads_through_a_list(growing: Sandbox) -> None:
    """Each page tells where the next one begins, the last one that there is none."""
    cursor, pages = None, []
    while not pages or cursor is not None:
        pagination = {"limit": 3} | ({} if cursor is None else {"afterCursor": cursor})
        found = result(growing, "note.collection.list", {"pagination": pagination})
        pages.append([(row["position"], row["id"]) for row in found["items"]])
        cursor = found["nextCursor"]

    assert list(map(len, pages)) == [3, 3, 1]
    assert [place for page in pages for place in page] == sorted(place for page in pages for place in page)
    assert code(growing, "note.collection.list", {"pagination": {"afterCursor": 7}}).startswith("VALIDATION")


def test_a_collection_is_shown_alone(growing: Sandbox) -> None:
    """By its id."""
    assert result(growing, "note.collection.get", {"id": 2})["item"]["id"] == 2
    assert code(growing, "note.collection.get", {"id": 99}) == "ENTITYNOTFOUNDEXCEPTION"
