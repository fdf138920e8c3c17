# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Operators: the methods of `imopenlines.operator`, their records and their keys."""

from __future__ import annotations

import builtins

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["OperatorAnotherService", "OperatorService"]


class OperatorService(Service):
    """Operators:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html
    """

    @builtins.property
    def another(self) -> OperatorAnotherService:
        """Operator anothers:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html
        """
        return OperatorAnotherService(self._runner)

    def answer(self, chat_id: int | Ref) -> Call[bool]:
        """Answer an operator.

        Raises:
            APIError: The portal refused: `CHAT_ID`, `CHAT_TYPE`, `USER_ID`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html
        """
        return self._call("imopenlines.operator.answer", {"CHAT_ID": chat_id}, bool)

    def finish(self, chat_id: int | Ref) -> Call[bool]:
        """Finish an operator.

        Raises:
            APIError: The portal refused: `CHAT_ID`, `CHAT_TYPE`, `USER_ID`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-finish.html
        """
        return self._call("imopenlines.operator.finish", {"CHAT_ID": chat_id}, bool)

    def skip(self, chat_id: int | Ref) -> Call[bool]:
        """Skip an operator.

        Raises:
            APIError: The portal refused: `CHAT_ID`, `CHAT_TYPE`, `ACCESS_DENIED_KICK`, `USER_ID`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-skip.html
        """
        return self._call("imopenlines.operator.skip", {"CHAT_ID": chat_id}, bool)

    def spam(self, chat_id: int | Ref) -> Call[bool]:
        """Spam an operator.

        Raises:
            APIError: The portal refused: `CHAT_ID`, `CHAT_TYPE`, `USER_ID`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

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
        """Transfer an operator.

        Raises:
            APIError: The portal refused: `CHAT_ID_EMPTY`, `USER_ID_EMPTY`, `QUEUE_ID_EMPTY`, `TRANSFER_ID_EMPTY`,
                `OPERATOR_WRONG`.

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-transfer.html
        """
        wire = _given(CHAT_ID=chat_id, TRANSFER_ID=transfer_id, USER_ID=user_id, QUEUE_ID=queue_id)
        return self._call("imopenlines.operator.transfer", wire, bool)


class OperatorAnotherService(Service):
    """Operator anothers:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html
    """

    def finish(self, chat_id: int | Ref) -> Call[bool]:
        """Finish an operator another.

        Raises:
            APIError: The portal refused: `CHAT_ID`, `CHAT_TYPE`, `USER_ID`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html
        """
        return self._call("imopenlines.operator.another.finish", {"CHAT_ID": chat_id}, bool)
