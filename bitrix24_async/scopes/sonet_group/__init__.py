# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Workgroups: `sonet_group.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

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


_SONET_GROUP_GET_FILTER_FLAGS = frozenset({"ACTIVE", "CLOSED", "IS_EXTRANET", "OPENED", "VISIBLE"})


_SONET_GROUP_GET = Paging(filter="FILTER", order="ORDER", select=None, among="")


class SonetGroupScope(RowService[R]):
    """Workgroups: https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html"""

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
        image: File | bytes | str | Sequence[str] | Mapping[str, Any] | None = None,
        image_file_id: int | Ref | None = None,
        site_id: Sequence[Any] | None = None,
        subject_id: int | Ref | None = None,
    ) -> Call[int]:
        """Create a workgroup and return its id.

        Args:
            name: Name of the workgroup.
            description: Description of the workgroup.
            visible: Whether it is visible; `True` where it is not given.
            opened: Whether it is opened; `False` where it is not given.
            closed: Whether it is closed; `False` where it is not given.
            keywords: Key words, by which it is found.
            initiate_perms: Who may invite to it.
            project: Project: yes or no; `False` where it is not given.
            project_date_start: Project date start.
            project_date_finish: Project date finish.
            scrum_master_id: Id of the scrum master.
            owner_id: Id of the owner.
            image: Image: a `File`, or the pair of a name and Base64 text.
            image_file_id: Id of the image file.
            site_id: Id of the site.
            subject_id: Id of the subject.

        Raises:
            APIError: A value was refused, or the caller may not create a workgroup (`ERROR_IMAGE_ID`, or a text without
                a code).

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
            SITE_ID=_sequence("SITE_ID", site_id),
            SUBJECT_ID=subject_id,
        )
        return self._call("sonet_group.create", wire, int)

    def delete(self, group_id: int | Ref) -> Call[bool]:
        """Delete a workgroup.

        Args:
            group_id: Id of the workgroup.

        Raises:
            APIError: There is no such workgroup, or the caller may not delete it (a text without a code).

        Writes. Scope: sonet. https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-delete.html
        """
        return self._call("sonet_group.delete", {"GROUP_ID": group_id}, bool)

    @builtins.property
    def feature(self) -> FeatureService:
        """Tools of workgroups: https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html"""
        from bitrix24_async.scopes.sonet_group.feature import FeatureService

        return FeatureService(self._runner)

    def get(
        self,
        *,
        order: Mapping[SonetGroupKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        group_id: int | Ref | None = None,
        is_admin: bool | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List workgroups: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field, the operator before its name.
            group_id: Id of the workgroup.
            is_admin: Act on all records, not on the caller's alone; for administrators.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: sonet. https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-get.html
        """
        wire = _given(
            ORDER=order,
            FILTER=_conditions(filter, _SONET_GROUP_GET_FILTER_FLAGS),
            GROUP_ID=group_id,
            IS_ADMIN=_flag(is_admin),
            start=start,
        )
        return self._list("sonet_group.get", wire, self._entity, _SONET_GROUP_GET)

    def setowner(self, group_id: int | Ref, user_id: int | Ref) -> Call[bool]:
        """Make a user the owner of a workgroup.

        Args:
            group_id: Id of the workgroup.
            user_id: Id of the user.

        Raises:
            APIError: There is no such workgroup, the caller may not change it, or a value was refused (a text without a
                code).

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
        image: File | bytes | str | Sequence[str] | Mapping[str, Any] | None = None,
        image_file_id: int | Ref | None = None,
        site_id: Sequence[Any] | None = None,
    ) -> Call[int]:
        """Change the given fields of a workgroup.

        Args:
            group_id: Id of the workgroup.
            name: Name of the workgroup.
            description: Description of the workgroup.
            visible: Whether it is visible.
            opened: Whether it is opened.
            closed: Whether it is closed.
            keywords: Key words, by which it is found.
            initiate_perms: Who may invite to it.
            project_date_start: Project date start.
            project_date_finish: Project date finish.
            owner_id: Id of the owner.
            image: Image: a `File`, or the pair of a name and Base64 text.
            image_file_id: Id of the image file.
            site_id: Id of the site.

        Raises:
            APIError: There is no such workgroup, the caller may not change it, or a value was refused
                (`ERROR_IMAGE_ID`, or a text without a code).

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
            SITE_ID=_sequence("SITE_ID", site_id),
        )
        return self._call("sonet_group.update", wire, int)

    @builtins.property
    def user(self) -> UserService[User]:
        """Members of a workgroup: https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html"""
        from bitrix24_async.scopes.sonet_group.user import User, UserService

        return UserService(self._runner, User)


if not TYPE_CHECKING:
    _MODULES = {"User": "user", "UserGroupsRow": "user"}

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
