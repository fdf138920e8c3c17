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
        BlockGetmanifestfileResult,
        BlockGetManifestResult,
        BlockGetrepositoryResult,
        BlockService,
        BlockUploadfileResult,
    )
    from bitrix24_async.scopes.landing.demos import Demos, DemosService
    from bitrix24_async.scopes.landing.landing import Landing, LandingService
    from bitrix24_async.scopes.landing.repo import Repo, RepoCheckContentResult, RepoService
    from bitrix24_async.scopes.landing.repowidget import RepoWidget, RepoWidgetService
    from bitrix24_async.scopes.landing.role import Role, RoleService
    from bitrix24_async.scopes.landing.site import (
        Site,
        SiteFullExportResult,
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
    "BlockGetManifestResult",
    "BlockGetmanifestfileResult",
    "BlockGetrepositoryResult",
    "BlockUploadfileResult",
    "Demos",
    "Landing",
    "LandingScope",
    "Repo",
    "RepoCheckContentResult",
    "RepoWidget",
    "Role",
    "Site",
    "SiteFullExportResult",
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
        "BlockGetManifestResult": "block",
        "BlockGetmanifestfileResult": "block",
        "BlockGetrepositoryResult": "block",
        "BlockUploadfileResult": "block",
        "Demos": "demos",
        "Landing": "landing",
        "Repo": "repo",
        "RepoCheckContentResult": "repo",
        "RepoWidget": "repowidget",
        "Role": "role",
        "Site": "site",
        "SiteFullExportResult": "site",
        "SiteGetFoldersRow": "site",
        "SiteGetGroupBindingsRow": "site",
        "SiteGetMenuBindingsRow": "site",
        "TemplateGetListRow": "template",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
