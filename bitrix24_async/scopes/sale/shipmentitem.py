# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Items of a shipment: the methods of `sale.shipmentitem`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["ShipmentItem", "ShipmentItemFields", "ShipmentItemKey", "ShipmentItemService"]


class ShipmentItem(Entity, kw_only=True, rename="camel"):
    """A record of `sale.shipmentitem`, as its methods return it; what is not declared is in `extra`."""

    id: int
    basket_id: int | None = None
    date_insert: dt.datetime | None = None
    order_delivery_id: int | None = None
    quantity: Decimal | None = None
    reserved_quantity: Decimal | None = None
    xml_id: str | None = None


ShipmentItemFields = TypedDict(
    "ShipmentItemFields",
    {
        "orderDeliveryId": int | None,
        "basketId": int | None,
        "quantity": Decimal | float | str | None,
        "xmlId": str | None,
    },
    total=False,
)
"""The fields that an item of a shipment takes."""


ShipmentItemKey: TypeAlias = Literal[
    "basketId",
    "dateInsert",
    "id",
    "orderDeliveryId",
    "quantity",
    "reservedQuantity",
    "xmlId",
]


_SHIPMENT_ITEM_LIST = Paging(rows="shipmentItems", id="id", filter_id="id")


class ShipmentItemService(RowService[R]):
    """Items of a shipment: https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html"""

    def of(self, entity: builtins.type[E], /) -> ShipmentItemService[E]:
        """Return the service with rows of another type, such as a subclass of `ShipmentItem` with your user fields."""
        return ShipmentItemService(self._runner, entity)

    def add(self, fields: ShipmentItemFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create an item of a shipment and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201240400002`, `201240400003`); the portal refused for another reason (`201250000001`,
                `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html
        """
        return self._call("sale.shipmentitem.add", {"fields": _fields(fields)}, self._entity, key="shipmentItem")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete an item of a shipment.

        Args:
            id: Id of the item.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201240400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-delete.html
        """
        return self._call("sale.shipmentitem.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return an item of a shipment by its id.

        Args:
            id: Id of the item.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`201240400001`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get.html
        """
        return self._call("sale.shipmentitem.get", {"id": id}, self._entity, read=True, key="shipmentItem")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[ShipmentItemKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the items of a shipment with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-list.html
        """
        return self._many(ids, self.list(select=select))

    def getfields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of an item of a shipment, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get-fields.html
        """
        return self._call("sale.shipmentitem.getfields", {}, dict[str, dict[str, Any]], read=True, key="shipmentItem")

    def list(
        self,
        *,
        select: Sequence[ShipmentItemKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ShipmentItemKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List items of a shipment: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.shipmentitem.list", wire, self._entity, _SHIPMENT_ITEM_LIST)

    def update(self, id: int | Ref, fields: ShipmentItemFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of an item of a shipment and return it.

        Args:
            id: Id of the item.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201240400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("sale.shipmentitem.update", wire, self._entity, key="shipmentItem")
