# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Section settings of a product property: the methods of `catalog.productPropertySection`, their records and their keys."""

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
    "ProductPropertySection",
    "ProductPropertySectionFields",
    "ProductPropertySectionKey",
    "ProductPropertySectionSelection",
    "ProductPropertySectionService",
]


class ProductPropertySection(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.productPropertySection`, as its methods return it; what is not declared is in `extra`."""

    display_expanded: bool | None = None
    display_type: str | None = None
    filter_hint: str | None = None
    property_id: int | None = None
    smart_filter: bool | None = None
    iblock_id: int | None = None
    section_id: int | None = None


ProductPropertySectionFields = TypedDict(
    "ProductPropertySectionFields",
    {
        "smartFilter": bool | str | None,
        "displayType": str | None,
        "displayExpanded": bool | str | None,
        "filterHint": str | None,
    },
    total=False,
)
"""The fields that a section setting of a product property takes."""


ProductPropertySectionKey: TypeAlias = Literal[
    "displayExpanded",
    "displayType",
    "filterHint",
    "propertyId",
    "smartFilter",
    "iblockId",
    "sectionId",
]


ProductPropertySectionSelection: TypeAlias = Literal[
    "displayExpanded",
    "displayType",
    "filterHint",
    "propertyId",
    "smartFilter",
]


_PRODUCT_PROPERTY_SECTION_FLAGS = frozenset({"displayExpanded", "smartFilter"})


_PRODUCT_PROPERTY_SECTION_LIST_FILTER_FLAGS = frozenset({"displayExpanded", "smartFilter"})


_PRODUCT_PROPERTY_SECTION_LIST = Paging(rows="productPropertySections", keyset=False, among="")


class ProductPropertySectionService(RowService[R]):
    """Section settings of a product property:
    https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html
    """

    def of(self, entity: builtins.type[E], /) -> ProductPropertySectionService[E]:
        """Return the service with rows of another type, such as a subclass of `ProductPropertySection` with your user
        fields.
        """
        return ProductPropertySectionService(self._runner, entity)

    def get(self, property_id: int | Ref) -> Call[R]:
        """Return a section setting of a product property by its id.

        Args:
            property_id: Id of the property.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html
        """
        wire = {"propertyId": property_id}
        return self._call(
            "catalog.productPropertySection.get",
            wire,
            self._entity,
            read=True,
            key="productPropertySection",
        )

    def list(
        self,
        *,
        select: Sequence[ProductPropertySectionSelection | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ProductPropertySectionKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List section settings of a product property: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html
        """
        wire = _given(
            select=select,
            filter=_conditions(filter, _PRODUCT_PROPERTY_SECTION_LIST_FILTER_FLAGS),
            order=order,
            start=start,
        )
        return self._list("catalog.productPropertySection.list", wire, self._entity, _PRODUCT_PROPERTY_SECTION_LIST)

    def set(self, property_id: int | Ref, fields: ProductPropertySectionFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Set the section settings of a product property.

        Args:
            property_id: Id of the property.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html
        """
        wire = {"propertyId": property_id, "fields": _fields(fields, _PRODUCT_PROPERTY_SECTION_FLAGS)}
        return self._call("catalog.productPropertySection.set", wire, self._entity, key="productPropertySection")
