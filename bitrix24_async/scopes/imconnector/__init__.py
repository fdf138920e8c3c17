# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Connectors of open channels: `imconnector.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypedDict

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Scope
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

if TYPE_CHECKING:
    from bitrix24_async.scopes.imconnector.chat import ChatNameSetResult, ChatNameSetResultData, ChatService
    from bitrix24_async.scopes.imconnector.connector import ConnectorService
    from bitrix24_async.scopes.imconnector.delete import (
        DeleteMessagesResult,
        DeleteMessagesResultData,
        DeleteMessagesResultDataResult,
        DeleteMessagesResultDataResultChat,
        DeleteMessagesResultDataResultMessage,
        DeleteService,
    )
    from bitrix24_async.scopes.imconnector.send import (
        SendMessagesResult,
        SendMessagesResultData,
        SendMessagesResultDataResult,
        SendMessagesResultDataResultChat,
        SendMessagesResultDataResultExtra,
        SendMessagesResultDataResultMessage,
        SendMessagesResultDataResultSession,
        SendService,
        SendStatusDeliveryResult,
        SendStatusReadingResult,
    )
    from bitrix24_async.scopes.imconnector.update import UpdateMessagesResult, UpdateService

__all__ = [
    "ChatNameSetResult",
    "ChatNameSetResultData",
    "DeleteMessagesResult",
    "DeleteMessagesResultData",
    "DeleteMessagesResultDataResult",
    "DeleteMessagesResultDataResultChat",
    "DeleteMessagesResultDataResultMessage",
    "ImconnectorRegisterIcon",
    "ImconnectorRegisterIconDisabled",
    "ImconnectorScope",
    "ImconnectorStatusResult",
    "SendMessagesResult",
    "SendMessagesResultData",
    "SendMessagesResultDataResult",
    "SendMessagesResultDataResultChat",
    "SendMessagesResultDataResultExtra",
    "SendMessagesResultDataResultMessage",
    "SendMessagesResultDataResultSession",
    "SendStatusDeliveryResult",
    "SendStatusReadingResult",
    "UpdateMessagesResult",
]


class ImconnectorStatusResult(Entity, kw_only=True, rename="upper"):
    """What `imconnector.status` returns; what is not declared is in `extra`."""

    line: int | None = None
    connector: str | None = None
    error: bool | None = None
    configured: bool | None = None
    status: bool | None = None


ImconnectorRegisterIcon = TypedDict(
    "ImconnectorRegisterIcon",
    {
        "DATA_IMAGE": str | None,
        "COLOR": str | None,
        "SIZE": str | None,
        "POSITION": str | None,
    },
    total=False,
)
"""What `ICON` of `imconnector.register` may hold."""


ImconnectorRegisterIconDisabled = TypedDict(
    "ImconnectorRegisterIconDisabled",
    {
        "DATA_IMAGE": str | None,
        "COLOR": str | None,
        "SIZE": str | None,
        "POSITION": str | None,
    },
    total=False,
)
"""What `ICON_DISABLED` of `imconnector.register` may hold."""


class ImconnectorScope(Scope):
    """Connectors of open channels:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html
    """

    __slots__ = ()

    def activate(self, connector: str, line: int, active: str) -> Call[bool]:
        """Switch a connector on or off.

        It needs an application's token; a webhook does not do.

        Args:
            connector: Code of the connector.
            line: Id of the open channel.
            active: Whether it is active.

        Raises:
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html
        """
        return self._call("imconnector.activate", {"CONNECTOR": connector, "LINE": line, "ACTIVE": active}, bool)

    @builtins.property
    def chat(self) -> ChatService:
        """Chats of a connector:
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html
        """
        from bitrix24_async.scopes.imconnector.chat import ChatService

        return ChatService(self._runner)

    @builtins.property
    def connector(self) -> ConnectorService:
        """Connectors:
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html
        """
        from bitrix24_async.scopes.imconnector.connector import ConnectorService

        return ConnectorService(self._runner)

    @builtins.property
    def delete(self) -> DeleteService:
        """News of deleted messages:
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-delete-messages.html
        """
        from bitrix24_async.scopes.imconnector.delete import DeleteService

        return DeleteService(self._runner)

    def list(self) -> Call[dict[str, str]]:
        """List connectors.

        It needs an application's token; a webhook does not do.

        Raises:
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`, `ACCESS_DENIED`).

        Reads. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-list.html
        """
        return self._call("imconnector.list", {}, dict[str, str], read=True)

    def register(
        self,
        id: str,
        name: str,
        icon: ImconnectorRegisterIcon | Mapping[str, Any],
        *,
        placement_handler: str,
        icon_disabled: ImconnectorRegisterIconDisabled | Mapping[str, Any] | None = None,
        del_external_messages: bool | None = None,
        edit_internal_messages: bool | None = None,
        del_internal_messages: bool | None = None,
        newsletter: bool | None = None,
        need_system_messages: bool | None = None,
        need_signature: bool | None = None,
        chat_group: bool | None = None,
    ) -> Call[bool]:
        """Register a connector.

        It needs an application's token; a webhook does not do.

        Args:
            id: Id of the connector.
            name: Name of the connector.
            icon: Icon of the connector, with the keys of `ImconnectorRegisterIcon`.
            placement_handler: The address of the page of settings.
            icon_disabled: Icon disabled, with the keys of `ImconnectorRegisterIconDisabled`.
            del_external_messages: Del external messages: yes or no; `True` where it is not given.
            edit_internal_messages: Edit internal messages: yes or no; `True` where it is not given.
            del_internal_messages: Del internal messages: yes or no; `True` where it is not given.
            newsletter: Newsletter: yes or no; `True` where it is not given.
            need_system_messages: Whether it needs system messages; `True` where it is not given.
            need_signature: Whether it needs signature; `True` where it is not given.
            chat_group: Chat group: yes or no; `False` where it is not given.

        Raises:
            APIError: An argument is missing (`CONNECTOR_ID_REQUIRED`, `NAME_REQUIRED`, `ICON_REQUIRED`); the portal
                refused for another reason (`APPLICATION_REGISTRATION_ERROR_POINT`, `NO_APPLICATION_ID`,
                `NO_PLACEMENT_HANDLER`, `APPLICATION_REGISTRATION_ERROR`, `GENERAL_CONNECTOR_REGISTRATION_ERROR`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-register.html
        """
        wire = _given(
            ID=id,
            NAME=name,
            ICON=_mapping("ICON", icon),
            PLACEMENT_HANDLER=placement_handler,
            ICON_DISABLED=_mapping("ICON_DISABLED", icon_disabled),
            DEL_EXTERNAL_MESSAGES=del_external_messages,
            EDIT_INTERNAL_MESSAGES=edit_internal_messages,
            DEL_INTERNAL_MESSAGES=del_internal_messages,
            NEWSLETTER=newsletter,
            NEED_SYSTEM_MESSAGES=need_system_messages,
            NEED_SIGNATURE=need_signature,
            CHAT_GROUP=chat_group,
        )
        return self._call("imconnector.register", wire, bool, key="result")

    @builtins.property
    def send(self) -> SendService:
        """Messages for the open channel:
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html
        """
        from bitrix24_async.scopes.imconnector.send import SendService

        return SendService(self._runner)

    def status(self, connector: str, *, line: int | None = None) -> Call[ImconnectorStatusResult]:
        """Return the status of a connector.

        It needs an application's token; a webhook does not do.

        Args:
            connector: Code of the connector.
            line: Id of the open channel.

        Raises:
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Reads. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-status.html
        """
        wire = _given(CONNECTOR=connector, LINE=line)
        return self._call("imconnector.status", wire, ImconnectorStatusResult, read=True)

    def unregister(self, id: str) -> Call[bool]:
        """Remove the registration of a connector.

        It needs an application's token; a webhook does not do.

        Args:
            id: Id of the connector.

        Raises:
            APIError: There is no such connector, or the caller may not delete it (`APPLICATION_UNREGISTRATION_ERROR`,
                `NO_APPLICATION_ID`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-unregister.html
        """
        return self._call("imconnector.unregister", {"ID": id}, bool, key="result")

    @builtins.property
    def update(self) -> UpdateService:
        """News of changed messages:
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-update-messages.html
        """
        from bitrix24_async.scopes.imconnector.update import UpdateService

        return UpdateService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "ChatNameSetResult": "chat",
        "ChatNameSetResultData": "chat",
        "DeleteMessagesResult": "delete",
        "DeleteMessagesResultData": "delete",
        "DeleteMessagesResultDataResult": "delete",
        "DeleteMessagesResultDataResultChat": "delete",
        "DeleteMessagesResultDataResultMessage": "delete",
        "SendMessagesResult": "send",
        "SendMessagesResultData": "send",
        "SendMessagesResultDataResult": "send",
        "SendMessagesResultDataResultChat": "send",
        "SendMessagesResultDataResultExtra": "send",
        "SendMessagesResultDataResultMessage": "send",
        "SendMessagesResultDataResultSession": "send",
        "SendStatusDeliveryResult": "send",
        "SendStatusReadingResult": "send",
        "UpdateMessagesResult": "update",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
