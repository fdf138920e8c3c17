# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""When users are busy: the methods of `calendar.accessibility`, their records and their keys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["AccessibilityService"]


class AccessibilityService(Service):
    """When users are busy:
    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
    """

    def get(self, users: Sequence[Any], from_: dt.date | str, to: dt.date | str) -> Call[dict[str, Any]]:
        """Return when users are busy.

        Args:
            users: Ids of the users.
            from_: Where the time begins.
            to: Where the time ends.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
        """
        wire = {"users": _sequence("users", users), "from": from_, "to": to}
        return self._call("calendar.accessibility.get", wire, dict[str, Any], read=True)
