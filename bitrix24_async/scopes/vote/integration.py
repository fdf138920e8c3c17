# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Integrations: the methods of `vote.Integration`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

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


class IntegrationImSendImMessageVoteData(TypedDict, total=False):
    """What `IM_MESSAGE_VOTE_DATA` of `vote.Integration.Im.send` may hold."""

    QUESTIONS: Sequence[Any] | None
    ANONYMITY: int | None
    OPTIONS: int | None


class IntegrationService(Service):
    """Integrations: https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html"""

    @builtins.property
    def im(self) -> IntegrationImService:
        """Integration ims: https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html"""
        return IntegrationImService(self._runner)


class IntegrationImService(Service):
    """Integration ims: https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html"""

    def send(
        self,
        chat_id: int | Ref,
        im_message_vote_data: IntegrationImSendImMessageVoteData | Mapping[str, Any],
        *,
        template_id: str | None = None,
    ) -> Call[IntegrationImSendResult]:
        """Send an integration im.

        Raises:
            APIError: The portal refused: `403`, `400`.

        Writes. Scope: vote. https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html
        """
        wire = _given(chatId=chat_id, IM_MESSAGE_VOTE_DATA=im_message_vote_data, templateId=template_id)
        return self._call("vote.Integration.Im.send", wire, IntegrationImSendResult)
