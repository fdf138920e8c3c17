# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Dialogs: the methods of `imopenlines.dialog`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Any

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Dialog",
    "DialogEntityLink",
    "DialogLastMessageViews",
    "DialogLastMessageViewsFirstViewer",
    "DialogPermissions",
    "DialogReadedList",
    "DialogRestrictions",
    "DialogService",
]


class Dialog(Entity, kw_only=True):
    """A record of `imopenlines.dialog`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    parent_chat_id: int | None = None
    parent_message_id: int | None = None
    name: str | None = None
    description: str | None = None
    owner: int | None = None
    extranet: bool | None = None
    avatar: Any = None
    color: str | None = None
    dialog_id: str | None = None
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
    entity_id: str | None = None
    entity_data_1: str | None = None
    entity_data_2: str | None = None
    entity_data_3: str | None = None
    mute_list: Any = None
    date_create: dt.datetime | None = None
    message_type: str | None = None
    public: str | None = None
    role: str | None = None
    entity_link: DialogEntityLink | None = None
    text_field_enabled: bool | None = None
    background_id: int | None = None
    permissions: DialogPermissions | None = None
    is_new: bool | None = None
    readed_list: builtins.list[DialogReadedList] | None = None
    manager_list: builtins.list[Any] | None = None
    last_message_views: DialogLastMessageViews | None = None


class DialogEntityLink(Entity, kw_only=True):
    """What `entity_link` of a `Dialog` holds; what is not declared is in `extra`."""

    id: str | None = None
    type: str | None = None
    url: str | None = None


class DialogLastMessageViews(Entity, kw_only=True):
    """What `last_message_views` of a `Dialog` holds; what is not declared is in `extra`."""

    message_id: int | None = None
    first_viewers: builtins.list[DialogLastMessageViewsFirstViewer] | None = None
    count_of_viewers: int | None = None


class DialogLastMessageViewsFirstViewer(Entity, kw_only=True):
    """What `first_viewers` of a `DialogLastMessageViews` holds; what is not declared is in `extra`."""

    user_id: int | None = None
    user_name: str | None = None
    date: dt.datetime | None = None


class DialogPermissions(Entity, kw_only=True):
    """What `permissions` of a `Dialog` holds; what is not declared is in `extra`."""

    manage_users_add: str | None = None
    manage_users_delete: str | None = None
    manage_ui: str | None = None
    manage_settings: str | None = None
    manage_messages: str | None = None
    can_post: str | None = None


class DialogReadedList(Entity, kw_only=True):
    """What `readed_list` of a `Dialog` holds; what is not declared is in `extra`."""

    user_id: int | None = None
    user_name: str | None = None
    message_id: int | None = None
    date: dt.datetime | None = None


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


class DialogService(RowService[R]):
    """Dialogs: https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.html"""

    def of(self, entity: builtins.type[E], /) -> DialogService[E]:
        """Return the service with rows of another type, such as a subclass of `Dialog` with your user fields."""
        return DialogService(self._runner, entity)

    def get(
        self,
        *,
        chat_id: int | Ref | None = None,
        dialog_id: str | None = None,
        session_id: int | Ref | None = None,
        user_code: str | None = None,
    ) -> Call[R]:
        """Return a dialog of an open channel.

        Args:
            chat_id: Id of the chat.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            session_id: Id of the session.
            user_code: Code of the user.

        Raises:
            APIError: The portal refused (`IM_NOT_INSTALLED`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.html
        """
        wire = _given(CHAT_ID=chat_id, DIALOG_ID=dialog_id, SESSION_ID=session_id, USER_CODE=user_code)
        return self._call("imopenlines.dialog.get", wire, self._entity, read=True)
