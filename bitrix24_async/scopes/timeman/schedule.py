# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Work schedules: the methods of `timeman.schedule`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Any

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService

__all__ = ["Schedule", "ScheduleService"]


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
