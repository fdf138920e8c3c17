# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The event log: the methods of `main.eventlog`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Eventlog",
    "EventlogFieldSelection",
    "EventlogFieldService",
    "EventlogKey",
    "EventlogSelection",
    "EventlogService",
    "EventlogTailSelection",
]


class Eventlog(Entity, kw_only=True, rename="camel"):
    """A record of `main.eventlog`, as its methods return it; what is not declared is in `extra`."""

    id: int
    timestamp_x: dt.datetime | None = None
    severity: str | None = None
    audit_type_id: str | None = None
    module_id: str | None = None
    item_id: int | None = None
    remote_addr: str | None = None
    user_agent: str | None = None
    request_uri: str | None = None
    site_id: str | None = None
    user_id: int | None = None
    guest_id: int | None = None
    description: str | None = None


EventlogFieldSelection: TypeAlias = Literal[
    "name",
    "type",
    "title",
    "description",
    "validationRules",
    "requiredGroups",
    "filterable",
    "sortable",
    "editable",
    "multiple",
    "elementType",
]


EventlogKey: TypeAlias = Literal[
    "id",
    "timestampX",
    "severity",
    "auditTypeId",
    "moduleId",
    "itemId",
    "remoteAddr",
    "userAgent",
    "requestUri",
    "siteId",
    "userId",
    "guestId",
    "description",
]


EventlogSelection: TypeAlias = Literal[
    "id",
    "timestampX",
    "severity",
    "auditTypeId",
    "moduleId",
    "itemId",
    "remoteAddr",
    "userAgent",
    "requestUri",
    "siteId",
    "userId",
    "guestId",
    "description",
]


EventlogTailSelection: TypeAlias = Literal[
    "id",
    "timestampX",
    "severity",
    "auditTypeId",
    "moduleId",
    "itemId",
    "remoteAddr",
    "userAgent",
    "requestUri",
    "siteId",
    "userId",
    "guestId",
    "description",
]


_EVENTLOG_LIST = Paging(
    rows="items",
    id="id",
    filter_id="id",
    start="pagination.page",
    keyset=False,
    walk="page",
    limit="pagination.limit",
    batched=False,
    conditions=True,
)


_EVENTLOG_TAIL = Paging(
    rows="items",
    id="id",
    filter_id="id",
    start="cursor.value",
    keyset=False,
    walk="tail",
    limit="cursor.limit",
    batched=False,
    conditions=True,
)


class EventlogService(RowService[R]):
    """The event log: https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html"""

    def of(self, entity: builtins.type[E], /) -> EventlogService[E]:
        """Return the service with rows of another type, such as a subclass of `Eventlog` with your user fields."""
        return EventlogService(self._runner, entity)

    @builtins.property
    def field(self) -> EventlogFieldService:
        """Eventlog fields: https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html"""
        return EventlogFieldService(self._runner)

    def get(self, id: int | Ref, *, select: Sequence[EventlogSelection | str] | None = None) -> Call[R]:
        """Return an entry of the event log.

        Args:
            id: Id of the entry.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Reads. Scope: main. https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html
        """
        wire = _given(id=id, select=_sequence("select", select))
        return self._call("main.eventlog.get", wire, self._entity, read=True, key="item", version="v3")

    def list(
        self,
        *,
        select: Sequence[EventlogSelection | str] | None = None,
        filter: Mapping[str, Any] | Sequence[Sequence[Any] | Mapping[str, Any]] | None = None,
        order: Mapping[EventlogKey | str, str] | None = None,
        pagination: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List entries of the event log: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions such as `["id", ">", 5]`, or a mapping: `{">id": 5}`.
            order: `ASC` or `DESC` by field.
            pagination: Pagination, by name.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`).

        Reads. Scope: main. https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html
        """
        wire = _given(select=select, filter=filter, order=order, pagination=_mapping("pagination", pagination))
        return self._list("main.eventlog.list", wire, self._entity, _EVENTLOG_LIST, version="v3")

    def tail(
        self,
        *,
        select: Sequence[EventlogTailSelection | str] | None = None,
        filter: Mapping[str, Any] | Sequence[Sequence[Any] | Mapping[str, Any]] | None = None,
        cursor: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """Return the entries of the event log behind a cursor: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions such as `["id", ">", 5]`, or a mapping: `{">id": 5}`.
            cursor: Where to go on: the values of the last record that was read.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`).

        Reads. Scope: main. https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html
        """
        wire = _given(select=select, filter=filter, cursor=_mapping("cursor", cursor))
        return self._list("main.eventlog.tail", wire, self._entity, _EVENTLOG_TAIL, version="v3")


class EventlogFieldService(Service):
    """Eventlog fields: https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html"""

    def get(self, name: str, *, select: Sequence[EventlogFieldSelection | str] | None = None) -> Call[dict[str, Any]]:
        """Return the description of one field of an entry of the event log.

        Args:
            name: Name of the eventlog field.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: main. https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call("main.eventlog.field.get", wire, dict[str, Any], read=True, key="item", version="v3")

    def list(
        self,
        *,
        select: Sequence[EventlogFieldSelection | str] | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of an entry of the event log as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: main. https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "main.eventlog.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )
