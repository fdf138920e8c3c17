# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Messages of providers: the methods of `messageservice.message`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Literal

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service

__all__ = ["MessageService", "MessageStatusService"]


class MessageService(Service):
    """Messages of providers:
    https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
    """

    @builtins.property
    def status(self) -> MessageStatusService:
        """What became of messages:
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
        """
        return MessageStatusService(self._runner)


class MessageStatusService(Service):
    """What became of messages:
    https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
    """

    def update(
        self,
        code: str,
        message_id: str,
        status: Literal["queued", "sent", "delivered", "undelivered", "failed"],
    ) -> Call[bool]:
        """Report what became of a message.

        It needs an application's token; a webhook does not do.

        Args:
            code: Code of the message status.
            message_id: Id of the message.
            status: The status.

        Raises:
            APIError: An argument is wrong (`ERROR_SENDER_VALIDATION_FAILURE`, `ERROR_MESSAGE_STATUS_INCORRECT`); what
                an argument names does not exist (`ERROR_MESSAGE_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: messageservice. https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
        """
        wire = {"CODE": code, "MESSAGE_ID": message_id, "STATUS": status}
        return self._call("messageservice.message.status.update", wire, bool)
