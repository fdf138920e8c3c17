# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Elapsed time items: the methods of `task.elapseditem`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import positional as _positional

__all__ = [
    "Elapseditem",
    "ElapseditemAddArfields",
    "ElapseditemGetmanifestResult",
    "ElapseditemKey",
    "ElapseditemService",
    "ElapseditemUpdateArfields",
]


class Elapseditem(Entity, kw_only=True, rename="upper"):
    """A record of `task.elapseditem`, as its methods return it; what is not declared is in `extra`."""

    id: int
    seconds: int | None = None
    comment_text: str | None = None
    user_id: int | None = None
    task_id: int | None = None
    minutes: str | None = None
    source: str | None = None
    created_date: dt.datetime | None = None
    date_start: dt.datetime | None = None
    date_stop: dt.datetime | None = None


class ElapseditemGetmanifestResult(Entity, kw_only=True):
    """What `task.elapseditem.getmanifest` returns; what is not declared is in `extra`."""

    manifest_version: str | None = _field(default=None, name="Manifest version")
    manifest_change_date: str | None = _field(default=None, name="Manifest change date")
    warning: str | None = _field(default=None, name="Warning")
    rest_shortname_alias_to_class: str | None = _field(default=None, name="REST: shortname alias to class")
    rest_writable_elapseditem_data_fields: builtins.list[Any] | None = _field(
        default=None, name="REST: writable elapseditem data fields"
    )
    rest_readable_elapseditem_data_fields: builtins.list[Any] | None = _field(
        default=None, name="REST: readable elapseditem data fields"
    )
    rest_sortable_elapseditem_data_fields: builtins.list[Any] | None = _field(
        default=None, name="REST: sortable elapseditem data fields"
    )
    rest_filterable_elapseditem_data_fields: builtins.list[Any] | None = _field(
        default=None, name="REST: filterable elapseditem data fields"
    )
    rest_date_fields: builtins.list[Any] | None = _field(default=None, name="REST: date fields")
    rest_available_methods: dict[str, Any] | None = _field(default=None, name="REST: available methods")


class ElapseditemAddArfields(TypedDict, total=False):
    """What `ARFIELDS` of `task.elapseditem.add` may hold."""

    SECONDS: int | None
    COMMENT_TEXT: str | None
    USER_ID: int | None


class ElapseditemUpdateArfields(TypedDict, total=False):
    """What `ARFIELDS` of `task.elapseditem.update` may hold."""

    SECONDS: int | None
    COMMENT_TEXT: str | None
    USER_ID: int | None


ElapseditemKey: TypeAlias = Literal[
    "SECONDS",
    "COMMENT_TEXT",
    "USER_ID",
    "ID",
    "TASK_ID",
    "MINUTES",
    "SOURCE",
    "CREATED_DATE",
    "DATE_START",
    "DATE_STOP",
]


R = TypeVar("R")
E = TypeVar("E")


_ELAPSEDITEM_GET = Paging(select=None, start="", keyset=False, walk="none", batched=False)


_ELAPSEDITEM_GETLIST = Paging(
    filter="FILTER",
    order="ORDER",
    select="SELECT",
    start="4.NAV_PARAMS.iNumPage",
    keyset=False,
    walk="page",
    limit="4.NAV_PARAMS.nPageSize",
    clamped=True,
    batched=False,
)


class ElapseditemService(RowService[R]):
    """Elapsed time items: https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html"""

    def of(self, entity: builtins.type[E], /) -> ElapseditemService[E]:
        """Return the service with rows of another type, such as a subclass of `Elapseditem` with your user fields."""
        return ElapseditemService(self._runner, entity)

    def add(self, taskid: int | Ref, arfields: ElapseditemAddArfields | Mapping[str, Any]) -> Call[int]:
        """Create an elapsed time item and return its id.

        Raises:
            APIError: The portal refused: `0x000001`, `0x100002`, `0x000004`, `0x000040`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
        """
        return self._call("task.elapseditem.add", _positional(taskid, arfields), int)

    def delete(self, taskid: int | Ref, itemid: int | Ref) -> Call[None]:
        """Delete an elapsed time item.

        Raises:
            APIError: The portal refused: `0x000001`, `0x100002`, `0x000004`, `0x000040`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html
        """
        return self._call("task.elapseditem.delete", _positional(taskid, itemid), None)

    def get(self, taskid: int | Ref, itemid: int | Ref) -> ListCall[R]:
        """List elapsed time items: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: `0x000001`, `0x100002`, `0x000004`, `0x000040`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html
        """
        return self._list("task.elapseditem.get", _positional(taskid, itemid), self._entity, _ELAPSEDITEM_GET)

    def getlist(
        self,
        *,
        taskid: int | Ref | None = None,
        order: Mapping[ElapseditemKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[ElapseditemKey | str] | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List elapsed time items: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field.
            select: Fields to return.

        Raises:
            APIError: The portal refused: `0x100002`, `0x000004`, `0x000040`, `0x000100`.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html
        """
        wire = _positional(taskid, order, filter, select, params)
        return self._list("task.elapseditem.getlist", wire, self._entity, _ELAPSEDITEM_GETLIST)

    def getmanifest(self) -> Call[ElapseditemGetmanifestResult]:
        """Return the manifest of an elapsed time item.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html
        """
        return self._call("task.elapseditem.getmanifest", {}, ElapseditemGetmanifestResult, read=True)

    def is_action_allowed(self, taskid: int | Ref, itemid: int | Ref, actionid: int | Ref) -> Call[bool]:
        """Say whether an action on an elapsed time item is allowed.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html
        """
        return self._call("task.elapseditem.isActionAllowed", _positional(taskid, itemid, actionid), bool, read=True)

    def update(
        self,
        taskid: int | Ref,
        itemid: int | Ref,
        arfields: ElapseditemUpdateArfields | Mapping[str, Any],
    ) -> Call[None]:
        """Change the given fields of an elapsed time item.

        Raises:
            APIError: The portal refused: `0x000001`, `0x100002`, `0x000004`, `0x000040`.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html
        """
        return self._call("task.elapseditem.update", _positional(taskid, itemid, arfields), None)
