# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Basket items: the methods of `sale.basketitem`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["BasketItem", "BasketItemFields", "BasketItemKey", "BasketItemService"]


class BasketItem(Entity, kw_only=True, rename="camel"):
    """A record of `sale.basketitem`, as its methods return it; what is not declared is in `extra`."""

    id: int
    base_price: Decimal | None = None
    can_buy: bool | None = None
    catalog_xml_id: str | None = None
    currency: str | None = None
    custom_price: bool | None = None
    date_insert: dt.datetime | None = None
    date_update: dt.datetime | None = None
    dimensions: str | None = None
    discount_price: Decimal | None = None
    measure_code: str | None = None
    measure_name: str | None = None
    name: str | None = None
    order_id: int | None = None
    price: Decimal | None = None
    product_id: int | None = None
    product_xml_id: str | None = None
    properties: builtins.list[Any] | None = None
    quantity: Decimal | None = None
    reservations: builtins.list[Any] | None = None
    sort: int | None = None
    vat_included: bool | None = None
    vat_rate: Decimal | None = None
    weight: Decimal | None = None
    xml_id: str | None = None
    barcode_multi: bool | None = None
    type: int | None = None
    productid: int | None = None


BasketItemFields = TypedDict(
    "BasketItemFields",
    {
        "orderId": int | None,
        "sort": int | None,
        "productid": int | None,
        "price": Decimal | float | str | None,
        "basePrice": Decimal | float | str | None,
        "discountPrice": Decimal | float | str | None,
        "currency": str | None,
        "customPrice": bool | str | None,
        "quantity": Decimal | float | str | None,
        "xmlId": str | None,
        "name": str | None,
        "weight": int | None,
        "dimensions": str | None,
        "measureCode": str | None,
        "measureName": str | None,
        "canBuy": bool | str | None,
        "vatRate": Decimal | float | str | None,
        "vatIncluded": bool | str | None,
        "catalogXmlId": str | None,
        "productXmlId": str | None,
    },
    total=False,
)
"""The fields that a basket item takes."""


BasketItemKey: TypeAlias = Literal[
    "basePrice",
    "canBuy",
    "catalogXmlId",
    "currency",
    "customPrice",
    "dateInsert",
    "dateUpdate",
    "dimensions",
    "discountPrice",
    "id",
    "measureCode",
    "measureName",
    "name",
    "orderId",
    "price",
    "productId",
    "productXmlId",
    "properties",
    "quantity",
    "reservations",
    "sort",
    "vatIncluded",
    "vatRate",
    "weight",
    "xmlId",
    "barcodeMulti",
    "type",
    "productid",
]


_BASKET_ITEM_FLAGS = frozenset({"canBuy", "customPrice", "vatIncluded"})


_BASKET_ITEM_LIST_FILTER_FLAGS = frozenset({"canBuy", "customPrice", "vatIncluded"})


_BASKET_ITEM_LIST = Paging(rows="basketItems", id="id", filter_id="id")


class BasketItemService(RowService[R]):
    """Basket items: https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html"""

    def of(self, entity: builtins.type[E], /) -> BasketItemService[E]:
        """Return the service with rows of another type, such as a subclass of `BasketItem` with your user fields."""
        return BasketItemService(self._runner, entity)

    def add(self, fields: BasketItemFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a basket item and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`200140400007`, `200140400008`, `200140400009`, `200140400011`); the portal refused for
                another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html
        """
        wire = {"fields": _fields(fields, _BASKET_ITEM_FLAGS)}
        return self._call("sale.basketitem.add", wire, self._entity, key="basketItem")

    def add_catalog_product(self, fields: BasketItemFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Add a product of the catalogue to the basket of an order and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`200140400006`, `200140400007`, `200140400008`, `200140400009`, `200140400011`); the
                portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html
        """
        wire = {"fields": _fields(fields, _BASKET_ITEM_FLAGS)}
        return self._call("sale.basketitem.addCatalogProduct", wire, self._entity, key="basketItem")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a basket item.

        Args:
            id: Id of the basket item.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`200140400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html
        """
        return self._call("sale.basketitem.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a basket item by its id.

        Args:
            id: Id of the basket item.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`200140400001`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html
        """
        return self._call("sale.basketitem.get", {"id": id}, self._entity, read=True, key="basketItem")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a basket item, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html
        """
        return self._call("sale.basketitem.getFields", {}, dict[str, dict[str, Any]], read=True, key="basketItem")

    def get_fields_catalog_product(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a basket item with a product of the catalogue, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html
        """
        return self._call(
            "sale.basketitem.getFieldsCatalogProduct",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="basketItem",
        )

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[BasketItemKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the basket items with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[BasketItemKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[BasketItemKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List basket items: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html
        """
        wire = _given(
            select=select,
            filter=_conditions(filter, _BASKET_ITEM_LIST_FILTER_FLAGS),
            order=order,
            start=start,
        )
        return self._list("sale.basketitem.list", wire, self._entity, _BASKET_ITEM_LIST)

    def update(self, id: int | Ref, fields: BasketItemFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a basket item and return it.

        Args:
            id: Id of the basket item.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`200140400001`, `200140400008`, `200140400009`, `200140400011`); the portal refused for
                another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _BASKET_ITEM_FLAGS)}
        return self._call("sale.basketitem.update", wire, self._entity, key="basketItem")

    def update_catalog_product(self, id: int | Ref, fields: BasketItemFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a basket item with a product of the catalogue and return it.

        Args:
            id: Id of the basket item.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`200140400006`, `200140400001`, `200140400008`, `200140400009`, `200140400011`); the
                portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html
        """
        wire = {"id": id, "fields": _fields(fields, _BASKET_ITEM_FLAGS)}
        return self._call("sale.basketitem.updateCatalogProduct", wire, self._entity, key="basketItem")
