# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Offlines: the methods of `event.offline`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["OfflineGetResult", "OfflineListRow", "OfflineService"]


class OfflineGetResult(Entity, kw_only=True):
    """What `event.offline.get` returns; what is not declared is in `extra`."""

    process_id: Any = None
    events: builtins.list[Any] | None = None


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
    """Offlines: https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html"""

    def clear(
        self,
        process_id: str,
        *,
        id: Sequence[Any] | None = None,
        message_id: Sequence[Any] | None = None,
    ) -> Call[bool]:
        """Clear an offline.

        It needs an application's token; a webhook does not do.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: basic. https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html
        """
        wire = _given(process_id=process_id, id=id, message_id=message_id)
        return self._call("event.offline.clear", wire, bool, many=True)

    def error(self, process_id: str, *, message_id: Sequence[Any] | None = None) -> Call[bool]:
        """Mark offline events as failed.

        It needs an application's token; a webhook does not do.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: basic. https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html
        """
        return self._call("event.offline.error", _given(process_id=process_id, message_id=message_id), bool)

    def get(
        self,
        *,
        filter: Sequence[Any] | None = None,
        order: Sequence[Any] | None = None,
        limit: int | None = None,
        clear: Literal[0, 1] | None = None,
        process_id: str | None = None,
        auth_connector: str | None = None,
        error: Literal[0, 1] | None = None,
    ) -> Call[OfflineGetResult]:
        """Return an offline.

        It needs an application's token; a webhook does not do.

        Args:
            clear: `1` where it is not given.
            error: `0` where it is not given.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: basic. https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
        """
        wire = _given(
            filter=filter,
            order=order,
            limit=limit,
            clear=clear,
            process_id=process_id,
            auth_connector=auth_connector,
            error=error,
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
        """List offlines: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Args:
            order: `[ID:ASC]` where it is not given.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html
        """
        wire = _given(filter=filter, order=order, start=start, auth_connector=auth_connector)
        return self._list("event.offline.list", wire, OfflineListRow, _OFFLINE_LIST)
