# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Networks: the methods of `imopenlines.network`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["NetworkMessageKey", "NetworkMessageService", "NetworkService"]


NetworkMessageKey: TypeAlias = Literal["CODE", "USER_ID", "MESSAGE", "ATTACH", "KEYBOARD", "URL_PREVIEW"]


class NetworkService(Service):
    """Networks: https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html"""

    def join(self, code: str) -> Call[int]:
        """Join a network.

        Raises:
            APIError: The portal refused: `CODE`, `IMBOT_ERROR`, `INACTIVE`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html
        """
        return self._call("imopenlines.network.join", {"CODE": code}, int)

    @builtins.property
    def message(self) -> NetworkMessageService:
        """Network messages:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html
        """
        return NetworkMessageService(self._runner)


class NetworkMessageService(Service):
    """Network messages:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html
    """

    def add(
        self,
        code: str,
        user_id: int | Ref,
        message: str,
        *,
        attach: Mapping[str, Any] | None = None,
        keyboard: Mapping[str, Any] | None = None,
        url_preview: str | None = None,
    ) -> Call[bool]:
        """Create a network message.

        Raises:
            APIError: The portal refused: `CODE`, `IMBOT_ERROR`, `USER_ID_EMPTY`, `USER_MESSAGE_LIMIT`, `MESSAGE_EMPTY`,
                `ATTACH_OVERSIZE`, `ATTACH_ERROR`, `KEYBOARD_ERROR`.
            AccessDenied: The portal refused: `WRONG_AUTH_TYPE`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html
        """
        wire = _given(
            CODE=code,
            USER_ID=user_id,
            MESSAGE=message,
            ATTACH=attach,
            KEYBOARD=keyboard,
            URL_PREVIEW=url_preview,
        )
        return self._call("imopenlines.network.message.add", wire, bool)
