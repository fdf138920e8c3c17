"""Which plan walks a list."""

from __future__ import annotations

from typing import TypeVar

from bitrix24_async.core.call import ListCall
from bitrix24_async.core.walks.cursors import CursorPlan
from bitrix24_async.core.walks.keyset import KeysetPlan
from bitrix24_async.core.walks.numbered import NumberedPlan
from bitrix24_async.core.walks.offset import OffsetPlan
from bitrix24_async.core.walks.paging import Plan, Query
from bitrix24_async.core.walks.single import SinglePlan

__all__ = ["plan_of"]

R = TypeVar("R")


def plan_of(call: ListCall[R]) -> Plan[R]:
    """Return the plan for a list: the one that the method's way needs."""
    walk = call.paging.walk
    if walk == "start":
        query = Query(call)
        return KeysetPlan(query) if query.walks_id else OffsetPlan(query)
    if walk in ("offset", "page"):
        return NumberedPlan(call)
    return SinglePlan(call) if walk in ("limit", "none") else CursorPlan(call)
