"""What the SDK tells the application: facts that outlive the call they were met in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from msgspec import Struct

__all__ = ["OnSignal", "PortalMoved", "Signal"]


class Signal(Struct, frozen=True, kw_only=True):
    """Something that happened to a portal; `portal` is the name it was opened under."""

    portal: str


class PortalMoved(Signal, frozen=True, kw_only=True):
    """The portal answers at another host now; requests follow by themselves."""

    host: str


OnSignal = Callable[[Signal], Awaitable[None]]
