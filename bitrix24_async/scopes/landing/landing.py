# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Pages: the methods of `landing.landing`, their records and their keys."""

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
    "Landing",
    "LandingCopyblockOptions",
    "LandingFavoriteBlockMeta",
    "LandingFields",
    "LandingGetListOptions",
    "LandingMoveblockOptions",
    "LandingRemoveEntitiesData",
    "LandingService",
]


class Landing(Entity, kw_only=True, rename="upper"):
    """A record of `landing.landing`, as its methods return it; what is not declared is in `extra`."""

    field: Any = None
    domain_id: Any = None
    public_url: Any = None
    preview: Any = None
    is_area: bool | None = None
    title: str | None = None
    site_id: int | None = None
    code: str | None = None
    description: str | None = None
    xml_id: str | None = None
    sitemap: str | None = None
    folder: str | None = None
    folder_id: int | None = None
    tpl_id: int | None = None
    additional_fields: dict[str, Any] | None = None
    block_id: int | None = None
    menu_code: str | None = None
    deleted: str | None = None
    date_public: str | None = None
    id: str | None = None
    date_modify: str | None = None


LandingCopyblockOptions = TypedDict(
    "LandingCopyblockOptions",
    {
        "AFTER_ID": int | None,
        "RETURN_CONTENT": str | None,
    },
    total=False,
)
"""What `params` of `landing.landing.copyblock` may hold."""


LandingFavoriteBlockMeta = TypedDict(
    "LandingFavoriteBlockMeta",
    {
        "name": str | None,
        "section": Sequence[Any] | str | None,
        "preview": int | None,
        "tpl_code": str | None,
    },
    total=False,
)
"""What `meta` of `landing.landing.favoriteBlock` may hold."""


LandingFields = TypedDict(
    "LandingFields",
    {
        "TITLE": str | None,
        "SITE_ID": int | None,
        "CODE": str | None,
        "DESCRIPTION": str | None,
        "XML_ID": str | None,
        "SITEMAP": str | None,
        "FOLDER": str | None,
        "FOLDER_ID": int | None,
        "TPL_ID": int | None,
        "ADDITIONAL_FIELDS": Mapping[str, Any] | None,
        "BLOCK_ID": int | None,
        "MENU_CODE": str | None,
        "AFTER_ID": int | None,
        "ACTIVE": bool | str | None,
        "CONTENT": str | None,
        "RETURN_CONTENT": str | None,
        "ID": int | None,
        "SITE_TYPE": str | None,
        "PREPARE_BLOCKS": bool | None,
        "PREPARE_BLOCKS_DATA": Mapping[str, Any] | None,
        "ADD_IN_MENU": str | None,
        "DELETED": str | None,
        "DATE_PUBLIC": str | None,
    },
    total=False,
)
"""The fields that a page takes."""


LandingGetListOptions = TypedDict(
    "LandingGetListOptions",
    {
        "select": Sequence[str] | None,
        "filter": Mapping[str, Any] | None,
        "order": Mapping[str, Any] | None,
        "group": Sequence[Any] | None,
        "limit": int | None,
        "offset": int | None,
        "get_preview": bool | int | None,
        "get_urls": bool | int | None,
        "check_area": bool | int | None,
    },
    total=False,
)
"""What `params` of `landing.landing.getList` may hold."""


LandingMoveblockOptions = TypedDict(
    "LandingMoveblockOptions",
    {
        "AFTER_ID": int | None,
        "RETURN_CONTENT": str | None,
    },
    total=False,
)
"""What `params` of `landing.landing.moveblock` may hold."""


LandingRemoveEntitiesData = TypedDict(
    "LandingRemoveEntitiesData",
    {
        "blocks": Sequence[int] | None,
        "images": Sequence[Mapping[str, Any]] | None,
    },
    total=False,
)
"""What `data` of `landing.landing.removeEntities` may hold."""


_LANDING_FLAGS = frozenset({"ACTIVE"})


_LANDING_GET_LIST = Paging(select=None, start="params.offset", keyset=False, walk="offset", limit="params.limit")


class LandingService(RowService[R]):
    """Pages: https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html"""

    def of(self, entity: builtins.type[E], /) -> LandingService[E]:
        """Return the service with rows of another type, such as a subclass of `Landing` with your user fields."""
        return LandingService(self._runner, entity)

    def add(self, fields: LandingFields | Mapping[str, Any] | Entity, *, scope: str | None = None) -> Call[int]:
        """Create a page and return its id.

        Args:
            fields: Fields under their wire names, or an entity.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is missing (`CANT_BE_EMPTY`); an argument is wrong (`WRONG_CODE_FORMAT`); the caller
                may not do it (`SLASH_IS_NOT_ALLOWED`); what an argument names does not exist (`SITE_NOT_FOUND`,
                `FOLDER_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html
        """
        return self._call("landing.landing.add", _given(fields=_fields(fields, _LANDING_FLAGS), scope=scope), int)

    def add_by_template(
        self,
        site_id: int | Ref,
        code: str,
        *,
        scope: str | None = None,
        fields: LandingFields | Mapping[str, Any] | Entity | None = None,
    ) -> Call[int]:
        """Create a page from a template and return its id.

        Args:
            site_id: Id of the site.
            code: Code of the page.
            scope: The kind of sites to work with; plain sites where it is None.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is missing (`CANT_BE_EMPTY`); an argument is wrong (`WRONG_DATA`,
                `WRONG_CODE_FORMAT`); the caller may not do it (`SLASH_IS_NOT_ALLOWED`); what an argument names does not
                exist (`FOLDER_NOT_FOUND`); the portal refused for another reason (`SITE_ERROR`, `LANDING_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html
        """
        wire = _given(
            siteId=site_id,
            code=code,
            scope=scope,
            fields=None if fields is None else _fields(fields, _LANDING_FLAGS),
        )
        return self._call("landing.landing.addByTemplate", wire, int)

    def addblock(
        self,
        lid: int,
        fields: LandingFields | Mapping[str, Any] | Entity,
        *,
        scope: str | None = None,
        prevent_history: bool | None = None,
    ) -> Call[Any]:
        """Add a block to a page.

        Args:
            lid: Id of the page.
            fields: Fields under their wire names, or an entity.
            scope: The kind of sites to work with; plain sites where it is None.
            prevent_history: Make no entry in the history that may be undone; `False` where it is not given.

        Raises:
            APIError: An argument is wrong (`BLOCK_WRONG_VERSION`); what an argument names does not exist
                (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`); the portal refused for another reason (`BLOCK_CANT_BE_ADDED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-add-block.html
        """
        wire = _given(lid=lid, fields=_fields(fields, _LANDING_FLAGS), scope=scope, preventHistory=prevent_history)
        return self._call("landing.landing.addblock", wire, Any)

    def copy(
        self,
        lid: int,
        *,
        scope: str | None = None,
        to_site_id: int | Ref | None = None,
        to_folder_id: int | Ref | None = None,
        skip_system: bool | None = None,
    ) -> Call[int]:
        """Copy a page.

        Args:
            lid: Id of the page.
            scope: The kind of sites to work with; plain sites where it is None.
            to_site_id: Id of the to site.
            to_folder_id: Id of the to folder.
            skip_system: Whether to skip system; `False` where it is not given.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`, `SITE_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-copy.html
        """
        wire = _given(lid=lid, scope=scope, toSiteId=to_site_id, toFolderId=to_folder_id, skipSystem=skip_system)
        return self._call("landing.landing.copy", wire, int)

    def copyblock(
        self,
        lid: int,
        block: int,
        *,
        scope: str | None = None,
        params: LandingCopyblockOptions | Mapping[str, Any] | None = None,
    ) -> Call[Any]:
        """Copy a block to a page.

        Args:
            lid: Id of the page.
            block: Id of the block.
            scope: The kind of sites to work with; plain sites where it is None.
            params: Settings of the call, by name, with the keys of `LandingCopyblockOptions`.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html
        """
        wire = _given(lid=lid, block=block, scope=scope, params=_mapping("params", params))
        return self._call("landing.landing.copyblock", wire, Any)

    def delete(self, lid: int, *, scope: str | None = None) -> Call[bool]:
        """Delete a page.

        Args:
            lid: Id of the page.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); what an argument names does not exist (`LANDING_NOT_EXIST`);
                the portal refused for another reason (`LANDING_IS_LOCK`, `SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html
        """
        return self._call("landing.landing.delete", _given(lid=lid, scope=scope), bool)

    def deleteblock(self, lid: int, block: int, *, scope: str | None = None) -> Call[bool]:
        """Delete a block of a page for good.

        Args:
            lid: Id of the page.
            block: Id of the block.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-delete-block.html
        """
        return self._call("landing.landing.deleteblock", _given(lid=lid, block=block, scope=scope), bool)

    def downblock(
        self,
        lid: int,
        block: int,
        *,
        scope: str | None = None,
        prevent_history: bool | None = None,
    ) -> Call[bool]:
        """Move a block of a page down.

        Args:
            lid: Id of the page.
            block: Id of the block.
            scope: The kind of sites to work with; plain sites where it is None.
            prevent_history: Make no entry in the history that may be undone; `False` where it is not given.

        Raises:
            APIError: An argument is wrong (`BLOCK_WRONG_SORT`, `TYPE_ERROR`); what an argument names does not exist
                (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-down-block.html
        """
        wire = _given(lid=lid, block=block, scope=scope, preventHistory=prevent_history)
        return self._call("landing.landing.downblock", wire, bool)

    def favorite_block(
        self,
        lid: int,
        block: int,
        *,
        scope: str | None = None,
        meta: LandingFavoriteBlockMeta | Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Save a block in one's own collection.

        Args:
            lid: Id of the page.
            block: Id of the block.
            scope: The kind of sites to work with; plain sites where it is None.
            meta: Meta, with the keys of `LandingFavoriteBlockMeta`.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`, `BLOCK_WRONG_VERSION`); what an argument names does not exist
                (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`); the portal refused for another reason (`BLOCK_CANT_BE_ADDED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html
        """
        wire = _given(lid=lid, block=block, scope=scope, meta=_mapping("meta", meta))
        return self._call("landing.landing.favoriteBlock", wire, int)

    def get_list(
        self,
        *,
        scope: str | None = None,
        params: LandingGetListOptions | Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List pages: awaited for one page, iterated for all of them.

        Args:
            scope: The kind of sites to work with; plain sites where it is None.
            params: Settings of the call, by name, with the keys of `LandingGetListOptions`.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html
        """
        wire = _given(scope=scope, params=_mapping("params", params))
        return self._list("landing.landing.getList", wire, self._entity, _LANDING_GET_LIST)

    def getadditionalfields(self, lid: int, *, scope: str | None = None) -> Call[dict[str, Any]]:
        """Return the additional fields of a page.

        Args:
            lid: Id of the page.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html
        """
        wire = _given(lid=lid, scope=scope)
        return self._call("landing.landing.getadditionalfields", wire, dict[str, Any], read=True)

    def getpreview(self, lid: int, *, scope: str | None = None) -> Call[str]:
        """Return the preview of a page.

        Args:
            lid: Id of the page.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-preview.html
        """
        return self._call("landing.landing.getpreview", _given(lid=lid, scope=scope), str, read=True)

    def getpublicurl(self, lid: int, *, scope: str | None = None) -> Call[str]:
        """Return the public URL of a page.

        Args:
            lid: Id of the page.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); what an argument names does not exist (`LANDING_NOT_EXIST`);
                the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-public-url.html
        """
        return self._call("landing.landing.getpublicurl", _given(lid=lid, scope=scope), str, read=True)

    def hideblock(self, lid: int, block: int, *, scope: str | None = None) -> Call[bool]:
        """Hide a block of a page.

        Args:
            lid: Id of the page.
            block: Id of the block.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-hide-block.html
        """
        return self._call("landing.landing.hideblock", _given(lid=lid, block=block, scope=scope), bool)

    def mark_delete(self, lid: int, *, scope: str | None = None, mark: bool | None = None) -> Call[int]:
        """Move a page to the trash.

        Args:
            lid: Id of the page.
            scope: The kind of sites to work with; plain sites where it is None.
            mark: Whether to mark; `True` where it is not given.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`CANT_DELETE_MAIN`,
                `UNABLE_DELETE_INCLUDE`, `SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-delete.html
        """
        return self._call("landing.landing.markDelete", _given(lid=lid, scope=scope, mark=mark), int)

    def mark_un_delete(self, lid: int) -> Call[int]:
        """Bring a page back from the trash.

        Args:
            lid: Id of the page.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-undelete.html
        """
        return self._call("landing.landing.markUnDelete", {"lid": lid}, int)

    def markdeletedblock(
        self,
        lid: int,
        block: int,
        *,
        scope: str | None = None,
        mark: bool | None = None,
        prevent_history: bool | None = None,
    ) -> Call[bool]:
        """Mark a block of a page as deleted.

        Args:
            lid: Id of the page.
            block: Id of the block.
            scope: The kind of sites to work with; plain sites where it is None.
            mark: Whether to mark; `True` where it is not given.
            prevent_history: Make no entry in the history that may be undone; `False` where it is not given.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); what an argument names does not exist (`LANDING_NOT_EXIST`,
                `BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-deleted-block.html
        """
        wire = _given(lid=lid, block=block, scope=scope, mark=mark, preventHistory=prevent_history)
        return self._call("landing.landing.markdeletedblock", wire, bool)

    def markundeletedblock(
        self,
        lid: int,
        block: int,
        *,
        scope: str | None = None,
        prevent_history: bool | None = None,
    ) -> Call[bool]:
        """Bring a deleted block of a page back.

        Args:
            lid: Id of the page.
            block: Id of the block.
            scope: The kind of sites to work with; plain sites where it is None.
            prevent_history: Make no entry in the history that may be undone; `False` where it is not given.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); what an argument names does not exist (`LANDING_NOT_EXIST`,
                `BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-undeleted-block.html
        """
        wire = _given(lid=lid, block=block, scope=scope, preventHistory=prevent_history)
        return self._call("landing.landing.markundeletedblock", wire, bool)

    def move(
        self,
        lid: int,
        *,
        scope: str | None = None,
        to_site_id: int | Ref | None = None,
        to_folder_id: int | Ref | None = None,
    ) -> Call[bool]:
        """Move a page.

        Args:
            lid: Id of the page.
            scope: The kind of sites to work with; plain sites where it is None.
            to_site_id: Id of the to site.
            to_folder_id: Id of the to folder.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the caller may not do it (`DELETE_ACCESS_DENIED`); what an
                argument names does not exist (`LANDING_NOT_EXIST`, `FOLDER_NOT_FOUND`); the portal refused for another
                reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-move.html
        """
        wire = _given(lid=lid, scope=scope, toSiteId=to_site_id, toFolderId=to_folder_id)
        return self._call("landing.landing.move", wire, bool)

    def moveblock(
        self,
        lid: int,
        block: int,
        *,
        scope: str | None = None,
        params: LandingMoveblockOptions | Mapping[str, Any] | None = None,
    ) -> Call[Any]:
        """Move a block to a page.

        Args:
            lid: Id of the page.
            block: Id of the block.
            scope: The kind of sites to work with; plain sites where it is None.
            params: Settings of the call, by name, with the keys of `LandingMoveblockOptions`.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html
        """
        wire = _given(lid=lid, block=block, scope=scope, params=_mapping("params", params))
        return self._call("landing.landing.moveblock", wire, Any)

    def publication(self, lid: int, *, scope: str | None = None) -> Call[bool]:
        """Publish a page.

        Args:
            lid: Id of the page.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the plan of the portal does not allow it (`LICENSE_EXPIRED`);
                what an argument names does not exist (`LANDING_NOT_EXIST`); the portal refused for another reason
                (`PUBLIC_PAGE_REACHED`, `LANDING_PAYMENT_FAILED`, `LANDING_PAYMENT_FAILED_BLOCK`, `PUBLIC_SITE_REACHED`,
                `PUBLIC_SITE_REACHED_FREE`, `PHONE_NOT_CONFIRMED`, …).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-publication.html
        """
        return self._call("landing.landing.publication", _given(lid=lid, scope=scope), bool)

    def remove_entities(
        self,
        lid: int,
        data: LandingRemoveEntitiesData | Mapping[str, Any],
        *,
        scope: str | None = None,
    ) -> Call[bool]:
        """Remove blocks and pictures of a page.

        Args:
            lid: Id of the page.
            data: Data of the page, with the keys of `LandingRemoveEntitiesData`.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); what an argument names does not exist (`LANDING_NOT_EXIST`);
                the portal refused for another reason (`SYSTEM_ERROR`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-remove-entities.html
        """
        wire = _given(lid=lid, data=_mapping("data", data), scope=scope)
        return self._call("landing.landing.removeEntities", wire, bool)

    def resolve_id_by_public_url(self, landing_url: str, site_id: int | Ref, *, scope: str | None = None) -> Call[Any]:
        """Return the id of the page at an address.

        Args:
            landing_url: Landing URL.
            site_id: Id of the site.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.html
        """
        wire = _given(landingUrl=landing_url, siteId=site_id, scope=scope)
        return self._call("landing.landing.resolveIdByPublicUrl", wire, Any, read=True)

    def showblock(self, lid: int, block: int, *, scope: str | None = None) -> Call[bool]:
        """Show a hidden block of a page.

        Args:
            lid: Id of the page.
            block: Id of the block.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-show-block.html
        """
        return self._call("landing.landing.showblock", _given(lid=lid, block=block, scope=scope), bool)

    def un_favorite_block(self, block_id: int | Ref) -> Call[bool]:
        """Remove a block from one's own collection.

        Args:
            block_id: Id of the block.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); what an argument names does not exist (`BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-unfavorite-block.html
        """
        return self._call("landing.landing.unFavoriteBlock", {"blockId": block_id}, bool)

    def unpublic(self, lid: int, *, scope: str | None = None) -> Call[bool]:
        """Take a page off the site.

        Args:
            lid: Id of the page.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); what an argument names does not exist (`LANDING_NOT_EXIST`);
                the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-unpublic.html
        """
        return self._call("landing.landing.unpublic", _given(lid=lid, scope=scope), bool)

    def upblock(
        self,
        lid: int,
        block: int,
        *,
        scope: str | None = None,
        prevent_history: bool | None = None,
    ) -> Call[bool]:
        """Move a block of a page up.

        Args:
            lid: Id of the page.
            block: Id of the block.
            scope: The kind of sites to work with; plain sites where it is None.
            prevent_history: Make no entry in the history that may be undone; `False` where it is not given.

        Raises:
            APIError: An argument is wrong (`BLOCK_WRONG_SORT`, `TYPE_ERROR`); what an argument names does not exist
                (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-up-block.html
        """
        wire = _given(lid=lid, block=block, scope=scope, preventHistory=prevent_history)
        return self._call("landing.landing.upblock", wire, bool)

    def update(self, lid: int, fields: LandingFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a page.

        Args:
            lid: Id of the page.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is missing (`CANT_BE_EMPTY`); an argument is wrong (`WRONG_CODE_FORMAT`,
                `TYPE_ERROR`); the caller may not do it (`SLASH_IS_NOT_ALLOWED`); what an argument names does not exist
                (`SITE_NOT_FOUND`, `FOLDER_NOT_FOUND`); the portal refused for another reason (`CANT_DELETE_MAIN`,
                `SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html
        """
        return self._call("landing.landing.update", {"lid": lid, "fields": _fields(fields, _LANDING_FLAGS)}, bool)
