# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Messages: the methods of `imbot.message`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = ["MessageService"]


class MessageService(Service):
    """Messages: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html"""

    def add(
        self,
        message: str,
        *,
        bot_id: int | Ref | None = None,
        dialog_id: str | None = None,
        from_user_id: int | Ref | None = None,
        to_user_id: int | Ref | None = None,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        system: bool | None = None,
        url_preview: bool | None = None,
        skip_connector: bool | None = None,
        client_id: str | None = None,
    ) -> Call[int]:
        """Create a message and return its id.

        Development of this method has stopped in favour of `imbot.v2.Chat.Message.send`.

        Args:
            message: Text of the message; BB codes are allowed.
            bot_id: Id of the chat bot.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            from_user_id: Id of the user who writes.
            to_user_id: Id of the user who reads.
            attach: A rich part below the message: rows, pictures, links.
            keyboard: Buttons below the message.
            menu: Entries of the menu of the message.
            system: Show it as a message of the system.
            url_preview: Show links in the text with a preview.
            skip_connector: Whether to skip connector; `False` where it is not given.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`DIALOG_ID_EMPTY`, `MESSAGE_EMPTY`); an argument is wrong
                (`ATTACH_OVERSIZE`, `KEYBOARD_OVERSIZE`, `MENU_OVERSIZE`); the portal refused for another reason
                (`BOT_ID_ERROR`, `APP_ID_ERROR`, `ATTACH_ERROR`, `KEYBOARD_ERROR`, `MENU_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html
        """
        wire = _given(
            MESSAGE=message,
            BOT_ID=bot_id,
            DIALOG_ID=dialog_id,
            FROM_USER_ID=from_user_id,
            TO_USER_ID=to_user_id,
            ATTACH=attach,
            KEYBOARD=keyboard,
            MENU=menu,
            SYSTEM=_flag(system),
            URL_PREVIEW=_flag(url_preview),
            SKIP_CONNECTOR=_flag(skip_connector),
            CLIENT_ID=client_id,
        )
        return self._call("imbot.message.add", wire, int)

    def delete(
        self,
        message_id: int | Ref,
        *,
        bot_id: int | Ref | None = None,
        complete: bool | None = None,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Delete a message.

        Development of this method has stopped in favour of `imbot.v2.Chat.Message.delete`.

        Args:
            message_id: Id of the message.
            bot_id: Id of the chat bot.
            complete: Complete: yes or no.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: There is no such message, or the caller may not delete it (`BOT_ID_ERROR`, `APP_ID_ERROR`,
                `MESSAGE_ID_ERROR`, `CANT_EDIT_MESSAGE`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html
        """
        wire = _given(MESSAGE_ID=message_id, BOT_ID=bot_id, COMPLETE=_flag(complete), CLIENT_ID=client_id)
        return self._call("imbot.message.delete", wire, bool)

    def like(
        self,
        message_id: int | Ref,
        *,
        bot_id: int | Ref | None = None,
        action: Literal["auto", "plus", "minus"] | None = None,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Like a message as a chat bot, or take the like back.

        Development of this method has stopped.

        Args:
            message_id: Id of the message.
            bot_id: Id of the chat bot.
            action: Action.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: The portal refused (`BOT_ID_ERROR`, `APP_ID_ERROR`, `MESSAGE_ID_ERROR`, `WITHOUT_CHANGES`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html
        """
        wire = _given(MESSAGE_ID=message_id, BOT_ID=bot_id, ACTION=action, CLIENT_ID=client_id)
        return self._call("imbot.message.like", wire, bool)

    def update(
        self,
        message_id: int | Ref,
        *,
        bot_id: int | Ref | None = None,
        message: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        url_preview: bool | None = None,
        skip_connector: bool | None = None,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Change the given fields of a message.

        Development of this method has stopped in favour of `imbot.v2.Chat.Message.update`.

        Args:
            message_id: Id of the message.
            bot_id: Id of the chat bot.
            message: Text of the message; BB codes are allowed.
            attach: A rich part below the message: rows, pictures, links.
            keyboard: Buttons below the message.
            menu: Entries of the menu of the message.
            url_preview: Show links in the text with a preview.
            skip_connector: Whether to skip connector.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is wrong (`ATTACH_OVERSIZE`, `KEYBOARD_OVERSIZE`, `MENU_OVERSIZE`); the portal refused
                for another reason (`BOT_ID_ERROR`, `APP_ID_ERROR`, `MESSAGE_ID_ERROR`, `ATTACH_ERROR`,
                `KEYBOARD_ERROR`, `MENU_ERROR`, …).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html
        """
        wire = _given(
            MESSAGE_ID=message_id,
            BOT_ID=bot_id,
            MESSAGE=message,
            ATTACH=attach,
            KEYBOARD=keyboard,
            MENU=menu,
            URL_PREVIEW=_flag(url_preview),
            SKIP_CONNECTOR=_flag(skip_connector),
            CLIENT_ID=client_id,
        )
        return self._call("imbot.message.update", wire, bool)
