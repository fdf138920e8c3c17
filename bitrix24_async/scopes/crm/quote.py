# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Quotes: the methods of `crm.quote`, their records and their keys."""

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
from bitrix24_async.scopes.service import options as _options
from bitrix24_async.scopes.service import rows as _rows

__all__ = [
    "Quote",
    "QuoteAddOptions",
    "QuoteContactFields",
    "QuoteContactItems",
    "QuoteContactItemsService",
    "QuoteContactService",
    "QuoteFields",
    "QuoteKey",
    "QuoteProductRows",
    "QuoteProductRowsService",
    "QuoteService",
    "QuoteUpdateOptions",
    "QuoteUserField",
    "QuoteUserFieldFields",
    "QuoteUserFieldList",
    "QuoteUserFieldOrder",
    "QuoteUserFieldService",
    "QuoteUserFieldSettings",
]


class Quote(Entity, kw_only=True, rename="upper"):
    """A record of `crm.quote`, as its methods return it; what is not declared is in `extra`."""

    id: int
    assigned_by_id: int | None = None
    begindate: dt.datetime | None = None
    closed: str | None = None
    closedate: dt.datetime | None = None
    comments: str | None = None
    company_id: int | None = None
    contact_ids: builtins.list[int] | None = None
    content: str | None = None
    created_by_id: int | None = None
    currency_id: str | None = None
    date_create: dt.datetime | None = None
    date_modify: dt.datetime | None = None
    deal_id: int | None = None
    lead_id: int | None = None
    location_id: int | None = None
    modify_by_id: int | None = None
    mycompany_id: int | None = None
    opened: bool | None = None
    opportunity: Decimal | None = None
    person_type_id: int | None = None
    quote_number: str | None = None
    status_id: str | None = None
    tax_value: Decimal | None = None
    terms: str | None = None
    title: str | None = None
    utm_campaign: str | None = None
    utm_content: str | None = None
    utm_medium: str | None = None
    utm_source: str | None = None
    utm_term: str | None = None
    last_activity_time: dt.datetime | None = None
    last_activity_by: int | None = None
    last_communication_time: str | None = None
    client_addr: str | None = None
    client_contact: str | None = None
    client_email: str | None = None
    client_phone: str | None = None
    client_title: str | None = None
    client_tp_id: str | None = None
    client_tpa_id: str | None = None
    contact_id: int | None = None
    actual_date: dt.datetime | None = None


class QuoteContactItems(Entity, kw_only=True, rename="upper"):
    """A record of `crm.quote.contact.items`, as its methods return it; what is not declared is in `extra`."""

    contact_id: int | None = None
    sort: int | None = None
    role_id: int | None = None
    is_primary: bool | None = None


class QuoteProductRows(Entity, kw_only=True, rename="upper"):
    """A record of `crm.quote.productrows`, as its methods return it; what is not declared is in `extra`."""

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


class QuoteUserField(Entity, kw_only=True, rename="upper"):
    """A record of `crm.quote.userfield`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
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
    settings: QuoteUserFieldSettings | None = None
    list: builtins.list[QuoteUserFieldList] | None = None
    sort: int | None = None
    show_in_list: bool | None = None
    edit_in_list: bool | None = None
    is_searchable: bool | None = None
    entity_id: str | None = None


class QuoteUserFieldList(Entity, kw_only=True, rename="upper"):
    """What `LIST` of a `QuoteUserField` holds; what is not declared is in `extra`."""

    id: str | None = None
    sort: str | None = None
    value: str | None = None
    def_: str | None = _field(default=None, name="DEF")
    xml_id: str | None = None


class QuoteUserFieldSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `QuoteUserField` holds; what is not declared is in `extra`."""

    entity_type: str | None = None
    display: str | None = None
    list_height: int | None = None
    caption_no_value: str | None = None
    show_no_value: str | None = None
    size: int | None = None
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
    rows: int | None = None
    regexp: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    default_value: str | None = None


QuoteAddOptions = TypedDict(
    "QuoteAddOptions",
    {
        "IMPORT": bool | str | None,
        "DATE_CREATE": dt.datetime | dt.date | str | None,
        "DATE_MODIFY": dt.datetime | dt.date | str | None,
        "CREATED_BY_ID": int | None,
        "MODIFY_BY_ID": int | None,
    },
    total=False,
)
"""What `params` of `crm.quote.add` may hold."""


QuoteContactFields = TypedDict(
    "QuoteContactFields",
    {
        "CONTACT_ID": int | None,
        "IS_PRIMARY": bool | str | None,
        "SORT": int | None,
    },
    total=False,
)
"""The fields that a quote contact takes."""


QuoteFields = TypedDict(
    "QuoteFields",
    {
        "TITLE": str | None,
        "STATUS_ID": str | None,
        "CURRENCY_ID": str | None,
        "OPPORTUNITY": Decimal | float | str | None,
        "ASSIGNED_BY_ID": int | None,
        "COMPANY_ID": int | None,
        "CONTACT_IDS": Sequence[int] | None,
        "MYCOMPANY_ID": int | None,
        "OPENED": bool | str | None,
        "PERSON_TYPE_ID": int | None,
        "BEGINDATE": dt.date | str | None,
        "CLOSEDATE": dt.date | str | None,
        "CLIENT_TITLE": str | None,
        "CLIENT_ADDR": str | None,
        "CLIENT_EMAIL": str | None,
        "CLIENT_PHONE": str | None,
        "COMMENTS": str | None,
    },
    total=False,
)
"""The fields that a quote takes."""


QuoteUpdateOptions = TypedDict("QuoteUpdateOptions", {"REGISTER_HISTORY_EVENT": bool | str | None}, total=False)
"""What `params` of `crm.quote.update` may hold."""


QuoteUserFieldFields = TypedDict(
    "QuoteUserFieldFields",
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
"""The fields that a user field of quotes takes."""


QuoteKey: TypeAlias = Literal[
    "ASSIGNED_BY_ID",
    "BEGINDATE",
    "CLOSED",
    "CLOSEDATE",
    "COMMENTS",
    "COMPANY_ID",
    "CONTACT_IDS",
    "CONTENT",
    "CREATED_BY_ID",
    "CURRENCY_ID",
    "DATE_CREATE",
    "DATE_MODIFY",
    "DEAL_ID",
    "ID",
    "LEAD_ID",
    "LOCATION_ID",
    "MODIFY_BY_ID",
    "MYCOMPANY_ID",
    "OPENED",
    "OPPORTUNITY",
    "PERSON_TYPE_ID",
    "QUOTE_NUMBER",
    "STATUS_ID",
    "TAX_VALUE",
    "TERMS",
    "TITLE",
    "UTM_CAMPAIGN",
    "UTM_CONTENT",
    "UTM_MEDIUM",
    "UTM_SOURCE",
    "UTM_TERM",
    "LAST_ACTIVITY_TIME",
    "LAST_ACTIVITY_BY",
    "LAST_COMMUNICATION_TIME",
    "CLIENT_ADDR",
    "CLIENT_CONTACT",
    "CLIENT_EMAIL",
    "CLIENT_PHONE",
    "CLIENT_TITLE",
    "CLIENT_TP_ID",
    "CLIENT_TPA_ID",
    "CONTACT_ID",
    "ACTUAL_DATE",
]


QuoteUserFieldOrder: TypeAlias = Literal["ID", "USER_TYPE_ID", "XML_ID", "SORT"]


_QUOTE_ADD_PARAMS_FLAGS = frozenset({"IMPORT"})


_QUOTE_CONTACT_FLAGS = frozenset({"IS_PRIMARY"})


_QUOTE_CONTACT_ITEMS_SET_ITEMS_FLAGS = frozenset({"IS_PRIMARY"})


_QUOTE_FLAGS = frozenset({"OPENED"})


_QUOTE_LIST_FILTER_FLAGS = frozenset({"OPENED"})


_QUOTE_PRODUCT_ROWS_SET_ROWS_FLAGS = frozenset({"TAX_INCLUDED"})


_QUOTE_UPDATE_PARAMS_FLAGS = frozenset({"REGISTER_HISTORY_EVENT"})


_QUOTE_USER_FIELD_FLAGS = frozenset(
    {
        "EDIT_IN_LIST",
        "IS_SEARCHABLE",
        "MANDATORY",
        "MULTIPLE",
        "SHOW_FILTER",
        "SHOW_IN_LIST",
    }
)


_QUOTE_USER_FIELD_LIST_FILTER_FLAGS = frozenset(
    {
        "EDIT_IN_LIST",
        "IS_SEARCHABLE",
        "MANDATORY",
        "MULTIPLE",
        "SHOW_FILTER",
        "SHOW_IN_LIST",
    }
)


_QUOTE_LIST = Paging()


_QUOTE_PRODUCT_ROWS_GET = Paging(select=None, keyset=False, walk="none")


_QUOTE_USER_FIELD_LIST = Paging(select=None)


class QuoteService(RowService[R]):
    """Quotes: https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html"""

    def of(self, entity: builtins.type[E], /) -> QuoteService[E]:
        """Return the service with rows of another type, such as a subclass of `Quote` with your user fields."""
        return QuoteService(self._runner, entity)

    def add(
        self,
        fields: QuoteFields | Mapping[str, Any] | Entity,
        *,
        params: QuoteAddOptions | Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Create a quote and return its id.

        Development of this method has stopped in favour of `crm.item.add`.

        Args:
            fields: Fields under their wire names, or an entity.
            params: `REGISTER_SONET_EVENT` posts the creation in the activity stream.

        Raises:
            APIError: A value was refused, or the caller may not create a quote (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html
        """
        wire = _given(fields=_fields(fields, _QUOTE_FLAGS), params=_options("params", params, _QUOTE_ADD_PARAMS_FLAGS))
        return self._call("crm.quote.add", wire, int)

    @builtins.property
    def contact(self) -> QuoteContactService:
        """Contacts of quotes: https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html"""
        return QuoteContactService(self._runner)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a quote.

        Development of this method has stopped in favour of `crm.item.delete`.

        Args:
            id: Id of the quote.

        Raises:
            APIError: There is no such quote, or the caller may not delete it (`ERROR_CORE`, or a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html
        """
        return self._call("crm.quote.delete", {"id": id}, bool)

    def fields(self) -> Call[dict[str, Any]]:
        """Describe the fields of a quote, each by its name.

        Development of this method has stopped in favour of `crm.item.fields`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html
        """
        return self._call("crm.quote.fields", {}, dict[str, Any], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a quote by its id.

        Development of this method has stopped in favour of `crm.item.get`.

        Args:
            id: Id of the quote.

        Raises:
            APIError: There is no such quote, or the caller may not see it (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html
        """
        return self._call("crm.quote.get", {"id": id}, self._entity, read=True)

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[QuoteKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the quotes with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[QuoteKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[QuoteKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List quotes: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.item.list`.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _QUOTE_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("crm.quote.list", wire, self._entity, _QUOTE_LIST)

    @builtins.property
    def productrows(self) -> QuoteProductRowsService[QuoteProductRows]:
        """Product rows of quotes: https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html"""
        return QuoteProductRowsService(self._runner, QuoteProductRows)

    def update(
        self,
        id: int | Ref,
        fields: QuoteFields | Mapping[str, Any] | Entity,
        *,
        params: QuoteUpdateOptions | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a quote.

        Development of this method has stopped in favour of `crm.item.update`.

        Args:
            id: Id of the quote.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            params: `REGISTER_SONET_EVENT` posts the change in the activity stream; `REGISTER_HISTORY_EVENT` notes it in
                the history.

        Raises:
            APIError: There is no such quote, the caller may not change it, or a value was refused (a text without a
                code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html
        """
        wire = _given(
            id=id,
            fields=_fields(fields, _QUOTE_FLAGS),
            params=_options("params", params, _QUOTE_UPDATE_PARAMS_FLAGS),
        )
        return self._call("crm.quote.update", wire, bool)

    @builtins.property
    def userfield(self) -> QuoteUserFieldService[QuoteUserField]:
        """User fields of quotes:
        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-add.html
        """
        return QuoteUserFieldService(self._runner, QuoteUserField)


class QuoteUserFieldService(RowService[R]):
    """User fields of quotes: https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-add.html"""

    def of(self, entity: builtins.type[E], /) -> QuoteUserFieldService[E]:
        """Return the service with rows of another type, such as a subclass of `QuoteUserField` with your user fields."""
        return QuoteUserFieldService(self._runner, entity)

    def add(self, fields: QuoteUserFieldFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a user field of quotes and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a user field of quotes (`ERROR_CORE`, or a text
                without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-add.html
        """
        return self._call("crm.quote.userfield.add", {"fields": _fields(fields, _QUOTE_USER_FIELD_FLAGS)}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a user field of quotes.

        Args:
            id: Id of the user field.

        Raises:
            APIError: The caller may not do it (`403`); the portal refused for another reason (`400`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-delete.html
        """
        return self._call("crm.quote.userfield.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a user field of quotes by its id.

        Args:
            id: Id of the user field.

        Raises:
            APIError: The caller may not do it (`403`); the portal refused for another reason (`400`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-get.html
        """
        return self._call("crm.quote.userfield.get", {"id": id}, self._entity, read=True)

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[QuoteUserFieldOrder | str, str] | None = None,
    ) -> ListCall[R]:
        """List user fields of quotes: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.

        Raises:
            APIError: The portal refused (`400`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-list.html
        """
        wire = _given(filter=_conditions(filter, _QUOTE_USER_FIELD_LIST_FILTER_FLAGS), order=order)
        return self._list("crm.quote.userfield.list", wire, self._entity, _QUOTE_USER_FIELD_LIST)

    def update(self, id: int | Ref, fields: QuoteUserFieldFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a user field of quotes.

        Args:
            id: Id of the user field.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The caller may not do it (`403`); the portal refused for another reason (`400`, `ERROR_CORE`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _QUOTE_USER_FIELD_FLAGS)}
        return self._call("crm.quote.userfield.update", wire, bool)


class QuoteProductRowsService(RowService[R]):
    """Product rows of quotes: https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html"""

    def of(self, entity: builtins.type[E], /) -> QuoteProductRowsService[E]:
        """Return the service with rows of another type, such as a subclass of `QuoteProductRows` with your user fields."""
        return QuoteProductRowsService(self._runner, entity)

    def get(self, id: int | Ref) -> ListCall[R]:
        """List the product rows of a quote: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.item.productrow.*`.

        Args:
            id: Id of the quote.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html
        """
        return self._list("crm.quote.productrows.get", {"id": id}, self._entity, _QUOTE_PRODUCT_ROWS_GET)

    def set(self, id: int | Ref, *, rows: Sequence[Mapping[str, Any]] | None = None) -> Call[bool]:
        """Replace the product rows of a quote.

        Development of this method has stopped in favour of `crm.item.productrow.*`.

        Args:
            id: Id of the quote.
            rows: The rows.

        Raises:
            APIError: There is no such quote product row, the caller may not change it, or a value was refused (a text
                without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-set.html
        """
        wire = _given(id=id, rows=_rows("rows", rows, _QUOTE_PRODUCT_ROWS_SET_ROWS_FLAGS))
        return self._call("crm.quote.productrows.set", wire, bool)


class QuoteContactService(Service):
    """Contacts of quotes: https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html"""

    def add(self, id: int | Ref, fields: QuoteContactFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Bind a contact to a quote.

        Args:
            id: Id of the quote.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a quote contact (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html
        """
        return self._call("crm.quote.contact.add", {"id": id, "fields": _fields(fields, _QUOTE_CONTACT_FLAGS)}, bool)

    def delete(self, id: int | Ref, fields: QuoteContactFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Unbind a contact from a quote.

        Args:
            id: Id of the quote.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: There is no such quote contact, or the caller may not delete it (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-delete.html
        """
        return self._call("crm.quote.contact.delete", {"id": id, "fields": _fields(fields, _QUOTE_CONTACT_FLAGS)}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of the link between a quote and a contact, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-fields.html
        """
        return self._call("crm.quote.contact.fields", {}, dict[str, dict[str, Any]], read=True)

    @builtins.property
    def items(self) -> QuoteContactItemsService[QuoteContactItems]:
        """All contacts of a quote at once:
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html
        """
        return QuoteContactItemsService(self._runner, QuoteContactItems)


class QuoteContactItemsService(RowService[R]):
    """All contacts of a quote at once:
    https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html
    """

    def of(self, entity: builtins.type[E], /) -> QuoteContactItemsService[E]:
        """Return the service with rows of another type, such as a subclass of `QuoteContactItems` with your user fields."""
        return QuoteContactItemsService(self._runner, entity)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Unbind all contacts from a quote.

        Args:
            id: Id of the quote.

        Raises:
            APIError: There is no such quote contact item, or the caller may not delete it (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html
        """
        return self._call("crm.quote.contact.items.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> ListCall[R]:
        """List the contacts that are bound to a quote: awaited for one page, iterated for all of them.

        Args:
            id: Id of the quote.

        Raises:
            APIError: The portal refused (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-get.html
        """
        return self._list("crm.quote.contact.items.get", {"id": id}, self._entity, _QUOTE_PRODUCT_ROWS_GET)

    def set(self, id: int | Ref, items: Sequence[Mapping[str, Any]]) -> Call[bool]:
        """Replace the contacts that are bound to a quote.

        Args:
            id: Id of the quote.
            items: The items.

        Raises:
            APIError: There is no such quote contact item, the caller may not change it, or a value was refused
                (`ERROR_CORE`, or a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-set.html
        """
        wire = {"id": id, "items": _rows("items", items, _QUOTE_CONTACT_ITEMS_SET_ITEMS_FLAGS)}
        return self._call("crm.quote.contact.items.set", wire, bool)
