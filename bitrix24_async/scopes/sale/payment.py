# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Payments: the methods of `sale.payment`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Payment", "PaymentFields", "PaymentKey", "PaymentService"]


class Payment(Entity, kw_only=True, rename="camel"):
    """A record of `sale.payment`, as its methods return it; what is not declared is in `extra`."""

    id: int
    account_number: str | None = None
    comments: str | None = None
    company_id: int | None = None
    currency: str | None = None
    date_bill: dt.datetime | None = None
    date_marked: dt.datetime | None = None
    date_paid: dt.datetime | None = None
    date_pay_before: dt.datetime | None = None
    date_responsible_id: dt.datetime | None = None
    emp_marked_id: int | None = None
    emp_paid_id: int | None = None
    emp_responsible_id: int | None = None
    emp_return_id: int | None = None
    external_payment: str | None = None
    id1c: str | None = None
    is_return: bool | None = None
    marked: bool | None = None
    order_id: int | None = None
    paid: bool | None = None
    pay_return_comment: str | None = None
    pay_return_date: dt.datetime | None = None
    pay_return_num: str | None = None
    pay_system_id: int | None = None
    pay_system_is_cash: str | None = None
    pay_system_name: str | None = None
    pay_system_xml_id: str | None = None
    pay_voucher_date: dt.datetime | None = None
    pay_voucher_num: str | None = None
    price_cod: Decimal | None = None
    ps_currency: str | None = None
    ps_invoice_id: int | None = None
    ps_response_date: dt.datetime | None = None
    ps_status: bool | None = None
    ps_status_code: str | None = None
    ps_status_description: str | None = None
    ps_status_message: str | None = None
    ps_sum: Decimal | None = None
    reason_marked: str | None = None
    responsible_id: int | None = None
    sum: Decimal | None = None
    updated1c: bool | None = None
    version1c: str | None = None
    xml_id: str | None = None


PaymentFields = TypedDict(
    "PaymentFields",
    {
        "orderId": int | None,
        "paySystemId": int | None,
        "paid": bool | str | None,
        "datePaid": dt.datetime | dt.date | str | None,
        "empPaidId": int | None,
        "psStatus": bool | str | None,
        "psStatusCode": str | None,
        "psStatusDescription": str | None,
        "psStatusMessage": str | None,
        "psSum": Decimal | float | str | None,
        "psCurrency": str | None,
        "psResponseDate": dt.datetime | dt.date | str | None,
        "payVoucherNum": str | None,
        "payVoucherDate": dt.datetime | dt.date | str | None,
        "datePayBefore": dt.datetime | dt.date | str | None,
        "dateBill": dt.datetime | dt.date | str | None,
        "xmlId": str | None,
        "sum": Decimal | float | str | None,
        "companyId": int | None,
        "payReturnNum": str | None,
        "priceCod": Decimal | float | str | None,
        "payReturnDate": dt.date | str | None,
        "empReturnId": int | None,
        "payReturnComment": str | None,
        "responsibleId": int | None,
        "empResponsibleId": int | None,
        "isReturn": bool | str | None,
        "comments": str | None,
        "updated1c": bool | str | None,
        "id1c": str | None,
        "version1c": str | None,
        "externalPayment": str | None,
        "psInvoiceId": str | None,
        "marked": bool | str | None,
        "reasonMarked": str | None,
        "empMarkedId": int | None,
    },
    total=False,
)
"""The fields that a payment takes."""


PaymentKey: TypeAlias = Literal[
    "accountNumber",
    "comments",
    "companyId",
    "currency",
    "dateBill",
    "dateMarked",
    "datePaid",
    "datePayBefore",
    "dateResponsibleId",
    "empMarkedId",
    "empPaidId",
    "empResponsibleId",
    "empReturnId",
    "externalPayment",
    "id",
    "id1c",
    "isReturn",
    "marked",
    "orderId",
    "paid",
    "payReturnComment",
    "payReturnDate",
    "payReturnNum",
    "paySystemId",
    "paySystemIsCash",
    "paySystemName",
    "paySystemXmlId",
    "payVoucherDate",
    "payVoucherNum",
    "priceCod",
    "psCurrency",
    "psInvoiceId",
    "psResponseDate",
    "psStatus",
    "psStatusCode",
    "psStatusDescription",
    "psStatusMessage",
    "psSum",
    "reasonMarked",
    "responsibleId",
    "sum",
    "updated1c",
    "version1c",
    "xmlId",
]


_PAYMENT_FLAGS = frozenset({"isReturn", "marked", "paid", "psStatus", "updated1c"})


_PAYMENT_LIST_FILTER_FLAGS = frozenset({"isReturn", "marked", "paid", "psStatus", "updated1c"})


_PAYMENT_LIST = Paging(rows="payments", id="id", filter_id="id", among="")


class PaymentService(RowService[R]):
    """Payments: https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html"""

    def of(self, entity: builtins.type[E], /) -> PaymentService[E]:
        """Return the service with rows of another type, such as a subclass of `Payment` with your user fields."""
        return PaymentService(self._runner, entity)

    def add(self, fields: PaymentFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a payment and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html
        """
        return self._call("sale.payment.add", {"fields": _fields(fields, _PAYMENT_FLAGS)}, self._entity, key="payment")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a payment.

        Args:
            id: Id of the payment.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`200640400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html
        """
        return self._call("sale.payment.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a payment by its id.

        Args:
            id: Id of the payment.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`200640400001`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html
        """
        return self._call("sale.payment.get", {"id": id}, self._entity, read=True, key="payment")

    def getfields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a payment, each by its name.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get-fields.html
        """
        return self._call("sale.payment.getfields", {}, dict[str, dict[str, Any]], read=True, key="payment")

    def list(
        self,
        *,
        select: Sequence[PaymentKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PaymentKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List payments: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _PAYMENT_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("sale.payment.list", wire, self._entity, _PAYMENT_LIST)

    def update(self, id: int | Ref, fields: PaymentFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a payment and return it.

        Args:
            id: Id of the payment.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`200640400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _PAYMENT_FLAGS)}
        return self._call("sale.payment.update", wire, self._entity, key="payment")
