# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Markups: the methods of `catalog.extra`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given

__all__ = ["Extra", "ExtraKey", "ExtraService"]


class Extra(Entity, kw_only=True):
    """A record of `catalog.extra`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    percentage: Decimal | None = None


ExtraKey: TypeAlias = Literal["id", "name", "percentage"]


_EXTRA_LIST = Paging(rows="extras", id="id", filter_id="id")


class ExtraService(RowService[R]):
    """Markups: https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html"""

    def of(self, entity: builtins.type[E], /) -> ExtraService[E]:
        """Return the service with rows of another type, such as a subclass of `Extra` with your user fields."""
        return ExtraService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a markup by its id.

        Args:
            id: Id of the markup.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`202000000000`, `0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html
        """
        return self._call("catalog.extra.get", {"id": id}, self._entity, read=True, key="extra")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a markup, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get-fields.html
        """
        return self._call("catalog.extra.getFields", {}, dict[str, dict[str, Any]], read=True, key="extra")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[ExtraKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the markups with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[ExtraKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ExtraKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List markups: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("catalog.extra.list", wire, self._entity, _EXTRA_LIST)
