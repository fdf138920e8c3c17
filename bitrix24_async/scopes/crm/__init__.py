"""The CRM: its services, imported when they are first touched, and its entities."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.crm.company import Company, CompanyService
    from bitrix24_async.scopes.crm.contact import Contact, ContactService
    from bitrix24_async.scopes.crm.deal import Deal, DealService
    from bitrix24_async.scopes.crm.item import Item, ItemService
    from bitrix24_async.scopes.crm.lead import Lead, LeadService
    from bitrix24_async.scopes.crm.multifield import Multifield

__all__ = ["Company", "Contact", "CrmScope", "Deal", "Item", "Lead", "Multifield"]


class CrmScope(Scope):
    """The CRM: https://apidocs.bitrix24.com/api-reference/crm/index.html"""

    __slots__ = ()

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
    def deal(self) -> DealService[Deal]:
        """Deals: https://apidocs.bitrix24.com/api-reference/crm/deals/index.html"""
        from bitrix24_async.scopes.crm.deal import Deal, DealService

        return DealService(self._runner, Deal)

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


if not TYPE_CHECKING:
    _MODULES = {name: name.lower() for name in __all__ if name != "CrmScope"}

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
