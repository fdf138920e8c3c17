# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Events: the methods of `bizproc.event`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = ["EventService"]


class EventService(Service):
    """Events: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html"""

    def send(
        self,
        event_token: str,
        *,
        return_values: Mapping[str, Any] | None = None,
        log_message: str | None = None,
    ) -> Call[bool]:
        """Hand the result of an activity or an automation rule back to its workflow.

        Args:
            event_token: What the workflow waits for, as it was sent to the handler.
            return_values: Return values, by name.
            log_message: What the log of the workflow says.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html
        """
        wire = _given(
            EVENT_TOKEN=event_token,
            RETURN_VALUES=_mapping("RETURN_VALUES", return_values),
            LOG_MESSAGE=log_message,
        )
        return self._call("bizproc.event.send", wire, bool)
