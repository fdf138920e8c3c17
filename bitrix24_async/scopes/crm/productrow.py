# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Product rows: the methods of `crm.productrow`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = ["ProductRowService"]


class ProductRowService(Service):
    """Product rows: https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html"""

    def fields(self) -> Call[Any]:
        """Describe the fields of a product row, each by its name.

        Development of this method has stopped in favour of `crm.item.productrow.fields`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html
        """
        return self._call("crm.productrow.fields", {}, Any, read=True)

    def list(self, *, filter: Mapping[str, Any] | None = None) -> Call[Any]:
        """List product rows.

        Development of this method has stopped in favour of `crm.item.productrow.list`.

        Args:
            filter: Conditions by field.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-list.html
        """
        return self._call("crm.productrow.list", _given(filter=_mapping("filter", filter)), Any, read=True)
