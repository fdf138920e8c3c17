# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""CRM records: the methods of `crm.entity`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = ["EntityMergeBatchOptions", "EntityMergeBatchResult", "EntityService"]


class EntityMergeBatchResult(Entity, kw_only=True, rename="upper"):
    """What `crm.entity.mergeBatch` returns; what is not declared is in `extra`."""

    status: str | None = None
    entity_ids: builtins.list[int] | None = None


EntityMergeBatchOptions = TypedDict(
    "EntityMergeBatchOptions",
    {
        "entityTypeId": int | None,
        "entityIds": Sequence[int] | None,
    },
    total=False,
)
"""What `params` of `crm.entity.mergeBatch` may hold."""


class EntityService(Service):
    """CRM records: https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html"""

    def merge_batch(self, params: EntityMergeBatchOptions | Mapping[str, Any]) -> Call[EntityMergeBatchResult]:
        """Merge duplicates of one type into one record.

        Args:
            params: Settings of the call, by name, with the keys of `EntityMergeBatchOptions`.

        Raises:
            APIError: The caller may not do it (`403`); the portal refused for another reason (`400`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html
        """
        return self._call("crm.entity.mergeBatch", {"params": _mapping("params", params)}, EntityMergeBatchResult)
