# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Sales channels: the methods of `sale.tradePlatform`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given

__all__ = ["TradePlatform", "TradePlatformKey", "TradePlatformService"]


class TradePlatform(Entity, kw_only=True, rename="camel"):
    """A record of `sale.tradePlatform`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    code: str | None = None
    active: bool | None = None
    name: str | None = None
    description: str | None = None
    settings: str | None = None
    catalog_section_tab_class_name: str | None = None
    class_: str | None = None
    xml_id: str | None = None


TradePlatformKey: TypeAlias = Literal[
    "code",
    "id",
    "active",
    "name",
    "description",
    "settings",
    "catalogSectionTabClassName",
    "class",
    "xmlId",
]


_TRADE_PLATFORM_LIST = Paging(rows="tradePlatforms", id="id", filter_id="id", among="")


class TradePlatformService(RowService[R]):
    """Sales channels: https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-get-fields.html"""

    def of(self, entity: builtins.type[E], /) -> TradePlatformService[E]:
        """Return the service with rows of another type, such as a subclass of `TradePlatform` with your user fields."""
        return TradePlatformService(self._runner, entity)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a sales channel, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-get-fields.html
        """
        return self._call("sale.tradePlatform.getFields", {}, dict[str, dict[str, Any]], read=True, key="tradePlatform")

    def list(
        self,
        *,
        select: Sequence[TradePlatformKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[TradePlatformKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List sales channels: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.tradePlatform.list", wire, self._entity, _TRADE_PLATFORM_LIST)
