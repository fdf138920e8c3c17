# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Telephone numbers, addresses and links of a record: the methods of `crm.multifield`, their records and their keys."""

from __future__ import annotations

from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service

__all__ = ["Multifield", "MultifieldService"]


class Multifield(Entity, kw_only=True, rename="upper"):
    """A record of `crm.multifield`, as its methods return it; what is not declared is in `extra`."""

    id: int
    type_id: str | None = None
    value: str | None = None
    value_type: str | None = None


class MultifieldService(Service):
    """Telephone numbers, addresses and links of a record:
    https://apidocs.bitrix24.com/api-reference/crm/auxiliary/multifield/crm-multifield-fields.html
    """

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a telephone number or an address, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/multifield/crm-multifield-fields.html
        """
        return self._call("crm.multifield.fields", {}, dict[str, dict[str, Any]], read=True)
