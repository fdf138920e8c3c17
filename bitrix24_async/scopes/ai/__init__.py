# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Artificial intelligence: `ai.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.ai.engine import Engine, EngineService

__all__ = ["AiScope", "Engine"]


class AiScope(Scope):
    """Artificial intelligence: https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html"""

    __slots__ = ()

    @builtins.property
    def engine(self) -> EngineService[Engine]:
        """AI engines: https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html"""
        from bitrix24_async.scopes.ai.engine import Engine, EngineService

        return EngineService(self._runner, Engine)


if not TYPE_CHECKING:
    _MODULES = {"Engine": "engine"}

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
