"""What type checkers have to refuse: each `type: ignore` names the error, and one without an error is an error.

Read by mypy and pyright, never run.
"""

# mypy does so by `strict`, pyright is told to.
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from bitrix24_async.core.call import Call
from bitrix24_async.portal import Portal
from bitrix24_async.scopes.crm import Contact, Deal
from bitrix24_async.scopes.crm.deal import DealFields


async def names(portal: Portal) -> None:
    """A misspelled scope, service, method, argument or attribute is an error."""
    portal.crms  # type: ignore[attr-defined]
    portal.crm.deals  # type: ignore[attr-defined]
    portal.crm.deal.fetch(5)  # type: ignore[attr-defined]
    portal.crm.deal.list(filters={})  # type: ignore[call-arg, unused-awaitable]
    (await portal.crm.deal.get(5)).opportunities  # type: ignore[attr-defined]


async def values(portal: Portal) -> None:
    """A value of a wrong type, one argument too few or too many is an error."""
    await portal.crm.deal.get("5")  # type: ignore[arg-type]
    await portal.crm.deal.get()  # type: ignore[call-arg]
    await portal.crm.deal.add("Boat")  # type: ignore[arg-type]
    await portal.crm.deal.add({}, {})  # type: ignore[call-arg]
    await portal.crm.item.get(5)  # type: ignore[call-arg]
    await portal.crm.deal.list(filter=["ID"])  # type: ignore[arg-type]
    await portal.user.get(image_resize="tiny")  # type: ignore[arg-type]
    wrong: DealFields = {"NAME": "Boat"}  # type: ignore[typeddict-unknown-key]
    await portal.crm.deal.add(wrong)


async def results(portal: Portal) -> None:
    """A result is of its own type and of no other."""
    contact: Contact = await portal.crm.deal.get(5)  # type: ignore[assignment]
    title: str = (await portal.crm.deal.get(5)).title  # type: ignore[assignment]
    call: Call[Contact] = portal.crm.deal.get(5)  # type: ignore[assignment]
    first, second, third = await portal.batch(call, call)  # type: ignore[misc]
    print(contact, title, first, second, third)


async def uses(portal: Portal) -> None:
    """A single call cannot be iterated, and a call is not yet its result."""
    async for _ in portal.crm.deal.get(5):  # type: ignore[attr-defined]
        pass
    deal: Deal = portal.crm.deal.get(5)  # type: ignore[assignment]
    print(deal)
