"""Methods without a handler of their own do what the reference says of them."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs

from bitrix24_async.sandbox import Sandbox
from bitrix24_async.sandbox.derived.catalogue import Scope, find
from bitrix24_async.sandbox.derived.forms import cell
from bitrix24_async.schema.model import EntitySpec, MethodSpec, ParamSpec, ResultSpec
from tests.sandbox.asking import NOW, ask, request, result, told
from tests.sandbox.calling import small


@pytest.fixture
def sandbox() -> Sandbox:
    """Give a portal with three rows in each table that comes from the reference."""
    return small(rows=3)


def refused(code: str, description: str, status: int = 400) -> tuple[int, dict[str, str]]:
    """Return what a refusal looks like."""
    return status, {"error": code, "error_description": description}


def test_a_table_is_made_on_first_use(sandbox: Sandbox) -> None:
    """A group of methods costs nothing before one of them is called."""
    assert "crm.quote" not in sandbox.tables
    result(sandbox, "CRM.Quote.List")
    assert len(sandbox.tables["crm.quote"]) == 3


def test_rows_follow_from_the_seed(sandbox: Sandbox) -> None:
    """Two portals hold the same rows, with another seed others."""
    rows = result(sandbox, "crm.quote.list")
    assert rows == result(Sandbox(rows=3), "crm.quote.list")
    assert rows != result(Sandbox(1, rows=3), "crm.quote.list")


def test_a_list_takes_filter_order_and_select(sandbox: Sandbox) -> None:
    """They mean what they mean for deals."""
    asked = {"filter": {">ID": 1}, "order": {"ID": "DESC"}, "select": ["ID", "TITLE"]}
    rows = [{"ID": "3", "TITLE": "Title 3"}, {"ID": "2", "TITLE": "Title 2"}]
    assert ask(sandbox, "crm.quote.list", asked) == (200, {"result": rows, "total": 2})
    assert len(result(sandbox, "crm.quote.list", {"select": ["*"], "start": -1})[0]) > 20


def test_rows_and_records_stand_under_their_key(sandbox: Sandbox) -> None:
    """A method of the catalogue answers with `vat` and `vats`, numbers as numbers."""
    row = result(sandbox, "catalog.vat.add", {"fields": {"name": "a", "rate": "20", "id": 77, "no": 1}})["vat"]
    assert (row["id"], row["name"], row["rate"]) == (4, "a", 20)
    assert result(sandbox, "catalog.vat.list", {"filter": {"name": "A"}})["vats"] == [row]
    assert result(sandbox, "catalog.price.get", {"id": "2"})["price"]["id"] == 2


def test_what_the_portal_writes_itself_cannot_be_written(sandbox: Sandbox) -> None:
    """A read-only time is the time of the call, whatever a client sends."""
    fields = {"ENTITY_TYPE_ID": 3, "ENTITY_ID": 1, "PRESET_ID": 1, "NAME": "a", "DATE_CREATE": "2001-01-01"}
    number = result(sandbox, "crm.requisite.add", {"fields": fields})
    row = result(sandbox, "crm.requisite.get", {"id": number})
    assert (row["NAME"], row["DATE_CREATE"][:10]) == ("a", "2025-06-15")


def test_a_record_may_be_named_by_a_text(sandbox: Sandbox) -> None:
    """A currency is its code, one that was not given is made up."""
    assert result(sandbox, "crm.currency.add", {"fields": {"CURRENCY": "XYZ", "AMOUNT_CNT": 1, "AMOUNT": 2}}) == "XYZ"
    assert result(sandbox, "crm.currency.get", {"id": "XYZ"})["AMOUNT"] == "2"
    assert result(sandbox, "crm.currency.delete", {"id": "CURRENCY1"}) is True
    assert ask(sandbox, "crm.currency.get", {"id": "XYZ1"}) == refused("", "Not found")


def test_a_chat_is_named_by_its_number(sandbox: Sandbox) -> None:
    """`chat2` is the second one."""
    assert result(sandbox, "im.dialog.get", {"DIALOG_ID": "chat2"})["id"] == 2
    assert ask(sandbox, "im.dialog.get", {"DIALOG_ID": "chat9"})[0] == 400


def test_a_call_that_names_no_record_touches_none(sandbox: Sandbox) -> None:
    """The page needs no id and does not say which record is meant: the reply is a sample."""
    assert result(sandbox, "imopenlines.dialog.get")["id"] == 1
    sandbox.tables["imopenlines.dialog"].delete(1)
    assert result(sandbox, "imopenlines.dialog.get")["id"] == 1


def test_parameters_may_go_by_place(sandbox: Sandbox) -> None:
    """Old methods of tasks take them numbered, or by name."""
    assert result(sandbox, "task.checklistitem.add", [1, {"TITLE": "a"}]) == 4
    assert result(sandbox, "task.checklistitem.get", {"0": 1, "1": 4})["TITLE"] == "a"
    assert result(sandbox, "task.checklistitem.get", {"TASKID": 1, "ITEMID": 4})["ID"] == "4"


def test_conditions_may_stand_beside_one_another(sandbox: Sandbox) -> None:
    """`department.get` has no filter; its order is two texts, of which one is called like a field."""
    assert [row["ID"] for row in result(sandbox, "department.get", {"sort": "ID", "order": "DESC"})] == ["3", "2", "1"]
    assert [row["ID"] for row in result(sandbox, "department.get", {"NAME": "name 2"})] == ["2"]


@pytest.mark.parametrize(
    ("method", "params", "ids"),
    [
        ("landing.site.getList", {"params": {"LIMIT": 1, "offset": 1}}, ["2"]),
        ("landing.site.getList", {"params": {"offset": -5, "limit": -5}}, ["1", "2", "3"]),
        ("im.department.get", {"ID": [1, 3]}, [1, 3]),
        ("crm.vat.list", {}, ["1", "2", "3"]),
        ("ai.engine.list", {"limit": 2}, [1, 2]),
        ("biconnector.connector.list", {"page": 1}, [1, 2, 3]),
        ("biconnector.connector.list", {"page": 2}, []),
    ],
    ids=["offset", "no-offset", "named", "all", "limit", "page", "past-the-end"],
)
def test_a_page_is_asked_for_in_the_way_of_the_method(method: str, params: Any, ids: list[Any]) -> None:
    """By offset, by limit, by number, or not at all."""
    sandbox = small(rows=3)
    rows = told(sandbox, method, params)[1]["result"]
    assert [row.get("ID", row.get("id")) for row in rows] == ids


def test_fields_are_described(sandbox: Sandbox) -> None:
    """By their facts, or by a title where the method has no more."""
    facts = result(sandbox, "crm.quote.fields")["ID"]
    assert (facts["type"], facts["isReadOnly"]) == ("integer", True)
    assert result(sandbox, "department.fields")["UF_HEAD"] == "Uf head"


def test_other_methods_answer_in_their_shape(sandbox: Sandbox) -> None:
    """What a call names comes back in the reply; nothing else happens."""
    assert result(sandbox, "tasks.task.approve", {"taskId": 5})["task"]["id"] == 5
    assert result(sandbox, "crm.deal.contact.add", {"id": 1, "fields": {"CONTACT_ID": 1}}) is True


def test_writes_are_counted_apart(sandbox: Sandbox) -> None:
    """The reference says which methods are reads."""
    result(sandbox, "crm.quote.list")
    result(sandbox, "crm.quote.add", {"fields": {"TITLE": "mark:1"}})
    assert sandbox.executions == {("crm.quote.list", ""): 1, ("crm.quote.add", "mark:1"): 1}
    assert sandbox.writes == {("crm.quote.add", "mark:1"): 1}


@pytest.mark.parametrize(
    ("method", "params", "status", "code", "description"),
    [
        ("crm.quote.get", {}, 400, "", "id is not defined or invalid."),
        ("crm.quote.get", {"id": 99}, 400, "", "Not found"),
        ("crm.quote.get", {"id": {"a": 1}}, 400, "", "Parameter 'id' must be integer."),
        ("crm.quote.list", {"filter": "x"}, 400, "", "Parameter 'filter' must be array."),
        ("department.add", {"NAME": "A"}, 400, "100", "Could not find value for parameter {PARENT}"),
        ("landing.site.delete", {}, 400, "MISSING_PARAMS", "Not enough call parameters, missing: id"),
        ("landing.site.delete", {"id": 99}, 400, "ERROR_NOT_FOUND", "Not found"),
        (
            "landing.site.getList",
            {"params": "x"},
            400,
            "TYPE_ERROR",
            "Invalid data type of parameter params, expected: array",
        ),
        ("sale.order.get", {"id": 99}, 400, "201240400001", "order does not exist"),
        ("tasks.api.scrum.epic.get", {"id": 99}, 400, "0", "Epic not found"),
        ("crm.activity.todo.update", {"id": 99}, 400, "100", "Could not find value for parameter {ownerTypeId}"),
        ("biconnector.connector.get", {}, 200, "VALIDATION_ID_NOT_PROVIDED", "ID is missing."),
        ("biconnector.connector.add", {}, 200, "VALIDATION_FIELDS_NOT_PROVIDED", "Fields not provided."),
        (
            "biconnector.connector.list",
            {"select": "x"},
            200,
            "VALIDATION_SELECT_TYPE",
            'Parameter "select" must be array.',
        ),
        (
            "biconnector.dataset.update",
            {"id": 1, "fields": {"no": 1}},
            200,
            "VALIDATION_UNKNOWN_PARAMETERS",
            "Unknown parameter: no",
        ),
        (
            "biconnector.dataset.update",
            {"id": 1, "fields": {}, "no": 1},
            200,
            "VALIDATION_UNKNOWN_PARAMETERS",
            "Unknown parameter: no",
        ),
        ("vote.AttachedVote.get", {"moduleId": 1}, 400, "100", "Could not find value for parameter {attachId}"),
        (
            "lists.delete",
            {"IBLOCK_TYPE_ID": "a"},
            400,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
            "Required parameter `IBLOCK_ID` is missing",
        ),
        (
            "sign.b2e.mysafe.tail",
            {},
            403,
            "WRONG_AUTH_TYPE",
            "Current authorization type is denied for this method Application context required",
        ),
        ("crm.quote.nothing", {}, 404, "ERROR_METHOD_NOT_FOUND", "Method not found!"),
        ("nothing", {}, 404, "ERROR_METHOD_NOT_FOUND", "Method not found!"),
        ("nowhere.to.go", {}, 404, "ERROR_METHOD_NOT_FOUND", "Method not found!"),
    ],
)
def test_a_refusal_is_that_of_the_method(
    sandbox: Sandbox, method: str, params: Any, status: int, code: str, description: str
) -> None:
    """The code is one that the page of the method lists, or else the usual one."""
    assert ask(sandbox, method, params) == refused(code, description, status)


def test_a_file_does_not_come_in_a_package(sandbox: Sandbox) -> None:
    """Such a command fails, the others run."""
    commands = ["catalog.product.download", "crm.quote.list?start=-1&select[]=ID&filter[ID]=1"]
    found = result(sandbox, "batch", {"cmd": commands})
    told = {"error": "ERROR_BATCH_METHOD_NOT_ALLOWED", "error_description": "Method is not allowed for batch usage"}
    assert (found["result"], found["result_error"]) == ({"1": [{"ID": "1"}]}, [told])


def test_a_field_of_few_values_holds_one_of_them() -> None:
    """Generated rows keep to what the reference allows."""
    made = cell(ParamSpec(name="type", type="string", enum=["cloud", "office"]), 0).make

    assert {made(1, bits) for bits in range(16)} == {'"cloud"', '"office"'}


@pytest.mark.parametrize("method", ["catalog.product.download", "vote.AttachedVote.download"])
def test_a_file_is_answered_as_bytes(sandbox: Sandbox, method: str) -> None:
    """No envelope stands around it."""
    answer = sandbox.handle(request(sandbox, method, {"fields": {"fileId": 1}, "attachId": 1}), NOW)

    assert (answer.status, answer.headers) == (200, {"content-type": "application/octet-stream"})
    assert answer.body.startswith(b"\x89PNG")


def test_the_rules_about_callers_hold_for_every_method(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever wrote its code: what the reference says of a method decides who may call it, and how."""
    spec = find("crm.deal.list")
    assert spec is not None
    changed = structs.replace(spec, application=True)
    monkeypatch.setattr("bitrix24_async.sandbox.portal.find", lambda method, version: changed)

    assert ask(sandbox, "crm.deal.list")[1]["error"] == "WRONG_AUTH_TYPE"


def test_of_two_spellings_of_a_field_the_one_of_replies_is_shown() -> None:
    """A table that has both says which of them was seen."""
    fields = [ParamSpec(name="SORT_INDEX"), ParamSpec(name="sortIndex", seen=True), ParamSpec(name="any key")]
    scope = Scope({}, {"a": EntitySpec(entity="a", fields=fields)})
    spec = MethodSpec(method="a.get", kind="get", url="", result=ResultSpec(shape="record", entity="a"))

    assert [field.name for field in scope.fields(spec)] == ["sortIndex"]
