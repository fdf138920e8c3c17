# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Payer types: the methods of `sale.persontype`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Persontype", "PersontypeFields", "PersontypeKey", "PersontypeService"]


class Persontype(Entity, kw_only=True, rename="camel"):
    """A record of `sale.persontype`, as its methods return it; what is not declared is in `extra`."""

    id: int
    active: bool | None = None
    code: str | None = None
    name: str | None = None
    sort: str | None = None
    xml_id: str | None = None


class PersontypeFields(TypedDict, total=False):
    """The fields that a payer type takes."""

    name: str | None
    code: str | None
    sort: str | None
    active: bool | str | None
    xmlId: str | None


PersontypeKey: TypeAlias = Literal["active", "code", "id", "name", "sort", "xmlId"]


R = TypeVar("R")
E = TypeVar("E")


_PERSONTYPE_FLAGS = frozenset({"active"})


_PERSONTYPE_LIST = Paging(rows="personTypes", id="id", filter_id="id", among="")


class PersontypeService(RowService[R]):
    """Payer types: https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html"""

    def of(self, entity: builtins.type[E], /) -> PersontypeService[E]:
        """Return the service with rows of another type, such as a subclass of `Persontype` with your user fields."""
        return PersontypeService(self._runner, entity)

    def add(self, fields: PersontypeFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a payer type and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `200750000005`, `200750000001`, `200040300020`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html
        """
        wire = {"fields": _fields(fields, _PERSONTYPE_FLAGS)}
        return self._call("sale.persontype.add", wire, self._entity, key="personType")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a payer type.

        Raises:
            APIError: The portal refused: `200750000003`, `200040300020`, `200740400001`, `200750000008`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-delete.html
        """
        return self._call("sale.persontype.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a payer type.

        Raises:
            APIError: The portal refused: `200740400001`, `200040300010`, `100`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get.html
        """
        return self._call("sale.persontype.get", {"id": id}, self._entity, read=True, key="personType")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a payer type by its name.

        Raises:
            APIError: The portal refused: `200040300010`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get-fields.html
        """
        return self._call("sale.persontype.getFields", {}, dict[str, dict[str, Any]], read=True, key="personType")

    def list(
        self,
        *,
        select: Sequence[PersontypeKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PersontypeKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List payer types: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `200040300010`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.persontype.list", wire, self._entity, _PERSONTYPE_LIST)

    def update(self, id: int | Ref, fields: PersontypeFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a payer type and return it.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `200740400001`, `200750000007`, `200040300020`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _PERSONTYPE_FLAGS)}
        return self._call("sale.persontype.update", wire, self._entity, key="personType")
