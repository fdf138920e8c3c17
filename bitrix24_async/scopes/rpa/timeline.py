# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Entries of a timeline: the methods of `rpa.timeline`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Timeline",
    "TimelineData",
    "TimelineFields",
    "TimelineListForItemRow",
    "TimelineListForItemRowData",
    "TimelineService",
    "TimelineUpdateIsFixedResult",
    "TimelineUser",
]


class Timeline(Entity, kw_only=True, rename="camel"):
    """A record of `rpa.timeline`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    title: str | None = None
    description: str | None = None
    type_id: int | None = None
    item_id: int | None = None
    created_time: dt.datetime | None = None
    user_id: int | None = None
    action: bool | None = None
    is_fixed: bool | None = None
    data: TimelineData | None = None
    created_timestamp: int | None = None
    users: dict[str, TimelineUser] | None = None


class TimelineData(Entity, kw_only=True):
    """What `data` of a `Timeline` holds; what is not declared is in `extra`."""

    scope: str | None = None


class TimelineListForItemRow(Entity, kw_only=True, rename="camel"):
    """What `rpa.timeline.listForItem` returns; what is not declared is in `extra`."""

    id: int | None = None
    type_id: int | None = None
    item_id: int | None = None
    created_time: dt.datetime | None = None
    user_id: int | None = None
    title: Any = None
    description: Any = None
    action: Any = None
    is_fixed: Any = None
    data: TimelineListForItemRowData | None = None
    created_timestamp: int | None = None
    users: dict[str, Any] | None = None


class TimelineListForItemRowData(Entity, kw_only=True, rename="camel"):
    """What `data` of a `TimelineListForItemRow` holds; what is not declared is in `extra`."""

    item: Any = None
    scope: Any = None
    stage_from: Any = None
    stage_to: Any = None
    fields: Any = None
    task: Any = None
    users: Any = None


class TimelineUpdateIsFixedResult(Entity, kw_only=True):
    """What `rpa.timeline.updateIsFixed` returns; what is not declared is in `extra`."""

    id: int | None = None


class TimelineUser(Entity, kw_only=True, rename="camel"):
    """What `users` of a `Timeline` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    second_name: str | None = None
    last_name: str | None = None
    title: Any = None
    work_position: str | None = None
    full_name: str | None = None
    link: str | None = None


TimelineFields = TypedDict("TimelineFields", {"title": str | None, "description": str | None}, total=False)
"""The fields that an entry of a timeline takes."""


_TIMELINE_LIST_FOR_ITEM = Paging(rows="timeline", id="id", filter_id="id", select=None, keyset=False)


class TimelineService(RowService[R]):
    """Entries of a timeline: https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html"""

    def of(self, entity: builtins.type[E], /) -> TimelineService[E]:
        """Return the service with rows of another type, such as a subclass of `Timeline` with your user fields."""
        return TimelineService(self._runner, entity)

    def add(
        self,
        *,
        type_id: int | None = None,
        item_id: int | Ref | None = None,
        fields: TimelineFields | Mapping[str, Any] | Entity | None = None,
    ) -> Call[R]:
        """Create an entry of a timeline and return it.

        Development of this method has stopped.

        Args:
            type_id: Id of the type.
            item_id: Id of the item.
            fields: Fields under their wire names, or an entity.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html
        """
        wire = _given(typeId=type_id, itemId=item_id, fields=None if fields is None else _fields(fields))
        return self._call("rpa.timeline.add", wire, self._entity, key="timeline")

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete an entry of a timeline.

        Development of this method has stopped.

        Args:
            id: Id of the entry.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-delete.html
        """
        return self._call("rpa.timeline.delete", {"id": id}, Any)

    def list_for_item(
        self,
        *,
        type_id: int | None = None,
        item_id: int | Ref | None = None,
        start: int | None = None,
    ) -> ListCall[TimelineListForItemRow]:
        """List the timeline of an item of a process: awaited for one page, iterated for all of them.

        Development of this method has stopped.

        Args:
            type_id: Id of the type.
            item_id: Id of the item.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-list-for-item.html
        """
        wire = _given(typeId=type_id, itemId=item_id, start=start)
        return self._list("rpa.timeline.listForItem", wire, TimelineListForItemRow, _TIMELINE_LIST_FOR_ITEM)

    def update(self, id: int | Ref, fields: TimelineFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of an entry of a timeline.

        Development of this method has stopped.

        Args:
            id: Id of the entry.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html
        """
        return self._call("rpa.timeline.update", {"id": id, "fields": _fields(fields)}, Any)

    def update_is_fixed(
        self,
        *,
        id: int | Ref | None = None,
        is_fixed: bool | None = None,
    ) -> Call[TimelineUpdateIsFixedResult]:
        """Pin an entry of a timeline, or unpin it.

        Development of this method has stopped.

        Args:
            id: Id of the entry.
            is_fixed: Whether it is fixed.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update-is-fixed.html
        """
        wire = _given(id=id, isFixed=_flag(is_fixed))
        return self._call("rpa.timeline.updateIsFixed", wire, TimelineUpdateIsFixedResult, key="timeline")
