# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""System pages: the methods of `landing.syspage`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["SyspageGetSpecialPageType", "SyspageKey", "SyspageService", "SyspageSetType"]


SyspageGetSpecialPageType: TypeAlias = Literal[
    "mainpage",
    "catalog",
    "personal",
    "cart",
    "order",
    "payment",
    "compare",
    "feedback",
]


SyspageKey: TypeAlias = Literal["type", "lid"]


SyspageSetType: TypeAlias = Literal[
    "mainpage",
    "catalog",
    "personal",
    "cart",
    "order",
    "payment",
    "compare",
    "feedback",
]


class SyspageService(Service):
    """System pages:
    https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html
    """

    def delete_for_landing(self, id: int | Ref, *, scope: str | None = None) -> Call[bool]:
        """Delete a system page for landing.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html
        """
        return self._call("landing.syspage.deleteForLanding", _given(id=id, scope=scope), bool)

    def delete_for_site(self, id: int | Ref) -> Call[bool]:
        """Delete a system page for site.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-site.html
        """
        return self._call("landing.syspage.deleteForSite", {"id": id}, bool)

    def get(self, id: int | Ref, *, active: bool | None = None) -> Call[dict[str, Any]]:
        """Return a system page.

        Raises:
            APIError: The portal refused: `TYPE_ERROR`, `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get.html
        """
        return self._call("landing.syspage.get", _given(id=id, active=active), dict[str, Any], read=True)

    def get_special_page(
        self,
        site_id: int | Ref,
        type: SyspageGetSpecialPageType,
        *,
        additional: Mapping[str, Any] | None = None,
    ) -> Call[Any]:
        """Return the special page of a system page.

        Raises:
            APIError: The portal refused: `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`, `ERROR_ARGUMENT`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get-special-page.html
        """
        wire = _given(siteId=site_id, type=type, additional=additional)
        return self._call("landing.syspage.getSpecialPage", wire, Any, read=True)

    def set(self, id: int | Ref, type: SyspageSetType, *, lid: int | None = None) -> Call[bool]:
        """Set the system page.

        Raises:
            APIError: The portal refused: `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-set.html
        """
        return self._call("landing.syspage.set", _given(id=id, type=type, lid=lid), bool)
