# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Stocks of a product in a warehouse: the methods of `catalog.storeproduct`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given

__all__ = ["StoreProduct", "StoreProductKey", "StoreProductService"]


class StoreProduct(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.storeproduct`, as its methods return it; what is not declared is in `extra`."""

    id: int
    amount: Decimal | None = None
    product_id: int | None = None
    quantity_reserved: Decimal | None = None
    store_id: int | None = None


StoreProductKey: TypeAlias = Literal["amount", "id", "productId", "quantityReserved", "storeId"]


_STORE_PRODUCT_LIST = Paging(rows="storeProducts", id="id", filter_id="id")


class StoreProductService(RowService[R]):
    """Stocks of a product in a warehouse:
    https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html
    """

    def of(self, entity: builtins.type[E], /) -> StoreProductService[E]:
        """Return the service with rows of another type, such as a subclass of `StoreProduct` with your user fields."""
        return StoreProductService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return the stock of a product in a warehouse by its id.

        Args:
            id: Id of the stock.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`-`, `0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html
        """
        return self._call("catalog.storeproduct.get", {"id": id}, self._entity, read=True, key="storeProduct")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a stock of a product in a warehouse, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get-fields.html
        """
        return self._call(
            "catalog.storeproduct.getFields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="storeProduct",
        )

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[StoreProductKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the stocks of a product in a warehouse with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[StoreProductKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[StoreProductKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List the stock of products by warehouse: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("catalog.storeproduct.list", wire, self._entity, _STORE_PRODUCT_LIST)
