# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Chat bots: `imbot.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File
from bitrix24_async.scopes.service import Scope
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

if TYPE_CHECKING:
    from bitrix24_async.scopes.imbot.app import AppService
    from bitrix24_async.scopes.imbot.bot import Bot, BotService
    from bitrix24_async.scopes.imbot.chat import ChatService
    from bitrix24_async.scopes.imbot.command import CommandService
    from bitrix24_async.scopes.imbot.dialog import (
        DialogGetResult,
        DialogGetResultEntityLink,
        DialogGetResultLastMessageViews,
        DialogGetResultLastMessageViewsFirstViewer,
        DialogGetResultPermissions,
        DialogGetResultReadedList,
        DialogGetResultRestrictions,
        DialogService,
    )
    from bitrix24_async.scopes.imbot.message import MessageService
    from bitrix24_async.scopes.imbot.v2 import (
        ChatBotsChatBotsV2EntitiesChat,
        V2Bot,
        V2BotRegisterResult,
        V2Chat,
        V2ChatMessage,
        V2ChatMessageGetContextResult,
        V2ChatMessageGetContextResultMessage,
        V2ChatMessageMessage,
        V2ChatMessageReadResult,
        V2ChatMessageSendResult,
        V2ChatUser,
        V2Command,
        V2FileDownloadResult,
        V2FileUploadResult,
        V2FileUploadResultFile,
        V2Revision,
        V2Service,
    )

__all__ = [
    "Bot",
    "ChatBotsChatBotsV2EntitiesChat",
    "DialogGetResult",
    "DialogGetResultEntityLink",
    "DialogGetResultLastMessageViews",
    "DialogGetResultLastMessageViewsFirstViewer",
    "DialogGetResultPermissions",
    "DialogGetResultReadedList",
    "DialogGetResultRestrictions",
    "ImbotFields",
    "ImbotRegisterProperties",
    "ImbotScope",
    "V2Bot",
    "V2BotRegisterResult",
    "V2Chat",
    "V2ChatMessage",
    "V2ChatMessageGetContextResult",
    "V2ChatMessageGetContextResultMessage",
    "V2ChatMessageMessage",
    "V2ChatMessageReadResult",
    "V2ChatMessageSendResult",
    "V2ChatUser",
    "V2Command",
    "V2FileDownloadResult",
    "V2FileUploadResult",
    "V2FileUploadResultFile",
    "V2Revision",
]


ImbotFields = TypedDict(
    "ImbotFields",
    {
        "CODE": str | None,
        "EVENT_HANDLER": str | None,
        "EVENT_MESSAGE_ADD": str | None,
        "EVENT_MESSAGE_UPDATE": str | None,
        "EVENT_MESSAGE_DELETE": str | None,
        "EVENT_WELCOME_MESSAGE": str | None,
        "EVENT_BOT_DELETE": str | None,
        "PROPERTIES": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a chat bot takes."""


ImbotRegisterProperties = TypedDict(
    "ImbotRegisterProperties",
    {
        "NAME": str | None,
        "LAST_NAME": str | None,
        "COLOR": str | None,
        "EMAIL": str | None,
        "PERSONAL_BIRTHDAY": str | None,
        "WORK_POSITION": str | None,
        "PERSONAL_WWW": str | None,
        "PERSONAL_GENDER": str | None,
        "PERSONAL_PHOTO": File | bytes | str | Sequence[str] | Mapping[str, Any] | None,
    },
    total=False,
)
"""What `PROPERTIES` of `imbot.register` may hold."""


class ImbotScope(Scope):
    """Chat bots: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html"""

    __slots__ = ()

    @builtins.property
    def app(self) -> AppService:
        """Applications of a chat:
        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html
        """
        from bitrix24_async.scopes.imbot.app import AppService

        return AppService(self._runner)

    @builtins.property
    def bot(self) -> BotService[Bot]:
        """Chat bots: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html"""
        from bitrix24_async.scopes.imbot.bot import Bot, BotService

        return BotService(self._runner, Bot)

    @builtins.property
    def chat(self) -> ChatService:
        """Chats: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html"""
        from bitrix24_async.scopes.imbot.chat import ChatService

        return ChatService(self._runner)

    @builtins.property
    def command(self) -> CommandService:
        """Commands of a chat bot:
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html
        """
        from bitrix24_async.scopes.imbot.command import CommandService

        return CommandService(self._runner)

    @builtins.property
    def dialog(self) -> DialogService:
        """Dialogs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html"""
        from bitrix24_async.scopes.imbot.dialog import DialogService

        return DialogService(self._runner)

    @builtins.property
    def message(self) -> MessageService:
        """Messages: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html"""
        from bitrix24_async.scopes.imbot.message import MessageService

        return MessageService(self._runner)

    def register(
        self,
        code: str,
        event_message_add: str,
        event_welcome_message: str,
        *,
        event_bot_delete: str,
        properties: ImbotRegisterProperties | Mapping[str, Any],
        type: Literal["B", "O", "H", "S"] | None = None,
        openline: bool | None = None,
        event_handler: str | None = None,
        event_message_update: str | None = None,
        event_message_delete: str | None = None,
        client_id: str | None = None,
    ) -> Call[int]:
        """Register a chat bot and return its id.

        Development of this method has stopped in favour of `imbot.v2.Bot.register`.

        Args:
            code: Code of the chat bot.
            event_message_add: Event message add.
            event_welcome_message: Event welcome message.
            event_bot_delete: Event bot delete.
            properties: Properties, by code, with the keys of `ImbotRegisterProperties`.
            type: Type of the chat bot.
            openline: Openline: yes or no.
            event_handler: Event handler.
            event_message_update: Event message update.
            event_message_delete: Event message delete.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: A value was refused, or the caller may not create a chat bot (`EVENT_MESSAGE_ADD_ERROR`,
                `EVENT_MESSAGE_UPDATE_ERROR`, `EVENT_MESSAGE_DELETE_ERROR`, `EVENT_WELCOME_MESSAGE_ERROR`,
                `EVENT_BOT_DELETE_ERROR`, `CODE_ERROR`, …).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`, `ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html
        """
        wire = _given(
            CODE=code,
            EVENT_MESSAGE_ADD=event_message_add,
            EVENT_WELCOME_MESSAGE=event_welcome_message,
            EVENT_BOT_DELETE=event_bot_delete,
            PROPERTIES=_mapping("PROPERTIES", properties),
            TYPE=type,
            OPENLINE=_flag(openline),
            EVENT_HANDLER=event_handler,
            EVENT_MESSAGE_UPDATE=event_message_update,
            EVENT_MESSAGE_DELETE=event_message_delete,
            CLIENT_ID=client_id,
        )
        return self._call("imbot.register", wire, int)

    def unregister(self, bot_id: int | Ref, *, client_id: str | None = None) -> Call[bool]:
        """Remove the registration of a chat bot.

        Development of this method has stopped in favour of `imbot.v2.Bot.unregister`.

        Args:
            bot_id: Id of the chat bot.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: There is no such chat bot, or the caller may not delete it (`BOT_ID_ERROR`, `APP_ID_ERROR`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`, `ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-unregister.html
        """
        return self._call("imbot.unregister", _given(BOT_ID=bot_id, CLIENT_ID=client_id), bool)

    def update(
        self,
        bot_id: int | Ref,
        fields: ImbotFields | Mapping[str, Any] | Entity,
        *,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Change the given fields of a chat bot.

        Development of this method has stopped in favour of `imbot.v2.Bot.update`.

        Args:
            bot_id: Id of the chat bot.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: There is no such chat bot, the caller may not change it, or a value was refused (`BOT_ID_ERROR`,
                `APP_ID_ERROR`, `EVENT_MESSAGE_ADD_ERROR`, `EVENT_MESSAGE_UPDATE_ERROR`, `EVENT_MESSAGE_DELETE_ERROR`,
                `EVENT_WELCOME_MESSAGE_ERROR`, …).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`, `ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-update.html
        """
        return self._call("imbot.update", _given(BOT_ID=bot_id, FIELDS=_fields(fields), CLIENT_ID=client_id), bool)

    @builtins.property
    def v2(self) -> V2Service:
        """Chat bots, the newer methods:
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html
        """
        from bitrix24_async.scopes.imbot.v2 import V2Service

        return V2Service(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "Bot": "bot",
        "ChatBotsChatBotsV2EntitiesChat": "v2",
        "DialogGetResult": "dialog",
        "DialogGetResultEntityLink": "dialog",
        "DialogGetResultLastMessageViews": "dialog",
        "DialogGetResultLastMessageViewsFirstViewer": "dialog",
        "DialogGetResultPermissions": "dialog",
        "DialogGetResultReadedList": "dialog",
        "DialogGetResultRestrictions": "dialog",
        "V2Bot": "v2",
        "V2BotRegisterResult": "v2",
        "V2Chat": "v2",
        "V2ChatMessage": "v2",
        "V2ChatMessageGetContextResult": "v2",
        "V2ChatMessageGetContextResultMessage": "v2",
        "V2ChatMessageMessage": "v2",
        "V2ChatMessageReadResult": "v2",
        "V2ChatMessageSendResult": "v2",
        "V2ChatUser": "v2",
        "V2Command": "v2",
        "V2FileDownloadResult": "v2",
        "V2FileUploadResult": "v2",
        "V2FileUploadResultFile": "v2",
        "V2Revision": "v2",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
