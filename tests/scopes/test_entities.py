"""Records as the portal writes them become values: numbers, money, moments, flags; what is the portal's own is kept."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any

import pytest
from msgspec import field

from bitrix24_async.core.call import Call, ListCall
from bitrix24_async.core.decode import decode_rows, decode_value
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes import Profile, Scopes
from bitrix24_async.scopes.crm import Company, Contact, Deal, Item, Lead, Multifield
from bitrix24_async.scopes.tasks import Task
from bitrix24_async.scopes.tasks.task import TaskCreator
from bitrix24_async.scopes.user import User

scopes = Scopes()
MOSCOW = dt.timezone(dt.timedelta(hours=3))
MORNING = dt.datetime(2026, 3, 1, 9, 30, tzinfo=MOSCOW)
SENT = "2026-03-01T09:30:00+03:00"


def answer(call: Call[Any], result: object) -> Any:
    """Return what a call gives when the portal answers with a result."""
    raw = json.dumps(result).encode()
    return (
        decode_rows(raw, call.type, call.key) if isinstance(call, ListCall) else decode_value(raw, call.type, call.key)
    )


def with_extra(entity: Entity, **extra: Any) -> Entity:
    """Return the entity with fields of the portal's own."""
    entity.extra.update(extra)
    return entity


@pytest.mark.parametrize(
    ("call", "result", "expected"),
    [
        pytest.param(
            scopes.crm.deal.get(7),
            {
                "ID": "7",
                "TITLE": "Boat",
                "CATEGORY_ID": "0",
                "OPPORTUNITY": "10500.50",
                "TAX_VALUE": None,
                "OPENED": "Y",
                "CLOSED": "N",
                "CONTACT_ID": "",
                "CLOSEDATE": SENT,
                "UF_CRM_1": ["red"],
                "PARENT_ID_130": "5",
            },
            with_extra(
                Deal(
                    id=7,
                    title="Boat",
                    category_id=0,
                    opportunity=Decimal("10500.50"),
                    opened=True,
                    closed=False,
                    closedate=MORNING,
                ),
                UF_CRM_1=["red"],
                PARENT_ID_130="5",
            ),
            id="a deal",
        ),
        pytest.param(
            scopes.crm.lead.get(7),
            {
                "ID": "7",
                "BIRTHDATE": "",
                "DATE_CLOSED": "",
                "MOVED_TIME": SENT,
                "HAS_PHONE": "Y",
                "PHONE": [{"ID": "3", "VALUE_TYPE": "WORK", "VALUE": "+1", "TYPE_ID": "PHONE"}],
            },
            Lead(
                id=7,
                moved_time=MORNING,
                has_phone=True,
                phone=[Multifield(id=3, value_type="WORK", value="+1", type_id="PHONE")],
            ),
            id="a lead",
        ),
        pytest.param(
            scopes.crm.contact.get(7),
            {"ID": "7", "NAME": "Ann", "EXPORT": "N", "PHOTO": {"id": 1}, "EMAIL": [], "FACE_ID": None},
            Contact(id=7, name="Ann", export=False, photo={"id": 1}, email=[]),
            id="a contact",
        ),
        pytest.param(
            scopes.crm.company.get(7),
            {"ID": "7", "TITLE": "Mill", "REVENUE": "0", "IS_MY_COMPANY": "N", "LEAD_ID": None},
            Company(id=7, title="Mill", revenue=Decimal(0), is_my_company=False),
            id="a company",
        ),
        pytest.param(
            scopes.crm.item.get(2, 7),
            {
                "item": {
                    "id": 7,
                    "title": "Boat",
                    "opportunity": 10500.5,
                    "opened": "N",
                    "observers": [1, 2],
                    "createdTime": SENT,
                    "ufCrm_1": 3,
                }
            },
            with_extra(
                Item(
                    id=7,
                    title="Boat",
                    opportunity=Decimal("10500.5"),
                    opened=False,
                    observers=[1, 2],
                    created_time=MORNING,
                ),
                ufCrm_1=3,
            ),
            id="an element",
        ),
        pytest.param(
            scopes.tasks.task.start(7),
            {
                "task": {
                    "id": "7",
                    "status": "3",
                    "priority": "2",
                    "deadline": SENT,
                    "allowTimeTracking": "Y",
                    "matchWorkTime": "N",
                    "timeEstimate": "3600",
                    "auditors": ["1", "5"],
                    "group": [],
                    "creator": {"id": "1", "name": "Ann"},
                    "sorting": "1024.5",
                    "ufCrmTask": False,
                }
            },
            with_extra(
                Task(
                    id=7,
                    status=3,
                    priority=2,
                    deadline=MORNING,
                    allow_time_tracking=True,
                    match_work_time=False,
                    time_estimate=3600,
                    auditors=[1, 5],
                    creator=TaskCreator(id=1, name="Ann"),
                    sorting=1024.5,
                ),
                ufCrmTask=False,
            ),
            id="a task",
        ),
        pytest.param(
            scopes.user.current(),
            {
                "ID": "7",
                "ACTIVE": True,
                "IS_ONLINE": "Y",
                "TIMESTAMP_X": {},
                "LAST_ACTIVITY_DATE": "2026-03-01 09:30:00",
                "PERSONAL_BIRTHDAY": "",
                "UF_DEPARTMENT": [1],
            },
            User(
                id=7,
                active=True,
                is_online=True,
                timestamp_x={},
                last_activity_date=MORNING.replace(tzinfo=None),
                uf_department=[1],
            ),
            id="a user",
        ),
        pytest.param(
            scopes.profile(),
            {"ID": "7", "ADMIN": True, "NAME": "Ann"},
            Profile(id=7, admin=True, name="Ann"),
            id="a profile",
        ),
    ],
)
def test_a_record_becomes_values(call: Call[Any], result: object, expected: Entity) -> None:
    """Every cell that is declared is a value of its type, every other one is in `extra`."""
    assert answer(call, result) == expected


@pytest.mark.parametrize(
    ("call", "result", "expected"),
    [
        pytest.param(scopes.crm.deal.add({}), 7, 7, id="the id of a new record"),
        pytest.param(scopes.crm.deal.delete(7), True, True, id="a deletion"),
        pytest.param(scopes.crm.item.delete(2, 7), [], [], id="the deletion of an element"),
        pytest.param(scopes.crm.item.import_(2, {}), {"item": {"id": 7}}, Item(id=7), id="an import"),
        pytest.param(
            scopes.crm.item.batch_import(2, [{}, {}]),
            {"items": [{"item": {"id": 7}}, {"error": "E", "error_description": "no"}]},
            [{"item": {"id": 7}}, {"error": "E", "error_description": "no"}],
            id="imports",
        ),
        pytest.param(scopes.tasks.task.delete(7), {"task": True}, True, id="the deletion of a task"),
        pytest.param(
            scopes.tasks.task.getaccess(7),
            {"allowedActions": {"1": {"EDIT": True, "EDIT.PLAN": False}}},
            {"1": {"EDIT": True, "EDIT.PLAN": False}},
            id="rights",
        ),
        pytest.param(
            scopes.crm.item.fields(2),
            {"fields": {"id": {"type": "integer", "isReadOnly": True}}},
            {"id": {"type": "integer", "isReadOnly": True}},
            id="fields",
        ),
        pytest.param(scopes.server.time(), SENT, MORNING, id="a time"),
        pytest.param(scopes.tasks.task.list(), {"tasks": [{"id": "7"}]}, [Task(id=7)], id="a page of tasks"),
        pytest.param(scopes.crm.item.list(2), {"items": [{"id": 7}]}, [Item(id=7)], id="a page of elements"),
        pytest.param(scopes.crm.lead.list(), [{"ID": "7"}], [Lead(id=7)], id="a page of leads"),
    ],
)
def test_a_result_becomes_its_declared_type(call: Call[Any], result: object, expected: object) -> None:
    """What a method promises is what its reply decodes into, wherever in the reply it stands."""
    assert answer(call, result) == expected


class OurDeal(Deal, kw_only=True):
    """A deal with a field that our portal added."""

    inn: str | None = field(default=None, name="UF_CRM_INN")


def test_a_subclass_names_a_user_field() -> None:
    """A field that a subclass declares is an attribute and no longer in `extra`."""
    call = scopes.crm.deal.of(OurDeal).list(select=["ID", "UF_CRM_INN"])

    (row,) = answer(call, [{"ID": "7", "UF_CRM_INN": "77", "UF_CRM_2": "x"}])

    assert row == with_extra(OurDeal(id=7, inn="77"), UF_CRM_2="x")
