# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Tasks and what belongs to them: `v3.tasks.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.v3.tasks.task import (
        Task,
        TaskResult,
        TaskResultAddfromchatmessageResult,
        TaskResultAddfromchatmessageResultRights,
        TaskResultRights,
        TaskService,
    )

__all__ = [
    "Task",
    "TaskResult",
    "TaskResultAddfromchatmessageResult",
    "TaskResultAddfromchatmessageResultRights",
    "TaskResultRights",
    "TasksScope",
]


class TasksScope(Scope):
    """Tasks and what belongs to them: https://apidocs.bitrix24.com/api-reference/tasks/index.html"""

    __slots__ = ()

    @builtins.property
    def task(self) -> TaskService[Task]:
        """Tasks: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html"""
        from bitrix24_async.scopes.v3.tasks.task import Task, TaskService

        return TaskService(self._runner, Task)


if not TYPE_CHECKING:
    _MODULES = {
        "Task": "task",
        "TaskResult": "task",
        "TaskResultAddfromchatmessageResult": "task",
        "TaskResultAddfromchatmessageResultRights": "task",
        "TaskResultRights": "task",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
