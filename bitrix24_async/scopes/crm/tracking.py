# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Trackings: the methods of `crm.tracking`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["TrackingService", "TrackingTraceKey", "TrackingTraceService"]


TrackingTraceKey: TypeAlias = Literal["TRACE", "ENTITIES"]


class TrackingService(Service):
    """Trackings: https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html"""

    @builtins.property
    def trace(self) -> TrackingTraceService:
        """Tracking traces: https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html"""
        return TrackingTraceService(self._runner)


class TrackingTraceService(Service):
    """Tracking traces: https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html"""

    def add(self, trace: str, *, entities: Sequence[Mapping[str, Any]] | None = None) -> Call[int]:
        """Create a tracking trace and return its id.

        Raises:
            APIError: The portal refused: `ERROR_CORE`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html
        """
        return self._call("crm.tracking.trace.add", _given(TRACE=trace, ENTITIES=entities), int)

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a tracking trace.

        Raises:
            APIError: The portal refused: `ERROR_CORE`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html
        """
        return self._call("crm.tracking.trace.delete", {"id": id}, None)
