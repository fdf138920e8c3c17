# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Payment systems: the methods of `sale.paysystem`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import options as _options

__all__ = [
    "PaySystem",
    "PaySystemAddSettings",
    "PaySystemFields",
    "PaySystemHandler",
    "PaySystemHandlerAddSettings",
    "PaySystemHandlerFields",
    "PaySystemHandlerService",
    "PaySystemKey",
    "PaySystemPayService",
    "PaySystemService",
    "PaySystemSettings",
    "PaySystemSettingsInvoiceService",
    "PaySystemSettingsPaymentGetResult",
    "PaySystemSettingsPaymentService",
    "PaySystemSettingsService",
    "PaySystemSettingsUpdateSettings",
]


class PaySystem(Entity, kw_only=True, rename="upper"):
    """A record of `sale.paysystem`, as its methods return it; what is not declared is in `extra`."""

    id: str | None = None
    order: Any = None
    property: Any = None
    payment: Any = None
    user: Any = None
    value: Any = None
    name: str | None = None
    description: str | None = None
    person_type_id: int | None = None
    bx_rest_handler: str | None = None
    active: Any = None
    logotype: str | None = None
    new_window: bool | None = None
    xml_id: str | None = None
    action_file: str | None = None
    entity_registry_type: str | None = None
    allow_edit_payment: bool | None = None
    auto_change_1c: bool | None = None
    can_print_check: bool | None = None
    encoding: str | None = None
    is_cash: str | None = None
    psa_name: str | None = None
    ps_mode: str | None = None
    sort: str | None = None
    tariff: str | None = None


class PaySystemHandler(Entity, kw_only=True, rename="upper"):
    """A record of `sale.paysystem.handler`, as its methods return it; what is not declared is in `extra`."""

    id: str | None = None
    codes: Any = None
    form_data: Any = None
    checkout_data: Any = None
    iframe_data: Any = None
    client_type: str | None = None
    currency: builtins.list[str] | None = None
    name: str | None = None
    code: str | None = None
    settings: dict[str, Any] | None = None
    sort: int | None = None


class PaySystemSettings(Entity, kw_only=True, rename="upper"):
    """A record of `sale.paysystem.settings`, as its methods return it; what is not declared is in `extra`."""

    type: str | None = None
    value: str | None = None
    rest_service_id_iframe: str | None = None
    rest_service_key_iframe: str | None = None
    ps_work_mode_iframe: str | None = None


class PaySystemSettingsPaymentGetResult(Entity, kw_only=True, rename="upper"):
    """What `sale.paysystem.settings.payment.get` returns; what is not declared is in `extra`."""

    rest_service_id_iframe: str | None = None
    rest_service_key_iframe: str | None = None
    ps_work_mode_iframe: str | None = None


PaySystemAddSettings = TypedDict(
    "PaySystemAddSettings",
    {
        "ORDER": Any,
        "PROPERTY": Any,
        "PAYMENT": Any,
        "USER": Any,
        "VALUE": Any,
    },
    total=False,
)
"""What `SETTINGS` of `sale.paysystem.add` may hold."""


PaySystemFields = TypedDict(
    "PaySystemFields",
    {
        "NAME": str | None,
        "DESCRIPTION": str | None,
        "PERSON_TYPE_ID": int | None,
        "BX_REST_HANDLER": str | None,
        "ACTIVE": bool | str | None,
        "LOGOTYPE": str | None,
        "NEW_WINDOW": bool | str | None,
        "XML_ID": str | None,
    },
    total=False,
)
"""The fields that a payment system takes."""


PaySystemHandlerAddSettings = TypedDict(
    "PaySystemHandlerAddSettings",
    {
        "CODES": Mapping[str, Any] | None,
        "FORM_DATA": Mapping[str, Any] | None,
        "CHECKOUT_DATA": Mapping[str, Any] | None,
        "IFRAME_DATA": Mapping[str, Any] | None,
        "CLIENT_TYPE": str | None,
        "CURRENCY": Sequence[str] | None,
    },
    total=False,
)
"""What `SETTINGS` of `sale.paysystem.handler.add` may hold."""


PaySystemHandlerFields = TypedDict(
    "PaySystemHandlerFields",
    {
        "NAME": str | None,
        "CODE": str | None,
        "SETTINGS": Mapping[str, Any] | None,
        "SORT": int | None,
    },
    total=False,
)
"""The fields that a payment system handler takes."""


PaySystemSettingsUpdateSettings = TypedDict(
    "PaySystemSettingsUpdateSettings",
    {
        "TYPE": str | None,
        "VALUE": str | None,
    },
    total=False,
)
"""What `SETTINGS` of `sale.paysystem.settings.update` may hold."""


PaySystemKey: TypeAlias = Literal[
    "ORDER",
    "PROPERTY",
    "PAYMENT",
    "USER",
    "VALUE",
    "NAME",
    "DESCRIPTION",
    "PERSON_TYPE_ID",
    "BX_REST_HANDLER",
    "ACTIVE",
    "LOGOTYPE",
    "NEW_WINDOW",
    "XML_ID",
    "ID",
    "ACTION_FILE",
    "ENTITY_REGISTRY_TYPE",
    "ALLOW_EDIT_PAYMENT",
    "AUTO_CHANGE_1C",
    "CAN_PRINT_CHECK",
    "ENCODING",
    "IS_CASH",
    "PSA_NAME",
    "PS_MODE",
    "SORT",
    "TARIFF",
]


_PAY_SYSTEM_FLAGS = frozenset({"ACTIVE", "NEW_WINDOW"})


_PAY_SYSTEM_LIST_FILTER_FLAGS = frozenset({"ACTIVE", "NEW_WINDOW"})


_PAY_SYSTEM_HANDLER_LIST = Paging(select=None, keyset=False, walk="none")


_PAY_SYSTEM_LIST = Paging(filter="FILTER", order="ORDER", select="SELECT", keyset=False, walk="none")


class PaySystemService(RowService[R]):
    """Payment systems: https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html"""

    def of(self, entity: builtins.type[E], /) -> PaySystemService[E]:
        """Return the service with rows of another type, such as a subclass of `PaySystem` with your user fields."""
        return PaySystemService(self._runner, entity)

    def add(
        self,
        name: str,
        person_type_id: int,
        bx_rest_handler: str,
        *,
        description: str | None = None,
        active: bool | None = None,
        settings: PaySystemAddSettings | Mapping[str, Any] | None = None,
        entity_registry_type: Literal["ORDER", "CRM_INVOICE", "CRM_QUOTE"] | None = None,
        logotype: str | None = None,
        new_window: bool | None = None,
        xml_id: str | None = None,
    ) -> Call[int]:
        """Create a payment system and return its id.

        Args:
            name: Name of the payment system.
            person_type_id: Id of the person type.
            bx_rest_handler: Bx rest handler.
            description: Description of the payment system.
            active: Whether it is active; `False` where it is not given.
            settings: Settings of the payment system, with the keys of `PaySystemAddSettings`.
            entity_registry_type: Entity registry type; `CRM_INVOICE` where it is not given.
            logotype: The picture, in Base64.
            new_window: New window: yes or no; `False` where it is not given.
            xml_id: Id of the XML.

        Raises:
            APIError: What an argument names does not exist (`ERROR_HANDLER_NOT_FOUND`, `ERROR_PERSON_TYPE_NOT_FOUND`);
                the portal refused for another reason (`ERROR_CHECK_FAILURE`, `ERROR_PAY_SYSTEM_ADD`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: pay_system. https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html
        """
        wire = _given(
            NAME=name,
            PERSON_TYPE_ID=person_type_id,
            BX_REST_HANDLER=bx_rest_handler,
            DESCRIPTION=description,
            ACTIVE=_flag(active),
            SETTINGS=_mapping("SETTINGS", settings),
            ENTITY_REGISTRY_TYPE=entity_registry_type,
            LOGOTYPE=logotype,
            NEW_WINDOW=_flag(new_window),
            XML_ID=xml_id,
        )
        return self._call("sale.paysystem.add", wire, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a payment system.

        Args:
            id: Id of the payment system.

        Raises:
            APIError: What an argument names does not exist (`ERROR_PAY_SYSTEM_NOT_FOUND`); the portal refused for
                another reason (`ERROR_CHECK_FAILURE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: pay_system. https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-delete.html
        """
        return self._call("sale.paysystem.delete", {"ID": id}, bool)

    @builtins.property
    def handler(self) -> PaySystemHandlerService[PaySystemHandler]:
        """Payment system handlers: https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html"""
        return PaySystemHandlerService(self._runner, PaySystemHandler)

    def list(
        self,
        *,
        select: Sequence[PaySystemKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PaySystemKey | str, str] | None = None,
    ) -> ListCall[R]:
        """List payment systems: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: The portal refused (`ERROR_CHECK_FAILURE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: pay_system. https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-list.html
        """
        wire = _given(SELECT=select, FILTER=_conditions(filter, _PAY_SYSTEM_LIST_FILTER_FLAGS), ORDER=order)
        return self._list("sale.paysystem.list", wire, self._entity, _PAY_SYSTEM_LIST)

    @builtins.property
    def pay(self) -> PaySystemPayService:
        """Payment through a payment system:
        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html
        """
        return PaySystemPayService(self._runner)

    @builtins.property
    def settings(self) -> PaySystemSettingsService[PaySystemSettings]:
        """The settings of a payment system:
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html
        """
        return PaySystemSettingsService(self._runner, PaySystemSettings)

    def update(self, id: int | Ref, fields: PaySystemFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a payment system.

        Args:
            id: Id of the payment system.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: What an argument names does not exist (`ERROR_HANDLER_NOT_FOUND`, `ERROR_PERSON_TYPE_NOT_FOUND`,
                `ERROR_PAY_SYSTEM_NOT_FOUND`); the portal refused for another reason (`ERROR_CHECK_FAILURE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: pay_system. https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-update.html
        """
        return self._call("sale.paysystem.update", {"ID": id, "FIELDS": _fields(fields, _PAY_SYSTEM_FLAGS)}, bool)


class PaySystemSettingsService(RowService[R]):
    """The settings of a payment system:
    https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html
    """

    def of(self, entity: builtins.type[E], /) -> PaySystemSettingsService[E]:
        """Return the service with rows of another type, such as a subclass of `PaySystemSettings` with your user fields."""
        return PaySystemSettingsService(self._runner, entity)

    def get(self, id: int | Ref, person_type_id: int) -> Call[R]:
        """Return the settings of a payment system.

        Args:
            id: Id of the settings of a payment system.
            person_type_id: Id of the person type.

        Raises:
            APIError: There is no such the settings of a payment system, or the caller may not see it
                (`ERROR_CHECK_FAILURE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: pay_system. https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html
        """
        wire = {"ID": id, "PERSON_TYPE_ID": person_type_id}
        return self._call("sale.paysystem.settings.get", wire, self._entity, read=True)

    @builtins.property
    def invoice(self) -> PaySystemSettingsInvoiceService:
        """The settings of a payment system for an invoice:
        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html
        """
        return PaySystemSettingsInvoiceService(self._runner)

    @builtins.property
    def payment(self) -> PaySystemSettingsPaymentService:
        """The settings of a payment system for a payment:
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html
        """
        return PaySystemSettingsPaymentService(self._runner)

    def update(
        self,
        id: int | Ref,
        settings: PaySystemSettingsUpdateSettings | Mapping[str, Any],
        *,
        person_type_id: int | None = None,
    ) -> Call[bool]:
        """Change the given fields of the settings of a payment system.

        Args:
            id: Id of the settings of a payment system.
            settings: Settings of the settings of a payment system, with the keys of `PaySystemSettingsUpdateSettings`.
            person_type_id: Id of the person type.

        Raises:
            APIError: What an argument names does not exist (`ERROR_HANDLER_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: pay_system. https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-update.html
        """
        wire = _given(ID=id, SETTINGS=_mapping("SETTINGS", settings), PERSON_TYPE_ID=person_type_id)
        return self._call("sale.paysystem.settings.update", wire, bool)


class PaySystemSettingsPaymentService(Service):
    """The settings of a payment system for a payment:
    https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html
    """

    def get(self, payment_id: int | Ref, pay_system_id: int | Ref) -> Call[PaySystemSettingsPaymentGetResult]:
        """Return the settings of a payment system for a payment.

        Args:
            payment_id: Id of the payment.
            pay_system_id: Id of the pay system.

        Raises:
            APIError: What an argument names does not exist (`ERROR_INTERNAL_ORDER_NOT_FOUND`); the portal refused for
                another reason (`ERROR_CHECK_FAILURE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: pay_system. https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html
        """
        wire = {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id}
        return self._call("sale.paysystem.settings.payment.get", wire, PaySystemSettingsPaymentGetResult, read=True)


class PaySystemSettingsInvoiceService(Service):
    """The settings of a payment system for an invoice:
    https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html
    """

    def get(
        self,
        invoice_id: int | Ref,
        *,
        pay_system_id: int | Ref | None = None,
        bx_rest_handler: str | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the settings of a payment system for an invoice.

        Development of this method has stopped.

        Args:
            invoice_id: Id of the invoice.
            pay_system_id: Id of the pay system.
            bx_rest_handler: Bx rest handler.

        Raises:
            APIError: What an argument names does not exist (`ERROR_INTERNAL_INVOICE_NOT_FOUND`); the portal refused for
                another reason (`ERROR_CHECK_FAILURE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: pay_system. https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html
        """
        wire = _given(INVOICE_ID=invoice_id, PAY_SYSTEM_ID=pay_system_id, BX_REST_HANDLER=bx_rest_handler)
        return self._call("sale.paysystem.settings.invoice.get", wire, dict[str, Any], read=True)


class PaySystemPayService(Service):
    """Payment through a payment system:
    https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html
    """

    def invoice(
        self,
        invoice_id: int | Ref,
        *,
        pay_system_id: int | Ref | None = None,
        bx_rest_handler: str | None = None,
    ) -> Call[bool]:
        """Pay an invoice through a payment system.

        Development of this method has stopped.

        Args:
            invoice_id: Id of the invoice.
            pay_system_id: Id of the pay system.
            bx_rest_handler: Bx rest handler.

        Raises:
            APIError: What an argument names does not exist (`ERROR_INTERNAL_INVOICE_NOT_FOUND`); the portal refused for
                another reason (`ERROR_CHECK_FAILURE`, `ERROR_PAY_INVOICE_NOT_SUPPORTED`,
                `ERROR_PROCESS_REQUEST_RESULT`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: pay_system. https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html
        """
        wire = _given(INVOICE_ID=invoice_id, PAY_SYSTEM_ID=pay_system_id, BX_REST_HANDLER=bx_rest_handler)
        return self._call("sale.paysystem.pay.invoice", wire, bool)

    def payment(self, payment_id: int | Ref, pay_system_id: int | Ref) -> Call[bool]:
        """Pay an order through a payment system.

        Args:
            payment_id: Id of the payment.
            pay_system_id: Id of the pay system.

        Raises:
            APIError: The portal refused (`ERROR_CHECK_FAILURE`, `ERROR_PROCESS_REQUEST_RESULT`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: pay_system. https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html
        """
        wire = {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id}
        return self._call("sale.paysystem.pay.payment", wire, bool)


class PaySystemHandlerService(RowService[R]):
    """Payment system handlers: https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html"""

    def of(self, entity: builtins.type[E], /) -> PaySystemHandlerService[E]:
        """Return the service with rows of another type, such as a subclass of `PaySystemHandler` with your user fields."""
        return PaySystemHandlerService(self._runner, entity)

    def add(
        self,
        name: str,
        code: str,
        settings: PaySystemHandlerAddSettings | Mapping[str, Any],
        *,
        sort: int | None = None,
    ) -> Call[int]:
        """Create a payment system handler and return its id.

        At least one of `FORM_DATA`, `CHECKOUT_DATA` and `IFRAME_DATA` has to be given.

        Args:
            name: Name of the payment system handler.
            code: Code of the payment system handler.
            settings: Settings of the payment system handler, with the keys of `PaySystemHandlerAddSettings`.
            sort: The place in the order; the lowest comes first; `100` where it is not given.

        Raises:
            APIError: A value was refused, or the caller may not create a payment system handler (`ERROR_CHECK_FAILURE`,
                `ERROR_HANDLER_ALREADY_EXIST`, `ERROR_HANDLER_ADD`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: pay_system. https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html
        """
        wire = _given(
            NAME=name,
            CODE=code,
            SETTINGS=_options("SETTINGS", settings, groups=[["FORM_DATA", "CHECKOUT_DATA", "IFRAME_DATA"]]),
            SORT=sort,
        )
        return self._call("sale.paysystem.handler.add", wire, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a payment system handler.

        Args:
            id: Id of the payment system handler.

        Raises:
            APIError: What an argument names does not exist (`ERROR_HANDLER_NOT_FOUND`); the portal refused for another
                reason (`ERROR_PAY_SYSTEM_DELETE`, `ERROR_HANDLER_DELETE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: pay_system. https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-delete.html
        """
        return self._call("sale.paysystem.handler.delete", {"ID": id}, bool)

    def list(self) -> ListCall[R]:
        """List payment system handlers: awaited for one page, iterated for all of them.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: pay_system. https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-list.html
        """
        return self._list("sale.paysystem.handler.list", {}, self._entity, _PAY_SYSTEM_HANDLER_LIST)

    def update(self, id: int | Ref, fields: PaySystemHandlerFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a payment system handler.

        Args:
            id: Id of the payment system handler.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: What an argument names does not exist (`ERROR_HANDLER_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`, `ERROR_HANDLER_UPDATE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            PortalUnavailable: The portal failed (`ERROR_UNEXPECTED_ANSWER`).

        Writes. Scope: pay_system. https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-update.html
        """
        return self._call("sale.paysystem.handler.update", {"ID": id, "FIELDS": _fields(fields)}, bool)
