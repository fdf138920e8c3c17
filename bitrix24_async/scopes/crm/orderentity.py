# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Links between an order and a CRM record: the methods of `crm.orderentity`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["OrderEntity", "OrderEntityFields", "OrderEntityKey", "OrderEntityService"]


class OrderEntity(Entity, kw_only=True, rename="camel"):
    """A record of `crm.orderentity`, as its methods return it; what is not declared is in `extra`."""

    order_id: int | None = None
    owner_id: int | None = None
    owner_type_id: int | None = None


OrderEntityFields = TypedDict(
    "OrderEntityFields",
    {
        "orderId": int | None,
        "ownerTypeId": int | None,
        "ownerId": int | None,
    },
    total=False,
)
"""The fields that a link between an order and a CRM record takes."""


OrderEntityKey: TypeAlias = Literal["orderId", "ownerId", "ownerTypeId"]


_ORDER_ENTITY_LIST = Paging(rows="orderEntity", keyset=False)


class OrderEntityService(RowService[R]):
    """Links between an order and a CRM record:
    https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html
    """

    def of(self, entity: builtins.type[E], /) -> OrderEntityService[E]:
        """Return the service with rows of another type, such as a subclass of `OrderEntity` with your user fields."""
        return OrderEntityService(self._runner, entity)

    def add(self, fields: OrderEntityFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a link between an order and a CRM record and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The caller may not do it (`200040300020`); what an argument names does not exist (`200540400001`);
                the portal refused for another reason (`201650000001`, `0`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html
        """
        return self._call("crm.orderentity.add", {"fields": _fields(fields)}, self._entity, key="dealOrder")

    def deletebyfilter(self, fields: OrderEntityFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Remove the link between an order and a CRM record.

        Args:
            fields: Conditions by field.

        Raises:
            APIError: The caller may not do it (`200040300020`); what an argument names does not exist (`201640400004`,
                `200540400001`); the portal refused for another reason (`0`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-delete-by-filter.html
        """
        return self._call("crm.orderentity.deletebyfilter", {"fields": _fields(fields)}, bool)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a link between an order and a CRM record, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-get-fields.html
        """
        return self._call("crm.orderentity.getFields", {}, dict[str, dict[str, Any]], read=True, key="orderEntity")

    def list(
        self,
        *,
        select: Sequence[OrderEntityKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[OrderEntityKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List links between an order and a CRM record: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); what an argument names does not exist (`200540400002`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("crm.orderentity.list", wire, self._entity, _ORDER_ENTITY_LIST)
