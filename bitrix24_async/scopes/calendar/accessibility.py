# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Accessibilities: the methods of `calendar.accessibility`, their records and their keys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service

__all__ = ["AccessibilityKey", "AccessibilityService"]


AccessibilityKey: TypeAlias = Literal[
    "ID",
    "NAME",
    "DATE_FROM",
    "DATE_TO",
    "DATE_FROM_TS_UTC",
    "DATE_TO_TS_UTC",
    "DT_SKIP_TIME",
    "TZ_FROM",
    "TZ_TO",
    "ACCESSIBILITY",
    "IMPORTANCE",
    "EVENT_TYPE",
]


class AccessibilityService(Service):
    """Accessibilities: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html"""

    def get(self, users: Sequence[Any], from_: dt.date | str, to: dt.date | str) -> Call[dict[str, Any]]:
        """Return an accessibility.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Reads. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
        """
        wire = {"users": users, "from": from_, "to": to}
        return self._call("calendar.accessibility.get", wire, dict[str, Any], read=True)
