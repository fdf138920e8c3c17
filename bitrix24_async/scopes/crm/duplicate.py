# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Duplicates: the methods of `crm.duplicate`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Literal

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "DuplicateService",
    "DuplicateVolatileType",
    "DuplicateVolatileTypeFieldsRow",
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
        """Find leads, contacts and companies by telephone numbers or e-mail addresses.

        Args:
            type: Type of the duplicate.
            values: Values, by name.
            entity_type: Type of the record.

        Raises:
            APIError: The caller may not do it (`403`); the portal refused for another reason (`400`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html
        """
        wire = _given(type=type, values=_sequence("values", values), entity_type=entity_type)
        return self._call("crm.duplicate.findbycomm", wire, builtins.list[int], read=True, key="CONTACT")

    @builtins.property
    def volatile_type(self) -> DuplicateVolatileTypeService[DuplicateVolatileType]:
        """Fields by which duplicates are found:
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.html
        """
        return DuplicateVolatileTypeService(self._runner, DuplicateVolatileType)


class DuplicateVolatileTypeService(RowService[R]):
    """Fields by which duplicates are found:
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
        """Describe the fields of a field by which duplicates are found, each by its name.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

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
        """List fields by which duplicates are found: awaited for one page, iterated for all of them.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-list.html
        """
        return self._list("crm.duplicate.volatileType.list", {}, self._entity, _DUPLICATE_VOLATILE_TYPE_LIST)

    def register(self, entity_type_id: Literal[1, 3, 4], field_code: str) -> Call[int]:
        """Register a field by which duplicates are found and return its id.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            field_code: Code of the field.

        Raises:
            APIError: What an argument names does not exist (`FIELD_NOT_FOUND`); the portal refused for another reason
                (`MAX_TYPES_COUNT_EXCEEDED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-register.html
        """
        wire = {"entityTypeId": entity_type_id, "fieldCode": field_code}
        return self._call("crm.duplicate.volatileType.register", wire, int, key="id")

    def unregister(self, id: int | Ref) -> Call[bool]:
        """Remove the registration of a field by which duplicates are found.

        Args:
            id: Id of the field.

        Raises:
            APIError: There is no such field, or the caller may not delete it (`TYPE_IS_NOT_ASSIGNED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-unregister.html
        """
        return self._call("crm.duplicate.volatileType.unregister", {"id": id}, bool)
