# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Links between a payment and a shipment: the methods of `sale.paymentitemshipment`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["PaymentItemShipment", "PaymentItemShipmentFields", "PaymentItemShipmentKey", "PaymentItemShipmentService"]


class PaymentItemShipment(Entity, kw_only=True, rename="camel"):
    """A record of `sale.paymentitemshipment`, as its methods return it; what is not declared is in `extra`."""

    id: int
    date_insert: dt.datetime | None = None
    payment_id: int | None = None
    shipment_id: int | None = None
    xml_id: str | None = None


PaymentItemShipmentFields = TypedDict(
    "PaymentItemShipmentFields",
    {
        "shipmentId": int | None,
        "paymentId": int | None,
        "xmlId": str | None,
    },
    total=False,
)
"""The fields that a link between a payment and a shipment takes."""


PaymentItemShipmentKey: TypeAlias = Literal["dateInsert", "id", "paymentId", "shipmentId", "xmlId"]


_PAYMENT_ITEM_SHIPMENT_LIST = Paging(rows="paymentItemsShipment", id="id", filter_id="id", among="")


class PaymentItemShipmentService(RowService[R]):
    """Links between a payment and a shipment:
    https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html
    """

    def of(self, entity: builtins.type[E], /) -> PaymentItemShipmentService[E]:
        """Return the service with rows of another type, such as a subclass of `PaymentItemShipment` with your user fields."""
        return PaymentItemShipmentService(self._runner, entity)

    def add(self, fields: PaymentItemShipmentFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a link between a payment and a shipment and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201240400002`, `201240400003`); the portal refused for another reason (`201250000001`,
                `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("sale.paymentitemshipment.add", wire, self._entity, key="paymentItemShipment")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a link between a payment and a shipment.

        Args:
            id: Id of the link.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201240400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html
        """
        return self._call("sale.paymentitemshipment.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a link between a payment and a shipment by its id.

        Args:
            id: Id of the link.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`201240400001`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html
        """
        wire = {"id": id}
        return self._call("sale.paymentitemshipment.get", wire, self._entity, read=True, key="paymentItemShipment")

    def getfields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a link between a payment and a shipment, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get-fields.html
        """
        return self._call(
            "sale.paymentitemshipment.getfields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="paymentItemShipment",
        )

    def list(
        self,
        *,
        select: Sequence[PaymentItemShipmentKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PaymentItemShipmentKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List links between a payment and a shipment: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.paymentitemshipment.list", wire, self._entity, _PAYMENT_ITEM_SHIPMENT_LIST)

    def update(self, id: int | Ref, fields: PaymentItemShipmentFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a link between a payment and a shipment and return it.

        Args:
            id: Id of the link.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201240400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("sale.paymentitemshipment.update", wire, self._entity, key="paymentItemShipment")
