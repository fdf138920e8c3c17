# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Dependences: the methods of `task.dependence`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service

__all__ = ["DependenceKey", "DependenceService"]


DependenceKey: TypeAlias = Literal["taskIdFrom", "taskIdTo", "linkType"]


class DependenceService(Service):
    """Dependences: https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html"""

    def add(self, task_id_from: int, task_id_to: int, link_type: Literal[0, 1, 2, 3]) -> Call[builtins.list[Any]]:
        """Create a dependence.

        Raises:
            APIError: The portal refused: `ILLEGAL_NEW_LINK`, `ACTION_NOT_ALLOWED`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html
        """
        wire = {"taskIdFrom": task_id_from, "taskIdTo": task_id_to, "linkType": link_type}
        return self._call("task.dependence.add", wire, builtins.list[Any])

    def delete(self, task_id_from: int, task_id_to: int) -> Call[builtins.list[Any]]:
        """Delete a dependence.

        Raises:
            APIError: The portal refused: `ILLEGAL_NEW_LINK`, `ACTION_NOT_ALLOWED`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html
        """
        wire = {"taskIdFrom": task_id_from, "taskIdTo": task_id_to}
        return self._call("task.dependence.delete", wire, builtins.list[Any])
