# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Votes elsewhere: the methods of `vote.Integration`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = [
    "IntegrationImSendImMessageVoteData",
    "IntegrationImSendResult",
    "IntegrationImService",
    "IntegrationService",
]


class IntegrationImSendResult(Entity, kw_only=True, rename="camel"):
    """What `vote.Integration.Im.send` returns; what is not declared is in `extra`."""

    message_id: int | None = None
    vote_id: int | None = None


IntegrationImSendImMessageVoteData = TypedDict(
    "IntegrationImSendImMessageVoteData",
    {
        "QUESTIONS": Sequence[Any] | None,
        "ANONYMITY": int | None,
        "OPTIONS": int | None,
    },
    total=False,
)
"""What `IM_MESSAGE_VOTE_DATA` of `vote.Integration.Im.send` may hold."""


class IntegrationService(Service):
    """Votes elsewhere: https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html"""

    @builtins.property
    def im(self) -> IntegrationImService:
        """Votes in chats: https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html"""
        return IntegrationImService(self._runner)


class IntegrationImService(Service):
    """Votes in chats: https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html"""

    def send(
        self,
        chat_id: int | Ref,
        im_message_vote_data: IntegrationImSendImMessageVoteData | Mapping[str, Any],
        *,
        template_id: str | None = None,
    ) -> Call[IntegrationImSendResult]:
        """Send a vote to a chat.

        Args:
            chat_id: Id of the chat.
            im_message_vote_data: Messenger message vote data, with the keys of `IntegrationImSendImMessageVoteData`.
            template_id: Id of the template.

        Raises:
            APIError: The caller may not do it (`403`); the portal refused for another reason (`400`).

        Writes. Scope: vote. https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html
        """
        wire = _given(
            chatId=chat_id,
            IM_MESSAGE_VOTE_DATA=_mapping("IM_MESSAGE_VOTE_DATA", im_message_vote_data),
            templateId=template_id,
        )
        return self._call("vote.Integration.Im.send", wire, IntegrationImSendResult)
