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
        """Call a customer back.

        Args:
            from_line: Number of the line that calls.
            to_number: The number that is called.
            text_to_pronounce: What is read out.
            voice: Code of the voice.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html
        """
        wire = _given(FROM_LINE=from_line, TO_NUMBER=to_number, TEXT_TO_PRONOUNCE=text_to_pronounce, VOICE=voice)
        return self._call("voximplant.callback.start", wire, CallbackStartResult)
