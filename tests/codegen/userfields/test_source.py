"""What portals say of their user fields, in three dialects, becomes the same values."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bitrix24_async.codegen.userfields.source import Record, UserField, completed, described, listed

EXAMPLES = Path(__file__).parents[3] / "shared" / "api" / "examples"

COLOUR = {
    "type": "enumeration",
    "isMultiple": True,
    "isDynamic": True,
    "title": "UF_CRM_2",
    "formLabel": "Colour",
    "items": [{"ID": "47", "VALUE": "Blue"}, {"ID": "45", "VALUE": "Red"}],
}


def field(**facts: Any) -> UserField:
    """Return a field with the code of these tests."""
    return UserField(**{"code": "UF_CRM_2", "wire": "UF_CRM_2", "type": "string"} | facts)


def test_the_fields_of_a_classic_record() -> None:
    """What is dynamic, named like a user field or bound to a smart process is added; all else is the base's."""
    facts = {
        "TITLE": {"type": "string", "isDynamic": False, "title": "Title"},
        "UF_CRM_2": COLOUR,
        "UF_CRM_1": {"type": "crm", "isMultiple": False, "isDynamic": True, "settings": {"DEAL": "Y", "LEAD": "N"}},
        "PARENT_ID_128": {"type": "crm_entity", "isMultiple": False, "isDynamic": False, "title": "Contract"},
        "PARENT_ID": {"type": "integer", "title": "Parent"},
        "odd": "no description",
    }

    assert described(facts) == (
        field(code="PARENT_ID_128", wire="PARENT_ID_128", type="crm_entity", label="Contract"),
        field(code="UF_CRM_1", wire="UF_CRM_1", type="crm", targets=("DEAL",)),
        field(type="enumeration", label="Colour", multiple=True, options=((45, "Red"), (47, "Blue"))),
    )


def test_the_fields_of_an_item() -> None:
    """Rows of items write camel case, and the code stands beside it."""
    facts = {
        "ufCrm11_1": {"type": "double", "isMultiple": False, "upperName": "UF_CRM_11_1", "title": "Weight"},
        "parentId2": {"type": "crm_entity", "isMultiple": False, "upperName": "PARENT_ID_2", "title": "Deal"},
        "parentId": {"type": "integer"},
        "ufo": {"type": "string"},
    }

    assert described(facts) == (
        UserField(code="PARENT_ID_2", wire="parentId2", type="crm_entity", label="Deal"),
        UserField(code="UF_CRM_11_1", wire="ufCrm11_1", type="double", label="Weight"),
    )


@pytest.mark.parametrize(
    "labels, label",
    [
        ({"formLabel": "Form", "listLabel": "List"}, "Form"),
        ({"formLabel": "", "listLabel": None, "filterLabel": " a\n\tb\x00 "}, "a b"),
        ({"title": "uf_crm_2"}, ""),
        ({}, ""),
    ],
    ids=repr,
)
def test_a_label_is_the_first_that_says_more_than_the_code(labels: dict[str, Any], label: str) -> None:
    (found,) = described({"UF_CRM_2": {"type": "string", "isMultiple": "N", **labels}})

    assert found == field(label=label)


def test_who_does_not_tell_whether_a_field_is_multiple() -> None:
    """The fields of tasks are described by title and type only."""
    assert described({"UF_CRM_2": {"title": None, "type": "mail_message"}}) == (
        field(type="mail_message", multiple=None),
    )


ROW = {
    "FIELD_NAME": "UF_CRM_2",
    "USER_TYPE_ID": "enumeration",
    "MULTIPLE": "Y",
    "SETTINGS": {"DISPLAY": "UI", "DEAL": "Y"},
    "EDIT_FORM_LABEL": "Colour",
    "LIST": [{"ID": "45", "VALUE": "Red"}, {"ID": "none", "VALUE": "?"}, "odd"],
}
CONFIGURED = {
    "fieldName": "UF_CRM_2",
    "userTypeId": "enumeration",
    "multiple": "Y",
    "settings": {"DEAL": "Y"},
    "editFormLabel": {"de": "Farbe", "en": "Colour"},
    "enum": {"0": {"id": 45, "value": "Red"}},
}


@pytest.mark.parametrize("row", [ROW, CONFIGURED], ids=["capitals", "camel case"])
def test_rows_of_user_fields(row: dict[str, Any]) -> None:
    """The administrator's methods tell the same, in capitals or in camel case."""
    assert listed([row]) == (
        field(type="enumeration", label="Colour", multiple=True, options=((45, "Red"),), targets=("DEAL",)),
    )


@pytest.mark.parametrize(
    "labels, label", [({"ru": "", "de": "Farbe"}, "Farbe"), ({"de": ""}, ""), (None, "")], ids=repr
)
def test_a_label_in_the_languages_that_there_are(labels: Any, label: str) -> None:
    """English is taken first, then the first that is not empty."""
    assert listed([{"FIELD_NAME": "UF_CRM_2", "USER_TYPE_ID": "string", "LIST_COLUMN_LABEL": labels}]) == (
        field(label=label),
    )


def test_what_is_missing_is_filled_in() -> None:
    """What was told first stays."""
    bare, other = field(type="enumeration", multiple=None), field(code="UF_CRM_3", label="Other")
    told = field(type="enumeration", label="Colour", multiple=True, options=((45, "Red"),), targets=("DEAL",))

    assert completed([bare, other], [told]) == (told, other)
    assert completed([told], [field(label="No", options=((1, "No"),))]) == (told,)


@pytest.mark.parametrize(
    "facts, is_open",
    [
        ({"label": "Note"}, False),
        ({"label": ""}, True),
        ({"label": "", "code": "PARENT_ID_5"}, False),
        ({"label": "Note", "multiple": None}, True),
        ({"label": "Colour", "type": "enumeration"}, True),
        ({"label": "Colour", "type": "enumeration", "options": ((1, ""),)}, False),
    ],
    ids=repr,
)
def test_a_field_is_open_where_another_method_may_tell_more(facts: dict[str, Any], is_open: bool) -> None:
    """The title of a parent is told with it, or nowhere."""
    assert field(**facts).is_open is is_open


def test_what_the_base_class_declares_is_not_added() -> None:
    fields = (field(), field(code="UF_PHONE", wire="UF_PHONE"))
    record = Record(base="User", module="m", name="N", title="t", fields=fields, declared=frozenset({"UF_PHONE"}))

    assert record.added == [fields[0]]


@pytest.mark.skipif(not EXAMPLES.is_dir(), reason="the examples of the reference are not part of a checkout")
def test_the_examples_of_the_reference() -> None:
    """Its own replies are read: a company's fields, the user fields of deals."""
    replies = [
        json.loads((EXAMPLES / f"{method}.json").read_text("utf-8"))["responses"][0]["body"]["result"]
        for method in ("crm.company.fields", "crm.deal.userfield.list")
    ]

    assert [(found.code, found.label, found.type) for found in described(replies[0])] == [
        ("PARENT_ID_156", "Purchase", "crm_entity"),
        ("UF_CRM_1687188367", "Subsidiary", "crm"),
        ("UF_CRM_64A29A1CD5CC2", "New Field", "string"),
    ]
    assert [(found.label, found.type, len(found.options)) for found in listed(replies[1])] == [
        ("MEETING ROOM BOOKING", "resourcebooking", 0),
        ("Directory", "crm_status", 0),
        ("Estimate (files)", "file", 0),
        ("Radio", "enumeration", 5),
        ("Hello, world! Edit (modified)", "string", 0),
    ]
