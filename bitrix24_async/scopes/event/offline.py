# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Offline events: the methods of `event.offline`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import digit as _digit
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["OfflineGetResult", "OfflineGetResultEvent", "OfflineListRow", "OfflineService"]


class OfflineGetResult(Entity, kw_only=True):
    """What `event.offline.get` returns; what is not declared is in `extra`."""

    process_id: Any = None
    events: builtins.list[OfflineGetResultEvent] | None = None


class OfflineGetResultEvent(Entity, kw_only=True, rename="upper"):
    """What `events` of a `OfflineGetResult` holds; what is not declared is in `extra`."""

    id: int | None = None
    timestamp_x: dt.datetime | None = None
    event_name: str | None = None
    event_data: bool | None = None
    event_additional: bool | None = None
    message_id: int | None = None


class OfflineListRow(Entity, kw_only=True, rename="upper"):
    """What `event.offline.list` returns; what is not declared is in `extra`."""

    id: int | None = None
    timestamp_x: dt.datetime | None = None
    event_name: str | None = None
    event_data: bool | None = None
    event_additional: bool | None = None
    message_id: int | None = None
    process_id: str | None = None
    error: str | None = None


_OFFLINE_LIST = Paging(select=None)


class OfflineService(Service):
    """Offline events: https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html"""

    def clear(
        self,
        process_id: str,
        *,
        id: Sequence[Any] | None = None,
        message_id: Sequence[Any] | None = None,
    ) -> Call[bool]:
        """Remove offline events from the queue.

        It needs an application's token; a webhook does not do.

        Args:
            process_id: What the events were marked with when they were taken.
            id: Ids of the offline events.
            message_id: Id of the message.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: basic. https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html
        """
        wire = _given(process_id=process_id, id=_sequence("id", id), message_id=_sequence("message_id", message_id))
        return self._call("event.offline.clear", wire, bool, many=True)

    def error(self, process_id: str, *, message_id: Sequence[Any] | None = None) -> Call[bool]:
        """Mark offline events as failed.

        It needs an application's token; a webhook does not do.

        Args:
            process_id: What the events were marked with when they were taken.
            message_id: Id of the message.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: basic. https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html
        """
        wire = _given(process_id=process_id, message_id=_sequence("message_id", message_id))
        return self._call("event.offline.error", wire, bool)

    def get(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        limit: int | None = None,
        clear: bool | int | None = None,
        process_id: str | None = None,
        auth_connector: str | None = None,
        error: bool | int | None = None,
    ) -> Call[OfflineGetResult]:
        """Take offline events from the queue.

        It needs an application's token; a webhook does not do.

        Args:
            filter: Conditions by field.
            order: `ASC` or `DESC` by field.
            limit: How many records to return at most.
            clear: True takes the events from the queue, False leaves them marked by a `process_id`.
            process_id: What the events were marked with when they were taken.
            auth_connector: Whose events: those of one source of changes; events it caused itself are left out.
            error: Error: yes or no; `False` where it is not given.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: basic. https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
        """
        wire = _given(
            filter=_mapping("filter", filter),
            order=_mapping("order", order),
            limit=limit,
            clear=_digit(clear),
            process_id=process_id,
            auth_connector=auth_connector,
            error=_digit(error),
        )
        return self._call("event.offline.get", wire, OfflineGetResult)

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
        auth_connector: str | None = None,
    ) -> ListCall[OfflineListRow]:
        """List offline events and leave them in the queue: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Args:
            filter: Conditions by field.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without; `[ID:ASC]` where it is not
                given.
            start: Offset of the page, a multiple of 50, when the call is awaited.
            auth_connector: Whose events: those of one source of changes; events it caused itself are left out.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html
        """
        wire = _given(filter=filter, order=order, start=start, auth_connector=auth_connector)
        return self._list("event.offline.list", wire, OfflineListRow, _OFFLINE_LIST)
