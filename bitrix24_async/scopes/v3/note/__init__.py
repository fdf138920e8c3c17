# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The knowledge base: `v3.note.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.v3.note.collection import Collection, CollectionService
    from bitrix24_async.scopes.v3.note.document import Document, DocumentSearch, DocumentService, DocumentTree
    from bitrix24_async.scopes.v3.note.file import File, FileService

__all__ = ["Collection", "Document", "DocumentSearch", "DocumentTree", "File", "NoteScope"]


class NoteScope(Scope):
    """The knowledge base: https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html"""

    __slots__ = ()

    @builtins.property
    def collection(self) -> CollectionService[Collection]:
        """Collections: https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html"""
        from bitrix24_async.scopes.v3.note.collection import Collection, CollectionService

        return CollectionService(self._runner, Collection)

    @builtins.property
    def document(self) -> DocumentService[Document]:
        """Documents: https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html"""
        from bitrix24_async.scopes.v3.note.document import Document, DocumentService

        return DocumentService(self._runner, Document)

    @builtins.property
    def file(self) -> FileService[File]:
        """Files: https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html"""
        from bitrix24_async.scopes.v3.note.file import File, FileService

        return FileService(self._runner, File)


if not TYPE_CHECKING:
    _MODULES = {
        "Collection": "collection",
        "Document": "document",
        "DocumentSearch": "document",
        "DocumentTree": "document",
        "File": "file",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
