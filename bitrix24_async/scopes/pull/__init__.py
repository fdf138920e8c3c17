# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Push and pull: `pull.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.pull.application import (
        ApplicationConfig,
        ApplicationConfigApi,
        ApplicationConfigChannel,
        ApplicationConfigPublicChannel,
        ApplicationConfigServer,
        ApplicationService,
    )

__all__ = [
    "ApplicationConfig",
    "ApplicationConfigApi",
    "ApplicationConfigChannel",
    "ApplicationConfigPublicChannel",
    "ApplicationConfigServer",
    "PullScope",
]


class PullScope(Scope):
    """Push and pull: https://apidocs.bitrix24.com/api-reference/interactivity/push-and-pull/index.html"""

    __slots__ = ()

    @builtins.property
    def application(self) -> ApplicationService:
        """Events of the application:
        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html
        """
        from bitrix24_async.scopes.pull.application import ApplicationService

        return ApplicationService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "ApplicationConfig": "application",
        "ApplicationConfigApi": "application",
        "ApplicationConfigChannel": "application",
        "ApplicationConfigPublicChannel": "application",
        "ApplicationConfigServer": "application",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
