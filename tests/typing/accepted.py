"""What type checkers have to accept, and the types that they have to find; read by mypy and pyright, never run."""

# `assert_type` hands back the call that it looked at; nobody forgot to await it.
# mypy: disable-error-code="unused-awaitable"

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, assert_type

from msgspec import Struct, field

from bitrix24_async.core.call import Call, ListCall, Many, Outcome, Page, Ref, WithMeta
from bitrix24_async.portal import Portal
from bitrix24_async.scopes import Profile
from bitrix24_async.scopes.crm import Contact, Deal, Item, Lead, Multifield
from bitrix24_async.scopes.crm.deal import DealFields, DealService
from bitrix24_async.scopes.tasks import Task
from bitrix24_async.scopes.user import User
from bitrix24_async.scopes.v3.call import Followup
from bitrix24_async.scopes.v3.tasks import Task as NewerTask


class OurDeal(Deal, kw_only=True):
    """A deal with a field that our portal added."""

    inn: str | None = field(default=None, name="UF_CRM_INN")


class Bare(Struct):
    """A row that is no entity."""

    ID: str


async def calls(portal: Portal) -> None:
    """A method returns a call of its result type; awaited, it gives the result."""
    assert_type(portal.crm.deal.get(5), Call[Deal])
    assert_type(await portal.crm.deal.get(5), Deal)
    assert_type(await portal.crm.deal.add({"TITLE": "Boat", "OPPORTUNITY": Decimal("10500.50")}), int)
    assert_type(await portal.crm.deal.update(5, {"STAGE_ID": "WON", "UF_CRM_1": "x"}), bool)
    assert_type(await portal.crm.item.get(2, 5), Item)
    assert_type(await portal.crm.item.import_(2, {"title": "Boat"}), Item)
    assert_type(await portal.tasks.task.complete(5), Task)
    assert_type(await portal.tasks.task.getaccess(5), dict[str, dict[str, bool]])
    assert_type(await portal.v3.tasks.task.get(5), NewerTask)
    assert_type(await portal.v3.tasks.task.update(5, {"title": "Boat"}).with_key("boat 5"), bool)
    assert_type(await portal.v3.call.followup.get(5), Followup)
    assert_type(await portal.v3.rest.documentation.openapi(), dict[str, Any])
    assert_type(await portal.user.current(), User)
    assert_type(await portal.profile(), Profile)
    assert_type(await portal.scope(), list[str])
    assert_type(await portal.server.time(), dt.datetime)
    assert_type(await portal.crm.lead.get(5).with_meta(), WithMeta[Lead])


async def fields(portal: Portal) -> None:
    """Numbers, money, moments and flags are Python's own."""
    deal = await portal.crm.deal.get(5)
    assert_type(deal.id, int)
    assert_type(deal.opportunity, Decimal | None)
    assert_type(deal.closedate, dt.datetime | None)
    assert_type(deal.opened, bool | None)
    assert_type(deal.extra, dict[str, Any])
    assert_type((await portal.crm.contact.get(7)).phone, list[Multifield] | None)


async def lists(portal: Portal) -> None:
    """A list is awaited for a page and iterated for rows, of the type that was asked for."""
    assert_type(portal.crm.deal.list(), ListCall[Deal])
    assert_type(await portal.crm.deal.list(filter={">OPPORTUNITY": 1000}), Page[Deal])
    async for deal in portal.crm.deal.list(select=["ID", "UF_CRM_INN"], order={"ID": "ASC"}):
        assert_type(deal, Deal)
    async for ours in portal.crm.deal.of(OurDeal).list():
        assert_type(ours, OurDeal)
        assert_type(ours.inn, str | None)
    async for page in portal.tasks.task.list().pages():
        assert_type(page, Page[Task])
    urgent = ["id", ">", 5], {"logic": "or", "conditions": [["status", "new"]]}
    assert_type(portal.v3.tasks.task.list(filter=urgent), ListCall[NewerTask])
    assert_type(portal.v3.tasks.task.list(filter={">id": 5}), ListCall[NewerTask])
    assert_type(portal.crm.deal.of(OurDeal), DealService[OurDeal])
    assert_type(await portal.crm.deal.of(Bare).get(5), Bare)
    assert_type(portal.crm.deal.list().after(100), ListCall[Deal])
    assert_type(portal.user.get_many([1, 2]), Many[User])


def built_before(filter: dict[str, Any], order: dict[str, str], select: list[str], changes: dict[str, Any]) -> None:
    """Arguments may be variables of the plain types."""
    service = DealService(None, Deal)
    assert_type(service.list(filter=filter, order=order, select=select), ListCall[Deal])
    assert_type(service.update(5, changes), Call[bool])


def checked_before(service: DealService[Deal], changes: Mapping[str, object], deal: Deal) -> None:
    """Fields may be a checked dictionary, any mapping, or an entity."""
    known: DealFields = {"TITLE": "Boat", "OPENED": True}
    assert_type(service.add(known), Call[int])
    assert_type(service.add({**known, "UF_CRM_1": 1}), Call[int])
    assert_type(service.add(changes), Call[int])
    assert_type(service.add(deal), Call[int])


async def batches(portal: Portal) -> None:
    """A batch gives a tuple of its calls' types, in their order."""
    me, contact = await portal.batch(portal.user.current(), portal.crm.contact.get(7))
    assert_type(me, User)
    assert_type(contact, Contact)
    deal = portal.crm.deal.get(5)
    assert_type(deal.result["COMPANY_ID"], Ref)
    assert_type(
        await portal.batch(deal, portal.crm.company.delete(deal.result["COMPANY_ID"]), portal.crm.lead.add({})),
        tuple[Deal, bool, int],
    )


async def streams(portal: Portal) -> None:
    """A stream gives outcomes of its calls' type."""
    moves = (portal.crm.deal.update(number, {"STAGE_ID": "WON"}) for number in range(1, 101))
    async for outcome in portal.stream(moves):
        assert_type(outcome, Outcome[bool])
        assert_type(outcome.unwrap(), bool)


async def unknown_methods(portal: Portal) -> None:
    """A method that has no facade gives JSON."""
    assert_type(await portal.call("some.brand.new.method", {"X": 1}), Any)
