# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Messages: the methods of `im.message`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = ["MessageService"]


class MessageService(Service):
    """Messages: https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html"""

    def add(
        self,
        dialog_id: str,
        *,
        message: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        system: bool | None = None,
        url_preview: bool | None = None,
        reply_id: int | Ref | None = None,
    ) -> Call[int]:
        """Create a message and return its id.

        At least one of `message` and `attach` has to be given.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            message: Text of the message; BB codes are allowed.
            attach: A rich part below the message: rows, pictures, links.
            keyboard: Buttons below the message.
            menu: Entries of the menu of the message.
            system: Show it as a message of the system; `False` where it is not given.
            url_preview: Show links in the text with a preview; `True` where it is not given.
            reply_id: Id of the reply.

        Raises:
            APIError: An argument is missing (`MESSAGE_EMPTY`, `USER_ID_EMPTY`); an argument is wrong
                (`ATTACH_OVERSIZE`); the caller may not do it (`REPLY_ACCESS_ERROR`); what an argument names does not
                exist (`USER_NOT_FOUND`); the portal refused for another reason (`CHAT_ID`, `PARAMS_ERROR`,
                `ATTACH_ERROR`, `KEYBOARD_ERROR`, `MENU_ERROR`, `REPLY_FROM_OTHER_CHAT_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
        """
        wire = _any_of(
            [["MESSAGE", "ATTACH"]],
            DIALOG_ID=dialog_id,
            MESSAGE=message,
            ATTACH=attach,
            KEYBOARD=keyboard,
            MENU=menu,
            SYSTEM=_flag(system),
            URL_PREVIEW=_flag(url_preview),
            REPLY_ID=reply_id,
        )
        return self._call("im.message.add", wire, int)

    def command(
        self,
        message_id: int | Ref,
        bot_id: int | Ref,
        command: str,
        *,
        command_params: str | None = None,
    ) -> Call[bool]:
        """Send a command to a chat bot.

        Args:
            message_id: Id of the message.
            bot_id: Id of the chat bot.
            command: The command, such as `echo`.
            command_params: What stands behind the command.

        Raises:
            APIError: The portal refused (`MESSAGE_ID_ERROR`, `BOT_ID_ERROR`, `COMMAND_ERROR`, `PARAMS_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html
        """
        wire = _given(MESSAGE_ID=message_id, BOT_ID=bot_id, COMMAND=command, COMMAND_PARAMS=command_params)
        return self._call("im.message.command", wire, bool)

    def delete(self, message_id: int | Ref) -> Call[bool]:
        """Delete a message.

        Args:
            message_id: Id of the message.

        Raises:
            APIError: There is no such message, or the caller may not delete it (`MESSAGE_ID_ERROR`,
                `CANT_EDIT_MESSAGE`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html
        """
        return self._call("im.message.delete", {"MESSAGE_ID": message_id}, bool)

    def like(self, message_id: int | Ref, *, action: Literal["auto", "plus", "minus"] | None = None) -> Call[bool]:
        """Like a message, or take the like back.

        Args:
            message_id: Id of the message.
            action: Action; `auto` where it is not given.

        Raises:
            APIError: The portal refused (`MESSAGE_ID_ERROR`, `WITHOUT_CHANGES`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html
        """
        return self._call("im.message.like", _given(MESSAGE_ID=message_id, ACTION=action), bool)

    def share(
        self,
        message_id: int | Ref,
        dialog_id: str,
        type: Literal["CHAT", "TASK", "POST", "CALEND"],
    ) -> Call[bool]:
        """Make a chat, a task, a post or an event of a message.

        Args:
            message_id: Id of the message.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            type: What to make of it.

        Raises:
            APIError: An argument is missing (`DIALOG_ID_EMPTY`); the portal refused for another reason
                (`MESSAGE_ID_ERROR`, `PARAMS_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html
        """
        return self._call("im.message.share", {"MESSAGE_ID": message_id, "DIALOG_ID": dialog_id, "TYPE": type}, bool)

    def update(
        self,
        message_id: int | Ref,
        *,
        message: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        url_preview: bool | None = None,
        is_edited: bool | None = None,
    ) -> Call[bool]:
        """Change the given fields of a message.

        Args:
            message_id: Id of the message.
            message: Text of the message; BB codes are allowed.
            attach: A rich part below the message: rows, pictures, links.
            keyboard: Buttons below the message.
            menu: Entries of the menu of the message.
            url_preview: Show links in the text with a preview.
            is_edited: Whether it is edited; `True` where it is not given.

        Raises:
            APIError: An argument is wrong (`ATTACH_OVERSIZE`, `KEYBOARD_OVERSIZE`, `MENU_OVERSIZE`); the portal refused
                for another reason (`MESSAGE_ID_ERROR`, `CANT_EDIT_MESSAGE`, `ATTACH_ERROR`, `KEYBOARD_ERROR`,
                `menu_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
        """
        wire = _given(
            MESSAGE_ID=message_id,
            MESSAGE=message,
            ATTACH=attach,
            KEYBOARD=keyboard,
            MENU=menu,
            URL_PREVIEW=_flag(url_preview),
            IS_EDITED=_flag(is_edited),
        )
        return self._call("im.message.update", wire, bool)
