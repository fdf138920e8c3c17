# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Workflow tasks: the methods of `bizproc.task`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["Task", "TaskKey", "TaskParameters", "TaskParametersField", "TaskParametersFieldOptions", "TaskService"]


class Task(Entity, kw_only=True, rename="upper"):
    """A record of `bizproc.task`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    workflow_id: str | None = None
    document_name: str | None = None
    description: str | None = None
    name: str | None = None
    modified: dt.datetime | None = None
    workflow_started: dt.datetime | None = None
    workflow_started_by: int | None = None
    overdue_date: dt.datetime | None = None
    workflow_template_id: int | None = None
    workflow_template_name: str | None = None
    workflow_state: str | None = None
    status: int | None = None
    user_id: int | None = None
    user_status: int | None = None
    module_id: str | None = None
    entity: str | None = None
    document_id: int | None = None
    activity: str | None = None
    activity_name: str | None = None
    parameters: TaskParameters | None = None
    document_url: str | None = None


class TaskParameters(Entity, kw_only=True):
    """What `PARAMETERS` of a `Task` holds; what is not declared is in `extra`."""

    comment_label: str | None = _field(default=None, name="CommentLabel")
    comment_required: str | None = _field(default=None, name="CommentRequired")
    show_comment: bool | None = _field(default=None, name="ShowComment")
    status_ok_label: str | None = _field(default=None, name="StatusOkLabel")
    status_yes_label: str | None = _field(default=None, name="StatusYesLabel")
    status_no_label: str | None = _field(default=None, name="StatusNoLabel")
    fields: builtins.list[TaskParametersField] | None = _field(default=None, name="Fields")


class TaskParametersField(Entity, kw_only=True):
    """What `Fields` of a `TaskParameters` holds; what is not declared is in `extra`."""

    id: str | None = _field(default=None, name="Id")
    type: str | None = _field(default=None, name="Type")
    name: Any = _field(default=None, name="Name")
    description: Any = _field(default=None, name="Description")
    multiple: bool | None = _field(default=None, name="Multiple")
    required: bool | None = _field(default=None, name="Required")
    options: TaskParametersFieldOptions | None = _field(default=None, name="Options")
    settings: Any = _field(default=None, name="Settings")
    default: Any = _field(default=None, name="Default")


class TaskParametersFieldOptions(Entity, kw_only=True, rename="upper"):
    """What `Options` of a `TaskParametersField` holds; what is not declared is in `extra`."""

    lead: str | None = None
    contact: str | None = None
    company: str | None = None
    deal: str | None = None
    smart_invoice: str | None = None
    dynamic_136: str | None = None
    dynamic_1038: str | None = None


TaskKey: TypeAlias = Literal[
    "ID",
    "WORKFLOW_ID",
    "DOCUMENT_NAME",
    "DESCRIPTION",
    "NAME",
    "MODIFIED",
    "WORKFLOW_STARTED",
    "WORKFLOW_STARTED_BY",
    "OVERDUE_DATE",
    "WORKFLOW_TEMPLATE_ID",
    "WORKFLOW_TEMPLATE_NAME",
    "WORKFLOW_STATE",
    "STATUS",
    "USER_ID",
    "USER_STATUS",
    "MODULE_ID",
    "ENTITY",
    "DOCUMENT_ID",
    "ACTIVITY",
    "ACTIVITY_NAME",
    "PARAMETERS",
    "DOCUMENT_URL",
]


_TASK_LIST = Paging(filter="FILTER", order="ORDER", select="SELECT", start="START", among="")


class TaskService(RowService[R]):
    """Workflow tasks: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html"""

    def of(self, entity: builtins.type[E], /) -> TaskService[E]:
        """Return the service with rows of another type, such as a subclass of `Task` with your user fields."""
        return TaskService(self._runner, entity)

    def complete(
        self,
        task_id: int | Ref,
        status: int | str,
        *,
        comment: str | None = None,
        fields: Mapping[str, Any] | Entity | None = None,
    ) -> Call[bool]:
        """Complete a workflow task.

        Args:
            task_id: Id of the task.
            status: Status of the workflow task.
            comment: Comment of the workflow task.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`ERROR_TASK_VALIDATION`); what an argument names does not exist
                (`ERROR_TASK_NOT_FOUND`); the portal refused for another reason (`ERROR_TASK_COMPLETED`,
                `ERROR_TASK_TYPE`, `ERROR_TASK_EXECUTION`).

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html
        """
        wire = _given(
            TASK_ID=task_id,
            STATUS=status,
            COMMENT=comment,
            FIELDS=None if fields is None else _fields(fields),
        )
        return self._call("bizproc.task.complete", wire, bool)

    def delegate(self, task_ids: Sequence[Any], from_user_id: int | Ref, to_user_id: int | Ref) -> Call[bool]:
        """Hand a workflow task over to another user.

        Args:
            task_ids: Ids of the tasks.
            from_user_id: Id of the user who writes.
            to_user_id: Id of the user who reads.

        Raises:
            APIError: An argument is wrong (`ERROR_TASK_VALIDATION`, `ERROR_INVALID_USER_ID`); the caller may not do it
                (`ERROR_DELEGATION_NOT_ALLOWED`).

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-delegate.html
        """
        wire = {"TASK_IDS": _sequence("TASK_IDS", task_ids), "FROM_USER_ID": from_user_id, "TO_USER_ID": to_user_id}
        return self._call("bizproc.task.delegate", wire, bool)

    def list(
        self,
        *,
        select: Sequence[TaskKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[TaskKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List workflow tasks: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: An argument is wrong (`ERROR_SELECT_VALIDATION_FAILURE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-list.html
        """
        wire = _given(SELECT=select, FILTER=filter, ORDER=order, START=start)
        return self._list("bizproc.task.list", wire, self._entity, _TASK_LIST)
