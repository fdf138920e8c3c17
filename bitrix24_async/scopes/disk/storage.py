# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Storages: the methods of `disk.storage`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Storage",
    "StorageAddFolderResult",
    "StorageGetChildrenRow",
    "StorageKey",
    "StorageService",
    "StorageUploadFileResult",
]


class Storage(Entity, kw_only=True, rename="upper"):
    """A record of `disk.storage`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    code: str | None = None
    module_id: str | None = None
    entity_type: str | None = None
    entity_id: int | None = None
    root_object_id: int | None = None


class StorageAddFolderResult(Entity, kw_only=True, rename="upper"):
    """What `disk.storage.addFolder` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    code: str | None = None
    storage_id: int | None = None
    type: str | None = None
    real_object_id: int | None = None
    parent_id: int | None = None
    deleted_type: int | None = None
    create_time: dt.datetime | None = None
    update_time: dt.datetime | None = None
    delete_time: dt.datetime | None = None
    created_by: int | None = None
    updated_by: int | None = None
    deleted_by: int | None = None
    detail_url: str | None = None


class StorageGetChildrenRow(Entity, kw_only=True, rename="upper"):
    """What `disk.storage.getChildren` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    code: str | None = None
    storage_id: int | None = None
    type: str | None = None
    real_object_id: int | None = None
    parent_id: int | None = None
    deleted_type: Any = None
    global_content_version: int | None = None
    file_id: int | None = None
    size: int | None = None
    create_time: dt.datetime | None = None
    update_time: dt.datetime | None = None
    delete_time: dt.datetime | None = None
    created_by: int | None = None
    updated_by: int | None = None
    deleted_by: int | None = None
    download_url: str | None = None
    detail_url: str | None = None


class StorageUploadFileResult(Entity, kw_only=True, rename="upper"):
    """What `disk.storage.uploadFile` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    code: str | None = None
    storage_id: int | None = None
    type: str | None = None
    parent_id: int | None = None
    deleted_type: Any = None
    global_content_version: int | None = None
    file_id: int | None = None
    size: int | None = None
    create_time: dt.datetime | None = None
    update_time: dt.datetime | None = None
    delete_time: dt.datetime | None = None
    created_by: int | None = None
    updated_by: int | None = None
    deleted_by: int | None = None
    download_url: str | None = None
    detail_url: str | None = None


StorageKey: TypeAlias = Literal["ID", "NAME", "CODE", "MODULE_ID", "ENTITY_TYPE", "ENTITY_ID", "ROOT_OBJECT_ID"]


_STORAGE_GET_CHILDREN = Paging(select=None)


class StorageService(RowService[R]):
    """Storages: https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html"""

    def of(self, entity: builtins.type[E], /) -> StorageService[E]:
        """Return the service with rows of another type, such as a subclass of `Storage` with your user fields."""
        return StorageService(self._runner, entity)

    def add_folder(
        self,
        id: int | Ref,
        data: Mapping[str, Any],
        *,
        rights: Sequence[Any] | None = None,
    ) -> Call[StorageAddFolderResult]:
        """Create a folder in the root of a storage and return it.

        Args:
            id: Id of the storage.
            data: Data of the storage, by name.
            rights: Rights: who may do what.

        Raises:
            APIError: A value was refused, or the caller may not create a storage (`DISK_OBJ_22000`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html
        """
        wire = _given(id=id, data=_mapping("data", data), rights=_sequence("rights", rights))
        return self._call("disk.storage.addFolder", wire, StorageAddFolderResult)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a storage by its id.

        Args:
            id: Id of the storage.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html
        """
        return self._call("disk.storage.get", {"id": id}, self._entity, read=True)

    def get_children(
        self,
        id: int | Ref,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[StorageKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[StorageGetChildrenRow]:
        """List what the root of a storage holds: awaited for one page, iterated for all of them.

        Args:
            id: Id of the storage.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html
        """
        wire = _given(id=id, filter=filter, order=order, start=start)
        return self._list("disk.storage.getChildren", wire, StorageGetChildrenRow, _STORAGE_GET_CHILDREN)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a storage, each by its name.

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-fields.html
        """
        return self._call("disk.storage.getFields", {}, dict[str, dict[str, Any]], read=True)

    def get_for_app(self) -> Call[R]:
        """Return the storage of the application.

        It needs an application's token; a webhook does not do.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html
        """
        return self._call("disk.storage.getForApp", {}, self._entity, read=True)

    def get_list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[StorageKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List storages: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html
        """
        wire = _given(filter=filter, order=order, start=start)
        return self._list("disk.storage.getList", wire, self._entity, _STORAGE_GET_CHILDREN)

    def get_many(self, ids: Iterable[int] | AsyncIterable[int]) -> Many[R]:
        """Iterate the storages with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html
        """
        return self._many(ids, self.get_list())

    def get_types(self) -> Call[builtins.list[str]]:
        """List the types of storages.

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-types.html
        """
        return self._call("disk.storage.getTypes", {}, builtins.list[str], read=True)

    def rename(self, id: int | Ref, new_name: str) -> Call[R]:
        """Rename a storage and return it.

        It needs an application's token; a webhook does not do.

        Args:
            id: Id of the storage.
            new_name: The name it gets.

        Raises:
            APIError: There is no such storage, the caller may not change it, or a value was refused (a text without a
                code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html
        """
        return self._call("disk.storage.rename", {"id": id, "newName": new_name}, self._entity)

    def upload_file(
        self,
        id: int | Ref,
        data: Mapping[str, Any],
        file_content: File | bytes | str | Sequence[str] | Mapping[str, Any],
        *,
        rights: Sequence[Any] | None = None,
        generate_unique_name: bool | None = None,
    ) -> Call[StorageUploadFileResult]:
        """Upload a file to a storage and return it.

        Args:
            id: Id of the storage.
            data: Data of the storage, by name.
            file_content: The file: its name and its content in Base64.
            rights: Rights: who may do what.
            generate_unique_name: Generate unique name: yes or no; `False` where it is not given.

        Raises:
            APIError: A value was refused, or the caller may not create a storage (`DISK_BASE_SERVICE_22001`,
                `ERROR_COULD_NOT_SAVE_FILE`, or a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html
        """
        wire = _given(
            id=id,
            data=_mapping("data", data),
            fileContent=file_content,
            rights=_sequence("rights", rights),
            generateUniqueName=generate_unique_name,
        )
        return self._call("disk.storage.uploadFile", wire, StorageUploadFileResult)
