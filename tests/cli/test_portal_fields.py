"""A portal is asked by what everybody may call; what it refuses to tell stays open, and is said."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from bitrix24_async import Portal
from bitrix24_async.cli.portal_fields import TARGETS, PortalFields
from bitrix24_async.codegen.userfields.source import Record, UserField
from bitrix24_async.errors import Bitrix24Error, InvalidArgument, PortalUnavailable
from bitrix24_async.sandbox import Sandbox, SandboxTransport
from bitrix24_async.sandbox.replies import Refusal, Reply

DENIED = Refusal("ACCESS_DENIED", "Access denied")
COLOUR = ((45, "Red"), (47, "Green"), (49, "Тёмно-синий"))

Answer = Callable[[str, Any], None]


@pytest.fixture
def sandbox() -> Sandbox:
    """Return a portal whose answers a test may change."""
    return Sandbox(deals=1)


@pytest.fixture
def answer(sandbox: Sandbox) -> Answer:
    """Return a function that sets what a method answers: a result, a refusal, or a change of what it has."""

    def answer(method: str, change: Any) -> None:
        before = sandbox._methods.get(method.lower(), (method, None))[1]

        def changed(command: Any) -> Reply:
            if isinstance(change, Refusal):
                raise change
            return Reply(change(before(command).result) if callable(change) else change)

        sandbox._methods[method.lower()] = (method, changed)

    return answer


@pytest.fixture
async def portal(sandbox: Sandbox) -> AsyncIterator[Portal]:
    """Return the portal behind the SDK."""
    async with Portal.webhook(sandbox.webhook, transport=SandboxTransport(sandbox)) as portal:
        yield portal


@pytest.fixture
def said() -> list[str]:
    """Return what was said so far."""
    return []


@pytest.fixture
def fields(portal: Portal, said: list[str]) -> PortalFields:
    """Return what the tests ask."""
    return PortalFields(portal, said.append)


def without_values(facts: Any) -> Any:
    """Take the values of all list fields out of what a `fields` method tells."""
    for about in facts.get("fields", facts).values():
        about.pop("items", None)
    return facts


def colour(record: Record) -> UserField:
    """Return the list field of a record."""
    (found,) = [field for field in record.fields if field.type == "enumeration"]
    return found


async def test_a_portal_that_tells_everything_is_asked_once(fields: PortalFields, sandbox: Sandbox) -> None:
    (record,) = await fields.read(["crm.deal"])

    assert (record.base, record.module, record.name, record.entity_type_id) == (
        "Deal",
        "bitrix24_async.scopes.crm",
        "PortalDeal",
        None,
    )
    assert colour(record) == UserField(
        code="UF_CRM_1724077760", wire="UF_CRM_1724077760", type="enumeration", label="Colour", options=COLOUR
    )
    assert sandbox.requests == 1


async def test_values_that_the_fields_leave_out_come_from_the_administrators_method(
    fields: PortalFields, answer: Answer, said: list[str]
) -> None:
    answer("crm.deal.fields", without_values)
    (record,) = await fields.read(["crm.deal"])

    assert (colour(record).options, said) == (COLOUR, [])


async def test_values_of_items_come_from_their_configuration(
    fields: PortalFields, answer: Answer, said: list[str]
) -> None:
    answer("crm.item.fields", without_values)
    (record,) = await fields.read(["crm.item:133"])

    assert (colour(record).wire, colour(record).options, said) == ("ufCrm11_1724077760", COLOUR, [])


async def test_what_the_fields_leave_open_is_asked_elsewhere(
    fields: PortalFields, answer: Answer, said: list[str]
) -> None:
    """Here a portal tells types only."""
    code = "UF_CRM_1744103987"
    answer("crm.lead.fields", {code: {"type": "string"}, "UF_CRM_NEW": {"type": "string"}})
    answer(
        "crm.lead.userfield.list",
        [{"ID": 1, "FIELD_NAME": code, "USER_TYPE_ID": "string", "MULTIPLE": "Y", "EDIT_FORM_LABEL": "Tags"}],
    )
    (record,) = await fields.read(["crm.lead"])

    assert record.fields == (
        UserField(code=code, wire=code, type="string", label="Tags", multiple=True),
        UserField(code="UF_CRM_NEW", wire="UF_CRM_NEW", type="string", multiple=None),
    )
    assert said == []


@pytest.mark.parametrize(
    "target, method, refused",
    [
        ("crm.deal", "crm.deal.fields", "crm.deal.userfield.list"),
        ("crm.item:133", "crm.item.fields", "userfieldconfig.list"),
    ],
)
async def test_a_list_without_values_is_left_as_it_is_where_they_are_refused(
    fields: PortalFields, answer: Answer, said: list[str], target: str, method: str, refused: str
) -> None:
    """The class can be written all the same, with a number for the list."""
    answer(method, without_values)
    answer(refused, DENIED)
    (record,) = await fields.read([target])

    assert colour(record).options == ()
    assert [line.partition(":")[0] for line in said] == [f"{refused} is left out"]


async def test_an_outage_is_no_refusal(fields: PortalFields, answer: Answer, said: list[str]) -> None:
    """What the portal cannot tell now may change the module, so that none is written."""
    answer("crm.deal.fields", without_values)
    answer("crm.deal.userfield.list", Refusal("PORTAL_DELETED", "This account has been deleted", 403))

    with pytest.raises(PortalUnavailable):
        await fields.read(["crm.deal"])
    assert said == []


async def test_smart_processes_are_classes_of_items(fields: PortalFields, answer: Answer) -> None:
    """Named after their titles, in the order of their numbers; a title without letters gives way to the number."""
    types = [{"id": 12, "title": "❤", "entityTypeId": 140}, {"id": 11, "title": "Договор", "entityTypeId": 133}]
    answer("crm.type.list", {"types": types})
    answer("crm.item.fields", {"fields": {}})

    found = await fields.read(["crm.item", "crm.item:договор"])
    assert [(record.name, record.base, record.entity_type_id, record.label) for record in found] == [
        ("Dogovor", "Item", 133, "Договор"),
        ("Item140", "Item", 140, "❤"),
        ("Dogovor", "Item", 133, "Договор"),
    ]


async def test_a_type_that_every_portal_has_needs_no_list(fields: PortalFields, answer: Answer) -> None:
    """Its values cannot be looked up elsewhere, since its user fields belong to no smart process."""
    answer("crm.type.list", DENIED)
    answer("crm.item.fields", without_values)
    (record,) = await fields.read(["crm.item:2"])

    assert (record.name, record.entity_type_id, record.label, colour(record).wire, colour(record).options) == (
        "DealItem",
        2,
        "",
        "ufCrm_1724077760",
        (),
    )


@pytest.mark.parametrize(
    "types, known", [(None, "crm.item:133 (Order)"), ({"types": []}, "no smart process")], ids=["one", "none"]
)
async def test_a_type_that_the_portal_does_not_have(
    fields: PortalFields, answer: Answer, types: Any, known: str
) -> None:
    """The message tells those that it has."""
    if types is not None:
        answer("crm.type.list", types)

    with pytest.raises(Bitrix24Error) as caught:
        await fields.read(["crm.item:Contract"])
    assert str(caught.value) == f"crm.item:Contract is no type of this portal; it has {known}"


@pytest.mark.parametrize("target", ["crm.boat", "crm.deal:1", "users", ""])
async def test_an_unknown_target_sends_nothing(fields: PortalFields, sandbox: Sandbox, target: str) -> None:
    """Even where others are known."""
    with pytest.raises(InvalidArgument, match="has no user fields that are known; try crm.deal, crm.contact"):
        await fields.read(["crm.deal", target])
    assert sandbox.requests == 0


async def test_user_fields_of_users_have_the_labels_of_user_fields(fields: PortalFields, answer: Answer) -> None:
    """The rows tell types, the other method labels; a code is none, and a label in the row comes first."""
    rows = [
        {"ID": "1", "FIELD_NAME": "UF_USR_1", "USER_TYPE_ID": "string", "MULTIPLE": "N"},
        {"ID": "2", "FIELD_NAME": "UF_USR_2", "USER_TYPE_ID": "integer", "MULTIPLE": "Y", "EDIT_FORM_LABEL": "Size"},
        {"ID": "3", "FIELD_NAME": "UF_USR_3", "USER_TYPE_ID": "money", "MULTIPLE": "N"},
    ]
    answer("user.userfield.list", rows)
    answer("user.fields", {"UF_USR_1": "Badge", "UF_USR_2": "Shoe", "UF_USR_3": "UF_USR_3", "NAME": "Name"})
    (record,) = await fields.read(["user"])

    assert record.fields == (
        UserField(code="UF_USR_1", wire="UF_USR_1", type="string", label="Badge"),
        UserField(code="UF_USR_2", wire="UF_USR_2", type="integer", label="Size", multiple=True),
        UserField(code="UF_USR_3", wire="UF_USR_3", type="money"),
    )


async def test_user_fields_of_tasks_are_named_as_their_rows_write_them(fields: PortalFields, said: list[str]) -> None:
    (record,) = await fields.read(["tasks.task"])

    assert [(field.code, field.wire, field.multiple) for field in record.fields] == [
        ("UF_CRM_TASK", "ufCrmTask", True),
        ("UF_TASK_PROJECT_BUDGET", "ufTaskProjectBudget", False),
        ("UF_TASK_WEBDAV_FILES", "ufTaskWebdavFiles", True),
    ]
    assert said == []


async def test_a_task_whose_rows_are_refused_may_hold_one_value_or_many(
    fields: PortalFields, answer: Answer, said: list[str]
) -> None:
    answer("task.item.userfield.getlist", DENIED)
    (record,) = await fields.read(["tasks.task"])

    assert [field.multiple for field in record.fields] == [None, None, None]
    assert len(said) == 1


async def test_all_is_whatever_is_not_refused(fields: PortalFields, answer: Answer, said: list[str]) -> None:
    answer("user.userfield.list", DENIED)
    answer("crm.quote.fields", DENIED)
    found = await fields.read_all()

    assert [record.name for record in found] == [
        "PortalDeal",
        "PortalContact",
        "PortalCompany",
        "PortalLead",
        "Order",
        "PortalTask",
    ]
    assert [line.partition(" ")[0] for line in said] == ["crm.quote", "user"]
    assert set(TARGETS) > {"crm.quote", "user"}


async def test_an_empty_map_arrives_as_a_list(fields: PortalFields, answer: Answer) -> None:
    answer("crm.deal.fields", [])
    (record,) = await fields.read(["crm.deal"])

    assert record.fields == ()
