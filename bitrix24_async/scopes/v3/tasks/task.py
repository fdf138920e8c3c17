# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Tasks: the methods of `tasks.task`, their records and their keys."""

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
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Task",
    "TaskAccessFieldSelection",
    "TaskAccessFieldService",
    "TaskAccessService",
    "TaskChatMessageFieldSelection",
    "TaskChatMessageFieldService",
    "TaskChatMessageFields",
    "TaskChatMessageService",
    "TaskChatService",
    "TaskFieldSelection",
    "TaskFieldService",
    "TaskFields",
    "TaskFileFieldSelection",
    "TaskFileFieldService",
    "TaskFileService",
    "TaskKey",
    "TaskResult",
    "TaskResultAddfromchatmessageResult",
    "TaskResultAddfromchatmessageResultRights",
    "TaskResultFields",
    "TaskResultOrder",
    "TaskResultRights",
    "TaskResultSelection",
    "TaskResultService",
    "TaskService",
]


class Task(Entity, kw_only=True, rename="camel"):
    """A record of `tasks.task`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    title: str | None = None
    description: str | None = None
    creator_id: int | None = None
    creator: Any = None
    created: dt.datetime | None = None
    responsible_id: int | None = None
    responsible: Any = None
    deadline: dt.datetime | None = None
    needs_control: bool | None = None
    start_plan: dt.datetime | None = None
    end_plan: dt.datetime | None = None
    checklist: Any = None
    group_id: int | None = None
    group: Any = None
    stage_id: int | None = None
    stage: Any = None
    epic_id: int | None = None
    story_points: int | None = None
    flow_id: int | None = None
    flow: Any = None
    priority: str | None = None
    status: str | None = None
    status_changed: dt.datetime | None = None
    accomplices: Any = None
    auditors: Any = None
    parent_id: int | None = None
    parent: Any = None
    contains_checklist: bool | None = None
    contains_sub_tasks: bool | None = None
    contains_related_tasks: bool | None = None
    contains_gantt_links: bool | None = None
    contains_placements: bool | None = None
    contains_results: bool | None = None
    number_of_reminders: int | None = None
    chat_id: int | None = None
    chat: Any = None
    planned_duration: int | None = None
    actual_duration: int | None = None
    duration_type: str | None = None
    started: dt.datetime | None = None
    estimated_time: int | None = None
    replicate: bool | None = None
    changed: dt.datetime | None = None
    changed_by_id: int | None = None
    changed_by: Any = None
    status_changed_by_id: int | None = None
    status_changed_by: Any = None
    closed_by_id: int | None = None
    closed_by: Any = None
    closed: dt.datetime | None = None
    activity: dt.datetime | None = None
    guid: str | None = None
    xml_id: str | None = None
    exchange_id: str | None = None
    exchange_modified: str | None = None
    outlook_version: int | None = None
    mark: str | None = None
    allows_change_deadline: bool | None = None
    allows_time_tracking: bool | None = None
    matches_work_time: bool | None = None
    add_in_report: bool | None = None
    is_multitask: bool | None = None
    site_id: str | None = None
    forked_by_template_id: int | None = None
    forked_by_template: Any = None
    max_deadline_change_date: dt.datetime | None = None
    max_deadline_changes: int | None = None
    require_deadline_change_reason: bool | None = None
    link: str | None = None
    rights: Any = None
    archive_link: str | None = None
    crm_item_ids: Any = None
    email_id: int | None = None
    email: Any = None
    elapsed_time: Any = None
    require_result: bool | None = None
    matches_sub_tasks_time: bool | None = None
    autocomplete_sub_tasks: bool | None = None
    allows_change_date_plan: bool | None = None
    in_favorite: Any = None
    in_pin: Any = None
    in_group_pin: Any = None
    in_mute: Any = None
    source: Any = None
    depends_on: Any = None
    scenarios: Any = None


class TaskResult(Entity, kw_only=True, rename="camel"):
    """A record of `tasks.task.result`, as its methods return it; what is not declared is in `extra`."""

    id: int
    task_id: int | None = None
    text: str | None = None
    author_id: int | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    status: str | None = None
    file_ids: Any = None
    rights: TaskResultRights | None = None
    message_id: int | None = None


class TaskResultAddfromchatmessageResult(Entity, kw_only=True, rename="camel"):
    """What `tasks.task.result.addfromchatmessage` returns; what is not declared is in `extra`."""

    id: int | None = None
    task_id: int | None = None
    text: str | None = None
    author_id: int | None = None
    created_at: dt.datetime | None = None
    updated_at: Any = None
    status: str | None = None
    file_ids: Any = None
    rights: TaskResultAddfromchatmessageResultRights | None = None
    message_id: int | None = None


class TaskResultAddfromchatmessageResultRights(Entity, kw_only=True):
    """What `rights` of a `TaskResultAddfromchatmessageResult` holds; what is not declared is in `extra`."""

    edit: bool | None = None
    remove: bool | None = None


class TaskResultRights(Entity, kw_only=True):
    """What `rights` of a `TaskResult` holds; what is not declared is in `extra`."""

    edit: bool | None = None
    remove: bool | None = None


TaskChatMessageFields = TypedDict("TaskChatMessageFields", {"taskId": int | None, "text": str | None}, total=False)
"""The fields that a task chat message takes."""


TaskFields = TypedDict(
    "TaskFields",
    {
        "title": str | None,
        "creatorId": int | None,
        "responsibleId": int | None,
        "id": int | None,
        "description": str | None,
        "creator": Any,
        "created": dt.datetime | dt.date | str | None,
        "responsible": Any,
        "deadline": dt.datetime | dt.date | str | None,
        "needsControl": bool | str | None,
        "startPlan": dt.datetime | dt.date | str | None,
        "endPlan": dt.datetime | dt.date | str | None,
        "checklist": Any,
        "groupId": int | None,
        "group": Any,
        "stageId": int | None,
        "stage": Any,
        "epicId": int | None,
        "storyPoints": int | None,
        "flowId": int | None,
        "flow": Any,
        "priority": str | None,
        "status": str | None,
        "statusChanged": dt.datetime | dt.date | str | None,
        "accomplices": Any,
        "auditors": Any,
        "parentId": int | None,
        "parent": Any,
        "containsChecklist": bool | None,
        "containsSubTasks": bool | None,
        "containsRelatedTasks": bool | None,
        "containsGanttLinks": bool | None,
        "containsPlacements": bool | None,
        "containsResults": bool | None,
        "numberOfReminders": int | None,
        "chatId": int | None,
        "chat": Any,
        "plannedDuration": int | None,
        "actualDuration": int | None,
        "durationType": str | None,
        "started": dt.datetime | dt.date | str | None,
        "estimatedTime": int | None,
        "replicate": bool | str | None,
        "changed": dt.datetime | dt.date | str | None,
        "changedById": int | None,
        "changedBy": Any,
        "statusChangedById": int | None,
        "statusChangedBy": Any,
        "closedById": int | None,
        "closedBy": Any,
        "closed": dt.datetime | dt.date | str | None,
        "activity": dt.datetime | dt.date | str | None,
        "guid": str | None,
        "xmlId": str | None,
        "exchangeId": str | None,
        "exchangeModified": str | None,
        "outlookVersion": int | None,
        "mark": str | None,
        "allowsChangeDeadline": bool | str | None,
        "allowsTimeTracking": bool | str | None,
        "matchesWorkTime": bool | str | None,
        "addInReport": bool | str | None,
        "isMultitask": bool | str | None,
        "siteId": str | None,
        "forkedByTemplateId": int | None,
        "forkedByTemplate": Any,
        "maxDeadlineChangeDate": dt.datetime | dt.date | str | None,
        "maxDeadlineChanges": int | None,
        "requireDeadlineChangeReason": bool | str | None,
        "link": str | None,
        "rights": Any,
        "archiveLink": str | None,
        "crmItemIds": Any,
        "emailId": int | None,
        "email": Any,
        "elapsedTime": Any,
        "requireResult": bool | str | None,
        "matchesSubTasksTime": bool | str | None,
        "autocompleteSubTasks": bool | str | None,
        "allowsChangeDatePlan": bool | str | None,
        "inFavorite": Any,
        "inPin": Any,
        "inGroupPin": Any,
        "inMute": Any,
        "source": Any,
        "dependsOn": Any,
        "scenarios": Any,
    },
    total=False,
)
"""The fields that a task takes."""


TaskResultFields = TypedDict(
    "TaskResultFields",
    {
        "taskId": int | None,
        "text": str | None,
        "messageId": int | None,
    },
    total=False,
)
"""The fields that a result of a task takes."""


TaskAccessFieldSelection: TypeAlias = Literal[
    "name",
    "type",
    "title",
    "description",
    "validationRules",
    "requiredGroups",
    "filterable",
    "sortable",
    "editable",
    "multiple",
    "elementType",
]


TaskChatMessageFieldSelection: TypeAlias = Literal[
    "name",
    "type",
    "title",
    "description",
    "validationRules",
    "requiredGroups",
    "filterable",
    "sortable",
    "editable",
    "multiple",
    "elementType",
]


TaskFieldSelection: TypeAlias = Literal[
    "name",
    "type",
    "title",
    "description",
    "validationRules",
    "requiredGroups",
    "filterable",
    "sortable",
    "editable",
    "multiple",
    "elementType",
]


TaskFileFieldSelection: TypeAlias = Literal[
    "name",
    "type",
    "title",
    "description",
    "validationRules",
    "requiredGroups",
    "filterable",
    "sortable",
    "editable",
    "multiple",
    "elementType",
]


TaskKey: TypeAlias = Literal[
    "id",
    "title",
    "description",
    "creatorId",
    "creator",
    "created",
    "responsibleId",
    "responsible",
    "deadline",
    "needsControl",
    "startPlan",
    "endPlan",
    "checklist",
    "groupId",
    "group",
    "stageId",
    "stage",
    "epicId",
    "storyPoints",
    "flowId",
    "flow",
    "priority",
    "status",
    "statusChanged",
    "accomplices",
    "auditors",
    "parentId",
    "parent",
    "containsChecklist",
    "containsSubTasks",
    "containsRelatedTasks",
    "containsGanttLinks",
    "containsPlacements",
    "containsResults",
    "numberOfReminders",
    "chatId",
    "chat",
    "plannedDuration",
    "actualDuration",
    "durationType",
    "started",
    "estimatedTime",
    "replicate",
    "changed",
    "changedById",
    "changedBy",
    "statusChangedById",
    "statusChangedBy",
    "closedById",
    "closedBy",
    "closed",
    "activity",
    "guid",
    "xmlId",
    "exchangeId",
    "exchangeModified",
    "outlookVersion",
    "mark",
    "allowsChangeDeadline",
    "allowsTimeTracking",
    "matchesWorkTime",
    "addInReport",
    "isMultitask",
    "siteId",
    "forkedByTemplateId",
    "forkedByTemplate",
    "maxDeadlineChangeDate",
    "maxDeadlineChanges",
    "requireDeadlineChangeReason",
    "link",
    "rights",
    "archiveLink",
    "crmItemIds",
    "emailId",
    "email",
    "elapsedTime",
    "requireResult",
    "matchesSubTasksTime",
    "autocompleteSubTasks",
    "allowsChangeDatePlan",
    "inFavorite",
    "inPin",
    "inGroupPin",
    "inMute",
    "source",
    "dependsOn",
    "scenarios",
]


TaskResultOrder: TypeAlias = Literal["id", "authorId", "createdAt", "updatedAt", "status", "messageId"]


TaskResultSelection: TypeAlias = Literal[
    "id",
    "taskId",
    "text",
    "authorId",
    "author",
    "createdAt",
    "updatedAt",
    "status",
    "fileIds",
    "rights",
    "messageId",
]


_TASK_FLAGS = frozenset(
    {
        "addInReport",
        "allowsChangeDatePlan",
        "allowsChangeDeadline",
        "allowsTimeTracking",
        "autocompleteSubTasks",
        "isMultitask",
        "matchesSubTasksTime",
        "matchesWorkTime",
        "needsControl",
        "replicate",
        "requireDeadlineChangeReason",
        "requireResult",
    }
)


_TASK_LIST = Paging(
    rows="items",
    id="id",
    filter_id="id",
    start="pagination.page",
    keyset=False,
    walk="page",
    limit="pagination.limit",
    most=1000,
    batched=False,
    conditions=True,
)


_TASK_RESULT_LIST = Paging(
    rows="items",
    id="id",
    filter_id="id",
    start="pagination.page",
    keyset=False,
    among="",
    walk="page",
    limit="pagination.limit",
    batched=False,
    conditions=True,
)


class TaskService(RowService[R]):
    """Tasks: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html"""

    def of(self, entity: builtins.type[E], /) -> TaskService[E]:
        """Return the service with rows of another type, such as a subclass of `Task` with your user fields."""
        return TaskService(self._runner, entity)

    @builtins.property
    def access(self) -> TaskAccessService:
        """Task accesses: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html"""
        return TaskAccessService(self._runner)

    def add(self, fields: TaskFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a task and return it.

        Args:
            fields: Fields under their wire names, or an entity; `title`, `creatorId` and `responsibleId` are needed.

        Raises:
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html
        """
        wire = {"fields": _fields(fields, _TASK_FLAGS)}
        return self._call("tasks.task.add", wire, self._entity, key="item", version="v3")

    @builtins.property
    def chat(self) -> TaskChatService:
        """Task chats: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html"""
        return TaskChatService(self._runner)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a task.

        Args:
            id: Id of the task.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html
        """
        return self._call("tasks.task.delete", {"id": id}, bool, key="result", version="v3")

    @builtins.property
    def field(self) -> TaskFieldService:
        """Task fields: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-get.html"""
        return TaskFieldService(self._runner)

    @builtins.property
    def file(self) -> TaskFileService:
        """Task files: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html"""
        return TaskFileService(self._runner)

    def get(self, id: int | Ref, *, select: Sequence[TaskKey | str] | None = None) -> Call[R]:
        """Return a task by its id.

        Args:
            id: Id of the task.
            select: Fields to return.

        Raises:
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Reads. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html
        """
        wire = _given(id=id, select=_sequence("select", select))
        return self._call("tasks.task.get", wire, self._entity, read=True, key="item", version="v3")

    def list(
        self,
        *,
        select: Sequence[TaskKey | str] | None = None,
        filter: Mapping[str, Any] | Sequence[Sequence[Any] | Mapping[str, Any]] | None = None,
        order: Mapping[TaskKey | str, str] | None = None,
        pagination: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List tasks: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions such as `["id", ">", 5]`, or a mapping: `{">id": 5}`.
            order: `ASC` or `DESC` by field.
            pagination: Pagination, by name.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`).

        Reads. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html
        """
        wire = _given(select=select, filter=filter, order=order, pagination=_mapping("pagination", pagination))
        return self._list("tasks.task.list", wire, self._entity, _TASK_LIST, version="v3")

    @builtins.property
    def result(self) -> TaskResultService[TaskResult]:
        """Results of a task: https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html"""
        return TaskResultService(self._runner, TaskResult)

    def update(self, id: int | Ref, fields: TaskFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a task.

        Args:
            id: Id of the task.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html
        """
        wire = {"id": id, "fields": _fields(fields, _TASK_FLAGS)}
        return self._call("tasks.task.update", wire, bool, key="result", version="v3")


class TaskResultService(RowService[R]):
    """Results of a task: https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html"""

    def of(self, entity: builtins.type[E], /) -> TaskResultService[E]:
        """Return the service with rows of another type, such as a subclass of `TaskResult` with your user fields."""
        return TaskResultService(self._runner, entity)

    def add(self, fields: TaskResultFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a result of a task and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html
        """
        return self._call("tasks.task.result.add", {"fields": _fields(fields)}, self._entity, key="item", version="v3")

    def addfromchatmessage(
        self,
        fields: TaskResultFields | Mapping[str, Any] | Entity,
    ) -> Call[TaskResultAddfromchatmessageResult]:
        """Make a message of its chat the result of a task, and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`).

        Writes. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html
        """
        wire = {"fields": _fields(fields)}
        return self._call(
            "tasks.task.result.addfromchatmessage",
            wire,
            TaskResultAddfromchatmessageResult,
            key="item",
            version="v3",
        )

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a result of a task.

        Args:
            id: Id of the result.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html
        """
        return self._call("tasks.task.result.delete", {"id": id}, bool, key="result", version="v3")

    def list(
        self,
        filter: Mapping[str, Any] | Sequence[Sequence[Any] | Mapping[str, Any]],
        *,
        order: Mapping[TaskResultOrder | str, str] | None = None,
        select: Sequence[TaskResultSelection | str] | None = None,
        pagination: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List results of a task: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions such as `["id", ">", 5]`, or a mapping: `{">id": 5}`.
            order: `ASC` or `DESC` by field.
            select: Fields to return.
            pagination: Pagination, by name.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, …).

        Reads. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html
        """
        wire = _given(filter=filter, order=order, select=select, pagination=_mapping("pagination", pagination))
        return self._list("tasks.task.result.list", wire, self._entity, _TASK_RESULT_LIST, version="v3")

    def update(self, id: int | Ref, fields: TaskResultFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a result of a task and return it.

        Args:
            id: Id of the result.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`).

        Writes. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("tasks.task.result.update", wire, self._entity, key="item", version="v3")


class TaskFileService(Service):
    """Task files: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html"""

    def attach(self, task_id: int | Ref, file_ids: Sequence[int]) -> Call[bool]:
        """Attach files of the drive to a task.

        Args:
            task_id: Id of the task.
            file_ids: Ids of the files.

        Raises:
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html
        """
        wire = {"taskId": task_id, "fileIds": _sequence("fileIds", file_ids)}
        return self._call("tasks.task.file.attach", wire, bool, key="result", version="v3")

    @builtins.property
    def field(self) -> TaskFileFieldService:
        """Task file fields: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-get.html"""
        return TaskFileFieldService(self._runner)


class TaskFileFieldService(Service):
    """Task file fields: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-get.html"""

    def get(self, name: str, *, select: Sequence[TaskFileFieldSelection | str] | None = None) -> Call[dict[str, Any]]:
        """Return the description of one field of a task file.

        Args:
            name: Name of the task file field.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call("tasks.task.file.field.get", wire, dict[str, Any], read=True, key="item", version="v3")

    def list(
        self,
        *,
        select: Sequence[TaskFileFieldSelection | str] | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a task file as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "tasks.task.file.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )


class TaskFieldService(Service):
    """Task fields: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-get.html"""

    def get(self, name: str, *, select: Sequence[TaskFieldSelection | str] | None = None) -> Call[dict[str, Any]]:
        """Return the description of one field of a task.

        Args:
            name: Name of the task field.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call("tasks.task.field.get", wire, dict[str, Any], read=True, key="item", version="v3")

    def list(self, *, select: Sequence[TaskFieldSelection | str] | None = None) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a task as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "tasks.task.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )


class TaskChatService(Service):
    """Task chats: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html"""

    @builtins.property
    def message(self) -> TaskChatMessageService:
        """Task chat messages: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html"""
        return TaskChatMessageService(self._runner)


class TaskChatMessageService(Service):
    """Task chat messages: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html"""

    @builtins.property
    def field(self) -> TaskChatMessageFieldService:
        """Task chat message fields:
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html
        """
        return TaskChatMessageFieldService(self._runner)

    def send(self, fields: TaskChatMessageFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Send a message to the chat of a task.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html
        """
        return self._call("tasks.task.chat.message.send", {"fields": _fields(fields)}, bool, key="result", version="v3")


class TaskChatMessageFieldService(Service):
    """Task chat message fields: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html"""

    def get(
        self,
        name: str,
        *,
        select: Sequence[TaskChatMessageFieldSelection | str] | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the description of one field of a task chat message.

        Args:
            name: Name of the task chat message field.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call(
            "tasks.task.chat.message.field.get",
            wire,
            dict[str, Any],
            read=True,
            key="item",
            version="v3",
        )

    def list(
        self,
        *,
        select: Sequence[TaskChatMessageFieldSelection | str] | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a task chat message as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "tasks.task.chat.message.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )


class TaskAccessService(Service):
    """Task accesses: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html"""

    @builtins.property
    def field(self) -> TaskAccessFieldService:
        """Task access fields: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html"""
        return TaskAccessFieldService(self._runner)

    def get(self, id: int | Ref) -> Call[dict[str, Any]]:
        """Return which actions on a task are allowed to the caller.

        Args:
            id: Id of the task access.

        Raises:
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Reads. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html
        """
        return self._call("tasks.task.access.get", {"id": id}, dict[str, Any], read=True, version="v3")


class TaskAccessFieldService(Service):
    """Task access fields: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html"""

    def get(self, name: str, *, select: Sequence[TaskAccessFieldSelection | str] | None = None) -> Call[dict[str, Any]]:
        """Return the description of one field of a task access.

        Args:
            name: Name of the task access field.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call("tasks.task.access.field.get", wire, dict[str, Any], read=True, key="item", version="v3")

    def list(
        self,
        *,
        select: Sequence[TaskAccessFieldSelection | str] | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a task access as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: tasks. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "tasks.task.access.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )
