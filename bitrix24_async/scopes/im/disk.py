# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Files of chats: the methods of `im.disk`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Any

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import flag as _flag

__all__ = [
    "DiskFileCommitResult",
    "DiskFileSaveResult",
    "DiskFileSaveResultFile",
    "DiskFileSaveResultFolder",
    "DiskFileService",
    "DiskFolderService",
    "DiskService",
]


class DiskFileCommitResult(Entity, kw_only=True, rename="upper"):
    """What `im.disk.file.commit` returns; what is not declared is in `extra`."""

    files: Any = None
    disk_id: Any = None
    file_models: Any = None
    message_id: int | None = None


class DiskFileSaveResult(Entity, kw_only=True):
    """What `im.disk.file.save` returns; what is not declared is in `extra`."""

    folder: DiskFileSaveResultFolder | None = None
    file: DiskFileSaveResultFile | None = None


class DiskFileSaveResultFile(Entity, kw_only=True):
    """What `file` of a `DiskFileSaveResult` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None


class DiskFileSaveResultFolder(Entity, kw_only=True):
    """What `folder` of a `DiskFileSaveResult` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None


class DiskService(Service):
    """Files of chats: https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html"""

    @builtins.property
    def file(self) -> DiskFileService:
        """Files of chats: https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html"""
        return DiskFileService(self._runner)

    @builtins.property
    def folder(self) -> DiskFolderService:
        """Folders of chats: https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html"""
        return DiskFolderService(self._runner)


class DiskFolderService(Service):
    """Folders of chats: https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html"""

    def get(self, *, chat_id: int | Ref | None = None, dialog_id: str | None = None) -> Call[int]:
        """Return the folder that holds the files of a chat.

        Development of this method has stopped in favour of `im.v2.File.upload`. At least one of `chat_id` and
        `dialog_id` has to be given.

        Args:
            chat_id: Id of the chat.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html
        """
        wire = _any_of([["CHAT_ID", "DIALOG_ID"]], CHAT_ID=chat_id, DIALOG_ID=dialog_id)
        return self._call("im.disk.folder.get", wire, int, read=True, key="ID")


class DiskFileService(Service):
    """Files of chats: https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html"""

    def commit(
        self,
        *,
        chat_id: int | Ref | None = None,
        dialog_id: str | None = None,
        file_id: int | Ref | None = None,
        upload_id: int | Ref | None = None,
        message: str | None = None,
        silent_mode: bool | None = None,
        as_file: bool | None = None,
    ) -> Call[DiskFileCommitResult]:
        """Publish files in a chat.

        Development of this method has stopped in favour of `im.v2.File.upload`. At least one of `chat_id` and
        `dialog_id` has to be given. At least one of `file_id` and `upload_id` has to be given.

        Args:
            chat_id: Id of the chat.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            file_id: Id of the file.
            upload_id: Id of the upload.
            message: Text of the message; BB codes are allowed.
            silent_mode: Silent mode: yes or no.
            as_file: As file: yes or no.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`); the portal refused for another reason
                (`FILES_ERROR`, `SAVE_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html
        """
        wire = _any_of(
            [["CHAT_ID", "DIALOG_ID"], ["FILE_ID", "UPLOAD_ID"]],
            CHAT_ID=chat_id,
            DIALOG_ID=dialog_id,
            FILE_ID=file_id,
            UPLOAD_ID=upload_id,
            MESSAGE=message,
            SILENT_MODE=_flag(silent_mode),
            AS_FILE=_flag(as_file),
        )
        return self._call("im.disk.file.commit", wire, DiskFileCommitResult)

    def delete(self, chat_id: int | Ref, file_id: int | Ref) -> Call[bool]:
        """Delete a file of a chat.

        Args:
            chat_id: Id of the chat.
            file_id: Id of the file.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`, `FILE_ID_EMPTY`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html
        """
        return self._call("im.disk.file.delete", {"CHAT_ID": chat_id, "FILE_ID": file_id}, bool)

    def save(self, file_id: int | Ref) -> Call[DiskFileSaveResult]:
        """Save a file of a chat on the caller's drive.

        Args:
            file_id: Id of the file.

        Raises:
            APIError: An argument is missing (`FILE_ID_EMPTY`); the portal refused for another reason
                (`FILE_SAVE_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html
        """
        return self._call("im.disk.file.save", {"FILE_ID": file_id}, DiskFileSaveResult)
