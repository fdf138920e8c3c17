# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Finished calls: the methods of `voximplant.statistic`, their records and their keys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from bitrix24_async.core.call import ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import given as _given

__all__ = ["StatisticGetRow", "StatisticService"]


class StatisticGetRow(Entity, kw_only=True, rename="upper"):
    """What `voximplant.statistic.get` returns; what is not declared is in `extra`."""

    id: int | None = None
    portal_user_id: str | None = None
    portal_number: str | None = None
    phone_number: str | None = None
    call_id: str | None = None
    external_call_id: Any = None
    call_category: str | None = None
    call_log: str | None = None
    call_duration: str | None = None
    call_start_date: dt.datetime | None = None
    call_record_url: str | None = None
    call_vote: Any = None
    cost: Decimal | None = None
    cost_currency: str | None = None
    call_failed_code: str | None = None
    call_failed_reason: str | None = None
    crm_entity_type: str | None = None
    crm_entity_id: str | None = None
    crm_activity_id: str | None = None
    rest_app_id: Any = None
    rest_app_name: Any = None
    transcript_id: Any = None
    transcript_pending: str | None = None
    session_id: str | None = None
    redial_attempt: Any = None
    comment: Any = None
    record_duration: Any = None
    record_file_id: Any = None
    call_type: str | None = None


_STATISTIC_GET_FILTER_FLAGS = frozenset({"TRANSCRIPT_PENDING"})


_STATISTIC_GET = Paging(filter="FILTER", order="ORDER", select=None, sort="SORT", among="")


class StatisticService(Service):
    """Finished calls: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html"""

    def get(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        sort: str | None = None,
        order: Mapping[str, str] | str | None = None,
        start: int | None = None,
    ) -> ListCall[StatisticGetRow]:
        """List finished calls: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field, the operator before its name.
            sort: The field to sort by; iteration needs none and is faster without.
            order: The direction of `sort`, or both in one: `{"ID": "DESC"}`.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html
        """
        wire = _given(FILTER=_conditions(filter, _STATISTIC_GET_FILTER_FLAGS), SORT=sort, ORDER=order, start=start)
        return self._list("voximplant.statistic.get", wire, StatisticGetRow, _STATISTIC_GET)
