# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Processes: the methods of `rpa.type`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Type", "TypeFields", "TypeKey", "TypeService"]


class Type(Entity, kw_only=True, rename="camel"):
    """A record of `rpa.type`, as its methods return it; what is not declared is in `extra`."""

    id: Any = None
    title: str | None = None
    image: str | None = None
    created_by: Any = None
    settings: Any = None
    permissions: Any = None


TypeFields = TypedDict(
    "TypeFields",
    {
        "title": str | None,
        "image": str | None,
        "settings": Sequence[Any] | None,
        "permissions": Sequence[Any] | None,
    },
    total=False,
)
"""The fields that a process takes."""


TypeKey: TypeAlias = Literal["id", "title", "image", "createdBy", "settings", "permissions"]


_TYPE_LIST = Paging(rows="types", id="id", filter_id="id")


class TypeService(RowService[R]):
    """Processes: https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-add.html"""

    def of(self, entity: builtins.type[E], /) -> TypeService[E]:
        """Return the service with rows of another type, such as a subclass of `Type` with your user fields."""
        return TypeService(self._runner, entity)

    def add(self, fields: TypeFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Create a process.

        Development of this method has stopped.

        Args:
            fields: Fields under their wire names, or an entity.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-add.html
        """
        return self._call("rpa.type.add", {"fields": _fields(fields)}, Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a process.

        Development of this method has stopped.

        Args:
            id: Id of the process.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-delete.html
        """
        return self._call("rpa.type.delete", {"id": id}, Any)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a process by its id.

        Development of this method has stopped.

        Args:
            id: Id of the process.

        Reads. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-get.html
        """
        return self._call("rpa.type.get", {"id": id}, self._entity, read=True, key="type")

    def list(
        self,
        *,
        select: Sequence[TypeKey | str] | None = None,
        order: Mapping[TypeKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List processes: awaited for one page, iterated for all of them.

        Development of this method has stopped.

        Args:
            select: Fields to return.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-list.html
        """
        wire = _given(select=select, order=order, filter=filter, start=start)
        return self._list("rpa.type.list", wire, self._entity, _TYPE_LIST)

    def update(self, id: int | Ref, fields: TypeFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of a process.

        Development of this method has stopped.

        Args:
            id: Id of the process.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-update.html
        """
        return self._call("rpa.type.update", {"id": id, "fields": _fields(fields)}, Any)
