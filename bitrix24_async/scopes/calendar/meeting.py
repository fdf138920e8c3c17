# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Meetings: the methods of `calendar.meeting`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Literal, TypeAlias

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service

__all__ = ["MeetingService", "MeetingStatusKey", "MeetingStatusService"]


MeetingStatusKey: TypeAlias = Literal["eventId", "status"]


class MeetingService(Service):
    """Meetings: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html"""

    @builtins.property
    def status(self) -> MeetingStatusService:
        """Meeting statuses:
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
        """
        return MeetingStatusService(self._runner)


class MeetingStatusService(Service):
    """Meeting statuses:
    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
    """

    def get(self, event_id: int | Ref) -> Call[str]:
        """Return a meeting status.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Reads. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
        """
        return self._call("calendar.meeting.status.get", {"eventId": event_id}, str, read=True)

    def set(self, event_id: int | Ref, status: Literal["Y", "N", "Q"]) -> Call[bool]:
        """Set the meeting status.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html
        """
        return self._call("calendar.meeting.status.set", {"eventId": event_id, "status": status}, bool)
