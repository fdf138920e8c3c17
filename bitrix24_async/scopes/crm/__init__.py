# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The CRM: `crm.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.crm.activity import (
        Activity,
        ActivityBadge,
        ActivityBinding,
        ActivityCallGetTranscriptResult,
        ActivityConfigurable,
        ActivityConfigurableActivity,
        ActivityConfigurableLayout,
        ActivityConfigurableLayoutBody,
        ActivityConfigurableLayoutBodyBlocks,
        ActivityConfigurableLayoutBodyLogo,
        ActivityConfigurableLayoutFooter,
        ActivityConfigurableLayoutFooterButtons,
        ActivityConfigurableLayoutFooterMenu,
        ActivityConfigurableLayoutHeader,
        ActivityConfigurableLayoutIcon,
        ActivityConfigurableTime,
        ActivityLayoutBlocks,
        ActivityLayoutBlocksBlock,
        ActivityService,
        ActivityType,
    )
    from bitrix24_async.scopes.crm.address import Address, AddressService
    from bitrix24_async.scopes.crm.automatedsolution import AutomatedSolution, AutomatedSolutionService
    from bitrix24_async.scopes.crm.automation import AutomationService, AutomationTrigger
    from bitrix24_async.scopes.crm.calllist import CallList, CallListService, CallListStatusListRow
    from bitrix24_async.scopes.crm.catalog import CatalogService
    from bitrix24_async.scopes.crm.category import Category, CategoryService
    from bitrix24_async.scopes.crm.company import (
        Company,
        CompanyContactItems,
        CompanyDetailsConfiguration,
        CompanyDetailsConfigurationElement,
        CompanyDetailsConfigurationElementOptions,
        CompanyService,
        CompanyUserField,
    )
    from bitrix24_async.scopes.crm.contact import (
        Contact,
        ContactCompanyItems,
        ContactDetailsConfiguration,
        ContactService,
        ContactUserField,
        ContactUserFieldSettings,
    )
    from bitrix24_async.scopes.crm.currency import Currency, CurrencyLocalizations, CurrencyService
    from bitrix24_async.scopes.crm.deal import (
        Deal,
        DealContactItems,
        DealDetailsConfiguration,
        DealDetailsConfigurationElement,
        DealProductRows,
        DealRecurring,
        DealRecurringExposeResult,
        DealRecurringListRow,
        DealRecurringListRowParams,
        DealRecurringParams,
        DealService,
        DealUserField,
        DealUserFieldList,
        DealUserFieldSettings,
    )
    from bitrix24_async.scopes.crm.dealcategory import DealCategoryService
    from bitrix24_async.scopes.crm.documentgenerator import (
        DocumentGeneratorDocument,
        DocumentGeneratorDocumentEnablepublicurlResult,
        DocumentGeneratorDocumentProducts,
        DocumentGeneratorDocumentValues,
        DocumentGeneratorNumerator,
        DocumentGeneratorNumeratorSetting,
        DocumentGeneratorService,
        DocumentGeneratorTemplate,
    )
    from bitrix24_async.scopes.crm.duplicate import (
        DuplicateService,
        DuplicateVolatileType,
        DuplicateVolatileTypeFieldsRow,
    )
    from bitrix24_async.scopes.crm.entity import EntityMergeBatchResult, EntityService
    from bitrix24_async.scopes.crm.enum import (
        EnumActivityDirectionRow,
        EnumActivitynotifytypeRow,
        EnumActivitypriorityRow,
        EnumActivitystatusRow,
        EnumActivitytypeRow,
        EnumAddressTypeRow,
        EnumContentTypeRow,
        EnumGetorderownertypesRow,
        EnumOwnertypeRow,
        EnumService,
        EnumSettingsModeRow,
    )
    from bitrix24_async.scopes.crm.invoice import InvoiceService
    from bitrix24_async.scopes.crm.item import (
        Item,
        ItemDelivery,
        ItemDetailsConfiguration,
        ItemDetailsConfigurationElement,
        ItemDetailsConfigurationElementOptions,
        ItemPayment,
        ItemPaymentDelivery,
        ItemPaymentProduct,
        ItemProductRow,
        ItemProductRowSetRow,
        ItemService,
    )
    from bitrix24_async.scopes.crm.lead import (
        Lead,
        LeadContactItems,
        LeadDetailsConfiguration,
        LeadDetailsConfigurationElement,
        LeadProductRows,
        LeadService,
        LeadUserField,
        LeadUserFieldList,
        LeadUserFieldSettings,
    )
    from bitrix24_async.scopes.crm.measure import MeasureService
    from bitrix24_async.scopes.crm.multifield import Multifield, MultifieldService
    from bitrix24_async.scopes.crm.orderentity import OrderEntity, OrderEntityService
    from bitrix24_async.scopes.crm.paysystem import PaySystemService
    from bitrix24_async.scopes.crm.persontype import PersonTypeService
    from bitrix24_async.scopes.crm.product import ProductService
    from bitrix24_async.scopes.crm.productrow import ProductRowService
    from bitrix24_async.scopes.crm.productsection import ProductSectionService
    from bitrix24_async.scopes.crm.quote import (
        Quote,
        QuoteContactItems,
        QuoteProductRows,
        QuoteService,
        QuoteUserField,
        QuoteUserFieldList,
        QuoteUserFieldSettings,
    )
    from bitrix24_async.scopes.crm.requisite import (
        Requisite,
        RequisiteBankDetail,
        RequisiteLink,
        RequisitePreset,
        RequisitePresetCountriesRow,
        RequisiteService,
        RequisiteUserField,
        RequisiteUserFieldSettings,
    )
    from bitrix24_async.scopes.crm.settings import SettingsService
    from bitrix24_async.scopes.crm.stagehistory import StageHistory, StageHistoryService
    from bitrix24_async.scopes.crm.status import (
        Status,
        StatusEntityItemsRow,
        StatusEntityTypesRow,
        StatusEntityTypesRowSemanticInfo,
        StatusExtra,
        StatusService,
    )
    from bitrix24_async.scopes.crm.timeline import (
        TimelineBindings,
        TimelineComment,
        TimelineCommentFile,
        TimelineCommentFileImage,
        TimelineIcon,
        TimelineLayoutBlocks,
        TimelineLayoutBlocksBlock,
        TimelineLayoutBlocksBlockProperties,
        TimelineLogMessage,
        TimelineLogo,
        TimelineNote,
        TimelineService,
    )
    from bitrix24_async.scopes.crm.tracking import TrackingService
    from bitrix24_async.scopes.crm.type import Type, TypeRelations, TypeRelationsChild, TypeRelationsParent, TypeService
    from bitrix24_async.scopes.crm.userfield import UserFieldService, UserFieldTypesRow
    from bitrix24_async.scopes.crm.vat import Vat, VatService

__all__ = [
    "Activity",
    "ActivityBadge",
    "ActivityBinding",
    "ActivityCallGetTranscriptResult",
    "ActivityConfigurable",
    "ActivityConfigurableActivity",
    "ActivityConfigurableLayout",
    "ActivityConfigurableLayoutBody",
    "ActivityConfigurableLayoutBodyBlocks",
    "ActivityConfigurableLayoutBodyLogo",
    "ActivityConfigurableLayoutFooter",
    "ActivityConfigurableLayoutFooterButtons",
    "ActivityConfigurableLayoutFooterMenu",
    "ActivityConfigurableLayoutHeader",
    "ActivityConfigurableLayoutIcon",
    "ActivityConfigurableTime",
    "ActivityLayoutBlocks",
    "ActivityLayoutBlocksBlock",
    "ActivityType",
    "Address",
    "AutomatedSolution",
    "AutomationTrigger",
    "CallList",
    "CallListStatusListRow",
    "Category",
    "Company",
    "CompanyContactItems",
    "CompanyDetailsConfiguration",
    "CompanyDetailsConfigurationElement",
    "CompanyDetailsConfigurationElementOptions",
    "CompanyUserField",
    "Contact",
    "ContactCompanyItems",
    "ContactDetailsConfiguration",
    "ContactUserField",
    "ContactUserFieldSettings",
    "CrmScope",
    "Currency",
    "CurrencyLocalizations",
    "Deal",
    "DealContactItems",
    "DealDetailsConfiguration",
    "DealDetailsConfigurationElement",
    "DealProductRows",
    "DealRecurring",
    "DealRecurringExposeResult",
    "DealRecurringListRow",
    "DealRecurringListRowParams",
    "DealRecurringParams",
    "DealUserField",
    "DealUserFieldList",
    "DealUserFieldSettings",
    "DocumentGeneratorDocument",
    "DocumentGeneratorDocumentEnablepublicurlResult",
    "DocumentGeneratorDocumentProducts",
    "DocumentGeneratorDocumentValues",
    "DocumentGeneratorNumerator",
    "DocumentGeneratorNumeratorSetting",
    "DocumentGeneratorTemplate",
    "DuplicateVolatileType",
    "DuplicateVolatileTypeFieldsRow",
    "EntityMergeBatchResult",
    "EnumActivityDirectionRow",
    "EnumActivitynotifytypeRow",
    "EnumActivitypriorityRow",
    "EnumActivitystatusRow",
    "EnumActivitytypeRow",
    "EnumAddressTypeRow",
    "EnumContentTypeRow",
    "EnumGetorderownertypesRow",
    "EnumOwnertypeRow",
    "EnumSettingsModeRow",
    "Item",
    "ItemDelivery",
    "ItemDetailsConfiguration",
    "ItemDetailsConfigurationElement",
    "ItemDetailsConfigurationElementOptions",
    "ItemPayment",
    "ItemPaymentDelivery",
    "ItemPaymentProduct",
    "ItemProductRow",
    "ItemProductRowSetRow",
    "Lead",
    "LeadContactItems",
    "LeadDetailsConfiguration",
    "LeadDetailsConfigurationElement",
    "LeadProductRows",
    "LeadUserField",
    "LeadUserFieldList",
    "LeadUserFieldSettings",
    "Multifield",
    "OrderEntity",
    "Quote",
    "QuoteContactItems",
    "QuoteProductRows",
    "QuoteUserField",
    "QuoteUserFieldList",
    "QuoteUserFieldSettings",
    "Requisite",
    "RequisiteBankDetail",
    "RequisiteLink",
    "RequisitePreset",
    "RequisitePresetCountriesRow",
    "RequisiteUserField",
    "RequisiteUserFieldSettings",
    "StageHistory",
    "Status",
    "StatusEntityItemsRow",
    "StatusEntityTypesRow",
    "StatusEntityTypesRowSemanticInfo",
    "StatusExtra",
    "TimelineBindings",
    "TimelineComment",
    "TimelineCommentFile",
    "TimelineCommentFileImage",
    "TimelineIcon",
    "TimelineLayoutBlocks",
    "TimelineLayoutBlocksBlock",
    "TimelineLayoutBlocksBlockProperties",
    "TimelineLogMessage",
    "TimelineLogo",
    "TimelineNote",
    "Type",
    "TypeRelations",
    "TypeRelationsChild",
    "TypeRelationsParent",
    "UserFieldTypesRow",
    "Vat",
]


class CrmScope(Scope):
    """The CRM: https://apidocs.bitrix24.com/api-reference/crm/index.html"""

    __slots__ = ()

    @builtins.property
    def activity(self) -> ActivityService[Activity]:
        """Activities:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html
        """
        from bitrix24_async.scopes.crm.activity import Activity, ActivityService

        return ActivityService(self._runner, Activity)

    @builtins.property
    def address(self) -> AddressService[Address]:
        """Addresses: https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html"""
        from bitrix24_async.scopes.crm.address import Address, AddressService

        return AddressService(self._runner, Address)

    @builtins.property
    def automatedsolution(self) -> AutomatedSolutionService[AutomatedSolution]:
        """Automated solutions:
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html
        """
        from bitrix24_async.scopes.crm.automatedsolution import AutomatedSolution, AutomatedSolutionService

        return AutomatedSolutionService(self._runner, AutomatedSolution)

    @builtins.property
    def automation(self) -> AutomationService:
        """Automation: https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html"""
        from bitrix24_async.scopes.crm.automation import AutomationService

        return AutomationService(self._runner)

    @builtins.property
    def calllist(self) -> CallListService[CallList]:
        """Call lists: https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html"""
        from bitrix24_async.scopes.crm.calllist import CallList, CallListService

        return CallListService(self._runner, CallList)

    @builtins.property
    def catalog(self) -> CatalogService:
        """Product catalogues: https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-fields.html"""
        from bitrix24_async.scopes.crm.catalog import CatalogService

        return CatalogService(self._runner)

    @builtins.property
    def category(self) -> CategoryService[Category]:
        """Pipelines: https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html"""
        from bitrix24_async.scopes.crm.category import Category, CategoryService

        return CategoryService(self._runner, Category)

    @builtins.property
    def company(self) -> CompanyService[Company]:
        """Companies: https://apidocs.bitrix24.com/api-reference/crm/companies/index.html"""
        from bitrix24_async.scopes.crm.company import Company, CompanyService

        return CompanyService(self._runner, Company)

    @builtins.property
    def contact(self) -> ContactService[Contact]:
        """Contacts: https://apidocs.bitrix24.com/api-reference/crm/contacts/index.html"""
        from bitrix24_async.scopes.crm.contact import Contact, ContactService

        return ContactService(self._runner, Contact)

    @builtins.property
    def currency(self) -> CurrencyService[Currency]:
        """Currencies: https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html"""
        from bitrix24_async.scopes.crm.currency import Currency, CurrencyService

        return CurrencyService(self._runner, Currency)

    @builtins.property
    def deal(self) -> DealService[Deal]:
        """Deals of the CRM: https://apidocs.bitrix24.com/api-reference/crm/deals/index.html"""
        from bitrix24_async.scopes.crm.deal import Deal, DealService

        return DealService(self._runner, Deal)

    @builtins.property
    def dealcategory(self) -> DealCategoryService:
        """Deal pipelines: https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html"""
        from bitrix24_async.scopes.crm.dealcategory import DealCategoryService

        return DealCategoryService(self._runner)

    @builtins.property
    def documentgenerator(self) -> DocumentGeneratorService:
        """The document generator of the CRM:
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html
        """
        from bitrix24_async.scopes.crm.documentgenerator import DocumentGeneratorService

        return DocumentGeneratorService(self._runner)

    @builtins.property
    def duplicate(self) -> DuplicateService:
        """Duplicates: https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html"""
        from bitrix24_async.scopes.crm.duplicate import DuplicateService

        return DuplicateService(self._runner)

    @builtins.property
    def entity(self) -> EntityService:
        """CRM records: https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html"""
        from bitrix24_async.scopes.crm.entity import EntityService

        return EntityService(self._runner)

    @builtins.property
    def enum(self) -> EnumService:
        """Enumerations of the CRM:
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html
        """
        from bitrix24_async.scopes.crm.enum import EnumService

        return EnumService(self._runner)

    @builtins.property
    def invoice(self) -> InvoiceService:
        """Invoices: https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html"""
        from bitrix24_async.scopes.crm.invoice import InvoiceService

        return InvoiceService(self._runner)

    @builtins.property
    def item(self) -> ItemService[Item]:
        """Elements of every CRM type: https://apidocs.bitrix24.com/api-reference/crm/universal/index.html"""
        from bitrix24_async.scopes.crm.item import Item, ItemService

        return ItemService(self._runner, Item)

    @builtins.property
    def lead(self) -> LeadService[Lead]:
        """Leads: https://apidocs.bitrix24.com/api-reference/crm/leads/index.html"""
        from bitrix24_async.scopes.crm.lead import Lead, LeadService

        return LeadService(self._runner, Lead)

    @builtins.property
    def measure(self) -> MeasureService:
        """Units of measurement: https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html"""
        from bitrix24_async.scopes.crm.measure import MeasureService

        return MeasureService(self._runner)

    @builtins.property
    def multifield(self) -> MultifieldService:
        """Telephone numbers, addresses and links of a record:
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/multifield/crm-multifield-fields.html
        """
        from bitrix24_async.scopes.crm.multifield import MultifieldService

        return MultifieldService(self._runner)

    @builtins.property
    def orderentity(self) -> OrderEntityService[OrderEntity]:
        """Links between an order and a CRM record:
        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html
        """
        from bitrix24_async.scopes.crm.orderentity import OrderEntity, OrderEntityService

        return OrderEntityService(self._runner, OrderEntity)

    @builtins.property
    def paysystem(self) -> PaySystemService:
        """Payment systems: https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-fields.html"""
        from bitrix24_async.scopes.crm.paysystem import PaySystemService

        return PaySystemService(self._runner)

    @builtins.property
    def persontype(self) -> PersonTypeService:
        """Payer types: https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-fields.html"""
        from bitrix24_async.scopes.crm.persontype import PersonTypeService

        return PersonTypeService(self._runner)

    @builtins.property
    def product(self) -> ProductService:
        """Products: https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html"""
        from bitrix24_async.scopes.crm.product import ProductService

        return ProductService(self._runner)

    @builtins.property
    def productrow(self) -> ProductRowService:
        """Product rows: https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html"""
        from bitrix24_async.scopes.crm.productrow import ProductRowService

        return ProductRowService(self._runner)

    @builtins.property
    def productsection(self) -> ProductSectionService:
        """Product sections:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html
        """
        from bitrix24_async.scopes.crm.productsection import ProductSectionService

        return ProductSectionService(self._runner)

    @builtins.property
    def quote(self) -> QuoteService[Quote]:
        """Quotes: https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html"""
        from bitrix24_async.scopes.crm.quote import Quote, QuoteService

        return QuoteService(self._runner, Quote)

    @builtins.property
    def requisite(self) -> RequisiteService[Requisite]:
        """Requisites: https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html"""
        from bitrix24_async.scopes.crm.requisite import Requisite, RequisiteService

        return RequisiteService(self._runner, Requisite)

    @builtins.property
    def settings(self) -> SettingsService:
        """Settings of the CRM: https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html"""
        from bitrix24_async.scopes.crm.settings import SettingsService

        return SettingsService(self._runner)

    @builtins.property
    def stagehistory(self) -> StageHistoryService[StageHistory]:
        """Moves between stages: https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html"""
        from bitrix24_async.scopes.crm.stagehistory import StageHistory, StageHistoryService

        return StageHistoryService(self._runner, StageHistory)

    @builtins.property
    def status(self) -> StatusService[Status]:
        """Entries of a CRM directory: https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html"""
        from bitrix24_async.scopes.crm.status import Status, StatusService

        return StatusService(self._runner, Status)

    @builtins.property
    def timeline(self) -> TimelineService:
        """Timelines: https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html"""
        from bitrix24_async.scopes.crm.timeline import TimelineService

        return TimelineService(self._runner)

    @builtins.property
    def tracking(self) -> TrackingService:
        """Sales intelligence: https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html"""
        from bitrix24_async.scopes.crm.tracking import TrackingService

        return TrackingService(self._runner)

    @builtins.property
    def type(self) -> TypeService[Type]:
        """CRM types: https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html"""
        from bitrix24_async.scopes.crm.type import Type, TypeService

        return TypeService(self._runner, Type)

    @builtins.property
    def userfield(self) -> UserFieldService:
        """User fields:
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-fields.html
        """
        from bitrix24_async.scopes.crm.userfield import UserFieldService

        return UserFieldService(self._runner)

    @builtins.property
    def vat(self) -> VatService[Vat]:
        """VAT rates: https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html"""
        from bitrix24_async.scopes.crm.vat import Vat, VatService

        return VatService(self._runner, Vat)


if not TYPE_CHECKING:
    _MODULES = {
        "Activity": "activity",
        "ActivityBadge": "activity",
        "ActivityBinding": "activity",
        "ActivityCallGetTranscriptResult": "activity",
        "ActivityConfigurable": "activity",
        "ActivityConfigurableActivity": "activity",
        "ActivityConfigurableLayout": "activity",
        "ActivityConfigurableLayoutBody": "activity",
        "ActivityConfigurableLayoutBodyBlocks": "activity",
        "ActivityConfigurableLayoutBodyLogo": "activity",
        "ActivityConfigurableLayoutFooter": "activity",
        "ActivityConfigurableLayoutFooterButtons": "activity",
        "ActivityConfigurableLayoutFooterMenu": "activity",
        "ActivityConfigurableLayoutHeader": "activity",
        "ActivityConfigurableLayoutIcon": "activity",
        "ActivityConfigurableTime": "activity",
        "ActivityLayoutBlocks": "activity",
        "ActivityLayoutBlocksBlock": "activity",
        "ActivityType": "activity",
        "Address": "address",
        "AutomatedSolution": "automatedsolution",
        "AutomationTrigger": "automation",
        "CallList": "calllist",
        "CallListStatusListRow": "calllist",
        "Category": "category",
        "Company": "company",
        "CompanyContactItems": "company",
        "CompanyDetailsConfiguration": "company",
        "CompanyDetailsConfigurationElement": "company",
        "CompanyDetailsConfigurationElementOptions": "company",
        "CompanyUserField": "company",
        "Contact": "contact",
        "ContactCompanyItems": "contact",
        "ContactDetailsConfiguration": "contact",
        "ContactUserField": "contact",
        "ContactUserFieldSettings": "contact",
        "Currency": "currency",
        "CurrencyLocalizations": "currency",
        "Deal": "deal",
        "DealContactItems": "deal",
        "DealDetailsConfiguration": "deal",
        "DealDetailsConfigurationElement": "deal",
        "DealProductRows": "deal",
        "DealRecurring": "deal",
        "DealRecurringExposeResult": "deal",
        "DealRecurringListRow": "deal",
        "DealRecurringListRowParams": "deal",
        "DealRecurringParams": "deal",
        "DealUserField": "deal",
        "DealUserFieldList": "deal",
        "DealUserFieldSettings": "deal",
        "DocumentGeneratorDocument": "documentgenerator",
        "DocumentGeneratorDocumentEnablepublicurlResult": "documentgenerator",
        "DocumentGeneratorDocumentProducts": "documentgenerator",
        "DocumentGeneratorDocumentValues": "documentgenerator",
        "DocumentGeneratorNumerator": "documentgenerator",
        "DocumentGeneratorNumeratorSetting": "documentgenerator",
        "DocumentGeneratorTemplate": "documentgenerator",
        "DuplicateVolatileType": "duplicate",
        "DuplicateVolatileTypeFieldsRow": "duplicate",
        "EntityMergeBatchResult": "entity",
        "EnumActivityDirectionRow": "enum",
        "EnumActivitynotifytypeRow": "enum",
        "EnumActivitypriorityRow": "enum",
        "EnumActivitystatusRow": "enum",
        "EnumActivitytypeRow": "enum",
        "EnumAddressTypeRow": "enum",
        "EnumContentTypeRow": "enum",
        "EnumGetorderownertypesRow": "enum",
        "EnumOwnertypeRow": "enum",
        "EnumSettingsModeRow": "enum",
        "Item": "item",
        "ItemDelivery": "item",
        "ItemDetailsConfiguration": "item",
        "ItemDetailsConfigurationElement": "item",
        "ItemDetailsConfigurationElementOptions": "item",
        "ItemPayment": "item",
        "ItemPaymentDelivery": "item",
        "ItemPaymentProduct": "item",
        "ItemProductRow": "item",
        "ItemProductRowSetRow": "item",
        "Lead": "lead",
        "LeadContactItems": "lead",
        "LeadDetailsConfiguration": "lead",
        "LeadDetailsConfigurationElement": "lead",
        "LeadProductRows": "lead",
        "LeadUserField": "lead",
        "LeadUserFieldList": "lead",
        "LeadUserFieldSettings": "lead",
        "Multifield": "multifield",
        "OrderEntity": "orderentity",
        "Quote": "quote",
        "QuoteContactItems": "quote",
        "QuoteProductRows": "quote",
        "QuoteUserField": "quote",
        "QuoteUserFieldList": "quote",
        "QuoteUserFieldSettings": "quote",
        "Requisite": "requisite",
        "RequisiteBankDetail": "requisite",
        "RequisiteLink": "requisite",
        "RequisitePreset": "requisite",
        "RequisitePresetCountriesRow": "requisite",
        "RequisiteUserField": "requisite",
        "RequisiteUserFieldSettings": "requisite",
        "StageHistory": "stagehistory",
        "Status": "status",
        "StatusEntityItemsRow": "status",
        "StatusEntityTypesRow": "status",
        "StatusEntityTypesRowSemanticInfo": "status",
        "StatusExtra": "status",
        "TimelineBindings": "timeline",
        "TimelineComment": "timeline",
        "TimelineCommentFile": "timeline",
        "TimelineCommentFileImage": "timeline",
        "TimelineIcon": "timeline",
        "TimelineLayoutBlocks": "timeline",
        "TimelineLayoutBlocksBlock": "timeline",
        "TimelineLayoutBlocksBlockProperties": "timeline",
        "TimelineLogMessage": "timeline",
        "TimelineLogo": "timeline",
        "TimelineNote": "timeline",
        "Type": "type",
        "TypeRelations": "type",
        "TypeRelationsChild": "type",
        "TypeRelationsParent": "type",
        "UserFieldTypesRow": "userfield",
        "Vat": "vat",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
