# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Tasks and what belongs to them: `tasks.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.tasks.api import (
        ApiScrumBacklog,
        ApiScrumEpic,
        ApiScrumKanbanGetStagesRow,
        ApiScrumSprint,
        ApiScrumTask,
        ApiService,
    )
    from bitrix24_async.scopes.tasks.flow import FlowFlow, FlowFlowDeleteResult, FlowFlowIsExistsResult, FlowService
    from bitrix24_async.scopes.tasks.task import (
        Task,
        TaskCounters,
        TaskFilesAttachResult,
        TaskHistory,
        TaskResult,
        TaskService,
    )
    from bitrix24_async.scopes.tasks.template import Template, TemplateCheckList, TemplateService

__all__ = [
    "ApiScrumBacklog",
    "ApiScrumEpic",
    "ApiScrumKanbanGetStagesRow",
    "ApiScrumSprint",
    "ApiScrumTask",
    "FlowFlow",
    "FlowFlowDeleteResult",
    "FlowFlowIsExistsResult",
    "Task",
    "TaskCounters",
    "TaskFilesAttachResult",
    "TaskHistory",
    "TaskResult",
    "TasksScope",
    "Template",
    "TemplateCheckList",
]


class TasksScope(Scope):
    """Tasks and what belongs to them: https://apidocs.bitrix24.com/api-reference/tasks/index.html"""

    __slots__ = ()

    @builtins.property
    def api(self) -> ApiService:
        """Tasks, the methods of scrum:
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html
        """
        from bitrix24_async.scopes.tasks.api import ApiService

        return ApiService(self._runner)

    @builtins.property
    def flow(self) -> FlowService:
        """Flows: https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html"""
        from bitrix24_async.scopes.tasks.flow import FlowService

        return FlowService(self._runner)

    @builtins.property
    def task(self) -> TaskService[Task]:
        """Tasks: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html"""
        from bitrix24_async.scopes.tasks.task import Task, TaskService

        return TaskService(self._runner, Task)

    @builtins.property
    def template(self) -> TemplateService[Template]:
        """Task templates: https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html"""
        from bitrix24_async.scopes.tasks.template import Template, TemplateService

        return TemplateService(self._runner, Template)


if not TYPE_CHECKING:
    _MODULES = {
        "ApiScrumBacklog": "api",
        "ApiScrumEpic": "api",
        "ApiScrumKanbanGetStagesRow": "api",
        "ApiScrumSprint": "api",
        "ApiScrumTask": "api",
        "FlowFlow": "flow",
        "FlowFlowDeleteResult": "flow",
        "FlowFlowIsExistsResult": "flow",
        "Task": "task",
        "TaskCounters": "task",
        "TaskFilesAttachResult": "task",
        "TaskHistory": "task",
        "TaskResult": "task",
        "Template": "template",
        "TemplateCheckList": "template",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
