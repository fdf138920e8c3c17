# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Messages for the open channel: the methods of `imconnector.send`, their records and their keys."""

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
    "SendMessagesResult",
    "SendMessagesResultData",
    "SendMessagesResultDataResult",
    "SendMessagesResultDataResultChat",
    "SendMessagesResultDataResultExtra",
    "SendMessagesResultDataResultMessage",
    "SendMessagesResultDataResultSession",
    "SendService",
    "SendStatusDeliveryResult",
    "SendStatusReadingResult",
    "SendStatusService",
]


class SendMessagesResult(Entity, kw_only=True, rename="upper"):
    """What `imconnector.send.messages` returns; what is not declared is in `extra`."""

    success: bool | None = None
    data: SendMessagesResultData | None = None


class SendMessagesResultData(Entity, kw_only=True, rename="upper"):
    """What `DATA` of a `SendMessagesResult` holds; what is not declared is in `extra`."""

    result: builtins.list[SendMessagesResultDataResult] | None = None


class SendMessagesResultDataResult(Entity, kw_only=True, rename="camel"):
    """What `RESULT` of a `SendMessagesResultData` holds; what is not declared is in `extra`."""

    user: str | None = None
    message: SendMessagesResultDataResultMessage | None = None
    chat: SendMessagesResultDataResultChat | None = None
    extra_: SendMessagesResultDataResultExtra | None = None
    success: bool | None = _field(default=None, name="SUCCESS")
    errors: Any = _field(default=None, name="ERRORS")
    session: SendMessagesResultDataResultSession | None = None


class SendMessagesResultDataResultChat(Entity, kw_only=True):
    """What `chat` of a `SendMessagesResultDataResult` holds; what is not declared is in `extra`."""

    id: str | None = None
    name: str | None = None
    description: str | None = None


class SendMessagesResultDataResultExtra(Entity, kw_only=True):
    """What `extra` of a `SendMessagesResultDataResult` holds; what is not declared is in `extra`."""

    skip_phone_validate: str | None = None
    disable_tracker: str | None = None


class SendMessagesResultDataResultMessage(Entity, kw_only=True):
    """What `message` of a `SendMessagesResultDataResult` holds; what is not declared is in `extra`."""

    id: str | None = None
    date: Any = None
    text: str | None = None
    files: Any = None


class SendMessagesResultDataResultSession(Entity, kw_only=True, rename="upper"):
    """What `session` of a `SendMessagesResultDataResult` holds; what is not declared is in `extra`."""

    id: int | None = None
    chat_id: str | None = None


class SendStatusDeliveryResult(Entity, kw_only=True, rename="upper"):
    """What `imconnector.send.status.delivery` returns; what is not declared is in `extra`."""

    success: bool | None = None
    data: Any = None


class SendStatusReadingResult(Entity, kw_only=True, rename="upper"):
    """What `imconnector.send.status.reading` returns; what is not declared is in `extra`."""

    success: bool | None = None
    data: Any = None


class SendService(Service):
    """Messages for the open channel:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html
    """

    def messages(self, connector: str, line: int, messages: Sequence[Any]) -> Call[SendMessagesResult]:
        """Hand messages over to the open channel.

        It needs an application's token; a webhook does not do.

        Args:
            connector: Code of the connector.
            line: Id of the open channel.
            messages: The messages, each by its parts.

        Raises:
            APIError: An argument is missing (`IMCONNECTOR_NOT_SPECIFIED_CORRECT_COMMAND`); the portal refused for
                another reason (`NOT_ACTIVE_LINE`, `IMCONNECTOR_NO_CORRECT_PROVIDER`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html
        """
        wire = {"CONNECTOR": connector, "LINE": line, "MESSAGES": _sequence("MESSAGES", messages)}
        return self._call("imconnector.send.messages", wire, SendMessagesResult)

    @builtins.property
    def status(self) -> SendStatusService:
        """News of delivered and read messages:
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.html
        """
        return SendStatusService(self._runner)


class SendStatusService(Service):
    """News of delivered and read messages:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.html
    """

    def delivery(self, connector: str, line: int, messages: Sequence[Any]) -> Call[SendStatusDeliveryResult]:
        """Tell the open channel that messages were delivered.

        It needs an application's token; a webhook does not do.

        Args:
            connector: Code of the connector.
            line: Id of the open channel.
            messages: The messages, each by its parts.

        Raises:
            APIError: The portal refused (`IMCONNECTOR_NO_CORRECT_PROVIDER`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.html
        """
        wire = {"CONNECTOR": connector, "LINE": line, "MESSAGES": _sequence("MESSAGES", messages)}
        return self._call("imconnector.send.status.delivery", wire, SendStatusDeliveryResult)

    def reading(self, connector: str, line: int, messages: Sequence[Any]) -> Call[SendStatusReadingResult]:
        """Tell the open channel that messages were read.

        It needs an application's token; a webhook does not do.

        Args:
            connector: Code of the connector.
            line: Id of the open channel.
            messages: The messages, each by its parts.

        Raises:
            APIError: The portal refused (`IMCONNECTOR_NO_CORRECT_PROVIDER`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-reading.html
        """
        wire = {"CONNECTOR": connector, "LINE": line, "MESSAGES": _sequence("MESSAGES", messages)}
        return self._call("imconnector.send.status.reading", wire, SendStatusReadingResult)
