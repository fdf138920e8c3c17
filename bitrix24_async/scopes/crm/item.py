"""Elements of every CRM type: the entity, the keys it is written with, and `crm.item.*`.

A method returns a call and sends nothing.
One entity serves all types, so that a field which a type lacks is None, and what only one type has is in `extra`.
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

__all__ = ["Item", "ItemFields", "ItemKey", "ItemService"]


class Item(Entity, kw_only=True, rename="camel"):
    """An element of any CRM type as `crm.item.*` returns it; what its type lacks is None."""

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
    fm: builtins.list[dict[str, Any]] | None = None
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
    updated_time: dt.datetime | None = None
    moved_time: dt.datetime | None = None
    last_activity_time: dt.datetime | None = None
    created_by: int | None = None
    updated_by: int | None = None
    moved_by: int | None = None
    last_activity_by: int | None = None
    stage_semantic_id: str | None = None
    is_new: bool | None = None
    is_return_customer: bool | None = None
    is_repeated_approach: bool | None = None
    closed: bool | None = None
    product_id: int | None = None
    entity_type_id: int | None = None
    search_content: str | None = None
    date_create_short: str | None = None
    date_modify_short: str | None = None
    begindate_short: str | None = None
    closedate_short: str | None = None
    event_date_short: str | None = None
    event_date: dt.datetime | None = None
    event_id: str | None = None
    event_description: str | None = None
    order_stage: str | None = None
    is_work: bool | None = None
    is_won: bool | None = None
    is_lose: bool | None = None
    received_amount: Decimal | None = None
    lost_amount: Decimal | None = None
    has_products: bool | None = None


class ItemFields(TypedDict, total=False):
    """The fields that an element takes, whatever its type, beside `ufCrm…` and `parentId…`."""

    title: str | None
    honorific: str | None
    name: str | None
    secondName: str | None
    lastName: str | None
    birthdate: dt.datetime | dt.date | str | None
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
    fm: Sequence[Mapping[str, Any]] | None
    typeId: str | None
    categoryId: int | None
    isRecurring: bool | str | None
    probability: int | None
    taxValue: Decimal | float | str | None
    quoteId: int | None
    begindate: dt.datetime | dt.date | str | None
    closedate: dt.datetime | dt.date | str | None
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
    actualDate: dt.datetime | dt.date | str | None
    mycompanyId: int | None
    xmlId: str | None


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
    "updatedTime",
    "movedTime",
    "lastActivityTime",
    "createdBy",
    "updatedBy",
    "movedBy",
    "lastActivityBy",
    "stageSemanticId",
    "isNew",
    "isReturnCustomer",
    "isRepeatedApproach",
    "closed",
    "productId",
    "entityTypeId",
    "searchContent",
    "dateCreateShort",
    "dateModifyShort",
    "begindateShort",
    "closedateShort",
    "eventDateShort",
    "eventDate",
    "eventId",
    "eventDescription",
    "orderStage",
    "isWork",
    "isWon",
    "isLose",
    "receivedAmount",
    "lostAmount",
    "hasProducts",
]


R = TypeVar("R")
E = TypeVar("E")


_FLAGS = frozenset(
    {
        "closed",
        "export",
        "hasProducts",
        "isLose",
        "isManualOpportunity",
        "isMyCompany",
        "isNew",
        "isRecurring",
        "isRepeatedApproach",
        "isReturnCustomer",
        "isWon",
        "isWork",
        "opened",
        "useOriginalUfNames",
    }
)


_PAGING = Paging(rows="items", id="id", filter_id="id")


class ItemService(RowService[R]):
    """Elements of every CRM type, built in or your own: https://apidocs.bitrix24.com/api-reference/crm/universal/index.html

    `entity_type_id` chooses the type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your own.
    """

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
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your own.
            fields: Fields under their wire names, or an entity; booleans travel as `Y` and `N`.
            use_original_uf_names: Spell user fields `UF_CRM_…` instead of `ufCrm…`.

        Raises:
            NotFound: There is no such type (`NOT_FOUND`).
            AccessDenied: The caller may not create elements of it (`ACCESS_DENIED`).
            APIError: A value was refused (`CRM_FIELD_ERROR_VALUE_NOT_VALID`, `100`), the plan has no elements of one's
                own types (`CREATE_DYNAMIC_ITEM_RESTRICTED`), or the caller is from outside
                (`allowed_only_intranet_user`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html
        """
        params = _given(
            entityTypeId=entity_type_id, fields=_fields(fields, _FLAGS), useOriginalUfNames=use_original_uf_names
        )
        return self._call("crm.item.add", _fields(params, _FLAGS), self._entity, key="item")

    def batch_import(
        self,
        entity_type_id: int,
        data: Sequence[ItemFields | Mapping[str, Any]],
        *,
        use_original_uf_names: bool | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """Import several elements, without automation, and return what became of each.

        A result is `{"item": {"id": …}}` or `{"error": …, "error_description": …}`, in the order of `data`.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your own.
            data: The fields of each element, as in `add`.
            use_original_uf_names: Spell user fields `UF_CRM_…` instead of `ufCrm…`.

        Raises:
            NotFound: There is no such type (`NOT_FOUND`).
            AccessDenied: The caller may not import (`ACCESS_DENIED`).
            APIError: There are too many elements in one call (`MAX_IMPORT_BATCH_SIZE_EXCEEDED`), or the plan has no
                elements of one's own types (`CREATE_DYNAMIC_ITEM_RESTRICTED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html
        """
        params = _given(
            entityTypeId=entity_type_id,
            data=[_fields(fields, _FLAGS) for fields in data],
            useOriginalUfNames=use_original_uf_names,
        )
        return self._call("crm.item.batchImport", _fields(params, _FLAGS), builtins.list[dict[str, Any]], key="items")

    def delete(self, entity_type_id: int, id: int | Ref) -> Call[builtins.list[Any]]:
        """Delete an element; the answer is an empty list.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your own.
            id: The element to delete.

        Raises:
            NotFound: There is no such type or element (`NOT_FOUND`).
            AccessDenied: The caller may not delete it (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html
        """
        return self._call("crm.item.delete", {"entityTypeId": entity_type_id, "id": id}, builtins.list[Any])

    def fields(
        self, entity_type_id: int, *, use_original_uf_names: bool | None = None
    ) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a type by its name, user fields included.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your own.
            use_original_uf_names: Spell user fields `UF_CRM_…` instead of `ufCrm…`.

        Raises:
            NotFound: There is no such type (`NOT_FOUND`).
            AccessDenied: The caller may not read it (`ACCESS_DENIED`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html
        """
        params = _given(entityTypeId=entity_type_id, useOriginalUfNames=use_original_uf_names)
        return self._call(
            "crm.item.fields", _fields(params, _FLAGS), dict[str, dict[str, Any]], read=True, key="fields"
        )

    def get(self, entity_type_id: int, id: int | Ref, *, use_original_uf_names: bool | None = None) -> Call[R]:
        """Return one element with all the fields of its type.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your own.
            id: The element to return.
            use_original_uf_names: Spell user fields `UF_CRM_…` instead of `ufCrm…`.

        Raises:
            NotFound: There is no such type or element (`NOT_FOUND`).
            AccessDenied: The caller may not see it (`ACCESS_DENIED`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html
        """
        params = _given(entityTypeId=entity_type_id, id=id, useOriginalUfNames=use_original_uf_names)
        return self._call("crm.item.get", _fields(params, _FLAGS), self._entity, read=True, key="item")

    def get_many(
        self,
        entity_type_id: int,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[ItemKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the elements with the given ids in their order, fifty ids a command.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your own.
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
        """Import one element, without automation; the answer holds its id only.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your own.
            fields: Fields as in `add`; an import may also set dates and authors.
            use_original_uf_names: Spell user fields `UF_CRM_…` instead of `ufCrm…`.

        Raises:
            NotFound: There is no such type (`NOT_FOUND`).
            AccessDenied: The caller may not import (`ACCESS_DENIED`).
            APIError: A value was refused (`CRM_FIELD_ERROR_VALUE_NOT_VALID`, `100`), or the plan has no elements of
                one's own types (`CREATE_DYNAMIC_ITEM_RESTRICTED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html
        """
        params = _given(
            entityTypeId=entity_type_id, fields=_fields(fields, _FLAGS), useOriginalUfNames=use_original_uf_names
        )
        return self._call("crm.item.import", _fields(params, _FLAGS), Item, key="item")

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
        """List elements of one type: awaited for one page of 50, iterated for all of them.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your own.
            select: Fields to return; `"*"` means all.
            filter: Conditions by field, the operator before its name:
                `{">opportunity": 1000, "@stageId": ["NEW", "WON"]}`.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.
            use_original_uf_names: Spell user fields `UF_CRM_…` instead of `ufCrm…`.

        Raises:
            NotFound: There is no such type (`NOT_FOUND`).
            InvalidRequest: A field cannot be filtered by (`INVALID_ARG_VALUE`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
        """
        params = _given(
            entityTypeId=entity_type_id,
            select=select,
            filter=filter,
            order=order,
            start=start,
            useOriginalUfNames=use_original_uf_names,
        )
        return self._list("crm.item.list", _fields(params, _FLAGS), self._entity, _PAGING)

    def update(
        self,
        entity_type_id: int,
        id: int | Ref,
        fields: ItemFields | Mapping[str, Any] | Entity,
        *,
        use_original_uf_names: bool | None = None,
    ) -> Call[R]:
        """Change the given fields of an element and return it; the others stay, but files left out are deleted.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your own.
            id: The element to change.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            use_original_uf_names: Spell user fields `UF_CRM_…` instead of `ufCrm…`.

        Raises:
            NotFound: There is no such type or element (`NOT_FOUND`).
            AccessDenied: The caller may not change it (`ACCESS_DENIED`).
            APIError: A value was refused (`CRM_FIELD_ERROR_VALUE_NOT_VALID`, `100`), or the plan has no elements of
                one's own types (`UPDATE_DYNAMIC_ITEM_RESTRICTED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html
        """
        params = _given(
            entityTypeId=entity_type_id,
            id=id,
            fields=_fields(fields, _FLAGS),
            useOriginalUfNames=use_original_uf_names,
        )
        return self._call("crm.item.update", _fields(params, _FLAGS), self._entity, key="item")
