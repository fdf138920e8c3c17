"""Methods of REST 3.0 without a handler of their own: tables, pages, errors, descriptions of fields."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from bitrix24_async.core.wire import Request
from bitrix24_async.sandbox import Sandbox
from bitrix24_async.sandbox.rest3.checks import check
from bitrix24_async.sandbox.rest3.modern import NestedRefusal
from bitrix24_async.schema.model import MethodSpec, ParamSpec
from tests.sandbox.asking import NOW
from tests.session.client import EMPTY

PREFIX = "BITRIX_REST_V3_EXCEPTION_"
REQUEST = f"{PREFIX}VALIDATION_REQUESTVALIDATIONEXCEPTION"
DTO = f"{PREFIX}VALIDATION_DTOVALIDATIONEXCEPTION"
PAGINATION = "Unable to recognize the pagination parameter"


@pytest.fixture
def sandbox() -> Sandbox:
    """Return a portal with seven rows in each table."""
    return Sandbox(**EMPTY, collections=7, rows=7)


def ask(sandbox: Sandbox, method: str, params: Any = None) -> tuple[int, Any]:
    """Return the status and the body of a reply of the newer interface."""
    url = sandbox.webhook.replace("/rest/", "/rest/api/") + method
    body = msgspec.json.encode(params or {})
    response = sandbox.handle(Request(url=url, body=body, headers={"Content-Type": "application/json"}), NOW)
    return response.status, msgspec.json.decode(response.body)


def result(sandbox: Sandbox, method: str, params: Any = None) -> Any:
    """Return the result of a call that has to succeed."""
    status, body = ask(sandbox, method, params)
    assert status == 200, body
    return body["result"]


def ids(sandbox: Sandbox, method: str, params: Any = None, key: str = "items") -> list[int]:
    """Return the ids of a page."""
    return [row["id"] for row in result(sandbox, method, params)[key]]


def test_a_document_lives_from_add_to_delete(sandbox: Sandbox) -> None:
    """What was added is got, what was updated is changed, what was deleted is not found."""
    added = result(sandbox, "note.document.add", {"fields": {"collectionId": 1, "title": "Plan"}})["item"]
    changed = result(sandbox, "note.document.update", {"id": added["id"], "fields": {"title": "Plans"}})["item"]
    assert (added["id"], added["title"], changed["title"]) == (8, "Plan", "Plans")
    assert result(sandbox, "note.document.get", {"id": 8})["item"] == changed

    assert result(sandbox, "note.document.delete", {"id": 8}) == {"result": True}
    assert ask(sandbox, "note.document.get", {"id": 8}) == (
        400,
        {"error": {"code": f"{PREFIX}ENTITYNOTFOUNDEXCEPTION", "message": "Record with ID = `8` not found"}},
    )
    assert sandbox.writes == {("note.document.add", ""): 1, ("note.document.update", ""): 1} | {
        ("note.document.delete", ""): 1
    }


def test_a_collection_lives_from_add_to_delete(sandbox: Sandbox) -> None:
    """The knowledge base has code of its own, and the same checks."""
    added = result(sandbox, "note.collection.add", {"fields": {"name": "Rules"}})["item"]
    number = {"id": added["id"]}
    assert result(sandbox, "note.collection.update", number | {"fields": {"name": "Rule"}})["item"]["name"] == "Rule"
    assert result(sandbox, "note.collection.archive", number) == {"result": True}
    assert result(sandbox, "note.collection.delete", number) == {"result": True}
    assert ask(sandbox, "note.collection.get", number)[1]["error"]["code"] == f"{PREFIX}ENTITYNOTFOUNDEXCEPTION"
    assert ask(sandbox, "note.collection.get")[1]["error"]["code"] == REQUEST
    assert ask(sandbox, "note.collection.add", {"fields": {}})[1]["error"]["code"] == DTO


@pytest.mark.parametrize(
    ("method", "params", "found"),
    [
        ("humanresources.node.list", {"type": "team", "pagination": {"limit": 3}}, [1, 2, 3]),
        ("humanresources.node.list", {"type": "team", "pagination": {"limit": 3, "page": 3}}, [7]),
        ("humanresources.node.list", {"type": "team", "pagination": {"limit": 3, "offset": 5}}, [6, 7]),
        ("humanresources.node.children", {"id": 1}, [1, 2, 3, 4, 5, 6, 7]),
        ("timeman.record.list", {"filter": [["id", ">", 5]], "order": {"id": "DESC"}}, [7, 6]),
        ("timeman.record.list", {"filter": [["id", "between", [2, 3]]]}, [2, 3]),
        ("mail.mailbox.list", {"name": "Name 3"}, [3]),
    ],
    ids=["first", "page", "offset", "all", "conditions", "between", "beside"],
)
def test_a_list_is_paged_in_its_way(sandbox: Sandbox, method: str, params: Any, found: list[int]) -> None:
    assert ids(sandbox, method, params) == found


def test_a_list_without_a_key_is_the_result(sandbox: Sandbox) -> None:
    """A thread is bounded by a limit that stands beside its parameters."""
    assert [row["id"] for row in result(sandbox, "mail.message.thread", {"id": 1, "limit": 2})] == [1, 2]


def test_a_search_says_whether_there_is_more(sandbox: Sandbox) -> None:
    one = result(sandbox, "note.document.search.list", {"query": "plan", "pagination": {"limit": 1}})
    every = result(sandbox, "note.document.search.list", {"query": "plan"})

    assert (len(one["items"]), one["hasMore"], len(every["items"]), every["hasMore"]) == (1, True, 7, False)


RANGE = {"startDate": {"from": "2000-01-01T00:00:00Z", "to": "2100-01-01T00:00:00Z"}}


def test_a_cursor_leads_through_a_list(sandbox: Sandbox) -> None:
    """Each page hands out where the next begins, the last one nothing."""
    after, pages = None, []
    for _ in range(3):
        pagination = {"limit": 3} | ({} if after is None else {"afterCursor": after})
        page = result(sandbox, "call.followup.list", {"filter": RANGE, "pagination": pagination})
        after = page["afterCursor"]
        pages.append(([row["callId"] for row in page["items"]], page["hasMore"]))

    assert (pages, after) == ([([1, 2, 3], True), ([4, 5, 6], True), ([7], False)], None)


def test_a_selection_keeps_the_id(sandbox: Sandbox) -> None:
    """Unknown names are passed over; a relation is selected whole."""
    assert result(sandbox, "mail.mailbox.get", {"id": 2, "select": ["name", "no"]}) == {
        "item": {"id": 2, "name": "Name 2"}
    }
    row = result(sandbox, "humanresources.node.get", {"id": 2, "select": ["members.id"]})["item"]
    assert list(row) == ["id", "members"]


def test_fields_are_described(sandbox: Sandbox) -> None:
    """All, or one of them; with the facts that a `select` names."""
    every = result(sandbox, "mail.mailbox.field.list", {"select": ["name", "type"]})["items"]
    one = result(sandbox, "note.document.field.get", {"name": "createdBy"})["item"]

    assert every[:2] == [{"name": "id", "type": "int"}, {"name": "name", "type": "string"}]
    assert one == {
        "name": "createdBy",
        "type": "int",
        "title": "createdBy",
        "description": None,
        "filterable": True,
        "sortable": True,
        "editable": False,
        "multiple": False,
    }


def test_other_methods_answer_in_their_shape(sandbox: Sandbox) -> None:
    """Fields that nobody knows are a sample."""
    assert result(sandbox, "mail.message.createchat", {"messageId": 5})["messageId"] == 5
    assert result(sandbox, "humanresources.node.move", {"id": 3, "parentId": 1})["id"] == 3
    assert result(sandbox, "tasks.task.access.field.get", {"name": "x"}) == {"item": {"1": None}}


@pytest.mark.parametrize(
    ("method", "params", "code", "fields"),
    [
        ("note.document.get", {}, REQUEST, ["id"]),
        ("note.document.get", {"id": "x"}, REQUEST, ["id"]),
        ("note.document.get", {"id": True}, REQUEST, ["id"]),
        ("note.file.add", {"documentId": 1, "fileName": 5}, REQUEST, ["fileName", "fileContent"]),
        ("tasks.task.file.attach", {"taskId": 1, "fileIds": 1}, REQUEST, ["fileIds"]),
        ("note.document.add", {"fields": {"title": 1}}, DTO, ["collectionId", "title"]),
        ("tasks.task.chat.message.send", {"fields": {"taskId": "x", "text": 5}}, REQUEST, ["taskId", "text"]),
        ("note.document.add", {"fields": {"no": 1}}, f"{PREFIX}UNKNOWNDTOPROPERTYEXCEPTION", []),
        ("note.document.get", {"id": 99}, f"{PREFIX}ENTITYNOTFOUNDEXCEPTION", []),
        ("mail.mailbox.get", {"id": 1, "select": ["no.name"]}, f"{PREFIX}UNKNOWNDTOPROPERTYEXCEPTION", []),
        ("mail.mailbox.get", {"id": 1, "select": "name"}, f"{PREFIX}INVALIDSELECTEXCEPTION", []),
        ("mail.mailbox.list", {"pagination": {"limit": 101}}, f"{PREFIX}INVALIDPAGINATIONEXCEPTION", []),
        ("mail.mailbox.field.list", {"select": ["no"]}, f"{PREFIX}UNKNOWNDTOPROPERTYEXCEPTION", []),
        (
            "mail.mailbox.field.get",
            {"name": "no"},
            "BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION",
            [],
        ),
        ("timeman.record.list", {"filter": [["id", "~", 5]]}, f"{PREFIX}UNKNOWNFILTEROPERATOREXCEPTION", []),
        ("timeman.record.list", {"filter": [["no", 5]]}, f"{PREFIX}UNKNOWNDTOPROPERTYEXCEPTION", []),
        ("call.followup.list", {"filter": {"startDate": {"from": "2026-01-01"}}}, "invalid_date_range", []),
        ("call.followup.list", {"filter": RANGE, "pagination": {"afterCursor": 1}}, "invalid_pagination", []),
        ("call.followup.list", {"filter": RANGE, "order": {"no": "ASC"}}, "invalid_order", []),
        ("mail.nothing", {}, "ERROR_METHOD_NOT_FOUND", []),
    ],
)
def test_a_refusal_tells_what_is_wrong(
    sandbox: Sandbox, method: str, params: Any, code: str, fields: list[str]
) -> None:
    """All wrong fields at once, under the code that the page lists."""
    body = ask(sandbox, method, params)[1]
    error = body["error"] if isinstance(body["error"], dict) else {"code": body["error"]}

    assert (error["code"], [wrong["field"] for wrong in error.get("validation", [])]) == (code, fields)


def test_a_parameter_without_a_type_takes_anything() -> None:
    """Only a value of a documented type can be wrong."""
    spec = MethodSpec(method="a.b", kind="get", url="", params=[ParamSpec(name="x", required=True)])

    check(spec, {"x": [1]}, ())
    with pytest.raises(NestedRefusal) as caught:
        check(spec, {}, ())
    assert caught.value.fields == {"x": "Required field `x` is not specified"}
