"""Each method of the facades is one call: its REST name, its parameters as they travel, its type, its place."""

from __future__ import annotations

import datetime as dt
import inspect
from decimal import Decimal
from typing import Any

import pytest

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.scopes import Profile, Scopes
from bitrix24_async.scopes.crm import Company, Contact, Deal, Item, Lead, Multifield
from bitrix24_async.scopes.crm.deal import DealService
from bitrix24_async.scopes.tasks import Task
from bitrix24_async.scopes.user import User

scopes = Scopes()
crm, task, user = scopes.crm, scopes.tasks.task, scopes.user

FIELDS = dict[str, dict[str, Any]]
ITEMS = Paging(rows="items", id="id", filter_id="id")
TASKS = Paging(rows="tasks", id="id", filter_id="ID", among="")
USERS = Paging(filter="FILTER", sort="sort")

READS = [
    (crm.company.fields(), Call("crm.company.fields", {}, FIELDS, True)),
    (crm.company.get(5), Call("crm.company.get", {"id": 5}, Company, True)),
    (crm.contact.fields(), Call("crm.contact.fields", {}, FIELDS, True)),
    (crm.contact.get(5), Call("crm.contact.get", {"id": 5}, Contact, True)),
    (crm.deal.fields(), Call("crm.deal.fields", {}, FIELDS, True)),
    (crm.deal.get(5), Call("crm.deal.get", {"id": 5}, Deal, True)),
    (crm.item.fields(2), Call("crm.item.fields", {"entityTypeId": 2}, FIELDS, True, "fields")),
    (
        crm.item.fields(2, use_original_uf_names=True),
        Call("crm.item.fields", {"entityTypeId": 2, "useOriginalUfNames": "Y"}, FIELDS, True, "fields"),
    ),
    (crm.item.get(2, 5), Call("crm.item.get", {"entityTypeId": 2, "id": 5}, Item, True, "item")),
    (
        crm.item.get(2, 5, use_original_uf_names=False),
        Call("crm.item.get", {"entityTypeId": 2, "id": 5, "useOriginalUfNames": "N"}, Item, True, "item"),
    ),
    (crm.lead.fields(), Call("crm.lead.fields", {}, FIELDS, True)),
    (crm.lead.get(5), Call("crm.lead.get", {"id": 5}, Lead, True)),
    (scopes.events(), Call("events", {}, list[str], True)),
    (scopes.events(scope="crm", full=False), Call("events", {"SCOPE": "crm", "FULL": False}, list[str], True)),
    (scopes.methods(), Call("methods", {}, list[str], True)),
    (scopes.methods(full=True, scope="crm"), Call("methods", {"full": True, "scope": "crm"}, list[str], True)),
    (scopes.profile(), Call("profile", {}, Profile, True)),
    (scopes.scope(full=True), Call("scope", {"full": True}, list[str], True)),
    (scopes.server.time(), Call("server.time", {}, dt.datetime, True)),
    (task.get(5), Call("tasks.task.get", {"taskId": 5}, Task, True, "task")),
    (
        task.get(5, select=["ID", "UF_CRM_TASK"]),
        Call("tasks.task.get", {"taskId": 5, "select": ["ID", "UF_CRM_TASK"]}, Task, True, "task"),
    ),
    (task.get_fields(), Call("tasks.task.getFields", {}, FIELDS, True, "fields")),
    (
        task.getaccess(5, users=[1, 2]),
        Call(
            "tasks.task.getaccess", {"taskId": 5, "users": [1, 2]}, dict[str, dict[str, bool]], True, "allowedActions"
        ),
    ),
    (user.access(["G2", "AU"]), Call("user.access", {"ACCESS": ["G2", "AU"]}, bool, True)),
    (user.admin(), Call("user.admin", {}, bool, True)),
    (user.current(), Call("user.current", {}, User, True)),
    (user.fields(), Call("user.fields", {}, dict[str, str], True)),
]

ARGUMENTS = {"select": ["ID"], "filter": {">ID": 7}, "order": {"ID": "DESC"}, "start": 50}

LISTS = [
    (crm.company.list(**ARGUMENTS), ListCall("crm.company.list", ARGUMENTS, Company, True)),
    (crm.contact.list(**ARGUMENTS), ListCall("crm.contact.list", ARGUMENTS, Contact, True)),
    (crm.deal.list(), ListCall("crm.deal.list", {}, Deal, True)),
    (crm.deal.list(**ARGUMENTS), ListCall("crm.deal.list", ARGUMENTS, Deal, True)),
    (crm.lead.list(**ARGUMENTS), ListCall("crm.lead.list", ARGUMENTS, Lead, True)),
    (
        crm.item.list(2, **ARGUMENTS, use_original_uf_names=True),
        ListCall(
            "crm.item.list",
            {"entityTypeId": 2, **ARGUMENTS, "useOriginalUfNames": "Y"},
            Item,
            True,
            "items",
            paging=ITEMS,
        ),
    ),
    (
        task.list(**ARGUMENTS, params={"WITH_TIMER_INFO": True}),
        ListCall(
            "tasks.task.list", {**ARGUMENTS, "params": {"WITH_TIMER_INFO": True}}, Task, True, "tasks", paging=TASKS
        ),
    ),
    (
        user.get(
            sort="ID",
            order="DESC",
            filter={"ACTIVE": True},
            admin_mode=True,
            select=["ID"],
            image_resize="small",
            start=50,
        ),
        ListCall(
            "user.get",
            {
                "sort": "ID",
                "order": "DESC",
                "FILTER": {"ACTIVE": True},
                "ADMIN_MODE": True,
                "select": ["ID"],
                "IMAGE_RESIZE": "small",
                "start": 50,
            },
            User,
            True,
            paging=USERS,
        ),
    ),
    (
        user.search(filter={"NAME": "Ann"}, sort="ID", order="ASC", admin_mode=False, select=["ID"], start=0),
        ListCall(
            "user.search",
            {
                "FILTER": {"NAME": "Ann"},
                "sort": "ID",
                "order": "ASC",
                "ADMIN_MODE": False,
                "select": ["ID"],
                "start": 0,
            },
            User,
            True,
            paging=USERS,
        ),
    ),
]

OPENED = {"TITLE": "Boat", "OPENED": True, "UF_CRM_1": True}
TRAVELS = {"TITLE": "Boat", "OPENED": "Y", "UF_CRM_1": True}
NEW_ITEM = {"title": "Boat", "opened": False, "ufCrm_1": True}
ITEM_TRAVELS = {"title": "Boat", "opened": "N", "ufCrm_1": True}

WRITES = [
    *(
        pair
        for name, service in [
            ("company", crm.company),
            ("contact", crm.contact),
            ("deal", crm.deal),
            ("lead", crm.lead),
        ]
        for pair in [
            (service.add(OPENED), Call(f"crm.{name}.add", {"fields": TRAVELS}, int)),
            (
                service.add(OPENED, params={"REGISTER_SONET_EVENT": False}),
                Call(f"crm.{name}.add", {"fields": TRAVELS, "params": {"REGISTER_SONET_EVENT": "N"}}, int),
            ),
            (service.delete(5), Call(f"crm.{name}.delete", {"id": 5}, bool)),
            (service.update(5, OPENED), Call(f"crm.{name}.update", {"id": 5, "fields": TRAVELS}, bool)),
            (
                service.update(5, {"TITLE": None}, params={"REGISTER_SONET_EVENT": True}),
                Call(
                    f"crm.{name}.update",
                    {"id": 5, "fields": {"TITLE": None}, "params": {"REGISTER_SONET_EVENT": "Y"}},
                    bool,
                ),
            ),
        ]
    ),
    (
        crm.item.add(2, NEW_ITEM, use_original_uf_names=True),
        Call("crm.item.add", {"entityTypeId": 2, "fields": ITEM_TRAVELS, "useOriginalUfNames": "Y"}, Item, key="item"),
    ),
    (
        crm.item.batch_import(2, [NEW_ITEM, {}]),
        Call(
            "crm.item.batchImport",
            {"entityTypeId": 2, "data": [ITEM_TRAVELS, {}]},
            list[dict[str, Any]],
            key="items",
        ),
    ),
    (crm.item.delete(2, 5), Call("crm.item.delete", {"entityTypeId": 2, "id": 5}, list[Any])),
    (
        crm.item.import_(2, NEW_ITEM),
        Call("crm.item.import", {"entityTypeId": 2, "fields": ITEM_TRAVELS}, Item, key="item"),
    ),
    (
        crm.item.update(2, 5, NEW_ITEM),
        Call("crm.item.update", {"entityTypeId": 2, "id": 5, "fields": ITEM_TRAVELS}, Item, key="item"),
    ),
    (
        task.add({"TITLE": "Call", "ALLOW_TIME_TRACKING": True, "STATUS": 2}),
        Call(
            "tasks.task.add", {"fields": {"TITLE": "Call", "ALLOW_TIME_TRACKING": "Y", "STATUS": 2}}, Task, key="task"
        ),
    ),
    (task.approve(5), Call("tasks.task.approve", {"taskId": 5}, Task, key="task")),
    (task.complete(5), Call("tasks.task.complete", {"taskId": 5}, Task, key="task")),
    (task.defer(5), Call("tasks.task.defer", {"taskId": 5}, Task, key="task")),
    (task.delegate(5, 7), Call("tasks.task.delegate", {"taskId": 5, "userId": 7}, Task, key="task")),
    (task.delete(5), Call("tasks.task.delete", {"taskId": 5}, bool, key="task")),
    (task.disapprove(5), Call("tasks.task.disapprove", {"taskId": 5}, Task, key="task")),
    (task.mute(5), Call("tasks.task.mute", {"id": 5}, Task, key="task")),
    (task.pause(5), Call("tasks.task.pause", {"taskId": 5}, Task, key="task")),
    (task.pin(5), Call("tasks.task.pin", {"id": 5}, Task, key="task")),
    (task.renew(5), Call("tasks.task.renew", {"taskId": 5}, Task, key="task")),
    (task.start(5), Call("tasks.task.start", {"taskId": 5}, Task, key="task")),
    (task.startwatch(5), Call("tasks.task.startwatch", {"taskId": 5}, Task, key="task")),
    (task.stopwatch(5), Call("tasks.task.stopwatch", {"taskId": 5}, Task, key="task")),
    (task.unmute(5), Call("tasks.task.unmute", {"id": 5}, Task, key="task")),
    (task.unpin(5), Call("tasks.task.unpin", {"id": 5}, Task, key="task")),
    (
        task.update(5, {"TASK_CONTROL": False}),
        Call("tasks.task.update", {"taskId": 5, "fields": {"TASK_CONTROL": "N"}}, Task, key="task"),
    ),
    (
        user.add("ann@example.com", uf_department=[1], extra={"UF_1": 2}),
        Call("user.add", {"EMAIL": "ann@example.com", "UF_DEPARTMENT": [1], "UF_1": 2}, int),
    ),
    (
        user.update(5, active=False, work_position=""),
        Call("user.update", {"ID": 5, "ACTIVE": "N", "WORK_POSITION": ""}, bool),
    ),
]


def named(pairs: list[Any]) -> list[Any]:
    """Return the pairs as parameters that go by the name of their method."""
    return [pytest.param(*pair, id=pair[1].method) for pair in pairs]


@pytest.mark.parametrize(("call", "expected"), named(READS + WRITES))
def test_a_method_is_one_call(call: Call[Any], expected: Call[Any]) -> None:
    """A method returns its call and sends nothing."""
    assert call == expected
    assert type(call) is Call


@pytest.mark.parametrize(("call", "expected"), named(LISTS))
def test_a_list_is_a_call_with_its_paging(call: ListCall[Any], expected: ListCall[Any]) -> None:
    """A list knows where its rows and ids are, and what its parameters are called."""
    assert call == expected
    assert (type(call), call.paging, call.cursor) == (ListCall, expected.paging, None)


def test_an_entity_is_written_with_what_it_holds() -> None:
    """An entity travels as its fields that are not None, flags as `Y` and `N`, user fields from `extra`."""
    deal = Deal(id=5, title="Boat", opportunity=Decimal("10.50"), opened=True)
    deal.extra["UF_CRM_1"] = "red"

    call = crm.deal.add(deal)

    assert call.params == {
        "fields": {"ID": 5, "TITLE": "Boat", "OPPORTUNITY": Decimal("10.50"), "OPENED": "Y", "UF_CRM_1": "red"}
    }


def test_a_multiple_field_is_written_as_its_values() -> None:
    """An entity's multiple field travels as the list that the reference shows."""
    lead = Lead(id=5, phone=[Multifield(id=7, value="+1", value_type="WORK")])

    call = crm.lead.update(5, lead)

    assert call.params["fields"] == {"ID": 5, "PHONE": [{"ID": 7, "VALUE": "+1", "VALUE_TYPE": "WORK"}]}


def test_a_service_made_by_hand_has_calls_without_a_portal() -> None:
    """A service needs no portal to build calls."""
    assert DealService(None, Deal).get(5) == crm.deal.get(5)


def test_an_argument_of_a_user_gives_way_to_extra() -> None:
    """What `extra` names wins over the argument of the same field."""
    assert user.update(5, name="Ann", extra={"NAME": "Eve"}).params == {"ID": 5, "NAME": "Eve"}
    assert user.update(5, extra={"ACTIVE": True}).params == {"ID": 5, "ACTIVE": "Y"}


@pytest.mark.parametrize("method", [user.add, user.update])
def test_each_argument_of_a_user_travels_under_its_own_name(method: Any) -> None:
    """The arguments are the fields of the reference in small letters, and none is mistaken for another."""
    hints = inspect.signature(method).parameters
    names = hints.keys() - {"extra"}
    given = {name: [name] if "Sequence" in str(hints[name].annotation) else name for name in names}

    assert method(**given).params == {name.upper(): value for name, value in given.items()}


def test_a_reference_is_a_parameter_as_it_is() -> None:
    """An id may be a place in the result of an earlier call of the same batch."""
    company = crm.deal.get(5).result["COMPANY_ID"]

    assert crm.company.get(company).params == {"id": company}
