# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Dialogs: the methods of `im.dialog`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Dialog",
    "DialogEntityLink",
    "DialogMessagesSearchOrder",
    "DialogMessagesService",
    "DialogPermissions",
    "DialogReadResult",
    "DialogReadService",
    "DialogRestrictions",
    "DialogService",
    "DialogUsers",
    "DialogUsersPhones",
    "DialogUsersService",
]


class Dialog(Entity, kw_only=True):
    """A record of `im.dialog`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    parent_chat_id: int | None = None
    parent_message_id: int | None = None
    name: str | None = None
    description: str | None = None
    owner: int | None = None
    extranet: bool | None = None
    avatar: str | None = None
    color: str | None = None
    type: str | None = None
    counter: int | None = None
    user_counter: int | None = None
    message_count: int | None = None
    unread_id: int | None = None
    restrictions: DialogRestrictions | None = None
    last_message_id: int | None = None
    last_id: int | None = None
    marked_id: int | None = None
    disk_folder_id: int | None = None
    entity_type: str | None = None
    entity_id: int | None = None
    entity_data_1: str | None = None
    entity_data_2: str | None = None
    entity_data_3: str | None = None
    mute_list: dict[str, Any] | None = None
    date_create: dt.datetime | None = None
    message_type: str | None = None
    public: str | None = None
    role: str | None = None
    entity_link: DialogEntityLink | None = None
    text_field_enabled: bool | None = None
    background_id: int | None = None
    permissions: DialogPermissions | None = None
    is_new: bool | None = None
    readed_list: Any = None
    manager_list: builtins.list[Any] | None = None
    last_message_views: Any = None
    dialog_id: str | None = None
    contains_collaber: bool | None = None


class DialogEntityLink(Entity, kw_only=True):
    """What `entity_link` of a `Dialog` holds; what is not declared is in `extra`."""

    id: int | None = None
    type: str | None = None
    url: str | None = None


class DialogPermissions(Entity, kw_only=True):
    """What `permissions` of a `Dialog` holds; what is not declared is in `extra`."""

    manage_users_add: str | None = None
    manage_users_delete: str | None = None
    manage_ui: str | None = None
    manage_settings: str | None = None
    manage_messages: str | None = None
    can_post: str | None = None


class DialogReadResult(Entity, kw_only=True, rename="camel"):
    """What `im.dialog.read` returns; what is not declared is in `extra`."""

    dialog_id: str | None = None
    chat_id: int | None = None
    last_id: int | None = None
    counter: int | None = None


class DialogRestrictions(Entity, kw_only=True):
    """What `restrictions` of a `Dialog` holds; what is not declared is in `extra`."""

    avatar: bool | None = None
    rename: bool | None = None
    extend: bool | None = None
    call: bool | None = None
    mute: bool | None = None
    leave: bool | None = None
    leave_owner: bool | None = None
    send: bool | None = None
    user_list: bool | None = None
    path: str | None = None
    path_title: str | None = None


class DialogUsers(Entity, kw_only=True):
    """A record of `im.dialog.users`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    active: bool | None = None
    name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    work_position: str | None = None
    color: str | None = None
    avatar: str | None = None
    avatar_hr: str | None = None
    gender: str | None = None
    birthday: str | None = None
    extranet: bool | None = None
    network: bool | None = None
    bot: bool | None = None
    connector: bool | None = None
    external_auth_id: str | None = None
    status: str | None = None
    idle: dt.datetime | None = None
    last_activity_date: dt.datetime | None = None
    mobile_last_date: dt.datetime | None = None
    desktop_last_date: dt.datetime | None = None
    absent: dt.datetime | None = None
    departments: builtins.list[Any] | None = None
    phones: DialogUsersPhones | None = None
    bot_data: Any = None
    type: str | None = None
    website: str | None = None
    email: str | None = None


class DialogUsersPhones(Entity, kw_only=True):
    """What `phones` of a `DialogUsers` holds; what is not declared is in `extra`."""

    work_phone: str | None = None
    personal_mobile: str | None = None
    personal_phone: str | None = None


DialogMessagesSearchOrder: TypeAlias = Literal["ID"]


_DIALOG_MESSAGES_GET = Paging(
    rows="messages",
    id="id",
    filter_id="id",
    select=None,
    start="LAST_ID",
    keyset=False,
    size=20,
    walk="last",
    limit="LIMIT",
    most=50,
    upward="FIRST_ID",
)


_DIALOG_MESSAGES_SEARCH = Paging(
    rows="messages",
    id="id",
    filter_id="id",
    order="ORDER",
    select=None,
    start="LAST_ID",
    keyset=False,
    walk="last",
    limit="LIMIT",
    most=200,
)


_DIALOG_USERS_LIST = Paging(
    id="id", filter_id="id", select=None, start="OFFSET", keyset=False, walk="offset", limit="LIMIT", most=200
)


class DialogService(RowService[R]):
    """Dialogs: https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html"""

    def of(self, entity: builtins.type[E], /) -> DialogService[E]:
        """Return the service with rows of another type, such as a subclass of `Dialog` with your user fields."""
        return DialogService(self._runner, entity)

    def get(self, dialog_id: str) -> Call[R]:
        """Return a dialog by its id.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.

        Raises:
            APIError: An argument is missing (`DIALOG_ID_EMPTY`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
        """
        return self._call("im.dialog.get", {"DIALOG_ID": dialog_id}, self._entity, read=True)

    @builtins.property
    def messages(self) -> DialogMessagesService:
        """Messages of a dialog: https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html"""
        return DialogMessagesService(self._runner)

    @builtins.property
    def read(self) -> DialogReadService:
        """Read messages: https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html"""
        return DialogReadService(self._runner)

    def unread(self, dialog_id: str, message_id: int | Ref) -> Call[bool]:
        """Mark the messages of a dialog as unread.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            message_id: Id of the message.

        Raises:
            APIError: An argument is missing (`DIALOG_ID_EMPTY`); the portal refused for another reason
                (`MESSAGE_ID_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html
        """
        return self._call("im.dialog.unread", {"DIALOG_ID": dialog_id, "MESSAGE_ID": message_id}, bool)

    @builtins.property
    def users(self) -> DialogUsersService[DialogUsers]:
        """Users of a dialog: https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html"""
        return DialogUsersService(self._runner, DialogUsers)

    def writing(self, dialog_id: str) -> Call[bool]:
        """Show that somebody is writing in a dialog.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.

        Raises:
            APIError: An argument is missing (`DIALOG_ID_EMPTY`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html
        """
        return self._call("im.dialog.writing", {"DIALOG_ID": dialog_id}, bool)


class DialogUsersService(RowService[R]):
    """Users of a dialog: https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html"""

    def of(self, entity: builtins.type[E], /) -> DialogUsersService[E]:
        """Return the service with rows of another type, such as a subclass of `DialogUsers` with your user fields."""
        return DialogUsersService(self._runner, entity)

    def list(
        self,
        dialog_id: str,
        *,
        skip_external: bool | None = None,
        skip_external_except_types: str | None = None,
        limit: int | None = None,
        last_id: int | Ref | None = None,
        offset: int | None = None,
    ) -> ListCall[R]:
        """List users of a dialog: awaited for one page, iterated for all of them.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            skip_external: Whether to skip external; `False` where it is not given.
            skip_external_except_types: Skip external except types.
            limit: How many records to return at most; `50` where it is not given.
            last_id: Id of the last record that was read; what follows it is returned.
            offset: How many records to skip; `0` where it is not given.

        Raises:
            APIError: An argument is missing (`DIALOG_ID_EMPTY`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html
        """
        wire = _given(
            DIALOG_ID=dialog_id,
            SKIP_EXTERNAL=_flag(skip_external),
            SKIP_EXTERNAL_EXCEPT_TYPES=skip_external_except_types,
            LIMIT=limit,
            LAST_ID=last_id,
            OFFSET=offset,
        )
        return self._list("im.dialog.users.list", wire, self._entity, _DIALOG_USERS_LIST)


class DialogReadService(Service):
    """Mark the messages of a dialog as read.

    Args:
        dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
        message_id: Id of the message.

    Raises:
        APIError: An argument is missing (`DIALOG_ID_EMPTY`).

    Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html
    """

    def __call__(self, dialog_id: str, *, message_id: int | Ref | None = None) -> Call[DialogReadResult]:
        """Mark the messages of a dialog as read.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            message_id: Id of the message.

        Raises:
            APIError: An argument is missing (`DIALOG_ID_EMPTY`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html
        """
        return self._call("im.dialog.read", _given(DIALOG_ID=dialog_id, MESSAGE_ID=message_id), DialogReadResult)

    def all(self) -> Call[bool]:
        """Mark the messages of all dialogs as read.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html
        """
        return self._call("im.dialog.read.all", {}, bool)


class DialogMessagesService(Service):
    """Messages of a dialog: https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html"""

    def get(
        self,
        dialog_id: str,
        *,
        last_id: int | Ref | None = None,
        first_id: int | Ref | None = None,
        limit: int | None = None,
    ) -> ListCall[dict[str, Any]]:
        """List messages of a dialog: awaited for one page, iterated for all of them.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            last_id: Id of the last record that was read; what follows it is returned.
            first_id: Id of the first record to read.
            limit: How many records to return at most; `20` where it is not given.

        Raises:
            APIError: An argument is missing (`DIALOG_ID_EMPTY`); the portal refused for another reason
                (`FIRST_ID_STRING`, `LAST_ID_STRING`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
        """
        wire = _given(DIALOG_ID=dialog_id, LAST_ID=last_id, FIRST_ID=first_id, LIMIT=limit)
        return self._list("im.dialog.messages.get", wire, dict[str, Any], _DIALOG_MESSAGES_GET)

    def search(
        self,
        chat_id: int | Ref,
        *,
        search_message: str | None = None,
        date_from: dt.datetime | dt.date | str | None = None,
        date_to: dt.datetime | dt.date | str | None = None,
        date: dt.datetime | dt.date | str | None = None,
        order: Mapping[DialogMessagesSearchOrder | str, str] | None = None,
        limit: int | None = None,
        last_id: int | Ref | None = None,
    ) -> ListCall[dict[str, Any]]:
        """Find messages of a dialog: awaited for one page, iterated for all of them.

        Args:
            chat_id: Id of the chat.
            search_message: Search message.
            date_from: Date from.
            date_to: Date to.
            date: The date.
            order: `ASC` or `DESC` by field; `{"ID": "DESC"}` where it is not given.
            limit: How many records to return at most; `50` where it is not given.
            last_id: Id of the last record that was read; what follows it is returned.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-search.html
        """
        wire = _given(
            CHAT_ID=chat_id,
            SEARCH_MESSAGE=search_message,
            DATE_FROM=date_from,
            DATE_TO=date_to,
            DATE=date,
            ORDER=order,
            LIMIT=limit,
            LAST_ID=last_id,
        )
        return self._list("im.dialog.messages.search", wire, dict[str, Any], _DIALOG_MESSAGES_SEARCH)
