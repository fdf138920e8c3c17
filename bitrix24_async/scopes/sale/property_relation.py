# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Links of an order property: the methods of `sale.propertyRelation`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["PropertyRelation", "PropertyRelationFields", "PropertyRelationKey", "PropertyRelationService"]


class PropertyRelation(Entity, kw_only=True, rename="camel"):
    """A record of `sale.propertyRelation`, as its methods return it; what is not declared is in `extra`."""

    entity_id: int | None = None
    entity_type: str | None = None
    property_id: int | None = None


PropertyRelationFields = TypedDict(
    "PropertyRelationFields",
    {
        "entityId": int | None,
        "entityType": str | None,
        "propertyId": int | None,
    },
    total=False,
)
"""The fields that a link of an order property takes."""


PropertyRelationKey: TypeAlias = Literal["entityId", "entityType", "propertyId"]


_PROPERTY_RELATION_LIST = Paging(rows="propertyRelations", id="entityId", filter_id="entityId", keyset=False)


class PropertyRelationService(RowService[R]):
    """Links of an order property:
    https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html
    """

    def of(self, entity: builtins.type[E], /) -> PropertyRelationService[E]:
        """Return the service with rows of another type, such as a subclass of `PropertyRelation` with your user fields."""
        return PropertyRelationService(self._runner, entity)

    def add(self, fields: PropertyRelationFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a link of an order property and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`201650000001`, `201650000002`, `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("sale.propertyRelation.add", wire, self._entity, key="propertyRelation")

    def delete_by_filter(self, fields: PropertyRelationFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Delete the links of an order property that match a filter.

        Args:
            fields: Conditions by field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`201640400004`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html
        """
        return self._call("sale.propertyRelation.deleteByFilter", {"fields": _fields(fields)}, bool)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a link of an order property, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

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
        """List links of an order property: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.propertyRelation.list", wire, self._entity, _PROPERTY_RELATION_LIST)
