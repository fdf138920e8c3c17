# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Addresses: the methods of `crm.address`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Address", "AddressFields", "AddressKey", "AddressSelection", "AddressService"]


class Address(Entity, kw_only=True, rename="upper"):
    """A record of `crm.address`, as its methods return it; what is not declared is in `extra`."""

    type_id: int | None = None
    entity_type_id: int | None = None
    entity_id: int | None = None
    address_1: str | None = None
    address_2: str | None = None
    city: str | None = None
    postal_code: str | None = None
    region: str | None = None
    province: str | None = None
    country: str | None = None
    country_code: str | None = None
    loc_addr_id: int | None = None
    anchor_type_id: int | None = None
    anchor_id: int | None = None


AddressFields = TypedDict(
    "AddressFields",
    {
        "TYPE_ID": int | None,
        "ENTITY_TYPE_ID": int | None,
        "ENTITY_ID": str | None,
        "ADDRESS_1": str | None,
        "ADDRESS_2": str | None,
        "CITY": str | None,
        "POSTAL_CODE": str | None,
        "REGION": str | None,
        "PROVINCE": str | None,
        "COUNTRY": str | None,
        "COUNTRY_CODE": str | None,
        "LOC_ADDR_ID": int | None,
    },
    total=False,
)
"""The fields that an address takes."""


AddressKey: TypeAlias = Literal[
    "TYPE_ID",
    "ENTITY_TYPE_ID",
    "ENTITY_ID",
    "ADDRESS_1",
    "ADDRESS_2",
    "CITY",
    "POSTAL_CODE",
    "REGION",
    "PROVINCE",
    "COUNTRY",
    "COUNTRY_CODE",
    "LOC_ADDR_ID",
    "ANCHOR_TYPE_ID",
    "ANCHOR_ID",
]


AddressSelection: TypeAlias = Literal[
    "TYPE_ID",
    "ENTITY_TYPE_ID",
    "ENTITY_ID",
    "ADDRESS_1",
    "ADDRESS_2",
    "CITY",
    "POSTAL_CODE",
    "REGION",
    "PROVINCE",
    "COUNTRY",
    "COUNTRY_CODE",
    "LOC_ADDR_ID",
    "ANCHOR_TYPE_ID",
    "ANCHOR_ID",
]


_ADDRESS_LIST = Paging(keyset=False)


class AddressService(RowService[R]):
    """Addresses: https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html"""

    def of(self, entity: builtins.type[E], /) -> AddressService[E]:
        """Return the service with rows of another type, such as a subclass of `Address` with your user fields."""
        return AddressService(self._runner, entity)

    def add(self, fields: AddressFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Create an address.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create an address (`TypeAddress exists`, or a text
                without a code).
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html
        """
        return self._call("crm.address.add", {"fields": _fields(fields)}, bool)

    def delete(self, fields: AddressFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Delete an address.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: What an argument names does not exist (`TypeAddress not found`); the portal refused for another
                reason (a text without a code).
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-delete.html
        """
        return self._call("crm.address.delete", {"fields": _fields(fields)}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of an address, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-fields.html
        """
        return self._call("crm.address.fields", {}, dict[str, dict[str, Any]], read=True)

    def list(
        self,
        *,
        select: Sequence[AddressSelection | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[AddressKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List addresses: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The caller may not do this (`Access denied`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("crm.address.list", wire, self._entity, _ADDRESS_LIST)

    def update(self, fields: AddressFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of an address.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: What an argument names does not exist (`TypeAddress not found`); the portal refused for another
                reason (a text without a code).
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-update.html
        """
        return self._call("crm.address.update", {"fields": _fields(fields)}, bool)
