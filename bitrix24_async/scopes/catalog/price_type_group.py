# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Links between a price type and a group of users: the methods of `catalog.priceTypeGroup`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["PriceTypeGroup", "PriceTypeGroupFields", "PriceTypeGroupKey", "PriceTypeGroupService"]


class PriceTypeGroup(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.priceTypeGroup`, as its methods return it; what is not declared is in `extra`."""

    id: int
    access: bool | None = None
    catalog_group_id: int | None = None
    group_id: int | None = None


PriceTypeGroupFields = TypedDict(
    "PriceTypeGroupFields",
    {
        "catalogGroupId": int | None,
        "groupId": int | None,
        "access": bool | str | None,
    },
    total=False,
)
"""The fields that a link between a price type and a group of users takes."""


PriceTypeGroupKey: TypeAlias = Literal["access", "catalogGroupId", "groupId", "id"]


_PRICE_TYPE_GROUP_FLAGS = frozenset({"access"})


_PRICE_TYPE_GROUP_LIST_FILTER_FLAGS = frozenset({"access"})


_PRICE_TYPE_GROUP_LIST = Paging(rows="priceTypeGroups", id="id", filter_id="id", among="")


class PriceTypeGroupService(RowService[R]):
    """Links between a price type and a group of users:
    https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html
    """

    def of(self, entity: builtins.type[E], /) -> PriceTypeGroupService[E]:
        """Return the service with rows of another type, such as a subclass of `PriceTypeGroup` with your user fields."""
        return PriceTypeGroupService(self._runner, entity)

    def add(self, fields: PriceTypeGroupFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a link between a price type and a group of users and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html
        """
        wire = {"fields": _fields(fields, _PRICE_TYPE_GROUP_FLAGS)}
        return self._call("catalog.priceTypeGroup.add", wire, self._entity, key="priceTypeGroup")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a link between a price type and a group of users.

        Args:
            id: Id of the link.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete.html
        """
        return self._call("catalog.priceTypeGroup.delete", {"id": id}, bool)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a link between a price type and a group of users, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`).

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
        """List links between a price type and a group of users: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list.html
        """
        wire = _given(
            select=select,
            filter=_conditions(filter, _PRICE_TYPE_GROUP_LIST_FILTER_FLAGS),
            order=order,
            start=start,
        )
        return self._list("catalog.priceTypeGroup.list", wire, self._entity, _PRICE_TYPE_GROUP_LIST)
