# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""History entries of a task: the methods of `task.logitem`, their records and their keys."""

from __future__ import annotations

from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service

__all__ = ["LogItemService"]


class LogItemService(Service):
    """History entries of a task:
    https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html
    """

    def list(self, id: Any) -> Call[Any]:
        """List history entries of a task.

        Development of this method has stopped in favour of `tasks.task.history.list`.

        Args:
            id: Id of the history entry.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html
        """
        return self._call("task.logitem.list", {"ID": id}, Any, read=True, many=True)
