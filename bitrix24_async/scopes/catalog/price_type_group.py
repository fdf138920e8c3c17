# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Price type groups: the methods of `catalog.priceTypeGroup`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["PriceTypeGroup", "PriceTypeGroupFields", "PriceTypeGroupKey", "PriceTypeGroupService"]


class PriceTypeGroup(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.priceTypeGroup`, as its methods return it; what is not declared is in `extra`."""

    id: int
    access: bool | None = None
    catalog_group_id: int | None = None
    group_id: int | None = None


class PriceTypeGroupFields(TypedDict, total=False):
    """The fields that a price type group takes."""

    catalogGroupId: int | None
    groupId: int | None
    access: bool | str | None


PriceTypeGroupKey: TypeAlias = Literal["access", "catalogGroupId", "groupId", "id"]


R = TypeVar("R")
E = TypeVar("E")


_PRICE_TYPE_GROUP_FLAGS = frozenset({"access"})


_PRICE_TYPE_GROUP_LIST = Paging(rows="priceTypeGroups", id="id", filter_id="id", among="")


class PriceTypeGroupService(RowService[R]):
    """Price type groups:
    https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html
    """

    def of(self, entity: builtins.type[E], /) -> PriceTypeGroupService[E]:
        """Return the service with rows of another type, such as a subclass of `PriceTypeGroup` with your user fields."""
        return PriceTypeGroupService(self._runner, entity)

    def add(self, fields: PriceTypeGroupFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a price type group and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `200040300020`, `100`, `0`.

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html
        """
        wire = {"fields": _fields(fields, _PRICE_TYPE_GROUP_FLAGS)}
        return self._call("catalog.priceTypeGroup.add", wire, self._entity, key="priceTypeGroup")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a price type group.

        Raises:
            APIError: The portal refused: `200040300020`, `0`, `100`.

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete.html
        """
        return self._call("catalog.priceTypeGroup.delete", {"id": id}, bool)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a price type group by its name.

        Raises:
            APIError: The portal refused: `200040300010`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-get-fields.html
        """
        return self._call(
            "catalog.priceTypeGroup.getFields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="priceTypeGroup",
        )

    def list(
        self,
        *,
        select: Sequence[PriceTypeGroupKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PriceTypeGroupKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List price type groups: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `200040300010`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("catalog.priceTypeGroup.list", wire, self._entity, _PRICE_TYPE_GROUP_LIST)
