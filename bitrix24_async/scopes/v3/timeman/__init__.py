# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Working time: `v3.timeman.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.v3.timeman.record import Record, RecordService

__all__ = ["Record", "TimemanScope"]


class TimemanScope(Scope):
    """Working time: https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html"""

    __slots__ = ()

    @builtins.property
    def record(self) -> RecordService[Record]:
        """Records: https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html"""
        from bitrix24_async.scopes.v3.timeman.record import Record, RecordService

        return RecordService(self._runner, Record)


if not TYPE_CHECKING:
    _MODULES = {"Record": "record"}

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
