# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Commands: the methods of `imbot.command`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = ["CommandFields", "CommandKey", "CommandService"]


class CommandFields(TypedDict, total=False):
    """The fields that a command takes."""

    COMMAND: str | None
    EVENT_COMMAND_ADD: str | None
    HIDDEN: bool | str | None
    EXTRANET_SUPPORT: bool | str | None
    LANG: Sequence[Any] | None


CommandKey: TypeAlias = Literal[
    "LANGUAGE_ID",
    "TITLE",
    "PARAMS",
    "COMMAND",
    "EVENT_COMMAND_ADD",
    "HIDDEN",
    "EXTRANET_SUPPORT",
    "LANG",
]


_COMMAND_FLAGS = frozenset({"EXTRANET_SUPPORT", "HIDDEN"})


class CommandService(Service):
    """Commands: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html"""

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
        """Answer a command.

        Development of this method has stopped in favour of `imbot.v2.Command.answer`. At least one of `COMMAND_ID` and
        `COMMAND` has to be given.

        Args:
            system: `N` where it is not given.
            url_preview: `Y` where it is not given.

        Raises:
            APIError: The portal refused: `COMMAND_ID_ERROR`, `APP_ID_ERROR`, `MESSAGE_ID_EMPTY`, `MESSAGE_EMPTY`,
                `ATTACH_ERROR`, `ATTACH_OVERSIZE`, `KEYBOARD_ERROR`, `KEYBOARD_OVERSIZE`, `MENU_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html
        """
        wire = _any_of(
            [["COMMAND_ID", "COMMAND"]],
            MESSAGE_ID=message_id,
            COMMAND_ID=command_id,
            COMMAND=command,
            MESSAGE=message,
            ATTACH=attach,
            KEYBOARD=keyboard,
            MENU=menu,
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
        """Register a command and return its id.

        Development of this method has stopped in favour of `imbot.v2.Command.register`.

        Args:
            common: `N` where it is not given.
            hidden: `N` where it is not given.
            extranet_support: `N` where it is not given.

        Raises:
            APIError: The portal refused: `EVENT_COMMAND_ADD_ERROR`, `COMMAND_ERROR`, `BOT_ID_ERROR`, `APP_ID_ERROR`,
                `LANG_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html
        """
        wire = _given(
            BOT_ID=bot_id,
            COMMAND=command,
            EVENT_COMMAND_ADD=event_command_add,
            LANG=lang,
            COMMON=_flag(common),
            HIDDEN=_flag(hidden),
            EXTRANET_SUPPORT=_flag(extranet_support),
            CLIENT_ID=client_id,
        )
        return self._call("imbot.command.register", wire, int)

    def unregister(self, command_id: int | Ref, *, client_id: str | None = None) -> Call[bool]:
        """Remove the registration of a command.

        Development of this method has stopped in favour of `imbot.v2.Command.unregister`.

        Raises:
            APIError: The portal refused: `COMMAND_ID_ERROR`, `APP_ID_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

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
        """Change the given fields of a command.

        Development of this method has stopped in favour of `imbot.v2.Command.update`.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `COMMAND_ID_ERROR`, `APP_ID_ERROR`, `EVENT_COMMAND_ADD_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html
        """
        wire = _given(COMMAND_ID=command_id, FIELDS=_fields(fields, _COMMAND_FLAGS), CLIENT_ID=client_id)
        return self._call("imbot.command.update", wire, bool)
