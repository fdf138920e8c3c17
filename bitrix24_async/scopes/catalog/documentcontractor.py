# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Links between a stock document and a contractor: the methods of `catalog.documentcontractor`, their records and their
keys.
"""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["DocumentContractor", "DocumentContractorFields", "DocumentContractorKey", "DocumentContractorService"]


class DocumentContractor(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.documentcontractor`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    document_id: int | None = None
    entity_type_id: int | None = None
    entity_id: int | None = None


DocumentContractorFields = TypedDict(
    "DocumentContractorFields",
    {
        "documentId": int | None,
        "entityTypeId": int | None,
        "entityId": int | None,
    },
    total=False,
)
"""The fields that a link between a stock document and a contractor takes."""


DocumentContractorKey: TypeAlias = Literal["documentId", "id", "entityTypeId", "entityId"]


_DOCUMENT_CONTRACTOR_LIST = Paging(rows="documentContractor", id="id", filter_id="id")


class DocumentContractorService(RowService[R]):
    """Links between a stock document and a contractor:
    https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html
    """

    def of(self, entity: builtins.type[E], /) -> DocumentContractorService[E]:
        """Return the service with rows of another type, such as a subclass of `DocumentContractor` with your user fields."""
        return DocumentContractorService(self._runner, entity)

    def add(self, fields: DocumentContractorFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a link between a stock document and a contractor and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a link between a stock document and a contractor
                (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("catalog.documentcontractor.add", wire, self._entity, key="documentContractor")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a link between a stock document and a contractor.

        Args:
            id: Id of the link.

        Raises:
            APIError: There is no such link, or the caller may not delete it (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html
        """
        return self._call("catalog.documentcontractor.delete", {"id": id}, bool)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a link between a stock document and a contractor, each by its name.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-get-fields.html
        """
        return self._call(
            "catalog.documentcontractor.getFields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="documentContractor",
        )

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[DocumentContractorKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the links between a stock document and a contractor with the given ids in their order, fifty ids a
        command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[DocumentContractorKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[DocumentContractorKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List links between a stock document and a contractor: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("catalog.documentcontractor.list", wire, self._entity, _DOCUMENT_CONTRACTOR_LIST)
