# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Property relations: the methods of `sale.propertyRelation`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["PropertyRelation", "PropertyRelationFields", "PropertyRelationKey", "PropertyRelationService"]


class PropertyRelation(Entity, kw_only=True, rename="camel"):
    """A record of `sale.propertyRelation`, as its methods return it; what is not declared is in `extra`."""

    entity_id: int | None = None
    entity_type: str | None = None
    property_id: int | None = None


class PropertyRelationFields(TypedDict, total=False):
    """The fields that a property relation takes."""

    entityId: int | None
    entityType: str | None
    propertyId: int | None


PropertyRelationKey: TypeAlias = Literal["entityId", "entityType", "propertyId"]


R = TypeVar("R")
E = TypeVar("E")


_PROPERTY_RELATION_LIST = Paging(rows="propertyRelations", id="entityId", filter_id="entityId", keyset=False)


class PropertyRelationService(RowService[R]):
    """Property relations:
    https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html
    """

    def of(self, entity: builtins.type[E], /) -> PropertyRelationService[E]:
        """Return the service with rows of another type, such as a subclass of `PropertyRelation` with your user fields."""
        return PropertyRelationService(self._runner, entity)

    def add(self, fields: PropertyRelationFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a property relation and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `201650000001`, `201650000002`, `200040300020`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("sale.propertyRelation.add", wire, self._entity, key="propertyRelation")

    def delete_by_filter(self, fields: PropertyRelationFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Delete a property relation by filter.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `201640400004`, `200040300010`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html
        """
        return self._call("sale.propertyRelation.deleteByFilter", {"fields": _fields(fields)}, bool)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a property relation by its name.

        Raises:
            APIError: The portal refused: `200040300010`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-get-fields.html
        """
        return self._call(
            "sale.propertyRelation.getFields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="propertyRelation",
        )

    def list(
        self,
        *,
        select: Sequence[PropertyRelationKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PropertyRelationKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List property relations: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `200040300010`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.propertyRelation.list", wire, self._entity, _PROPERTY_RELATION_LIST)
