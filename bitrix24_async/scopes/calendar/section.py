# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Calendars: the methods of `calendar.section`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = ["Section", "SectionAddExport", "SectionExport", "SectionPerm", "SectionService", "SectionUpdateExport"]


class Section(Entity, kw_only=True, rename="upper"):
    """A record of `calendar.section`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    gapi_calendar_id: str | None = None
    description: str | None = None
    color: str | None = None
    text_color: str | None = None
    export: SectionExport | None = None
    cal_type: str | None = None
    owner_id: int | None = None
    created_by: str | None = None
    date_create: dt.datetime | None = None
    timestamp_x: dt.datetime | None = None
    cal_dav_con: str | None = None
    sync_token: str | None = None
    page_token: str | None = None
    external_type: str | None = None
    access: dict[str, Any] | None = None
    is_collab: bool | None = None
    perm: SectionPerm | None = None
    type: str | None = _field(default=None, name="type")


class SectionExport(Entity, kw_only=True, rename="upper"):
    """What `EXPORT` of a `Section` holds; what is not declared is in `extra`."""

    allow: bool | None = None


class SectionPerm(Entity, kw_only=True):
    """What `PERM` of a `Section` holds; what is not declared is in `extra`."""

    view_time: bool | None = None
    view_title: bool | None = None
    view_full: bool | None = None
    add: bool | None = None
    edit: bool | None = None
    edit_section: bool | None = None
    access: bool | None = None


SectionAddExport = TypedDict("SectionAddExport", {"ALLOW": bool | None, "SET": str | None}, total=False)
"""What `export` of `calendar.section.add` may hold."""


SectionUpdateExport = TypedDict("SectionUpdateExport", {"ALLOW": bool | None, "SET": str | None}, total=False)
"""What `export` of `calendar.section.update` may hold."""


_SECTION_GET = Paging(select=None, keyset=False, walk="none")


class SectionService(RowService[R]):
    """Calendars: https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html"""

    def of(self, entity: builtins.type[E], /) -> SectionService[E]:
        """Return the service with rows of another type, such as a subclass of `Section` with your user fields."""
        return SectionService(self._runner, entity)

    def add(
        self,
        type: Literal["user", "group"],
        owner_id: int | Ref,
        name: str,
        *,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        export: SectionAddExport | Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Create a calendar and return its id.

        Args:
            type: Type of the calendar.
            owner_id: Id of the owner.
            name: Name of the calendar.
            description: Description of the calendar.
            color: The colour, by its name or as `#RRGGBB`.
            text_color: The colour of the text.
            export: Export, with the keys of `SectionAddExport`.

        Raises:
            APIError: A value was refused, or the caller may not create a calendar (a text without a code).

        Writes. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html
        """
        wire = _given(
            type=type,
            ownerId=owner_id,
            name=name,
            description=description,
            color=color,
            text_color=text_color,
            export=_mapping("export", export),
        )
        return self._call("calendar.section.add", wire, int)

    def delete(self, type: Literal["user", "group"], owner_id: int | Ref, id: int | Ref) -> Call[bool]:
        """Delete a calendar.

        Args:
            type: Type of the calendar.
            owner_id: Id of the owner.
            id: Id of the calendar.

        Raises:
            APIError: There is no such calendar, or the caller may not delete it (a text without a code).

        Writes. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html
        """
        return self._call("calendar.section.delete", {"type": type, "ownerId": owner_id, "id": id}, bool)

    def get(self, type: Literal["user", "group", "company_calendar", "location"], owner_id: int | Ref) -> ListCall[R]:
        """List calendars: awaited for one page, iterated for all of them.

        Args:
            type: Type of the calendar.
            owner_id: Id of the owner.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html
        """
        return self._list("calendar.section.get", {"type": type, "ownerId": owner_id}, self._entity, _SECTION_GET)

    def update(
        self,
        type: Literal["user", "group"],
        owner_id: int | Ref,
        id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        export: SectionUpdateExport | Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Change the given fields of a calendar.

        Args:
            type: Type of the calendar.
            owner_id: Id of the owner.
            id: Id of the calendar.
            name: Name of the calendar.
            description: Description of the calendar.
            color: The colour, by its name or as `#RRGGBB`.
            text_color: The colour of the text.
            export: Export, with the keys of `SectionUpdateExport`.

        Raises:
            APIError: There is no such calendar, the caller may not change it, or a value was refused (a text without a
                code).

        Writes. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html
        """
        wire = _given(
            type=type,
            ownerId=owner_id,
            id=id,
            name=name,
            description=description,
            color=color,
            text_color=text_color,
            export=_mapping("export", export),
        )
        return self._call("calendar.section.update", wire, int)
