# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Sites: the methods of `landing.site`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = [
    "Site",
    "SiteFields",
    "SiteFullExportOptions",
    "SiteFullExportResult",
    "SiteFullExportResultFields",
    "SiteFullExportResultFieldsAdditionalFields",
    "SiteFullExportResultItem",
    "SiteFullExportResultItemFields",
    "SiteFullExportResultItemItem",
    "SiteGetFoldersRow",
    "SiteGetGroupBindingsRow",
    "SiteGetListOptions",
    "SiteGetMenuBindingsRow",
    "SiteService",
]


class Site(Entity, kw_only=True, rename="upper"):
    """A record of `landing.site`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    type: str | None = None
    domain_name: str | None = None
    public_url: str | None = None
    preview_picture: str | None = None
    phone: Any = None
    date_create: str | None = None
    date_modify: str | None = None
    landing_id_index: Any = None
    title: str | None = None
    code: str | None = None
    domain_id: Any = None
    description: str | None = None
    xml_id: str | None = None
    additional_fields: dict[str, Any] | None = None
    landing_id_404: int | None = None
    landing_id_503: int | None = None


class SiteFullExportResult(Entity, kw_only=True):
    """What `landing.site.fullExport` returns; what is not declared is in `extra`."""

    charset: str | None = None
    code: str | None = None
    site_code: str | None = None
    name: str | None = None
    description: str | None = None
    preview: str | None = None
    preview2x: str | None = None
    preview3x: str | None = None
    preview_url: str | None = None
    show_in_list: str | None = None
    type: str | None = None
    version: int | None = None
    fields: SiteFullExportResultFields | None = None
    layout: Any = None
    folders: Any = None
    syspages: Any = None
    items: dict[str, SiteFullExportResultItem] | None = None


class SiteFullExportResultFields(Entity, kw_only=True, rename="upper"):
    """What `fields` of a `SiteFullExportResult` holds; what is not declared is in `extra`."""

    additional_fields: SiteFullExportResultFieldsAdditionalFields | None = None
    title: str | None = None
    landing_id_index: Any = None
    landing_id_404: Any = None


class SiteFullExportResultFieldsAdditionalFields(Entity, kw_only=True, rename="upper"):
    """What `ADDITIONAL_FIELDS` of a `SiteFullExportResultFields` holds; what is not declared is in `extra`."""

    cookies_use: str | None = None
    b24button_color: str | None = None
    background_picture: str | None = None
    theme_use: str | None = None


class SiteFullExportResultItem(Entity, kw_only=True):
    """What `items` of a `SiteFullExportResult` holds; what is not declared is in `extra`."""

    old_id: Any = None
    code: str | None = None
    name: str | None = None
    description: str | None = None
    preview: str | None = None
    preview2x: str | None = None
    preview3x: str | None = None
    preview_url: str | None = None
    show_in_list: str | None = None
    type: str | None = None
    version: int | None = None
    fields: SiteFullExportResultItemFields | None = None
    layout: Any = None
    items: dict[str, SiteFullExportResultItemItem] | None = None


class SiteFullExportResultItemFields(Entity, kw_only=True, rename="upper"):
    """What `fields` of a `SiteFullExportResultItem` holds; what is not declared is in `extra`."""

    title: str | None = None
    rule: Any = None
    additional_fields: Any = None


class SiteFullExportResultItemItem(Entity, kw_only=True):
    """What `items` of a `SiteFullExportResultItem` holds; what is not declared is in `extra`."""

    old_id: Any = None
    code: str | None = None
    access: str | None = None
    anchor: str | None = None
    repo_block: Any = None
    cards: dict[str, Any] | None = None
    nodes: dict[str, Any] | None = None
    menu: Any = None
    style: dict[str, Any] | None = None
    attrs: dict[str, Any] | None = None
    dynamic: dict[str, Any] | None = None


class SiteGetFoldersRow(Entity, kw_only=True, rename="upper"):
    """What `landing.site.getFolders` returns; what is not declared is in `extra`."""

    id: int | None = None
    parent_id: Any = None
    site_id: int | None = None
    index_id: Any = None
    active: str | None = None
    deleted: str | None = None
    title: str | None = None
    code: str | None = None
    created_by_id: int | None = None
    modified_by_id: int | None = None
    date_create: str | None = None
    date_modify: str | None = None


class SiteGetGroupBindingsRow(Entity, kw_only=True, rename="upper"):
    """What `landing.site.getGroupBindings` returns; what is not declared is in `extra`."""

    entity_id: Any = None
    entity_type: str | None = None
    binding_id: Any = None
    title: str | None = None
    public_url: str | None = None


class SiteGetMenuBindingsRow(Entity, kw_only=True, rename="upper"):
    """What `landing.site.getMenuBindings` returns; what is not declared is in `extra`."""

    entity_id: Any = None
    entity_type: str | None = None
    binding_id: str | None = None
    title: str | None = None
    public_url: str | None = None


SiteFields = TypedDict(
    "SiteFields",
    {
        "TITLE": str | None,
        "CODE": str | None,
        "TYPE": str | None,
        "DOMAIN_ID": int | str | None,
        "DESCRIPTION": str | None,
        "XML_ID": str | None,
        "ADDITIONAL_FIELDS": Mapping[str, Any] | None,
        "PARENT_ID": int | None,
        "ACTIVE": str | None,
        "LANDING_ID_INDEX": int | None,
        "LANDING_ID_404": int | None,
        "LANDING_ID_503": int | None,
        "INDEX_ID": int | None,
    },
    total=False,
)
"""The fields that a site takes."""


SiteFullExportOptions = TypedDict(
    "SiteFullExportOptions",
    {
        "edit_mode": str | None,
        "scope": str | None,
        "hooks_disable": Sequence[str] | None,
        "code": str | None,
        "name": str | None,
        "description": str | None,
        "preview": str | None,
        "preview2x": str | None,
        "preview3x": str | None,
        "preview_url": str | None,
    },
    total=False,
)
"""What `params` of `landing.site.fullExport` may hold."""


SiteGetListOptions = TypedDict(
    "SiteGetListOptions",
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
"""What `params` of `landing.site.getList` may hold."""


_SITE_GET_FOLDERS = Paging(select=None, keyset=False, walk="none")


_SITE_GET_LIST = Paging(select=None, start="params.offset", keyset=False, walk="offset", limit="params.limit")


class SiteService(RowService[R]):
    """Sites: https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html"""

    def of(self, entity: builtins.type[E], /) -> SiteService[E]:
        """Return the service with rows of another type, such as a subclass of `Site` with your user fields."""
        return SiteService(self._runner, entity)

    def add(self, fields: SiteFields | Mapping[str, Any] | Entity, *, scope: str | None = None) -> Call[int]:
        """Create a site and return its id.

        Args:
            fields: Fields under their wire names, or an entity.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`DOMAIN_IS_INCORRECT`); the caller may not do it (`SLASH_IS_NOT_ALLOWED`);
                the plan of the portal does not allow it (`SITE_LIMIT_REACHED`, `CONTROLLER_ERROR_BADLICENSE`); what an
                argument names does not exist (`DOMAIN_NOT_FOUND`); the portal refused for another reason
                (`DOMAIN_EXIST_TRASH`, `DOMAIN_DISABLE`, `DOMAIN_EXIST`, `CONTROLLER_ERROR_BADRESPONSE`,
                `CONTROLLER_ERROR_<ERROR_CODE>`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html
        """
        return self._call("landing.site.add", _given(fields=_fields(fields), scope=scope), int)

    def add_folder(
        self,
        site_id: int | Ref,
        fields: SiteFields | Mapping[str, Any] | Entity,
        *,
        scope: str | None = None,
    ) -> Call[int]:
        """Add a folder to a site.

        Args:
            site_id: Id of the site.
            fields: Fields under their wire names, or an entity.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is missing (`BX_EMPTY_REQUIRED`); the caller may not do it (`SLASH_IS_NOT_ALLOWED`);
                the portal refused for another reason (`FOLDER_IS_NOT_UNIQUE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html
        """
        return self._call("landing.site.addFolder", _given(siteId=site_id, fields=_fields(fields), scope=scope), int)

    def binding_to_group(self, id: int | Ref, group_id: int | Ref) -> Call[bool]:
        """Bind a knowledge base to a workgroup.

        Args:
            id: Id of the site.
            group_id: Id of the workgroup.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.html
        """
        return self._call("landing.site.bindingToGroup", {"id": id, "groupId": group_id}, bool)

    def binding_to_menu(self, id: int | Ref, menu_code: str) -> Call[bool]:
        """Bind a knowledge base to a menu.

        Args:
            id: Id of the site.
            menu_code: Code of the menu.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-menu.html
        """
        return self._call("landing.site.bindingToMenu", {"id": id, "menuCode": menu_code}, bool)

    def delete(self, id: int | Ref, *, scope: str | None = None) -> Call[bool]:
        """Delete a site.

        Args:
            id: Id of the site.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is missing (`SITE_IS_NOT_EMPTY`); an argument is wrong (`TYPE_ERROR`); the caller may
                not do it (`ACCESS_DENIED_DELETED`); the portal refused for another reason (`SITE_IS_LOCK`,
                `SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-delete.html
        """
        return self._call("landing.site.delete", _given(id=id, scope=scope), bool)

    def full_export(
        self,
        id: int | Ref,
        *,
        params: SiteFullExportOptions | Mapping[str, Any] | None = None,
    ) -> Call[SiteFullExportResult]:
        """Return a site with all its pages, to be made a template of.

        Args:
            id: Id of the site.
            params: Settings of the call, by name, with the keys of `SiteFullExportOptions`.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the caller may not do it (`AI_SITE_EXPORT_NOT_ALLOWED`); the
                portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-full-export.html
        """
        wire = _given(id=id, params=_mapping("params", params))
        return self._call("landing.site.fullExport", wire, SiteFullExportResult, read=True)

    def get_folders(
        self,
        site_id: int | Ref,
        *,
        scope: str | None = None,
        filter: Mapping[str, Any] | None = None,
    ) -> ListCall[SiteGetFoldersRow]:
        """List the folders of a site: awaited for one page, iterated for all of them.

        Args:
            site_id: Id of the site.
            scope: The kind of sites to work with; plain sites where it is None.
            filter: Conditions by field.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-folders.html
        """
        wire = _given(siteId=site_id, scope=scope, filter=filter)
        return self._list("landing.site.getFolders", wire, SiteGetFoldersRow, _SITE_GET_FOLDERS)

    def get_group_bindings(self, *, group_id: int | None = None) -> ListCall[SiteGetGroupBindingsRow]:
        """List the bindings of knowledge bases to workgroups: awaited for one page, iterated for all of them.

        Args:
            group_id: Id of the workgroup.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-group-bindings.html
        """
        wire = _given(groupId=group_id)
        return self._list("landing.site.getGroupBindings", wire, SiteGetGroupBindingsRow, _SITE_GET_FOLDERS)

    def get_list(
        self,
        *,
        scope: str | None = None,
        params: SiteGetListOptions | Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List sites: awaited for one page, iterated for all of them.

        Args:
            scope: The kind of sites to work with; plain sites where it is None.
            params: Settings of the call, by name, with the keys of `SiteGetListOptions`.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-list.html
        """
        wire = _given(scope=scope, params=_mapping("params", params))
        return self._list("landing.site.getList", wire, self._entity, _SITE_GET_LIST)

    def get_menu_bindings(self, *, menu_code: str | None = None) -> ListCall[SiteGetMenuBindingsRow]:
        """List the bindings of knowledge bases to menus: awaited for one page, iterated for all of them.

        Args:
            menu_code: Code of the menu.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-menu-bindings.html
        """
        wire = _given(menuCode=menu_code)
        return self._list("landing.site.getMenuBindings", wire, SiteGetMenuBindingsRow, _SITE_GET_FOLDERS)

    def get_preview(self, id: int | Ref, *, scope: str | None = None) -> Call[str]:
        """Return the preview of a site.

        Args:
            id: Id of the site.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-preview.html
        """
        return self._call("landing.site.getPreview", _given(id=id, scope=scope), str, read=True)

    def get_public_url(self, id: int | Sequence[Any], *, scope: str | None = None) -> Call[dict[str, str]]:
        """Return the public URL of a site.

        Args:
            id: Ids of the sites.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-public-url.html
        """
        return self._call("landing.site.getPublicUrl", _given(id=id, scope=scope), dict[str, str], read=True, many=True)

    def get_rights(self, id: int | str) -> Call[builtins.list[str]]:
        """Return the rights of a site.

        Args:
            id: Id of the site.

        Raises:
            APIError: The plan of the portal does not allow it (`FEATURE_NOT_AVAIL`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-get-rights.html
        """
        return self._call("landing.site.getRights", {"id": id}, builtins.list[str], read=True, many=True)

    def getadditionalfields(self, id: int | Ref, *, scope: str | None = None) -> Call[dict[str, Any]]:
        """Return the additional fields of a site.

        Args:
            id: Id of the site.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-additional-fields.html
        """
        return self._call("landing.site.getadditionalfields", _given(id=id, scope=scope), dict[str, Any], read=True)

    def mark_delete(self, id: int | Ref, *, scope: str | None = None, mark: bool | None = None) -> Call[int]:
        """Move a site to the trash.

        Args:
            id: Id of the site.
            scope: The kind of sites to work with; plain sites where it is None.
            mark: Whether to mark; `True` where it is not given.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the caller may not do it (`ACCESS_DENIED_DELETED`); the
                portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-delete.html
        """
        return self._call("landing.site.markDelete", _given(id=id, scope=scope, mark=mark), int)

    def mark_folder_delete(self, id: int | Ref, *, scope: str | None = None, mark: bool | None = None) -> Call[bool]:
        """Move a folder of a site to the trash.

        Args:
            id: Id of the site.
            scope: The kind of sites to work with; plain sites where it is None.
            mark: Whether to mark; `True` where it is not given.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason
                (`FOLDER_CONTAINS_AREAS`, `SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-delete.html
        """
        return self._call("landing.site.markFolderDelete", _given(id=id, scope=scope, mark=mark), bool)

    def mark_folder_un_delete(self, id: int | Ref, *, scope: str | None = None) -> Call[bool]:
        """Bring a folder of a site back from the trash.

        Args:
            id: Id of the site.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-undelete.html
        """
        return self._call("landing.site.markFolderUnDelete", _given(id=id, scope=scope), bool)

    def mark_un_delete(self, id: int | Ref, *, scope: str | None = None) -> Call[int]:
        """Bring a site back from the trash.

        Args:
            id: Id of the site.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`TOTAL_SITE_REACHED`,
                `SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-undelete.html
        """
        return self._call("landing.site.markUnDelete", _given(id=id, scope=scope), int)

    def publication(self, id: int | Ref, *, scope: str | None = None) -> Call[int]:
        """Publish a site with all its pages.

        Args:
            id: Id of the site.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the plan of the portal does not allow it (`LICENSE_EXPIRED`);
                the portal refused for another reason (`PHONE_NOT_CONFIRMED`, `EMAIL_NOT_CONFIRMED`, `URLCHECKER_FAIL`,
                `PUBLIC_PAGE_REACHED`, `LANDING_PAYMENT_FAILED`, `LANDING_PAYMENT_FAILED_BLOCK`, …).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication.html
        """
        return self._call("landing.site.publication", _given(id=id, scope=scope), int)

    def publication_folder(
        self,
        folder_id: int | Ref,
        *,
        scope: str | None = None,
        mark: bool | None = None,
    ) -> Call[bool]:
        """Publish a folder of a site.

        Args:
            folder_id: Id of the folder.
            scope: The kind of sites to work with; plain sites where it is None.
            mark: Whether to mark; `True` where it is not given.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication-folder.html
        """
        return self._call("landing.site.publicationFolder", _given(folderId=folder_id, scope=scope, mark=mark), bool)

    def set_rights(self, id: int | str, *, rights: Mapping[str, Any] | Sequence[Any] | None = None) -> Call[bool]:
        """Set the rights of a site.

        Args:
            id: Id of the site.
            rights: Rights: who may do what.

        Raises:
            APIError: The caller may not do it (`IS_NOT_ADMIN`); the plan of the portal does not allow it
                (`FEATURE_NOT_AVAIL`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-set-rights.html
        """
        return self._call("landing.site.setRights", _given(id=id, rights=rights), bool, many=True)

    def un_public_folder(self, folder_id: int | Ref, *, scope: str | None = None) -> Call[bool]:
        """Take a folder of a site offline.

        Args:
            folder_id: Id of the folder.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic-folder.html
        """
        return self._call("landing.site.unPublicFolder", _given(folderId=folder_id, scope=scope), bool)

    def unbinding_from_group(self, id: int | Ref, group_id: int | Ref) -> Call[bool]:
        """Unbind a knowledge base from a workgroup.

        Args:
            id: Id of the site.
            group_id: Id of the workgroup.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-group.html
        """
        return self._call("landing.site.unbindingFromGroup", {"id": id, "groupId": group_id}, bool)

    def unbinding_from_menu(self, id: int | Ref, menu_code: str) -> Call[bool]:
        """Unbind a knowledge base from a menu.

        Args:
            id: Id of the site.
            menu_code: Code of the menu.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-menu.html
        """
        return self._call("landing.site.unbindingFromMenu", {"id": id, "menuCode": menu_code}, bool)

    def unpublic(self, id: int | Ref, *, scope: str | None = None) -> Call[int]:
        """Take a site with all its pages offline.

        Args:
            id: Id of the site.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic.html
        """
        return self._call("landing.site.unpublic", _given(id=id, scope=scope), int)

    def update(
        self,
        id: int | Ref,
        fields: SiteFields | Mapping[str, Any] | Entity,
        *,
        scope: str | None = None,
    ) -> Call[bool]:
        """Change the given fields of a site.

        Args:
            id: Id of the site.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`DOMAIN_IS_INCORRECT`); the caller may not do it (`SLASH_IS_NOT_ALLOWED`);
                the plan of the portal does not allow it (`CONTROLLER_ERROR_BADLICENSE`); what an argument names does
                not exist (`DOMAIN_NOT_FOUND`); the portal refused for another reason (`DOMAIN_EXIST_TRASH`,
                `DOMAIN_DISABLE`, `DOMAIN_EXIST`, `CODE_IS_NOT_UNIQUE`, `CONTROLLER_ERROR_BADRESPONSE`,
                `CONTROLLER_ERROR_<ERROR_CODE>`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update.html
        """
        return self._call("landing.site.update", _given(id=id, fields=_fields(fields), scope=scope), bool)

    def update_folder(
        self,
        site_id: int | Ref,
        folder_id: int | Ref,
        fields: SiteFields | Mapping[str, Any] | Entity,
        *,
        scope: str | None = None,
    ) -> Call[bool]:
        """Change the given fields of a folder of a site.

        Args:
            site_id: Id of the site.
            folder_id: Id of the folder.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: The caller may not do it (`SLASH_IS_NOT_ALLOWED`); the portal refused for another reason
                (`FOLDER_IS_NOT_UNIQUE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update-folder.html
        """
        wire = _given(siteId=site_id, folderId=folder_id, fields=_fields(fields), scope=scope)
        return self._call("landing.site.updateFolder", wire, bool)
