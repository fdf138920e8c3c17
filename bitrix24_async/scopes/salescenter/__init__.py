# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The sales centre: `salescenter.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.salescenter.payment import PaymentGetPublicUrlResult, PaymentService

__all__ = ["PaymentGetPublicUrlResult", "SalesCenterScope"]


class SalesCenterScope(Scope):
    """The sales centre:
    https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html
    """

    __slots__ = ()

    @builtins.property
    def payment(self) -> PaymentService:
        """Payments:
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html
        """
        from bitrix24_async.scopes.salescenter.payment import PaymentService

        return PaymentService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {"PaymentGetPublicUrlResult": "payment"}

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
