# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Price types: the methods of `catalog.priceType`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["PriceType", "PriceTypeFields", "PriceTypeKey", "PriceTypeService"]


class PriceType(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.priceType`, as its methods return it; what is not declared is in `extra`."""

    id: int
    base: bool | None = None
    created_by: int | None = None
    date_create: dt.datetime | None = None
    modified_by: int | None = None
    name: str | None = None
    sort: int | None = None
    timestamp_x: dt.datetime | None = None
    xml_id: str | None = None


PriceTypeFields = TypedDict(
    "PriceTypeFields",
    {
        "name": str | None,
        "base": bool | str | None,
        "sort": int | None,
        "xmlId": str | None,
    },
    total=False,
)
"""The fields that a price type takes."""


PriceTypeKey: TypeAlias = Literal[
    "base",
    "createdBy",
    "dateCreate",
    "id",
    "modifiedBy",
    "name",
    "sort",
    "timestampX",
    "xmlId",
]


_PRICE_TYPE_FLAGS = frozenset({"base"})


_PRICE_TYPE_LIST_FILTER_FLAGS = frozenset({"base"})


_PRICE_TYPE_LIST = Paging(rows="priceTypes", id="id", filter_id="id")


class PriceTypeService(RowService[R]):
    """Price types: https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-add.html"""

    def of(self, entity: builtins.type[E], /) -> PriceTypeService[E]:
        """Return the service with rows of another type, such as a subclass of `PriceType` with your user fields."""
        return PriceTypeService(self._runner, entity)

    def add(self, fields: PriceTypeFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a price type and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-add.html
        """
        wire = {"fields": _fields(fields, _PRICE_TYPE_FLAGS)}
        return self._call("catalog.priceType.add", wire, self._entity, key="priceType")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a price type.

        Args:
            id: Id of the price type.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`201000000000`, `BASE`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-delete.html
        """
        return self._call("catalog.priceType.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a price type by its id.

        Args:
            id: Id of the price type.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`201000000000`, `0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get.html
        """
        return self._call("catalog.priceType.get", {"id": id}, self._entity, read=True, key="priceType")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a price type, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get-fields.html
        """
        return self._call("catalog.priceType.getFields", {}, dict[str, dict[str, Any]], read=True, key="priceType")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[PriceTypeKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the price types with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[PriceTypeKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PriceTypeKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List price types: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-list.html
        """
        wire = _given(
            select=select,
            filter=_conditions(filter, _PRICE_TYPE_LIST_FILTER_FLAGS),
            order=order,
            start=start,
        )
        return self._list("catalog.priceType.list", wire, self._entity, _PRICE_TYPE_LIST)

    def update(self, id: int | Ref, fields: PriceTypeFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a price type and return it.

        Args:
            id: Id of the price type.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`201000000000`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _PRICE_TYPE_FLAGS)}
        return self._call("catalog.priceType.update", wire, self._entity, key="priceType")
