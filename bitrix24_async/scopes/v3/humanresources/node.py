# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Nodes: the methods of `humanresources.node`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Node",
    "NodeAddSettings",
    "NodeAddUserIds",
    "NodeChildrenSelection",
    "NodeCommunication",
    "NodeCommunicationService",
    "NodeCountResult",
    "NodeFieldGetName",
    "NodeFieldSelection",
    "NodeFieldService",
    "NodeListSelection",
    "NodeMember",
    "NodeMemberAddRole",
    "NodeMemberFieldSelection",
    "NodeMemberFieldService",
    "NodeMemberMoveRole",
    "NodeMemberRemoveResult",
    "NodeMemberRemoveResultFailed",
    "NodeMemberService",
    "NodeMemberSetUserIds",
    "NodeSelection",
    "NodeService",
]


class Node(Entity, kw_only=True, rename="camel"):
    """A record of `humanresources.node`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    type: str | None = None
    structure_id: int | None = None
    parent_id: int | None = None
    description: str | None = None
    access_code: str | None = None
    user_count: int | None = None
    color_name: str | None = None
    xml_id: str | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    members: builtins.list[NodeMember] | None = None
    business_proc_authority: Any = _field(default=None, name="BUSINESS_PROC_AUTHORITY")
    reports_authority: Any = _field(default=None, name="REPORTS_AUTHORITY")


class NodeCommunication(Entity, kw_only=True, rename="camel"):
    """A record of `humanresources.node.communication`, as its methods return it; what is not declared is in `extra`."""

    chats_no_access: int | None = None
    channels_no_access: int | None = None
    collabs_no_access: int | None = None
    avatar: str | None = None
    color: str | None = None
    dialog_id: str | None = None
    has_access: bool | None = None
    id: int | None = None
    is_extranet: bool | None = None
    original_node_id: Any = None
    subtitle: str | None = None
    title: str | None = None
    type: str | None = None


class NodeCountResult(Entity, kw_only=True):
    """What `humanresources.node.count` returns; what is not declared is in `extra`."""

    departments: int | None = None
    teams: int | None = None


class NodeMember(Entity, kw_only=True, rename="camel"):
    """What `members` of a `Node` holds; what is not declared is in `extra`."""

    user_id: int | None = None
    name: str | None = None
    work_position: str | None = None
    role: str | None = None
    avatar: str | None = None
    url: str | None = None


class NodeMemberRemoveResult(Entity, kw_only=True):
    """What `humanresources.node.member.remove` returns; what is not declared is in `extra`."""

    removed: builtins.list[Any] | None = None
    failed: builtins.list[NodeMemberRemoveResultFailed] | None = None


class NodeMemberRemoveResultFailed(Entity, kw_only=True, rename="camel"):
    """What `failed` of a `NodeMemberRemoveResult` holds; what is not declared is in `extra`."""

    user_id: int | None = None
    reason: str | None = None


NodeAddSettings = TypedDict(
    "NodeAddSettings",
    {
        "BUSINESS_PROC_AUTHORITY": Sequence[Any] | None,
        "REPORTS_AUTHORITY": Sequence[Any] | None,
    },
    total=False,
)
"""What `settings` of `humanresources.node.add` may hold."""


NodeAddUserIds = TypedDict(
    "NodeAddUserIds",
    {
        "MEMBER_HEAD": Sequence[Any] | None,
        "MEMBER_DEPUTY_HEAD": Sequence[Any] | None,
        "MEMBER_EMPLOYEE": Sequence[Any] | None,
        "MEMBER_TEAM_HEAD": Sequence[Any] | None,
        "MEMBER_TEAM_DEPUTY_HEAD": Sequence[Any] | None,
        "MEMBER_TEAM_EMPLOYEE": Sequence[Any] | None,
    },
    total=False,
)
"""What `userIds` of `humanresources.node.add` may hold."""


NodeMemberSetUserIds = TypedDict(
    "NodeMemberSetUserIds",
    {
        "MEMBER_HEAD": Sequence[Any] | None,
        "MEMBER_DEPUTY_HEAD": Sequence[Any] | None,
        "MEMBER_EMPLOYEE": Sequence[Any] | None,
        "MEMBER_TEAM_HEAD": Sequence[Any] | None,
        "MEMBER_TEAM_DEPUTY_HEAD": Sequence[Any] | None,
        "MEMBER_TEAM_EMPLOYEE": Sequence[Any] | None,
    },
    total=False,
)
"""What `userIds` of `humanresources.node.member.set` may hold."""


NodeChildrenSelection: TypeAlias = Literal[
    "id",
    "name",
    "type",
    "structureId",
    "parentId",
    "description",
    "accessCode",
    "userCount",
    "colorName",
    "xmlId",
    "createdAt",
    "updatedAt",
]


NodeFieldGetName: TypeAlias = Literal[
    "id",
    "name",
    "type",
    "structureId",
    "parentId",
    "description",
    "accessCode",
    "userCount",
    "colorName",
    "xmlId",
    "createdAt",
    "updatedAt",
    "members",
]


NodeFieldSelection: TypeAlias = Literal[
    "name",
    "type",
    "title",
    "description",
    "validationRules",
    "requiredGroups",
    "filterable",
    "sortable",
    "editable",
    "multiple",
    "elementType",
]


NodeListSelection: TypeAlias = Literal[
    "id",
    "name",
    "type",
    "structureId",
    "parentId",
    "description",
    "accessCode",
    "userCount",
    "colorName",
    "xmlId",
    "createdAt",
    "updatedAt",
]


NodeMemberAddRole: TypeAlias = Literal[
    "MEMBER_HEAD",
    "MEMBER_DEPUTY_HEAD",
    "MEMBER_EMPLOYEE",
    "MEMBER_TEAM_HEAD",
    "MEMBER_TEAM_DEPUTY_HEAD",
    "MEMBER_TEAM_EMPLOYEE",
]


NodeMemberFieldSelection: TypeAlias = Literal[
    "name",
    "type",
    "title",
    "description",
    "validationRules",
    "requiredGroups",
    "filterable",
    "sortable",
    "editable",
    "multiple",
    "elementType",
]


NodeMemberMoveRole: TypeAlias = Literal[
    "MEMBER_HEAD",
    "MEMBER_DEPUTY_HEAD",
    "MEMBER_EMPLOYEE",
    "MEMBER_TEAM_HEAD",
    "MEMBER_TEAM_DEPUTY_HEAD",
    "MEMBER_TEAM_EMPLOYEE",
]


NodeSelection: TypeAlias = Literal[
    "id",
    "name",
    "type",
    "structureId",
    "parentId",
    "description",
    "accessCode",
    "userCount",
    "colorName",
    "xmlId",
    "createdAt",
    "updatedAt",
    "members",
]


_NODE_CHILDREN = Paging(rows="items", id="id", filter_id="id", start="", keyset=False, walk="none", batched=False)


_NODE_COMMUNICATION_LIST = Paging(
    rows="channels", id="id", filter_id="id", select=None, start="", keyset=False, walk="none", batched=False
)


_NODE_LIST = Paging(
    rows="items",
    id="id",
    filter_id="id",
    start="pagination.page",
    keyset=False,
    walk="page",
    limit="pagination.limit",
    most=200,
    batched=False,
)


_NODE_SEARCH = Paging(
    rows="items",
    id="id",
    filter_id="id",
    select=None,
    start="pagination.page",
    keyset=False,
    walk="page",
    limit="pagination.limit",
    most=200,
    batched=False,
)


class NodeService(RowService[R]):
    """Nodes: https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html"""

    def of(self, entity: builtins.type[E], /) -> NodeService[E]:
        """Return the service with rows of another type, such as a subclass of `Node` with your user fields."""
        return NodeService(self._runner, entity)

    def add(
        self,
        type: Literal["DEPARTMENT", "TEAM"],
        name: str,
        parent_id: int | Ref,
        *,
        description: str | None = None,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"] | None = None,
        user_ids: NodeAddUserIds | Mapping[str, Any] | None = None,
        move_users_to_node: bool | None = None,
        create_chat: bool | None = None,
        binding_chat_ids: Sequence[Any] | None = None,
        create_channel: bool | None = None,
        binding_channel_ids: Sequence[Any] | None = None,
        create_collab: bool | None = None,
        binding_collab_ids: Sequence[Any] | None = None,
        settings: NodeAddSettings | Mapping[str, Any] | None = None,
    ) -> Call[R]:
        """Create a node and return it.

        Args:
            type: Type of the node.
            name: Name of the node.
            parent_id: Id of the parent.
            description: Description of the node.
            color_name: Colour name.
            user_ids: Ids of the users.
            move_users_to_node: Whether to move users to node; `False` where it is not given.
            create_chat: Whether to create chat; `False` where it is not given.
            binding_chat_ids: Ids of the binding chats.
            create_channel: Whether to create channel; `False` where it is not given.
            binding_channel_ids: Ids of the binding channels.
            create_collab: Whether to create collab; `False` where it is not given.
            binding_collab_ids: Ids of the binding collabs.
            settings: Settings of the node, with the keys of `NodeAddSettings`.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html
        """
        wire = _given(
            type=type,
            name=name,
            parentId=parent_id,
            description=description,
            colorName=color_name,
            userIds=_mapping("userIds", user_ids),
            moveUsersToNode=move_users_to_node,
            createChat=create_chat,
            bindingChatIds=_sequence("bindingChatIds", binding_chat_ids),
            createChannel=create_channel,
            bindingChannelIds=_sequence("bindingChannelIds", binding_channel_ids),
            createCollab=create_collab,
            bindingCollabIds=_sequence("bindingCollabIds", binding_collab_ids),
            settings=_mapping("settings", settings),
        )
        return self._call("humanresources.node.add", wire, self._entity, version="v3")

    def children(self, id: int | Ref, *, select: Sequence[NodeChildrenSelection | str] | None = None) -> ListCall[R]:
        """Return the children of a node: awaited for one page, iterated for all of them.

        Args:
            id: Id of the node.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html
        """
        wire = _given(id=id, select=select)
        return self._list("humanresources.node.children", wire, self._entity, _NODE_CHILDREN, version="v3")

    @builtins.property
    def communication(self) -> NodeCommunicationService[NodeCommunication]:
        """Node communications:
        https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html
        """
        return NodeCommunicationService(self._runner, NodeCommunication)

    def count(self) -> Call[NodeCountResult]:
        """Return how many nodes there are.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-count.html
        """
        return self._call("humanresources.node.count", {}, NodeCountResult, read=True, version="v3")

    def edit(
        self,
        id: int | Ref,
        *,
        name: str | None = None,
        description: str | None = None,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"] | None = None,
    ) -> Call[R]:
        """Edit a node and return it.

        Args:
            id: Id of the node.
            name: Name of the node.
            description: Description of the node.
            color_name: Colour name.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html
        """
        wire = _given(id=id, name=name, description=description, colorName=color_name)
        return self._call("humanresources.node.edit", wire, self._entity, version="v3")

    @builtins.property
    def field(self) -> NodeFieldService:
        """Node fields: https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html"""
        return NodeFieldService(self._runner)

    def get(self, id: int | Ref, *, select: Sequence[NodeSelection | str] | None = None) -> Call[R]:
        """Return a node by its id.

        Args:
            id: Id of the node.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html
        """
        wire = _given(id=id, select=_sequence("select", select))
        return self._call("humanresources.node.get", wire, self._entity, read=True, key="item", version="v3")

    def list(
        self,
        type: Literal["DEPARTMENT", "TEAM"],
        *,
        select: Sequence[NodeListSelection | str] | None = None,
        pagination: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List nodes: awaited for one page, iterated for all of them.

        Args:
            type: Type of the node.
            select: Fields to return.
            pagination: Pagination, by name.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html
        """
        wire = _given(type=type, select=select, pagination=_mapping("pagination", pagination))
        return self._list("humanresources.node.list", wire, self._entity, _NODE_LIST, version="v3")

    @builtins.property
    def member(self) -> NodeMemberService:
        """Node members:
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html
        """
        return NodeMemberService(self._runner)

    def move(self, id: int | Ref, parent_id: int | Ref) -> Call[R]:
        """Move a node and return it.

        Args:
            id: Id of the node.
            parent_id: Id of the parent.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html
        """
        return self._call("humanresources.node.move", {"id": id, "parentId": parent_id}, self._entity, version="v3")

    def search(
        self,
        type: Literal["DEPARTMENT", "TEAM"],
        name: str,
        *,
        parent_id: int | Ref | None = None,
        pagination: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """Find nodes: awaited for one page, iterated for all of them.

        Args:
            type: Type of the node.
            name: Name of the node.
            parent_id: Id of the parent.
            pagination: Pagination, by name.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html
        """
        wire = _given(type=type, name=name, parentId=parent_id, pagination=_mapping("pagination", pagination))
        return self._list("humanresources.node.search", wire, self._entity, _NODE_SEARCH, version="v3")


class NodeMemberService(Service):
    """Node members: https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html"""

    def add(self, node_id: int | Ref, user_ids: Sequence[Any], role: NodeMemberAddRole) -> Call[bool]:
        """Add users to a node in one role.

        Args:
            node_id: Id of the node.
            user_ids: Ids of the users.
            role: The role, one of `NodeMemberAddRole`.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Writes. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html
        """
        wire = {"nodeId": node_id, "userIds": _sequence("userIds", user_ids), "role": role}
        return self._call("humanresources.node.member.add", wire, bool, key="success", version="v3")

    @builtins.property
    def field(self) -> NodeMemberFieldService:
        """Node member fields:
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html
        """
        return NodeMemberFieldService(self._runner)

    def move(
        self,
        node_id: int | Ref,
        user_ids: Sequence[Any],
        *,
        role: NodeMemberMoveRole | None = None,
    ) -> Call[bool]:
        """Move users from their nodes to another one.

        Args:
            node_id: Id of the node.
            user_ids: Ids of the users.
            role: The role, one of `NodeMemberMoveRole`.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Writes. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html
        """
        wire = _given(nodeId=node_id, userIds=_sequence("userIds", user_ids), role=role)
        return self._call("humanresources.node.member.move", wire, bool, key="success", version="v3")

    def remove(self, node_id: int | Ref, user_ids: Sequence[Any]) -> Call[NodeMemberRemoveResult]:
        """Remove users from a node.

        Args:
            node_id: Id of the node.
            user_ids: Ids of the users.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Writes. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html
        """
        wire = {"nodeId": node_id, "userIds": _sequence("userIds", user_ids)}
        return self._call("humanresources.node.member.remove", wire, NodeMemberRemoveResult, version="v3")

    def set(self, node_id: int | Ref, user_ids: NodeMemberSetUserIds | Mapping[str, Any]) -> Call[bool]:
        """Replace the users of a node, role by role.

        Args:
            node_id: Id of the node.
            user_ids: Ids of the users.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Writes. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html
        """
        wire = {"nodeId": node_id, "userIds": _mapping("userIds", user_ids)}
        return self._call("humanresources.node.member.set", wire, bool, key="success", version="v3")


class NodeMemberFieldService(Service):
    """Node member fields:
    https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html
    """

    def get(
        self,
        name: Literal["userId", "name", "workPosition", "role", "avatar", "url"],
        *,
        select: Sequence[NodeMemberFieldSelection | str] | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the description of one field of a node member.

        Args:
            name: Name of the node member field.
            select: Fields to return.

        Raises:
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call(
            "humanresources.node.member.field.get",
            wire,
            dict[str, Any],
            read=True,
            key="item",
            version="v3",
        )

    def list(
        self,
        *,
        select: Sequence[NodeMemberFieldSelection | str] | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a node member as they are described.

        Args:
            select: Fields to return.

        Raises:
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "humanresources.node.member.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )


class NodeFieldService(Service):
    """Node fields: https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html"""

    def get(
        self,
        name: NodeFieldGetName,
        *,
        select: Sequence[NodeFieldSelection | str] | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the description of one field of a node.

        Args:
            name: Name of the node field, one of `NodeFieldGetName`.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call("humanresources.node.field.get", wire, dict[str, Any], read=True, key="item", version="v3")

    def list(self, *, select: Sequence[NodeFieldSelection | str] | None = None) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a node as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "humanresources.node.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )


class NodeCommunicationService(RowService[R]):
    """Node communications:
    https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html
    """

    def of(self, entity: builtins.type[E], /) -> NodeCommunicationService[E]:
        """Return the service with rows of another type, such as a subclass of `NodeCommunication` with your user fields."""
        return NodeCommunicationService(self._runner, entity)

    def edit(
        self,
        node_id: int | Ref,
        communication_type: Literal["CHAT", "CHANNEL", "COLLAB"],
        *,
        create_default: bool | None = None,
        ids: Sequence[Any] | None = None,
        remove_ids: Sequence[Any] | None = None,
        with_children: bool | None = None,
    ) -> Call[bool]:
        """Bind chats, channels and collabs to a node, or unbind them.

        Args:
            node_id: Id of the node.
            communication_type: Communication type.
            create_default: Whether to create default; `False` where it is not given.
            ids: Ids.
            remove_ids: Ids of the removes.
            with_children: Whether to return children; `False` where it is not given.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Writes. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html
        """
        wire = _given(
            nodeId=node_id,
            communicationType=communication_type,
            createDefault=create_default,
            ids=_sequence("ids", ids),
            removeIds=_sequence("removeIds", remove_ids),
            withChildren=with_children,
        )
        return self._call("humanresources.node.communication.edit", wire, bool, key="success", version="v3")

    def list(self, id: int | Ref) -> ListCall[R]:
        """List the chats, channels and collabs of a node: awaited for one page, iterated for all of them.

        Args:
            id: Id of the node communication.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Reads. Scope: humanresources. https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html
        """
        wire = {"id": id}
        return self._list(
            "humanresources.node.communication.list",
            wire,
            self._entity,
            _NODE_COMMUNICATION_LIST,
            version="v3",
        )
