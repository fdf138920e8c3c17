# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Products: the methods of `crm.product`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "ProductFields",
    "ProductKey",
    "ProductPropertyEnumerationService",
    "ProductPropertyService",
    "ProductPropertySettingsService",
    "ProductService",
]


ProductFields = TypedDict(
    "ProductFields",
    {
        "ACTIVE": str | None,
        "CATALOG_ID": int | None,
        "CREATED_BY": int | None,
        "CURRENCY_ID": str | None,
        "DATE_CREATE": dt.datetime | dt.date | str | None,
        "DESCRIPTION": str | None,
        "DESCRIPTION_TYPE": str | None,
        "DETAIL_PICTURE": Any,
        "ID": int | None,
        "MEASURE": int | None,
        "MODIFIED_BY": int | None,
        "NAME": str | None,
        "PREVIEW_PICTURE": Any,
        "PRICE": Decimal | float | str | None,
        "SECTION_ID": int | None,
        "SORT": int | None,
        "TIMESTAMP_X": dt.datetime | dt.date | str | None,
        "VAT_ID": int | None,
        "VAT_INCLUDED": str | None,
        "XML_ID": str | None,
    },
    total=False,
)
"""The fields that a product takes."""


ProductKey: TypeAlias = Literal[
    "ACTIVE",
    "CATALOG_ID",
    "CREATED_BY",
    "CURRENCY_ID",
    "DATE_CREATE",
    "DESCRIPTION",
    "DESCRIPTION_TYPE",
    "DETAIL_PICTURE",
    "ID",
    "MEASURE",
    "MODIFIED_BY",
    "NAME",
    "PREVIEW_PICTURE",
    "PRICE",
    "SECTION_ID",
    "SORT",
    "TIMESTAMP_X",
    "VAT_ID",
    "VAT_INCLUDED",
    "XML_ID",
]


class ProductService(Service):
    """Products: https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html"""

    def add(self, fields: ProductFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Create a product.

        Development of this method has stopped in favour of `catalog.product.add`.

        Args:
            fields: Fields under their wire names, or an entity.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html
        """
        return self._call("crm.product.add", {"fields": _fields(fields)}, Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a product.

        Development of this method has stopped in favour of `catalog.product.delete`.

        Args:
            id: Id of the product.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html
        """
        return self._call("crm.product.delete", {"id": id}, Any)

    def fields(self) -> Call[Any]:
        """Describe the fields of a product, each by its name.

        Development of this method has stopped in favour of `catalog.product.getFieldsByFilter`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html
        """
        return self._call("crm.product.fields", {}, Any, read=True)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return a product by its id.

        Development of this method has stopped in favour of `catalog.product.get`.

        Args:
            id: Id of the product.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html
        """
        return self._call("crm.product.get", {"id": id}, Any, read=True)

    def list(
        self,
        *,
        order: Mapping[ProductKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[ProductKey | str] | None = None,
    ) -> Call[Any]:
        """List products.

        Development of this method has stopped in favour of `catalog.product.list`.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field.
            select: Fields to return.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html
        """
        wire = _given(
            order=_mapping("order", order),
            filter=_mapping("filter", filter),
            select=_sequence("select", select),
        )
        return self._call("crm.product.list", wire, Any, read=True)

    @builtins.property
    def property(self) -> ProductPropertyService:
        """Product properties:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html
        """
        return ProductPropertyService(self._runner)

    def update(self, id: int | Ref, fields: ProductFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of a product.

        Development of this method has stopped in favour of `catalog.product.update`.

        Args:
            id: Id of the product.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html
        """
        return self._call("crm.product.update", {"id": id, "fields": _fields(fields)}, Any)


class ProductPropertyService(Service):
    """Product properties: https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html"""

    def add(self, fields: Mapping[str, Any] | Entity) -> Call[Any]:
        """Create a product property.

        Development of this method has stopped in favour of `catalog.productProperty.add`.

        Args:
            fields: Fields under their wire names, or an entity.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html
        """
        return self._call("crm.product.property.add", {"fields": _fields(fields)}, Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a product property.

        Development of this method has stopped in favour of `catalog.productProperty.delete`.

        Args:
            id: Id of the product property.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-delete.html
        """
        return self._call("crm.product.property.delete", {"id": id}, Any)

    @builtins.property
    def enumeration(self) -> ProductPropertyEnumerationService:
        """Values of a product property:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
        """
        return ProductPropertyEnumerationService(self._runner)

    def fields(self) -> Call[Any]:
        """Describe the fields of a product property, each by its name.

        Development of this method has stopped in favour of `catalog.productProperty.getFields`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-fields.html
        """
        return self._call("crm.product.property.fields", {}, Any, read=True)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return a product property by its id.

        Development of this method has stopped in favour of `catalog.productProperty.get`.

        Args:
            id: Id of the product property.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-get.html
        """
        return self._call("crm.product.property.get", {"id": id}, Any, read=True)

    def list(self, *, order: Mapping[str, str] | None = None, filter: Mapping[str, Any] | None = None) -> Call[Any]:
        """List product properties.

        Development of this method has stopped in favour of `catalog.productProperty.list`.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-list.html
        """
        wire = _given(order=_mapping("order", order), filter=_mapping("filter", filter))
        return self._call("crm.product.property.list", wire, Any, read=True)

    @builtins.property
    def settings(self) -> ProductPropertySettingsService:
        """Product property settings:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html
        """
        return ProductPropertySettingsService(self._runner)

    def types(self) -> Call[Any]:
        """List the types of product properties.

        Development of this method has stopped in favour of `catalog.productPropertyFeature.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-types.html
        """
        return self._call("crm.product.property.types", {}, Any, read=True)

    def update(self, id: int | Ref, fields: Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of a product property.

        Development of this method has stopped in favour of `catalog.productProperty.update`.

        Args:
            id: Id of the product property.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-update.html
        """
        return self._call("crm.product.property.update", {"id": id, "fields": _fields(fields)}, Any)


class ProductPropertySettingsService(Service):
    """Product property settings:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html
    """

    def fields(self, *, property_type: str | None = None, user_type: str | None = None) -> Call[Any]:
        """Describe the settings of a product property, each by its name.

        Development of this method has stopped in favour of `catalog.productPropertyFeature.*`.

        Args:
            property_type: Property type.
            user_type: User type.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html
        """
        wire = _given(propertyType=property_type, userType=user_type)
        return self._call("crm.product.property.settings.fields", wire, Any, read=True)


class ProductPropertyEnumerationService(Service):
    """Values of a product property:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
    """

    def fields(self) -> Call[Any]:
        """Describe the fields of a value of a product property, each by its name.

        Development of this method has stopped in favour of `catalog.productPropertyEnum.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
        """
        return self._call("crm.product.property.enumeration.fields", {}, Any, read=True)
