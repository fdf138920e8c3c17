# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Time control: the methods of `timeman.timecontrol`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "TimeControlReportService",
    "TimeControlReports",
    "TimeControlReportsService",
    "TimeControlReportsSettings",
    "TimeControlReportsSettingsDepartment",
    "TimeControlReportsSettingsService",
    "TimeControlReportsUsers",
    "TimeControlReportsUsersService",
    "TimeControlService",
    "TimeControlSettings",
    "TimeControlSettingsService",
]


class TimeControlReports(Entity, kw_only=True):
    """A record of `timeman.timecontrol.reports`, as its methods return it; what is not declared is in `extra`."""

    report: Any = None
    user: Any = None


class TimeControlReportsSettings(Entity, kw_only=True):
    """A record of `timeman.timecontrol.reports.settings`, as its methods return it; what is not declared is in `extra`."""

    active: bool | None = None
    user_id: int | None = None
    user_admin: bool | None = None
    user_head: bool | None = None
    departments: builtins.list[TimeControlReportsSettingsDepartment] | None = None
    minimum_idle_for_report: int | None = None
    report_view_type: str | None = None


class TimeControlReportsSettingsDepartment(Entity, kw_only=True):
    """What `departments` of a `TimeControlReportsSettings` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None


class TimeControlReportsUsers(Entity, kw_only=True):
    """A record of `timeman.timecontrol.reports.users`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    work_position: str | None = None
    avatar: str | None = None
    personal_gender: str | None = None
    last_activity_date: dt.datetime | None = None


class TimeControlSettings(Entity, kw_only=True):
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


_TIME_CONTROL_REPORTS_USERS_GET = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


class TimeControlService(Service):
    """Time control: https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html"""

    @builtins.property
    def report(self) -> TimeControlReportService:
        """Explanations of absences:
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html
        """
        return TimeControlReportService(self._runner)

    @builtins.property
    def reports(self) -> TimeControlReportsService[TimeControlReports]:
        """Reports on absences:
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html
        """
        return TimeControlReportsService(self._runner, TimeControlReports)

    @builtins.property
    def settings(self) -> TimeControlSettingsService[TimeControlSettings]:
        """The settings of time control:
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html
        """
        return TimeControlSettingsService(self._runner, TimeControlSettings)


class TimeControlSettingsService(RowService[R]):
    """The settings of time control:
    https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html
    """

    def of(self, entity: builtins.type[E], /) -> TimeControlSettingsService[E]:
        """Return the service with rows of another type, such as a subclass of `TimeControlSettings` with your user fields."""
        return TimeControlSettingsService(self._runner, entity)

    def get(self) -> Call[R]:
        """Return the settings of time control.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

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
        """Set the settings of time control.

        Args:
            active: Whether it is active.
            minimum_idle_for_report: Minimum idle for report.
            register_offline: Whether to register offline.
            register_idle: Whether to register idle.
            register_desktop: Whether to register desktop.
            report_request_type: Report request type.
            report_request_users: Report request users.
            report_simple_type: Report simple type.
            report_simple_users: Report simple users.
            report_full_type: Report full type.
            report_full_users: Report full users.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Writes. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html
        """
        wire = _given(
            ACTIVE=active,
            MINIMUM_IDLE_FOR_REPORT=minimum_idle_for_report,
            REGISTER_OFFLINE=register_offline,
            REGISTER_IDLE=register_idle,
            REGISTER_DESKTOP=register_desktop,
            REPORT_REQUEST_TYPE=report_request_type,
            REPORT_REQUEST_USERS=_sequence("REPORT_REQUEST_USERS", report_request_users),
            REPORT_SIMPLE_TYPE=report_simple_type,
            REPORT_SIMPLE_USERS=_sequence("REPORT_SIMPLE_USERS", report_simple_users),
            REPORT_FULL_TYPE=report_full_type,
            REPORT_FULL_USERS=_sequence("REPORT_FULL_USERS", report_full_users),
        )
        return self._call("timeman.timecontrol.settings.set", wire, bool)


class TimeControlReportsService(RowService[R]):
    """Reports on absences:
    https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html
    """

    def of(self, entity: builtins.type[E], /) -> TimeControlReportsService[E]:
        """Return the service with rows of another type, such as a subclass of `TimeControlReports` with your user fields."""
        return TimeControlReportsService(self._runner, entity)

    def get(
        self,
        user_id: int | Ref,
        month: int,
        year: int,
        *,
        idle_minutes: int | None = None,
        workday_hours: int | None = None,
    ) -> Call[R]:
        """Return the report on the absences of a user.

        Args:
            user_id: Id of the user.
            month: Number of the month.
            year: The year.
            idle_minutes: Idle minutes.
            workday_hours: Workday hours.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_ERROR`, `USER_ACCESS_ERROR`).

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html
        """
        wire = _given(USER_ID=user_id, MONTH=month, YEAR=year, IDLE_MINUTES=idle_minutes, WORKDAY_HOURS=workday_hours)
        return self._call("timeman.timecontrol.reports.get", wire, self._entity, read=True)

    @builtins.property
    def settings(self) -> TimeControlReportsSettingsService[TimeControlReportsSettings]:
        """The settings of reports on absences:
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html
        """
        return TimeControlReportsSettingsService(self._runner, TimeControlReportsSettings)

    @builtins.property
    def users(self) -> TimeControlReportsUsersService[TimeControlReportsUsers]:
        """Users of reports on absences:
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html
        """
        return TimeControlReportsUsersService(self._runner, TimeControlReportsUsers)


class TimeControlReportsUsersService(RowService[R]):
    """Users of reports on absences:
    https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html
    """

    def of(self, entity: builtins.type[E], /) -> TimeControlReportsUsersService[E]:
        """Return the service with rows of another type, such as a subclass of `TimeControlReportsUsers` with your user
        fields.
        """
        return TimeControlReportsUsersService(self._runner, entity)

    def get(self, *, department_id: int | Ref | None = None) -> ListCall[R]:
        """List the users of a department for reports on absences: awaited for one page, iterated for all of them.

        Args:
            department_id: Id of the department.

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html
        """
        wire = _given(DEPARTMENT_ID=department_id)
        return self._list("timeman.timecontrol.reports.users.get", wire, self._entity, _TIME_CONTROL_REPORTS_USERS_GET)


class TimeControlReportsSettingsService(RowService[R]):
    """The settings of reports on absences:
    https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html
    """

    def of(self, entity: builtins.type[E], /) -> TimeControlReportsSettingsService[E]:
        """Return the service with rows of another type, such as a subclass of `TimeControlReportsSettings` with your user
        fields.
        """
        return TimeControlReportsSettingsService(self._runner, entity)

    def get(self) -> Call[R]:
        """Return the settings of reports on absences.

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html
        """
        return self._call("timeman.timecontrol.reports.settings.get", {}, self._entity, read=True)


class TimeControlReportService(Service):
    """Explanations of absences:
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
        """Send an explanation of an absence.

        Args:
            report_id: Id of the report.
            text: The text.
            user_id: Id of the user.
            type: Type of the time control report; `PRIVATE` where it is not given.
            calendar: Calendar: yes or no; `True` where it is not given.

        Raises:
            APIError: An argument is missing (`TEXT_EMPTY`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Writes. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html
        """
        wire = _given(REPORT_ID=report_id, TEXT=text, USER_ID=user_id, TYPE=type, CALENDAR=_flag(calendar))
        return self._call("timeman.timecontrol.report.add", wire, bool)
