# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Calendars and their events: `calendar.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.calendar.accessibility import AccessibilityService
    from bitrix24_async.scopes.calendar.event import (
        Event,
        EventAttendeeList,
        EventAttendeesEntityList,
        EventGetNearestRow,
        EventGetNearestRowAttendeeList,
        EventGetNearestRowAttendeesEntityList,
        EventGetNearestRowMeeting,
        EventGetNearestRowRelations,
        EventGetNearestRowRemind,
        EventGetNearestRowRrule,
        EventGetNearestRowRruleByday,
        EventMeeting,
        EventRelations,
        EventRemind,
        EventRrule,
        EventRruleByday,
        EventService,
    )
    from bitrix24_async.scopes.calendar.meeting import MeetingService
    from bitrix24_async.scopes.calendar.resource import Resource, ResourceBooking, ResourceService
    from bitrix24_async.scopes.calendar.section import Section, SectionExport, SectionPerm, SectionService
    from bitrix24_async.scopes.calendar.settings import Settings, SettingsService
    from bitrix24_async.scopes.calendar.user import (
        UserService,
        UserSettings,
        UserSettingsDefaultReminders,
        UserSettingsDefaultRemindersFullDay,
        UserSettingsDefaultRemindersWithTime,
    )

__all__ = [
    "CalendarScope",
    "Event",
    "EventAttendeeList",
    "EventAttendeesEntityList",
    "EventGetNearestRow",
    "EventGetNearestRowAttendeeList",
    "EventGetNearestRowAttendeesEntityList",
    "EventGetNearestRowMeeting",
    "EventGetNearestRowRelations",
    "EventGetNearestRowRemind",
    "EventGetNearestRowRrule",
    "EventGetNearestRowRruleByday",
    "EventMeeting",
    "EventRelations",
    "EventRemind",
    "EventRrule",
    "EventRruleByday",
    "Resource",
    "ResourceBooking",
    "Section",
    "SectionExport",
    "SectionPerm",
    "Settings",
    "UserSettings",
    "UserSettingsDefaultReminders",
    "UserSettingsDefaultRemindersFullDay",
    "UserSettingsDefaultRemindersWithTime",
]


class CalendarScope(Scope):
    """Calendars and their events:
    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
    """

    __slots__ = ()

    @builtins.property
    def accessibility(self) -> AccessibilityService:
        """When users are busy:
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
        """
        from bitrix24_async.scopes.calendar.accessibility import AccessibilityService

        return AccessibilityService(self._runner)

    @builtins.property
    def event(self) -> EventService[Event]:
        """Calendar events: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html"""
        from bitrix24_async.scopes.calendar.event import Event, EventService

        return EventService(self._runner, Event)

    @builtins.property
    def meeting(self) -> MeetingService:
        """Invitations: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html"""
        from bitrix24_async.scopes.calendar.meeting import MeetingService

        return MeetingService(self._runner)

    @builtins.property
    def resource(self) -> ResourceService[Resource]:
        """Calendar resources: https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html"""
        from bitrix24_async.scopes.calendar.resource import Resource, ResourceService

        return ResourceService(self._runner, Resource)

    @builtins.property
    def section(self) -> SectionService[Section]:
        """Calendars: https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html"""
        from bitrix24_async.scopes.calendar.section import Section, SectionService

        return SectionService(self._runner, Section)

    @builtins.property
    def settings(self) -> SettingsService[Settings]:
        """The settings of the calendar: https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html"""
        from bitrix24_async.scopes.calendar.settings import Settings, SettingsService

        return SettingsService(self._runner, Settings)

    @builtins.property
    def user(self) -> UserService:
        """What the caller has set: https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html"""
        from bitrix24_async.scopes.calendar.user import UserService

        return UserService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "Event": "event",
        "EventAttendeeList": "event",
        "EventAttendeesEntityList": "event",
        "EventGetNearestRow": "event",
        "EventGetNearestRowAttendeeList": "event",
        "EventGetNearestRowAttendeesEntityList": "event",
        "EventGetNearestRowMeeting": "event",
        "EventGetNearestRowRelations": "event",
        "EventGetNearestRowRemind": "event",
        "EventGetNearestRowRrule": "event",
        "EventGetNearestRowRruleByday": "event",
        "EventMeeting": "event",
        "EventRelations": "event",
        "EventRemind": "event",
        "EventRrule": "event",
        "EventRruleByday": "event",
        "Resource": "resource",
        "ResourceBooking": "resource",
        "Section": "section",
        "SectionExport": "section",
        "SectionPerm": "section",
        "Settings": "settings",
        "UserSettings": "user",
        "UserSettingsDefaultReminders": "user",
        "UserSettingsDefaultRemindersFullDay": "user",
        "UserSettingsDefaultRemindersWithTime": "user",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
