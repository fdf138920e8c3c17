# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Telephony: `telephony.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.telephony.call import CallAttachTranscriptionResult, CallService
    from bitrix24_async.scopes.telephony.external_call import (
        ExternalCallAttachRecordResult,
        ExternalCallFinishResult,
        ExternalCallRegisterResult,
        ExternalCallSearchCrmEntitiesRow,
        ExternalCallService,
    )
    from bitrix24_async.scopes.telephony.external_line import ExternalLine, ExternalLineService

__all__ = [
    "CallAttachTranscriptionResult",
    "ExternalCallAttachRecordResult",
    "ExternalCallFinishResult",
    "ExternalCallRegisterResult",
    "ExternalCallSearchCrmEntitiesRow",
    "ExternalLine",
    "TelephonyScope",
]


class TelephonyScope(Scope):
    """Telephony: https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html"""

    __slots__ = ()

    @builtins.property
    def call(self) -> CallService:
        """Calls: https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html"""
        from bitrix24_async.scopes.telephony.call import CallService

        return CallService(self._runner)

    @builtins.property
    def external_call(self) -> ExternalCallService:
        """External calls: https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html"""
        from bitrix24_async.scopes.telephony.external_call import ExternalCallService

        return ExternalCallService(self._runner)

    @builtins.property
    def external_line(self) -> ExternalLineService[ExternalLine]:
        """External lines: https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html"""
        from bitrix24_async.scopes.telephony.external_line import ExternalLine, ExternalLineService

        return ExternalLineService(self._runner, ExternalLine)


if not TYPE_CHECKING:
    _MODULES = {
        "CallAttachTranscriptionResult": "call",
        "ExternalCallAttachRecordResult": "external_call",
        "ExternalCallFinishResult": "external_call",
        "ExternalCallRegisterResult": "external_call",
        "ExternalCallSearchCrmEntitiesRow": "external_call",
        "ExternalLine": "external_line",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
