# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Landings: the methods of `landing.landing`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Landing",
    "LandingCopyblockOptions",
    "LandingFavoriteBlockMeta",
    "LandingFields",
    "LandingGetListOptions",
    "LandingKey",
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


class LandingCopyblockOptions(TypedDict, total=False):
    """What `params` of `landing.landing.copyblock` may hold."""

    AFTER_ID: int | None
    RETURN_CONTENT: str | None


class LandingFavoriteBlockMeta(TypedDict, total=False):
    """What `meta` of `landing.landing.favoriteBlock` may hold."""

    name: str | None
    section: Sequence[Any] | str | None
    preview: int | None
    tpl_code: str | None


class LandingFields(TypedDict, total=False):
    """The fields that a landing takes."""

    TITLE: str | None
    SITE_ID: int | None
    CODE: str | None
    DESCRIPTION: str | None
    XML_ID: str | None
    SITEMAP: str | None
    FOLDER: str | None
    FOLDER_ID: int | None
    TPL_ID: int | None
    ADDITIONAL_FIELDS: Mapping[str, Any] | None
    BLOCK_ID: int | None
    MENU_CODE: str | None
    AFTER_ID: int | None
    ACTIVE: bool | str | None
    CONTENT: str | None
    RETURN_CONTENT: str | None
    ID: int | None
    SITE_TYPE: str | None
    PREPARE_BLOCKS: bool | None
    PREPARE_BLOCKS_DATA: Mapping[str, Any] | None
    ADD_IN_MENU: str | None
    DELETED: str | None
    DATE_PUBLIC: str | None


class LandingGetListOptions(TypedDict, total=False):
    """What `params` of `landing.landing.getList` may hold."""

    select: Sequence[str] | None
    filter: Mapping[str, Any] | None
    order: Mapping[str, Any] | None
    group: Sequence[Any] | None
    limit: int | None
    offset: int | None
    get_preview: bool | int | None
    get_urls: bool | int | None
    check_area: bool | int | None


class LandingMoveblockOptions(TypedDict, total=False):
    """What `params` of `landing.landing.moveblock` may hold."""

    AFTER_ID: int | None
    RETURN_CONTENT: str | None


class LandingRemoveEntitiesData(TypedDict, total=False):
    """What `data` of `landing.landing.removeEntities` may hold."""

    blocks: Sequence[int] | None
    images: Sequence[Mapping[str, Any]] | None


LandingKey: TypeAlias = Literal[
    "FIELD",
    "DOMAIN_ID",
    "PUBLIC_URL",
    "PREVIEW",
    "IS_AREA",
    "TITLE",
    "SITE_ID",
    "CODE",
    "DESCRIPTION",
    "XML_ID",
    "SITEMAP",
    "FOLDER",
    "FOLDER_ID",
    "TPL_ID",
    "ADDITIONAL_FIELDS",
    "BLOCK_ID",
    "MENU_CODE",
    "DELETED",
    "DATE_PUBLIC",
    "ID",
    "DATE_MODIFY",
]


R = TypeVar("R")
E = TypeVar("E")


_LANDING_FLAGS = frozenset({"ACTIVE"})


_LANDING_GET_LIST = Paging(select=None, start="params.offset", keyset=False, walk="offset", limit="params.limit")


class LandingService(RowService[R]):
    """Landings: https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html"""

    def of(self, entity: builtins.type[E], /) -> LandingService[E]:
        """Return the service with rows of another type, such as a subclass of `Landing` with your user fields."""
        return LandingService(self._runner, entity)

    def add(self, fields: LandingFields | Mapping[str, Any] | Entity, *, scope: str | None = None) -> Call[int]:
        """Create a landing and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `SITE_NOT_FOUND`, `FOLDER_NOT_FOUND`, `SLASH_IS_NOT_ALLOWED`, `CANT_BE_EMPTY`,
                `WRONG_CODE_FORMAT`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html
        """
        return self._call("landing.landing.add", _given(fields=_fields(fields, _LANDING_FLAGS), scope=scope), int)

    def add_by_template(
        self,
        site_id: int | Ref,
        code: str,
        fields: LandingFields | Mapping[str, Any] | Entity,
        *,
        scope: str | None = None,
    ) -> Call[int]:
        """Add a landing by template.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `SITE_ERROR`, `LANDING_ERROR`, `FOLDER_NOT_FOUND`, `WRONG_DATA`,
                `SLASH_IS_NOT_ALLOWED`, `CANT_BE_EMPTY`, `WRONG_CODE_FORMAT`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html
        """
        wire = _given(siteId=site_id, code=code, fields=_fields(fields, _LANDING_FLAGS), scope=scope)
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
            fields: Fields under their wire names, or an entity.
            prevent_history: `false` where it is not given.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_CANT_BE_ADDED`, `BLOCK_WRONG_VERSION`,
                `BLOCK_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

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
        """Copy a landing.

        Args:
            skip_system: `false` where it is not given.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `SITE_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

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

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html
        """
        return self._call("landing.landing.copyblock", _given(lid=lid, block=block, scope=scope, params=params), Any)

    def delete(self, lid: int, *, scope: str | None = None) -> Call[bool]:
        """Delete a landing.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `LANDING_IS_LOCK`, `TYPE_ERROR`, `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html
        """
        return self._call("landing.landing.delete", _given(lid=lid, scope=scope), bool)

    def deleteblock(self, lid: int, block: int, *, scope: str | None = None) -> Call[bool]:
        """Delete a block of a page for good.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

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
            prevent_history: `false` where it is not given.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `BLOCK_WRONG_SORT`, `TYPE_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

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

        Raises:
            APIError: The portal refused: `TYPE_ERROR`, `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `BLOCK_CANT_BE_ADDED`,
                `BLOCK_WRONG_VERSION`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html
        """
        return self._call("landing.landing.favoriteBlock", _given(lid=lid, block=block, scope=scope, meta=meta), int)

    def get_list(
        self,
        *,
        scope: str | None = None,
        params: LandingGetListOptions | Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List landings: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: `TYPE_ERROR`, `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html
        """
        wire = _given(scope=scope, params=params)
        return self._list("landing.landing.getList", wire, self._entity, _LANDING_GET_LIST)

    def getadditionalfields(self, lid: int, *, scope: str | None = None) -> Call[dict[str, Any]]:
        """Return the getadditionalfields of a landing.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html
        """
        wire = _given(lid=lid, scope=scope)
        return self._call("landing.landing.getadditionalfields", wire, dict[str, Any], read=True)

    def getpreview(self, lid: int, *, scope: str | None = None) -> Call[str]:
        """Return the getpreview of a landing.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-preview.html
        """
        return self._call("landing.landing.getpreview", _given(lid=lid, scope=scope), str, read=True)

    def getpublicurl(self, lid: int, *, scope: str | None = None) -> Call[str]:
        """Return the getpublicurl of a landing.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `TYPE_ERROR`, `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-public-url.html
        """
        return self._call("landing.landing.getpublicurl", _given(lid=lid, scope=scope), str, read=True)

    def hideblock(self, lid: int, block: int, *, scope: str | None = None) -> Call[bool]:
        """Hide a block of a page.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-hide-block.html
        """
        return self._call("landing.landing.hideblock", _given(lid=lid, block=block, scope=scope), bool)

    def mark_delete(self, lid: int, *, scope: str | None = None, mark: bool | None = None) -> Call[int]:
        """Mark the delete of a landing.

        Args:
            mark: `true` where it is not given.

        Raises:
            APIError: The portal refused: `CANT_DELETE_MAIN`, `UNABLE_DELETE_INCLUDE`, `TYPE_ERROR`, `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-delete.html
        """
        return self._call("landing.landing.markDelete", _given(lid=lid, scope=scope, mark=mark), int)

    def mark_un_delete(self, lid: int) -> Call[int]:
        """Mark the un delete of a landing.

        Raises:
            APIError: The portal refused: `TYPE_ERROR`, `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

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
            mark: `true` where it is not given.
            prevent_history: `false` where it is not given.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `TYPE_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

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
            prevent_history: `false` where it is not given.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `TYPE_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

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
        """Move a landing.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `DELETE_ACCESS_DENIED`, `FOLDER_NOT_FOUND`, `TYPE_ERROR`,
                `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

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

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html
        """
        return self._call("landing.landing.moveblock", _given(lid=lid, block=block, scope=scope, params=params), Any)

    def publication(self, lid: int, *, scope: str | None = None) -> Call[bool]:
        """Publish a page.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `PUBLIC_PAGE_REACHED`, `LANDING_PAYMENT_FAILED`,
                `LANDING_PAYMENT_FAILED_BLOCK`, `PUBLIC_SITE_REACHED`, `PUBLIC_SITE_REACHED_FREE`,
                `PHONE_NOT_CONFIRMED`, `EMAIL_NOT_CONFIRMED`, `URLCHECKER_FAIL`, `LICENSE_EXPIRED`, `TYPE_ERROR`,
                `SYSTEM_ERROR`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

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
        """Remove the entities of a landing.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `TYPE_ERROR`, `SYSTEM_ERROR`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-remove-entities.html
        """
        return self._call("landing.landing.removeEntities", _given(lid=lid, data=data, scope=scope), bool)

    def resolve_id_by_public_url(self, landing_url: str, site_id: int | Ref, *, scope: str | None = None) -> Call[Any]:
        """Resolve the id by public URL of a landing.

        Raises:
            APIError: The portal refused: `TYPE_ERROR`, `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.html
        """
        wire = _given(landingUrl=landing_url, siteId=site_id, scope=scope)
        return self._call("landing.landing.resolveIdByPublicUrl", wire, Any, read=True)

    def showblock(self, lid: int, block: int, *, scope: str | None = None) -> Call[bool]:
        """Show a hidden block of a page.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-show-block.html
        """
        return self._call("landing.landing.showblock", _given(lid=lid, block=block, scope=scope), bool)

    def un_favorite_block(self, block_id: int | Ref) -> Call[bool]:
        """Remove a block from one's own collection.

        Raises:
            APIError: The portal refused: `TYPE_ERROR`, `BLOCK_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-unfavorite-block.html
        """
        return self._call("landing.landing.unFavoriteBlock", {"blockId": block_id}, bool)

    def unpublic(self, lid: int, *, scope: str | None = None) -> Call[bool]:
        """Take a page off the site.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `TYPE_ERROR`, `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

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
            prevent_history: `false` where it is not given.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `BLOCK_WRONG_SORT`, `TYPE_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-up-block.html
        """
        wire = _given(lid=lid, block=block, scope=scope, preventHistory=prevent_history)
        return self._call("landing.landing.upblock", wire, bool)

    def update(self, lid: int, fields: LandingFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a landing.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `SITE_NOT_FOUND`, `FOLDER_NOT_FOUND`, `SLASH_IS_NOT_ALLOWED`, `CANT_BE_EMPTY`,
                `WRONG_CODE_FORMAT`, `CANT_DELETE_MAIN`, `TYPE_ERROR`, `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html
        """
        return self._call("landing.landing.update", {"lid": lid, "fields": _fields(fields, _LANDING_FLAGS)}, bool)
