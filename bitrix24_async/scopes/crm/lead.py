# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Leads: the methods of `crm.lead`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.crm.multifield import Multifield
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import options as _options
from bitrix24_async.scopes.service import rows as _rows
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Lead",
    "LeadContactFields",
    "LeadContactItems",
    "LeadContactItemsService",
    "LeadContactService",
    "LeadDetailsConfiguration",
    "LeadDetailsConfigurationElement",
    "LeadDetailsConfigurationForceCommonScopeForAllExtras",
    "LeadDetailsConfigurationService",
    "LeadDetailsConfigurationSetExtras",
    "LeadDetailsService",
    "LeadFields",
    "LeadKey",
    "LeadOptions",
    "LeadProductRows",
    "LeadProductRowsService",
    "LeadService",
    "LeadUserField",
    "LeadUserFieldFields",
    "LeadUserFieldList",
    "LeadUserFieldOrder",
    "LeadUserFieldService",
    "LeadUserFieldSettings",
]


class Lead(Entity, kw_only=True, rename="upper"):
    """A record of `crm.lead`, as its methods return it; what is not declared is in `extra`."""

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


class LeadContactItems(Entity, kw_only=True, rename="upper"):
    """A record of `crm.lead.contact.items`, as its methods return it; what is not declared is in `extra`."""

    contact_id: int | None = None
    sort: int | None = None
    role_id: int | None = None
    is_primary: str | None = None


class LeadDetailsConfiguration(Entity, kw_only=True):
    """A record of `crm.lead.details.configuration`, as its methods return it; what is not declared is in `extra`."""

    name: str | None = None
    title: str | None = None
    type: str | None = None
    elements: builtins.list[LeadDetailsConfigurationElement] | None = None


class LeadDetailsConfigurationElement(Entity, kw_only=True, rename="camel"):
    """What `elements` of a `LeadDetailsConfiguration` holds; what is not declared is in `extra`."""

    name: str | None = None
    option_flags: str | None = None
    options: dict[str, Any] | None = None


class LeadProductRows(Entity, kw_only=True, rename="upper"):
    """A record of `crm.lead.productrows`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    owner_id: int | None = None
    owner_type: str | None = None
    product_id: int | None = None
    product_name: str | None = None
    original_product_name: str | None = None
    product_description: str | None = None
    price: Decimal | None = None
    price_exclusive: Decimal | None = None
    price_netto: Decimal | None = None
    price_brutto: Decimal | None = None
    price_account: str | None = None
    quantity: Decimal | None = None
    discount_type_id: int | None = None
    discount_rate: Decimal | None = None
    discount_sum: Decimal | None = None
    tax_rate: Decimal | None = None
    tax_included: bool | None = None
    customized: bool | None = None
    measure_code: int | None = None
    measure_name: str | None = None
    sort: int | None = None
    xml_id: str | None = None
    type: int | None = None
    store_id: int | None = None
    reserve_id: int | None = None
    date_reserve_end: dt.date | None = None
    reserve_quantity: Decimal | None = None


class LeadUserField(Entity, kw_only=True, rename="upper"):
    """A record of `crm.lead.userfield`, as its methods return it; what is not declared is in `extra`."""

    id: int
    user_type_id: str | None = None
    field_name: str | None = None
    label: str | None = None
    xml_id: str | None = None
    list_filter_label: Any = None
    list_column_label: Any = None
    edit_form_label: Any = None
    error_message: Any = None
    help_message: Any = None
    multiple: bool | None = None
    mandatory: bool | None = None
    show_filter: str | None = None
    settings: LeadUserFieldSettings | None = None
    list: builtins.list[LeadUserFieldList] | None = None
    sort: int | None = None
    show_in_list: bool | None = None
    edit_in_list: bool | None = None
    is_searchable: bool | None = None
    entity_id: str | None = None


class LeadUserFieldList(Entity, kw_only=True, rename="upper"):
    """What `LIST` of a `LeadUserField` holds; what is not declared is in `extra`."""

    id: str | None = None
    sort: str | None = None
    value: str | None = None
    def_: str | None = _field(default=None, name="DEF")
    xml_id: str | None = None


class LeadUserFieldSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `LeadUserField` holds; what is not declared is in `extra`."""

    size: int | None = None
    rows: int | None = None
    regexp: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    default_value: Any = None
    entity_type: str | None = None
    display: str | None = None
    list_height: int | None = None
    caption_no_value: str | None = None
    show_no_value: str | None = None
    list_width: int | None = None
    max_show_size: int | None = None
    max_allowed_size: int | None = None
    extensions: builtins.list[Any] | None = None
    target_blank: str | None = None
    use_users: str | None = None
    use_resources: str | None = None
    resources: dict[str, Any] | None = None
    selected_resources: builtins.list[Any] | None = None
    selected_users: builtins.list[Any] | None = None
    full_day: str | None = None
    allow_overbooking: str | None = None
    use_services: str | None = None
    service_list: builtins.list[Any] | None = None
    resource_limit: int | None = None
    timezone: str | None = None
    use_user_timezone: str | None = None


LeadContactFields = TypedDict(
    "LeadContactFields",
    {
        "CONTACT_ID": int | None,
        "SORT": int | None,
        "IS_PRIMARY": bool | str | None,
    },
    total=False,
)
"""The fields that a lead contact takes."""


LeadDetailsConfigurationForceCommonScopeForAllExtras = TypedDict(
    "LeadDetailsConfigurationForceCommonScopeForAllExtras",
    {
        "leadCustomerType": int | None,
    },
    total=False,
)
"""What `extras` of `crm.lead.details.configuration.forceCommonScopeForAll` may hold."""


LeadDetailsConfigurationSetExtras = TypedDict(
    "LeadDetailsConfigurationSetExtras",
    {
        "leadCustomerType": int | None,
    },
    total=False,
)
"""What `extras` of `crm.lead.details.configuration.set` may hold."""


LeadFields = TypedDict(
    "LeadFields",
    {
        "ADDRESS": str | None,
        "ADDRESS_2": str | None,
        "ADDRESS_CITY": str | None,
        "ADDRESS_COUNTRY": str | None,
        "ADDRESS_COUNTRY_CODE": str | None,
        "ADDRESS_POSTAL_CODE": str | None,
        "ADDRESS_PROVINCE": str | None,
        "ADDRESS_REGION": str | None,
        "ASSIGNED_BY_ID": int | None,
        "BIRTHDATE": dt.date | str | None,
        "COMMENTS": str | None,
        "COMPANY_ID": int | None,
        "COMPANY_TITLE": str | None,
        "CONTACT_ID": int | None,
        "CONTACT_IDS": Sequence[int] | None,
        "CURRENCY_ID": str | None,
        "EMAIL": Sequence[Multifield | Mapping[str, Any]] | None,
        "HONORIFIC": str | None,
        "IM": Sequence[Multifield | Mapping[str, Any]] | None,
        "LINK": Sequence[Multifield | Mapping[str, Any]] | None,
        "LAST_NAME": str | None,
        "NAME": str | None,
        "SECOND_NAME": str | None,
        "OPENED": bool | str | None,
        "OPPORTUNITY": Decimal | float | str | None,
        "IS_MANUAL_OPPORTUNITY": bool | str | None,
        "ORIGINATOR_ID": str | None,
        "ORIGIN_ID": str | None,
        "PHONE": Sequence[Multifield | Mapping[str, Any]] | None,
        "POST": str | None,
        "SOURCE_DESCRIPTION": str | None,
        "SOURCE_ID": str | None,
        "STATUS_DESCRIPTION": str | None,
        "STATUS_ID": str | None,
        "TITLE": str | None,
        "UTM_CAMPAIGN": str | None,
        "UTM_CONTENT": str | None,
        "UTM_MEDIUM": str | None,
        "UTM_SOURCE": str | None,
        "UTM_TERM": str | None,
        "WEB": Sequence[Multifield | Mapping[str, Any]] | None,
    },
    total=False,
)
"""The fields that a lead takes."""


LeadOptions = TypedDict(
    "LeadOptions",
    {
        "REGISTER_SONET_EVENT": bool | str | None,
        "REGISTER_HISTORY_EVENT": bool | str | None,
    },
    total=False,
)
"""What `params` of `crm.lead.add` may hold."""


LeadUserFieldFields = TypedDict(
    "LeadUserFieldFields",
    {
        "USER_TYPE_ID": str | None,
        "FIELD_NAME": str | None,
        "LABEL": str | None,
        "XML_ID": str | None,
        "LIST_FILTER_LABEL": str | Mapping[str, Any] | None,
        "LIST_COLUMN_LABEL": str | Mapping[str, Any] | None,
        "EDIT_FORM_LABEL": str | Mapping[str, Any] | None,
        "ERROR_MESSAGE": str | Mapping[str, Any] | None,
        "HELP_MESSAGE": str | Mapping[str, Any] | None,
        "MULTIPLE": bool | str | None,
        "MANDATORY": bool | str | None,
        "SHOW_FILTER": bool | str | None,
        "SETTINGS": Mapping[str, Any] | None,
        "LIST": Sequence[Mapping[str, Any]] | None,
        "SORT": int | None,
        "SHOW_IN_LIST": bool | str | None,
        "EDIT_IN_LIST": bool | str | None,
        "IS_SEARCHABLE": bool | str | None,
    },
    total=False,
)
"""The fields that a user field of leads takes."""


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


LeadUserFieldOrder: TypeAlias = Literal["ID", "USER_TYPE_ID", "XML_ID", "SORT"]


_LEAD_ADD_PARAMS_FLAGS = frozenset({"REGISTER_SONET_EVENT"})


_LEAD_CONTACT_FLAGS = frozenset({"IS_PRIMARY"})


_LEAD_CONTACT_ITEMS_SET_ITEMS_FLAGS = frozenset({"IS_PRIMARY"})


_LEAD_FLAGS = frozenset({"IS_MANUAL_OPPORTUNITY", "OPENED"})


_LEAD_LIST_FILTER_FLAGS = frozenset({"IS_MANUAL_OPPORTUNITY", "OPENED"})


_LEAD_PRODUCT_ROWS_SET_ROWS_FLAGS = frozenset({"TAX_INCLUDED"})


_LEAD_UPDATE_PARAMS_FLAGS = frozenset({"REGISTER_HISTORY_EVENT", "REGISTER_SONET_EVENT"})


_LEAD_USER_FIELD_FLAGS = frozenset(
    {
        "EDIT_IN_LIST",
        "IS_SEARCHABLE",
        "MANDATORY",
        "MULTIPLE",
        "SHOW_FILTER",
        "SHOW_IN_LIST",
    }
)


_LEAD_USER_FIELD_LIST_FILTER_FLAGS = frozenset(
    {
        "EDIT_IN_LIST",
        "IS_SEARCHABLE",
        "MANDATORY",
        "MULTIPLE",
        "SHOW_FILTER",
        "SHOW_IN_LIST",
    }
)


_LEAD_LIST = Paging()


_LEAD_PRODUCT_ROWS_GET = Paging(select=None, keyset=False, walk="none")


_LEAD_USER_FIELD_LIST = Paging(select=None)


class LeadService(RowService[R]):
    """Leads: https://apidocs.bitrix24.com/api-reference/crm/leads/index.html"""

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

        Development of this method has stopped in favour of `crm.item.add`.

        Args:
            fields: Fields under their wire names, or an entity.
            params: `REGISTER_SONET_EVENT` posts the creation in the activity stream.

        Raises:
            APIError: A value was refused, or the caller may not create a lead (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html
        """
        wire = _given(fields=_fields(fields, _LEAD_FLAGS), params=_options("params", params, _LEAD_ADD_PARAMS_FLAGS))
        return self._call("crm.lead.add", wire, int)

    @builtins.property
    def contact(self) -> LeadContactService:
        """Contacts of leads:
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html
        """
        return LeadContactService(self._runner)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a lead.

        Development of this method has stopped in favour of `crm.item.delete`.

        Args:
            id: Id of the lead.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html
        """
        return self._call("crm.lead.delete", {"id": id}, bool)

    @builtins.property
    def details(self) -> LeadDetailsService:
        """The card of a lead:
        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html
        """
        return LeadDetailsService(self._runner)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a lead, each by its name.

        Development of this method has stopped in favour of `crm.item.fields`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html
        """
        return self._call("crm.lead.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a lead by its id.

        Development of this method has stopped in favour of `crm.item.get`.

        Args:
            id: Id of the lead.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
        """
        return self._call("crm.lead.get", {"id": id}, self._entity, read=True)

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[LeadKey | str] | None = None,
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
        """List leads: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.item.list`.

        Args:
            select: Fields to return; `"*"` means all but user fields, `"UF_*"` means user fields.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _LEAD_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("crm.lead.list", wire, self._entity, _LEAD_LIST)

    @builtins.property
    def productrows(self) -> LeadProductRowsService[LeadProductRows]:
        """Product rows of leads: https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-get.html"""
        return LeadProductRowsService(self._runner, LeadProductRows)

    def update(
        self,
        id: int | Ref,
        fields: LeadFields | Mapping[str, Any] | Entity,
        *,
        params: LeadOptions | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a lead.

        Development of this method has stopped in favour of `crm.item.update`.

        Args:
            id: Id of the lead.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            params: `REGISTER_SONET_EVENT` posts the change in the activity stream; `REGISTER_HISTORY_EVENT` notes it in
                the history.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html
        """
        wire = _given(
            id=id,
            fields=_fields(fields, _LEAD_FLAGS),
            params=_options("params", params, _LEAD_UPDATE_PARAMS_FLAGS),
        )
        return self._call("crm.lead.update", wire, bool)

    @builtins.property
    def userfield(self) -> LeadUserFieldService[LeadUserField]:
        """User fields of leads: https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-add.html"""
        return LeadUserFieldService(self._runner, LeadUserField)


class LeadUserFieldService(RowService[R]):
    """User fields of leads: https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-add.html"""

    def of(self, entity: builtins.type[E], /) -> LeadUserFieldService[E]:
        """Return the service with rows of another type, such as a subclass of `LeadUserField` with your user fields."""
        return LeadUserFieldService(self._runner, entity)

    def add(self, fields: LeadUserFieldFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a user field of leads and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a user field of leads (`ERROR_CORE`, or a text
                without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-add.html
        """
        return self._call("crm.lead.userfield.add", {"fields": _fields(fields, _LEAD_USER_FIELD_FLAGS)}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a user field of leads.

        Args:
            id: Id of the user field.

        Raises:
            APIError: The caller may not do it (`403`); the portal refused for another reason (`400`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-delete.html
        """
        return self._call("crm.lead.userfield.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a user field of leads by its id.

        Args:
            id: Id of the user field.

        Raises:
            APIError: The caller may not do it (`403`); the portal refused for another reason (`400`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-get.html
        """
        return self._call("crm.lead.userfield.get", {"id": id}, self._entity, read=True)

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[LeadUserFieldOrder | str, str] | None = None,
    ) -> ListCall[R]:
        """List user fields of leads: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.

        Raises:
            APIError: The portal refused (`400`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-list.html
        """
        wire = _given(filter=_conditions(filter, _LEAD_USER_FIELD_LIST_FILTER_FLAGS), order=order)
        return self._list("crm.lead.userfield.list", wire, self._entity, _LEAD_USER_FIELD_LIST)

    def update(self, id: int | Ref, fields: LeadUserFieldFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a user field of leads.

        Args:
            id: Id of the user field.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The caller may not do it (`403`); the portal refused for another reason (`400`, `ERROR_CORE`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _LEAD_USER_FIELD_FLAGS)}
        return self._call("crm.lead.userfield.update", wire, bool)


class LeadProductRowsService(RowService[R]):
    """Product rows of leads: https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-get.html"""

    def of(self, entity: builtins.type[E], /) -> LeadProductRowsService[E]:
        """Return the service with rows of another type, such as a subclass of `LeadProductRows` with your user fields."""
        return LeadProductRowsService(self._runner, entity)

    def get(self, id: int | Ref) -> ListCall[R]:
        """List the product rows of a lead: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.item.productrow.*`.

        Args:
            id: Id of the lead.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-get.html
        """
        return self._list("crm.lead.productrows.get", {"id": id}, self._entity, _LEAD_PRODUCT_ROWS_GET)

    def set(self, id: int | Ref, *, rows: Sequence[Mapping[str, Any]] | None = None) -> Call[bool]:
        """Replace the product rows of a lead.

        Development of this method has stopped in favour of `crm.item.productrow.*`.

        Args:
            id: Id of the lead.
            rows: The rows.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-set.html
        """
        wire = _given(id=id, rows=_rows("rows", rows, _LEAD_PRODUCT_ROWS_SET_ROWS_FLAGS))
        return self._call("crm.lead.productrows.set", wire, bool)


class LeadDetailsService(Service):
    """The card of a lead:
    https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html
    """

    @builtins.property
    def configuration(self) -> LeadDetailsConfigurationService[LeadDetailsConfiguration]:
        """The layout of the card of a lead:
        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html
        """
        return LeadDetailsConfigurationService(self._runner, LeadDetailsConfiguration)


class LeadDetailsConfigurationService(RowService[R]):
    """The layout of the card of a lead:
    https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html
    """

    def of(self, entity: builtins.type[E], /) -> LeadDetailsConfigurationService[E]:
        """Return the service with rows of another type, such as a subclass of `LeadDetailsConfiguration` with your user
        fields.
        """
        return LeadDetailsConfigurationService(self._runner, entity)

    def force_common_scope_for_all(
        self,
        *,
        extras: LeadDetailsConfigurationForceCommonScopeForAllExtras | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Give all users the common layout of the lead card.

        Development of this method has stopped in favour of `crm.item.details.configuration.forceCommonScopeForAll`.

        Args:
            extras: What the layout belongs to, such as the pipeline, with the keys of
                `LeadDetailsConfigurationForceCommonScopeForAllExtras`.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html
        """
        wire = _given(extras=_mapping("extras", extras))
        return self._call("crm.lead.details.configuration.forceCommonScopeForAll", wire, bool)

    def get(
        self,
        *,
        user_id: int | Ref | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """Return the layout of the card of a lead: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.item.details.configuration.get`.

        Args:
            user_id: Id of the user.
            scope: `P` for the layout of one user, `C` for the one that all share.
            extras: What the layout belongs to, such as the pipeline.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html
        """
        wire = _given(userId=user_id, scope=scope, extras=_mapping("extras", extras))
        return self._list("crm.lead.details.configuration.get", wire, self._entity, _LEAD_PRODUCT_ROWS_GET)

    def reset(
        self,
        *,
        user_id: int | Ref | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Reset the layout of the card of a lead.

        Development of this method has stopped in favour of `crm.item.details.configuration.reset`.

        Args:
            user_id: Id of the user.
            scope: `P` for the layout of one user, `C` for the one that all share.
            extras: What the layout belongs to, such as the pipeline.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-reset.html
        """
        wire = _given(userId=user_id, scope=scope, extras=_mapping("extras", extras))
        return self._call("crm.lead.details.configuration.reset", wire, bool)

    def set(
        self,
        data: Sequence[Any],
        *,
        user_id: int | Ref | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: LeadDetailsConfigurationSetExtras | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Set the layout of the card of a lead.

        Development of this method has stopped in favour of `crm.item.details.configuration.set`.

        Args:
            data: The sections of the card, in order, with their fields.
            user_id: Id of the user.
            scope: `P` for the layout of one user, `C` for the one that all share.
            extras: What the layout belongs to, such as the pipeline, with the keys of
                `LeadDetailsConfigurationSetExtras`.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-set.html
        """
        wire = _given(data=_sequence("data", data), userId=user_id, scope=scope, extras=_mapping("extras", extras))
        return self._call("crm.lead.details.configuration.set", wire, bool)


class LeadContactService(Service):
    """Contacts of leads:
    https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html
    """

    def add(self, id: int | Ref, fields: LeadContactFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Bind a contact to a lead.

        Args:
            id: Id of the lead.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a lead contact (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html
        """
        return self._call("crm.lead.contact.add", {"id": id, "fields": _fields(fields, _LEAD_CONTACT_FLAGS)}, bool)

    def delete(self, id: int | Ref, fields: LeadContactFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Unbind a contact from a lead.

        Args:
            id: Id of the lead.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: There is no such lead contact, or the caller may not delete it (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-delete.html
        """
        return self._call("crm.lead.contact.delete", {"id": id, "fields": _fields(fields, _LEAD_CONTACT_FLAGS)}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of the link between a lead and a contact, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-fields.html
        """
        return self._call("crm.lead.contact.fields", {}, dict[str, dict[str, Any]], read=True)

    @builtins.property
    def items(self) -> LeadContactItemsService[LeadContactItems]:
        """All contacts of a lead at once:
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.html
        """
        return LeadContactItemsService(self._runner, LeadContactItems)


class LeadContactItemsService(RowService[R]):
    """All contacts of a lead at once:
    https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.html
    """

    def of(self, entity: builtins.type[E], /) -> LeadContactItemsService[E]:
        """Return the service with rows of another type, such as a subclass of `LeadContactItems` with your user fields."""
        return LeadContactItemsService(self._runner, entity)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Unbind all contacts from a lead.

        Args:
            id: Id of the lead.

        Raises:
            APIError: There is no such lead contact item, or the caller may not delete it (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.html
        """
        return self._call("crm.lead.contact.items.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> ListCall[R]:
        """List the contacts that are bound to a lead: awaited for one page, iterated for all of them.

        Args:
            id: Id of the lead.

        Raises:
            APIError: The portal refused (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-get.html
        """
        return self._list("crm.lead.contact.items.get", {"id": id}, self._entity, _LEAD_PRODUCT_ROWS_GET)

    def set(self, id: int | Ref, items: Sequence[Mapping[str, Any]]) -> Call[bool]:
        """Replace the contacts that are bound to a lead.

        Args:
            id: Id of the lead.
            items: The items.

        Raises:
            APIError: There is no such lead contact item, the caller may not change it, or a value was refused (a text
                without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-set.html
        """
        wire = {"id": id, "items": _rows("items", items, _LEAD_CONTACT_ITEMS_SET_ITEMS_FLAGS)}
        return self._call("crm.lead.contact.items.set", wire, bool)
