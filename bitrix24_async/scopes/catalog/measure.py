# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Units of measurement: the methods of `catalog.measure`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Measure", "MeasureFields", "MeasureKey", "MeasureService"]


class Measure(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.measure`, as its methods return it; what is not declared is in `extra`."""

    id: int
    code: int | None = None
    is_default: bool | None = None
    measure_title: str | None = None
    symbol: str | None = None
    symbol_intl: str | None = None
    symbol_letter_intl: str | None = None
    measure: Any = None


MeasureFields = TypedDict(
    "MeasureFields",
    {
        "code": int | None,
        "isDefault": bool | str | None,
        "measureTitle": str | None,
        "symbol": str | None,
        "symbolIntl": str | None,
        "symbolLetterIntl": str | None,
    },
    total=False,
)
"""The fields that a unit of measurement takes."""


MeasureKey: TypeAlias = Literal[
    "code",
    "id",
    "isDefault",
    "measureTitle",
    "symbol",
    "symbolIntl",
    "symbolLetterIntl",
    "measure",
]


_MEASURE_FLAGS = frozenset({"isDefault"})


_MEASURE_LIST_FILTER_FLAGS = frozenset({"isDefault"})


_MEASURE_LIST = Paging(rows="measures", id="id", filter_id="id")


class MeasureService(RowService[R]):
    """Units of measurement: https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html"""

    def of(self, entity: builtins.type[E], /) -> MeasureService[E]:
        """Return the service with rows of another type, such as a subclass of `Measure` with your user fields."""
        return MeasureService(self._runner, entity)

    def add(self, fields: MeasureFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a unit of measurement and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`200600000000`, `200600000010`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html
        """
        wire = {"fields": _fields(fields, _MEASURE_FLAGS)}
        return self._call("catalog.measure.add", wire, self._entity, key="measure")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a unit of measurement.

        Args:
            id: Id of the unit.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`200600000020`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html
        """
        return self._call("catalog.measure.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a unit of measurement by its id.

        Args:
            id: Id of the unit.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`200600000020`, `0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html
        """
        return self._call("catalog.measure.get", {"id": id}, self._entity, read=True, key="measure")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a unit of measurement, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get-fields.html
        """
        return self._call("catalog.measure.getFields", {}, dict[str, dict[str, Any]], read=True, key="measure")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[MeasureKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the units of measurement with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[MeasureKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[MeasureKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List units of measurement: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _MEASURE_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("catalog.measure.list", wire, self._entity, _MEASURE_LIST)

    def update(self, id: int | Ref, fields: MeasureFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a unit of measurement and return it.

        Args:
            id: Id of the unit.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`200600000000`, `200600000010`, `200600000020`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html
        """
        wire = {"Id": id, "fields": _fields(fields, _MEASURE_FLAGS)}
        return self._call("catalog.measure.update", wire, self._entity, key="measure")
