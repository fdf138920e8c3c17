# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Files: the methods of `note.file`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["File", "FileFieldGetName", "FileFieldSelection", "FileFieldService", "FileService"]


class File(Entity, kw_only=True, rename="camel"):
    """A record of `note.file`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    document_id: int | None = None
    name: str | None = None
    size: int | None = None
    mime_type: str | None = None
    asset_type: str | None = None
    asset_markdown: str | None = None
    file_name: str | None = None
    file_content: str | None = None


FileFieldGetName: TypeAlias = Literal["id", "documentId", "name", "size", "mimeType", "assetType", "assetMarkdown"]


FileFieldSelection: TypeAlias = Literal[
    "name",
    "type",
    "title",
    "description",
    "validationRules",
    "requiredGroups",
    "filterable",
    "sortable",
    "editable",
    "multiple",
    "elementType",
]


class FileService(RowService[R]):
    """Files: https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html"""

    def of(self, entity: builtins.type[E], /) -> FileService[E]:
        """Return the service with rows of another type, such as a subclass of `File` with your user fields."""
        return FileService(self._runner, entity)

    def add(self, document_id: int | Ref, file_name: str, file_content: str) -> Call[R]:
        """Create a file and return it.

        Args:
            document_id: What the workflow runs on: module, type and record, as in `["crm", "CCrmDocumentDeal",
                "DEAL_1"]`.
            file_name: File name.
            file_content: The file: its name and its content in Base64.

        Raises:
            APIError: The caller may not do it (`NOTE_FILE_TYPE_NOT_ALLOWED`); the portal refused for another reason
                (`NOTE_FILE_TOO_LARGE`).
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Writes. Scope: note. https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html
        """
        wire = {"documentId": document_id, "fileName": file_name, "fileContent": file_content}
        return self._call("note.file.add", wire, self._entity, key="item", version="v3")

    @builtins.property
    def field(self) -> FileFieldService:
        """File fields: https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html"""
        return FileFieldService(self._runner)

    def get(self, id: int | Ref, document_id: int | Ref) -> Call[R]:
        """Return a file.

        Args:
            id: Id of the file.
            document_id: What the workflow runs on: module, type and record, as in `["crm", "CCrmDocumentDeal",
                "DEAL_1"]`.

        Raises:
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html
        """
        wire = {"id": id, "documentId": document_id}
        return self._call("note.file.get", wire, self._entity, read=True, key="item", version="v3")


class FileFieldService(Service):
    """File fields: https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html"""

    def get(
        self,
        name: FileFieldGetName,
        *,
        select: Sequence[FileFieldSelection | str] | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the description of one field of a file.

        Args:
            name: Name of the file field, one of `FileFieldGetName`.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call("note.file.field.get", wire, dict[str, Any], read=True, key="item", version="v3")

    def list(self, *, select: Sequence[FileFieldSelection | str] | None = None) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a file as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "note.file.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )
