# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Values of an order property: the methods of `sale.propertyvalue`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["PropertyValue", "PropertyValueFields", "PropertyValueKey", "PropertyValueService"]


class PropertyValue(Entity, kw_only=True, rename="camel"):
    """A record of `sale.propertyvalue`, as its methods return it; what is not declared is in `extra`."""

    id: int
    code: str | None = None
    name: str | None = None
    order_id: int | None = None
    order_props_id: int | None = None
    order_props_xml_id: str | None = None
    value: Any = None


PropertyValueFields = TypedDict("PropertyValueFields", {"order": Mapping[str, Any] | None}, total=False)
"""The fields that a value of an order property takes."""


PropertyValueKey: TypeAlias = Literal["code", "id", "name", "orderId", "orderPropsId", "orderPropsXmlId", "value"]


_PROPERTY_VALUE_LIST = Paging(rows="propertyValues", id="id", filter_id="id", among="")


class PropertyValueService(RowService[R]):
    """Values of an order property:
    https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html
    """

    def of(self, entity: builtins.type[E], /) -> PropertyValueService[E]:
        """Return the service with rows of another type, such as a subclass of `PropertyValue` with your user fields."""
        return PropertyValueService(self._runner, entity)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a value of an order property.

        Args:
            id: Id of the value.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201040400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html
        """
        return self._call("sale.propertyvalue.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a value of an order property by its id.

        Args:
            id: Id of the value.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`201040400001`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get.html
        """
        return self._call("sale.propertyvalue.get", {"id": id}, self._entity, read=True, key="propertyValue")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a value of an order property, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300020`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get-fields.html
        """
        return self._call("sale.propertyvalue.getFields", {}, dict[str, dict[str, Any]], read=True, key="propertyValue")

    def list(
        self,
        *,
        select: Sequence[PropertyValueKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PropertyValueKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List values of an order property: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.propertyvalue.list", wire, self._entity, _PROPERTY_VALUE_LIST)

    def modify(self, fields: PropertyValueFields | Mapping[str, Any] | Entity) -> Call[builtins.list[R]]:
        """Set the values of the properties of an order.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-modify.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("sale.propertyvalue.modify", wire, self._entities, key="propertyValues")
