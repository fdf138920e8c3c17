# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Members of a workgroup: the methods of `sonet_group.user`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Literal

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given

__all__ = ["User", "UserGroupsRow", "UserService"]


class User(Entity, kw_only=True, rename="upper"):
    """A record of `sonet_group.user`, as its methods return it; what is not declared is in `extra`."""

    user_id: int | None = None
    role: str | None = None
    group_id: int | None = None


class UserGroupsRow(Entity, kw_only=True, rename="upper"):
    """What `sonet_group.user.groups` returns; what is not declared is in `extra`."""

    group_id: int | None = None
    group_name: str | None = None
    role: str | None = None
    group_image_id: str | None = None
    group_image: str | None = None
    is_extranet: str | None = None


_USER_GET = Paging(id="USER_ID", filter_id="USER_ID", select=None, keyset=False, walk="none")


_USER_GROUPS = Paging(id="GROUP_ID", filter_id="GROUP_ID", select=None, keyset=False, walk="none")


class UserService(RowService[R]):
    """Members of a workgroup: https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html"""

    def of(self, entity: builtins.type[E], /) -> UserService[E]:
        """Return the service with rows of another type, such as a subclass of `User` with your user fields."""
        return UserService(self._runner, entity)

    def add(self, group_id: int | Ref, user_id: int | Sequence[int]) -> Call[builtins.list[str]]:
        """Add users to a workgroup without asking them.

        Args:
            group_id: Id of the workgroup.
            user_id: Id of the user, or a list of them.

        Raises:
            APIError: A value was refused, or the caller may not create a member of a workgroup (a text without a code).

        Writes. Scope: sonet. https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html
        """
        return self._call("sonet_group.user.add", {"GROUP_ID": group_id, "USER_ID": user_id}, builtins.list[str])

    def delete(self, group_id: int | Ref, user_id: int | Sequence[int]) -> Call[builtins.list[str]]:
        """Remove users from a workgroup.

        Args:
            group_id: Id of the workgroup.
            user_id: Id of the user, or a list of them.

        Raises:
            APIError: There is no such member, or the caller may not delete it (a text without a code).

        Writes. Scope: sonet. https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-delete.html
        """
        return self._call("sonet_group.user.delete", {"GROUP_ID": group_id, "USER_ID": user_id}, builtins.list[str])

    def get(self, id: int | Ref) -> ListCall[R]:
        """List members of a workgroup: awaited for one page, iterated for all of them.

        Args:
            id: Id of the member.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: sonet. https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-get.html
        """
        return self._list("sonet_group.user.get", {"ID": id}, self._entity, _USER_GET)

    def groups(self) -> ListCall[UserGroupsRow]:
        """List the workgroups of the caller: awaited for one page, iterated for all of them.

        Reads. Scope: sonet. https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-user-groups.html
        """
        return self._list("sonet_group.user.groups", {}, UserGroupsRow, _USER_GROUPS)

    def invite(
        self,
        group_id: int | Ref,
        user_id: int | Sequence[int],
        *,
        message: str | None = None,
    ) -> Call[builtins.list[str]]:
        """Invite users to a workgroup.

        Args:
            group_id: Id of the workgroup.
            user_id: Id of the user, or a list of them.
            message: Text of the message; BB codes are allowed.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: sonet. https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-invite.html
        """
        wire = _given(GROUP_ID=group_id, USER_ID=user_id, MESSAGE=message)
        return self._call("sonet_group.user.invite", wire, builtins.list[str])

    def request(self, group_id: int | Ref, *, message: str | None = None) -> Call[bool]:
        """Ask to join a workgroup.

        Args:
            group_id: Id of the workgroup.
            message: Text of the message; BB codes are allowed.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: sonet. https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-request.html
        """
        return self._call("sonet_group.user.request", _given(GROUP_ID=group_id, MESSAGE=message), bool)

    def update(
        self,
        group_id: int | Ref,
        user_id: int | Sequence[int],
        role: Literal["E", "K"],
    ) -> Call[builtins.list[str]]:
        """Change the role of members of a workgroup.

        Args:
            group_id: Id of the workgroup.
            user_id: Id of the user, or a list of them.
            role: The role.

        Raises:
            APIError: There is no such member, the caller may not change it, or a value was refused (a text without a
                code).

        Writes. Scope: sonet. https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-update.html
        """
        wire = {"GROUP_ID": group_id, "USER_ID": user_id, "ROLE": role}
        return self._call("sonet_group.user.update", wire, builtins.list[str])
