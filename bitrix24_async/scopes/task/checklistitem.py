# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Checklist items of a task: the methods of `task.checklistitem`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import positional as _positional

__all__ = [
    "ChecklistItem",
    "ChecklistItemAttachment",
    "ChecklistItemFields",
    "ChecklistItemGetManifestResult",
    "ChecklistItemGetManifestResultRestAvailableMethods",
    "ChecklistItemGetManifestResultRestAvailableMethodsAdd",
    "ChecklistItemGetManifestResultRestAvailableMethodsAddParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsComplete",
    "ChecklistItemGetManifestResultRestAvailableMethodsCompleteParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsDelete",
    "ChecklistItemGetManifestResultRestAvailableMethodsDeleteParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsGet",
    "ChecklistItemGetManifestResultRestAvailableMethodsGetList",
    "ChecklistItemGetManifestResultRestAvailableMethodsGetListParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsGetManifest",
    "ChecklistItemGetManifestResultRestAvailableMethodsGetParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsIsActionAllowed",
    "ChecklistItemGetManifestResultRestAvailableMethodsIsActionAllowedParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsMoveAfterItem",
    "ChecklistItemGetManifestResultRestAvailableMethodsMoveAfterItemParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsRenew",
    "ChecklistItemGetManifestResultRestAvailableMethodsRenewParam",
    "ChecklistItemGetManifestResultRestAvailableMethodsUpdate",
    "ChecklistItemGetManifestResultRestAvailableMethodsUpdateParam",
    "ChecklistItemGetlistOrder",
    "ChecklistItemMember",
    "ChecklistItemService",
]


class ChecklistItem(Entity, kw_only=True, rename="upper"):
    """A record of `task.checklistitem`, as its methods return it; what is not declared is in `extra`."""

    id: int
    task_id: int | None = None
    parent_id: int | None = None
    created_by: str | None = None
    title: str | None = None
    sort_index: str | None = None
    is_complete: bool | None = None
    is_important: bool | None = None
    toggled_by: str | None = None
    toggled_date: dt.datetime | None = None
    members: builtins.list[ChecklistItemMember] | None = None
    attachments: dict[str, ChecklistItemAttachment] | None = None


class ChecklistItemAttachment(Entity, kw_only=True, rename="upper"):
    """What `ATTACHMENTS` of a `ChecklistItem` holds; what is not declared is in `extra`."""

    attachment_id: int | None = None
    name: str | None = None
    size: str | None = None
    file_id: int | None = None
    download_url: str | None = None
    view_url: str | None = None


class ChecklistItemGetManifestResult(Entity, kw_only=True):
    """What `task.checklistitem.getmanifest` returns; what is not declared is in `extra`."""

    manifest_version: str | None = _field(default=None, name="Manifest version")
    warning: str | None = _field(default=None, name="Warning")
    rest_shortname_alias_to_class: str | None = _field(default=None, name="REST: shortname alias to class")
    rest_writable_checklistitem_data_fields: builtins.list[Any] | None = _field(
        default=None, name="REST: writable checklistitem data fields"
    )
    rest_readable_checklistitem_data_fields: builtins.list[Any] | None = _field(
        default=None, name="REST: readable checklistitem data fields"
    )
    rest_sortable_checklistitem_data_fields: builtins.list[Any] | None = _field(
        default=None, name="REST: sortable checklistitem data fields"
    )
    rest_date_fields: builtins.list[Any] | None = _field(default=None, name="REST: date fields")
    rest_available_methods: ChecklistItemGetManifestResultRestAvailableMethods | None = _field(
        default=None, name="REST: available methods"
    )


class ChecklistItemGetManifestResultRestAvailableMethods(Entity, kw_only=True):
    """What `REST: available methods` of a `ChecklistItemGetManifestResult` holds; what is not declared is in `extra`."""

    getmanifest: ChecklistItemGetManifestResultRestAvailableMethodsGetManifest | None = None
    get: ChecklistItemGetManifestResultRestAvailableMethodsGet | None = None
    getlist: ChecklistItemGetManifestResultRestAvailableMethodsGetList | None = None
    add: ChecklistItemGetManifestResultRestAvailableMethodsAdd | None = None
    update: ChecklistItemGetManifestResultRestAvailableMethodsUpdate | None = None
    delete: ChecklistItemGetManifestResultRestAvailableMethodsDelete | None = None
    complete: ChecklistItemGetManifestResultRestAvailableMethodsComplete | None = None
    renew: ChecklistItemGetManifestResultRestAvailableMethodsRenew | None = None
    moveafteritem: ChecklistItemGetManifestResultRestAvailableMethodsMoveAfterItem | None = None
    isactionallowed: ChecklistItemGetManifestResultRestAvailableMethodsIsActionAllowed | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsAdd(Entity, kw_only=True, rename="camel"):
    """What `add` of a `ChecklistItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[ChecklistItemGetManifestResultRestAvailableMethodsAddParam] | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsAddParam(Entity, kw_only=True, rename="camel"):
    """What `params` of a `ChecklistItemGetManifestResultRestAvailableMethodsAdd` holds; what is not declared is in
    `extra`.
    """

    description: str | None = None
    type: str | None = None
    allowed_keys: builtins.list[Any] | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsComplete(Entity, kw_only=True, rename="camel"):
    """What `complete` of a `ChecklistItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[ChecklistItemGetManifestResultRestAvailableMethodsCompleteParam] | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsCompleteParam(Entity, kw_only=True):
    """What `params` of a `ChecklistItemGetManifestResultRestAvailableMethodsComplete` holds; what is not declared is in
    `extra`.
    """

    description: str | None = None
    type: str | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsDelete(Entity, kw_only=True, rename="camel"):
    """What `delete` of a `ChecklistItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[ChecklistItemGetManifestResultRestAvailableMethodsDeleteParam] | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsDeleteParam(Entity, kw_only=True):
    """What `params` of a `ChecklistItemGetManifestResultRestAvailableMethodsDelete` holds; what is not declared is in
    `extra`.
    """

    description: str | None = None
    type: str | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsGet(Entity, kw_only=True, rename="camel"):
    """What `get` of a `ChecklistItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    mandatory_params_count: int | None = None
    params: builtins.list[ChecklistItemGetManifestResultRestAvailableMethodsGetParam] | None = None
    allowed_keys_in_return_value: builtins.list[Any] | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsGetList(Entity, kw_only=True, rename="camel"):
    """What `getlist` of a `ChecklistItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[ChecklistItemGetManifestResultRestAvailableMethodsGetListParam] | None = None
    allowed_keys_in_return_value: builtins.list[Any] | None = None
    collection_in_return_value: bool | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsGetListParam(Entity, kw_only=True, rename="camel"):
    """What `params` of a `ChecklistItemGetManifestResultRestAvailableMethodsGetList` holds; what is not declared is in
    `extra`.
    """

    description: str | None = None
    type: str | None = None
    allowed_keys: builtins.list[Any] | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsGetManifest(Entity, kw_only=True, rename="camel"):
    """What `getmanifest` of a `ChecklistItemGetManifestResultRestAvailableMethods` holds; what is not declared is in
    `extra`.
    """

    static_method: bool | None = None
    params: builtins.list[Any] | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsGetParam(Entity, kw_only=True):
    """What `params` of a `ChecklistItemGetManifestResultRestAvailableMethodsGet` holds; what is not declared is in
    `extra`.
    """

    description: str | None = None
    type: str | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsIsActionAllowed(Entity, kw_only=True, rename="camel"):
    """What `isactionallowed` of a `ChecklistItemGetManifestResultRestAvailableMethods` holds; what is not declared is in
    `extra`.
    """

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[ChecklistItemGetManifestResultRestAvailableMethodsIsActionAllowedParam] | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsIsActionAllowedParam(Entity, kw_only=True):
    """What `params` of a `ChecklistItemGetManifestResultRestAvailableMethodsIsActionAllowed` holds; what is not declared
    is in `extra`.
    """

    description: str | None = None
    type: str | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsMoveAfterItem(Entity, kw_only=True, rename="camel"):
    """What `moveafteritem` of a `ChecklistItemGetManifestResultRestAvailableMethods` holds; what is not declared is in
    `extra`.
    """

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[ChecklistItemGetManifestResultRestAvailableMethodsMoveAfterItemParam] | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsMoveAfterItemParam(Entity, kw_only=True):
    """What `params` of a `ChecklistItemGetManifestResultRestAvailableMethodsMoveAfterItem` holds; what is not declared is
    in `extra`.
    """

    description: str | None = None
    type: str | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsRenew(Entity, kw_only=True, rename="camel"):
    """What `renew` of a `ChecklistItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[ChecklistItemGetManifestResultRestAvailableMethodsRenewParam] | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsRenewParam(Entity, kw_only=True):
    """What `params` of a `ChecklistItemGetManifestResultRestAvailableMethodsRenew` holds; what is not declared is in
    `extra`.
    """

    description: str | None = None
    type: str | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsUpdate(Entity, kw_only=True, rename="camel"):
    """What `update` of a `ChecklistItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[ChecklistItemGetManifestResultRestAvailableMethodsUpdateParam] | None = None


class ChecklistItemGetManifestResultRestAvailableMethodsUpdateParam(Entity, kw_only=True, rename="camel"):
    """What `params` of a `ChecklistItemGetManifestResultRestAvailableMethodsUpdate` holds; what is not declared is in
    `extra`.
    """

    description: str | None = None
    type: str | None = None
    allowed_keys: builtins.list[Any] | None = None


class ChecklistItemMember(Entity, kw_only=True, rename="upper"):
    """What `MEMBERS` of a `ChecklistItem` holds; what is not declared is in `extra`."""

    id: int | None = None
    type: str | None = None
    name: str | None = None
    personal_photo: str | None = None
    personal_gender: str | None = None
    image: str | None = None
    is_collaber: bool | None = None


ChecklistItemFields = TypedDict(
    "ChecklistItemFields",
    {
        "TITLE": str | None,
        "SORT_INDEX": int | None,
        "IS_COMPLETE": bool | str | None,
        "IS_IMPORTANT": bool | str | None,
        "MEMBERS": Mapping[str, Any] | None,
        "PARENT_ID": int | None,
    },
    total=False,
)
"""The fields that a checklist item of a task takes."""


ChecklistItemGetlistOrder: TypeAlias = Literal[
    "ID",
    "PARENT_ID",
    "CREATED_BY",
    "TITLE",
    "SORT_INDEX",
    "IS_COMPLETE",
    "IS_IMPORTANT",
    "TOGGLED_BY",
    "TOGGLED_DATE",
]


_CHECKLIST_ITEM_FLAGS = frozenset({"IS_COMPLETE", "IS_IMPORTANT"})


_CHECKLIST_ITEM_GETLIST = Paging(order="ORDER", select=None, start="", keyset=False, walk="none", batched=False)


class ChecklistItemService(RowService[R]):
    """Checklist items of a task:
    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ChecklistItemService[E]:
        """Return the service with rows of another type, such as a subclass of `ChecklistItem` with your user fields."""
        return ChecklistItemService(self._runner, entity)

    def add(self, taskid: int | Ref, fields: ChecklistItemFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a checklist item of a task and return its id.

        Args:
            taskid: Id of the task.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a checklist item of a task (`ERROR_CORE`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html
        """
        return self._call("task.checklistitem.add", _positional(taskid, _fields(fields, _CHECKLIST_ITEM_FLAGS)), int)

    def complete(self, taskid: int | Ref, itemid: int | Ref) -> Call[bool]:
        """Complete a checklist item of a task.

        Args:
            taskid: Id of the task.
            itemid: Id of the item.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html
        """
        return self._call("task.checklistitem.complete", _positional(taskid, itemid), bool)

    def delete(self, taskid: int | Ref, itemid: int | Ref) -> Call[bool]:
        """Delete a checklist item of a task.

        Args:
            taskid: Id of the task.
            itemid: Id of the item.

        Raises:
            APIError: There is no such checklist item, or the caller may not delete it (`ERROR_CORE`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html
        """
        return self._call("task.checklistitem.delete", _positional(taskid, itemid), bool)

    def get(self, taskid: int | Ref, itemid: int | Ref) -> Call[R]:
        """Return a checklist item of a task.

        Args:
            taskid: Id of the task.
            itemid: Id of the item.

        Raises:
            APIError: There is no such checklist item, or the caller may not see it (`ERROR_CORE`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html
        """
        return self._call("task.checklistitem.get", _positional(taskid, itemid), self._entity, read=True)

    def getlist(
        self,
        taskid: int | Ref,
        *,
        order: Mapping[ChecklistItemGetlistOrder | str, str] | None = None,
    ) -> ListCall[R]:
        """List checklist items of a task: awaited for one page, iterated for all of them.

        Args:
            taskid: Id of the task.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html
        """
        wire = _positional(taskid, order)
        return self._list("task.checklistitem.getlist", wire, self._entity, _CHECKLIST_ITEM_GETLIST)

    def getmanifest(self) -> Call[ChecklistItemGetManifestResult]:
        """Return the description of the methods of this branch.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-manifest.html
        """
        return self._call("task.checklistitem.getmanifest", {}, ChecklistItemGetManifestResult, read=True)

    def isactionallowed(self, taskid: int | Ref, itemid: int | Ref, actionid: Literal[1, 2, 3, 4, 5]) -> Call[bool]:
        """Say whether a checklist item of a task is action allowed.

        Args:
            taskid: Id of the task.
            itemid: Id of the item.
            actionid: Number of the action.

        Raises:
            APIError: There is no such checklist item, or the caller may not see it (`ERROR_CORE`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed.html
        """
        return self._call("task.checklistitem.isactionallowed", _positional(taskid, itemid, actionid), bool, read=True)

    def moveafteritem(self, taskid: int | Ref, itemid: int | Ref, afteritemid: int | Ref) -> Call[None]:
        """Move a checklist item of a task behind another.

        Args:
            taskid: Id of the task.
            itemid: Id of the item.
            afteritemid: Id of the item that it is put behind.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-move-after-item.html
        """
        return self._call("task.checklistitem.moveafteritem", _positional(taskid, itemid, afteritemid), None)

    def renew(self, taskid: int | Ref, itemid: int | Ref) -> Call[bool]:
        """Renew a checklist item of a task.

        Args:
            taskid: Id of the task.
            itemid: Id of the item.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html
        """
        return self._call("task.checklistitem.renew", _positional(taskid, itemid), bool)

    def update(
        self,
        taskid: int | Ref,
        itemid: int | Ref,
        fields: ChecklistItemFields | Mapping[str, Any] | Entity,
    ) -> Call[None]:
        """Change the given fields of a checklist item of a task.

        Args:
            taskid: Id of the task.
            itemid: Id of the item.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such checklist item, the caller may not change it, or a value was refused
                (`ERROR_CORE`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html
        """
        wire = _positional(taskid, itemid, _fields(fields, _CHECKLIST_ITEM_FLAGS))
        return self._call("task.checklistitem.update", wire, None)
