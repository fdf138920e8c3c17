# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Values of a product property: the methods of `catalog.productPropertyEnum`, their records and their keys."""

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

__all__ = ["ProductPropertyEnum", "ProductPropertyEnumFields", "ProductPropertyEnumKey", "ProductPropertyEnumService"]


class ProductPropertyEnum(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.productPropertyEnum`, as its methods return it; what is not declared is in `extra`."""

    id: int
    def_: bool | None = None
    property_id: int | None = None
    sort: int | None = None
    value: str | None = None
    xml_id: str | None = None


ProductPropertyEnumFields = TypedDict(
    "ProductPropertyEnumFields",
    {
        "propertyId": int | None,
        "value": str | None,
        "xmlId": str | None,
        "def": bool | str | None,
        "sort": int | None,
    },
    total=False,
)
"""The fields that a value of a product property takes."""


ProductPropertyEnumKey: TypeAlias = Literal["def", "id", "propertyId", "sort", "value", "xmlId"]


_PRODUCT_PROPERTY_ENUM_FLAGS = frozenset({"def"})


_PRODUCT_PROPERTY_ENUM_LIST_FILTER_FLAGS = frozenset({"def"})


_PRODUCT_PROPERTY_ENUM_LIST = Paging(rows="productPropertyEnums", id="id", filter_id="id", among="")


class ProductPropertyEnumService(RowService[R]):
    """Values of a product property:
    https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ProductPropertyEnumService[E]:
        """Return the service with rows of another type, such as a subclass of `ProductPropertyEnum` with your user fields."""
        return ProductPropertyEnumService(self._runner, entity)

    def add(self, fields: ProductPropertyEnumFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a value of a product property and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`BX_INVALID_VALUE`); the portal refused for another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html
        """
        wire = {"fields": _fields(fields, _PRODUCT_PROPERTY_ENUM_FLAGS)}
        return self._call("catalog.productPropertyEnum.add", wire, self._entity, key="productPropertyEnum")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a value of a product property.

        Args:
            id: Id of the value.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-delete.html
        """
        return self._call("catalog.productPropertyEnum.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a value of a product property by its id.

        Args:
            id: Id of the value.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get.html
        """
        wire = {"id": id}
        return self._call("catalog.productPropertyEnum.get", wire, self._entity, read=True, key="productPropertyEnum")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a value of a product property, each by its name.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get-fields.html
        """
        return self._call(
            "catalog.productPropertyEnum.getFields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="productPropertyEnum",
        )

    def list(
        self,
        *,
        select: Sequence[ProductPropertyEnumKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ProductPropertyEnumKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List values of a product property: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-list.html
        """
        wire = _given(
            select=select,
            filter=_conditions(filter, _PRODUCT_PROPERTY_ENUM_LIST_FILTER_FLAGS),
            order=order,
            start=start,
        )
        return self._list("catalog.productPropertyEnum.list", wire, self._entity, _PRODUCT_PROPERTY_ENUM_LIST)

    def update(self, id: int | Ref, fields: ProductPropertyEnumFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a value of a product property and return it.

        Args:
            id: Id of the value.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _PRODUCT_PROPERTY_ENUM_FLAGS)}
        return self._call("catalog.productPropertyEnum.update", wire, self._entity, key="productPropertyEnum")
