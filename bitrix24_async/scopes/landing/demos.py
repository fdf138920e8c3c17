# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Templates of the application: the methods of `landing.demos`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = [
    "Demos",
    "DemosGetListOptions",
    "DemosGetPageListRow",
    "DemosGetPageListRowData",
    "DemosGetSiteListRow",
    "DemosGetSiteListRowData",
    "DemosRegisterOptions",
    "DemosService",
]


class Demos(Entity, kw_only=True, rename="upper"):
    """A record of `landing.demos`, as its methods return it; what is not declared is in `extra`."""

    id: Any = None
    xml_id: str | None = None
    app_code: str | None = None
    active: Any = None
    title: str | None = None
    description: Any = None
    type: Any = None
    tpl_type: str | None = None
    show_in_list: str | None = None
    preview_url: str | None = None
    preview: str | None = None
    preview2x: str | None = None
    preview3x: str | None = None
    manifest: Any = None
    lang: Any = None
    site_template_id: Any = None
    created_by_id: int | None = None
    modified_by_id: int | None = None
    date_create: str | None = None
    date_modify: str | None = None
    charset: str | None = _field(default=None, name="charset")
    code: str | None = _field(default=None, name="code")
    site_code: str | None = _field(default=None, name="site_code")
    name: str | None = _field(default=None, name="name")
    fields: dict[str, Any] | None = _field(default=None, name="fields")
    folders: Any = _field(default=None, name="folders")
    items: dict[str, Any] | None = _field(default=None, name="items")
    layout: Any = _field(default=None, name="layout")
    syspages: Any = _field(default=None, name="syspages")
    version: int | None = _field(default=None, name="version")


class DemosGetPageListRow(Entity, kw_only=True, rename="upper"):
    """What `landing.demos.getPageList` returns; what is not declared is in `extra`."""

    id: str | None = None
    xml_id: str | None = None
    type: Any = None
    title: str | None = None
    active: bool | None = None
    publication: bool | None = None
    lock_delete: bool | None = None
    available: bool | None = None
    singleton: bool | None = None
    section: builtins.list[str] | None = None
    description: str | None = None
    preview: str | None = None
    preview2x: str | None = None
    preview3x: str | None = None
    app_code: str | None = None
    rest: int | None = None
    data: DemosGetPageListRowData | None = None


class DemosGetPageListRowData(Entity, kw_only=True):
    """What `DATA` of a `DemosGetPageListRow` holds; what is not declared is in `extra`."""

    code: str | None = None
    name: str | None = None
    type: builtins.list[str] | None = None
    description: Any = None
    active: bool | None = None
    publication: bool | None = None
    singleton: bool | None = None
    lock_delete: bool | None = None
    preview: str | None = None
    preview2x: str | None = None
    preview3x: str | None = None
    preview_url: str | None = None
    show_in_list: str | None = None
    sort: int | None = None
    section: builtins.list[str] | None = None
    parent: str | None = None
    disable_import: str | None = None
    is_webform_page: str | None = None
    fields: dict[str, Any] | None = None
    items: Any = None
    layout: Any = None
    folders: Any = None
    syspages: Any = None
    master_pages: Any = None
    version: int | None = None
    old_id: Any = None
    encoded: bool | None = None
    charset: str | None = None


class DemosGetSiteListRow(Entity, kw_only=True, rename="upper"):
    """What `landing.demos.getSiteList` returns; what is not declared is in `extra`."""

    id: str | None = None
    xml_id: str | None = None
    type: Any = None
    title: str | None = None
    active: bool | None = None
    publication: bool | None = None
    lock_delete: bool | None = None
    available: bool | None = None
    singleton: bool | None = None
    section: builtins.list[str] | None = None
    description: str | None = None
    preview: str | None = None
    preview2x: str | None = None
    preview3x: str | None = None
    app_code: str | None = None
    rest: int | None = None
    data: DemosGetSiteListRowData | None = None


class DemosGetSiteListRowData(Entity, kw_only=True):
    """What `DATA` of a `DemosGetSiteListRow` holds; what is not declared is in `extra`."""

    code: str | None = None
    name: str | None = None
    type: builtins.list[str] | None = None
    description: Any = None
    active: bool | None = None
    singleton: bool | None = None
    lock_delete: bool | None = None
    preview: str | None = None
    preview2x: str | None = None
    preview3x: str | None = None
    preview_url: str | None = None
    show_in_list: str | None = None
    sort: int | None = None
    fields: dict[str, Any] | None = None
    items: Any = None
    layout: Any = None
    folders: Any = None
    syspages: Any = None
    master_pages: Any = None
    version: int | None = None
    old_id: Any = None
    encoded: bool | None = None
    charset: str | None = None


DemosGetListOptions = TypedDict(
    "DemosGetListOptions",
    {
        "select": Sequence[str] | None,
        "filter": Mapping[str, Any] | None,
        "order": Mapping[str, Any] | None,
        "group": Sequence[Any] | None,
        "limit": int | None,
        "offset": int | None,
    },
    total=False,
)
"""What `params` of `landing.demos.getList` may hold."""


DemosRegisterOptions = TypedDict(
    "DemosRegisterOptions",
    {
        "site_template_id": str | None,
        "lang": Mapping[str, Any] | None,
        "lang_original": str | None,
    },
    total=False,
)
"""What `params` of `landing.demos.register` may hold."""


_DEMOS_GET_LIST = Paging(select=None, start="params.offset", keyset=False, walk="offset", limit="params.limit")


class DemosService(RowService[R]):
    """Templates of the application: https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html"""

    def of(self, entity: builtins.type[E], /) -> DemosService[E]:
        """Return the service with rows of another type, such as a subclass of `Demos` with your user fields."""
        return DemosService(self._runner, entity)

    def get_list(self, *, params: DemosGetListOptions | Mapping[str, Any] | None = None) -> ListCall[R]:
        """List templates of the application: awaited for one page, iterated for all of them.

        Args:
            params: Settings of the call, by name, with the keys of `DemosGetListOptions`.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html
        """
        wire = _given(params=_mapping("params", params))
        return self._list("landing.demos.getList", wire, self._entity, _DEMOS_GET_LIST)

    def get_page_list(
        self,
        type: Literal["page", "store", "knowledge", "group", "mainpage"],
        *,
        filter: Mapping[str, Any] | None = None,
    ) -> Call[dict[str, DemosGetPageListRow]]:
        """List the templates of pages.

        Args:
            type: Type of the template.
            filter: Conditions by field.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`, `MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-page-list.html
        """
        wire = _given(type=type, filter=_mapping("filter", filter))
        return self._call("landing.demos.getPageList", wire, dict[str, DemosGetPageListRow], read=True)

    def get_site_list(
        self,
        type: Literal["page", "store", "knowledge", "group", "mainpage"],
        *,
        filter: Mapping[str, Any] | None = None,
    ) -> Call[dict[str, DemosGetSiteListRow]]:
        """List the templates of sites.

        Args:
            type: Type of the template.
            filter: Conditions by field.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`, `MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-site-list.html
        """
        wire = _given(type=type, filter=_mapping("filter", filter))
        return self._call("landing.demos.getSiteList", wire, dict[str, DemosGetSiteListRow], read=True)

    def register(
        self,
        data: Mapping[str, Any] | Sequence[Any],
        *,
        params: DemosRegisterOptions | Mapping[str, Any] | None = None,
    ) -> Call[builtins.list[int]]:
        """Register a template of the application and return its id.

        Args:
            data: Data of the template.
            params: Settings of the call, by name, with the keys of `DemosRegisterOptions`.

        Raises:
            APIError: An argument is missing (`BX_EMPTY_REQUIRED`); the portal refused for another reason
                (`REGISTER_ERROR_DATA`, `CONTENT_IS_BAD`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-register.html
        """
        wire = _given(data=data, params=_mapping("params", params))
        return self._call("landing.demos.register", wire, builtins.list[int])

    def unregister(self, code: str) -> Call[bool]:
        """Remove the registration of a template of the application.

        Args:
            code: Code of the template.

        Raises:
            APIError: The portal refused (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-unregister.html
        """
        return self._call("landing.demos.unregister", {"code": code}, bool)
