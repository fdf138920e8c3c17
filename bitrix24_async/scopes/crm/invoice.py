# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Invoices: the methods of `crm.invoice`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "InvoiceKey",
    "InvoiceRecurringKey",
    "InvoiceRecurringService",
    "InvoiceService",
    "InvoiceStatusKey",
    "InvoiceStatusService",
    "InvoiceUserfieldService",
]


InvoiceKey: TypeAlias = Literal[
    "ID",
    "ACCOUNT_NUMBER",
    "COMMENTS",
    "CREATED_BY",
    "CURRENCY",
    "DATE_BILL",
    "DATE_INSERT",
    "DATE_MARKED",
    "DATE_PAY_BEFORE",
    "DATE_PAYED",
    "DATE_STATUS",
    "DATE_UPDATE",
    "EMP_PAYED_ID",
    "EMP_STATUS_ID",
    "LID",
    "XML_ID",
    "ORDER_TOPIC",
    "PAY_SYSTEM_ID",
    "PAY_VOUCHER_DATE",
    "PAY_VOUCHER_NUM",
    "PAYED",
    "PERSON_TYPE_ID",
    "PRICE",
    "REASON_MARKED",
    "RESPONSIBLE_EMAIL",
    "RESPONSIBLE_ID",
    "RESPONSIBLE_LAST_NAME",
    "RESPONSIBLE_LOGIN",
    "RESPONSIBLE_NAME",
    "RESPONSIBLE_PERSONAL_PHOTO",
    "RESPONSIBLE_SECOND_NAME",
    "RESPONSIBLE_WORK_POSITION",
    "STATUS_ID",
    "TAX_VALUE",
    "UF_COMPANY_ID",
    "UF_CONTACT_ID",
    "UF_MYCOMPANY_ID",
    "UF_DEAL_ID",
    "USER_DESCRIPTION",
    "PR_LOCATION",
    "INVOICE_PROPERTIES",
    "PRODUCT_ROWS",
    "IS_RECURRING",
    "UF_QUOTE_ID",
]


InvoiceRecurringKey: TypeAlias = Literal[
    "ID",
    "INVOICE_ID",
    "ACTIVE",
    "NEXT_EXECUTION",
    "LAST_EXECUTION",
    "COUNTER_REPEAT",
    "START_DATE",
    "SEND_BILL",
    "EMAIL_ID",
    "IS_LIMIT",
    "LIMIT_REPEAT",
    "LIMIT_DATE",
    "PARAMS",
]


InvoiceStatusKey: TypeAlias = Literal["ENTITY_ID", "ID", "NAME", "NAME_INIT", "SORT", "STATUS_ID", "SYSTEM"]


class InvoiceService(Service):
    """Invoices: https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html"""

    def add(self, fields: Sequence[Any]) -> Call[Any]:
        """Create an invoice.

        Development of this method has stopped in favour of `Universal methods for invoices
        (api-reference/crm/universal/invoice.md)`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html
        """
        return self._call("crm.invoice.add", {"fields": fields}, Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete an invoice.

        Development of this method has stopped in favour of `Universal methods for invoices
        (api-reference/crm/universal/invoice.md)`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-delete.html
        """
        return self._call("crm.invoice.delete", {"id": id}, Any)

    def fields(self) -> Call[Any]:
        """Return the description of each field of an invoice by its name.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-fields.html
        """
        return self._call("crm.invoice.fields", {}, Any, read=True)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return an invoice.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get.html
        """
        return self._call("crm.invoice.get", {"id": id}, Any, read=True)

    def getexternallink(self, *, id: int | Ref | None = None) -> Call[Any]:
        """Return the external link of an invoice.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get-external-link.html
        """
        return self._call("crm.invoice.getexternallink", _given(id=id), Any)

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[InvoiceKey | str, str] | None = None,
    ) -> Call[Any]:
        """List invoices.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Args:
            filter: Conditions by field.
            order: `ASC` or `DESC` by field.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-list.html
        """
        return self._call("crm.invoice.list", _given(filter=filter, order=order), Any, read=True)

    @builtins.property
    def recurring(self) -> InvoiceRecurringService:
        """Invoice recurring templates:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html
        """
        return InvoiceRecurringService(self._runner)

    @builtins.property
    def status(self) -> InvoiceStatusService:
        """Invoice statuses:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html
        """
        return InvoiceStatusService(self._runner)

    def update(self, id: int | Ref, fields: Sequence[Any]) -> Call[Any]:
        """Change the given fields of an invoice.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-update.html
        """
        return self._call("crm.invoice.update", {"id": id, "fields": fields}, Any)

    @builtins.property
    def userfield(self) -> InvoiceUserfieldService:
        """Invoice user fields:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html
        """
        return InvoiceUserfieldService(self._runner)


class InvoiceUserfieldService(Service):
    """Invoice user fields: https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html"""

    def add(self, fields: Any, *, list: Any = None) -> Call[Any]:
        """Create an invoice user field.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html
        """
        return self._call("crm.invoice.userfield.add", _given(fields=fields, LIST=list), Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete an invoice user field.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-delete.html
        """
        return self._call("crm.invoice.userfield.delete", {"id": id}, Any)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return an invoice user field.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-get.html
        """
        return self._call("crm.invoice.userfield.get", {"id": id}, Any, read=True)

    def list(self, *, order: Mapping[str, Any] | None = None, filter: Mapping[str, Any] | None = None) -> Call[Any]:
        """List invoice user fields.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-list.html
        """
        return self._call("crm.invoice.userfield.list", _given(order=order, filter=filter), Any, read=True)

    def update(self, id: str, fields: Mapping[str, Any] | Entity, *, list: Any = None) -> Call[Any]:
        """Change the given fields of an invoice user field.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-update.html
        """
        return self._call("crm.invoice.userfield.update", _given(id=id, fields=_fields(fields), LIST=list), Any)


class InvoiceStatusService(Service):
    """Invoice statuses:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html
    """

    def add(self, fields: Sequence[Any]) -> Call[Any]:
        """Create an invoice status.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html
        """
        return self._call("crm.invoice.status.add", {"fields": fields}, Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete an invoice status.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-delete.html
        """
        return self._call("crm.invoice.status.delete", {"id": id}, Any)

    def fields(self) -> Call[Any]:
        """Return the description of each field of an invoice status by its name.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-fields.html
        """
        return self._call("crm.invoice.status.fields", {}, Any, read=True)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return an invoice status.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-get.html
        """
        return self._call("crm.invoice.status.get", {"id": id}, Any, read=True)

    def list(self) -> Call[Any]:
        """List invoice statuses.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-list.html
        """
        return self._call("crm.invoice.status.list", {}, Any, read=True)

    def update(self, id: int | Ref, fields: Sequence[Any]) -> Call[Any]:
        """Change the given fields of an invoice status.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-update.html
        """
        return self._call("crm.invoice.status.update", {"id": id, "fields": fields}, Any)


class InvoiceRecurringService(Service):
    """Invoice recurring templates:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html
    """

    def add(self, fields: Sequence[Any]) -> Call[Any]:
        """Create an invoice recurring template.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html
        """
        return self._call("crm.invoice.recurring.add", {"fields": fields}, Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete an invoice recurring template.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-delete.html
        """
        return self._call("crm.invoice.recurring.delete", {"id": id}, Any)

    def expose(self, *, id: int | Ref | None = None) -> Call[Any]:
        """Expose an invoice recurring template.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-expose.html
        """
        return self._call("crm.invoice.recurring.expose", _given(id=id), Any)

    def fields(self) -> Call[Any]:
        """Return the description of each field of an invoice recurring template by its name.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.html
        """
        return self._call("crm.invoice.recurring.fields", {}, Any, read=True)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return an invoice recurring template.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-get.html
        """
        return self._call("crm.invoice.recurring.get", {"id": id}, Any, read=True)

    def list(
        self,
        *,
        order: Mapping[InvoiceRecurringKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[InvoiceRecurringKey | str] | None = None,
    ) -> Call[Any]:
        """List invoice recurring templates.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field.
            select: Fields to return.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html
        """
        wire = _given(order=order, filter=filter, select=select)
        return self._call("crm.invoice.recurring.list", wire, Any, read=True)

    def update(self, id: int | Ref, fields: Sequence[Any]) -> Call[Any]:
        """Change the given fields of an invoice recurring template.

        Development of this method has stopped in favour of `Universal Methods for Invoices
        (api-reference/crm/universal/invoice.md)`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-update.html
        """
        return self._call("crm.invoice.recurring.update", {"id": id, "fields": fields}, Any)
