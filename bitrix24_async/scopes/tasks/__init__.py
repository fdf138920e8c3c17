# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Tasks: `tasks.*`, whose branches are imported when they are first touched."""

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
        ApiScrumSprintCompleteResult,
        ApiScrumSprintStartResult,
        ApiScrumTask,
        ApiService,
    )
    from bitrix24_async.scopes.tasks.flow import FlowFlow, FlowFlowDeleteResult, FlowFlowIsExistsResult, FlowService
    from bitrix24_async.scopes.tasks.task import (
        Task,
        TaskApproveResult,
        TaskCompleteResult,
        TaskCounters,
        TaskDeferResult,
        TaskDelegateResult,
        TaskDeleteResult,
        TaskFilesAttachResult,
        TaskHistory,
        TaskMuteResult,
        TaskPauseResult,
        TaskPinResult,
        TaskRenewResult,
        TaskResult,
        TaskResultAddFromCommentResult,
        TaskService,
        TaskStartResult,
        TaskStartwatchResult,
        TaskStopwatchResult,
        TaskUnpinResult,
    )
    from bitrix24_async.scopes.tasks.template import (
        Template,
        TemplateChecklist,
        TemplateChecklistAddAttachmentByContentResult,
        TemplateChecklistAddAttachmentsFromDiskResult,
        TemplateChecklistCompleteResult,
        TemplateChecklistMoveAfterResult,
        TemplateChecklistMoveBeforeResult,
        TemplateChecklistRemoveAttachmentsResult,
        TemplateChecklistRenewResult,
        TemplateService,
    )

__all__ = [
    "ApiScrumBacklog",
    "ApiScrumEpic",
    "ApiScrumKanbanGetStagesRow",
    "ApiScrumSprint",
    "ApiScrumSprintCompleteResult",
    "ApiScrumSprintStartResult",
    "ApiScrumTask",
    "FlowFlow",
    "FlowFlowDeleteResult",
    "FlowFlowIsExistsResult",
    "Task",
    "TaskApproveResult",
    "TaskCompleteResult",
    "TaskCounters",
    "TaskDeferResult",
    "TaskDelegateResult",
    "TaskDeleteResult",
    "TaskFilesAttachResult",
    "TaskHistory",
    "TaskMuteResult",
    "TaskPauseResult",
    "TaskPinResult",
    "TaskRenewResult",
    "TaskResult",
    "TaskResultAddFromCommentResult",
    "TaskStartResult",
    "TaskStartwatchResult",
    "TaskStopwatchResult",
    "TaskUnpinResult",
    "TasksScope",
    "Template",
    "TemplateChecklist",
    "TemplateChecklistAddAttachmentByContentResult",
    "TemplateChecklistAddAttachmentsFromDiskResult",
    "TemplateChecklistCompleteResult",
    "TemplateChecklistMoveAfterResult",
    "TemplateChecklistMoveBeforeResult",
    "TemplateChecklistRemoveAttachmentsResult",
    "TemplateChecklistRenewResult",
]


class TasksScope(Scope):
    """Tasks: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html"""

    __slots__ = ()

    @builtins.property
    def api(self) -> ApiService:
        """Tasks: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html"""
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
        """Templates: https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html"""
        from bitrix24_async.scopes.tasks.template import Template, TemplateService

        return TemplateService(self._runner, Template)


if not TYPE_CHECKING:
    _MODULES = {
        "ApiScrumBacklog": "api",
        "ApiScrumEpic": "api",
        "ApiScrumKanbanGetStagesRow": "api",
        "ApiScrumSprint": "api",
        "ApiScrumSprintCompleteResult": "api",
        "ApiScrumSprintStartResult": "api",
        "ApiScrumTask": "api",
        "FlowFlow": "flow",
        "FlowFlowDeleteResult": "flow",
        "FlowFlowIsExistsResult": "flow",
        "Task": "task",
        "TaskApproveResult": "task",
        "TaskCompleteResult": "task",
        "TaskCounters": "task",
        "TaskDeferResult": "task",
        "TaskDelegateResult": "task",
        "TaskDeleteResult": "task",
        "TaskFilesAttachResult": "task",
        "TaskHistory": "task",
        "TaskMuteResult": "task",
        "TaskPauseResult": "task",
        "TaskPinResult": "task",
        "TaskRenewResult": "task",
        "TaskResult": "task",
        "TaskResultAddFromCommentResult": "task",
        "TaskStartResult": "task",
        "TaskStartwatchResult": "task",
        "TaskStopwatchResult": "task",
        "TaskUnpinResult": "task",
        "Template": "template",
        "TemplateChecklist": "template",
        "TemplateChecklistAddAttachmentByContentResult": "template",
        "TemplateChecklistAddAttachmentsFromDiskResult": "template",
        "TemplateChecklistCompleteResult": "template",
        "TemplateChecklistMoveAfterResult": "template",
        "TemplateChecklistMoveBeforeResult": "template",
        "TemplateChecklistRemoveAttachmentsResult": "template",
        "TemplateChecklistRenewResult": "template",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
