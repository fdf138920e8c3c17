# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Bots: the methods of `imopenlines.bot`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Literal

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = ["BotService", "BotSessionMessageService", "BotSessionService"]


class BotService(Service):
    """Bots:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
    """

    @builtins.property
    def session(self) -> BotSessionService:
        """Bot sessions:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html
        """
        return BotSessionService(self._runner)


class BotSessionService(Service):
    """Bot sessions:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html
    """

    def finish(self, chat_id: int | Ref, *, client_id: str | None = None) -> Call[bool]:
        """Finish a bot session.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `BOT_ID_ERROR`.
            AccessDenied: The portal refused: `WRONG_AUTH_TYPE`.

        Writes. Scope: imopenlines or imbot. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html
        """
        return self._call("imopenlines.bot.session.finish", _given(CHAT_ID=chat_id, CLIENT_ID=client_id), bool)

    @builtins.property
    def message(self) -> BotSessionMessageService:
        """Bot session messages:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
        """
        return BotSessionMessageService(self._runner)

    def operator(self, chat_id: int | Ref) -> Call[bool]:
        """Hand a conversation over to a free operator.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `WRONG_CHAT`.
            AccessDenied: The portal refused: `WRONG_AUTH_TYPE`.

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
        """Transfer a bot session.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `USER_ID_EMPTY`, `QUEUE_ID_EMPTY`, `TRANSFER_ID_EMPTY`,
                `BOT_ID_ERROR`, `OPERATOR_WRONG`.
            AccessDenied: The portal refused: `WRONG_AUTH_TYPE`.

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
    """Bot session messages:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
    """

    def send(
        self,
        chat_id: int | Ref,
        *,
        name: Literal["WELCOME", "DEFAULT"] | None = None,
        message: str | None = None,
    ) -> Call[bool]:
        """Send a bot session message.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`.
            AccessDenied: The portal refused: `WRONG_AUTH_TYPE`.

        Writes. Scope: imopenlines or imbot. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
        """
        wire = _given(CHAT_ID=chat_id, NAME=name, MESSAGE=message)
        return self._call("imopenlines.bot.session.message.send", wire, bool)
