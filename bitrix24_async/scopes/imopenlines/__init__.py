# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Open channels: `imopenlines.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.imopenlines.bot import BotService
    from bitrix24_async.scopes.imopenlines.config import (
        Config,
        ConfigList,
        ConfigListConfigQueue,
        ConfigListQueueUsersField,
        ConfigPath,
        ConfigQueueFull,
        ConfigQueueUsersField,
        ConfigService,
    )
    from bitrix24_async.scopes.imopenlines.crm import CrmChat, CrmService
    from bitrix24_async.scopes.imopenlines.dialog import (
        Dialog,
        DialogEntityLink,
        DialogLastMessageViews,
        DialogLastMessageViewsFirstViewer,
        DialogPermissions,
        DialogReadedList,
        DialogRestrictions,
        DialogService,
    )
    from bitrix24_async.scopes.imopenlines.message import MessageService
    from bitrix24_async.scopes.imopenlines.network import NetworkService
    from bitrix24_async.scopes.imopenlines.operator import OperatorService
    from bitrix24_async.scopes.imopenlines.revision import Revision, RevisionService
    from bitrix24_async.scopes.imopenlines.session import (
        SessionHistory,
        SessionHistoryChat,
        SessionHistoryFile,
        SessionHistoryMessage,
        SessionHistoryOpenlines,
        SessionHistoryUser,
        SessionHistoryUserInGroup,
        SessionOpenResult,
        SessionService,
    )

__all__ = [
    "Config",
    "ConfigList",
    "ConfigListConfigQueue",
    "ConfigListQueueUsersField",
    "ConfigPath",
    "ConfigQueueFull",
    "ConfigQueueUsersField",
    "CrmChat",
    "Dialog",
    "DialogEntityLink",
    "DialogLastMessageViews",
    "DialogLastMessageViewsFirstViewer",
    "DialogPermissions",
    "DialogReadedList",
    "DialogRestrictions",
    "ImopenlinesScope",
    "Revision",
    "SessionHistory",
    "SessionHistoryChat",
    "SessionHistoryFile",
    "SessionHistoryMessage",
    "SessionHistoryOpenlines",
    "SessionHistoryUser",
    "SessionHistoryUserInGroup",
    "SessionOpenResult",
]


class ImopenlinesScope(Scope):
    """Open channels:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
    """

    __slots__ = ()

    @builtins.property
    def bot(self) -> BotService:
        """Conversations with a chat bot:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
        """
        from bitrix24_async.scopes.imopenlines.bot import BotService

        return BotService(self._runner)

    @builtins.property
    def config(self) -> ConfigService[Config]:
        """Open channels: https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-add.html"""
        from bitrix24_async.scopes.imopenlines.config import Config, ConfigService

        return ConfigService(self._runner, Config)

    @builtins.property
    def crm(self) -> CrmService:
        """Open channels and the CRM:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html
        """
        from bitrix24_async.scopes.imopenlines.crm import CrmService

        return CrmService(self._runner)

    @builtins.property
    def dialog(self) -> DialogService[Dialog]:
        """Dialogs: https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.html"""
        from bitrix24_async.scopes.imopenlines.dialog import Dialog, DialogService

        return DialogService(self._runner, Dialog)

    @builtins.property
    def message(self) -> MessageService:
        """Messages:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html
        """
        from bitrix24_async.scopes.imopenlines.message import MessageService

        return MessageService(self._runner)

    @builtins.property
    def network(self) -> NetworkService:
        """Open channels of other portals:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html
        """
        from bitrix24_async.scopes.imopenlines.network import NetworkService

        return NetworkService(self._runner)

    @builtins.property
    def operator(self) -> OperatorService:
        """What an operator does:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html
        """
        from bitrix24_async.scopes.imopenlines.operator import OperatorService

        return OperatorService(self._runner)

    @builtins.property
    def revision(self) -> RevisionService[Revision]:
        """Revisions: https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-revision-get.html"""
        from bitrix24_async.scopes.imopenlines.revision import Revision, RevisionService

        return RevisionService(self._runner, Revision)

    @builtins.property
    def session(self) -> SessionService:
        """Conversations:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.html
        """
        from bitrix24_async.scopes.imopenlines.session import SessionService

        return SessionService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "Config": "config",
        "ConfigList": "config",
        "ConfigListConfigQueue": "config",
        "ConfigListQueueUsersField": "config",
        "ConfigPath": "config",
        "ConfigQueueFull": "config",
        "ConfigQueueUsersField": "config",
        "CrmChat": "crm",
        "Dialog": "dialog",
        "DialogEntityLink": "dialog",
        "DialogLastMessageViews": "dialog",
        "DialogLastMessageViewsFirstViewer": "dialog",
        "DialogPermissions": "dialog",
        "DialogReadedList": "dialog",
        "DialogRestrictions": "dialog",
        "Revision": "revision",
        "SessionHistory": "session",
        "SessionHistoryChat": "session",
        "SessionHistoryFile": "session",
        "SessionHistoryMessage": "session",
        "SessionHistoryOpenlines": "session",
        "SessionHistoryUser": "session",
        "SessionHistoryUserInGroup": "session",
        "SessionOpenResult": "session",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
