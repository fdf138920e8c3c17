"""The columns of tasks and of users."""

from __future__ import annotations

from functools import cache

from bitrix24_async.sandbox.tables.cells import constant, days, each, flag, moments, number, text
from bitrix24_async.sandbox.tables.columns import Column, Kind, choices, column, own

__all__ = ["collection", "entry", "task", "user"]


def _task_stamps(names: str) -> list[Column]:
    return [column(name, "datetime", moments(5 + 4 * i), default="@now") for i, name in enumerate(names.split())]


@cache
def task() -> Kind:
    """Return the kind of `tasks.task.*`."""
    flags = "MULTITASK NOT_VIEWED REPLICATE ALLOW_CHANGE_DEADLINE ALLOW_TIME_TRACKING TASK_CONTROL ADD_IN_REPORT"
    more = "IS_MUTED IS_PINNED IS_PINNED_IN_GROUP FAVORITE"
    columns = [
        own(),
        column("PARENT_ID", "integer", each((None, "0"), 4), default="0"),
        column("TITLE", "string", text(("Task {}", "Задача № {}", "Call back: {}"), 2)),
        column("DESCRIPTION", "string", each(("", "[B]Срочно[/B]", "see the file"), 9), default=""),
        column("MARK", "enum", each((None, "P", "N"), 11)),
        column("PRIORITY", "enum", each(("1", "1", "2", "0"), 13), default="1"),
        *choices("enum", dict.fromkeys(f"{flags} {more}".split(), "N")),
        column("GROUP_ID", "integer", number(0, 4, 15), default="0"),
        *choices("integer", {"STAGE_ID": "0", "SPRINT_ID": None, "BACKLOG_ID": None}),
        column("CREATED_BY", "integer", number(1, 9, 17), default="@user"),
        *_task_stamps("CREATED_DATE CHANGED_DATE STATUS_CHANGED_DATE ACTIVITY_DATE VIEWED_DATE"),
        column("RESPONSIBLE_ID", "integer", number(1, 9, 19), default="@user"),
        column("ACCOMPLICES", "array", each(([], [], ["13"]), 21), default=[], multiple=True),
        column("AUDITORS", "array", each(([], ["13", "103"]), 23), default=[], multiple=True),
        *[column(name, "integer", number(1, 9, 25), default="@user") for name in ("CHANGED_BY", "STATUS_CHANGED_BY")],
        *choices("integer", {"CLOSED_BY": "0", "TIME_ESTIMATE": "0", "TIME_SPENT_IN_LOGS": None}),
        *choices("datetime", {"CLOSED_DATE": None, "DATE_START": None, "START_DATE_PLAN": None, "END_DATE_PLAN": None}),
        column("DEADLINE", "datetime", each((None, "2025-12-31T19:00:00+03:00", "2026-03-01T10:30:00+03:00"), 27)),
        *choices("string", {"GUID": None, "XML_ID": None, "SITE_ID": "s1"}),
        *choices("integer", {"COMMENTS_COUNT": None, "SERVICE_COMMENTS_COUNT": None, "FORUM_TOPIC_ID": None}),
        *choices("integer", {"FORUM_ID": None, "MATCH_WORK_TIME": "0", "OUTLOOK_VERSION": "1"}),
        *choices("integer", {"DURATION_PLAN": "0", "DURATION_FACT": None, "FLOW_ID": None, "EXCHANGE_ID": None}),
        *choices("datetime", {"EXCHANGE_MODIFIED": None}),
        *choices("enum", {"SUBORDINATE": "N", "DESCRIPTION_IN_BBCODE": "Y", "DURATION_TYPE": "days"}),
        *choices("enum", {"FORKED_BY_TEMPLATE_ID": None}),
        *choices("integer", {"NEW_COMMENTS_COUNT": "0"}),
        column("CHECKLIST", "array", constant([]), default=[], multiple=True),
        *choices("double", {"SORTING": None}),
        column("STATUS", "enum", each(("2", "3", "4", "5", "6"), 29), default="2"),
        *choices("crm", {"UF_CRM_TASK": False}),
        *choices("disk_file", {"UF_TASK_WEBDAV_FILES": False}),
        column("UF_TASK_PROJECT_BUDGET", "double", each((None, "1500.5", "20000"), 33)),
    ]
    return Kind(name="task", label="Task", columns=tuple(columns))


@cache
def entry() -> Kind:
    """Return the kind of `main.eventlog.*`: what somebody did at a moment."""
    columns = [
        own(),
        column("TIMESTAMP_X", "datetime", moments(5)),
        column("SEVERITY", "string", each(("SECURITY", "INFO", "WARNING"), 7)),
        column("AUDIT_TYPE_ID", "string", each(("USER_AUTHORIZE", "USER_LOGOUT", "IBLOCK_DELETE"), 9)),
        column("MODULE_ID", "string", each(("main", "iblock"), 11)),
        column("ITEM_ID", "string", number(1, 999, 13)),
        column("USER_ID", "integer", number(1, 9, 15)),
        column("DESCRIPTION", "string", each(("", "a sign-in", "a change"), 17)),
    ]
    return Kind(name="entry", label="Entry", columns=tuple(columns))


@cache
def collection() -> Kind:
    """Return the kind of `note.collection.*`: several share a position, so that a cursor needs the id as well."""
    columns = [
        own(),
        column("NAME", "string", text(("Handbook {}", "Справочник {}"), 2)),
        column("POSITION", "integer", each(("100", "200", "300"), 5), default="100"),
        column("POLICY_LEVEL", "string", each(("view", "edit"), 7), default="view"),
        column("CREATED_BY", "integer", number(1, 9, 9), default="@user"),
        column("UPDATED_BY", "integer", number(1, 9, 11), default="@user"),
        column("CREATED_AT", "datetime", moments(13), default="@now"),
        column("UPDATED_AT", "datetime", moments(15), default="@now"),
    ]
    return Kind(name="collection", label="Collection", columns=tuple(columns))


@cache
def user() -> Kind:
    """Return the kind of `user.*`; flags are true booleans here."""
    plain = "TITLE TIME_ZONE PERSONAL_GENDER PERSONAL_PROFESSION PERSONAL_WWW PERSONAL_PHONE PERSONAL_STATE"
    rest = "PERSONAL_CITY PERSONAL_COUNTRY WORK_PHONE WORK_COMPANY WORK_DEPARTMENT UF_EMPLOYMENT_DATE UF_PHONE_INNER"
    columns = [
        own(),
        *choices("string", {"XML_ID": None}),
        column("ACTIVE", "boolean", constant(True), default=True),
        column("NAME", "string", each(("Анна", "Иван", "John", "Maria"), 6), default=""),
        column("LAST_NAME", "string", text(("Smith {}", "Иванов {}"), 8), default=""),
        *choices("string", {"SECOND_NAME": ""}),
        column("EMAIL", "string", text(("user{}@example.com",), 0), default=""),
        column("LAST_LOGIN", "datetime", moments(10), default=""),
        column("DATE_REGISTER", "datetime", moments(20), default="@now"),
        column("IS_ONLINE", "char", flag(30), default="N"),
        *choices("array", {"TIMESTAMP_X": {}, "LAST_ACTIVITY_DATE": {}}),
        column("PERSONAL_BIRTHDAY", "date", days(31, empty=4), default=""),
        column("PERSONAL_MOBILE", "string", each(("", "+79990001122"), 35), default=""),
        column("WORK_POSITION", "string", each(("", "Manager", "Инженер"), 37), default=""),
        *choices("string", dict.fromkeys(f"{plain} {rest}".split(), "")),
        column("UF_DEPARTMENT", "array", each(([1], [1, 5], [7]), 39), default=[1], multiple=True),
        *choices("string", {"USER_TYPE": "employee"}),
        column("UF_USR_1724228142162", "enumeration", each((False, ["26"], ["26", "27"]), 41), multiple=True),
    ]
    return Kind(name="user", label="User", columns=tuple(columns))
