# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Elements of every CRM type: the methods of `crm.item`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File
from bitrix24_async.scopes.crm.multifield import Multifield
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import rows as _rows
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Item",
    "ItemDelivery",
    "ItemDeliveryKey",
    "ItemDeliveryService",
    "ItemDetailsConfiguration",
    "ItemDetailsConfigurationElement",
    "ItemDetailsConfigurationElementOptions",
    "ItemDetailsConfigurationService",
    "ItemDetailsService",
    "ItemFields",
    "ItemKey",
    "ItemPayment",
    "ItemPaymentDelivery",
    "ItemPaymentDeliveryOrder",
    "ItemPaymentDeliveryService",
    "ItemPaymentFields",
    "ItemPaymentKey",
    "ItemPaymentProduct",
    "ItemPaymentProductOrder",
    "ItemPaymentProductService",
    "ItemPaymentService",
    "ItemProductRow",
    "ItemProductRowFields",
    "ItemProductRowKey",
    "ItemProductRowService",
    "ItemProductRowSetRow",
    "ItemService",
]


class Item(Entity, kw_only=True, rename="camel"):
    """A record of `crm.item`, as its methods return it; what is not declared is in `extra`."""

    id: int
    assigned_by_id: int | None = None
    stage_id: str | None = None
    opportunity: Decimal | None = None
    source_id: str | None = None
    title: str | None = None
    name: str | None = None
    last_name: str | None = None
    is_manual_opportunity: bool | None = None
    honorific: str | None = None
    second_name: str | None = None
    birthdate: dt.datetime | None = None
    company_title: str | None = None
    source_description: str | None = None
    status_description: str | None = None
    post: str | None = None
    currency_id: str | None = None
    opened: bool | None = None
    comments: str | None = None
    company_id: int | None = None
    contact_id: int | None = None
    contact_ids: builtins.list[int] | None = None
    originator_id: str | None = None
    origin_id: str | None = None
    webform_id: int | None = None
    observers: builtins.list[int] | None = None
    utm_source: str | None = None
    utm_medium: str | None = None
    utm_campaign: str | None = None
    utm_content: str | None = None
    utm_term: str | None = None
    fm: builtins.list[Multifield] | None = None
    type_id: str | None = None
    category_id: int | None = None
    is_recurring: bool | None = None
    probability: int | None = None
    tax_value: Decimal | None = None
    quote_id: int | None = None
    begindate: dt.datetime | None = None
    closedate: dt.datetime | None = None
    lead_id: int | None = None
    additional_info: str | None = None
    location_id: str | None = None
    photo: dict[str, Any] | None = None
    export: bool | None = None
    company_ids: builtins.list[int] | None = None
    origin_version: str | None = None
    logo: dict[str, Any] | None = None
    banking_details: str | None = None
    industry: str | None = None
    employees: str | None = None
    revenue: Decimal | None = None
    is_my_company: bool | None = None
    content: str | None = None
    terms: str | None = None
    deal_id: int | None = None
    storage_type_id: int | None = None
    storage_element_ids: builtins.list[int] | None = None
    actual_date: dt.datetime | None = None
    mycompany_id: int | None = None
    xml_id: str | None = None
    created_time: dt.datetime | None = None
    date_create_short: str | None = None
    updated_time: dt.datetime | None = None
    date_modify_short: str | None = None
    created_by: int | None = None
    updated_by: int | None = None
    product_id: int | None = None
    stage_semantic_id: str | None = None
    is_new: bool | None = None
    is_return_customer: bool | None = None
    is_repeated_approach: bool | None = None
    closed: bool | None = None
    begindate_short: str | None = None
    closedate_short: str | None = None
    event_date: dt.datetime | None = None
    event_date_short: str | None = None
    event_id: str | None = None
    event_description: str | None = None
    search_content: str | None = None
    order_stage: str | None = None
    moved_by: int | None = None
    moved_time: dt.datetime | None = None
    last_activity_by: int | None = None
    last_activity_time: dt.datetime | None = None
    is_work: bool | None = None
    is_won: bool | None = None
    is_lose: bool | None = None
    received_amount: Decimal | None = None
    lost_amount: Decimal | None = None
    has_products: bool | None = None
    entity_type_id: int | None = None


class ItemDelivery(Entity, kw_only=True, rename="camel"):
    """A record of `crm.item.delivery`, as its methods return it; what is not declared is in `extra`."""

    id: int
    account_number: str | None = None
    deducted: bool | None = None
    date_deducted: dt.datetime | None = None
    price_delivery: Decimal | None = None
    currency: str | None = None
    delivery_id: int | None = None
    delivery_name: str | None = None


class ItemDetailsConfiguration(Entity, kw_only=True):
    """A record of `crm.item.details.configuration`, as its methods return it; what is not declared is in `extra`."""

    name: str | None = None
    title: str | None = None
    type: str | None = None
    elements: builtins.list[ItemDetailsConfigurationElement] | None = None


class ItemDetailsConfigurationElement(Entity, kw_only=True, rename="camel"):
    """What `elements` of a `ItemDetailsConfiguration` holds; what is not declared is in `extra`."""

    name: str | None = None
    option_flags: str | None = None
    options: ItemDetailsConfigurationElementOptions | None = None


class ItemDetailsConfigurationElementOptions(Entity, kw_only=True, rename="camel"):
    """What `options` of a `ItemDetailsConfigurationElement` holds; what is not declared is in `extra`."""

    default_country: str | None = None


class ItemPayment(Entity, kw_only=True, rename="camel"):
    """A record of `crm.item.payment`, as its methods return it; what is not declared is in `extra`."""

    id: int
    account_number: str | None = None
    paid: bool | None = None
    date_paid: dt.datetime | None = None
    emp_paid_id: int | None = None
    pay_system_id: int | None = None
    sum: Decimal | None = None
    currency: str | None = None
    pay_system_name: str | None = None
    entity_id: int | None = None
    entity_type_id: Any = None


class ItemPaymentDelivery(Entity, kw_only=True, rename="camel"):
    """A record of `crm.item.payment.delivery`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    payment_id: int | None = None
    quantity: Decimal | None = None
    delivery_id: int | None = None


class ItemPaymentProduct(Entity, kw_only=True, rename="camel"):
    """A record of `crm.item.payment.product`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    payment_id: int | None = None
    quantity: Decimal | None = None
    row_id: int | None = None


class ItemProductRow(Entity, kw_only=True, rename="camel"):
    """A record of `crm.item.productrow`, as its methods return it; what is not declared is in `extra`."""

    id: int
    owner_id: int | None = None
    owner_type: str | None = None
    product_id: int | None = None
    product_name: str | None = None
    price: Decimal | None = None
    price_account: Decimal | None = None
    price_exclusive: Decimal | None = None
    price_netto: Decimal | None = None
    price_brutto: Decimal | None = None
    quantity: Decimal | None = None
    discount_type_id: int | None = None
    discount_rate: int | None = None
    discount_sum: Decimal | None = None
    tax_rate: Decimal | None = None
    tax_included: bool | None = None
    customized: str | None = None
    measure_code: int | None = None
    measure_name: str | None = None
    sort: int | None = None
    xml_id: str | None = None
    type: int | None = None
    store_id: int | None = None


class ItemProductRowSetRow(Entity, kw_only=True, rename="camel"):
    """What `crm.item.productrow.set` returns; what is not declared is in `extra`."""

    id: int | None = None
    product_row: Any = None
    owner_id: int | None = None
    owner_type: str | None = None
    product_id: int | None = None
    product_name: str | None = None
    price: Any = None
    price_account: Any = None
    price_exclusive: Any = None
    price_netto: Any = None
    price_brutto: Any = None
    quantity: int | None = None
    discount_type_id: int | None = None
    discount_rate: int | None = None
    discount_sum: int | None = None
    tax_rate: Any = None
    tax_included: str | None = None
    customized: str | None = None
    measure_code: int | None = None
    measure_name: str | None = None
    sort: int | None = None
    xml_id: str | None = None
    type: int | None = None


ItemFields = TypedDict(
    "ItemFields",
    {
        "title": str | None,
        "honorific": str | None,
        "name": str | None,
        "secondName": str | None,
        "lastName": str | None,
        "birthdate": dt.date | str | None,
        "companyTitle": str | None,
        "sourceId": str | None,
        "sourceDescription": str | None,
        "stageId": str | None,
        "statusDescription": str | None,
        "post": str | None,
        "currencyId": str | None,
        "isManualOpportunity": bool | str | None,
        "opportunity": Decimal | float | str | None,
        "opened": bool | str | None,
        "comments": str | None,
        "assignedById": int | None,
        "companyId": int | None,
        "contactId": int | None,
        "contactIds": Sequence[int] | None,
        "originatorId": str | None,
        "originId": str | None,
        "webformId": int | None,
        "observers": Sequence[int] | None,
        "utmSource": str | None,
        "utmMedium": str | None,
        "utmCampaign": str | None,
        "utmContent": str | None,
        "utmTerm": str | None,
        "fm": Sequence[Multifield | Mapping[str, Any]] | None,
        "typeId": str | None,
        "categoryId": int | None,
        "isRecurring": bool | str | None,
        "probability": int | None,
        "taxValue": Decimal | float | str | None,
        "quoteId": int | None,
        "begindate": dt.date | str | None,
        "closedate": dt.date | str | None,
        "leadId": int | None,
        "additionalInfo": str | None,
        "locationId": str | None,
        "photo": File | bytes | str | Sequence[str] | Mapping[str, Any] | None,
        "export": bool | str | None,
        "companyIds": Sequence[int] | None,
        "originVersion": str | None,
        "logo": File | bytes | str | Sequence[str] | Mapping[str, Any] | None,
        "bankingDetails": str | None,
        "industry": str | None,
        "employees": str | None,
        "revenue": Decimal | float | str | None,
        "isMyCompany": bool | str | None,
        "content": str | None,
        "terms": str | None,
        "dealId": int | None,
        "storageTypeId": int | None,
        "storageElementIds": Sequence[int] | None,
        "actualDate": dt.date | str | None,
        "mycompanyId": int | None,
        "xmlId": str | None,
    },
    total=False,
)
"""The fields that an element takes."""


ItemPaymentFields = TypedDict("ItemPaymentFields", {"paid": bool | str | None, "paySystemId": int | None}, total=False)
"""The fields that a payment of an element takes."""


ItemProductRowFields = TypedDict(
    "ItemProductRowFields",
    {
        "ownerId": int | None,
        "ownerType": str | None,
        "productId": int | None,
        "productName": str | None,
        "price": Decimal | float | str | None,
        "quantity": Decimal | float | str | None,
        "discountTypeId": int | None,
        "discountRate": Decimal | float | str | None,
        "discountSum": Decimal | float | str | None,
        "taxRate": Decimal | float | str | None,
        "taxIncluded": bool | str | None,
        "measureCode": str | None,
        "sort": int | None,
    },
    total=False,
)
"""The fields that a product row of an element takes."""


ItemDeliveryKey: TypeAlias = Literal[
    "id",
    "accountNumber",
    "deducted",
    "dateDeducted",
    "priceDelivery",
    "currency",
    "deliveryId",
    "deliveryName",
]


ItemKey: TypeAlias = Literal[
    "id",
    "assignedById",
    "stageId",
    "opportunity",
    "sourceId",
    "title",
    "name",
    "lastName",
    "isManualOpportunity",
    "honorific",
    "secondName",
    "birthdate",
    "companyTitle",
    "sourceDescription",
    "statusDescription",
    "post",
    "currencyId",
    "opened",
    "comments",
    "companyId",
    "contactId",
    "contactIds",
    "originatorId",
    "originId",
    "webformId",
    "observers",
    "utmSource",
    "utmMedium",
    "utmCampaign",
    "utmContent",
    "utmTerm",
    "fm",
    "typeId",
    "categoryId",
    "isRecurring",
    "probability",
    "taxValue",
    "quoteId",
    "begindate",
    "closedate",
    "leadId",
    "additionalInfo",
    "locationId",
    "photo",
    "export",
    "companyIds",
    "originVersion",
    "logo",
    "bankingDetails",
    "industry",
    "employees",
    "revenue",
    "isMyCompany",
    "content",
    "terms",
    "dealId",
    "storageTypeId",
    "storageElementIds",
    "actualDate",
    "mycompanyId",
    "xmlId",
    "createdTime",
    "dateCreateShort",
    "updatedTime",
    "dateModifyShort",
    "createdBy",
    "updatedBy",
    "productId",
    "stageSemanticId",
    "isNew",
    "isReturnCustomer",
    "isRepeatedApproach",
    "closed",
    "begindateShort",
    "closedateShort",
    "eventDate",
    "eventDateShort",
    "eventId",
    "eventDescription",
    "searchContent",
    "orderStage",
    "movedBy",
    "movedTime",
    "lastActivityBy",
    "lastActivityTime",
    "isWork",
    "isWon",
    "isLose",
    "receivedAmount",
    "lostAmount",
    "hasProducts",
    "entityTypeId",
]


ItemPaymentDeliveryOrder: TypeAlias = Literal["id", "quantity"]


ItemPaymentKey: TypeAlias = Literal[
    "id",
    "accountNumber",
    "paid",
    "datePaid",
    "empPaidId",
    "paySystemId",
    "sum",
    "currency",
    "paySystemName",
    "entityId",
    "entityTypeId",
]


ItemPaymentProductOrder: TypeAlias = Literal["id", "quantity"]


ItemProductRowKey: TypeAlias = Literal[
    "id",
    "ownerId",
    "ownerType",
    "productId",
    "productName",
    "price",
    "priceAccount",
    "priceExclusive",
    "priceNetto",
    "priceBrutto",
    "quantity",
    "discountTypeId",
    "discountRate",
    "discountSum",
    "taxRate",
    "taxIncluded",
    "customized",
    "measureCode",
    "measureName",
    "sort",
    "xmlId",
    "type",
    "storeId",
]


_ITEM_FLAGS = frozenset({"export", "isManualOpportunity", "isMyCompany", "isRecurring", "opened"})


_ITEM_LIST_FILTER_FLAGS = frozenset({"export", "isManualOpportunity", "isMyCompany", "isRecurring", "opened"})


_ITEM_PAYMENT_FLAGS = frozenset({"paid"})


_ITEM_PAYMENT_LIST_FILTER_FLAGS = frozenset({"paid"})


_ITEM_PRODUCT_ROW_FLAGS = frozenset({"taxIncluded"})


_ITEM_PRODUCT_ROW_LIST_FILTER_FLAGS = frozenset({"taxIncluded"})


_ITEM_PRODUCT_ROW_SET_PRODUCT_ROWS_FLAGS = frozenset({"taxIncluded"})


_ITEM_DETAILS_CONFIGURATION_GET = Paging(select=None, keyset=False, walk="none")


_ITEM_LIST = Paging(rows="items", id="id", filter_id="id")


_ITEM_PAYMENT_LIST = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


_ITEM_PRODUCT_ROW_GET_AVAILABLE_FOR_PAYMENT = Paging(
    rows="productRows", id="id", filter_id="id", select=None, keyset=False, walk="none"
)


_ITEM_PRODUCT_ROW_LIST = Paging(rows="productRows", id="id", filter_id="id", select=None, among="")


class ItemService(RowService[R]):
    """Elements of every CRM type: https://apidocs.bitrix24.com/api-reference/crm/universal/index.html"""

    def of(self, entity: builtins.type[E], /) -> ItemService[E]:
        """Return the service with rows of another type, such as a subclass of `Item` with your user fields."""
        return ItemService(self._runner, entity)

    def add(
        self,
        entity_type_id: int,
        fields: ItemFields | Mapping[str, Any] | Entity,
        *,
        use_original_uf_names: bool | None = None,
    ) -> Call[R]:
        """Create an element and return it.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            fields: Fields under their wire names, or an entity.
            use_original_uf_names: Spell user fields `UF_CRM_…` instead of `ufCrm…`; `False` where it is not given.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`allowed_only_intranet_user`); the portal
                refused for another reason (`CRM_FIELD_ERROR_VALUE_NOT_VALID`, `CREATE_DYNAMIC_ITEM_RESTRICTED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html
        """
        wire = _given(
            entityTypeId=entity_type_id,
            fields=_fields(fields, _ITEM_FLAGS),
            useOriginalUfNames=_flag(use_original_uf_names),
        )
        return self._call("crm.item.add", wire, self._entity, key="item")

    def batch_import(
        self,
        entity_type_id: int,
        data: Sequence[ItemFields | Mapping[str, Any]],
        *,
        use_original_uf_names: bool | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """Import several elements, without automation, and return what became of each.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            data: The fields of each element, as in `add`.
            use_original_uf_names: Spell user fields `UF_CRM_…` instead of `ufCrm…`; `False` where it is not given.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`allowed_only_intranet_user`); the portal
                refused for another reason (`CRM_FIELD_ERROR_VALUE_NOT_VALID`, `CREATE_DYNAMIC_ITEM_RESTRICTED`,
                `MAX_IMPORT_BATCH_SIZE_EXCEEDED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidCredentials: The token or the webhook is not accepted (`INVALID_CREDENTIALS`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html
        """
        wire = _given(
            entityTypeId=entity_type_id,
            data=[_fields(record, _ITEM_FLAGS) for record in data],
            useOriginalUfNames=_flag(use_original_uf_names),
        )
        return self._call("crm.item.batchImport", wire, builtins.list[dict[str, Any]], key="items")

    def delete(self, entity_type_id: int, id: int | Ref) -> Call[builtins.list[Any]]:
        """Delete an element.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            id: Id of the element.

        Raises:
            APIError: The caller may not do it (`allowed_only_intranet_user`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html
        """
        return self._call("crm.item.delete", {"entityTypeId": entity_type_id, "id": id}, builtins.list[Any])

    @builtins.property
    def delivery(self) -> ItemDeliveryService[ItemDelivery]:
        """Deliveries of an element:
        https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html
        """
        return ItemDeliveryService(self._runner, ItemDelivery)

    @builtins.property
    def details(self) -> ItemDetailsService:
        """The card of an element:
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
        """
        return ItemDetailsService(self._runner)

    def fields(
        self,
        entity_type_id: int,
        *,
        use_original_uf_names: bool | None = None,
    ) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of an element, each by its name.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            use_original_uf_names: Spell user fields `UF_CRM_…` instead of `ufCrm…`; `False` where it is not given.

        Raises:
            APIError: The caller may not do it (`allowed_only_intranet_user`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html
        """
        wire = _given(entityTypeId=entity_type_id, useOriginalUfNames=_flag(use_original_uf_names))
        return self._call("crm.item.fields", wire, dict[str, dict[str, Any]], read=True, key="fields")

    def get(self, entity_type_id: int, id: int | Ref, *, use_original_uf_names: bool | None = None) -> Call[R]:
        """Return an element.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            id: Id of the element.
            use_original_uf_names: Spell user fields `UF_CRM_…` instead of `ufCrm…`; `False` where it is not given.

        Raises:
            APIError: The caller may not do it (`allowed_only_intranet_user`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html
        """
        wire = _given(entityTypeId=entity_type_id, id=id, useOriginalUfNames=_flag(use_original_uf_names))
        return self._call("crm.item.get", wire, self._entity, read=True, key="item")

    def get_many(
        self,
        entity_type_id: int,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[ItemKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the elements with the given ids in their order, fifty ids a command.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
        """
        return self._many(ids, self.list(entity_type_id, select=select))

    def import_(
        self,
        entity_type_id: int,
        fields: ItemFields | Mapping[str, Any] | Entity,
        *,
        use_original_uf_names: bool | None = None,
    ) -> Call[Item]:
        """Import an element, without automation; the answer holds its id only.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            fields: Fields as in `add`; an import may also set dates and authors.
            use_original_uf_names: Spell user fields `UF_CRM_…` instead of `ufCrm…`; `False` where it is not given.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`allowed_only_intranet_user`); the portal
                refused for another reason (`CRM_FIELD_ERROR_VALUE_NOT_VALID`, `CREATE_DYNAMIC_ITEM_RESTRICTED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidCredentials: The token or the webhook is not accepted (`INVALID_CREDENTIALS`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html
        """
        wire = _given(
            entityTypeId=entity_type_id,
            fields=_fields(fields, _ITEM_FLAGS),
            useOriginalUfNames=_flag(use_original_uf_names),
        )
        return self._call("crm.item.import", wire, Item, key="item")

    def list(
        self,
        entity_type_id: int,
        *,
        select: Sequence[ItemKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ItemKey | str, str] | None = None,
        start: int | None = None,
        use_original_uf_names: bool | None = None,
    ) -> ListCall[R]:
        """List elements: awaited for one page, iterated for all of them.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            select: Fields to return; `"*"` means all.
            filter: Conditions by field, the operator before its name: `{">opportunity": 1000, "@stageId": ["NEW",
                "WON"]}`.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.
            use_original_uf_names: Spell user fields `UF_CRM_…` instead of `ufCrm…`; `False` where it is not given.

        Raises:
            APIError: The caller may not do it (`allowed_only_intranet_user`).
            InvalidRequest: An argument is missing or wrong (`INVALID_ARG_VALUE`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
        """
        wire = _given(
            entityTypeId=entity_type_id,
            select=select,
            filter=_conditions(filter, _ITEM_LIST_FILTER_FLAGS),
            order=order,
            start=start,
            useOriginalUfNames=_flag(use_original_uf_names),
        )
        return self._list("crm.item.list", wire, self._entity, _ITEM_LIST)

    @builtins.property
    def payment(self) -> ItemPaymentService[ItemPayment]:
        """Payments of an element:
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html
        """
        return ItemPaymentService(self._runner, ItemPayment)

    @builtins.property
    def productrow(self) -> ItemProductRowService[ItemProductRow]:
        """Product rows of an element:
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html
        """
        return ItemProductRowService(self._runner, ItemProductRow)

    def update(
        self,
        entity_type_id: int,
        id: int | Ref,
        fields: ItemFields | Mapping[str, Any] | Entity,
        *,
        use_original_uf_names: bool | None = None,
    ) -> Call[R]:
        """Change the given fields of an element and return it.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            id: Id of the element.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            use_original_uf_names: Spell user fields `UF_CRM_…` instead of `ufCrm…`; `False` where it is not given.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`allowed_only_intranet_user`); the portal
                refused for another reason (`CRM_FIELD_ERROR_VALUE_NOT_VALID`, `-`, `UPDATE_DYNAMIC_ITEM_RESTRICTED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html
        """
        wire = _given(
            entityTypeId=entity_type_id,
            id=id,
            fields=_fields(fields, _ITEM_FLAGS),
            useOriginalUfNames=_flag(use_original_uf_names),
        )
        return self._call("crm.item.update", wire, self._entity, key="item")


class ItemProductRowService(RowService[R]):
    """Product rows of an element:
    https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ItemProductRowService[E]:
        """Return the service with rows of another type, such as a subclass of `ItemProductRow` with your user fields."""
        return ItemProductRowService(self._runner, entity)

    def add(self, fields: ItemProductRowFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a product row of an element and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); what an argument names does not exist (`OWNER_NOT_FOUND`); the
                portal refused for another reason (`ENTITY_TYPE_NOT_SUPPORTED`, `0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html
        """
        wire = {"fields": _fields(fields, _ITEM_PRODUCT_ROW_FLAGS)}
        return self._call("crm.item.productrow.add", wire, self._entity, key="productRow")

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a product row of an element.

        Args:
            id: Id of the product row.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`ENTITY_TYPE_NOT_SUPPORTED`,
                `0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html
        """
        return self._call("crm.item.productrow.delete", {"id": id}, Any)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a product row of an element, each by its name.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html
        """
        return self._call("crm.item.productrow.fields", {}, dict[str, dict[str, Any]], read=True, key="fields")

    def get(self, id: int | Ref) -> Call[R]:
        """Return a product row of an element by its id.

        Args:
            id: Id of the product row.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`ENTITY_TYPE_NOT_SUPPORTED`,
                `0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html
        """
        return self._call("crm.item.productrow.get", {"id": id}, self._entity, read=True, key="productRow")

    def get_available_for_payment(self, owner_id: int | Ref, owner_type: str) -> ListCall[R]:
        """List the product rows of an element that no payment covers: awaited for one page, iterated for all of them.

        Args:
            owner_id: Id of the owner.
            owner_type: Owner type.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.html
        """
        wire = {"ownerId": owner_id, "ownerType": owner_type}
        return self._list(
            "crm.item.productrow.getAvailableForPayment",
            wire,
            self._entity,
            _ITEM_PRODUCT_ROW_GET_AVAILABLE_FOR_PAYMENT,
        )

    def list(
        self,
        filter: Mapping[str, Any],
        *,
        order: Mapping[ItemProductRowKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List product rows of an element: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`INVALID_ARG_VALUE`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html
        """
        wire = _given(filter=_conditions(filter, _ITEM_PRODUCT_ROW_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("crm.item.productrow.list", wire, self._entity, _ITEM_PRODUCT_ROW_LIST)

    def set(
        self,
        owner_id: int | Ref,
        owner_type: str,
        product_rows: Sequence[Mapping[str, Any]],
    ) -> Call[builtins.list[ItemProductRowSetRow]]:
        """Set the product rows of an element.

        Args:
            owner_id: Id of the owner.
            owner_type: Owner type.
            product_rows: The product rows.

        Raises:
            APIError: An argument is wrong (`100`); what an argument names does not exist (`OWNER_NOT_FOUND`); the
                portal refused for another reason (`ENTITY_TYPE_NOT_SUPPORTED`, `0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html
        """
        wire = {
            "ownerId": owner_id,
            "ownerType": owner_type,
            "productRows": _rows("productRows", product_rows, _ITEM_PRODUCT_ROW_SET_PRODUCT_ROWS_FLAGS),
        }
        return self._call("crm.item.productrow.set", wire, builtins.list[ItemProductRowSetRow], key="productRows")

    def update(self, id: int | Ref, fields: ItemProductRowFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a product row of an element and return it.

        Args:
            id: Id of the product row.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`ENTITY_TYPE_NOT_SUPPORTED`,
                `0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`INVALID_ARG_VALUE`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _ITEM_PRODUCT_ROW_FLAGS)}
        return self._call("crm.item.productrow.update", wire, self._entity, key="productRow")


class ItemPaymentService(RowService[R]):
    """Payments of an element: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html"""

    def of(self, entity: builtins.type[E], /) -> ItemPaymentService[E]:
        """Return the service with rows of another type, such as a subclass of `ItemPayment` with your user fields."""
        return ItemPaymentService(self._runner, entity)

    def add(self, entity_id: int | Ref, entity_type_id: int) -> Call[int]:
        """Create a payment of an element and return its id.

        Args:
            entity_id: Id of the record.
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html
        """
        return self._call("crm.item.payment.add", {"entityId": entity_id, "entityTypeId": entity_type_id}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a payment of an element.

        Args:
            id: Id of the payment.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html
        """
        return self._call("crm.item.payment.delete", {"id": id}, bool)

    @builtins.property
    def delivery(self) -> ItemPaymentDeliveryService[ItemPaymentDelivery]:
        """Deliveries of a payment:
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html
        """
        return ItemPaymentDeliveryService(self._runner, ItemPaymentDelivery)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a payment of an element by its id.

        Args:
            id: Id of the payment.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html
        """
        return self._call("crm.item.payment.get", {"id": id}, self._entity, read=True)

    def list(
        self,
        entity_id: int | Ref,
        entity_type_id: int,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ItemPaymentKey | str, str] | None = None,
    ) -> ListCall[R]:
        """List payments of an element: awaited for one page, iterated for all of them.

        Args:
            entity_id: Id of the record.
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            filter: Conditions by field.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html
        """
        wire = _given(
            entityId=entity_id,
            entityTypeId=entity_type_id,
            filter=_conditions(filter, _ITEM_PAYMENT_LIST_FILTER_FLAGS),
            order=order,
        )
        return self._list("crm.item.payment.list", wire, self._entity, _ITEM_PAYMENT_LIST)

    def pay(self, id: int | Ref) -> Call[bool]:
        """Mark a payment as paid.

        Args:
            id: Id of the payment.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html
        """
        return self._call("crm.item.payment.pay", {"id": id}, bool)

    @builtins.property
    def product(self) -> ItemPaymentProductService[ItemPaymentProduct]:
        """Product rows of a payment:
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html
        """
        return ItemPaymentProductService(self._runner, ItemPaymentProduct)

    def unpay(self, id: int | Ref) -> Call[bool]:
        """Mark a payment as not paid.

        Args:
            id: Id of the payment.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html
        """
        return self._call("crm.item.payment.unpay", {"id": id}, bool)

    def update(self, id: int | Ref, fields: ItemPaymentFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a payment of an element.

        Args:
            id: Id of the payment.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html
        """
        return self._call("crm.item.payment.update", {"id": id, "fields": _fields(fields, _ITEM_PAYMENT_FLAGS)}, bool)


class ItemPaymentProductService(RowService[R]):
    """Product rows of a payment:
    https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ItemPaymentProductService[E]:
        """Return the service with rows of another type, such as a subclass of `ItemPaymentProduct` with your user fields."""
        return ItemPaymentProductService(self._runner, entity)

    def add(self, payment_id: int | Ref, row_id: int | Ref, quantity: Decimal | float | str) -> Call[int]:
        """Create a product row of a payment and return its id.

        Args:
            payment_id: Id of the payment.
            row_id: Id of the row.
            quantity: The quantity.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html
        """
        wire = {"paymentId": payment_id, "rowId": row_id, "quantity": quantity}
        return self._call("crm.item.payment.product.add", wire, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a product row of a payment.

        Args:
            id: Id of the product row.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-delete.html
        """
        return self._call("crm.item.payment.product.delete", {"id": id}, bool)

    def list(
        self,
        payment_id: int | Ref,
        filter: Mapping[str, Any],
        *,
        order: Mapping[ItemPaymentProductOrder | str, str] | None = None,
    ) -> ListCall[R]:
        """List product rows of a payment: awaited for one page, iterated for all of them.

        Args:
            payment_id: Id of the payment.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-list.html
        """
        wire = _given(paymentId=payment_id, filter=filter, order=order)
        return self._list("crm.item.payment.product.list", wire, self._entity, _ITEM_PAYMENT_LIST)

    def set_quantity(self, id: int | Ref, quantity: Decimal | float | str) -> Call[bool]:
        """Set the quantity of a product row of a payment.

        Args:
            id: Id of the product row.
            quantity: The quantity.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-set-quantity.html
        """
        return self._call("crm.item.payment.product.setQuantity", {"id": id, "quantity": quantity}, bool)


class ItemPaymentDeliveryService(RowService[R]):
    """Deliveries of a payment:
    https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ItemPaymentDeliveryService[E]:
        """Return the service with rows of another type, such as a subclass of `ItemPaymentDelivery` with your user fields."""
        return ItemPaymentDeliveryService(self._runner, entity)

    def add(self, payment_id: int | Ref, delivery_id: int | Ref) -> Call[int]:
        """Create a delivery of a payment and return its id.

        Args:
            payment_id: Id of the payment.
            delivery_id: Id of the delivery.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html
        """
        return self._call("crm.item.payment.delivery.add", {"paymentId": payment_id, "deliveryId": delivery_id}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a delivery of a payment.

        Args:
            id: Id of the delivery.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-delete.html
        """
        return self._call("crm.item.payment.delivery.delete", {"id": id}, bool)

    def list(
        self,
        payment_id: int | Ref,
        filter: Mapping[str, Any],
        *,
        order: Mapping[ItemPaymentDeliveryOrder | str, str] | None = None,
    ) -> ListCall[R]:
        """List deliveries of a payment: awaited for one page, iterated for all of them.

        Args:
            payment_id: Id of the payment.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-list.html
        """
        wire = _given(paymentId=payment_id, filter=filter, order=order)
        return self._list("crm.item.payment.delivery.list", wire, self._entity, _ITEM_PAYMENT_LIST)

    def set_delivery(self, id: int | Ref, delivery_id: int | Ref) -> Call[bool]:
        """Bind a payment to another delivery.

        Args:
            id: Id of the delivery.
            delivery_id: Id of the delivery.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-set-delivery.html
        """
        return self._call("crm.item.payment.delivery.setDelivery", {"id": id, "deliveryId": delivery_id}, bool)


class ItemDetailsService(Service):
    """The card of an element:
    https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
    """

    @builtins.property
    def configuration(self) -> ItemDetailsConfigurationService[ItemDetailsConfiguration]:
        """The layout of the card of an element:
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
        """
        return ItemDetailsConfigurationService(self._runner, ItemDetailsConfiguration)


class ItemDetailsConfigurationService(RowService[R]):
    """The layout of the card of an element:
    https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
    """

    def of(self, entity: builtins.type[E], /) -> ItemDetailsConfigurationService[E]:
        """Return the service with rows of another type, such as a subclass of `ItemDetailsConfiguration` with your user
        fields.
        """
        return ItemDetailsConfigurationService(self._runner, entity)

    def force_common_scope_for_all(self, entity_type_id: int, *, extras: Mapping[str, Any] | None = None) -> Call[bool]:
        """Give all users the common layout of the card of a CRM type.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            extras: What the layout belongs to, such as the pipeline.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
        """
        wire = _given(entityTypeId=entity_type_id, extras=_mapping("extras", extras))
        return self._call("crm.item.details.configuration.forceCommonScopeForAll", wire, bool)

    def get(
        self,
        entity_type_id: int,
        *,
        user_id: int | Ref | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """Return the layout of the card of an element: awaited for one page, iterated for all of them.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            user_id: Id of the user.
            scope: `P` for the layout of one user, `C` for the one that all share.
            extras: What the layout belongs to, such as the pipeline.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-get.html
        """
        wire = _given(entityTypeId=entity_type_id, userId=user_id, scope=scope, extras=_mapping("extras", extras))
        return self._list("crm.item.details.configuration.get", wire, self._entity, _ITEM_DETAILS_CONFIGURATION_GET)

    def reset(
        self,
        entity_type_id: int,
        *,
        user_id: int | Ref | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Reset the layout of the card of an element.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            user_id: Id of the user.
            scope: `P` for the layout of one user, `C` for the one that all share.
            extras: What the layout belongs to, such as the pipeline.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-reset.html
        """
        wire = _given(entityTypeId=entity_type_id, userId=user_id, scope=scope, extras=_mapping("extras", extras))
        return self._call("crm.item.details.configuration.reset", wire, bool)

    def set(
        self,
        entity_type_id: int,
        data: Sequence[Any],
        *,
        user_id: int | Ref | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Set the layout of the card of an element.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            data: The sections of the card, in order, with their fields.
            user_id: Id of the user.
            scope: `P` for the layout of one user, `C` for the one that all share.
            extras: What the layout belongs to, such as the pipeline.

        Raises:
            APIError: There is no such details configuration, the caller may not change it, or a value was refused (a
                text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-set.html
        """
        wire = _given(
            entityTypeId=entity_type_id,
            data=_sequence("data", data),
            userId=user_id,
            scope=scope,
            extras=_mapping("extras", extras),
        )
        return self._call("crm.item.details.configuration.set", wire, bool)


class ItemDeliveryService(RowService[R]):
    """Deliveries of an element:
    https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html
    """

    def of(self, entity: builtins.type[E], /) -> ItemDeliveryService[E]:
        """Return the service with rows of another type, such as a subclass of `ItemDelivery` with your user fields."""
        return ItemDeliveryService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a delivery of an element by its id.

        Args:
            id: Id of the delivery.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html
        """
        return self._call("crm.item.delivery.get", {"id": id}, self._entity, read=True)

    def list(
        self,
        entity_id: int | Ref,
        entity_type_id: int,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ItemDeliveryKey | str, str] | None = None,
    ) -> ListCall[R]:
        """List deliveries of an element: awaited for one page, iterated for all of them.

        Args:
            entity_id: Id of the record.
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            filter: Conditions by field.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html
        """
        wire = _given(entityId=entity_id, entityTypeId=entity_type_id, filter=filter, order=order)
        return self._list("crm.item.delivery.list", wire, self._entity, _ITEM_PAYMENT_LIST)
