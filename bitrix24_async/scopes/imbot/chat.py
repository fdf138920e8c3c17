# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Chats: the methods of `imbot.chat`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = ["ChatAddColor", "ChatKey", "ChatService", "ChatUpdateColorColor", "ChatUserKey", "ChatUserService"]


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


ChatKey: TypeAlias = Literal[
    "TYPE",
    "TITLE",
    "DESCRIPTION",
    "COLOR",
    "MESSAGE",
    "USERS",
    "AVATAR",
    "ENTITY_TYPE",
    "ENTITY_ID",
    "BOT_ID",
    "CLIENT_ID",
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


ChatUserKey: TypeAlias = Literal["CHAT_ID", "USERS", "HIDE_HISTORY", "BOT_ID", "CLIENT_ID"]


class ChatService(Service):
    """Chats: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html"""

    def add(
        self,
        *,
        type: Literal["OPEN", "CHAT"] | None = None,
        title: str | None = None,
        description: str | None = None,
        color: ChatAddColor | None = None,
        message: str | None = None,
        users: Sequence[Any] | None = None,
        avatar: str | None = None,
        entity_type: str | None = None,
        entity_id: str | None = None,
        bot_id: int | Ref | None = None,
        client_id: str | None = None,
    ) -> Call[int]:
        """Create a chat and return its id.

        Development of this method has stopped in favour of `imbot.v2.Chat.add`.

        Args:
            type: `CHAT` where it is not given.

        Raises:
            APIError: The portal refused: `INVALID_FORMAT`, `BOT_ID_ERROR`, `APP_ID_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html
        """
        wire = _given(
            TYPE=type,
            TITLE=title,
            DESCRIPTION=description,
            COLOR=color,
            MESSAGE=message,
            USERS=users,
            AVATAR=avatar,
            ENTITY_TYPE=entity_type,
            ENTITY_ID=entity_id,
            BOT_ID=bot_id,
            CLIENT_ID=client_id,
        )
        return self._call("imbot.chat.add", wire, int)

    def get(self, entity_type: str, entity_id: str) -> Call[int]:
        """Return a chat.

        Development of this method has stopped in favour of `imbot.v2.Chat.get`.

        Raises:
            APIError: The portal refused: `AUTHORIZE_ERROR`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html
        """
        wire = {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}
        return self._call("imbot.chat.get", wire, int, read=True, key="ID")

    def leave(self, chat_id: int | Ref, *, bot_id: int | Ref | None = None, client_id: str | None = None) -> Call[bool]:
        """Leave a chat.

        Development of this method has stopped in favour of `imbot.v2.Chat.leave`.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `BOT_ID_ERROR`, `APP_ID_ERROR`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html
        """
        return self._call("imbot.chat.leave", _given(CHAT_ID=chat_id, BOT_ID=bot_id, CLIENT_ID=client_id), bool)

    def send_typing(
        self,
        dialog_id: str,
        *,
        bot_id: int | Ref | None = None,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Send the typing of a chat.

        Development of this method has stopped in favour of `imbot.v2.Chat.InputAction.notify`.

        Raises:
            APIError: The portal refused: `BOT_ID_ERROR`, `APP_ID_ERROR`, `DIALOG_ID_EMPTY`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html
        """
        wire = _given(DIALOG_ID=dialog_id, BOT_ID=bot_id, CLIENT_ID=client_id)
        return self._call("imbot.chat.sendTyping", wire, bool)

    def set_manager(
        self,
        chat_id: int | Ref,
        user_id: int | Ref,
        *,
        is_manager: bool | None = None,
        bot_id: int | Ref | None = None,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Set the manager of a chat.

        Development of this method has stopped in favour of `imbot.v2.Chat.Manager.add, imbot.v2.Chat.Manager.delete`.

        Args:
            is_manager: `Y` where it is not given.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `USER_ID_EMPTY`, `BOT_ID_ERROR`, `APP_ID_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html
        """
        wire = _given(
            CHAT_ID=chat_id,
            USER_ID=user_id,
            IS_MANAGER=_flag(is_manager),
            BOT_ID=bot_id,
            CLIENT_ID=client_id,
        )
        return self._call("imbot.chat.setManager", wire, bool)

    def set_owner(
        self,
        chat_id: int | Ref,
        user_id: int | Ref,
        *,
        bot_id: int | Ref | None = None,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Set the owner of a chat.

        Development of this method has stopped in favour of `imbot.v2.Chat.setOwner`.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `USER_ID_EMPTY`, `BOT_ID_ERROR`, `APP_ID_ERROR`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html
        """
        wire = _given(CHAT_ID=chat_id, USER_ID=user_id, BOT_ID=bot_id, CLIENT_ID=client_id)
        return self._call("imbot.chat.setOwner", wire, bool)

    def update_avatar(
        self,
        chat_id: int | Ref,
        avatar: str,
        *,
        bot_id: int | Ref | None = None,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Change the avatar of a chat.

        Development of this method has stopped in favour of `imbot.v2.Chat.update`.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `AVATAR_ERROR`, `BOT_ID_ERROR`, `APP_ID_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `ACCESS_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html
        """
        wire = _given(CHAT_ID=chat_id, AVATAR=avatar, BOT_ID=bot_id, CLIENT_ID=client_id)
        return self._call("imbot.chat.updateAvatar", wire, bool)

    def update_color(
        self,
        chat_id: int | Ref,
        color: ChatUpdateColorColor,
        *,
        bot_id: int | Ref | None = None,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Change the color of a chat.

        Development of this method has stopped in favour of `imbot.v2.Chat.update`.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `WRONG_COLOR`, `BOT_ID_ERROR`, `APP_ID_ERROR`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html
        """
        wire = _given(CHAT_ID=chat_id, COLOR=color, BOT_ID=bot_id, CLIENT_ID=client_id)
        return self._call("imbot.chat.updateColor", wire, bool)

    def update_title(
        self,
        chat_id: int | Ref,
        title: str,
        *,
        bot_id: int | Ref | None = None,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Change the title of a chat.

        Development of this method has stopped in favour of `imbot.v2.Chat.update`.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `TITLE_EMPTY`, `BOT_ID_ERROR`, `APP_ID_ERROR`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html
        """
        wire = _given(CHAT_ID=chat_id, TITLE=title, BOT_ID=bot_id, CLIENT_ID=client_id)
        return self._call("imbot.chat.updateTitle", wire, bool)

    @builtins.property
    def user(self) -> ChatUserService:
        """Chat users: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html"""
        return ChatUserService(self._runner)


class ChatUserService(Service):
    """Chat users: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html"""

    def add(
        self,
        chat_id: int | Ref,
        users: Sequence[Any],
        *,
        hide_history: bool | None = None,
        bot_id: int | Ref | None = None,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Create a chat user.

        Development of this method has stopped in favour of `imbot.v2.Chat.User.add`.

        Args:
            hide_history: `Y` where it is not given.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `BOT_ID_ERROR`, `APP_ID_ERROR`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html
        """
        wire = _given(
            CHAT_ID=chat_id,
            USERS=users,
            HIDE_HISTORY=_flag(hide_history),
            BOT_ID=bot_id,
            CLIENT_ID=client_id,
        )
        return self._call("imbot.chat.user.add", wire, bool)

    def delete(
        self,
        chat_id: int | Ref,
        user_id: int | Ref,
        *,
        bot_id: int | Ref | None = None,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Delete a chat user.

        Development of this method has stopped in favour of `imbot.v2.Chat.User.delete`.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `USER_ID_EMPTY`, `BOT_ID_ERROR`, `APP_ID_ERROR`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html
        """
        wire = _given(CHAT_ID=chat_id, USER_ID=user_id, BOT_ID=bot_id, CLIENT_ID=client_id)
        return self._call("imbot.chat.user.delete", wire, bool)

    def list(
        self,
        chat_id: int | Ref,
        *,
        bot_id: int | Ref | None = None,
        client_id: str | None = None,
    ) -> Call[builtins.list[int]]:
        """List chat users.

        Development of this method has stopped in favour of `imbot.v2.Chat.User.list`.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `BOT_ID_ERROR`, `APP_ID_ERROR`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html
        """
        wire = _given(CHAT_ID=chat_id, BOT_ID=bot_id, CLIENT_ID=client_id)
        return self._call("imbot.chat.user.list", wire, builtins.list[int], read=True)
