# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The plan of the day: the methods of `task.planner`, their records and their keys."""

from __future__ import annotations

import builtins

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service

__all__ = ["PlannerService"]


class PlannerService(Service):
    """The plan of the day: https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html"""

    def getlist(self) -> Call[builtins.list[int]]:
        """Return the ids of the tasks in the plan of the caller's day.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html
        """
        return self._call("task.planner.getlist", {}, builtins.list[int], read=True)
