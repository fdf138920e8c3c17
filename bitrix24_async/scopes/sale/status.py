# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Statuses: the methods of `sale.status`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Status", "StatusFields", "StatusKey", "StatusService"]


class Status(Entity, kw_only=True, rename="camel"):
    """A record of `sale.status`, as its methods return it; what is not declared is in `extra`."""

    id: str | None = None
    color: str | None = None
    notify: bool | None = None
    sort: int | None = None
    type: str | None = None
    xml_id: str | None = None
    status: Any = None


StatusFields = TypedDict(
    "StatusFields",
    {
        "id": str | None,
        "type": str | None,
        "notify": bool | str | None,
        "sort": int | None,
        "color": str | None,
        "xmlId": str | None,
    },
    total=False,
)
"""The fields that a status takes."""


StatusKey: TypeAlias = Literal["color", "id", "notify", "sort", "type", "xmlId", "status"]


_STATUS_FLAGS = frozenset({"notify"})


_STATUS_LIST_FILTER_FLAGS = frozenset({"notify"})


_STATUS_LIST = Paging(rows="statuses", id="id", filter_id="id", keyset=False, among="")


class StatusService(RowService[R]):
    """Statuses: https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html"""

    def of(self, entity: builtins.type[E], /) -> StatusService[E]:
        """Return the service with rows of another type, such as a subclass of `Status` with your user fields."""
        return StatusService(self._runner, entity)

    def add(self, fields: StatusFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a status and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`201350000001`, `201350000003`, `201350000004`, `201350000005`, `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html
        """
        return self._call("sale.status.add", {"fields": _fields(fields, _STATUS_FLAGS)}, self._entity, key="status")

    def delete(self, id: str) -> Call[bool]:
        """Delete a status.

        Args:
            id: Id of the status.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201340400001`); the portal refused for another reason (`201350000002`, `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html
        """
        return self._call("sale.status.delete", {"id": id}, bool)

    def get(self, id: str) -> Call[R]:
        """Return a status by its id.

        Args:
            id: Id of the status.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`201340400001`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html
        """
        return self._call("sale.status.get", {"id": id}, self._entity, read=True, key="status")

    def getfields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a status, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get-fields.html
        """
        return self._call("sale.status.getfields", {}, dict[str, dict[str, Any]], read=True, key="status")

    def list(
        self,
        *,
        select: Sequence[StatusKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[StatusKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List statuses: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _STATUS_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("sale.status.list", wire, self._entity, _STATUS_LIST)

    def update(self, id: str, fields: StatusFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a status and return it.

        Args:
            id: Id of the status.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201340400001`); the portal refused for another reason (`201350000003`, `201350000006`,
                `201350000007`, `201350000008`, `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _STATUS_FLAGS)}
        return self._call("sale.status.update", wire, self._entity, key="status")
