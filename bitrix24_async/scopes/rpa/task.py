# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Tasks of a process: the methods of `rpa.task`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import merged as _merged

__all__ = ["TaskService"]


class TaskService(Service):
    """Tasks of a process: https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html"""

    def add_user(
        self,
        *,
        type_id: int | None = None,
        stage_id: int | Ref | None = None,
        user_value: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Call[Any]:
        """Add a user to those who carry out a task of a process.

        Development of this method has stopped.

        Args:
            type_id: Id of the type.
            stage_id: Id of the stage.
            user_value: User value.
            extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html
        """
        wire = _merged(frozenset(), typeId=type_id, stageId=stage_id, userValue=user_value, extra=extra)
        return self._call("rpa.task.addUser", wire, Any)

    def delete(
        self,
        *,
        type_id: int | None = None,
        stage_id: int | Ref | None = None,
        robot_name: str | None = None,
    ) -> Call[Any]:
        """Delete a task of a process.

        Development of this method has stopped.

        Args:
            type_id: Id of the type.
            stage_id: Id of the stage.
            robot_name: Robot name.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-delete.html
        """
        return self._call("rpa.task.delete", _given(typeId=type_id, stageId=stage_id, robotName=robot_name), Any)

    def do(self) -> Call[Any]:
        """Carry out a task of an automation.

        Development of this method has stopped.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-do.html
        """
        return self._call("rpa.task.do", {}, Any)
