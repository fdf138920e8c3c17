# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Schedules: the methods of `timeman.schedule`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Any, Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService

__all__ = ["Schedule", "ScheduleKey", "ScheduleService"]


class Schedule(Entity, kw_only=True, rename="upper"):
    """A record of `timeman.schedule`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    schedule_type: str | None = None
    report_period: str | None = None
    report_period_options: dict[str, Any] | None = None
    calendar_id: int | None = None
    allowed_devices: dict[str, Any] | None = None
    deleted: str | None = None
    is_for_all_users: bool | None = None
    worktime_restrictions: builtins.list[Any] | None = None
    controlled_actions: int | None = None
    updated_by: int | None = None
    deleted_by: int | None = None
    deleted_at: str | None = None
    created_by: int | None = None
    created_at: dt.datetime | None = None
    shifts: builtins.list[Any] | None = None
    calendar: dict[str, Any] | None = None
    schedule_violation_rules: dict[str, Any] | None = None


ScheduleKey: TypeAlias = Literal[
    "ID",
    "NAME",
    "SCHEDULE_TYPE",
    "REPORT_PERIOD",
    "REPORT_PERIOD_OPTIONS",
    "CALENDAR_ID",
    "ALLOWED_DEVICES",
    "DELETED",
    "IS_FOR_ALL_USERS",
    "WORKTIME_RESTRICTIONS",
    "CONTROLLED_ACTIONS",
    "UPDATED_BY",
    "DELETED_BY",
    "DELETED_AT",
    "CREATED_BY",
    "CREATED_AT",
    "SHIFTS",
    "CALENDAR",
    "SCHEDULE_VIOLATION_RULES",
]


R = TypeVar("R")
E = TypeVar("E")


class ScheduleService(RowService[R]):
    """Schedules: https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html"""

    def of(self, entity: builtins.type[E], /) -> ScheduleService[E]:
        """Return the service with rows of another type, such as a subclass of `Schedule` with your user fields."""
        return ScheduleService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a schedule.

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html
        """
        return self._call("timeman.schedule.get", {"id": id}, self._entity, read=True)
