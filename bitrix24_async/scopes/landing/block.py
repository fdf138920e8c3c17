# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Blocks: the methods of `landing.block`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = [
    "Block",
    "BlockGetByIdOptions",
    "BlockGetContentOptions",
    "BlockGetContentResult",
    "BlockGetContentResultManifest",
    "BlockGetContentResultManifestBlock",
    "BlockGetListOptions",
    "BlockGetManifestOptions",
    "BlockGetManifestResult",
    "BlockGetManifestResultAssets",
    "BlockGetManifestResultBlock",
    "BlockGetManifestResultCallbacks",
    "BlockGetManifestResultStyle",
    "BlockGetManifestResultStyleBlock",
    "BlockGetmanifestfileResult",
    "BlockGetmanifestfileResultAssets",
    "BlockGetmanifestfileResultBlock",
    "BlockGetmanifestfileResultStyle",
    "BlockGetmanifestfileResultStyleBlock",
    "BlockGetmanifestfileResultStyleBlockAdditional",
    "BlockGetrepositoryResult",
    "BlockGetrepositoryResultItem",
    "BlockGetrepositoryResultMeta",
    "BlockMeta",
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
    meta: BlockMeta | None = None
    content: str | None = None
    css: builtins.list[str] | None = None
    js: builtins.list[str] | None = None


class BlockGetContentResult(Entity, kw_only=True, rename="camel"):
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
    manifest: BlockGetContentResultManifest | None = None
    dynamic_params: Any = None
    required_user_action: Any = None


class BlockGetContentResultManifest(Entity, kw_only=True):
    """What `manifest` of a `BlockGetContentResult` holds; what is not declared is in `extra`."""

    block: BlockGetContentResultManifestBlock | None = None
    cards: dict[str, Any] | None = None


class BlockGetContentResultManifestBlock(Entity, kw_only=True):
    """What `block` of a `BlockGetContentResultManifest` holds; what is not declared is in `extra`."""

    name: str | None = None
    section: builtins.list[Any] | None = None


class BlockGetManifestResult(Entity, kw_only=True):
    """What `landing.block.getmanifest` returns; what is not declared is in `extra`."""

    block: BlockGetManifestResultBlock | None = None
    cards: dict[str, Any] | None = None
    nodes: dict[str, Any] | None = None
    attrs: dict[str, Any] | None = None
    menu: Any = None
    style: BlockGetManifestResultStyle | None = None
    namespace: str | None = None
    code: str | None = None
    preview: str | None = None
    assets: BlockGetManifestResultAssets | None = None
    timestamp: int | None = None
    callbacks: BlockGetManifestResultCallbacks | None = None


class BlockGetManifestResultAssets(Entity, kw_only=True, rename="camel"):
    """What `assets` of a `BlockGetManifestResult` holds; what is not declared is in `extra`."""

    css: builtins.list[str] | None = None
    js: builtins.list[str] | None = None
    ext: builtins.list[str] | None = None
    class_: builtins.list[str] | None = None
    callbacks: Any = None


class BlockGetManifestResultBlock(Entity, kw_only=True, rename="camel"):
    """What `block` of a `BlockGetManifestResult` holds; what is not declared is in `extra`."""

    name: str | None = None
    section: builtins.list[str] | None = None
    dynamic: bool | None = None
    subtype: Any = None
    attrs_form_description: str | None = None


class BlockGetManifestResultCallbacks(Entity, kw_only=True):
    """What `callbacks` of a `BlockGetManifestResult` holds; what is not declared is in `extra`."""

    afteradd: Any = None


class BlockGetManifestResultStyle(Entity, kw_only=True):
    """What `style` of a `BlockGetManifestResult` holds; what is not declared is in `extra`."""

    block: BlockGetManifestResultStyleBlock | None = None
    nodes: dict[str, Any] | None = None


class BlockGetManifestResultStyleBlock(Entity, kw_only=True):
    """What `block` of a `BlockGetManifestResultStyle` holds; what is not declared is in `extra`."""

    type: builtins.list[Any] | None = None


class BlockGetmanifestfileResult(Entity, kw_only=True):
    """What `landing.block.getmanifestfile` returns; what is not declared is in `extra`."""

    block: BlockGetmanifestfileResultBlock | None = None
    cards: Any = None
    nodes: Any = None
    style: BlockGetmanifestfileResultStyle | None = None
    attrs: Any = None
    assets: BlockGetmanifestfileResultAssets | None = None
    menu: Any = None


class BlockGetmanifestfileResultAssets(Entity, kw_only=True):
    """What `assets` of a `BlockGetmanifestfileResult` holds; what is not declared is in `extra`."""

    ext: builtins.list[Any] | None = None


class BlockGetmanifestfileResultBlock(Entity, kw_only=True):
    """What `block` of a `BlockGetmanifestfileResult` holds; what is not declared is in `extra`."""

    name: str | None = None
    section: builtins.list[Any] | None = None
    dynamic: bool | None = None


class BlockGetmanifestfileResultStyle(Entity, kw_only=True):
    """What `style` of a `BlockGetmanifestfileResult` holds; what is not declared is in `extra`."""

    block: BlockGetmanifestfileResultStyleBlock | None = None
    nodes: dict[str, Any] | None = None


class BlockGetmanifestfileResultStyleBlock(Entity, kw_only=True):
    """What `block` of a `BlockGetmanifestfileResultStyle` holds; what is not declared is in `extra`."""

    type: builtins.list[Any] | None = None
    additional: BlockGetmanifestfileResultStyleBlockAdditional | None = None


class BlockGetmanifestfileResultStyleBlockAdditional(Entity, kw_only=True, rename="camel"):
    """What `additional` of a `BlockGetmanifestfileResultStyleBlock` holds; what is not declared is in `extra`."""

    name: str | None = None
    attrs_type: builtins.list[Any] | None = None


class BlockGetrepositoryResult(Entity, kw_only=True):
    """What `landing.block.getrepository` returns; what is not declared is in `extra`."""

    name: str | None = None
    meta: BlockGetrepositoryResultMeta | None = None
    new: bool | None = None
    type: Any = None
    special_type: Any = _field(default=None, name="specialType")
    separator: bool | None = None
    app_code: Any = None
    items: dict[str, BlockGetrepositoryResultItem] | None = None
    favourite: dict[str, Any] | None = None
    text: dict[str, Any] | None = None


class BlockGetrepositoryResultItem(Entity, kw_only=True):
    """What `items` of a `BlockGetrepositoryResult` holds; what is not declared is in `extra`."""

    id: Any = None
    name: str | None = None
    namespace: str | None = None
    new: bool | None = None
    version: Any = None
    type: Any = None
    section: Any = None
    system: bool | None = None
    description: Any = None
    preview: str | None = None
    restricted: bool | None = None
    repo_id: Any = None
    app_code: Any = None
    only_for_license: str | None = None
    app_expired: bool | None = None
    requires_updates: bool | None = None
    favorite: bool | None = None
    favorite_my: bool | None = _field(default=None, name="favoriteMy")


class BlockGetrepositoryResultMeta(Entity, kw_only=True):
    """What `meta` of a `BlockGetrepositoryResult` holds; what is not declared is in `extra`."""

    ai_text_placeholder: str | None = None
    ai_text_max_tokens: int | None = None


class BlockMeta(Entity, kw_only=True, rename="upper"):
    """What `meta` of a `Block` holds; what is not declared is in `extra`."""

    lid: str | None = None
    created_by_id: int | None = None
    date_create: str | None = None
    modified_by_id: int | None = None
    date_modify: str | None = None
    site_type: str | None = None
    landing_title: str | None = None
    landing_tpl_code: str | None = None
    site_tpl_code: str | None = None
    xml_id: str | None = None
    designer_mode: str | None = None
    favorite_meta: str | None = None


class BlockUploadfileResult(Entity, kw_only=True):
    """What `landing.block.uploadfile` returns; what is not declared is in `extra`."""

    id: int | None = None
    src: str | None = None


BlockGetByIdOptions = TypedDict(
    "BlockGetByIdOptions",
    {
        "edit_mode": bool | int | None,
        "deleted": bool | int | None,
        "get_content": bool | int | None,
    },
    total=False,
)
"""What `params` of `landing.block.getbyid` may hold."""


BlockGetContentOptions = TypedDict(
    "BlockGetContentOptions",
    {
        "wrapper_show": bool | None,
        "force_unactive": bool | None,
    },
    total=False,
)
"""What `params` of `landing.block.getcontent` may hold."""


BlockGetListOptions = TypedDict(
    "BlockGetListOptions",
    {
        "edit_mode": bool | int | None,
        "deleted": bool | int | None,
        "get_content": bool | int | None,
    },
    total=False,
)
"""What `params` of `landing.block.getlist` may hold."""


BlockGetManifestOptions = TypedDict("BlockGetManifestOptions", {"edit_mode": bool | int | None}, total=False)
"""What `params` of `landing.block.getmanifest` may hold."""


BlockUpdateStylesData = TypedDict(
    "BlockUpdateStylesData",
    {
        "classList": Sequence[Any] | None,
        "affect": Sequence[Any] | None,
        "style": Mapping[str, Any] | None,
    },
    total=False,
)
"""What `data` of `landing.block.updateStyles` may hold."""


BlockUpdatenodesAdditional = TypedDict("BlockUpdatenodesAdditional", {"appendMenu": bool | None}, total=False)
"""What `additional` of `landing.block.updatenodes` may hold."""


BlockUploadfileOptions = TypedDict(
    "BlockUploadfileOptions",
    {
        "width": int | None,
        "height": int | None,
        "resize_type": int | None,
    },
    total=False,
)
"""What `params` of `landing.block.uploadfile` may hold."""


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
            lid: Id of the page.
            block: Id of the block.
            selector: The node, by its selector.
            content: The content.
            scope: The kind of sites to work with; plain sites where it is None.
            prevent_history: Make no entry in the history that may be undone; `False` where it is not given.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `CARD_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

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
        data: str,
        *,
        scope: str | None = None,
        prevent_history: bool | None = None,
    ) -> Call[bool]:
        """Change the anchor of a block.

        Args:
            lid: Id of the page.
            block: Id of the block.
            data: Data of the block.
            scope: The kind of sites to work with; plain sites where it is None.
            prevent_history: Make no entry in the history that may be undone; `False` where it is not given.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`); the portal refused
                for another reason (`BAD_ANCHOR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

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

        Args:
            lid: Id of the page.
            block: Id of the block.
            data: Data of the block, by name.
            scope: The kind of sites to work with; plain sites where it is None.
            prevent_history: Make no entry in the history that may be undone.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); what an argument names does not exist (`LANDING_NOT_EXIST`,
                `BLOCK_NOT_FOUND`, `NODES_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html
        """
        wire = _given(lid=lid, block=block, data=_mapping("data", data), scope=scope, preventHistory=prevent_history)
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
            lid: Id of the page.
            block: Id of the block.
            selector: The node, by its selector.
            scope: The kind of sites to work with; plain sites where it is None.
            prevent_history: Make no entry in the history that may be undone; `False` where it is not given.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `CARD_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html
        """
        wire = _given(lid=lid, block=block, selector=selector, scope=scope, preventHistory=prevent_history)
        return self._call("landing.block.clonecard", wire, bool)

    def get_content_from_repository(self, code: str) -> Call[Any]:
        """Return the content of a block of the repository.

        Args:
            code: Code of the block.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html
        """
        return self._call("landing.block.getContentFromRepository", {"code": code}, Any, read=True)

    def getbyid(
        self,
        block: int,
        *,
        scope: str | None = None,
        params: BlockGetByIdOptions | Mapping[str, Any] | None = None,
    ) -> Call[R]:
        """Return a block by its id.

        Args:
            block: Id of the block.
            scope: The kind of sites to work with; plain sites where it is None.
            params: Settings of the call, by name, with the keys of `BlockGetByIdOptions`.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); what an argument names does not exist (`BLOCK_NOT_FOUND`);
                the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html
        """
        wire = _given(block=block, scope=scope, params=_mapping("params", params))
        return self._call("landing.block.getbyid", wire, self._entity, read=True)

    def getcontent(
        self,
        lid: int,
        block: int,
        *,
        scope: str | None = None,
        edit_mode: bool | None = None,
        params: BlockGetContentOptions | Mapping[str, Any] | None = None,
    ) -> Call[BlockGetContentResult]:
        """Return the content of a block.

        Args:
            lid: Id of the page.
            block: Id of the block.
            scope: The kind of sites to work with; plain sites where it is None.
            edit_mode: Edit mode: yes or no; `False` where it is not given.
            params: Settings of the call, by name, with the keys of `BlockGetContentOptions`.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html
        """
        wire = _given(lid=lid, block=block, scope=scope, editMode=edit_mode, params=_mapping("params", params))
        return self._call("landing.block.getcontent", wire, BlockGetContentResult, read=True)

    def getlist(
        self,
        lid: int | Sequence[int],
        *,
        scope: str | None = None,
        params: BlockGetListOptions | Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List blocks: awaited for one page, iterated for all of them.

        Args:
            lid: Id of the page, or a list of them.
            scope: The kind of sites to work with; plain sites where it is None.
            params: Settings of the call, by name, with the keys of `BlockGetListOptions`.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); what an argument names does not exist (`LANDING_NOT_EXIST`);
                the portal refused for another reason (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html
        """
        wire = _given(lid=lid, scope=scope, params=_mapping("params", params))
        return self._list("landing.block.getlist", wire, self._entity, _BLOCK_GETLIST)

    def getmanifest(
        self,
        lid: int,
        block: int,
        *,
        scope: str | None = None,
        params: BlockGetManifestOptions | Mapping[str, Any] | None = None,
    ) -> Call[BlockGetManifestResult]:
        """Return the manifest of a block.

        Args:
            lid: Id of the page.
            block: Id of the block.
            scope: The kind of sites to work with; plain sites where it is None.
            params: Settings of the call, by name, with the keys of `BlockGetManifestOptions`.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html
        """
        wire = _given(lid=lid, block=block, scope=scope, params=_mapping("params", params))
        return self._call("landing.block.getmanifest", wire, BlockGetManifestResult, read=True)

    def getmanifestfile(self, code: str) -> Call[BlockGetmanifestfileResult]:
        """Return the manifest of a block of the repository.

        Args:
            code: Code of the block.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html
        """
        return self._call("landing.block.getmanifestfile", {"code": code}, BlockGetmanifestfileResult, read=True)

    def getrepository(self, *, section: str | None = None, scope: str | None = None) -> Call[BlockGetrepositoryResult]:
        """List the blocks of the repository.

        Args:
            section: Id of the section.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

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
            lid: Id of the page.
            block: Id of the block.
            selector: The node, by its selector.
            scope: The kind of sites to work with; plain sites where it is None.
            prevent_history: Make no entry in the history that may be undone; `False` where it is not given.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `CARD_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html
        """
        wire = _given(lid=lid, block=block, selector=selector, scope=scope, preventHistory=prevent_history)
        return self._call("landing.block.removecard", wire, bool)

    def update_cards(self, lid: int, block: int, data: Mapping[str, Any], *, scope: str | None = None) -> Call[bool]:
        """Change the cards of a block.

        Args:
            lid: Id of the page.
            block: Id of the block.
            data: Data of the block, by name.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: An argument is wrong (`INCORRECT_AFFECTED`); what an argument names does not exist
                (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html
        """
        wire = _given(lid=lid, block=block, data=_mapping("data", data), scope=scope)
        return self._call("landing.block.updateCards", wire, bool)

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
            lid: Id of the page.
            block: Id of the block.
            data: Data of the block, with the keys of `BlockUpdateStylesData`.
            scope: The kind of sites to work with; plain sites where it is None.
            prevent_history: Make no entry in the history that may be undone; `False` where it is not given.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`); what an argument names does not exist (`LANDING_NOT_EXIST`,
                `BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html
        """
        wire = _given(lid=lid, block=block, data=_mapping("data", data), scope=scope, preventHistory=prevent_history)
        return self._call("landing.block.updateStyles", wire, bool)

    def updateattrs(self, lid: int, block: int, data: Mapping[str, Any], *, scope: str | None = None) -> Call[bool]:
        """Change the attributes of nodes of a block.

        Args:
            lid: Id of the page.
            block: Id of the block.
            data: Data of the block, by name.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html
        """
        wire = _given(lid=lid, block=block, data=_mapping("data", data), scope=scope)
        return self._call("landing.block.updateattrs", wire, bool)

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
            lid: Id of the page.
            block: Id of the block.
            content: The content.
            scope: The kind of sites to work with; plain sites where it is None.
            designed: Designed; `false` where it is not given.
            prevent_history: Make no entry in the history that may be undone; `False` where it is not given.

        Raises:
            APIError: What an argument names does not exist (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

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
            lid: Id of the page.
            block: Id of the block.
            data: Data of the block, by name.
            scope: The kind of sites to work with; plain sites where it is None.
            additional: Whatever else the page lists, by name, with the keys of `BlockUpdatenodesAdditional`.
            prevent_history: Make no entry in the history that may be undone; `False` where it is not given.

        Raises:
            APIError: An argument is wrong (`TYPE_ERROR`, `INCORRECT_AFFECTED`); what an argument names does not exist
                (`LANDING_NOT_EXIST`, `BLOCK_NOT_FOUND`, `NODES_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html
        """
        wire = _given(
            lid=lid,
            block=block,
            data=_mapping("data", data),
            scope=scope,
            additional=_mapping("additional", additional),
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
            block: Id of the block.
            picture: Picture of the block.
            scope: The kind of sites to work with; plain sites where it is None.
            ext: The extension.
            params: Settings of the call, by name, with the keys of `BlockUploadfileOptions`.
            temp: Temp; `false` where it is not given.

        Raises:
            APIError: What an argument names does not exist (`BLOCK_NOT_FOUND`); the portal refused for another reason
                (`FILE_ERROR`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html
        """
        wire = _given(block=block, picture=picture, scope=scope, ext=ext, params=_mapping("params", params), temp=temp)
        return self._call("landing.block.uploadfile", wire, BlockUploadfileResult)
