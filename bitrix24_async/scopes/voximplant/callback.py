# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Callbacks: the methods of `voximplant.callback`, their records and their keys."""

from __future__ import annotations

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["CallbackService", "CallbackStartResult"]


class CallbackStartResult(Entity, kw_only=True, rename="upper"):
    """What `voximplant.callback.start` returns; what is not declared is in `extra`."""

    call_id: str | None = None
    result: bool | None = None


class CallbackService(Service):
    """Callbacks: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html"""

    def start(
        self,
        from_line: str,
        to_number: str,
        text_to_pronounce: str,
        *,
        voice: str | None = None,
    ) -> Call[CallbackStartResult]:
        """Start a callback.

        Raises:
            APIError: The portal refused: `ERROR_CORE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html
        """
        wire = _given(FROM_LINE=from_line, TO_NUMBER=to_number, TEXT_TO_PRONOUNCE=text_to_pronounce, VOICE=voice)
        return self._call("voximplant.callback.start", wire, CallbackStartResult)
