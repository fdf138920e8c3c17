# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Orders: the methods of `sale.order`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.sale.basketproperties import BasketProperties
from bitrix24_async.scopes.sale.payment import Payment
from bitrix24_async.scopes.sale.propertyvalue import PropertyValue
from bitrix24_async.scopes.sale.shipment import OrderShipment
from bitrix24_async.scopes.sale.trade_binding import TradeBinding
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Order",
    "OrderBasketItem",
    "OrderBasketItemReservation",
    "OrderClient",
    "OrderFields",
    "OrderKey",
    "OrderRequisiteLink",
    "OrderService",
]


class Order(Entity, kw_only=True, rename="camel"):
    """A record of `sale.order`, as its methods return it; what is not declared is in `extra`."""

    id: int
    account_number: str | None = None
    additional_info: str | None = None
    affiliate_id: int | None = None
    canceled: bool | None = None
    comments: str | None = None
    company_id: int | None = None
    currency: str | None = None
    date_canceled: dt.datetime | None = None
    date_insert: dt.datetime | None = None
    date_lock: dt.datetime | None = None
    date_marked: dt.datetime | None = None
    date_status: dt.datetime | None = None
    date_update: dt.datetime | None = None
    deducted: str | None = None
    discount_value: Decimal | None = None
    emp_canceled_id: int | None = None
    emp_marked_id: int | None = None
    emp_status_id: int | None = None
    external_order: bool | None = None
    id1c: str | None = None
    lid: str | None = None
    locked_by: str | None = None
    marked: bool | None = None
    order_topic: str | None = None
    payed: str | None = None
    person_type_id: int | None = None
    person_type_xml_id: str | None = None
    price: Decimal | None = None
    reason_canceled: str | None = None
    reason_marked: str | None = None
    recount_flag: bool | None = None
    recurring_id: str | None = None
    responsible_id: int | None = None
    status_id: str | None = None
    status_xml_id: str | None = None
    tax_value: Decimal | None = None
    updated1c: bool | None = None
    user_description: str | None = None
    user_id: int | None = None
    version: int | None = None
    version1c: str | None = None
    xml_id: str | None = None
    basket_items: builtins.list[OrderBasketItem] | None = None
    clients: builtins.list[OrderClient] | None = None
    payments: builtins.list[Payment] | None = None
    property_values: builtins.list[PropertyValue] | None = None
    requisite_link: OrderRequisiteLink | None = None
    shipments: builtins.list[OrderShipment] | None = None
    trade_bindings: builtins.list[TradeBinding] | None = None


class OrderBasketItem(Entity, kw_only=True, rename="camel"):
    """What `basketItems` of a `Order` holds; what is not declared is in `extra`."""

    id: int | None = None
    barcode_multi: str | None = None
    base_price: Decimal | None = None
    can_buy: str | None = None
    catalog_xml_id: str | None = None
    currency: str | None = None
    custom_price: str | None = None
    date_insert: dt.datetime | None = None
    date_refresh: Any = None
    date_update: dt.datetime | None = None
    detail_page_url: str | None = None
    dimensions: str | None = None
    discount_coupon: str | None = None
    discount_name: str | None = None
    discount_price: Decimal | None = None
    discount_value: Any = None
    fuser_id: int | None = None
    lid: str | None = None
    measure_code: str | None = None
    measure_name: str | None = None
    module: str | None = None
    name: str | None = None
    notes: str | None = None
    order_id: int | None = None
    price: Decimal | None = None
    price_type_id: int | None = None
    product_id: int | None = None
    product_price_id: int | None = None
    product_provider_class: str | None = None
    product_xml_id: str | None = None
    properties: builtins.list[BasketProperties] | None = None
    quantity: Decimal | None = None
    recommendation: str | None = None
    reservations: builtins.list[OrderBasketItemReservation] | None = None
    set_parent_id: str | None = None
    sort: int | None = None
    subscribe: str | None = None
    type: str | None = None
    vat_included: str | None = None
    vat_rate: Decimal | None = None
    weight: Decimal | None = None
    xml_id: str | None = None


class OrderBasketItemReservation(Entity, kw_only=True, rename="camel"):
    """What `reservations` of a `OrderBasketItem` holds; what is not declared is in `extra`."""

    id: int | None = None
    basket_id: int | None = None
    date_reserve: dt.datetime | None = None
    date_reserve_end: dt.datetime | None = None
    quantity: Decimal | None = None
    reserved_by: Any = None
    store_id: int | None = None


class OrderClient(Entity, kw_only=True, rename="camel"):
    """What `clients` of a `Order` holds; what is not declared is in `extra`."""

    id: int | None = None
    entity_id: int | None = None
    entity_type_id: int | None = None
    is_primary: str | None = None
    order_id: int | None = None
    role_id: int | None = None
    sort: int | None = None


class OrderRequisiteLink(Entity, kw_only=True, rename="camel"):
    """What `requisiteLink` of a `Order` holds; what is not declared is in `extra`."""

    bank_detail_id: int | None = None
    mc_bank_detail_id: int | None = None
    mc_requisite_id: int | None = None
    requisite_id: int | None = None


OrderFields = TypedDict(
    "OrderFields",
    {
        "lid": str | None,
        "personTypeId": int | None,
        "currency": str | None,
        "price": Decimal | float | str | None,
        "discountValue": Decimal | float | str | None,
        "statusId": str | None,
        "empStatusId": int | None,
        "dateInsert": dt.datetime | dt.date | str | None,
        "marked": bool | str | None,
        "empMarkedId": int | None,
        "reasonMarked": str | None,
        "userDescription": str | None,
        "additionalInfo": str | None,
        "comments": str | None,
        "responsibleId": int | None,
        "recurringId": int | None,
        "lockedBy": int | None,
        "recountFlag": bool | str | None,
        "affiliateId": int | None,
        "updated1c": bool | str | None,
        "orderTopic": str | None,
        "xmlId": str | None,
        "id1c": str | None,
        "version1c": str | None,
        "externalOrder": bool | str | None,
        "canceled": bool | str | None,
        "empCanceledId": int | None,
        "reasonCanceled": str | None,
        "userId": int | None,
    },
    total=False,
)
"""The fields that an order takes."""


OrderKey: TypeAlias = Literal[
    "accountNumber",
    "additionalInfo",
    "affiliateId",
    "canceled",
    "comments",
    "companyId",
    "currency",
    "dateCanceled",
    "dateInsert",
    "dateLock",
    "dateMarked",
    "dateStatus",
    "dateUpdate",
    "deducted",
    "discountValue",
    "empCanceledId",
    "empMarkedId",
    "empStatusId",
    "externalOrder",
    "id",
    "id1c",
    "lid",
    "lockedBy",
    "marked",
    "orderTopic",
    "payed",
    "personTypeId",
    "personTypeXmlId",
    "price",
    "reasonCanceled",
    "reasonMarked",
    "recountFlag",
    "recurringId",
    "responsibleId",
    "statusId",
    "statusXmlId",
    "taxValue",
    "updated1c",
    "userDescription",
    "userId",
    "version",
    "version1c",
    "xmlId",
    "basketItems",
    "clients",
    "payments",
    "propertyValues",
    "requisiteLink",
    "shipments",
    "tradeBindings",
]


_ORDER_FLAGS = frozenset({"canceled", "externalOrder", "marked", "recountFlag", "updated1c"})


_ORDER_LIST_FILTER_FLAGS = frozenset({"canceled", "externalOrder", "marked", "recountFlag", "updated1c"})


_ORDER_LIST = Paging(rows="orders", id="id", filter_id="id")


class OrderService(RowService[R]):
    """Orders: https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html"""

    def of(self, entity: builtins.type[E], /) -> OrderService[E]:
        """Return the service with rows of another type, such as a subclass of `Order` with your user fields."""
        return OrderService(self._runner, entity)

    def add(self, fields: OrderFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create an order and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html
        """
        return self._call("sale.order.add", {"fields": _fields(fields, _ORDER_FLAGS)}, self._entity, key="order")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete an order.

        Args:
            id: Id of the order.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`200540400001`); the portal refused for another reason
                (`SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE`, `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-delete.html
        """
        return self._call("sale.order.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return an order by its id.

        Args:
            id: Id of the order.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`201240400001`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get.html
        """
        return self._call("sale.order.get", {"id": id}, self._entity, read=True, key="order")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of an order, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get-fields.html
        """
        return self._call("sale.order.getFields", {}, dict[str, dict[str, Any]], read=True, key="order")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[OrderKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the orders with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[OrderKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[OrderKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List orders: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _ORDER_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("sale.order.list", wire, self._entity, _ORDER_LIST)

    def update(self, id: int | Ref, fields: OrderFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of an order and return it.

        Args:
            id: Id of the order.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`200540400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _ORDER_FLAGS)}
        return self._call("sale.order.update", wire, self._entity, key="order")
