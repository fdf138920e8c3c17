"""Leads of the CRM: the entity, the keys it is written with, and `crm.lead.*`.

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

__all__ = ["Lead", "LeadFields", "LeadKey", "LeadOptions", "LeadService"]


class Lead(Entity, kw_only=True, rename="upper"):
    """A lead as `crm.lead.get` and `crm.lead.list` return it; user fields are in `extra`."""

    id: int
    title: str | None = None
    honorific: str | None = None
    name: str | None = None
    second_name: str | None = None
    last_name: str | None = None
    birthdate: dt.datetime | None = None
    company_title: str | None = None
    source_id: str | None = None
    source_description: str | None = None
    status_id: str | None = None
    status_description: str | None = None
    status_semantic_id: str | None = None
    post: str | None = None
    address: str | None = None
    address_2: str | None = None
    address_city: str | None = None
    address_postal_code: str | None = None
    address_region: str | None = None
    address_province: str | None = None
    address_country: str | None = None
    address_country_code: str | None = None
    address_loc_addr_id: int | None = None
    currency_id: str | None = None
    opportunity: Decimal | None = None
    is_manual_opportunity: bool | None = None
    opened: bool | None = None
    comments: str | None = None
    has_phone: bool | None = None
    has_email: bool | None = None
    has_imol: bool | None = None
    assigned_by_id: int | None = None
    created_by_id: int | None = None
    modify_by_id: int | None = None
    moved_by_id: int | None = None
    date_create: dt.datetime | None = None
    date_modify: dt.datetime | None = None
    moved_time: dt.datetime | None = None
    company_id: int | None = None
    contact_id: int | None = None
    contact_ids: builtins.list[int] | None = None
    is_return_customer: bool | None = None
    date_closed: dt.datetime | None = None
    originator_id: str | None = None
    origin_id: str | None = None
    utm_source: str | None = None
    utm_medium: str | None = None
    utm_campaign: str | None = None
    utm_content: str | None = None
    utm_term: str | None = None
    last_activity_time: dt.datetime | None = None
    last_activity_by: int | None = None
    phone: builtins.list[Multifield] | None = None
    email: builtins.list[Multifield] | None = None
    web: builtins.list[Multifield] | None = None
    im: builtins.list[Multifield] | None = None
    link: builtins.list[Multifield] | None = None


class LeadFields(TypedDict, total=False):
    """The fields that a lead takes on `add` and `update`, beside `UF_CRM_*` and `PARENT_ID_*`."""

    TITLE: str | None
    HONORIFIC: str | None
    NAME: str | None
    SECOND_NAME: str | None
    LAST_NAME: str | None
    BIRTHDATE: dt.datetime | dt.date | str | None
    COMPANY_TITLE: str | None
    SOURCE_ID: str | None
    SOURCE_DESCRIPTION: str | None
    STATUS_ID: str | None
    STATUS_DESCRIPTION: str | None
    POST: str | None
    ADDRESS: str | None
    ADDRESS_2: str | None
    ADDRESS_CITY: str | None
    ADDRESS_POSTAL_CODE: str | None
    ADDRESS_REGION: str | None
    ADDRESS_PROVINCE: str | None
    ADDRESS_COUNTRY: str | None
    ADDRESS_COUNTRY_CODE: str | None
    CURRENCY_ID: str | None
    OPPORTUNITY: Decimal | float | str | None
    IS_MANUAL_OPPORTUNITY: bool | str | None
    OPENED: bool | str | None
    COMMENTS: str | None
    ASSIGNED_BY_ID: int | None
    COMPANY_ID: int | None
    CONTACT_ID: int | None
    CONTACT_IDS: Sequence[int] | None
    ORIGINATOR_ID: str | None
    ORIGIN_ID: str | None
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


class LeadOptions(TypedDict, total=False):
    """What `params` of `add` and `update` may hold."""

    REGISTER_SONET_EVENT: bool | str


LeadKey: TypeAlias = Literal[
    "ID",
    "TITLE",
    "HONORIFIC",
    "NAME",
    "SECOND_NAME",
    "LAST_NAME",
    "BIRTHDATE",
    "COMPANY_TITLE",
    "SOURCE_ID",
    "SOURCE_DESCRIPTION",
    "STATUS_ID",
    "STATUS_DESCRIPTION",
    "STATUS_SEMANTIC_ID",
    "POST",
    "ADDRESS",
    "ADDRESS_2",
    "ADDRESS_CITY",
    "ADDRESS_POSTAL_CODE",
    "ADDRESS_REGION",
    "ADDRESS_PROVINCE",
    "ADDRESS_COUNTRY",
    "ADDRESS_COUNTRY_CODE",
    "ADDRESS_LOC_ADDR_ID",
    "CURRENCY_ID",
    "OPPORTUNITY",
    "IS_MANUAL_OPPORTUNITY",
    "OPENED",
    "COMMENTS",
    "HAS_PHONE",
    "HAS_EMAIL",
    "HAS_IMOL",
    "ASSIGNED_BY_ID",
    "CREATED_BY_ID",
    "MODIFY_BY_ID",
    "MOVED_BY_ID",
    "DATE_CREATE",
    "DATE_MODIFY",
    "MOVED_TIME",
    "COMPANY_ID",
    "CONTACT_ID",
    "CONTACT_IDS",
    "IS_RETURN_CUSTOMER",
    "DATE_CLOSED",
    "ORIGINATOR_ID",
    "ORIGIN_ID",
    "UTM_SOURCE",
    "UTM_MEDIUM",
    "UTM_CAMPAIGN",
    "UTM_CONTENT",
    "UTM_TERM",
    "LAST_ACTIVITY_TIME",
    "LAST_ACTIVITY_BY",
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
        "IS_MANUAL_OPPORTUNITY",
        "IS_RETURN_CUSTOMER",
        "OPENED",
    }
)


_OPTIONS = frozenset(
    {
        "REGISTER_SONET_EVENT",
    }
)


_PAGING = Paging()


class LeadService(RowService[R]):
    """Leads of the CRM: https://apidocs.bitrix24.com/api-reference/crm/leads/index.html

    Development of these methods has stopped in favour of `crm.item` with `entity_type_id=1`; they work and stay.
    """

    def of(self, entity: builtins.type[E], /) -> LeadService[E]:
        """Return the service with rows of another type, such as a subclass of `Lead` with your user fields."""
        return LeadService(self._runner, entity)

    def add(
        self,
        fields: LeadFields | Mapping[str, Any] | Entity,
        *,
        params: LeadOptions | Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Create a lead and return its id.

        Args:
            fields: Fields under their wire names, or an entity; booleans travel as `Y` and `N`. A multiple
                field is a list of `{"VALUE": …, "VALUE_TYPE": …}`; with `"ID"` it changes that value.
            params: `REGISTER_SONET_EVENT` posts the creation in the activity stream.

        Raises:
            APIError: The portal refused the fields (an empty code and a text).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html
        """
        options = None if params is None else _fields(params, _OPTIONS)
        return self._call("crm.lead.add", _given(fields=_fields(fields, _FLAGS), params=options), int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a lead.

        Raises:
            APIError: There is no such lead, or the caller may not delete it (an empty code and a text).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html
        """
        return self._call("crm.lead.delete", {"id": id}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field by its name, user fields included: type, title, required, read-only.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html
        """
        return self._call("crm.lead.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return one lead with all its fields.

        Raises:
            APIError: There is no such lead, or the caller may not see it (an empty code and a text).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
        """
        return self._call("crm.lead.get", {"id": id}, self._entity, read=True)

    def get_many(
        self, ids: Iterable[int] | AsyncIterable[int], *, select: Sequence[LeadKey | str] | None = None
    ) -> Many[R]:
        """Iterate the leads with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[LeadKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[LeadKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List leads: awaited for one page of 50, iterated for all of them.

        Args:
            select: Fields to return; `"*"` means all but user fields and multiple ones, `"UF_*"` means user fields.
            filter: Conditions by field, the operator before its name:
                `{"=OPENED": "Y", "@STATUS_ID": ["NEW", "IN_PROCESS"]}`.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The filter is not understood, or the caller may not read leads (an empty code and a text).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html
        """
        params = _given(select=select, filter=filter, order=order, start=start)
        return self._list("crm.lead.list", params, self._entity, _PAGING)

    def update(
        self,
        id: int | Ref,
        fields: LeadFields | Mapping[str, Any] | Entity,
        *,
        params: LeadOptions | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a lead and leave the others as they are.

        Args:
            id: The lead to change.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field. A multiple
                field is a list of `{"VALUE": …, "VALUE_TYPE": …}`; with `"ID"` it changes that value.
            params: `REGISTER_SONET_EVENT` posts the change in the activity stream.

        Raises:
            APIError: There is no such lead, or a value was refused (an empty code and a text).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html
        """
        options = None if params is None else _fields(params, _OPTIONS)
        return self._call("crm.lead.update", _given(id=id, fields=_fields(fields, _FLAGS), params=options), bool)
