# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Items of a process: the methods of `rpa.item`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Item",
    "ItemFields",
    "ItemGetTasksRow",
    "ItemGetTasksRowData",
    "ItemGetTasksRowDataControls",
    "ItemGetTasksRowDataControlsButton",
    "ItemGetTasksRowDataUser",
    "ItemGetTasksRowUser",
    "ItemKey",
    "ItemService",
]


class Item(Entity, kw_only=True, rename="camel"):
    """A record of `rpa.item`, as its methods return it; what is not declared is in `extra`."""

    stage_id: int | None = None
    previous_stage_id: Any = None
    name: Any = None
    type_id: int | None = None
    created_by: Any = None
    updated_by: Any = None
    moved_by: Any = None
    created_time: Any = None
    updated_time: Any = None
    moved_time: Any = None
    detail_url: Any = None
    tasks_counter: Any = None
    tasks_faces: Any = None
    users: Any = None
    id: int | None = None
    uf_rpa_1_name: str | None = _field(default=None, name="UF_RPA_1_NAME")


class ItemGetTasksRow(Entity, kw_only=True, rename="camel"):
    """What `rpa.item.getTasks` returns; what is not declared is in `extra`."""

    id: int | None = None
    title: str | None = None
    description: str | None = None
    user_id: int | None = None
    data: ItemGetTasksRowData | None = None
    item_class_name: str | None = None
    users: dict[str, ItemGetTasksRowUser] | None = None


class ItemGetTasksRowData(Entity, kw_only=True, rename="camel"):
    """What `data` of a `ItemGetTasksRow` holds; what is not declared is in `extra`."""

    participant_joint: str | None = None
    is_mine: bool | None = None
    controls: ItemGetTasksRowDataControls | None = None
    type: str | None = None
    url: str | None = None
    fields_to_show: Any = None
    fields_to_set: builtins.list[Any] | None = None
    users: builtins.list[ItemGetTasksRowDataUser] | None = None


class ItemGetTasksRowDataControls(Entity, kw_only=True, rename="upper"):
    """What `controls` of a `ItemGetTasksRowData` holds; what is not declared is in `extra`."""

    buttons: builtins.list[ItemGetTasksRowDataControlsButton] | None = None


class ItemGetTasksRowDataControlsButton(Entity, kw_only=True, rename="upper"):
    """What `BUTTONS` of a `ItemGetTasksRowDataControls` holds; what is not declared is in `extra`."""

    type: str | None = None
    target_user_status: int | None = None
    name: str | None = None
    value: str | None = None
    text: str | None = None
    color: str | None = None


class ItemGetTasksRowDataUser(Entity, kw_only=True):
    """What `users` of a `ItemGetTasksRowData` holds; what is not declared is in `extra`."""

    id: int | None = None
    status: int | None = None


class ItemGetTasksRowUser(Entity, kw_only=True, rename="camel"):
    """What `users` of a `ItemGetTasksRow` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    second_name: str | None = None
    last_name: str | None = None
    title: Any = None
    work_position: str | None = None
    full_name: str | None = None
    link: str | None = None


ItemFields = TypedDict("ItemFields", {"stageId": int | None}, total=False)
"""The fields that an item of a process takes."""


ItemKey: TypeAlias = Literal[
    "stageId",
    "previousStageId",
    "name",
    "typeId",
    "createdBy",
    "updatedBy",
    "movedBy",
    "createdTime",
    "updatedTime",
    "movedTime",
    "detailUrl",
    "tasksCounter",
    "tasksFaces",
    "users",
    "id",
    "UF_RPA_1_NAME",
]


_ITEM_GET_TASKS = Paging(rows="tasks", id="id", filter_id="id", select=None, keyset=False, walk="none")


_ITEM_LIST = Paging(rows="items", select=None, keyset=False)


class ItemService(RowService[R]):
    """Items of a process: https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html"""

    def of(self, entity: builtins.type[E], /) -> ItemService[E]:
        """Return the service with rows of another type, such as a subclass of `Item` with your user fields."""
        return ItemService(self._runner, entity)

    def add(self, type_id: int, *, fields: ItemFields | Mapping[str, Any] | Entity | None = None) -> Call[Any]:
        """Create an item of a process.

        Development of this method has stopped.

        Args:
            type_id: Id of the type.
            fields: Fields under their wire names, or an entity.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html
        """
        wire = _given(typeId=type_id, fields=None if fields is None else _fields(fields))
        return self._call("rpa.item.add", wire, Any)

    def delete(self, type_id: int, id: int | Ref) -> Call[Any]:
        """Delete an item of a process.

        Development of this method has stopped.

        Args:
            type_id: Id of the type.
            id: Id of the item.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-delete.html
        """
        return self._call("rpa.item.delete", {"typeId": type_id, "id": id}, Any)

    def get(self, *, type_id: int | None = None, id: int | Ref | None = None) -> Call[R]:
        """Return an item of a process.

        Development of this method has stopped.

        Args:
            type_id: Id of the type.
            id: Id of the item.

        Reads. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get.html
        """
        return self._call("rpa.item.get", _given(typeId=type_id, id=id), self._entity, read=True, key="item")

    def get_tasks(self, *, type_id: int | None = None, id: int | Ref | None = None) -> ListCall[ItemGetTasksRow]:
        """Return the tasks of an item of a process: awaited for one page, iterated for all of them.

        Development of this method has stopped.

        Args:
            type_id: Id of the type.
            id: Id of the item.

        Reads. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get-tasks.html
        """
        return self._list("rpa.item.getTasks", _given(typeId=type_id, id=id), ItemGetTasksRow, _ITEM_GET_TASKS)

    def list(
        self,
        *,
        type_id: int | None = None,
        order: Mapping[ItemKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List items of a process: awaited for one page, iterated for all of them.

        Development of this method has stopped.

        Args:
            type_id: Id of the type.
            order: `ASC` or `DESC` by field.
            filter: Conditions by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-list.html
        """
        wire = _given(typeId=type_id, order=order, filter=filter, start=start)
        return self._list("rpa.item.list", wire, self._entity, _ITEM_LIST)

    def update(
        self,
        fields: ItemFields | Mapping[str, Any] | Entity,
        *,
        type_id: int | None = None,
        id: int | Ref | None = None,
    ) -> Call[Any]:
        """Change the given fields of an item of a process.

        Development of this method has stopped.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            type_id: Id of the type.
            id: Id of the item.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-update.html
        """
        return self._call("rpa.item.update", _given(fields=_fields(fields), typeId=type_id, id=id), Any)
