# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Links between an order and a sales channel: the methods of `sale.tradeBinding`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given

__all__ = ["TradeBinding", "TradeBindingKey", "TradeBindingService"]


class TradeBinding(Entity, kw_only=True, rename="camel"):
    """A record of `sale.tradeBinding`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    order_id: int | None = None
    trading_platform_id: int | None = None
    xml_id: str | None = None
    external_order_id: str | None = None
    trading_platform_xml_id: str | None = None
    params: str | None = None


TradeBindingKey: TypeAlias = Literal[
    "orderId",
    "tradingPlatformId",
    "id",
    "xmlId",
    "externalOrderId",
    "tradingPlatformXmlId",
    "params",
]


_TRADE_BINDING_LIST = Paging(rows="tradeBindings", id="id", filter_id="id", among="")


class TradeBindingService(RowService[R]):
    """Links between an order and a sales channel:
    https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-get-fields.html
    """

    def of(self, entity: builtins.type[E], /) -> TradeBindingService[E]:
        """Return the service with rows of another type, such as a subclass of `TradeBinding` with your user fields."""
        return TradeBindingService(self._runner, entity)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a link between an order and a sales channel, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-get-fields.html
        """
        return self._call("sale.tradeBinding.getFields", {}, dict[str, dict[str, Any]], read=True, key="tradeBinding")

    def list(
        self,
        *,
        select: Sequence[TradeBindingKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[TradeBindingKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List links between an order and a sales channel: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.tradeBinding.list", wire, self._entity, _TRADE_BINDING_LIST)
