# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Departments: the methods of `im.department`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.im.user import UserList
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Department",
    "DepartmentColleaguesService",
    "DepartmentEmployeesService",
    "DepartmentManagersService",
    "DepartmentService",
]


class Department(Entity, kw_only=True):
    """A record of `im.department`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    full_name: str | None = None
    manager_user_id: int | None = None
    manager_user_data: UserList | None = None


_DEPARTMENT_GET = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


class DepartmentService(RowService[R]):
    """Departments: https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html"""

    def of(self, entity: builtins.type[E], /) -> DepartmentService[E]:
        """Return the service with rows of another type, such as a subclass of `Department` with your user fields."""
        return DepartmentService(self._runner, entity)

    @builtins.property
    def colleagues(self) -> DepartmentColleaguesService:
        """Colleagues: https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html"""
        return DepartmentColleaguesService(self._runner)

    @builtins.property
    def employees(self) -> DepartmentEmployeesService:
        """Employees of departments:
        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html
        """
        return DepartmentEmployeesService(self._runner)

    def get(self, id: Sequence[Any], *, user_data: bool | None = None) -> ListCall[R]:
        """List departments by their ids: awaited for one page, iterated for all of them.

        Args:
            id: Ids of the departments.
            user_data: User data: yes or no; `False` where it is not given.

        Raises:
            APIError: An argument is wrong (`INVALID_FORMAT`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html
        """
        wire = _given(ID=_sequence("ID", id), USER_DATA=_flag(user_data))
        return self._list("im.department.get", wire, self._entity, _DEPARTMENT_GET)

    @builtins.property
    def managers(self) -> DepartmentManagersService:
        """Heads of departments:
        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-managers-get.html
        """
        return DepartmentManagersService(self._runner)


class DepartmentManagersService(Service):
    """Heads of departments: https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-managers-get.html"""

    def get(self, id: Sequence[Any], *, user_data: bool | None = None) -> Call[dict[str, Any]]:
        """Return the heads of departments.

        Args:
            id: Ids of the department managers.
            user_data: User data: yes or no; `False` where it is not given.

        Raises:
            APIError: An argument is missing (`ID_EMPTY`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-managers-get.html
        """
        wire = _given(ID=_sequence("ID", id), USER_DATA=_flag(user_data))
        return self._call("im.department.managers.get", wire, dict[str, Any], read=True, many=True)


class DepartmentEmployeesService(Service):
    """Employees of departments:
    https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html
    """

    def get(self, id: Sequence[Any], *, user_data: bool | None = None) -> Call[dict[str, Any]]:
        """Return the employees of departments.

        Args:
            id: Ids of the department employees.
            user_data: User data: yes or no; `False` where it is not given.

        Raises:
            APIError: An argument is missing (`ID_EMPTY`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html
        """
        wire = _given(ID=_sequence("ID", id), USER_DATA=_flag(user_data))
        return self._call("im.department.employees.get", wire, dict[str, Any], read=True, many=True)


class DepartmentColleaguesService(Service):
    """Colleagues: https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html"""

    def list(
        self,
        *,
        user_data: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> Call[builtins.list[int]]:
        """List the colleagues of the caller.

        Args:
            user_data: User data: yes or no; `False` where it is not given.
            offset: How many records to skip; `0` where it is not given.
            limit: How many records to return at most; `10` where it is not given.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html
        """
        wire = _given(USER_DATA=_flag(user_data), OFFSET=offset, LIMIT=limit)
        return self._call("im.department.colleagues.list", wire, builtins.list[int], read=True)
