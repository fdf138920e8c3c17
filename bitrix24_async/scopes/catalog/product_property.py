# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Product properties: the methods of `catalog.productProperty`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["ProductProperty", "ProductPropertyFields", "ProductPropertyKey", "ProductPropertyService"]


class ProductProperty(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.productProperty`, as its methods return it; what is not declared is in `extra`."""

    id: int
    active: bool | None = None
    code: str | None = None
    xml_id: str | None = None
    iblock_id: int | None = None
    name: str | None = None
    property_type: str | None = None
    sort: int | None = None
    default_value: str | None = None
    user_type: str | None = None
    row_count: int | None = None
    col_count: int | None = None
    list_type: str | None = None
    multiple: bool | None = None
    file_type: str | None = None
    multiple_cnt: int | None = None
    link_iblock_id: int | None = None
    with_description: bool | None = None
    searchable: bool | None = None
    filtrable: bool | None = None
    is_required: bool | None = None
    hint: str | None = None
    user_type_settings: Any = None
    timestamp_x: dt.datetime | None = None


ProductPropertyFields = TypedDict(
    "ProductPropertyFields",
    {
        "iblockId": int | None,
        "name": str | None,
        "propertyType": str | None,
        "active": bool | str | None,
        "sort": int | None,
        "code": str | None,
        "defaultValue": str | None,
        "userType": str | None,
        "rowCount": int | None,
        "colCount": int | None,
        "listType": str | None,
        "multiple": bool | str | None,
        "xmlId": str | None,
        "fileType": str | None,
        "multipleCnt": int | None,
        "linkIblockId": int | None,
        "withDescription": bool | str | None,
        "searchable": bool | str | None,
        "filtrable": bool | str | None,
        "isRequired": bool | str | None,
        "hint": str | None,
        "userTypeSettings": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a product property takes."""


ProductPropertyKey: TypeAlias = Literal[
    "active",
    "code",
    "xmlId",
    "iblockId",
    "id",
    "name",
    "propertyType",
    "sort",
    "defaultValue",
    "userType",
    "rowCount",
    "colCount",
    "listType",
    "multiple",
    "fileType",
    "multipleCnt",
    "linkIblockId",
    "withDescription",
    "searchable",
    "filtrable",
    "isRequired",
    "hint",
    "userTypeSettings",
    "timestampX",
]


_PRODUCT_PROPERTY_FLAGS = frozenset({"active", "filtrable", "isRequired", "multiple", "searchable", "withDescription"})


_PRODUCT_PROPERTY_LIST_FILTER_FLAGS = frozenset(
    {
        "active",
        "filtrable",
        "isRequired",
        "multiple",
        "searchable",
        "withDescription",
    }
)


_PRODUCT_PROPERTY_LIST = Paging(rows="productProperties", id="id", filter_id="id", among="")


class ProductPropertyService(RowService[R]):
    """Product properties:
    https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ProductPropertyService[E]:
        """Return the service with rows of another type, such as a subclass of `ProductProperty` with your user fields."""
        return ProductPropertyService(self._runner, entity)

    def add(self, fields: ProductPropertyFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a product property and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a product property (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html
        """
        wire = {"fields": _fields(fields, _PRODUCT_PROPERTY_FLAGS)}
        return self._call("catalog.productProperty.add", wire, self._entity, key="productProperty")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a product property.

        Args:
            id: Id of the product property.

        Raises:
            APIError: There is no such product property, or the caller may not delete it (`0`, or a text without a
                code).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html
        """
        return self._call("catalog.productProperty.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a product property by its id.

        Args:
            id: Id of the product property.

        Raises:
            APIError: There is no such product property, or the caller may not see it (`0`, or a text without a code).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html
        """
        return self._call("catalog.productProperty.get", {"id": id}, self._entity, read=True, key="productProperty")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a product property, each by its name.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get-fields.html
        """
        return self._call(
            "catalog.productProperty.getFields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="productProperty",
        )

    def list(
        self,
        *,
        select: Sequence[ProductPropertyKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ProductPropertyKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List product properties: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html
        """
        wire = _given(
            select=select,
            filter=_conditions(filter, _PRODUCT_PROPERTY_LIST_FILTER_FLAGS),
            order=order,
            start=start,
        )
        return self._list("catalog.productProperty.list", wire, self._entity, _PRODUCT_PROPERTY_LIST)

    def update(self, id: int | Ref, fields: ProductPropertyFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a product property and return it.

        Args:
            id: Id of the product property.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, or a text without a
                code).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _PRODUCT_PROPERTY_FLAGS)}
        return self._call("catalog.productProperty.update", wire, self._entity, key="productProperty")
