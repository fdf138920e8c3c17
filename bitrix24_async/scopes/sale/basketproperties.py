# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Properties of a basket item: the methods of `sale.basketproperties`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["BasketProperties", "BasketPropertiesFields", "BasketPropertiesKey", "BasketPropertiesService"]


class BasketProperties(Entity, kw_only=True, rename="camel"):
    """A record of `sale.basketproperties`, as its methods return it; what is not declared is in `extra`."""

    id: int
    basket_id: int | None = None
    code: str | None = None
    name: str | None = None
    sort: int | None = None
    value: str | None = None
    xml_id: str | None = None


BasketPropertiesFields = TypedDict(
    "BasketPropertiesFields",
    {
        "basketId": int | None,
        "name": str | None,
        "value": str | None,
        "code": str | None,
        "sort": int | None,
        "xmlId": str | None,
    },
    total=False,
)
"""The fields that a property of a basket item takes."""


BasketPropertiesKey: TypeAlias = Literal["basketId", "code", "id", "name", "sort", "value", "xmlId"]


_BASKET_PROPERTIES_LIST = Paging(rows="basketProperties", id="id", filter_id="id")


class BasketPropertiesService(RowService[R]):
    """Properties of a basket item:
    https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html
    """

    def of(self, entity: builtins.type[E], /) -> BasketPropertiesService[E]:
        """Return the service with rows of another type, such as a subclass of `BasketProperties` with your user fields."""
        return BasketPropertiesService(self._runner, entity)

    def add(self, fields: BasketPropertiesFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a property of a basket item and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`200240400004`, `200240400005`, `200240400001`, `200240400002`); the portal refused for
                another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html
        """
        return self._call("sale.basketproperties.add", {"fields": _fields(fields)}, self._entity, key="basketProperty")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a property of a basket item.

        Args:
            id: Id of the property.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`200140400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-delete.html
        """
        return self._call("sale.basketproperties.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a property of a basket item by its id.

        Args:
            id: Id of the property.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`200240400003`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get.html
        """
        return self._call("sale.basketproperties.get", {"id": id}, self._entity, read=True, key="basketProperty")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a property of a basket item, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

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
        select: Sequence[BasketPropertiesKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the properties of a basket item with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[BasketPropertiesKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[BasketPropertiesKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List properties of a basket item: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.basketproperties.list", wire, self._entity, _BASKET_PROPERTIES_LIST)

    def update(self, id: int | Ref, fields: BasketPropertiesFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a property of a basket item and return it.

        Args:
            id: Id of the property.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`20004030001`, `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("sale.basketproperties.update", wire, self._entity, key="basketProperty")
