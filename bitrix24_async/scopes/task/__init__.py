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
        ChecklistItemAttachment,
        ChecklistItemGetManifestResult,
        ChecklistItemGetManifestResultRestAvailableMethods,
        ChecklistItemGetManifestResultRestAvailableMethodsAdd,
        ChecklistItemGetManifestResultRestAvailableMethodsAddParam,
        ChecklistItemGetManifestResultRestAvailableMethodsComplete,
        ChecklistItemGetManifestResultRestAvailableMethodsCompleteParam,
        ChecklistItemGetManifestResultRestAvailableMethodsDelete,
        ChecklistItemGetManifestResultRestAvailableMethodsDeleteParam,
        ChecklistItemGetManifestResultRestAvailableMethodsGet,
        ChecklistItemGetManifestResultRestAvailableMethodsGetList,
        ChecklistItemGetManifestResultRestAvailableMethodsGetListParam,
        ChecklistItemGetManifestResultRestAvailableMethodsGetManifest,
        ChecklistItemGetManifestResultRestAvailableMethodsGetParam,
        ChecklistItemGetManifestResultRestAvailableMethodsIsActionAllowed,
        ChecklistItemGetManifestResultRestAvailableMethodsIsActionAllowedParam,
        ChecklistItemGetManifestResultRestAvailableMethodsMoveAfterItem,
        ChecklistItemGetManifestResultRestAvailableMethodsMoveAfterItemParam,
        ChecklistItemGetManifestResultRestAvailableMethodsRenew,
        ChecklistItemGetManifestResultRestAvailableMethodsRenewParam,
        ChecklistItemGetManifestResultRestAvailableMethodsUpdate,
        ChecklistItemGetManifestResultRestAvailableMethodsUpdateParam,
        ChecklistItemMember,
        ChecklistItemService,
    )
    from bitrix24_async.scopes.task.comment import CommentService
    from bitrix24_async.scopes.task.commentitem import (
        CommentItem,
        CommentItemAttachedObject,
        CommentItemGetManifestResult,
        CommentItemGetManifestResultRestAvailableMethods,
        CommentItemGetManifestResultRestAvailableMethodsAdd,
        CommentItemGetManifestResultRestAvailableMethodsAddParam,
        CommentItemGetManifestResultRestAvailableMethodsDelete,
        CommentItemGetManifestResultRestAvailableMethodsDeleteParam,
        CommentItemGetManifestResultRestAvailableMethodsGet,
        CommentItemGetManifestResultRestAvailableMethodsGetList,
        CommentItemGetManifestResultRestAvailableMethodsGetListParam,
        CommentItemGetManifestResultRestAvailableMethodsGetManifest,
        CommentItemGetManifestResultRestAvailableMethodsGetParam,
        CommentItemGetManifestResultRestAvailableMethodsIsActionAllowed,
        CommentItemGetManifestResultRestAvailableMethodsIsActionAllowedParam,
        CommentItemGetManifestResultRestAvailableMethodsUpdate,
        CommentItemGetManifestResultRestAvailableMethodsUpdateParam,
        CommentItemService,
    )
    from bitrix24_async.scopes.task.dependence import DependenceService
    from bitrix24_async.scopes.task.elapseditem import (
        ElapsedItem,
        ElapsedItemGetManifestResult,
        ElapsedItemGetManifestResultRestAvailableMethods,
        ElapsedItemGetManifestResultRestAvailableMethodsAdd,
        ElapsedItemGetManifestResultRestAvailableMethodsAddParam,
        ElapsedItemGetManifestResultRestAvailableMethodsDelete,
        ElapsedItemGetManifestResultRestAvailableMethodsDeleteParam,
        ElapsedItemGetManifestResultRestAvailableMethodsGet,
        ElapsedItemGetManifestResultRestAvailableMethodsGetList,
        ElapsedItemGetManifestResultRestAvailableMethodsGetListParam,
        ElapsedItemGetManifestResultRestAvailableMethodsGetManifest,
        ElapsedItemGetManifestResultRestAvailableMethodsGetParam,
        ElapsedItemGetManifestResultRestAvailableMethodsIsActionAllowed,
        ElapsedItemGetManifestResultRestAvailableMethodsIsActionAllowedParam,
        ElapsedItemGetManifestResultRestAvailableMethodsUpdate,
        ElapsedItemGetManifestResultRestAvailableMethodsUpdateParam,
        ElapsedItemService,
    )
    from bitrix24_async.scopes.task.item import (
        ItemService,
        ItemUserField,
        ItemUserFieldGetTypesRow,
        ItemUserFieldSettings,
    )
    from bitrix24_async.scopes.task.items import ItemsService
    from bitrix24_async.scopes.task.logitem import LogItemService
    from bitrix24_async.scopes.task.planner import PlannerService
    from bitrix24_async.scopes.task.stages import Stages, StagesService

__all__ = [
    "ChecklistItem",
    "ChecklistItemAttachment",
    "ChecklistItemGetManifestResult",
    "ChecklistItemGetManifestResultRestAvailableMethods",
    "ChecklistItemGetManifestResultRestAvailableMethodsAdd",
    "ChecklistItemGetManifestResultRestAvailableMethodsAddParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsComplete",
    "ChecklistItemGetManifestResultRestAvailableMethodsCompleteParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsDelete",
    "ChecklistItemGetManifestResultRestAvailableMethodsDeleteParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsGet",
    "ChecklistItemGetManifestResultRestAvailableMethodsGetList",
    "ChecklistItemGetManifestResultRestAvailableMethodsGetListParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsGetManifest",
    "ChecklistItemGetManifestResultRestAvailableMethodsGetParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsIsActionAllowed",
    "ChecklistItemGetManifestResultRestAvailableMethodsIsActionAllowedParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsMoveAfterItem",
    "ChecklistItemGetManifestResultRestAvailableMethodsMoveAfterItemParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsRenew",
    "ChecklistItemGetManifestResultRestAvailableMethodsRenewParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsUpdate",
    "ChecklistItemGetManifestResultRestAvailableMethodsUpdateParam",
    "ChecklistItemMember",
    "CommentItem",
    "CommentItemAttachedObject",
    "CommentItemGetManifestResult",
    "CommentItemGetManifestResultRestAvailableMethods",
    "CommentItemGetManifestResultRestAvailableMethodsAdd",
    "CommentItemGetManifestResultRestAvailableMethodsAddParam",
    "CommentItemGetManifestResultRestAvailableMethodsDelete",
    "CommentItemGetManifestResultRestAvailableMethodsDeleteParam",
    "CommentItemGetManifestResultRestAvailableMethodsGet",
    "CommentItemGetManifestResultRestAvailableMethodsGetList",
    "CommentItemGetManifestResultRestAvailableMethodsGetListParam",
    "CommentItemGetManifestResultRestAvailableMethodsGetManifest",
    "CommentItemGetManifestResultRestAvailableMethodsGetParam",
    "CommentItemGetManifestResultRestAvailableMethodsIsActionAllowed",
    "CommentItemGetManifestResultRestAvailableMethodsIsActionAllowedParam",
    "CommentItemGetManifestResultRestAvailableMethodsUpdate",
    "CommentItemGetManifestResultRestAvailableMethodsUpdateParam",
    "ElapsedItem",
    "ElapsedItemGetManifestResult",
    "ElapsedItemGetManifestResultRestAvailableMethods",
    "ElapsedItemGetManifestResultRestAvailableMethodsAdd",
    "ElapsedItemGetManifestResultRestAvailableMethodsAddParam",
    "ElapsedItemGetManifestResultRestAvailableMethodsDelete",
    "ElapsedItemGetManifestResultRestAvailableMethodsDeleteParam",
    "ElapsedItemGetManifestResultRestAvailableMethodsGet",
    "ElapsedItemGetManifestResultRestAvailableMethodsGetList",
    "ElapsedItemGetManifestResultRestAvailableMethodsGetListParam",
    "ElapsedItemGetManifestResultRestAvailableMethodsGetManifest",
    "ElapsedItemGetManifestResultRestAvailableMethodsGetParam",
    "ElapsedItemGetManifestResultRestAvailableMethodsIsActionAllowed",
    "ElapsedItemGetManifestResultRestAvailableMethodsIsActionAllowedParam",
    "ElapsedItemGetManifestResultRestAvailableMethodsUpdate",
    "ElapsedItemGetManifestResultRestAvailableMethodsUpdateParam",
    "ItemUserField",
    "ItemUserFieldGetTypesRow",
    "ItemUserFieldSettings",
    "Stages",
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
    def stages(self) -> StagesService[Stages]:
        """Kanban stages: https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html"""
        from bitrix24_async.scopes.task.stages import Stages, StagesService

        return StagesService(self._runner, Stages)


if not TYPE_CHECKING:
    _MODULES = {
        "ChecklistItem": "checklistitem",
        "ChecklistItemAttachment": "checklistitem",
        "ChecklistItemGetManifestResult": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethods": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsAdd": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsAddParam": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsComplete": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsCompleteParam": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsDelete": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsDeleteParam": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsGet": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsGetList": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsGetListParam": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsGetManifest": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsGetParam": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsIsActionAllowed": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsIsActionAllowedParam": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsMoveAfterItem": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsMoveAfterItemParam": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsRenew": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsRenewParam": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsUpdate": "checklistitem",
        "ChecklistItemGetManifestResultRestAvailableMethodsUpdateParam": "checklistitem",
        "ChecklistItemMember": "checklistitem",
        "CommentItem": "commentitem",
        "CommentItemAttachedObject": "commentitem",
        "CommentItemGetManifestResult": "commentitem",
        "CommentItemGetManifestResultRestAvailableMethods": "commentitem",
        "CommentItemGetManifestResultRestAvailableMethodsAdd": "commentitem",
        "CommentItemGetManifestResultRestAvailableMethodsAddParam": "commentitem",
        "CommentItemGetManifestResultRestAvailableMethodsDelete": "commentitem",
        "CommentItemGetManifestResultRestAvailableMethodsDeleteParam": "commentitem",
        "CommentItemGetManifestResultRestAvailableMethodsGet": "commentitem",
        "CommentItemGetManifestResultRestAvailableMethodsGetList": "commentitem",
        "CommentItemGetManifestResultRestAvailableMethodsGetListParam": "commentitem",
        "CommentItemGetManifestResultRestAvailableMethodsGetManifest": "commentitem",
        "CommentItemGetManifestResultRestAvailableMethodsGetParam": "commentitem",
        "CommentItemGetManifestResultRestAvailableMethodsIsActionAllowed": "commentitem",
        "CommentItemGetManifestResultRestAvailableMethodsIsActionAllowedParam": "commentitem",
        "CommentItemGetManifestResultRestAvailableMethodsUpdate": "commentitem",
        "CommentItemGetManifestResultRestAvailableMethodsUpdateParam": "commentitem",
        "ElapsedItem": "elapseditem",
        "ElapsedItemGetManifestResult": "elapseditem",
        "ElapsedItemGetManifestResultRestAvailableMethods": "elapseditem",
        "ElapsedItemGetManifestResultRestAvailableMethodsAdd": "elapseditem",
        "ElapsedItemGetManifestResultRestAvailableMethodsAddParam": "elapseditem",
        "ElapsedItemGetManifestResultRestAvailableMethodsDelete": "elapseditem",
        "ElapsedItemGetManifestResultRestAvailableMethodsDeleteParam": "elapseditem",
        "ElapsedItemGetManifestResultRestAvailableMethodsGet": "elapseditem",
        "ElapsedItemGetManifestResultRestAvailableMethodsGetList": "elapseditem",
        "ElapsedItemGetManifestResultRestAvailableMethodsGetListParam": "elapseditem",
        "ElapsedItemGetManifestResultRestAvailableMethodsGetManifest": "elapseditem",
        "ElapsedItemGetManifestResultRestAvailableMethodsGetParam": "elapseditem",
        "ElapsedItemGetManifestResultRestAvailableMethodsIsActionAllowed": "elapseditem",
        "ElapsedItemGetManifestResultRestAvailableMethodsIsActionAllowedParam": "elapseditem",
        "ElapsedItemGetManifestResultRestAvailableMethodsUpdate": "elapseditem",
        "ElapsedItemGetManifestResultRestAvailableMethodsUpdateParam": "elapseditem",
        "ItemUserField": "item",
        "ItemUserFieldGetTypesRow": "item",
        "ItemUserFieldSettings": "item",
        "Stages": "stages",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
