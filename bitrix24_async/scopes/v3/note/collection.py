# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Collections: the methods of `note.collection`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Collection",
    "CollectionFieldGetName",
    "CollectionFieldSelection",
    "CollectionFieldService",
    "CollectionFields",
    "CollectionListPagination",
    "CollectionService",
]


class Collection(Entity, kw_only=True, rename="camel"):
    """A record of `note.collection`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    position: int | None = None
    policy_level: str | None = None
    created_by: int | None = None
    created_at: str | None = None
    updated_by: int | None = None
    updated_at: str | None = None


CollectionFields = TypedDict("CollectionFields", {"name": str | None, "position": int | None}, total=False)
"""The fields that a collection takes."""


CollectionListPagination = TypedDict(
    "CollectionListPagination",
    {
        "limit": int | None,
        "afterCursor": Mapping[str, Any] | None,
    },
    total=False,
)
"""What `pagination` of `note.collection.list` may hold."""


CollectionFieldGetName: TypeAlias = Literal[
    "id",
    "name",
    "position",
    "policyLevel",
    "createdBy",
    "createdAt",
    "updatedBy",
    "updatedAt",
]


CollectionFieldSelection: TypeAlias = Literal[
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


_COLLECTION_LIST = Paging(
    rows="items",
    id="id",
    filter_id="id",
    select=None,
    start="pagination.afterCursor",
    keyset=False,
    walk="cursor",
    limit="pagination.limit",
    most=200,
    cursor="nextCursor",
    batched=False,
)


class CollectionService(RowService[R]):
    """Collections: https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html"""

    def of(self, entity: builtins.type[E], /) -> CollectionService[E]:
        """Return the service with rows of another type, such as a subclass of `Collection` with your user fields."""
        return CollectionService(self._runner, entity)

    def add(self, fields: CollectionFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a collection and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`).

        Writes. Scope: note. https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html
        """
        return self._call("note.collection.add", {"fields": _fields(fields)}, self._entity, key="item", version="v3")

    def archive(self, id: int | Ref) -> Call[bool]:
        """Archive a collection.

        Args:
            id: Id of the collection.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Writes. Scope: note. https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html
        """
        return self._call("note.collection.archive", {"id": id}, bool, key="result", version="v3")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a collection.

        Args:
            id: Id of the collection.

        Raises:
            APIError: There is no such collection, or the caller may not delete it (`NOTE_COLLECTION_UNDER_IMPORT`).
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Writes. Scope: note. https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html
        """
        return self._call("note.collection.delete", {"id": id}, bool, key="result", version="v3")

    @builtins.property
    def field(self) -> CollectionFieldService:
        """Collection fields: https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html"""
        return CollectionFieldService(self._runner)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a collection by its id.

        Args:
            id: Id of the collection.

        Raises:
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html
        """
        return self._call("note.collection.get", {"id": id}, self._entity, read=True, key="item", version="v3")

    def list(self, *, pagination: CollectionListPagination | Mapping[str, Any] | None = None) -> ListCall[R]:
        """List collections: awaited for one page, iterated for all of them.

        Args:
            pagination: Pagination, with the keys of `CollectionListPagination`.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html
        """
        wire = _given(pagination=_mapping("pagination", pagination))
        return self._list("note.collection.list", wire, self._entity, _COLLECTION_LIST, version="v3")

    def update(self, id: int | Ref, fields: CollectionFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a collection and return it.

        Args:
            id: Id of the collection.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Writes. Scope: note. https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("note.collection.update", wire, self._entity, key="item", version="v3")


class CollectionFieldService(Service):
    """Collection fields: https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html"""

    def get(
        self,
        name: CollectionFieldGetName,
        *,
        select: Sequence[CollectionFieldSelection | str] | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the description of one field of a collection.

        Args:
            name: Name of the collection field, one of `CollectionFieldGetName`.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call("note.collection.field.get", wire, dict[str, Any], read=True, key="item", version="v3")

    def list(
        self,
        *,
        select: Sequence[CollectionFieldSelection | str] | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a collection as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: note. https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "note.collection.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )
