# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Groups of order properties: the methods of `sale.propertygroup`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["PropertyGroup", "PropertyGroupFields", "PropertyGroupKey", "PropertyGroupService"]


class PropertyGroup(Entity, kw_only=True, rename="camel"):
    """A record of `sale.propertygroup`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    person_type_id: int | None = None
    sort: int | None = None


PropertyGroupFields = TypedDict(
    "PropertyGroupFields",
    {
        "personTypeId": int | None,
        "name": str | None,
        "sort": int | None,
    },
    total=False,
)
"""The fields that a group of order properties takes."""


PropertyGroupKey: TypeAlias = Literal["id", "name", "personTypeId", "sort"]


_PROPERTY_GROUP_LIST = Paging(rows="propertyGroups", id="id", filter_id="id", among="")


class PropertyGroupService(RowService[R]):
    """Groups of order properties:
    https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html
    """

    def of(self, entity: builtins.type[E], /) -> PropertyGroupService[E]:
        """Return the service with rows of another type, such as a subclass of `PropertyGroup` with your user fields."""
        return PropertyGroupService(self._runner, entity)

    def add(self, fields: PropertyGroupFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a group of order properties and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`200950000006`, `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html
        """
        return self._call("sale.propertygroup.add", {"fields": _fields(fields)}, self._entity, key="propertyGroup")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a group of order properties.

        Args:
            id: Id of the group.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`200940400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-delete.html
        """
        return self._call("sale.propertygroup.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a group of order properties by its id.

        Args:
            id: Id of the group.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`200940400001`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get.html
        """
        return self._call("sale.propertygroup.get", {"id": id}, self._entity, read=True, key="propertyGroup")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a group of order properties, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get-fields.html
        """
        return self._call("sale.propertygroup.getFields", {}, dict[str, dict[str, Any]], read=True, key="propertyGroup")

    def list(
        self,
        *,
        select: Sequence[PropertyGroupKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PropertyGroupKey | str, str] | None = None,
    ) -> ListCall[R]:
        """List groups of order properties: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-list.html
        """
        wire = _given(select=select, filter=filter, order=order)
        return self._list("sale.propertygroup.list", wire, self._entity, _PROPERTY_GROUP_LIST)

    def update(self, id: int | Ref, fields: PropertyGroupFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a group of order properties and return it.

        Args:
            id: Id of the group.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`200940400001`); the portal refused for another reason (`200950000008`, `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("sale.propertygroup.update", wire, self._entity, key="propertyGroup")
