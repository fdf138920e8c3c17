# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Invitations: the methods of `calendar.meeting`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Literal

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service

__all__ = ["MeetingService", "MeetingStatusService"]


class MeetingService(Service):
    """Invitations: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html"""

    @builtins.property
    def status(self) -> MeetingStatusService:
        """Answers to invitations:
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
        """
        return MeetingStatusService(self._runner)


class MeetingStatusService(Service):
    """Answers to invitations:
    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
    """

    def get(self, event_id: int | Ref) -> Call[str]:
        """Return the caller's answer to an invitation.

        Args:
            event_id: Id of the event.

        Raises:
            APIError: There is no such meeting status, or the caller may not see it (a text without a code).

        Reads. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
        """
        return self._call("calendar.meeting.status.get", {"eventId": event_id}, str, read=True)

    def set(self, event_id: int | Ref, status: Literal["Y", "N", "Q"]) -> Call[bool]:
        """Answer an invitation to an event.

        Args:
            event_id: Id of the event.
            status: The status.

        Raises:
            APIError: There is no such meeting status, the caller may not change it, or a value was refused (a text
                without a code).

        Writes. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html
        """
        return self._call("calendar.meeting.status.set", {"eventId": event_id, "status": status}, bool)
