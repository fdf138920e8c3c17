# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Speech synthesis: the methods of `voximplant.tts`, their records and their keys."""

from __future__ import annotations

import builtins

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service

__all__ = ["TtsService", "TtsVoicesGetResult", "TtsVoicesService"]


class TtsVoicesGetResult(Entity, kw_only=True):
    """What `voximplant.tts.voices.get` returns; what is not declared is in `extra`."""

    auenglishfemale: str | None = None
    brportuguesefemale: str | None = None
    caenglishfemale: str | None = None
    cafrenchfemale: str | None = None
    cafrenchmale: str | None = None
    chchinesefemale: str | None = None
    chchinesemale: str | None = None
    eurcatalanfemale: str | None = None
    eurczechfemale: str | None = None
    eurdanishfemale: str | None = None
    eurdutchfemale: str | None = None
    eurfinnishfemale: str | None = None
    eurfrenchfemale: str | None = None
    eurfrenchmale: str | None = None
    eurgermanfemale: str | None = None
    eurgermanmale: str | None = None
    euritalianfemale: str | None = None
    euritalianmale: str | None = None
    eurnorwegianfemale: str | None = None
    eurpolishfemale: str | None = None
    eurportuguesefemale: str | None = None
    eurportuguesemale: str | None = None
    eurspanishfemale: str | None = None
    eurspanishmale: str | None = None
    eurturkishfemale: str | None = None
    eurturkishmale: str | None = None
    hkchinesefemale: str | None = None
    huhungarianfemale: str | None = None
    jpjapanesefemale: str | None = None
    jpjapanesemale: str | None = None
    krkoreanfemale: str | None = None
    krkoreanmale: str | None = None
    usinternalfemale: str | None = None
    usinternalmale: str | None = None
    swswedishfemale: str | None = None
    twchinesefemale: str | None = None
    ukenglishfemale: str | None = None
    ukenglishmale: str | None = None
    usenglishfemale: str | None = None
    usenglishmale: str | None = None
    usspanishfemale: str | None = None
    usspanishmale: str | None = None


class TtsService(Service):
    """Speech synthesis: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html"""

    @builtins.property
    def voices(self) -> TtsVoicesService:
        """Voices of the speech synthesis:
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html
        """
        return TtsVoicesService(self._runner)


class TtsVoicesService(Service):
    """Voices of the speech synthesis:
    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html
    """

    def get(self) -> Call[TtsVoicesGetResult]:
        """Return the voices that read texts out.

        Reads. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html
        """
        return self._call("voximplant.tts.voices.get", {}, TtsVoicesGetResult, read=True)
