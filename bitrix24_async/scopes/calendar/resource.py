# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Calendar resources: the methods of `calendar.resource`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService

__all__ = ["Resource", "ResourceBooking", "ResourceBookingService", "ResourceService"]


class Resource(Entity, kw_only=True, rename="upper"):
    """A record of `calendar.resource`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    created_by: str | None = None
    resource_id: int | None = _field(default=None, name="resourceId")


class ResourceBooking(Entity, kw_only=True, rename="upper"):
    """A record of `calendar.resource.booking`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    parent_id: int | None = None
    deleted: bool | None = None
    cal_type: str | None = None
    owner_id: int | None = None
    name: str | None = None
    date_from: str | None = None
    date_to: str | None = None
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
    is_meeting: bool | None = None
    meeting_status: str | None = None
    meeting_host: str | None = None
    version: str | None = None
    section_id: int | None = None
    date_from_formatted: str | None = None
    date_to_formatted: str | None = None
    sect_id: int | None = None
    resource_booking_id: int | None = None


_RESOURCE_LIST = Paging(select=None, keyset=False, walk="none")


class ResourceService(RowService[R]):
    """Calendar resources: https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html"""

    def of(self, entity: builtins.type[E], /) -> ResourceService[E]:
        """Return the service with rows of another type, such as a subclass of `Resource` with your user fields."""
        return ResourceService(self._runner, entity)

    def add(self, name: str) -> Call[int]:
        """Create a calendar resource and return its id.

        Args:
            name: Name of the calendar resource.

        Raises:
            APIError: A value was refused, or the caller may not create a calendar resource (a text without a code).

        Writes. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html
        """
        return self._call("calendar.resource.add", {"name": name}, int)

    @builtins.property
    def booking(self) -> ResourceBookingService[ResourceBooking]:
        """Bookings of a calendar resource:
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html
        """
        return ResourceBookingService(self._runner, ResourceBooking)

    def delete(self, resource_id: int | Ref) -> Call[bool]:
        """Delete a calendar resource.

        Args:
            resource_id: Id of the resource.

        Raises:
            APIError: There is no such calendar resource, or the caller may not delete it (a text without a code).

        Writes. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-delete.html
        """
        return self._call("calendar.resource.delete", {"resourceId": resource_id}, bool)

    def list(self) -> ListCall[R]:
        """List calendar resources: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-list.html
        """
        return self._list("calendar.resource.list", {}, self._entity, _RESOURCE_LIST)

    def update(self, resource_id: int | Ref, name: str) -> Call[int]:
        """Change the given fields of a calendar resource.

        Args:
            resource_id: Id of the resource.
            name: Name of the calendar resource.

        Raises:
            APIError: There is no such calendar resource, the caller may not change it, or a value was refused (a text
                without a code).

        Writes. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-update.html
        """
        return self._call("calendar.resource.update", {"resourceId": resource_id, "name": name}, int)


class ResourceBookingService(RowService[R]):
    """Bookings of a calendar resource:
    https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html
    """

    def of(self, entity: builtins.type[E], /) -> ResourceBookingService[E]:
        """Return the service with rows of another type, such as a subclass of `ResourceBooking` with your user fields."""
        return ResourceBookingService(self._runner, entity)

    def list(self, filter: Mapping[str, Any]) -> ListCall[R]:
        """List bookings of a calendar resource: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html
        """
        return self._list("calendar.resource.booking.list", {"filter": filter}, self._entity, _RESOURCE_LIST)
