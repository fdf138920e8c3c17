# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Departments: the methods of `im.department`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any, Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Department",
    "DepartmentColleaguesKey",
    "DepartmentColleaguesService",
    "DepartmentEmployeesKey",
    "DepartmentEmployeesService",
    "DepartmentKey",
    "DepartmentManagersKey",
    "DepartmentManagersService",
    "DepartmentService",
]


class Department(Entity, kw_only=True):
    """A record of `im.department`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    full_name: str | None = None
    manager_user_id: int | None = None
    manager_user_data: dict[str, Any] | None = None


DepartmentColleaguesKey: TypeAlias = Literal[
    "id",
    "active",
    "name",
    "first_name",
    "last_name",
    "work_position",
    "color",
    "avatar",
    "avatar_hr",
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
    "desktop_last_date",
    "absent",
    "departments",
    "phones",
    "bot_data",
    "type",
    "website",
    "email",
]


DepartmentEmployeesKey: TypeAlias = Literal[
    "id",
    "active",
    "name",
    "first_name",
    "last_name",
    "work_position",
    "color",
    "avatar",
    "avatar_hr",
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
    "desktop_last_date",
    "absent",
    "departments",
    "phones",
    "bot_data",
    "type",
    "website",
    "email",
]


DepartmentKey: TypeAlias = Literal["id", "name", "full_name", "manager_user_id", "manager_user_data"]


DepartmentManagersKey: TypeAlias = Literal[
    "id",
    "active",
    "name",
    "first_name",
    "last_name",
    "work_position",
    "color",
    "avatar",
    "avatar_hr",
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
    "desktop_last_date",
    "absent",
    "departments",
    "phones",
    "bot_data",
    "type",
    "website",
    "email",
]


R = TypeVar("R")
E = TypeVar("E")


_DEPARTMENT_GET = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


class DepartmentService(RowService[R]):
    """Departments: https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html"""

    def of(self, entity: builtins.type[E], /) -> DepartmentService[E]:
        """Return the service with rows of another type, such as a subclass of `Department` with your user fields."""
        return DepartmentService(self._runner, entity)

    @builtins.property
    def colleagues(self) -> DepartmentColleaguesService:
        """Department colleagues:
        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html
        """
        return DepartmentColleaguesService(self._runner)

    @builtins.property
    def employees(self) -> DepartmentEmployeesService:
        """Department employees:
        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html
        """
        return DepartmentEmployeesService(self._runner)

    def get(self, id: Sequence[Any], *, user_data: bool | None = None) -> ListCall[R]:
        """List departments: awaited for one page, iterated for all of them.

        Args:
            user_data: `N` where it is not given.

        Raises:
            APIError: The portal refused: `INVALID_FORMAT`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html
        """
        return self._list("im.department.get", _given(ID=id, USER_DATA=_flag(user_data)), self._entity, _DEPARTMENT_GET)

    @builtins.property
    def managers(self) -> DepartmentManagersService:
        """Department managers:
        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-managers-get.html
        """
        return DepartmentManagersService(self._runner)


class DepartmentManagersService(Service):
    """Department managers: https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-managers-get.html"""

    def get(self, id: Sequence[Any], *, user_data: bool | None = None) -> Call[dict[str, Any]]:
        """Return a department manager.

        Args:
            user_data: `N` where it is not given.

        Raises:
            APIError: The portal refused: `ID_EMPTY`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-managers-get.html
        """
        wire = _given(ID=id, USER_DATA=_flag(user_data))
        return self._call("im.department.managers.get", wire, dict[str, Any], read=True, many=True)


class DepartmentEmployeesService(Service):
    """Department employees: https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html"""

    def get(self, id: Sequence[Any], *, user_data: bool | None = None) -> Call[dict[str, Any]]:
        """Return a department employee.

        Args:
            user_data: `N` where it is not given.

        Raises:
            APIError: The portal refused: `ID_EMPTY`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html
        """
        wire = _given(ID=id, USER_DATA=_flag(user_data))
        return self._call("im.department.employees.get", wire, dict[str, Any], read=True, many=True)


class DepartmentColleaguesService(Service):
    """Department colleagues:
    https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html
    """

    def list(
        self,
        *,
        user_data: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> Call[builtins.list[int]]:
        """List department colleagues.

        Args:
            user_data: `N` where it is not given.
            offset: `0` where it is not given.
            limit: `10` where it is not given.

        Raises:
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html
        """
        wire = _given(USER_DATA=_flag(user_data), OFFSET=offset, LIMIT=limit)
        return self._call("im.department.colleagues.list", wire, builtins.list[int], read=True)
