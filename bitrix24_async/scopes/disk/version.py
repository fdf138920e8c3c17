# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Versions of a file: the methods of `disk.version`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService

__all__ = ["Version", "VersionService"]


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


class VersionService(RowService[R]):
    """Versions of a file: https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html"""

    def of(self, entity: builtins.type[E], /) -> VersionService[E]:
        """Return the service with rows of another type, such as a subclass of `Version` with your user fields."""
        return VersionService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a version of a file by its id.

        Args:
            id: Id of the version.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html
        """
        return self._call("disk.version.get", {"id": id}, self._entity, read=True)
