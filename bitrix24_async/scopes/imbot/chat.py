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
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["ChatAddColor", "ChatService", "ChatUpdateColorColor", "ChatUserService"]


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
            type: Type of the chat.
            title: Title of the chat.
            description: Description of the chat.
            color: The colour, by its name or as `#RRGGBB`, one of `ChatAddColor`.
            message: Text of the message; BB codes are allowed.
            users: Ids of the users.
            avatar: The picture, in Base64.
            entity_type: Type of the record.
            entity_id: Id of the record.
            bot_id: Id of the chat bot.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is wrong (`INVALID_FORMAT`); the portal refused for another reason (`BOT_ID_ERROR`,
                `APP_ID_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html
        """
        wire = _given(
            TYPE=type,
            TITLE=title,
            DESCRIPTION=description,
            COLOR=color,
            MESSAGE=message,
            USERS=_sequence("USERS", users),
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

        Args:
            entity_type: Type of the record.
            entity_id: Id of the record.

        Raises:
            APIError: There is no such chat, or the caller may not see it (`AUTHORIZE_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html
        """
        wire = {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}
        return self._call("imbot.chat.get", wire, int, read=True, key="ID")

    def leave(self, chat_id: int | Ref, *, bot_id: int | Ref | None = None, client_id: str | None = None) -> Call[bool]:
        """Leave a chat.

        Development of this method has stopped in favour of `imbot.v2.Chat.leave`.

        Args:
            chat_id: Id of the chat.
            bot_id: Id of the chat bot.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`); the portal refused for another reason (`BOT_ID_ERROR`,
                `APP_ID_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

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
        """Show that a chat bot is typing.

        Development of this method has stopped in favour of `imbot.v2.Chat.InputAction.notify`.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            bot_id: Id of the chat bot.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`DIALOG_ID_EMPTY`); the portal refused for another reason (`BOT_ID_ERROR`,
                `APP_ID_ERROR`).

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
        """Make a user a manager of a chat, or no longer one.

        Development of this method has stopped.

        Args:
            chat_id: Id of the chat.
            user_id: Id of the user.
            is_manager: Whether it is manager; `True` where it is not given.
            bot_id: Id of the chat bot.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`, `USER_ID_EMPTY`); the portal refused for another reason
                (`BOT_ID_ERROR`, `APP_ID_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

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

        Args:
            chat_id: Id of the chat.
            user_id: Id of the user.
            bot_id: Id of the chat bot.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`, `USER_ID_EMPTY`); the portal refused for another reason
                (`BOT_ID_ERROR`, `APP_ID_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

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

        Args:
            chat_id: Id of the chat.
            avatar: The picture, in Base64.
            bot_id: Id of the chat bot.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`); the portal refused for another reason (`AVATAR_ERROR`,
                `BOT_ID_ERROR`, `APP_ID_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `ACCESS_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

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
        """Change the colour of a chat.

        Development of this method has stopped in favour of `imbot.v2.Chat.update`.

        Args:
            chat_id: Id of the chat.
            color: The colour, by its name or as `#RRGGBB`, one of `ChatUpdateColorColor`.
            bot_id: Id of the chat bot.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`); an argument is wrong (`WRONG_COLOR`); the portal refused
                for another reason (`BOT_ID_ERROR`, `APP_ID_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

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

        Args:
            chat_id: Id of the chat.
            title: Title of the chat.
            bot_id: Id of the chat bot.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`, `TITLE_EMPTY`); the portal refused for another reason
                (`BOT_ID_ERROR`, `APP_ID_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html
        """
        wire = _given(CHAT_ID=chat_id, TITLE=title, BOT_ID=bot_id, CLIENT_ID=client_id)
        return self._call("imbot.chat.updateTitle", wire, bool)

    @builtins.property
    def user(self) -> ChatUserService:
        """Users of a chat: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html"""
        return ChatUserService(self._runner)


class ChatUserService(Service):
    """Users of a chat: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html"""

    def add(
        self,
        chat_id: int | Ref,
        users: Sequence[Any],
        *,
        hide_history: bool | None = None,
        bot_id: int | Ref | None = None,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Add users to a chat.

        Development of this method has stopped in favour of `imbot.v2.Chat.User.add`.

        Args:
            chat_id: Id of the chat.
            users: Ids of the users.
            hide_history: Whether to hide history; `True` where it is not given.
            bot_id: Id of the chat bot.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`); the portal refused for another reason (`BOT_ID_ERROR`,
                `APP_ID_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html
        """
        wire = _given(
            CHAT_ID=chat_id,
            USERS=_sequence("USERS", users),
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
        """Remove a user from a chat.

        Development of this method has stopped in favour of `imbot.v2.Chat.User.delete`.

        Args:
            chat_id: Id of the chat.
            user_id: Id of the user.
            bot_id: Id of the chat bot.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`, `USER_ID_EMPTY`); the portal refused for another reason
                (`BOT_ID_ERROR`, `APP_ID_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

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
        """List users of a chat.

        Development of this method has stopped in favour of `imbot.v2.Chat.User.list`.

        Args:
            chat_id: Id of the chat.
            bot_id: Id of the chat bot.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`); the portal refused for another reason (`BOT_ID_ERROR`,
                `APP_ID_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html
        """
        wire = _given(CHAT_ID=chat_id, BOT_ID=bot_id, CLIENT_ID=client_id)
        return self._call("imbot.chat.user.list", wire, builtins.list[int], read=True)
