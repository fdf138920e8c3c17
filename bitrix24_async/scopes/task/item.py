# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Tasks: the methods of `task.item`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import options as _options
from bitrix24_async.scopes.service import positional as _positional
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "ItemKey",
    "ItemOrder",
    "ItemService",
    "ItemUserField",
    "ItemUserFieldAddParams",
    "ItemUserFieldGetTypesRow",
    "ItemUserFieldGetlistOrder",
    "ItemUserFieldService",
    "ItemUserFieldSettings",
    "ItemUserFieldUpdateData",
]


class ItemUserField(Entity, kw_only=True, rename="upper"):
    """A record of `task.item.userfield`, as its methods return it; what is not declared is in `extra`."""

    id: int
    entity_id: str | None = None
    field_name: str | None = None
    user_type_id: str | None = None
    xml_id: str | None = None
    sort: int | None = None
    multiple: bool | None = None
    mandatory: bool | None = None
    show_filter: str | None = None
    show_in_list: str | None = None
    edit_in_list: str | None = None
    is_searchable: str | None = None
    edit_form_label: Any = None
    list_column_label: Any = None
    list_filter_label: Any = None
    error_message: Any = None
    help_message: Any = None
    list: builtins.list[dict[str, Any]] | None = None
    settings: ItemUserFieldSettings | None = None
    label: Any = None


class ItemUserFieldGetTypesRow(Entity, kw_only=True):
    """What `task.item.userfield.gettypes` returns; what is not declared is in `extra`."""

    id: str | None = _field(default=None, name="ID")
    title: str | None = None


class ItemUserFieldSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `ItemUserField` holds; what is not declared is in `extra`."""

    size: int | None = None
    rows: int | None = None
    regexp: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    default_value: Any = None
    lead: str | None = None
    contact: str | None = None
    company: str | None = None
    deal: str | None = None
    iblock_id: int | None = None
    section_id: int | None = None
    uf_to_save_allow_edit: str | None = None
    precision: int | None = None
    min_value: int | None = None
    max_value: int | None = None
    use_second: str | None = None
    use_timezone: str | None = None
    display: str | None = None
    label: builtins.list[Any] | None = None
    label_checkbox: str | None = None


ItemUserFieldAddParams = TypedDict(
    "ItemUserFieldAddParams",
    {
        "USER_TYPE_ID": str | None,
        "FIELD_NAME": str | None,
        "XML_ID": str | None,
        "EDIT_FORM_LABEL": Mapping[str, Any] | None,
        "LABEL": str | None,
        "SORT": int | None,
        "MULTIPLE": bool | str | None,
        "MANDATORY": bool | str | None,
        "SETTINGS": Mapping[str, Any] | None,
    },
    total=False,
)
"""What `PARAMS` of `task.item.userfield.add` may hold."""


ItemUserFieldUpdateData = TypedDict(
    "ItemUserFieldUpdateData",
    {
        "XML_ID": str | None,
        "EDIT_FORM_LABEL": Mapping[str, Any] | None,
        "LABEL": str | None,
        "SORT": int | None,
        "MULTIPLE": bool | str | None,
        "MANDATORY": bool | str | None,
        "SETTINGS": Mapping[str, Any] | None,
    },
    total=False,
)
"""What `DATA` of `task.item.userfield.update` may hold."""


ItemKey: TypeAlias = Literal["TASKID", "TASKDATA"]


ItemOrder: TypeAlias = Literal[
    "TITLE",
    "DATE_START",
    "DEADLINE",
    "STATUS",
    "PRIORITY",
    "MARK",
    "CREATED_BY",
    "RESPONSIBLE_ID",
    "GROUP_ID",
]


ItemUserFieldGetlistOrder: TypeAlias = Literal["ID", "USER_TYPE_ID", "SORT"]


_ITEM_USER_FIELD_ADD_PARAMS_FLAGS = frozenset({"MANDATORY", "MULTIPLE"})


_ITEM_USER_FIELD_UPDATE_DATA_FLAGS = frozenset({"MANDATORY", "MULTIPLE"})


_ITEM_USER_FIELD_GETLIST = Paging(filter="FILTER", order="ORDER", select=None)


_ITEM_USER_FIELD_GETTYPES = Paging(select=None, keyset=False)


class ItemService(Service):
    """Tasks: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html"""

    def add(self, *, taskdata: Sequence[Any] | None = None) -> Call[Any]:
        """Create a task.

        Development of this method has stopped in favour of `tasks.task.add`.

        Args:
            taskdata: Fields of the task.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html
        """
        return self._call("task.item.add", _positional(_sequence("TASKDATA", taskdata)), Any)

    def addfile(self, *, task_id: Any = None, name: str | None = None, content: Any = None) -> Call[Any]:
        """Attach a file to a task.

        Development of this method has stopped in favour of `tasks.task.files.attach`.

        Args:
            task_id: Id of the task.
            name: Name of the task.
            content: The content.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html
        """
        return self._call("task.item.addfile", _positional(task_id, name, content), Any)

    def addtofavorite(self, *, auth: Any = None, task_id: Any = None, params: Any = None) -> Call[Any]:
        """Add a task to the favourites.

        Development of this method has stopped in favour of `tasks.task.favorite.add`.

        Args:
            auth: Whether an event brings the tokens of the user who caused it.
            task_id: Id of the task.
            params: Settings of the call, by name.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html
        """
        return self._call("task.item.addtofavorite", _positional(auth, task_id, params), Any)

    def approve(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Accept the result of a task that awaits review.

        Development of this method has stopped in favour of `tasks.task.approve`.

        Args:
            taskid: Id of the task.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-approve.html
        """
        return self._call("task.item.approve", _positional(taskid), Any)

    def complete(self, *, taskid: Any = None) -> Call[Any]:
        """Complete a task.

        Development of this method has stopped in favour of `tasks.task.complete`.

        Args:
            taskid: Id of the task.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html
        """
        return self._call("task.item.complete", _positional(taskid), Any)

    def defer(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Put a task off.

        Development of this method has stopped in favour of `tasks.task.defer`.

        Args:
            taskid: Id of the task.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html
        """
        return self._call("task.item.defer", _positional(taskid), Any)

    def delegate(self, *, taskid: int | Ref | None = None, userid: int | Ref | None = None) -> Call[Any]:
        """Hand a task over to another user.

        Development of this method has stopped in favour of `tasks.task.delegate`.

        Args:
            taskid: Id of the task.
            userid: Id of the user.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html
        """
        return self._call("task.item.delegate", _positional(taskid, userid), Any)

    def delete(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Delete a task.

        Development of this method has stopped in favour of `tasks.task.delete`.

        Args:
            taskid: Id of the task.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete.html
        """
        return self._call("task.item.delete", _positional(taskid), Any)

    def deletefile(self, *, auth: Any = None, task_id: Any = None, attachment_id: Any = None) -> Call[Any]:
        """Remove a file from a task.

        Development of this method has stopped in favour of `tasks.task.update`.

        Args:
            auth: Whether an event brings the tokens of the user who caused it.
            task_id: Id of the task.
            attachment_id: Id of the attachment.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-file.html
        """
        return self._call("task.item.deletefile", _positional(auth, task_id, attachment_id), Any)

    def deletefromfavorite(
        self,
        *,
        auth: Any = None,
        task_id: int | Ref | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Call[Any]:
        """Remove a task from the favourites.

        Development of this method has stopped in favour of `tasks.task.favorite.remove`.

        Args:
            auth: Whether an event brings the tokens of the user who caused it.
            task_id: Id of the task.
            params: Settings of the call, by name.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html
        """
        return self._call("task.item.deletefromfavorite", _positional(auth, task_id, _mapping("PARAMS", params)), Any)

    def disapprove(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Send a task that awaits review back to work.

        Development of this method has stopped in favour of `tasks.task.disapprove`.

        Args:
            taskid: Id of the task.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-disapprove.html
        """
        return self._call("task.item.disapprove", _positional(taskid), Any)

    def getallowedactions(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Return the numbers of the actions on a task that are allowed.

        Development of this method has stopped in favour of `tasks.task.getAccess`.

        Args:
            taskid: Id of the task.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html
        """
        return self._call("task.item.getallowedactions", _positional(taskid), Any, read=True)

    def getallowedtaskactionsasstrings(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Return which actions on a task are allowed, by their names.

        Development of this method has stopped in favour of `tasks.task.getAccess`.

        Args:
            taskid: Id of the task.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-task-actions-as-strings.html
        """
        return self._call("task.item.getallowedtaskactionsasstrings", _positional(taskid), Any, read=True)

    def getdata(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Return the data of a task.

        Development of this method has stopped in favour of `tasks.task.get`.

        Args:
            taskid: Id of the task.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html
        """
        return self._call("task.item.getdata", _positional(taskid), Any, read=True)

    def getdependson(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Return the ids of the tasks that a task depends on.

        Development of this method has stopped in favour of `tasks.task.get`.

        Args:
            taskid: Id of the task.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html
        """
        return self._call("task.item.getdependson", _positional(taskid), Any, read=True)

    def getdescription(self, *, taskid: Any = None, format: Any = None) -> Call[Any]:
        """Return the description of a task.

        Development of this method has stopped in favour of `tasks.task.get`.

        Args:
            taskid: Id of the task.
            format: The format.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html
        """
        return self._call("task.item.getdescription", _positional(taskid, format), Any, read=True)

    def getfiles(self, *, taskid: Any = None) -> Call[Any]:
        """Return the files of a task.

        Development of this method has stopped in favour of `tasks.task.get`.

        Args:
            taskid: Id of the task.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html
        """
        return self._call("task.item.getfiles", _positional(taskid), Any, read=True)

    def getmanifest(self) -> Call[Any]:
        """Return the description of the methods of this branch.

        Development of this method has stopped in favour of `tasks.task.getFields`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-manifest.html
        """
        return self._call("task.item.getmanifest", {}, Any, read=True)

    def isactionallowed(self, *, taskid: int | Ref | None = None, actionid: Any = None) -> Call[Any]:
        """Say whether a task is action allowed.

        Development of this method has stopped in favour of `tasks.task.getAccess`.

        Args:
            taskid: Id of the task.
            actionid: Number of the action.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-is-action-allowed.html
        """
        return self._call("task.item.isactionallowed", _positional(taskid, actionid), Any, read=True)

    def list(
        self,
        *,
        order: Mapping[ItemOrder | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        params: Mapping[str, Any] | None = None,
        select: Sequence[ItemKey | str] | None = None,
    ) -> Call[Any]:
        """List tasks.

        Development of this method has stopped in favour of `tasks.task.list`.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field, the operator before its name.
            params: Settings of the call, by name.
            select: Fields to return.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-list.html
        """
        wire = _positional(
            _mapping("ORDER", order),
            _mapping("FILTER", filter),
            _mapping("PARAMS", params),
            _sequence("SELECT", select),
        )
        return self._call("task.item.list", wire, Any, read=True)

    def renew(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Renew a task.

        Development of this method has stopped in favour of `tasks.task.renew`.

        Args:
            taskid: Id of the task.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html
        """
        return self._call("task.item.renew", _positional(taskid), Any)

    def startexecution(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Begin the work on a task.

        Development of this method has stopped in favour of `tasks.task.start`.

        Args:
            taskid: Id of the task.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html
        """
        return self._call("task.item.startexecution", _positional(taskid), Any)

    def update(self, *, taskid: int | Ref | None = None, taskdata: Any = None) -> Call[Any]:
        """Change the given fields of a task.

        Development of this method has stopped in favour of `tasks.task.update`.

        Args:
            taskid: Id of the task.
            taskdata: Fields of the task.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html
        """
        return self._call("task.item.update", _positional(taskid, taskdata), Any)

    @builtins.property
    def userfield(self) -> ItemUserFieldService[ItemUserField]:
        """User fields of tasks: https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html"""
        return ItemUserFieldService(self._runner, ItemUserField)


class ItemUserFieldService(RowService[R]):
    """User fields of tasks: https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html"""

    def of(self, entity: builtins.type[E], /) -> ItemUserFieldService[E]:
        """Return the service with rows of another type, such as a subclass of `ItemUserField` with your user fields."""
        return ItemUserFieldService(self._runner, entity)

    def add(self, params: ItemUserFieldAddParams | Mapping[str, Any]) -> Call[int]:
        """Create a user field of tasks and return its id.

        Args:
            params: Settings of the call, by name, with the keys of `ItemUserFieldAddParams`.

        Raises:
            APIError: A value was refused, or the caller may not create a user field of tasks (`ERROR_CORE`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html
        """
        wire = {"PARAMS": _options("PARAMS", params, _ITEM_USER_FIELD_ADD_PARAMS_FLAGS)}
        return self._call("task.item.userfield.add", wire, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a user field of tasks.

        Args:
            id: Id of the user field.

        Raises:
            APIError: There is no such user field, or the caller may not delete it (`ERROR_CORE`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html
        """
        return self._call("task.item.userfield.delete", {"ID": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """List user fields of tasks.

        Args:
            id: Id of the user field.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html
        """
        return self._call("task.item.userfield.get", {"ID": id}, self._entity, read=True)

    def getfields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a user field of tasks, each by its name.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-fields.html
        """
        return self._call("task.item.userfield.getfields", {}, dict[str, dict[str, Any]], read=True)

    def getlist(
        self,
        *,
        order: Mapping[ItemUserFieldGetlistOrder | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List user fields of tasks: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html
        """
        wire = _given(ORDER=order, FILTER=filter)
        return self._list("task.item.userfield.getlist", wire, self._entity, _ITEM_USER_FIELD_GETLIST)

    def gettypes(self) -> ListCall[ItemUserFieldGetTypesRow]:
        """List the types of user fields: awaited for one page, iterated for all of them.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-types.html
        """
        return self._list("task.item.userfield.gettypes", {}, ItemUserFieldGetTypesRow, _ITEM_USER_FIELD_GETTYPES)

    def update(self, id: int | Ref, data: ItemUserFieldUpdateData | Mapping[str, Any]) -> Call[bool]:
        """Change the given fields of a user field of tasks.

        Args:
            id: Id of the user field.
            data: Data of the user field, with the keys of `ItemUserFieldUpdateData`.

        Raises:
            APIError: There is no such user field, the caller may not change it, or a value was refused (`ERROR_CORE`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html
        """
        wire = {"ID": id, "DATA": _options("DATA", data, _ITEM_USER_FIELD_UPDATE_DATA_FLAGS)}
        return self._call("task.item.userfield.update", wire, bool)
