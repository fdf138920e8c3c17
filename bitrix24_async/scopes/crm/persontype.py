# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Payer types: the methods of `crm.persontype`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["PersontypeService"]


class PersontypeService(Service):
    """Payer types: https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-fields.html"""

    def fields(self) -> Call[Any]:
        """Return the description of each field of a payer type by its name.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-fields.html
        """
        return self._call("crm.persontype.fields", {}, Any, read=True)

    def list(self, *, order: Mapping[str, Any] | None = None, filter: Mapping[str, Any] | None = None) -> Call[Any]:
        """List payer types.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-list.html
        """
        return self._call("crm.persontype.list", _given(order=order, filter=filter), Any, read=True)
