# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Employees: the methods of `humanresources.employee`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Employee",
    "EmployeeCountResult",
    "EmployeeDepartment",
    "EmployeeFieldGetName",
    "EmployeeFieldSelection",
    "EmployeeFieldService",
    "EmployeeMultidepartmentRow",
    "EmployeeSearchSelection",
    "EmployeeService",
    "EmployeeSubordinatesResult",
    "EmployeeSubordinatesResultDepartment",
]


class Employee(Entity, kw_only=True, rename="camel"):
    """A record of `humanresources.employee`, as its methods return it; what is not declared is in `extra`."""

    user_id: int | None = None
    name: str | None = None
    work_position: str | None = None
    avatar: str | None = None
    url: str | None = None
    departments: builtins.list[EmployeeDepartment] | None = None
    teams: Any = None


class EmployeeCountResult(Entity, kw_only=True):
    """What `humanresources.employee.count` returns; what is not declared is in `extra`."""

    total: int | None = None


class EmployeeDepartment(Entity, kw_only=True):
    """What `departments` of a `Employee` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None


class EmployeeMultidepartmentRow(Entity, kw_only=True, rename="camel"):
    """What `humanresources.employee.multidepartment` returns; what is not declared is in `extra`."""

    user_id: int | None = None
    name: str | None = None
    work_position: str | None = None
    departments: builtins.list[Any] | None = None


class EmployeeSubordinatesResult(Entity, kw_only=True, rename="camel"):
    """What `humanresources.employee.subordinates` returns; what is not declared is in `extra`."""

    user_id: int | None = None
    departments: builtins.list[EmployeeSubordinatesResultDepartment] | None = None


class EmployeeSubordinatesResultDepartment(Entity, kw_only=True, rename="camel"):
    """What `departments` of a `EmployeeSubordinatesResult` holds; what is not declared is in `extra`."""

    node_id: int | None = None
    name: str | None = None
    role: str | None = None
    subordinates_count: int | None = None


EmployeeFieldGetName: TypeAlias = Literal["userId", "name", "workPosition", "avatar", "url", "departments", "teams"]


EmployeeFieldSelection: TypeAlias = Literal[
    "name",
    "type",
    "title",
    "description",
    "validationRules",
    "requiredGroups",
    "filterable",
    "sortable",
    "editable",
    "multiple",
    "elementType",
]


EmployeeSearchSelection: TypeAlias = Literal["userId", "name", "workPosition", "avatar", "url", "departments", "teams"]


_EMPLOYEE_MULTIDEPARTMENT = Paging(
    rows="employees", id="userId", filter_id="userId", select=None, start="", keyset=False, walk="none", batched=False
)


_EMPLOYEE_SEARCH = Paging(
    rows="items", id="userId", filter_id="userId", start="", keyset=False, walk="none", batched=False
)


class EmployeeService(RowService[R]):
    """Employees: https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html"""

    def of(self, entity: builtins.type[E], /) -> EmployeeService[E]:
        """Return the service with rows of another type, such as a subclass of `Employee` with your user fields."""
        return EmployeeService(self._runner, entity)

    def count(self) -> Call[EmployeeCountResult]:
        """Return how many employees there are.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html
        """
        return self._call("humanresources.employee.count", {}, EmployeeCountResult, read=True, version="v3")

    @builtins.property
    def field(self) -> EmployeeFieldService:
        """Employee fields:
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html
        """
        return EmployeeFieldService(self._runner)

    def multidepartment(self) -> ListCall[EmployeeMultidepartmentRow]:
        """List the employees who belong to several departments: awaited for one page, iterated for all of them.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-multidepartment.html
        """
        return self._list(
            "humanresources.employee.multidepartment",
            {},
            EmployeeMultidepartmentRow,
            _EMPLOYEE_MULTIDEPARTMENT,
            version="v3",
        )

    def search(
        self,
        name: str,
        *,
        node_id: int | Ref | None = None,
        select: Sequence[EmployeeSearchSelection | str] | None = None,
    ) -> ListCall[R]:
        """Find employees: awaited for one page, iterated for all of them.

        Args:
            name: Name of the employee.
            node_id: Id of the node.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html
        """
        wire = _given(name=name, nodeId=node_id, select=select)
        return self._list("humanresources.employee.search", wire, self._entity, _EMPLOYEE_SEARCH, version="v3")

    def subordinates(self, id: int | Ref) -> Call[EmployeeSubordinatesResult]:
        """Return the employees whose head a user is.

        Args:
            id: Id of the employee.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html
        """
        wire = {"id": id}
        return self._call(
            "humanresources.employee.subordinates",
            wire,
            EmployeeSubordinatesResult,
            read=True,
            version="v3",
        )


class EmployeeFieldService(Service):
    """Employee fields:
    https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html
    """

    def get(
        self,
        name: EmployeeFieldGetName,
        *,
        select: Sequence[EmployeeFieldSelection | str] | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the description of one field of an employee.

        Args:
            name: Name of the employee field, one of `EmployeeFieldGetName`.
            select: Fields to return.

        Raises:
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call(
            "humanresources.employee.field.get",
            wire,
            dict[str, Any],
            read=True,
            key="item",
            version="v3",
        )

    def list(
        self,
        *,
        select: Sequence[EmployeeFieldSelection | str] | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of an employee as they are described.

        Args:
            select: Fields to return.

        Raises:
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "humanresources.employee.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )
