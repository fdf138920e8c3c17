# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Automated solutions: the methods of `crm.automatedsolution`, their records and their keys."""

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
    "Automatedsolution",
    "AutomatedsolutionFields",
    "AutomatedsolutionKey",
    "AutomatedsolutionOrder",
    "AutomatedsolutionService",
]


class Automatedsolution(Entity, kw_only=True, rename="camel"):
    """A record of `crm.automatedsolution`, as its methods return it; what is not declared is in `extra`."""

    id: int
    title: str | None = None
    type_ids: builtins.list[Any] | None = None


class AutomatedsolutionFields(TypedDict, total=False):
    """The fields that an automated solution takes."""

    title: str | None
    typeIds: Sequence[Any] | None


AutomatedsolutionKey: TypeAlias = Literal["id", "title", "typeIds"]


AutomatedsolutionOrder: TypeAlias = Literal["id", "title"]


R = TypeVar("R")
E = TypeVar("E")


_AUTOMATEDSOLUTION_LIST = Paging(rows="automatedSolutions", id="id", filter_id="id", select=None, among="")


class AutomatedsolutionService(RowService[R]):
    """Automated solutions:
    https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html
    """

    def of(self, entity: builtins.type[E], /) -> AutomatedsolutionService[E]:
        """Return the service with rows of another type, such as a subclass of `Automatedsolution` with your user fields."""
        return AutomatedsolutionService(self._runner, entity)

    def add(self, fields: AutomatedsolutionFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create an automated solution and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `LIMIT_EXCEEDED`, `BX_EMPTY_REQUIRED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("crm.automatedsolution.add", wire, self._entity, key="automatedSolution")

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete an automated solution.

        Raises:
            APIError: The portal refused: `HAS_BOUND_TYPES`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-delete.html
        """
        return self._call("crm.automatedsolution.delete", {"id": id}, None)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of an automated solution by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-fields.html
        """
        return self._call("crm.automatedsolution.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return an automated solution.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-get.html
        """
        return self._call("crm.automatedsolution.get", {"id": id}, self._entity, read=True, key="automatedSolution")

    def list(
        self,
        *,
        order: Mapping[AutomatedsolutionOrder | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List automated solutions: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field, the operator before its name.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `INVALID_ARG_VALUE`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-list.html
        """
        wire = _given(order=order, filter=filter, start=start)
        return self._list("crm.automatedsolution.list", wire, self._entity, _AUTOMATEDSOLUTION_LIST)

    def update(self, id: int | Ref, fields: AutomatedsolutionFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of an automated solution and return it.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `BX_EMPTY_REQUIRED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("crm.automatedsolution.update", wire, self._entity, key="automatedSolution")
