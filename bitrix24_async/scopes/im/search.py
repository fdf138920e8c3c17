# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The search of the messenger: the methods of `im.search`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Any

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.im.user import UserList
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "SearchChat",
    "SearchChatEntityLink",
    "SearchChatPermissions",
    "SearchChatRestrictions",
    "SearchChatService",
    "SearchDepartment",
    "SearchDepartmentService",
    "SearchLast",
    "SearchLastAvatar",
    "SearchLastService",
    "SearchService",
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
    restrictions: SearchChatRestrictions | None = None
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
    entity_link: SearchChatEntityLink | None = None
    text_field_enabled: bool | None = None
    background_id: Any = None
    permissions: SearchChatPermissions | None = None
    is_new: bool | None = None


class SearchChatEntityLink(Entity, kw_only=True):
    """What `entity_link` of a `SearchChat` holds; what is not declared is in `extra`."""

    id: Any = None
    type: str | None = None
    url: str | None = None


class SearchChatPermissions(Entity, kw_only=True):
    """What `permissions` of a `SearchChat` holds; what is not declared is in `extra`."""

    manage_users_add: str | None = None
    manage_users_delete: str | None = None
    manage_ui: str | None = None
    manage_settings: str | None = None
    manage_messages: str | None = None
    can_post: str | None = None


class SearchChatRestrictions(Entity, kw_only=True):
    """What `restrictions` of a `SearchChat` holds; what is not declared is in `extra`."""

    avatar: bool | None = None
    rename: bool | None = None
    extend: bool | None = None
    call: bool | None = None
    mute: bool | None = None
    leave: bool | None = None
    leave_owner: bool | None = None
    send: bool | None = None
    user_list: bool | None = None
    path: str | None = None
    path_title: str | None = None


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
    avatar: SearchLastAvatar | None = None
    title: str | None = None
    user: UserList | None = None
    chat: SearchChat | None = None


class SearchLastAvatar(Entity, kw_only=True):
    """What `avatar` of a `SearchLast` holds; what is not declared is in `extra`."""

    url: str | None = None
    color: str | None = None


_SEARCH_LAST_GET = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


_SEARCH_USER_LIST = Paging(
    id="id", filter_id="id", select=None, start="OFFSET", keyset=False, size=10, walk="offset", limit="LIMIT", most=50
)


class SearchService(Service):
    """The search of the messenger: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html"""

    @builtins.property
    def chat(self) -> SearchChatService[SearchChat]:
        """The search for chats: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html"""
        return SearchChatService(self._runner, SearchChat)

    @builtins.property
    def department(self) -> SearchDepartmentService[SearchDepartment]:
        """The search for departments:
        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html
        """
        return SearchDepartmentService(self._runner, SearchDepartment)

    @builtins.property
    def last(self) -> SearchLastService[SearchLast]:
        """The last searches: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html"""
        return SearchLastService(self._runner, SearchLast)

    @builtins.property
    def user(self) -> SearchUserService:
        """The search for users: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html"""
        return SearchUserService(self._runner)


class SearchUserService(Service):
    """The search for users: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html"""

    def list(
        self,
        find: str,
        *,
        business: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> ListCall[UserList]:
        """Find users: awaited for one page, iterated for all of them.

        Args:
            find: What to look for; at least three letters.
            business: Business: yes or no; `False` where it is not given.
            offset: How many records to skip; `0` where it is not given.
            limit: How many records to return at most; `10` where it is not given.

        Raises:
            APIError: The portal refused (`FIND_SHORT`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html
        """
        wire = _given(FIND=find, BUSINESS=_flag(business), OFFSET=offset, LIMIT=limit)
        return self._list("im.search.user.list", wire, UserList, _SEARCH_USER_LIST)


class SearchLastService(RowService[R]):
    """The last searches: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html"""

    def of(self, entity: builtins.type[E], /) -> SearchLastService[E]:
        """Return the service with rows of another type, such as a subclass of `SearchLast` with your user fields."""
        return SearchLastService(self._runner, entity)

    def add(self, dialog_id: str) -> Call[bool]:
        """Add a dialog to the last searches.

        Development of this method has stopped.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.

        Raises:
            APIError: An argument is missing (`DIALOG_ID_EMPTY`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html
        """
        return self._call("im.search.last.add", {"DIALOG_ID": dialog_id}, bool)

    def delete(self, dialog_id: str) -> Call[bool]:
        """Remove a dialog from the last searches.

        Development of this method has stopped.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.

        Raises:
            APIError: An argument is missing (`DIALOG_ID_EMPTY`).

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
        """List the last searches: awaited for one page, iterated for all of them.

        Development of this method has stopped.

        Args:
            skip_openlines: Leave open channels out of the answer; `False` where it is not given.
            skip_chat: Leave chats out of the answer; `False` where it is not given.
            skip_dialog: Leave dialogs with one user out of the answer; `False` where it is not given.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-get.html
        """
        wire = _given(SKIP_OPENLINES=_flag(skip_openlines), SKIP_CHAT=_flag(skip_chat), SKIP_DIALOG=_flag(skip_dialog))
        return self._list("im.search.last.get", wire, self._entity, _SEARCH_LAST_GET)


class SearchDepartmentService(RowService[R]):
    """The search for departments: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html"""

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
        """Find departments: awaited for one page, iterated for all of them.

        Args:
            find: What to look for; at least three letters.
            user_data: User data: yes or no; `False` where it is not given.
            offset: How many records to skip; `0` where it is not given.
            limit: How many records to return at most; `10` where it is not given.

        Raises:
            APIError: The portal refused (`FIND_SHORT`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html
        """
        wire = _given(FIND=find, USER_DATA=_flag(user_data), OFFSET=offset, LIMIT=limit)
        return self._list("im.search.department.list", wire, self._entity, _SEARCH_USER_LIST)


class SearchChatService(RowService[R]):
    """The search for chats: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html"""

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
        """Find chats: awaited for one page, iterated for all of them.

        Args:
            find: What to look for; at least three letters.
            find_lines: Find lines.
            offset: How many records to skip; `0` where it is not given.
            limit: How many records to return at most; `10` where it is not given.

        Raises:
            APIError: The portal refused (`FIND_SHORT`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html
        """
        wire = _given(FIND=find, FIND_LINES=find_lines, OFFSET=offset, LIMIT=limit)
        return self._list("im.search.chat.list", wire, self._entity, _SEARCH_USER_LIST)
