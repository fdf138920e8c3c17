# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The main module: `v3.main.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.v3.main.eventlog import Eventlog, EventlogService

__all__ = ["Eventlog", "MainScope"]


class MainScope(Scope):
    """The main module: https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html"""

    __slots__ = ()

    @builtins.property
    def eventlog(self) -> EventlogService[Eventlog]:
        """The event log: https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html"""
        from bitrix24_async.scopes.v3.main.eventlog import Eventlog, EventlogService

        return EventlogService(self._runner, Eventlog)


if not TYPE_CHECKING:
    _MODULES = {"Eventlog": "eventlog"}

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
