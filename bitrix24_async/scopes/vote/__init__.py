# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Votes: `vote.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.vote.attached_vote import (
        AttachedVote,
        AttachedVoteGetAnswerVotedRow,
        AttachedVoteGetWithVotedResult,
        AttachedVoteQuestion,
        AttachedVoteQuestionAnswer,
        AttachedVoteService,
    )
    from bitrix24_async.scopes.vote.integration import IntegrationImSendResult, IntegrationService

__all__ = [
    "AttachedVote",
    "AttachedVoteGetAnswerVotedRow",
    "AttachedVoteGetWithVotedResult",
    "AttachedVoteQuestion",
    "AttachedVoteQuestionAnswer",
    "IntegrationImSendResult",
    "VoteScope",
]


class VoteScope(Scope):
    """Votes: https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html"""

    __slots__ = ()

    @builtins.property
    def attached_vote(self) -> AttachedVoteService[AttachedVote]:
        """Attached votes: https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html"""
        from bitrix24_async.scopes.vote.attached_vote import AttachedVote, AttachedVoteService

        return AttachedVoteService(self._runner, AttachedVote)

    @builtins.property
    def integration(self) -> IntegrationService:
        """Votes elsewhere: https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html"""
        from bitrix24_async.scopes.vote.integration import IntegrationService

        return IntegrationService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "AttachedVote": "attached_vote",
        "AttachedVoteGetAnswerVotedRow": "attached_vote",
        "AttachedVoteGetWithVotedResult": "attached_vote",
        "AttachedVoteQuestion": "attached_vote",
        "AttachedVoteQuestionAnswer": "attached_vote",
        "IntegrationImSendResult": "integration",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
