"""Deals of the CRM: the entity, the keys it is written with, and `crm.deal.*`.

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
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Deal", "DealAddOptions", "DealFields", "DealKey", "DealService", "DealUpdateOptions"]


class Deal(Entity, kw_only=True, rename="upper"):
    """A deal as `crm.deal.get` and `crm.deal.list` return it; user fields are in `extra`."""

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


class DealFields(TypedDict, total=False):
    """The fields that a deal takes on `add` and `update`, beside `UF_CRM_*` and `PARENT_ID_*`."""

    TITLE: str | None
    TYPE_ID: str | None
    CATEGORY_ID: int | None
    STAGE_ID: str | None
    IS_RECURRING: bool | str | None
    IS_RETURN_CUSTOMER: bool | str | None
    IS_REPEATED_APPROACH: bool | str | None
    PROBABILITY: int | None
    CURRENCY_ID: str | None
    OPPORTUNITY: Decimal | float | str | None
    IS_MANUAL_OPPORTUNITY: bool | str | None
    TAX_VALUE: Decimal | float | str | None
    COMPANY_ID: int | None
    CONTACT_ID: int | None
    CONTACT_IDS: Sequence[int] | None
    BEGINDATE: dt.datetime | dt.date | str | None
    CLOSEDATE: dt.datetime | dt.date | str | None
    OPENED: bool | str | None
    CLOSED: bool | str | None
    COMMENTS: str | None
    ASSIGNED_BY_ID: int | None
    SOURCE_ID: str | None
    SOURCE_DESCRIPTION: str | None
    ADDITIONAL_INFO: str | None
    LOCATION_ID: str | None
    ORIGINATOR_ID: str | None
    ORIGIN_ID: str | None
    UTM_SOURCE: str | None
    UTM_MEDIUM: str | None
    UTM_CAMPAIGN: str | None
    UTM_CONTENT: str | None
    UTM_TERM: str | None
    TRACE: str | None


class DealAddOptions(TypedDict, total=False):
    """What `params` of `add` may hold."""

    REGISTER_SONET_EVENT: bool | str


class DealUpdateOptions(TypedDict, total=False):
    """What `params` of `update` may hold."""

    REGISTER_SONET_EVENT: bool | str
    REGISTER_HISTORY_EVENT: bool | str


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
]


R = TypeVar("R")
E = TypeVar("E")


_FLAGS = frozenset(
    {
        "CLOSED",
        "IS_MANUAL_OPPORTUNITY",
        "IS_NEW",
        "IS_RECURRING",
        "IS_REPEATED_APPROACH",
        "IS_RETURN_CUSTOMER",
        "OPENED",
    }
)


_OPTIONS = frozenset(
    {
        "REGISTER_HISTORY_EVENT",
        "REGISTER_SONET_EVENT",
    }
)


_PAGING = Paging()


class DealService(RowService[R]):
    """Deals of the CRM: https://apidocs.bitrix24.com/api-reference/crm/deals/index.html

    Development of these methods has stopped in favour of `crm.item` with `entity_type_id=2`; they work and stay.
    """

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

        Args:
            fields: Fields under their wire names, or an entity; booleans travel as `Y` and `N`.
            params: `REGISTER_SONET_EVENT` posts the creation in the activity stream.

        Raises:
            APIError: The portal refused the fields (an empty code and a text).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html
        """
        options = None if params is None else _fields(params, _OPTIONS)
        return self._call("crm.deal.add", _given(fields=_fields(fields, _FLAGS), params=options), int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a deal.

        Raises:
            APIError: There is no such deal, or the caller may not delete it (an empty code and a text).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html
        """
        return self._call("crm.deal.delete", {"id": id}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field by its name, user fields included: type, title, required, read-only.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html
        """
        return self._call("crm.deal.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return one deal with all its fields.

        Raises:
            APIError: There is no such deal, or the caller may not see it (an empty code and a text).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html
        """
        return self._call("crm.deal.get", {"id": id}, self._entity, read=True)

    def get_many(
        self, ids: Iterable[int] | AsyncIterable[int], *, select: Sequence[DealKey | str] | None = None
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
        """List deals: awaited for one page of 50, iterated for all of them.

        Args:
            select: Fields to return; `"*"` means all but user fields, `"UF_*"` means user fields.
            filter: Conditions by field, the operator before its name:
                `{">OPPORTUNITY": 1000, "@STAGE_ID": ["NEW", "WON"]}`.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The filter is not understood, or the caller may not read deals (an empty code and a text).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html
        """
        params = _given(select=select, filter=filter, order=order, start=start)
        return self._list("crm.deal.list", params, self._entity, _PAGING)

    def update(
        self,
        id: int | Ref,
        fields: DealFields | Mapping[str, Any] | Entity,
        *,
        params: DealUpdateOptions | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a deal and leave the others as they are.

        Args:
            id: The deal to change.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            params: `REGISTER_SONET_EVENT` posts the change in the activity stream; `REGISTER_HISTORY_EVENT`
                notes the change in the history.

        Raises:
            APIError: There is no such deal, or a value was refused (an empty code and a text).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html
        """
        options = None if params is None else _fields(params, _OPTIONS)
        return self._call("crm.deal.update", _given(id=id, fields=_fields(fields, _FLAGS), params=options), bool)
