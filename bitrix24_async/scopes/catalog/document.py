# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Stock documents: the methods of `catalog.document`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Document",
    "DocumentElement",
    "DocumentElementFields",
    "DocumentElementKey",
    "DocumentElementService",
    "DocumentFields",
    "DocumentKey",
    "DocumentModeService",
    "DocumentService",
]


class Document(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.document`, as its methods return it; what is not declared is in `extra`."""

    id: int
    commentary: str | None = None
    created_by: int | None = None
    currency: str | None = None
    date_create: dt.datetime | None = None
    date_document: dt.datetime | None = None
    date_modify: dt.datetime | None = None
    date_status: dt.datetime | None = None
    doc_number: str | None = None
    doc_type: str | None = None
    modified_by: int | None = None
    responsible_id: int | None = None
    site_id: str | None = None
    status: str | None = None
    status_by: int | None = None
    title: str | None = None
    total: Decimal | None = None


class DocumentElement(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.document.element`, as its methods return it; what is not declared is in `extra`."""

    id: int
    amount: Decimal | None = None
    doc_id: int | None = None
    element_id: int | None = None
    purchasing_price: Decimal | None = None
    store_from: int | None = None
    store_to: int | None = None


DocumentElementFields = TypedDict(
    "DocumentElementFields",
    {
        "docId": int | None,
        "elementId": int | None,
        "storeFrom": int | None,
        "storeTo": int | None,
        "amount": Decimal | float | str | None,
        "purchasingPrice": Decimal | float | str | None,
    },
    total=False,
)
"""The fields that a row of a stock document takes."""


DocumentFields = TypedDict(
    "DocumentFields",
    {
        "docType": str | None,
        "currency": str | None,
        "responsibleId": int | None,
        "siteId": str | None,
        "dateDocument": dt.datetime | dt.date | str | None,
        "title": str | None,
        "commentary": str | None,
        "total": Decimal | float | str | None,
        "docNumber": str | None,
        "createdBy": int | None,
        "dateModify": dt.datetime | dt.date | str | None,
        "modifiedBy": int | None,
    },
    total=False,
)
"""The fields that a stock document takes."""


DocumentElementKey: TypeAlias = Literal["amount", "docId", "elementId", "id", "purchasingPrice", "storeFrom", "storeTo"]


DocumentKey: TypeAlias = Literal[
    "commentary",
    "createdBy",
    "currency",
    "dateCreate",
    "dateDocument",
    "dateModify",
    "dateStatus",
    "docNumber",
    "docType",
    "id",
    "modifiedBy",
    "responsibleId",
    "siteId",
    "status",
    "statusBy",
    "title",
    "total",
]


_DOCUMENT_ELEMENT_LIST = Paging(rows="documentElements", id="id", filter_id="id")


_DOCUMENT_LIST = Paging(rows="documents", id="id", filter_id="id")


class DocumentService(RowService[R]):
    """Stock documents: https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html"""

    def of(self, entity: builtins.type[E], /) -> DocumentService[E]:
        """Return the service with rows of another type, such as a subclass of `Document` with your user fields."""
        return DocumentService(self._runner, entity)

    def add(self, fields: DocumentFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a stock document and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a stock document (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html
        """
        return self._call("catalog.document.add", {"fields": _fields(fields)}, self._entity, key="document")

    def cancel(self, id: int | Ref) -> Call[bool]:
        """Cancel a stock document.

        Args:
            id: Id of the stock document.

        Raises:
            APIError: There is no such stock document, or the caller may not see it (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel.html
        """
        return self._call("catalog.document.cancel", {"id": id}, bool, read=True)

    def cancel_list(self, document_ids: Sequence[int]) -> Call[bool]:
        """Cancel the conduction of several stock documents.

        Args:
            document_ids: Ids of the documents.

        Raises:
            APIError: The portal refused (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html
        """
        return self._call("catalog.document.cancelList", {"documentIds": _sequence("documentIds", document_ids)}, bool)

    def conduct(self, id: int | Ref) -> Call[bool]:
        """Conduct a stock document.

        Args:
            id: Id of the stock document.

        Raises:
            APIError: The portal refused (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct.html
        """
        return self._call("catalog.document.conduct", {"id": id}, bool)

    def conduct_list(self, document_ids: Sequence[int]) -> Call[bool]:
        """Conduct several stock documents.

        Args:
            document_ids: Ids of the documents.

        Raises:
            APIError: The portal refused (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct-list.html
        """
        return self._call("catalog.document.conductList", {"documentIds": _sequence("documentIds", document_ids)}, bool)

    def confirm(self, id: int | Ref) -> Call[bool]:
        """Confirm a stock document.

        Development of this method has stopped in favour of `catalog.document.conduct`.

        Args:
            id: Id of the stock document.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-confirm.html
        """
        return self._call("catalog.document.confirm", {"id": id}, bool)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a stock document.

        Args:
            id: Id of the stock document.

        Raises:
            APIError: There is no such stock document, or the caller may not delete it (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete.html
        """
        return self._call("catalog.document.delete", {"id": id}, bool)

    def delete_list(self, document_ids: Sequence[int]) -> Call[bool]:
        """Delete several stock documents.

        Args:
            document_ids: Ids of the documents.

        Raises:
            APIError: The portal refused (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete-list.html
        """
        return self._call("catalog.document.deleteList", {"documentIds": _sequence("documentIds", document_ids)}, bool)

    @builtins.property
    def element(self) -> DocumentElementService[DocumentElement]:
        """Rows of a stock document:
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html
        """
        return DocumentElementService(self._runner, DocumentElement)

    def fields(self) -> Call[builtins.list[dict[str, Any]]]:
        """Describe the fields of a stock document, each by its name.

        Development of this method has stopped in favour of `catalog.document.getFields`.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-fields.html
        """
        return self._call("catalog.document.fields", {}, builtins.list[dict[str, Any]], read=True)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a stock document, each by its name.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-get-fields.html
        """
        return self._call("catalog.document.getFields", {}, dict[str, dict[str, Any]], read=True, key="document")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[DocumentKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the stock documents with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[DocumentKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[DocumentKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List stock documents: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("catalog.document.list", wire, self._entity, _DOCUMENT_LIST)

    @builtins.property
    def mode(self) -> DocumentModeService:
        """The mode of stock control:
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html
        """
        return DocumentModeService(self._runner)

    def unconfirm(self, id: int | Ref) -> Call[bool]:
        """Cancel the conduction of a stock document.

        Development of this method has stopped in favour of `catalog.document.cancel`.

        Args:
            id: Id of the stock document.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-unconfirm.html
        """
        return self._call("catalog.document.unconfirm", {"id": id}, bool)

    def update(self, id: int | Ref, fields: DocumentFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a stock document and return it.

        Args:
            id: Id of the stock document.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such stock document, the caller may not change it, or a value was refused (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("catalog.document.update", wire, self._entity, key="document")


class DocumentModeService(Service):
    """The mode of stock control:
    https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html
    """

    def status(self) -> Call[bool]:
        """Say whether stock control is on.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html
        """
        return self._call("catalog.document.mode.status", {}, bool, read=True)


class DocumentElementService(RowService[R]):
    """Rows of a stock document:
    https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html
    """

    def of(self, entity: builtins.type[E], /) -> DocumentElementService[E]:
        """Return the service with rows of another type, such as a subclass of `DocumentElement` with your user fields."""
        return DocumentElementService(self._runner, entity)

    def add(self, fields: DocumentElementFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a row of a stock document and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The caller may not do it (`ERROR_DOCUMENT_RIGHTS`); the portal refused for another reason
                (`ERROR_DOCUMENT_STATUS`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("catalog.document.element.add", wire, self._entity, key="documentElement")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a row of a stock document.

        Args:
            id: Id of the row.

        Raises:
            APIError: The caller may not do it (`ERROR_DOCUMENT_RIGHTS`); the portal refused for another reason
                (`ERROR_DOCUMENT_STATUS`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-delete.html
        """
        return self._call("catalog.document.element.delete", {"id": id}, bool)

    def fields(self) -> Call[builtins.list[dict[str, Any]]]:
        """Describe the fields of a row of a stock document, each by its name.

        Development of this method has stopped in favour of `catalog.document.element.getFields`.

        Raises:
            APIError: The caller may not do it (`ERROR_DOCUMENT_RIGHTS`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-element-fields.html
        """
        return self._call("catalog.document.element.fields", {}, builtins.list[dict[str, Any]], read=True)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a row of a stock document, each by its name.

        Raises:
            APIError: The caller may not do it (`ERROR_DOCUMENT_RIGHTS`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-get-fields.html
        """
        return self._call(
            "catalog.document.element.getFields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="documentElement",
        )

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[DocumentElementKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the rows of a stock document with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[DocumentElementKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[DocumentElementKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List rows of a stock document: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`ERROR_DOCUMENT_RIGHTS`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("catalog.document.element.list", wire, self._entity, _DOCUMENT_ELEMENT_LIST)

    def update(self, id: int | Ref, fields: DocumentElementFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a row of a stock document and return it.

        Args:
            id: Id of the row.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The caller may not do it (`ERROR_DOCUMENT_RIGHTS`); the portal refused for another reason
                (`ERROR_DOCUMENT_STATUS`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("catalog.document.element.update", wire, self._entity, key="documentElement")
