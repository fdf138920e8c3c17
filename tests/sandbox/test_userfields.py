"""The sandbox tells its user fields as a portal does: in `fields`, to administrators in rows, for items in camel case."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_async.sandbox import Sandbox
from tests.sandbox.asking import SMALL, ask, result

CODES = [
    "UF_CRM_1721244482250",
    "UF_CRM_1724077760",
    "UF_CRM_1706782596",
    "UF_CRM_1712074666",
    "UF_CRM_1594289659",
    "UF_CRM_1744103987",
]
COLOUR = [("45", "Red"), ("47", "Green"), ("49", "Тёмно-синий")]


@pytest.fixture
def sandbox() -> Sandbox:
    """Return a portal with hardly any rows."""
    return Sandbox(**SMALL)


@pytest.mark.parametrize("entity", ["deal", "contact", "company", "lead"])
def test_classic_fields_tell_labels_and_lists(sandbox: Sandbox, entity: str) -> None:
    """The title is the code, the labels are what people read."""
    facts = result(sandbox, f"crm.{entity}.fields")["UF_CRM_1724077760"]

    assert facts == {
        "type": "enumeration",
        "isRequired": False,
        "isReadOnly": False,
        "isImmutable": False,
        "isMultiple": False,
        "isDynamic": True,
        "title": "UF_CRM_1724077760",
        "listLabel": "Colour",
        "formLabel": "Colour",
        "filterLabel": "Colour",
        "items": [{"ID": id, "VALUE": value} for id, value in COLOUR],
        "settings": [],
    }


def test_fields_of_items_have_their_label_as_title(sandbox: Sandbox) -> None:
    fields = result(sandbox, "crm.item.fields", {"entityTypeId": 133})["fields"]

    assert (fields["ufCrm11_1724077760"]["title"], fields["ufCrm11_1724077760"]["upperName"]) == (
        "Colour",
        "UF_CRM_11_1724077760",
    )
    assert fields["title"]["title"] == "title"


@pytest.mark.parametrize("entity", ["deal", "contact", "company", "lead"])
def test_user_fields_are_listed_for_each_record(sandbox: Sandbox, entity: str) -> None:
    status, body = ask(sandbox, f"crm.{entity}.userfield.list")

    assert (status, body["total"], [row["FIELD_NAME"] for row in body["result"]]) == (200, 6, CODES)
    assert {row["ENTITY_ID"] for row in body["result"]} == {f"CRM_{entity.upper()}"}


def test_a_list_field_comes_with_its_values(sandbox: Sandbox) -> None:
    """The others have no `LIST`; labels come with a language only."""
    text, colour = result(sandbox, "crm.deal.userfield.list", {"filter": {"<=ID": 2}})
    (labelled,) = result(sandbox, "crm.deal.userfield.list", {"filter": {"ID": 2, "LANG": "en"}})

    assert "LIST" not in text
    assert [(option["ID"], option["VALUE"]) for option in colour["LIST"]] == COLOUR
    assert labelled == colour | dict.fromkeys(("EDIT_FORM_LABEL", "LIST_COLUMN_LABEL", "LIST_FILTER_LABEL"), "Colour")


def test_user_fields_are_filtered_and_ordered(sandbox: Sandbox) -> None:
    params = {"filter": {"MULTIPLE": "N"}, "order": {"USER_TYPE_ID": "DESC"}}

    assert [row["USER_TYPE_ID"] for row in result(sandbox, "crm.lead.userfield.list", params)] == [
        "string",
        "money",
        "enumeration",
        "date",
        "boolean",
    ]


def test_a_user_field_tells_its_labels_by_language(sandbox: Sandbox) -> None:
    field = result(sandbox, "crm.deal.userfield.get", {"id": 2})

    assert (field["FIELD_NAME"], field["EDIT_FORM_LABEL"], len(field["LIST"])) == (
        "UF_CRM_1724077760",
        {"en": "Colour"},
        3,
    )


@pytest.mark.parametrize("params", [{}, {"id": 999}, {"id": 7}])
def test_a_user_field_of_another_record_is_not_found(sandbox: Sandbox, params: dict[str, Any]) -> None:
    """Field 7 is one of contacts."""
    assert ask(sandbox, "crm.deal.userfield.get", params) == (
        400,
        {"error": "ERROR_NOT_FOUND", "error_description": "The entity with ID is not found."},
    )


def test_user_fields_of_users_and_tasks(sandbox: Sandbox) -> None:
    users = result(sandbox, "user.userfield.list")
    tasks = result(sandbox, "task.item.userfield.getlist", {"ORDER": {"ID": "ASC"}})

    assert [(row["FIELD_NAME"], row["MULTIPLE"], row["LIST"][1]["VALUE"]) for row in users] == [
        ("UF_USR_1724228142162", "Y", "Русский")
    ]
    assert [(row["FIELD_NAME"], row["MULTIPLE"]) for row in tasks] == [
        ("UF_CRM_TASK", "Y"),
        ("UF_TASK_WEBDAV_FILES", "Y"),
        ("UF_TASK_PROJECT_BUDGET", "N"),
    ]
    assert result(sandbox, "user.fields")["UF_USR_1724228142162"] == "Languages"
    assert result(sandbox, "tasks.task.getFields")["fields"]["UF_TASK_PROJECT_BUDGET"] == {
        "title": "Project budget",
        "type": "double",
    }


def test_a_configuration_is_listed_without_values_and_told_with_them(sandbox: Sandbox) -> None:
    """`userfieldconfig.list` leaves out labels and values, `get` has both."""
    params = {"moduleId": "crm", "filter": {"entityId": "CRM_11", "userTypeId": "enumeration"}, "order": {"id": "ASC"}}
    ((row,), total) = ((body := ask(sandbox, "userfieldconfig.list", params)[1])["result"]["fields"], body["total"])
    field = result(sandbox, "userfieldconfig.get", {"moduleId": "crm", "id": row["id"]})["field"]

    assert (total, row["fieldName"], row["enum"], "editFormLabel" in row) == (1, "UF_CRM_11_1724077760", None, False)
    assert (field["editFormLabel"], [(option["id"], option["value"]) for option in field["enum"]]) == (
        {"en": "Colour"},
        COLOUR,
    )


def test_configurations_are_those_of_one_module(sandbox: Sandbox) -> None:
    tasks = result(sandbox, "userfieldconfig.list", {"moduleId": "tasks"})["fields"]

    assert [row["entityId"] for row in tasks] == ["TASKS_TASK"] * 3
    assert ask(sandbox, "userfieldconfig.get", {"moduleId": "crm", "id": tasks[0]["id"]})[0] == 400
    assert ask(sandbox, "userfieldconfig.list", {"moduleId": "vote"}) == (
        400,
        {"error": "", "error_description": "Module vote is not installed or has no user fields"},
    )
    assert ask(sandbox, "userfieldconfig.list")[1]["error"] == "100"


def test_the_smart_process_is_a_type(sandbox: Sandbox) -> None:
    """Listed, by its id, by the number of its items; the number in the codes of its user fields is its id."""
    (listed,) = result(sandbox, "crm.type.list")["types"]

    assert (listed["id"], listed["title"], listed["entityTypeId"], listed["isStagesEnabled"]) == (11, "Order", 133, "Y")
    assert result(sandbox, "crm.type.get", {"id": 11}) == {"type": listed}
    assert result(sandbox, "crm.type.getByEntityTypeId", {"entityTypeId": 133}) == {"type": listed}
    assert result(sandbox, "crm.type.list", {"filter": {"entityTypeId": 5}}) == {"types": []}
    assert set(result(sandbox, "crm.type.fields")["fields"]) == set(listed)


@pytest.mark.parametrize("params, code", [({"id": 5}, "NOT_FOUND"), ({}, "100")], ids=repr)
def test_a_type_that_is_not_there(sandbox: Sandbox, params: dict[str, Any], code: str) -> None:
    assert ask(sandbox, "crm.type.get", params)[1]["error"] == code
