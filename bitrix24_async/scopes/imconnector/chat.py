# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Chats of a connector: the methods of `imconnector.chat`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["ChatNameService", "ChatNameSetResult", "ChatNameSetResultData", "ChatService"]


class ChatNameSetResult(Entity, kw_only=True, rename="upper"):
    """What `imconnector.chat.name.set` returns; what is not declared is in `extra`."""

    success: bool | None = None
    data: ChatNameSetResultData | None = None


class ChatNameSetResultData(Entity, kw_only=True, rename="upper"):
    """What `DATA` of a `ChatNameSetResult` holds; what is not declared is in `extra`."""

    result: Any = None


class ChatService(Service):
    """Chats of a connector:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html
    """

    @builtins.property
    def name(self) -> ChatNameService:
        """The names of chats:
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html
        """
        return ChatNameService(self._runner)


class ChatNameService(Service):
    """The names of chats:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html
    """

    def set(
        self,
        connector: str,
        line: int,
        chat_id: str,
        *,
        name: str,
        user_id: str | None = None,
    ) -> Call[ChatNameSetResult]:
        """Rename a chat of a connector.

        It needs an application's token; a webhook does not do.

        Args:
            connector: Code of the connector.
            line: Id of the open channel.
            chat_id: Id of the chat.
            name: The name.
            user_id: Id of the user.

        Raises:
            APIError: There is no such chat name, the caller may not change it, or a value was refused
                (`NOT_ACTIVE_LINE`, `IMCONNECTOR_NO_CORRECT_PROVIDER`, `CHAT_RENAMING_FAILED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: imconnector. https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html
        """
        wire = _given(CONNECTOR=connector, LINE=line, CHAT_ID=chat_id, NAME=name, USER_ID=user_id)
        return self._call("imconnector.chat.name.set", wire, ChatNameSetResult)
