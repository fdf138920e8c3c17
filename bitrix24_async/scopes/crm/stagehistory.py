# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Moves between stages: the methods of `crm.stagehistory`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import ListCall, Many, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given

__all__ = ["StageHistory", "StageHistoryKey", "StageHistoryService"]


class StageHistory(Entity, kw_only=True, rename="upper"):
    """A record of `crm.stagehistory`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    type_id: int | None = None
    owner_id: int | None = None
    created_time: dt.datetime | None = None
    status_semantic_id: str | None = None
    status_id: str | None = None
    category_id: int | None = None
    stage_semantic_id: str | None = None
    stage_id: str | None = None


StageHistoryKey: TypeAlias = Literal[
    "ID",
    "TYPE_ID",
    "OWNER_ID",
    "CREATED_TIME",
    "STATUS_SEMANTIC_ID",
    "STATUS_ID",
    "CATEGORY_ID",
    "STAGE_SEMANTIC_ID",
    "STAGE_ID",
]


_STAGE_HISTORY_LIST = Paging(rows="items")


class StageHistoryService(RowService[R]):
    """Moves between stages: https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html"""

    def of(self, entity: builtins.type[E], /) -> StageHistoryService[E]:
        """Return the service with rows of another type, such as a subclass of `StageHistory` with your user fields."""
        return StageHistoryService(self._runner, entity)

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[StageHistoryKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the moves between stages with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        entity_type_id: int | None = None,
        order: Mapping[StageHistoryKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[StageHistoryKey | str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List moves between stages: awaited for one page, iterated for all of them.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field, the operator before its name.
            select: Fields to return.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`allowed_only_intranet_user`); the portal refused for another reason
                (`ENTITY_TYPE_NOT_SUPPORTED`).
            InvalidRequest: An argument is missing or wrong (`INVALID_ARG_VALUE`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html
        """
        wire = _given(entityTypeId=entity_type_id, order=order, filter=filter, select=select, start=start)
        return self._list("crm.stagehistory.list", wire, self._entity, _STAGE_HISTORY_LIST)
