# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Stages of a process: the methods of `rpa.stage`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Stage", "StageFields", "StageService"]


class Stage(Entity, kw_only=True, rename="camel"):
    """A record of `rpa.stage`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: Any = None
    code: Any = None
    color: Any = None
    sort: Any = None
    semantic: Any = None
    type_id: int | None = None
    is_first: Any = None
    is_success: Any = None
    is_fail: Any = None
    tasks: Any = None
    robots_count: Any = None
    possible_next_stages: Any = None
    permissions: Any = None


StageFields = TypedDict(
    "StageFields",
    {
        "name": Any,
        "typeId": Any,
        "code": Any,
        "color": Any,
        "sort": Any,
        "semantic": Any,
    },
    total=False,
)
"""The fields that a stage of a process takes."""


_STAGE_LIST_FOR_TYPE = Paging(rows="stages", id="id", filter_id="id", select=None, keyset=False)


class StageService(RowService[R]):
    """Stages of a process: https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html"""

    def of(self, entity: builtins.type[E], /) -> StageService[E]:
        """Return the service with rows of another type, such as a subclass of `Stage` with your user fields."""
        return StageService(self._runner, entity)

    def add(self, fields: StageFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Create a stage of a process.

        Development of this method has stopped.

        Args:
            fields: Fields under their wire names, or an entity.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html
        """
        return self._call("rpa.stage.add", {"fields": _fields(fields)}, Any)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a stage of a process.

        Development of this method has stopped.

        Args:
            id: Id of the stage.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-delete.html
        """
        return self._call("rpa.stage.delete", {"id": id}, Any)

    def get(self) -> Call[R]:
        """Return a stage of a process.

        Development of this method has stopped.

        Reads. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-get.html
        """
        return self._call("rpa.stage.get", {}, self._entity, read=True)

    def list_for_type(self, type_id: int, *, start: int | None = None) -> ListCall[R]:
        """List the stages of a process: awaited for one page, iterated for all of them.

        Development of this method has stopped.

        Args:
            type_id: Id of the type.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-list-for-type.html
        """
        wire = _given(typeId=type_id, start=start)
        return self._list("rpa.stage.listForType", wire, self._entity, _STAGE_LIST_FOR_TYPE)

    def update(self, id: int | Ref, fields: StageFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of a stage of a process.

        Development of this method has stopped.

        Args:
            id: Id of the stage.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-update.html
        """
        return self._call("rpa.stage.update", {"id": id, "fields": _fields(fields)}, Any)
