# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Links between a payment and a basket item: the methods of `sale.paymentitembasket`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["PaymentItemBasket", "PaymentItemBasketFields", "PaymentItemBasketKey", "PaymentItemBasketService"]


class PaymentItemBasket(Entity, kw_only=True, rename="camel"):
    """A record of `sale.paymentitembasket`, as its methods return it; what is not declared is in `extra`."""

    id: int
    basket_id: int | None = None
    date_insert: dt.datetime | None = None
    payment_id: int | None = None
    quantity: Decimal | None = None
    xml_id: str | None = None
    payment_item_basket: Any = None


PaymentItemBasketFields = TypedDict(
    "PaymentItemBasketFields",
    {
        "paymentId": int | None,
        "basketId": int | None,
        "quantity": Decimal | float | str | None,
        "xmlId": str | None,
    },
    total=False,
)
"""The fields that a link between a payment and a basket item takes."""


PaymentItemBasketKey: TypeAlias = Literal[
    "basketId",
    "dateInsert",
    "id",
    "paymentId",
    "quantity",
    "xmlId",
    "paymentItemBasket",
]


_PAYMENT_ITEM_BASKET_LIST = Paging(rows="paymentItemsBasket", id="id", filter_id="id", among="")


class PaymentItemBasketService(RowService[R]):
    """Links between a payment and a basket item:
    https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html
    """

    def of(self, entity: builtins.type[E], /) -> PaymentItemBasketService[E]:
        """Return the service with rows of another type, such as a subclass of `PaymentItemBasket` with your user fields."""
        return PaymentItemBasketService(self._runner, entity)

    def add(self, fields: PaymentItemBasketFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a link between a payment and a basket item and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201240400002`, `201240400003`); the portal refused for another reason (`201250000001`,
                `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("sale.paymentitembasket.add", wire, self._entity, key="paymentItemBasket")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a link between a payment and a basket item.

        Args:
            id: Id of the link.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201240400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-delete.html
        """
        return self._call("sale.paymentitembasket.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a link between a payment and a basket item by its id.

        Args:
            id: Id of the link.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`201240400001`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get.html
        """
        return self._call("sale.paymentitembasket.get", {"id": id}, self._entity, read=True, key="paymentItemBasket")

    def getfields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a link between a payment and a basket item, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

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
        select: Sequence[PaymentItemBasketKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PaymentItemBasketKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List links between a payment and a basket item: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.paymentitembasket.list", wire, self._entity, _PAYMENT_ITEM_BASKET_LIST)

    def update(self, id: int | Ref, fields: PaymentItemBasketFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a link between a payment and a basket item and return it.

        Args:
            id: Id of the link.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201240400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("sale.paymentitembasket.update", wire, self._entity, key="paymentItemBasket")
