# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Consent to the use of personal data: `userconsent.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.userconsent.agreement import Agreement, AgreementService, AgreementTextResult
    from bitrix24_async.scopes.userconsent.consent import ConsentService

__all__ = ["Agreement", "AgreementTextResult", "UserConsentScope"]


class UserConsentScope(Scope):
    """Consent to the use of personal data:
    https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html
    """

    __slots__ = ()

    @builtins.property
    def agreement(self) -> AgreementService[Agreement]:
        """Agreements on personal data:
        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html
        """
        from bitrix24_async.scopes.userconsent.agreement import Agreement, AgreementService

        return AgreementService(self._runner, Agreement)

    @builtins.property
    def consent(self) -> ConsentService:
        """Consents: https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html"""
        from bitrix24_async.scopes.userconsent.consent import ConsentService

        return ConsentService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {"Agreement": "agreement", "AgreementTextResult": "agreement"}

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
