# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Mail: `v3.mail.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.v3.mail.mailbox import Mailbox, MailboxSendersRow, MailboxService
    from bitrix24_async.scopes.v3.mail.message import (
        Message,
        MessageCreatecalendareventResult,
        MessageCreatechatResult,
        MessageCreatefeedpostResult,
        MessageCreatetaskResult,
        MessageForwardResult,
        MessageMovetofolderResult,
        MessageReplyResult,
        MessageSendResult,
        MessageService,
    )
    from bitrix24_async.scopes.v3.mail.recipient import (
        RecipientListcontactsRow,
        RecipientListemployeesRow,
        RecipientService,
    )

__all__ = [
    "MailScope",
    "Mailbox",
    "MailboxSendersRow",
    "Message",
    "MessageCreatecalendareventResult",
    "MessageCreatechatResult",
    "MessageCreatefeedpostResult",
    "MessageCreatetaskResult",
    "MessageForwardResult",
    "MessageMovetofolderResult",
    "MessageReplyResult",
    "MessageSendResult",
    "RecipientListcontactsRow",
    "RecipientListemployeesRow",
]


class MailScope(Scope):
    """Mail: https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html"""

    __slots__ = ()

    @builtins.property
    def mailbox(self) -> MailboxService[Mailbox]:
        """Mailboxes: https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html"""
        from bitrix24_async.scopes.v3.mail.mailbox import Mailbox, MailboxService

        return MailboxService(self._runner, Mailbox)

    @builtins.property
    def message(self) -> MessageService[Message]:
        """Messages: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html"""
        from bitrix24_async.scopes.v3.mail.message import Message, MessageService

        return MessageService(self._runner, Message)

    @builtins.property
    def recipient(self) -> RecipientService:
        """Recipients: https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html"""
        from bitrix24_async.scopes.v3.mail.recipient import RecipientService

        return RecipientService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "Mailbox": "mailbox",
        "MailboxSendersRow": "mailbox",
        "Message": "message",
        "MessageCreatecalendareventResult": "message",
        "MessageCreatechatResult": "message",
        "MessageCreatefeedpostResult": "message",
        "MessageCreatetaskResult": "message",
        "MessageForwardResult": "message",
        "MessageMovetofolderResult": "message",
        "MessageReplyResult": "message",
        "MessageSendResult": "message",
        "RecipientListcontactsRow": "recipient",
        "RecipientListemployeesRow": "recipient",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
