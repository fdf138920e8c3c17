# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Documents: the methods of `note.document`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Document",
    "DocumentFieldGetName",
    "DocumentFieldSelection",
    "DocumentFieldService",
    "DocumentFields",
    "DocumentSearch",
    "DocumentSearchFieldGetName",
    "DocumentSearchFieldSelection",
    "DocumentSearchFieldService",
    "DocumentSearchListPagination",
    "DocumentSearchService",
    "DocumentService",
    "DocumentTree",
    "DocumentTreeFieldGetName",
    "DocumentTreeFieldSelection",
    "DocumentTreeFieldService",
    "DocumentTreeService",
]


class Document(Entity, kw_only=True, rename="camel"):
    """A record of `note.document`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    collection_id: int | None = None
    parent_id: int | None = None
    title: str | None = None
    markdown: str | None = None
    position: int | None = None
    created_by: int | None = None
    updated_by: int | None = None
    created_at: str | None = None
    updated_at: str | None = None


class DocumentSearch(Entity, kw_only=True, rename="camel"):
    """A record of `note.document.search`, as its methods return it; what is not declared is in `extra`."""

    document_id: int | None = None
    collection_id: int | None = None
    title: str | None = None
    score: Decimal | None = None
    snippet: str | None = None
    shared_access: bool | None = None


class DocumentTree(Entity, kw_only=True, rename="camel"):
    """A record of `note.document.tree`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    collection_id: int | None = None
    parent_id: int | None = None
    title: str | None = None
    position: int | None = None
    children: builtins.list[DocumentTree] | None = None


DocumentFields = TypedDict(
    "DocumentFields",
    {
        "collectionId": int | None,
        "title": str | None,
        "parentId": int | None,
        "markdown": str | None,
    },
    total=False,
)
"""The fields that a document takes."""


DocumentSearchListPagination = TypedDict("DocumentSearchListPagination", {"limit": int | None}, total=False)
"""What `pagination` of `note.document.search.list` may hold."""


DocumentFieldGetName: TypeAlias = Literal[
    "id",
    "collectionId",
    "parentId",
    "title",
    "markdown",
    "position",
    "createdBy",
    "createdAt",
    "updatedBy",
    "updatedAt",
]


DocumentFieldSelection: TypeAlias = Literal[
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


DocumentSearchFieldGetName: TypeAlias = Literal[
    "documentId",
    "collectionId",
    "title",
    "score",
    "snippet",
    "sharedAccess",
]


DocumentSearchFieldSelection: TypeAlias = Literal[
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


DocumentTreeFieldGetName: TypeAlias = Literal["id", "collectionId", "parentId", "title", "position", "children"]


DocumentTreeFieldSelection: TypeAlias = Literal[
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


_DOCUMENT_SEARCH_LIST = Paging(
    rows="items",
    select=None,
    start="",
    keyset=False,
    walk="limit",
    limit="pagination.limit",
    most=200,
    more="hasMore",
    batched=False,
)


_DOCUMENT_TREE_LIST = Paging(
    rows="items",
    id="id",
    filter_id="id",
    select=None,
    start="",
    keyset=False,
    walk="none",
    more="truncated",
    batched=False,
)


class DocumentService(RowService[R]):
    """Documents: https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html"""

    def of(self, entity: builtins.type[E], /) -> DocumentService[E]:
        """Return the service with rows of another type, such as a subclass of `Document` with your user fields."""
        return DocumentService(self._runner, entity)

    def add(self, fields: DocumentFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a document and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`NOTE_INVALID_PARENT`); the portal refused for another reason
                (`NOTE_MARKDOWN_TOO_LARGE`).
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Writes. Scope: note. https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html
        """
        return self._call("note.document.add", {"fields": _fields(fields)}, self._entity, key="item", version="v3")

    def archive(self, id: int | Ref) -> Call[bool]:
        """Archive a document.

        Args:
            id: Id of the document.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Writes. Scope: note. https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html
        """
        return self._call("note.document.archive", {"id": id}, bool, key="result", version="v3")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a document.

        Args:
            id: Id of the document.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Writes. Scope: note. https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html
        """
        return self._call("note.document.delete", {"id": id}, bool, key="result", version="v3")

    @builtins.property
    def field(self) -> DocumentFieldService:
        """Document fields: https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html"""
        return DocumentFieldService(self._runner)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a document by its id.

        Args:
            id: Id of the document.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html
        """
        return self._call("note.document.get", {"id": id}, self._entity, read=True, key="item", version="v3")

    @builtins.property
    def search(self) -> DocumentSearchService[DocumentSearch]:
        """Document searches: https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html"""
        return DocumentSearchService(self._runner, DocumentSearch)

    @builtins.property
    def tree(self) -> DocumentTreeService[DocumentTree]:
        """Document trees: https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html"""
        return DocumentTreeService(self._runner, DocumentTree)

    def update(
        self,
        id: int | Ref,
        fields: DocumentFields | Mapping[str, Any] | Entity,
        *,
        overwrite: bool | None = None,
    ) -> Call[R]:
        """Change the given fields of a document and return it.

        Args:
            id: Id of the document.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            overwrite: Overwrite: yes or no; `False` where it is not given.

        Raises:
            APIError: An argument is missing (`NOTE_EMPTY_UPDATE`); the portal refused for another reason
                (`NOTE_MARKDOWN_TOO_LARGE`, `NOTE_DOCUMENT_HAS_UNSAVED_CHANGES`).
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Writes. Scope: note. https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html
        """
        wire = _given(id=id, fields=_fields(fields), overwrite=overwrite)
        return self._call("note.document.update", wire, self._entity, key="item", version="v3")


class DocumentTreeService(RowService[R]):
    """Document trees: https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html"""

    def of(self, entity: builtins.type[E], /) -> DocumentTreeService[E]:
        """Return the service with rows of another type, such as a subclass of `DocumentTree` with your user fields."""
        return DocumentTreeService(self._runner, entity)

    @builtins.property
    def field(self) -> DocumentTreeFieldService:
        """Document tree fields: https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html"""
        return DocumentTreeFieldService(self._runner)

    def list(self, collection_id: int | Ref) -> ListCall[R]:
        """Return the documents of a collection as a tree: awaited for one page, iterated for all of them.

        Args:
            collection_id: Id of the collection.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html
        """
        wire = {"collectionId": collection_id}
        return self._list("note.document.tree.list", wire, self._entity, _DOCUMENT_TREE_LIST, version="v3")


class DocumentTreeFieldService(Service):
    """Document tree fields: https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html"""

    def get(
        self,
        name: DocumentTreeFieldGetName,
        *,
        select: Sequence[DocumentTreeFieldSelection | str] | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the description of one field of a document tree.

        Args:
            name: Name of the document tree field, one of `DocumentTreeFieldGetName`.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call("note.document.tree.field.get", wire, dict[str, Any], read=True, key="item", version="v3")

    def list(
        self,
        *,
        select: Sequence[DocumentTreeFieldSelection | str] | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a document tree as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "note.document.tree.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )


class DocumentSearchService(RowService[R]):
    """Document searches: https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html"""

    def of(self, entity: builtins.type[E], /) -> DocumentSearchService[E]:
        """Return the service with rows of another type, such as a subclass of `DocumentSearch` with your user fields."""
        return DocumentSearchService(self._runner, entity)

    @builtins.property
    def field(self) -> DocumentSearchFieldService:
        """Document search fields:
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html
        """
        return DocumentSearchFieldService(self._runner)

    def list(
        self,
        query: str,
        *,
        pagination: DocumentSearchListPagination | Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """Find documents by their text: awaited for one page, iterated for all of them.

        Args:
            query: What to look for.
            pagination: Pagination, with the keys of `DocumentSearchListPagination`.

        Raises:
            APIError: An argument is wrong (`NOTE_SEARCH_QUERY_TOO_LONG`); the portal refused for another reason
                (`NOTE_SEARCH_QUERY_TOO_SHORT`).
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html
        """
        wire = _given(query=query, pagination=_mapping("pagination", pagination))
        return self._list("note.document.search.list", wire, self._entity, _DOCUMENT_SEARCH_LIST, version="v3")


class DocumentSearchFieldService(Service):
    """Document search fields: https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html"""

    def get(
        self,
        name: DocumentSearchFieldGetName,
        *,
        select: Sequence[DocumentSearchFieldSelection | str] | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the description of one field of a document search.

        Args:
            name: Name of the document search field, one of `DocumentSearchFieldGetName`.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call("note.document.search.field.get", wire, dict[str, Any], read=True, key="item", version="v3")

    def list(
        self,
        *,
        select: Sequence[DocumentSearchFieldSelection | str] | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a document search as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "note.document.search.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )


class DocumentFieldService(Service):
    """Document fields: https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html"""

    def get(
        self,
        name: DocumentFieldGetName,
        *,
        select: Sequence[DocumentFieldSelection | str] | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the description of one field of a document.

        Args:
            name: Name of the document field, one of `DocumentFieldGetName`.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call("note.document.field.get", wire, dict[str, Any], read=True, key="item", version="v3")

    def list(
        self,
        *,
        select: Sequence[DocumentFieldSelection | str] | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a document as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "note.document.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )
