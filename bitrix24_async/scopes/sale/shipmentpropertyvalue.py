# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Values of a shipment property: the methods of `sale.shipmentpropertyvalue`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "ShipmentPropertyValue",
    "ShipmentPropertyValueFields",
    "ShipmentPropertyValueKey",
    "ShipmentPropertyValueService",
]


class ShipmentPropertyValue(Entity, kw_only=True, rename="camel"):
    """A record of `sale.shipmentpropertyvalue`, as its methods return it; what is not declared is in `extra`."""

    id: int
    code: str | None = None
    name: str | None = None
    shipment_id: int | None = None
    shipment_props_id: int | None = None
    shipment_props_xml_id: str | None = None
    value: str | None = None


ShipmentPropertyValueFields = TypedDict(
    "ShipmentPropertyValueFields",
    {
        "shipment": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a value of a shipment property takes."""


ShipmentPropertyValueKey: TypeAlias = Literal[
    "code",
    "id",
    "name",
    "shipmentId",
    "shipmentPropsId",
    "shipmentPropsXmlId",
    "value",
]


_SHIPMENT_PROPERTY_VALUE_LIST = Paging(rows="propertyValues", id="id", filter_id="id", among="")


class ShipmentPropertyValueService(RowService[R]):
    """Values of a shipment property:
    https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html
    """

    def of(self, entity: builtins.type[E], /) -> ShipmentPropertyValueService[E]:
        """Return the service with rows of another type, such as a subclass of `ShipmentPropertyValue` with your user
        fields.
        """
        return ShipmentPropertyValueService(self._runner, entity)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a value of a shipment property.

        Args:
            id: Id of the value.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201040400001`); the portal refused for another reason (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html
        """
        return self._call("sale.shipmentpropertyvalue.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a value of a shipment property by its id.

        Args:
            id: Id of the value.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`201040400001`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get.html
        """
        return self._call("sale.shipmentpropertyvalue.get", {"id": id}, self._entity, read=True, key="propertyValue")

    def getfields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a value of a shipment property, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300020`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get-fields.html
        """
        return self._call(
            "sale.shipmentpropertyvalue.getfields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="propertyValue",
        )

    def list(
        self,
        *,
        select: Sequence[ShipmentPropertyValueKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ShipmentPropertyValueKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List values of a shipment property: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.shipmentpropertyvalue.list", wire, self._entity, _SHIPMENT_PROPERTY_VALUE_LIST)

    def modify(self, fields: ShipmentPropertyValueFields | Mapping[str, Any] | Entity) -> Call[builtins.list[R]]:
        """Set the values of the properties of a shipment.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201040400006`, `201040400007`, `201040400008`); the portal refused for another reason
                (`0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-modify.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("sale.shipmentpropertyvalue.modify", wire, self._entities, key="propertyValues")
