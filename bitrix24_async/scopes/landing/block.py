# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Blocks: the methods of `landing.block`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Block",
    "BlockGetbyidOptions",
    "BlockGetcontentOptions",
    "BlockGetcontentResult",
    "BlockGetlistOptions",
    "BlockGetmanifestOptions",
    "BlockGetmanifestResult",
    "BlockGetmanifestfileResult",
    "BlockGetrepositoryResult",
    "BlockKey",
    "BlockService",
    "BlockUpdateStylesData",
    "BlockUpdatenodesAdditional",
    "BlockUploadfileOptions",
    "BlockUploadfileResult",
]


class Block(Entity, kw_only=True):
    """A record of `landing.block`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    lid: int | None = None
    code: str | None = None
    name: str | None = None
    active: bool | None = None
    meta: dict[str, Any] | None = None
    content: str | None = None
    css: builtins.list[str] | None = None
    js: builtins.list[str] | None = None


class BlockGetcontentResult(Entity, kw_only=True, rename="camel"):
    """What `landing.block.getcontent` returns; what is not declared is in `extra`."""

    id: int | None = None
    sections: str | None = None
    active: bool | None = None
    access: str | None = None
    anchor: str | None = None
    php: bool | None = None
    designed: bool | None = None
    repo_id: int | None = None
    content: str | None = None
    content_ext: str | None = _field(default=None, name="content_ext")
    css: Any = None
    js: builtins.list[Any] | None = None
    asset_strings: Any = None
    lang: Any = None
    manifest: dict[str, Any] | None = None
    dynamic_params: Any = None
    required_user_action: Any = None


class BlockGetmanifestResult(Entity, kw_only=True):
    """What `landing.block.getmanifest` returns; what is not declared is in `extra`."""

    block: dict[str, Any] | None = None
    cards: dict[str, Any] | None = None
    nodes: dict[str, Any] | None = None
    attrs: dict[str, Any] | None = None
    menu: Any = None
    style: dict[str, Any] | None = None
    namespace: str | None = None
    code: str | None = None
    preview: str | None = None
    assets: dict[str, Any] | None = None
    timestamp: int | None = None
    callbacks: dict[str, Any] | None = None


class BlockGetmanifestfileResult(Entity, kw_only=True):
    """What `landing.block.getmanifestfile` returns; what is not declared is in `extra`."""

    block: dict[str, Any] | None = None
    cards: Any = None
    nodes: Any = None
    style: Any = None
    attrs: Any = None
    assets: dict[str, Any] | None = None
    menu: Any = None


class BlockGetrepositoryResult(Entity, kw_only=True):
    """What `landing.block.getrepository` returns; what is not declared is in `extra`."""

    name: str | None = None
    meta: Any = None
    new: bool | None = None
    type: Any = None
    special_type: Any = _field(default=None, name="specialType")
    separator: bool | None = None
    app_code: Any = None
    items: dict[str, Any] | None = None
    favourite: dict[str, Any] | None = None
    text: dict[str, Any] | None = None


class BlockUploadfileResult(Entity, kw_only=True):
    """What `landing.block.uploadfile` returns; what is not declared is in `extra`."""

    id: int | None = None
    src: str | None = None


class BlockGetbyidOptions(TypedDict, total=False):
    """What `params` of `landing.block.getbyid` may hold."""

    edit_mode: bool | int | None
    deleted: bool | int | None
    get_content: bool | int | None


class BlockGetcontentOptions(TypedDict, total=False):
    """What `params` of `landing.block.getcontent` may hold."""

    wrapper_show: bool | None
    force_unactive: bool | None


class BlockGetlistOptions(TypedDict, total=False):
    """What `params` of `landing.block.getlist` may hold."""

    edit_mode: bool | int | None
    deleted: bool | int | None
    get_content: bool | int | None


class BlockGetmanifestOptions(TypedDict, total=False):
    """What `params` of `landing.block.getmanifest` may hold."""

    edit_mode: bool | int | None


class BlockUpdateStylesData(TypedDict, total=False):
    """What `data` of `landing.block.updateStyles` may hold."""

    classList: Sequence[Any] | None
    affect: Sequence[Any] | None
    style: Mapping[str, Any] | None


class BlockUpdatenodesAdditional(TypedDict, total=False):
    """What `additional` of `landing.block.updatenodes` may hold."""

    appendMenu: bool | None


class BlockUploadfileOptions(TypedDict, total=False):
    """What `params` of `landing.block.uploadfile` may hold."""

    width: int | None
    height: int | None
    resize_type: int | None


BlockKey: TypeAlias = Literal["id", "lid", "code", "name", "active", "meta", "content", "css", "js"]


R = TypeVar("R")
E = TypeVar("E")


_BLOCK_GETLIST = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


class BlockService(RowService[R]):
    """Blocks: https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html"""

    def of(self, entity: builtins.type[E], /) -> BlockService[E]:
        """Return the service with rows of another type, such as a subclass of `Block` with your user fields."""
        return BlockService(self._runner, entity)

    def addcard(
        self,
        lid: int,
        block: int,
        selector: str,
        *,
        content: str,
        scope: str | None = None,
        prevent_history: bool | None = None,
    ) -> Call[bool]:
        """Add a card to a block.

        Args:
            prevent_history: `false` where it is not given.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `CARD_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html
        """
        wire = _given(
            lid=lid,
            block=block,
            selector=selector,
            content=content,
            scope=scope,
            preventHistory=prevent_history,
        )
        return self._call("landing.block.addcard", wire, bool)

    def change_anchor(
        self,
        lid: int,
        block: int,
        data: Literal["about-us", "Section_A", "faq.v2", "Tab:1"],
        *,
        scope: str | None = None,
        prevent_history: bool | None = None,
    ) -> Call[bool]:
        """Change the anchor of a block.

        Args:
            prevent_history: `false` where it is not given.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `BAD_ANCHOR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html
        """
        wire = _given(lid=lid, block=block, data=data, scope=scope, preventHistory=prevent_history)
        return self._call("landing.block.changeAnchor", wire, bool)

    def change_node_name(
        self,
        lid: int,
        block: int,
        data: Mapping[str, Any],
        *,
        scope: str | None = None,
        prevent_history: bool | None = None,
    ) -> Call[bool]:
        """Change the node name of a block.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `NODES_NOT_FOUND`, `TYPE_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html
        """
        wire = _given(lid=lid, block=block, data=data, scope=scope, preventHistory=prevent_history)
        return self._call("landing.block.changeNodeName", wire, bool)

    def clonecard(
        self,
        lid: int,
        block: int,
        selector: str,
        *,
        scope: str | None = None,
        prevent_history: bool | None = None,
    ) -> Call[bool]:
        """Copy a card of a block.

        Args:
            prevent_history: `false` where it is not given.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `CARD_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html
        """
        wire = _given(lid=lid, block=block, selector=selector, scope=scope, preventHistory=prevent_history)
        return self._call("landing.block.clonecard", wire, bool)

    def get_content_from_repository(self, code: str) -> Call[Any]:
        """Return the content from repository of a block.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html
        """
        return self._call("landing.block.getContentFromRepository", {"code": code}, Any, read=True)

    def getbyid(
        self,
        block: int,
        *,
        scope: str | None = None,
        params: BlockGetbyidOptions | Mapping[str, Any] | None = None,
    ) -> Call[R]:
        """Return the getbyid of a block.

        Raises:
            APIError: The portal refused: `BLOCK_NOT_FOUND`, `TYPE_ERROR`, `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html
        """
        wire = _given(block=block, scope=scope, params=params)
        return self._call("landing.block.getbyid", wire, self._entity, read=True)

    def getcontent(
        self,
        lid: int,
        block: int,
        *,
        scope: str | None = None,
        edit_mode: bool | None = None,
        params: BlockGetcontentOptions | Mapping[str, Any] | None = None,
    ) -> Call[BlockGetcontentResult]:
        """Return the getcontent of a block.

        Args:
            edit_mode: `false` where it is not given.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html
        """
        wire = _given(lid=lid, block=block, scope=scope, editMode=edit_mode, params=params)
        return self._call("landing.block.getcontent", wire, BlockGetcontentResult, read=True)

    def getlist(
        self,
        lid: int | Sequence[int],
        *,
        scope: str | None = None,
        params: BlockGetlistOptions | Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List blocks: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `TYPE_ERROR`, `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html
        """
        wire = _given(lid=lid, scope=scope, params=params)
        return self._list("landing.block.getlist", wire, self._entity, _BLOCK_GETLIST)

    def getmanifest(
        self,
        lid: int,
        block: int,
        *,
        scope: str | None = None,
        params: BlockGetmanifestOptions | Mapping[str, Any] | None = None,
    ) -> Call[BlockGetmanifestResult]:
        """Return the manifest of a block.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html
        """
        wire = _given(lid=lid, block=block, scope=scope, params=params)
        return self._call("landing.block.getmanifest", wire, BlockGetmanifestResult, read=True)

    def getmanifestfile(self, code: str) -> Call[BlockGetmanifestfileResult]:
        """Return the getmanifestfile of a block.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html
        """
        return self._call("landing.block.getmanifestfile", {"code": code}, BlockGetmanifestfileResult, read=True)

    def getrepository(self, *, section: str | None = None, scope: str | None = None) -> Call[BlockGetrepositoryResult]:
        """Return the getrepository of a block.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html
        """
        wire = _given(section=section, scope=scope)
        return self._call("landing.block.getrepository", wire, BlockGetrepositoryResult, read=True)

    def removecard(
        self,
        lid: int,
        block: int,
        selector: str,
        *,
        scope: str | None = None,
        prevent_history: bool | None = None,
    ) -> Call[bool]:
        """Remove a card of a block.

        Args:
            prevent_history: `false` where it is not given.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `CARD_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html
        """
        wire = _given(lid=lid, block=block, selector=selector, scope=scope, preventHistory=prevent_history)
        return self._call("landing.block.removecard", wire, bool)

    def update_cards(self, lid: int, block: int, data: Mapping[str, Any], *, scope: str | None = None) -> Call[bool]:
        """Change the cards of a block.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `INCORRECT_AFFECTED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html
        """
        return self._call("landing.block.updateCards", _given(lid=lid, block=block, data=data, scope=scope), bool)

    def update_styles(
        self,
        lid: int,
        block: int,
        data: BlockUpdateStylesData | Mapping[str, Any],
        *,
        scope: str | None = None,
        prevent_history: bool | None = None,
    ) -> Call[bool]:
        """Change the styles of a block.

        Args:
            prevent_history: `false` where it is not given.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `TYPE_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html
        """
        wire = _given(lid=lid, block=block, data=data, scope=scope, preventHistory=prevent_history)
        return self._call("landing.block.updateStyles", wire, bool)

    def updateattrs(self, lid: int, block: int, data: Mapping[str, Any], *, scope: str | None = None) -> Call[bool]:
        """Change the attributes of nodes of a block.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html
        """
        return self._call("landing.block.updateattrs", _given(lid=lid, block=block, data=data, scope=scope), bool)

    def updatecontent(
        self,
        lid: int,
        block: int,
        content: str,
        *,
        scope: str | None = None,
        designed: bool | int | str | None = None,
        prevent_history: bool | None = None,
    ) -> Call[Any]:
        """Replace the content of a block.

        Args:
            designed: `false` where it is not given.
            prevent_history: `false` where it is not given.

        Raises:
            APIError: The portal refused: `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html
        """
        wire = _given(
            lid=lid,
            block=block,
            content=content,
            scope=scope,
            designed=designed,
            preventHistory=prevent_history,
        )
        return self._call("landing.block.updatecontent", wire, Any)

    def updatenodes(
        self,
        lid: int,
        block: int,
        data: Mapping[str, Any],
        *,
        scope: str | None = None,
        additional: BlockUpdatenodesAdditional | Mapping[str, Any] | None = None,
        prevent_history: bool | None = None,
    ) -> Call[bool]:
        """Change the content of nodes of a block.

        Args:
            prevent_history: `false` where it is not given.

        Raises:
            APIError: The portal refused: `TYPE_ERROR`, `LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `NODES_NOT_FOUND`,
                `INCORRECT_AFFECTED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html
        """
        wire = _given(
            lid=lid,
            block=block,
            data=data,
            scope=scope,
            additional=additional,
            preventHistory=prevent_history,
        )
        return self._call("landing.block.updatenodes", wire, bool)

    def uploadfile(
        self,
        block: int,
        picture: str | Sequence[str],
        *,
        scope: str | None = None,
        ext: str | None = None,
        params: BlockUploadfileOptions | Mapping[str, Any] | None = None,
        temp: bool | int | None = None,
    ) -> Call[BlockUploadfileResult]:
        """Upload a picture for a block.

        Args:
            temp: `false` where it is not given.

        Raises:
            APIError: The portal refused: `BLOCK_NOT_FOUND`, `FILE_ERROR`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html
        """
        wire = _given(block=block, picture=picture, scope=scope, ext=ext, params=params, temp=temp)
        return self._call("landing.block.uploadfile", wire, BlockUploadfileResult)
