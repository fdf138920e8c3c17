# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The social network: `socialnetwork.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.socialnetwork.api import (
        ApiService,
        ApiWorkgroup,
        ApiWorkgroupListRow,
        ApiWorkgroupListRowAdditionalData,
    )

__all__ = ["ApiWorkgroup", "ApiWorkgroupListRow", "ApiWorkgroupListRowAdditionalData", "SocialnetworkScope"]


class SocialnetworkScope(Scope):
    """The social network: https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html"""

    __slots__ = ()

    @builtins.property
    def api(self) -> ApiService:
        """The social network: https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html"""
        from bitrix24_async.scopes.socialnetwork.api import ApiService

        return ApiService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {"ApiWorkgroup": "api", "ApiWorkgroupListRow": "api", "ApiWorkgroupListRowAdditionalData": "api"}

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
