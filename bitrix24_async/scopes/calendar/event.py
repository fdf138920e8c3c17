# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Calendar events: the methods of `calendar.event`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Event",
    "EventAddMeeting",
    "EventAddRrule",
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
    "EventGetService",
    "EventMeeting",
    "EventRelations",
    "EventRemind",
    "EventRrule",
    "EventRruleByday",
    "EventService",
    "EventUpdateMeeting",
    "EventUpdateRrule",
]


class Event(Entity, kw_only=True, rename="upper"):
    """A record of `calendar.event`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    parent_id: int | None = None
    deleted: bool | None = None
    cal_type: str | None = None
    owner_id: int | None = None
    name: str | None = None
    date_from: str | None = None
    date_to: str | None = None
    original_date_from: dt.datetime | None = None
    tz_from: str | None = None
    tz_to: str | None = None
    tz_offset_from: str | None = None
    tz_offset_to: str | None = None
    date_from_ts_utc: str | None = None
    date_to_ts_utc: str | None = None
    dt_skip_time: bool | None = None
    dt_length: int | None = None
    event_type: str | None = None
    created_by: str | None = None
    date_create: str | None = None
    timestamp_x: str | None = None
    description: str | None = None
    private_event: bool | None = None
    accessibility: str | None = None
    importance: str | None = None
    is_meeting: bool | None = None
    meeting_status: str | None = None
    meeting_host: str | None = None
    meeting: EventMeeting | None = None
    location: str | None = None
    remind: builtins.list[EventRemind] | None = None
    color: str | None = None
    rrule: EventRrule | None = None
    exdate: str | None = None
    dav_xml_id: str | None = None
    g_event_id: str | None = None
    cal_dav_label: str | None = None
    version: str | None = None
    attendees_codes: builtins.list[Any] | None = None
    recurrence_id: int | None = None
    relations: EventRelations | None = None
    section_id: int | None = None
    sync_status: str | None = None
    uf_crm_cal_event: builtins.list[Any] | None = None
    uf_webdav_cal_event: int | None = None
    section_dav_xml_id: Any = None
    date_from_formatted: str | None = None
    date_to_formatted: str | None = None
    sect_id: int | None = None
    attendee_list: builtins.list[EventAttendeeList] | None = None
    collab_id: int | None = None
    rrule_description_raw: str | None = _field(default=None, name="~RRULE_DESCRIPTION")
    attendees_entity_list: builtins.list[EventAttendeesEntityList] | None = _field(
        default=None, name="attendeesEntityList"
    )
    description_raw: str | None = _field(default=None, name="~DESCRIPTION")
    user_offset_from_raw: int | None = _field(default=None, name="~USER_OFFSET_FROM")
    user_offset_to_raw: int | None = _field(default=None, name="~USER_OFFSET_TO")
    freq: str | None = None
    count: int | None = None
    interval: int | None = None
    byday: Any = None
    until: str | None = None
    result: Any = _field(default=None, name="result")
    original_date: str | None = _field(default=None, name="originalDate")
    original_dav_xml_id: str | None = _field(default=None, name="originalDavXmlId")
    instance_tz: str | None = _field(default=None, name="instanceTz")
    rec_event_id: int | None = _field(default=None, name="recEventId")
    dav_exch_label: str | None = None


class EventAttendeeList(Entity, kw_only=True, rename="camel"):
    """What `ATTENDEE_LIST` of a `Event` holds; what is not declared is in `extra`."""

    id: int | None = None
    entry_id: int | None = None
    status: str | None = None


class EventAttendeesEntityList(Entity, kw_only=True, rename="camel"):
    """What `attendeesEntityList` of a `Event` holds; what is not declared is in `extra`."""

    id: int | None = None
    entity_id: str | None = None


class EventGetNearestRow(Entity, kw_only=True, rename="upper"):
    """What `calendar.event.get.nearest` returns; what is not declared is in `extra`."""

    id: int | None = None
    parent_id: int | None = None
    deleted: bool | None = None
    cal_type: str | None = None
    owner_id: int | None = None
    name: str | None = None
    date_from: str | None = None
    date_to: str | None = None
    original_date_from: dt.datetime | None = None
    tz_from: str | None = None
    tz_to: str | None = None
    tz_offset_from: str | None = None
    tz_offset_to: str | None = None
    date_from_ts_utc: str | None = None
    date_to_ts_utc: str | None = None
    dt_skip_time: bool | None = None
    dt_length: int | None = None
    event_type: str | None = None
    created_by: str | None = None
    date_create: str | None = None
    timestamp_x: str | None = None
    description: str | None = None
    private_event: bool | None = None
    accessibility: str | None = None
    importance: str | None = None
    is_meeting: bool | None = None
    meeting_status: str | None = None
    meeting_host: str | None = None
    meeting: EventGetNearestRowMeeting | None = None
    location: str | None = None
    remind: builtins.list[EventGetNearestRowRemind] | None = None
    color: str | None = None
    rrule: EventGetNearestRowRrule | None = None
    exdate: str | None = None
    dav_xml_id: str | None = None
    g_event_id: str | None = None
    cal_dav_label: str | None = None
    version: str | None = None
    attendees_codes: builtins.list[Any] | None = None
    recurrence_id: int | None = None
    relations: EventGetNearestRowRelations | None = None
    section_id: int | None = None
    sync_status: str | None = None
    uf_crm_cal_event: builtins.list[Any] | None = None
    uf_webdav_cal_event: int | None = None
    section_dav_xml_id: Any = None
    date_from_formatted: str | None = None
    date_to_formatted: str | None = None
    sect_id: int | None = None
    attendee_list: builtins.list[EventGetNearestRowAttendeeList] | None = None
    collab_id: int | None = None
    rrule_description_raw: str | None = _field(default=None, name="~RRULE_DESCRIPTION")
    attendees_entity_list: builtins.list[EventGetNearestRowAttendeesEntityList] | None = _field(
        default=None, name="attendeesEntityList"
    )
    description_raw: str | None = _field(default=None, name="~DESCRIPTION")
    user_offset_from_raw: int | None = _field(default=None, name="~USER_OFFSET_FROM")
    user_offset_to_raw: int | None = _field(default=None, name="~USER_OFFSET_TO")
    dav_exch_label: str | None = None


class EventGetNearestRowAttendeeList(Entity, kw_only=True, rename="camel"):
    """What `ATTENDEE_LIST` of a `EventGetNearestRow` holds; what is not declared is in `extra`."""

    id: int | None = None
    entry_id: int | None = None
    status: str | None = None


class EventGetNearestRowAttendeesEntityList(Entity, kw_only=True, rename="camel"):
    """What `attendeesEntityList` of a `EventGetNearestRow` holds; what is not declared is in `extra`."""

    id: int | None = None
    entity_id: str | None = None


class EventGetNearestRowMeeting(Entity, kw_only=True, rename="upper"):
    """What `MEETING` of a `EventGetNearestRow` holds; what is not declared is in `extra`."""

    host_name: str | None = None
    notify: bool | None = None
    reinvite: bool | None = None
    allow_invite: bool | None = None
    hide_guests: bool | None = None
    meeting_creator: int | None = None
    language_id: str | None = None
    mail_from: str | None = None


class EventGetNearestRowRelations(Entity, kw_only=True, rename="upper"):
    """What `RELATIONS` of a `EventGetNearestRow` holds; what is not declared is in `extra`."""

    original_recursion_id: int | None = None
    comment_xml_id: str | None = None


class EventGetNearestRowRemind(Entity, kw_only=True):
    """What `REMIND` of a `EventGetNearestRow` holds; what is not declared is in `extra`."""

    type: str | None = None
    count: int | None = None


class EventGetNearestRowRrule(Entity, kw_only=True, rename="upper"):
    """What `RRULE` of a `EventGetNearestRow` holds; what is not declared is in `extra`."""

    freq: str | None = None
    byday: EventGetNearestRowRruleByday | None = None
    interval: int | None = None
    until: str | None = None
    until_raw: str | None = _field(default=None, name="~UNTIL")
    until_ts: int | None = None


class EventGetNearestRowRruleByday(Entity, kw_only=True, rename="upper"):
    """What `BYDAY` of a `EventGetNearestRowRrule` holds; what is not declared is in `extra`."""

    mo: str | None = None
    we: str | None = None


class EventMeeting(Entity, kw_only=True, rename="upper"):
    """What `MEETING` of a `Event` holds; what is not declared is in `extra`."""

    host_name: str | None = None
    notify: bool | None = None
    reinvite: bool | None = None
    allow_invite: bool | None = None
    hide_guests: bool | None = None
    meeting_creator: int | None = None
    language_id: str | None = None
    mail_from: str | None = None


class EventRelations(Entity, kw_only=True, rename="upper"):
    """What `RELATIONS` of a `Event` holds; what is not declared is in `extra`."""

    original_recursion_id: int | None = None
    comment_xml_id: str | None = None


class EventRemind(Entity, kw_only=True):
    """What `REMIND` of a `Event` holds; what is not declared is in `extra`."""

    type: str | None = None
    count: int | None = None


class EventRrule(Entity, kw_only=True, rename="upper"):
    """What `RRULE` of a `Event` holds; what is not declared is in `extra`."""

    freq: str | None = None
    byday: EventRruleByday | None = None
    interval: int | None = None
    until: str | None = None
    until_raw: str | None = _field(default=None, name="~UNTIL")
    until_ts: int | None = None


class EventRruleByday(Entity, kw_only=True, rename="upper"):
    """What `BYDAY` of a `EventRrule` holds; what is not declared is in `extra`."""

    mo: str | None = None
    we: str | None = None


EventAddMeeting = TypedDict(
    "EventAddMeeting",
    {
        "notify": bool | None,
        "reinvite": bool | None,
        "allow_invite": bool | None,
        "hide_guests": bool | None,
    },
    total=False,
)
"""What `meeting` of `calendar.event.add` may hold."""


EventAddRrule = TypedDict(
    "EventAddRrule",
    {
        "FREQ": str | None,
        "COUNT": int | None,
        "INTERVAL": int | None,
        "BYDAY": Sequence[Any] | None,
        "UNTIL": dt.date | str | None,
    },
    total=False,
)
"""What `rrule` of `calendar.event.add` may hold."""


EventUpdateMeeting = TypedDict(
    "EventUpdateMeeting",
    {
        "notify": bool | None,
        "reinvite": bool | None,
        "allow_invite": bool | None,
        "hide_guests": bool | None,
    },
    total=False,
)
"""What `meeting` of `calendar.event.update` may hold."""


EventUpdateRrule = TypedDict(
    "EventUpdateRrule",
    {
        "FREQ": str | None,
        "COUNT": int | None,
        "INTERVAL": int | None,
        "BYDAY": Sequence[Any] | None,
        "UNTIL": dt.date | str | None,
    },
    total=False,
)
"""What `rrule` of `calendar.event.update` may hold."""


_EVENT_GET_NEAREST = Paging(select=None, keyset=False, walk="none")


class EventService(RowService[R]):
    """Calendar events: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html"""

    def of(self, entity: builtins.type[E], /) -> EventService[E]:
        """Return the service with rows of another type, such as a subclass of `Event` with your user fields."""
        return EventService(self._runner, entity)

    def add(
        self,
        type: Literal["user", "group", "company_calendar"],
        owner_id: int | Ref,
        from_: dt.datetime | dt.date | str,
        *,
        to: dt.datetime | dt.date | str,
        section: int,
        name: str,
        from_ts: int | None = None,
        to_ts: int | None = None,
        auto_detect_section: bool | None = None,
        skip_time: bool | None = None,
        timezone_from: str | None = None,
        timezone_to: str | None = None,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        accessibility: Literal["busy", "absent", "quest", "free"] | None = None,
        importance: Literal["high", "normal", "low"] | None = None,
        private_event: bool | None = None,
        rrule: EventAddRrule | Mapping[str, Any] | None = None,
        is_meeting: bool | None = None,
        location: str | None = None,
        remind: Sequence[Any] | None = None,
        attendees: Sequence[Any] | None = None,
        meeting: EventAddMeeting | Mapping[str, Any] | None = None,
        crm_fields: Sequence[Any] | None = None,
    ) -> Call[int]:
        """Create a calendar event and return its id.

        Args:
            type: Type of the calendar event.
            owner_id: Id of the owner.
            from_: Where the time begins.
            to: Where the time ends.
            section: Id of the calendar.
            name: Name of the calendar event.
            from_ts: Where the time begins, in seconds since 1970.
            to_ts: Where the time ends, in seconds since 1970.
            auto_detect_section: Auto detect section: yes or no.
            skip_time: Whether to skip time.
            timezone_from: Time zone of the beginning, such as `Europe/Riga`.
            timezone_to: Time zone of the end, such as `Europe/Riga`.
            description: Description of the calendar event.
            color: The colour, by its name or as `#RRGGBB`.
            text_color: The colour of the text.
            accessibility: How the time counts for others: busy, free or absent.
            importance: The importance.
            private_event: Private event: yes or no.
            rrule: How it repeats, with the keys of `EventAddRrule`.
            is_meeting: Whether it is meeting.
            location: The place.
            remind: When to remind.
            attendees: Ids of the users who are invited.
            meeting: Meeting, with the keys of `EventAddMeeting`.
            crm_fields: CRM records to bind it to.

        Raises:
            APIError: A value was refused, or the caller may not create a calendar event (a text without a code).

        Writes. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html
        """
        wire = _given(
            type=type,
            ownerId=owner_id,
            to=to,
            section=section,
            name=name,
            from_ts=from_ts,
            to_ts=to_ts,
            auto_detect_section=_flag(auto_detect_section),
            skip_time=_flag(skip_time),
            timezone_from=timezone_from,
            timezone_to=timezone_to,
            description=description,
            color=color,
            text_color=text_color,
            accessibility=accessibility,
            importance=importance,
            private_event=_flag(private_event),
            rrule=_mapping("rrule", rrule),
            is_meeting=_flag(is_meeting),
            location=location,
            remind=_sequence("remind", remind),
            attendees=_sequence("attendees", attendees),
            meeting=_mapping("meeting", meeting),
            crm_fields=_sequence("crm_fields", crm_fields),
            **{"from": from_},
        )
        return self._call("calendar.event.add", wire, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a calendar event.

        Args:
            id: Id of the calendar event.

        Raises:
            APIError: There is no such calendar event, or the caller may not delete it (a text without a code).

        Writes. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html
        """
        return self._call("calendar.event.delete", {"id": id}, bool)

    @builtins.property
    def get(self) -> EventGetService:
        """Calendar events: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html"""
        return EventGetService(self._runner)

    def getbyid(self, id: int | Ref) -> Call[R]:
        """Return a calendar event by its id.

        Args:
            id: Id of the calendar event.

        Raises:
            APIError: There is no such calendar event, or the caller may not see it (a text without a code).

        Reads. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html
        """
        return self._call("calendar.event.getbyid", {"id": id}, self._entity, read=True)

    def update(
        self,
        id: int | Ref,
        type: Literal["user", "group", "company_calendar"],
        owner_id: int | Ref,
        *,
        from_: dt.datetime | dt.date | str | None = None,
        to: dt.datetime | dt.date | str | None = None,
        from_ts: int | None = None,
        to_ts: int | None = None,
        section: int | None = None,
        name: str | None = None,
        skip_time: bool | None = None,
        timezone_from: str | None = None,
        timezone_to: str | None = None,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        accessibility: Literal["busy", "absent", "quest", "free"] | None = None,
        importance: Literal["high", "normal", "low"] | None = None,
        private_event: bool | None = None,
        recurrence_mode: Literal["this", "next", "all"] | None = None,
        current_date_from: dt.date | str | None = None,
        rrule: EventUpdateRrule | Mapping[str, Any] | None = None,
        is_meeting: bool | None = None,
        location: str | None = None,
        remind: Sequence[Any] | None = None,
        attendees: Sequence[Any] | None = None,
        host: int | None = None,
        meeting: EventUpdateMeeting | Mapping[str, Any] | None = None,
        crm_fields: Sequence[Any] | None = None,
    ) -> Call[Any]:
        """Change the given fields of a calendar event.

        Args:
            id: Id of the calendar event.
            type: Type of the calendar event.
            owner_id: Id of the owner.
            from_: Where the time begins.
            to: Where the time ends.
            from_ts: Where the time begins, in seconds since 1970.
            to_ts: Where the time ends, in seconds since 1970.
            section: Id of the calendar.
            name: Name of the calendar event.
            skip_time: Whether to skip time.
            timezone_from: Time zone of the beginning, such as `Europe/Riga`.
            timezone_to: Time zone of the end, such as `Europe/Riga`.
            description: Description of the calendar event.
            color: The colour, by its name or as `#RRGGBB`.
            text_color: The colour of the text.
            accessibility: How the time counts for others: busy, free or absent.
            importance: The importance.
            private_event: Private event: yes or no.
            recurrence_mode: Recurrence mode.
            current_date_from: Current date from.
            rrule: How it repeats, with the keys of `EventUpdateRrule`.
            is_meeting: Whether it is meeting.
            location: The place.
            remind: When to remind.
            attendees: Ids of the users who are invited.
            host: Host.
            meeting: Meeting, with the keys of `EventUpdateMeeting`.
            crm_fields: CRM records to bind it to.

        Raises:
            APIError: There is no such calendar event, the caller may not change it, or a value was refused (a text
                without a code).

        Writes. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html
        """
        wire = _given(
            id=id,
            type=type,
            ownerId=owner_id,
            to=to,
            from_ts=from_ts,
            to_ts=to_ts,
            section=section,
            name=name,
            skip_time=_flag(skip_time),
            timezone_from=timezone_from,
            timezone_to=timezone_to,
            description=description,
            color=color,
            text_color=text_color,
            accessibility=accessibility,
            importance=importance,
            private_event=_flag(private_event),
            recurrence_mode=recurrence_mode,
            current_date_from=current_date_from,
            rrule=_mapping("rrule", rrule),
            is_meeting=_flag(is_meeting),
            location=location,
            remind=_sequence("remind", remind),
            attendees=_sequence("attendees", attendees),
            host=host,
            meeting=_mapping("meeting", meeting),
            crm_fields=_sequence("crm_fields", crm_fields),
            **{"from": from_},
        )
        return self._call("calendar.event.update", wire, Any)


class EventGetService(Service):
    """List the events of a calendar: awaited for one page, iterated for all of them.

    Args:
        type: Type of the calendar event.
        owner_id: Id of the owner.
        from_: Where the time begins.
        to: Where the time ends.
        section: Id of the calendar.

    Raises:
        APIError: The portal refused (a text without a code).

    Reads. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html
    """

    def __call__(
        self,
        type: Literal["user", "group", "company_calendar"],
        owner_id: int | Ref,
        *,
        from_: dt.date | str | None = None,
        to: dt.date | str | None = None,
        section: Sequence[Any] | None = None,
    ) -> ListCall[Event]:
        """List the events of a calendar: awaited for one page, iterated for all of them.

        Args:
            type: Type of the calendar event.
            owner_id: Id of the owner.
            from_: Where the time begins.
            to: Where the time ends.
            section: Id of the calendar.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html
        """
        wire = _given(type=type, ownerId=owner_id, to=to, section=_sequence("section", section), **{"from": from_})
        return self._list("calendar.event.get", wire, Event, _EVENT_GET_NEAREST)

    def nearest(
        self,
        *,
        type: Literal["user", "group", "company_calendar"] | None = None,
        owner_id: int | Ref | None = None,
        days: int | None = None,
        for_current_user: bool | None = None,
        max_events_count: int | None = None,
        detail_url: str | None = None,
    ) -> ListCall[EventGetNearestRow]:
        """List the next events of a user: awaited for one page, iterated for all of them.

        Args:
            type: Type of the calendar event.
            owner_id: Id of the owner.
            days: Days; `60` where it is not given.
            for_current_user: For current user: yes or no; `True` where it is not given.
            max_events_count: Max events count.
            detail_url: Detail URL.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-nearest.html
        """
        wire = _given(
            type=type,
            ownerId=owner_id,
            days=days,
            forCurrentUser=for_current_user,
            maxEventsCount=max_events_count,
            detailUrl=detail_url,
        )
        return self._list("calendar.event.get.nearest", wire, EventGetNearestRow, _EVENT_GET_NEAREST)
