# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Activities: the methods of `crm.activity`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Activity",
    "ActivityBadge",
    "ActivityBadgeKey",
    "ActivityBadgeService",
    "ActivityBinding",
    "ActivityBindingKey",
    "ActivityBindingService",
    "ActivityCallGetTranscriptResult",
    "ActivityCallService",
    "ActivityCommunicationService",
    "ActivityConfigurable",
    "ActivityConfigurableKey",
    "ActivityConfigurableService",
    "ActivityKey",
    "ActivityLayoutBlocks",
    "ActivityLayoutBlocksKey",
    "ActivityLayoutBlocksService",
    "ActivityLayoutService",
    "ActivityService",
    "ActivityTodoKey",
    "ActivityTodoService",
    "ActivityType",
    "ActivityTypeFields",
    "ActivityTypeKey",
    "ActivityTypeService",
]


class Activity(Entity, kw_only=True, rename="upper"):
    """A record of `crm.activity`, as its methods return it; what is not declared is in `extra`."""

    id: int
    owner_id: int | None = None
    owner_type_id: int | None = None
    type_id: int | None = None
    provider_id: str | None = None
    provider_type_id: str | None = None
    provider_group_id: str | None = None
    associated_entity_id: int | None = None
    subject: str | None = None
    start_time: dt.datetime | None = None
    end_time: dt.datetime | None = None
    deadline: dt.datetime | None = None
    completed: str | None = None
    status: int | None = None
    responsible_id: int | None = None
    priority: int | None = None
    notify_type: int | None = None
    notify_value: int | None = None
    description: str | None = None
    description_type: int | None = None
    direction: int | None = None
    location: str | None = None
    created: dt.datetime | None = None
    author_id: int | None = None
    last_updated: dt.datetime | None = None
    editor_id: int | None = None
    settings: dict[str, Any] | None = None
    origin_id: str | None = None
    originator_id: str | None = None
    result_status: int | None = None
    result_stream: int | None = None
    result_source_id: str | None = None
    provider_params: Any = None
    provider_data: str | None = None
    result_mark: int | None = None
    result_value: Decimal | None = None
    result_sum: Decimal | None = None
    result_currency_id: str | None = None
    autocomplete_rule: int | None = None
    bindings: builtins.list[dict[str, Any]] | None = None
    communications: builtins.list[dict[str, Any]] | None = None
    files: builtins.list[Any] | None = None
    webdav_elements: builtins.list[str] | None = None
    is_incoming_channel: str | None = None
    origin_version: str | None = None


class ActivityBadge(Entity, kw_only=True):
    """A record of `crm.activity.badge`, as its methods return it; what is not declared is in `extra`."""

    code: str | None = None
    title: Any = None
    value: Any = None
    type: str | None = None


class ActivityBinding(Entity, kw_only=True, rename="camel"):
    """A record of `crm.activity.binding`, as its methods return it; what is not declared is in `extra`."""

    entity_type_id: int | None = None
    entity_id: int | None = None
    activity_id: int | None = None


class ActivityCallGetTranscriptResult(Entity, kw_only=True):
    """What `crm.activity.call.getTranscript` returns; what is not declared is in `extra`."""

    transcription: str | None = None


class ActivityConfigurable(Entity, kw_only=True, rename="camel"):
    """A record of `crm.activity.configurable`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    type_id: str | None = None
    completed: bool | None = None
    deadline: dt.datetime | None = None
    ping_offsets: Any = None
    is_incoming_channel: bool | None = None
    responsible_id: int | None = None
    badge_code: str | None = None
    originator_id: str | None = None
    origin_id: str | None = None
    activity: dict[str, Any] | None = None
    time: dict[str, Any] | None = None
    owner_type_id: int | None = None
    owner_id: int | None = None
    fields: dict[str, Any] | None = None
    layout: dict[str, Any] | None = None


class ActivityLayoutBlocks(Entity, kw_only=True, rename="camel"):
    """A record of `crm.activity.layout.blocks`, as its methods return it; what is not declared is in `extra`."""

    entity_type_id: Any = None
    entity_id: int | None = None
    activity_id: int | None = None
    layout: dict[str, Any] | None = None
    blocks: dict[str, Any] | None = None


class ActivityType(Entity, kw_only=True, rename="upper"):
    """A record of `crm.activity.type`, as its methods return it; what is not declared is in `extra`."""

    type_id: str | None = None
    name: str | None = None
    icon_file: str | None = None
    is_configurable_type: str | None = None


class ActivityTypeFields(TypedDict, total=False):
    """The fields that an activity type takes."""

    TYPE_ID: str | None
    NAME: str | None
    ICON_FILE: str | None
    IS_CONFIGURABLE_TYPE: str | None


ActivityBadgeKey: TypeAlias = Literal["code", "title", "value", "type"]


ActivityBindingKey: TypeAlias = Literal["entityTypeId", "entityId", "activityId"]


ActivityConfigurableKey: TypeAlias = Literal[
    "typeId",
    "completed",
    "deadline",
    "pingOffsets",
    "isIncomingChannel",
    "responsibleId",
    "badgeCode",
    "originatorId",
    "originId",
    "activity",
    "time",
    "id",
    "ownerTypeId",
    "ownerId",
    "fields",
    "layout",
]


ActivityKey: TypeAlias = Literal[
    "ID",
    "OWNER_ID",
    "OWNER_TYPE_ID",
    "TYPE_ID",
    "PROVIDER_ID",
    "PROVIDER_TYPE_ID",
    "PROVIDER_GROUP_ID",
    "ASSOCIATED_ENTITY_ID",
    "SUBJECT",
    "START_TIME",
    "END_TIME",
    "DEADLINE",
    "COMPLETED",
    "STATUS",
    "RESPONSIBLE_ID",
    "PRIORITY",
    "NOTIFY_TYPE",
    "NOTIFY_VALUE",
    "DESCRIPTION",
    "DESCRIPTION_TYPE",
    "DIRECTION",
    "LOCATION",
    "CREATED",
    "AUTHOR_ID",
    "LAST_UPDATED",
    "EDITOR_ID",
    "SETTINGS",
    "ORIGIN_ID",
    "ORIGINATOR_ID",
    "RESULT_STATUS",
    "RESULT_STREAM",
    "RESULT_SOURCE_ID",
    "PROVIDER_PARAMS",
    "PROVIDER_DATA",
    "RESULT_MARK",
    "RESULT_VALUE",
    "RESULT_SUM",
    "RESULT_CURRENCY_ID",
    "AUTOCOMPLETE_RULE",
    "BINDINGS",
    "COMMUNICATIONS",
    "FILES",
    "WEBDAV_ELEMENTS",
    "IS_INCOMING_CHANNEL",
    "ORIGIN_VERSION",
]


ActivityLayoutBlocksKey: TypeAlias = Literal["entityTypeId", "entityId", "activityId", "layout", "blocks"]


ActivityTodoKey: TypeAlias = Literal[
    "ownerTypeId",
    "ownerId",
    "deadline",
    "title",
    "description",
    "responsibleId",
    "parentActivityId",
    "pingOffsets",
    "colorId",
]


ActivityTypeKey: TypeAlias = Literal["TYPE_ID", "NAME", "ICON_FILE", "IS_CONFIGURABLE_TYPE"]


R = TypeVar("R")
E = TypeVar("E")


_ACTIVITY_BADGE_LIST = Paging(rows="badges", select=None, keyset=False, walk="none")


_ACTIVITY_BINDING_LIST = Paging(select=None, keyset=False, walk="none")


_ACTIVITY_LIST = Paging()


_ACTIVITY_TYPE_LIST = Paging(id="TYPE_ID", filter_id="TYPE_ID", select=None, keyset=False, walk="none")


class ActivityService(RowService[R]):
    """Activities: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html"""

    def of(self, entity: builtins.type[E], /) -> ActivityService[E]:
        """Return the service with rows of another type, such as a subclass of `Activity` with your user fields."""
        return ActivityService(self._runner, entity)

    def add(self, fields: Sequence[Any]) -> Call[int]:
        """Create an activity and return its id.

        Development of this method has stopped in favour of `crm.activity.todo.add`.

        Raises:
            APIError: The portal refused: an empty code and a text, `Application context required`.
            AccessDenied: The portal refused: `Access denied`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html
        """
        return self._call("crm.activity.add", {"fields": fields}, int)

    @builtins.property
    def badge(self) -> ActivityBadgeService[ActivityBadge]:
        """Activity badges:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html
        """
        return ActivityBadgeService(self._runner, ActivityBadge)

    @builtins.property
    def binding(self) -> ActivityBindingService[ActivityBinding]:
        """Activity bindings:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html
        """
        return ActivityBindingService(self._runner, ActivityBinding)

    @builtins.property
    def call(self) -> ActivityCallService:
        """Activity calls:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html
        """
        return ActivityCallService(self._runner)

    @builtins.property
    def communication(self) -> ActivityCommunicationService:
        """Activity communications:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html
        """
        return ActivityCommunicationService(self._runner)

    @builtins.property
    def configurable(self) -> ActivityConfigurableService[ActivityConfigurable]:
        """Activity configurables:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html
        """
        return ActivityConfigurableService(self._runner, ActivityConfigurable)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete an activity.

        Raises:
            APIError: The portal refused: an empty code and a text, `Application context required`.
            AccessDenied: The portal refused: `Access denied`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html
        """
        return self._call("crm.activity.delete", {"id": id}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of an activity by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html
        """
        return self._call("crm.activity.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return an activity.

        Raises:
            APIError: The portal refused: an empty code and a text, `Application context required`.
            AccessDenied: The portal refused: `Access denied`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html
        """
        return self._call("crm.activity.get", {"id": id}, self._entity, read=True)

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[ActivityKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the activities with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
        """
        return self._many(ids, self.list(select=select))

    @builtins.property
    def layout(self) -> ActivityLayoutService:
        """Activity layouts:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
        """
        return ActivityLayoutService(self._runner)

    def list(
        self,
        *,
        select: Sequence[ActivityKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ActivityKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List activities: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("crm.activity.list", wire, self._entity, _ACTIVITY_LIST)

    @builtins.property
    def todo(self) -> ActivityTodoService:
        """Activity todos:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html
        """
        return ActivityTodoService(self._runner)

    @builtins.property
    def type(self) -> ActivityTypeService[ActivityType]:
        """Activity types:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html
        """
        return ActivityTypeService(self._runner, ActivityType)

    def update(self, id: int | Ref, fields: Sequence[Any]) -> Call[bool]:
        """Change the given fields of an activity.

        Development of this method has stopped in favour of `crm.activity.todo.update`.

        Raises:
            APIError: The portal refused: an empty code and a text, `Application context required`.
            AccessDenied: The portal refused: `Access denied`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html
        """
        return self._call("crm.activity.update", {"id": id, "fields": fields}, bool)


class ActivityTypeService(RowService[R]):
    """Activity types: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html"""

    def of(self, entity: builtins.type[E], /) -> ActivityTypeService[E]:
        """Return the service with rows of another type, such as a subclass of `ActivityType` with your user fields."""
        return ActivityTypeService(self._runner, entity)

    def add(self, fields: ActivityTypeFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Create an activity type.

        It needs an application's token; a webhook does not do.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `Admin permissions required`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `INVALID_ARG_VALUE`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html
        """
        return self._call("crm.activity.type.add", {"fields": _fields(fields)}, bool)

    def delete(self, type_id: str) -> Call[bool]:
        """Delete an activity type.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `Admin permissions required`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `INVALID_ARG_VALUE`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html
        """
        return self._call("crm.activity.type.delete", {"TYPE_ID": type_id}, bool)

    def list(self) -> ListCall[R]:
        """List activity types: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `Admin permissions required`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html
        """
        return self._list("crm.activity.type.list", {}, self._entity, _ACTIVITY_TYPE_LIST)


class ActivityTodoService(Service):
    """Activity todos: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html"""

    def add(
        self,
        owner_type_id: int,
        owner_id: int | Ref,
        deadline: dt.datetime | dt.date | str,
        *,
        title: str | None = None,
        description: str | None = None,
        responsible_id: int | Ref | None = None,
        parent_activity_id: int | Ref | None = None,
        ping_offsets: Sequence[Any] | None = None,
        color_id: str | None = None,
    ) -> Call[int]:
        """Create an activity todo and return its id.

        Raises:
            APIError: The portal refused: `100`, `OWNER_NOT_FOUND`, `WRONG_DATETIME_FORMAT`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html
        """
        wire = _given(
            ownerTypeId=owner_type_id,
            ownerId=owner_id,
            deadline=deadline,
            title=title,
            description=description,
            responsibleId=responsible_id,
            parentActivityId=parent_activity_id,
            pingOffsets=ping_offsets,
            colorId=color_id,
        )
        return self._call("crm.activity.todo.add", wire, int, key="id")

    def update(
        self,
        id: int | Ref,
        owner_type_id: int,
        owner_id: int | Ref,
        *,
        deadline: dt.datetime | dt.date | str,
        title: str | None = None,
        description: str | None = None,
        responsible_id: int | Ref | None = None,
        parent_activity_id: int | Ref | None = None,
        ping_offsets: Sequence[Any] | None = None,
        color_id: str | None = None,
    ) -> Call[int]:
        """Change the given fields of an activity todo.

        Raises:
            APIError: The portal refused: `100`, `OWNER_NOT_FOUND`, `WRONG_DATETIME_FORMAT`,
                `CAN_NOT_UPDATE_COMPLETED_TODO`, `ERROR_PARENT_ACTIVITY_RESTRICT`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html
        """
        wire = _given(
            id=id,
            ownerTypeId=owner_type_id,
            ownerId=owner_id,
            deadline=deadline,
            title=title,
            description=description,
            responsibleId=responsible_id,
            parentActivityId=parent_activity_id,
            pingOffsets=ping_offsets,
            colorId=color_id,
        )
        return self._call("crm.activity.todo.update", wire, int, key="id")

    def update_color(self, id: int | Ref, owner_type_id: int, owner_id: int | Ref, *, color_id: str) -> Call[int]:
        """Change the color of an activity todo.

        Raises:
            APIError: The portal refused: `100`, `OWNER_NOT_FOUND`, `CAN_NOT_UPDATE_COLOR_COMPLETED_TODO`,
                `CAN_NOT_UPDATE_WRONG_COLOR_TODO`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html
        """
        wire = {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "colorId": color_id}
        return self._call("crm.activity.todo.updateColor", wire, int, key="id")

    def update_deadline(
        self,
        id: int | Ref,
        owner_type_id: int,
        owner_id: int | Ref,
        *,
        value: dt.datetime | dt.date | str,
    ) -> Call[int]:
        """Change the deadline of an activity todo.

        Raises:
            APIError: The portal refused: `100`, `OWNER_NOT_FOUND`, `WRONG_DATETIME_FORMAT`,
                `CAN_NOT_UPDATE_COMPLETED_TODO`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html
        """
        wire = {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "value": value}
        return self._call("crm.activity.todo.updateDeadline", wire, int, key="id")

    def update_description(self, id: int | Ref, owner_type_id: int, owner_id: int | Ref, *, value: str) -> Call[int]:
        """Change the description of an activity todo.

        Raises:
            APIError: The portal refused: `100`, `OWNER_NOT_FOUND`, `CAN_NOT_UPDATE_COMPLETED_TODO`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-description.html
        """
        wire = {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "value": value}
        return self._call("crm.activity.todo.updateDescription", wire, int, key="id")

    def update_responsible_user(
        self,
        id: int | Ref,
        owner_type_id: int,
        owner_id: int | Ref,
        *,
        responsible_id: int | Ref,
    ) -> Call[int]:
        """Change the responsible user of an activity todo.

        Raises:
            APIError: The portal refused: `100`, `OWNER_NOT_FOUND`, `CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `INVALID_ARG_VALUE`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html
        """
        wire = {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "responsibleId": responsible_id}
        return self._call("crm.activity.todo.updateResponsibleUser", wire, int, key="id")


class ActivityLayoutService(Service):
    """Activity layouts:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
    """

    @builtins.property
    def blocks(self) -> ActivityLayoutBlocksService[ActivityLayoutBlocks]:
        """Activity layout blocks:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
        """
        return ActivityLayoutBlocksService(self._runner, ActivityLayoutBlocks)


class ActivityLayoutBlocksService(RowService[R]):
    """Activity layout blocks:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
    """

    def of(self, entity: builtins.type[E], /) -> ActivityLayoutBlocksService[E]:
        """Return the service with rows of another type, such as a subclass of `ActivityLayoutBlocks` with your user
        fields.
        """
        return ActivityLayoutBlocksService(self._runner, entity)

    def delete(self, entity_type_id: int, entity_id: int | Ref, activity_id: int | Ref) -> Call[bool]:
        """Delete an activity layout block.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_WRONG_CONTEXT`, `OWNER_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
        """
        wire = {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id}
        return self._call("crm.activity.layout.blocks.delete", wire, bool, key="success")

    def get(self, entity_type_id: int, entity_id: int | Ref, activity_id: int | Ref) -> Call[R]:
        """Return an activity layout block.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_WRONG_CONTEXT`, `OWNER_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-get.html
        """
        wire = {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id}
        return self._call("crm.activity.layout.blocks.get", wire, self._entity, read=True, key="layout")

    def set(
        self,
        entity_type_id: int,
        entity_id: int | Ref,
        activity_id: int | Ref,
        *,
        layout: Mapping[str, Any],
    ) -> Call[bool]:
        """Set the activity layout block.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_WRONG_CONTEXT`, `OWNER_NOT_FOUND`, `UNSUITABLE_ACTIVITY_TYPE_ERROR`,
                `FIELD_IS_REQUIRED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html
        """
        wire = {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id, "layout": layout}
        return self._call("crm.activity.layout.blocks.set", wire, bool, key="success")


class ActivityConfigurableService(RowService[R]):
    """Activity configurables:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ActivityConfigurableService[E]:
        """Return the service with rows of another type, such as a subclass of `ActivityConfigurable` with your user
        fields.
        """
        return ActivityConfigurableService(self._runner, entity)

    def add(
        self,
        owner_type_id: int,
        owner_id: int | Ref,
        fields: Sequence[Any],
        *,
        layout: Mapping[str, Any],
    ) -> Call[R]:
        """Create an activity configurable and return it.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `100`, `ERROR_WRONG_CONTEXT`, `ERROR_WRONG_APPLICATION`, `WRONG_FIELD_VALUE`,
                `INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE`, `ERROR_EMPTY_LAYOUT`, `FIELD_IS_REQUIRED`,
                `FIELD_IS_REDUNDANT`, `ENUM_FIELD`, `TOO_MANY_ITEMS`, `KEY_CONTAIN_WRONG_SYMBOLS`, `WRONG_LANG`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html
        """
        wire = {"ownerTypeId": owner_type_id, "ownerId": owner_id, "fields": fields, "layout": layout}
        return self._call("crm.activity.configurable.add", wire, self._entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return an activity configurable.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_WRONG_CONTEXT`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html
        """
        return self._call("crm.activity.configurable.get", {"id": id}, self._entity, read=True, key="activity")

    def update(self, id: int | Ref, fields: Sequence[Any], layout: Mapping[str, Any]) -> Call[R]:
        """Change the given fields of an activity configurable and return it.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `100`, `ERROR_WRONG_CONTEXT`, `ERROR_WRONG_APPLICATION`, `WRONG_FIELD_VALUE`,
                `INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE`, `ERROR_EMPTY_LAYOUT`, `FIELD_IS_REQUIRED`,
                `FIELD_IS_REDUNDANT`, `ENUM_FIELD`, `TOO_MANY_ITEMS`, `KEY_CONTAIN_WRONG_SYMBOLS`, `WRONG_LANG`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html
        """
        wire = {"id": id, "fields": fields, "layout": layout}
        return self._call("crm.activity.configurable.update", wire, self._entity)


class ActivityCommunicationService(Service):
    """Activity communications:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html
    """

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of an activity communication by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html
        """
        return self._call("crm.activity.communication.fields", {}, dict[str, dict[str, Any]], read=True)


class ActivityCallService(Service):
    """Activity calls:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html
    """

    def get_transcript(self, activity_id: int | Ref) -> Call[ActivityCallGetTranscriptResult]:
        """Return the transcript of an activity call.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html
        """
        wire = {"activityId": activity_id}
        return self._call("crm.activity.call.getTranscript", wire, ActivityCallGetTranscriptResult, read=True)


class ActivityBindingService(RowService[R]):
    """Activity bindings:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ActivityBindingService[E]:
        """Return the service with rows of another type, such as a subclass of `ActivityBinding` with your user fields."""
        return ActivityBindingService(self._runner, entity)

    def add(self, activity_id: int | Ref, entity_type_id: int, entity_id: int | Ref) -> Call[bool]:
        """Create an activity binding.

        Raises:
            APIError: The portal refused: `100`, `OWNER_NOT_FOUND`, `ACTIVITY_IS_ALREADY_BOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html
        """
        wire = {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id}
        return self._call("crm.activity.binding.add", wire, bool)

    def delete(self, activity_id: int | Ref, entity_type_id: int, entity_id: int | Ref) -> Call[bool]:
        """Delete an activity binding.

        Raises:
            APIError: The portal refused: `100`, `OWNER_NOT_FOUND`, `BINDING_NOT_FOUND`,
                `LAST_BINDING_CANNOT_BE_DELETED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html
        """
        wire = {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id}
        return self._call("crm.activity.binding.delete", wire, bool)

    def list(self, activity_id: int | Ref) -> ListCall[R]:
        """List activity bindings: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: `100`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html
        """
        wire = {"activityId": activity_id}
        return self._list("crm.activity.binding.list", wire, self._entity, _ACTIVITY_BINDING_LIST)

    def move(
        self,
        activity_id: int | Ref,
        source_entity_type_id: int,
        source_entity_id: int | Ref,
        *,
        target_entity_type_id: int,
        target_entity_id: int | Ref,
    ) -> Call[bool]:
        """Move an activity binding.

        Raises:
            APIError: The portal refused: `100`, `OWNER_NOT_FOUND`,
                `SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR`, `SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR`,
                `ACTIVITY_IS_ALREADY_BOUND`, `BINDING_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html
        """
        wire = {
            "activityId": activity_id,
            "sourceEntityTypeId": source_entity_type_id,
            "sourceEntityId": source_entity_id,
            "targetEntityTypeId": target_entity_type_id,
            "targetEntityId": target_entity_id,
        }
        return self._call("crm.activity.binding.move", wire, bool)


class ActivityBadgeService(RowService[R]):
    """Activity badges:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ActivityBadgeService[E]:
        """Return the service with rows of another type, such as a subclass of `ActivityBadge` with your user fields."""
        return ActivityBadgeService(self._runner, entity)

    def add(self, code: str, title: str | Sequence[Any], value: str | Sequence[Any], *, type: str) -> Call[R]:
        """Create an activity badge and return it.

        Raises:
            APIError: The portal refused: `REQUIRED_ARG_MISSING`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html
        """
        wire = {"code": code, "title": title, "value": value, "type": type}
        return self._call("crm.activity.badge.add", wire, self._entity, key="badge")

    def delete(self, code: str) -> Call[bool]:
        """Delete an activity badge.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-delete.html
        """
        return self._call("crm.activity.badge.delete", {"code": code}, bool)

    def get(self, code: str) -> Call[R]:
        """Return an activity badge.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-get.html
        """
        return self._call("crm.activity.badge.get", {"code": code}, self._entity, read=True, key="badge")

    def list(self) -> ListCall[R]:
        """List activity badges: awaited for one page, iterated for all of them.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-list.html
        """
        return self._list("crm.activity.badge.list", {}, self._entity, _ACTIVITY_BADGE_LIST)
