"""Which events a portal sends to this application: the wanted ones are compared with the present ones.

`event.bind` refuses what is there already and subscriptions vanish with an update
of the application, so that a program states what it wants and lets the difference
be made. Only subscriptions of the same handler are touched.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec import Struct

from bitrix24_async.errors import InvalidArgument
from bitrix24_async.events.router import Router
from bitrix24_async.portal import Portal

__all__ = ["Subscriptions", "sync_events"]


class Subscriptions(Struct, frozen=True, kw_only=True):
    """What `sync_events` did: names of events, in order."""

    bound: tuple[str, ...]
    unbound: tuple[str, ...]
    kept: tuple[str, ...]


async def sync_events(portal: Portal, wanted: Iterable[str] | Router, handler_url: str) -> Subscriptions:
    """Let a portal send the wanted events, and no others, to a handler; return what was changed.

    Args:
        portal: The portal of an application; a webhook has no subscriptions.
        wanted: The names of the events, or the router that hears them.
        handler_url: The address that they go to.
    """
    names = wanted.names if isinstance(wanted, Router) else wanted
    if isinstance(names, str) or not handler_url.startswith(("https://", "http://")):
        raise InvalidArgument("sync_events takes a collection of names and the https address of the handler")
    want = {name.upper() for name in names}
    have = {row["event"].upper() for row in await _present(portal) if row.get("handler") == handler_url}
    changes = [("event.bind", name) for name in sorted(want - have)]
    changes += [("event.unbind", name) for name in sorted(have - want)]
    calls = (portal.call(method, {"event": name, "handler": handler_url}) for method, name in changes)
    async for outcome in portal.stream(calls):
        outcome.unwrap()
    return Subscriptions(
        bound=tuple(sorted(want - have)), unbound=tuple(sorted(have - want)), kept=tuple(sorted(have & want))
    )


async def _present(portal: Portal) -> list[dict[str, Any]]:
    """Return the subscriptions to events that are sent, those of the offline queue left out."""
    rows = await portal.call("event.get", read=True)
    return [row for row in rows or () if isinstance(row, dict) and str(row.get("offline") or 0) == "0"]
