"""The sandbox tells its user fields as a portal does: in `fields`, to administrators in rows, for items in camel case."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_async.sandbox import Sandbox
from bitrix24_async.sandbox.field_writes import created
from tests.sandbox.asking import ask, result
from tests.session.client import EMPTY

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
    return Sandbox(**EMPTY)


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


@pytest.mark.parametrize(
    ("group", "body", "change", "name", "code"),
    [
        ("crm.deal.userfield", "fields", "fields", "note", "UF_CRM_NOTE"),
        ("crm.lead.userfield", "fields", "fields", "UF_CRM_NOTE", "UF_CRM_NOTE"),
        ("user.userfield", "fields", "fields", "NOTE", "UF_USR_NOTE"),
        ("task.item.userfield", "PARAMS", "DATA", "UF_NOTE", "UF_NOTE"),
    ],
)
def test_a_user_field_lives_from_add_to_delete(
    sandbox: Sandbox, group: str, body: str, change: str, name: str, code: str
) -> None:
    """Its code gets the prefix of the record; its type stays what it was."""
    listing = f"{group}.getlist" if group.startswith("task") else f"{group}.list"
    new = {"FIELD_NAME": name, "USER_TYPE_ID": "string", "LABEL": "Note", "MANDATORY": "Y"}
    number = result(sandbox, f"{group}.add", {body: new})
    changes = {
        "SORT": 50,
        "XML_ID": None,
        "USER_TYPE_ID": "date",
        "EDIT_FORM_LABEL": {"de": "Notiz"},
        "SETTINGS": {"ROWS": 2},
    }
    assert result(sandbox, f"{group}.update", {"id": number, change: changes}) is True
    (row,) = result(sandbox, listing, {"filter": {"ID": number, "LANG": "en"}})

    expected = {"FIELD_NAME": code, "USER_TYPE_ID": "string", "MANDATORY": "Y", "SORT": "50", "XML_ID": None}
    expected |= {"EDIT_FORM_LABEL": "Notiz", "LIST_COLUMN_LABEL": "Note", "SETTINGS": {"ROWS": 2}}
    assert {name: row[name] for name in expected} == expected
    assert result(sandbox, f"{group}.delete", {"id": number}) is True
    assert result(sandbox, listing, {"filter": {"ID": number}}) == []
    assert ask(sandbox, f"{group}.delete", {"id": number})[1]["error"] == "ERROR_NOT_FOUND"


def test_values_of_a_list_are_added_changed_and_taken(sandbox: Sandbox) -> None:
    """A value with an id is that one, a value without is new, `DEL` takes one out."""
    new = {
        "FIELD_NAME": "SIZE",
        "USER_TYPE_ID": "enumeration",
        "LIST": [{"VALUE": "S"}, {"VALUE": "M", "DEF": "Y"}, "x"],
    }
    number = result(sandbox, "crm.deal.userfield.add", {"fields": new})
    small, medium, _ = result(sandbox, "crm.deal.userfield.get", {"id": number})["LIST"]
    changes = {"0": {"ID": small["ID"], "VALUE": "XS"}, "1": {"ID": medium["ID"], "DEL": "Y"}}
    result(sandbox, "crm.deal.userfield.update", {"id": number, "fields": {"LIST": changes}})

    assert (medium["VALUE"], medium["DEF"]) == ("M", "Y")
    found = result(sandbox, "crm.deal.userfield.get", {"id": number})["LIST"]
    assert [option["VALUE"] for option in found] == ["XS", ""]
    assert found[0] == small | {"VALUE": "XS"}


@pytest.mark.parametrize(
    ("fields", "code", "words"),
    [
        (None, "100", "Could not find value for parameter {fields}"),
        ({"FIELD_NAME": "A"}, "", "The 'USER_TYPE_ID' field is not found."),
        ({"USER_TYPE_ID": "string"}, "", "The 'FIELD_NAME' field is not found."),
        (
            {"FIELD_NAME": "1724077760", "USER_TYPE_ID": "string"},
            "ERROR_CORE",
            "The field UF_CRM_1724077760 for the object CRM_DEAL already exists.",
        ),
    ],
    ids=["no-fields", "no-type", "no-code", "known"],
)
def test_a_user_field_that_cannot_be_added(sandbox: Sandbox, fields: Any, code: str, words: str) -> None:
    assert ask(sandbox, "crm.deal.userfield.add", {"fields": fields}) == (
        400,
        {"error": code, "error_description": words},
    )


def test_a_configuration_lives_from_add_to_delete(sandbox: Sandbox) -> None:
    """The field says which record of the module it is for, and is answered whole."""
    new = {"entityId": "CRM_11", "fieldName": "NOTE", "userTypeId": "enumeration", "enum": [{"value": "A"}]}
    field = result(sandbox, "userfieldconfig.add", {"moduleId": "crm", "field": new})["field"]
    place = {"moduleId": "crm", "id": field["id"]}
    assert (field["fieldName"], [option["value"] for option in field["enum"]]) == ("UF_CRM_11_NOTE", ["A"])
    changed = result(sandbox, "userfieldconfig.update", {**place, "field": {"xmlId": "n"}})["field"]
    assert changed == field | {"xmlId": "n"}

    assert result(sandbox, "userfieldconfig.delete", place) is None
    assert ask(sandbox, "userfieldconfig.get", place) == (400, {"error": "", "error_description": "Field not found"})
    assert ask(sandbox, "userfieldconfig.add", {"moduleId": "tasks", "field": new})[1]["error_description"] == (
        "CRM_11 does not belong to the module"
    )
    assert ask(sandbox, "userfieldconfig.add", {"moduleId": "tasks", "field": {}})[1]["error_description"] == (
        "The field does not belong to the module"
    )


def test_a_smart_process_lives_from_add_to_delete(sandbox: Sandbox) -> None:
    """Its number is made up where none is given, and stays."""
    first = result(sandbox, "crm.type.add", {"fields": {"title": "Boats", "isStagesEnabled": "Y"}})["type"]
    given = result(sandbox, "crm.type.add", {"fields": {"title": "Cars", "entityTypeId": 1100}})["type"]
    second = result(sandbox, "crm.type.add", {"fields": {"title": "Carts"}})["type"]
    assert [type_["entityTypeId"] for type_ in (first, given, second)] == [1030, 1100, 1102]
    assert (first["isStagesEnabled"], first["isClientEnabled"], first["createdBy"]) == ("Y", "N", 1)

    fields = {"title": "Ships", "entityTypeId": 7}
    assert result(sandbox, "crm.type.update", {"id": first["id"], "fields": fields})["type"] == first | {
        "title": "Ships"
    }
    assert result(sandbox, "crm.type.delete", {"id": first["id"]}) == []
    assert ask(sandbox, "crm.type.get", {"id": first["id"]})[1]["error"] == "NOT_FOUND"
    assert ask(sandbox, "crm.type.add", {"fields": {}})[1]["error"] == "INVALID_ARG_VALUE"
    assert ask(sandbox, "crm.type.add")[1]["error"] == "100"


@pytest.mark.parametrize(("given", "kept"), [({"SHOW": True, "ROWS": 2}, {"SHOW": "Y", "ROWS": 2}), ([], [])])
def test_flags_among_settings_are_kept_as_text(given: Any, kept: Any) -> None:
    """An empty list is what PHP makes of no settings."""
    field = {"FIELD_NAME": "NOTE", "USER_TYPE_ID": "string", "SETTINGS": given}

    assert created(field, "UF_CRM_", 1)["SETTINGS"] == kept
