# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Tasks: the methods of `task.items`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import ListCall, Paging
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import positional as _positional
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["ItemsGetlistOrder", "ItemsService"]


ItemsGetlistOrder: TypeAlias = Literal[
    "TITLE",
    "DATE_START",
    "DEADLINE",
    "STATUS",
    "PRIORITY",
    "MARK",
    "CREATED_BY",
    "RESPONSIBLE_ID",
    "GROUP_ID",
]


_ITEMS_GETLIST = Paging(
    filter="FILTER",
    order="ORDER",
    select=None,
    start="3.iNumPage",
    keyset=False,
    among="",
    walk="page",
    limit="3.nPageSize",
    clamped=True,
    batched=False,
)


class ItemsService(Service):
    """Tasks: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html"""

    def getlist(
        self,
        *,
        order: Mapping[ItemsGetlistOrder | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        taskdata: Sequence[Any] | None = None,
        nav_params: Mapping[str, Any] | None = None,
    ) -> ListCall[dict[str, Any]]:
        """List tasks: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `tasks.task.list`.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field, the operator before its name.
            taskdata: Fields of the task.
            nav_params: Nav params, by name.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html
        """
        wire = _positional(order, filter, _sequence("TASKDATA", taskdata), _mapping("NAV_PARAMS", nav_params))
        return self._list("task.items.getlist", wire, dict[str, Any], _ITEMS_GETLIST)
