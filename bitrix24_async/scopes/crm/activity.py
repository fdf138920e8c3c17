# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Activities: the methods of `crm.activity`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Activity",
    "ActivityBadge",
    "ActivityBadgeService",
    "ActivityBinding",
    "ActivityBindingService",
    "ActivityCallGetTranscriptResult",
    "ActivityCallService",
    "ActivityCommunicationService",
    "ActivityConfigurable",
    "ActivityConfigurableActivity",
    "ActivityConfigurableFields",
    "ActivityConfigurableLayout",
    "ActivityConfigurableLayoutBody",
    "ActivityConfigurableLayoutBodyBlocks",
    "ActivityConfigurableLayoutBodyLogo",
    "ActivityConfigurableLayoutFooter",
    "ActivityConfigurableLayoutFooterButtons",
    "ActivityConfigurableLayoutFooterMenu",
    "ActivityConfigurableLayoutHeader",
    "ActivityConfigurableLayoutIcon",
    "ActivityConfigurableService",
    "ActivityConfigurableTime",
    "ActivityFields",
    "ActivityKey",
    "ActivityLayoutBlocks",
    "ActivityLayoutBlocksBlock",
    "ActivityLayoutBlocksService",
    "ActivityLayoutService",
    "ActivityService",
    "ActivityTodoService",
    "ActivityType",
    "ActivityTypeFields",
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
    activity: ActivityConfigurableActivity | None = None
    time: ActivityConfigurableTime | None = None
    owner_type_id: int | None = None
    owner_id: int | None = None
    fields: ActivityConfigurable | None = None
    layout: ActivityConfigurableLayout | None = None


class ActivityConfigurableActivity(Entity, kw_only=True):
    """What `activity` of a `ActivityConfigurable` holds; what is not declared is in `extra`."""

    id: int | None = None


class ActivityConfigurableLayout(Entity, kw_only=True):
    """What `layout` of a `ActivityConfigurable` holds; what is not declared is in `extra`."""

    icon: ActivityConfigurableLayoutIcon | None = None
    header: ActivityConfigurableLayoutHeader | None = None
    body: ActivityConfigurableLayoutBody | None = None
    footer: ActivityConfigurableLayoutFooter | None = None


class ActivityConfigurableLayoutBody(Entity, kw_only=True):
    """What `body` of a `ActivityConfigurableLayout` holds; what is not declared is in `extra`."""

    logo: ActivityConfigurableLayoutBodyLogo | None = None
    blocks: ActivityConfigurableLayoutBodyBlocks | None = None


class ActivityConfigurableLayoutBodyBlocks(Entity, kw_only=True):
    """What `blocks` of a `ActivityConfigurableLayoutBody` holds; what is not declared is in `extra`."""

    client: dict[str, Any] | None = None
    responsible: dict[str, Any] | None = None


class ActivityConfigurableLayoutBodyLogo(Entity, kw_only=True):
    """What `logo` of a `ActivityConfigurableLayoutBody` holds; what is not declared is in `extra`."""

    code: str | None = None
    action: dict[str, Any] | None = None


class ActivityConfigurableLayoutFooter(Entity, kw_only=True):
    """What `footer` of a `ActivityConfigurableLayout` holds; what is not declared is in `extra`."""

    buttons: ActivityConfigurableLayoutFooterButtons | None = None
    menu: ActivityConfigurableLayoutFooterMenu | None = None


class ActivityConfigurableLayoutFooterButtons(Entity, kw_only=True, rename="camel"):
    """What `buttons` of a `ActivityConfigurableLayoutFooter` holds; what is not declared is in `extra`."""

    start_call: dict[str, Any] | None = None


class ActivityConfigurableLayoutFooterMenu(Entity, kw_only=True, rename="camel"):
    """What `menu` of a `ActivityConfigurableLayoutFooter` holds; what is not declared is in `extra`."""

    show_postpone_item: bool | None = None
    items: dict[str, Any] | None = None


class ActivityConfigurableLayoutHeader(Entity, kw_only=True):
    """What `header` of a `ActivityConfigurableLayout` holds; what is not declared is in `extra`."""

    title: str | None = None
    tags: dict[str, Any] | None = None


class ActivityConfigurableLayoutIcon(Entity, kw_only=True):
    """What `icon` of a `ActivityConfigurableLayout` holds; what is not declared is in `extra`."""

    code: str | None = None


class ActivityConfigurableTime(Entity, kw_only=True):
    """What `time` of a `ActivityConfigurable` holds; what is not declared is in `extra`."""

    start: Decimal | None = None
    finish: Decimal | None = None
    duration: Decimal | None = None
    processing: Decimal | None = None
    date_start: dt.datetime | None = None
    date_finish: dt.datetime | None = None
    operating: int | None = None


class ActivityLayoutBlocks(Entity, kw_only=True, rename="camel"):
    """A record of `crm.activity.layout.blocks`, as its methods return it; what is not declared is in `extra`."""

    entity_type_id: Any = None
    entity_id: int | None = None
    activity_id: int | None = None
    layout: dict[str, Any] | None = None
    blocks: dict[str, ActivityLayoutBlocksBlock] | None = None


class ActivityLayoutBlocksBlock(Entity, kw_only=True):
    """What `blocks` of a `ActivityLayoutBlocks` holds; what is not declared is in `extra`."""

    type: str | None = None
    properties: dict[str, Any] | None = None


class ActivityType(Entity, kw_only=True, rename="upper"):
    """A record of `crm.activity.type`, as its methods return it; what is not declared is in `extra`."""

    type_id: str | None = None
    name: str | None = None
    icon_file: str | None = None
    is_configurable_type: str | None = None


ActivityConfigurableFields = TypedDict(
    "ActivityConfigurableFields",
    {
        "typeId": str | None,
        "completed": bool | None,
        "deadline": dt.datetime | dt.date | str | None,
        "pingOffsets": Sequence[Any] | None,
        "isIncomingChannel": bool | str | None,
        "responsibleId": int | None,
        "badgeCode": str | None,
        "originatorId": str | None,
        "originId": str | None,
        "activity": Any,
        "time": Any,
        "id": int | None,
        "ownerTypeId": int | None,
        "ownerId": int | None,
        "fields": Any,
        "layout": Any,
    },
    total=False,
)
"""The fields that a configurable activity takes."""


ActivityFields = TypedDict(
    "ActivityFields",
    {
        "OWNER_ID": int | None,
        "OWNER_TYPE_ID": int | None,
        "TYPE_ID": int | None,
        "ASSOCIATED_ENTITY_ID": int | None,
        "COMMUNICATIONS": Mapping[str, Any] | None,
        "DEADLINE": dt.datetime | dt.date | str | None,
        "DESCRIPTION": str | None,
        "DESCRIPTION_TYPE": int | None,
        "DIRECTION": int | None,
        "END_TIME": dt.datetime | dt.date | str | None,
        "FILES": str | None,
        "LOCATION": str | None,
        "NOTIFY_TYPE": int | None,
        "ORIGINATOR_ID": str | None,
        "ORIGIN_ID": str | None,
        "ORIGIN_VERSION": str | None,
        "PRIORITY": int | None,
        "PROVIDER_DATA": str | None,
        "PROVIDER_GROUP_ID": str | None,
        "PROVIDER_ID": str | None,
        "PROVIDER_TYPE_ID": str | None,
        "PROVIDER_PARAMS": Mapping[str, Any] | None,
        "RESPONSIBLE_ID": int | None,
        "SETTINGS": Mapping[str, Any] | None,
        "START_TIME": dt.datetime | dt.date | str | None,
        "STATUS": int | None,
        "SUBJECT": str | None,
        "WEBDAV_ELEMENTS": str | None,
        "IS_INCOMING_CHANNEL": str | None,
    },
    total=False,
)
"""The fields that an activity takes."""


ActivityTypeFields = TypedDict(
    "ActivityTypeFields",
    {
        "TYPE_ID": str | None,
        "NAME": str | None,
        "ICON_FILE": str | None,
        "IS_CONFIGURABLE_TYPE": str | None,
    },
    total=False,
)
"""The fields that a type of activities takes."""


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


_ACTIVITY_CONFIGURABLE_FLAGS = frozenset({"isIncomingChannel"})


_ACTIVITY_BADGE_LIST = Paging(rows="badges", select=None, keyset=False, walk="none")


_ACTIVITY_BINDING_LIST = Paging(select=None, keyset=False, walk="none")


_ACTIVITY_LIST = Paging()


_ACTIVITY_TYPE_LIST = Paging(id="TYPE_ID", filter_id="TYPE_ID", select=None, keyset=False, walk="none")


class ActivityService(RowService[R]):
    """Activities: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html"""

    def of(self, entity: builtins.type[E], /) -> ActivityService[E]:
        """Return the service with rows of another type, such as a subclass of `Activity` with your user fields."""
        return ActivityService(self._runner, entity)

    def add(self, fields: ActivityFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create an activity and return its id.

        Development of this method has stopped in favour of `crm.activity.todo.add`.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is missing (`Application context required`); the portal refused for another reason (a
                text without a code).
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html
        """
        return self._call("crm.activity.add", {"fields": _fields(fields)}, int)

    @builtins.property
    def badge(self) -> ActivityBadgeService[ActivityBadge]:
        """Badges of activities:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html
        """
        return ActivityBadgeService(self._runner, ActivityBadge)

    @builtins.property
    def binding(self) -> ActivityBindingService[ActivityBinding]:
        """Bindings of an activity:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html
        """
        return ActivityBindingService(self._runner, ActivityBinding)

    @builtins.property
    def call(self) -> ActivityCallService:
        """Calls:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html
        """
        return ActivityCallService(self._runner)

    @builtins.property
    def communication(self) -> ActivityCommunicationService:
        """Communications of an activity:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html
        """
        return ActivityCommunicationService(self._runner)

    @builtins.property
    def configurable(self) -> ActivityConfigurableService[ActivityConfigurable]:
        """Configurable activities:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html
        """
        return ActivityConfigurableService(self._runner, ActivityConfigurable)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete an activity.

        Args:
            id: Id of the activity.

        Raises:
            APIError: An argument is missing (`Application context required`); the portal refused for another reason (a
                text without a code).
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html
        """
        return self._call("crm.activity.delete", {"id": id}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of an activity, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html
        """
        return self._call("crm.activity.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return an activity by its id.

        Args:
            id: Id of the activity.

        Raises:
            APIError: An argument is missing (`Application context required`); the portal refused for another reason (a
                text without a code).
            AccessDenied: The caller may not do this (`Access denied`).

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
        """The layout of activities:
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
        """To-dos: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html"""
        return ActivityTodoService(self._runner)

    @builtins.property
    def type(self) -> ActivityTypeService[ActivityType]:
        """Types of activities:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html
        """
        return ActivityTypeService(self._runner, ActivityType)

    def update(self, id: int | Ref, fields: ActivityFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of an activity.

        Development of this method has stopped in favour of `crm.activity.todo.update`.

        Args:
            id: Id of the activity.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is missing (`Application context required`); the portal refused for another reason (a
                text without a code).
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html
        """
        return self._call("crm.activity.update", {"id": id, "fields": _fields(fields)}, bool)


class ActivityTypeService(RowService[R]):
    """Types of activities:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ActivityTypeService[E]:
        """Return the service with rows of another type, such as a subclass of `ActivityType` with your user fields."""
        return ActivityTypeService(self._runner, entity)

    def add(self, fields: ActivityTypeFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Create a type of activities.

        It needs an application's token; a webhook does not do.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The caller may not do it (`Admin permissions required`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`INVALID_ARG_VALUE`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html
        """
        return self._call("crm.activity.type.add", {"fields": _fields(fields)}, bool)

    def delete(self, type_id: str) -> Call[bool]:
        """Delete a type of activities.

        It needs an application's token; a webhook does not do.

        Args:
            type_id: Id of the type.

        Raises:
            APIError: The caller may not do it (`Admin permissions required`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`INVALID_ARG_VALUE`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html
        """
        return self._call("crm.activity.type.delete", {"TYPE_ID": type_id}, bool)

    def list(self) -> ListCall[R]:
        """List types of activities: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The caller may not do it (`Admin permissions required`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html
        """
        return self._list("crm.activity.type.list", {}, self._entity, _ACTIVITY_TYPE_LIST)


class ActivityTodoService(Service):
    """To-dos: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html"""

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
        """Create a to-do and return its id.

        Args:
            owner_type_id: The CRM type of the owner: 1 lead, 2 deal, 3 contact, 4 company, from 128 on your own.
            owner_id: Id of the owner.
            deadline: The moment by which it has to be done.
            title: Title of the to-do.
            description: Description of the to-do.
            responsible_id: Id of the responsible.
            parent_activity_id: Id of the parent activity.
            ping_offsets: How many minutes before the deadline to remind.
            color_id: Id of the colour.

        Raises:
            APIError: An argument is wrong (`100`, `WRONG_DATETIME_FORMAT`); what an argument names does not exist
                (`OWNER_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

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
            pingOffsets=_sequence("pingOffsets", ping_offsets),
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
        """Change the given fields of a to-do.

        Args:
            id: Id of the to-do.
            owner_type_id: The CRM type of the owner: 1 lead, 2 deal, 3 contact, 4 company, from 128 on your own.
            owner_id: Id of the owner.
            deadline: The moment by which it has to be done.
            title: Title of the to-do.
            description: Description of the to-do.
            responsible_id: Id of the responsible.
            parent_activity_id: Id of the parent activity.
            ping_offsets: How many minutes before the deadline to remind.
            color_id: Id of the colour.

        Raises:
            APIError: An argument is wrong (`100`, `WRONG_DATETIME_FORMAT`); what an argument names does not exist
                (`OWNER_NOT_FOUND`); the portal refused for another reason (`CAN_NOT_UPDATE_COMPLETED_TODO`,
                `ERROR_PARENT_ACTIVITY_RESTRICT`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

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
            pingOffsets=_sequence("pingOffsets", ping_offsets),
            colorId=color_id,
        )
        return self._call("crm.activity.todo.update", wire, int, key="id")

    def update_color(self, id: int | Ref, owner_type_id: int, owner_id: int | Ref, *, color_id: str) -> Call[int]:
        """Change the colour of a to-do.

        Args:
            id: Id of the to-do.
            owner_type_id: The CRM type of the owner: 1 lead, 2 deal, 3 contact, 4 company, from 128 on your own.
            owner_id: Id of the owner.
            color_id: Id of the colour.

        Raises:
            APIError: An argument is wrong (`100`, `CAN_NOT_UPDATE_WRONG_COLOR_TODO`); what an argument names does not
                exist (`OWNER_NOT_FOUND`); the portal refused for another reason
                (`CAN_NOT_UPDATE_COLOR_COMPLETED_TODO`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

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
        """Change the deadline of a to-do.

        Args:
            id: Id of the to-do.
            owner_type_id: The CRM type of the owner: 1 lead, 2 deal, 3 contact, 4 company, from 128 on your own.
            owner_id: Id of the owner.
            value: The value.

        Raises:
            APIError: An argument is wrong (`100`, `WRONG_DATETIME_FORMAT`); what an argument names does not exist
                (`OWNER_NOT_FOUND`); the portal refused for another reason (`CAN_NOT_UPDATE_COMPLETED_TODO`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html
        """
        wire = {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "value": value}
        return self._call("crm.activity.todo.updateDeadline", wire, int, key="id")

    def update_description(self, id: int | Ref, owner_type_id: int, owner_id: int | Ref, *, value: str) -> Call[int]:
        """Change the description of a to-do.

        Args:
            id: Id of the to-do.
            owner_type_id: The CRM type of the owner: 1 lead, 2 deal, 3 contact, 4 company, from 128 on your own.
            owner_id: Id of the owner.
            value: The value.

        Raises:
            APIError: An argument is wrong (`100`); what an argument names does not exist (`OWNER_NOT_FOUND`); the
                portal refused for another reason (`CAN_NOT_UPDATE_COMPLETED_TODO`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

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
        """Change the responsible user of a to-do.

        Args:
            id: Id of the to-do.
            owner_type_id: The CRM type of the owner: 1 lead, 2 deal, 3 contact, 4 company, from 128 on your own.
            owner_id: Id of the owner.
            responsible_id: Id of the responsible.

        Raises:
            APIError: An argument is wrong (`100`); what an argument names does not exist (`OWNER_NOT_FOUND`); the
                portal refused for another reason (`CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`INVALID_ARG_VALUE`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html
        """
        wire = {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "responsibleId": responsible_id}
        return self._call("crm.activity.todo.updateResponsibleUser", wire, int, key="id")


class ActivityLayoutService(Service):
    """The layout of activities:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
    """

    @builtins.property
    def blocks(self) -> ActivityLayoutBlocksService[ActivityLayoutBlocks]:
        """Content blocks of an activity:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
        """
        return ActivityLayoutBlocksService(self._runner, ActivityLayoutBlocks)


class ActivityLayoutBlocksService(RowService[R]):
    """Content blocks of an activity:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
    """

    def of(self, entity: builtins.type[E], /) -> ActivityLayoutBlocksService[E]:
        """Return the service with rows of another type, such as a subclass of `ActivityLayoutBlocks` with your user
        fields.
        """
        return ActivityLayoutBlocksService(self._runner, entity)

    def delete(self, entity_type_id: int, entity_id: int | Ref, activity_id: int | Ref) -> Call[bool]:
        """Delete a content block of an activity.

        It needs an application's token; a webhook does not do.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            entity_id: Id of the record.
            activity_id: Id of the activity.

        Raises:
            APIError: An argument is wrong (`ERROR_WRONG_CONTEXT`); what an argument names does not exist
                (`OWNER_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
        """
        wire = {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id}
        return self._call("crm.activity.layout.blocks.delete", wire, bool, key="success")

    def get(self, entity_type_id: int, entity_id: int | Ref, activity_id: int | Ref) -> Call[R]:
        """Return a content block of an activity.

        It needs an application's token; a webhook does not do.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            entity_id: Id of the record.
            activity_id: Id of the activity.

        Raises:
            APIError: An argument is wrong (`ERROR_WRONG_CONTEXT`); what an argument names does not exist
                (`OWNER_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

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
        """Set the content blocks of an activity.

        It needs an application's token; a webhook does not do.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            entity_id: Id of the record.
            activity_id: Id of the activity.
            layout: Layout, by name.

        Raises:
            APIError: An argument is missing (`FIELD_IS_REQUIRED`); an argument is wrong (`ERROR_WRONG_CONTEXT`,
                `UNSUITABLE_ACTIVITY_TYPE_ERROR`); what an argument names does not exist (`OWNER_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html
        """
        wire = {
            "entityTypeId": entity_type_id,
            "entityId": entity_id,
            "activityId": activity_id,
            "layout": _mapping("layout", layout),
        }
        return self._call("crm.activity.layout.blocks.set", wire, bool, key="success")


class ActivityConfigurableService(RowService[R]):
    """Configurable activities:
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
        fields: ActivityConfigurableFields | Mapping[str, Any] | Entity,
        *,
        layout: Mapping[str, Any],
    ) -> Call[R]:
        """Create a configurable activity and return it.

        It needs an application's token; a webhook does not do.

        Args:
            owner_type_id: The CRM type of the owner: 1 lead, 2 deal, 3 contact, 4 company, from 128 on your own.
            owner_id: Id of the owner.
            fields: Fields under their wire names, or an entity.
            layout: Layout, by name.

        Raises:
            APIError: An argument is missing (`ERROR_EMPTY_LAYOUT`, `FIELD_IS_REQUIRED`); an argument is wrong (`100`,
                `ERROR_WRONG_CONTEXT`, `ERROR_WRONG_APPLICATION`, `WRONG_FIELD_VALUE`, `KEY_CONTAIN_WRONG_SYMBOLS`,
                `WRONG_LANG`); the portal refused for another reason (`INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE`,
                `FIELD_IS_REDUNDANT`, `ENUM_FIELD`, `TOO_MANY_ITEMS`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html
        """
        wire = {
            "ownerTypeId": owner_type_id,
            "ownerId": owner_id,
            "fields": _fields(fields, _ACTIVITY_CONFIGURABLE_FLAGS),
            "layout": _mapping("layout", layout),
        }
        return self._call("crm.activity.configurable.add", wire, self._entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a configurable activity by its id.

        It needs an application's token; a webhook does not do.

        Args:
            id: Id of the configurable activity.

        Raises:
            APIError: An argument is wrong (`ERROR_WRONG_CONTEXT`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html
        """
        return self._call("crm.activity.configurable.get", {"id": id}, self._entity, read=True, key="activity")

    def update(
        self,
        id: int | Ref,
        fields: ActivityConfigurableFields | Mapping[str, Any] | Entity,
        layout: Mapping[str, Any],
    ) -> Call[R]:
        """Change the given fields of a configurable activity and return it.

        It needs an application's token; a webhook does not do.

        Args:
            id: Id of the configurable activity.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            layout: Layout, by name.

        Raises:
            APIError: An argument is missing (`ERROR_EMPTY_LAYOUT`, `FIELD_IS_REQUIRED`); an argument is wrong (`100`,
                `ERROR_WRONG_CONTEXT`, `ERROR_WRONG_APPLICATION`, `WRONG_FIELD_VALUE`, `KEY_CONTAIN_WRONG_SYMBOLS`,
                `WRONG_LANG`); the portal refused for another reason (`INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE`,
                `FIELD_IS_REDUNDANT`, `ENUM_FIELD`, `TOO_MANY_ITEMS`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _ACTIVITY_CONFIGURABLE_FLAGS), "layout": _mapping("layout", layout)}
        return self._call("crm.activity.configurable.update", wire, self._entity)


class ActivityCommunicationService(Service):
    """Communications of an activity:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html
    """

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a communication of an activity, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html
        """
        return self._call("crm.activity.communication.fields", {}, dict[str, dict[str, Any]], read=True)


class ActivityCallService(Service):
    """Calls:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html
    """

    def get_transcript(self, activity_id: int | Ref) -> Call[ActivityCallGetTranscriptResult]:
        """Return the transcript of a call.

        Args:
            activity_id: Id of the activity.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html
        """
        wire = {"activityId": activity_id}
        return self._call("crm.activity.call.getTranscript", wire, ActivityCallGetTranscriptResult, read=True)


class ActivityBindingService(RowService[R]):
    """Bindings of an activity:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ActivityBindingService[E]:
        """Return the service with rows of another type, such as a subclass of `ActivityBinding` with your user fields."""
        return ActivityBindingService(self._runner, entity)

    def add(self, activity_id: int | Ref, entity_type_id: int, entity_id: int | Ref) -> Call[bool]:
        """Bind an activity to a CRM record.

        Args:
            activity_id: Id of the activity.
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            entity_id: Id of the record.

        Raises:
            APIError: An argument is wrong (`100`); what an argument names does not exist (`OWNER_NOT_FOUND`); the
                portal refused for another reason (`ACTIVITY_IS_ALREADY_BOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html
        """
        wire = {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id}
        return self._call("crm.activity.binding.add", wire, bool)

    def delete(self, activity_id: int | Ref, entity_type_id: int, entity_id: int | Ref) -> Call[bool]:
        """Unbind an activity from a CRM record.

        Args:
            activity_id: Id of the activity.
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            entity_id: Id of the record.

        Raises:
            APIError: An argument is wrong (`100`); what an argument names does not exist (`OWNER_NOT_FOUND`,
                `BINDING_NOT_FOUND`); the portal refused for another reason (`LAST_BINDING_CANNOT_BE_DELETED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html
        """
        wire = {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id}
        return self._call("crm.activity.binding.delete", wire, bool)

    def list(self, activity_id: int | Ref) -> ListCall[R]:
        """List bindings of an activity: awaited for one page, iterated for all of them.

        Args:
            activity_id: Id of the activity.

        Raises:
            APIError: An argument is wrong (`100`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

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
        """Move an activity from one CRM record to another.

        Args:
            activity_id: Id of the activity.
            source_entity_type_id: The CRM type that the activity is bound to.
            source_entity_id: Id of the source entity.
            target_entity_type_id: The CRM type that it is bound to from then on.
            target_entity_id: Id of the target entity.

        Raises:
            APIError: An argument is wrong (`100`); what an argument names does not exist (`OWNER_NOT_FOUND`,
                `BINDING_NOT_FOUND`); the portal refused for another reason
                (`SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR`, `SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR`,
                `ACTIVITY_IS_ALREADY_BOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

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
    """Badges of activities:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ActivityBadgeService[E]:
        """Return the service with rows of another type, such as a subclass of `ActivityBadge` with your user fields."""
        return ActivityBadgeService(self._runner, entity)

    def add(self, code: str, title: str | Sequence[Any], value: str | Sequence[Any], *, type: str) -> Call[R]:
        """Create a badge of activities and return it.

        Args:
            code: Code of the badge.
            title: Title of the badge.
            value: The value.
            type: Type of the badge.

        Raises:
            APIError: An argument is missing (`REQUIRED_ARG_MISSING`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html
        """
        wire = {"code": code, "title": title, "value": value, "type": type}
        return self._call("crm.activity.badge.add", wire, self._entity, key="badge")

    def delete(self, code: str) -> Call[bool]:
        """Delete a badge of activities.

        Args:
            code: Code of the badge.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-delete.html
        """
        return self._call("crm.activity.badge.delete", {"code": code}, bool)

    def get(self, code: str) -> Call[R]:
        """Return a badge of activities.

        Args:
            code: Code of the badge.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-get.html
        """
        return self._call("crm.activity.badge.get", {"code": code}, self._entity, read=True, key="badge")

    def list(self) -> ListCall[R]:
        """List badges of activities: awaited for one page, iterated for all of them.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-list.html
        """
        return self._list("crm.activity.badge.list", {}, self._entity, _ACTIVITY_BADGE_LIST)
