# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Commands of a chat bot: the methods of `imbot.command`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["CommandFields", "CommandService"]


CommandFields = TypedDict(
    "CommandFields",
    {
        "COMMAND": str | None,
        "EVENT_COMMAND_ADD": str | None,
        "HIDDEN": bool | str | None,
        "EXTRANET_SUPPORT": bool | str | None,
        "LANG": Sequence[Any] | None,
    },
    total=False,
)
"""The fields that a command of a chat bot takes."""


_COMMAND_FLAGS = frozenset({"EXTRANET_SUPPORT", "HIDDEN"})


class CommandService(Service):
    """Commands of a chat bot:
    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html
    """

    def answer(
        self,
        message_id: int | Ref,
        *,
        command_id: int | Ref | None = None,
        command: str | None = None,
        message: str | None = None,
        attach: Mapping[str, Any] | None = None,
        keyboard: Mapping[str, Any] | None = None,
        menu: Mapping[str, Any] | None = None,
        system: bool | None = None,
        url_preview: bool | None = None,
        client_id: str | None = None,
    ) -> Call[int]:
        """Answer a command of a chat bot.

        Development of this method has stopped in favour of `imbot.v2.Command.answer`. At least one of `command_id` and
        `command` has to be given.

        Args:
            message_id: Id of the message.
            command_id: Id of the command.
            command: The command, such as `echo`.
            message: Text of the message; BB codes are allowed.
            attach: A rich part below the message: rows, pictures, links.
            keyboard: Buttons below the message.
            menu: Entries of the menu of the message.
            system: Show it as a message of the system; `False` where it is not given.
            url_preview: Show links in the text with a preview; `True` where it is not given.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`MESSAGE_ID_EMPTY`, `MESSAGE_EMPTY`); an argument is wrong
                (`ATTACH_OVERSIZE`, `KEYBOARD_OVERSIZE`); the portal refused for another reason (`COMMAND_ID_ERROR`,
                `APP_ID_ERROR`, `ATTACH_ERROR`, `KEYBOARD_ERROR`, `MENU_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html
        """
        wire = _any_of(
            [["COMMAND_ID", "COMMAND"]],
            MESSAGE_ID=message_id,
            COMMAND_ID=command_id,
            COMMAND=command,
            MESSAGE=message,
            ATTACH=_mapping("ATTACH", attach),
            KEYBOARD=_mapping("KEYBOARD", keyboard),
            MENU=_mapping("MENU", menu),
            SYSTEM=_flag(system),
            URL_PREVIEW=_flag(url_preview),
            CLIENT_ID=client_id,
        )
        return self._call("imbot.command.answer", wire, int)

    def register(
        self,
        bot_id: int | Ref,
        command: str,
        event_command_add: str,
        *,
        lang: Sequence[Any],
        common: bool | None = None,
        hidden: bool | None = None,
        extranet_support: bool | None = None,
        client_id: str | None = None,
    ) -> Call[int]:
        """Register a command of a chat bot and return its id.

        Development of this method has stopped in favour of `imbot.v2.Command.register`.

        Args:
            bot_id: Id of the chat bot.
            command: The command, such as `echo`.
            event_command_add: Event command add.
            lang: Translations, by the code of the language.
            common: Common: yes or no; `False` where it is not given.
            hidden: Hidden: yes or no; `False` where it is not given.
            extranet_support: Extranet support: yes or no; `False` where it is not given.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: A value was refused, or the caller may not create a command of a chat bot
                (`EVENT_COMMAND_ADD_ERROR`, `COMMAND_ERROR`, `BOT_ID_ERROR`, `APP_ID_ERROR`, `LANG_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html
        """
        wire = _given(
            BOT_ID=bot_id,
            COMMAND=command,
            EVENT_COMMAND_ADD=event_command_add,
            LANG=_sequence("LANG", lang),
            COMMON=_flag(common),
            HIDDEN=_flag(hidden),
            EXTRANET_SUPPORT=_flag(extranet_support),
            CLIENT_ID=client_id,
        )
        return self._call("imbot.command.register", wire, int)

    def unregister(self, command_id: int | Ref, *, client_id: str | None = None) -> Call[bool]:
        """Remove the registration of a command of a chat bot.

        Development of this method has stopped in favour of `imbot.v2.Command.unregister`.

        Args:
            command_id: Id of the command.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: There is no such command, or the caller may not delete it (`COMMAND_ID_ERROR`, `APP_ID_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-unregister.html
        """
        return self._call("imbot.command.unregister", _given(COMMAND_ID=command_id, CLIENT_ID=client_id), bool)

    def update(
        self,
        command_id: int | Ref,
        fields: CommandFields | Mapping[str, Any] | Entity,
        *,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Change the given fields of a command of a chat bot.

        Development of this method has stopped in favour of `imbot.v2.Command.update`.

        Args:
            command_id: Id of the command.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: There is no such command, the caller may not change it, or a value was refused
                (`COMMAND_ID_ERROR`, `APP_ID_ERROR`, `EVENT_COMMAND_ADD_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html
        """
        wire = _given(COMMAND_ID=command_id, FIELDS=_fields(fields, _COMMAND_FLAGS), CLIENT_ID=client_id)
        return self._call("imbot.command.update", wire, bool)
