# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The drive: `disk.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.disk.attached_object import AttachedObject, AttachedObjectService
    from bitrix24_async.scopes.disk.file import File, FileService
    from bitrix24_async.scopes.disk.folder import Folder, FolderService
    from bitrix24_async.scopes.disk.rights import RightsGetTasksRow, RightsService
    from bitrix24_async.scopes.disk.storage import (
        Storage,
        StorageAddFolderResult,
        StorageGetChildrenRow,
        StorageService,
        StorageUploadFileResult,
    )
    from bitrix24_async.scopes.disk.version import Version, VersionService

__all__ = [
    "AttachedObject",
    "DiskScope",
    "File",
    "Folder",
    "RightsGetTasksRow",
    "Storage",
    "StorageAddFolderResult",
    "StorageGetChildrenRow",
    "StorageUploadFileResult",
    "Version",
]


class DiskScope(Scope):
    """The drive: https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html"""

    __slots__ = ()

    @builtins.property
    def attached_object(self) -> AttachedObjectService[AttachedObject]:
        """Attached files: https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html"""
        from bitrix24_async.scopes.disk.attached_object import AttachedObject, AttachedObjectService

        return AttachedObjectService(self._runner, AttachedObject)

    @builtins.property
    def file(self) -> FileService[File]:
        """Files: https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html"""
        from bitrix24_async.scopes.disk.file import File, FileService

        return FileService(self._runner, File)

    @builtins.property
    def folder(self) -> FolderService[Folder]:
        """Folders: https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html"""
        from bitrix24_async.scopes.disk.folder import Folder, FolderService

        return FolderService(self._runner, Folder)

    @builtins.property
    def rights(self) -> RightsService:
        """Rights: https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html"""
        from bitrix24_async.scopes.disk.rights import RightsService

        return RightsService(self._runner)

    @builtins.property
    def storage(self) -> StorageService[Storage]:
        """Storages: https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html"""
        from bitrix24_async.scopes.disk.storage import Storage, StorageService

        return StorageService(self._runner, Storage)

    @builtins.property
    def version(self) -> VersionService[Version]:
        """Versions of a file: https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html"""
        from bitrix24_async.scopes.disk.version import Version, VersionService

        return VersionService(self._runner, Version)


if not TYPE_CHECKING:
    _MODULES = {
        "AttachedObject": "attached_object",
        "File": "file",
        "Folder": "folder",
        "RightsGetTasksRow": "rights",
        "Storage": "storage",
        "StorageAddFolderResult": "storage",
        "StorageGetChildrenRow": "storage",
        "StorageUploadFileResult": "storage",
        "Version": "version",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
