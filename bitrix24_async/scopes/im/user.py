# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Users: the methods of `im.user`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "User",
    "UserList",
    "UserListPhones",
    "UserListService",
    "UserPhones",
    "UserService",
    "UserStatusIdleService",
    "UserStatusService",
]


class User(Entity, kw_only=True):
    """A record of `im.user`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    active: bool | None = None
    name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    work_position: str | None = None
    color: str | None = None
    avatar: str | None = None
    avatar_hr: str | None = None
    gender: str | None = None
    birthday: str | None = None
    extranet: bool | None = None
    network: bool | None = None
    bot: bool | None = None
    connector: bool | None = None
    external_auth_id: str | None = None
    status: str | None = None
    idle: dt.datetime | None = None
    last_activity_date: dt.datetime | None = None
    mobile_last_date: dt.datetime | None = None
    desktop_last_date: dt.datetime | None = None
    absent: dt.datetime | None = None
    departments: builtins.list[Any] | None = None
    phones: UserPhones | None = None
    bot_data: Any = None
    type: str | None = None
    website: str | None = None
    email: str | None = None


class UserList(Entity, kw_only=True):
    """A record of `im.user.list`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    active: bool | None = None
    name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    work_position: str | None = None
    color: str | None = None
    avatar: str | None = None
    avatar_hr: str | None = None
    gender: str | None = None
    birthday: str | None = None
    extranet: bool | None = None
    network: bool | None = None
    bot: bool | None = None
    connector: bool | None = None
    external_auth_id: str | None = None
    status: str | None = None
    idle: dt.datetime | None = None
    last_activity_date: dt.datetime | None = None
    mobile_last_date: dt.datetime | None = None
    desktop_last_date: dt.datetime | None = None
    absent: dt.datetime | None = None
    departments: builtins.list[Any] | None = None
    phones: UserListPhones | None = None
    bot_data: Any = None
    type: str | None = None
    website: str | None = None
    email: str | None = None


class UserListPhones(Entity, kw_only=True):
    """What `phones` of a `UserList` holds; what is not declared is in `extra`."""

    work_phone: str | None = None
    personal_mobile: str | None = None
    inner_phone: str | None = None


class UserPhones(Entity, kw_only=True):
    """What `phones` of a `User` holds; what is not declared is in `extra`."""

    work_phone: str | None = None
    personal_mobile: str | None = None
    inner_phone: str | None = None


_USER_LIST_GET = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


class UserService(RowService[R]):
    """Users: https://apidocs.bitrix24.com/api-reference/chats/users/im-user-get.html"""

    def of(self, entity: builtins.type[E], /) -> UserService[E]:
        """Return the service with rows of another type, such as a subclass of `User` with your user fields."""
        return UserService(self._runner, entity)

    def get(self, *, id: int | Ref | None = None, avatar_hr: bool | None = None) -> Call[R]:
        """Return a user of the messenger; without an id, the caller.

        Args:
            id: Id of the user.
            avatar_hr: Avatar hr: yes or no; `False` where it is not given.

        Raises:
            APIError: An argument is missing (`ID_EMPTY`); what an argument names does not exist (`USER_NOT_EXISTS`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/users/im-user-get.html
        """
        return self._call("im.user.get", _given(ID=id, AVATAR_HR=_flag(avatar_hr)), self._entity, read=True)

    @builtins.property
    def list(self) -> UserListService[UserList]:
        """Users by their ids: https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html"""
        return UserListService(self._runner, UserList)

    @builtins.property
    def status(self) -> UserStatusService:
        """The status of the caller: https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html"""
        return UserStatusService(self._runner)


class UserStatusService(Service):
    """The status of the caller: https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html"""

    def get(self) -> Call[Any]:
        """Return the status of the caller.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html
        """
        return self._call("im.user.status.get", {}, Any, read=True)

    @builtins.property
    def idle(self) -> UserStatusIdleService:
        """Whether the caller is away: https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html"""
        return UserStatusIdleService(self._runner)

    def set(self, status: Literal["online", "dnd", "away", "break"]) -> Call[bool]:
        """Set the status of the caller.

        Args:
            status: The status.

        Raises:
            APIError: The portal refused (`STATUS_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html
        """
        return self._call("im.user.status.set", {"STATUS": status}, bool)


class UserStatusIdleService(Service):
    """Whether the caller is away: https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html"""

    def end(self) -> Call[bool]:
        """Say that the user is back at the screen.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html
        """
        return self._call("im.user.status.idle.end", {}, bool)

    def start(self, *, ago: int | None = None) -> Call[bool]:
        """Say that the user is away from the screen.

        Args:
            ago: Minutes since the user left.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-start.html
        """
        return self._call("im.user.status.idle.start", _given(AGO=ago), bool)


class UserListService(RowService[R]):
    """Users by their ids: https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html"""

    def of(self, entity: builtins.type[E], /) -> UserListService[E]:
        """Return the service with rows of another type, such as a subclass of `UserList` with your user fields."""
        return UserListService(self._runner, entity)

    def get(
        self,
        id: Sequence[Any] | str,
        *,
        avatar_hr: bool | None = None,
        result_type: str | None = None,
    ) -> ListCall[R]:
        """List users by their ids: awaited for one page, iterated for all of them.

        Args:
            id: Id of the user list.
            avatar_hr: Avatar hr: yes or no; `False` where it is not given.
            result_type: Result type.

        Raises:
            APIError: An argument is wrong (`INVALID_FORMAT`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html
        """
        wire = _given(ID=id, AVATAR_HR=_flag(avatar_hr), RESULT_TYPE=result_type)
        return self._list("im.user.list.get", wire, self._entity, _USER_LIST_GET)
