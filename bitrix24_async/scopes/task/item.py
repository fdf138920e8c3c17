# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Items: the methods of `task.item`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import positional as _positional

__all__ = [
    "ItemKey",
    "ItemOrder",
    "ItemService",
    "ItemUserfield",
    "ItemUserfieldAddParams",
    "ItemUserfieldGetlistOrder",
    "ItemUserfieldGettypesRow",
    "ItemUserfieldKey",
    "ItemUserfieldService",
    "ItemUserfieldUpdateData",
]


class ItemUserfield(Entity, kw_only=True, rename="upper"):
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
    settings: dict[str, Any] | None = None
    label: Any = None


class ItemUserfieldGettypesRow(Entity, kw_only=True):
    """What `task.item.userfield.gettypes` returns; what is not declared is in `extra`."""

    id: str | None = _field(default=None, name="ID")
    title: str | None = None


class ItemUserfieldAddParams(TypedDict, total=False):
    """What `PARAMS` of `task.item.userfield.add` may hold."""

    USER_TYPE_ID: str | None
    FIELD_NAME: str | None
    XML_ID: str | None
    EDIT_FORM_LABEL: Mapping[str, Any] | None
    LABEL: str | None
    SORT: int | None
    MULTIPLE: bool | str | None
    MANDATORY: bool | str | None
    SETTINGS: Mapping[str, Any] | None


class ItemUserfieldUpdateData(TypedDict, total=False):
    """What `DATA` of `task.item.userfield.update` may hold."""

    XML_ID: str | None
    EDIT_FORM_LABEL: Mapping[str, Any] | None
    LABEL: str | None
    SORT: int | None
    MULTIPLE: bool | str | None
    MANDATORY: bool | str | None
    SETTINGS: Mapping[str, Any] | None


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


ItemUserfieldGetlistOrder: TypeAlias = Literal["ID", "USER_TYPE_ID", "SORT"]


ItemUserfieldKey: TypeAlias = Literal[
    "ID",
    "ENTITY_ID",
    "FIELD_NAME",
    "USER_TYPE_ID",
    "XML_ID",
    "SORT",
    "MULTIPLE",
    "MANDATORY",
    "SHOW_FILTER",
    "SHOW_IN_LIST",
    "EDIT_IN_LIST",
    "IS_SEARCHABLE",
    "EDIT_FORM_LABEL",
    "LIST_COLUMN_LABEL",
    "LIST_FILTER_LABEL",
    "ERROR_MESSAGE",
    "HELP_MESSAGE",
    "LIST",
    "SETTINGS",
    "LABEL",
]


R = TypeVar("R")
E = TypeVar("E")


_ITEM_USERFIELD_ADD_PARAMS_FLAGS = frozenset({"MANDATORY", "MULTIPLE"})


_ITEM_USERFIELD_UPDATE_DATA_FLAGS = frozenset({"MANDATORY", "MULTIPLE"})


_ITEM_USERFIELD_GETLIST = Paging(filter="FILTER", order="ORDER", select=None)


_ITEM_USERFIELD_GETTYPES = Paging(select=None, keyset=False)


class ItemService(Service):
    """Items: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html"""

    def add(self, *, taskdata: Sequence[Any] | None = None) -> Call[Any]:
        """Create an item.

        Development of this method has stopped in favour of `tasks.task.add`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html
        """
        return self._call("task.item.add", _positional(taskdata), Any)

    def addfile(self, *, task_id: Any = None, name: str | None = None, content: Any = None) -> Call[Any]:
        """Add a file to an item.

        Development of this method has stopped in favour of `tasks.task.files.attach`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html
        """
        return self._call("task.item.addfile", _positional(task_id, name, content), Any)

    def addtofavorite(self, *, auth: Any = None, task_id: Any = None, params: Any = None) -> Call[Any]:
        """Add an item to favorite.

        Development of this method has stopped in favour of `tasks.task.favorite.add`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html
        """
        return self._call("task.item.addtofavorite", _positional(auth, task_id, params), Any)

    def approve(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Approve an item.

        Development of this method has stopped in favour of `tasks.task.approve`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-approve.html
        """
        return self._call("task.item.approve", _positional(taskid), Any)

    def complete(self, *, taskid: Any = None) -> Call[Any]:
        """Complete an item.

        Development of this method has stopped in favour of `tasks.task.complete`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html
        """
        return self._call("task.item.complete", _positional(taskid), Any)

    def defer(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Defer an item.

        Development of this method has stopped in favour of `tasks.task.defer`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html
        """
        return self._call("task.item.defer", _positional(taskid), Any)

    def delegate(self, *, taskid: int | Ref | None = None, userid: int | Ref | None = None) -> Call[Any]:
        """Delegate an item.

        Development of this method has stopped in favour of `tasks.task.delegate`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html
        """
        return self._call("task.item.delegate", _positional(taskid, userid), Any)

    def delete(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Delete an item.

        Development of this method has stopped in favour of `tasks.task.delete`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete.html
        """
        return self._call("task.item.delete", _positional(taskid), Any)

    def deletefile(self, *, auth: Any = None, task_id: Any = None, attachment_id: Any = None) -> Call[Any]:
        """Delete the file of an item.

        Development of this method has stopped in favour of `tasks.task.update`.

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
        """Delete an item from favorite.

        Development of this method has stopped in favour of `tasks.task.favorite.remove`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html
        """
        return self._call("task.item.deletefromfavorite", _positional(auth, task_id, params), Any)

    def disapprove(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Disapprove an item.

        Development of this method has stopped in favour of `tasks.task.disapprove`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-disapprove.html
        """
        return self._call("task.item.disapprove", _positional(taskid), Any)

    def getallowedactions(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Return the allowed actions of an item.

        Development of this method has stopped in favour of `tasks.task.getAccess`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html
        """
        return self._call("task.item.getallowedactions", _positional(taskid), Any, read=True)

    def getallowedtaskactionsasstrings(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Return the allowed task actions as strings of an item.

        Development of this method has stopped in favour of `tasks.task.getAccess`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-task-actions-as-strings.html
        """
        return self._call("task.item.getallowedtaskactionsasstrings", _positional(taskid), Any, read=True)

    def getdata(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Return the data of an item.

        Development of this method has stopped in favour of `tasks.task.get`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html
        """
        return self._call("task.item.getdata", _positional(taskid), Any, read=True)

    def getdependson(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Return the depends on of an item.

        Development of this method has stopped in favour of `tasks.task.get`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html
        """
        return self._call("task.item.getdependson", _positional(taskid), Any, read=True)

    def getdescription(self, *, taskid: Any = None, format: Any = None) -> Call[Any]:
        """Return the description of an item.

        Development of this method has stopped in favour of `tasks.task.get`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html
        """
        return self._call("task.item.getdescription", _positional(taskid, format), Any, read=True)

    def getfiles(self, *, taskid: Any = None) -> Call[Any]:
        """Return the files of an item.

        Development of this method has stopped in favour of `tasks.task.get`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html
        """
        return self._call("task.item.getfiles", _positional(taskid), Any, read=True)

    def getmanifest(self) -> Call[Any]:
        """Return the manifest of an item.

        Development of this method has stopped in favour of `tasks.task.getFields`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-manifest.html
        """
        return self._call("task.item.getmanifest", {}, Any, read=True)

    def isactionallowed(self, *, taskid: int | Ref | None = None, actionid: Any = None) -> Call[Any]:
        """Say whether an action on an item is allowed.

        Development of this method has stopped in favour of `tasks.task.getAccess`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-is-action-allowed.html
        """
        return self._call("task.item.isactionallowed", _positional(taskid, actionid), Any, read=True)

    def list(
        self,
        *,
        order: Mapping[ItemOrder | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        params: Sequence[Any] | None = None,
        select: Sequence[ItemKey | str] | None = None,
    ) -> Call[Any]:
        """List items.

        Development of this method has stopped in favour of `tasks.task.list`.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field, the operator before its name.
            select: Fields to return.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-list.html
        """
        return self._call("task.item.list", _positional(order, filter, params, select), Any, read=True)

    def renew(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Renew an item.

        Development of this method has stopped in favour of `tasks.task.renew`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html
        """
        return self._call("task.item.renew", _positional(taskid), Any)

    def startexecution(self, *, taskid: int | Ref | None = None) -> Call[Any]:
        """Start the execution of an item.

        Development of this method has stopped in favour of `tasks.task.start`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html
        """
        return self._call("task.item.startexecution", _positional(taskid), Any)

    def update(self, *, taskid: int | Ref | None = None, taskdata: Any = None) -> Call[Any]:
        """Change the given fields of an item.

        Development of this method has stopped in favour of `tasks.task.update`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html
        """
        return self._call("task.item.update", _positional(taskid, taskdata), Any)

    @builtins.property
    def userfield(self) -> ItemUserfieldService[ItemUserfield]:
        """User fields: https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html"""
        return ItemUserfieldService(self._runner, ItemUserfield)


class ItemUserfieldService(RowService[R]):
    """User fields: https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html"""

    def of(self, entity: builtins.type[E], /) -> ItemUserfieldService[E]:
        """Return the service with rows of another type, such as a subclass of `ItemUserfield` with your user fields."""
        return ItemUserfieldService(self._runner, entity)

    def add(self, params: ItemUserfieldAddParams | Mapping[str, Any]) -> Call[int]:
        """Create a user field and return its id.

        Raises:
            APIError: The portal refused: `ERROR_CORE`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html
        """
        return self._call("task.item.userfield.add", {"PARAMS": _fields(params, _ITEM_USERFIELD_ADD_PARAMS_FLAGS)}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a user field.

        Raises:
            APIError: The portal refused: `ERROR_CORE`.
            NotFound: The portal refused: `ERROR_NOT_FOUND`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html
        """
        return self._call("task.item.userfield.delete", {"ID": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """List user fields.

        Raises:
            APIError: The portal refused: `ERROR_CORE`.
            NotFound: The portal refused: `ERROR_NOT_FOUND`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html
        """
        return self._call("task.item.userfield.get", {"ID": id}, self._entity, read=True)

    def getfields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a user field by its name.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-fields.html
        """
        return self._call("task.item.userfield.getfields", {}, dict[str, dict[str, Any]], read=True)

    def getlist(
        self,
        *,
        order: Mapping[ItemUserfieldGetlistOrder | str, str] | None = None,
        filter: Sequence[Mapping[str, Any]] | None = None,
    ) -> ListCall[R]:
        """List user fields: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html
        """
        wire = _given(ORDER=order, FILTER=filter)
        return self._list("task.item.userfield.getlist", wire, self._entity, _ITEM_USERFIELD_GETLIST)

    def gettypes(self) -> ListCall[ItemUserfieldGettypesRow]:
        """Return the gettypes of a user field: awaited for one page, iterated for all of them.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-types.html
        """
        return self._list("task.item.userfield.gettypes", {}, ItemUserfieldGettypesRow, _ITEM_USERFIELD_GETTYPES)

    def update(self, id: int | Ref, data: ItemUserfieldUpdateData | Mapping[str, Any]) -> Call[bool]:
        """Change the given fields of a user field.

        Raises:
            APIError: The portal refused: `ERROR_CORE`.
            NotFound: The portal refused: `ERROR_NOT_FOUND`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html
        """
        wire = {"ID": id, "DATA": _fields(data, _ITEM_USERFIELD_UPDATE_DATA_FLAGS)}
        return self._call("task.item.userfield.update", wire, bool)
