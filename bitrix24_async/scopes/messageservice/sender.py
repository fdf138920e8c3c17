# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Senders: the methods of `messageservice.sender`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import given as _given

__all__ = ["SenderKey", "SenderService"]


SenderKey: TypeAlias = Literal[
    "module_id",
    "bindings",
    "workflow_id",
    "document_id",
    "document_type",
    "properties",
    "type",
    "code",
    "message_id",
    "message_to",
    "message_body",
    "ts",
    "auth",
    "HANDLER",
    "NAME",
    "DESCRIPTION",
]


class SenderService(Service):
    """Senders: https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html"""

    def add(
        self,
        code: str,
        type: str,
        handler: str,
        *,
        name: str | Mapping[str, Any],
        description: str | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Create a sender.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_SENDER_VALIDATION_FAILURE`, `ERROR_SENDER_ALREADY_INSTALLED`,
                `ERROR_SENDER_ADD_FAILURE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: messageservice. https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html
        """
        wire = _given(CODE=code, TYPE=type, HANDLER=handler, NAME=name, DESCRIPTION=description)
        return self._call("messageservice.sender.add", wire, bool)

    def delete(self, code: str) -> Call[bool]:
        """Delete a sender.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_SENDER_VALIDATION_FAILURE`, `ERROR_SENDER_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: messageservice. https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html
        """
        return self._call("messageservice.sender.delete", {"CODE": code}, bool)

    def list(self) -> Call[builtins.list[str]]:
        """List senders.

        It needs an application's token; a webhook does not do.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

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
        """Change the given fields of a sender.

        It needs an application's token; a webhook does not do. At least one of `HANDLER`, `NAME` and `DESCRIPTION` has
        to be given.

        Raises:
            APIError: The portal refused: `ERROR_SENDER_CODE_REQUIRED`, `ERROR_SENDER_OTHER_PARAMS_REQUIRED`,
                `ERROR_SENDER_NOT_FOUND`, `ERROR_SENDER_UPDATE_FAILURE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

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
