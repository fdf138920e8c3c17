# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Sites: `landing.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.landing.block import (
        Block,
        BlockGetContentResult,
        BlockGetContentResultManifest,
        BlockGetContentResultManifestBlock,
        BlockGetmanifestfileResult,
        BlockGetmanifestfileResultAssets,
        BlockGetmanifestfileResultBlock,
        BlockGetmanifestfileResultStyle,
        BlockGetmanifestfileResultStyleBlock,
        BlockGetmanifestfileResultStyleBlockAdditional,
        BlockGetManifestResult,
        BlockGetManifestResultAssets,
        BlockGetManifestResultBlock,
        BlockGetManifestResultCallbacks,
        BlockGetManifestResultStyle,
        BlockGetManifestResultStyleBlock,
        BlockGetrepositoryResult,
        BlockGetrepositoryResultItem,
        BlockGetrepositoryResultMeta,
        BlockMeta,
        BlockService,
        BlockUploadfileResult,
    )
    from bitrix24_async.scopes.landing.demos import (
        Demos,
        DemosGetPageListRow,
        DemosGetPageListRowData,
        DemosGetSiteListRow,
        DemosGetSiteListRowData,
        DemosService,
    )
    from bitrix24_async.scopes.landing.landing import Landing, LandingService
    from bitrix24_async.scopes.landing.repo import (
        Repo,
        RepoCheckContentResult,
        RepoManifest,
        RepoManifestBlock,
        RepoService,
    )
    from bitrix24_async.scopes.landing.repowidget import (
        RepoWidget,
        RepoWidgetManifest,
        RepoWidgetManifestBlock,
        RepoWidgetManifestBlockSubtypeParams,
        RepoWidgetService,
    )
    from bitrix24_async.scopes.landing.role import Role, RoleService
    from bitrix24_async.scopes.landing.site import (
        Site,
        SiteFullExportResult,
        SiteFullExportResultFields,
        SiteFullExportResultFieldsAdditionalFields,
        SiteFullExportResultItem,
        SiteFullExportResultItemFields,
        SiteFullExportResultItemItem,
        SiteGetFoldersRow,
        SiteGetGroupBindingsRow,
        SiteGetMenuBindingsRow,
        SiteService,
    )
    from bitrix24_async.scopes.landing.syspage import SysPageService
    from bitrix24_async.scopes.landing.template import TemplateGetListRow, TemplateService

__all__ = [
    "Block",
    "BlockGetContentResult",
    "BlockGetContentResultManifest",
    "BlockGetContentResultManifestBlock",
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
    "BlockUploadfileResult",
    "Demos",
    "DemosGetPageListRow",
    "DemosGetPageListRowData",
    "DemosGetSiteListRow",
    "DemosGetSiteListRowData",
    "Landing",
    "LandingScope",
    "Repo",
    "RepoCheckContentResult",
    "RepoManifest",
    "RepoManifestBlock",
    "RepoWidget",
    "RepoWidgetManifest",
    "RepoWidgetManifestBlock",
    "RepoWidgetManifestBlockSubtypeParams",
    "Role",
    "Site",
    "SiteFullExportResult",
    "SiteFullExportResultFields",
    "SiteFullExportResultFieldsAdditionalFields",
    "SiteFullExportResultItem",
    "SiteFullExportResultItemFields",
    "SiteFullExportResultItemItem",
    "SiteGetFoldersRow",
    "SiteGetGroupBindingsRow",
    "SiteGetMenuBindingsRow",
    "TemplateGetListRow",
]


class LandingScope(Scope):
    """Sites: https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html"""

    __slots__ = ()

    @builtins.property
    def block(self) -> BlockService[Block]:
        """Blocks: https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html"""
        from bitrix24_async.scopes.landing.block import Block, BlockService

        return BlockService(self._runner, Block)

    @builtins.property
    def demos(self) -> DemosService[Demos]:
        """Templates of the application:
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html
        """
        from bitrix24_async.scopes.landing.demos import Demos, DemosService

        return DemosService(self._runner, Demos)

    @builtins.property
    def landing(self) -> LandingService[Landing]:
        """Pages: https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html"""
        from bitrix24_async.scopes.landing.landing import Landing, LandingService

        return LandingService(self._runner, Landing)

    @builtins.property
    def repo(self) -> RepoService[Repo]:
        """Blocks of the application:
        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html
        """
        from bitrix24_async.scopes.landing.repo import Repo, RepoService

        return RepoService(self._runner, Repo)

    @builtins.property
    def repowidget(self) -> RepoWidgetService[RepoWidget]:
        """Widgets: https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html"""
        from bitrix24_async.scopes.landing.repowidget import RepoWidget, RepoWidgetService

        return RepoWidgetService(self._runner, RepoWidget)

    @builtins.property
    def role(self) -> RoleService[Role]:
        """Roles of site rights: https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html"""
        from bitrix24_async.scopes.landing.role import Role, RoleService

        return RoleService(self._runner, Role)

    @builtins.property
    def site(self) -> SiteService[Site]:
        """Sites: https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html"""
        from bitrix24_async.scopes.landing.site import Site, SiteService

        return SiteService(self._runner, Site)

    @builtins.property
    def syspage(self) -> SysPageService:
        """System pages:
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html
        """
        from bitrix24_async.scopes.landing.syspage import SysPageService

        return SysPageService(self._runner)

    @builtins.property
    def template(self) -> TemplateService:
        """View templates:
        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html
        """
        from bitrix24_async.scopes.landing.template import TemplateService

        return TemplateService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "Block": "block",
        "BlockGetContentResult": "block",
        "BlockGetContentResultManifest": "block",
        "BlockGetContentResultManifestBlock": "block",
        "BlockGetManifestResult": "block",
        "BlockGetManifestResultAssets": "block",
        "BlockGetManifestResultBlock": "block",
        "BlockGetManifestResultCallbacks": "block",
        "BlockGetManifestResultStyle": "block",
        "BlockGetManifestResultStyleBlock": "block",
        "BlockGetmanifestfileResult": "block",
        "BlockGetmanifestfileResultAssets": "block",
        "BlockGetmanifestfileResultBlock": "block",
        "BlockGetmanifestfileResultStyle": "block",
        "BlockGetmanifestfileResultStyleBlock": "block",
        "BlockGetmanifestfileResultStyleBlockAdditional": "block",
        "BlockGetrepositoryResult": "block",
        "BlockGetrepositoryResultItem": "block",
        "BlockGetrepositoryResultMeta": "block",
        "BlockMeta": "block",
        "BlockUploadfileResult": "block",
        "Demos": "demos",
        "DemosGetPageListRow": "demos",
        "DemosGetPageListRowData": "demos",
        "DemosGetSiteListRow": "demos",
        "DemosGetSiteListRowData": "demos",
        "Landing": "landing",
        "Repo": "repo",
        "RepoCheckContentResult": "repo",
        "RepoManifest": "repo",
        "RepoManifestBlock": "repo",
        "RepoWidget": "repowidget",
        "RepoWidgetManifest": "repowidget",
        "RepoWidgetManifestBlock": "repowidget",
        "RepoWidgetManifestBlockSubtypeParams": "repowidget",
        "Role": "role",
        "Site": "site",
        "SiteFullExportResult": "site",
        "SiteFullExportResultFields": "site",
        "SiteFullExportResultFieldsAdditionalFields": "site",
        "SiteFullExportResultItem": "site",
        "SiteFullExportResultItemFields": "site",
        "SiteFullExportResultItemItem": "site",
        "SiteGetFoldersRow": "site",
        "SiteGetGroupBindingsRow": "site",
        "SiteGetMenuBindingsRow": "site",
        "TemplateGetListRow": "template",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
