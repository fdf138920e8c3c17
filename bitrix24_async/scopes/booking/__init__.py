# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Booking: `booking.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.booking.v1 import (
        V1Booking,
        V1BookingClient,
        V1BookingExternalData,
        V1ClientTypeListRow,
        V1Resource,
        V1ResourceSlots,
        V1ResourceType,
        V1Service,
        V1WaitList,
        V1WaitListClient,
        V1WaitListClientType,
        V1WaitListExternalData,
    )

__all__ = [
    "BookingScope",
    "V1Booking",
    "V1BookingClient",
    "V1BookingExternalData",
    "V1ClientTypeListRow",
    "V1Resource",
    "V1ResourceSlots",
    "V1ResourceType",
    "V1WaitList",
    "V1WaitListClient",
    "V1WaitListClientType",
    "V1WaitListExternalData",
]


class BookingScope(Scope):
    """Booking: https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html"""

    __slots__ = ()

    @builtins.property
    def v1(self) -> V1Service:
        """Booking: https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html"""
        from bitrix24_async.scopes.booking.v1 import V1Service

        return V1Service(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "V1Booking": "v1",
        "V1BookingClient": "v1",
        "V1BookingExternalData": "v1",
        "V1ClientTypeListRow": "v1",
        "V1Resource": "v1",
        "V1ResourceSlots": "v1",
        "V1ResourceType": "v1",
        "V1WaitList": "v1",
        "V1WaitListClient": "v1",
        "V1WaitListClientType": "v1",
        "V1WaitListExternalData": "v1",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
