# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Units of measurement: the methods of `crm.measure`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["MeasureFields", "MeasureKey", "MeasureService"]


MeasureFields = TypedDict(
    "MeasureFields",
    {
        "CODE": int | None,
        "MEASURE_TITLE": str | None,
        "SYMBOL_RUS": str | None,
        "SYMBOL_INTL": str | None,
        "SYMBOL_LETTER_INTL": str | None,
        "IS_DEFAULT": str | None,
    },
    total=False,
)
"""The fields that a unit of measurement takes."""


MeasureKey: TypeAlias = Literal[
    "CODE",
    "ID",
    "IS_DEFAULT",
    "MEASURE_TITLE",
    "SYMBOL_INTL",
    "SYMBOL_LETTER_INTL",
    "SYMBOL_RUS",
]


class MeasureService(Service):
    """Units of measurement: https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html"""

    def add(self, fields: MeasureFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Create a unit of measurement.

        Development of this method has stopped in favour of `catalog.measure.add`.

        Args:
            fields: Fields under their wire names, or an entity.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html
        """
        return self._call("crm.measure.add", {"fields": _fields(fields)}, Any)

    def delete(self, id: str) -> Call[Any]:
        """Delete a unit of measurement.

        Development of this method has stopped in favour of `catalog.measure.delete`.

        Args:
            id: Id of the unit.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-delete.html
        """
        return self._call("crm.measure.delete", {"id": id}, Any)

    def fields(self) -> Call[Any]:
        """Describe the fields of a unit of measurement, each by its name.

        Development of this method has stopped in favour of `catalog.measure.getFields`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-fields.html
        """
        return self._call("crm.measure.fields", {}, Any, read=True)

    def get(self, id: str) -> Call[Any]:
        """Return a unit of measurement by its id.

        Development of this method has stopped in favour of `catalog.measure.get`.

        Args:
            id: Id of the unit.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-get.html
        """
        return self._call("crm.measure.get", {"id": id}, Any, read=True)

    def list(
        self,
        *,
        order: Mapping[MeasureKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[MeasureKey | str] | None = None,
    ) -> Call[Any]:
        """List units of measurement.

        Development of this method has stopped in favour of `catalog.measure.list`.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field.
            select: Fields to return.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-list.html
        """
        wire = _given(
            order=_mapping("order", order),
            filter=_mapping("filter", filter),
            select=_sequence("select", select),
        )
        return self._call("crm.measure.list", wire, Any, read=True)

    def update(self, id: str, fields: MeasureFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of a unit of measurement.

        Development of this method has stopped in favour of `catalog.measure.update`.

        Args:
            id: Id of the unit.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-update.html
        """
        return self._call("crm.measure.update", {"id": id, "fields": _fields(fields)}, Any)
