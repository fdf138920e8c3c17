# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Conversations with a chat bot: the methods of `imopenlines.bot`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Literal

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = ["BotService", "BotSessionMessageService", "BotSessionService"]


class BotService(Service):
    """Conversations with a chat bot:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
    """

    @builtins.property
    def session(self) -> BotSessionService:
        """Conversations with a chat bot:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html
        """
        return BotSessionService(self._runner)


class BotSessionService(Service):
    """Conversations with a chat bot:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html
    """

    def finish(self, chat_id: int | Ref, *, client_id: str | None = None) -> Call[bool]:
        """Finish a conversation as a chat bot.

        Args:
            chat_id: Id of the chat.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`); the portal refused for another reason (`BOT_ID_ERROR`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Writes. Scope: imopenlines or imbot. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html
        """
        return self._call("imopenlines.bot.session.finish", _given(CHAT_ID=chat_id, CLIENT_ID=client_id), bool)

    @builtins.property
    def message(self) -> BotSessionMessageService:
        """Messages of a chat bot:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
        """
        return BotSessionMessageService(self._runner)

    def operator(self, chat_id: int | Ref) -> Call[bool]:
        """Hand a conversation over to a free operator.

        Args:
            chat_id: Id of the chat.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`); an argument is wrong (`WRONG_CHAT`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Writes. Scope: imopenlines or imbot. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-operator.html
        """
        return self._call("imopenlines.bot.session.operator", {"CHAT_ID": chat_id}, bool)

    def transfer(
        self,
        chat_id: int | Ref,
        *,
        user_id: int | Ref | None = None,
        queue_id: int | Ref | None = None,
        transfer_id: str | int | None = None,
        leave: bool | None = None,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Hand a conversation over to an operator, as a chat bot.

        Args:
            chat_id: Id of the chat.
            user_id: Id of the user.
            queue_id: Id of the queue.
            transfer_id: Id of the transfer.
            leave: Leave: yes or no.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`, `USER_ID_EMPTY`, `QUEUE_ID_EMPTY`, `TRANSFER_ID_EMPTY`);
                an argument is wrong (`OPERATOR_WRONG`); the portal refused for another reason (`BOT_ID_ERROR`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Writes. Scope: imopenlines or imbot. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-transfer.html
        """
        wire = _given(
            CHAT_ID=chat_id,
            USER_ID=user_id,
            QUEUE_ID=queue_id,
            TRANSFER_ID=transfer_id,
            LEAVE=_flag(leave),
            CLIENT_ID=client_id,
        )
        return self._call("imopenlines.bot.session.transfer", wire, bool)


class BotSessionMessageService(Service):
    """Messages of a chat bot:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
    """

    def send(
        self,
        chat_id: int | Ref,
        *,
        name: Literal["WELCOME", "DEFAULT"] | None = None,
        message: str | None = None,
    ) -> Call[bool]:
        """Send a message to a conversation as a chat bot.

        Args:
            chat_id: Id of the chat.
            name: Name of the bot session message.
            message: Text of the message; BB codes are allowed.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Writes. Scope: imopenlines or imbot. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
        """
        wire = _given(CHAT_ID=chat_id, NAME=name, MESSAGE=message)
        return self._call("imopenlines.bot.session.message.send", wire, bool)
