# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Telephony of the portal: `voximplant.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.voximplant.callback import CallbackService, CallbackStartResult
    from bitrix24_async.scopes.voximplant.infocall import InfocallService, InfocallStartwithsoundResult
    from bitrix24_async.scopes.voximplant.line import LineService
    from bitrix24_async.scopes.voximplant.sip import Sip, SipConnectorStatusResult, SipService, SipStatusResult
    from bitrix24_async.scopes.voximplant.statistic import StatisticGetRow, StatisticService
    from bitrix24_async.scopes.voximplant.tts import TtsService, TtsVoicesGetResult
    from bitrix24_async.scopes.voximplant.url import Url, UrlService
    from bitrix24_async.scopes.voximplant.user import User, UserService

__all__ = [
    "CallbackStartResult",
    "InfocallStartwithsoundResult",
    "Sip",
    "SipConnectorStatusResult",
    "SipStatusResult",
    "StatisticGetRow",
    "TtsVoicesGetResult",
    "Url",
    "User",
    "VoximplantScope",
]


class VoximplantScope(Scope):
    """Telephony of the portal:
    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html
    """

    __slots__ = ()

    @builtins.property
    def callback(self) -> CallbackService:
        """Callbacks: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html"""
        from bitrix24_async.scopes.voximplant.callback import CallbackService

        return CallbackService(self._runner)

    @builtins.property
    def infocall(self) -> InfocallService:
        """Calls that play a message:
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html
        """
        from bitrix24_async.scopes.voximplant.infocall import InfocallService

        return InfocallService(self._runner)

    @builtins.property
    def line(self) -> LineService:
        """Telephony lines: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html"""
        from bitrix24_async.scopes.voximplant.line import LineService

        return LineService(self._runner)

    @builtins.property
    def sip(self) -> SipService[Sip]:
        """SIP lines: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html"""
        from bitrix24_async.scopes.voximplant.sip import Sip, SipService

        return SipService(self._runner, Sip)

    @builtins.property
    def statistic(self) -> StatisticService:
        """Finished calls: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html"""
        from bitrix24_async.scopes.voximplant.statistic import StatisticService

        return StatisticService(self._runner)

    @builtins.property
    def tts(self) -> TtsService:
        """Speech synthesis: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html"""
        from bitrix24_async.scopes.voximplant.tts import TtsService

        return TtsService(self._runner)

    @builtins.property
    def url(self) -> UrlService[Url]:
        """Addresses of the pages of telephony:
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html
        """
        from bitrix24_async.scopes.voximplant.url import Url, UrlService

        return UrlService(self._runner, Url)

    @builtins.property
    def user(self) -> UserService[User]:
        """Telephony of users:
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html
        """
        from bitrix24_async.scopes.voximplant.user import User, UserService

        return UserService(self._runner, User)


if not TYPE_CHECKING:
    _MODULES = {
        "CallbackStartResult": "callback",
        "InfocallStartwithsoundResult": "infocall",
        "Sip": "sip",
        "SipConnectorStatusResult": "sip",
        "SipStatusResult": "sip",
        "StatisticGetRow": "statistic",
        "TtsVoicesGetResult": "tts",
        "Url": "url",
        "User": "user",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
