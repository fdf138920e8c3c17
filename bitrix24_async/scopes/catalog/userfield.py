# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""User fields: the methods of `catalog.userfield`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "UserfieldDocument",
    "UserfieldDocumentFields",
    "UserfieldDocumentKey",
    "UserfieldDocumentService",
    "UserfieldService",
]


class UserfieldDocument(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.userfield.document`, as its methods return it; what is not declared is in `extra`."""

    document_id: int | None = None
    document_type: str | None = None
    field7097: str | None = None
    field_n: Any = None


class UserfieldDocumentFields(TypedDict, total=False):
    """The fields that a user field document takes."""

    documentType: str | None
    fieldN: Any


UserfieldDocumentKey: TypeAlias = Literal["documentId", "documentType", "field7097", "fieldN"]


R = TypeVar("R")
E = TypeVar("E")


_USERFIELD_DOCUMENT_LIST = Paging(rows="documents", id="documentId", filter_id="documentId", keyset=False, among="")


class UserfieldService(Service):
    """User fields:
    https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
    """

    @builtins.property
    def document(self) -> UserfieldDocumentService[UserfieldDocument]:
        """User field documents:
        https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
        """
        return UserfieldDocumentService(self._runner, UserfieldDocument)


class UserfieldDocumentService(RowService[R]):
    """User field documents:
    https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
    """

    def of(self, entity: builtins.type[E], /) -> UserfieldDocumentService[E]:
        """Return the service with rows of another type, such as a subclass of `UserfieldDocument` with your user fields."""
        return UserfieldDocumentService(self._runner, entity)

    def list(
        self,
        select: Sequence[UserfieldDocumentKey | str],
        filter: Mapping[str, Any],
        *,
        order: Mapping[UserfieldDocumentKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List user field documents: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `0`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("catalog.userfield.document.list", wire, self._entity, _USERFIELD_DOCUMENT_LIST)

    def update(self, document_id: int | Ref, fields: UserfieldDocumentFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a user field document and return it.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `0`.

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html
        """
        wire = {"documentId": document_id, "fields": _fields(fields)}
        return self._call("catalog.userfield.document.update", wire, self._entity, key="document")
