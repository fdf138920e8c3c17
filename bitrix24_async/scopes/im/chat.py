# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Chats: the methods of `im.chat`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "ChatAddColor",
    "ChatAddEntityType",
    "ChatGetEntityType",
    "ChatKey",
    "ChatService",
    "ChatUpdateColorColor",
    "ChatUserKey",
    "ChatUserService",
]


ChatAddColor: TypeAlias = Literal[
    "RED",
    "GREEN",
    "MINT",
    "LIGHT_BLUE",
    "DARK_BLUE",
    "PURPLE",
    "AQUA",
    "PINK",
    "LIME",
    "BROWN",
    "AZURE",
    "KHAKI",
    "SAND",
    "MARENGO",
    "GRAY",
    "GRAPHITE",
]


ChatAddEntityType: TypeAlias = Literal[
    "VIDEOCONF",
    "AI_ASSISTANT_PRIVATE",
    "LINES",
    "LIVECHAT",
    "ANNOUNCEMENT",
    "CALENDAR",
    "MAIL",
    "CRM",
    "SONET_GROUP",
    "TASKS",
    "CALL",
]


ChatGetEntityType: TypeAlias = Literal[
    "VIDEOCONF",
    "AI_ASSISTANT_PRIVATE",
    "LINES",
    "LIVECHAT",
    "ANNOUNCEMENT",
    "CALENDAR",
    "MAIL",
    "CRM",
    "SONET_GROUP",
    "TASKS_TASK",
    "TASKS",
    "CALL",
]


ChatKey: TypeAlias = Literal[
    "USERS",
    "TYPE",
    "TITLE",
    "DESCRIPTION",
    "COLOR",
    "MESSAGE",
    "AVATAR",
    "ENTITY_TYPE",
    "ENTITY_ID",
    "COPILOT_MAIN_ROLE",
]


ChatUpdateColorColor: TypeAlias = Literal[
    "RED",
    "GREEN",
    "MINT",
    "LIGHT_BLUE",
    "DARK_BLUE",
    "PURPLE",
    "AQUA",
    "PINK",
    "LIME",
    "BROWN",
    "AZURE",
    "KHAKI",
    "SAND",
    "MARENGO",
    "GRAY",
    "GRAPHITE",
]


ChatUserKey: TypeAlias = Literal["CHAT_ID", "USERS", "HIDE_HISTORY"]


class ChatService(Service):
    """Chats: https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html"""

    def add(
        self,
        *,
        users: Sequence[Any] | None = None,
        type: Literal["OPEN", "CHAT"] | None = None,
        title: str | None = None,
        description: str | None = None,
        color: ChatAddColor | None = None,
        message: str | None = None,
        avatar: str | None = None,
        entity_type: ChatAddEntityType | None = None,
        entity_id: str | None = None,
        copilot_main_role: Literal["copilot_assistant"] | None = None,
    ) -> Call[int]:
        """Create a chat and return its id.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html
        """
        wire = _given(
            USERS=users,
            TYPE=type,
            TITLE=title,
            DESCRIPTION=description,
            COLOR=color,
            MESSAGE=message,
            AVATAR=avatar,
            ENTITY_TYPE=entity_type,
            ENTITY_ID=entity_id,
            COPILOT_MAIN_ROLE=copilot_main_role,
        )
        return self._call("im.chat.add", wire, int)

    def get(self, entity_type: ChatGetEntityType, entity_id: str) -> Call[int]:
        """Return a chat.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/im-chat-get.html
        """
        return self._call("im.chat.get", {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}, int, read=True, key="ID")

    def leave(self, chat_id: int | Ref) -> Call[bool]:
        """Leave a chat.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `ACCESS_DENIED_KICK`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html
        """
        return self._call("im.chat.leave", {"CHAT_ID": chat_id}, bool)

    def mute(
        self,
        *,
        chat_id: int | Ref | None = None,
        dialog_id: str | None = None,
        mute: bool | None = None,
    ) -> Call[bool]:
        """Mute a chat.

        At least one of `CHAT_ID` and `DIALOG_ID` has to be given.

        Args:
            mute: `Y` where it is not given.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html
        """
        wire = _any_of([["CHAT_ID", "DIALOG_ID"]], CHAT_ID=chat_id, DIALOG_ID=dialog_id, MUTE=_flag(mute))
        return self._call("im.chat.mute", wire, bool)

    def set_owner(
        self,
        user_id: int | Ref,
        *,
        chat_id: int | Ref | None = None,
        dialog_id: str | None = None,
    ) -> Call[bool]:
        """Set the owner of a chat.

        At least one of `CHAT_ID` and `DIALOG_ID` has to be given.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`, `USER_ID_EMPTY`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html
        """
        wire = _any_of([["CHAT_ID", "DIALOG_ID"]], USER_ID=user_id, CHAT_ID=chat_id, DIALOG_ID=dialog_id)
        return self._call("im.chat.setOwner", wire, bool)

    def update_avatar(
        self,
        avatar: str,
        *,
        chat_id: int | Ref | None = None,
        dialog_id: str | None = None,
    ) -> Call[bool]:
        """Change the avatar of a chat.

        At least one of `CHAT_ID` and `DIALOG_ID` has to be given.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`, `AVATAR_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `ACCESS_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html
        """
        wire = _any_of([["CHAT_ID", "DIALOG_ID"]], AVATAR=avatar, CHAT_ID=chat_id, DIALOG_ID=dialog_id)
        return self._call("im.chat.updateAvatar", wire, bool)

    def update_color(
        self,
        color: ChatUpdateColorColor,
        *,
        chat_id: int | Ref | None = None,
        dialog_id: str | None = None,
    ) -> Call[bool]:
        """Change the color of a chat.

        At least one of `CHAT_ID` and `DIALOG_ID` has to be given.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`, `WRONG_COLOR`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html
        """
        wire = _any_of([["CHAT_ID", "DIALOG_ID"]], COLOR=color, CHAT_ID=chat_id, DIALOG_ID=dialog_id)
        return self._call("im.chat.updateColor", wire, bool)

    def update_title(self, title: str, *, chat_id: int | Ref | None = None, dialog_id: str | None = None) -> Call[bool]:
        """Change the title of a chat.

        At least one of `CHAT_ID` and `DIALOG_ID` has to be given.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`, `TITLE_EMPTY`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html
        """
        wire = _any_of([["CHAT_ID", "DIALOG_ID"]], TITLE=title, CHAT_ID=chat_id, DIALOG_ID=dialog_id)
        return self._call("im.chat.updateTitle", wire, bool)

    @builtins.property
    def user(self) -> ChatUserService:
        """Chat users: https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html"""
        return ChatUserService(self._runner)


class ChatUserService(Service):
    """Chat users: https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html"""

    def add(self, chat_id: int | Ref, users: Sequence[Any], *, hide_history: bool | None = None) -> Call[bool]:
        """Create a chat user.

        Args:
            hide_history: `Y` where it is not given.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `ACCESS_DENIED_EXTEND`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html
        """
        wire = _given(CHAT_ID=chat_id, USERS=users, HIDE_HISTORY=_flag(hide_history))
        return self._call("im.chat.user.add", wire, bool)

    def delete(self, chat_id: int | Ref, user_id: int | Ref) -> Call[bool]:
        """Delete a chat user.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `USER_ID_EMPTY`, `ACCESS_DENIED_KICK`, `USER_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html
        """
        return self._call("im.chat.user.delete", {"CHAT_ID": chat_id, "USER_ID": user_id}, bool)

    def list(self, chat_id: int | Ref) -> Call[builtins.list[int]]:
        """List chat users.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html
        """
        return self._call("im.chat.user.list", {"CHAT_ID": chat_id}, builtins.list[int], read=True)
