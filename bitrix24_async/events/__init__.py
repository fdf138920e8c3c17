"""What portals tell an application: events, pages, its own life, queues that wait.

Nothing here knows a web framework: bytes come in, an answer goes out. The modules
of `bitrix24_async.integrations` put `Intake` behind a server.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bitrix24_async.events.bots import NEW_LINE, BotEvent, BotEvents, Button, bot_event, keyboard
    from bitrix24_async.events.event import Event, EventAuth, parse_event
    from bitrix24_async.events.intake import Answer, Intake
    from bitrix24_async.events.offline import Delivery, OfflineQueue
    from bitrix24_async.events.placement import FINISH, Placement, parse_placement
    from bitrix24_async.events.router import Handler, Router
    from bitrix24_async.events.subscriptions import Subscriptions, sync_events

__all__ = [
    "FINISH",
    "NEW_LINE",
    "Answer",
    "BotEvent",
    "BotEvents",
    "Button",
    "Delivery",
    "Event",
    "EventAuth",
    "Handler",
    "Intake",
    "OfflineQueue",
    "Placement",
    "Router",
    "Subscriptions",
    "bot_event",
    "keyboard",
    "parse_event",
    "parse_placement",
    "sync_events",
]

_MODULES = {
    **dict.fromkeys(("NEW_LINE", "BotEvent", "BotEvents", "Button", "bot_event", "keyboard"), "bots"),
    **dict.fromkeys(("Event", "EventAuth", "parse_event"), "event"),
    **dict.fromkeys(("Answer", "Intake"), "intake"),
    **dict.fromkeys(("Delivery", "OfflineQueue"), "offline"),
    **dict.fromkeys(("FINISH", "Placement", "parse_placement"), "placement"),
    **dict.fromkeys(("Handler", "Router"), "router"),
    **dict.fromkeys(("Subscriptions", "sync_events"), "subscriptions"),
}


# A sandbox that writes events needs none of the parts that wait for them.
def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
