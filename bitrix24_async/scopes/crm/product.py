# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Products: the methods of `crm.product`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "ProductKey",
    "ProductPropertyEnumerationService",
    "ProductPropertyService",
    "ProductPropertySettingsService",
    "ProductService",
]


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

    def add(self, fields: Sequence[Any]) -> Call[Any]:
        """Create a product.

        Development of this method has stopped in favour of `catalog.product.add`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html
        """
        return self._call("crm.product.add", {"fields": fields}, Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a product.

        Development of this method has stopped in favour of `catalog.product.delete`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html
        """
        return self._call("crm.product.delete", {"id": id}, Any)

    def fields(self) -> Call[Any]:
        """Return the description of each field of a product by its name.

        Development of this method has stopped in favour of `catalog.product.getFieldsByFilter`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html
        """
        return self._call("crm.product.fields", {}, Any, read=True)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return a product.

        Development of this method has stopped in favour of `catalog.product.get`.

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
        return self._call("crm.product.list", _given(order=order, filter=filter, select=select), Any, read=True)

    @builtins.property
    def property(self) -> ProductPropertyService:
        """Product properties:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html
        """
        return ProductPropertyService(self._runner)

    def update(self, id: int | Ref, fields: Sequence[Any]) -> Call[Any]:
        """Change the given fields of a product.

        Development of this method has stopped in favour of `catalog.product.update`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html
        """
        return self._call("crm.product.update", {"id": id, "fields": fields}, Any)


class ProductPropertyService(Service):
    """Product properties: https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html"""

    def add(self, fields: Sequence[Any]) -> Call[Any]:
        """Create a product property.

        Development of this method has stopped in favour of `catalog.productProperty.add`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html
        """
        return self._call("crm.product.property.add", {"fields": fields}, Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a product property.

        Development of this method has stopped in favour of `catalog.productProperty.delete`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-delete.html
        """
        return self._call("crm.product.property.delete", {"id": id}, Any)

    @builtins.property
    def enumeration(self) -> ProductPropertyEnumerationService:
        """Product property enumerations:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
        """
        return ProductPropertyEnumerationService(self._runner)

    def fields(self) -> Call[Any]:
        """Return the description of each field of a product property by its name.

        Development of this method has stopped in favour of `catalog.productProperty.getFields`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-fields.html
        """
        return self._call("crm.product.property.fields", {}, Any, read=True)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return a product property.

        Development of this method has stopped in favour of `catalog.productProperty.get`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-get.html
        """
        return self._call("crm.product.property.get", {"id": id}, Any, read=True)

    def list(self, *, order: Any = None, filter: Any = None) -> Call[Any]:
        """List product properties.

        Development of this method has stopped in favour of `catalog.productProperty.list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-list.html
        """
        return self._call("crm.product.property.list", _given(order=order, filter=filter), Any, read=True)

    @builtins.property
    def settings(self) -> ProductPropertySettingsService:
        """Product property settings:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html
        """
        return ProductPropertySettingsService(self._runner)

    def types(self) -> Call[Any]:
        """Return the types of a product property.

        Development of this method has stopped in favour of `catalog.productPropertyFeature.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-types.html
        """
        return self._call("crm.product.property.types", {}, Any, read=True)

    def update(self, id: int | Ref, fields: Sequence[Any]) -> Call[Any]:
        """Change the given fields of a product property.

        Development of this method has stopped in favour of `catalog.productProperty.update`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-update.html
        """
        return self._call("crm.product.property.update", {"id": id, "fields": fields}, Any)


class ProductPropertySettingsService(Service):
    """Product property settings:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html
    """

    def fields(self, *, property_type: str | None = None, user_type: str | None = None) -> Call[Any]:
        """Return the description of each field of a product property settings by its name.

        Development of this method has stopped in favour of `catalog.productPropertyFeature.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html
        """
        wire = _given(propertyType=property_type, userType=user_type)
        return self._call("crm.product.property.settings.fields", wire, Any, read=True)


class ProductPropertyEnumerationService(Service):
    """Product property enumerations:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
    """

    def fields(self) -> Call[Any]:
        """Return the description of each field of a product property enumeration by its name.

        Development of this method has stopped in favour of `catalog.productPropertyEnum.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
        """
        return self._call("crm.product.property.enumeration.fields", {}, Any, read=True)
