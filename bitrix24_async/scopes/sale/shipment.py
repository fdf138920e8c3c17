# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Shipments: the methods of `sale.shipment`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.sale.shipmentitem import ShipmentItem
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["OrderShipment", "Shipment", "ShipmentFields", "ShipmentKey", "ShipmentService"]


class OrderShipment(Entity, kw_only=True, rename="camel"):
    """A record of `sale_order_shipment`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    date_insert: dt.datetime | None = None
    order_id: int | None = None
    account_number: str | None = None
    allow_delivery: bool | None = None
    date_allow_delivery: dt.datetime | None = None
    emp_allow_delivery_id: int | None = None
    deducted: bool | None = None
    date_deducted: dt.datetime | None = None
    emp_deducted_id: int | None = None
    reason_undo_deducted: str | None = None
    system: bool | None = None
    delivery_id: int | None = None
    delivery_name: str | None = None
    delivery_xml_id: str | None = None
    status_id: str | None = None
    status_xml_id: str | None = None
    canceled: bool | None = None
    date_canceled: dt.datetime | None = None
    emp_canceled_id: int | None = None
    marked: bool | None = None
    date_marked: dt.datetime | None = None
    reason_marked: str | None = None
    emp_marked_id: int | None = None
    delivery_doc_date: dt.datetime | None = None
    delivery_doc_num: str | None = None
    tracking_number: str | None = None
    tracking_description: str | None = None
    tracking_last_check: dt.datetime | None = None
    tracking_status: str | None = None
    currency: str | None = None
    custom_price_delivery: bool | None = None
    base_price_delivery: Decimal | None = None
    price_delivery: Decimal | None = None
    discount_price: Decimal | None = None
    comments: str | None = None
    company_id: int | None = None
    responsible_id: int | None = None
    date_responsible_id: Any = None
    emp_responsible_id: int | None = None
    xml_id: str | None = None
    external_delivery: bool | None = None
    id1c: str | None = None
    updated1c: str | None = None
    version1c: str | None = None
    shipment_items: builtins.list[ShipmentItem] | None = None


class Shipment(Entity, kw_only=True, rename="camel"):
    """A record of `sale.shipment`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    account_number: str | None = None
    allow_delivery: bool | None = None
    base_price_delivery: Decimal | None = None
    canceled: str | None = None
    comments: str | None = None
    company_id: int | None = None
    currency: str | None = None
    custom_price_delivery: str | None = None
    date_allow_delivery: dt.datetime | None = None
    date_canceled: dt.datetime | None = None
    date_deducted: dt.datetime | None = None
    date_insert: dt.datetime | None = None
    date_marked: dt.datetime | None = None
    date_responsible_id: dt.datetime | None = None
    deducted: bool | None = None
    delivery_doc_date: dt.datetime | None = None
    delivery_doc_num: str | None = None
    delivery_id: int | None = None
    delivery_name: str | None = None
    delivery_xml_id: str | None = None
    discount_price: Decimal | None = None
    emp_allow_delivery_id: int | None = None
    emp_canceled_id: int | None = None
    emp_deducted_id: int | None = None
    emp_marked_id: int | None = None
    emp_responsible_id: int | None = None
    external_delivery: str | None = None
    id1c: str | None = None
    marked: str | None = None
    order_id: int | None = None
    price_delivery: Decimal | None = None
    reason_marked: str | None = None
    reason_undo_deducted: str | None = None
    responsible_id: int | None = None
    status_id: str | None = None
    status_xml_id: str | None = None
    system: str | None = None
    tracking_description: str | None = None
    tracking_last_check: str | None = None
    tracking_number: str | None = None
    tracking_status: str | None = None
    updated1c: str | None = None
    version1c: str | None = None
    xml_id: str | None = None
    property: dict[str, Any] | None = None
    shipment_items: builtins.list[ShipmentItem] | None = None


ShipmentFields = TypedDict(
    "ShipmentFields",
    {
        "orderId": int | None,
        "allowDelivery": bool | str | None,
        "deducted": bool | str | None,
        "deliveryId": int | None,
        "statusId": Mapping[str, Any] | None,
        "deliveryDocDate": dt.datetime | dt.date | str | None,
        "deliveryDocNum": str | None,
        "trackingNumber": str | None,
        "basePriceDelivery": Decimal | float | str | None,
        "comments": str | None,
        "companyId": int | None,
        "responsibleId": int | None,
        "xmlId": str | None,
        "priceDelivery": Decimal | float | str | None,
    },
    total=False,
)
"""The fields that a shipment takes."""


ShipmentKey: TypeAlias = Literal[
    "accountNumber",
    "allowDelivery",
    "basePriceDelivery",
    "canceled",
    "comments",
    "companyId",
    "currency",
    "customPriceDelivery",
    "dateAllowDelivery",
    "dateCanceled",
    "dateDeducted",
    "dateInsert",
    "dateMarked",
    "dateResponsibleId",
    "deducted",
    "deliveryDocDate",
    "deliveryDocNum",
    "deliveryId",
    "deliveryName",
    "deliveryXmlId",
    "discountPrice",
    "empAllowDeliveryId",
    "empCanceledId",
    "empDeductedId",
    "empMarkedId",
    "empResponsibleId",
    "externalDelivery",
    "id",
    "id1c",
    "marked",
    "orderId",
    "priceDelivery",
    "reasonMarked",
    "reasonUndoDeducted",
    "responsibleId",
    "statusId",
    "statusXmlId",
    "system",
    "trackingDescription",
    "trackingLastCheck",
    "trackingNumber",
    "trackingStatus",
    "updated1c",
    "version1c",
    "xmlId",
    "property",
    "shipmentItems",
]


_SHIPMENT_FLAGS = frozenset({"allowDelivery", "deducted"})


_SHIPMENT_LIST_FILTER_FLAGS = frozenset({"allowDelivery", "deducted"})


_SHIPMENT_LIST = Paging(rows="shipments", id="id", filter_id="id", among="")


class ShipmentService(RowService[R]):
    """Shipments: https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html"""

    def of(self, entity: builtins.type[E], /) -> ShipmentService[E]:
        """Return the service with rows of another type, such as a subclass of `Shipment` with your user fields."""
        return ShipmentService(self._runner, entity)

    def add(self, fields: ShipmentFields | Mapping[str, Any] | Entity) -> Call[OrderShipment]:
        """Create a shipment and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`, `SALE_SHIPMENT_WRONG_DELIVERY_SERVICE`, `BX_INVALID_VALUE`); the
                caller may not do it (`200040300020`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html
        """
        wire = {"fields": _fields(fields, _SHIPMENT_FLAGS)}
        return self._call("sale.shipment.add", wire, OrderShipment, key="shipment")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a shipment.

        Args:
            id: Id of the shipment.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201140400001`); the portal refused for another reason (`SALE_SHIPMENT_EXIST_SHIPPED`,
                `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html
        """
        return self._call("sale.shipment.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a shipment by its id.

        Args:
            id: Id of the shipment.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`201140400001`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html
        """
        return self._call("sale.shipment.get", {"id": id}, self._entity, read=True, key="shipment")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a shipment, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get-fields.html
        """
        return self._call("sale.shipment.getFields", {}, dict[str, dict[str, Any]], read=True, key="shipment")

    def list(
        self,
        *,
        select: Sequence[ShipmentKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ShipmentKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[OrderShipment]:
        """List shipments: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _SHIPMENT_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("sale.shipment.list", wire, OrderShipment, _SHIPMENT_LIST)

    def update(self, id: int | Ref, fields: ShipmentFields | Mapping[str, Any] | Entity) -> Call[OrderShipment]:
        """Change the given fields of a shipment and return it.

        Args:
            id: Id of the shipment.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`BX_INVALID_VALUE`, `100`); the caller may not do it (`200040300020`); what
                an argument names does not exist (`201140400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _SHIPMENT_FLAGS)}
        return self._call("sale.shipment.update", wire, OrderShipment, key="shipment")
