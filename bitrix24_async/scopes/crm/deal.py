# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Deals of the CRM: the methods of `crm.deal`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import options as _options
from bitrix24_async.scopes.service import rows as _rows
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Deal",
    "DealAddOptions",
    "DealContactFields",
    "DealContactItems",
    "DealContactItemsService",
    "DealContactService",
    "DealDetailsConfiguration",
    "DealDetailsConfigurationElement",
    "DealDetailsConfigurationForceCommonScopeForAllExtras",
    "DealDetailsConfigurationGetExtras",
    "DealDetailsConfigurationResetExtras",
    "DealDetailsConfigurationService",
    "DealDetailsConfigurationSetExtras",
    "DealDetailsService",
    "DealFields",
    "DealKey",
    "DealProductRows",
    "DealProductRowsService",
    "DealRecurring",
    "DealRecurringExposeResult",
    "DealRecurringFields",
    "DealRecurringKey",
    "DealRecurringListRow",
    "DealRecurringListRowParams",
    "DealRecurringParams",
    "DealRecurringService",
    "DealService",
    "DealUpdateOptions",
    "DealUserField",
    "DealUserFieldFields",
    "DealUserFieldList",
    "DealUserFieldOrder",
    "DealUserFieldService",
    "DealUserFieldSettings",
]


class Deal(Entity, kw_only=True, rename="upper"):
    """A record of `crm.deal`, as its methods return it; what is not declared is in `extra`."""

    id: int
    title: str | None = None
    type_id: str | None = None
    category_id: int | None = None
    stage_id: str | None = None
    stage_semantic_id: str | None = None
    is_new: bool | None = None
    is_recurring: bool | None = None
    is_return_customer: bool | None = None
    is_repeated_approach: bool | None = None
    probability: int | None = None
    currency_id: str | None = None
    opportunity: Decimal | None = None
    is_manual_opportunity: bool | None = None
    tax_value: Decimal | None = None
    company_id: int | None = None
    contact_id: int | None = None
    contact_ids: builtins.list[int] | None = None
    quote_id: int | None = None
    begindate: dt.datetime | None = None
    closedate: dt.datetime | None = None
    opened: bool | None = None
    closed: bool | None = None
    comments: str | None = None
    assigned_by_id: int | None = None
    created_by_id: int | None = None
    modify_by_id: int | None = None
    moved_by_id: int | None = None
    date_create: dt.datetime | None = None
    date_modify: dt.datetime | None = None
    moved_time: dt.datetime | None = None
    source_id: str | None = None
    source_description: str | None = None
    lead_id: int | None = None
    additional_info: str | None = None
    location_id: str | None = None
    originator_id: str | None = None
    origin_id: str | None = None
    utm_source: str | None = None
    utm_medium: str | None = None
    utm_campaign: str | None = None
    utm_content: str | None = None
    utm_term: str | None = None
    last_activity_time: dt.datetime | None = None
    last_activity_by: int | None = None
    trace: str | None = None


class DealContactItems(Entity, kw_only=True, rename="upper"):
    """A record of `crm.deal.contact.items`, as its methods return it; what is not declared is in `extra`."""

    contact_id: int | None = None
    sort: int | None = None
    role_id: int | None = None
    is_primary: bool | None = None


class DealDetailsConfiguration(Entity, kw_only=True):
    """A record of `crm.deal.details.configuration`, as its methods return it; what is not declared is in `extra`."""

    name: str | None = None
    title: str | None = None
    type: str | None = None
    elements: builtins.list[DealDetailsConfigurationElement] | None = None


class DealDetailsConfigurationElement(Entity, kw_only=True, rename="camel"):
    """What `elements` of a `DealDetailsConfiguration` holds; what is not declared is in `extra`."""

    name: str | None = None
    option_flags: str | None = None
    options: dict[str, Any] | None = None


class DealProductRows(Entity, kw_only=True, rename="upper"):
    """A record of `crm.deal.productrows`, as its methods return it; what is not declared is in `extra`."""

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


class DealRecurring(Entity, kw_only=True, rename="upper"):
    """A record of `crm.deal.recurring`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    deal_id: int | None = None
    based_id: int | None = None
    active: bool | None = None
    next_execution: dt.datetime | None = None
    last_execution: dt.datetime | None = None
    counter_repeat: int | None = None
    start_date: dt.datetime | None = None
    category_id: int | None = None
    is_limit: str | None = None
    limit_repeat: int | None = None
    limit_date: dt.datetime | None = None
    params: DealRecurringParams | None = None


class DealRecurringExposeResult(Entity, kw_only=True, rename="upper"):
    """What `crm.deal.recurring.expose` returns; what is not declared is in `extra`."""

    deal_id: int | None = None


class DealRecurringListRow(Entity, kw_only=True, rename="upper"):
    """What `crm.deal.recurring.list` returns; what is not declared is in `extra`."""

    id: int | None = _field(default=None, name="id")
    deal_id: str | None = _field(default=None, name="deal_id")
    based_id: str | None = _field(default=None, name="based_id")
    active: str | None = None
    category_id: str | None = _field(default=None, name="category_id")
    is_limit: str | None = None
    counter_repeat: str | None = None
    limit_repeat: str | None = None
    limit_date: Any = None
    start_date: dt.datetime | None = None
    next_execution: dt.datetime | None = None
    last_execution: dt.datetime | None = None
    params: DealRecurringListRowParams | None = None


class DealRecurringListRowParams(Entity, kw_only=True, rename="upper"):
    """What `PARAMS` of a `DealRecurringListRow` holds; what is not declared is in `extra`."""

    mode: str | None = None
    single_before_start_date_type: str | None = None
    single_before_start_date_value: int | None = None
    multiple_type: str | None = None
    multiple_interval: int | None = None
    offset_begindate_type: str | None = None
    offset_begindate_value: int | None = None
    offset_closedate_type: str | None = None
    offset_closedate_value: int | None = None


class DealRecurringParams(Entity, kw_only=True, rename="upper"):
    """What `PARAMS` of a `DealRecurring` holds; what is not declared is in `extra`."""

    mode: str | None = None
    multiple_type: str | None = None
    multiple_interval: int | None = None
    single_before_start_date_type: str | None = None
    single_before_start_date_value: int | None = None
    offset_begindate_type: str | None = None
    offset_begindate_value: int | None = None
    offset_closedate_type: str | None = None
    offset_closedate_value: int | None = None


class DealUserField(Entity, kw_only=True, rename="upper"):
    """A record of `crm.deal.userfield`, as its methods return it; what is not declared is in `extra`."""

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
    settings: DealUserFieldSettings | None = None
    list: builtins.list[DealUserFieldList] | None = None
    sort: int | None = None
    show_in_list: bool | None = None
    edit_in_list: bool | None = None
    is_searchable: bool | None = None
    entity_id: str | None = None


class DealUserFieldList(Entity, kw_only=True, rename="upper"):
    """What `LIST` of a `DealUserField` holds; what is not declared is in `extra`."""

    id: str | None = None
    sort: str | None = None
    value: str | None = None
    def_: str | None = _field(default=None, name="DEF")
    xml_id: str | None = None


class DealUserFieldSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `DealUserField` holds; what is not declared is in `extra`."""

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


DealAddOptions = TypedDict("DealAddOptions", {"REGISTER_SONET_EVENT": bool | str | None}, total=False)
"""What `params` of `crm.deal.add` may hold."""


DealContactFields = TypedDict(
    "DealContactFields",
    {
        "CONTACT_ID": int | None,
        "IS_PRIMARY": bool | str | None,
        "SORT": int | None,
    },
    total=False,
)
"""The fields that a deal contact takes."""


DealDetailsConfigurationForceCommonScopeForAllExtras = TypedDict(
    "DealDetailsConfigurationForceCommonScopeForAllExtras",
    {
        "dealCategoryId": int | None,
    },
    total=False,
)
"""What `extras` of `crm.deal.details.configuration.forceCommonScopeForAll` may hold."""


DealDetailsConfigurationGetExtras = TypedDict(
    "DealDetailsConfigurationGetExtras",
    {
        "dealCategoryId": int | None,
    },
    total=False,
)
"""What `extras` of `crm.deal.details.configuration.get` may hold."""


DealDetailsConfigurationResetExtras = TypedDict(
    "DealDetailsConfigurationResetExtras",
    {
        "dealCategoryId": int | None,
    },
    total=False,
)
"""What `extras` of `crm.deal.details.configuration.reset` may hold."""


DealDetailsConfigurationSetExtras = TypedDict(
    "DealDetailsConfigurationSetExtras",
    {
        "dealCategoryId": int | None,
    },
    total=False,
)
"""What `extras` of `crm.deal.details.configuration.set` may hold."""


DealFields = TypedDict(
    "DealFields",
    {
        "TITLE": str | None,
        "TYPE_ID": str | None,
        "CATEGORY_ID": int | None,
        "STAGE_ID": str | None,
        "IS_RECURRING": bool | str | None,
        "IS_RETURN_CUSTOMER": bool | str | None,
        "IS_REPEATED_APPROACH": bool | str | None,
        "PROBABILITY": int | None,
        "CURRENCY_ID": str | None,
        "OPPORTUNITY": Decimal | float | str | None,
        "IS_MANUAL_OPPORTUNITY": bool | str | None,
        "TAX_VALUE": Decimal | float | str | None,
        "COMPANY_ID": int | None,
        "CONTACT_ID": int | None,
        "CONTACT_IDS": Sequence[int] | None,
        "BEGINDATE": dt.date | str | None,
        "CLOSEDATE": dt.date | str | None,
        "OPENED": bool | str | None,
        "CLOSED": bool | str | None,
        "COMMENTS": str | None,
        "ASSIGNED_BY_ID": int | None,
        "SOURCE_ID": str | None,
        "SOURCE_DESCRIPTION": str | None,
        "ADDITIONAL_INFO": str | None,
        "LOCATION_ID": str | None,
        "ORIGINATOR_ID": str | None,
        "ORIGIN_ID": str | None,
        "UTM_SOURCE": str | None,
        "UTM_MEDIUM": str | None,
        "UTM_CAMPAIGN": str | None,
        "UTM_CONTENT": str | None,
        "UTM_TERM": str | None,
        "TRACE": str | None,
    },
    total=False,
)
"""The fields that a deal takes."""


DealRecurringFields = TypedDict(
    "DealRecurringFields",
    {
        "DEAL_ID": int | None,
        "ACTIVE": bool | str | None,
        "CATEGORY_ID": str | None,
        "IS_LIMIT": str | None,
        "LIMIT_REPEAT": int | None,
        "LIMIT_DATE": dt.date | str | None,
        "START_DATE": dt.date | str | None,
        "PARAMS": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a recurring deal takes."""


DealUpdateOptions = TypedDict(
    "DealUpdateOptions",
    {
        "REGISTER_SONET_EVENT": bool | str | None,
        "REGISTER_HISTORY_EVENT": bool | str | None,
    },
    total=False,
)
"""What `params` of `crm.deal.update` may hold."""


DealUserFieldFields = TypedDict(
    "DealUserFieldFields",
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
"""The fields that a user field of deals takes."""


DealKey: TypeAlias = Literal[
    "ID",
    "TITLE",
    "TYPE_ID",
    "CATEGORY_ID",
    "STAGE_ID",
    "STAGE_SEMANTIC_ID",
    "IS_NEW",
    "IS_RECURRING",
    "IS_RETURN_CUSTOMER",
    "IS_REPEATED_APPROACH",
    "PROBABILITY",
    "CURRENCY_ID",
    "OPPORTUNITY",
    "IS_MANUAL_OPPORTUNITY",
    "TAX_VALUE",
    "COMPANY_ID",
    "CONTACT_ID",
    "CONTACT_IDS",
    "QUOTE_ID",
    "BEGINDATE",
    "CLOSEDATE",
    "OPENED",
    "CLOSED",
    "COMMENTS",
    "ASSIGNED_BY_ID",
    "CREATED_BY_ID",
    "MODIFY_BY_ID",
    "MOVED_BY_ID",
    "DATE_CREATE",
    "DATE_MODIFY",
    "MOVED_TIME",
    "SOURCE_ID",
    "SOURCE_DESCRIPTION",
    "LEAD_ID",
    "ADDITIONAL_INFO",
    "LOCATION_ID",
    "ORIGINATOR_ID",
    "ORIGIN_ID",
    "UTM_SOURCE",
    "UTM_MEDIUM",
    "UTM_CAMPAIGN",
    "UTM_CONTENT",
    "UTM_TERM",
    "LAST_ACTIVITY_TIME",
    "LAST_ACTIVITY_BY",
    "TRACE",
]


DealRecurringKey: TypeAlias = Literal[
    "ID",
    "DEAL_ID",
    "BASED_ID",
    "ACTIVE",
    "NEXT_EXECUTION",
    "LAST_EXECUTION",
    "COUNTER_REPEAT",
    "START_DATE",
    "CATEGORY_ID",
    "IS_LIMIT",
    "LIMIT_REPEAT",
    "LIMIT_DATE",
    "PARAMS",
]


DealUserFieldOrder: TypeAlias = Literal["ID", "USER_TYPE_ID", "XML_ID", "SORT"]


_DEAL_ADD_PARAMS_FLAGS = frozenset({"REGISTER_SONET_EVENT"})


_DEAL_CONTACT_FLAGS = frozenset({"IS_PRIMARY"})


_DEAL_CONTACT_ITEMS_SET_ITEMS_FLAGS = frozenset({"IS_PRIMARY"})


_DEAL_FLAGS = frozenset(
    {
        "CLOSED",
        "IS_MANUAL_OPPORTUNITY",
        "IS_RECURRING",
        "IS_REPEATED_APPROACH",
        "IS_RETURN_CUSTOMER",
        "OPENED",
    }
)


_DEAL_LIST_FILTER_FLAGS = frozenset(
    {
        "CLOSED",
        "IS_MANUAL_OPPORTUNITY",
        "IS_RECURRING",
        "IS_REPEATED_APPROACH",
        "IS_RETURN_CUSTOMER",
        "OPENED",
    }
)


_DEAL_PRODUCT_ROWS_SET_ROWS_FLAGS = frozenset({"TAX_INCLUDED"})


_DEAL_RECURRING_FLAGS = frozenset({"ACTIVE"})


_DEAL_RECURRING_LIST_FILTER_FLAGS = frozenset({"ACTIVE"})


_DEAL_UPDATE_PARAMS_FLAGS = frozenset({"REGISTER_HISTORY_EVENT", "REGISTER_SONET_EVENT"})


_DEAL_USER_FIELD_FLAGS = frozenset(
    {
        "EDIT_IN_LIST",
        "IS_SEARCHABLE",
        "MANDATORY",
        "MULTIPLE",
        "SHOW_FILTER",
        "SHOW_IN_LIST",
    }
)


_DEAL_USER_FIELD_LIST_FILTER_FLAGS = frozenset(
    {
        "EDIT_IN_LIST",
        "IS_SEARCHABLE",
        "MANDATORY",
        "MULTIPLE",
        "SHOW_FILTER",
        "SHOW_IN_LIST",
    }
)


_DEAL_LIST = Paging()


_DEAL_PRODUCT_ROWS_GET = Paging(select=None, keyset=False, walk="none")


_DEAL_RECURRING_LIST = Paging(id="id", filter_id="id", select=None)


_DEAL_USER_FIELD_LIST = Paging(select=None)


class DealService(RowService[R]):
    """Deals of the CRM: https://apidocs.bitrix24.com/api-reference/crm/deals/index.html"""

    def of(self, entity: builtins.type[E], /) -> DealService[E]:
        """Return the service with rows of another type, such as a subclass of `Deal` with your user fields."""
        return DealService(self._runner, entity)

    def add(
        self,
        fields: DealFields | Mapping[str, Any] | Entity,
        *,
        params: DealAddOptions | Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Create a deal and return its id.

        Development of this method has stopped in favour of `crm.item.add`.

        Args:
            fields: Fields under their wire names, or an entity.
            params: `REGISTER_SONET_EVENT` posts the creation in the activity stream.

        Raises:
            APIError: A value was refused, or the caller may not create a deal (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html
        """
        wire = _given(fields=_fields(fields, _DEAL_FLAGS), params=_options("params", params, _DEAL_ADD_PARAMS_FLAGS))
        return self._call("crm.deal.add", wire, int)

    @builtins.property
    def contact(self) -> DealContactService:
        """Contacts of deals: https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-add.html"""
        return DealContactService(self._runner)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a deal.

        Development of this method has stopped in favour of `crm.item.delete`.

        Args:
            id: Id of the deal.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html
        """
        return self._call("crm.deal.delete", {"id": id}, bool)

    @builtins.property
    def details(self) -> DealDetailsService:
        """The card of a deal:
        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html
        """
        return DealDetailsService(self._runner)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a deal, each by its name.

        Development of this method has stopped in favour of `crm.item.fields`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html
        """
        return self._call("crm.deal.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a deal by its id.

        Development of this method has stopped in favour of `crm.item.get`.

        Args:
            id: Id of the deal.

        Raises:
            APIError: There is no such deal, or the caller may not see it (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html
        """
        return self._call("crm.deal.get", {"id": id}, self._entity, read=True)

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[DealKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the deals with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[DealKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[DealKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List deals: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.item.list`.

        Args:
            select: Fields to return; `"*"` means all but user fields, `"UF_*"` means user fields.
            filter: Conditions by field, the operator before its name: `{">OPPORTUNITY": 1000, "@STAGE_ID": ["NEW",
                "WON"]}`.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _DEAL_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("crm.deal.list", wire, self._entity, _DEAL_LIST)

    @builtins.property
    def productrows(self) -> DealProductRowsService[DealProductRows]:
        """Product rows of deals: https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-get.html"""
        return DealProductRowsService(self._runner, DealProductRows)

    @builtins.property
    def recurring(self) -> DealRecurringService[DealRecurring]:
        """Recurring deals:
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html
        """
        return DealRecurringService(self._runner, DealRecurring)

    def update(
        self,
        id: int | Ref,
        fields: DealFields | Mapping[str, Any] | Entity,
        *,
        params: DealUpdateOptions | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a deal.

        Development of this method has stopped in favour of `crm.item.update`.

        Args:
            id: Id of the deal.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            params: `REGISTER_SONET_EVENT` posts the change in the activity stream; `REGISTER_HISTORY_EVENT` notes it in
                the history.

        Raises:
            APIError: There is no such deal, the caller may not change it, or a value was refused (a text without a
                code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html
        """
        wire = _given(
            id=id,
            fields=_fields(fields, _DEAL_FLAGS),
            params=_options("params", params, _DEAL_UPDATE_PARAMS_FLAGS),
        )
        return self._call("crm.deal.update", wire, bool)

    @builtins.property
    def userfield(self) -> DealUserFieldService[DealUserField]:
        """User fields of deals:
        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.html
        """
        return DealUserFieldService(self._runner, DealUserField)


class DealUserFieldService(RowService[R]):
    """User fields of deals:
    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.html
    """

    def of(self, entity: builtins.type[E], /) -> DealUserFieldService[E]:
        """Return the service with rows of another type, such as a subclass of `DealUserField` with your user fields."""
        return DealUserFieldService(self._runner, entity)

    def add(self, fields: DealUserFieldFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a user field of deals and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a user field of deals (`ERROR_CORE`, or a text
                without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.html
        """
        return self._call("crm.deal.userfield.add", {"fields": _fields(fields, _DEAL_USER_FIELD_FLAGS)}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a user field of deals.

        Args:
            id: Id of the user field.

        Raises:
            APIError: The caller may not do it (`403`); the portal refused for another reason (`400`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-delete.html
        """
        return self._call("crm.deal.userfield.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a user field of deals by its id.

        Args:
            id: Id of the user field.

        Raises:
            APIError: The caller may not do it (`403`); the portal refused for another reason (`400`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-get.html
        """
        return self._call("crm.deal.userfield.get", {"id": id}, self._entity, read=True)

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[DealUserFieldOrder | str, str] | None = None,
    ) -> ListCall[R]:
        """List user fields of deals: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.

        Raises:
            APIError: The portal refused (`400`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-list.html
        """
        wire = _given(filter=_conditions(filter, _DEAL_USER_FIELD_LIST_FILTER_FLAGS), order=order)
        return self._list("crm.deal.userfield.list", wire, self._entity, _DEAL_USER_FIELD_LIST)

    def update(self, id: int | Ref, fields: DealUserFieldFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a user field of deals.

        Args:
            id: Id of the user field.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The caller may not do it (`403`); the portal refused for another reason (`400`, `ERROR_CORE`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _DEAL_USER_FIELD_FLAGS)}
        return self._call("crm.deal.userfield.update", wire, bool)


class DealRecurringService(RowService[R]):
    """Recurring deals: https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html"""

    def of(self, entity: builtins.type[E], /) -> DealRecurringService[E]:
        """Return the service with rows of another type, such as a subclass of `DealRecurring` with your user fields."""
        return DealRecurringService(self._runner, entity)

    def add(self, fields: DealRecurringFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a recurring deal and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a recurring deal (a text without a code).
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html
        """
        return self._call("crm.deal.recurring.add", {"fields": _fields(fields, _DEAL_RECURRING_FLAGS)}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a recurring deal.

        Args:
            id: Id of the recurring deal.

        Raises:
            APIError: There is no such recurring deal, or the caller may not delete it (a text without a code).
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.html
        """
        return self._call("crm.deal.recurring.delete", {"id": id}, bool)

    def expose(self, id: int | Ref) -> Call[DealRecurringExposeResult]:
        """Create a deal from a recurring one.

        Args:
            id: Id of the recurring deal.

        Raises:
            APIError: The portal refused (a text without a code).
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-expose.html
        """
        return self._call("crm.deal.recurring.expose", {"id": id}, DealRecurringExposeResult)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a recurring deal, each by its name.

        Raises:
            AccessDenied: The caller may not do this (`Access denied`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.html
        """
        return self._call("crm.deal.recurring.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a recurring deal by its id.

        Args:
            id: Id of the recurring deal.

        Raises:
            APIError: There is no such recurring deal, or the caller may not see it (a text without a code).
            AccessDenied: The caller may not do this (`Access denied`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html
        """
        return self._call("crm.deal.recurring.get", {"id": id}, self._entity, read=True)

    def list(
        self,
        *,
        order: Mapping[DealRecurringKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[DealRecurringListRow]:
        """List recurring deals: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field, the operator before its name.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (a text without a code).
            AccessDenied: The caller may not do this (`Access denied`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.html
        """
        wire = _given(order=order, filter=_conditions(filter, _DEAL_RECURRING_LIST_FILTER_FLAGS), start=start)
        return self._list("crm.deal.recurring.list", wire, DealRecurringListRow, _DEAL_RECURRING_LIST)

    def update(self, id: int | Ref, fields: DealRecurringFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a recurring deal.

        Args:
            id: Id of the recurring deal.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such recurring deal, the caller may not change it, or a value was refused (a text
                without a code).
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _DEAL_RECURRING_FLAGS)}
        return self._call("crm.deal.recurring.update", wire, bool)


class DealProductRowsService(RowService[R]):
    """Product rows of deals: https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-get.html"""

    def of(self, entity: builtins.type[E], /) -> DealProductRowsService[E]:
        """Return the service with rows of another type, such as a subclass of `DealProductRows` with your user fields."""
        return DealProductRowsService(self._runner, entity)

    def get(self, id: int | Ref) -> ListCall[R]:
        """List the product rows of a deal: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.item.productrow.*`.

        Args:
            id: Id of the deal.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-get.html
        """
        return self._list("crm.deal.productrows.get", {"id": id}, self._entity, _DEAL_PRODUCT_ROWS_GET)

    def set(self, id: int | Ref, *, rows: Sequence[Mapping[str, Any]] | None = None) -> Call[bool]:
        """Replace the product rows of a deal.

        Development of this method has stopped in favour of `crm.item.productrow.*`.

        Args:
            id: Id of the deal.
            rows: The rows.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-set.html
        """
        wire = _given(id=id, rows=_rows("rows", rows, _DEAL_PRODUCT_ROWS_SET_ROWS_FLAGS))
        return self._call("crm.deal.productrows.set", wire, bool)


class DealDetailsService(Service):
    """The card of a deal:
    https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html
    """

    @builtins.property
    def configuration(self) -> DealDetailsConfigurationService[DealDetailsConfiguration]:
        """The layout of the card of a deal:
        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html
        """
        return DealDetailsConfigurationService(self._runner, DealDetailsConfiguration)


class DealDetailsConfigurationService(RowService[R]):
    """The layout of the card of a deal:
    https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html
    """

    def of(self, entity: builtins.type[E], /) -> DealDetailsConfigurationService[E]:
        """Return the service with rows of another type, such as a subclass of `DealDetailsConfiguration` with your user
        fields.
        """
        return DealDetailsConfigurationService(self._runner, entity)

    def force_common_scope_for_all(
        self,
        *,
        extras: DealDetailsConfigurationForceCommonScopeForAllExtras | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Give all users the common layout of the deal card.

        Development of this method has stopped in favour of `crm.item.details.configuration.forceCommonScopeForAll`.

        Args:
            extras: What the layout belongs to, such as the pipeline, with the keys of
                `DealDetailsConfigurationForceCommonScopeForAllExtras`.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html
        """
        wire = _given(extras=_mapping("extras", extras))
        return self._call("crm.deal.details.configuration.forceCommonScopeForAll", wire, bool)

    def get(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | Ref | None = None,
        extras: DealDetailsConfigurationGetExtras | Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """Return the layout of the card of a deal: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.item.details.configuration.get`.

        Args:
            scope: `P` for the layout of one user, `C` for the one that all share.
            user_id: Id of the user.
            extras: What the layout belongs to, such as the pipeline, with the keys of
                `DealDetailsConfigurationGetExtras`.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-get.html
        """
        wire = _given(scope=scope, userId=user_id, extras=_mapping("extras", extras))
        return self._list("crm.deal.details.configuration.get", wire, self._entity, _DEAL_PRODUCT_ROWS_GET)

    def reset(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | Ref | None = None,
        extras: DealDetailsConfigurationResetExtras | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Reset the layout of the card of a deal.

        Development of this method has stopped in favour of `crm.item.details.configuration.reset`.

        Args:
            scope: `P` for the layout of one user, `C` for the one that all share.
            user_id: Id of the user.
            extras: What the layout belongs to, such as the pipeline, with the keys of
                `DealDetailsConfigurationResetExtras`.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-reset.html
        """
        wire = _given(scope=scope, userId=user_id, extras=_mapping("extras", extras))
        return self._call("crm.deal.details.configuration.reset", wire, bool)

    def set(
        self,
        data: Sequence[Any],
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | Ref | None = None,
        extras: DealDetailsConfigurationSetExtras | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Set the layout of the card of a deal.

        Development of this method has stopped in favour of `crm.item.details.configuration.set`.

        Args:
            data: The sections of the card, in order, with their fields.
            scope: `P` for the layout of one user, `C` for the one that all share.
            user_id: Id of the user.
            extras: What the layout belongs to, such as the pipeline, with the keys of
                `DealDetailsConfigurationSetExtras`.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-set.html
        """
        wire = _given(data=_sequence("data", data), scope=scope, userId=user_id, extras=_mapping("extras", extras))
        return self._call("crm.deal.details.configuration.set", wire, bool)


class DealContactService(Service):
    """Contacts of deals: https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-add.html"""

    def add(self, id: int | Ref, fields: DealContactFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Bind a contact to a deal.

        Args:
            id: Id of the deal.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a deal contact (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-add.html
        """
        return self._call("crm.deal.contact.add", {"id": id, "fields": _fields(fields, _DEAL_CONTACT_FLAGS)}, bool)

    def delete(self, id: int | Ref, fields: DealContactFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Unbind a contact from a deal.

        Args:
            id: Id of the deal.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: There is no such deal contact, or the caller may not delete it (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-delete.html
        """
        return self._call("crm.deal.contact.delete", {"id": id, "fields": _fields(fields, _DEAL_CONTACT_FLAGS)}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of the link between a deal and a contact, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-fields.html
        """
        return self._call("crm.deal.contact.fields", {}, dict[str, dict[str, Any]], read=True)

    @builtins.property
    def items(self) -> DealContactItemsService[DealContactItems]:
        """All contacts of a deal at once:
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-delete.html
        """
        return DealContactItemsService(self._runner, DealContactItems)


class DealContactItemsService(RowService[R]):
    """All contacts of a deal at once:
    https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-delete.html
    """

    def of(self, entity: builtins.type[E], /) -> DealContactItemsService[E]:
        """Return the service with rows of another type, such as a subclass of `DealContactItems` with your user fields."""
        return DealContactItemsService(self._runner, entity)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Unbind all contacts from a deal.

        Args:
            id: Id of the deal.

        Raises:
            APIError: There is no such deal contact item, or the caller may not delete it (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-delete.html
        """
        return self._call("crm.deal.contact.items.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> ListCall[R]:
        """List the contacts that are bound to a deal: awaited for one page, iterated for all of them.

        Args:
            id: Id of the deal.

        Raises:
            APIError: The portal refused (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-get.html
        """
        return self._list("crm.deal.contact.items.get", {"id": id}, self._entity, _DEAL_PRODUCT_ROWS_GET)

    def set(self, id: int | Ref, items: Sequence[Mapping[str, Any]]) -> Call[bool]:
        """Replace the contacts that are bound to a deal.

        Args:
            id: Id of the deal.
            items: The items.

        Raises:
            APIError: There is no such deal contact item, the caller may not change it, or a value was refused
                (`ERROR_CORE`, or a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-set.html
        """
        wire = {"id": id, "items": _rows("items", items, _DEAL_CONTACT_ITEMS_SET_ITEMS_FLAGS)}
        return self._call("crm.deal.contact.items.set", wire, bool)
