# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Product sections: the methods of `crm.productsection`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["ProductsectionService"]


class ProductsectionService(Service):
    """Product sections:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html
    """

    def add(self, fields: Sequence[Any]) -> Call[Any]:
        """Create a product section.

        Development of this method has stopped in favour of `catalog.section.add`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html
        """
        return self._call("crm.productsection.add", {"fields": fields}, Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a product section.

        Development of this method has stopped in favour of `catalog.section.delete`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-delete.html
        """
        return self._call("crm.productsection.delete", {"id": id}, Any)

    def fields(self) -> Call[Any]:
        """Return the description of each field of a product section by its name.

        Development of this method has stopped in favour of `catalog.section.getFields`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-fields.html
        """
        return self._call("crm.productsection.fields", {}, Any, read=True)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return a product section.

        Development of this method has stopped in favour of `catalog.section.get`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-get.html
        """
        return self._call("crm.productsection.get", {"id": id}, Any, read=True)

    def list(
        self,
        *,
        select: Sequence[Any] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, Any] | None = None,
    ) -> Call[Any]:
        """List product sections.

        Development of this method has stopped in favour of `catalog.section.list`.

        Args:
            select: Fields to return.
            filter: Conditions by field.
            order: `ASC` or `DESC` by field.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-list.html
        """
        return self._call("crm.productsection.list", _given(select=select, filter=filter, order=order), Any, read=True)

    def update(self, id: int | Ref, fields: Sequence[Any]) -> Call[Any]:
        """Change the given fields of a product section.

        Development of this method has stopped in favour of `catalog.section.update`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-update.html
        """
        return self._call("crm.productsection.update", {"id": id, "fields": fields}, Any)
