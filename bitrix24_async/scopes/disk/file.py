# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Files: the methods of `disk.file`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File as _File
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given

__all__ = ["File", "FileService"]


class File(Entity, kw_only=True, rename="upper"):
    """A record of `disk.file`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    type: str | None = None
    code: str | None = None
    storage_id: int | None = None
    parent_id: int | None = None
    create_time: dt.datetime | None = None
    update_time: dt.datetime | None = None
    delete_time: dt.datetime | None = None
    created_by: int | None = None
    updated_by: int | None = None
    deleted_by: int | None = None
    global_content_version: int | None = None
    file_id: int | None = None
    size: int | None = None
    deleted_type: int | None = None
    download_url: str | None = None
    detail_url: str | None = None
    object_id: int | None = None
    real_object_id: int | None = None


_FILE_GET_VERSIONS = Paging(select=None, keyset=False)


_FILE_SEARCH = Paging(filter="FILTER", select=None, keyset=False)


class FileService(RowService[R]):
    """Files: https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html"""

    def of(self, entity: builtins.type[E], /) -> FileService[E]:
        """Return the service with rows of another type, such as a subclass of `File` with your user fields."""
        return FileService(self._runner, entity)

    def copy_to(self, id: int | Ref, target_folder_id: int | Ref) -> Call[R]:
        """Copy a file to a folder and return the copy.

        Args:
            id: Id of the file.
            target_folder_id: Id of the target folder.

        Raises:
            APIError: The portal refused (`DISK_OBJ_22000`, `DISK_FILE_22003`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html
        """
        return self._call("disk.file.copyTo", {"id": id, "targetFolderId": target_folder_id}, self._entity)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a file.

        Args:
            id: Id of the file.

        Raises:
            APIError: There is no such file, or the caller may not delete it (`DISK_FILE_22007`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html
        """
        return self._call("disk.file.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a file by its id.

        Args:
            id: Id of the file.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html
        """
        return self._call("disk.file.get", {"id": id}, self._entity, read=True)

    def get_external_link(self, id: int | Ref) -> Call[str]:
        """Return the public link of a file.

        Args:
            id: Id of the file.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html
        """
        return self._call("disk.file.getExternalLink", {"id": id}, str)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a file, each by its name.

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html
        """
        return self._call("disk.file.getFields", {}, dict[str, dict[str, Any]], read=True)

    def get_versions(
        self,
        id: int | Ref,
        *,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """Return the versions of a file: awaited for one page, iterated for all of them.

        Args:
            id: Id of the file.
            filter: Conditions by field, the operator before its name.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html
        """
        wire = _given(id=id, filter=filter, start=start)
        return self._list("disk.file.getVersions", wire, self._entity, _FILE_GET_VERSIONS)

    def mark_deleted(self, id: int | Ref) -> Call[R]:
        """Move a file to the trash.

        Args:
            id: Id of the file.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html
        """
        return self._call("disk.file.markDeleted", {"id": id}, self._entity)

    def move_to(self, id: int | Ref, target_folder_id: int | Ref) -> Call[R]:
        """Move a file to a folder and return it.

        Args:
            id: Id of the file.
            target_folder_id: Id of the target folder.

        Raises:
            APIError: The portal refused (`DISK_OBJ_22000`, `DISK_FILE_22007`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html
        """
        return self._call("disk.file.moveTo", {"id": id, "targetFolderId": target_folder_id}, self._entity)

    def rename(self, id: int | Ref, new_name: str) -> Call[R]:
        """Rename a file and return it.

        Args:
            id: Id of the file.
            new_name: The name it gets.

        Raises:
            APIError: There is no such file, the caller may not change it, or a value was refused (`DISK_OBJ_22000`,
                `0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html
        """
        return self._call("disk.file.rename", {"id": id, "newName": new_name}, self._entity)

    def restore(self, id: int | Ref) -> Call[R]:
        """Restore a file and return it.

        Args:
            id: Id of the file.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html
        """
        return self._call("disk.file.restore", {"id": id}, self._entity)

    def restore_from_version(self, id: int | Ref, version_id: int | Ref) -> Call[R]:
        """Restore a file from one of its versions.

        Args:
            id: Id of the file.
            version_id: Id of the version.

        Raises:
            APIError: The portal refused (`DISK_FILE_22003`, `DISK_FILE_22004`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html
        """
        return self._call("disk.file.restoreFromVersion", {"id": id, "versionId": version_id}, self._entity)

    def search(
        self,
        query: str,
        *,
        type: Literal["file", "folder", "all"] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """Find files: awaited for one page, iterated for all of them.

        Args:
            query: What to look for.
            type: Type of the file.
            filter: Conditions by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: An argument is wrong (`INVALID_QUERY`, `INVALID_TYPE`, `INVALID_FILTER`); the portal refused for
                another reason (`UNSUPPORTED_STORAGE`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html
        """
        wire = _given(QUERY=query, TYPE=type, FILTER=filter, start=start)
        return self._list("disk.file.search", wire, self._entity, _FILE_SEARCH)

    def upload_version(
        self,
        id: int | Ref,
        file_content: _File | bytes | str | Sequence[str] | Mapping[str, Any],
    ) -> Call[R]:
        """Upload a new version of a file.

        Args:
            id: Id of the file.
            file_content: The file: its name and its content in Base64.

        Raises:
            APIError: A value was refused, or the caller may not create a file (`DISK_FILE_22002`, `DISK_FILE_22005`,
                `DISK_FILE_22006`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html
        """
        return self._call("disk.file.uploadVersion", {"id": id, "fileContent": file_content}, self._entity)
