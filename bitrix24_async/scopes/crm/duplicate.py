# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Duplicates: the methods of `crm.duplicate`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "DuplicateService",
    "DuplicateVolatileType",
    "DuplicateVolatileTypeFieldsRow",
    "DuplicateVolatileTypeKey",
    "DuplicateVolatileTypeService",
]


class DuplicateVolatileType(Entity, kw_only=True, rename="camel"):
    """A record of `crm.duplicate.volatileType`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    entity_type_id: int | None = None
    field_code: str | None = None
    field_title: str | None = None


class DuplicateVolatileTypeFieldsRow(Entity, kw_only=True, rename="camel"):
    """What `crm.duplicate.volatileType.fields` returns; what is not declared is in `extra`."""

    entity_type_id: int | None = None
    field_code: str | None = None
    field_title: str | None = None


DuplicateVolatileTypeKey: TypeAlias = Literal["entityTypeId", "fieldCode", "fieldTitle", "id"]


R = TypeVar("R")
E = TypeVar("E")


_DUPLICATE_VOLATILE_TYPE_LIST = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


class DuplicateService(Service):
    """Duplicates: https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html"""

    def findbycomm(
        self,
        type: Literal["EMAIL", "PHONE"],
        values: Sequence[str],
        *,
        entity_type: Literal["LEAD", "CONTACT", "COMPANY"] | None = None,
    ) -> Call[builtins.list[int]]:
        """Return the find by communication of a duplicate.

        Raises:
            APIError: The portal refused: `403`, `400`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html
        """
        wire = _given(type=type, values=values, entity_type=entity_type)
        return self._call("crm.duplicate.findbycomm", wire, builtins.list[int], read=True, key="CONTACT")

    @builtins.property
    def volatile_type(self) -> DuplicateVolatileTypeService[DuplicateVolatileType]:
        """Duplicate volatile types:
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.html
        """
        return DuplicateVolatileTypeService(self._runner, DuplicateVolatileType)


class DuplicateVolatileTypeService(RowService[R]):
    """Duplicate volatile types:
    https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.html
    """

    def of(self, entity: builtins.type[E], /) -> DuplicateVolatileTypeService[E]:
        """Return the service with rows of another type, such as a subclass of `DuplicateVolatileType` with your user
        fields.
        """
        return DuplicateVolatileTypeService(self._runner, entity)

    def fields(
        self,
        *,
        entity_type_id: Literal[1, 3, 4] | None = None,
    ) -> Call[builtins.list[DuplicateVolatileTypeFieldsRow]]:
        """Return the description of each field of a duplicate volatile type by its name.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.html
        """
        wire = _given(entityTypeId=entity_type_id)
        return self._call(
            "crm.duplicate.volatileType.fields",
            wire,
            builtins.list[DuplicateVolatileTypeFieldsRow],
            read=True,
        )

    def list(self) -> ListCall[R]:
        """List duplicate volatile types: awaited for one page, iterated for all of them.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-list.html
        """
        return self._list("crm.duplicate.volatileType.list", {}, self._entity, _DUPLICATE_VOLATILE_TYPE_LIST)

    def register(self, entity_type_id: Literal[1, 3, 4], field_code: str) -> Call[int]:
        """Register a duplicate volatile type and return its id.

        Raises:
            APIError: The portal refused: `FIELD_NOT_FOUND`, `MAX_TYPES_COUNT_EXCEEDED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-register.html
        """
        wire = {"entityTypeId": entity_type_id, "fieldCode": field_code}
        return self._call("crm.duplicate.volatileType.register", wire, int, key="id")

    def unregister(self, id: int | Ref) -> Call[bool]:
        """Remove the registration of a duplicate volatile type.

        Raises:
            APIError: The portal refused: `TYPE_IS_NOT_ASSIGNED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-unregister.html
        """
        return self._call("crm.duplicate.volatileType.unregister", {"id": id}, bool)
