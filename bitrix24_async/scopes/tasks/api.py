# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Tasks, the methods of scrum: the methods of `tasks.api`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "ApiScrumBacklog",
    "ApiScrumBacklogFields",
    "ApiScrumBacklogService",
    "ApiScrumEpic",
    "ApiScrumEpicFields",
    "ApiScrumEpicFiles",
    "ApiScrumEpicFilesCustomData",
    "ApiScrumEpicFilesSettings",
    "ApiScrumEpicFilesUserType",
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
    files: ApiScrumEpicFiles | None = None
    created_by: int | None = None
    modified_by: int | None = None


class ApiScrumEpicFiles(Entity, kw_only=True, rename="upper"):
    """What `files` of a `ApiScrumEpic` holds; what is not declared is in `extra`."""

    id: int | None = None
    entity_id: str | None = None
    field_name: str | None = None
    user_type_id: str | None = None
    xml_id: Any = None
    sort: str | None = None
    multiple: str | None = None
    mandatory: str | None = None
    show_filter: str | None = None
    show_in_list: str | None = None
    edit_in_list: str | None = None
    is_searchable: str | None = None
    settings: ApiScrumEpicFilesSettings | None = None
    user_type: ApiScrumEpicFilesUserType | None = None
    value: Any = None
    entity_value_id: int | None = None
    custom_data: ApiScrumEpicFilesCustomData | None = None
    edit_form_label: Any = None
    tag: str | None = None


class ApiScrumEpicFilesCustomData(Entity, kw_only=True, rename="upper"):
    """What `CUSTOM_DATA` of a `ApiScrumEpicFiles` holds; what is not declared is in `extra`."""

    photo_template: str | None = None


class ApiScrumEpicFilesSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `ApiScrumEpicFiles` holds; what is not declared is in `extra`."""

    iblock_id: Any = None
    section_id: Any = None
    uf_to_save_allow_edit: bool | None = None


class ApiScrumEpicFilesUserType(Entity, kw_only=True, rename="upper"):
    """What `USER_TYPE` of a `ApiScrumEpicFiles` holds; what is not declared is in `extra`."""

    user_type_id: str | None = None
    class_name: str | None = None
    description: str | None = None
    base_type: str | None = None
    tag: builtins.list[Any] | None = None


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


ApiScrumBacklogFields = TypedDict(
    "ApiScrumBacklogFields",
    {
        "groupId": int | None,
        "createdBy": int | None,
        "modifiedBy": int | None,
    },
    total=False,
)
"""The fields that a backlog takes."""


ApiScrumEpicFields = TypedDict(
    "ApiScrumEpicFields",
    {
        "name": str | None,
        "description": str | None,
        "groupId": int | None,
        "color": str | None,
        "files": Sequence[Any] | None,
        "createdBy": int | None,
        "modifiedBy": int | None,
    },
    total=False,
)
"""The fields that an epic takes."""


ApiScrumKanbanFields = TypedDict(
    "ApiScrumKanbanFields",
    {
        "sprintId": int | None,
        "name": str | None,
        "type": str | None,
        "sort": int | None,
        "color": str | None,
    },
    total=False,
)
"""The fields that the kanban of a sprint takes."""


ApiScrumSprintFields = TypedDict(
    "ApiScrumSprintFields",
    {
        "groupId": int | None,
        "name": str | None,
        "sort": int | None,
        "dateStart": str | None,
        "dateEnd": str | None,
        "status": str | None,
    },
    total=False,
)
"""The fields that a sprint takes."""


ApiScrumTaskFields = TypedDict(
    "ApiScrumTaskFields",
    {
        "entityId": int | None,
        "storyPoints": str | None,
        "epicId": int | None,
        "sort": int | None,
    },
    total=False,
)
"""The fields that a task of a scrum team takes."""


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


_API_SCRUM_EPIC_LIST = Paging(id="id", among="")


_API_SCRUM_KANBAN_GET_STAGES = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


_API_SCRUM_SPRINT_LIST = Paging(id="id", filter_id="id")


class ApiService(Service):
    """Tasks, the methods of scrum:
    https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html
    """

    @builtins.property
    def scrum(self) -> ApiScrumService:
        """Scrum: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html"""
        return ApiScrumService(self._runner)


class ApiScrumService(Service):
    """Scrum: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html"""

    @builtins.property
    def backlog(self) -> ApiScrumBacklogService[ApiScrumBacklog]:
        """Backlogs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html"""
        return ApiScrumBacklogService(self._runner, ApiScrumBacklog)

    @builtins.property
    def epic(self) -> ApiScrumEpicService[ApiScrumEpic]:
        """Epics: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html"""
        return ApiScrumEpicService(self._runner, ApiScrumEpic)

    @builtins.property
    def kanban(self) -> ApiScrumKanbanService:
        """The kanban of a sprint:
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html
        """
        return ApiScrumKanbanService(self._runner)

    @builtins.property
    def sprint(self) -> ApiScrumSprintService[ApiScrumSprint]:
        """Sprints: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html"""
        return ApiScrumSprintService(self._runner, ApiScrumSprint)

    @builtins.property
    def task(self) -> ApiScrumTaskService[ApiScrumTask]:
        """Tasks of a scrum team:
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html
        """
        return ApiScrumTaskService(self._runner, ApiScrumTask)


class ApiScrumTaskService(RowService[R]):
    """Tasks of a scrum team:
    https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html
    """

    def of(self, entity: builtins.type[E], /) -> ApiScrumTaskService[E]:
        """Return the service with rows of another type, such as a subclass of `ApiScrumTask` with your user fields."""
        return ApiScrumTaskService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a task of a scrum team by its id.

        Args:
            id: Id of the task.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html
        """
        return self._call("tasks.api.scrum.task.get", {"id": id}, self._entity, read=True)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a task of a scrum team, each by its name.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.html
        """
        return self._call("tasks.api.scrum.task.getFields", {}, dict[str, dict[str, Any]], read=True, key="fields")

    def update(self, id: int | Ref, fields: ApiScrumTaskFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a task of a scrum team and return it.

        Args:
            id: Id of the task.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such task, the caller may not change it, or a value was refused (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html
        """
        return self._call("tasks.api.scrum.task.update", {"id": id, "fields": _fields(fields)}, self._entity)


class ApiScrumSprintService(RowService[R]):
    """Sprints: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html"""

    def of(self, entity: builtins.type[E], /) -> ApiScrumSprintService[E]:
        """Return the service with rows of another type, such as a subclass of `ApiScrumSprint` with your user fields."""
        return ApiScrumSprintService(self._runner, entity)

    def add(self, fields: ApiScrumSprintFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a sprint and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html
        """
        return self._call("tasks.api.scrum.sprint.add", {"fields": _fields(fields)}, self._entity)

    def complete(self, id: int | Ref) -> Call[R]:
        """Complete a sprint and return it.

        Args:
            id: Id of the sprint.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-complete.html
        """
        return self._call("tasks.api.scrum.sprint.complete", {"id": id}, self._entity)

    def delete(self, id: int | Ref) -> Call[builtins.list[Any]]:
        """Delete a sprint.

        Args:
            id: Id of the sprint.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html
        """
        return self._call("tasks.api.scrum.sprint.delete", {"id": id}, builtins.list[Any])

    def get(self, sprint_id: int | Ref) -> Call[R]:
        """Return a sprint by its id.

        Args:
            sprint_id: Id of the sprint.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html
        """
        return self._call("tasks.api.scrum.sprint.get", {"sprintId": sprint_id}, self._entity, read=True)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a sprint, each by its name.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get-fields.html
        """
        return self._call("tasks.api.scrum.sprint.getFields", {}, dict[str, dict[str, Any]], read=True, key="fields")

    def list(
        self,
        *,
        order: Mapping[ApiScrumSprintKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[ApiScrumSprintKey | str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List sprints: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field.
            select: Fields to return.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html
        """
        wire = _given(order=order, filter=filter, select=select, start=start)
        return self._list("tasks.api.scrum.sprint.list", wire, self._entity, _API_SCRUM_SPRINT_LIST)

    def start(self, id: int | Ref) -> Call[R]:
        """Start a sprint and return it.

        Args:
            id: Id of the sprint.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.html
        """
        return self._call("tasks.api.scrum.sprint.start", {"id": id}, self._entity)

    def update(self, id: int | Ref, fields: ApiScrumSprintFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a sprint and return it.

        Args:
            id: Id of the sprint.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html
        """
        return self._call("tasks.api.scrum.sprint.update", {"id": id, "fields": _fields(fields)}, self._entity)


class ApiScrumKanbanService(Service):
    """The kanban of a sprint:
    https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html
    """

    def add_stage(self, fields: ApiScrumKanbanFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Add a stage to the kanban of a sprint.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create the kanban of a sprint (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html
        """
        return self._call("tasks.api.scrum.kanban.addStage", {"fields": _fields(fields)}, int)

    def add_task(self, sprint_id: int | Ref, task_id: int | Ref, stage_id: int | Ref) -> Call[bool]:
        """Put a task on the kanban of a sprint.

        Args:
            sprint_id: Id of the sprint.
            task_id: Id of the task.
            stage_id: Id of the stage.

        Raises:
            APIError: A value was refused, or the caller may not create the kanban of a sprint (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-task.html
        """
        wire = {"sprintId": sprint_id, "taskId": task_id, "stageId": stage_id}
        return self._call("tasks.api.scrum.kanban.addTask", wire, bool)

    def delete_stage(self, stage_id: int | Ref) -> Call[bool]:
        """Delete a stage of the kanban of a sprint.

        Args:
            stage_id: Id of the stage.

        Raises:
            APIError: There is no such the kanban of a sprint, or the caller may not delete it (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-stage.html
        """
        return self._call("tasks.api.scrum.kanban.deleteStage", {"stageId": stage_id}, bool)

    def delete_task(self, sprint_id: int | Ref, task_id: int | Ref) -> Call[bool]:
        """Take a task off the kanban of a sprint.

        Args:
            sprint_id: Id of the sprint.
            task_id: Id of the task.

        Raises:
            APIError: There is no such the kanban of a sprint, or the caller may not delete it (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-task.html
        """
        return self._call("tasks.api.scrum.kanban.deleteTask", {"sprintId": sprint_id, "taskId": task_id}, bool)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of the kanban of a sprint, each by its name.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-fields.html
        """
        return self._call("tasks.api.scrum.kanban.getFields", {}, dict[str, dict[str, Any]], read=True, key="fields")

    def get_stages(self, sprint_id: int | Ref) -> ListCall[ApiScrumKanbanGetStagesRow]:
        """Return the stages of the kanban of a sprint: awaited for one page, iterated for all of them.

        Args:
            sprint_id: Id of the sprint.

        Raises:
            APIError: The portal refused (`0`).

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
        """Change the stage of the kanban of a sprint.

        Args:
            stage_id: Id of the stage.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such the kanban of a sprint, the caller may not change it, or a value was refused
                (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html
        """
        return self._call("tasks.api.scrum.kanban.updateStage", {"stageId": stage_id, "fields": _fields(fields)}, bool)


class ApiScrumEpicService(RowService[R]):
    """Epics: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html"""

    def of(self, entity: builtins.type[E], /) -> ApiScrumEpicService[E]:
        """Return the service with rows of another type, such as a subclass of `ApiScrumEpic` with your user fields."""
        return ApiScrumEpicService(self._runner, entity)

    def add(self, fields: ApiScrumEpicFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create an epic and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create an epic (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html
        """
        return self._call("tasks.api.scrum.epic.add", {"fields": _fields(fields)}, self._entity)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete an epic.

        Args:
            id: Id of the epic.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-delete.html
        """
        return self._call("tasks.api.scrum.epic.delete", {"id": id}, Any)

    def get(self, id: int | Ref) -> Call[R]:
        """Return an epic by its id.

        Args:
            id: Id of the epic.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html
        """
        return self._call("tasks.api.scrum.epic.get", {"id": id}, self._entity, read=True)

    def get_fields(self) -> Call[Any]:
        """Describe the fields of an epic, each by its name.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get-fields.html
        """
        return self._call("tasks.api.scrum.epic.getFields", {}, Any, read=True)

    def list(
        self,
        *,
        order: Mapping[ApiScrumEpicKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[ApiScrumEpicKey | str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List epics: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field, the operator before its name.
            select: Fields to return.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html
        """
        wire = _given(order=order, filter=filter, select=select, start=start)
        return self._list("tasks.api.scrum.epic.list", wire, self._entity, _API_SCRUM_EPIC_LIST)

    def update(self, id: int | Ref, fields: ApiScrumEpicFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of an epic and return it.

        Args:
            id: Id of the epic.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-update.html
        """
        return self._call("tasks.api.scrum.epic.update", {"id": id, "fields": _fields(fields)}, self._entity)


class ApiScrumBacklogService(RowService[R]):
    """Backlogs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html"""

    def of(self, entity: builtins.type[E], /) -> ApiScrumBacklogService[E]:
        """Return the service with rows of another type, such as a subclass of `ApiScrumBacklog` with your user fields."""
        return ApiScrumBacklogService(self._runner, entity)

    def add(self, fields: ApiScrumBacklogFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a backlog and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a backlog (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html
        """
        return self._call("tasks.api.scrum.backlog.add", {"fields": _fields(fields)}, self._entity)

    def delete(self, id: int | Ref) -> Call[builtins.list[Any]]:
        """Delete a backlog.

        Args:
            id: Id of the backlog.

        Raises:
            APIError: There is no such backlog, or the caller may not delete it (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-delete.html
        """
        return self._call("tasks.api.scrum.backlog.delete", {"id": id}, builtins.list[Any])

    def get(self, id: int | Ref) -> Call[R]:
        """Return a backlog by its id.

        Args:
            id: Id of the backlog.

        Raises:
            APIError: There is no such backlog, or the caller may not see it (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html
        """
        return self._call("tasks.api.scrum.backlog.get", {"id": id}, self._entity, read=True)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a backlog, each by its name.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get-fields.html
        """
        return self._call("tasks.api.scrum.backlog.getFields", {}, dict[str, dict[str, Any]], read=True, key="fields")

    def update(self, id: int | Ref, fields: ApiScrumBacklogFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a backlog and return it.

        Args:
            id: Id of the backlog.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-update.html
        """
        return self._call("tasks.api.scrum.backlog.update", {"id": id, "fields": _fields(fields)}, self._entity)
