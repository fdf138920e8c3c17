# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Sales intelligence: the methods of `crm.tracking`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["TrackingService", "TrackingTraceService"]


class TrackingService(Service):
    """Sales intelligence: https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html"""

    @builtins.property
    def trace(self) -> TrackingTraceService:
        """Traces of a visitor: https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html"""
        return TrackingTraceService(self._runner)


class TrackingTraceService(Service):
    """Traces of a visitor: https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html"""

    def add(self, trace: str, *, entities: Sequence[Mapping[str, Any]] | None = None) -> Call[int]:
        """Create a trace of a visitor and return its id.

        Args:
            trace: Trace.
            entities: The records.

        Raises:
            APIError: A value was refused, or the caller may not create a trace of a visitor (`ERROR_CORE`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html
        """
        return self._call("crm.tracking.trace.add", _given(TRACE=trace, ENTITIES=_sequence("ENTITIES", entities)), int)

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a trace of a visitor.

        Args:
            id: Id of the trace.

        Raises:
            APIError: There is no such trace, or the caller may not delete it (`ERROR_CORE`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html
        """
        return self._call("crm.tracking.trace.delete", {"id": id}, None)
