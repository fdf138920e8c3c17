# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The server of the portal: `server.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import datetime as dt

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Scope

__all__ = ["ServerScope"]


class ServerScope(Scope):
    """The server of the portal: https://apidocs.bitrix24.com/api-reference/common/system/index.html"""

    __slots__ = ()

    def time(self) -> Call[dt.datetime]:
        """Return the portal's time, with its zone.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/system/server-time.html
        """
        return self._call("server.time", {}, dt.datetime, read=True)
