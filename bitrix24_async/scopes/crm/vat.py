# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""VAT rates: the methods of `crm.vat`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Vat", "VatFields", "VatKey", "VatService"]


class Vat(Entity, kw_only=True, rename="upper"):
    """A record of `crm.vat`, as its methods return it; what is not declared is in `extra`."""

    id: int
    timestamp_x: dt.datetime | None = None
    active: bool | None = None
    c_sort: int | None = None
    name: str | None = None
    rate: Decimal | None = None


VatFields = TypedDict(
    "VatFields",
    {
        "ACTIVE": bool | str | None,
        "C_SORT": int | None,
        "NAME": str | None,
        "RATE": Decimal | float | str | None,
    },
    total=False,
)
"""The fields that a VAT rate takes."""


VatKey: TypeAlias = Literal["ID", "TIMESTAMP_X", "ACTIVE", "C_SORT", "NAME", "RATE"]


_VAT_FLAGS = frozenset({"ACTIVE"})


_VAT_LIST_FILTER_FLAGS = frozenset({"ACTIVE"})


_VAT_LIST = Paging()


class VatService(RowService[R]):
    """VAT rates: https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html"""

    def of(self, entity: builtins.type[E], /) -> VatService[E]:
        """Return the service with rows of another type, such as a subclass of `Vat` with your user fields."""
        return VatService(self._runner, entity)

    def add(self, fields: VatFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a VAT rate and return its id.

        Development of this method has stopped in favour of `catalog.vat.add`.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a VAT rate (`400`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html
        """
        return self._call("crm.vat.add", {"fields": _fields(fields, _VAT_FLAGS)}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a VAT rate.

        Development of this method has stopped in favour of `catalog.vat.delete`.

        Args:
            id: Id of the VAT rate.

        Raises:
            APIError: There is no such VAT rate, or the caller may not delete it (`400`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-delete.html
        """
        return self._call("crm.vat.delete", {"id": id}, bool)

    def fields(self) -> Call[dict[str, Any]]:
        """Describe the fields of a VAT rate, each by its name.

        Development of this method has stopped in favour of `catalog.vat.getFields`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-fields.html
        """
        return self._call("crm.vat.fields", {}, dict[str, Any], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a VAT rate by its id.

        Development of this method has stopped in favour of `catalog.vat.get`.

        Args:
            id: Id of the VAT rate.

        Raises:
            APIError: There is no such VAT rate, or the caller may not see it (`400`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-get.html
        """
        return self._call("crm.vat.get", {"id": id}, self._entity, read=True)

    def list(
        self,
        *,
        order: Mapping[VatKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[VatKey | str] | None = None,
    ) -> ListCall[R]:
        """List VAT rates: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `catalog.vat.list`.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field.
            select: Fields to return.

        Raises:
            APIError: The portal refused (`400`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-list.html
        """
        wire = _given(order=order, filter=_conditions(filter, _VAT_LIST_FILTER_FLAGS), select=select)
        return self._list("crm.vat.list", wire, self._entity, _VAT_LIST)

    def update(self, id: int | Ref, fields: VatFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Change the given fields of a VAT rate.

        Development of this method has stopped in favour of `catalog.vat.update`.

        Args:
            id: Id of the VAT rate.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such VAT rate, the caller may not change it, or a value was refused (`400`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-update.html
        """
        return self._call("crm.vat.update", {"id": id, "fields": _fields(fields, _VAT_FLAGS)}, int)
