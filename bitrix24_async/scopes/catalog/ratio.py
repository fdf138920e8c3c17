# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Ratios of a unit of measurement: the methods of `catalog.ratio`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given

__all__ = ["Ratio", "RatioKey", "RatioService"]


class Ratio(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.ratio`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    is_default: str | None = None
    product_id: int | None = None
    ratio: Decimal | None = None


RatioKey: TypeAlias = Literal["id", "isDefault", "productId", "ratio"]


_RATIO_LIST = Paging(rows="ratios", id="id", filter_id="id")


class RatioService(RowService[R]):
    """Ratios of a unit of measurement: https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get.html"""

    def of(self, entity: builtins.type[E], /) -> RatioService[E]:
        """Return the service with rows of another type, such as a subclass of `Ratio` with your user fields."""
        return RatioService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a ratio of a unit of measurement by its id.

        Args:
            id: Id of the ratio.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get.html
        """
        return self._call("catalog.ratio.get", {"id": id}, self._entity, read=True, key="ratio")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a ratio of a unit of measurement, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get-fields.html
        """
        return self._call("catalog.ratio.getFields", {}, dict[str, dict[str, Any]], read=True, key="ratio")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[RatioKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the ratios of a unit of measurement with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[RatioKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[RatioKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List ratios of a unit of measurement: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("catalog.ratio.list", wire, self._entity, _RATIO_LIST)
