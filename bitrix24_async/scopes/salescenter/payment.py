# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Payments: the methods of `salescenter.payment`, their records and their keys."""

from __future__ import annotations

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service

__all__ = ["PaymentGetPublicUrlResult", "PaymentService"]


class PaymentGetPublicUrlResult(Entity, kw_only=True, rename="camel"):
    """What `salescenter.payment.getPublicUrl` returns; what is not declared is in `extra`."""

    url: str | None = None
    short_url: str | None = None
    qr: str | None = None


class PaymentService(Service):
    """Payments: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html"""

    def get_public_url(self, id: int | Ref) -> Call[PaymentGetPublicUrlResult]:
        """Return the public URL of a payment.

        Args:
            id: Id of the payment.

        Raises:
            APIError: An argument is wrong (`100`); what an argument names does not exist (`200640400001`); the portal
                refused for another reason (`0`).

        Writes. Scope: salescenter. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html
        """
        return self._call("salescenter.payment.getPublicUrl", {"id": id}, PaymentGetPublicUrlResult, key="payment")
