# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Versions: the methods of `disk.version`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService

__all__ = ["Version", "VersionKey", "VersionService"]


class Version(Entity, kw_only=True, rename="upper"):
    """A record of `disk.version`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    object_id: int | None = None
    size: int | None = None
    name: str | None = None
    global_content_version: int | None = None
    create_time: dt.datetime | None = None
    created_by: int | None = None
    download_url: str | None = None


VersionKey: TypeAlias = Literal[
    "ID",
    "OBJECT_ID",
    "SIZE",
    "NAME",
    "GLOBAL_CONTENT_VERSION",
    "CREATE_TIME",
    "CREATED_BY",
    "DOWNLOAD_URL",
]


R = TypeVar("R")
E = TypeVar("E")


class VersionService(RowService[R]):
    """Versions: https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html"""

    def of(self, entity: builtins.type[E], /) -> VersionService[E]:
        """Return the service with rows of another type, such as a subclass of `Version` with your user fields."""
        return VersionService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a version.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.
            NotFound: The portal refused: `ERROR_NOT_FOUND`.

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html
        """
        return self._call("disk.version.get", {"id": id}, self._entity, read=True)
