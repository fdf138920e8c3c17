# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Basket properties: the methods of `sale.basketproperties`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Basketproperties", "BasketpropertiesFields", "BasketpropertiesKey", "BasketpropertiesService"]


class Basketproperties(Entity, kw_only=True, rename="camel"):
    """A record of `sale.basketproperties`, as its methods return it; what is not declared is in `extra`."""

    id: int
    basket_id: int | None = None
    code: str | None = None
    name: str | None = None
    sort: int | None = None
    value: str | None = None
    xml_id: str | None = None


class BasketpropertiesFields(TypedDict, total=False):
    """The fields that a basket property takes."""

    basketId: int | None
    name: str | None
    value: str | None
    code: str | None
    sort: int | None
    xmlId: str | None


BasketpropertiesKey: TypeAlias = Literal["basketId", "code", "id", "name", "sort", "value", "xmlId"]


R = TypeVar("R")
E = TypeVar("E")


_BASKETPROPERTIES_LIST = Paging(rows="basketProperties", id="id", filter_id="id")


class BasketpropertiesService(RowService[R]):
    """Basket properties: https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html"""

    def of(self, entity: builtins.type[E], /) -> BasketpropertiesService[E]:
        """Return the service with rows of another type, such as a subclass of `Basketproperties` with your user fields."""
        return BasketpropertiesService(self._runner, entity)

    def add(self, fields: BasketpropertiesFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a basket property and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `200040300010`, `200240400004`, `200240400005`, `200240400001`,
                `200240400002`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html
        """
        return self._call("sale.basketproperties.add", {"fields": _fields(fields)}, self._entity, key="basketProperty")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a basket property.

        Raises:
            APIError: The portal refused: `200140400001`, `200040300010`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-delete.html
        """
        return self._call("sale.basketproperties.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a basket property.

        Raises:
            APIError: The portal refused: `200240400003`, `200040300010`, `100`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get.html
        """
        return self._call("sale.basketproperties.get", {"id": id}, self._entity, read=True, key="basketProperty")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a basket property by its name.

        Raises:
            APIError: The portal refused: `200040300010`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get-fields.html
        """
        return self._call(
            "sale.basketproperties.getFields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="basketProperties",
        )

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[BasketpropertiesKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the basket properties with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[BasketpropertiesKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[BasketpropertiesKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List basket properties: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `200040300010`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.basketproperties.list", wire, self._entity, _BASKETPROPERTIES_LIST)

    def update(self, id: int | Ref, fields: BasketpropertiesFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a basket property and return it.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `20004030001`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("sale.basketproperties.update", wire, self._entity, key="basketProperty")
