# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Messages: the methods of `messageservice.message`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Literal, TypeAlias

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service

__all__ = ["MessageService", "MessageStatusKey", "MessageStatusService"]


MessageStatusKey: TypeAlias = Literal["CODE", "MESSAGE_ID", "STATUS"]


class MessageService(Service):
    """Messages: https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html"""

    @builtins.property
    def status(self) -> MessageStatusService:
        """Message statuses:
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
        """
        return MessageStatusService(self._runner)


class MessageStatusService(Service):
    """Message statuses:
    https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
    """

    def update(
        self,
        code: str,
        message_id: str,
        status: Literal["queued", "sent", "delivered", "undelivered", "failed"],
    ) -> Call[bool]:
        """Change the given fields of a message status.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_SENDER_VALIDATION_FAILURE`, `ERROR_MESSAGE_NOT_FOUND`,
                `ERROR_MESSAGE_STATUS_INCORRECT`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: messageservice. https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
        """
        wire = {"CODE": code, "MESSAGE_ID": message_id, "STATUS": status}
        return self._call("messageservice.message.status.update", wire, bool)
