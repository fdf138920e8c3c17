# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Comments on a task: the methods of `task.commentitem`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import positional as _positional

__all__ = [
    "CommentItem",
    "CommentItemAttachedObject",
    "CommentItemFields",
    "CommentItemGetManifestResult",
    "CommentItemGetManifestResultRestAvailableMethods",
    "CommentItemGetManifestResultRestAvailableMethodsAdd",
    "CommentItemGetManifestResultRestAvailableMethodsAddParam",
    "CommentItemGetManifestResultRestAvailableMethodsDelete",
    "CommentItemGetManifestResultRestAvailableMethodsDeleteParam",
    "CommentItemGetManifestResultRestAvailableMethodsGet",
    "CommentItemGetManifestResultRestAvailableMethodsGetList",
    "CommentItemGetManifestResultRestAvailableMethodsGetListParam",
    "CommentItemGetManifestResultRestAvailableMethodsGetManifest",
    "CommentItemGetManifestResultRestAvailableMethodsGetParam",
    "CommentItemGetManifestResultRestAvailableMethodsIsActionAllowed",
    "CommentItemGetManifestResultRestAvailableMethodsIsActionAllowedParam",
    "CommentItemGetManifestResultRestAvailableMethodsUpdate",
    "CommentItemGetManifestResultRestAvailableMethodsUpdateParam",
    "CommentItemGetlistOrder",
    "CommentItemService",
]


class CommentItem(Entity, kw_only=True, rename="upper"):
    """A record of `task.commentitem`, as its methods return it; what is not declared is in `extra`."""

    id: int
    post_message_html: str | None = None
    author_id: int | None = None
    author_name: str | None = None
    author_email: str | None = None
    post_date: dt.datetime | None = None
    post_message: str | None = None
    attached_objects: dict[str, CommentItemAttachedObject] | None = None
    uf_forum_message_doc: Any = None


class CommentItemAttachedObject(Entity, kw_only=True, rename="upper"):
    """What `ATTACHED_OBJECTS` of a `CommentItem` holds; what is not declared is in `extra`."""

    attachment_id: int | None = None
    name: str | None = None
    size: str | None = None
    file_id: int | None = None
    download_url: str | None = None
    view_url: str | None = None


class CommentItemGetManifestResult(Entity, kw_only=True):
    """What `task.commentitem.getmanifest` returns; what is not declared is in `extra`."""

    manifest_version: str | None = _field(default=None, name="Manifest version")
    warning: str | None = _field(default=None, name="Warning")
    rest_shortname_alias_to_class: str | None = _field(default=None, name="REST: shortname alias to class")
    rest_writable_commentitem_data_fields: builtins.list[Any] | None = _field(
        default=None, name="REST: writable commentitem data fields"
    )
    rest_readable_commentitem_data_fields: builtins.list[Any] | None = _field(
        default=None, name="REST: readable commentitem data fields"
    )
    rest_sortable_commentitem_data_fields: builtins.list[Any] | None = _field(
        default=None, name="REST: sortable commentitem data fields"
    )
    rest_filterable_commentitem_data_fields: builtins.list[Any] | None = _field(
        default=None, name="REST: filterable commentitem data fields"
    )
    rest_date_fields: builtins.list[Any] | None = _field(default=None, name="REST: date fields")
    rest_available_methods: CommentItemGetManifestResultRestAvailableMethods | None = _field(
        default=None, name="REST: available methods"
    )


class CommentItemGetManifestResultRestAvailableMethods(Entity, kw_only=True):
    """What `REST: available methods` of a `CommentItemGetManifestResult` holds; what is not declared is in `extra`."""

    getmanifest: CommentItemGetManifestResultRestAvailableMethodsGetManifest | None = None
    getlist: CommentItemGetManifestResultRestAvailableMethodsGetList | None = None
    get: CommentItemGetManifestResultRestAvailableMethodsGet | None = None
    add: CommentItemGetManifestResultRestAvailableMethodsAdd | None = None
    update: CommentItemGetManifestResultRestAvailableMethodsUpdate | None = None
    delete: CommentItemGetManifestResultRestAvailableMethodsDelete | None = None
    isactionallowed: CommentItemGetManifestResultRestAvailableMethodsIsActionAllowed | None = None


class CommentItemGetManifestResultRestAvailableMethodsAdd(Entity, kw_only=True, rename="camel"):
    """What `add` of a `CommentItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[CommentItemGetManifestResultRestAvailableMethodsAddParam] | None = None


class CommentItemGetManifestResultRestAvailableMethodsAddParam(Entity, kw_only=True, rename="camel"):
    """What `params` of a `CommentItemGetManifestResultRestAvailableMethodsAdd` holds; what is not declared is in `extra`."""

    description: str | None = None
    type: str | None = None
    allowed_keys: builtins.list[Any] | None = None


class CommentItemGetManifestResultRestAvailableMethodsDelete(Entity, kw_only=True, rename="camel"):
    """What `delete` of a `CommentItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[CommentItemGetManifestResultRestAvailableMethodsDeleteParam] | None = None


class CommentItemGetManifestResultRestAvailableMethodsDeleteParam(Entity, kw_only=True):
    """What `params` of a `CommentItemGetManifestResultRestAvailableMethodsDelete` holds; what is not declared is in
    `extra`.
    """

    description: str | None = None
    type: str | None = None


class CommentItemGetManifestResultRestAvailableMethodsGet(Entity, kw_only=True, rename="camel"):
    """What `get` of a `CommentItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    mandatory_params_count: int | None = None
    params: builtins.list[CommentItemGetManifestResultRestAvailableMethodsGetParam] | None = None
    allowed_keys_in_return_value: builtins.list[Any] | None = None


class CommentItemGetManifestResultRestAvailableMethodsGetList(Entity, kw_only=True, rename="camel"):
    """What `getlist` of a `CommentItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[CommentItemGetManifestResultRestAvailableMethodsGetListParam] | None = None
    allowed_keys_in_return_value: builtins.list[Any] | None = None
    collection_in_return_value: bool | None = None


class CommentItemGetManifestResultRestAvailableMethodsGetListParam(Entity, kw_only=True, rename="camel"):
    """What `params` of a `CommentItemGetManifestResultRestAvailableMethodsGetList` holds; what is not declared is in
    `extra`.
    """

    description: str | None = None
    type: str | None = None
    allowed_keys: builtins.list[Any] | None = None
    allowed_key_prefixes: builtins.list[Any] | None = None


class CommentItemGetManifestResultRestAvailableMethodsGetManifest(Entity, kw_only=True, rename="camel"):
    """What `getmanifest` of a `CommentItemGetManifestResultRestAvailableMethods` holds; what is not declared is in
    `extra`.
    """

    static_method: bool | None = None
    params: builtins.list[Any] | None = None


class CommentItemGetManifestResultRestAvailableMethodsGetParam(Entity, kw_only=True):
    """What `params` of a `CommentItemGetManifestResultRestAvailableMethodsGet` holds; what is not declared is in `extra`."""

    description: str | None = None
    type: str | None = None


class CommentItemGetManifestResultRestAvailableMethodsIsActionAllowed(Entity, kw_only=True, rename="camel"):
    """What `isactionallowed` of a `CommentItemGetManifestResultRestAvailableMethods` holds; what is not declared is in
    `extra`.
    """

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[CommentItemGetManifestResultRestAvailableMethodsIsActionAllowedParam] | None = None


class CommentItemGetManifestResultRestAvailableMethodsIsActionAllowedParam(Entity, kw_only=True):
    """What `params` of a `CommentItemGetManifestResultRestAvailableMethodsIsActionAllowed` holds; what is not declared is
    in `extra`.
    """

    description: str | None = None
    type: str | None = None


class CommentItemGetManifestResultRestAvailableMethodsUpdate(Entity, kw_only=True, rename="camel"):
    """What `update` of a `CommentItemGetManifestResultRestAvailableMethods` holds; what is not declared is in `extra`."""

    static_method: bool | None = None
    mandatory_params_count: int | None = None
    params: builtins.list[CommentItemGetManifestResultRestAvailableMethodsUpdateParam] | None = None


class CommentItemGetManifestResultRestAvailableMethodsUpdateParam(Entity, kw_only=True, rename="camel"):
    """What `params` of a `CommentItemGetManifestResultRestAvailableMethodsUpdate` holds; what is not declared is in
    `extra`.
    """

    description: str | None = None
    type: str | None = None
    allowed_keys: builtins.list[Any] | None = None


CommentItemFields = TypedDict(
    "CommentItemFields",
    {
        "POST_MESSAGE": str | None,
        "AUTHOR_ID": int | None,
        "POST_DATE": str | None,
        "UF_FORUM_MESSAGE_DOC": Sequence[Any] | None,
    },
    total=False,
)
"""The fields that a comment on a task takes."""


CommentItemGetlistOrder: TypeAlias = Literal["ID", "AUTHOR_ID", "AUTHOR_NAME", "AUTHOR_EMAIL", "POST_DATE"]


_COMMENT_ITEM_GETLIST = Paging(
    filter="FILTER", order="ORDER", select=None, start="", keyset=False, among="", walk="none", batched=False
)


class CommentItemService(RowService[R]):
    """Comments on a task: https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html"""

    def of(self, entity: builtins.type[E], /) -> CommentItemService[E]:
        """Return the service with rows of another type, such as a subclass of `CommentItem` with your user fields."""
        return CommentItemService(self._runner, entity)

    def add(self, taskid: int | Ref, fields: CommentItemFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a comment on a task and return its id.

        Development of this method has stopped in favour of `tasks.task.chat.message.send`.

        Args:
            taskid: Id of the task.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a comment on a task (`ERROR_CORE`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html
        """
        return self._call("task.commentitem.add", _positional(taskid, _fields(fields)), int)

    def delete(self, taskid: int | Ref, itemid: int | Ref) -> Call[bool]:
        """Delete a comment on a task.

        Development of this method has stopped in favour of `im.message.delete`.

        Args:
            taskid: Id of the task.
            itemid: Id of the item.

        Raises:
            APIError: There is no such comment, or the caller may not delete it (`ERROR_CORE`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html
        """
        return self._call("task.commentitem.delete", _positional(taskid, itemid), bool)

    def get(self, taskid: int | Ref, itemid: int | Ref) -> Call[R]:
        """Return a comment on a task.

        Development of this method has stopped in favour of `im.dialog.messages.get`.

        Args:
            taskid: Id of the task.
            itemid: Id of the item.

        Raises:
            APIError: There is no such comment, or the caller may not see it (`ERROR_CORE`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html
        """
        return self._call("task.commentitem.get", _positional(taskid, itemid), self._entity, read=True)

    def getlist(
        self,
        taskid: int | Ref,
        *,
        order: Mapping[CommentItemGetlistOrder | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List comments on a task: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `im.dialog.messages.get`.

        Args:
            taskid: Id of the task.
            order: `ASC` or `DESC` by field.
            filter: Conditions by field, the operator before its name.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html
        """
        wire = _positional(taskid, order, filter)
        return self._list("task.commentitem.getlist", wire, self._entity, _COMMENT_ITEM_GETLIST)

    def getmanifest(self) -> Call[CommentItemGetManifestResult]:
        """Return the description of the methods of this branch.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-manifest.html
        """
        return self._call("task.commentitem.getmanifest", {}, CommentItemGetManifestResult, read=True)

    def isactionallowed(self, taskid: int | Ref, itemid: int | Ref, actionid: Literal[1, 2, 3]) -> Call[Any]:
        """Say whether a comment on a task is action allowed.

        Args:
            taskid: Id of the task.
            itemid: Id of the item.
            actionid: Number of the action.

        Raises:
            APIError: There is no such comment, or the caller may not see it (`ERROR_CORE`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-is-action-allowed.html
        """
        return self._call("task.commentitem.isactionallowed", _positional(taskid, itemid, actionid), Any, read=True)

    def update(
        self,
        taskid: int | Ref,
        itemid: int | Ref,
        fields: CommentItemFields | Mapping[str, Any] | Entity,
    ) -> Call[bool]:
        """Change the given fields of a comment on a task.

        Development of this method has stopped in favour of `im.message.update`.

        Args:
            taskid: Id of the task.
            itemid: Id of the item.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such comment, the caller may not change it, or a value was refused (`ERROR_CORE`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html
        """
        return self._call("task.commentitem.update", _positional(taskid, itemid, _fields(fields)), bool)
