# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""HR links: the methods of `humanresources.hcmlink`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "HcmlinkCompany",
    "HcmlinkCompanyFields",
    "HcmlinkCompanyKey",
    "HcmlinkCompanyService",
    "HcmlinkCompanyUser",
    "HcmlinkCompanyUserKey",
    "HcmlinkCompanyUserService",
    "HcmlinkEmployee",
    "HcmlinkEmployeeKey",
    "HcmlinkEmployeeService",
    "HcmlinkEmployeeSetJob",
    "HcmlinkEmployeeSetResult",
    "HcmlinkFieldService",
    "HcmlinkFieldValueKey",
    "HcmlinkFieldValueService",
    "HcmlinkFieldValueSetJob",
    "HcmlinkFieldValueSetResult",
    "HcmlinkJobFields",
    "HcmlinkJobKey",
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
    data: dict[str, Any] | None = None
    created_at: dt.datetime | None = None
    fields: builtins.list[Any] | None = None
    person: str | None = None


class HcmlinkCompanyUser(Entity, kw_only=True, rename="camel"):
    """A record of `humanresources.hcmlink.company.user`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    company: str | None = None
    crm_company_id: int | None = None
    title: str | None = None
    data: dict[str, Any] | None = None
    person: str | None = None


class HcmlinkEmployee(Entity, kw_only=True, rename="camel"):
    """A record of `humanresources.hcmlink.employee`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    company: str | None = None
    person: str | None = None
    employees: builtins.list[Any] | None = None
    user_id: int | None = None
    title: str | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    employee: str | None = None
    data: dict[str, Any] | None = None


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


class HcmlinkCompanyFields(TypedDict, total=False):
    """The fields that an HR link company takes."""

    company: str | None
    crmCompanyId: int | None
    title: str | None
    data: Mapping[str, Any] | None
    fields: Sequence[Any] | None


class HcmlinkEmployeeSetJob(TypedDict, total=False):
    """What `job` of `humanresources.hcmlink.employee.set` may hold."""

    id: int | None
    fields: Mapping[str, Any] | None


class HcmlinkFieldValueSetJob(TypedDict, total=False):
    """What `job` of `humanresources.hcmlink.field.value.set` may hold."""

    id: int | None
    fields: Mapping[str, Any] | None


class HcmlinkJobFields(TypedDict, total=False):
    """The fields that an HR link job takes."""

    status: str | None
    total: int | None
    sent: int | None
    data: Mapping[str, Any] | None


HcmlinkCompanyKey: TypeAlias = Literal[
    "id",
    "company",
    "crmCompanyId",
    "title",
    "data",
    "createdAt",
    "fields",
    "person",
]


HcmlinkCompanyUserKey: TypeAlias = Literal["id", "company", "crmCompanyId", "title", "data", "person"]


HcmlinkEmployeeKey: TypeAlias = Literal[
    "id",
    "company",
    "person",
    "employees",
    "userId",
    "title",
    "createdAt",
    "updatedAt",
    "employee",
    "data",
]


HcmlinkFieldValueKey: TypeAlias = Literal["field", "employee", "value"]


HcmlinkJobKey: TypeAlias = Literal["status", "total", "sent", "data"]


R = TypeVar("R")
E = TypeVar("E")


_HCMLINK_EMPLOYEE_LIST = Paging(
    id="id", filter_id="id", select=None, start="offset", keyset=False, size=100, walk="offset", limit="limit"
)


class HcmlinkService(Service):
    """HR links: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html"""

    @builtins.property
    def company(self) -> HcmlinkCompanyService[HcmlinkCompany]:
        """HR link companies:
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html
        """
        return HcmlinkCompanyService(self._runner, HcmlinkCompany)

    @builtins.property
    def employee(self) -> HcmlinkEmployeeService[HcmlinkEmployee]:
        """HR link employees:
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html
        """
        return HcmlinkEmployeeService(self._runner, HcmlinkEmployee)

    @builtins.property
    def field(self) -> HcmlinkFieldService:
        """HR link fields:
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
        """
        return HcmlinkFieldService(self._runner)

    @builtins.property
    def job(self) -> HcmlinkJobService:
        """HR link jobs: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html"""
        return HcmlinkJobService(self._runner)


class HcmlinkJobService(Service):
    """HR link jobs: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html"""

    @builtins.property
    def status(self) -> HcmlinkJobStatusService:
        """HR link job statuses:
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html
        """
        return HcmlinkJobStatusService(self._runner)

    def update(self, id: int | Ref, fields: HcmlinkJobFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of an HR link job.

        It needs an application's token; a webhook does not do.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `WRONG_AUTH_TYPE`.

        Writes. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html
        """
        return self._call("humanresources.hcmlink.job.update", {"id": id, "fields": _fields(fields)}, Any)


class HcmlinkJobStatusService(Service):
    """HR link job statuses:
    https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html
    """

    def get(self, id: int | Ref) -> Call[HcmlinkJobStatusGetResult]:
        """Return an HR link job status.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `WRONG_AUTH_TYPE`.

        Reads. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html
        """
        return self._call("humanresources.hcmlink.job.status.get", {"id": id}, HcmlinkJobStatusGetResult, read=True)


class HcmlinkFieldService(Service):
    """HR link fields: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html"""

    @builtins.property
    def value(self) -> HcmlinkFieldValueService:
        """HR link field values:
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
        """
        return HcmlinkFieldValueService(self._runner)


class HcmlinkFieldValueService(Service):
    """HR link field values:
    https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
    """

    def set(
        self,
        company: str,
        data: Sequence[Any],
        *,
        job: HcmlinkFieldValueSetJob | Mapping[str, Any] | None = None,
    ) -> Call[HcmlinkFieldValueSetResult]:
        """Set the HR link field value.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `0`, `-`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `WRONG_AUTH_TYPE`.

        Writes. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
        """
        wire = _given(company=company, data=data, job=job)
        return self._call("humanresources.hcmlink.field.value.set", wire, HcmlinkFieldValueSetResult)


class HcmlinkEmployeeService(RowService[R]):
    """HR link employees:
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
        """List HR link employees: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `510`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `WRONG_AUTH_TYPE`.

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
        """Set the HR link employee.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `0`, `-`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `WRONG_AUTH_TYPE`.

        Writes. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html
        """
        wire = _given(company=company, data=data, job=job)
        return self._call("humanresources.hcmlink.employee.set", wire, HcmlinkEmployeeSetResult)


class HcmlinkCompanyService(RowService[R]):
    """HR link companies: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html"""

    def of(self, entity: builtins.type[E], /) -> HcmlinkCompanyService[E]:
        """Return the service with rows of another type, such as a subclass of `HcmlinkCompany` with your user fields."""
        return HcmlinkCompanyService(self._runner, entity)

    def add(self, fields: HcmlinkCompanyFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create an HR link company and return its id.

        It needs an application's token; a webhook does not do.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `0`, `510`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `WRONG_AUTH_TYPE`.

        Writes. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html
        """
        return self._call("humanresources.hcmlink.company.add", {"fields": _fields(fields)}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete an HR link company.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `510`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `WRONG_AUTH_TYPE`.

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
        """List HR link companies: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `WRONG_AUTH_TYPE`.

        Reads. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html
        """
        wire = _given(limit=limit, offset=offset, userId=user_id)
        return self._list("humanresources.hcmlink.company.list", wire, self._entity, _HCMLINK_EMPLOYEE_LIST)

    def update(self, id: int | Ref, fields: HcmlinkCompanyFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of an HR link company.

        It needs an application's token; a webhook does not do.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `510`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `WRONG_AUTH_TYPE`.

        Writes. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html
        """
        return self._call("humanresources.hcmlink.company.update", {"id": id, "fields": _fields(fields)}, bool)

    @builtins.property
    def user(self) -> HcmlinkCompanyUserService[HcmlinkCompanyUser]:
        """HR link company users:
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
        """
        return HcmlinkCompanyUserService(self._runner, HcmlinkCompanyUser)


class HcmlinkCompanyUserService(RowService[R]):
    """HR link company users:
    https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
    """

    def of(self, entity: builtins.type[E], /) -> HcmlinkCompanyUserService[E]:
        """Return the service with rows of another type, such as a subclass of `HcmlinkCompanyUser` with your user fields."""
        return HcmlinkCompanyUserService(self._runner, entity)

    def list(self, *, limit: int | None = None, offset: int | None = None) -> ListCall[R]:
        """List HR link company users: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`, `WRONG_AUTH_TYPE`.

        Reads. Scope: humanresources.hcmlink. https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
        """
        wire = _given(limit=limit, offset=offset)
        return self._list("humanresources.hcmlink.company.user.list", wire, self._entity, _HCMLINK_EMPLOYEE_LIST)
