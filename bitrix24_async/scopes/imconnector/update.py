# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""News of changed messages: the methods of `imconnector.update`, their records and their keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["UpdateMessagesResult", "UpdateService"]


class UpdateMessagesResult(Entity, kw_only=True, rename="upper"):
    """What `imconnector.update.messages` returns; what is not declared is in `extra`."""

    success: bool | None = None
    data: dict[str, Any] | None = None


class UpdateService(Service):
    """News of changed messages:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-update-messages.html
    """

    def messages(self, connector: str, line: int, messages: Sequence[Any]) -> Call[UpdateMessagesResult]:
        """Tell the open channel that messages were changed.

        It needs an application's token; a webhook does not do.

        Args:
            connector: Code of the connector.
            line: Id of the open channel.
            messages: The messages, each by its parts.

        Raises:
            APIError: The portal refused (`NOT_ACTIVE_LINE`, `IMCONNECTOR_NO_CORRECT_PROVIDER`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-update-messages.html
        """
        wire = {"CONNECTOR": connector, "LINE": line, "MESSAGES": _sequence("MESSAGES", messages)}
        return self._call("imconnector.update.messages", wire, UpdateMessagesResult)
