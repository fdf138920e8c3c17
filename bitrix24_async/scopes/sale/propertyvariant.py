# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Variants of an order property: the methods of `sale.propertyvariant`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["PropertyVariant", "PropertyVariantFields", "PropertyVariantKey", "PropertyVariantService"]


class PropertyVariant(Entity, kw_only=True, rename="camel"):
    """A record of `sale.propertyvariant`, as its methods return it; what is not declared is in `extra`."""

    id: int
    description: str | None = None
    name: str | None = None
    order_props_id: int | None = None
    sort: int | None = None
    value: str | None = None


PropertyVariantFields = TypedDict(
    "PropertyVariantFields",
    {
        "orderPropsId": int | None,
        "name": str | None,
        "value": str | None,
        "sort": int | None,
        "description": str | None,
    },
    total=False,
)
"""The fields that a variant of an order property takes."""


PropertyVariantKey: TypeAlias = Literal["description", "id", "name", "orderPropsId", "sort", "value"]


_PROPERTY_VARIANT_LIST = Paging(rows="propertyVariants", id="id", filter_id="id", among="")


class PropertyVariantService(RowService[R]):
    """Variants of an order property:
    https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html
    """

    def of(self, entity: builtins.type[E], /) -> PropertyVariantService[E]:
        """Return the service with rows of another type, such as a subclass of `PropertyVariant` with your user fields."""
        return PropertyVariantService(self._runner, entity)

    def add(self, fields: PropertyVariantFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a variant of an order property and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`201550000003`, `0`, `ERROR_NO_VALUE`, `ERROR_NO_NAME`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html
        """
        return self._call("sale.propertyvariant.add", {"fields": _fields(fields)}, self._entity, key="propertyVariant")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a variant of an order property.

        Args:
            id: Id of the variant.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201540400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-delete.html
        """
        return self._call("sale.propertyvariant.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a variant of an order property by its id.

        Args:
            id: Id of the variant.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`201540400001`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get.html
        """
        return self._call("sale.propertyvariant.get", {"id": id}, self._entity, read=True, key="propertyVariant")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a variant of an order property, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get-fields.html
        """
        return self._call(
            "sale.propertyvariant.getFields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="propertyVariant",
        )

    def list(
        self,
        *,
        select: Sequence[PropertyVariantKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PropertyVariantKey | str, str] | None = None,
    ) -> ListCall[R]:
        """List variants of an order property: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-list.html
        """
        wire = _given(select=select, filter=filter, order=order)
        return self._list("sale.propertyvariant.list", wire, self._entity, _PROPERTY_VARIANT_LIST)

    def update(self, id: int | Ref, fields: PropertyVariantFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a variant of an order property and return it.

        Args:
            id: Id of the variant.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201540400001`); the portal refused for another reason (`0`, `ERROR_NO_VALUE`,
                `ERROR_NO_NAME`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("sale.propertyvariant.update", wire, self._entity, key="propertyVariant")
