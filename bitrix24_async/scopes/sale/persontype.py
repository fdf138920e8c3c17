# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Payer types: the methods of `sale.persontype`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["PersonType", "PersonTypeFields", "PersonTypeKey", "PersonTypeService"]


class PersonType(Entity, kw_only=True, rename="camel"):
    """A record of `sale.persontype`, as its methods return it; what is not declared is in `extra`."""

    id: int
    active: bool | None = None
    code: str | None = None
    name: str | None = None
    sort: str | None = None
    xml_id: str | None = None


PersonTypeFields = TypedDict(
    "PersonTypeFields",
    {
        "name": str | None,
        "code": str | None,
        "sort": str | None,
        "active": bool | str | None,
        "xmlId": str | None,
    },
    total=False,
)
"""The fields that a payer type takes."""


PersonTypeKey: TypeAlias = Literal["active", "code", "id", "name", "sort", "xmlId"]


_PERSON_TYPE_FLAGS = frozenset({"active"})


_PERSON_TYPE_LIST_FILTER_FLAGS = frozenset({"active"})


_PERSON_TYPE_LIST = Paging(rows="personTypes", id="id", filter_id="id", among="")


class PersonTypeService(RowService[R]):
    """Payer types: https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html"""

    def of(self, entity: builtins.type[E], /) -> PersonTypeService[E]:
        """Return the service with rows of another type, such as a subclass of `PersonType` with your user fields."""
        return PersonTypeService(self._runner, entity)

    def add(self, fields: PersonTypeFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a payer type and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`200750000005`, `200750000001`, `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html
        """
        wire = {"fields": _fields(fields, _PERSON_TYPE_FLAGS)}
        return self._call("sale.persontype.add", wire, self._entity, key="personType")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a payer type.

        Args:
            id: Id of the payer type.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`200740400001`); the portal refused for another reason (`200750000003`, `200750000008`,
                `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-delete.html
        """
        return self._call("sale.persontype.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a payer type by its id.

        Args:
            id: Id of the payer type.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`200740400001`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get.html
        """
        return self._call("sale.persontype.get", {"id": id}, self._entity, read=True, key="personType")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a payer type, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get-fields.html
        """
        return self._call("sale.persontype.getFields", {}, dict[str, dict[str, Any]], read=True, key="personType")

    def list(
        self,
        *,
        select: Sequence[PersonTypeKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PersonTypeKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List payer types: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-list.html
        """
        wire = _given(
            select=select,
            filter=_conditions(filter, _PERSON_TYPE_LIST_FILTER_FLAGS),
            order=order,
            start=start,
        )
        return self._list("sale.persontype.list", wire, self._entity, _PERSON_TYPE_LIST)

    def update(self, id: int | Ref, fields: PersonTypeFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a payer type and return it.

        Args:
            id: Id of the payer type.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`200740400001`); the portal refused for another reason (`200750000007`, `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _PERSON_TYPE_FLAGS)}
        return self._call("sale.persontype.update", wire, self._entity, key="personType")
