# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""HR systems: the methods of `humanresources.hcmlink`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "HcmlinkCompany",
    "HcmlinkCompanyData",
    "HcmlinkCompanyField",
    "HcmlinkCompanyFields",
    "HcmlinkCompanyService",
    "HcmlinkCompanyUser",
    "HcmlinkCompanyUserData",
    "HcmlinkCompanyUserService",
    "HcmlinkEmployee",
    "HcmlinkEmployeeEmployee",
    "HcmlinkEmployeeEmployeeData",
    "HcmlinkEmployeeService",
    "HcmlinkEmployeeSetJob",
    "HcmlinkEmployeeSetResult",
    "HcmlinkFieldService",
    "HcmlinkFieldValueService",
    "HcmlinkFieldValueSetJob",
    "HcmlinkFieldValueSetResult",
    "HcmlinkJobFields",
    "HcmlinkJobService",
    "HcmlinkJobStatusGetResult",
    "HcmlinkJobStatusService",
    "HcmlinkService",
]


class HcmlinkCompany(Entity, kw_only=True, rename="camel"):
    """A record of `humanresources.hcmlink.company`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    company: str | None = None
    crm_company_id: int | None = None
    title: str | None = None
    data: HcmlinkCompanyData | None = None
    created_at: dt.datetime | None = None
    fields: builtins.list[HcmlinkCompanyField] | None = None
    person: str | None = None


class HcmlinkCompanyData(Entity, kw_only=True, rename="camel"):
    """What `data` of a `HcmlinkCompany` holds; what is not declared is in `extra`."""

    tax_id: str | None = None


class HcmlinkCompanyField(Entity, kw_only=True):
    """What `fields` of a `HcmlinkCompany` holds; what is not declared is in `extra`."""

    field: str | None = None
    title: str | None = None
    type: str | None = None
    ttl: int | None = None


class HcmlinkCompanyUser(Entity, kw_only=True, rename="camel"):
    """A record of `humanresources.hcmlink.company.user`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    company: str | None = None
    crm_company_id: int | None = None
    title: str | None = None
    data: HcmlinkCompanyUserData | None = None
    person: str | None = None


class HcmlinkCompanyUserData(Entity, kw_only=True, rename="camel"):
    """What `data` of a `HcmlinkCompanyUser` holds; what is not declared is in `extra`."""

    tax_id: str | None = None


class HcmlinkEmployee(Entity, kw_only=True, rename="camel"):
    """A record of `humanresources.hcmlink.employee`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    company: str | None = None
    person: str | None = None
    employees: builtins.list[HcmlinkEmployeeEmployee] | None = None
    user_id: int | None = None
    title: str | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    employee: str | None = None
    data: dict[str, Any] | None = None


class HcmlinkEmployeeEmployee(Entity, kw_only=True, rename="camel"):
    """What `employees` of a `HcmlinkEmployee` holds; what is not declared is in `extra`."""

    id: int | None = None
    employee: str | None = None
    data: HcmlinkEmployeeEmployeeData | None = None
    created_at: dt.datetime | None = None


class HcmlinkEmployeeEmployeeData(Entity, kw_only=True):
    """What `data` of a `HcmlinkEmployeeEmployee` holds; what is not declared is in `extra`."""

    position: str | None = None


class HcmlinkEmployeeSetResult(Entity, kw_only=True):
    """What `humanresources.hcmlink.employee.set` returns; what is not declared is in `extra`."""

    status: str | None = None
    errors: Any = None


class HcmlinkFieldValueSetResult(Entity, kw_only=True):
    """What `humanresources.hcmlink.field.value.set` returns; what is not declared is in `extra`."""

    status: str | None = None
    errors: Any = None


class HcmlinkJobStatusGetResult(Entity, kw_only=True):
    """What `humanresources.hcmlink.job.status.get` returns; what is not declared is in `extra`."""

    alive: bool | None = None


HcmlinkCompanyFields = TypedDict(
    "HcmlinkCompanyFields",
    {
        "company": str | None,
        "crmCompanyId": int | None,
        "title": str | None,
        "data": Mapping[str, Any] | None,
        "fields": Sequence[Any] | None,
    },
    total=False,
)
"""The fields that a company of an HR system takes."""


HcmlinkEmployeeSetJob = TypedDict(
    "HcmlinkEmployeeSetJob",
    {
        "id": int | None,
        "fields": Mapping[str, Any] | None,
    },
    total=False,
)
"""What `job` of `humanresources.hcmlink.employee.set` may hold."""


HcmlinkFieldValueSetJob = TypedDict(
    "HcmlinkFieldValueSetJob",
    {
        "id": int | None,
        "fields": Mapping[str, Any] | None,
    },
    total=False,
)
"""What `job` of `humanresources.hcmlink.field.value.set` may hold."""


HcmlinkJobFields = TypedDict(
    "HcmlinkJobFields",
    {
        "status": str | None,
        "total": int | None,
        "sent": int | None,
        "data": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a job of an HR system takes."""


_HCMLINK_EMPLOYEE_LIST = Paging(
    id="id", filter_id="id", select=None, start="offset", keyset=False, size=100, walk="offset", limit="limit"
)


class HcmlinkService(Service):
    """HR systems: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html"""

    @builtins.property
    def company(self) -> HcmlinkCompanyService[HcmlinkCompany]:
        """Companies of an HR system:
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html
        """
        return HcmlinkCompanyService(self._runner, HcmlinkCompany)

    @builtins.property
    def employee(self) -> HcmlinkEmployeeService[HcmlinkEmployee]:
        """Employees of an HR system:
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html
        """
        return HcmlinkEmployeeService(self._runner, HcmlinkEmployee)

    @builtins.property
    def field(self) -> HcmlinkFieldService:
        """Fields of HR systems:
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
        """
        return HcmlinkFieldService(self._runner)

    @builtins.property
    def job(self) -> HcmlinkJobService:
        """Jobs of an HR system:
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html
        """
        return HcmlinkJobService(self._runner)


class HcmlinkJobService(Service):
    """Jobs of an HR system:
    https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html
    """

    @builtins.property
    def status(self) -> HcmlinkJobStatusService:
        """The status of jobs of HR systems:
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html
        """
        return HcmlinkJobStatusService(self._runner)

    def update(self, id: int | Ref, fields: HcmlinkJobFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of a job of an HR system.

        It needs an application's token; a webhook does not do.

        Args:
            id: Id of the job.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such job, the caller may not change it, or a value was refused (`0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `WRONG_AUTH_TYPE`).

        Writes. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html
        """
        return self._call("humanresources.hcmlink.job.update", {"id": id, "fields": _fields(fields)}, Any)


class HcmlinkJobStatusService(Service):
    """The status of jobs of HR systems:
    https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html
    """

    def get(self, id: int | Ref) -> Call[HcmlinkJobStatusGetResult]:
        """Return the status of a job of an HR system.

        It needs an application's token; a webhook does not do.

        Args:
            id: Id of the HR link job status.

        Raises:
            APIError: There is no such HR link job status, or the caller may not see it (`0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `WRONG_AUTH_TYPE`).

        Reads. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html
        """
        return self._call("humanresources.hcmlink.job.status.get", {"id": id}, HcmlinkJobStatusGetResult, read=True)


class HcmlinkFieldService(Service):
    """Fields of HR systems:
    https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
    """

    @builtins.property
    def value(self) -> HcmlinkFieldValueService:
        """Values of the fields of HR systems:
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
        """
        return HcmlinkFieldValueService(self._runner)


class HcmlinkFieldValueService(Service):
    """Values of the fields of HR systems:
    https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
    """

    def set(
        self,
        company: str,
        data: Sequence[Any],
        *,
        job: HcmlinkFieldValueSetJob | Mapping[str, Any] | None = None,
    ) -> Call[HcmlinkFieldValueSetResult]:
        """Set values of the fields of employees of an HR system.

        It needs an application's token; a webhook does not do.

        Args:
            company: The company.
            data: Data of the HR link field value.
            job: Job, with the keys of `HcmlinkFieldValueSetJob`.

        Raises:
            APIError: The portal refused (`0`, `-`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `WRONG_AUTH_TYPE`).

        Writes. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
        """
        wire = _given(company=company, data=_sequence("data", data), job=_mapping("job", job))
        return self._call("humanresources.hcmlink.field.value.set", wire, HcmlinkFieldValueSetResult)


class HcmlinkEmployeeService(RowService[R]):
    """Employees of an HR system:
    https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html
    """

    def of(self, entity: builtins.type[E], /) -> HcmlinkEmployeeService[E]:
        """Return the service with rows of another type, such as a subclass of `HcmlinkEmployee` with your user fields."""
        return HcmlinkEmployeeService(self._runner, entity)

    def list(
        self,
        company: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        updated_at: str | None = None,
    ) -> ListCall[R]:
        """List employees of an HR system: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Args:
            company: The company.
            limit: How many records to return at most.
            offset: How many records to skip.
            updated_at: The moment of the last change.

        Raises:
            APIError: The portal refused (`510`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `WRONG_AUTH_TYPE`).

        Reads. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html
        """
        wire = _given(company=company, limit=limit, offset=offset, updatedAt=updated_at)
        return self._list("humanresources.hcmlink.employee.list", wire, self._entity, _HCMLINK_EMPLOYEE_LIST)

    def set(
        self,
        company: str,
        data: Sequence[Any],
        *,
        job: HcmlinkEmployeeSetJob | Mapping[str, Any] | None = None,
    ) -> Call[HcmlinkEmployeeSetResult]:
        """Save an employee of an HR system.

        It needs an application's token; a webhook does not do.

        Args:
            company: The company.
            data: Data of the employee.
            job: Job, with the keys of `HcmlinkEmployeeSetJob`.

        Raises:
            APIError: The portal refused (`0`, `-`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `WRONG_AUTH_TYPE`).

        Writes. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html
        """
        wire = _given(company=company, data=_sequence("data", data), job=_mapping("job", job))
        return self._call("humanresources.hcmlink.employee.set", wire, HcmlinkEmployeeSetResult)


class HcmlinkCompanyService(RowService[R]):
    """Companies of an HR system:
    https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html
    """

    def of(self, entity: builtins.type[E], /) -> HcmlinkCompanyService[E]:
        """Return the service with rows of another type, such as a subclass of `HcmlinkCompany` with your user fields."""
        return HcmlinkCompanyService(self._runner, entity)

    def add(self, fields: HcmlinkCompanyFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a company of an HR system and return its id.

        It needs an application's token; a webhook does not do.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a company of an HR system (`0`, `510`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `WRONG_AUTH_TYPE`).

        Writes. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html
        """
        return self._call("humanresources.hcmlink.company.add", {"fields": _fields(fields)}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a company of an HR system.

        It needs an application's token; a webhook does not do.

        Args:
            id: Id of the company.

        Raises:
            APIError: There is no such company, or the caller may not delete it (`510`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `WRONG_AUTH_TYPE`).

        Writes. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html
        """
        return self._call("humanresources.hcmlink.company.delete", {"id": id}, bool)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        user_id: int | Ref | None = None,
    ) -> ListCall[R]:
        """List companies of an HR system: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Args:
            limit: How many records to return at most.
            offset: How many records to skip.
            user_id: Id of the user.

        Raises:
            APIError: The portal refused (`0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `WRONG_AUTH_TYPE`).

        Reads. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html
        """
        wire = _given(limit=limit, offset=offset, userId=user_id)
        return self._list("humanresources.hcmlink.company.list", wire, self._entity, _HCMLINK_EMPLOYEE_LIST)

    def update(self, id: int | Ref, fields: HcmlinkCompanyFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a company of an HR system.

        It needs an application's token; a webhook does not do.

        Args:
            id: Id of the company.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such company, the caller may not change it, or a value was refused (`510`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `WRONG_AUTH_TYPE`).

        Writes. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html
        """
        return self._call("humanresources.hcmlink.company.update", {"id": id, "fields": _fields(fields)}, bool)

    @builtins.property
    def user(self) -> HcmlinkCompanyUserService[HcmlinkCompanyUser]:
        """Users of a company of an HR system:
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
        """
        return HcmlinkCompanyUserService(self._runner, HcmlinkCompanyUser)


class HcmlinkCompanyUserService(RowService[R]):
    """Users of a company of an HR system:
    https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
    """

    def of(self, entity: builtins.type[E], /) -> HcmlinkCompanyUserService[E]:
        """Return the service with rows of another type, such as a subclass of `HcmlinkCompanyUser` with your user fields."""
        return HcmlinkCompanyUserService(self._runner, entity)

    def list(self, *, limit: int | None = None, offset: int | None = None) -> ListCall[R]:
        """List users of a company of an HR system: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Args:
            limit: How many records to return at most.
            offset: How many records to skip.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `WRONG_AUTH_TYPE`).

        Reads. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
        """
        wire = _given(limit=limit, offset=offset)
        return self._list("humanresources.hcmlink.company.user.list", wire, self._entity, _HCMLINK_EMPLOYEE_LIST)
