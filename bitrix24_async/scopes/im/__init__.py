# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Chats: `im.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.im.chat import ChatService
    from bitrix24_async.scopes.im.counters import Counters, CountersService, CountersType
    from bitrix24_async.scopes.im.department import Department, DepartmentService
    from bitrix24_async.scopes.im.dialog import (
        Dialog,
        DialogEntityLink,
        DialogPermissions,
        DialogReadResult,
        DialogRestrictions,
        DialogService,
        DialogUsers,
        DialogUsersPhones,
    )
    from bitrix24_async.scopes.im.disk import (
        DiskFileCommitResult,
        DiskFileSaveResult,
        DiskFileSaveResultFile,
        DiskFileSaveResultFolder,
        DiskService,
    )
    from bitrix24_async.scopes.im.message import MessageService
    from bitrix24_async.scopes.im.notify import NotifyHistorySearchRow, NotifyReadAllResult, NotifySchema, NotifyService
    from bitrix24_async.scopes.im.recent import Recent, RecentAvatar, RecentMessage, RecentService
    from bitrix24_async.scopes.im.revision import Revision, RevisionService
    from bitrix24_async.scopes.im.search import (
        SearchChat,
        SearchChatEntityLink,
        SearchChatPermissions,
        SearchChatRestrictions,
        SearchDepartment,
        SearchLast,
        SearchLastAvatar,
        SearchService,
    )
    from bitrix24_async.scopes.im.user import User, UserList, UserListPhones, UserPhones, UserService
    from bitrix24_async.scopes.im.v2 import (
        V2FileDownloadResult,
        V2FileUploadResult,
        V2FileUploadResultFile,
        V2FileUploadResultFileMediaUrl,
        V2FileUploadResultFileViewerAttrs,
        V2Service,
    )

__all__ = [
    "Counters",
    "CountersType",
    "Department",
    "Dialog",
    "DialogEntityLink",
    "DialogPermissions",
    "DialogReadResult",
    "DialogRestrictions",
    "DialogUsers",
    "DialogUsersPhones",
    "DiskFileCommitResult",
    "DiskFileSaveResult",
    "DiskFileSaveResultFile",
    "DiskFileSaveResultFolder",
    "ImScope",
    "NotifyHistorySearchRow",
    "NotifyReadAllResult",
    "NotifySchema",
    "Recent",
    "RecentAvatar",
    "RecentMessage",
    "Revision",
    "SearchChat",
    "SearchChatEntityLink",
    "SearchChatPermissions",
    "SearchChatRestrictions",
    "SearchDepartment",
    "SearchLast",
    "SearchLastAvatar",
    "User",
    "UserList",
    "UserListPhones",
    "UserPhones",
    "V2FileDownloadResult",
    "V2FileUploadResult",
    "V2FileUploadResultFile",
    "V2FileUploadResultFileMediaUrl",
    "V2FileUploadResultFileViewerAttrs",
]


class ImScope(Scope):
    """Chats: https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html"""

    __slots__ = ()

    @builtins.property
    def chat(self) -> ChatService:
        """Chats: https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html"""
        from bitrix24_async.scopes.im.chat import ChatService

        return ChatService(self._runner)

    @builtins.property
    def counters(self) -> CountersService[Counters]:
        """Counters: https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html"""
        from bitrix24_async.scopes.im.counters import Counters, CountersService

        return CountersService(self._runner, Counters)

    @builtins.property
    def department(self) -> DepartmentService[Department]:
        """Departments: https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html"""
        from bitrix24_async.scopes.im.department import Department, DepartmentService

        return DepartmentService(self._runner, Department)

    @builtins.property
    def dialog(self) -> DialogService[Dialog]:
        """Dialogs: https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html"""
        from bitrix24_async.scopes.im.dialog import Dialog, DialogService

        return DialogService(self._runner, Dialog)

    @builtins.property
    def disk(self) -> DiskService:
        """Files of chats: https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html"""
        from bitrix24_async.scopes.im.disk import DiskService

        return DiskService(self._runner)

    @builtins.property
    def message(self) -> MessageService:
        """Messages: https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html"""
        from bitrix24_async.scopes.im.message import MessageService

        return MessageService(self._runner)

    @builtins.property
    def notify(self) -> NotifyService:
        """Notifications: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html"""
        from bitrix24_async.scopes.im.notify import NotifyService

        return NotifyService(self._runner)

    @builtins.property
    def recent(self) -> RecentService[Recent]:
        """Recent dialogs: https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html"""
        from bitrix24_async.scopes.im.recent import Recent, RecentService

        return RecentService(self._runner, Recent)

    @builtins.property
    def revision(self) -> RevisionService[Revision]:
        """Revisions: https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html"""
        from bitrix24_async.scopes.im.revision import Revision, RevisionService

        return RevisionService(self._runner, Revision)

    @builtins.property
    def search(self) -> SearchService:
        """The search of the messenger: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html"""
        from bitrix24_async.scopes.im.search import SearchService

        return SearchService(self._runner)

    @builtins.property
    def user(self) -> UserService[User]:
        """Users: https://apidocs.bitrix24.com/api-reference/chats/users/im-user-get.html"""
        from bitrix24_async.scopes.im.user import User, UserService

        return UserService(self._runner, User)

    @builtins.property
    def v2(self) -> V2Service:
        """The messenger, the newer methods:
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html
        """
        from bitrix24_async.scopes.im.v2 import V2Service

        return V2Service(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "Counters": "counters",
        "CountersType": "counters",
        "Department": "department",
        "Dialog": "dialog",
        "DialogEntityLink": "dialog",
        "DialogPermissions": "dialog",
        "DialogReadResult": "dialog",
        "DialogRestrictions": "dialog",
        "DialogUsers": "dialog",
        "DialogUsersPhones": "dialog",
        "DiskFileCommitResult": "disk",
        "DiskFileSaveResult": "disk",
        "DiskFileSaveResultFile": "disk",
        "DiskFileSaveResultFolder": "disk",
        "NotifyHistorySearchRow": "notify",
        "NotifyReadAllResult": "notify",
        "NotifySchema": "notify",
        "Recent": "recent",
        "RecentAvatar": "recent",
        "RecentMessage": "recent",
        "Revision": "revision",
        "SearchChat": "search",
        "SearchChatEntityLink": "search",
        "SearchChatPermissions": "search",
        "SearchChatRestrictions": "search",
        "SearchDepartment": "search",
        "SearchLast": "search",
        "SearchLastAvatar": "search",
        "User": "user",
        "UserList": "user",
        "UserListPhones": "user",
        "UserPhones": "user",
        "V2FileDownloadResult": "v2",
        "V2FileUploadResult": "v2",
        "V2FileUploadResultFile": "v2",
        "V2FileUploadResultFileMediaUrl": "v2",
        "V2FileUploadResultFileViewerAttrs": "v2",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
