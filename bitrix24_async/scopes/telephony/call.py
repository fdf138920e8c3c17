# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Calls: the methods of `telephony.call`, their records and their keys."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["CallAttachTranscriptionResult", "CallService"]


class CallAttachTranscriptionResult(Entity, kw_only=True, rename="upper"):
    """What `telephony.call.attachTranscription` returns; what is not declared is in `extra`."""

    transcript_id: int | None = None


class CallService(Service):
    """Calls: https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html"""

    def attach_transcription(
        self,
        call_id: str,
        messages: Sequence[Any],
        *,
        cost: Decimal | float | str | None = None,
        cost_currency: str | None = None,
    ) -> Call[CallAttachTranscriptionResult]:
        """Attach a transcript to a call.

        Args:
            call_id: Id of the call.
            messages: The messages, each by its parts.
            cost: Cost.
            cost_currency: Code of the currency of the cost.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html
        """
        wire = _given(CALL_ID=call_id, MESSAGES=_sequence("MESSAGES", messages), COST=cost, COST_CURRENCY=cost_currency)
        return self._call("telephony.call.attachTranscription", wire, CallAttachTranscriptionResult)
