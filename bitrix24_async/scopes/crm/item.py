# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Elements of every CRM type: the methods of `crm.item`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.crm.multifield import Multifield
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Item",
    "ItemDelivery",
    "ItemDeliveryKey",
    "ItemDeliveryService",
    "ItemDetailsConfiguration",
    "ItemDetailsConfigurationKey",
    "ItemDetailsConfigurationService",
    "ItemDetailsService",
    "ItemFields",
    "ItemKey",
    "ItemPayment",
    "ItemPaymentDelivery",
    "ItemPaymentDeliveryKey",
    "ItemPaymentDeliveryOrder",
    "ItemPaymentDeliveryService",
    "ItemPaymentFields",
    "ItemPaymentKey",
    "ItemPaymentProduct",
    "ItemPaymentProductKey",
    "ItemPaymentProductOrder",
    "ItemPaymentProductService",
    "ItemPaymentService",
    "ItemProductrow",
    "ItemProductrowFields",
    "ItemProductrowKey",
    "ItemProductrowService",
    "ItemProductrowSetRow",
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
    elements: builtins.list[Any] | None = None


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


class ItemProductrow(Entity, kw_only=True, rename="camel"):
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


class ItemProductrowSetRow(Entity, kw_only=True, rename="camel"):
    """What `crm.item.productrow.set` returns; what is not declared is in `extra`."""

    product_row: Any = None
    id: int | None = None
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


class ItemFields(TypedDict, total=False):
    """The fields that an element takes."""

    title: str | None
    honorific: str | None
    name: str | None
    secondName: str | None
    lastName: str | None
    birthdate: dt.date | str | None
    companyTitle: str | None
    sourceId: str | None
    sourceDescription: str | None
    stageId: str | None
    statusDescription: str | None
    post: str | None
    currencyId: str | None
    isManualOpportunity: bool | str | None
    opportunity: Decimal | float | str | None
    opened: bool | str | None
    comments: str | None
    assignedById: int | None
    companyId: int | None
    contactId: int | None
    contactIds: Sequence[int] | None
    originatorId: str | None
    originId: str | None
    webformId: int | None
    observers: Sequence[int] | None
    utmSource: str | None
    utmMedium: str | None
    utmCampaign: str | None
    utmContent: str | None
    utmTerm: str | None
    fm: Sequence[Multifield | Mapping[str, Any]] | None
    typeId: str | None
    categoryId: int | None
    isRecurring: bool | str | None
    probability: int | None
    taxValue: Decimal | float | str | None
    quoteId: int | None
    begindate: dt.date | str | None
    closedate: dt.date | str | None
    leadId: int | None
    additionalInfo: str | None
    locationId: str | None
    photo: Any
    export: bool | str | None
    companyIds: Sequence[int] | None
    originVersion: str | None
    logo: Any
    bankingDetails: str | None
    industry: str | None
    employees: str | None
    revenue: Decimal | float | str | None
    isMyCompany: bool | str | None
    content: str | None
    terms: str | None
    dealId: int | None
    storageTypeId: int | None
    storageElementIds: Sequence[int] | None
    actualDate: dt.date | str | None
    mycompanyId: int | None
    xmlId: str | None


class ItemPaymentFields(TypedDict, total=False):
    """The fields that a payment takes."""

    paid: bool | str | None
    paySystemId: int | None


class ItemProductrowFields(TypedDict, total=False):
    """The fields that a product row takes."""

    ownerId: int | None
    ownerType: str | None
    productId: int | None
    productName: str | None
    price: Decimal | float | str | None
    quantity: Decimal | float | str | None
    discountTypeId: int | None
    discountRate: Decimal | float | str | None
    discountSum: Decimal | float | str | None
    taxRate: Decimal | float | str | None
    taxIncluded: bool | str | None
    measureCode: str | None
    sort: int | None


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


ItemDetailsConfigurationKey: TypeAlias = Literal["name", "title", "type", "elements"]


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


ItemPaymentDeliveryKey: TypeAlias = Literal["id", "paymentId", "quantity", "deliveryId"]


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


ItemPaymentProductKey: TypeAlias = Literal["id", "paymentId", "quantity", "rowId"]


ItemPaymentProductOrder: TypeAlias = Literal["id", "quantity"]


ItemProductrowKey: TypeAlias = Literal[
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


R = TypeVar("R")
E = TypeVar("E")


_ITEM_FLAGS = frozenset({"export", "isManualOpportunity", "isMyCompany", "isRecurring", "opened"})


_ITEM_PAYMENT_FLAGS = frozenset({"paid"})


_ITEM_PRODUCTROW_FLAGS = frozenset({"taxIncluded"})


_ITEM_DETAILS_CONFIGURATION_GET = Paging(select=None, keyset=False, walk="none")


_ITEM_LIST = Paging(rows="items", id="id", filter_id="id")


_ITEM_PAYMENT_LIST = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


_ITEM_PRODUCTROW_GET_AVAILABLE_FOR_PAYMENT = Paging(
    rows="productRows", id="id", filter_id="id", select=None, keyset=False, walk="none"
)


_ITEM_PRODUCTROW_LIST = Paging(rows="productRows", id="id", filter_id="id", select=None, among="")


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
            fields: Fields under their wire names, or an entity.
            use_original_uf_names: `N` where it is not given.

        Raises:
            APIError: The portal refused: `allowed_only_intranet_user`, `CRM_FIELD_ERROR_VALUE_NOT_VALID`, `100`,
                `CREATE_DYNAMIC_ITEM_RESTRICTED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

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
            use_original_uf_names: `N` where it is not given.

        Raises:
            APIError: The portal refused: `CRM_FIELD_ERROR_VALUE_NOT_VALID`, `100`, `CREATE_DYNAMIC_ITEM_RESTRICTED`,
                `MAX_IMPORT_BATCH_SIZE_EXCEEDED`, `allowed_only_intranet_user`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidCredentials: The portal refused: `INVALID_CREDENTIALS`.
            NotFound: The portal refused: `NOT_FOUND`.

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

        Raises:
            APIError: The portal refused: `allowed_only_intranet_user`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html
        """
        return self._call("crm.item.delete", {"entityTypeId": entity_type_id, "id": id}, builtins.list[Any])

    @builtins.property
    def delivery(self) -> ItemDeliveryService[ItemDelivery]:
        """Deliveries: https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html"""
        return ItemDeliveryService(self._runner, ItemDelivery)

    @builtins.property
    def details(self) -> ItemDetailsService:
        """Details:
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
        """
        return ItemDetailsService(self._runner)

    def fields(
        self,
        entity_type_id: int,
        *,
        use_original_uf_names: bool | None = None,
    ) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of an element by its name.

        Args:
            use_original_uf_names: `N` where it is not given.

        Raises:
            APIError: The portal refused: `allowed_only_intranet_user`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html
        """
        wire = _given(entityTypeId=entity_type_id, useOriginalUfNames=_flag(use_original_uf_names))
        return self._call("crm.item.fields", wire, dict[str, dict[str, Any]], read=True, key="fields")

    def get(self, entity_type_id: int, id: int | Ref, *, use_original_uf_names: bool | None = None) -> Call[R]:
        """Return an element.

        Args:
            use_original_uf_names: `N` where it is not given.

        Raises:
            APIError: The portal refused: `allowed_only_intranet_user`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

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
            fields: Fields under their wire names, or an entity.
            use_original_uf_names: `N` where it is not given.

        Raises:
            APIError: The portal refused: `CRM_FIELD_ERROR_VALUE_NOT_VALID`, `100`, `CREATE_DYNAMIC_ITEM_RESTRICTED`,
                `allowed_only_intranet_user`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidCredentials: The portal refused: `INVALID_CREDENTIALS`.
            NotFound: The portal refused: `NOT_FOUND`.

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
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.
            use_original_uf_names: `N` where it is not given.

        Raises:
            APIError: The portal refused: `allowed_only_intranet_user`.
            InvalidRequest: The portal refused: `INVALID_ARG_VALUE`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
        """
        wire = _given(
            entityTypeId=entity_type_id,
            select=select,
            filter=filter,
            order=order,
            start=start,
            useOriginalUfNames=_flag(use_original_uf_names),
        )
        return self._list("crm.item.list", wire, self._entity, _ITEM_LIST)

    @builtins.property
    def payment(self) -> ItemPaymentService[ItemPayment]:
        """Payments: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html"""
        return ItemPaymentService(self._runner, ItemPayment)

    @builtins.property
    def productrow(self) -> ItemProductrowService[ItemProductrow]:
        """Product rows: https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html"""
        return ItemProductrowService(self._runner, ItemProductrow)

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
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            use_original_uf_names: `N` where it is not given.

        Raises:
            APIError: The portal refused: `allowed_only_intranet_user`, `CRM_FIELD_ERROR_VALUE_NOT_VALID`, `100`, `-`,
                `UPDATE_DYNAMIC_ITEM_RESTRICTED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html
        """
        wire = _given(
            entityTypeId=entity_type_id,
            id=id,
            fields=_fields(fields, _ITEM_FLAGS),
            useOriginalUfNames=_flag(use_original_uf_names),
        )
        return self._call("crm.item.update", wire, self._entity, key="item")


class ItemProductrowService(RowService[R]):
    """Product rows: https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html"""

    def of(self, entity: builtins.type[E], /) -> ItemProductrowService[E]:
        """Return the service with rows of another type, such as a subclass of `ItemProductrow` with your user fields."""
        return ItemProductrowService(self._runner, entity)

    def add(self, fields: ItemProductrowFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a product row and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `ENTITY_TYPE_NOT_SUPPORTED`, `OWNER_NOT_FOUND`, `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html
        """
        wire = {"fields": _fields(fields, _ITEM_PRODUCTROW_FLAGS)}
        return self._call("crm.item.productrow.add", wire, self._entity, key="productRow")

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a product row.

        Raises:
            APIError: The portal refused: `ENTITY_TYPE_NOT_SUPPORTED`, `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html
        """
        return self._call("crm.item.productrow.delete", {"id": id}, Any)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a product row by its name.

        Raises:
            APIError: The portal refused: `0`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html
        """
        return self._call("crm.item.productrow.fields", {}, dict[str, dict[str, Any]], read=True, key="fields")

    def get(self, id: int | Ref) -> Call[R]:
        """Return a product row.

        Raises:
            APIError: The portal refused: `ENTITY_TYPE_NOT_SUPPORTED`, `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html
        """
        return self._call("crm.item.productrow.get", {"id": id}, self._entity, read=True, key="productRow")

    def get_available_for_payment(self, owner_id: int | Ref, owner_type: str) -> ListCall[R]:
        """Return the available for payment of a product row: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.html
        """
        wire = {"ownerId": owner_id, "ownerType": owner_type}
        return self._list(
            "crm.item.productrow.getAvailableForPayment",
            wire,
            self._entity,
            _ITEM_PRODUCTROW_GET_AVAILABLE_FOR_PAYMENT,
        )

    def list(
        self,
        filter: Mapping[str, Any],
        *,
        order: Mapping[ItemProductrowKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List product rows: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `INVALID_ARG_VALUE`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html
        """
        wire = _given(filter=filter, order=order, start=start)
        return self._list("crm.item.productrow.list", wire, self._entity, _ITEM_PRODUCTROW_LIST)

    def set(
        self,
        owner_id: int | Ref,
        owner_type: str,
        product_rows: Sequence[Mapping[str, Any]],
    ) -> Call[builtins.list[ItemProductrowSetRow]]:
        """Set the product rows.

        Raises:
            APIError: The portal refused: `ENTITY_TYPE_NOT_SUPPORTED`, `OWNER_NOT_FOUND`, `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html
        """
        wire = {"ownerId": owner_id, "ownerType": owner_type, "productRows": product_rows}
        return self._call("crm.item.productrow.set", wire, builtins.list[ItemProductrowSetRow], key="productRows")

    def update(self, id: int | Ref, fields: ItemProductrowFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a product row and return it.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `ENTITY_TYPE_NOT_SUPPORTED`, `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `INVALID_ARG_VALUE`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _ITEM_PRODUCTROW_FLAGS)}
        return self._call("crm.item.productrow.update", wire, self._entity, key="productRow")


class ItemPaymentService(RowService[R]):
    """Payments: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html"""

    def of(self, entity: builtins.type[E], /) -> ItemPaymentService[E]:
        """Return the service with rows of another type, such as a subclass of `ItemPayment` with your user fields."""
        return ItemPaymentService(self._runner, entity)

    def add(self, entity_id: int | Ref, entity_type_id: int) -> Call[int]:
        """Create a payment and return its id.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html
        """
        return self._call("crm.item.payment.add", {"entityId": entity_id, "entityTypeId": entity_type_id}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a payment.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html
        """
        return self._call("crm.item.payment.delete", {"id": id}, bool)

    @builtins.property
    def delivery(self) -> ItemPaymentDeliveryService[ItemPaymentDelivery]:
        """Payment deliveries:
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html
        """
        return ItemPaymentDeliveryService(self._runner, ItemPaymentDelivery)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a payment.

        Raises:
            APIError: The portal refused: `0`, `100`.

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
        """List payments: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html
        """
        wire = _given(entityId=entity_id, entityTypeId=entity_type_id, filter=filter, order=order)
        return self._list("crm.item.payment.list", wire, self._entity, _ITEM_PAYMENT_LIST)

    def pay(self, id: int | Ref) -> Call[bool]:
        """Pay a payment.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html
        """
        return self._call("crm.item.payment.pay", {"id": id}, bool)

    @builtins.property
    def product(self) -> ItemPaymentProductService[ItemPaymentProduct]:
        """Payment products:
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html
        """
        return ItemPaymentProductService(self._runner, ItemPaymentProduct)

    def unpay(self, id: int | Ref) -> Call[bool]:
        """Mark a payment as not paid.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html
        """
        return self._call("crm.item.payment.unpay", {"id": id}, bool)

    def update(self, id: int | Ref, fields: ItemPaymentFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a payment.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html
        """
        return self._call("crm.item.payment.update", {"id": id, "fields": _fields(fields, _ITEM_PAYMENT_FLAGS)}, bool)


class ItemPaymentProductService(RowService[R]):
    """Payment products:
    https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ItemPaymentProductService[E]:
        """Return the service with rows of another type, such as a subclass of `ItemPaymentProduct` with your user fields."""
        return ItemPaymentProductService(self._runner, entity)

    def add(self, payment_id: int | Ref, row_id: int | Ref, quantity: Decimal | float | str) -> Call[int]:
        """Create a payment product and return its id.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html
        """
        wire = {"paymentId": payment_id, "rowId": row_id, "quantity": quantity}
        return self._call("crm.item.payment.product.add", wire, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a payment product.

        Raises:
            APIError: The portal refused: `0`, `100`.

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
        """List payment products: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-list.html
        """
        wire = _given(paymentId=payment_id, filter=filter, order=order)
        return self._list("crm.item.payment.product.list", wire, self._entity, _ITEM_PAYMENT_LIST)

    def set_quantity(self, id: int | Ref, quantity: Decimal | float | str) -> Call[bool]:
        """Set the quantity of a payment product.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-set-quantity.html
        """
        return self._call("crm.item.payment.product.setQuantity", {"id": id, "quantity": quantity}, bool)


class ItemPaymentDeliveryService(RowService[R]):
    """Payment deliveries:
    https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ItemPaymentDeliveryService[E]:
        """Return the service with rows of another type, such as a subclass of `ItemPaymentDelivery` with your user fields."""
        return ItemPaymentDeliveryService(self._runner, entity)

    def add(self, payment_id: int | Ref, delivery_id: int | Ref) -> Call[int]:
        """Create a payment delivery and return its id.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html
        """
        return self._call("crm.item.payment.delivery.add", {"paymentId": payment_id, "deliveryId": delivery_id}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a payment delivery.

        Raises:
            APIError: The portal refused: `0`, `100`.

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
        """List payment deliveries: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-list.html
        """
        wire = _given(paymentId=payment_id, filter=filter, order=order)
        return self._list("crm.item.payment.delivery.list", wire, self._entity, _ITEM_PAYMENT_LIST)

    def set_delivery(self, id: int | Ref, delivery_id: int | Ref) -> Call[bool]:
        """Set the delivery of a payment delivery.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-set-delivery.html
        """
        return self._call("crm.item.payment.delivery.setDelivery", {"id": id, "deliveryId": delivery_id}, bool)


class ItemDetailsService(Service):
    """Details:
    https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
    """

    @builtins.property
    def configuration(self) -> ItemDetailsConfigurationService[ItemDetailsConfiguration]:
        """Details configurations:
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
        """
        return ItemDetailsConfigurationService(self._runner, ItemDetailsConfiguration)


class ItemDetailsConfigurationService(RowService[R]):
    """Details configurations:
    https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
    """

    def of(self, entity: builtins.type[E], /) -> ItemDetailsConfigurationService[E]:
        """Return the service with rows of another type, such as a subclass of `ItemDetailsConfiguration` with your user
        fields.
        """
        return ItemDetailsConfigurationService(self._runner, entity)

    def force_common_scope_for_all(self, entity_type_id: int, *, extras: Mapping[str, Any] | None = None) -> Call[bool]:
        """Give all users the common layout of the card of a CRM type.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
        """
        wire = _given(entityTypeId=entity_type_id, extras=extras)
        return self._call("crm.item.details.configuration.forceCommonScopeForAll", wire, bool)

    def get(
        self,
        entity_type_id: int,
        *,
        user_id: int | Ref | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List details configurations: awaited for one page, iterated for all of them.

        Args:
            scope: `'P'` where it is not given.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-get.html
        """
        wire = _given(entityTypeId=entity_type_id, userId=user_id, scope=scope, extras=extras)
        return self._list("crm.item.details.configuration.get", wire, self._entity, _ITEM_DETAILS_CONFIGURATION_GET)

    def reset(
        self,
        entity_type_id: int,
        *,
        user_id: int | Ref | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Reset a details configuration.

        Args:
            scope: `'P'` where it is not given.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-reset.html
        """
        wire = _given(entityTypeId=entity_type_id, userId=user_id, scope=scope, extras=extras)
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
        """Set the details configuration.

        Args:
            scope: `'P'` where it is not given.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-set.html
        """
        wire = _given(entityTypeId=entity_type_id, data=data, userId=user_id, scope=scope, extras=extras)
        return self._call("crm.item.details.configuration.set", wire, bool)


class ItemDeliveryService(RowService[R]):
    """Deliveries: https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html"""

    def of(self, entity: builtins.type[E], /) -> ItemDeliveryService[E]:
        """Return the service with rows of another type, such as a subclass of `ItemDelivery` with your user fields."""
        return ItemDeliveryService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a delivery.

        Raises:
            APIError: The portal refused: `0`, `100`.

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
        """List deliveries: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: The portal refused: `0`, `100`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html
        """
        wire = _given(entityId=entity_id, entityTypeId=entity_type_id, filter=filter, order=order)
        return self._list("crm.item.delivery.list", wire, self._entity, _ITEM_PAYMENT_LIST)
