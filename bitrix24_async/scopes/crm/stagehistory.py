# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Stage histories: the methods of `crm.stagehistory`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import ListCall, Many, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import given as _given

__all__ = ["Stagehistory", "StagehistoryKey", "StagehistoryService"]


class Stagehistory(Entity, kw_only=True, rename="upper"):
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


StagehistoryKey: TypeAlias = Literal[
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


R = TypeVar("R")
E = TypeVar("E")


_STAGEHISTORY_LIST = Paging(rows="items")


class StagehistoryService(RowService[R]):
    """Stage histories: https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html"""

    def of(self, entity: builtins.type[E], /) -> StagehistoryService[E]:
        """Return the service with rows of another type, such as a subclass of `Stagehistory` with your user fields."""
        return StagehistoryService(self._runner, entity)

    def get_many(self, ids: Iterable[int] | AsyncIterable[int], *, select: Mapping[str, Any] | None = None) -> Many[R]:
        """Iterate the stage histories with the given ids in their order, fifty ids a command.

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
        order: Mapping[StagehistoryKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List stage histories: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field, the operator before its name.
            select: Fields to return.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `allowed_only_intranet_user`, `ENTITY_TYPE_NOT_SUPPORTED`.
            InvalidRequest: The portal refused: `INVALID_ARG_VALUE`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html
        """
        wire = _given(entityTypeId=entity_type_id, order=order, filter=filter, select=select, start=start)
        return self._list("crm.stagehistory.list", wire, self._entity, _STAGEHISTORY_LIST)
