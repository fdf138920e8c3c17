# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Invoices: the methods of `crm.invoice`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "InvoiceFields",
    "InvoiceKey",
    "InvoiceRecurringFields",
    "InvoiceRecurringKey",
    "InvoiceRecurringService",
    "InvoiceService",
    "InvoiceStatusFields",
    "InvoiceStatusService",
    "InvoiceUserFieldService",
]


InvoiceFields = TypedDict(
    "InvoiceFields",
    {
        "ACCOUNT_NUMBER": str | None,
        "COMMENTS": str | None,
        "DATE_BILL": dt.date | str | None,
        "DATE_INSERT": dt.datetime | dt.date | str | None,
        "DATE_MARKED": dt.datetime | dt.date | str | None,
        "DATE_PAY_BEFORE": dt.date | str | None,
        "XML_ID": str | None,
        "ORDER_TOPIC": str | None,
        "PAY_SYSTEM_ID": int | None,
        "PAY_VOUCHER_DATE": dt.date | str | None,
        "PAY_VOUCHER_NUM": str | None,
        "PERSON_TYPE_ID": int | None,
        "REASON_MARKED": str | None,
        "RESPONSIBLE_ID": int | None,
        "STATUS_ID": str | None,
        "UF_COMPANY_ID": Any,
        "UF_CONTACT_ID": Any,
        "UF_MYCOMPANY_ID": Any,
        "UF_DEAL_ID": Any,
        "USER_DESCRIPTION": str | None,
        "PR_LOCATION": int | None,
        "INVOICE_PROPERTIES": Any,
    },
    total=False,
)
"""The fields that an invoice takes."""


InvoiceRecurringFields = TypedDict(
    "InvoiceRecurringFields",
    {
        "INVOICE_ID": int | None,
        "ACTIVE": str | None,
        "START_DATE": str | None,
        "SEND_BILL": str | None,
        "EMAIL_ID": int | None,
        "IS_LIMIT": str | None,
        "LIMIT_REPEAT": int | None,
        "LIMIT_DATE": str | None,
        "PARAMS": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a recurring invoice takes."""


InvoiceStatusFields = TypedDict("InvoiceStatusFields", {"NAME": str | None, "SORT": int | None}, total=False)
"""The fields that an invoice status takes."""


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


class InvoiceService(Service):
    """Invoices: https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html"""

    def add(self, fields: InvoiceFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Create an invoice.

        Development of this method has stopped.

        Args:
            fields: Fields under their wire names, or an entity.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html
        """
        return self._call("crm.invoice.add", {"fields": _fields(fields)}, Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete an invoice.

        Development of this method has stopped.

        Args:
            id: Id of the invoice.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-delete.html
        """
        return self._call("crm.invoice.delete", {"id": id}, Any)

    def fields(self) -> Call[Any]:
        """Describe the fields of an invoice, each by its name.

        Development of this method has stopped.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-fields.html
        """
        return self._call("crm.invoice.fields", {}, Any, read=True)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return an invoice by its id.

        Development of this method has stopped.

        Args:
            id: Id of the invoice.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get.html
        """
        return self._call("crm.invoice.get", {"id": id}, Any, read=True)

    def getexternallink(self, *, id: int | Ref | None = None) -> Call[Any]:
        """Return the public link of an invoice.

        Development of this method has stopped.

        Args:
            id: Id of the invoice.

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

        Development of this method has stopped.

        Args:
            filter: Conditions by field.
            order: `ASC` or `DESC` by field.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-list.html
        """
        wire = _given(filter=_mapping("filter", filter), order=_mapping("order", order))
        return self._call("crm.invoice.list", wire, Any, read=True)

    @builtins.property
    def recurring(self) -> InvoiceRecurringService:
        """Recurring invoices:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html
        """
        return InvoiceRecurringService(self._runner)

    @builtins.property
    def status(self) -> InvoiceStatusService:
        """Invoice statuses:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html
        """
        return InvoiceStatusService(self._runner)

    def update(self, id: int | Ref, fields: InvoiceFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of an invoice.

        Development of this method has stopped.

        Args:
            id: Id of the invoice.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-update.html
        """
        return self._call("crm.invoice.update", {"id": id, "fields": _fields(fields)}, Any)

    @builtins.property
    def userfield(self) -> InvoiceUserFieldService:
        """User fields of invoices:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html
        """
        return InvoiceUserFieldService(self._runner)


class InvoiceUserFieldService(Service):
    """User fields of invoices:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html
    """

    def add(self, fields: Mapping[str, Any] | Entity, *, list: Any = None) -> Call[Any]:
        """Create a user field of invoices.

        Development of this method has stopped.

        Args:
            fields: Fields under their wire names, or an entity.
            list: List.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html
        """
        return self._call("crm.invoice.userfield.add", _given(fields=_fields(fields), LIST=list), Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a user field of invoices.

        Development of this method has stopped.

        Args:
            id: Id of the user field.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-delete.html
        """
        return self._call("crm.invoice.userfield.delete", {"id": id}, Any)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return a user field of invoices by its id.

        Development of this method has stopped.

        Args:
            id: Id of the user field.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-get.html
        """
        return self._call("crm.invoice.userfield.get", {"id": id}, Any, read=True)

    def list(self, *, order: Mapping[str, str] | None = None, filter: Mapping[str, Any] | None = None) -> Call[Any]:
        """List user fields of invoices.

        Development of this method has stopped.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-list.html
        """
        wire = _given(order=_mapping("order", order), filter=_mapping("filter", filter))
        return self._call("crm.invoice.userfield.list", wire, Any, read=True)

    def update(self, id: str, fields: Mapping[str, Any] | Entity, *, list: Any = None) -> Call[Any]:
        """Change the given fields of a user field of invoices.

        Development of this method has stopped.

        Args:
            id: Id of the user field.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            list: List.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-update.html
        """
        return self._call("crm.invoice.userfield.update", _given(id=id, fields=_fields(fields), LIST=list), Any)


class InvoiceStatusService(Service):
    """Invoice statuses:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html
    """

    def add(self, fields: InvoiceStatusFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Create an invoice status.

        Development of this method has stopped.

        Args:
            fields: Fields under their wire names, or an entity.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html
        """
        return self._call("crm.invoice.status.add", {"fields": _fields(fields)}, Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete an invoice status.

        Development of this method has stopped.

        Args:
            id: Id of the invoice status.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-delete.html
        """
        return self._call("crm.invoice.status.delete", {"id": id}, Any)

    def fields(self) -> Call[Any]:
        """Describe the fields of an invoice status, each by its name.

        Development of this method has stopped.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-fields.html
        """
        return self._call("crm.invoice.status.fields", {}, Any, read=True)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return an invoice status by its id.

        Development of this method has stopped.

        Args:
            id: Id of the invoice status.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-get.html
        """
        return self._call("crm.invoice.status.get", {"id": id}, Any, read=True)

    def list(self) -> Call[Any]:
        """List invoice statuses.

        Development of this method has stopped.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-list.html
        """
        return self._call("crm.invoice.status.list", {}, Any, read=True)

    def update(self, id: int | Ref, fields: InvoiceStatusFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of an invoice status.

        Development of this method has stopped.

        Args:
            id: Id of the invoice status.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-update.html
        """
        return self._call("crm.invoice.status.update", {"id": id, "fields": _fields(fields)}, Any)


class InvoiceRecurringService(Service):
    """Recurring invoices: https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html"""

    def add(self, fields: InvoiceRecurringFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Create a recurring invoice.

        Development of this method has stopped.

        Args:
            fields: Fields under their wire names, or an entity.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html
        """
        return self._call("crm.invoice.recurring.add", {"fields": _fields(fields)}, Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a recurring invoice.

        Development of this method has stopped.

        Args:
            id: Id of the recurring invoice.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-delete.html
        """
        return self._call("crm.invoice.recurring.delete", {"id": id}, Any)

    def expose(self, *, id: int | Ref | None = None) -> Call[Any]:
        """Create an invoice from a recurring one.

        Development of this method has stopped.

        Args:
            id: Id of the recurring invoice.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-expose.html
        """
        return self._call("crm.invoice.recurring.expose", _given(id=id), Any)

    def fields(self) -> Call[Any]:
        """Describe the fields of a recurring invoice, each by its name.

        Development of this method has stopped.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.html
        """
        return self._call("crm.invoice.recurring.fields", {}, Any, read=True)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return a recurring invoice by its id.

        Development of this method has stopped.

        Args:
            id: Id of the recurring invoice.

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
        """List recurring invoices.

        Development of this method has stopped.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field.
            select: Fields to return.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html
        """
        wire = _given(
            order=_mapping("order", order),
            filter=_mapping("filter", filter),
            select=_sequence("select", select),
        )
        return self._call("crm.invoice.recurring.list", wire, Any, read=True)

    def update(self, id: int | Ref, fields: InvoiceRecurringFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of a recurring invoice.

        Development of this method has stopped.

        Args:
            id: Id of the recurring invoice.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-update.html
        """
        return self._call("crm.invoice.recurring.update", {"id": id, "fields": _fields(fields)}, Any)
