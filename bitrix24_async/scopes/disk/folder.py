# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Folders: the methods of `disk.folder`, their records and their keys."""

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

__all__ = ["Folder", "FolderKey", "FolderService", "FolderShareToUserTaskName"]


class Folder(Entity, kw_only=True, rename="upper"):
    """A record of `disk.folder`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    type: str | None = None
    code: str | None = None
    storage_id: int | None = None
    real_object_id: int | None = None
    parent_id: int | None = None
    create_time: dt.datetime | None = None
    update_time: dt.datetime | None = None
    delete_time: dt.datetime | None = None
    created_by: int | None = None
    updated_by: int | None = None
    deleted_by: int | None = None
    deleted_type: int | None = None
    detail_url: str | None = None
    global_content_version: int | None = None
    file_id: int | None = None
    size: int | None = None
    download_url: str | None = None


FolderKey: TypeAlias = Literal[
    "ID",
    "NAME",
    "TYPE",
    "CODE",
    "STORAGE_ID",
    "REAL_OBJECT_ID",
    "PARENT_ID",
    "CREATE_TIME",
    "UPDATE_TIME",
    "DELETE_TIME",
    "CREATED_BY",
    "UPDATED_BY",
    "DELETED_BY",
    "DELETED_TYPE",
    "DETAIL_URL",
    "GLOBAL_CONTENT_VERSION",
    "FILE_ID",
    "SIZE",
    "DOWNLOAD_URL",
]


FolderShareToUserTaskName: TypeAlias = Literal[
    "disk_access_read",
    "disk_access_add",
    "disk_access_edit",
    "disk_access_full",
]


_FOLDER_GET_CHILDREN = Paging(select=None)


class FolderService(RowService[R]):
    """Folders: https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html"""

    def of(self, entity: builtins.type[E], /) -> FolderService[E]:
        """Return the service with rows of another type, such as a subclass of `Folder` with your user fields."""
        return FolderService(self._runner, entity)

    def add_sub_folder(self, id: int | Ref, data: Mapping[str, Any]) -> Call[R]:
        """Create a folder in a folder and return it.

        Args:
            id: Id of the folder.
            data: Data of the folder, by name.

        Raises:
            APIError: A value was refused, or the caller may not create a folder (`DISK_OBJ_22000`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html
        """
        return self._call("disk.folder.addSubFolder", {"id": id, "data": _mapping("data", data)}, self._entity)

    def copy_to(self, id: int | Ref, target_folder_id: int | Ref) -> Call[R]:
        """Copy a folder to a folder and return the copy.

        Args:
            id: Id of the folder.
            target_folder_id: Id of the target folder.

        Raises:
            APIError: The portal refused (`DISK_OBJ_22000`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html
        """
        return self._call("disk.folder.copyTo", {"id": id, "targetFolderId": target_folder_id}, self._entity)

    def delete_tree(self, id: int | Ref) -> Call[bool]:
        """Delete a folder for good, with everything in it.

        Args:
            id: Id of the folder.

        Raises:
            APIError: There is no such folder, or the caller may not delete it (`DISK_OBJ_22000`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html
        """
        return self._call("disk.folder.deleteTree", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a folder by its id.

        Args:
            id: Id of the folder.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html
        """
        return self._call("disk.folder.get", {"id": id}, self._entity, read=True)

    def get_children(
        self,
        id: int | Ref,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[FolderKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List what a folder holds: awaited for one page, iterated for all of them.

        Args:
            id: Id of the folder.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html
        """
        wire = _given(id=id, filter=filter, order=order, start=start)
        return self._list("disk.folder.getChildren", wire, self._entity, _FOLDER_GET_CHILDREN)

    def get_external_link(self, id: int | Ref) -> Call[str]:
        """Return the public link of a folder.

        Args:
            id: Id of the folder.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html
        """
        return self._call("disk.folder.getExternalLink", {"id": id}, str)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a folder, each by its name.

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html
        """
        return self._call("disk.folder.getFields", {}, dict[str, dict[str, Any]], read=True)

    def get_many(self, id: int | Ref, ids: Iterable[int] | AsyncIterable[int]) -> Many[R]:
        """Iterate the folders with the given ids in their order, fifty ids a command.

        Args:
            id: Id of the folder.
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html
        """
        return self._many(ids, self.get_children(id))

    def mark_deleted(self, id: int | Ref) -> Call[R]:
        """Move a folder to the trash.

        Args:
            id: Id of the folder.

        Raises:
            APIError: The portal refused (`DISK_OBJ_22000`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html
        """
        return self._call("disk.folder.markDeleted", {"id": id}, self._entity)

    def move_to(self, id: int | Ref, target_folder_id: int | Ref) -> Call[R]:
        """Move a folder to a folder and return it.

        Args:
            id: Id of the folder.
            target_folder_id: Id of the target folder.

        Raises:
            APIError: The portal refused (`DISK_OBJ_22000`, or a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html
        """
        return self._call("disk.folder.moveTo", {"id": id, "targetFolderId": target_folder_id}, self._entity)

    def rename(self, id: int | Ref, new_name: str) -> Call[R]:
        """Rename a folder and return it.

        Args:
            id: Id of the folder.
            new_name: The name it gets.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html
        """
        return self._call("disk.folder.rename", {"id": id, "newName": new_name}, self._entity)

    def restore(self, id: int | Ref) -> Call[R]:
        """Restore a folder and return it.

        Args:
            id: Id of the folder.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html
        """
        return self._call("disk.folder.restore", {"id": id}, self._entity)

    def share_to_user(self, id: int | Ref, user_id: int | Ref, task_name: FolderShareToUserTaskName) -> Call[bool]:
        """Share a folder with a user.

        Args:
            id: Id of the folder.
            user_id: Id of the user.
            task_name: Task name, one of `FolderShareToUserTaskName`.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-share-to-user.html
        """
        return self._call("disk.folder.shareToUser", {"id": id, "userId": user_id, "taskName": task_name}, bool)

    def upload_file(
        self,
        id: int | Ref,
        data: Mapping[str, Any],
        *,
        file_content: File | bytes | str | Sequence[str] | Mapping[str, Any] | None = None,
        rights: Sequence[Any] | None = None,
        generate_unique_name: bool | None = None,
    ) -> Call[R]:
        """Upload a file to a folder and return it.

        Args:
            id: Id of the folder.
            data: Data of the folder, by name.
            file_content: The file: its name and its content in Base64.
            rights: Rights: who may do what.
            generate_unique_name: Generate unique name: yes or no; `False` where it is not given.

        Raises:
            APIError: A value was refused, or the caller may not create a folder (`DISK_BASE_SERVICE_22001`,
                `ERROR_COULD_NOT_SAVE_FILE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html
        """
        wire = _given(
            id=id,
            data=_mapping("data", data),
            fileContent=file_content,
            rights=_sequence("rights", rights),
            generateUniqueName=generate_unique_name,
        )
        return self._call("disk.folder.uploadFile", wire, self._entity)
