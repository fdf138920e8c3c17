# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Automated solutions: the methods of `crm.automatedsolution`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["AutomatedSolution", "AutomatedSolutionFields", "AutomatedSolutionOrder", "AutomatedSolutionService"]


class AutomatedSolution(Entity, kw_only=True, rename="camel"):
    """A record of `crm.automatedsolution`, as its methods return it; what is not declared is in `extra`."""

    id: int
    title: str | None = None
    type_ids: builtins.list[Any] | None = None


AutomatedSolutionFields = TypedDict(
    "AutomatedSolutionFields",
    {
        "title": str | None,
        "typeIds": Sequence[Any] | None,
    },
    total=False,
)
"""The fields that an automated solution takes."""


AutomatedSolutionOrder: TypeAlias = Literal["id", "title"]


_AUTOMATED_SOLUTION_LIST = Paging(rows="automatedSolutions", id="id", filter_id="id", select=None, among="")


class AutomatedSolutionService(RowService[R]):
    """Automated solutions:
    https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html
    """

    def of(self, entity: builtins.type[E], /) -> AutomatedSolutionService[E]:
        """Return the service with rows of another type, such as a subclass of `AutomatedSolution` with your user fields."""
        return AutomatedSolutionService(self._runner, entity)

    def add(self, fields: AutomatedSolutionFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create an automated solution and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is missing (`BX_EMPTY_REQUIRED`); the plan of the portal does not allow it
                (`LIMIT_EXCEEDED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("crm.automatedsolution.add", wire, self._entity, key="automatedSolution")

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete an automated solution.

        Args:
            id: Id of the automated solution.

        Raises:
            APIError: There is no such automated solution, or the caller may not delete it (`HAS_BOUND_TYPES`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-delete.html
        """
        return self._call("crm.automatedsolution.delete", {"id": id}, None)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of an automated solution, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-fields.html
        """
        return self._call("crm.automatedsolution.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return an automated solution by its id.

        Args:
            id: Id of the automated solution.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-get.html
        """
        return self._call("crm.automatedsolution.get", {"id": id}, self._entity, read=True, key="automatedSolution")

    def list(
        self,
        *,
        order: Mapping[AutomatedSolutionOrder | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List automated solutions: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field, the operator before its name.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`INVALID_ARG_VALUE`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-list.html
        """
        wire = _given(order=order, filter=filter, start=start)
        return self._list("crm.automatedsolution.list", wire, self._entity, _AUTOMATED_SOLUTION_LIST)

    def update(self, id: int | Ref, fields: AutomatedSolutionFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of an automated solution and return it.

        Args:
            id: Id of the automated solution.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is missing (`BX_EMPTY_REQUIRED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("crm.automatedsolution.update", wire, self._entity, key="automatedSolution")
