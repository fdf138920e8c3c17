# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Events: `event.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Scope
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

if TYPE_CHECKING:
    from bitrix24_async.scopes.event.offline import (
        OfflineGetResult,
        OfflineGetResultEvent,
        OfflineListRow,
        OfflineService,
    )

__all__ = [
    "EventGetRow",
    "EventScope",
    "EventUnbindResult",
    "OfflineGetResult",
    "OfflineGetResultEvent",
    "OfflineListRow",
]


class EventGetRow(Entity, kw_only=True):
    """What `event.get` returns; what is not declared is in `extra`."""

    event: str | None = None
    handler: str | None = None
    auth_type: str | None = None
    offline: int | None = None


class EventUnbindResult(Entity, kw_only=True):
    """What `event.unbind` returns; what is not declared is in `extra`."""

    count: int | None = None


_EVENT_GET = Paging(select=None, keyset=False, walk="none")


class EventScope(Scope):
    """Events: https://apidocs.bitrix24.com/api-reference/events/event-bind.html"""

    __slots__ = ()

    def bind(
        self,
        event: str,
        handler: str,
        *,
        auth_type: int | None = None,
        event_type: Literal["online", "offline"] | None = None,
        auth_connector: str | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Subscribe to an event.

        It needs an application's token; a webhook does not do.

        Args:
            event: Code of the event.
            handler: The address that is called.
            auth_type: Id of the user in whose name the handler is called.
            event_type: Event type; `event_type=online` where it is not given.
            auth_connector: Whose events: those of one source of changes; events it caused itself are left out.
            options: Settings, by name.

        Raises:
            APIError: What an argument names does not exist (`ERROR_EVENT_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: basic. https://apidocs.bitrix24.com/api-reference/events/event-bind.html
        """
        wire = _given(
            event=event,
            handler=handler,
            auth_type=auth_type,
            event_type=event_type,
            auth_connector=auth_connector,
            options=_mapping("options", options),
        )
        return self._call("event.bind", wire, bool)

    def get(self) -> ListCall[EventGetRow]:
        """List the subscriptions to events: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/events/event-get.html
        """
        return self._list("event.get", {}, EventGetRow, _EVENT_GET)

    @builtins.property
    def offline(self) -> OfflineService:
        """Offline events: https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html"""
        from bitrix24_async.scopes.event.offline import OfflineService

        return OfflineService(self._runner)

    def unbind(
        self,
        event: str,
        handler: str,
        *,
        auth_type: int | None = None,
        event_type: Literal["online", "offline"] | None = None,
    ) -> Call[EventUnbindResult]:
        """End a subscription to an event.

        It needs an application's token; a webhook does not do.

        Args:
            event: Code of the event.
            handler: The address that is called.
            auth_type: Id of the user in whose name the handler is called.
            event_type: Event type; `event_type=online` where it is not given.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: basic. https://apidocs.bitrix24.com/api-reference/events/event-unbind.html
        """
        wire = _given(event=event, handler=handler, auth_type=auth_type, event_type=event_type)
        return self._call("event.unbind", wire, EventUnbindResult)


if not TYPE_CHECKING:
    _MODULES = {"OfflineGetResult": "offline", "OfflineGetResultEvent": "offline", "OfflineListRow": "offline"}

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
