# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Tasks, the older methods: `task.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.task.checklistitem import (
        ChecklistItem,
        ChecklistItemGetManifestResult,
        ChecklistItemService,
    )
    from bitrix24_async.scopes.task.comment import CommentService
    from bitrix24_async.scopes.task.commentitem import CommentItem, CommentItemGetManifestResult, CommentItemService
    from bitrix24_async.scopes.task.dependence import DependenceService
    from bitrix24_async.scopes.task.elapseditem import ElapsedItem, ElapsedItemGetManifestResult, ElapsedItemService
    from bitrix24_async.scopes.task.item import ItemService, ItemUserField, ItemUserFieldGetTypesRow
    from bitrix24_async.scopes.task.items import ItemsService
    from bitrix24_async.scopes.task.logitem import LogItemService
    from bitrix24_async.scopes.task.planner import PlannerService
    from bitrix24_async.scopes.task.stages import StagesService

__all__ = [
    "ChecklistItem",
    "ChecklistItemGetManifestResult",
    "CommentItem",
    "CommentItemGetManifestResult",
    "ElapsedItem",
    "ElapsedItemGetManifestResult",
    "ItemUserField",
    "ItemUserFieldGetTypesRow",
    "TaskScope",
]


class TaskScope(Scope):
    """Tasks, the older methods:
    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html
    """

    __slots__ = ()

    @builtins.property
    def checklistitem(self) -> ChecklistItemService[ChecklistItem]:
        """Checklist items of a task:
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html
        """
        from bitrix24_async.scopes.task.checklistitem import ChecklistItem, ChecklistItemService

        return ChecklistItemService(self._runner, ChecklistItem)

    @builtins.property
    def comment(self) -> CommentService:
        """Comments: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html"""
        from bitrix24_async.scopes.task.comment import CommentService

        return CommentService(self._runner)

    @builtins.property
    def commentitem(self) -> CommentItemService[CommentItem]:
        """Comments on a task: https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html"""
        from bitrix24_async.scopes.task.commentitem import CommentItem, CommentItemService

        return CommentItemService(self._runner, CommentItem)

    @builtins.property
    def dependence(self) -> DependenceService:
        """Dependencies between tasks: https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html"""
        from bitrix24_async.scopes.task.dependence import DependenceService

        return DependenceService(self._runner)

    @builtins.property
    def elapseditem(self) -> ElapsedItemService[ElapsedItem]:
        """Entries of time spent on a task:
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
        """
        from bitrix24_async.scopes.task.elapseditem import ElapsedItem, ElapsedItemService

        return ElapsedItemService(self._runner, ElapsedItem)

    @builtins.property
    def item(self) -> ItemService:
        """Tasks: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html"""
        from bitrix24_async.scopes.task.item import ItemService

        return ItemService(self._runner)

    @builtins.property
    def items(self) -> ItemsService:
        """Tasks: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html"""
        from bitrix24_async.scopes.task.items import ItemsService

        return ItemsService(self._runner)

    @builtins.property
    def logitem(self) -> LogItemService:
        """History entries of a task:
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html
        """
        from bitrix24_async.scopes.task.logitem import LogItemService

        return LogItemService(self._runner)

    @builtins.property
    def planner(self) -> PlannerService:
        """The plan of the day: https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html"""
        from bitrix24_async.scopes.task.planner import PlannerService

        return PlannerService(self._runner)

    @builtins.property
    def stages(self) -> StagesService:
        """Kanban stages: https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html"""
        from bitrix24_async.scopes.task.stages import StagesService

        return StagesService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "ChecklistItem": "checklistitem",
        "ChecklistItemGetManifestResult": "checklistitem",
        "CommentItem": "commentitem",
        "CommentItemGetManifestResult": "commentitem",
        "ElapsedItem": "elapseditem",
        "ElapsedItemGetManifestResult": "elapseditem",
        "ItemUserField": "item",
        "ItemUserFieldGetTypesRow": "item",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
