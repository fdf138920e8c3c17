# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Messages: the methods of `imopenlines.message`, their records and their keys."""

from __future__ import annotations

import builtins

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service

__all__ = ["MessageQuickService", "MessageService", "MessageSessionService"]


class MessageService(Service):
    """Messages:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html
    """

    @builtins.property
    def quick(self) -> MessageQuickService:
        """Canned answers:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html
        """
        return MessageQuickService(self._runner)

    @builtins.property
    def session(self) -> MessageSessionService:
        """Conversations from a message:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-message-session-start.html
        """
        return MessageSessionService(self._runner)


class MessageSessionService(Service):
    """Conversations from a message:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-message-session-start.html
    """

    def start(self, chat_id: int | Ref, message_id: int | Ref) -> Call[bool]:
        """Start a conversation from a message.

        Args:
            chat_id: Id of the chat.
            message_id: Id of the message.

        Raises:
            APIError: The portal refused (`CHAT_ID`, `CHAT_TYPE`, `USER_ID`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-message-session-start.html
        """
        return self._call("imopenlines.message.session.start", {"CHAT_ID": chat_id, "MESSAGE_ID": message_id}, bool)


class MessageQuickService(Service):
    """Canned answers:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html
    """

    def save(self, chat_id: int | Ref, message_id: int | Ref) -> Call[bool]:
        """Save a message as a canned answer.

        Args:
            chat_id: Id of the chat.
            message_id: Id of the message.

        Raises:
            APIError: The portal refused (`CHAT_ID`, `CHAT_TYPE`, `CANT_SAVE_QUICK_ANSWER`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html
        """
        return self._call("imopenlines.message.quick.save", {"CHAT_ID": chat_id, "MESSAGE_ID": message_id}, bool)
