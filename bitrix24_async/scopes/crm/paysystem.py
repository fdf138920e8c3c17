# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Payment systems: the methods of `crm.paysystem`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = ["PaySystemService"]


class PaySystemService(Service):
    """Payment systems: https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-fields.html"""

    def fields(self) -> Call[Any]:
        """Describe the fields of a payment system, each by its name.

        Development of this method has stopped.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-fields.html
        """
        return self._call("crm.paysystem.fields", {}, Any, read=True)

    def list(self, *, order: Mapping[str, str] | None = None, filter: Mapping[str, Any] | None = None) -> Call[Any]:
        """List payment systems.

        Development of this method has stopped.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-list.html
        """
        wire = _given(order=_mapping("order", order), filter=_mapping("filter", filter))
        return self._call("crm.paysystem.list", wire, Any, read=True)
