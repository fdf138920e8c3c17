# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The settings of the calendar: the methods of `calendar.settings`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService

__all__ = ["Settings", "SettingsService"]


class Settings(Entity, kw_only=True):
    """A record of `calendar.settings`, as its methods return it; what is not declared is in `extra`."""

    work_time_start: str | None = None
    work_time_end: str | None = None
    year_holidays: str | None = None
    week_holidays: builtins.list[Any] | None = None
    week_start: str | None = None
    user_name_template: str | None = None
    sync_by_push: bool | None = None
    user_show_login: bool | None = None
    path_to_user: str | None = None
    path_to_user_calendar: str | None = None
    path_to_group: str | None = None
    path_to_group_calendar: str | None = None
    path_to_vr: str | None = None
    path_to_rm: str | None = None
    rm_iblock_type: str | None = None
    rm_iblock_id: str | None = None
    dep_manager_sub: bool | None = None
    denied_superpose_types: Any = None
    pathes_for_sites: bool | None = None
    forum_id: str | None = None
    rm_for_sites: bool | None = None
    path_to_type_company_calendar: str | None = None
    path_to_type_location: str | None = None
    path_to_type_open_event: str | None = None
    year_workdays: str | None = None


class SettingsService(RowService[R]):
    """The settings of the calendar: https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html"""

    def of(self, entity: builtins.type[E], /) -> SettingsService[E]:
        """Return the service with rows of another type, such as a subclass of `Settings` with your user fields."""
        return SettingsService(self._runner, entity)

    def get(self) -> Call[R]:
        """Return the settings of the calendar.

        Reads. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html
        """
        return self._call("calendar.settings.get", {}, self._entity, read=True)
