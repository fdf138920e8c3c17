# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Order properties: the methods of `sale.property`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Property",
    "PropertyFields",
    "PropertyGetFieldsByTypeType",
    "PropertyKey",
    "PropertyService",
    "PropertySettings",
]


class Property(Entity, kw_only=True, rename="camel"):
    """A record of `sale.property`, as its methods return it; what is not declared is in `extra`."""

    id: int
    active: bool | None = None
    code: str | None = None
    default_value: builtins.list[str] | None = None
    description: str | None = None
    input_field_location: str | None = None
    is_address: bool | None = None
    is_address_from: bool | None = None
    is_address_to: bool | None = None
    is_email: bool | None = None
    is_filtered: bool | None = None
    is_location: bool | None = None
    is_payer: bool | None = None
    is_phone: bool | None = None
    is_profile_name: bool | None = None
    is_zip: bool | None = None
    multiple: bool | None = None
    name: str | None = None
    person_type_id: int | None = None
    props_group_id: int | None = None
    required: bool | None = None
    settings: PropertySettings | None = None
    sort: int | None = None
    type: str | None = None
    user_props: bool | None = None
    util: bool | None = None
    xml_id: str | None = None
    is_location4tax: bool | None = _field(default=None, name="isLocation4tax")


class PropertySettings(Entity, kw_only=True):
    """What `settings` of a `Property` holds; what is not declared is in `extra`."""

    maxlength: str | None = None
    multiline: str | None = None
    size: int | None = None


PropertyFields = TypedDict(
    "PropertyFields",
    {
        "personTypeId": int | None,
        "propsGroupId": int | None,
        "name": str | None,
        "type": str | None,
        "code": str | None,
        "active": bool | str | None,
        "util": bool | str | None,
        "userProps": bool | str | None,
        "isFiltered": bool | str | None,
        "sort": int | None,
        "description": str | None,
        "required": bool | str | None,
        "multiple": bool | str | None,
        "xmlId": str | None,
        "defaultValue": Any,
        "settings": Mapping[str, Any] | None,
        "isProfileName": bool | str | None,
        "isPayer": bool | str | None,
        "isEmail": bool | str | None,
        "isPhone": bool | str | None,
        "isZip": bool | str | None,
        "isAddress": bool | str | None,
        "isLocation": bool | str | None,
        "isLocation4tax": bool | str | None,
        "inputFieldLocation": str | None,
        "isAddressFrom": bool | str | None,
        "isAddressTo": bool | str | None,
    },
    total=False,
)
"""The fields that an order property takes."""


PropertyGetFieldsByTypeType: TypeAlias = Literal[
    "STRING",
    "Y/N",
    "NUMBER",
    "ENUM",
    "FILE",
    "DATE",
    "LOCATION",
    "ADDRESS",
]


PropertyKey: TypeAlias = Literal[
    "active",
    "code",
    "defaultValue",
    "description",
    "id",
    "inputFieldLocation",
    "isAddress",
    "isAddressFrom",
    "isAddressTo",
    "isEmail",
    "isFiltered",
    "isLocation",
    "isPayer",
    "isPhone",
    "isProfileName",
    "isZip",
    "multiple",
    "name",
    "personTypeId",
    "propsGroupId",
    "required",
    "settings",
    "sort",
    "type",
    "userProps",
    "util",
    "xmlId",
    "isLocation4tax",
]


_PROPERTY_FLAGS = frozenset(
    {
        "active",
        "isAddress",
        "isAddressFrom",
        "isAddressTo",
        "isEmail",
        "isFiltered",
        "isLocation",
        "isLocation4tax",
        "isPayer",
        "isPhone",
        "isProfileName",
        "isZip",
        "multiple",
        "required",
        "userProps",
        "util",
    }
)


_PROPERTY_LIST_FILTER_FLAGS = frozenset(
    {
        "active",
        "isAddress",
        "isAddressFrom",
        "isAddressTo",
        "isEmail",
        "isFiltered",
        "isLocation",
        "isLocation4tax",
        "isPayer",
        "isPhone",
        "isProfileName",
        "isZip",
        "multiple",
        "required",
        "userProps",
        "util",
    }
)


_PROPERTY_LIST = Paging(rows="properties", id="id", filter_id="id", among="")


class PropertyService(RowService[R]):
    """Order properties: https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html"""

    def of(self, entity: builtins.type[E], /) -> PropertyService[E]:
        """Return the service with rows of another type, such as a subclass of `Property` with your user fields."""
        return PropertyService(self._runner, entity)

    def add(self, fields: PropertyFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create an order property and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`200850000005`, `200850000006`, `200850000009`, `200850000010`, `200850000011`,
                `200850000012`, …).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html
        """
        wire = {"fields": _fields(fields, _PROPERTY_FLAGS)}
        return self._call("sale.property.add", wire, self._entity, key="property")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete an order property.

        Args:
            id: Id of the order property.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`200840400001`); the portal refused for another reason (`200850000004`, `ERROR_CORE`,
                `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html
        """
        return self._call("sale.property.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return an order property by its id.

        Args:
            id: Id of the order property.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`200840400001`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get.html
        """
        return self._call("sale.property.get", {"id": id}, self._entity, read=True, key="property")

    def getfieldsbytype(self, type: PropertyGetFieldsByTypeType) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of an order property, each by its name.

        Args:
            type: Type of the order property, one of `PropertyGetFieldsByTypeType`.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get-fields-by-type.html
        """
        wire = {"type": type}
        return self._call("sale.property.getfieldsbytype", wire, dict[str, dict[str, Any]], read=True, key="property")

    def list(
        self,
        *,
        select: Sequence[PropertyKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PropertyKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List order properties: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _PROPERTY_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("sale.property.list", wire, self._entity, _PROPERTY_LIST)

    def update(self, id: int | Ref, fields: PropertyFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of an order property and return it.

        Args:
            id: Id of the order property.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`200840400001`); the portal refused for another reason (`200850000003`, `200850000009`,
                `200850000010`, `200850000011`, `200850000012`, `200850000013`, …).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _PROPERTY_FLAGS)}
        return self._call("sale.property.update", wire, self._entity, key="property")
