# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Business processes: `bizproc.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.bizproc.activity import ActivityService
    from bitrix24_async.scopes.bizproc.event import EventService
    from bitrix24_async.scopes.bizproc.robot import RobotService
    from bitrix24_async.scopes.bizproc.task import (
        Task,
        TaskParameters,
        TaskParametersField,
        TaskParametersFieldOptions,
        TaskService,
    )
    from bitrix24_async.scopes.bizproc.workflow import WorkflowService, WorkflowTemplate

__all__ = [
    "BizprocScope",
    "Task",
    "TaskParameters",
    "TaskParametersField",
    "TaskParametersFieldOptions",
    "WorkflowTemplate",
]


class BizprocScope(Scope):
    """Business processes: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html"""

    __slots__ = ()

    @builtins.property
    def activity(self) -> ActivityService:
        """Workflow activities:
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html
        """
        from bitrix24_async.scopes.bizproc.activity import ActivityService

        return ActivityService(self._runner)

    @builtins.property
    def event(self) -> EventService:
        """Events: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html"""
        from bitrix24_async.scopes.bizproc.event import EventService

        return EventService(self._runner)

    @builtins.property
    def robot(self) -> RobotService:
        """Automation rules: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-add.html"""
        from bitrix24_async.scopes.bizproc.robot import RobotService

        return RobotService(self._runner)

    @builtins.property
    def task(self) -> TaskService[Task]:
        """Workflow tasks: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html"""
        from bitrix24_async.scopes.bizproc.task import Task, TaskService

        return TaskService(self._runner, Task)

    @builtins.property
    def workflow(self) -> WorkflowService:
        """Workflows: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html"""
        from bitrix24_async.scopes.bizproc.workflow import WorkflowService

        return WorkflowService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "Task": "task",
        "TaskParameters": "task",
        "TaskParametersField": "task",
        "TaskParametersFieldOptions": "task",
        "WorkflowTemplate": "workflow",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
