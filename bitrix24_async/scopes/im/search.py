# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Searches: the methods of `im.search`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Any, Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "SearchChat",
    "SearchChatKey",
    "SearchChatService",
    "SearchDepartment",
    "SearchDepartmentKey",
    "SearchDepartmentService",
    "SearchLast",
    "SearchLastKey",
    "SearchLastService",
    "SearchService",
    "SearchUserKey",
    "SearchUserService",
]


class SearchChat(Entity, kw_only=True):
    """A record of `im.search.chat`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    parent_chat_id: int | None = None
    parent_message_id: int | None = None
    name: str | None = None
    description: Any = None
    owner: int | None = None
    extranet: bool | None = None
    avatar: Any = None
    color: str | None = None
    type: str | None = None
    counter: int | None = None
    user_counter: int | None = None
    message_count: int | None = None
    unread_id: int | None = None
    restrictions: dict[str, Any] | None = None
    last_message_id: int | None = None
    last_id: int | None = None
    marked_id: int | None = None
    disk_folder_id: int | None = None
    entity_type: str | None = None
    entity_id: int | None = None
    entity_data_1: str | None = None
    entity_data_2: str | None = None
    entity_data_3: str | None = None
    mute_list: Any = None
    date_create: dt.datetime | None = None
    message_type: str | None = None
    public: Any = None
    role: str | None = None
    entity_link: dict[str, Any] | None = None
    text_field_enabled: bool | None = None
    background_id: Any = None
    permissions: dict[str, Any] | None = None
    is_new: bool | None = None


class SearchDepartment(Entity, kw_only=True):
    """A record of `im.search.department`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    full_name: str | None = None
    manager_user_id: int | None = None
    manager_user_data: dict[str, Any] | None = None


class SearchLast(Entity, kw_only=True):
    """A record of `im.search.last`, as its methods return it; what is not declared is in `extra`."""

    id: Any = None
    type: str | None = None
    avatar: dict[str, Any] | None = None
    title: str | None = None
    user: dict[str, Any] | None = None
    chat: dict[str, Any] | None = None


SearchChatKey: TypeAlias = Literal[
    "id",
    "parent_chat_id",
    "parent_message_id",
    "name",
    "description",
    "owner",
    "extranet",
    "avatar",
    "color",
    "type",
    "counter",
    "user_counter",
    "message_count",
    "unread_id",
    "restrictions",
    "last_message_id",
    "last_id",
    "marked_id",
    "disk_folder_id",
    "entity_type",
    "entity_id",
    "entity_data_1",
    "entity_data_2",
    "entity_data_3",
    "mute_list",
    "date_create",
    "message_type",
    "public",
    "role",
    "entity_link",
    "text_field_enabled",
    "background_id",
    "permissions",
    "is_new",
]


SearchDepartmentKey: TypeAlias = Literal["id", "name", "full_name", "manager_user_id", "manager_user_data"]


SearchLastKey: TypeAlias = Literal["id", "type", "avatar", "title", "user", "chat"]


SearchUserKey: TypeAlias = Literal[
    "id",
    "name",
    "first_name",
    "last_name",
    "work_position",
    "color",
    "avatar",
    "gender",
    "birthday",
    "extranet",
    "network",
    "bot",
    "connector",
    "external_auth_id",
    "status",
    "idle",
    "last_activity_date",
    "mobile_last_date",
    "departments",
    "absent",
    "phones",
]


R = TypeVar("R")
E = TypeVar("E")


_SEARCH_LAST_GET = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


_SEARCH_USER_LIST = Paging(
    id="id", filter_id="id", select=None, start="OFFSET", keyset=False, size=10, walk="offset", limit="LIMIT", most=50
)


class SearchService(Service):
    """Searches: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html"""

    @builtins.property
    def chat(self) -> SearchChatService[SearchChat]:
        """Search chats: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html"""
        return SearchChatService(self._runner, SearchChat)

    @builtins.property
    def department(self) -> SearchDepartmentService[SearchDepartment]:
        """Search departments: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html"""
        return SearchDepartmentService(self._runner, SearchDepartment)

    @builtins.property
    def last(self) -> SearchLastService[SearchLast]:
        """Search lasts: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html"""
        return SearchLastService(self._runner, SearchLast)

    @builtins.property
    def user(self) -> SearchUserService:
        """Search users: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html"""
        return SearchUserService(self._runner)


class SearchUserService(Service):
    """Search users: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html"""

    def list(
        self,
        find: str,
        *,
        business: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> ListCall[dict[str, Any]]:
        """List search users: awaited for one page, iterated for all of them.

        Args:
            business: `N` where it is not given.
            offset: `0` where it is not given.
            limit: `10` where it is not given.

        Raises:
            APIError: The portal refused: `FIND_SHORT`.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html
        """
        wire = _given(FIND=find, BUSINESS=_flag(business), OFFSET=offset, LIMIT=limit)
        return self._list("im.search.user.list", wire, dict[str, Any], _SEARCH_USER_LIST)


class SearchLastService(RowService[R]):
    """Search lasts: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html"""

    def of(self, entity: builtins.type[E], /) -> SearchLastService[E]:
        """Return the service with rows of another type, such as a subclass of `SearchLast` with your user fields."""
        return SearchLastService(self._runner, entity)

    def add(self, dialog_id: str) -> Call[bool]:
        """Create a search last.

        Development of this method has stopped.

        Raises:
            APIError: The portal refused: `DIALOG_ID_EMPTY`.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html
        """
        return self._call("im.search.last.add", {"DIALOG_ID": dialog_id}, bool)

    def delete(self, dialog_id: str) -> Call[bool]:
        """Delete a search last.

        Development of this method has stopped.

        Raises:
            APIError: The portal refused: `DIALOG_ID_EMPTY`.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-delete.html
        """
        return self._call("im.search.last.delete", {"DIALOG_ID": dialog_id}, bool)

    def get(
        self,
        *,
        skip_openlines: bool | None = None,
        skip_chat: bool | None = None,
        skip_dialog: bool | None = None,
    ) -> ListCall[R]:
        """List search lasts: awaited for one page, iterated for all of them.

        Development of this method has stopped.

        Args:
            skip_openlines: `N` where it is not given.
            skip_chat: `N` where it is not given.
            skip_dialog: `N` where it is not given.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-get.html
        """
        wire = _given(SKIP_OPENLINES=_flag(skip_openlines), SKIP_CHAT=_flag(skip_chat), SKIP_DIALOG=_flag(skip_dialog))
        return self._list("im.search.last.get", wire, self._entity, _SEARCH_LAST_GET)


class SearchDepartmentService(RowService[R]):
    """Search departments: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html"""

    def of(self, entity: builtins.type[E], /) -> SearchDepartmentService[E]:
        """Return the service with rows of another type, such as a subclass of `SearchDepartment` with your user fields."""
        return SearchDepartmentService(self._runner, entity)

    def list(
        self,
        find: str,
        *,
        user_data: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> ListCall[R]:
        """List search departments: awaited for one page, iterated for all of them.

        Args:
            user_data: `N` where it is not given.
            offset: `0` where it is not given.
            limit: `10` where it is not given.

        Raises:
            APIError: The portal refused: `FIND_SHORT`.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html
        """
        wire = _given(FIND=find, USER_DATA=_flag(user_data), OFFSET=offset, LIMIT=limit)
        return self._list("im.search.department.list", wire, self._entity, _SEARCH_USER_LIST)


class SearchChatService(RowService[R]):
    """Search chats: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html"""

    def of(self, entity: builtins.type[E], /) -> SearchChatService[E]:
        """Return the service with rows of another type, such as a subclass of `SearchChat` with your user fields."""
        return SearchChatService(self._runner, entity)

    def list(
        self,
        *,
        find: str | None = None,
        find_lines: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> ListCall[R]:
        """List search chats: awaited for one page, iterated for all of them.

        Args:
            offset: `0` where it is not given.
            limit: `10` where it is not given.

        Raises:
            APIError: The portal refused: `FIND_SHORT`.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html
        """
        wire = _given(FIND=find, FIND_LINES=find_lines, OFFSET=offset, LIMIT=limit)
        return self._list("im.search.chat.list", wire, self._entity, _SEARCH_USER_LIST)
