# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Robotic process automation: `rpa.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.rpa.comment import Comment, CommentData, CommentService, CommentUser
    from bitrix24_async.scopes.rpa.fields import (
        FieldsGetSettingsResult,
        FieldsGetSettingsResultCreate,
        FieldsGetSettingsResultKanban,
        FieldsService,
    )
    from bitrix24_async.scopes.rpa.item import (
        Item,
        ItemGetTasksRow,
        ItemGetTasksRowData,
        ItemGetTasksRowDataControls,
        ItemGetTasksRowDataControlsButton,
        ItemGetTasksRowDataUser,
        ItemGetTasksRowUser,
        ItemService,
    )
    from bitrix24_async.scopes.rpa.stage import Stage, StageService
    from bitrix24_async.scopes.rpa.task import TaskService
    from bitrix24_async.scopes.rpa.timeline import (
        Timeline,
        TimelineData,
        TimelineListForItemRow,
        TimelineListForItemRowData,
        TimelineService,
        TimelineUpdateIsFixedResult,
        TimelineUser,
    )
    from bitrix24_async.scopes.rpa.type import Type, TypeService

__all__ = [
    "Comment",
    "CommentData",
    "CommentUser",
    "FieldsGetSettingsResult",
    "FieldsGetSettingsResultCreate",
    "FieldsGetSettingsResultKanban",
    "Item",
    "ItemGetTasksRow",
    "ItemGetTasksRowData",
    "ItemGetTasksRowDataControls",
    "ItemGetTasksRowDataControlsButton",
    "ItemGetTasksRowDataUser",
    "ItemGetTasksRowUser",
    "RpaScope",
    "Stage",
    "Timeline",
    "TimelineData",
    "TimelineListForItemRow",
    "TimelineListForItemRowData",
    "TimelineUpdateIsFixedResult",
    "TimelineUser",
    "Type",
]


class RpaScope(Scope):
    """Robotic process automation: https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html"""

    __slots__ = ()

    @builtins.property
    def comment(self) -> CommentService[Comment]:
        """Comments in a timeline: https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html"""
        from bitrix24_async.scopes.rpa.comment import Comment, CommentService

        return CommentService(self._runner, Comment)

    @builtins.property
    def fields(self) -> FieldsService:
        """Fields of processes: https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html"""
        from bitrix24_async.scopes.rpa.fields import FieldsService

        return FieldsService(self._runner)

    @builtins.property
    def item(self) -> ItemService[Item]:
        """Items of a process: https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html"""
        from bitrix24_async.scopes.rpa.item import Item, ItemService

        return ItemService(self._runner, Item)

    @builtins.property
    def stage(self) -> StageService[Stage]:
        """Stages of a process: https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html"""
        from bitrix24_async.scopes.rpa.stage import Stage, StageService

        return StageService(self._runner, Stage)

    @builtins.property
    def task(self) -> TaskService:
        """Tasks of a process: https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html"""
        from bitrix24_async.scopes.rpa.task import TaskService

        return TaskService(self._runner)

    @builtins.property
    def timeline(self) -> TimelineService[Timeline]:
        """Entries of a timeline: https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html"""
        from bitrix24_async.scopes.rpa.timeline import Timeline, TimelineService

        return TimelineService(self._runner, Timeline)

    @builtins.property
    def type(self) -> TypeService[Type]:
        """Processes: https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-add.html"""
        from bitrix24_async.scopes.rpa.type import Type, TypeService

        return TypeService(self._runner, Type)


if not TYPE_CHECKING:
    _MODULES = {
        "Comment": "comment",
        "CommentData": "comment",
        "CommentUser": "comment",
        "FieldsGetSettingsResult": "fields",
        "FieldsGetSettingsResultCreate": "fields",
        "FieldsGetSettingsResultKanban": "fields",
        "Item": "item",
        "ItemGetTasksRow": "item",
        "ItemGetTasksRowData": "item",
        "ItemGetTasksRowDataControls": "item",
        "ItemGetTasksRowDataControlsButton": "item",
        "ItemGetTasksRowDataUser": "item",
        "ItemGetTasksRowUser": "item",
        "Stage": "stage",
        "Timeline": "timeline",
        "TimelineData": "timeline",
        "TimelineListForItemRow": "timeline",
        "TimelineListForItemRowData": "timeline",
        "TimelineUpdateIsFixedResult": "timeline",
        "TimelineUser": "timeline",
        "Type": "type",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
