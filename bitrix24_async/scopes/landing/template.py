# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Templates: the methods of `landing.template`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["TemplateGetlistOptions", "TemplateGetlistRow", "TemplateService"]


class TemplateGetlistRow(Entity, kw_only=True, rename="upper"):
    """What `landing.template.getlist` returns; what is not declared is in `extra`."""

    field: Any = None
    id: str | None = None
    title: str | None = None
    xml_id: str | None = None
    sort: str | None = None
    active: str | None = None
    date_modify: str | None = None


class TemplateGetlistOptions(TypedDict, total=False):
    """What `params` of `landing.template.getlist` may hold."""

    select: Sequence[str] | None
    filter: Mapping[str, Any] | None
    order: Sequence[Mapping[str, Any]] | None
    group: Sequence[Any] | None
    limit: int | None
    offset: int | None


_TEMPLATE_GETLIST = Paging(select=None, start="params.offset", keyset=False, walk="offset", limit="params.limit")


class TemplateService(Service):
    """Templates: https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html"""

    def get_landing_ref(self, id: int | Ref) -> Call[Any]:
        """Return the landing ref of a template.

        Raises:
            APIError: The portal refused: `ENTITY_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html
        """
        return self._call("landing.template.getLandingRef", {"id": id}, Any, read=True)

    def get_site_ref(self, id: int | Ref) -> Call[Any]:
        """Return the site ref of a template.

        Raises:
            APIError: The portal refused: `ENTITY_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-site-ref.html
        """
        return self._call("landing.template.getSiteRef", {"id": id}, Any, read=True)

    def getlist(
        self,
        *,
        params: TemplateGetlistOptions | Mapping[str, Any] | None = None,
    ) -> ListCall[TemplateGetlistRow]:
        """List templates: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: `TYPE_ERROR`, `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-list.html
        """
        return self._list("landing.template.getlist", _given(params=params), TemplateGetlistRow, _TEMPLATE_GETLIST)

    def set_landing_ref(self, id: int | Ref, *, data: Mapping[str, Any] | Sequence[Any] | None = None) -> Call[bool]:
        """Set the pages that the template of a page includes.

        Raises:
            APIError: The portal refused: `ENTITY_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html
        """
        return self._call("landing.template.setLandingRef", _given(id=id, data=data), bool)

    def set_site_ref(self, id: int | Ref, *, data: Mapping[str, Any] | Sequence[Any] | None = None) -> Call[bool]:
        """Set the pages that the template of a site includes.

        Raises:
            APIError: The portal refused: `ENTITY_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-site-ref.html
        """
        return self._call("landing.template.setSiteRef", _given(id=id, data=data), bool)
