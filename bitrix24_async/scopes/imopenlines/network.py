# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Open channels of other portals: the methods of `imopenlines.network`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = ["NetworkMessageService", "NetworkService"]


class NetworkService(Service):
    """Open channels of other portals:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html
    """

    def join(self, code: str) -> Call[int]:
        """Join an open channel of another portal by its code.

        Args:
            code: Code of the network.

        Raises:
            APIError: The portal refused (`CODE`, `IMBOT_ERROR`, `INACTIVE`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html
        """
        return self._call("imopenlines.network.join", {"CODE": code}, int)

    @builtins.property
    def message(self) -> NetworkMessageService:
        """Messages through open channels of other portals:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html
        """
        return NetworkMessageService(self._runner)


class NetworkMessageService(Service):
    """Messages through open channels of other portals:
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
        """Send a message to a user of another portal through an open channel.

        Args:
            code: Code of the network message.
            user_id: Id of the user.
            message: Text of the message; BB codes are allowed.
            attach: A rich part below the message: rows, pictures, links.
            keyboard: Buttons below the message.
            url_preview: Show links in the text with a preview.

        Raises:
            APIError: An argument is missing (`USER_ID_EMPTY`, `MESSAGE_EMPTY`); an argument is wrong
                (`ATTACH_OVERSIZE`); the plan of the portal does not allow it (`USER_MESSAGE_LIMIT`); the portal refused
                for another reason (`CODE`, `IMBOT_ERROR`, `ATTACH_ERROR`, `KEYBOARD_ERROR`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html
        """
        wire = _given(
            CODE=code,
            USER_ID=user_id,
            MESSAGE=message,
            ATTACH=_mapping("ATTACH", attach),
            KEYBOARD=_mapping("KEYBOARD", keyboard),
            URL_PREVIEW=url_preview,
        )
        return self._call("imopenlines.network.message.add", wire, bool)
