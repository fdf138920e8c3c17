# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Tasks: the methods of `tasks.task`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence
from bitrix24_async.scopes.tasks.template import TemplateCheckList

__all__ = [
    "Task",
    "TaskAccomplicesData",
    "TaskAction",
    "TaskAuditorsData",
    "TaskCheckList",
    "TaskCheckListAction",
    "TaskCheckListTree",
    "TaskCheckListTreeDescendant",
    "TaskCheckListTreeDescendantAction",
    "TaskCheckListTreeDescendantDescendant",
    "TaskCounter",
    "TaskCounterCounters",
    "TaskCounters",
    "TaskCountersGetType",
    "TaskCountersService",
    "TaskCreator",
    "TaskFavoriteService",
    "TaskFields",
    "TaskFilesAttachResult",
    "TaskFilesService",
    "TaskGroup",
    "TaskHistory",
    "TaskHistoryKey",
    "TaskHistoryService",
    "TaskHistoryUser",
    "TaskKey",
    "TaskListOptions",
    "TaskOrder",
    "TaskResponsible",
    "TaskResult",
    "TaskResultService",
    "TaskService",
    "TaskTag",
]


class Task(Entity, kw_only=True, rename="camel"):
    """A record of `tasks.task`, as its methods return it; what is not declared is in `extra`."""

    id: int
    parent_id: int | None = None
    title: str | None = None
    description: str | None = None
    mark: str | None = None
    priority: int | None = None
    status: int | None = None
    multitask: bool | None = None
    not_viewed: bool | None = None
    replicate: bool | None = None
    group_id: int | None = None
    stage_id: int | None = None
    sprint_id: int | None = None
    backlog_id: int | None = None
    created_by: int | None = None
    created_date: dt.datetime | None = None
    responsible_id: int | None = None
    accomplices: builtins.list[int] | None = None
    auditors: builtins.list[int] | None = None
    changed_by: int | None = None
    changed_date: dt.datetime | None = None
    status_changed_by: int | None = None
    status_changed_date: dt.datetime | None = None
    closed_by: int | None = None
    closed_date: dt.datetime | None = None
    activity_date: dt.datetime | None = None
    date_start: dt.datetime | None = None
    deadline: dt.datetime | None = None
    start_date_plan: dt.datetime | None = None
    end_date_plan: dt.datetime | None = None
    guid: str | None = None
    xml_id: str | None = None
    comments_count: int | None = None
    service_comments_count: int | None = None
    new_comments_count: int | None = None
    allow_change_deadline: bool | None = None
    allow_time_tracking: bool | None = None
    task_control: bool | None = None
    add_in_report: bool | None = None
    forked_by_template_id: int | None = None
    time_estimate: int | None = None
    time_spent_in_logs: int | None = None
    match_work_time: bool | None = None
    forum_topic_id: int | None = None
    forum_id: int | None = None
    site_id: str | None = None
    subordinate: bool | None = None
    favorite: bool | None = None
    exchange_modified: dt.datetime | None = None
    exchange_id: int | None = None
    outlook_version: int | None = None
    viewed_date: dt.datetime | None = None
    sorting: float | None = None
    duration_plan: int | None = None
    duration_fact: int | None = None
    checklist: dict[str, TaskCheckList] | None = None
    duration_type: str | None = None
    is_muted: bool | None = None
    is_pinned: bool | None = None
    is_pinned_in_group: bool | None = None
    flow_id: int | None = None
    description_in_bbcode: bool | None = None
    length_deadline: int | None = None
    group: TaskGroup | None = None
    responsible: TaskResponsible | None = None
    accomplices_data: dict[str, TaskAccomplicesData] | None = None
    auditors_data: dict[str, TaskAuditorsData] | None = None
    task_require_result: bool | None = None
    task_has_open_result: bool | None = None
    task_has_result: bool | None = None
    time_elapsed: int | None = None
    timer_is_running_for_current_user: bool | None = None
    parsed_description: str | None = None
    counter: TaskCounter | None = None
    tags: dict[str, TaskTag] | None = None
    sub_status: int | None = None
    creator: TaskCreator | None = None
    action: TaskAction | None = None
    check_list_tree: TaskCheckListTree | None = None
    check_list_can_add: bool | None = None
    chat_id: int | None = None


class TaskAccomplicesData(Entity, kw_only=True, rename="camel"):
    """What `accomplicesData` of a `Task` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    link: str | None = None
    icon: str | None = None
    work_position: str | None = None


class TaskAction(Entity, kw_only=True, rename="camel"):
    """What `action` of a `Task` holds; what is not declared is in `extra`."""

    accept: bool | None = None
    decline: bool | None = None
    complete: bool | None = None
    approve: bool | None = None
    disapprove: bool | None = None
    start: bool | None = None
    pause: bool | None = None
    delegate: bool | None = None
    remove: bool | None = None
    edit: bool | None = None
    defer: bool | None = None
    renew: bool | None = None
    create: bool | None = None
    change_deadline: bool | None = None
    checklist_add_items: bool | None = None
    add_favorite: bool | None = None
    delete_favorite: bool | None = None
    rate: bool | None = None
    take: bool | None = None
    edit_originator: bool | None = _field(default=None, name="edit.originator")
    checklist_reorder: bool | None = _field(default=None, name="checklist.reorder")
    elapsedtime_add: bool | None = _field(default=None, name="elapsedtime.add")
    dayplan_timer_toggle: bool | None = _field(default=None, name="dayplan.timer.toggle")
    edit_plan: bool | None = _field(default=None, name="edit.plan")
    checklist_add: bool | None = _field(default=None, name="checklist.add")
    favorite_add: bool | None = _field(default=None, name="favorite.add")
    favorite_delete: bool | None = _field(default=None, name="favorite.delete")


class TaskAuditorsData(Entity, kw_only=True, rename="camel"):
    """What `auditorsData` of a `Task` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    link: str | None = None
    icon: str | None = None
    work_position: str | None = None


class TaskCheckList(Entity, kw_only=True, rename="camel"):
    """What `checklist` of a `Task` holds; what is not declared is in `extra`."""

    id: int | None = None
    task_id: int | None = None
    created_by: str | None = None
    parent_id: int | None = None
    title: str | None = None
    sort_index: str | None = None
    is_complete: str | None = None
    is_important: str | None = None
    toggled_by: Any = None
    toggled_date: Any = None
    uf_checklist_files: bool | None = None
    members: builtins.list[Any] | None = None
    attachments: Any = None
    entity_id: int | None = None
    action: TaskCheckListAction | None = None


class TaskCheckListAction(Entity, kw_only=True, rename="camel"):
    """What `action` of a `TaskCheckList` holds; what is not declared is in `extra`."""

    modify: bool | None = None
    remove: bool | None = None
    toggle: bool | None = None
    add: bool | None = None
    add_accomplice: bool | None = None


class TaskCheckListTree(Entity, kw_only=True, rename="camel"):
    """What `checkListTree` of a `Task` holds; what is not declared is in `extra`."""

    node_id: int | None = None
    fields: TemplateCheckList | None = None
    action: Any = None
    descendants: builtins.list[TaskCheckListTreeDescendant] | None = None


class TaskCheckListTreeDescendant(Entity, kw_only=True, rename="camel"):
    """What `descendants` of a `TaskCheckListTree` holds; what is not declared is in `extra`."""

    node_id: int | None = None
    fields: TemplateCheckList | None = None
    action: TaskCheckListTreeDescendantAction | None = None
    descendants: builtins.list[TaskCheckListTreeDescendantDescendant] | None = None


class TaskCheckListTreeDescendantAction(Entity, kw_only=True, rename="camel"):
    """What `action` of a `TaskCheckListTreeDescendant` holds; what is not declared is in `extra`."""

    modify: bool | None = None
    remove: bool | None = None
    toggle: bool | None = None
    add: bool | None = None
    add_accomplice: bool | None = None


class TaskCheckListTreeDescendantDescendant(Entity, kw_only=True, rename="camel"):
    """What `descendants` of a `TaskCheckListTreeDescendant` holds; what is not declared is in `extra`."""

    node_id: int | None = None
    fields: dict[str, Any] | None = None
    action: dict[str, Any] | None = None
    descendants: builtins.list[Any] | None = None


class TaskCounter(Entity, kw_only=True):
    """What `counter` of a `Task` holds; what is not declared is in `extra`."""

    counters: TaskCounterCounters | None = None
    color: str | None = None
    value: int | None = None


class TaskCounterCounters(Entity, kw_only=True, rename="camel"):
    """What `counters` of a `TaskCounter` holds; what is not declared is in `extra`."""

    expired: int | None = None
    new_comments: int | None = None
    project_expired: int | None = None
    project_new_comments: int | None = None
    muted_expired: int | None = None
    muted_new_comments: int | None = None


class TaskCounters(Entity, kw_only=True):
    """A record of `tasks.task.counters`, as its methods return it; what is not declared is in `extra`."""

    counter: int | None = None
    code: int | None = None
    expired: dict[str, Any] | None = None
    new_comments: dict[str, Any] | None = None


class TaskCreator(Entity, kw_only=True, rename="camel"):
    """What `creator` of a `Task` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    link: str | None = None
    icon: str | None = None
    work_position: str | None = None


class TaskFilesAttachResult(Entity, kw_only=True, rename="camel"):
    """What `tasks.task.files.attach` returns; what is not declared is in `extra`."""

    attachment_id: int | None = None


class TaskGroup(Entity, kw_only=True, rename="camel"):
    """What `group` of a `Task` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    opened: bool | None = None
    members_count: int | None = None
    image: str | None = None
    additional_data: Any = None


class TaskHistory(Entity, kw_only=True, rename="camel"):
    """A record of `tasks.task.history`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    created_date: dt.datetime | None = None
    field: str | None = None
    value: dict[str, Any] | None = None
    user: TaskHistoryUser | None = None


class TaskHistoryUser(Entity, kw_only=True, rename="camel"):
    """What `user` of a `TaskHistory` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    last_name: str | None = None
    second_name: str | None = None
    login: str | None = None


class TaskResponsible(Entity, kw_only=True, rename="camel"):
    """What `responsible` of a `Task` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    link: str | None = None
    icon: str | None = None
    work_position: str | None = None


class TaskResult(Entity, kw_only=True, rename="camel"):
    """A record of `tasks.task.result`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    task_id: int | None = None
    comment_id: int | None = None
    created_by: int | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    status: int | None = None
    text: str | None = None
    formatted_text: str | None = None
    files: Any = None


class TaskTag(Entity, kw_only=True):
    """What `tags` of a `Task` holds; what is not declared is in `extra`."""

    id: int | None = None
    title: str | None = None


TaskFields = TypedDict(
    "TaskFields",
    {
        "PARENT_ID": int | None,
        "TITLE": str | None,
        "DESCRIPTION": str | None,
        "MARK": str | None,
        "PRIORITY": int | None,
        "STATUS": int | None,
        "MULTITASK": bool | str | None,
        "REPLICATE": bool | str | None,
        "GROUP_ID": int | None,
        "STAGE_ID": int | None,
        "SPRINT_ID": int | None,
        "BACKLOG_ID": int | None,
        "CREATED_BY": int | None,
        "RESPONSIBLE_ID": int | None,
        "ACCOMPLICES": Sequence[int] | None,
        "AUDITORS": Sequence[int] | None,
        "DATE_START": dt.datetime | dt.date | str | None,
        "DEADLINE": dt.datetime | dt.date | str | None,
        "START_DATE_PLAN": dt.datetime | dt.date | str | None,
        "END_DATE_PLAN": dt.datetime | dt.date | str | None,
        "XML_ID": str | None,
        "ALLOW_CHANGE_DEADLINE": bool | str | None,
        "ALLOW_TIME_TRACKING": bool | str | None,
        "TASK_CONTROL": bool | str | None,
        "ADD_IN_REPORT": bool | str | None,
        "TIME_ESTIMATE": int | None,
        "MATCH_WORK_TIME": bool | str | None,
        "SITE_ID": str | None,
        "SORTING": Decimal | float | str | None,
        "DURATION_PLAN": int | None,
        "DURATION_TYPE": str | None,
        "FLOW_ID": int | None,
        "TAGS": Sequence[str] | None,
        "UF_CRM_TASK": Sequence[str] | None,
        "UF_TASK_WEBDAV_FILES": Sequence[str] | None,
    },
    total=False,
)
"""The fields that a task takes."""


TaskListOptions = TypedDict(
    "TaskListOptions",
    {
        "WITH_RESULT_INFO": bool | None,
        "WITH_TIMER_INFO": bool | None,
        "WITH_PARSED_DESCRIPTION": bool | None,
    },
    total=False,
)
"""What `params` of `tasks.task.list` may hold."""


TaskCountersGetType: TypeAlias = Literal[
    "view_all",
    "view_role_responsible",
    "view_role_accomplice",
    "view_role_auditor",
    "view_role_originator",
]


TaskHistoryKey: TypeAlias = Literal["id", "createdDate", "field", "value", "user"]


TaskKey: TypeAlias = Literal[
    "ID",
    "PARENT_ID",
    "TITLE",
    "DESCRIPTION",
    "MARK",
    "PRIORITY",
    "STATUS",
    "MULTITASK",
    "NOT_VIEWED",
    "REPLICATE",
    "GROUP_ID",
    "STAGE_ID",
    "SPRINT_ID",
    "BACKLOG_ID",
    "CREATED_BY",
    "CREATED_DATE",
    "RESPONSIBLE_ID",
    "ACCOMPLICES",
    "AUDITORS",
    "CHANGED_BY",
    "CHANGED_DATE",
    "STATUS_CHANGED_BY",
    "STATUS_CHANGED_DATE",
    "CLOSED_BY",
    "CLOSED_DATE",
    "ACTIVITY_DATE",
    "DATE_START",
    "DEADLINE",
    "START_DATE_PLAN",
    "END_DATE_PLAN",
    "GUID",
    "XML_ID",
    "COMMENTS_COUNT",
    "SERVICE_COMMENTS_COUNT",
    "NEW_COMMENTS_COUNT",
    "ALLOW_CHANGE_DEADLINE",
    "ALLOW_TIME_TRACKING",
    "TASK_CONTROL",
    "ADD_IN_REPORT",
    "FORKED_BY_TEMPLATE_ID",
    "TIME_ESTIMATE",
    "TIME_SPENT_IN_LOGS",
    "MATCH_WORK_TIME",
    "FORUM_TOPIC_ID",
    "FORUM_ID",
    "SITE_ID",
    "SUBORDINATE",
    "FAVORITE",
    "EXCHANGE_MODIFIED",
    "EXCHANGE_ID",
    "OUTLOOK_VERSION",
    "VIEWED_DATE",
    "SORTING",
    "DURATION_PLAN",
    "DURATION_FACT",
    "CHECKLIST",
    "DURATION_TYPE",
    "IS_MUTED",
    "IS_PINNED",
    "IS_PINNED_IN_GROUP",
    "FLOW_ID",
    "descriptionInBbcode",
    "lengthDeadline",
    "group",
    "responsible",
    "accomplicesData",
    "auditorsData",
    "taskRequireResult",
    "taskHasOpenResult",
    "taskHasResult",
    "timeElapsed",
    "timerIsRunningForCurrentUser",
    "parsedDescription",
    "counter",
    "tags",
    "subStatus",
    "creator",
    "action",
    "checkListTree",
    "checkListCanAdd",
    "chatId",
]


TaskOrder: TypeAlias = Literal[
    "ID",
    "TITLE",
    "TIME_SPENT_IN_LOGS",
    "DATE_START",
    "CREATED_DATE",
    "CHANGED_DATE",
    "CLOSED_DATE",
    "ACTIVITY_DATE",
    "START_DATE_PLAN",
    "END_DATE_PLAN",
    "DEADLINE",
    "REAL_STATUS",
    "STATUS_COMPLETE",
    "PRIORITY",
    "MARK",
    "CREATED_BY_LAST_NAME",
    "RESPONSIBLE_LAST_NAME",
    "GROUP_ID",
    "TIME_ESTIMATE",
    "ALLOW_CHANGE_DEADLINE",
    "ALLOW_TIME_TRACKING",
    "MATCH_WORK_TIME",
    "FAVORITE",
    "SORTING",
    "IS_PINNED",
    "IS_PINNED_IN_GROUP",
]


_TASK_FLAGS = frozenset(
    {
        "ADD_IN_REPORT",
        "ALLOW_CHANGE_DEADLINE",
        "ALLOW_TIME_TRACKING",
        "MATCH_WORK_TIME",
        "MULTITASK",
        "REPLICATE",
        "TASK_CONTROL",
    }
)


_TASK_LIST_FILTER_FLAGS = frozenset(
    {
        "ADD_IN_REPORT",
        "ALLOW_CHANGE_DEADLINE",
        "ALLOW_TIME_TRACKING",
        "MATCH_WORK_TIME",
        "MULTITASK",
        "REPLICATE",
        "TASK_CONTROL",
    }
)


_TASK_HISTORY_LIST = Paging(rows="list", id="id", filter_id="id", select=None, keyset=False, walk="none")


_TASK_LIST = Paging(rows="tasks", id="id", among="")


_TASK_RESULT_LIST = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


class TaskService(RowService[R]):
    """Tasks: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html"""

    def of(self, entity: builtins.type[E], /) -> TaskService[E]:
        """Return the service with rows of another type, such as a subclass of `Task` with your user fields."""
        return TaskService(self._runner, entity)

    def add(self, fields: TaskFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a task and return it.

        Args:
            fields: Fields under their wire names, or an entity; `TITLE` and `RESPONSIBLE_ID` are needed.
                `TIME_ESTIMATE` is seconds, `UF_CRM_TASK` links CRM records (`["D_10"]`).

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`ERROR_CORE`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html
        """
        return self._call("tasks.task.add", {"fields": _fields(fields, _TASK_FLAGS)}, self._entity, key="task")

    def approve(self, task_id: int | Ref) -> Call[R]:
        """Accept the result of a task that awaits review, and return it.

        Args:
            task_id: Id of the task.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, `1048582`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html
        """
        return self._call("tasks.task.approve", {"taskId": task_id}, self._entity, key="task")

    def complete(self, task_id: int | Ref) -> Call[R]:
        """Finish a task, or hand it in for review where control is on, and return it.

        Args:
            task_id: Id of the task.

        Raises:
            APIError: The portal refused (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html
        """
        return self._call("tasks.task.complete", {"taskId": task_id}, self._entity, key="task")

    @builtins.property
    def counters(self) -> TaskCountersService[TaskCounters]:
        """Counters of tasks: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html"""
        return TaskCountersService(self._runner, TaskCounters)

    def defer(self, task_id: int | Ref) -> Call[R]:
        """Put a task off, and return it.

        Args:
            task_id: Id of the task.

        Raises:
            APIError: The portal refused (`0`, `1048582`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html
        """
        return self._call("tasks.task.defer", {"taskId": task_id}, self._entity, key="task")

    def delegate(self, task_id: int | Ref, user_id: int | Ref) -> Call[R]:
        """Hand a task over to another user, and return it.

        Args:
            task_id: Id of the task.
            user_id: Who is responsible from now on.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html
        """
        return self._call("tasks.task.delegate", {"taskId": task_id, "userId": user_id}, self._entity, key="task")

    def delete(self, task_id: int | Ref) -> Call[bool]:
        """Delete a task.

        Args:
            task_id: Id of the task.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, `1048582`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html
        """
        return self._call("tasks.task.delete", {"taskId": task_id}, bool, key="task")

    def disapprove(self, task_id: int | Ref) -> Call[R]:
        """Send a task that awaits review back to work, and return it.

        Args:
            task_id: Id of the task.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, `1048582`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html
        """
        return self._call("tasks.task.disapprove", {"taskId": task_id}, self._entity, key="task")

    @builtins.property
    def favorite(self) -> TaskFavoriteService:
        """Favourites: https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html"""
        return TaskFavoriteService(self._runner)

    @builtins.property
    def files(self) -> TaskFilesService:
        """Files of tasks: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html"""
        return TaskFilesService(self._runner)

    def get(self, task_id: int | Ref, *, select: Sequence[TaskKey | str] | None = None) -> Call[R]:
        """Return a task by its id.

        Args:
            task_id: Id of the task.
            select: Fields to return; user fields only come when they are named here.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html
        """
        wire = _given(taskId=task_id, select=_sequence("select", select))
        return self._call("tasks.task.get", wire, self._entity, read=True, key="task")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a task, each by its name.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html
        """
        return self._call("tasks.task.getFields", {}, dict[str, dict[str, Any]], read=True, key="fields")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[TaskKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the tasks with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html
        """
        return self._many(ids, self.list(select=select))

    def getaccess(self, task_id: int | Ref, *, users: Sequence[int] | None = None) -> Call[dict[str, dict[str, bool]]]:
        """Return which actions on a task are allowed, by user id and action.

        Args:
            task_id: Id of the task.
            users: Ids of the users to look at, the caller when None.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html
        """
        wire = _given(taskId=task_id, users=_sequence("users", users))
        return self._call("tasks.task.getaccess", wire, dict[str, dict[str, bool]], read=True, key="allowedActions")

    @builtins.property
    def history(self) -> TaskHistoryService[TaskHistory]:
        """Changes of a task: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html"""
        return TaskHistoryService(self._runner, TaskHistory)

    def list(
        self,
        *,
        order: Mapping[TaskOrder | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[TaskKey | str] | None = None,
        params: TaskListOptions | Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List tasks: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field, the operator before its name: `{"!STATUS": 5, ">=DEADLINE": "2026-01-01"}`.
            select: Fields to return; user fields only come when they are named here.
            params: What else each task brings, by flags.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html
        """
        wire = _given(
            order=order,
            filter=_conditions(filter, _TASK_LIST_FILTER_FLAGS),
            select=select,
            params=_mapping("params", params),
            start=start,
        )
        return self._list("tasks.task.list", wire, self._entity, _TASK_LIST)

    def mute(self, id: int | Ref) -> Call[R]:
        """Mute a task and return it.

        Args:
            id: Id of the task.

        Raises:
            APIError: The portal refused (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html
        """
        return self._call("tasks.task.mute", {"id": id}, self._entity, key="task")

    def pause(self, task_id: int | Ref) -> Call[R]:
        """Interrupt the work on a task, and return it.

        Args:
            task_id: Id of the task.

        Raises:
            APIError: The portal refused (`0`, `1048582`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html
        """
        return self._call("tasks.task.pause", {"taskId": task_id}, self._entity, key="task")

    def pin(self, id: int | Ref) -> Call[R]:
        """Pin a task and return it.

        Args:
            id: Id of the task.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-pin.html
        """
        return self._call("tasks.task.pin", {"id": id}, self._entity, key="task")

    def renew(self, task_id: int | Ref) -> Call[R]:
        """Take a finished task up again, and return it.

        Args:
            task_id: Id of the task.

        Raises:
            APIError: The portal refused (`0`, `1048582`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html
        """
        return self._call("tasks.task.renew", {"taskId": task_id}, self._entity, key="task")

    @builtins.property
    def result(self) -> TaskResultService[TaskResult]:
        """Results of a task:
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html
        """
        return TaskResultService(self._runner, TaskResult)

    def start(self, task_id: int | Ref) -> Call[R]:
        """Begin the work on a task, and return it.

        Args:
            task_id: Id of the task.

        Raises:
            APIError: The portal refused (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html
        """
        return self._call("tasks.task.start", {"taskId": task_id}, self._entity, key="task")

    def startwatch(self, task_id: int | Ref) -> Call[R]:
        """Make the caller an observer of a task, and return it.

        Args:
            task_id: Id of the task.

        Raises:
            APIError: The portal refused (`0`, `1048584`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html
        """
        return self._call("tasks.task.startwatch", {"taskId": task_id}, self._entity, key="task")

    def stopwatch(self, task_id: int | Ref) -> Call[R]:
        """Make the caller no longer an observer of a task, and return it.

        Args:
            task_id: Id of the task.

        Raises:
            APIError: The portal refused (`0`, `1048584`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html
        """
        return self._call("tasks.task.stopwatch", {"taskId": task_id}, self._entity, key="task")

    def unmute(self, id: int | Ref) -> Call[R]:
        """Unmute a task and return it.

        Args:
            id: Id of the task.

        Raises:
            APIError: The portal refused (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html
        """
        return self._call("tasks.task.unmute", {"id": id}, self._entity, key="task")

    def unpin(self, id: int | Ref) -> Call[R]:
        """Unpin a task and return it.

        Args:
            id: Id of the task.

        Raises:
            APIError: The portal refused (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unpin.html
        """
        return self._call("tasks.task.unpin", {"id": id}, self._entity, key="task")

    def update(self, task_id: int | Ref, fields: TaskFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a task and return it.

        Args:
            task_id: Id of the task.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, `ERROR_CORE`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html
        """
        wire = {"taskId": task_id, "fields": _fields(fields, _TASK_FLAGS)}
        return self._call("tasks.task.update", wire, self._entity, key="task")


class TaskResultService(RowService[R]):
    """Results of a task: https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html"""

    def of(self, entity: builtins.type[E], /) -> TaskResultService[E]:
        """Return the service with rows of another type, such as a subclass of `TaskResult` with your user fields."""
        return TaskResultService(self._runner, entity)

    def add_from_comment(self, comment_id: int | Ref) -> Call[R]:
        """Make a comment the result of a task.

        Args:
            comment_id: Id of the comment.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html
        """
        return self._call("tasks.task.result.addFromComment", {"commentId": comment_id}, self._entity)

    def delete_from_comment(self, comment_id: int | Ref) -> Call[None]:
        """Make a comment no longer the result of a task.

        Args:
            comment_id: Id of the comment.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html
        """
        return self._call("tasks.task.result.deleteFromComment", {"commentId": comment_id}, None)

    def list(self, task_id: int | Ref) -> ListCall[R]:
        """List results of a task: awaited for one page, iterated for all of them.

        Args:
            task_id: Id of the task.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html
        """
        return self._list("tasks.task.result.list", {"taskId": task_id}, self._entity, _TASK_RESULT_LIST)


class TaskHistoryService(RowService[R]):
    """Changes of a task: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html"""

    def of(self, entity: builtins.type[E], /) -> TaskHistoryService[E]:
        """Return the service with rows of another type, such as a subclass of `TaskHistory` with your user fields."""
        return TaskHistoryService(self._runner, entity)

    def list(
        self,
        task_id: int | Ref,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[TaskHistoryKey | str, str] | None = None,
    ) -> ListCall[R]:
        """List changes of a task: awaited for one page, iterated for all of them.

        Args:
            task_id: Id of the task.
            filter: Conditions by field.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html
        """
        wire = _given(taskId=task_id, filter=filter, order=order)
        return self._list("tasks.task.history.list", wire, self._entity, _TASK_HISTORY_LIST)


class TaskFilesService(Service):
    """Files of tasks: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html"""

    def attach(self, task_id: int | Ref, file_id: int | Ref) -> Call[TaskFilesAttachResult]:
        """Attach a file of the drive to a task.

        Args:
            task_id: Id of the task.
            file_id: Id of the file.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, `ERROR_CORE`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html
        """
        return self._call("tasks.task.files.attach", {"taskId": task_id, "fileId": file_id}, TaskFilesAttachResult)


class TaskFavoriteService(Service):
    """Favourites: https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html"""

    def add(self, task_id: int | Ref) -> Call[bool]:
        """Add a task to the favourites.

        Args:
            task_id: Id of the task.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, `1`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html
        """
        return self._call("tasks.task.favorite.add", {"taskId": task_id}, bool)

    def remove(self, task_id: int | Ref) -> Call[bool]:
        """Remove a task from the favourites.

        Args:
            task_id: Id of the task.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, `1`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html
        """
        return self._call("tasks.task.favorite.remove", {"taskId": task_id}, bool)


class TaskCountersService(RowService[R]):
    """Counters of tasks: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html"""

    def of(self, entity: builtins.type[E], /) -> TaskCountersService[E]:
        """Return the service with rows of another type, such as a subclass of `TaskCounters` with your user fields."""
        return TaskCountersService(self._runner, entity)

    def get(
        self,
        *,
        user_id: int | Ref | None = None,
        group_id: int | Ref | None = None,
        type: TaskCountersGetType | None = None,
    ) -> Call[R]:
        """Return the counters of tasks.

        Args:
            user_id: Id of the user.
            group_id: Id of the workgroup.
            type: Type of the task counter, one of `TaskCountersGetType`.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html
        """
        wire = _given(userId=user_id, groupId=group_id, type=type)
        return self._call("tasks.task.counters.get", wire, self._entity, read=True)
