# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Prices: the methods of `catalog.price`, their records and their keys."""

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

__all__ = ["Price", "PriceFields", "PriceKey", "PriceService"]


class Price(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.price`, as its methods return it; what is not declared is in `extra`."""

    id: int
    catalog_group_id: int | None = None
    currency: str | None = None
    extra_id: int | None = None
    price: Decimal | None = None
    price_scale: Decimal | None = None
    product_id: int | None = None
    quantity_from: int | None = None
    quantity_to: int | None = None
    timestamp_x: dt.datetime | None = None


PriceFields = TypedDict(
    "PriceFields",
    {
        "productId": int | None,
        "catalogGroupId": int | None,
        "price": Decimal | float | str | None,
        "currency": str | None,
        "product": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a price takes."""


PriceKey: TypeAlias = Literal[
    "catalogGroupId",
    "currency",
    "extraId",
    "id",
    "price",
    "priceScale",
    "productId",
    "quantityFrom",
    "quantityTo",
    "timestampX",
]


_PRICE_LIST = Paging(rows="prices", id="id", filter_id="id")


class PriceService(RowService[R]):
    """Prices: https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html"""

    def of(self, entity: builtins.type[E], /) -> PriceService[E]:
        """Return the service with rows of another type, such as a subclass of `Price` with your user fields."""
        return PriceService(self._runner, entity)

    def add(self, fields: PriceFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a price and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html
        """
        return self._call("catalog.price.add", {"fields": _fields(fields)}, self._entity, key="price")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a price.

        Args:
            id: Id of the price.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`-`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html
        """
        return self._call("catalog.price.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a price by its id.

        Args:
            id: Id of the price.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`-`, `0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html
        """
        return self._call("catalog.price.get", {"id": id}, self._entity, read=True, key="price")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a price, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get-fields.html
        """
        return self._call("catalog.price.getFields", {}, dict[str, dict[str, Any]], read=True, key="price")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[PriceKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the prices with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[PriceKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PriceKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List prices: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("catalog.price.list", wire, self._entity, _PRICE_LIST)

    def modify(self, fields: PriceFields | Mapping[str, Any] | Entity) -> Call[builtins.list[R]]:
        """Replace the prices of a product.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`, `200040300030`); the
                portal refused for another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html
        """
        return self._call("catalog.price.modify", {"fields": _fields(fields)}, self._entities, key="prices")

    def update(self, id: int | Ref, fields: PriceFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a price and return it.

        Args:
            id: Id of the price.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`, `200040300030`); the
                portal refused for another reason (`-`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html
        """
        return self._call("catalog.price.update", {"id": id, "fields": _fields(fields)}, self._entity, key="price")
