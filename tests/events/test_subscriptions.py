"""Subscriptions are brought to what is wanted, and to no more."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_async import APIError, Portal
from bitrix24_async.errors import InvalidArgument
from bitrix24_async.events import Event, Router, Subscriptions, sync_events
from bitrix24_async.sandbox import Sandbox

URL = "https://service.example/bitrix24/"


async def test_the_difference_is_made(sandbox: Sandbox, portal: Portal) -> None:
    """What lacks is bound, what is not wanted is unbound, what is there stays; a second time changes nothing."""
    for name in ("ONCRMDEALADD", "ONCRMDEALDELETE"):
        await portal.event.bind(name, URL)
    await portal.event.bind("ONCRMDEALDELETE", "https://other.example/")
    await portal.call("event.bind", {"event": "ONCRMDEALADD", "event_type": "offline"})

    done = await sync_events(portal, ["onCrmDealAdd", "ONCRMDEALUPDATE"], URL)
    again = await sync_events(portal, ["ONCRMDEALADD", "ONCRMDEALUPDATE"], URL)

    assert done == Subscriptions(bound=("ONCRMDEALUPDATE",), unbound=("ONCRMDEALDELETE",), kept=("ONCRMDEALADD",))
    assert again == Subscriptions(bound=(), unbound=(), kept=("ONCRMDEALADD", "ONCRMDEALUPDATE"))
    assert [(row.event, row.handler, row.offline) for row in await portal.event.get()] == [
        ("ONCRMDEALADD", URL, 0),
        ("ONCRMDEALDELETE", "https://other.example/", 0),
        ("ONCRMDEALADD", "", 1),
        ("ONCRMDEALUPDATE", URL, 0),
    ]


async def test_a_router_says_what_it_hears(portal: Portal) -> None:
    """Its exact names are bound; a prefix names no event."""
    router = Router()

    @router.on("ONTASKADD", "ONCRMDYNAMICITEMADD_*")
    async def hear(event: Event, portal: Portal) -> None: ...

    assert (await sync_events(portal, router, URL)).bound == ("ONTASKADD",)


async def test_an_event_that_the_portal_does_not_know_is_an_error(portal: Portal) -> None:
    """The portal's word is handed on."""
    with pytest.raises(APIError, match="ERROR_EVENT_NOT_FOUND"):
        await sync_events(portal, ["NO EVENT"], URL)


@pytest.mark.parametrize(
    ("wanted", "url"), [("ONTASKADD", URL), (["ONTASKADD"], "service.example")], ids=["text", "url"]
)
async def test_arguments_are_checked(portal: Portal, wanted: Any, url: str) -> None:
    """A text is no collection of names, a host is no address."""
    with pytest.raises(InvalidArgument):
        await sync_events(portal, wanted, url)
