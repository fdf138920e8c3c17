# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Call lists: the methods of `crm.calllist`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "CallList",
    "CallListItemsService",
    "CallListKey",
    "CallListSelection",
    "CallListService",
    "CallListStatusListRow",
]


class CallList(Entity, kw_only=True, rename="upper"):
    """A record of `crm.calllist`, as its methods return it; what is not declared is in `extra`."""

    id: int
    date_create: dt.datetime | None = None
    created_by_id: int | None = None
    webform_id: int | None = None
    entity_type_id: int | None = None
    entity_type: str | None = None
    entities: builtins.list[int] | None = None
    list_id: int | None = None


class CallListStatusListRow(Entity, kw_only=True, rename="upper"):
    """What `crm.calllist.statuslist` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    sort: int | None = None
    status_id: str | None = None


CallListKey: TypeAlias = Literal[
    "ID",
    "DATE_CREATE",
    "CREATED_BY_ID",
    "WEBFORM_ID",
    "ENTITY_TYPE_ID",
    "ENTITY_TYPE",
    "ENTITIES",
    "LIST_ID",
]


CallListSelection: TypeAlias = Literal["ID", "DATE_CREATE", "CREATED_BY_ID", "WEBFORM_ID", "ENTITY_TYPE_ID"]


_CALL_LIST_ITEMS_GET = Paging(filter="FILTER", select=None, keyset=False, walk="none")


_CALL_LIST_LIST = Paging(filter="FILTER", order="ORDER", select="SELECT", keyset=False, walk="none")


_CALL_LIST_STATUSLIST = Paging(select=None, keyset=False, walk="none")


class CallListService(RowService[R]):
    """Call lists: https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html"""

    def of(self, entity: builtins.type[E], /) -> CallListService[E]:
        """Return the service with rows of another type, such as a subclass of `CallList` with your user fields."""
        return CallListService(self._runner, entity)

    def add(
        self,
        entity_type: Literal["CONTACT", "COMPANY"],
        entities: Sequence[int],
        *,
        webform_id: int | Ref | None = None,
    ) -> Call[int]:
        """Create a call list and return its id.

        Args:
            entity_type: Type of the record.
            entities: The records.
            webform_id: Id of the webform.

        Raises:
            APIError: An argument is wrong (`ENTITY_TYPE_ERROR`); the portal refused for another reason
                (`ENTITIES_ERROR`, `ENTITY_ERROR`, `WEBFORM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html
        """
        wire = _given(ENTITY_TYPE=entity_type, ENTITIES=_sequence("ENTITIES", entities), WEBFORM_ID=webform_id)
        return self._call("crm.calllist.add", wire, int)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a call list by its id.

        Args:
            id: Id of the call list.

        Raises:
            APIError: There is no such call list, or the caller may not see it (`LIST_ID_ERROR`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-get.html
        """
        return self._call("crm.calllist.get", {"ID": id}, self._entity, read=True)

    @builtins.property
    def items(self) -> CallListItemsService:
        """Members of a call list: https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html"""
        return CallListItemsService(self._runner)

    def list(
        self,
        *,
        select: Sequence[CallListSelection | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[CallListKey | str, str] | None = None,
    ) -> ListCall[R]:
        """List call lists: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: An argument is wrong (`100`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html
        """
        wire = _given(SELECT=select, FILTER=filter, ORDER=order)
        return self._list("crm.calllist.list", wire, self._entity, _CALL_LIST_LIST)

    def statuslist(self) -> ListCall[CallListStatusListRow]:
        """List the statuses of call lists: awaited for one page, iterated for all of them.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-statuslist.html
        """
        return self._list("crm.calllist.statuslist", {}, CallListStatusListRow, _CALL_LIST_STATUSLIST)

    def update(
        self,
        list_id: int | Ref,
        entity_type: Literal["CONTACT", "COMPANY"],
        entities: Sequence[Any],
        *,
        webform_id: int | Ref | None = None,
    ) -> Call[bool]:
        """Change the given fields of a call list.

        Args:
            list_id: Id of the list.
            entity_type: Type of the record.
            entities: The records.
            webform_id: Id of the webform.

        Raises:
            APIError: An argument is wrong (`ENTITY_TYPE_ERROR`); the portal refused for another reason
                (`ENTITIES_ERROR`, `LIST_ID_ERROR`, `WEBFORM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html
        """
        wire = _given(
            LIST_ID=list_id,
            ENTITY_TYPE=entity_type,
            ENTITIES=_sequence("ENTITIES", entities),
            WEBFORM_ID=webform_id,
        )
        return self._call("crm.calllist.update", wire, bool)


class CallListItemsService(Service):
    """Members of a call list: https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html"""

    def get(self, list_id: int | Ref, *, filter: Mapping[str, Any] | None = None) -> ListCall[dict[str, Any]]:
        """List members of a call list: awaited for one page, iterated for all of them.

        Args:
            list_id: Id of the list.
            filter: Conditions by field.

        Raises:
            APIError: The portal refused (`LIST_ID_ERROR`, `STATUS_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html
        """
        wire = _given(LIST_ID=list_id, FILTER=filter)
        return self._list("crm.calllist.items.get", wire, dict[str, Any], _CALL_LIST_ITEMS_GET)
