# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Work schedules: the methods of `timeman.schedule`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Any

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService

__all__ = [
    "Schedule",
    "ScheduleAllowedDevices",
    "ScheduleCalendar",
    "ScheduleReportPeriodOptions",
    "ScheduleScheduleViolationRules",
    "ScheduleScheduleViolationRulesUsersToNotify",
    "ScheduleService",
    "ScheduleShift",
]


class Schedule(Entity, kw_only=True, rename="upper"):
    """A record of `timeman.schedule`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    schedule_type: str | None = None
    report_period: str | None = None
    report_period_options: ScheduleReportPeriodOptions | None = None
    calendar_id: int | None = None
    allowed_devices: ScheduleAllowedDevices | None = None
    deleted: str | None = None
    is_for_all_users: bool | None = None
    worktime_restrictions: builtins.list[Any] | None = None
    controlled_actions: int | None = None
    updated_by: int | None = None
    deleted_by: int | None = None
    deleted_at: str | None = None
    created_by: int | None = None
    created_at: dt.datetime | None = None
    shifts: builtins.list[ScheduleShift] | None = None
    calendar: ScheduleCalendar | None = None
    schedule_violation_rules: ScheduleScheduleViolationRules | None = None


class ScheduleAllowedDevices(Entity, kw_only=True):
    """What `ALLOWED_DEVICES` of a `Schedule` holds; what is not declared is in `extra`."""

    browser: bool | None = None


class ScheduleCalendar(Entity, kw_only=True, rename="upper"):
    """What `CALENDAR` of a `Schedule` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    parent_calendar_id: int | None = None
    system_code: str | None = None
    exclusions: Any = None


class ScheduleReportPeriodOptions(Entity, kw_only=True, rename="upper"):
    """What `REPORT_PERIOD_OPTIONS` of a `Schedule` holds; what is not declared is in `extra`."""

    start_week_day: int | None = None


class ScheduleScheduleViolationRules(Entity, kw_only=True, rename="upper"):
    """What `SCHEDULE_VIOLATION_RULES` of a `Schedule` holds; what is not declared is in `extra`."""

    id: int | None = None
    schedule_id: int | None = None
    entity_code: str | None = None
    max_exact_start: int | None = None
    min_exact_end: int | None = None
    max_offset_start: int | None = None
    min_offset_end: int | None = None
    relative_start_from: int | None = None
    relative_start_to: int | None = None
    relative_end_from: int | None = None
    relative_end_to: int | None = None
    min_day_duration: int | None = None
    max_allowed_to_edit_work_time: int | None = None
    max_work_time_lack_for_period: int | None = None
    period_time_lack_agent_id: int | None = None
    max_shift_start_delay: int | None = None
    missed_shift_start: int | None = None
    users_to_notify: ScheduleScheduleViolationRulesUsersToNotify | None = None


class ScheduleScheduleViolationRulesUsersToNotify(Entity, kw_only=True, rename="upper"):
    """What `USERS_TO_NOTIFY` of a `ScheduleScheduleViolationRules` holds; what is not declared is in `extra`."""

    fixed_start_end: builtins.list[Any] | None = None
    fixed_per_record: builtins.list[Any] | None = None
    fixed_edit_worktime: builtins.list[Any] | None = None
    fixed_periodic: builtins.list[Any] | None = None
    shift_delay: Any = None
    shift_missed_start: Any = None


class ScheduleShift(Entity, kw_only=True, rename="upper"):
    """What `SHIFTS` of a `Schedule` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    break_duration: int | None = None
    work_time_start: int | None = None
    work_time_end: int | None = None
    work_days: str | None = None
    schedule_id: int | None = None
    deleted: bool | None = None


class ScheduleService(RowService[R]):
    """Work schedules: https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html"""

    def of(self, entity: builtins.type[E], /) -> ScheduleService[E]:
        """Return the service with rows of another type, such as a subclass of `Schedule` with your user fields."""
        return ScheduleService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a work schedule by its id.

        Args:
            id: Id of the work schedule.

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html
        """
        return self._call("timeman.schedule.get", {"id": id}, self._entity, read=True)
