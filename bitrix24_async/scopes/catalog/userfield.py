# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""User fields of the catalogue: the methods of `catalog.userfield`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "UserFieldDocument",
    "UserFieldDocumentFields",
    "UserFieldDocumentKey",
    "UserFieldDocumentService",
    "UserFieldService",
]


class UserFieldDocument(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.userfield.document`, as its methods return it; what is not declared is in `extra`."""

    document_id: int | None = None
    document_type: str | None = None
    field7097: str | None = None
    field_n: Any = None


UserFieldDocumentFields = TypedDict("UserFieldDocumentFields", {"documentType": str | None, "fieldN": Any}, total=False)
"""The fields that a user field of stock documents takes."""


UserFieldDocumentKey: TypeAlias = Literal["documentId", "documentType", "field7097", "fieldN"]


_USER_FIELD_DOCUMENT_LIST = Paging(rows="documents", id="documentId", filter_id="documentId", keyset=False, among="")


class UserFieldService(Service):
    """User fields of the catalogue:
    https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
    """

    @builtins.property
    def document(self) -> UserFieldDocumentService[UserFieldDocument]:
        """User fields of stock documents:
        https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
        """
        return UserFieldDocumentService(self._runner, UserFieldDocument)


class UserFieldDocumentService(RowService[R]):
    """User fields of stock documents:
    https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
    """

    def of(self, entity: builtins.type[E], /) -> UserFieldDocumentService[E]:
        """Return the service with rows of another type, such as a subclass of `UserFieldDocument` with your user fields."""
        return UserFieldDocumentService(self._runner, entity)

    def list(
        self,
        select: Sequence[UserFieldDocumentKey | str],
        filter: Mapping[str, Any],
        *,
        order: Mapping[UserFieldDocumentKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List user fields of stock documents: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("catalog.userfield.document.list", wire, self._entity, _USER_FIELD_DOCUMENT_LIST)

    def update(self, document_id: int | Ref, fields: UserFieldDocumentFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the user fields of a stock document and return it.

        Args:
            document_id: What the workflow runs on: module, type and record, as in `["crm", "CCrmDocumentDeal",
                "DEAL_1"]`.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such user field, the caller may not change it, or a value was refused (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html
        """
        wire = {"documentId": document_id, "fields": _fields(fields)}
        return self._call("catalog.userfield.document.update", wire, self._entity, key="document")
