# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""VAT rates: the methods of `catalog.vat`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Vat", "VatFields", "VatKey", "VatService"]


class Vat(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.vat`, as its methods return it; what is not declared is in `extra`."""

    id: int
    active: bool | None = None
    name: str | None = None
    rate: Decimal | None = None
    sort: int | None = None
    timestamp_x: dt.datetime | None = None
    vat: dict[str, Any] | None = None


VatFields = TypedDict(
    "VatFields",
    {
        "name": str | None,
        "active": bool | str | None,
        "rate": Decimal | float | str | None,
        "sort": int | None,
    },
    total=False,
)
"""The fields that a VAT rate takes."""


VatKey: TypeAlias = Literal["active", "id", "name", "rate", "sort", "timestampX", "vat"]


_VAT_FLAGS = frozenset({"active"})


_VAT_LIST_FILTER_FLAGS = frozenset({"active"})


_VAT_LIST = Paging(rows="vats", id="id", filter_id="id")


class VatService(RowService[R]):
    """VAT rates: https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html"""

    def of(self, entity: builtins.type[E], /) -> VatService[E]:
        """Return the service with rows of another type, such as a subclass of `Vat` with your user fields."""
        return VatService(self._runner, entity)

    def add(self, fields: VatFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a VAT rate and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html
        """
        return self._call("catalog.vat.add", {"fields": _fields(fields, _VAT_FLAGS)}, self._entity, key="vat")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a VAT rate.

        Args:
            id: Id of the VAT rate.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`200800000000`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html
        """
        return self._call("catalog.vat.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a VAT rate by its id.

        Args:
            id: Id of the VAT rate.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`200800000000`, `0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html
        """
        return self._call("catalog.vat.get", {"id": id}, self._entity, read=True)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a VAT rate, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get-fields.html
        """
        return self._call("catalog.vat.getFields", {}, dict[str, dict[str, Any]], read=True, key="vat")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[VatKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the VAT rates with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[VatKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[VatKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List VAT rates: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _VAT_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("catalog.vat.list", wire, self._entity, _VAT_LIST)

    def update(self, id: int | Ref, fields: VatFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a VAT rate and return it.

        Args:
            id: Id of the VAT rate.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`200800000000`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _VAT_FLAGS)}
        return self._call("catalog.vat.update", wire, self._entity, key="vat")
