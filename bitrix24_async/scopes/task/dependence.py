# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Dependencies between tasks: the methods of `task.dependence`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Any, Literal

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service

__all__ = ["DependenceService"]


class DependenceService(Service):
    """Dependencies between tasks: https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html"""

    def add(self, task_id_from: int, task_id_to: int, link_type: Literal[0, 1, 2, 3]) -> Call[builtins.list[Any]]:
        """Create a dependency between tasks.

        Args:
            task_id_from: Id of the task that goes before.
            task_id_to: Id of the task that follows.
            link_type: Link type.

        Raises:
            APIError: The caller may not do it (`ACTION_NOT_ALLOWED`); the portal refused for another reason
                (`ILLEGAL_NEW_LINK`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html
        """
        wire = {"taskIdFrom": task_id_from, "taskIdTo": task_id_to, "linkType": link_type}
        return self._call("task.dependence.add", wire, builtins.list[Any])

    def delete(self, task_id_from: int, task_id_to: int) -> Call[builtins.list[Any]]:
        """Delete a dependency between tasks.

        Args:
            task_id_from: Id of the task that goes before.
            task_id_to: Id of the task that follows.

        Raises:
            APIError: The caller may not do it (`ACTION_NOT_ALLOWED`); the portal refused for another reason
                (`ILLEGAL_NEW_LINK`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html
        """
        wire = {"taskIdFrom": task_id_from, "taskIdTo": task_id_to}
        return self._call("task.dependence.delete", wire, builtins.list[Any])
