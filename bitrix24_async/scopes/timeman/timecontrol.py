# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Time controls: the methods of `timeman.timecontrol`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "TimecontrolReportKey",
    "TimecontrolReportService",
    "TimecontrolReports",
    "TimecontrolReportsKey",
    "TimecontrolReportsService",
    "TimecontrolReportsSettings",
    "TimecontrolReportsSettingsService",
    "TimecontrolReportsUsers",
    "TimecontrolReportsUsersKey",
    "TimecontrolReportsUsersService",
    "TimecontrolService",
    "TimecontrolSettings",
    "TimecontrolSettingsKey",
    "TimecontrolSettingsService",
]


class TimecontrolReports(Entity, kw_only=True):
    """A record of `timeman.timecontrol.reports`, as its methods return it; what is not declared is in `extra`."""

    report: Any = None
    user: Any = None


class TimecontrolReportsSettings(Entity, kw_only=True):
    """A record of `timeman.timecontrol.reports.settings`, as its methods return it; what is not declared is in `extra`."""

    active: bool | None = None
    user_id: int | None = None
    user_admin: bool | None = None
    user_head: bool | None = None
    departments: builtins.list[Any] | None = None
    minimum_idle_for_report: int | None = None
    report_view_type: str | None = None


class TimecontrolReportsUsers(Entity, kw_only=True):
    """A record of `timeman.timecontrol.reports.users`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    work_position: str | None = None
    avatar: str | None = None
    personal_gender: str | None = None
    last_activity_date: dt.datetime | None = None


class TimecontrolSettings(Entity, kw_only=True):
    """A record of `timeman.timecontrol.settings`, as its methods return it; what is not declared is in `extra`."""

    active: bool | None = None
    minimum_idle_for_report: int | None = None
    register_offline: bool | None = None
    register_idle: bool | None = None
    register_desktop: bool | None = None
    report_request_type: str | None = None
    report_request_users: Any = None
    report_simple_type: str | None = None
    report_simple_users: Any = None
    report_full_type: str | None = None
    report_full_users: Any = None


TimecontrolReportKey: TypeAlias = Literal["REPORT_ID", "USER_ID", "TEXT", "TYPE", "CALENDAR"]


TimecontrolReportsKey: TypeAlias = Literal["report", "user"]


TimecontrolReportsUsersKey: TypeAlias = Literal[
    "id",
    "name",
    "first_name",
    "last_name",
    "work_position",
    "avatar",
    "personal_gender",
    "last_activity_date",
]


TimecontrolSettingsKey: TypeAlias = Literal[
    "active",
    "minimum_idle_for_report",
    "register_offline",
    "register_idle",
    "register_desktop",
    "report_request_type",
    "report_request_users",
    "report_simple_type",
    "report_simple_users",
    "report_full_type",
    "report_full_users",
]


R = TypeVar("R")
E = TypeVar("E")


_TIMECONTROL_REPORTS_USERS_GET = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


class TimecontrolService(Service):
    """Time controls: https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html"""

    @builtins.property
    def report(self) -> TimecontrolReportService:
        """Time control reports:
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html
        """
        return TimecontrolReportService(self._runner)

    @builtins.property
    def reports(self) -> TimecontrolReportsService[TimecontrolReports]:
        """Time control reports:
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html
        """
        return TimecontrolReportsService(self._runner, TimecontrolReports)

    @builtins.property
    def settings(self) -> TimecontrolSettingsService[TimecontrolSettings]:
        """Time control settings:
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html
        """
        return TimecontrolSettingsService(self._runner, TimecontrolSettings)


class TimecontrolSettingsService(RowService[R]):
    """Time control settings:
    https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html
    """

    def of(self, entity: builtins.type[E], /) -> TimecontrolSettingsService[E]:
        """Return the service with rows of another type, such as a subclass of `TimecontrolSettings` with your user fields."""
        return TimecontrolSettingsService(self._runner, entity)

    def get(self) -> Call[R]:
        """Return a time control settings.

        Raises:
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html
        """
        return self._call("timeman.timecontrol.settings.get", {}, self._entity, read=True)

    def set(
        self,
        *,
        active: bool | None = None,
        minimum_idle_for_report: int | None = None,
        register_offline: bool | None = None,
        register_idle: bool | None = None,
        register_desktop: bool | None = None,
        report_request_type: Literal["all", "user", "none"] | None = None,
        report_request_users: Sequence[Any] | None = None,
        report_simple_type: Literal["all", "user", "none"] | None = None,
        report_simple_users: Sequence[Any] | None = None,
        report_full_type: Literal["all", "user", "none"] | None = None,
        report_full_users: Sequence[Any] | None = None,
    ) -> Call[bool]:
        """Set the time control settings.

        Raises:
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Writes. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html
        """
        wire = _given(
            ACTIVE=active,
            MINIMUM_IDLE_FOR_REPORT=minimum_idle_for_report,
            REGISTER_OFFLINE=register_offline,
            REGISTER_IDLE=register_idle,
            REGISTER_DESKTOP=register_desktop,
            REPORT_REQUEST_TYPE=report_request_type,
            REPORT_REQUEST_USERS=report_request_users,
            REPORT_SIMPLE_TYPE=report_simple_type,
            REPORT_SIMPLE_USERS=report_simple_users,
            REPORT_FULL_TYPE=report_full_type,
            REPORT_FULL_USERS=report_full_users,
        )
        return self._call("timeman.timecontrol.settings.set", wire, bool)


class TimecontrolReportsService(RowService[R]):
    """Time control reports:
    https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html
    """

    def of(self, entity: builtins.type[E], /) -> TimecontrolReportsService[E]:
        """Return the service with rows of another type, such as a subclass of `TimecontrolReports` with your user fields."""
        return TimecontrolReportsService(self._runner, entity)

    def get(
        self,
        user_id: int | Ref,
        month: int,
        year: int,
        *,
        idle_minutes: int | None = None,
        workday_hours: int | None = None,
    ) -> Call[R]:
        """Return a time control report.

        Raises:
            AccessDenied: The portal refused: `ACCESS_ERROR`, `USER_ACCESS_ERROR`.

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html
        """
        wire = _given(USER_ID=user_id, MONTH=month, YEAR=year, IDLE_MINUTES=idle_minutes, WORKDAY_HOURS=workday_hours)
        return self._call("timeman.timecontrol.reports.get", wire, self._entity, read=True)

    @builtins.property
    def settings(self) -> TimecontrolReportsSettingsService[TimecontrolReportsSettings]:
        """Time control report settings:
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html
        """
        return TimecontrolReportsSettingsService(self._runner, TimecontrolReportsSettings)

    @builtins.property
    def users(self) -> TimecontrolReportsUsersService[TimecontrolReportsUsers]:
        """Time control report users:
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html
        """
        return TimecontrolReportsUsersService(self._runner, TimecontrolReportsUsers)


class TimecontrolReportsUsersService(RowService[R]):
    """Time control report users:
    https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html
    """

    def of(self, entity: builtins.type[E], /) -> TimecontrolReportsUsersService[E]:
        """Return the service with rows of another type, such as a subclass of `TimecontrolReportsUsers` with your user
        fields.
        """
        return TimecontrolReportsUsersService(self._runner, entity)

    def get(self, *, department_id: int | Ref | None = None) -> ListCall[R]:
        """List time control report users: awaited for one page, iterated for all of them.

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html
        """
        wire = _given(DEPARTMENT_ID=department_id)
        return self._list("timeman.timecontrol.reports.users.get", wire, self._entity, _TIMECONTROL_REPORTS_USERS_GET)


class TimecontrolReportsSettingsService(RowService[R]):
    """Time control report settings:
    https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html
    """

    def of(self, entity: builtins.type[E], /) -> TimecontrolReportsSettingsService[E]:
        """Return the service with rows of another type, such as a subclass of `TimecontrolReportsSettings` with your user
        fields.
        """
        return TimecontrolReportsSettingsService(self._runner, entity)

    def get(self) -> Call[R]:
        """Return a time control report settings.

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html
        """
        return self._call("timeman.timecontrol.reports.settings.get", {}, self._entity, read=True)


class TimecontrolReportService(Service):
    """Time control reports:
    https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html
    """

    def add(
        self,
        report_id: int | Ref,
        text: str,
        *,
        user_id: int | Ref | None = None,
        type: Literal["WORK", "PRIVATE"] | None = None,
        calendar: bool | None = None,
    ) -> Call[bool]:
        """Create a time control report.

        Args:
            type: `PRIVATE` where it is not given.
            calendar: `Y` where it is not given.

        Raises:
            APIError: The portal refused: `TEXT_EMPTY`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Writes. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html
        """
        wire = _given(REPORT_ID=report_id, TEXT=text, USER_ID=user_id, TYPE=type, CALENDAR=_flag(calendar))
        return self._call("timeman.timecontrol.report.add", wire, bool)
