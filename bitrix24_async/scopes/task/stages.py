# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Stages: the methods of `task.stages`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["StagesFields", "StagesKey", "StagesService"]


class StagesFields(TypedDict, total=False):
    """The fields that a stage takes."""

    TITLE: str | None
    COLOR: str | None
    AFTER_ID: int | None
    ENTITY_ID: int | None


StagesKey: TypeAlias = Literal[
    "ID",
    "TITLE",
    "SORT",
    "COLOR",
    "SYSTEM_TYPE",
    "ENTITY_ID",
    "ENTITY_TYPE",
    "ADDITIONAL_FILTER",
    "TO_UPDATE",
    "TO_UPDATE_ACCESS",
    "AFTER_ID",
]


class StagesService(Service):
    """Stages: https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html"""

    def add(self, fields: StagesFields | Mapping[str, Any] | Entity, *, is_admin: bool | None = None) -> Call[int]:
        """Create a stage and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `EMPTY_TITLE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html
        """
        return self._call("task.stages.add", _given(fields=_fields(fields), isAdmin=is_admin), int)

    def canmovetask(self, entity_id: int | Ref, entity_type: Literal["U", "G"]) -> Call[bool]:
        """Return the canmovetask of a stage.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-can-move-task.html
        """
        wire = {"entityId": entity_id, "entityType": entity_type}
        return self._call("task.stages.canmovetask", wire, bool, read=True)

    def delete(self, id: int | Ref, *, is_admin: bool | None = None) -> Call[bool]:
        """Delete a stage.

        Raises:
            APIError: The portal refused: `CANT_DELETE_FIRST`, `IS_SYSTEM`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html
        """
        return self._call("task.stages.delete", _given(id=id, isAdmin=is_admin), bool)

    def get(self, entity_id: Literal[0], *, is_admin: bool | None = None) -> Call[dict[str, dict[str, Any]]]:
        """Return a stage.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html
        """
        wire = _given(entityId=entity_id, isAdmin=is_admin)
        return self._call("task.stages.get", wire, dict[str, dict[str, Any]], read=True)

    def movetask(
        self,
        id: int | Ref,
        stage_id: int | Ref,
        *,
        before: int | None = None,
        after: int | None = None,
    ) -> Call[bool]:
        """Move a task to another stage of the kanban.

        Raises:
            APIError: The portal refused: `ACCESS_DENIED_MOVE`, `TASK_NOT_FOUND`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html
        """
        return self._call("task.stages.movetask", _given(id=id, stageId=stage_id, before=before, after=after), bool)

    def update(self, id: int | Ref, fields: Sequence[Any], *, is_admin: bool | None = None) -> Call[bool]:
        """Change the given fields of a stage.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html
        """
        return self._call("task.stages.update", _given(id=id, fields=fields, isAdmin=is_admin), bool)
