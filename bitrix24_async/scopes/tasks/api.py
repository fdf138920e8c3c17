# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Tasks: the methods of `tasks.api`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "ApiScrumBacklog",
    "ApiScrumBacklogFields",
    "ApiScrumBacklogKey",
    "ApiScrumBacklogService",
    "ApiScrumEpic",
    "ApiScrumEpicFields",
    "ApiScrumEpicKey",
    "ApiScrumEpicService",
    "ApiScrumKanbanFields",
    "ApiScrumKanbanGetStagesRow",
    "ApiScrumKanbanService",
    "ApiScrumService",
    "ApiScrumSprint",
    "ApiScrumSprintFields",
    "ApiScrumSprintKey",
    "ApiScrumSprintService",
    "ApiScrumTask",
    "ApiScrumTaskFields",
    "ApiScrumTaskKey",
    "ApiScrumTaskService",
    "ApiService",
]


class ApiScrumBacklog(Entity, kw_only=True, rename="camel"):
    """A record of `tasks.api.scrum.backlog`, as its methods return it; what is not declared is in `extra`."""

    id: int
    group_id: int | None = None
    created_by: int | None = None
    modified_by: int | None = None


class ApiScrumEpic(Entity, kw_only=True, rename="camel"):
    """A record of `tasks.api.scrum.epic`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    description: str | None = None
    group_id: int | None = None
    color: str | None = None
    files: dict[str, Any] | None = None
    created_by: int | None = None
    modified_by: int | None = None


class ApiScrumKanbanGetStagesRow(Entity, kw_only=True):
    """What `tasks.api.scrum.kanban.getStages` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    type: str | None = None
    sort: int | None = None
    color: str | None = None


class ApiScrumSprint(Entity, kw_only=True, rename="camel"):
    """A record of `tasks.api.scrum.sprint`, as its methods return it; what is not declared is in `extra`."""

    id: int
    group_id: int | None = None
    name: str | None = None
    sort: int | None = None
    created_by: int | None = None
    modified_by: int | None = None
    date_start: dt.datetime | None = None
    date_end: dt.datetime | None = None
    status: str | None = None
    entity_type: str | None = None
    goal: str | None = None


class ApiScrumTask(Entity, kw_only=True, rename="camel"):
    """A record of `tasks.api.scrum.task`, as its methods return it; what is not declared is in `extra`."""

    entity_id: int | None = None
    story_points: str | None = None
    epic_id: int | None = None
    sort: int | None = None
    created_by: int | None = None
    modified_by: int | None = None
    status: str | None = None
    data: Any = None
    errors: Any = None


class ApiScrumBacklogFields(TypedDict, total=False):
    """The fields that a scrum backlog takes."""

    groupId: int | None
    createdBy: int | None
    modifiedBy: int | None


class ApiScrumEpicFields(TypedDict, total=False):
    """The fields that a scrum epic takes."""

    name: str | None
    description: str | None
    groupId: int | None
    color: str | None
    files: Sequence[Any] | None
    createdBy: int | None
    modifiedBy: int | None


class ApiScrumKanbanFields(TypedDict, total=False):
    """The fields that a scrum kanban takes."""

    sprintId: int | None
    name: str | None
    type: str | None
    sort: int | None
    color: str | None


class ApiScrumSprintFields(TypedDict, total=False):
    """The fields that a scrum sprint takes."""

    groupId: int | None
    name: str | None
    sort: int | None
    dateStart: str | None
    dateEnd: str | None
    status: str | None


class ApiScrumTaskFields(TypedDict, total=False):
    """The fields that a scrum task takes."""

    entityId: int | None
    storyPoints: str | None
    epicId: int | None
    sort: int | None


ApiScrumBacklogKey: TypeAlias = Literal["groupId", "createdBy", "modifiedBy", "id"]


ApiScrumEpicKey: TypeAlias = Literal[
    "name",
    "description",
    "groupId",
    "color",
    "files",
    "createdBy",
    "modifiedBy",
    "id",
]


ApiScrumSprintKey: TypeAlias = Literal[
    "groupId",
    "name",
    "sort",
    "createdBy",
    "modifiedBy",
    "dateStart",
    "dateEnd",
    "status",
    "id",
    "entityType",
    "goal",
]


ApiScrumTaskKey: TypeAlias = Literal[
    "entityId",
    "storyPoints",
    "epicId",
    "sort",
    "createdBy",
    "modifiedBy",
    "status",
    "data",
    "errors",
]


R = TypeVar("R")
E = TypeVar("E")


_API_SCRUM_EPIC_LIST = Paging(id="id", among="")


_API_SCRUM_KANBAN_GET_STAGES = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


_API_SCRUM_SPRINT_LIST = Paging(id="id", filter_id="id")


class ApiService(Service):
    """Tasks: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html"""

    @builtins.property
    def scrum(self) -> ApiScrumService:
        """Scrums: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html"""
        return ApiScrumService(self._runner)


class ApiScrumService(Service):
    """Scrums: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html"""

    @builtins.property
    def backlog(self) -> ApiScrumBacklogService[ApiScrumBacklog]:
        """Scrum backlogs:
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html
        """
        return ApiScrumBacklogService(self._runner, ApiScrumBacklog)

    @builtins.property
    def epic(self) -> ApiScrumEpicService[ApiScrumEpic]:
        """Scrum epics: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html"""
        return ApiScrumEpicService(self._runner, ApiScrumEpic)

    @builtins.property
    def kanban(self) -> ApiScrumKanbanService:
        """Scrum kanbans:
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html
        """
        return ApiScrumKanbanService(self._runner)

    @builtins.property
    def sprint(self) -> ApiScrumSprintService[ApiScrumSprint]:
        """Scrum sprints:
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html
        """
        return ApiScrumSprintService(self._runner, ApiScrumSprint)

    @builtins.property
    def task(self) -> ApiScrumTaskService[ApiScrumTask]:
        """Scrum tasks: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html"""
        return ApiScrumTaskService(self._runner, ApiScrumTask)


class ApiScrumTaskService(RowService[R]):
    """Scrum tasks: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html"""

    def of(self, entity: builtins.type[E], /) -> ApiScrumTaskService[E]:
        """Return the service with rows of another type, such as a subclass of `ApiScrumTask` with your user fields."""
        return ApiScrumTaskService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a scrum task.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html
        """
        return self._call("tasks.api.scrum.task.get", {"id": id}, self._entity, read=True)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a scrum task by its name.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.html
        """
        return self._call("tasks.api.scrum.task.getFields", {}, dict[str, dict[str, Any]], read=True, key="fields")

    def update(self, id: int | Ref, fields: ApiScrumTaskFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a scrum task and return it.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `0`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html
        """
        return self._call("tasks.api.scrum.task.update", {"id": id, "fields": _fields(fields)}, self._entity)


class ApiScrumSprintService(RowService[R]):
    """Scrum sprints: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html"""

    def of(self, entity: builtins.type[E], /) -> ApiScrumSprintService[E]:
        """Return the service with rows of another type, such as a subclass of `ApiScrumSprint` with your user fields."""
        return ApiScrumSprintService(self._runner, entity)

    def add(self, fields: ApiScrumSprintFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a scrum sprint and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html
        """
        return self._call("tasks.api.scrum.sprint.add", {"fields": _fields(fields)}, self._entity)

    def complete(self, id: int | Ref) -> Call[R]:
        """Complete a scrum sprint.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-complete.html
        """
        return self._call("tasks.api.scrum.sprint.complete", {"id": id}, self._entity)

    def delete(self, id: int | Ref) -> Call[builtins.list[Any]]:
        """Delete a scrum sprint.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html
        """
        return self._call("tasks.api.scrum.sprint.delete", {"id": id}, builtins.list[Any])

    def get(self, sprint_id: int | Ref) -> Call[R]:
        """Return a scrum sprint.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html
        """
        return self._call("tasks.api.scrum.sprint.get", {"sprintId": sprint_id}, self._entity, read=True)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a scrum sprint by its name.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get-fields.html
        """
        return self._call("tasks.api.scrum.sprint.getFields", {}, dict[str, dict[str, Any]], read=True, key="fields")

    def list(
        self,
        *,
        order: Mapping[ApiScrumSprintKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List scrum sprints: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field.
            select: Fields to return.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `0`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html
        """
        wire = _given(order=order, filter=filter, select=select, start=start)
        return self._list("tasks.api.scrum.sprint.list", wire, self._entity, _API_SCRUM_SPRINT_LIST)

    def start(self, id: int | Ref) -> Call[R]:
        """Start a scrum sprint.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.html
        """
        return self._call("tasks.api.scrum.sprint.start", {"id": id}, self._entity)

    def update(self, id: int | Ref, fields: ApiScrumSprintFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a scrum sprint and return it.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html
        """
        return self._call("tasks.api.scrum.sprint.update", {"id": id, "fields": _fields(fields)}, self._entity)


class ApiScrumKanbanService(Service):
    """Scrum kanbans:
    https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html
    """

    def add_stage(self, fields: ApiScrumKanbanFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Add a stage to a scrum kanban.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `0`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html
        """
        return self._call("tasks.api.scrum.kanban.addStage", {"fields": _fields(fields)}, int)

    def add_task(self, sprint_id: int | Ref, task_id: int | Ref, stage_id: int | Ref) -> Call[bool]:
        """Add a task to a scrum kanban.

        Raises:
            APIError: The portal refused: `0`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-task.html
        """
        wire = {"sprintId": sprint_id, "taskId": task_id, "stageId": stage_id}
        return self._call("tasks.api.scrum.kanban.addTask", wire, bool)

    def delete_stage(self, stage_id: int | Ref) -> Call[bool]:
        """Delete the stage of a scrum kanban.

        Raises:
            APIError: The portal refused: `0`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-stage.html
        """
        return self._call("tasks.api.scrum.kanban.deleteStage", {"stageId": stage_id}, bool)

    def delete_task(self, sprint_id: int | Ref, task_id: int | Ref) -> Call[bool]:
        """Delete the task of a scrum kanban.

        Raises:
            APIError: The portal refused: `0`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-task.html
        """
        return self._call("tasks.api.scrum.kanban.deleteTask", {"sprintId": sprint_id, "taskId": task_id}, bool)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a scrum kanban by its name.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-fields.html
        """
        return self._call("tasks.api.scrum.kanban.getFields", {}, dict[str, dict[str, Any]], read=True, key="fields")

    def get_stages(self, sprint_id: int | Ref) -> ListCall[ApiScrumKanbanGetStagesRow]:
        """Return the stages of a scrum kanban: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: `0`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.html
        """
        wire = {"sprintId": sprint_id}
        return self._list(
            "tasks.api.scrum.kanban.getStages",
            wire,
            ApiScrumKanbanGetStagesRow,
            _API_SCRUM_KANBAN_GET_STAGES,
        )

    def update_stage(
        self,
        stage_id: int | Ref,
        fields: ApiScrumKanbanFields | Mapping[str, Any] | Entity,
    ) -> Call[bool]:
        """Change the stage of a scrum kanban.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `0`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html
        """
        return self._call("tasks.api.scrum.kanban.updateStage", {"stageId": stage_id, "fields": _fields(fields)}, bool)


class ApiScrumEpicService(RowService[R]):
    """Scrum epics: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html"""

    def of(self, entity: builtins.type[E], /) -> ApiScrumEpicService[E]:
        """Return the service with rows of another type, such as a subclass of `ApiScrumEpic` with your user fields."""
        return ApiScrumEpicService(self._runner, entity)

    def add(self, fields: ApiScrumEpicFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a scrum epic and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `0`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html
        """
        return self._call("tasks.api.scrum.epic.add", {"fields": _fields(fields)}, self._entity)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a scrum epic.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-delete.html
        """
        return self._call("tasks.api.scrum.epic.delete", {"id": id}, Any)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a scrum epic.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html
        """
        return self._call("tasks.api.scrum.epic.get", {"id": id}, self._entity, read=True)

    def get_fields(self) -> Call[Any]:
        """Return the description of each field of a scrum epic by its name.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get-fields.html
        """
        return self._call("tasks.api.scrum.epic.getFields", {}, Any, read=True)

    def list(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[ApiScrumEpicKey | str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List scrum epics: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `0`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html
        """
        wire = _given(order=order, filter=filter, select=select, start=start)
        return self._list("tasks.api.scrum.epic.list", wire, self._entity, _API_SCRUM_EPIC_LIST)

    def update(self, id: int | Ref, fields: Sequence[Any]) -> Call[R]:
        """Change the given fields of a scrum epic and return it.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-update.html
        """
        return self._call("tasks.api.scrum.epic.update", {"id": id, "fields": fields}, self._entity)


class ApiScrumBacklogService(RowService[R]):
    """Scrum backlogs:
    https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ApiScrumBacklogService[E]:
        """Return the service with rows of another type, such as a subclass of `ApiScrumBacklog` with your user fields."""
        return ApiScrumBacklogService(self._runner, entity)

    def add(self, fields: ApiScrumBacklogFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a scrum backlog and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `0`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html
        """
        return self._call("tasks.api.scrum.backlog.add", {"fields": _fields(fields)}, self._entity)

    def delete(self, id: int | Ref) -> Call[builtins.list[Any]]:
        """Delete a scrum backlog.

        Raises:
            APIError: The portal refused: `0`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-delete.html
        """
        return self._call("tasks.api.scrum.backlog.delete", {"id": id}, builtins.list[Any])

    def get(self, id: int | Ref) -> Call[R]:
        """Return a scrum backlog.

        Raises:
            APIError: The portal refused: `0`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html
        """
        return self._call("tasks.api.scrum.backlog.get", {"id": id}, self._entity, read=True)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a scrum backlog by its name.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get-fields.html
        """
        return self._call("tasks.api.scrum.backlog.getFields", {}, dict[str, dict[str, Any]], read=True, key="fields")

    def update(self, id: int | Ref, fields: ApiScrumBacklogFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a scrum backlog and return it.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `100`, `0`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-update.html
        """
        return self._call("tasks.api.scrum.backlog.update", {"id": id, "fields": _fields(fields)}, self._entity)
