# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Attached objects: the methods of `disk.attachedObject`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService

__all__ = ["AttachedObject", "AttachedObjectKey", "AttachedObjectService"]


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


AttachedObjectKey: TypeAlias = Literal[
    "ID",
    "OBJECT_ID",
    "MODULE_ID",
    "ENTITY_TYPE",
    "ENTITY_ID",
    "CREATE_TIME",
    "CREATED_BY",
    "DOWNLOAD_URL",
    "NAME",
    "SIZE",
]


R = TypeVar("R")
E = TypeVar("E")


class AttachedObjectService(RowService[R]):
    """Attached objects: https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html"""

    def of(self, entity: builtins.type[E], /) -> AttachedObjectService[E]:
        """Return the service with rows of another type, such as a subclass of `AttachedObject` with your user fields."""
        return AttachedObjectService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return an attached object.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `ERROR_NOT_FOUND`.

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html
        """
        return self._call("disk.attachedObject.get", {"id": id}, self._entity, read=True)
