# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Property groups: the methods of `sale.propertygroup`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Propertygroup", "PropertygroupFields", "PropertygroupKey", "PropertygroupService"]


class Propertygroup(Entity, kw_only=True, rename="camel"):
    """A record of `sale.propertygroup`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    person_type_id: int | None = None
    sort: int | None = None


class PropertygroupFields(TypedDict, total=False):
    """The fields that a property group takes."""

    personTypeId: int | None
    name: str | None
    sort: int | None


PropertygroupKey: TypeAlias = Literal["id", "name", "personTypeId", "sort"]


R = TypeVar("R")
E = TypeVar("E")


_PROPERTYGROUP_LIST = Paging(rows="propertyGroups", id="id", filter_id="id", among="")


class PropertygroupService(RowService[R]):
    """Property groups: https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html"""

    def of(self, entity: builtins.type[E], /) -> PropertygroupService[E]:
        """Return the service with rows of another type, such as a subclass of `Propertygroup` with your user fields."""
        return PropertygroupService(self._runner, entity)

    def add(self, fields: PropertygroupFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a property group and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `200950000006`, `200040300020`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html
        """
        return self._call("sale.propertygroup.add", {"fields": _fields(fields)}, self._entity, key="propertyGroup")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a property group.

        Raises:
            APIError: The portal refused: `200940400001`, `200040300020`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-delete.html
        """
        return self._call("sale.propertygroup.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a property group.

        Raises:
            APIError: The portal refused: `200940400001`, `200040300010`, `100`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get.html
        """
        return self._call("sale.propertygroup.get", {"id": id}, self._entity, read=True, key="propertyGroup")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a property group by its name.

        Raises:
            APIError: The portal refused: `200040300010`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get-fields.html
        """
        return self._call("sale.propertygroup.getFields", {}, dict[str, dict[str, Any]], read=True, key="propertyGroup")

    def list(
        self,
        *,
        select: Sequence[PropertygroupKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PropertygroupKey | str, str] | None = None,
    ) -> ListCall[R]:
        """List property groups: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.

        Raises:
            APIError: The portal refused: `200040300010`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-list.html
        """
        wire = _given(select=select, filter=filter, order=order)
        return self._list("sale.propertygroup.list", wire, self._entity, _PROPERTYGROUP_LIST)

    def update(self, id: int | Ref, fields: PropertygroupFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a property group and return it.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `200940400001`, `200040300020`, `200950000008`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("sale.propertygroup.update", wire, self._entity, key="propertyGroup")
