# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Video calls: `v3.call.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.v3.call.followup import (
        Followup,
        FollowupEvaluation,
        FollowupInsights,
        FollowupOverview,
        FollowupParticipant,
        FollowupService,
        FollowupSummary,
        FollowupTranscription,
    )

__all__ = [
    "CallScope",
    "Followup",
    "FollowupEvaluation",
    "FollowupInsights",
    "FollowupOverview",
    "FollowupParticipant",
    "FollowupSummary",
    "FollowupTranscription",
]


class CallScope(Scope):
    """Video calls: https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html"""

    __slots__ = ()

    @builtins.property
    def followup(self) -> FollowupService[Followup]:
        """Follow-ups of video calls: https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html"""
        from bitrix24_async.scopes.v3.call.followup import Followup, FollowupService

        return FollowupService(self._runner, Followup)


if not TYPE_CHECKING:
    _MODULES = {
        "Followup": "followup",
        "FollowupEvaluation": "followup",
        "FollowupInsights": "followup",
        "FollowupOverview": "followup",
        "FollowupParticipant": "followup",
        "FollowupSummary": "followup",
        "FollowupTranscription": "followup",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
