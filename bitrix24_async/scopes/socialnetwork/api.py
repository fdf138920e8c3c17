# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The social network: the methods of `socialnetwork.api`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import options as _options

__all__ = [
    "ApiService",
    "ApiWorkgroup",
    "ApiWorkgroupGetOptions",
    "ApiWorkgroupKey",
    "ApiWorkgroupListOptions",
    "ApiWorkgroupListRow",
    "ApiWorkgroupListRowAdditionalData",
    "ApiWorkgroupSelection",
    "ApiWorkgroupService",
]


class ApiWorkgroup(Entity, kw_only=True, rename="upper"):
    """A record of `socialnetwork.api.workgroup`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    active: bool | None = None
    site_id: str | None = None
    subject_id: int | None = None
    name: str | None = None
    description: str | None = None
    keywords: str | None = None
    closed: bool | None = None
    visible: bool | None = None
    opened: bool | None = None
    date_create: str | None = None
    date_update: str | None = None
    date_activity: str | None = None
    image_id: int | None = None
    avatar_type: str | None = None
    owner_id: int | None = None
    initiate_perms: str | None = None
    number_of_members: int | None = None
    number_of_moderators: int | None = None
    project: bool | None = None
    project_date_start: Any = None
    project_date_finish: Any = None
    search_index: str | None = None
    landing: bool | None = None
    scrum_master_id: int | None = None
    scrum_sprint_duration: int | None = None
    scrum_task_responsible: str | None = None
    type: str | None = None
    members: builtins.list[Any] | None = None
    chat_id: int | None = None
    dialog_id: str | None = None
    ordinary_members: builtins.list[Any] | None = None
    invited_members: builtins.list[Any] | None = None
    moderator_members: builtins.list[Any] | None = None
    site_ids: builtins.list[Any] | None = None
    avatar: str | None = None
    avatar_types: Any = None
    avatar_data: Any = None
    owner_data: Any = None
    subject_data: Any = None
    tags: builtins.list[Any] | None = None
    actions: Any = None
    user_data: Any = None
    departments: builtins.list[Any] | None = None
    is_pin: bool | None = None
    privacy_code: str | None = None
    list_of_members: Any = None
    features: Any = None
    list_of_members_awaiting_invite: Any = None
    group_members_list: Any = None
    counters: Any = None
    efficiency: int | None = None
    additional_data: Any = None
    scrum_owner_id: int | None = None
    number_of_members_plural: int | None = None


class ApiWorkgroupListRow(Entity, kw_only=True, rename="camel"):
    """What `socialnetwork.api.workgroup.list` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    type: str | None = None
    image_id: str | None = None
    avatar_type: Any = None
    avatar: str | None = None
    additional_data: ApiWorkgroupListRowAdditionalData | None = None
    dialog_id: str | None = None


class ApiWorkgroupListRowAdditionalData(Entity, kw_only=True, rename="camel"):
    """What `additionalData` of a `ApiWorkgroupListRow` holds; what is not declared is in `extra`."""

    role: str | None = None
    initiated_by_type: str | None = None


ApiWorkgroupGetOptions = TypedDict(
    "ApiWorkgroupGetOptions",
    {
        "groupId": int | None,
        "select": Sequence[Any] | None,
        "mode": str | None,
    },
    total=False,
)
"""What `params` of `socialnetwork.api.workgroup.get` may hold."""


ApiWorkgroupListOptions = TypedDict(
    "ApiWorkgroupListOptions",
    {
        "IS_ADMIN": str | None,
        "siteId": str | None,
        "mode": str | None,
        "features": Sequence[Any] | None,
        "mandatoryFeatures": Sequence[Any] | None,
        "shouldSelectDialogId": bool | str | None,
    },
    total=False,
)
"""What `params` of `socialnetwork.api.workgroup.list` may hold."""


ApiWorkgroupKey: TypeAlias = Literal[
    "ID",
    "ACTIVE",
    "SITE_ID",
    "SUBJECT_ID",
    "NAME",
    "DESCRIPTION",
    "KEYWORDS",
    "CLOSED",
    "VISIBLE",
    "OPENED",
    "DATE_CREATE",
    "DATE_UPDATE",
    "DATE_ACTIVITY",
    "IMAGE_ID",
    "AVATAR_TYPE",
    "OWNER_ID",
    "INITIATE_PERMS",
    "NUMBER_OF_MEMBERS",
    "NUMBER_OF_MODERATORS",
    "PROJECT",
    "PROJECT_DATE_START",
    "PROJECT_DATE_FINISH",
    "SEARCH_INDEX",
    "LANDING",
    "SCRUM_MASTER_ID",
    "SCRUM_SPRINT_DURATION",
    "SCRUM_TASK_RESPONSIBLE",
    "TYPE",
    "MEMBERS",
    "CHAT_ID",
    "DIALOG_ID",
    "ORDINARY_MEMBERS",
    "INVITED_MEMBERS",
    "MODERATOR_MEMBERS",
    "SITE_IDS",
    "AVATAR",
    "AVATAR_TYPES",
    "AVATAR_DATA",
    "OWNER_DATA",
    "SUBJECT_DATA",
    "TAGS",
    "ACTIONS",
    "USER_DATA",
    "DEPARTMENTS",
    "IS_PIN",
    "PRIVACY_CODE",
    "LIST_OF_MEMBERS",
    "FEATURES",
    "LIST_OF_MEMBERS_AWAITING_INVITE",
    "GROUP_MEMBERS_LIST",
    "COUNTERS",
    "EFFICIENCY",
    "ADDITIONAL_DATA",
    "SCRUM_OWNER_ID",
    "NUMBER_OF_MEMBERS_PLURAL",
]


ApiWorkgroupSelection: TypeAlias = Literal[
    "ID",
    "ACTIVE",
    "SUBJECT_ID",
    "NAME",
    "DESCRIPTION",
    "KEYWORDS",
    "CLOSED",
    "VISIBLE",
    "OPENED",
    "PROJECT",
    "LANDING",
    "DATE_CREATE",
    "DATE_UPDATE",
    "DATE_ACTIVITY",
    "IMAGE_ID",
    "AVATAR_TYPE",
    "OWNER_ID",
    "NUMBER_OF_MEMBERS",
    "NUMBER_OF_MODERATORS",
    "INITIATE_PERMS",
    "PROJECT_DATE_START",
    "PROJECT_DATE_FINISH",
    "SCRUM_OWNER_ID",
    "SCRUM_MASTER_ID",
    "SCRUM_SPRINT_DURATION",
    "SCRUM_TASK_RESPONSIBLE",
    "TYPE",
    "AVATAR",
]


_API_WORKGROUP_LIST_PARAMS_FLAGS = frozenset({"shouldSelectDialogId"})


_API_WORKGROUP_LIST = Paging(rows="workgroups", id="id", among="")


class ApiService(Service):
    """The social network: https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html"""

    @builtins.property
    def workgroup(self) -> ApiWorkgroupService[ApiWorkgroup]:
        """Workgroups: https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html"""
        return ApiWorkgroupService(self._runner, ApiWorkgroup)


class ApiWorkgroupService(RowService[R]):
    """Workgroups: https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html"""

    def of(self, entity: builtins.type[E], /) -> ApiWorkgroupService[E]:
        """Return the service with rows of another type, such as a subclass of `ApiWorkgroup` with your user fields."""
        return ApiWorkgroupService(self._runner, entity)

    def get(self, params: ApiWorkgroupGetOptions | Mapping[str, Any]) -> Call[R]:
        """Return a workgroup.

        Args:
            params: Settings of the call, by name, with the keys of `ApiWorkgroupGetOptions`.

        Raises:
            APIError: An argument is missing (`SONET_CONTROLLER_WORKGROUP_EMPTY`); what an argument names does not exist
                (`SONET_CONTROLLER_WORKGROUP_NOT_FOUND`).

        Reads. Scope: socialnetwork. https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html
        """
        wire = {"params": _mapping("params", params)}
        return self._call("socialnetwork.api.workgroup.get", wire, self._entity, read=True)

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[ApiWorkgroupSelection | str] | None = None,
        order: Mapping[ApiWorkgroupKey | str, str] | None = None,
        params: ApiWorkgroupListOptions | Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[ApiWorkgroupListRow]:
        """List workgroups: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field, the operator before its name.
            select: Fields to return.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            params: Settings of the call, by name, with the keys of `ApiWorkgroupListOptions`.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: socialnetwork. https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-list.html
        """
        wire = _given(
            filter=filter,
            select=select,
            order=order,
            params=_options("params", params, _API_WORKGROUP_LIST_PARAMS_FLAGS),
            start=start,
        )
        return self._list("socialnetwork.api.workgroup.list", wire, ApiWorkgroupListRow, _API_WORKGROUP_LIST)
