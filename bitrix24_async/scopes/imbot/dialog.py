# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Dialogs: the methods of `imbot.dialog`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service

__all__ = [
    "DialogGetResult",
    "DialogGetResultEntityLink",
    "DialogGetResultLastMessageViews",
    "DialogGetResultLastMessageViewsFirstViewer",
    "DialogGetResultPermissions",
    "DialogGetResultReadedList",
    "DialogGetResultRestrictions",
    "DialogService",
]


class DialogGetResult(Entity, kw_only=True):
    """What `imbot.dialog.get` returns; what is not declared is in `extra`."""

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
    restrictions: DialogGetResultRestrictions | None = None
    last_message_id: int | None = None
    last_id: int | None = None
    marked_id: int | None = None
    disk_folder_id: int | None = None
    entity_type: str | None = None
    entity_id: str | None = None
    entity_data_1: str | None = None
    entity_data_2: str | None = None
    entity_data_3: str | None = None
    mute_list: Any = None
    date_create: dt.datetime | None = None
    message_type: str | None = None
    public: str | None = None
    role: str | None = None
    entity_link: DialogGetResultEntityLink | None = None
    text_field_enabled: bool | None = None
    background_id: Any = None
    permissions: DialogGetResultPermissions | None = None
    is_new: bool | None = None
    readed_list: builtins.list[DialogGetResultReadedList] | None = None
    manager_list: builtins.list[Any] | None = None
    last_message_views: DialogGetResultLastMessageViews | None = None
    dialog_id: str | None = None


class DialogGetResultEntityLink(Entity, kw_only=True):
    """What `entity_link` of a `DialogGetResult` holds; what is not declared is in `extra`."""

    id: int | None = None
    type: str | None = None
    url: str | None = None


class DialogGetResultLastMessageViews(Entity, kw_only=True):
    """What `last_message_views` of a `DialogGetResult` holds; what is not declared is in `extra`."""

    message_id: int | None = None
    first_viewers: builtins.list[DialogGetResultLastMessageViewsFirstViewer] | None = None
    count_of_viewers: int | None = None


class DialogGetResultLastMessageViewsFirstViewer(Entity, kw_only=True):
    """What `first_viewers` of a `DialogGetResultLastMessageViews` holds; what is not declared is in `extra`."""

    user_id: int | None = None
    user_name: str | None = None
    date: dt.datetime | None = None


class DialogGetResultPermissions(Entity, kw_only=True):
    """What `permissions` of a `DialogGetResult` holds; what is not declared is in `extra`."""

    manage_users_add: str | None = None
    manage_users_delete: str | None = None
    manage_ui: str | None = None
    manage_settings: str | None = None
    manage_messages: str | None = None
    can_post: str | None = None


class DialogGetResultReadedList(Entity, kw_only=True):
    """What `readed_list` of a `DialogGetResult` holds; what is not declared is in `extra`."""

    user_id: int | None = None
    user_name: str | None = None
    message_id: int | None = None
    date: Any = None


class DialogGetResultRestrictions(Entity, kw_only=True):
    """What `restrictions` of a `DialogGetResult` holds; what is not declared is in `extra`."""

    avatar: bool | None = None
    rename: bool | None = None
    extend: bool | None = None
    call: bool | None = None
    mute: bool | None = None
    leave: bool | None = None
    leave_owner: bool | None = None
    send: bool | None = None
    user_list: bool | None = None


class DialogService(Service):
    """Dialogs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html"""

    def get(self, dialog_id: str) -> Call[DialogGetResult]:
        """Return a dialog by its id.

        Development of this method has stopped in favour of `imbot.v2.Chat.get`.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.

        Raises:
            APIError: An argument is missing (`DIALOG_ID_EMPTY`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html
        """
        return self._call("imbot.dialog.get", {"DIALOG_ID": dialog_id}, DialogGetResult, read=True)
