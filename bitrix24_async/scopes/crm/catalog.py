# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Product catalogues: the methods of `crm.catalog`, their records and their keys."""

from __future__ import annotations

from typing import Any

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service

__all__ = ["CatalogService"]


class CatalogService(Service):
    """Product catalogues: https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-fields.html"""

    def fields(self) -> Call[Any]:
        """Describe the fields of a product catalogue, each by its name.

        Development of this method has stopped in favour of `catalog.catalog.getFields`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-fields.html
        """
        return self._call("crm.catalog.fields", {}, Any, read=True)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return a product catalogue by its id.

        Development of this method has stopped in favour of `catalog.catalog.get`.

        Args:
            id: Id of the product catalogue.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-get.html
        """
        return self._call("crm.catalog.get", {"id": id}, Any, read=True)

    def list(self) -> Call[Any]:
        """List product catalogues.

        Development of this method has stopped in favour of `catalog.catalog.list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-list.html
        """
        return self._call("crm.catalog.list", {}, Any, read=True)
