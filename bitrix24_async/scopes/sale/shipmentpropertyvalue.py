# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Shipment property values: the methods of `sale.shipmentpropertyvalue`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Shipmentpropertyvalue",
    "ShipmentpropertyvalueFields",
    "ShipmentpropertyvalueKey",
    "ShipmentpropertyvalueService",
]


class Shipmentpropertyvalue(Entity, kw_only=True, rename="camel"):
    """A record of `sale.shipmentpropertyvalue`, as its methods return it; what is not declared is in `extra`."""

    id: int
    code: str | None = None
    name: str | None = None
    shipment_id: int | None = None
    shipment_props_id: int | None = None
    shipment_props_xml_id: str | None = None
    value: str | None = None


class ShipmentpropertyvalueFields(TypedDict, total=False):
    """The fields that a shipment property value takes."""

    shipment: Mapping[str, Any] | None


ShipmentpropertyvalueKey: TypeAlias = Literal[
    "code",
    "id",
    "name",
    "shipmentId",
    "shipmentPropsId",
    "shipmentPropsXmlId",
    "value",
]


R = TypeVar("R")
E = TypeVar("E")


_SHIPMENTPROPERTYVALUE_LIST = Paging(rows="propertyValues", id="id", filter_id="id", among="")


class ShipmentpropertyvalueService(RowService[R]):
    """Shipment property values:
    https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html
    """

    def of(self, entity: builtins.type[E], /) -> ShipmentpropertyvalueService[E]:
        """Return the service with rows of another type, such as a subclass of `Shipmentpropertyvalue` with your user
        fields.
        """
        return ShipmentpropertyvalueService(self._runner, entity)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a shipment property value.

        Raises:
            APIError: The portal refused: `201040400001`, `200040300020`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html
        """
        return self._call("sale.shipmentpropertyvalue.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a shipment property value.

        Raises:
            APIError: The portal refused: `201040400001`, `200040300010`, `100`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get.html
        """
        return self._call("sale.shipmentpropertyvalue.get", {"id": id}, self._entity, read=True, key="propertyValue")

    def getfields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a shipment property value by its name.

        Raises:
            APIError: The portal refused: `200040300020`, `0`.

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
        select: Sequence[ShipmentpropertyvalueKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ShipmentpropertyvalueKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List shipment property values: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `200040300010`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.shipmentpropertyvalue.list", wire, self._entity, _SHIPMENTPROPERTYVALUE_LIST)

    def modify(self, fields: ShipmentpropertyvalueFields | Mapping[str, Any] | Entity) -> Call[builtins.list[R]]:
        """Modify a shipment property value.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `200040300020`, `100`, `201040400006`, `201040400007`, `201040400008`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-modify.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("sale.shipmentpropertyvalue.modify", wire, self._entities, key="propertyValues")
