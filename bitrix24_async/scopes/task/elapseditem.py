# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Entries of time spent on a task: the methods of `task.elapseditem`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import positional as _positional

__all__ = [
    "ElapsedItem",
    "ElapsedItemAddArfields",
    "ElapsedItemGetManifestResult",
    "ElapsedItemGetManifestResultRestAvailableMethods",
    "ElapsedItemGetManifestResultRestAvailableMethodsAdd",
    "ElapsedItemGetManifestResultRestAvailableMethodsAddParam",
    "ElapsedItemGetManifestResultRestAvailableMethodsDelete",
    "ElapsedItemGetManifestResultRestAvailableMethodsDeleteParam",
    "ElapsedItemGetManifestResultRestAvailableMethodsGet",
    "ElapsedItemGetManifestResultRestAvailableMethodsGetList",
    "ElapsedItemGetManifestResultRestAvailableMethodsGetListParam",
    "ElapsedItemGetManifestResultRestAvailableMethodsGetManifest",
    "ElapsedItemGetManifestResultRestAvailableMethodsGetParam",
    "ElapsedItemGetManifestResultRestAvailableMethodsIsActionAllowed",
    "ElapsedItemGetManifestResultRestAvailableMethodsIsActionAllowedParam",
    "ElapsedItemGetManifestResultRestAvailableMethodsUpdate",
    "ElapsedItemGetManifestResultRestAvailableMethodsUpdateParam",
    "ElapsedItemKey",
    "ElapsedItemService",
    "ElapsedItemUpdateArfields",
]


class ElapsedItem(Entity, kw_only=True, rename="upper"):
    """A record of `task.elapseditem`, as its methods return it; what is not declared is in `extra`."""

    id: int
    seconds: int | None = None
    comment_text: str | None = None
    user_id: int | None = None
    task_id: int | None = None
    minutes: str | None = None
    source: str | None = None
    created_date: dt.datetime | None = None
    date_start: dt.datetime | None = None
    date_stop: dt.datetime | None = None


class ElapsedItemGetManifestResult(Entity, kw_only=True):
    """What `task.elapseditem.getmanifest` returns; what is not declared is in `extra`."""

    manifest_version: str | None = _field(default=None, name="Manifest version")
    manifest_change_date: str | None = _field(default=None, name="Manifest change date")
    warning: str | None = _field(default=None, name="Warning")
    rest_shortname_alias_to_class: str | None = _field(default=None, name="REST: shortname alias to class")
    rest_writable_elapseditem_data_fields: builtins.list[Any] | None = _field(
        default=None, name="REST: writable elapseditem data fields"
    )
    rest_readable_elapseditem_data_fields: builtins.list[Any] | None = _field(
        default=None, name="REST: readable elapseditem data fields"
    )
    rest_sortable_elapseditem_data_fields: builtins.list[Any] | None = _field(
        default=None, name="REST: sortable elapseditem data fields"
    )
    rest_filterable_elapseditem_data_fields: builtins.list[Any] | None = _field(
        default=None, name="REST: filterable elapseditem data fields"
    )
    rest_date_fields: builtins.list[Any] | None = _field(default=None, name="REST: date fields")
    rest_available_methods: ElapsedItemGetManifestResultRestAvailableMethods | None = _field(
        default=None, name="REST: available methods"
    )


class ElapsedItemGetManifestResultRestAvailableMethods(Entity, kw_only=True):
    """What `REST: available methods` of a `ElapsedItemGetManifestResult` holds; what is not declared is in `extra`."""

    getmanifest: ElapsedItemGetManifestResultRestAvailableMethodsGetManifest | None = None
    getlist: ElapsedItemGetManifestResultRestAvailableMethodsGetList | None = None
    get: ElapsedItemGetManifestResultRestAvailableMethodsGet | None = None
    add: ElapsedItemGetManifestResultRestAvailableMethodsAdd | None = None
    update: ElapsedItemGetManifestResultRestAvailableMethodsUpdate | None = None
    delete: ElapsedItemGetManifestResultRestAvailableMethodsDelete | None = None
    isactionallowed: ElapsedItemGetManifestResultRestAvailableMethodsIsActionAllowed | None = None


class ElapsedItemGetManifestResultRestAvailableMethodsAdd(Entity, kw_only=True, rename="camel"):
    """What `add` of a `ElapsedItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[ElapsedItemGetManifestResultRestAvailableMethodsAddParam] | None = None


class ElapsedItemGetManifestResultRestAvailableMethodsAddParam(Entity, kw_only=True, rename="camel"):
    """What `params` of a `ElapsedItemGetManifestResultRestAvailableMethodsAdd` holds; what is not declared is in `extra`."""

    description: str | None = None
    type: str | None = None
    allowed_keys: builtins.list[Any] | None = None


class ElapsedItemGetManifestResultRestAvailableMethodsDelete(Entity, kw_only=True, rename="camel"):
    """What `delete` of a `ElapsedItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[ElapsedItemGetManifestResultRestAvailableMethodsDeleteParam] | None = None


class ElapsedItemGetManifestResultRestAvailableMethodsDeleteParam(Entity, kw_only=True):
    """What `params` of a `ElapsedItemGetManifestResultRestAvailableMethodsDelete` holds; what is not declared is in
    `extra`.
    """

    description: str | None = None
    type: str | None = None


class ElapsedItemGetManifestResultRestAvailableMethodsGet(Entity, kw_only=True, rename="camel"):
    """What `get` of a `ElapsedItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    mandatory_params_count: int | None = None
    params: builtins.list[ElapsedItemGetManifestResultRestAvailableMethodsGetParam] | None = None
    allowed_keys_in_return_value: builtins.list[Any] | None = None


class ElapsedItemGetManifestResultRestAvailableMethodsGetList(Entity, kw_only=True, rename="camel"):
    """What `getlist` of a `ElapsedItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    static_method: bool | None = None
    params: builtins.list[ElapsedItemGetManifestResultRestAvailableMethodsGetListParam] | None = None
    allowed_keys_in_return_value: builtins.list[Any] | None = None
    allowed_aggregations: builtins.list[Any] | None = None
    collection_in_return_value: bool | None = None


class ElapsedItemGetManifestResultRestAvailableMethodsGetListParam(Entity, kw_only=True, rename="camel"):
    """What `params` of a `ElapsedItemGetManifestResultRestAvailableMethodsGetList` holds; what is not declared is in
    `extra`.
    """

    description: str | None = None
    type: str | None = None
    allowed_keys: builtins.list[Any] | None = None
    allowed_key_prefixes: builtins.list[Any] | None = None
    allowed_values: builtins.list[Any] | None = None
    allowed_aggregations: builtins.list[Any] | None = None
    allowed_values_in_aggregation: builtins.list[Any] | None = None


class ElapsedItemGetManifestResultRestAvailableMethodsGetManifest(Entity, kw_only=True, rename="camel"):
    """What `getmanifest` of a `ElapsedItemGetManifestResultRestAvailableMethods` holds; what is not declared is in
    `extra`.
    """

    static_method: bool | None = None
    params: builtins.list[Any] | None = None


class ElapsedItemGetManifestResultRestAvailableMethodsGetParam(Entity, kw_only=True):
    """What `params` of a `ElapsedItemGetManifestResultRestAvailableMethodsGet` holds; what is not declared is in `extra`."""

    description: str | None = None
    type: str | None = None


class ElapsedItemGetManifestResultRestAvailableMethodsIsActionAllowed(Entity, kw_only=True, rename="camel"):
    """What `isactionallowed` of a `ElapsedItemGetManifestResultRestAvailableMethods` holds; what is not declared is in
    `extra`.
    """

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[ElapsedItemGetManifestResultRestAvailableMethodsIsActionAllowedParam] | None = None


class ElapsedItemGetManifestResultRestAvailableMethodsIsActionAllowedParam(Entity, kw_only=True):
    """What `params` of a `ElapsedItemGetManifestResultRestAvailableMethodsIsActionAllowed` holds; what is not declared is
    in `extra`.
    """

    description: str | None = None
    type: str | None = None


class ElapsedItemGetManifestResultRestAvailableMethodsUpdate(Entity, kw_only=True, rename="camel"):
    """What `update` of a `ElapsedItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[ElapsedItemGetManifestResultRestAvailableMethodsUpdateParam] | None = None


class ElapsedItemGetManifestResultRestAvailableMethodsUpdateParam(Entity, kw_only=True, rename="camel"):
    """What `params` of a `ElapsedItemGetManifestResultRestAvailableMethodsUpdate` holds; what is not declared is in
    `extra`.
    """

    description: str | None = None
    type: str | None = None
    allowed_keys: builtins.list[Any] | None = None


ElapsedItemAddArfields = TypedDict(
    "ElapsedItemAddArfields",
    {
        "SECONDS": int | None,
        "COMMENT_TEXT": str | None,
        "USER_ID": int | None,
    },
    total=False,
)
"""What `ARFIELDS` of `task.elapseditem.add` may hold."""


ElapsedItemUpdateArfields = TypedDict(
    "ElapsedItemUpdateArfields",
    {
        "SECONDS": int | None,
        "COMMENT_TEXT": str | None,
        "USER_ID": int | None,
    },
    total=False,
)
"""What `ARFIELDS` of `task.elapseditem.update` may hold."""


ElapsedItemKey: TypeAlias = Literal[
    "SECONDS",
    "COMMENT_TEXT",
    "USER_ID",
    "ID",
    "TASK_ID",
    "MINUTES",
    "SOURCE",
    "CREATED_DATE",
    "DATE_START",
    "DATE_STOP",
]


_ELAPSED_ITEM_GET = Paging(select=None, start="", keyset=False, walk="none", batched=False)


_ELAPSED_ITEM_GETLIST = Paging(
    filter="FILTER",
    order="ORDER",
    select="SELECT",
    start="4.NAV_PARAMS.iNumPage",
    keyset=False,
    walk="page",
    limit="4.NAV_PARAMS.nPageSize",
    clamped=True,
    batched=False,
)


class ElapsedItemService(RowService[R]):
    """Entries of time spent on a task:
    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ElapsedItemService[E]:
        """Return the service with rows of another type, such as a subclass of `ElapsedItem` with your user fields."""
        return ElapsedItemService(self._runner, entity)

    def add(self, taskid: int | Ref, arfields: ElapsedItemAddArfields | Mapping[str, Any]) -> Call[int]:
        """Create an entry of time spent on a task and return its id.

        Args:
            taskid: Id of the task.
            arfields: Arfields, with the keys of `ElapsedItemAddArfields`.

        Raises:
            APIError: A value was refused, or the caller may not create an entry of time spent on a task (`0x000001`,
                `0x100002`, `0x000004`, `0x000040`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
        """
        return self._call("task.elapseditem.add", _positional(taskid, _mapping("ARFIELDS", arfields)), int)

    def delete(self, taskid: int | Ref, itemid: int | Ref) -> Call[None]:
        """Delete an entry of time spent on a task.

        Args:
            taskid: Id of the task.
            itemid: Id of the item.

        Raises:
            APIError: There is no such entry, or the caller may not delete it (`0x000001`, `0x100002`, `0x000004`,
                `0x000040`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html
        """
        return self._call("task.elapseditem.delete", _positional(taskid, itemid), None)

    def get(self, taskid: int | Ref, itemid: int | Ref) -> ListCall[R]:
        """List entries of time spent on a task: awaited for one page, iterated for all of them.

        Args:
            taskid: Id of the task.
            itemid: Id of the item.

        Raises:
            APIError: The portal refused (`0x000001`, `0x100002`, `0x000004`, `0x000040`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html
        """
        return self._list("task.elapseditem.get", _positional(taskid, itemid), self._entity, _ELAPSED_ITEM_GET)

    def getlist(
        self,
        *,
        taskid: int | Ref | None = None,
        order: Mapping[ElapsedItemKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[ElapsedItemKey | str] | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List entries of time spent on a task: awaited for one page, iterated for all of them.

        Args:
            taskid: Id of the task.
            order: `ASC` or `DESC` by field.
            filter: Conditions by field.
            select: Fields to return.
            params: Settings of the call, by name.

        Raises:
            APIError: The portal refused (`0x100002`, `0x000004`, `0x000040`, `0x000100`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html
        """
        wire = _positional(taskid, order, filter, select, _mapping("PARAMS", params))
        return self._list("task.elapseditem.getlist", wire, self._entity, _ELAPSED_ITEM_GETLIST)

    def getmanifest(self) -> Call[ElapsedItemGetManifestResult]:
        """Return the description of the methods of this branch.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html
        """
        return self._call("task.elapseditem.getmanifest", {}, ElapsedItemGetManifestResult, read=True)

    def is_action_allowed(self, taskid: int | Ref, itemid: int | Ref, actionid: int | Ref) -> Call[bool]:
        """Say whether an entry of time spent on a task is action allowed.

        Args:
            taskid: Id of the task.
            itemid: Id of the item.
            actionid: Number of the action.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html
        """
        return self._call("task.elapseditem.isActionAllowed", _positional(taskid, itemid, actionid), bool, read=True)

    def update(
        self,
        taskid: int | Ref,
        itemid: int | Ref,
        arfields: ElapsedItemUpdateArfields | Mapping[str, Any],
    ) -> Call[None]:
        """Change the given fields of an entry of time spent on a task.

        Args:
            taskid: Id of the task.
            itemid: Id of the item.
            arfields: Arfields, with the keys of `ElapsedItemUpdateArfields`.

        Raises:
            APIError: There is no such entry, the caller may not change it, or a value was refused (`0x000001`,
                `0x100002`, `0x000004`, `0x000040`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html
        """
        return self._call("task.elapseditem.update", _positional(taskid, itemid, _mapping("ARFIELDS", arfields)), None)
