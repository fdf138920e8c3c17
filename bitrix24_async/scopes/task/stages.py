# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Kanban stages: the methods of `task.stages`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Stages", "StagesFields", "StagesService"]


class Stages(Entity, kw_only=True, rename="upper"):
    """A record of `task.stages`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    title: str | None = None
    sort: int | None = None
    color: str | None = None
    system_type: str | None = None
    entity_id: int | None = None
    entity_type: str | None = None
    additional_filter: Any = None
    to_update: Any = None
    to_update_access: Any = None
    after_id: int | None = None


StagesFields = TypedDict(
    "StagesFields",
    {
        "TITLE": str | None,
        "COLOR": str | None,
        "AFTER_ID": int | None,
        "ENTITY_ID": int | None,
    },
    total=False,
)
"""The fields that a kanban stage takes."""


class StagesService(RowService[R]):
    """Kanban stages: https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html"""

    def of(self, entity: builtins.type[E], /) -> StagesService[E]:
        """Return the service with rows of another type, such as a subclass of `Stages` with your user fields."""
        return StagesService(self._runner, entity)

    def add(self, fields: StagesFields | Mapping[str, Any] | Entity, *, is_admin: bool | None = None) -> Call[int]:
        """Create a kanban stage and return its id.

        Args:
            fields: Fields under their wire names, or an entity.
            is_admin: Act on all records, not on the caller's alone; for administrators.

        Raises:
            APIError: An argument is missing (`EMPTY_TITLE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html
        """
        return self._call("task.stages.add", _given(fields=_fields(fields), isAdmin=is_admin), int)

    def canmovetask(self, entity_id: int | Ref, entity_type: Literal["U", "G"]) -> Call[bool]:
        """Say whether the caller may move tasks of a kanban.

        Args:
            entity_id: Id of the record.
            entity_type: Type of the record.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-can-move-task.html
        """
        wire = {"entityId": entity_id, "entityType": entity_type}
        return self._call("task.stages.canmovetask", wire, bool, read=True)

    def delete(self, id: int | Ref, *, is_admin: bool | None = None) -> Call[bool]:
        """Delete a kanban stage.

        Args:
            id: Id of the kanban stage.
            is_admin: Act on all records, not on the caller's alone; for administrators.

        Raises:
            APIError: There is no such kanban stage, or the caller may not delete it (`CANT_DELETE_FIRST`, `IS_SYSTEM`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html
        """
        return self._call("task.stages.delete", _given(id=id, isAdmin=is_admin), bool)

    def get(self, entity_id: int | Ref, *, is_admin: bool | None = None) -> Call[dict[str, R]]:
        """Return a kanban stage by its id.

        Args:
            entity_id: Id of the record.
            is_admin: Act on all records, not on the caller's alone; for administrators.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html
        """
        wire = _given(entityId=entity_id, isAdmin=is_admin)
        return self._call("task.stages.get", wire, self._entities_by_key, read=True)

    def movetask(
        self,
        id: int | Ref,
        stage_id: int | Ref,
        *,
        before: int | None = None,
        after: int | None = None,
    ) -> Call[bool]:
        """Move a task to another stage of the kanban.

        Args:
            id: Id of the kanban stage.
            stage_id: Id of the stage.
            before: Before.
            after: After.

        Raises:
            APIError: The caller may not do it (`ACCESS_DENIED_MOVE`); what an argument names does not exist
                (`TASK_NOT_FOUND`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html
        """
        return self._call("task.stages.movetask", _given(id=id, stageId=stage_id, before=before, after=after), bool)

    def update(
        self,
        id: int | Ref,
        fields: StagesFields | Mapping[str, Any] | Entity,
        *,
        is_admin: bool | None = None,
    ) -> Call[bool]:
        """Change the given fields of a kanban stage.

        Args:
            id: Id of the kanban stage.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            is_admin: Act on all records, not on the caller's alone; for administrators.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html
        """
        return self._call("task.stages.update", _given(id=id, fields=_fields(fields), isAdmin=is_admin), bool)
