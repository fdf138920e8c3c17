# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Settings of a product property: the methods of `catalog.productPropertyFeature`, their records and their keys."""

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

__all__ = [
    "ProductPropertyFeature",
    "ProductPropertyFeatureFields",
    "ProductPropertyFeatureKey",
    "ProductPropertyFeatureService",
]


class ProductPropertyFeature(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.productPropertyFeature`, as its methods return it; what is not declared is in `extra`."""

    id: int
    feature_id: str | None = None
    is_enabled: bool | None = None
    module_id: str | None = None
    property_id: int | None = None


ProductPropertyFeatureFields = TypedDict(
    "ProductPropertyFeatureFields",
    {
        "propertyId": int | None,
        "moduleId": str | None,
        "featureId": str | None,
        "isEnabled": bool | str | None,
    },
    total=False,
)
"""The fields that a setting of a product property takes."""


ProductPropertyFeatureKey: TypeAlias = Literal["featureId", "id", "isEnabled", "moduleId", "propertyId"]


_PRODUCT_PROPERTY_FEATURE_FLAGS = frozenset({"isEnabled"})


_PRODUCT_PROPERTY_FEATURE_LIST_FILTER_FLAGS = frozenset({"isEnabled"})


_PRODUCT_PROPERTY_FEATURE_GET_AVAILABLE_FEATURES_BY_PROPERTY = Paging(
    rows="features", select=None, keyset=False, walk="none"
)


_PRODUCT_PROPERTY_FEATURE_LIST = Paging(rows="productPropertyFeatures", id="id", filter_id="id", among="")


class ProductPropertyFeatureService(RowService[R]):
    """Settings of a product property:
    https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ProductPropertyFeatureService[E]:
        """Return the service with rows of another type, such as a subclass of `ProductPropertyFeature` with your user
        fields.
        """
        return ProductPropertyFeatureService(self._runner, entity)

    def add(self, fields: ProductPropertyFeatureFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a setting of a product property and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a setting of a product property (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html
        """
        wire = {"fields": _fields(fields, _PRODUCT_PROPERTY_FEATURE_FLAGS)}
        return self._call("catalog.productPropertyFeature.add", wire, self._entity, key="productPropertyFeature")

    def get(self, id: int | Ref) -> Call[R]:
        """Return a setting of a product property by its id.

        Args:
            id: Id of the setting.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html
        """
        wire = {"id": id}
        return self._call(
            "catalog.productPropertyFeature.get",
            wire,
            self._entity,
            read=True,
            key="productPropertyFeature",
        )

    def get_available_features_by_property(self, property_id: int | Ref) -> ListCall[dict[str, Any]]:
        """List the settings that a product property may have: awaited for one page, iterated for all of them.

        Args:
            property_id: Id of the property.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html
        """
        wire = {"propertyId": property_id}
        return self._list(
            "catalog.productPropertyFeature.getAvailableFeaturesByProperty",
            wire,
            dict[str, Any],
            _PRODUCT_PROPERTY_FEATURE_GET_AVAILABLE_FEATURES_BY_PROPERTY,
        )

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a setting of a product property, each by its name.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-fields.html
        """
        return self._call(
            "catalog.productPropertyFeature.getFields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="productPropertyFeature",
        )

    def list(
        self,
        *,
        select: Sequence[ProductPropertyFeatureKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ProductPropertyFeatureKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List settings of a product property: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html
        """
        wire = _given(
            select=select,
            filter=_conditions(filter, _PRODUCT_PROPERTY_FEATURE_LIST_FILTER_FLAGS),
            order=order,
            start=start,
        )
        return self._list("catalog.productPropertyFeature.list", wire, self._entity, _PRODUCT_PROPERTY_FEATURE_LIST)

    def update(self, id: int | Ref, fields: ProductPropertyFeatureFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a setting of a product property and return it.

        Args:
            id: Id of the setting.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such setting, the caller may not change it, or a value was refused (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _PRODUCT_PROPERTY_FEATURE_FLAGS)}
        return self._call("catalog.productPropertyFeature.update", wire, self._entity, key="productPropertyFeature")
