# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Message senders: the methods of `messageservice.sender`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import given as _given

__all__ = ["SenderService"]


class SenderService(Service):
    """Message senders: https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html"""

    def add(
        self,
        code: str,
        type: str,
        handler: str,
        *,
        name: str | Mapping[str, Any],
        description: str | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Create a message sender.

        It needs an application's token; a webhook does not do.

        Args:
            code: Code of the message sender.
            type: Type of the message sender.
            handler: The address that is called.
            name: Name of the message sender.
            description: Description of the message sender.

        Raises:
            APIError: An argument is wrong (`ERROR_SENDER_VALIDATION_FAILURE`); the portal refused for another reason
                (`ERROR_SENDER_ALREADY_INSTALLED`, `ERROR_SENDER_ADD_FAILURE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: messageservice. https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html
        """
        wire = _given(CODE=code, TYPE=type, HANDLER=handler, NAME=name, DESCRIPTION=description)
        return self._call("messageservice.sender.add", wire, bool)

    def delete(self, code: str) -> Call[bool]:
        """Delete a message sender.

        It needs an application's token; a webhook does not do.

        Args:
            code: Code of the message sender.

        Raises:
            APIError: An argument is wrong (`ERROR_SENDER_VALIDATION_FAILURE`); what an argument names does not exist
                (`ERROR_SENDER_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: messageservice. https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html
        """
        return self._call("messageservice.sender.delete", {"CODE": code}, bool)

    def list(self) -> Call[builtins.list[str]]:
        """List message senders.

        It needs an application's token; a webhook does not do.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: messageservice. https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-list.html
        """
        return self._call("messageservice.sender.list", {}, builtins.list[str], read=True)

    def update(
        self,
        code: str,
        *,
        handler: str | None = None,
        name: str | Mapping[str, Any] | None = None,
        description: str | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a message sender.

        It needs an application's token; a webhook does not do. At least one of `handler`, `name` and `description` has
        to be given.

        Args:
            code: Code of the message sender.
            handler: The address that is called.
            name: Name of the message sender.
            description: Description of the message sender.

        Raises:
            APIError: An argument is missing (`ERROR_SENDER_CODE_REQUIRED`, `ERROR_SENDER_OTHER_PARAMS_REQUIRED`); what
                an argument names does not exist (`ERROR_SENDER_NOT_FOUND`); the portal refused for another reason
                (`ERROR_SENDER_UPDATE_FAILURE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: messageservice. https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-update.html
        """
        wire = _any_of(
            [["HANDLER", "NAME", "DESCRIPTION"]],
            CODE=code,
            HANDLER=handler,
            NAME=name,
            DESCRIPTION=description,
        )
        return self._call("messageservice.sender.update", wire, bool)
