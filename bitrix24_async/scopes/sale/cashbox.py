# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Cash registers: the methods of `sale.cashbox`, their records and their keys."""

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

__all__ = [
    "Cashbox",
    "CashboxAddOfd",
    "CashboxAddOfdSettings",
    "CashboxCheckService",
    "CashboxFields",
    "CashboxHandler",
    "CashboxHandlerAddSettings",
    "CashboxHandlerFields",
    "CashboxHandlerService",
    "CashboxHandlerSettings",
    "CashboxHandlerSettingsConfig",
    "CashboxKey",
    "CashboxService",
]


class Cashbox(Entity, kw_only=True, rename="upper"):
    """A record of `sale.cashbox`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    ofd_mode: Any = None
    seller_info: Any = None
    auth: dict[str, Any] | None = None
    name: str | None = None
    email: str | None = None
    ofd: str | None = None
    ofd_settings: Any = None
    number_kkm: str | None = None
    active: bool | None = None
    sort: int | None = None
    use_offline: bool | None = None
    settings: dict[str, Any] | None = None
    date_create: Any = None
    date_last_check: Any = None
    kkm_id: Any = None
    enabled: str | None = None


class CashboxHandler(Entity, kw_only=True, rename="upper"):
    """A record of `sale.cashbox.handler`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    print_url: str | None = None
    check_url: str | None = None
    http_version: str | None = None
    config: dict[str, Any] | None = None
    name: str | None = None
    code: str | None = None
    sort: str | None = None
    settings: CashboxHandlerSettings | None = None


class CashboxHandlerSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `CashboxHandler` holds; what is not declared is in `extra`."""

    print_url: str | None = None
    check_url: str | None = None
    config: dict[str, CashboxHandlerSettingsConfig] | None = None
    supports_ffd105: str | None = None


class CashboxHandlerSettingsConfig(Entity, kw_only=True, rename="upper"):
    """What `CONFIG` of a `CashboxHandlerSettings` holds; what is not declared is in `extra`."""

    label: str | None = None
    items: dict[str, Any] | None = None


CashboxAddOfdSettings = TypedDict(
    "CashboxAddOfdSettings",
    {
        "OFD_MODE": Mapping[str, Any] | None,
        "SELLER_INFO": Mapping[str, Any] | None,
        "AUTH": Mapping[str, Any] | None,
    },
    total=False,
)
"""What `OFD_SETTINGS` of `sale.cashbox.add` may hold."""


CashboxFields = TypedDict(
    "CashboxFields",
    {
        "NAME": str | None,
        "EMAIL": str | None,
        "OFD": str | None,
        "OFD_SETTINGS": Mapping[str, Any] | None,
        "NUMBER_KKM": str | None,
        "ACTIVE": bool | str | None,
        "SORT": int | None,
        "USE_OFFLINE": bool | str | None,
        "SETTINGS": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a cash register takes."""


CashboxHandlerAddSettings = TypedDict(
    "CashboxHandlerAddSettings",
    {
        "PRINT_URL": str | None,
        "CHECK_URL": str | None,
        "HTTP_VERSION": str | None,
        "CONFIG": Mapping[str, Any] | None,
    },
    total=False,
)
"""What `SETTINGS` of `sale.cashbox.handler.add` may hold."""


CashboxHandlerFields = TypedDict(
    "CashboxHandlerFields",
    {
        "PRINT_URL": str | None,
        "CHECK_URL": str | None,
        "HTTP_VERSION": str | None,
        "CONFIG": Mapping[str, Any] | None,
        "ID": int | None,
        "NAME": str | None,
        "CODE": str | None,
        "SORT": str | None,
        "SETTINGS": Any,
    },
    total=False,
)
"""The fields that a cash register handler takes."""


CashboxAddOfd: TypeAlias = Literal[
    "bx_firstofd",
    "bx_platformaofd",
    "bx_yarusofd",
    "bx_taxcomofd",
    "bx_ofdruofd",
    "bx_tenzorofd",
    "bx_conturofd",
]


CashboxKey: TypeAlias = Literal[
    "OFD_MODE",
    "SELLER_INFO",
    "AUTH",
    "NAME",
    "EMAIL",
    "OFD",
    "OFD_SETTINGS",
    "NUMBER_KKM",
    "ACTIVE",
    "SORT",
    "USE_OFFLINE",
    "SETTINGS",
    "ID",
    "DATE_CREATE",
    "DATE_LAST_CHECK",
    "KKM_ID",
    "ENABLED",
]


_CASHBOX_FLAGS = frozenset({"ACTIVE", "USE_OFFLINE"})


_CASHBOX_LIST_FILTER_FLAGS = frozenset({"ACTIVE", "USE_OFFLINE"})


_CASHBOX_HANDLER_LIST = Paging(select=None, keyset=False, walk="none")


_CASHBOX_LIST = Paging(filter="FILTER", order="ORDER", select="SELECT", keyset=False, walk="none")


class CashboxService(RowService[R]):
    """Cash registers: https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html"""

    def of(self, entity: builtins.type[E], /) -> CashboxService[E]:
        """Return the service with rows of another type, such as a subclass of `Cashbox` with your user fields."""
        return CashboxService(self._runner, entity)

    def add(
        self,
        name: str,
        rest_code: str,
        email: str,
        *,
        ofd: CashboxAddOfd | None = None,
        ofd_settings: CashboxAddOfdSettings | Mapping[str, Any] | None = None,
        number_kkm: str | None = None,
        active: bool | None = None,
        sort: int | None = None,
        use_offline: bool | None = None,
        settings: Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Create a cash register and return its id.

        Args:
            name: Name of the cash register.
            rest_code: Code of the handler.
            email: Email of the cash register.
            ofd: The operator who passes the data of receipts on.
            ofd_settings: Ofd settings, with the keys of `CashboxAddOfdSettings`.
            number_kkm: The number by which the tax office knows the cash register.
            active: Whether it is active; `False` where it is not given.
            sort: The place in the order; the lowest comes first; `100` where it is not given.
            use_offline: Whether to use offline; `False` where it is not given.
            settings: Settings of the cash register, by name.

        Raises:
            APIError: A value was refused, or the caller may not create a cash register (`ERROR_CHECK_FAILURE`,
                `ERROR_CASHBOX_ADD`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: cashbox. https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html
        """
        wire = _given(
            NAME=name,
            REST_CODE=rest_code,
            EMAIL=email,
            OFD=ofd,
            OFD_SETTINGS=_mapping("OFD_SETTINGS", ofd_settings),
            NUMBER_KKM=number_kkm,
            ACTIVE=_flag(active),
            SORT=sort,
            USE_OFFLINE=_flag(use_offline),
            SETTINGS=_mapping("SETTINGS", settings),
        )
        return self._call("sale.cashbox.add", wire, int)

    @builtins.property
    def check(self) -> CashboxCheckService:
        """Receipts: https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html"""
        return CashboxCheckService(self._runner)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a cash register.

        Args:
            id: Id of the cash register.

        Raises:
            APIError: What an argument names does not exist (`ERROR_CASHBOX_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`, `ERROR_CASHBOX_DELETE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: cashbox. https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-delete.html
        """
        return self._call("sale.cashbox.delete", {"ID": id}, bool)

    @builtins.property
    def handler(self) -> CashboxHandlerService[CashboxHandler]:
        """Cash register handlers: https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-add.html"""
        return CashboxHandlerService(self._runner, CashboxHandler)

    def list(
        self,
        *,
        select: Sequence[CashboxKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[CashboxKey | str, str] | None = None,
    ) -> ListCall[R]:
        """List cash registers: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: cashbox. https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-list.html
        """
        wire = _given(SELECT=select, FILTER=_conditions(filter, _CASHBOX_LIST_FILTER_FLAGS), ORDER=order)
        return self._list("sale.cashbox.list", wire, self._entity, _CASHBOX_LIST)

    def update(self, id: int | Ref, fields: CashboxFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a cash register.

        Args:
            id: Id of the cash register.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: What an argument names does not exist (`ERROR_CASHBOX_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`, `ERROR_CASHBOX_UPDATE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: cashbox. https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-update.html
        """
        return self._call("sale.cashbox.update", {"ID": id, "FIELDS": _fields(fields, _CASHBOX_FLAGS)}, bool)


class CashboxHandlerService(RowService[R]):
    """Cash register handlers: https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-add.html"""

    def of(self, entity: builtins.type[E], /) -> CashboxHandlerService[E]:
        """Return the service with rows of another type, such as a subclass of `CashboxHandler` with your user fields."""
        return CashboxHandlerService(self._runner, entity)

    def add(
        self,
        code: str,
        name: str,
        settings: CashboxHandlerAddSettings | Mapping[str, Any],
        *,
        sort: int | None = None,
        supports_ffd105: bool | None = None,
    ) -> Call[int]:
        """Create a cash register handler and return its id.

        Args:
            code: Code of the cash register handler.
            name: Name of the cash register handler.
            settings: Settings of the cash register handler, with the keys of `CashboxHandlerAddSettings`.
            sort: The place in the order; the lowest comes first; `100` where it is not given.
            supports_ffd105: Supports ffd105: yes or no; `False` where it is not given.

        Raises:
            APIError: A value was refused, or the caller may not create a cash register handler (`ERROR_CHECK_FAILURE`,
                `ERROR_HANDLER_ALREADY_EXIST`, `ERROR_HANDLER_ADD`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: cashbox. https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-add.html
        """
        wire = _given(
            CODE=code,
            NAME=name,
            SETTINGS=_mapping("SETTINGS", settings),
            SORT=sort,
            SUPPORTS_FFD105=_flag(supports_ffd105),
        )
        return self._call("sale.cashbox.handler.add", wire, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a cash register handler.

        Args:
            id: Id of the cash register handler.

        Raises:
            APIError: What an argument names does not exist (`ERROR_HANDLER_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`, `ERROR_HANDLER_DELETE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: cashbox. https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-delete.html
        """
        return self._call("sale.cashbox.handler.delete", {"ID": id}, bool)

    def list(self) -> ListCall[R]:
        """List cash register handlers: awaited for one page, iterated for all of them.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: cashbox. https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-list.html
        """
        return self._list("sale.cashbox.handler.list", {}, self._entity, _CASHBOX_HANDLER_LIST)

    def update(self, id: int | Ref, fields: CashboxHandlerFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a cash register handler.

        Args:
            id: Id of the cash register handler.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: What an argument names does not exist (`ERROR_HANDLER_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`, `ERROR_HANDLER_UPDATE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: cashbox. https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-update.html
        """
        return self._call("sale.cashbox.handler.update", {"ID": id, "FIELDS": _fields(fields)}, bool)


class CashboxCheckService(Service):
    """Receipts: https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html"""

    def apply(
        self,
        uuid: str,
        *,
        print_end_time: str | None = None,
        reg_number_kkt: str | None = None,
        fiscal_doc_attr: str | None = None,
        fiscal_doc_number: str | None = None,
        fiscal_receipt_number: str | None = None,
        fn_number: str | None = None,
        shift_number: str | None = None,
    ) -> Call[bool]:
        """Save the result of the printing of a receipt.

        Args:
            uuid: The identifier.
            print_end_time: Print end time.
            reg_number_kkt: Reg number kkt.
            fiscal_doc_attr: Fiscal doc attr.
            fiscal_doc_number: Fiscal doc number.
            fiscal_receipt_number: Fiscal receipt number.
            fn_number: Fn number.
            shift_number: Shift number.

        Raises:
            APIError: What an argument names does not exist (`ERROR_CHECK_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`, `ERROR_CHECK_APPLY`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: cashbox. https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html
        """
        wire = _given(
            UUID=uuid,
            PRINT_END_TIME=print_end_time,
            REG_NUMBER_KKT=reg_number_kkt,
            FISCAL_DOC_ATTR=fiscal_doc_attr,
            FISCAL_DOC_NUMBER=fiscal_doc_number,
            FISCAL_RECEIPT_NUMBER=fiscal_receipt_number,
            FN_NUMBER=fn_number,
            SHIFT_NUMBER=shift_number,
        )
        return self._call("sale.cashbox.check.apply", wire, bool)
