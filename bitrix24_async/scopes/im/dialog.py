# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Dialogs: the methods of `im.dialog`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Dialog",
    "DialogKey",
    "DialogMessagesKey",
    "DialogMessagesSearchOrder",
    "DialogMessagesService",
    "DialogReadResult",
    "DialogReadService",
    "DialogService",
    "DialogUsers",
    "DialogUsersKey",
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
    restrictions: dict[str, Any] | None = None
    last_message_id: int | None = None
    last_id: int | None = None
    marked_id: int | None = None
    disk_folder_id: int | None = None
    entity_type: str | None = None
    entity_id: int | None = None
    entity_data_1: str | None = None
    entity_data_2: str | None = None
    entity_data_3: str | None = None
    mute_list: Any = None
    date_create: dt.datetime | None = None
    message_type: str | None = None
    public: str | None = None
    role: str | None = None
    entity_link: dict[str, Any] | None = None
    text_field_enabled: bool | None = None
    background_id: int | None = None
    permissions: dict[str, Any] | None = None
    is_new: bool | None = None
    readed_list: Any = None
    manager_list: builtins.list[Any] | None = None
    last_message_views: Any = None
    dialog_id: str | None = None


class DialogReadResult(Entity, kw_only=True, rename="camel"):
    """What `im.dialog.read` returns; what is not declared is in `extra`."""

    dialog_id: str | None = None
    chat_id: int | None = None
    last_id: int | None = None
    counter: int | None = None


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
    phones: dict[str, Any] | None = None
    bot_data: Any = None
    type: str | None = None
    website: str | None = None
    email: str | None = None


DialogKey: TypeAlias = Literal[
    "id",
    "parent_chat_id",
    "parent_message_id",
    "name",
    "description",
    "owner",
    "extranet",
    "avatar",
    "color",
    "type",
    "counter",
    "user_counter",
    "message_count",
    "unread_id",
    "restrictions",
    "last_message_id",
    "last_id",
    "marked_id",
    "disk_folder_id",
    "entity_type",
    "entity_id",
    "entity_data_1",
    "entity_data_2",
    "entity_data_3",
    "mute_list",
    "date_create",
    "message_type",
    "public",
    "role",
    "entity_link",
    "text_field_enabled",
    "background_id",
    "permissions",
    "is_new",
    "readed_list",
    "manager_list",
    "last_message_views",
    "dialog_id",
]


DialogMessagesKey: TypeAlias = Literal[
    "chat_id",
    "messages",
    "users",
    "files",
    "id",
    "active",
    "name",
    "firstName",
    "lastName",
    "workPosition",
    "color",
    "avatar",
    "avatarHr",
    "gender",
    "birthday",
    "extranet",
    "network",
    "bot",
    "connector",
    "externalAuthId",
    "status",
    "idle",
    "lastActivityDate",
    "mobileLastDate",
    "desktopLastDate",
    "absent",
    "departments",
    "phones",
    "botData",
    "type",
    "website",
    "email",
]


DialogMessagesSearchOrder: TypeAlias = Literal["ID"]


DialogUsersKey: TypeAlias = Literal[
    "id",
    "active",
    "name",
    "first_name",
    "last_name",
    "work_position",
    "color",
    "avatar",
    "avatar_hr",
    "gender",
    "birthday",
    "extranet",
    "network",
    "bot",
    "connector",
    "external_auth_id",
    "status",
    "idle",
    "last_activity_date",
    "mobile_last_date",
    "desktop_last_date",
    "absent",
    "departments",
    "phones",
    "bot_data",
    "type",
    "website",
    "email",
]


R = TypeVar("R")
E = TypeVar("E")


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
        """Return a dialog.

        Raises:
            APIError: The portal refused: `DIALOG_ID_EMPTY`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
        """
        return self._call("im.dialog.get", {"DIALOG_ID": dialog_id}, self._entity, read=True)

    @builtins.property
    def messages(self) -> DialogMessagesService:
        """Dialog messages: https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html"""
        return DialogMessagesService(self._runner)

    @builtins.property
    def read(self) -> DialogReadService:
        """Dialog reads: https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html"""
        return DialogReadService(self._runner)

    def unread(self, dialog_id: str, message_id: int | Ref) -> Call[bool]:
        """Mark the messages of a dialog as unread.

        Raises:
            APIError: The portal refused: `MESSAGE_ID_ERROR`, `DIALOG_ID_EMPTY`.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html
        """
        return self._call("im.dialog.unread", {"DIALOG_ID": dialog_id, "MESSAGE_ID": message_id}, bool)

    @builtins.property
    def users(self) -> DialogUsersService[DialogUsers]:
        """Dialog users: https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html"""
        return DialogUsersService(self._runner, DialogUsers)

    def writing(self, dialog_id: str) -> Call[bool]:
        """Show that somebody is writing in a dialog.

        Raises:
            APIError: The portal refused: `DIALOG_ID_EMPTY`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html
        """
        return self._call("im.dialog.writing", {"DIALOG_ID": dialog_id}, bool)


class DialogUsersService(RowService[R]):
    """Dialog users: https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html"""

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
        """List dialog users: awaited for one page, iterated for all of them.

        Args:
            skip_external: `N` where it is not given.
            limit: `50` where it is not given.
            offset: `0` where it is not given.

        Raises:
            APIError: The portal refused: `DIALOG_ID_EMPTY`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

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

    Raises:
        APIError: The portal refused: `DIALOG_ID_EMPTY`.

    Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html
    """

    def __call__(self, dialog_id: str, *, message_id: int | Ref | None = None) -> Call[DialogReadResult]:
        """Mark the messages of a dialog as read.

        Raises:
            APIError: The portal refused: `DIALOG_ID_EMPTY`.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html
        """
        return self._call("im.dialog.read", _given(DIALOG_ID=dialog_id, MESSAGE_ID=message_id), DialogReadResult)

    def all(self) -> Call[bool]:
        """Act on all dialog reads.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html
        """
        return self._call("im.dialog.read.all", {}, bool)


class DialogMessagesService(Service):
    """Dialog messages: https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html"""

    def get(
        self,
        dialog_id: str,
        *,
        last_id: int | Ref | None = None,
        first_id: int | Ref | None = None,
        limit: int | None = None,
    ) -> ListCall[dict[str, Any]]:
        """List dialog messages: awaited for one page, iterated for all of them.

        Args:
            limit: `20` where it is not given.

        Raises:
            APIError: The portal refused: `DIALOG_ID_EMPTY`, `FIRST_ID_STRING`, `LAST_ID_STRING`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

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
        """Find dialog messages: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field.
            limit: `50` where it is not given.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

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
