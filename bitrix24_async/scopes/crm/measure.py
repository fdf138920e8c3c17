# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Measures: the methods of `crm.measure`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["MeasureKey", "MeasureService"]


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
    """Measures: https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html"""

    def add(self, fields: Sequence[Any]) -> Call[Any]:
        """Create a measure.

        Development of this method has stopped in favour of `catalog.measure.add`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html
        """
        return self._call("crm.measure.add", {"fields": fields}, Any)

    def delete(self, id: str) -> Call[Any]:
        """Delete a measure.

        Development of this method has stopped in favour of `catalog.measure.delete`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-delete.html
        """
        return self._call("crm.measure.delete", {"id": id}, Any)

    def fields(self) -> Call[Any]:
        """Return the description of each field of a measure by its name.

        Development of this method has stopped in favour of `catalog.measure.getFields`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-fields.html
        """
        return self._call("crm.measure.fields", {}, Any, read=True)

    def get(self, id: str) -> Call[Any]:
        """Return a measure.

        Development of this method has stopped in favour of `catalog.measure.get`.

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
        """List measures.

        Development of this method has stopped in favour of `catalog.measure.list`.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field.
            select: Fields to return.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-list.html
        """
        return self._call("crm.measure.list", _given(order=order, filter=filter, select=select), Any, read=True)

    def update(self, id: str, fields: Sequence[Any]) -> Call[Any]:
        """Change the given fields of a measure.

        Development of this method has stopped in favour of `catalog.measure.update`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-update.html
        """
        return self._call("crm.measure.update", {"id": id, "fields": fields}, Any)
