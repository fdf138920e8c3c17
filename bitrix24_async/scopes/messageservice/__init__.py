# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Messages by providers: `messageservice.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.messageservice.message import MessageService
    from bitrix24_async.scopes.messageservice.sender import SenderService

__all__ = ["MessageServiceScope"]


class MessageServiceScope(Scope):
    """Messages by providers:
    https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
    """

    __slots__ = ()

    @builtins.property
    def message(self) -> MessageService:
        """Messages of providers:
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
        """
        from bitrix24_async.scopes.messageservice.message import MessageService

        return MessageService(self._runner)

    @builtins.property
    def sender(self) -> SenderService:
        """Message senders: https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html"""
        from bitrix24_async.scopes.messageservice.sender import SenderService

        return SenderService(self._runner)
