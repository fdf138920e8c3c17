# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Timelines: the methods of `rpa.timeline`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Timeline",
    "TimelineFields",
    "TimelineKey",
    "TimelineListForItemRow",
    "TimelineService",
    "TimelineUpdateIsFixedResult",
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
    data: dict[str, Any] | None = None
    created_timestamp: int | None = None
    users: dict[str, Any] | None = None


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
    data: Any = None
    created_timestamp: int | None = None
    users: dict[str, Any] | None = None


class TimelineUpdateIsFixedResult(Entity, kw_only=True):
    """What `rpa.timeline.updateIsFixed` returns; what is not declared is in `extra`."""

    id: int | None = None


class TimelineFields(TypedDict, total=False):
    """The fields that a timeline takes."""

    title: str | None
    description: str | None


TimelineKey: TypeAlias = Literal[
    "title",
    "description",
    "id",
    "typeId",
    "itemId",
    "createdTime",
    "userId",
    "action",
    "isFixed",
    "data",
    "createdTimestamp",
    "users",
]


R = TypeVar("R")
E = TypeVar("E")


_TIMELINE_LIST_FOR_ITEM = Paging(rows="timeline", id="id", filter_id="id", select=None, keyset=False)


class TimelineService(RowService[R]):
    """Timelines: https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html"""

    def of(self, entity: builtins.type[E], /) -> TimelineService[E]:
        """Return the service with rows of another type, such as a subclass of `Timeline` with your user fields."""
        return TimelineService(self._runner, entity)

    def add(
        self,
        fields: TimelineFields | Mapping[str, Any] | Entity,
        *,
        type_id: int | None = None,
        item_id: int | Ref | None = None,
    ) -> Call[R]:
        """Create a timeline and return it.

        Development of this method has stopped in favour of `Smart scripts
        (api-reference/crm/universal/user-defined-object-types/index.md)`.

        Args:
            fields: Fields under their wire names, or an entity.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html
        """
        wire = _given(fields=_fields(fields), typeId=type_id, itemId=item_id)
        return self._call("rpa.timeline.add", wire, self._entity, key="timeline")

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a timeline.

        Development of this method has stopped in favour of `Smart scripts
        (api-reference/crm/universal/user-defined-object-types/index.md)`.

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
        """Return the list for item of a timeline: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `Smart processes
        (api-reference/crm/universal/user-defined-object-types/index.md)`.

        Args:
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-list-for-item.html
        """
        wire = _given(typeId=type_id, itemId=item_id, start=start)
        return self._list("rpa.timeline.listForItem", wire, TimelineListForItemRow, _TIMELINE_LIST_FOR_ITEM)

    def update(self, id: int | Ref, fields: TimelineFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of a timeline.

        Development of this method has stopped in favour of `Smart scripts
        (api-reference/crm/universal/user-defined-object-types/index.md)`.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html
        """
        return self._call("rpa.timeline.update", {"id": id, "fields": _fields(fields)}, Any)

    def update_is_fixed(self, id: int | Ref, *, is_fixed: bool | None = None) -> Call[TimelineUpdateIsFixedResult]:
        """Change the is fixed of a timeline.

        Development of this method has stopped in favour of `Smart scripts
        (api-reference/crm/universal/user-defined-object-types/index.md)`.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update-is-fixed.html
        """
        wire = _given(id=id, isFixed=_flag(is_fixed))
        return self._call("rpa.timeline.updateIsFixed", wire, TimelineUpdateIsFixedResult, key="timeline")
