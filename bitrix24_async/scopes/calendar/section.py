# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Sections: the methods of `calendar.section`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import given as _given

__all__ = ["Section", "SectionAddExport", "SectionKey", "SectionService", "SectionUpdateExport"]


class Section(Entity, kw_only=True, rename="upper"):
    """A record of `calendar.section`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    gapi_calendar_id: str | None = None
    description: str | None = None
    color: str | None = None
    text_color: str | None = None
    export: dict[str, Any] | None = None
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
    perm: dict[str, Any] | None = None
    type: str | None = _field(default=None, name="type")


class SectionAddExport(TypedDict, total=False):
    """What `export` of `calendar.section.add` may hold."""

    ALLOW: bool | None
    SET: str | None


class SectionUpdateExport(TypedDict, total=False):
    """What `export` of `calendar.section.update` may hold."""

    ALLOW: bool | None
    SET: str | None


SectionKey: TypeAlias = Literal[
    "ID",
    "NAME",
    "GAPI_CALENDAR_ID",
    "DESCRIPTION",
    "COLOR",
    "TEXT_COLOR",
    "EXPORT",
    "CAL_TYPE",
    "OWNER_ID",
    "CREATED_BY",
    "DATE_CREATE",
    "TIMESTAMP_X",
    "CAL_DAV_CON",
    "SYNC_TOKEN",
    "PAGE_TOKEN",
    "EXTERNAL_TYPE",
    "ACCESS",
    "IS_COLLAB",
    "PERM",
    "type",
]


R = TypeVar("R")
E = TypeVar("E")


_SECTION_GET = Paging(select=None, keyset=False, walk="none")


class SectionService(RowService[R]):
    """Sections: https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html"""

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
        """Create a section and return its id.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html
        """
        wire = _given(
            type=type,
            ownerId=owner_id,
            name=name,
            description=description,
            color=color,
            text_color=text_color,
            export=export,
        )
        return self._call("calendar.section.add", wire, int)

    def delete(self, type: Literal["user", "group"], owner_id: int | Ref, id: int | Ref) -> Call[bool]:
        """Delete a section.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: calendar. https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html
        """
        return self._call("calendar.section.delete", {"type": type, "ownerId": owner_id, "id": id}, bool)

    def get(self, type: Literal["user", "group", "company_calendar", "location"], owner_id: int | Ref) -> ListCall[R]:
        """List sections: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: an empty code and a text.

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
        """Change the given fields of a section.

        Raises:
            APIError: The portal refused: an empty code and a text.

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
            export=export,
        )
        return self._call("calendar.section.update", wire, int)
