# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Catalogues: the methods of `catalog.catalog`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given

__all__ = ["Catalog", "CatalogKey", "CatalogService"]


class Catalog(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.catalog`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    iblock_id: int | None = None
    iblock_type_id: int | None = None
    lid: str | None = None
    name: str | None = None
    product_iblock_id: int | None = None
    sku_property_id: int | None = None
    subscription: str | None = None
    vat_id: int | None = None


CatalogKey: TypeAlias = Literal[
    "iblockId",
    "iblockTypeId",
    "id",
    "lid",
    "name",
    "productIblockId",
    "skuPropertyId",
    "subscription",
    "vatId",
]


_CATALOG_LIST = Paging(rows="catalogs", id="id", filter_id="id")


class CatalogService(RowService[R]):
    """Catalogues: https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html"""

    def of(self, entity: builtins.type[E], /) -> CatalogService[E]:
        """Return the service with rows of another type, such as a subclass of `Catalog` with your user fields."""
        return CatalogService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a catalogue by its id.

        Args:
            id: Id of the catalogue.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`, `200040300030`); the
                portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html
        """
        return self._call("catalog.catalog.get", {"id": id}, self._entity, read=True, key="catalog")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a catalogue, each by its name.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get-fields.html
        """
        return self._call("catalog.catalog.getFields", {}, dict[str, dict[str, Any]], read=True, key="catalog")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[CatalogKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the catalogues with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-list.html
        """
        return self._many(ids, self.list(select=select))

    def is_offers(self, id: int | Ref) -> Call[bool]:
        """Say whether a catalogue holds product variations.

        Args:
            id: Id of the catalogue.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`, `200040300030`); the
                portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-is-offers.html
        """
        return self._call("catalog.catalog.isOffers", {"id": id}, bool, read=True)

    def list(
        self,
        *,
        select: Sequence[CatalogKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[CatalogKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List catalogues: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`, `200040300030`); the portal refused for another reason
                (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("catalog.catalog.list", wire, self._entity, _CATALOG_LIST)
