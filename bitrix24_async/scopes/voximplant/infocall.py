# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Calls that play a message: the methods of `voximplant.infocall`, their records and their keys."""

from __future__ import annotations

from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["InfocallService", "InfocallStartwithsoundResult"]


class InfocallStartwithsoundResult(Entity, kw_only=True, rename="upper"):
    """What `voximplant.infocall.startwithsound` returns; what is not declared is in `extra`."""

    call_id: str | None = None
    result: bool | None = None


class InfocallService(Service):
    """Calls that play a message:
    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html
    """

    def startwithsound(self, from_line: str, to_number: str, url: str) -> Call[InfocallStartwithsoundResult]:
        """Call a number and play a recording.

        Args:
            from_line: Number of the line that calls.
            to_number: The number that is called.
            url: The address.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: telephony or call. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html
        """
        wire = {"FROM_LINE": from_line, "TO_NUMBER": to_number, "URL": url}
        return self._call("voximplant.infocall.startwithsound", wire, InfocallStartwithsoundResult)

    def startwithtext(
        self,
        from_line: str,
        to_number: str,
        text_to_pronounce: str,
        *,
        voice: str | None = None,
    ) -> Call[Any]:
        """Call a number and read a text out.

        Args:
            from_line: Number of the line that calls.
            to_number: The number that is called.
            text_to_pronounce: What is read out.
            voice: Code of the voice.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: telephony or call. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html
        """
        wire = _given(FROM_LINE=from_line, TO_NUMBER=to_number, TEXT_TO_PRONOUNCE=text_to_pronounce, VOICE=voice)
        return self._call("voximplant.infocall.startwithtext", wire, Any)
