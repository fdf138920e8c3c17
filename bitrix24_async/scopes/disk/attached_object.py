# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Attached files: the methods of `disk.attachedObject`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService

__all__ = ["AttachedObject", "AttachedObjectService"]


class AttachedObject(Entity, kw_only=True, rename="upper"):
    """A record of `disk.attachedObject`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    object_id: int | None = None
    module_id: str | None = None
    entity_type: str | None = None
    entity_id: int | None = None
    create_time: dt.datetime | None = None
    created_by: int | None = None
    download_url: str | None = None
    name: str | None = None
    size: int | None = None


class AttachedObjectService(RowService[R]):
    """Attached files: https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html"""

    def of(self, entity: builtins.type[E], /) -> AttachedObjectService[E]:
        """Return the service with rows of another type, such as a subclass of `AttachedObject` with your user fields."""
        return AttachedObjectService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return an attached file by its id.

        Args:
            id: Id of the attached file.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html
        """
        return self._call("disk.attachedObject.get", {"id": id}, self._entity, read=True)
