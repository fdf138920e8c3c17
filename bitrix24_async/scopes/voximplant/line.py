# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Telephony lines: the methods of `voximplant.line`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Any

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service

__all__ = ["LineOutgoingService", "LineOutgoingSipService", "LineService"]


class LineService(Service):
    """Telephony lines: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html"""

    def get(self) -> Call[dict[str, Any]]:
        """Return the telephony lines.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html
        """
        return self._call("voximplant.line.get", {}, dict[str, Any], read=True)

    @builtins.property
    def outgoing(self) -> LineOutgoingService:
        """The line for outgoing calls:
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html
        """
        return LineOutgoingService(self._runner)


class LineOutgoingService(Service):
    """The line for outgoing calls:
    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html
    """

    def get(self) -> Call[str]:
        """Return the line for outgoing calls.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html
        """
        return self._call("voximplant.line.outgoing.get", {}, str, read=True)

    def set(self, line_id: str) -> Call[int]:
        """Set the line for outgoing calls.

        Args:
            line_id: Id of the line.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-set.html
        """
        return self._call("voximplant.line.outgoing.set", {"LINE_ID": line_id}, int)

    @builtins.property
    def sip(self) -> LineOutgoingSipService:
        """The SIP line for outgoing calls:
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html
        """
        return LineOutgoingSipService(self._runner)


class LineOutgoingSipService(Service):
    """The SIP line for outgoing calls:
    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html
    """

    def set(self, config_id: int | Ref) -> Call[int]:
        """Make a SIP line the one for outgoing calls.

        Args:
            config_id: Id of the config.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html
        """
        return self._call("voximplant.line.outgoing.sip.set", {"CONFIG_ID": config_id}, int)
