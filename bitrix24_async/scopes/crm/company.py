"""Companies of the CRM: the entity, the keys it is written with, and `crm.company.*`.

A method returns a call and sends nothing.
Dates come as moments with a zone, because the portal sends midnight of its own time zone.
"""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.crm.multifield import Multifield
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Company", "CompanyAddOptions", "CompanyFields", "CompanyKey", "CompanyService", "CompanyUpdateOptions"]


class Company(Entity, kw_only=True, rename="upper"):
    """A company as `crm.company.get` and `crm.company.list` return it; user fields are in `extra`."""

    id: int
    title: str | None = None
    company_type: str | None = None
    logo: dict[str, Any] | None = None
    address: str | None = None
    address_2: str | None = None
    address_city: str | None = None
    address_postal_code: str | None = None
    address_region: str | None = None
    address_province: str | None = None
    address_country: str | None = None
    address_country_code: str | None = None
    address_loc_addr_id: int | None = None
    address_legal: str | None = None
    reg_address: str | None = None
    reg_address_2: str | None = None
    reg_address_city: str | None = None
    reg_address_postal_code: str | None = None
    reg_address_region: str | None = None
    reg_address_province: str | None = None
    reg_address_country: str | None = None
    reg_address_country_code: str | None = None
    reg_address_loc_addr_id: int | None = None
    banking_details: str | None = None
    industry: str | None = None
    employees: str | None = None
    currency_id: str | None = None
    revenue: Decimal | None = None
    opened: bool | None = None
    comments: str | None = None
    has_phone: bool | None = None
    has_email: bool | None = None
    has_imol: bool | None = None
    is_my_company: bool | None = None
    assigned_by_id: int | None = None
    created_by_id: int | None = None
    modify_by_id: int | None = None
    date_create: dt.datetime | None = None
    date_modify: dt.datetime | None = None
    contact_id: builtins.list[int] | None = None
    lead_id: int | None = None
    originator_id: str | None = None
    origin_id: str | None = None
    origin_version: str | None = None
    utm_source: str | None = None
    utm_medium: str | None = None
    utm_campaign: str | None = None
    utm_content: str | None = None
    utm_term: str | None = None
    last_activity_time: dt.datetime | None = None
    last_activity_by: int | None = None
    last_communication_time: str | None = None
    phone: builtins.list[Multifield] | None = None
    email: builtins.list[Multifield] | None = None
    web: builtins.list[Multifield] | None = None
    im: builtins.list[Multifield] | None = None
    link: builtins.list[Multifield] | None = None


class CompanyFields(TypedDict, total=False):
    """The fields that a company takes on `add` and `update`, beside `UF_CRM_*` and `PARENT_ID_*`."""

    TITLE: str | None
    COMPANY_TYPE: str | None
    LOGO: Any
    INDUSTRY: str | None
    EMPLOYEES: str | None
    CURRENCY_ID: str | None
    REVENUE: Decimal | float | str | None
    OPENED: bool | str | None
    COMMENTS: str | None
    IS_MY_COMPANY: bool | str | None
    ASSIGNED_BY_ID: int | None
    CREATED_BY_ID: int | None
    MODIFY_BY_ID: int | None
    DATE_CREATE: dt.datetime | dt.date | str | None
    DATE_MODIFY: dt.datetime | dt.date | str | None
    CONTACT_ID: Sequence[int] | None
    ORIGINATOR_ID: str | None
    ORIGIN_ID: str | None
    ORIGIN_VERSION: str | None
    UTM_SOURCE: str | None
    UTM_MEDIUM: str | None
    UTM_CAMPAIGN: str | None
    UTM_CONTENT: str | None
    UTM_TERM: str | None
    PHONE: Sequence[Multifield | Mapping[str, Any]] | None
    EMAIL: Sequence[Multifield | Mapping[str, Any]] | None
    WEB: Sequence[Multifield | Mapping[str, Any]] | None
    IM: Sequence[Multifield | Mapping[str, Any]] | None
    LINK: Sequence[Multifield | Mapping[str, Any]] | None


class CompanyAddOptions(TypedDict, total=False):
    """What `params` of `add` may hold."""

    REGISTER_SONET_EVENT: bool | str
    IMPORT: bool | str


class CompanyUpdateOptions(TypedDict, total=False):
    """What `params` of `update` may hold."""

    REGISTER_SONET_EVENT: bool | str
    REGISTER_HISTORY_EVENT: bool | str


CompanyKey: TypeAlias = Literal[
    "ID",
    "TITLE",
    "COMPANY_TYPE",
    "LOGO",
    "ADDRESS",
    "ADDRESS_2",
    "ADDRESS_CITY",
    "ADDRESS_POSTAL_CODE",
    "ADDRESS_REGION",
    "ADDRESS_PROVINCE",
    "ADDRESS_COUNTRY",
    "ADDRESS_COUNTRY_CODE",
    "ADDRESS_LOC_ADDR_ID",
    "ADDRESS_LEGAL",
    "REG_ADDRESS",
    "REG_ADDRESS_2",
    "REG_ADDRESS_CITY",
    "REG_ADDRESS_POSTAL_CODE",
    "REG_ADDRESS_REGION",
    "REG_ADDRESS_PROVINCE",
    "REG_ADDRESS_COUNTRY",
    "REG_ADDRESS_COUNTRY_CODE",
    "REG_ADDRESS_LOC_ADDR_ID",
    "BANKING_DETAILS",
    "INDUSTRY",
    "EMPLOYEES",
    "CURRENCY_ID",
    "REVENUE",
    "OPENED",
    "COMMENTS",
    "HAS_PHONE",
    "HAS_EMAIL",
    "HAS_IMOL",
    "IS_MY_COMPANY",
    "ASSIGNED_BY_ID",
    "CREATED_BY_ID",
    "MODIFY_BY_ID",
    "DATE_CREATE",
    "DATE_MODIFY",
    "CONTACT_ID",
    "LEAD_ID",
    "ORIGINATOR_ID",
    "ORIGIN_ID",
    "ORIGIN_VERSION",
    "UTM_SOURCE",
    "UTM_MEDIUM",
    "UTM_CAMPAIGN",
    "UTM_CONTENT",
    "UTM_TERM",
    "LAST_ACTIVITY_TIME",
    "LAST_ACTIVITY_BY",
    "LAST_COMMUNICATION_TIME",
    "PHONE",
    "EMAIL",
    "WEB",
    "IM",
    "LINK",
]


R = TypeVar("R")
E = TypeVar("E")


_FLAGS = frozenset(
    {
        "HAS_EMAIL",
        "HAS_IMOL",
        "HAS_PHONE",
        "IS_MY_COMPANY",
        "OPENED",
    }
)


_OPTIONS = frozenset(
    {
        "IMPORT",
        "REGISTER_HISTORY_EVENT",
        "REGISTER_SONET_EVENT",
    }
)


_PAGING = Paging()


class CompanyService(RowService[R]):
    """Companies of the CRM: https://apidocs.bitrix24.com/api-reference/crm/companies/index.html

    Development of these methods has stopped in favour of `crm.item` with `entity_type_id=4`; they work and stay.
    """

    def of(self, entity: builtins.type[E], /) -> CompanyService[E]:
        """Return the service with rows of another type, such as a subclass of `Company` with your user fields."""
        return CompanyService(self._runner, entity)

    def add(
        self,
        fields: CompanyFields | Mapping[str, Any] | Entity,
        *,
        params: CompanyAddOptions | Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Create a company and return its id.

        Args:
            fields: Fields under their wire names, or an entity; booleans travel as `Y` and `N`. A multiple
                field is a list of `{"VALUE": …, "VALUE_TYPE": …}`; with `"ID"` it changes that value.
            params: `REGISTER_SONET_EVENT` posts the creation in the activity stream; `IMPORT` keeps the authors
                and dates that `fields` give.

        Raises:
            APIError: The portal refused the fields (code `ERROR_CORE`, or an empty one, and a text).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html
        """
        options = None if params is None else _fields(params, _OPTIONS)
        return self._call("crm.company.add", _given(fields=_fields(fields, _FLAGS), params=options), int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a company.

        Raises:
            APIError: There is no such company, or the caller may not delete it (an empty code and a text).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html
        """
        return self._call("crm.company.delete", {"id": id}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field by its name, user fields included: type, title, required, read-only.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html
        """
        return self._call("crm.company.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return one company with all its fields.

        Raises:
            APIError: There is no such company, or the caller may not see it (an empty code and a text).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html
        """
        return self._call("crm.company.get", {"id": id}, self._entity, read=True)

    def get_many(
        self, ids: Iterable[int] | AsyncIterable[int], *, select: Sequence[CompanyKey | str] | None = None
    ) -> Many[R]:
        """Iterate the companies with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[CompanyKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[CompanyKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List companies: awaited for one page of 50, iterated for all of them.

        Args:
            select: Fields to return; `"*"` means all but user fields and multiple ones, `"UF_*"` means user fields.
            filter: Conditions by field, the operator before its name:
                `{"=INDUSTRY": "IT", ">REVENUE": 100000}`.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The filter is not understood, or the caller may not read companies (an empty code and a text).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html
        """
        params = _given(select=select, filter=filter, order=order, start=start)
        return self._list("crm.company.list", params, self._entity, _PAGING)

    def update(
        self,
        id: int | Ref,
        fields: CompanyFields | Mapping[str, Any] | Entity,
        *,
        params: CompanyUpdateOptions | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a company and leave the others as they are.

        Args:
            id: The company to change.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field. A multiple
                field is a list of `{"VALUE": …, "VALUE_TYPE": …}`; with `"ID"` it changes that value.
            params: `REGISTER_SONET_EVENT` posts the change in the activity stream; `REGISTER_HISTORY_EVENT`
                notes the change in the history.

        Raises:
            APIError: There is no such company, or a value was refused (code `ERROR_CORE`, or an empty one, and a text).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html
        """
        options = None if params is None else _fields(params, _OPTIONS)
        return self._call("crm.company.update", _given(id=id, fields=_fields(fields, _FLAGS), params=options), bool)
