# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Working time: `timeman.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
import datetime as dt
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Scope
from bitrix24_async.scopes.service import given as _given

if TYPE_CHECKING:
    from bitrix24_async.scopes.timeman.networkrange import NetworkRange, NetworkRangeCheckResult, NetworkRangeService
    from bitrix24_async.scopes.timeman.schedule import (
        Schedule,
        ScheduleAllowedDevices,
        ScheduleCalendar,
        ScheduleReportPeriodOptions,
        ScheduleScheduleViolationRules,
        ScheduleScheduleViolationRulesUsersToNotify,
        ScheduleService,
        ScheduleShift,
    )
    from bitrix24_async.scopes.timeman.timecontrol import (
        TimeControlReports,
        TimeControlReportsSettings,
        TimeControlReportsSettingsDepartment,
        TimeControlReportsUsers,
        TimeControlService,
        TimeControlSettings,
    )

__all__ = [
    "NetworkRange",
    "NetworkRangeCheckResult",
    "Schedule",
    "ScheduleAllowedDevices",
    "ScheduleCalendar",
    "ScheduleReportPeriodOptions",
    "ScheduleScheduleViolationRules",
    "ScheduleScheduleViolationRulesUsersToNotify",
    "ScheduleShift",
    "TimeControlReports",
    "TimeControlReportsSettings",
    "TimeControlReportsSettingsDepartment",
    "TimeControlReportsUsers",
    "TimeControlSettings",
    "TimemanCloseResult",
    "TimemanOpenResult",
    "TimemanPauseResult",
    "TimemanScope",
    "TimemanSettingsResult",
    "TimemanStatusResult",
]


class TimemanCloseResult(Entity, kw_only=True, rename="upper"):
    """What `timeman.close` returns; what is not declared is in `extra`."""

    status: str | None = None
    time_start: dt.datetime | None = None
    time_finish: dt.datetime | None = None
    duration: str | None = None
    time_leaks: str | None = None
    active: bool | None = None
    ip_open: str | None = None
    ip_close: str | None = None
    lat_open: Decimal | None = None
    lon_open: Decimal | None = None
    lat_close: Decimal | None = None
    lon_close: Decimal | None = None
    tz_offset: int | None = None
    time_finish_default: dt.datetime | None = None


class TimemanOpenResult(Entity, kw_only=True, rename="upper"):
    """What `timeman.open` returns; what is not declared is in `extra`."""

    status: str | None = None
    time_start: dt.datetime | None = None
    time_finish: dt.datetime | None = None
    duration: str | None = None
    time_leaks: str | None = None
    active: bool | None = None
    ip_open: str | None = None
    ip_close: str | None = None
    lat_open: Decimal | None = None
    lon_open: Decimal | None = None
    lat_close: Decimal | None = None
    lon_close: Decimal | None = None
    tz_offset: int | None = None
    time_finish_default: dt.datetime | None = None


class TimemanPauseResult(Entity, kw_only=True, rename="upper"):
    """What `timeman.pause` returns; what is not declared is in `extra`."""

    status: str | None = None
    time_start: dt.datetime | None = None
    time_finish: dt.datetime | None = None
    duration: str | None = None
    time_leaks: str | None = None
    active: bool | None = None
    ip_open: str | None = None
    ip_close: str | None = None
    lat_open: Decimal | None = None
    lon_open: Decimal | None = None
    lat_close: Decimal | None = None
    lon_close: Decimal | None = None
    tz_offset: int | None = None
    time_finish_default: dt.datetime | None = None


class TimemanSettingsResult(Entity, kw_only=True, rename="upper"):
    """What `timeman.settings` returns; what is not declared is in `extra`."""

    uf_timeman: bool | None = None
    uf_tm_free: bool | None = None
    uf_tm_max_start: str | None = None
    uf_tm_min_finish: str | None = None
    uf_tm_min_duration: str | None = None
    uf_tm_allowed_delta: str | None = None
    admin: bool | None = None


class TimemanStatusResult(Entity, kw_only=True, rename="upper"):
    """What `timeman.status` returns; what is not declared is in `extra`."""

    status: str | None = None
    time_start: dt.datetime | None = None
    time_finish: dt.datetime | None = None
    duration: str | None = None
    time_leaks: str | None = None
    active: bool | None = None
    ip_open: str | None = None
    ip_close: str | None = None
    lat_open: Decimal | None = None
    lon_open: Decimal | None = None
    lat_close: Decimal | None = None
    lon_close: Decimal | None = None
    tz_offset: int | None = None
    time_finish_default: dt.datetime | None = None


class TimemanScope(Scope):
    """Working time: https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html"""

    __slots__ = ()

    def close(
        self,
        *,
        user_id: int | Ref | None = None,
        time: dt.datetime | dt.date | str | None = None,
        report: str | None = None,
        lat: Decimal | float | str | None = None,
        lon: Decimal | float | str | None = None,
    ) -> Call[TimemanCloseResult]:
        """End the working day of a user.

        Args:
            user_id: Id of the user.
            time: The moment.
            report: What was done.
            lat: The latitude.
            lon: The longitude.

        Raises:
            APIError: An argument is wrong (`WRONG_DATETIME`); the portal refused for another reason (a text without a
                code).

        Writes. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html
        """
        wire = _given(USER_ID=user_id, TIME=time, REPORT=report, LAT=lat, LON=lon)
        return self._call("timeman.close", wire, TimemanCloseResult)

    @builtins.property
    def networkrange(self) -> NetworkRangeService[NetworkRange]:
        """Network ranges of the office:
        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html
        """
        from bitrix24_async.scopes.timeman.networkrange import NetworkRange, NetworkRangeService

        return NetworkRangeService(self._runner, NetworkRange)

    def open(
        self,
        *,
        user_id: int | Ref | None = None,
        time: dt.datetime | dt.date | str | None = None,
        report: str | None = None,
        lat: Decimal | float | str | None = None,
        lon: Decimal | float | str | None = None,
    ) -> Call[TimemanOpenResult]:
        """Begin the working day of a user, or go on with it.

        Args:
            user_id: Id of the user.
            time: The moment.
            report: What was done.
            lat: The latitude.
            lon: The longitude.

        Raises:
            APIError: An argument is wrong (`WRONG_DATETIME`); the portal refused for another reason (`TIME`, or a text
                without a code).

        Writes. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html
        """
        wire = _given(USER_ID=user_id, TIME=time, REPORT=report, LAT=lat, LON=lon)
        return self._call("timeman.open", wire, TimemanOpenResult)

    def pause(self, *, user_id: int | Ref | None = None) -> Call[TimemanPauseResult]:
        """Interrupt the working day of a user.

        Args:
            user_id: Id of the user.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html
        """
        return self._call("timeman.pause", _given(USER_ID=user_id), TimemanPauseResult)

    @builtins.property
    def schedule(self) -> ScheduleService[Schedule]:
        """Work schedules: https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html"""
        from bitrix24_async.scopes.timeman.schedule import Schedule, ScheduleService

        return ScheduleService(self._runner, Schedule)

    def settings(self, *, user_id: int | Ref | None = None) -> Call[TimemanSettingsResult]:
        """Return the settings of the working day of a user.

        Args:
            user_id: Id of the user.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html
        """
        return self._call("timeman.settings", _given(USER_ID=user_id), TimemanSettingsResult, read=True)

    def status(self, *, user_id: int | Ref | None = None) -> Call[TimemanStatusResult]:
        """Return the state of the working day of a user.

        Args:
            user_id: Id of the user.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html
        """
        return self._call("timeman.status", _given(USER_ID=user_id), TimemanStatusResult, read=True)

    @builtins.property
    def timecontrol(self) -> TimeControlService:
        """Time control: https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html"""
        from bitrix24_async.scopes.timeman.timecontrol import TimeControlService

        return TimeControlService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "NetworkRange": "networkrange",
        "NetworkRangeCheckResult": "networkrange",
        "Schedule": "schedule",
        "ScheduleAllowedDevices": "schedule",
        "ScheduleCalendar": "schedule",
        "ScheduleReportPeriodOptions": "schedule",
        "ScheduleScheduleViolationRules": "schedule",
        "ScheduleScheduleViolationRulesUsersToNotify": "schedule",
        "ScheduleShift": "schedule",
        "TimeControlReports": "timecontrol",
        "TimeControlReportsSettings": "timecontrol",
        "TimeControlReportsSettingsDepartment": "timecontrol",
        "TimeControlReportsUsers": "timecontrol",
        "TimeControlSettings": "timecontrol",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
