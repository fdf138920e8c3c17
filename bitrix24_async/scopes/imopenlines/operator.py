# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""What an operator does: the methods of `imopenlines.operator`, their records and their keys."""

from __future__ import annotations

import builtins

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["OperatorAnotherService", "OperatorService"]


class OperatorService(Service):
    """What an operator does:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html
    """

    @builtins.property
    def another(self) -> OperatorAnotherService:
        """Conversations of other operators:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html
        """
        return OperatorAnotherService(self._runner)

    def answer(self, chat_id: int | Ref) -> Call[bool]:
        """Take a conversation on.

        Args:
            chat_id: Id of the chat.

        Raises:
            APIError: The portal refused (`CHAT_ID`, `CHAT_TYPE`, `USER_ID`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html
        """
        return self._call("imopenlines.operator.answer", {"CHAT_ID": chat_id}, bool)

    def finish(self, chat_id: int | Ref) -> Call[bool]:
        """Finish a conversation of one's own.

        Args:
            chat_id: Id of the chat.

        Raises:
            APIError: The portal refused (`CHAT_ID`, `CHAT_TYPE`, `USER_ID`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-finish.html
        """
        return self._call("imopenlines.operator.finish", {"CHAT_ID": chat_id}, bool)

    def skip(self, chat_id: int | Ref) -> Call[bool]:
        """Pass a conversation on to the next operator.

        Args:
            chat_id: Id of the chat.

        Raises:
            APIError: The caller may not do it (`ACCESS_DENIED_KICK`); the portal refused for another reason (`CHAT_ID`,
                `CHAT_TYPE`, `USER_ID`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-skip.html
        """
        return self._call("imopenlines.operator.skip", {"CHAT_ID": chat_id}, bool)

    def spam(self, chat_id: int | Ref) -> Call[bool]:
        """Finish a conversation as spam.

        Args:
            chat_id: Id of the chat.

        Raises:
            APIError: The portal refused (`CHAT_ID`, `CHAT_TYPE`, `USER_ID`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-spam.html
        """
        return self._call("imopenlines.operator.spam", {"CHAT_ID": chat_id}, bool)

    def transfer(
        self,
        chat_id: int | Ref,
        *,
        transfer_id: str | int | None = None,
        user_id: int | Ref | None = None,
        queue_id: int | Ref | None = None,
    ) -> Call[bool]:
        """Hand a conversation over to another operator or another open channel.

        Args:
            chat_id: Id of the chat.
            transfer_id: Id of the transfer.
            user_id: Id of the user.
            queue_id: Id of the queue.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`, `USER_ID_EMPTY`, `QUEUE_ID_EMPTY`, `TRANSFER_ID_EMPTY`);
                an argument is wrong (`OPERATOR_WRONG`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-transfer.html
        """
        wire = _given(CHAT_ID=chat_id, TRANSFER_ID=transfer_id, USER_ID=user_id, QUEUE_ID=queue_id)
        return self._call("imopenlines.operator.transfer", wire, bool)


class OperatorAnotherService(Service):
    """Conversations of other operators:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html
    """

    def finish(self, chat_id: int | Ref) -> Call[bool]:
        """Finish the conversation of another operator.

        Args:
            chat_id: Id of the chat.

        Raises:
            APIError: The portal refused (`CHAT_ID`, `CHAT_TYPE`, `USER_ID`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html
        """
        return self._call("imopenlines.operator.another.finish", {"CHAT_ID": chat_id}, bool)
