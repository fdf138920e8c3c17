# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Consents: the methods of `userconsent.consent`, their records and their keys."""

from __future__ import annotations

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["ConsentService"]


class ConsentService(Service):
    """Consents: https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html"""

    def add(
        self,
        agreement_id: int | Ref,
        ip: str,
        *,
        user_id: int | Ref | None = None,
        url: str | None = None,
        origin_id: str | None = None,
        originator_id: str | None = None,
    ) -> Call[int]:
        """Create a consent and return its id.

        Args:
            agreement_id: Id of the agreement.
            ip: The address, such as `10.0.0.1`.
            user_id: Id of the user.
            url: The address.
            origin_id: Id of the origin.
            originator_id: Id of the originator.

        Raises:
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: userconsent. https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html
        """
        wire = _given(
            AGREEMENT_ID=agreement_id,
            IP=ip,
            USER_ID=user_id,
            URL=url,
            ORIGIN_ID=origin_id,
            ORIGINATOR_ID=originator_id,
        )
        return self._call("userconsent.consent.add", wire, int)
