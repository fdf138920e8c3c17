# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Tasks, the older methods: `task.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.task.checklistitem import (
        Checklistitem,
        ChecklistitemGetmanifestResult,
        ChecklistitemService,
    )
    from bitrix24_async.scopes.task.comment import CommentService
    from bitrix24_async.scopes.task.commentitem import Commentitem, CommentitemGetmanifestResult, CommentitemService
    from bitrix24_async.scopes.task.dependence import DependenceService
    from bitrix24_async.scopes.task.elapseditem import Elapseditem, ElapseditemGetmanifestResult, ElapseditemService
    from bitrix24_async.scopes.task.item import ItemService, ItemUserfield, ItemUserfieldGettypesRow
    from bitrix24_async.scopes.task.items import ItemsService
    from bitrix24_async.scopes.task.logitem import LogitemService
    from bitrix24_async.scopes.task.planner import PlannerService
    from bitrix24_async.scopes.task.stages import StagesService

__all__ = [
    "Checklistitem",
    "ChecklistitemGetmanifestResult",
    "Commentitem",
    "CommentitemGetmanifestResult",
    "Elapseditem",
    "ElapseditemGetmanifestResult",
    "ItemUserfield",
    "ItemUserfieldGettypesRow",
    "TaskScope",
]


class TaskScope(Scope):
    """Tasks, the older methods:
    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html
    """

    __slots__ = ()

    @builtins.property
    def checklistitem(self) -> ChecklistitemService[Checklistitem]:
        """Checklist items: https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html"""
        from bitrix24_async.scopes.task.checklistitem import Checklistitem, ChecklistitemService

        return ChecklistitemService(self._runner, Checklistitem)

    @builtins.property
    def comment(self) -> CommentService:
        """Comments: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html"""
        from bitrix24_async.scopes.task.comment import CommentService

        return CommentService(self._runner)

    @builtins.property
    def commentitem(self) -> CommentitemService[Commentitem]:
        """Comment items: https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html"""
        from bitrix24_async.scopes.task.commentitem import Commentitem, CommentitemService

        return CommentitemService(self._runner, Commentitem)

    @builtins.property
    def dependence(self) -> DependenceService:
        """Dependences: https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html"""
        from bitrix24_async.scopes.task.dependence import DependenceService

        return DependenceService(self._runner)

    @builtins.property
    def elapseditem(self) -> ElapseditemService[Elapseditem]:
        """Elapsed time items: https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html"""
        from bitrix24_async.scopes.task.elapseditem import Elapseditem, ElapseditemService

        return ElapseditemService(self._runner, Elapseditem)

    @builtins.property
    def item(self) -> ItemService:
        """Items: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html"""
        from bitrix24_async.scopes.task.item import ItemService

        return ItemService(self._runner)

    @builtins.property
    def items(self) -> ItemsService:
        """Items: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html"""
        from bitrix24_async.scopes.task.items import ItemsService

        return ItemsService(self._runner)

    @builtins.property
    def logitem(self) -> LogitemService:
        """Log items: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html"""
        from bitrix24_async.scopes.task.logitem import LogitemService

        return LogitemService(self._runner)

    @builtins.property
    def planner(self) -> PlannerService:
        """Planners: https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html"""
        from bitrix24_async.scopes.task.planner import PlannerService

        return PlannerService(self._runner)

    @builtins.property
    def stages(self) -> StagesService:
        """Stages: https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html"""
        from bitrix24_async.scopes.task.stages import StagesService

        return StagesService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "Checklistitem": "checklistitem",
        "ChecklistitemGetmanifestResult": "checklistitem",
        "Commentitem": "commentitem",
        "CommentitemGetmanifestResult": "commentitem",
        "Elapseditem": "elapseditem",
        "ElapseditemGetmanifestResult": "elapseditem",
        "ItemUserfield": "item",
        "ItemUserfieldGettypesRow": "item",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
