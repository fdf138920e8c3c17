# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Basket payment items: the methods of `sale.paymentitembasket`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Paymentitembasket", "PaymentitembasketFields", "PaymentitembasketKey", "PaymentitembasketService"]


class Paymentitembasket(Entity, kw_only=True, rename="camel"):
    """A record of `sale.paymentitembasket`, as its methods return it; what is not declared is in `extra`."""

    id: int
    basket_id: int | None = None
    date_insert: dt.datetime | None = None
    payment_id: int | None = None
    quantity: Decimal | None = None
    xml_id: str | None = None
    payment_item_basket: Any = None


class PaymentitembasketFields(TypedDict, total=False):
    """The fields that a basket payment item takes."""

    paymentId: int | None
    basketId: int | None
    quantity: Decimal | float | str | None
    xmlId: str | None


PaymentitembasketKey: TypeAlias = Literal[
    "basketId",
    "dateInsert",
    "id",
    "paymentId",
    "quantity",
    "xmlId",
    "paymentItemBasket",
]


R = TypeVar("R")
E = TypeVar("E")


_PAYMENTITEMBASKET_LIST = Paging(rows="paymentItemsBasket", id="id", filter_id="id", among="")


class PaymentitembasketService(RowService[R]):
    """Basket payment items:
    https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html
    """

    def of(self, entity: builtins.type[E], /) -> PaymentitembasketService[E]:
        """Return the service with rows of another type, such as a subclass of `Paymentitembasket` with your user fields."""
        return PaymentitembasketService(self._runner, entity)

    def add(self, fields: PaymentitembasketFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a basket payment item and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `201250000001`, `201240400002`, `201240400003`, `200040300020`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("sale.paymentitembasket.add", wire, self._entity, key="paymentItemBasket")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a basket payment item.

        Raises:
            APIError: The portal refused: `201240400001`, `200040300020`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-delete.html
        """
        return self._call("sale.paymentitembasket.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a basket payment item.

        Raises:
            APIError: The portal refused: `201240400001`, `200040300010`, `100`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get.html
        """
        return self._call("sale.paymentitembasket.get", {"id": id}, self._entity, read=True, key="paymentItemBasket")

    def getfields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a basket payment item by its name.

        Raises:
            APIError: The portal refused: `200040300010`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get-fields.html
        """
        return self._call(
            "sale.paymentitembasket.getfields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="paymentItemBasket",
        )

    def list(
        self,
        *,
        select: Sequence[PaymentitembasketKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PaymentitembasketKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List basket payment items: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `200040300010`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.paymentitembasket.list", wire, self._entity, _PAYMENTITEMBASKET_LIST)

    def update(self, id: int | Ref, fields: PaymentitembasketFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a basket payment item and return it.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `201240400001`, `200040300020`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("sale.paymentitembasket.update", wire, self._entity, key="paymentItemBasket")
