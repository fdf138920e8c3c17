# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""View templates: the methods of `landing.template`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = ["TemplateGetListOptions", "TemplateGetListRow", "TemplateService"]


class TemplateGetListRow(Entity, kw_only=True, rename="upper"):
    """What `landing.template.getlist` returns; what is not declared is in `extra`."""

    id: str | None = None
    field: Any = None
    title: str | None = None
    xml_id: str | None = None
    sort: str | None = None
    active: str | None = None
    date_modify: str | None = None


TemplateGetListOptions = TypedDict(
    "TemplateGetListOptions",
    {
        "select": Sequence[str] | None,
        "filter": Mapping[str, Any] | None,
        "order": Sequence[Mapping[str, Any]] | None,
        "group": Sequence[Any] | None,
        "limit": int | None,
        "offset": int | None,
    },
    total=False,
)
"""What `params` of `landing.template.getlist` may hold."""


_TEMPLATE_GETLIST = Paging(select=None, start="params.offset", keyset=False, walk="offset", limit="params.limit")


class TemplateService(Service):
    """View templates: https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html"""

    def get_landing_ref(self, id: int | Ref) -> Call[Any]:
        """Return the pages that the template of a page includes.

        Args:
            id: Id of the page.

        Raises:
            APIError: What an argument names does not exist (`ENTITY_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html
        """
        return self._call("landing.template.getLandingRef", {"id": id}, Any, read=True)

    def get_site_ref(self, id: int | Ref) -> Call[Any]:
        """Return the pages that the template of a site includes.

        Args:
            id: Id of the site.

        Raises:
            APIError: What an argument names does not exist (`ENTITY_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-site-ref.html
        """
        return self._call("landing.template.getSiteRef", {"id": id}, Any, read=True)

    def getlist(
        self,
        *,
        params: TemplateGetListOptions | Mapping[str, Any] | None = None,
    ) -> ListCall[TemplateGetListRow]:
        """List view templates: awaited for one page, iterated for all of them.

        Args:
            params: Settings of the call, by name, with the keys of `TemplateGetListOptions`.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-list.html
        """
        wire = _given(params=_mapping("params", params))
        return self._list("landing.template.getlist", wire, TemplateGetListRow, _TEMPLATE_GETLIST)

    def set_landing_ref(self, id: int | Ref, *, data: Mapping[str, Any] | Sequence[Any] | None = None) -> Call[bool]:
        """Set the pages that the template of a page includes.

        Args:
            id: Id of the page.
            data: Data of the view template.

        Raises:
            APIError: What an argument names does not exist (`ENTITY_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html
        """
        return self._call("landing.template.setLandingRef", _given(id=id, data=data), bool)

    def set_site_ref(self, id: int | Ref, *, data: Mapping[str, Any] | Sequence[Any] | None = None) -> Call[bool]:
        """Set the pages that the template of a site includes.

        Args:
            id: Id of the site.
            data: Data of the view template.

        Raises:
            APIError: What an argument names does not exist (`ENTITY_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-site-ref.html
        """
        return self._call("landing.template.setSiteRef", _given(id=id, data=data), bool)
