"""The methods of each entity: what is answered, what is written, what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_async.sandbox import Sandbox
from tests.sandbox.asking import NOW, ask, result
from tests.session.client import EMPTY

TODAY = "2025-06-15T00:00:00+03:00"
TIME = "2025-06-15T18:06:40+03:00"
CLASSIC = ["deal", "contact", "company", "lead"]


@pytest.fixture
def sandbox() -> Sandbox:
    """Give a small portal."""
    return Sandbox(deals=5, contacts=5, companies=5, leads=5, items=5, tasks=5, users=5)


def added(sandbox: Sandbox, fields: dict[str, Any], entity: str = "deal") -> dict[str, Any]:
    """Return a record as it reads after it was added with these fields."""
    number = result(sandbox, f"crm.{entity}.add", {"fields": fields})
    row: dict[str, Any] = result(sandbox, f"crm.{entity}.get", {"id": number})
    return row


@pytest.mark.parametrize("entity", CLASSIC)
def test_a_record_lives_from_add_to_delete(sandbox: Sandbox, entity: str) -> None:
    """Add gives the id as a number, update and delete give true, then it is not found."""
    name = "NAME" if entity == "contact" else "TITLE"
    number = result(sandbox, f"crm.{entity}.add", {"fields": {name: "first"}})
    assert number == 6
    assert result(sandbox, f"crm.{entity}.update", {"ID": number, "FIELDS": {name: "second"}}) is True
    assert result(sandbox, f"crm.{entity}.get", {"Id": str(number)})[name] == "second"
    assert result(sandbox, f"crm.{entity}.delete", {"id": number}) is True
    assert ask(sandbox, f"crm.{entity}.get", {"id": number})[1] == {"error": "", "error_description": "Not found"}


@pytest.mark.parametrize("entity", CLASSIC)
@pytest.mark.parametrize("verb", ["update", "delete"])
def test_a_missing_record_is_named(sandbox: Sandbox, entity: str, verb: str) -> None:
    """The status is 400, the code empty."""
    refused = {"error": "", "error_description": f"{entity.capitalize()} is not found"}
    assert ask(sandbox, f"crm.{entity}.{verb}", {"id": 99, "fields": {}}) == (400, refused)


@pytest.mark.parametrize("params", [{}, {"id": 0}, {"id": "abc"}, {"id": -5}, {"id": []}])
def test_an_id_has_to_be_a_number(sandbox: Sandbox, params: Any) -> None:
    """Anything that PHP does not read as a positive number is refused."""
    refused = {"error": "", "error_description": "ID is not defined or invalid."}
    assert ask(sandbox, "crm.deal.get", params) == (400, refused)


def test_a_filled_array_is_the_id_one(sandbox: Sandbox) -> None:
    """PHP casts it to 1."""
    assert result(sandbox, "crm.deal.get", {"id": [7, 8]})["ID"] == "1"


@pytest.mark.parametrize("verb", ["add", "update"])
def test_fields_have_to_be_an_array(sandbox: Sandbox, verb: str) -> None:
    """A write without them is refused."""
    refused = {"error": "", "error_description": "Parameter 'fields' must be array."}
    assert ask(sandbox, f"crm.deal.{verb}", {"id": 1, "fields": "x"}) == (400, refused)


def test_a_new_record_has_defaults_and_stamps(sandbox: Sandbox) -> None:
    """The portal sets times and people itself, and does not let a client set them."""
    row = added(sandbox, {"DATE_CREATE": "2001-01-01", "CREATED_BY_ID": 9, "ID": 77, "NO_SUCH_FIELD": 1})
    names = ("ID", "STAGE_ID", "OPENED", "DATE_CREATE", "CREATED_BY_ID", "ASSIGNED_BY_ID", "BEGINDATE", "OPPORTUNITY")
    assert [row[name] for name in names] == ["6", "NEW", "Y", TIME, "1", "1", TODAY, "0.00"]
    assert "NO_SUCH_FIELD" not in row
    assert "CONTACT_IDS" not in row


def test_a_list_given_as_fields_sets_nothing(sandbox: Sandbox) -> None:
    """PHP makes no difference between an empty list and an empty object."""
    assert added(sandbox, [])["STAGE_ID"] == "NEW"  # type: ignore[arg-type]  # as PHP clients send it


def test_an_update_marks_who_and_when(sandbox: Sandbox) -> None:
    """The other cells stay."""
    before = result(sandbox, "crm.deal.get", {"id": 2})
    result(sandbox, "crm.deal.update", {"id": 2, "fields": {"TITLE": "x"}})
    changed = {"TITLE": "x", "DATE_MODIFY": TIME, "MODIFY_BY_ID": "1"}
    assert result(sandbox, "crm.deal.get", {"id": 2}) == before | changed


@pytest.mark.parametrize(
    ("field", "value", "stored"),
    [
        ("OPPORTUNITY", 10500.5, "10500.50"),
        ("OPPORTUNITY", "0.005", "0.01"),
        ("OPPORTUNITY", "12 roubles", "12.00"),
        ("OPPORTUNITY", None, "0.00"),
        ("OPPORTUNITY", "NaN", "0.00"),
        ("OPPORTUNITY", "1e999", "0.00"),
        ("OPPORTUNITY", True, "1.00"),
        ("OPPORTUNITY", [1, 2], "0.00"),
        ("OPPORTUNITY", "99999999999999.99", "99999999999999.99"),
        ("COMPANY_ID", 7, "7"),
        ("COMPANY_ID", "", None),
        ("OPENED", "N", "N"),
        ("OPENED", True, "Y"),
        ("CLOSEDATE", "2025-02-03T10:00:00+00:00", "2025-02-03T00:00:00+03:00"),
        ("CLOSEDATE", "03.02.2025 12:30:00", "2025-02-03T00:00:00+03:00"),
        ("CLOSEDATE", "03.02.2025", "2025-02-03T00:00:00+03:00"),
        ("CLOSEDATE", "tomorrow", None),
        ("CLOSEDATE", 20250203, None),
        ("CLOSEDATE", "", None),
        ("COMMENTS", "", ""),
        ("COMMENTS", None, None),
        ("COMMENTS", 12, "12"),
        ("TITLE", "Tom & Jerry <b>'\"\\ \0 \U0001f600", "Tom & Jerry <b>'\"\\ \0 \U0001f600"),
        ("UF_CRM_1706782596", True, "1"),
        ("UF_CRM_1706782596", "N", "0"),
        ("UF_CRM_1712074666", "", ""),
        ("UF_CRM_1712074666", "2025-02-03", "2025-02-03T00:00:00+03:00"),
        ("UF_CRM_1594289659", "100|RUB", "100|RUB"),
        ("UF_CRM_1744103987", ["a", 2], ["a", "2"]),
        ("UF_CRM_1744103987", {"x": "a"}, ["a"]),
        ("UF_CRM_1744103987", "one", ["one"]),
        ("UF_CRM_1744103987", [], False),
        ("UF_CRM_1744103987", "", False),
    ],
)
def test_a_value_is_kept_by_its_type(sandbox: Sandbox, field: str, value: Any, stored: Any) -> None:
    """Numbers and dates are text of a fixed form, text is kept letter by letter."""
    assert added(sandbox, {field: value})[field] == stored


def test_multifields_change_row_by_row(sandbox: Sandbox) -> None:
    """A row with an id changes or goes, one without is added; flags follow."""
    row = added(sandbox, {"PHONE": [{"VALUE": "+1", "VALUE_TYPE": "HOME"}, {"VALUE": "+2"}, "x"]}, "contact")
    first, second = row["PHONE"]
    assert (first["VALUE"], first["VALUE_TYPE"], second["VALUE_TYPE"], first["TYPE_ID"]) == (
        "+1",
        "HOME",
        "WORK",
        "PHONE",
    )
    assert (row["HAS_PHONE"], row["HAS_EMAIL"], "EMAIL" in row) == ("Y", "N", False)
    phones = [{"ID": first["ID"], "VALUE": "+3"}, {"ID": second["ID"], "DELETE": "Y", "VALUE": "+2"}, {"VALUE": "+4"}]
    result(sandbox, "crm.contact.update", {"id": 6, "fields": {"PHONE": phones}})
    result(sandbox, "crm.contact.update", {"id": 6, "fields": {"WEB": [{"VALUE": "example.com"}]}})
    changed = result(sandbox, "crm.contact.get", {"id": 6})["PHONE"]
    assert result(sandbox, "crm.contact.get", {"id": 6})["WEB"][0]["VALUE"] == "example.com"
    assert [(phone["VALUE"], phone["VALUE_TYPE"]) for phone in changed] == [("+3", "HOME"), ("+4", "WORK")]
    result(sandbox, "crm.contact.update", {"id": 6, "fields": {"PHONE": [{"ID": changed[0]["ID"], "VALUE": ""}]}})
    assert [phone["VALUE"] for phone in result(sandbox, "crm.contact.get", {"id": 6})["PHONE"]] == ["+4"]


def test_multifields_stand_in_a_get_and_not_in_a_list(sandbox: Sandbox) -> None:
    """A list shows them when they are named."""
    assert "PHONE" in result(sandbox, "crm.contact.get", {"id": 1})
    assert "PHONE" not in result(sandbox, "crm.contact.list")[0]
    phone = result(sandbox, "crm.contact.list", {"select": ["PHONE"]})[0]["PHONE"][0]
    assert sorted(phone) == ["ID", "TYPE_ID", "VALUE", "VALUE_TYPE"]


@pytest.mark.parametrize("entity", CLASSIC)
def test_fields_describe_every_field(sandbox: Sandbox, entity: str) -> None:
    """The description names type and flags; custom fields carry their labels."""
    fields = result(sandbox, f"crm.{entity}.fields")
    assert set(fields) >= set(result(sandbox, f"crm.{entity}.get", {"id": 1}))
    assert fields["ID"] == {
        "type": "integer",
        "isRequired": False,
        "isReadOnly": True,
        "isImmutable": False,
        "isMultiple": False,
        "isDynamic": False,
        "title": "ID",
    }
    custom = fields["UF_CRM_1721244482250"]
    assert (custom["isDynamic"], custom["listLabel"], custom["settings"]) == (True, "Note", [])


def test_items_are_the_same_records_in_another_form(sandbox: Sandbox) -> None:
    """A deal through `crm.item` has true numbers and camel case."""
    row = added(sandbox, {"TITLE": "x", "OPPORTUNITY": "12.50", "COMPANY_ID": 7, "UF_CRM_1706782596": "Y"})
    item = result(sandbox, "crm.item.get", {"entityTypeId": 2, "id": row["ID"]})["item"]
    shown = {
        "id": 6,
        "title": "x",
        "opportunity": 12.5,
        "companyId": 7,
        "createdTime": TIME,
        "createdBy": 1,
        "ufCrm_1706782596": "Y",
        "ufCrm_1712074666": None,
        "ufCrm_1744103987": [],
        "contactIds": [],
        "entityTypeId": 2,
    }
    assert {name: item[name] for name in shown} == shown
    assert "PHONE" not in item


@pytest.mark.parametrize("type_id", [1, 2, 3, 4, 133])
def test_an_item_of_each_type_lives_from_add_to_delete(sandbox: Sandbox, type_id: int) -> None:
    """Add and update answer with the item, delete with an empty list."""
    of = {"entityTypeId": type_id}
    name = "name" if type_id == 3 else "title"
    item = result(sandbox, "crm.item.add", {**of, "fields": {name: "first", "assignedById": 3}})["item"]
    assert (item["id"], item[name], item["assignedById"]) == (6, "first", 3)
    item = result(sandbox, "crm.item.update", {**of, "id": 6, "fields": {name: "second"}})["item"]
    assert item[name] == "second"
    listed = result(sandbox, "crm.item.list", {**of, "filter": {"id": 6}, "select": ["id", name]})
    assert listed == {"items": [{"id": 6, name: "second"}]}
    assert result(sandbox, "crm.item.delete", {**of, "id": 6}) == []
    assert ask(sandbox, "crm.item.get", {**of, "id": 6}) == (
        400,
        {"error": "NOT_FOUND", "error_description": "Item not found"},
    )


def test_items_show_every_generated_form(sandbox: Sandbox) -> None:
    """Numbers are numbers, empty dates null, lists lists; masks take all."""
    rows = result(sandbox, "crm.item.list", {"entityTypeId": 133, "select": ["*"]})["items"]
    assert len(rows) == 5
    for row in rows:
        assert row["entityTypeId"] == 133
        assert isinstance(row["opportunity"], (int, float))
        assert row["ufCrm11_1706782596"] in ("Y", "N")
        assert isinstance(row["ufCrm11_1744103987"], list)
        assert row["ufCrm11_1712074666"] is None or row["ufCrm11_1712074666"].endswith("+03:00")
    assert result(sandbox, "crm.item.list", {"entityTypeId": 133})["items"] == rows


def test_items_keep_odd_cells() -> None:
    """A text where a number belongs comes through, an empty one as null."""
    sandbox = Sandbox(items=400, odd=0.2)
    rows: list[Any] = []
    for start in range(0, 400, 50):
        rows += result(sandbox, "crm.item.list", {"entityTypeId": 133, "start": start})["items"]
    assert {row["opportunity"] for row in rows} >= {"n/a", None}


def test_original_names_of_custom_fields_on_request(sandbox: Sandbox) -> None:
    """`useOriginalUfNames` shows and takes the stored names."""
    of = {"entityTypeId": 2, "useOriginalUfNames": "Y"}
    item = result(sandbox, "crm.item.add", {**of, "fields": {"UF_CRM_1721244482250": "x"}})["item"]
    assert item["UF_CRM_1721244482250"] == "x"


def test_fields_of_items_name_the_stored_column(sandbox: Sandbox) -> None:
    """The upper-case name stands beside the shown one."""
    fields = result(sandbox, "crm.item.fields", {"entityTypeId": 2})["fields"]
    assert (fields["assignedById"]["upperName"], fields["assignedById"]["type"]) == ("ASSIGNED_BY_ID", "user")


@pytest.mark.parametrize(
    ("verb", "params", "code", "text"),
    [
        ("list", {}, "100", "Could not find value for parameter {entityTypeId}"),
        ("list", {"entityTypeId": 999}, "NOT_FOUND", "Smart process not found"),
        ("get", {"entityTypeId": 2}, "100", "Could not find value for parameter {id}"),
        ("get", {"entityTypeId": 2, "id": 99}, "NOT_FOUND", "Item not found"),
        ("update", {"entityTypeId": 2, "id": 1}, "100", "Could not find value for parameter {fields}"),
        ("delete", {"entityTypeId": 2, "id": 99}, "NOT_FOUND", "Item not found"),
    ],
)
def test_what_items_refuse(sandbox: Sandbox, verb: str, params: Any, code: str, text: str) -> None:
    """Missing parameters and unknown records have codes of their own."""
    assert ask(sandbox, f"crm.item.{verb}", params) == (400, {"error": code, "error_description": text})


def test_a_task_lives_from_add_to_delete(sandbox: Sandbox) -> None:
    """Add and update answer with the whole task, delete with true under `task`."""
    task = result(sandbox, "tasks.task.add", {"fields": {"TITLE": "first", "RESPONSIBLE_ID": 2}})["task"]
    shown = ("id", "title", "responsibleId", "createdBy", "status", "subStatus", "group", "auditors", "createdDate")
    assert [task[name] for name in shown] == ["6", "first", "2", "1", "2", "2", [], [], TIME]
    assert task["responsible"] == {
        "id": "2",
        "name": f"{sandbox.tables['user'].value(2, 'NAME')} {sandbox.tables['user'].value(2, 'LAST_NAME')}",
        "link": "/company/personal/user/2/",
        "icon": "/bitrix/images/tasks/default_avatar.png",
        "workPosition": None,
    }
    changes = {"TITLE": "second", "AUDITORS": [3], "RESPONSIBLE_ID": 99, "DEADLINE": "2025-02-03T10:00:00Z"}
    task = result(sandbox, "tasks.task.update", {"taskId": 6, "fields": changes})["task"]
    shown = ("title", "auditors", "deadline", "responsibleId")
    assert [task[name] for name in shown] == ["second", ["3"], "2025-02-03T13:00:00+03:00", "99"]
    assert task["responsible"]["name"] == ""
    assert result(sandbox, "tasks.task.get", {"taskId": 6, "select": ["ID", "TITLE"]}) == {
        "task": {"id": "6", "title": "second", "group": []}
    }
    assert result(sandbox, "tasks.task.delete", {"taskId": 6}) == {"task": True}
    assert ask(sandbox, "tasks.task.get", {"taskId": 6})[1]["error"] == "0"


def test_tasks_are_listed_in_camel_case_and_filtered_in_upper_case(sandbox: Sandbox) -> None:
    """`select` takes either; custom fields come when they are asked for."""
    rows = result(sandbox, "tasks.task.list", {"filter": {"<=ID": 2}, "select": ["TITLE", "subStatus"]})["tasks"]
    assert [sorted(row) for row in rows] == [["group", "id", "subStatus", "title"]] * 2
    status = result(sandbox, "tasks.task.list")["tasks"][0]["status"]
    same = result(sandbox, "tasks.task.list", {"filter": {"REAL_STATUS": status}, "order": {"DEADLINE": "asc"}})[
        "tasks"
    ]
    assert {row["status"] for row in same} == {status}
    assert "ufCrmTask" not in same[0]
    assert "ufCrmTask" in result(sandbox, "tasks.task.list", {"select": ["*", "UF_*"]})["tasks"][0]


@pytest.mark.parametrize(
    ("verb", "params", "code", "text"),
    [
        ("list", {"order": {"NOPE": "asc"}}, "0", "Invalid sorting key (internal error)"),
        ("get", {}, "100", "Could not find value for parameter {taskId}"),
        ("get", {"taskId": 99}, "0", "Task not found or access denied. (internal error)"),
        ("add", {}, "100", "Could not find value for parameter {fields}"),
        ("add", {"fields": {"DESCRIPTION": "x"}}, "ERROR_CORE", "The task name is not specified.<br>"),
        ("update", {"taskId": 1}, "100", "Could not find value for parameter {fields}"),
    ],
)
def test_what_tasks_refuse(sandbox: Sandbox, verb: str, params: Any, code: str, text: str) -> None:
    """Codes are numbers or words, always as text."""
    assert ask(sandbox, f"tasks.task.{verb}", params) == (400, {"error": code, "error_description": text})


def test_fields_of_tasks_are_named_as_filters_name_them(sandbox: Sandbox) -> None:
    """Types stand beside titles, the id is the primary key."""
    fields = result(sandbox, "tasks.task.getFields")["fields"]
    assert fields["ID"] == {"title": "ID", "type": "integer", "primary": True}
    assert fields["DEADLINE"] == {"title": "DEADLINE", "type": "datetime"}


def test_users_are_found_by_conditions_beside_the_filter_too(sandbox: Sandbox) -> None:
    """The order is a field and a direction, each a text."""
    everyone = result(sandbox, "user.get", {"sort": "ID", "order": "desc"})
    assert [row["ID"] for row in everyone] == ["5", "4", "3", "2", "1"]
    assert [row["ID"] for row in result(sandbox, "user.get", {"ID": 3})] == ["3"]
    assert [row["ID"] for row in result(sandbox, "user.get", {"FILTER": {">ID": 3}, "ACTIVE": True})] == ["4", "5"]
    assert (everyone[0]["ACTIVE"], everyone[0]["TIMESTAMP_X"]) == (True, {})
    department = everyone[0]["UF_DEPARTMENT"][0]
    assert "5" in [row["ID"] for row in result(sandbox, "user.get", {"FILTER": {"UF_DEPARTMENT": department}})]
    assert [sorted(row) for row in result(sandbox, "user.get", {"ID": 1, "select": ["NAME"]})] == [["ID", "NAME"]]
    assert result(sandbox, "user.get", {"select": ["*"]}) == result(sandbox, "user.get")


def test_users_are_searched_by_words(sandbox: Sandbox) -> None:
    """A word in a name or an address finds its owner."""
    assert [row["ID"] for row in result(sandbox, "user.search", {"FIND": "USER4@"})] == ["4"]
    assert [row["ID"] for row in result(sandbox, "user.search", {"FILTER": {"FIND": "user2@", "ACTIVE": True}})] == [
        "2"
    ]
    assert len(result(sandbox, "user.search", {"FILTER": "no array"})) == 5


def test_users_are_added_and_changed(sandbox: Sandbox) -> None:
    """Fields stand at the top level; a user has no delete."""
    assert result(sandbox, "user.add", {"EMAIL": "new@example.com", "UF_DEPARTMENT": [1, "2"]}) == 6
    assert result(sandbox, "user.update", {"ID": 6, "NAME": "New", "ACTIVE": "N"}) is True
    user = result(sandbox, "user.get", {"ID": 6})[0]
    assert [user[name] for name in ("NAME", "ACTIVE", "UF_DEPARTMENT", "EMAIL")] == [
        "New",
        False,
        [1, 2],
        "new@example.com",
    ]
    assert ask(sandbox, "user.add", {"EMAIL": "x"}) == (
        400,
        {"error": "ERROR_ARGUMENT", "error_description": "wrong_email"},
    )
    assert ask(sandbox, "user.update", {"ID": 99}) == (
        400,
        {"error": "ERROR_CORE", "error_description": "access_denied"},
    )
    assert ask(sandbox, "user.delete", {"ID": 6})[0] == 404


def test_the_caller_is_a_user(sandbox: Sandbox) -> None:
    """`user.current` shows all, `profile` a part; user fields have labels only."""
    user = result(sandbox, "user.current")
    profile = result(sandbox, "profile")
    assert user == result(sandbox, "user.get", {"ID": 1})[0]
    assert list(profile) == ["ID", "ADMIN", "NAME", "LAST_NAME", "PERSONAL_GENDER", "TIME_ZONE"]
    assert (profile["ID"], profile["ADMIN"], profile["NAME"]) == ("1", True, user["NAME"])
    assert result(sandbox, "user.fields")["LAST_NAME"] == "Last name"


def test_the_portal_tells_about_itself(sandbox: Sandbox) -> None:
    """Time, scopes and methods."""
    assert result(sandbox, "server.time", now=NOW) == TIME
    assert set(result(sandbox, "scope")) >= {"crm", "task", "user"}
    methods = result(sandbox, "methods", {"scope": "task"})
    assert {"task.item.add", "tasks.task.add", "tasks.task.delete"} < set(methods)
    assert set(methods) < set(result(sandbox, "methods"))
    assert result(sandbox, "method.get", {"name": "CRM.deal.LIST"}) == {"isExisting": True, "isAvailable": True}
    assert result(sandbox, "method.get", {"name": "no"}) == {"isExisting": False, "isAvailable": False}


def test_an_empty_portal_answers_with_empty_lists() -> None:
    """No rows, total 0, no next page."""
    assert ask(Sandbox(**EMPTY), "crm.deal.list") == (200, {"result": [], "total": 0})
