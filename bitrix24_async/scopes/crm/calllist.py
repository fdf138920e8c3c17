# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Call lists: the methods of `crm.calllist`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Calllist",
    "CalllistItemsService",
    "CalllistKey",
    "CalllistSelection",
    "CalllistService",
    "CalllistStatuslistRow",
]


class Calllist(Entity, kw_only=True, rename="upper"):
    """A record of `crm.calllist`, as its methods return it; what is not declared is in `extra`."""

    id: int
    date_create: dt.datetime | None = None
    created_by_id: int | None = None
    webform_id: int | None = None
    entity_type_id: int | None = None
    entity_type: str | None = None
    entities: builtins.list[int] | None = None
    list_id: int | None = None


class CalllistStatuslistRow(Entity, kw_only=True, rename="upper"):
    """What `crm.calllist.statuslist` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    sort: int | None = None
    status_id: str | None = None


CalllistKey: TypeAlias = Literal[
    "ID",
    "DATE_CREATE",
    "CREATED_BY_ID",
    "WEBFORM_ID",
    "ENTITY_TYPE_ID",
    "ENTITY_TYPE",
    "ENTITIES",
    "LIST_ID",
]


CalllistSelection: TypeAlias = Literal["ID", "DATE_CREATE", "CREATED_BY_ID", "WEBFORM_ID", "ENTITY_TYPE_ID"]


R = TypeVar("R")
E = TypeVar("E")


_CALLLIST_ITEMS_GET = Paging(filter="FILTER", select=None, keyset=False, walk="none")


_CALLLIST_LIST = Paging(filter="FILTER", order="ORDER", select="SELECT", keyset=False, walk="none")


_CALLLIST_STATUSLIST = Paging(select=None, keyset=False, walk="none")


class CalllistService(RowService[R]):
    """Call lists: https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html"""

    def of(self, entity: builtins.type[E], /) -> CalllistService[E]:
        """Return the service with rows of another type, such as a subclass of `Calllist` with your user fields."""
        return CalllistService(self._runner, entity)

    def add(
        self,
        entity_type: Literal["CONTACT", "COMPANY"],
        entities: Sequence[int],
        *,
        webform_id: int | Ref | None = None,
    ) -> Call[int]:
        """Create a call list and return its id.

        Raises:
            APIError: The portal refused: `ENTITIES_ERROR`, `ENTITY_TYPE_ERROR`, `ENTITY_ERROR`, `WEBFORM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html
        """
        wire = _given(ENTITY_TYPE=entity_type, ENTITIES=entities, WEBFORM_ID=webform_id)
        return self._call("crm.calllist.add", wire, int)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a call list.

        Raises:
            APIError: The portal refused: `LIST_ID_ERROR`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-get.html
        """
        return self._call("crm.calllist.get", {"ID": id}, self._entity, read=True)

    @builtins.property
    def items(self) -> CalllistItemsService:
        """Call list items: https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html"""
        return CalllistItemsService(self._runner)

    def list(
        self,
        *,
        select: Sequence[CalllistSelection | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[CalllistKey | str, str] | None = None,
    ) -> ListCall[R]:
        """List call lists: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: The portal refused: `100`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html
        """
        wire = _given(SELECT=select, FILTER=filter, ORDER=order)
        return self._list("crm.calllist.list", wire, self._entity, _CALLLIST_LIST)

    def statuslist(self) -> ListCall[CalllistStatuslistRow]:
        """Return the statuslist of a call list: awaited for one page, iterated for all of them.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-statuslist.html
        """
        return self._list("crm.calllist.statuslist", {}, CalllistStatuslistRow, _CALLLIST_STATUSLIST)

    def update(
        self,
        list_id: int | Ref,
        entity_type: Literal["CONTACT", "COMPANY"],
        entities: Sequence[Any],
        *,
        webform_id: int | Ref | None = None,
    ) -> Call[bool]:
        """Change the given fields of a call list.

        Raises:
            APIError: The portal refused: `ENTITY_TYPE_ERROR`, `ENTITIES_ERROR`, `LIST_ID_ERROR`, `WEBFORM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html
        """
        wire = _given(LIST_ID=list_id, ENTITY_TYPE=entity_type, ENTITIES=entities, WEBFORM_ID=webform_id)
        return self._call("crm.calllist.update", wire, bool)


class CalllistItemsService(Service):
    """Call list items: https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html"""

    def get(self, list_id: int | Ref, *, filter: Mapping[str, Any] | None = None) -> ListCall[dict[str, Any]]:
        """List call list items: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.

        Raises:
            APIError: The portal refused: `LIST_ID_ERROR`, `STATUS_ERROR`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html
        """
        wire = _given(LIST_ID=list_id, FILTER=filter)
        return self._list("crm.calllist.items.get", wire, dict[str, Any], _CALLLIST_ITEMS_GET)
