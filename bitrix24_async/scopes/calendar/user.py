# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""What the caller has set: the methods of `calendar.user`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import options as _options

__all__ = [
    "UserService",
    "UserSettings",
    "UserSettingsDefaultReminders",
    "UserSettingsDefaultRemindersFullDay",
    "UserSettingsDefaultRemindersWithTime",
    "UserSettingsService",
    "UserSettingsSetSettings",
]


class UserSettings(Entity, kw_only=True, rename="camel"):
    """A record of `calendar.user.settings`, as its methods return it; what is not declared is in `extra`."""

    view: str | None = None
    meet_section: str | None = None
    crm_section: str | None = None
    show_declined: bool | None = None
    deny_busy_invitation: bool | None = None
    collapse_off_hours: bool | None = None
    show_week_numbers: bool | None = None
    show_tasks: bool | None = None
    sync_tasks: bool | None = None
    show_completed_tasks: bool | None = None
    last_used_section: str | None = None
    send_from_email: str | None = None
    default_sections: dict[str, Any] | None = None
    sync_period_past: str | None = None
    sync_period_future: str | None = None
    default_reminders: UserSettingsDefaultReminders | None = None
    timezone_name: str | None = None
    timezone_offset_utc: int | None = _field(default=None, name="timezoneOffsetUTC")
    timezone_default_name: str | None = None
    work_time_start: str | None = _field(default=None, name="work_time_start")
    work_time_end: str | None = _field(default=None, name="work_time_end")


class UserSettingsDefaultReminders(Entity, kw_only=True, rename="camel"):
    """What `defaultReminders` of a `UserSettings` holds; what is not declared is in `extra`."""

    full_day: builtins.list[UserSettingsDefaultRemindersFullDay] | None = None
    with_time: builtins.list[UserSettingsDefaultRemindersWithTime] | None = None


class UserSettingsDefaultRemindersFullDay(Entity, kw_only=True):
    """What `fullDay` of a `UserSettingsDefaultReminders` holds; what is not declared is in `extra`."""

    type: str | None = None
    count: int | None = None


class UserSettingsDefaultRemindersWithTime(Entity, kw_only=True):
    """What `withTime` of a `UserSettingsDefaultReminders` holds; what is not declared is in `extra`."""

    type: str | None = None
    count: int | None = None


UserSettingsSetSettings = TypedDict(
    "UserSettingsSetSettings",
    {
        "view": str | None,
        "meetSection": str | None,
        "crmSection": str | None,
        "showDeclined": bool | None,
        "denyBusyInvitation": bool | None,
        "collapseOffHours": bool | str | None,
        "showWeekNumbers": bool | str | None,
        "showTasks": bool | str | None,
        "syncTasks": bool | str | None,
        "showCompletedTasks": bool | str | None,
        "lastUsedSection": str | None,
        "sendFromEmail": str | None,
        "defaultSections": Mapping[str, Any] | None,
        "syncPeriodPast": str | None,
        "syncPeriodFuture": str | None,
        "defaultReminders": Mapping[str, Any] | None,
    },
    total=False,
)
"""What `settings` of `calendar.user.settings.set` may hold."""


_USER_SETTINGS_SET_SETTINGS_FLAGS = frozenset(
    {
        "collapseOffHours",
        "showCompletedTasks",
        "showTasks",
        "showWeekNumbers",
        "syncTasks",
    }
)


class UserService(Service):
    """What the caller has set: https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html"""

    @builtins.property
    def settings(self) -> UserSettingsService[UserSettings]:
        """The calendar settings of the caller:
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html
        """
        return UserSettingsService(self._runner, UserSettings)


class UserSettingsService(RowService[R]):
    """The calendar settings of the caller:
    https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html
    """

    def of(self, entity: builtins.type[E], /) -> UserSettingsService[E]:
        """Return the service with rows of another type, such as a subclass of `UserSettings` with your user fields."""
        return UserSettingsService(self._runner, entity)

    def get(self) -> Call[R]:
        """Return the calendar settings of the caller.

        Reads. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html
        """
        return self._call("calendar.user.settings.get", {}, self._entity, read=True)

    def set(self, settings: UserSettingsSetSettings | Mapping[str, Any]) -> Call[bool]:
        """Set the calendar settings of the caller.

        Args:
            settings: Settings of the calendar settings of the caller, with the keys of `UserSettingsSetSettings`.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html
        """
        wire = {"settings": _options("settings", settings, _USER_SETTINGS_SET_SETTINGS_FLAGS)}
        return self._call("calendar.user.settings.set", wire, bool)
