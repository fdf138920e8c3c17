# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Workgroup groups: `sonet_group.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

if TYPE_CHECKING:
    from bitrix24_async.scopes.sonet_group.feature import FeatureService
    from bitrix24_async.scopes.sonet_group.user import User, UserGroupsRow, UserService

__all__ = ["SonetGroup", "SonetGroupKey", "SonetGroupScope", "User", "UserGroupsRow"]


class SonetGroup(Entity, kw_only=True, rename="upper"):
    """A record of `sonet_group`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    site_id: str | None = None
    name: str | None = None
    description: str | None = None
    date_create: dt.datetime | None = None
    date_update: dt.datetime | None = None
    date_activity: dt.datetime | None = None
    active: str | None = None
    visible: bool | None = None
    opened: bool | None = None
    closed: bool | None = None
    subject_id: int | None = None
    owner_id: int | None = None
    keywords: str | None = None
    number_of_members: int | None = None
    subject_name: str | None = None
    image: str | None = None
    is_extranet: str | None = None
    initiate_perms: str | None = None
    project: bool | None = None
    project_date_start: dt.datetime | None = None
    project_date_finish: dt.datetime | None = None
    scrum_master_id: int | None = None
    image_file_id: int | None = None
    group_id: int | None = None


SonetGroupKey: TypeAlias = Literal[
    "ID",
    "SITE_ID",
    "NAME",
    "DESCRIPTION",
    "DATE_CREATE",
    "DATE_UPDATE",
    "DATE_ACTIVITY",
    "ACTIVE",
    "VISIBLE",
    "OPENED",
    "CLOSED",
    "SUBJECT_ID",
    "OWNER_ID",
    "KEYWORDS",
    "NUMBER_OF_MEMBERS",
    "SUBJECT_NAME",
    "IMAGE",
    "IS_EXTRANET",
    "INITIATE_PERMS",
    "PROJECT",
    "PROJECT_DATE_START",
    "PROJECT_DATE_FINISH",
    "SCRUM_MASTER_ID",
    "IMAGE_FILE_ID",
    "GROUP_ID",
]


R = TypeVar("R")
E = TypeVar("E")


_SONET_GROUP_GET_FILTER_FLAGS = frozenset({"ACTIVE", "CLOSED", "IS_EXTRANET", "OPENED", "VISIBLE"})


_SONET_GROUP_GET = Paging(filter="FILTER", order="ORDER", select=None, among="")


class SonetGroupScope(RowService[R]):
    """Workgroup groups: https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html"""

    def of(self, entity: builtins.type[E], /) -> SonetGroupScope[E]:
        """Return the scope with rows of another type, such as a subclass of `SonetGroup` with your user fields."""
        return SonetGroupScope(self._runner, entity)

    def create(
        self,
        name: str,
        *,
        description: str | None = None,
        visible: bool | None = None,
        opened: bool | None = None,
        closed: bool | None = None,
        keywords: str | None = None,
        initiate_perms: Literal["A", "E", "K"] | None = None,
        project: bool | None = None,
        project_date_start: dt.datetime | dt.date | str | None = None,
        project_date_finish: dt.datetime | dt.date | str | None = None,
        scrum_master_id: int | Ref | None = None,
        owner_id: int | Ref | None = None,
        image: Any = None,
        image_file_id: int | Ref | None = None,
        site_id: Sequence[Any] | None = None,
        subject_id: int | Ref | None = None,
    ) -> Call[int]:
        """Create a workgroup group and return its id.

        Args:
            visible: `Y` where it is not given.
            opened: `N` where it is not given.
            closed: `N` where it is not given.
            project: `N` where it is not given.

        Raises:
            APIError: The portal refused: an empty code and a text, `ERROR_IMAGE_ID`.

        Writes. Scope: sonet. https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html
        """
        wire = _given(
            NAME=name,
            DESCRIPTION=description,
            VISIBLE=_flag(visible),
            OPENED=_flag(opened),
            CLOSED=_flag(closed),
            KEYWORDS=keywords,
            INITIATE_PERMS=initiate_perms,
            PROJECT=_flag(project),
            PROJECT_DATE_START=project_date_start,
            PROJECT_DATE_FINISH=project_date_finish,
            SCRUM_MASTER_ID=scrum_master_id,
            OWNER_ID=owner_id,
            IMAGE=image,
            IMAGE_FILE_ID=image_file_id,
            SITE_ID=site_id,
            SUBJECT_ID=subject_id,
        )
        return self._call("sonet_group.create", wire, int)

    def delete(self, group_id: int | Ref) -> Call[bool]:
        """Delete a workgroup group.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: sonet. https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-delete.html
        """
        return self._call("sonet_group.delete", {"GROUP_ID": group_id}, bool)

    @builtins.property
    def feature(self) -> FeatureService:
        """Features: https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html"""
        from bitrix24_async.scopes.sonet_group.feature import FeatureService

        return FeatureService(self._runner)

    def get(
        self,
        *,
        order: Mapping[SonetGroupKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        group_id: int | Ref | None = None,
        is_admin: Literal["Y"] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List workgroup groups: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field, the operator before its name.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: sonet. https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-get.html
        """
        wire = _given(
            ORDER=order,
            FILTER=None if filter is None else _fields(filter, _SONET_GROUP_GET_FILTER_FLAGS),
            GROUP_ID=group_id,
            IS_ADMIN=is_admin,
            start=start,
        )
        return self._list("sonet_group.get", wire, self._entity, _SONET_GROUP_GET)

    def setowner(self, group_id: int | Ref, user_id: int | Ref) -> Call[bool]:
        """Make a user the owner of a workgroup.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: sonet. https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-setowner.html
        """
        return self._call("sonet_group.setowner", {"GROUP_ID": group_id, "USER_ID": user_id}, bool)

    def update(
        self,
        group_id: int | Ref,
        *,
        name: str | None = None,
        description: str | None = None,
        visible: bool | None = None,
        opened: bool | None = None,
        closed: bool | None = None,
        keywords: str | None = None,
        initiate_perms: Literal["A", "E", "K"] | None = None,
        project_date_start: dt.datetime | dt.date | str | None = None,
        project_date_finish: dt.datetime | dt.date | str | None = None,
        owner_id: int | Ref | None = None,
        image: Any = None,
        image_file_id: int | Ref | None = None,
        site_id: Sequence[Any] | None = None,
    ) -> Call[int]:
        """Change the given fields of a workgroup group.

        Raises:
            APIError: The portal refused: an empty code and a text, `ERROR_IMAGE_ID`.

        Writes. Scope: sonet. https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-update.html
        """
        wire = _given(
            GROUP_ID=group_id,
            NAME=name,
            DESCRIPTION=description,
            VISIBLE=_flag(visible),
            OPENED=_flag(opened),
            CLOSED=_flag(closed),
            KEYWORDS=keywords,
            INITIATE_PERMS=initiate_perms,
            PROJECT_DATE_START=project_date_start,
            PROJECT_DATE_FINISH=project_date_finish,
            OWNER_ID=owner_id,
            IMAGE=image,
            IMAGE_FILE_ID=image_file_id,
            SITE_ID=site_id,
        )
        return self._call("sonet_group.update", wire, int)

    @builtins.property
    def user(self) -> UserService[User]:
        """Users: https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html"""
        from bitrix24_async.scopes.sonet_group.user import User, UserService

        return UserService(self._runner, User)


if not TYPE_CHECKING:
    _MODULES = {"User": "user", "UserGroupsRow": "user"}

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
