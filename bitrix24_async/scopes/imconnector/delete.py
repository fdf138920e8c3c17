# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""News of deleted messages: the methods of `imconnector.delete`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any

from msgspec import field as _field

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "DeleteMessagesResult",
    "DeleteMessagesResultData",
    "DeleteMessagesResultDataResult",
    "DeleteMessagesResultDataResultChat",
    "DeleteMessagesResultDataResultMessage",
    "DeleteService",
]


class DeleteMessagesResult(Entity, kw_only=True, rename="upper"):
    """What `imconnector.delete.messages` returns; what is not declared is in `extra`."""

    success: bool | None = None
    data: DeleteMessagesResultData | None = None


class DeleteMessagesResultData(Entity, kw_only=True, rename="upper"):
    """What `DATA` of a `DeleteMessagesResult` holds; what is not declared is in `extra`."""

    result: builtins.list[DeleteMessagesResultDataResult] | None = None


class DeleteMessagesResultDataResult(Entity, kw_only=True):
    """What `RESULT` of a `DeleteMessagesResultData` holds; what is not declared is in `extra`."""

    user: str | None = None
    message: DeleteMessagesResultDataResultMessage | None = None
    chat: DeleteMessagesResultDataResultChat | None = None
    success: bool | None = _field(default=None, name="SUCCESS")
    errors: Any = _field(default=None, name="ERRORS")


class DeleteMessagesResultDataResultChat(Entity, kw_only=True):
    """What `chat` of a `DeleteMessagesResultDataResult` holds; what is not declared is in `extra`."""

    id: str | None = None
    description: str | None = None


class DeleteMessagesResultDataResultMessage(Entity, kw_only=True):
    """What `message` of a `DeleteMessagesResultDataResult` holds; what is not declared is in `extra`."""

    id: str | None = None
    date: int | None = None
    text: str | None = None
    files: Any = None


class DeleteService(Service):
    """News of deleted messages:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-delete-messages.html
    """

    def messages(self, connector: str, line: int, messages: Sequence[Any]) -> Call[DeleteMessagesResult]:
        """Tell the open channel that messages were deleted.

        It needs an application's token; a webhook does not do.

        Args:
            connector: Code of the connector.
            line: Id of the open channel.
            messages: The messages, each by its parts.

        Raises:
            APIError: The portal refused (`NOT_ACTIVE_LINE`, `IMCONNECTOR_NO_CORRECT_PROVIDER`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-delete-messages.html
        """
        wire = {"CONNECTOR": connector, "LINE": line, "MESSAGES": _sequence("MESSAGES", messages)}
        return self._call("imconnector.delete.messages", wire, DeleteMessagesResult)
