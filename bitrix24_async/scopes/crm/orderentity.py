# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Order entities: the methods of `crm.orderentity`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Orderentity", "OrderentityFields", "OrderentityKey", "OrderentityService"]


class Orderentity(Entity, kw_only=True, rename="camel"):
    """A record of `crm.orderentity`, as its methods return it; what is not declared is in `extra`."""

    order_id: int | None = None
    owner_id: int | None = None
    owner_type_id: int | None = None


class OrderentityFields(TypedDict, total=False):
    """The fields that an order entity takes."""

    orderId: int | None
    ownerTypeId: int | None
    ownerId: int | None


OrderentityKey: TypeAlias = Literal["orderId", "ownerId", "ownerTypeId"]


R = TypeVar("R")
E = TypeVar("E")


_ORDERENTITY_LIST = Paging(rows="orderEntity", keyset=False)


class OrderentityService(RowService[R]):
    """Order entities: https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html"""

    def of(self, entity: builtins.type[E], /) -> OrderentityService[E]:
        """Return the service with rows of another type, such as a subclass of `Orderentity` with your user fields."""
        return OrderentityService(self._runner, entity)

    def add(self, fields: OrderentityFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create an order entity and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `200040300020`, `201650000001`, `200540400001`, `0`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html
        """
        return self._call("crm.orderentity.add", {"fields": _fields(fields)}, self._entity, key="dealOrder")

    def deletebyfilter(self, fields: OrderentityFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Remove the link between an order and a CRM record.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `200040300020`, `201640400004`, `200540400001`, `0`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-delete-by-filter.html
        """
        return self._call("crm.orderentity.deletebyfilter", {"fields": _fields(fields)}, bool)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of an order entity by its name.

        Raises:
            APIError: The portal refused: `200040300010`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-get-fields.html
        """
        return self._call("crm.orderentity.getFields", {}, dict[str, dict[str, Any]], read=True, key="orderEntity")

    def list(
        self,
        *,
        select: Sequence[OrderentityKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[OrderentityKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List order entities: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `200040300010`, `200540400002`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("crm.orderentity.list", wire, self._entity, _ORDERENTITY_LIST)
