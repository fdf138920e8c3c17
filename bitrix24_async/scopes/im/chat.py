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
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "ChatAddColor",
    "ChatAddEntityType",
    "ChatGetEntityType",
    "ChatService",
    "ChatUpdateColorColor",
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

        Args:
            users: Ids of the users.
            type: Type of the chat.
            title: Title of the chat.
            description: Description of the chat.
            color: The colour, by its name or as `#RRGGBB`, one of `ChatAddColor`.
            message: Text of the message; BB codes are allowed.
            avatar: The picture, in Base64.
            entity_type: Type of the record, one of `ChatAddEntityType`.
            entity_id: Id of the record.
            copilot_main_role: Copilot main role.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html
        """
        wire = _given(
            USERS=_sequence("USERS", users),
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
        """Return the chat that belongs to a record.

        Args:
            entity_type: Type of the record, one of `ChatGetEntityType`.
            entity_id: Id of the record.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/im-chat-get.html
        """
        return self._call("im.chat.get", {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}, int, read=True, key="ID")

    def leave(self, chat_id: int | Ref) -> Call[bool]:
        """Leave a chat.

        Args:
            chat_id: Id of the chat.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`); the caller may not do it (`ACCESS_DENIED_KICK`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

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
        """Switch the notifications of a chat off or on.

        At least one of `chat_id` and `dialog_id` has to be given.

        Args:
            chat_id: Id of the chat.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            mute: Mute: yes or no; `True` where it is not given.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

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

        At least one of `chat_id` and `dialog_id` has to be given.

        Args:
            user_id: Id of the user.
            chat_id: Id of the chat.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`, `USER_ID_EMPTY`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

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

        At least one of `chat_id` and `dialog_id` has to be given.

        Args:
            avatar: The picture, in Base64.
            chat_id: Id of the chat.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`); the portal refused for another reason
                (`AVATAR_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `ACCESS_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

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
        """Change the colour of a chat.

        At least one of `chat_id` and `dialog_id` has to be given.

        Args:
            color: The colour, by its name or as `#RRGGBB`, one of `ChatUpdateColorColor`.
            chat_id: Id of the chat.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`); an argument is wrong (`WRONG_COLOR`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html
        """
        wire = _any_of([["CHAT_ID", "DIALOG_ID"]], COLOR=color, CHAT_ID=chat_id, DIALOG_ID=dialog_id)
        return self._call("im.chat.updateColor", wire, bool)

    def update_title(self, title: str, *, chat_id: int | Ref | None = None, dialog_id: str | None = None) -> Call[bool]:
        """Change the title of a chat.

        At least one of `chat_id` and `dialog_id` has to be given.

        Args:
            title: Title of the chat.
            chat_id: Id of the chat.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`, `TITLE_EMPTY`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html
        """
        wire = _any_of([["CHAT_ID", "DIALOG_ID"]], TITLE=title, CHAT_ID=chat_id, DIALOG_ID=dialog_id)
        return self._call("im.chat.updateTitle", wire, bool)

    @builtins.property
    def user(self) -> ChatUserService:
        """Users of a chat: https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html"""
        return ChatUserService(self._runner)


class ChatUserService(Service):
    """Users of a chat: https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html"""

    def add(self, chat_id: int | Ref, users: Sequence[Any], *, hide_history: bool | None = None) -> Call[bool]:
        """Add users to a chat.

        Args:
            chat_id: Id of the chat.
            users: Ids of the users.
            hide_history: Whether to hide history; `True` where it is not given.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`); the caller may not do it (`ACCESS_DENIED_EXTEND`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html
        """
        wire = _given(CHAT_ID=chat_id, USERS=_sequence("USERS", users), HIDE_HISTORY=_flag(hide_history))
        return self._call("im.chat.user.add", wire, bool)

    def delete(self, chat_id: int | Ref, user_id: int | Ref) -> Call[bool]:
        """Remove a user from a chat.

        Args:
            chat_id: Id of the chat.
            user_id: Id of the user.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`, `USER_ID_EMPTY`); the caller may not do it
                (`ACCESS_DENIED_KICK`); what an argument names does not exist (`USER_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html
        """
        return self._call("im.chat.user.delete", {"CHAT_ID": chat_id, "USER_ID": user_id}, bool)

    def list(self, chat_id: int | Ref) -> Call[builtins.list[int]]:
        """List users of a chat.

        Args:
            chat_id: Id of the chat.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html
        """
        return self._call("im.chat.user.list", {"CHAT_ID": chat_id}, builtins.list[int], read=True)
