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
        ApiScrumEpicFiles,
        ApiScrumEpicFilesCustomData,
        ApiScrumEpicFilesSettings,
        ApiScrumEpicFilesUserType,
        ApiScrumKanbanGetStagesRow,
        ApiScrumSprint,
        ApiScrumTask,
        ApiService,
    )
    from bitrix24_async.scopes.tasks.flow import FlowFlow, FlowFlowDeleteResult, FlowFlowIsExistsResult, FlowService
    from bitrix24_async.scopes.tasks.task import (
        Task,
        TaskAccomplicesData,
        TaskAction,
        TaskAuditorsData,
        TaskCheckList,
        TaskCheckListAction,
        TaskCheckListTree,
        TaskCheckListTreeDescendant,
        TaskCheckListTreeDescendantAction,
        TaskCheckListTreeDescendantDescendant,
        TaskCounter,
        TaskCounterCounters,
        TaskCounters,
        TaskCreator,
        TaskFilesAttachResult,
        TaskGroup,
        TaskHistory,
        TaskHistoryUser,
        TaskResponsible,
        TaskResult,
        TaskService,
        TaskTag,
    )
    from bitrix24_async.scopes.tasks.template import (
        Template,
        TemplateCheckList,
        TemplateCheckListMember,
        TemplateService,
    )

__all__ = [
    "ApiScrumBacklog",
    "ApiScrumEpic",
    "ApiScrumEpicFiles",
    "ApiScrumEpicFilesCustomData",
    "ApiScrumEpicFilesSettings",
    "ApiScrumEpicFilesUserType",
    "ApiScrumKanbanGetStagesRow",
    "ApiScrumSprint",
    "ApiScrumTask",
    "FlowFlow",
    "FlowFlowDeleteResult",
    "FlowFlowIsExistsResult",
    "Task",
    "TaskAccomplicesData",
    "TaskAction",
    "TaskAuditorsData",
    "TaskCheckList",
    "TaskCheckListAction",
    "TaskCheckListTree",
    "TaskCheckListTreeDescendant",
    "TaskCheckListTreeDescendantAction",
    "TaskCheckListTreeDescendantDescendant",
    "TaskCounter",
    "TaskCounterCounters",
    "TaskCounters",
    "TaskCreator",
    "TaskFilesAttachResult",
    "TaskGroup",
    "TaskHistory",
    "TaskHistoryUser",
    "TaskResponsible",
    "TaskResult",
    "TaskTag",
    "TasksScope",
    "Template",
    "TemplateCheckList",
    "TemplateCheckListMember",
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
        "ApiScrumEpicFiles": "api",
        "ApiScrumEpicFilesCustomData": "api",
        "ApiScrumEpicFilesSettings": "api",
        "ApiScrumEpicFilesUserType": "api",
        "ApiScrumKanbanGetStagesRow": "api",
        "ApiScrumSprint": "api",
        "ApiScrumTask": "api",
        "FlowFlow": "flow",
        "FlowFlowDeleteResult": "flow",
        "FlowFlowIsExistsResult": "flow",
        "Task": "task",
        "TaskAccomplicesData": "task",
        "TaskAction": "task",
        "TaskAuditorsData": "task",
        "TaskCheckList": "task",
        "TaskCheckListAction": "task",
        "TaskCheckListTree": "task",
        "TaskCheckListTreeDescendant": "task",
        "TaskCheckListTreeDescendantAction": "task",
        "TaskCheckListTreeDescendantDescendant": "task",
        "TaskCounter": "task",
        "TaskCounterCounters": "task",
        "TaskCounters": "task",
        "TaskCreator": "task",
        "TaskFilesAttachResult": "task",
        "TaskGroup": "task",
        "TaskHistory": "task",
        "TaskHistoryUser": "task",
        "TaskResponsible": "task",
        "TaskResult": "task",
        "TaskTag": "task",
        "Template": "template",
        "TemplateCheckList": "template",
        "TemplateCheckListMember": "template",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
