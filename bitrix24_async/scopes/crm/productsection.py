# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Product sections: the methods of `crm.productsection`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["ProductSectionService"]


class ProductSectionService(Service):
    """Product sections:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html
    """

    def add(self, fields: Mapping[str, Any] | Entity) -> Call[Any]:
        """Create a product section.

        Development of this method has stopped in favour of `catalog.section.add`.

        Args:
            fields: Fields under their wire names, or an entity.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html
        """
        return self._call("crm.productsection.add", {"fields": _fields(fields)}, Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a product section.

        Development of this method has stopped in favour of `catalog.section.delete`.

        Args:
            id: Id of the product section.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-delete.html
        """
        return self._call("crm.productsection.delete", {"id": id}, Any)

    def fields(self) -> Call[Any]:
        """Describe the fields of a product section, each by its name.

        Development of this method has stopped in favour of `catalog.section.getFields`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-fields.html
        """
        return self._call("crm.productsection.fields", {}, Any, read=True)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return a product section by its id.

        Development of this method has stopped in favour of `catalog.section.get`.

        Args:
            id: Id of the product section.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-get.html
        """
        return self._call("crm.productsection.get", {"id": id}, Any, read=True)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Call[Any]:
        """List product sections.

        Development of this method has stopped in favour of `catalog.section.list`.

        Args:
            select: Fields to return.
            filter: Conditions by field.
            order: `ASC` or `DESC` by field.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-list.html
        """
        wire = _given(
            select=_sequence("select", select),
            filter=_mapping("filter", filter),
            order=_mapping("order", order),
        )
        return self._call("crm.productsection.list", wire, Any, read=True)

    def update(self, id: int | Ref, fields: Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of a product section.

        Development of this method has stopped in favour of `catalog.section.update`.

        Args:
            id: Id of the product section.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-update.html
        """
        return self._call("crm.productsection.update", {"id": id, "fields": _fields(fields)}, Any)
