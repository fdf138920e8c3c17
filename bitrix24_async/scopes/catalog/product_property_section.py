# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Product property sections: the methods of `catalog.productPropertySection`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
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


class ProductPropertySectionFields(TypedDict, total=False):
    """The fields that a product property section takes."""

    smartFilter: bool | str | None
    displayType: str | None
    displayExpanded: bool | str | None
    filterHint: str | None


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


R = TypeVar("R")
E = TypeVar("E")


_PRODUCT_PROPERTY_SECTION_FLAGS = frozenset({"displayExpanded", "smartFilter"})


_PRODUCT_PROPERTY_SECTION_LIST = Paging(rows="productPropertySections", keyset=False, among="")


class ProductPropertySectionService(RowService[R]):
    """Product property sections:
    https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html
    """

    def of(self, entity: builtins.type[E], /) -> ProductPropertySectionService[E]:
        """Return the service with rows of another type, such as a subclass of `ProductPropertySection` with your user
        fields.
        """
        return ProductPropertySectionService(self._runner, entity)

    def get(self, property_id: int | Ref) -> Call[R]:
        """Return a product property section.

        Raises:
            APIError: The portal refused: `0`, `100`.

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
        """List product property sections: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("catalog.productPropertySection.list", wire, self._entity, _PRODUCT_PROPERTY_SECTION_LIST)

    def set(self, property_id: int | Ref, fields: ProductPropertySectionFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Set the product property section.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html
        """
        wire = {"propertyId": property_id, "fields": _fields(fields, _PRODUCT_PROPERTY_SECTION_FLAGS)}
        return self._call("catalog.productPropertySection.set", wire, self._entity, key="productPropertySection")
