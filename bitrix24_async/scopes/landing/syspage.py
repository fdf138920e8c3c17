# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""System pages: the methods of `landing.syspage`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = ["SysPageGetSpecialPageType", "SysPageService", "SysPageSetType"]


SysPageGetSpecialPageType: TypeAlias = Literal[
    "mainpage",
    "catalog",
    "personal",
    "cart",
    "order",
    "payment",
    "compare",
    "feedback",
]


SysPageSetType: TypeAlias = Literal[
    "mainpage",
    "catalog",
    "personal",
    "cart",
    "order",
    "payment",
    "compare",
    "feedback",
]


class SysPageService(Service):
    """System pages:
    https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html
    """

    def delete_for_landing(self, id: int | Ref, *, scope: str | None = None) -> Call[bool]:
        """Remove a page from the system pages.

        Args:
            id: Id of the system page.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html
        """
        return self._call("landing.syspage.deleteForLanding", _given(id=id, scope=scope), bool)

    def delete_for_site(self, id: int | Ref) -> Call[bool]:
        """Remove the system pages of a site.

        Args:
            id: Id of the system page.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-site.html
        """
        return self._call("landing.syspage.deleteForSite", {"id": id}, bool)

    def get(self, id: int | Ref, *, active: bool | None = None) -> Call[dict[str, Any]]:
        """List the system pages of a site.

        Args:
            id: Id of the system page.
            active: Whether it is active.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get.html
        """
        return self._call("landing.syspage.get", _given(id=id, active=active), dict[str, Any], read=True)

    def get_special_page(
        self,
        site_id: int | Ref,
        type: SysPageGetSpecialPageType,
        *,
        additional: Mapping[str, Any] | None = None,
    ) -> Call[Any]:
        """Return the address of a system page of a site.

        Args:
            site_id: Id of the site.
            type: Type of the system page, one of `SysPageGetSpecialPageType`.
            additional: Whatever else the page lists, by name.

        Raises:
            APIError: There is no such system page, or the caller may not see it (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`, `ERROR_ARGUMENT`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get-special-page.html
        """
        wire = _given(siteId=site_id, type=type, additional=_mapping("additional", additional))
        return self._call("landing.syspage.getSpecialPage", wire, Any, read=True)

    def set(self, id: int | Ref, type: SysPageSetType, *, lid: int | None = None) -> Call[bool]:
        """Set the system page.

        Args:
            id: Id of the system page.
            type: Type of the system page, one of `SysPageSetType`.
            lid: Id of the page.

        Raises:
            APIError: There is no such system page, the caller may not change it, or a value was refused
                (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-set.html
        """
        return self._call("landing.syspage.set", _given(id=id, type=type, lid=lid), bool)
