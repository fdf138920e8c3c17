# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Booking: the methods of `booking.v1`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "V1Booking",
    "V1BookingClient",
    "V1BookingClientService",
    "V1BookingExternalData",
    "V1BookingExternalDataService",
    "V1BookingFields",
    "V1BookingKey",
    "V1BookingService",
    "V1ClientTypeListRow",
    "V1ClientTypeService",
    "V1Resource",
    "V1ResourceFields",
    "V1ResourceKey",
    "V1ResourceService",
    "V1ResourceSlots",
    "V1ResourceSlotsService",
    "V1ResourceType",
    "V1ResourceTypeFields",
    "V1ResourceTypeKey",
    "V1ResourceTypeService",
    "V1Service",
    "V1WaitList",
    "V1WaitListClient",
    "V1WaitListClientService",
    "V1WaitListClientType",
    "V1WaitListExternalData",
    "V1WaitListExternalDataService",
    "V1WaitListFields",
    "V1WaitListService",
]


class V1Booking(Entity, kw_only=True, rename="camel"):
    """A record of `booking.v1.booking`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    date_period: dict[str, Any] | None = None
    description: str | None = None
    name: str | None = None
    resource_ids: builtins.list[Any] | None = None


class V1BookingClient(Entity, kw_only=True, rename="camel"):
    """A record of `booking.v1.booking.client`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    type: dict[str, Any] | None = None
    booking_id: int | None = None
    clients: Any = None


class V1BookingExternalData(Entity, kw_only=True, rename="camel"):
    """A record of `booking.v1.booking.externalData`, as its methods return it; what is not declared is in `extra`."""

    entity_type_id: str | None = None
    module_id: str | None = None
    value: str | None = None


class V1ClientTypeListRow(Entity, kw_only=True):
    """What `booking.v1.clienttype.list` returns; what is not declared is in `extra`."""

    code: str | None = None
    module: str | None = None


class V1Resource(Entity, kw_only=True, rename="camel"):
    """A record of `booking.v1.resource`, as its methods return it; what is not declared is in `extra`."""

    id: int
    confirmation_counter_delay: int | None = None
    confirmation_delay: int | None = None
    confirmation_repetitions: int | None = None
    confirmation_repetitions_interval: int | None = None
    delayed_counter_delay: int | None = None
    delayed_delay: int | None = None
    description: str | None = None
    info_delay: int | None = None
    is_confirmation_notification_on: bool | None = None
    is_delayed_notification_on: bool | None = None
    is_feedback_notification_on: bool | None = None
    is_info_notification_on: bool | None = None
    is_main: bool | None = None
    is_reminder_notification_on: bool | None = None
    name: str | None = None
    reminder_delay: int | None = None
    template_type_confirmation: str | None = None
    template_type_delayed: str | None = None
    template_type_feedback: str | None = None
    template_type_info: str | None = None
    template_type_reminder: str | None = None
    type_id: int | None = None
    confirmation_notification_delay: int | None = None
    confirmation_notification_repetitions: Any = None
    confirmation_notification_repetitions_interval: int | None = None
    delayed_notification_delay: int | None = None
    info_notification_delay: Any = None
    reminder_notification_delay: int | None = None


class V1ResourceSlots(Entity, kw_only=True, rename="camel"):
    """A record of `booking.v1.resource.slots`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    from_: int | None = None
    to: int | None = None
    timezone: str | None = None
    week_days: builtins.list[Any] | None = None
    slot_size: int | None = None


class V1ResourceType(Entity, kw_only=True, rename="camel"):
    """A record of `booking.v1.resourceType`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    code: str | None = None
    is_info_notification_on: bool | None = None
    template_type_info: str | None = None
    is_confirmation_notification_on: bool | None = None
    template_type_confirmation: str | None = None
    is_reminder_notification_on: bool | None = None
    template_type_reminder: str | None = None
    is_feedback_notification_on: bool | None = None
    template_type_feedback: str | None = None
    is_delayed_notification_on: bool | None = None
    template_type_delayed: str | None = None
    info_delay: int | None = None
    reminder_delay: int | None = None
    delayed_delay: int | None = None
    delayed_counter_delay: int | None = None
    confirmation_delay: int | None = None
    confirmation_repetitions: int | None = None
    confirmation_repetitions_interval: int | None = None
    confirmation_counter_delay: int | None = None
    confirmation_notification_delay: int | None = None
    confirmation_notification_repetitions: Any = None
    confirmation_notification_repetitions_interval: int | None = None
    delayed_notification_delay: int | None = None
    info_notification_delay: Any = None
    reminder_notification_delay: int | None = None


class V1WaitList(Entity, kw_only=True):
    """A record of `booking.v1.waitlist`, as its methods return it; what is not declared is in `extra`."""

    id: int
    note: str | None = None


class V1WaitListClient(Entity, kw_only=True, rename="camel"):
    """A record of `booking.v1.waitlist.client`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    type: V1WaitListClientType | None = None
    wait_list_id: int | None = None
    clients: Any = None


class V1WaitListClientType(Entity, kw_only=True):
    """What `type` of a `V1WaitListClient` holds; what is not declared is in `extra`."""

    code: str | None = None
    module: str | None = None


class V1WaitListExternalData(Entity, kw_only=True, rename="camel"):
    """A record of `booking.v1.waitlist.externalData`, as its methods return it; what is not declared is in `extra`."""

    entity_type_id: str | None = None
    module_id: str | None = None
    value: str | None = None


V1BookingFields = TypedDict(
    "V1BookingFields",
    {
        "resourceIds": Sequence[Any] | None,
        "name": str | None,
        "description": str | None,
        "datePeriod": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a booking takes."""


V1ResourceFields = TypedDict(
    "V1ResourceFields",
    {
        "name": str | None,
        "description": str | None,
        "typeId": int | None,
        "isMain": bool | str | None,
        "isInfoNotificationOn": bool | str | None,
        "templateTypeInfo": str | None,
        "isConfirmationNotificationOn": bool | str | None,
        "templateTypeConfirmation": str | None,
        "isReminderNotificationOn": bool | str | None,
        "templateTypeReminder": str | None,
        "isFeedbackNotificationOn": bool | str | None,
        "templateTypeFeedback": str | None,
        "isDelayedNotificationOn": bool | str | None,
        "templateTypeDelayed": str | None,
        "infoDelay": int | None,
        "reminderDelay": int | None,
        "delayedDelay": int | None,
        "delayedCounterDelay": int | None,
        "confirmationDelay": int | None,
        "confirmationRepetitions": int | None,
        "confirmationRepetitionsInterval": int | None,
        "confirmationCounterDelay": int | None,
    },
    total=False,
)
"""The fields that a resource takes."""


V1ResourceTypeFields = TypedDict(
    "V1ResourceTypeFields",
    {
        "name": str | None,
        "code": str | None,
        "isInfoNotificationOn": bool | str | None,
        "templateTypeInfo": str | None,
        "isConfirmationNotificationOn": bool | str | None,
        "templateTypeConfirmation": str | None,
        "isReminderNotificationOn": bool | str | None,
        "templateTypeReminder": str | None,
        "isFeedbackNotificationOn": bool | str | None,
        "templateTypeFeedback": str | None,
        "isDelayedNotificationOn": bool | str | None,
        "templateTypeDelayed": str | None,
        "infoDelay": int | None,
        "reminderDelay": int | None,
        "delayedDelay": int | None,
        "delayedCounterDelay": int | None,
        "confirmationDelay": int | None,
        "confirmationRepetitions": int | None,
        "confirmationRepetitionsInterval": int | None,
        "confirmationCounterDelay": int | None,
    },
    total=False,
)
"""The fields that a resource type takes."""


V1WaitListFields = TypedDict("V1WaitListFields", {"note": str | None}, total=False)
"""The fields that an entry of the waiting list takes."""


V1BookingKey: TypeAlias = Literal["datePeriod", "description", "id", "name", "resourceIds"]


V1ResourceKey: TypeAlias = Literal[
    "confirmationCounterDelay",
    "confirmationDelay",
    "confirmationRepetitions",
    "confirmationRepetitionsInterval",
    "delayedCounterDelay",
    "delayedDelay",
    "description",
    "id",
    "infoDelay",
    "isConfirmationNotificationOn",
    "isDelayedNotificationOn",
    "isFeedbackNotificationOn",
    "isInfoNotificationOn",
    "isMain",
    "isReminderNotificationOn",
    "name",
    "reminderDelay",
    "templateTypeConfirmation",
    "templateTypeDelayed",
    "templateTypeFeedback",
    "templateTypeInfo",
    "templateTypeReminder",
    "typeId",
    "confirmationNotificationDelay",
    "confirmationNotificationRepetitions",
    "confirmationNotificationRepetitionsInterval",
    "delayedNotificationDelay",
    "infoNotificationDelay",
    "reminderNotificationDelay",
]


V1ResourceTypeKey: TypeAlias = Literal[
    "name",
    "code",
    "isInfoNotificationOn",
    "templateTypeInfo",
    "isConfirmationNotificationOn",
    "templateTypeConfirmation",
    "isReminderNotificationOn",
    "templateTypeReminder",
    "isFeedbackNotificationOn",
    "templateTypeFeedback",
    "isDelayedNotificationOn",
    "templateTypeDelayed",
    "infoDelay",
    "reminderDelay",
    "delayedDelay",
    "delayedCounterDelay",
    "confirmationDelay",
    "confirmationRepetitions",
    "confirmationRepetitionsInterval",
    "confirmationCounterDelay",
    "confirmationNotificationDelay",
    "confirmationNotificationRepetitions",
    "confirmationNotificationRepetitionsInterval",
    "delayedNotificationDelay",
    "id",
    "infoNotificationDelay",
    "reminderNotificationDelay",
]


_V1_RESOURCE_FLAGS = frozenset(
    {
        "isConfirmationNotificationOn",
        "isDelayedNotificationOn",
        "isFeedbackNotificationOn",
        "isInfoNotificationOn",
        "isMain",
        "isReminderNotificationOn",
    }
)


_V1_RESOURCE_LIST_FILTER_FLAGS = frozenset(
    {
        "isConfirmationNotificationOn",
        "isDelayedNotificationOn",
        "isFeedbackNotificationOn",
        "isInfoNotificationOn",
        "isMain",
        "isReminderNotificationOn",
    }
)


_V1_RESOURCE_TYPE_FLAGS = frozenset(
    {
        "isConfirmationNotificationOn",
        "isDelayedNotificationOn",
        "isFeedbackNotificationOn",
        "isInfoNotificationOn",
        "isReminderNotificationOn",
    }
)


_V1_RESOURCE_TYPE_LIST_FILTER_FLAGS = frozenset(
    {
        "isConfirmationNotificationOn",
        "isDelayedNotificationOn",
        "isFeedbackNotificationOn",
        "isInfoNotificationOn",
        "isReminderNotificationOn",
    }
)


_V1_BOOKING_CLIENT_LIST = Paging(rows="bookingClient", id="id", filter_id="id", select=None, keyset=False, walk="none")


_V1_BOOKING_LIST = Paging(
    rows="booking", id="id", filter_id="id", filter="FILTER", order="ORDER", select=None, keyset=False, walk="none"
)


_V1_CLIENT_TYPE_LIST = Paging(rows="clientType", select=None, keyset=False, walk="none")


_V1_RESOURCE_SLOTS_LIST = Paging(rows="slots", id="id", filter_id="id", select=None, keyset=False, walk="none")


_V1_RESOURCE_TYPE_LIST = Paging(
    rows="resource", id="id", filter_id="id", filter="FILTER", order="ORDER", select=None, keyset=False, walk="none"
)


_V1_WAIT_LIST_CLIENT_LIST = Paging(
    rows="waitListClient", id="id", filter_id="id", select=None, keyset=False, walk="none"
)


_V1_WAIT_LIST_EXTERNAL_DATA_LIST = Paging(rows="externalData", select=None, keyset=False, walk="none")


_V1_WAIT_LIST_LIST = Paging(rows="waitList", id="id", filter_id="id", select=None, keyset=False, walk="none")


class V1Service(Service):
    """Booking: https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html"""

    @builtins.property
    def booking(self) -> V1BookingService[V1Booking]:
        """Bookings: https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html"""
        return V1BookingService(self._runner, V1Booking)

    @builtins.property
    def clienttype(self) -> V1ClientTypeService:
        """Types of clients: https://apidocs.bitrix24.com/api-reference/booking/booking-v1-clienttype-list.html"""
        return V1ClientTypeService(self._runner)

    @builtins.property
    def resource(self) -> V1ResourceService[V1Resource]:
        """Resources: https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-add.html"""
        return V1ResourceService(self._runner, V1Resource)

    @builtins.property
    def resource_type(self) -> V1ResourceTypeService[V1ResourceType]:
        """Resource types:
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-add.html
        """
        return V1ResourceTypeService(self._runner, V1ResourceType)

    @builtins.property
    def waitlist(self) -> V1WaitListService[V1WaitList]:
        """Entries of the waiting list:
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-add.html
        """
        return V1WaitListService(self._runner, V1WaitList)


class V1WaitListService(RowService[R]):
    """Entries of the waiting list:
    https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-add.html
    """

    def of(self, entity: builtins.type[E], /) -> V1WaitListService[E]:
        """Return the service with rows of another type, such as a subclass of `V1WaitList` with your user fields."""
        return V1WaitListService(self._runner, entity)

    def add(self, fields: V1WaitListFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create an entry of the waiting list and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-add.html
        """
        return self._call("booking.v1.waitlist.add", {"fields": _fields(fields)}, int, key="id")

    @builtins.property
    def client(self) -> V1WaitListClientService[V1WaitListClient]:
        """Clients of an entry of the waiting list:
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-list.html
        """
        return V1WaitListClientService(self._runner, V1WaitListClient)

    def createfrombooking(self, booking_id: int | Ref) -> Call[int]:
        """Create an entry of the waiting list from a booking.

        Args:
            booking_id: Id of the booking.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1037`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-createfrombooking.html
        """
        return self._call("booking.v1.waitlist.createfrombooking", {"bookingId": booking_id}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete an entry of the waiting list.

        Args:
            id: Id of the entry.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1036`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-delete.html
        """
        return self._call("booking.v1.waitlist.delete", {"id": id}, bool)

    @builtins.property
    def external_data(self) -> V1WaitListExternalDataService[V1WaitListExternalData]:
        """The external data of an entry of the waiting list:
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-list.html
        """
        return V1WaitListExternalDataService(self._runner, V1WaitListExternalData)

    def get(self, id: int | Ref) -> Call[R]:
        """Return an entry of the waiting list by its id.

        Args:
            id: Id of the entry.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1040`).

        Reads. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-get.html
        """
        return self._call("booking.v1.waitlist.get", {"id": id}, self._entity, read=True, key="waitList")

    def list(self, *, filter: Mapping[str, Any] | None = None) -> ListCall[R]:
        """List entries of the waiting list: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.

        Raises:
            APIError: The portal refused (`0`, `422`).

        Reads. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-list.html
        """
        return self._list("booking.v1.waitlist.list", _given(filter=filter), self._entity, _V1_WAIT_LIST_LIST)

    def update(self, id: int | Ref, fields: V1WaitListFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of an entry of the waiting list.

        Args:
            id: Id of the entry.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1040`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-update.html
        """
        return self._call("booking.v1.waitlist.update", {"id": id, "fields": _fields(fields)}, bool)


class V1WaitListExternalDataService(RowService[R]):
    """The external data of an entry of the waiting list:
    https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-list.html
    """

    def of(self, entity: builtins.type[E], /) -> V1WaitListExternalDataService[E]:
        """Return the service with rows of another type, such as a subclass of `V1WaitListExternalData` with your user
        fields.
        """
        return V1WaitListExternalDataService(self._runner, entity)

    def list(self, wait_list_id: int | Ref) -> ListCall[R]:
        """List the external data of an entry of the waiting list: awaited for one page, iterated for all of them.

        Args:
            wait_list_id: Id of the wait list.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1040`).

        Reads. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-list.html
        """
        wire = {"waitListId": wait_list_id}
        return self._list("booking.v1.waitlist.externalData.list", wire, self._entity, _V1_WAIT_LIST_EXTERNAL_DATA_LIST)

    def set(self, wait_list_id: int | Ref, external_data: Sequence[Any]) -> Call[bool]:
        """Set the external data of an entry of the waiting list.

        Args:
            wait_list_id: Id of the wait list.
            external_data: External data.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, `1040`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-set.html
        """
        wire = {"waitListId": wait_list_id, "externalData": _sequence("externalData", external_data)}
        return self._call("booking.v1.waitlist.externalData.set", wire, bool)

    def unset(self, wait_list_id: int | Ref) -> Call[bool]:
        """Remove the external data of an entry of the waiting list.

        Args:
            wait_list_id: Id of the wait list.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1040`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-unset.html
        """
        return self._call("booking.v1.waitlist.externalData.unset", {"waitListId": wait_list_id}, bool)


class V1WaitListClientService(RowService[R]):
    """Clients of an entry of the waiting list:
    https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-list.html
    """

    def of(self, entity: builtins.type[E], /) -> V1WaitListClientService[E]:
        """Return the service with rows of another type, such as a subclass of `V1WaitListClient` with your user fields."""
        return V1WaitListClientService(self._runner, entity)

    def list(self, wait_list_id: int | Ref) -> ListCall[R]:
        """List clients of an entry of the waiting list: awaited for one page, iterated for all of them.

        Args:
            wait_list_id: Id of the wait list.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1040`).

        Reads. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-list.html
        """
        wire = {"waitListId": wait_list_id}
        return self._list("booking.v1.waitlist.client.list", wire, self._entity, _V1_WAIT_LIST_CLIENT_LIST)

    def set(self, wait_list_id: int | Ref, clients: Sequence[Any]) -> Call[bool]:
        """Set the clients of an entry of the waiting list.

        Args:
            wait_list_id: Id of the wait list.
            clients: The clients.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, `1040`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-set.html
        """
        wire = {"waitListId": wait_list_id, "clients": _sequence("clients", clients)}
        return self._call("booking.v1.waitlist.client.set", wire, bool)

    def unset(self, wait_list_id: int | Ref) -> Call[bool]:
        """Remove the clients of an entry of the waiting list.

        Args:
            wait_list_id: Id of the wait list.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1040`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-unset.html
        """
        return self._call("booking.v1.waitlist.client.unset", {"waitListId": wait_list_id}, bool)


class V1ResourceTypeService(RowService[R]):
    """Resource types:
    https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-add.html
    """

    def of(self, entity: builtins.type[E], /) -> V1ResourceTypeService[E]:
        """Return the service with rows of another type, such as a subclass of `V1ResourceType` with your user fields."""
        return V1ResourceTypeService(self._runner, entity)

    def add(self, fields: V1ResourceTypeFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a resource type and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, `422`, `1010`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-add.html
        """
        wire = {"fields": _fields(fields, _V1_RESOURCE_TYPE_FLAGS)}
        return self._call("booking.v1.resourceType.add", wire, int, key="id")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a resource type.

        Args:
            id: Id of the resource type.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1012`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-delete.html
        """
        return self._call("booking.v1.resourceType.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a resource type by its id.

        Args:
            id: Id of the resource type.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1013`).

        Reads. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-get.html
        """
        return self._call("booking.v1.resourceType.get", {"id": id}, self._entity, read=True, key="resourceType")

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[V1ResourceTypeKey | str, str] | None = None,
    ) -> ListCall[R]:
        """List resource types: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.
            order: `ASC` or `DESC` by field; `{ID: 'ASC'}` where it is not given.

        Raises:
            APIError: An argument is wrong (`100`).

        Reads. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-list.html
        """
        wire = _given(FILTER=_conditions(filter, _V1_RESOURCE_TYPE_LIST_FILTER_FLAGS), ORDER=order)
        return self._list("booking.v1.resourceType.list", wire, self._entity, _V1_RESOURCE_TYPE_LIST)

    def update(self, id: int | Ref, fields: V1ResourceTypeFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a resource type.

        Args:
            id: Id of the resource type.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1007`, `422`, `1011`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _V1_RESOURCE_TYPE_FLAGS)}
        return self._call("booking.v1.resourceType.update", wire, bool)


class V1ResourceService(RowService[R]):
    """Resources: https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-add.html"""

    def of(self, entity: builtins.type[E], /) -> V1ResourceService[E]:
        """Return the service with rows of another type, such as a subclass of `V1Resource` with your user fields."""
        return V1ResourceService(self._runner, entity)

    def add(self, fields: V1ResourceFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a resource and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, `1006`, `1013`, `422`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-add.html
        """
        return self._call("booking.v1.resource.add", {"fields": _fields(fields, _V1_RESOURCE_FLAGS)}, int, key="id")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a resource.

        Args:
            id: Id of the resource.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1008`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-delete.html
        """
        return self._call("booking.v1.resource.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a resource by its id.

        Args:
            id: Id of the resource.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1009`).

        Reads. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-get.html
        """
        return self._call("booking.v1.resource.get", {"id": id}, self._entity, read=True, key="resource")

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[V1ResourceKey | str, str] | None = None,
    ) -> ListCall[R]:
        """List resources: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.
            order: `ASC` or `DESC` by field; `{ID: 'ASC'}` where it is not given.

        Raises:
            APIError: An argument is wrong (`100`).

        Reads. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-list.html
        """
        wire = _given(FILTER=_conditions(filter, _V1_RESOURCE_LIST_FILTER_FLAGS), ORDER=order)
        return self._list("booking.v1.resource.list", wire, self._entity, _V1_RESOURCE_TYPE_LIST)

    @builtins.property
    def slots(self) -> V1ResourceSlotsService[V1ResourceSlots]:
        """Slots of a resource:
        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html
        """
        return V1ResourceSlotsService(self._runner, V1ResourceSlots)

    def update(self, id: int | Ref, fields: V1ResourceFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a resource.

        Args:
            id: Id of the resource.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1007`, `1013`, `422`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-update.html
        """
        return self._call("booking.v1.resource.update", {"id": id, "fields": _fields(fields, _V1_RESOURCE_FLAGS)}, bool)


class V1ResourceSlotsService(RowService[R]):
    """Slots of a resource:
    https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html
    """

    def of(self, entity: builtins.type[E], /) -> V1ResourceSlotsService[E]:
        """Return the service with rows of another type, such as a subclass of `V1ResourceSlots` with your user fields."""
        return V1ResourceSlotsService(self._runner, entity)

    def list(self, resource_id: int | Ref) -> ListCall[R]:
        """List slots of a resource: awaited for one page, iterated for all of them.

        Args:
            resource_id: Id of the resource.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1009`).

        Reads. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html
        """
        wire = {"resourceId": resource_id}
        return self._list("booking.v1.resource.slots.list", wire, self._entity, _V1_RESOURCE_SLOTS_LIST)

    def set(self, resource_id: int | Ref, slots: Sequence[Any]) -> Call[bool]:
        """Set the slots of a resource.

        Args:
            resource_id: Id of the resource.
            slots: Slots.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1009`, `0`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-set.html
        """
        wire = {"resourceId": resource_id, "slots": _sequence("slots", slots)}
        return self._call("booking.v1.resource.slots.set", wire, bool)

    def unset(self, resource_id: int | Ref) -> Call[bool]:
        """Remove the slots of a resource.

        Args:
            resource_id: Id of the resource.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1009`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-unset.html
        """
        return self._call("booking.v1.resource.slots.unset", {"resourceId": resource_id}, bool)


class V1ClientTypeService(Service):
    """Types of clients: https://apidocs.bitrix24.com/api-reference/booking/booking-v1-clienttype-list.html"""

    def list(self) -> ListCall[V1ClientTypeListRow]:
        """List types of clients: awaited for one page, iterated for all of them.

        Reads. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/booking-v1-clienttype-list.html
        """
        return self._list("booking.v1.clienttype.list", {}, V1ClientTypeListRow, _V1_CLIENT_TYPE_LIST)


class V1BookingService(RowService[R]):
    """Bookings: https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html"""

    def of(self, entity: builtins.type[E], /) -> V1BookingService[E]:
        """Return the service with rows of another type, such as a subclass of `V1Booking` with your user fields."""
        return V1BookingService(self._runner, entity)

    def add(self, fields: V1BookingFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a booking and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1018`, `0`, `422`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html
        """
        return self._call("booking.v1.booking.add", {"fields": _fields(fields)}, int, key="id")

    @builtins.property
    def client(self) -> V1BookingClientService[V1BookingClient]:
        """Clients of a booking:
        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html
        """
        return V1BookingClientService(self._runner, V1BookingClient)

    def createfromwaitlist(
        self,
        wait_list_id: int | Ref,
        fields: V1BookingFields | Mapping[str, Any] | Entity,
    ) -> Call[int]:
        """Create a booking from an entry of the waiting list.

        Args:
            wait_list_id: Id of the wait list.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1038`, `0`, `422`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-createfromwaitlist.html
        """
        wire = {"waitListId": wait_list_id, "fields": _fields(fields)}
        return self._call("booking.v1.booking.createfromwaitlist", wire, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a booking.

        Args:
            id: Id of the booking.

        Raises:
            APIError: An argument is wrong (`100`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-delete.html
        """
        return self._call("booking.v1.booking.delete", {"id": id}, bool)

    @builtins.property
    def external_data(self) -> V1BookingExternalDataService[V1BookingExternalData]:
        """The external data of a booking:
        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-list.html
        """
        return V1BookingExternalDataService(self._runner, V1BookingExternalData)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a booking by its id.

        Args:
            id: Id of the booking.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1021`).

        Reads. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-get.html
        """
        return self._call("booking.v1.booking.get", {"id": id}, self._entity, read=True, key="booking")

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[V1BookingKey | str, str] | None = None,
    ) -> ListCall[R]:
        """List bookings: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.
            order: `ASC` or `DESC` by field; `{id: 'ASC'}` where it is not given.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1018`, `0`, `422`).

        Reads. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-list.html
        """
        return self._list("booking.v1.booking.list", _given(FILTER=filter, ORDER=order), self._entity, _V1_BOOKING_LIST)

    def update(self, id: int | Ref, fields: V1BookingFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a booking.

        Args:
            id: Id of the booking.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1019`, `1018`, `0`, `422`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-update.html
        """
        return self._call("booking.v1.booking.update", {"id": id, "fields": _fields(fields)}, bool)


class V1BookingExternalDataService(RowService[R]):
    """The external data of a booking:
    https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-list.html
    """

    def of(self, entity: builtins.type[E], /) -> V1BookingExternalDataService[E]:
        """Return the service with rows of another type, such as a subclass of `V1BookingExternalData` with your user
        fields.
        """
        return V1BookingExternalDataService(self._runner, entity)

    def list(self, booking_id: int | Ref) -> ListCall[R]:
        """List the external data of a booking: awaited for one page, iterated for all of them.

        Args:
            booking_id: Id of the booking.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1021`).

        Reads. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-list.html
        """
        wire = {"bookingId": booking_id}
        return self._list("booking.v1.booking.externalData.list", wire, self._entity, _V1_WAIT_LIST_EXTERNAL_DATA_LIST)

    def set(self, booking_id: int | Ref, external_data: Sequence[Any]) -> Call[bool]:
        """Set the external data of a booking.

        Args:
            booking_id: Id of the booking.
            external_data: External data.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, `1021`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-set.html
        """
        wire = {"bookingId": booking_id, "externalData": _sequence("externalData", external_data)}
        return self._call("booking.v1.booking.externalData.set", wire, bool)

    def unset(self, booking_id: int | Ref) -> Call[bool]:
        """Remove the external data of a booking.

        Args:
            booking_id: Id of the booking.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1021`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-unset.html
        """
        return self._call("booking.v1.booking.externalData.unset", {"bookingId": booking_id}, bool)


class V1BookingClientService(RowService[R]):
    """Clients of a booking:
    https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html
    """

    def of(self, entity: builtins.type[E], /) -> V1BookingClientService[E]:
        """Return the service with rows of another type, such as a subclass of `V1BookingClient` with your user fields."""
        return V1BookingClientService(self._runner, entity)

    def list(self, booking_id: int | Ref) -> ListCall[R]:
        """List clients of a booking: awaited for one page, iterated for all of them.

        Args:
            booking_id: Id of the booking.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1021`).

        Reads. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html
        """
        wire = {"bookingId": booking_id}
        return self._list("booking.v1.booking.client.list", wire, self._entity, _V1_BOOKING_CLIENT_LIST)

    def set(self, booking_id: int | Ref, clients: Sequence[Any]) -> Call[bool]:
        """Set the clients of a booking.

        Args:
            booking_id: Id of the booking.
            clients: The clients.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, `1021`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-set.html
        """
        wire = {"bookingId": booking_id, "clients": _sequence("clients", clients)}
        return self._call("booking.v1.booking.client.set", wire, bool)

    def unset(self, booking_id: int | Ref) -> Call[bool]:
        """Remove the clients of a booking.

        Args:
            booking_id: Id of the booking.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`1021`).

        Writes. Scope: booking. https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-unset.html
        """
        return self._call("booking.v1.booking.client.unset", {"bookingId": booking_id}, bool)
