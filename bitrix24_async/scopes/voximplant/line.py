# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Lines: the methods of `voximplant.line`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Any

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service

__all__ = ["LineOutgoingService", "LineOutgoingSipService", "LineService"]


class LineService(Service):
    """Lines: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html"""

    def get(self) -> Call[dict[str, Any]]:
        """Return a line.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html
        """
        return self._call("voximplant.line.get", {}, dict[str, Any], read=True)

    @builtins.property
    def outgoing(self) -> LineOutgoingService:
        """Line outgoings:
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html
        """
        return LineOutgoingService(self._runner)


class LineOutgoingService(Service):
    """Line outgoings:
    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html
    """

    def get(self) -> Call[str]:
        """Return a line outgoing.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html
        """
        return self._call("voximplant.line.outgoing.get", {}, str, read=True)

    def set(self, line_id: str) -> Call[int]:
        """Set the line outgoing.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-set.html
        """
        return self._call("voximplant.line.outgoing.set", {"LINE_ID": line_id}, int)

    @builtins.property
    def sip(self) -> LineOutgoingSipService:
        """Line outgoing SIPs:
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html
        """
        return LineOutgoingSipService(self._runner)


class LineOutgoingSipService(Service):
    """Line outgoing SIPs:
    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html
    """

    def set(self, config_id: int | Ref) -> Call[int]:
        """Set the line outgoing SIP.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html
        """
        return self._call("voximplant.line.outgoing.sip.set", {"CONFIG_ID": config_id}, int)
